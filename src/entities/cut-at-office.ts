import {isNothing} from './office-like.ts';
import {isTitleWord, SURNAME_HEADS} from './offices.ts';
import {matchKnown, matchKnownPlace} from './runs/match-known.ts';
import {hasOf} from './runs/push-candidate.ts';
import type {Run} from './runs/runs.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {OF_HEADS} from './words/organization-words.ts';

/** How an office in a run parts it; a run that is one name, office and all, is not parted. */
type OfficeCut = {
	/** Where the title begins; what stands before it are names of their own. */
	readonly left: number;
	/** Where the name behind the office begins: the end of the run for none. */
	readonly name: number;
	/** Whether a person bears the title: "Miss Namibia" is the country. */
	readonly isBorne: boolean;
};

/** Parts the run from `start` to `to` at its last office; null when all of it is one name. `headed`: by its last word. */
export function cutAtOffice(
	tokens: readonly Token[],
	{from, to}: Run,
	start: number,
	office: number,
	headed: boolean,
): OfficeCut | null {
	const rest = office + 1;
	if (rest < to && headed && !isBearerHeaded(tokens, start, office, to)) return null;
	if (isOfName(tokens, {from, to}, start, office)) return null;
	const left = startOfTitle(tokens, from, start, office);
	const name =
		rest === to || isNothing(tokens, office, to) ? to : skipField(tokens, skipPageant(tokens, rest, to), to);
	const isPlace = !isShortHonorific(tokens[office]!) && name < to && matchKnown(tokens, name) === to - name;
	return {left, name, isBorne: !isPlace};
}

/** "Minister of Foreign Affairs Wang Yi" comes as "Foreign Affairs Wang Yi" with its office before it. */
function skipField(tokens: readonly Token[], from: number, to: number): number {
	let at = from;
	while (at < to - 1 && (tokens[at]!.lower === 'of' || isListed(tokens[at]!, LIST.FIELD))) at++;
	return at;
}

/** "Dr", "Sen.": what follows is a person, where a country may follow the "Miss" of "Miss Namibia". */
const isShortHonorific = (token: Token): boolean => SHORT_HONORIFICS.has(token.lower);
const SHORT_HONORIFICS = new Set('mr mrs ms dr prof sen rep gov gen lt col capt sgt'.split(' '));

/** Whether a person stands behind an office though the last word heads places and bodies as well. */
function isBearerHeaded(tokens: readonly Token[], start: number, office: number, to: number): boolean {
	const title = tokens[office]!;
	if (isShortHonorific(title)) return true;
	const size = to - office - 1;
	if (size > 2) return false;
	if (isElected(title) && (size === 1 || isListed(tokens[office + 1]!, LIST.GIVEN))) return true;
	if (!SURNAME_HEADS.has(tokens[to - 1]!.lower)) return false;
	// "Senator Hill", "Dame Phyllida Marsh", "Deputy President Nicholas Lake"
	return size === 1 || isAddress(title) || (office > start && isTitleWord(tokens[office - 1]!));
}

/** Whether an office belongs to the name of a body. */
function isOfName(tokens: readonly Token[], {from, to}: Run, start: number, office: number): boolean {
	const [title, first, next] = [tokens[office]!, tokens[from]!, office + 1 < to ? tokens[office + 1]! : null];
	// "Office of the High Commissioner for Refugees"
	if (next !== null && first.lower === 'office' && /^(?:of|for)$/.test(next.lower)) return true;
	if (title.lower === 'general') {
		// "Hospital General de Marrow"
		if (isListed(tokens[start]!, LIST.ORGANIZATION_START)) return true;
		// "Lestria General Confederation of Labour"
		if (office + 2 < to && OF_HEADS.has(next!.lower) && tokens[office + 2]!.lower === 'of') return true;
	}
	// "Office of the President", "Citizens' Council for Criminal Justice"
	return (
		next === null && hasOf(tokens, from, to) && (OF_HEADS.has(first.lower) || isListed(title, LIST.FIELD))
	);
}

/** Where the words begin that qualify the office: "Deputy" of "Port Aven Deputy Mayor". */
function startOfTitle(tokens: readonly Token[], from: number, start: number, office: number): number {
	// "Labour Party Secretary Odo Bell": the party is a name, no title.
	const known = matchKnown(tokens, start);
	const first = known > 1 ? start + known : start;
	const object = objectAt(tokens, from, office);
	let left = office;
	while (left > first && !isBody(tokens, left - 1, object) && isQualifier(tokens, left - 1, {first, office}))
		left--;
	// "Chief Wholesale Banking Officer"
	if (left > start && CHIEFS.has(tokens[start]!.lower) && arePlain(tokens, start + 1, left)) return start;
	// "Benton County Sheriff": the county is a name.
	return left > start && left < office && isCounty(tokens[left]!, tokens[office]!) ? left + 1 : left;
}

/** Whether the word at `at` qualifies the office behind it. `first`: where the title may begin. */
function isQualifier(
	tokens: readonly Token[],
	at: number,
	{first, office}: {readonly first: number; readonly office: number},
): boolean {
	const [token, title] = [tokens[at]!, tokens[office]!];
	if (isPartyOf(token, title)) return false;
	if (isTitleWord(token)) return true;
	if (FIELD_OFFICES.has(title.lower) && (isListed(token, LIST.FIELD) || token.lower === 'services'))
		return true;
	// "Additional Government Pleader"
	if (token.lower === 'government') return at === first || isTitleWord(tokens[at - 1]!);
	// "Guardian Minister"
	if (token.lower === 'guardian') return title.lower === 'minister';
	return token.lower === 'tan' && tokens[at + 1]!.lower === 'sri';
}

/** "a Labour MP", where a "Labour Minister" is in charge of work. */
const isPartyOf = ({lower}: Token, office: Token): boolean =>
	(lower === 'labour' || lower === 'labor') && PARTISANS.has(office.lower);
const PARTISANS = new Set(
	'mp mps mep msp ms leader councillor cllr peer senator senators candidate whip mla'.split(' '),
);

/** "Economic" of "Department of Economic Affairs Director": where what a body is for begins; -1 for none. */
function objectAt(tokens: readonly Token[], from: number, office: number): number {
	for (let at = office - 2; at > from; at--)
		if (/^(?:of|for|on)$/.test(tokens[at]!.lower)) return OF_HEADS.has(tokens[at - 1]!.lower) ? at + 1 : -1;
	return -1;
}

/**
 * Whether a word that might qualify an office belongs to the name of a body before it: "Senate Speaker", and what stands
 * behind "of" in "Department of Economic Affairs Director". `object`: where the latter begins, -1 for nowhere.
 */
function isBody(tokens: readonly Token[], at: number, object: number): boolean {
	const token = tokens[at]!;
	if (token.lower === 'senate' || token.lower === 'house') return !token.allCaps;
	return (
		object >= 0 && (at === object || (at > object && isListed(token, LIST.FIELD) && !RANKED.has(token.lower)))
	);
}

/** Words that qualify offices more often than they end the name of a body. */
const RANKED = new Set('general medical legal press public executive financial security'.split(' '));

const CHIEFS = new Set(['chief', 'vice', 'deputy', 'senior', 'assistant', 'executive', 'managing']);

function arePlain(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (!isListed(tokens[at]!, LIST.COMMON | LIST.FIELD | LIST.OFFICE_MODIFIER)) return false;
	return true;
}

/** "Miss Universe Alicia Marin", the "Miss Universe Thailand" contest: where the name begins, `to` for none. */
function skipPageant(tokens: readonly Token[], at: number, to: number): number {
	if (tokens[at - 1]!.lower !== 'miss' || !PAGEANTS.has(tokens[at]!.lower)) return at;
	return Math.min(to, at + 1 + matchKnownPlace(tokens, at + 1));
}

/** "Miss Universe": who bears it has another name. */
const PAGEANTS = new Set(
	'universe world earth teen america international grand supranational continental globe intercontinental'.split(
		' ',
	),
);

/** "Dame Phyllida Marsh", but not "Queen Mary Hill": said before the names of persons, not of places. */
const isAddress = ({lower}: Token): boolean => ADDRESSES.has(lower);
const ADDRESSES = new Set(
	'sir dame lady lord baroness judge justice inspector superintendent sergeant constable detective lieutenant corporal trooper councillor councilor cllr congressman congresswoman senator con dci pleader dc ds di'.split(
		' ',
	),
);

/** "Cllr Bob Trench": nothing but a person is called so, whatever the surname. */
const isElected = ({lower}: Token): boolean => ELECTED.has(lower);
const ELECTED = new Set(
	'councillor councilor cllr congressman congresswoman councilman councilwoman alderman'.split(' '),
);

/** Not the district of "U.S. District Judge", "Aven District Attorney". */
const isCounty = ({lower}: Token, office: Token): boolean =>
	/^(?:county|city)$/.test(lower) || (lower === 'district' && !JURISTS.has(office.lower));

const JURISTS = new Set('judge attorney magistrate prosecutor justice'.split(' '));

/** Offices that a field of work qualifies: "Irrigation Minister". */
const FIELD_OFFICES = new Set(['minister', 'secretary', 'undersecretary', 'commissioner', 'czar', 'tsar']);
