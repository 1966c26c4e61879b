import type {Role} from '../entity.ts';
import type {Occurrence} from '../names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {CLAUSE_VERBS, ROLE_NOUNS} from '../words/roles.ts';
import {OFFICE_MODIFIERS, OFFICES} from '../words/titles.ts';

/** Words of an appositive: a longer one is a story of its own, not a role. */
export const MAX_WORDS = 12;

/** How many times somebody is named before no more is looked for. */
export const MOST_NAMED = 20;

/**
 * What the document says a person is: an appositive behind the name ("Rosa Marin, the harbour director,"),
 * else an office in capitals or in small letters before it ("harbour director Rosa Marin"). The first
 * mention that says so counts.
 */
export function findRole(text: string, occurrences: readonly Occurrence[]): Role | null {
	let before: Role | null = null;
	for (const occurrence of occurrences.slice(0, MOST_NAMED)) {
		const {tokens} = occurrence.line;
		const behind = roleBehind(text, tokens, occurrence.to);
		if (behind !== null) return behind;
		before ??= roleBefore(text, tokens, occurrence);
	}
	return before;
}

function roleBehind(text: string, tokens: readonly Token[], to: number): Role | null {
	const first = tokens[to];
	if (first?.glue !== 'comma' || tokens[to - 1]!.possessive || !mayBegin(tokens, to)) return null;
	let at = to;
	let noun = -1;
	let isOpen = false;
	while (at < tokens.length && at < to + MAX_WORDS) {
		const token = tokens[at]!;
		if (at > to && !goesOn(text, tokens[at - 1]!, token)) break;
		if (noun < 0 && at > to + 5) return null;
		// "Cummings, Md., asked": the state
		if (ROLE_NOUNS.has(token.lower) && token.word !== 'Md') {
			// "Bell, Senator Rosa Marin, …": the next of a list
			if (!isOpen && isNamedBy(tokens, at)) return null;
			if (noun < 0) noun = at;
		}
		if (noun < 0 && NO_ROLE.has(token.lower)) return null;
		// "Asked about Marin, the spokeswoman said …": somebody else
		if (noun >= 0 && SPEAKS.test(token.lower)) return null;
		isOpen ||= noun >= 0 && token.lower !== 'and' && JOINS.has(token.lower);
		at++;
	}
	if (noun < 0) return null;
	// "…, Rosa Marin, Kevin Bishop, Scott Farmer": names of a list
	if (noun === to + 1 && at === to + 2 && tokens[noun]!.capital && isListed(first, LIST.GIVEN)) return null;
	if (!DETERMINERS.test(first.lower) && endsInName(tokens, noun, at)) return null;
	const isClosed = CLOSES.test(text.slice(tokens[at - 1]!.end, tokens[at - 1]!.end + 3));
	if (at < tokens.length && !isClosed && at === to + MAX_WORDS) return null;
	return make(text, first.start, tokens[wholeEnd(tokens, noun, at, isClosed) - 1]!.end);
}

/** Whether what stands behind a name and a comma can be a phrase for who that is. */
function mayBegin(tokens: readonly Token[], to: number): boolean {
	const first = tokens[to]!;
	if (first.capital) return true;
	const next = tokens[to + 1];
	const isFollowed = next !== undefined && next.glue === 'space';
	// "Marin, husband expecting second child", "Marin, son Odo and daughter Ines"
	if (isFollowed && KIN_NOUNS.has(first.lower) && !JOINS.has(next.lower)) return false;
	// "Marin, defended his father", "Marin, gave the answer himself", not "Marin, retired astronaut"
	if (isFollowed && ACTS.test(first.lower) && DETERMINERS.test(next.lower)) return false;
	// "Marin, criticized President Bell", not "Marin, retired Army colonel"
	if (isFollowed && next.capital && first.lower.endsWith('ed') && !DESCRIBES.test(first.lower)) return false;
	return !NO_PHRASE.test(first.lower) || isListed(first, LIST.OFFICE_MODIFIER | LIST.ROLE);
}

/** "Rosa Marin, Secretary of State Odo Bell, …", "…, envoy for women's issues Odo Bell": the role of the next of a list. */
const endsInName = (tokens: readonly Token[], noun: number, end: number): boolean => {
	const [before, given, family] = tokens.slice(end - 3, end);
	return (
		noun < end - 3 &&
		isListed(given!, LIST.GIVEN) &&
		given!.capital &&
		given!.glue === 'space' &&
		family!.capital &&
		!before!.possessive &&
		!JOINS.has(before!.lower) &&
		!isListed(before!, LIST.GIVEN)
	);
};

/** Whether a phrase goes on with a token: also behind "Wisconsin-based", whose second half is no token. */
function goesOn(text: string, before: Token, {glue, start}: Token): boolean {
	if (glue === 'space' || glue === 'hyphen' || glue === 'and-sign' || glue === 'dot') return true;
	return before.compound !== null && /^-[\p{L}-]+ $/u.test(text.slice(before.end, start));
}

/** Signs that end a phrase; not "$300,000", not the title of a film in quotation marks. */
const CLOSES = /^(?:$|[\n\r]|[”"’']?[,.;:!?)\]\u2014–]|[”"’'] | [(\u2014–-])/;

/**
 * The end of a phrase of which `tokens` have no more than from the role's noun to `to`: a phrase that is cut off ends
 * before its last clause or complement: "the star of “Neverland”", "a donor who gave close to $300".
 */
function wholeEnd(tokens: readonly Token[], noun: number, to: number, isClosed: boolean): number {
	const isCut = (end: number) =>
		JOINS.has(tokens[end - 1]!.lower) || /^(?:the|an?)$/.test(tokens[end - 1]!.lower);
	let who = noun + 1;
	while (who < to && !RELATIVE_PRONOUN.test(tokens[who]!.lower)) who++;
	if (isClosed && !isCut(to)) return who >= to - 2 ? who : to;
	if (who < to) return who;
	let end = to;
	if (!isClosed) while (end > noun + 1 && !JOINS.has(tokens[end - 1]!.lower)) end--;
	while (end > noun + 1 && isCut(end)) end--;
	return end > noun + 1 || JOINS.has(tokens[noun + 1]?.lower ?? '') ? end : to;
}

const JOINS = new Set('of to and or for at in on by with from as into about than'.split(' '));
const RELATIVE_PRONOUN = /^(?:who|whom|whose|which|that)$/;
const DETERMINERS = /^(?:the|an?|any|his|her|their|its|my|our|your)$/;
const ACTS =
	/^(?:.+ed|gave|took|made|saw|told|held|left|met|ran|won|sent|wrote|brought|led|tell|ask|let|give|take|make|see|meet)$/;
const DESCRIBES =
	/^(?:retired|elected|appointed|disgraced|famed|noted|renowned|acclaimed|celebrated|respected|decorated|certified|registered|convicted|accused|alleged|beloved|esteemed|self-styled)$/;
const KIN_NOUNS = new Set(
	'son daughter wife husband father mother brother sister uncle aunt nephew niece cousin'.split(' '),
);

/** "attacking the senator", "through a spokeswoman", "herself a supporter": no phrase for a person begins so. */
const NO_PHRASE =
	/^(?:(?!reigning|sitting|ruling|marketing|casting|engineering|housing).+ing|through|after|before|without|against|despite|even|since|until|say|itself|himself|herself|themselves)$/;

/** "Senator Rosa Marin", "director Bell-Ruiz": whether the role at a token is that of somebody named behind it. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next === undefined || !next.capital || (next.glue !== 'space' && next.glue !== 'dot')) return false;
	const last = tokens[at + 2];
	// "Bell, Senator Rosa Marin's wife"
	if (!last?.capital || last.possessive) return false;
	// "businessman and Senate candidate Jefferson Okoro,"
	const isLast = last.glue === 'space' && tokens[at + 3]?.glue !== 'space';
	return isListed(next, LIST.GIVEN) || (isLast && !tokens[at]!.capital && !next.allCaps);
}

const RELATIVE = /^(?:his|her|their|its|my|our|your|whose)\b|\b(?:that|this) (?:year|day|time)$/i;
const KIN =
	/^(?:former |late |older |younger |elder )?(?:son|daughter|wife|husband|father|mother|brother|sister|friend|member|partner|parent|uncle|aunt|nephew|niece|cousin|boyfriend|girlfriend|winner|private|speaker|passenger)$/i;

/** Whether a role says who somebody is outside its document too: not "his rival", not "daughter" of somebody. */
export const tellsAlone = ({text}: Role): boolean => !RELATIVE.test(text) && !KIN.test(text);

const SPEAKS = new RegExp(`^(?:${CLAUSE_VERBS}|tells|wrote|writes|asked|asks|added|adds)$`);

/** Words that show a clause rather than an appositive: "Marin, who said the director …". */
const NO_ROLE = new Set(
	'who whose which that said says told and but he she they was were is are has had when where while if because with in on at to by as for including reports reported quoting according writes wrote asked adding speaking citing'.split(
		' ',
	),
);

function roleBefore(text: string, tokens: readonly Token[], {from, title}: Occurrence): Role | null {
	if (title >= 0) {
		const last = tokens[from - 1]!;
		if (!OFFICES.has(last.lower)) return null;
		// "Sen." keeps its period.
		const end = text[last.end] === '.' ? last.end + 1 : last.end;
		return make(text, tokens[title]!.start, end);
	}
	const last = tokens[from - 1];
	if (last === undefined || tokens[from]!.glue !== 'space' || last.capital || !ROLE_NOUNS.has(last.lower))
		return null;
	let start = from - 1;
	while (start > 0 && from - start < 4) {
		const word = tokens[start - 1]!;
		if (tokens[start]!.glue !== 'space' || word.capital) break;
		if (
			!OFFICE_MODIFIERS.has(word.lower) &&
			!ROLE_NOUNS.has(word.lower) &&
			!NOUN_BEFORE_ROLE.test(word.lower)
		)
			break;
		start--;
	}
	return make(text, tokens[start]!.start, last.end);
}

/** A plain noun that qualifies the role: "harbour director", "campaign manager"; not "the", "his", "said". */
const NOUN_BEFORE_ROLE =
	/^(?:harbou?r|port|union|campaign|club|bank|school|hospital|company|group|village|town|council|court|church|university|museum|farm|shop|oil|climate|energy|water|food|film|opposition|party)$/;

const make = (text: string, start: number, end: number): Role => ({
	text: text.slice(start, end).replace(/\s+/g, ' '),
	span: {start, end},
});
