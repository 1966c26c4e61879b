import type {Kind} from './entity.ts';
import type {Line, Name, Occurrence} from './names.ts';
import type {Token} from './tokens.ts';

/** How much a name in the same list says: "Neon and Netflix" more than "Neon, Netflix". */
const BESIDE_AND = 1.5;
const BESIDE_COMMA = 0.75;
/** "roads, Highways, Equity": what the lists know as a word, and plurals, are no names for that. */
const BESIDE_COMMA_PLAIN = 0.6;

/**
 * What lists say of names that nothing else tells the kind of: the things in one list are of one kind. Adds to
 * the context of the names that have no kind yet, and returns those.
 */
export function weighNeighbours(names: readonly Name[]): Name[] {
	const open = names.filter(
		name => (name.firm || name.lists === 0) && (name.kind === null || isGuessed(name)),
	);
	if (open.length === 0) return [];
	const lines = new Set<Line>();
	for (const name of open) for (const {line} of name.occurrences) lines.add(line);
	const starts = new Map<Line, Map<number, Kind>>();
	const ends = new Map<Line, Map<number, Kind>>();
	for (const name of names) {
		const {kind, occurrences} = name;
		if (kind === null || isGuessed(name)) continue;
		for (const {line, from, to} of occurrences) {
			if (!lines.has(line)) continue;
			put(starts, line, from, kind);
			put(ends, line, to, kind);
		}
	}
	const weighed = new Set<Name>();
	const undecided = new Map<Line, Map<number, number>>();
	for (const name of open)
		for (const {line, from, to} of name.occurrences) {
			const at = undecided.get(line);
			if (at === undefined) undecided.set(line, new Map([[to, from]]));
			else at.set(to, from);
		}
	for (const name of open) {
		for (const {line, from, to} of name.occurrences) {
			const {tokens} = line;
			const besideComma =
				name.words.length === 1 && name.lists === 0 && !name.key.endsWith('s')
					? BESIDE_COMMA
					: BESIDE_COMMA_PLAIN;
			const note = (kind: Kind | undefined, weight: number) => {
				if (kind === undefined) return;
				name.context[kind] += weight;
				weighed.add(name);
			};
			const glue = tokens[from]!.glue;
			if (glue === 'comma') note(ends.get(line)?.get(from), besideComma);
			else if (glue === 'space' && isAnd(tokens[from - 1]?.lower)) {
				const end = beginOfList(tokens, from - 1, undecided.get(line));
				note(ends.get(line)?.get(end), end === from - 1 ? BESIDE_AND : besideComma);
			}
			// "from Bourke to Nyngan"
			else if (glue === 'space' && tokens[from - 1]?.lower === 'to' && tokens[from - 3]?.lower === 'from')
				note(ends.get(line)?.get(from - 1), BESIDE_AND);
			const after = tokens[to];
			// "After Zalnikov, Marin said" is no list
			const isComma = after?.glue === 'comma' && !tokens[from - 1]?.initial;
			if (isComma && (name.firm || goesOn(tokens, to))) note(starts.get(line)?.get(to), besideComma);
			else if (after?.glue === 'space' && isAnd(after.lower)) note(starts.get(line)?.get(to + 1), BESIDE_AND);
		}
	}
	return [...weighed];
}

/** Where the first name ends in "Aven, Tolm, Skerro and Halden" whose kind is known, going back over those that are not. */
function beginOfList(
	tokens: readonly Token[],
	end: number,
	undecided: ReadonlyMap<number, number> | undefined,
): number {
	let at = end;
	for (let names = 0; names < LONGEST_LIST; names++) {
		const from = undecided?.get(at);
		if (from === undefined || tokens[from]!.glue !== 'comma') break;
		at = from;
	}
	return at;
}
const LONGEST_LIST = 8;

/** "Orvay Sobota": somebody only because no list has its two words. Says nothing of its neighbours, and they tell what it is. */
const isGuessed = ({kind, words, titled, own, context, occurrences}: Name): boolean =>
	kind === 'person' &&
	words.length === 2 &&
	!titled &&
	own.person <= 2 &&
	context.person <= 0 &&
	occurrences.some(isListed);

/** Whether a comma with a capital beside it, or "and", stands on one side. */
function isListed({line: {tokens}, from, to}: Occurrence): boolean {
	const [before, after] = [tokens[from - 1], tokens[to]];
	return (
		(tokens[from]!.glue === 'comma' && before?.capital === true) ||
		(after?.glue === 'comma' && after.capital) ||
		isAnd(before?.lower) ||
		isAnd(after?.lower)
	);
}

/** "Engrol, Lucky Cement and Hubla": whether the list has an "and" soon behind its second name. */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
	tokens.slice(to + 1, to + 5).some(({lower}) => lower === 'and');

const isAnd = (word: string | undefined): boolean => word === 'and' || word === 'or';

function put(index: Map<Line, Map<number, Kind>>, line: Line, at: number, kind: Kind): void {
	const places = index.get(line);
	if (places === undefined) index.set(line, new Map([[at, kind]]));
	else places.set(at, kind);
}
