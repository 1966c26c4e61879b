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

/** "named the boat “Second Wind”", but not "named his favourite: “Low Water”" */
const isChristened = (tokens: readonly Token[], {last}: Content): boolean =>
	tokens[last]!.quotation?.isTitle === true && !(tokens[last - 1]!.is & IS.MARK);

/** "dismissed a lawsuit", "dismissed her appeal": what a judge does. */
const isSuit = (tokens: readonly Token[], {first, last}: Content): boolean =>
	(tokens[first]!.is & IS.DETERMINER) !== 0 &&
	tokens.slice(first, Math.min(last, first + 2) + 1).some(({lower}) => SUITS.test(lower));

const SUITS = /^(?:(?:law)?suits?|appeals?|motions?|petitions?|cases?|claims?|indictments?)$/;

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
		if (tokens[at]!.is & IS.POSSESSIVE || WRONGS.test(tokens[at]!.lower)) return false;
	return true;
}

const WRONGS =
	/^(?:(?:wrong|guilt|mistake|error|fault|fail|defeat|responsib|liabil|breach|charge|count|offen[cs]e|crime|murder|manslaughter|theft|robber|burglar|assault|rape|fraud|abuse|arson|brib|corrupt|driving|possession|conspir|plagiar|doping|perjur|harass|neglig|shortcoming|weakness|problem|role|part|truth).*)$/;

/** "conceded a late goal", "conceded five free kicks": in a game. */
const isLetIn = (tokens: readonly Token[], {first, last}: Content): boolean =>
	tokens.slice(first, Math.min(last, first + 3) + 1).some(({lower}) => LET_IN.test(lower));

const LET_IN =
	/^(?:goals?|kicks?|free-kicks?|penalt(?:y|ies)|runs?|points?|corners?|try|tries|equali[sz]er|possession|opener|fouls?|yards|set)$/;
