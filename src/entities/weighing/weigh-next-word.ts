import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {isWhere, weighIs} from './weigh-behind.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** The word in small letters right behind a mention: "Marin said", "the Marin trial", "Port Aven officials". */
export function weighNextWord(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const {lower} = tokens[to]!;
	const last = tokens[to - 1]!;
	const context = contextOf(lower);
	if (context & CONTEXT.SPEECH) {
		w.person += 1.5;
		w.organization += 0.6;
		if (last.lists === 0 && speaksOfItself(tokens, to)) {
			w.organization += 2;
			w.person -= 0.5;
		}
	} else if (lower === 'who') w.person += isWhere(tokens, from) ? 0.5 : 3;
	// "Romesh Thapar v. State of Madras"
	else if (lower === 'v' || lower === 'vs') {
		w.person += 1.5;
		w.organization += 0.5;
		w.place -= 1.5;
	} else if (lower === 'government' && (last.lists & LIST.FAMILY || isWhose(tokens, from, to)))
		w.person += 2.5;
	else if (/^(?:government|officials|authorities|police)$/.test(lower)) w.place += 1;
	else if (context & CONTEXT.PLACE_NOUN) w.place += 2.5;
	else if (context & CONTEXT.AFTER_ORGANIZATION)
		// "Inderes Tolva analyst Rosa Marin"
		w.organization += (to - from === 2 || last.lists === 0) && isBearer(tokens[to + 1]) ? 3 : 1.5;
	else if (last.lists === 0 && isBodyNoun(tokens, to)) w.organization += 1.5;
	// "Trinbago Night Riders beat them"
	else if (context & CONTEXT.TEAM_VERB && to - from > 1 && !isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY))
		w.organization += /[^s]s$/.test(last.lower) && !isListed(last, LIST.FAMILY) ? 2.5 : 1.5;
	// "the Marin administration", "the Marin trial"
	else if (context & CONTEXT.AFTER_PERSON && (to - from === 1 || isListed(tokens[from]!, LIST.GIVEN)))
		w.person += FAMILY.has(lower) ? 2.6 : TERMS.has(lower) ? 2.3 : 2;
	// "Baladra gained 2.1%"
	else if (to - from === 1 && MARKET.has(lower) && isShare(tokens[to + 1])) w.organization += 1.5;
	// "Merlani welcomed them"
	else if (to - from === 1 && last.lists === 0 && !last.allCaps && !lower.endsWith('s') && DEEDS.has(lower))
		w.person += 0.8;
	// "The band from Merlan played"
	else if (
		to - from === 1 &&
		last.lists === 0 &&
		isDeed(last, lower, tokens[to + 1]?.lower) &&
		!isWhere(tokens, from)
	)
		w.person += 0.8;
	// "the Marrow.org site"
	else if (lower === 'site' && last.word.includes('.')) w.organization -= 2;
	else if (lower === 'is' || lower === 'was') weighIs(w, tokens, to + 1);
	else if (context & CONTEXT.FIRM_VERB) w.organization += 0.8;
	// "Kaldorf recorded a low of 3 degrees"
	else if (to - from === 1 && last.lists === 0 && MEASURED.has(lower) && isMeasured(tokens, to + 1))
		w.place += 1.5;
	// "the Aven Dawn festival", "a Rosewing vaccine": the thing is called so
	else if (context & CONTEXT.AFTER_EVENT) {
		w.person -= 2.5;
		w.organization -= 1;
	}
}

const isBearer = (token: Token | undefined): boolean => token?.capital === true && token.glue === 'space';

/** "Staatsol said on Monday it had found gas", "Havlax said its profit fell": it is no somebody. */
function speaksOfItself(tokens: readonly Token[], verb: number): boolean {
	const limit = Math.min(tokens.length - 2, verb + 5);
	for (let at = verb + 1; at < limit; at++) {
		const {lower, glue} = tokens[at]!;
		if (glue !== 'space') return false;
		if (lower === 'its') return true;
		if (lower === 'it')
			return ITS_DEEDS.has(tokens[at + 1]!.lower) && !/^(?:be|been|not|never)$/.test(tokens[at + 2]!.lower);
		if (!ADJUNCTS.has(lower) && !isListed(tokens[at]!, LIST.CALENDAR)) return false;
	}
	return false;
}

const ITS_DEEDS = new Set(
	'had has will would plans planned expects expected aims agreed signed raised sold bought won'.split(' '),
);
const ADJUNCTS = new Set('on in a late early statement filing that today yesterday'.split(' '));

/** What shares do. */
const MARKET = new Set(
	'gained rose fell lost shed added jumped slipped climbed dropped advanced declined eased slid tumbled surged'.split(
		' ',
	),
);
const isShare = (token: Token | undefined): boolean =>
	token?.number === true && token.glue === 'space' && token.word.includes('.');

/** "the Crisaldi government": a word that no list has, where countries and provinces are known. */
const isWhose = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 1 && tokens[from]!.lists === 0 && !tokens[from]!.allCaps && tokens[from - 1]?.lower === 'the';

/** "the Tabesa company", "the Tabesa tobacco company": nouns that a name stands before, where "a snack giant" has a field. */
function isBodyNoun(tokens: readonly Token[], at: number): boolean {
	for (let noun = at; noun < at + 2; noun++) {
		const token = tokens[noun];
		if (token === undefined || token.glue !== 'space' || token.capital || isListed(token, LIST.FUNCTION))
			return false;
		// "Malayalam daily Marrow Bhumi": the body has another name
		const next = tokens[noun + 1];
		if (BODIES.has(token.lower)) return !(next?.capital && next.glue === 'space');
	}
	return false;
}

const BODIES = new Set(
	'company group party club team band agency network union movement firm startup charity ngo organization organisation militia daily weekly newspaper magazine'.split(
		' ',
	),
);

/**
 * Whether a word behind a name that no list has says what somebody did: "welcomed", not "indeed", not what befalls
 * places ("Kaldorf recorded 12 mm") or is done to things ("acquired by").
 */
const isDeed = ({initial, word, lower}: Token, deed: string, next: string | undefined): boolean =>
	!initial &&
	!lower.endsWith('s') &&
	word.length > 2 &&
	/.{2}[^e]ed$/.test(deed) &&
	next !== 'by' &&
	!BEFALLS.has(deed);

/** Those who share a surname. */
const FAMILY = new Set(['family', 'brothers', 'sisters', 'siblings', 'couple']);

/** What somebody in office has, and places have not. */
const TERMS = new Set(['administration', 'presidency', 'premiership', 'dictatorship']);

/** Deeds whose verb does not end in "-ed". */
const DEEDS = new Set(
	'left met spoke wrote shot struck threw caught fought flew drove sang knew thought felt'.split(' '),
);

const MEASURED = new Set(['recorded', 'received', 'registered', 'reported', 'had']);
function isMeasured(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 6 && at < tokens.length; at++) {
		const {lower, glue} = tokens[at]!;
		if (glue !== 'space') return false;
		if (
			/^(?:low|high|minimum|maximum|rainfall|snowfall|temperatures?|(?:\d+)?(?:mm|cm)|degrees)$/.test(lower)
		)
			return true;
	}
	return false;
}

const BEFALLS = new Set(
	'recorded reported received witnessed experienced registered located based situated called named embarked used'.split(
		' ',
	),
);
