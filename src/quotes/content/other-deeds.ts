import type {CueHit} from '../cues/cues.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {holdsSpoken, opensClause} from './clause.ts';
import type {Content} from './content-end.ts';

/** Whether a verb that often says something does something else here, by the thing that it is done to. */
export function isOtherDeed(tokens: readonly Token[], content: Content, hit: CueHit): boolean {
	switch (hit.lemma) {
		case 'concede':
			return isLetIn(tokens, content);
		case 'admit':
			return letsIn(tokens, content, hit);
		case 'deny':
			return WITHHELD.test(tokens[content.first]!.lower);
		case 'defend':
			return isWon(tokens, content);
		case 'offer':
			return !offersWords(tokens, content);
		case 'seek':
			return SOUGHT.test(tokens[content.first]!.lower);
		case 'dismiss':
			return isSuit(tokens, content);
		case 'name':
			return isChristened(tokens, content);
		default:
			return false;
	}
}

/** "denied bail", "denied entry": what somebody is not given. */
const WITHHELD =
	/^(?:bail|entry|access|parole|visas?|permission|asylum|boarding|benefits|treatment|licen[cs]es?)$/;

/** "defended its title", "is defending his crown": what somebody has won. */
const isWon = (tokens: readonly Token[], {first, last}: Content): boolean =>
	tokens.slice(first, Math.min(last, first + 3) + 1).some(({lower}) => WON.test(lower));

const WON = /^(?:titles?|championships?|crowns?|belts?|troph(?:y|ies)|cup|medals?|corners?|lead|seat)$/;

/** "seeking comment", "sought office" */
const SOUGHT =
	/^(?:comment|comments|help|advice|office|shelter|refuge|asylum|treatment|revenge|donations|funding|work|jobs?)$/;

/** "offered an apology", "offered praise for her crew", but not "offers two courses", "offered her the job". */
function offersWords(tokens: readonly Token[], content: Content): boolean {
	if (/^(?:to|not|that)$/.test(tokens[content.first]!.lower) || holdsSpoken(tokens, content)) return true;
	for (let at = content.first; at <= Math.min(content.last, content.first + FARTHEST_WORDS); at++)
		if (OFFERED.test(tokens[at]!.lower)) return true;
	return false;
}

/** How far behind the verb the word may stand that tells what is said. */
const FARTHEST_WORDS = 6;

/** "offered an apology", "gave no details": what is given in words. */
const OFFERED =
	/^(?:(?:apolog|prais|condolence|sympath|thank|congratulat|assuranc|criticism|critique|defen[cs]e|explanation|assessment|opinion|view|thought|advice|suggestion|proposal|prediction|warning|rebuke|rebuttal|endorsement|support|encouragement|prayer|words?$|detail|description|account|answer|respons|comment|argument|glimpse|insight|perspective|theor|tribute|guess|reason|excuse|justification|idea|vision|hope|solution|evidence|examples?|reassur|testimon|promise|retort|review|evaluation|specifics).*)$/;

/** "named the boat “Second Wind”", but not "named his favourite: “Low Water”" */
const isChristened = (tokens: readonly Token[], {last}: Content): boolean =>
	tokens[last]!.quotation?.isTitle === true && !(tokens[last - 1]!.is & IS.MARK);

/** "dismissed a lawsuit", "dismissed her appeal": what a judge does, but not "dismissed the claims as “cheap”". */
const isSuit = (tokens: readonly Token[], {first, last}: Content): boolean =>
	(tokens[first]!.is & IS.DETERMINER) !== 0 &&
	tokens[last]!.quotation === null &&
	tokens.slice(first, Math.min(last, first + 2) + 1).some(({lower}) => SUITS.test(lower));

const SUITS =
	/^(?:(?:law)?suits?|appeals?|pleas?|applications?|motions?|petitions?|cases?|claims?|indictments?)$/;

/** "The rules admit no dogs", "the door admits two at a time": a thing that admits what is no wrong. */
function letsIn(tokens: readonly Token[], content: Content, {first}: CueHit): boolean {
	const subject = tokens[first - 1];
	if (
		!subject ||
		subject.is & (IS.CAPITAL | IS.SUBJECT) ||
		opensClause(tokens, content) ||
		holdsSpoken(tokens, content)
	)
		return false;
	for (let at = content.first; at <= content.last; at++)
		if (
			tokens[at]!.is & IS.POSSESSIVE ||
			(at === content.first && /.{3}ing$/.test(tokens[at]!.lower)) ||
			WRONGS.test(tokens[at]!.lower)
		)
			return false;
	return true;
}

/** "admitted two charges of theft": what is owned to. */
const WRONGS =
	/^(?:(?:wrong|guilt|mistake|error|fault|fail|defeat|responsib|liabil|breach|charge|count|offen[cs]e|crime|murder|manslaughter|theft|robber|burglar|assault|rape|fraud|abuse|arson|brib|corrupt|driving|possession|conspir|plagiar|doping|perjur|harass|neglig|shortcoming|weakness|problem|role|part|truth).*)$/;

/** "conceded a late goal", "conceded five free kicks": in a game. */
const isLetIn = (tokens: readonly Token[], {first, last}: Content): boolean =>
	tokens.slice(first, Math.min(last, first + 3) + 1).some(({lower}) => LET_IN.test(lower));

const LET_IN =
	/^(?:goals?|kicks?|free-kicks?|penalt(?:y|ies)|runs?|points?|corners?|try|tries|equali[sz]er|possession|opener|fouls?|yards|set)$/;
