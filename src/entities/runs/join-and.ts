import {knownName} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {keyOf, matchKnown, matchKnownPlace} from './match-known.ts';

/** Where "and" and a comma stand within one name: "Department of Health and Human Services". */

/** The index up to which the run from `from` goes on over the "and" at `to`; `to` when it is over. */
export function joinAnd(tokens: readonly Token[], from: number, to: number): number {
	if (!tokens[to + 1]?.capital && tokens[to + 1]?.lower !== 'the') return to;
	// "College of Midwives and Nurses"
	if (arePeople(tokens, from, to) || arePaired(tokens, to)) return to + 2;
	if (areQualities(tokens, from, to)) return to + 3;
	const last = tokens[to - 1]!;
	if (isSubject(last) || INSTITUTION_STARTS.has(tokens[from]!.lower)) {
		const end = joinFields(tokens, from, to);
		if (end > to) return end;
	}
	return isShared(tokens, from, to) || isForce(tokens, from, to) ? to + 2 : to;
}

/** "Center for Strategic and International Studies": whether a body is for what two qualities qualify. */
function areQualities(tokens: readonly Token[], from: number, to: number): boolean {
	const [first, second, noun] = [tokens[to - 1]!, tokens[to + 1], tokens[to + 2]];
	return (
		isBodyOf(tokens, from, to) &&
		isQualifier(first) &&
		second?.glue === 'space' &&
		isQualifier(second) &&
		noun?.capital === true &&
		noun.glue === 'space' &&
		isListed(noun, LIST.COMMON | LIST.FIELD) &&
		!isListed(noun, LIST.GIVEN | LIST.KNOWN | LIST.OFFICE)
	);
}

/** "Strategic", "Administrative", "Elected", but no people. */
const isQualifier = (token: Token): boolean =>
	token.capital &&
	/.{3}(?:al|ic|ive|ary|ed|ory)$/.test(token.lower) &&
	isListed(token, LIST.COMMON | LIST.FIELD) &&
	!isListed(token, LIST.GIVEN | LIST.FAMILY | LIST.DEMONYM | LIST.PEOPLE | LIST.OFFICE);

/** Whether a body "of" two kinds of people goes on with the second at "and": plurals that name nothing else. */
function arePeople(tokens: readonly Token[], from: number, to: number): boolean {
	const first = tokens[to - 1]!;
	const second = tokens[to + 1];
	if (second === undefined || !second.capital || second.glue !== 'space') return false;
	const isOf = to - from > 2 && areOf(tokens, to);
	if (!isPlural(first) || !isPlural(second)) return false;
	// "Irish Nurses and Midwives Organisation"
	return (
		isOf || (tokens[to + 2]?.glue === 'space' && UNITED.has(tokens[to + 2]!.lower) && tokens[to + 2]!.capital)
	);
}

/** "Midwives": people of one trade, where a club's nickname, a place or a family is known. */
const isPlural = (token: Token): boolean =>
	PLURAL.test(token.lower) && !token.allCaps && !isListed(token, LIST.KNOWN | LIST.GIVEN | LIST.FAMILY);

/** "Practitioners, Pharmacists and Dentists Union": where the trades end whose first comma stands at `to`; `to` for none. */
function joinTrades(tokens: readonly Token[], to: number): number {
	if (!isPlural(tokens[to - 1]!)) return to;
	let at = to;
	while (at < to + 4 && tokens[at]?.glue === 'comma' && tokens[at]!.capital && isPlural(tokens[at]!)) at++;
	if (at === to || tokens[at]?.lower !== 'and') return to;
	const [last, head] = [tokens[at + 1], tokens[at + 2]];
	const isUnion =
		last?.capital === true &&
		isPlural(last) &&
		head?.capital === true &&
		head.glue === 'space' &&
		UNITED.has(head.lower);
	return isUnion ? at + 2 : to;
}

const areOf = (tokens: readonly Token[], to: number): boolean =>
	OF_JOINERS.has(tokens[to - 2]!.lower) || OF_JOINERS.has(tokens[to - 3]!.lower);

/** What people of two trades found together. */
const UNITED = new Set(
	'union organisation organization association federation society guild league council congress confederation alliance network board forum trust party'.split(
		' ',
	),
);

const PLURAL = /[^s]s$/;

/** "National Cereals and Produce Board": with one of these before it, "and" is inside the name when a head ends it. */
const INSTITUTION_STARTS = new Set(
	'national federal royal state central international general supreme united joint independent imperial'.split(
		' ',
	),
);

/**
 * "Ministry of Roads, Ports and Harbours", "Economic, Social and Environmental Council": where a list of fields goes on
 * within a name, up to its last comma or "and"; `to` for a list of other things.
 */
export function joinListed(tokens: readonly Token[], from: number, to: number): number {
	const trades = joinTrades(tokens, to);
	if (trades > to) return trades;
	const isIn = isBodyOf(tokens, from, to);
	if (!isIn && !(to - from === 1 && tokens[from - 1]?.lower === 'the')) return to;
	if (!isSubject(tokens[to - 1]) || !isSubject(tokens[to])) return to;
	let at = to;
	for (let fields = 0; fields < 5; fields++) {
		do at++;
		while (isSubject(tokens[at]) && tokens[at]!.glue === 'space');
		const next = tokens[at];
		const isLast = next?.lower === 'and' && (next.glue === 'space' || next.glue === 'comma');
		if (isLast) return !isIn && !isHeadedBehind(tokens, at + 1) ? to : (endOfField(tokens, at + 1) ?? to);
		if (!isSubject(next) || next.glue !== 'comma') return to;
	}
	return to;
}

const OF_JOINERS = new Set(['of', 'for', 'on']);

/** Whether the run is a body "of", "for" or "on" something. */
export function isBodyOf(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from + 1; at < to - 1; at++) if (OF_JOINERS.has(tokens[at]!.lower)) return true;
	return false;
}

/** Where the field ends that begins at `at`, "the" before it or not: "the Blue Economy"; null when none does. */
function endOfField(tokens: readonly Token[], at: number): number | null {
	const first = tokens[at]?.lower === 'the' ? at + 1 : at;
	for (let end = first; end < first + 2; end++) {
		const token = tokens[end];
		if (!token?.capital || token.glue !== 'space') return null;
		// "the Ministry of Trade and the Public Authority" are two
		if (isSubject(token)) return first > at && goesOn(tokens, end + 1) ? null : end + 1;
		// "Allied Workers", "Blue Economy": only a plain word stands before it
		if (!isListed(token, LIST.COMMON) || isListed(token, LIST.GIVEN | LIST.FAMILY | LIST.KNOWN)) return null;
	}
	return null;
}

const goesOn = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.glue === 'space' && (tokens[at].capital || tokens[at].lower === 'and');

/** Whether a word with a capital is a field of work or of knowledge: "Forestry", "Ethnography". */
export const isSubject = (token: Token | undefined): token is Token =>
	token?.capital === true &&
	(isListed(token, LIST.FIELD) ||
		(SUBJECT_ENDING.test(token.lower) &&
			!token.allCaps &&
			!isListed(token, LIST.KNOWN | LIST.GIVEN | LIST.FAMILY | LIST.DEMONYM | LIST.ORGANIZATION_HEAD)));

const SUBJECT_ENDING =
	/.{3}(?:ology|omics|ography|ometry|onomy|[ta]tics|ronics|culture|ceuticals|sation|zation|iculture|istry|iatrics|opathy|ceutics|ancy|iatry)$/;

/** "Food and Drug Administration", "Department of Health and Human Services". */
function joinFields(tokens: readonly Token[], from: number, to: number): number {
	const name = tokens[to + 1];
	if (name !== undefined && isBodyOf(tokens, from, to)) {
		const end = endOfField(tokens, to + 1);
		if (end !== null) return end;
	}
	if (!name?.capital || name.glue !== 'space') return to;
	const stated = INSTITUTION_STARTS.has(tokens[from]!.lower);
	if (!stated && !isSubject(name) && !isListed(name, LIST.ORGANIZATION_HEAD)) return to;
	const last = tokens[to - 1]!;
	// "the National Bank and", but "the National Radio and Television System"
	const isBody = isListed(last, LIST.ORGANIZATION_HEAD) && !(isListed(last, LIST.FIELD) && isSubject(name));
	if (stated && (isBody || matchKnown(tokens, from) > 0)) return to;
	for (let at = to + 1; at < Math.min(tokens.length, to + 6); at++) {
		const token = tokens[at]!;
		if (!token.capital || (at > to + 1 && token.glue !== 'space')) return to;
		if (isListed(token, LIST.ORGANIZATION_HEAD) || (!stated && knownName(token.lower)?.kind === 'place'))
			return to + 2;
	}
	return to;
}

/** "King Anselm Hospital and Research Centre": a house and what belongs to it. */
function arePaired(tokens: readonly Token[], to: number): boolean {
	const belongs = PAIRED.get(tokens[to - 1]!.lower);
	const first = tokens[to + 1];
	if (belongs === undefined || !first?.capital || first.glue !== 'space') return false;
	const second = tokens[to + 2];
	const pair = second?.capital && second.glue === 'space' ? `${first.lower} ${second.lower}` : first.lower;
	return belongs.test(pair);
}

const PAIRED: ReadonlyMap<string, RegExp> = new Map([
	[
		'hospital',
		/^(?:(?:cancer|medical|clinical) )?(?:research|training|trauma|nursing|maternity|medical|treatment|dental|health|rehabilitation) (?:centre|center|institute|college|school|home|foundation)$|^(?:clinic|clinics|medical)$/,
	],
	['college', /^(?:hospital|teaching hospital|seminary|university)$/],
	[
		'museum',
		/^(?:art gallery|gallery|library|archives?|gardens|cultural centre|visitors? cent(?:re|er)|memorial|research cent(?:re|er)|education cent(?:re|er)|planetarium|aquarium)$/,
	],
	[
		'library',
		/^(?:archives?|museum|records? (?:office|cent(?:re|er))|research cent(?:re|er)|learning cent(?:re|er)|information (?:service|cent(?:re|er))|gallery|cultural cent(?:re|er))$/,
	],
	['gallery', /^(?:museum|sculpture park|gardens|arts? cent(?:re|er))$/],
	['zoo', /^(?:aquarium|gardens|wildlife park|safari park|botanical gardens?)$/],
	['school', /^(?:sixth form|community college|nursery|specialist college|language college)$/],
	['church', /^(?:community cent(?:re|er))$/],
]);

/**
 * "the Hong Kong and Macau Affairs Office", "the Ana and Odo Bell Foundation", "the Seismological and Volcanic Observatory":
 * what stands before "and" bears no "the" by itself, so that both share the head behind. Two of a kind only.
 */
function isShared(tokens: readonly Token[], from: number, to: number): boolean {
	// "The Lestrias Hotel and Tourism Association", of a country whose name has the article
	if (tokens[from]!.lower === 'the' && to - from > 1) return isShared(tokens, from + 1, to);
	const article = tokens[from - 1];
	if (article?.lower !== 'the' || tokens[from]!.glue !== 'space' || to - from > 3) return false;
	const second = tokens[to + 1];
	if (!second?.capital || second.glue !== 'space' || !isHeadedBehind(tokens, to + 1)) return false;
	const first = tokens[from]!;
	const isGiven = (token: Token): boolean => isListed(token, LIST.GIVEN) && !isListed(token, LIST.DOUBTFUL);
	if (to - from === 1 && isGiven(second) && (isGiven(first) || first.lists === 0)) return true;
	if (isBarePlace(tokens, from, to)) {
		const size = matchKnownPlace(tokens, to + 1);
		return size > 0 && isBarePlace(tokens, to + 1, to + 1 + size);
	}
	if (to - from === 1 && isQuality(first) && (isQuality(second) || isSubject(second))) return true;
	// "the Swarle and Teld Learning Trust"
	if (to - from === 1 && first.lists === 0 && second.lists === 0 && !first.allCaps && !second.allCaps)
		return true;
	// "the Maritime and Coastguard Agency", but not "the Senate and Navy Committee"
	if (!isPlainNoun(second)) return false;
	if (to - from === 1) return isPlainNoun(first);
	// "the Lestria Hotel and Tourism Association"
	return isPlainNoun(tokens[to - 1]!) && matchKnownPlace(tokens, from) === to - from - 1;
}

/** "Coastguard", "Valuation" */
const isPlainNoun = (token: Token): boolean =>
	!token.allCaps &&
	(isListed(token, LIST.COMMON | LIST.FIELD) || /.{3}(?:ation|ment|ance)$/.test(token.lower)) &&
	!isListed(
		token,
		LIST.GIVEN | LIST.FAMILY | LIST.DEMONYM | LIST.PEOPLE | LIST.KNOWN | LIST.ORGANIZATION_HEAD | LIST.OFFICE,
	);

/** "Volcanic", "Seismological": an adjective of a field. */
const isQuality = (token: Token): boolean =>
	!token.allCaps &&
	/.{3}(?:ical|ional|ental|ural|ific|anic|ntic|omic|utical)$/.test(token.lower) &&
	!isListed(token, LIST.GIVEN | LIST.FAMILY | LIST.DEMONYM | LIST.KNOWN | LIST.ORGANIZATION_HEAD);

/** A known place that bears no article: "Macau", not "Netherlands" or "US". */
function isBarePlace(tokens: readonly Token[], from: number, to: number): boolean {
	if (matchKnownPlace(tokens, from) !== to - from || tokens[from]!.allCaps) return false;
	return !tokens[to - 1]!.lower.endsWith('s') && !ARTICLED.has(keyOf(tokens, from, to));
}

const ARTICLED = new Set(
	'vatican,gambia,congo,sudan,ukraine,hague,bronx,gulf,caribbean,arctic,antarctic,kremlin,sahara,sahel,crimea,caucasus,ivory coast,middle east,far east,united kingdom,czech republic,dominican republic,west bank,amazon,nile,danube,rhine,mediterranean,pacific,atlantic,levant,maghreb,tyrol,ruhr,saar'.split(
		',',
	),
);

/** Whether the capitals from `at` on end in the head of an organization, or go on from it with "of" or "for". */
function isHeadedBehind(tokens: readonly Token[], from: number): boolean {
	const limit = Math.min(tokens.length, from + 7);
	let at = from;
	while (at < limit && (at === from || tokens[at]!.glue === 'space') && isInName(tokens[at]!)) at++;
	// More than the second name itself
	return at - from > 1 && isListed(tokens[at - 1]!, LIST.ORGANIZATION_HEAD);
}

/** "Tyne and Marrow Police", "Lancashire and South Marrow NHS Trust": of two places, the first of which is known. */
function isForce(tokens: readonly Token[], from: number, to: number): boolean {
	if (!tokens[to + 1]?.capital || matchKnownPlace(tokens, from) !== to - from) return false;
	for (let at = to + 1; at < to + 4 && tokens[at]?.glue === 'space' && tokens[at]!.capital; at++)
		if (at > to + 1 && FORCES.has(tokens[at]!.lower)) return true;
	return false;
}

const FORCES = new Set(['police', 'constabulary', 'nhs']);

const isInName = (token: Token): boolean => token.capital || isListed(token, LIST.PARTICLE);
