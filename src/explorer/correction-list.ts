/** All that was corrected, and names that may be one: the rows of two lists. */
import type {Reason} from '../entities/linking/suggest-merges.ts';
import type {NameCorrection, Verdict} from '../library/corrections.ts';
import type {RowList} from '../library/library.ts';
import type {Passage} from '../library/passage.ts';
import type {EntityRow, Lost} from '../library/rows.ts';
import {oneOf} from './correct.ts';
import {arrayList, groupLists, type Item} from './items.ts';
import type {World} from './world.ts';

/** A correction that holds, or would if its words were there. */
export type StandingCorrection = {
	readonly id: string;
	readonly words: string;
	/** Where it can be read; null for a name of the reader's own. */
	readonly passage: Passage | null;
	readonly lost: Lost | null;
};

/** Two names that may be one. */
export type SuggestedMerge = {
	readonly main: EntityRow;
	readonly other: EntityRow;
	readonly reasons: readonly Reason[];
};

/** Those whose words are gone come first: they ask for a look. */
export function correctionRows(world: World, fits: (text: string) => boolean): RowList<Item> {
	const {quotes, names, documents, dismissals} = world.corrections();
	const lost = world.library.lostCorrections();
	const rows = (standing: readonly Omit<StandingCorrection, 'lost'>[], isLost: boolean): Item[] =>
		standing
			.filter(({id, words}) => lost.has(id) === isLost && fits(words))
			.map(one => ({
				type: 'correction',
				id: `correction:${one.id}`,
				correction: {...one, lost: lost.get(one.id) ?? null},
			}));
	const ofQuotes = [...quotes.values()].map(({id, passage, verdict}) => ({
		id,
		passage,
		words: `${verdictWords(verdict)}: ${passage.exact}`,
	}));
	const ofNames = [...names.values()].map(correction => ({
		id: correction.id,
		passage: correction.name.witness,
		words: nameWords(correction),
	}));
	const ofDocuments = [...documents.values()].map(({id, name, passage, as}) => ({
		id,
		passage,
		words: `${name.name} is ${as ? as.name : 'somebody else'} in ${passage.path}`,
	}));
	const apart = [...dismissals.values()].map(({id, names: [a, b]}) => ({
		id,
		passage: b.witness,
		words: `${a.name} is not ${b.name}`,
	}));
	const group = (title: string, items: readonly Item[]) => ({
		title,
		note: String(items.length),
		rows: arrayList(items),
	});
	return groupLists([
		group('No longer found', rows([...ofQuotes, ...ofNames, ...ofDocuments], true)),
		group('Quotes', rows(ofQuotes, false)),
		group('Names', rows([...ofNames, ...ofDocuments], false)),
		group('Two names', rows(apart, false)),
	]);
}

const verdictWords = (verdict: Verdict): string =>
	verdict.type === 'not-quote'
		? 'no quote'
		: `${verdict.speaker?.name ?? 'nobody'}${verdict.type === 'confirmed' ? ', confirmed' : ''}`;

function nameWords({name, into, to, kind, isHidden, isApart}: NameCorrection): string {
	const said = [
		isHidden ? 'names nothing' : '',
		into ? `is ${into.name}` : '',
		isApart && !into ? 'stands alone' : '',
		to === null ? '' : `is called ${to}`,
		kind === null ? '' : `is ${oneOf(kind)}`,
	];
	return `${name.name} ${said.filter(words => words !== '').join(', ')}`;
}

/** Names that are two still and were not told to be; only those in view are looked up. */
export function suggestionRows(world: World, fits: (text: string) => boolean): RowList<Item> {
	const {found, pending} = world.library.mergeSuggestions();
	const {dismissals} = world.corrections();
	const open = found.filter(({id, names}) => !dismissals.has(id) && fits(names.join(' ')));
	const idOf = (id: string) => `suggestion:${id}`;
	return {
		length: open.length,
		slice: (from, to) =>
			open.slice(Math.max(0, from), Math.max(0, to)).flatMap(({id, entities, reasons}): Item[] => {
				const [main, other] = entities.map(entity => world.library.entity(entity));
				return main && other ? [{type: 'suggestion', id: idOf(id), suggestion: {main, other, reasons}}] : [];
			}),
		indexOf: wanted => open.findIndex(({id}) => idOf(id) === wanted),
		pending,
	};
}

const REASONS: Readonly<Record<Reason, string>> = {
	spelling: 'the same but for accents and marks',
	letters: 'a letter or two differ',
	surname: 'the only full name with it',
	initial: 'the first name as an initial',
	middle: 'the same first and last name',
	nickname: 'the first name in short',
	suffix: 'but for Jr. or Sr.',
	acronym: 'its initials',
	country: 'but for its country',
};

/** Why two names may be one, for the row of a suggestion. */
export const reasonWords = (reasons: readonly Reason[]): string =>
	reasons.map(reason => REASONS[reason]).join(', ');

/** Why a correction no longer holds, for its row. */
export const LOST: Readonly<Record<Lost, string>> = {
	missing: 'its words are gone from the corpus',
	changed: 'its words were edited',
};
