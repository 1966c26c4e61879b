/**
 * Linking across a corpus: pure, over what {@link findEntities} says of each document.
 *
 * 1. Clusters of all documents with the same kind and {@link normalizeName} are one entity.
 * 2. For each document, a cluster that is not `short` declares, for each of its short aliases, an expansion:
 *    {@link declaredExpansions}. The caller counts documents per (short key, kind, full key).
 * 3. {@link resolveShortForms} turns the counts into table rows. A cluster that is `short` and whose key is a
 *    row's `short` (same kind) belongs to the entity `full`. One level: a row's `full` is never looked up again.
 */
import type {Kind} from '../entity.ts';
import {ACRONYMS} from '../words/acronyms.ts';
import {normalizeName, titledSurname} from './name-key.ts';

/** What one document says a short form stands for. All keys are {@link normalizeName}s. */
type Expansion = {readonly short: string; readonly kind: Kind; readonly full: string};

/** The expansions that one cluster declares: its one-word aliases, also with Mr. or Ms., when its own name has more words. */
export function declaredExpansions(cluster: {
	readonly name: string;
	readonly kind: Kind;
	readonly aliases: readonly string[];
	readonly short: boolean;
}): Expansion[] {
	if (cluster.short) return [];
	const full = normalizeName(cluster.name, cluster.kind);
	if (!full.includes(' ')) return [];
	const shorts = new Set<string>();
	for (const alias of cluster.aliases) {
		const short = normalizeName(alias, cluster.kind);
		if (short === full || short === '' || short.includes(' ')) continue;
		shorts.add(short);
		const titled = cluster.kind === 'person' ? titledSurname(alias) : null;
		if (titled !== null) shorts.add(titled);
	}
	return [...shorts].map(short => ({short, kind: cluster.kind, full}));
}

/** In how many documents a short form is expanded to this full name. */
type ExpansionCount = Expansion & {readonly documents: number};

/** A row of the table of short forms: what one stands for in all documents. */
export type ShortFormRow = Expansion & {
	/** Of the documents that expand the short form, the part that expands it to `full`: 0.8 to 1. */
	readonly share: number;
	/** Documents that expand it to `full`. */
	readonly documents: number;
};

const MIN_DOCUMENTS = 2;
const MIN_SHARE = 0.8;

/**
 * The rows of the table of short forms: those that at least two documents expand, and nearly all of them
 * (80 %) to the same full name. Sorted by kind and short form; the order of `counts` does not matter.
 */
export function resolveShortForms(counts: Iterable<ExpansionCount>): ShortFormRow[] {
	const forms = new Map<string, {total: number; best: ExpansionCount}>();
	for (const count of counts) {
		const key = `${count.kind}\0${count.short}`;
		const form = forms.get(key);
		if (form === undefined) forms.set(key, {total: count.documents, best: count});
		else {
			form.total += count.documents;
			if (
				count.documents > form.best.documents ||
				(count.documents === form.best.documents && count.full < form.best.full)
			)
				form.best = count;
		}
	}
	const rows: ShortFormRow[] = [];
	for (const {total, best} of forms.values()) {
		const share = best.documents / total;
		if (best.documents >= MIN_DOCUMENTS && share >= MIN_SHARE) {
			rows.push({short: best.short, kind: best.kind, full: best.full, share, documents: best.documents});
		}
	}
	return rows.sort((a, b) => compare(a.kind, b.kind) || compare(a.short, b.short));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name that a well-known acronym stands for when no document expands it: "EU" → "European Union". */
export const wellKnownName = (short: string): string | null =>
	ACRONYMS.get(short.replace(/\.$/, ''))?.full ?? null;
