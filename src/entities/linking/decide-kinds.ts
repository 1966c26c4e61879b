import type {Kind} from '../entity.ts';
import {type Name, type NameTable, type Occurrence, totalWeights} from '../names.ts';
import {weighNeighbours} from '../neighbours.ts';
import type {Weights} from '../weighing/weights.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';

/**
 * The weight under which a name without other support is left out. Organizations need more: what is none of the
 * three (products, events, works) looks like one most often.
 */
const MIN_WEIGHT: Readonly<Record<Kind, number>> = {person: 0.7, organization: 1, place: 0.7};

/** Decides what each of the names is that may stand on their own, by what was weighed and by one another. */
export function decideKinds(text: string, table: NameTable, names: readonly Name[]): void {
	for (const name of names) name.kind = kindOf(totalWeights(name));
	for (const name of weighNeighbours(names)) name.kind = kindOf(totalWeights(name));
	for (const name of names) {
		if (name.kind === null && isOwner(name)) name.kind = 'person';
		else if (name.kind === 'person' && (isThing(name) || arePartners(name)))
			name.kind = kindOf(withoutPerson(totalWeights(name)));
		if (name.kind === null && isFirm(name, table)) name.kind = 'organization';
		else if (name.kind === 'person' && isSpelledBehind(text, name)) name.kind = 'organization';
	}
	dropHeadlineWords(names);
}

function kindOf(weights: Weights): Kind | null {
	const {person, organization, place} = weights;
	const best = Math.max(person, organization, place);
	const kind = best === person ? 'person' : best === organization ? 'organization' : 'place';
	return best < MIN_WEIGHT[kind] ? null : kind;
}

/** "Jinadra's party … Jinadra's speech": who owns something in a text that names him often is mostly a person. */
const isOwner = ({words, firm, occurrences}: Name): boolean => {
	if (words.length > 1 || !firm || occurrences.length < 3) return false;
	let owns = false;
	for (const {line, from} of occurrences) {
		const {glue, possessive} = line.tokens[from]!;
		const before = line.tokens[from - 1];
		// "Internet Explorer's end"
		if (before !== undefined && glue === 'space' && (before.lower === 'the' || before.capital)) return false;
		owns ||= possessive;
	}
	return owns;
};

/**
 * "Nestwell Home" in a text that has "Nestwell" alone: what has a word of its own before a plain one is a firm mostly.
 * "Harbor City Herons" in one that has "the Herons": a team.
 */
const isFirm = ({words, first, last, occurrences}: Name, {names}: NameTable): boolean => {
	if (words.length === 1) return false;
	if (last & LIST.COMMON) {
		if (first !== 0) return false;
		// "UV Radiation"
		if (occurrences[0]!.line.tokens[occurrences[0]!.from]!.allCaps) return false;
		const alone = names.get(words[0]!);
		return alone?.firm === true && alone.kind !== 'place';
	}
	const plural = last === 0 && words.at(-1)!.endsWith('s') ? names.get(words.at(-1)!) : undefined;
	return plural?.firm === true && plural.occurrences.every(isTheName);
};

const isTheName = ({line, from}: Occurrence): boolean => line.tokens[from - 1]?.lower === 'the';

/** What is left of the weights of a name that is nobody: a hint is not enough to take it for something else. */
const withoutPerson = ({organization, place}: Weights): Weights => ({
	person: 0,
	organization: organization < 2 ? 0 : organization,
	place: place < 2 ? 0 : place,
});

/** "rival Morley & Finch": no one person, whatever stands around it. */
const arePartners = ({text}: Name): boolean => text.includes(' & ');

/** "Wenchan Auka Mapo (WAM)": a body, though its words may be somebody's; "Rama Odo Bell (ROB)" is called so. */
const isSpelledBehind = (text: string, {words, titled, first, occurrences}: Name): boolean => {
	if (titled || words.length < 3 || first & (LIST.GIVEN | LIST.FAMILY)) return false;
	const initials = `(${words.map(word => word[0]).join('')})`;
	return occurrences.some(
		({end}) =>
			text
				.slice(end, end + initials.length + 3)
				.replaceAll(' ', '')
				.slice(0, initials.length)
				.toLowerCase() === initials,
	);
};

/** "the Salt March", "the Republic, which": nobody, where "the Marin government" is somebody's. */
const isThing = ({titled, first, lists, occurrences}: Name): boolean =>
	!titled &&
	// "The Kimberley was spared"
	((first & (LIST.GIVEN | LIST.FAMILY)) === 0 || (lists & LIST.GIVEN) !== 0) &&
	occurrences.every(({line: {tokens}, from, to}) => {
		const article = tokens[from - 1];
		if (article?.lower !== 'the' || tokens[from]!.glue !== 'space') return false;
		const next = tokens[to];
		return next === undefined || next.glue !== 'space' || isListed(next, LIST.FUNCTION);
	});

/**
 * "Defeat Marin", "Marin Wants" of a headline within a paragraph, where somebody is called Marin: a plain word beside a
 * surname, and nobody.
 */
function dropHeadlineWords(names: readonly Name[]): void {
	const doubtful = names.filter(
		({kind, words, titled, first, last}) =>
			kind === 'person' &&
			words.length === 2 &&
			!titled &&
			(first & LIST.GIVEN) === 0 &&
			(isPlain(first) || isPlain(last)),
	);
	if (doubtful.length === 0) return;
	const surnames = new Set<string>();
	for (const {kind, words, first} of names)
		if (kind === 'person' && words.length > 1 && first & LIST.GIVEN) surnames.add(words.at(-1)!);
	for (const name of doubtful) {
		const [first, last] = name.words;
		const isHeaded = (name.last & (LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD)) !== 0;
		if (surnames.has(isPlain(name.first) ? last! : first!))
			name.kind = isHeaded ? kindOf(withoutPerson(totalWeights(name))) : null;
	}
}

/** "Big Preston": nobody who bears the surname Preston. */
export const isNickname = ({words, titled, first, last}: Name): boolean =>
	words.length === 2 && !titled && isPlain(first) && (last & LIST.GIVEN) !== 0;

const isPlain = (lists: number): boolean =>
	(lists & LIST.COMMON) !== 0 && (lists & (LIST.GIVEN | LIST.FAMILY | LIST.PARTICLE)) === 0;
