import {knownName, STATE_ABBREVIATIONS} from '../gazetteer.ts';
import {placeBeforePerson, SURNAME_HEADS} from '../offices.ts';
import {isPeople, OCCUPATION} from '../peoples.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {isGivenName} from '../words/first-names.ts';
import {FIELD_WORDS, ORGANIZATION_HEADS, PROMOTED} from '../words/organization-words.ts';
import {PLACE_STARTS} from '../words/place-words.ts';
import {FAMILY_NAMES} from '../words/surnames.ts';
import type {Candidate} from './candidates.ts';
import {matchKnown, matchKnownPlace} from './match-known.ts';
import {mayBePerson, personAtEnd, personBehindBody, saysBehind} from './person-behind.ts';
import {hasOf, push} from './push-candidate.ts';

/** "Dubbed Skookumjim", "Neighbouring Jiangsu" */
const PARTICIPLE = /..(?:ed|ing)$/;

/** A plain run without titles: what stands before a person goes, or is a name of its own. */
export function splitNames(
	tokens: readonly Token[],
	from: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	if (headed || hasOf(tokens, from, to)) {
		const person = headed ? to : personAtEnd(tokens, from, to);
		const isRole = headed && beginsWithRole(tokens, from, to);
		pushTrimmed(tokens, isRole ? from + 1 : from, person, true, out);
		if (person < to) push(tokens, person, to, -1, out);
		return;
	}
	let start = from;
	// "In an interview with Svenska Dagbladet Marin said"
	const paper = matchKnown(tokens, from);
	if (paper > 1 && to - from === paper + 1 && saysBehind(tokens, to) && mayBePerson(tokens, from, paper)) {
		push(tokens, from, from + paper, -1, out);
		push(tokens, from + paper, to, -1, out);
		return;
	}
	const place = placeBeforePerson(tokens, from, to);
	if (place > 0) {
		push(tokens, from, from + place, -1, out);
		start += place;
	}
	if (beginsWithPlainWord(tokens, start, to)) start++;
	const holder = personBehindBody(tokens, start, to);
	if (holder > 0) {
		push(tokens, start, holder, -1, out);
		start = holder;
	}
	start = splitBeforePerson(tokens, start, to, out);
	pushTrimmed(tokens, start, to, headed, out);
}

/** "Winger Jo Marsh" at the head of a sentence, whose surname might head a place. */
const beginsWithRole = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 3 &&
	tokens[from]!.initial &&
	(isListed(tokens[from]!, LIST.ROLE) || OCCUPATION.test(tokens[from]!.lower) || isTrade(tokens[from]!)) &&
	isListed(tokens[from + 1]!, LIST.GIVEN) &&
	SURNAME_HEADS.has(tokens[to - 1]!.lower);

/** What stands before the father's name, or an article. */
const PATRONYMICS = new Set(['ben', 'bin', 'ibn', 'al', 'el', 'ould']);

/** "Van Tolmen" at the head of a sentence, where a van is no name: a word behind it that no list has, or a surname. */
const isVan = ({lower}: Token, second: Token): boolean =>
	(lower === 'van' || lower === 'von') &&
	second.capital &&
	(second.lists === 0 || isListed(second, LIST.FAMILY)) &&
	!isListed(second, LIST.GIVEN);

/** "Dubbed Skookumjim", "Neighbouring Jiangsu" at the head of a sentence. */
function beginsWithPlainWord(tokens: readonly Token[], start: number, to: number): boolean {
	const first = tokens[start]!;
	const second = tokens[start + 1];
	if (
		second === undefined ||
		to - start < 2 ||
		!first.initial ||
		matchKnown(tokens, start) > 1 ||
		isListed(first, LIST.ORGANIZATION_START)
	)
		return false;
	// "Van der Merwe"
	if (!second.capital && isListed(second, LIST.PARTICLE)) return false;
	// "Van Tolmen"
	if (isVan(first, second)) return false;
	// "Rached Ben Velnar"
	if (PATRONYMICS.has(second.lower) && second.capital && to - start > 2) return false;
	// "Park Joon-ho"
	if (isListed(first, LIST.FAMILY) && (second.word.includes('-', 2) || second.lists === 0)) return false;
	// "Mohammed Aziz Bell" is no participle
	const isGiven = isListed(first, LIST.GIVEN);
	if (!isListed(first, LIST.COMMON) && (isGiven || !PARTICIPLE.test(first.lower))) return false;
	// "Ambulance Victoria", but not "Northern Victoria"
	if (
		(isListed(first, LIST.FIELD) || PROMOTED.has(first.lower)) &&
		to - start === 2 &&
		matchKnownPlace(tokens, start + 1) === 1
	)
		return false;
	return !isGiven || isListed(second, LIST.GIVEN);
}

/** Names before a person are cut off: returns where the person begins, `start` when nothing stands before. */
function splitBeforePerson(tokens: readonly Token[], start: number, to: number, out: Candidate[]): number {
	const first = tokens[start]!;
	// "Contractor Byrnecut", "Cashier Marin"
	if (
		to - start === 2 &&
		first.initial &&
		isRole(first) &&
		!isListed(first, LIST.GIVEN | LIST.FAMILY | LIST.KNOWN | LIST.ORGANIZATION_HEAD) &&
		tokens[start + 1]!.lists === 0
	)
		return start + 1;
	if (to - start < 3) return start;
	if (isListed(first, LIST.GIVEN)) return start;
	// "the Republic Odo Bell", "Harbour Affairs Rosa Al-Marin"
	if (leadsToPerson(first)) {
		for (let at = start + 1; at < to - 1; at++) {
			if (!isListed(tokens[at]!, LIST.GIVEN)) continue;
			if (at - start > 1 || isListed(first, LIST.KNOWN)) push(tokens, start, at, -1, out);
			return at;
		}
	}
	const second = tokens[start + 1]!;
	// "DJ Odo Bell", but not "DJ Tidewater"
	if (first.lower === 'dj') return start + 1;
	// "Onlooker Bev Pargeter said": a role that only begins the sentence has a capital
	if (first.initial && isRole(first) && !isListed(second, LIST.COMMON)) return start + 1;
	// "MEC Basikol Makam"
	if (SURE_RANKS.has(first.word) && !second.allCaps && !isListed(second, LIST.COMMON)) return start + 1;
	if (!isListed(second, LIST.GIVEN)) return start;
	// "ANC Jessie Duarte"
	if (RANKS.has(first.word)) return start + 1;
	if (
		first.allCaps &&
		!second.allCaps &&
		(!first.word.includes('.') || isListed(first, LIST.KNOWN) || STATE_ABBREVIATIONS.has(first.word))
	) {
		push(tokens, start, start + 1, -1, out);
		return start + 1;
	}
	// "Scientologist Paul Verne", "Marine Odo Bell"
	return OCCUPATION.test(first.lower) || isTrade(first) || isRole(first) || isPlainBeforePerson(first.lower)
		? start + 1
		: start;
}

/** Letters that are nothing but ranks and seats. */
const SURE_RANKS = new Set(
	'MK TD MSP MEP MPP MLC MEC SDO OCPD ASI SHO DSP DCP ACP SSP SDPO MCA MLA MNA MPA'.split(' '),
);

/** Letters of ranks in South Asian police and armies: "ASI Odo Bell". */
const RANKS = new Set('ASI SI PSI API SHO DSP SP DCP ACP SSP PC HC SDPO'.split(' '));

/** "Onlooker", "Goaltender" */
const isRole = (token: Token): boolean =>
	isListed(token, LIST.ROLE) || (contextOf(token.lower) & CONTEXT.POSITION) !== 0;

/** "Ranger Odo Bell", "Beekeeper Odo Bell", but not "Booker Odo Bell" */
const isTrade = (first: Token): boolean =>
	TRADE.test(first.lower) && !isListed(first, LIST.GIVEN | LIST.FAMILY | LIST.KNOWN);

const TRADE =
	/(?:.keeper|.maker|.packer|.guard|.goer|.worker|.holder|.grower|.fighter|.watcher|.seeker|.monger|.leader|.grapher|survivor|responder|newcomer|bassist|guitarist|challenger|ranger|publican|landlord|landlady|paramedic|surfer|swimmer|boxer|golfer|skater|cleaner|commuter|pensioner|campaigner|villager|islander|trader|broker|butcher|plumber|builder|barber|tailor|nurse|midwife)$/;

/** "Celebrities Odile Bell", "Icon Morton Bell", "Marine Odo Bell" */
const isPlainBeforePerson = (lower: string): boolean =>
	lower === 'marine' ||
	(COMMON_WORDS.has(lower) &&
		!ORGANIZATION_HEADS.has(lower) &&
		!PLACE_STARTS.has(lower) &&
		!FAMILY_NAMES.has(lower));

/** Cuts plain words behind a name off: "House Republicans", "Rosa Marin Image:". */
function pushTrimmed(
	tokens: readonly Token[],
	start: number,
	to: number,
	headed: boolean,
	out: Candidate[],
): void {
	let end = to;
	const first = tokens[start]!;
	const bearsFirst = isListed(first, LIST.GIVEN) || isUnknownGreen(first, tokens[to - 1]!);
	// "NASA T-shirt"
	while (end - start > 1 && tokens[end - 1]!.lower.charCodeAt(1) === 45) end--;
	// "House Republicans", but "Union of Young Nurses" whole
	if ((!headed || !hasOf(tokens, start, end)) && !isListed(first, LIST.ORGANIZATION_START))
		while (
			end - start > 1 &&
			isPeople(tokens[end - 1]!, bearsFirst) &&
			!isStartUp(tokens, start, end) &&
			!isBranch(tokens, start, end) &&
			!isStation(tokens, end)
		)
			end--;
	// "Halden Newsroom" below a report of an agency
	if (end - start === 2 && OFFICES_OF_AGENCIES.has(tokens[end - 1]!.lower) && isListed(first, LIST.KNOWN))
		end--;
	// "UAW Local 2000"
	if (end - start > 1 && tokens[end - 1]!.lower === 'local' && tokens[to]?.number) end--;
	// "ODO BELL, KBS ANCHOR:"
	while (
		end - start > 1 &&
		tokens[end - 1]!.allCaps &&
		first.allCaps &&
		isListed(tokens[end - 1]!, LIST.ROLE)
	)
		end--;
	if (end < to && end - start === 1 && isListed(first, LIST.COMMON) && !isListed(first, LIST.KNOWN)) return;
	if (!headed && bearsFirst) {
		while (end - start > 2 && isPlainWord(tokens[end - 1]!.lower) && tokens[end - 2]!.capital) end--;
	}
	push(tokens, start, end, -1, out);
}

/** "Greenpeace Nordic", "BBC Hausa": what a known body has in a part of the world, or says in its language. */
const isBranch = (tokens: readonly Token[], start: number, end: number): boolean =>
	BRANCHES.has(tokens[end - 1]!.lower) &&
	!tokens[end - 2]!.possessive &&
	(end - start === 2 && tokens[start]!.allCaps
		? findAcronym(tokens[start]!.word)?.kind === 'organization'
		: matchKnown(tokens, start) === end - start - 1 && matchKnownPlace(tokens, start) === 0);
const BRANCHES = new Set(
	'nordic baltic arabic persian hausa swahili urdu hindi bangla tamil turkish russian ukrainian'.split(' '),
);

/** "Marrow TV", but not "Smart TV" */
const isStation = (tokens: readonly Token[], end: number): boolean =>
	tokens[end - 1]!.word === 'TV' &&
	!isListed(tokens[end - 2]!, LIST.COMMON) &&
	knownName(tokens[end - 2]!.lower)?.kind !== 'place';

/** "Citadel AI", but not "Generative AI" */
const isStartUp = (tokens: readonly Token[], start: number, end: number): boolean =>
	tokens[end - 1]!.word === 'AI' &&
	end - start === 2 &&
	!tokens[start]!.allCaps &&
	!isListed(tokens[start]!, LIST.COMMON) &&
	!/(?:ive|tic|[ai]ble|ing)$/.test(tokens[start]!.lower);

/** "Antony Green", "Parsons Green", "Mizanul Islam" behind a word that no list has: a surname or a place, and none of the Greens. */
const isUnknownGreen = (first: Token, {lower}: Token): boolean =>
	first.lists === 0 && !first.allCaps && !first.possessive && GREENS.has(lower);
const GREENS = new Set('green white black english french german christian irish sherpa islam'.split(' '));

const OFFICES_OF_AGENCIES = new Set(['newsroom', 'bureau']);

const isPlainWord = (lower: string): boolean =>
	COMMON_WORDS.has(lower) && !isGivenName(lower) && !FAMILY_NAMES.has(lower);

const leadsToPerson = ({lower}: Token): boolean =>
	ORGANIZATION_HEADS.has(lower) ||
	FIELD_WORDS.has(lower) ||
	lower === 'republic' ||
	knownName(lower)?.kind === 'place';
