import type {Kind} from '../../entities/entity.ts';
import type {Suggestion} from '../../entities/linking/suggest-merges.ts';
import {pairId} from '../corrections.ts';
import type {Database} from '../database.ts';
import type {MergeSuggestion, MergeSuggestions} from '../rows.ts';

/** Names that are compared, those mentioned most; a slip in a name that nobody meets can wait. */
const MOST_NAMES = 50_000;
const MOST_FOUND = 2_000;
/** Rows read at once, and ms of comparing, between which keys are looked at. */
const WINDOW = 2_000;
const SLICE = 5;

type Row = {uid: string; key: string; short: number; name: string; kind: Kind; mentions: number};

/** Compares names once for each state of the library that is asked about. */
export class SuggestionJob {
	#revision = -1;
	#found: readonly MergeSuggestion[] = [];
	#pending: Promise<void> | undefined;

	/** What was found when names were compared last; has them compared anew when the library has grown since. */
	ask(revision: number, compare: () => Promise<readonly MergeSuggestion[]>): MergeSuggestions {
		if (!this.#pending && revision !== this.#revision) {
			this.#revision = revision;
			// The library may be closed meanwhile: then nobody waits for the answer.
			this.#pending = compare()
				.then(found => {
					this.#found = found;
				})
				.catch(() => {})
				.finally(() => {
					this.#pending = undefined;
				});
		}
		return {found: this.#found, pending: this.#found.length === 0 ? this.#pending : undefined};
	}
}

/** In slices of a few milliseconds. */
export async function compareNames(db: Database): Promise<readonly MergeSuggestion[]> {
	const rows: Row[] = [];
	for (let from = 0; from < MOST_NAMES; from += WINDOW) {
		const window = db.all<Row>(
			`SELECT uid, key, short, name, kind, mentions FROM main.names WHERE listed = 1
			ORDER BY mentions DESC, name, key, id LIMIT ${WINDOW} OFFSET ?`,
			from,
		);
		rows.push(...window);
		await pause();
		if (window.length < WINDOW) break;
	}
	// It comes with the gazetteer, which takes a tenth of a second to load.
	const {suggestMerges} = await import('../../entities/linking/suggest-merges.ts');
	const job = suggestMerges(rows);
	let end = performance.now() + SLICE;
	let step = job.next();
	for (; !step.done; step = job.next()) {
		if (performance.now() < end) continue;
		await pause();
		end = performance.now() + SLICE;
	}
	return step.value.slice(0, MOST_FOUND).map(one => suggestionOf(one, rows));
}

function suggestionOf({main, other, reasons}: Suggestion, rows: readonly Row[]): MergeSuggestion {
	const [a, b] = [rows[main]!, rows[other]!];
	const id = pairId({key: a.key, short: a.short === 1}, {key: b.key, short: b.short === 1});
	return {id, entities: [a.uid, b.uid], names: [a.name, b.name], reasons};
}

const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
