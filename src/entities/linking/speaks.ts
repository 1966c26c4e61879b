import type {Occurrence} from '../names.ts';
import type {Person} from '../persons.ts';
import type {Token} from '../tokens.ts';
import {STATEMENT_VERBS} from '../words/roles.ts';

/** Verbs of those who are quoted, and of those who are told to have made a statement. */
const STATES = new Set([
	...STATEMENT_VERBS,
	...(
		'announced called criticized criticised blasted rejected accused ' +
		'praised defended dismissed demanded described denounced rebuked'
	).split(' '),
]);

/** Verbs that stand before who is quoted. */
const SAYS = new Set(
	'said says added adds asked wrote writes explained recalled insisted replied'.split(' '),
);

/** Words of a clause that stands between a name and its verb: "Ana Vale, who runs the docks that her father built, said". */
const LONGEST_CLAUSE = 30;

/** Whether the one who is named here is told to say something: "Vale said", "said Vale", "Vale, his wife, flatly denied". */
export function isSpeaking({line: {tokens}, from, to, title}: Occurrence): boolean {
	const start = title < 0 ? from : title;
	const after = tokens[to];
	// "said Pat Vale, a baker", but no "said Pat Vale had left", nor "accused Pat Vale"
	if (after?.glue !== 'space' && tokens[start]!.glue === 'space' && SAYS.has(tokens[start - 1]?.lower ?? ''))
		return true;
	if (after === undefined || tokens[to - 1]!.possessive) return false;
	if (after.glue === 'space') return isStating(after) || (isAdverb(after) && isStatingAt(tokens, to + 1));
	if (after.glue !== 'comma') return false;
	const end = Math.min(tokens.length, to + LONGEST_CLAUSE);
	// "His sister, Pat Vale, said", but no "Pat Vale, the sister of Sam Vale, said" for Sam Vale
	for (
		let at = tokens[start]!.glue === 'comma' ? to : to + 1;
		at < end && tokens[at]!.glue !== 'break';
		at++
	) {
		if (tokens[at]!.glue !== 'comma') continue;
		if (isStatingAt(tokens, at) || (isAdverb(tokens[at]!) && isStatingAt(tokens, at + 1))) return true;
	}
	return false;
}

const isStatingAt = (tokens: readonly Token[], at: number): boolean => {
	const token = tokens[at];
	return token !== undefined && isStating(token);
};

const isStating = ({capital, lower}: Token): boolean => !capital && STATES.has(lower);

const isAdverb = ({capital, lower}: Token): boolean =>
	!capital && (lower.endsWith('ly') || lower === 'also' || lower === 'then' || lower === 'later');

/** Whether the text tells that somebody is dead: "the late Sam Vale", "Sam Vale, who was killed", "Sam Vale died". */
export const isDead = ({names}: Person): boolean =>
	names.some(({occurrences}) =>
		occurrences.some(({line: {tokens}, from, to, title}) => {
			if (tokens[(title < 0 ? from : title) - 1]?.lower === 'late') return true;
			let at = to;
			if (tokens[at]?.lower === 'who') at++;
			if (tokens[at]?.lower === 'was' || tokens[at]?.lower === 'had') at++;
			return DIED.has(tokens[at]?.lower ?? '');
		}),
	);

const DIED = new Set('died killed slain murdered'.split(' '));
