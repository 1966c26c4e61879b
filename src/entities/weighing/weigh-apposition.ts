import {STATE_ABBREVIATIONS} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import type {Weights} from './weights.ts';

/** What a comma or a bracket says of a name of one word, at `at`, behind what stands before it. */
export function weighApposition(w: Weights, tokens: readonly Token[], at: number): void {
	const {glue, word, start, end} = tokens[at]!;
	const before = tokens[at - 1]!;
	const isState = STATE_ABBREVIATIONS.has(word);
	// "(D., Mich.)"
	if (isState && PARTIES.has(before.word)) w.place += 5;
	if (glue === 'comma') {
		// "Flint, Mich."
		if (isState) w.place += 5;
		// "of Kelsall Road, Wexcombe"
		else if (before.capital && STREETS.has(before.lower)) w.place += 3;
		// "(Labour, Harrow Vale)"
		else if (before.glue === 'break' && AFFILIATIONS.has(before.lower) && tokens[at + 1]?.glue === 'break')
			w.place += 5;
		// "his younger son, Iyasso,"
		else if (!before.capital && contextOf(before.lower) & CONTEXT.KIN) w.person += 3;
	}
	// "Rep. Odo Bell (Md.)", where "Md. Bell" is a Mohammad
	else if (isState && glue === 'break' && end - start > word.length && tokens[at + 1]?.glue !== 'space')
		w.place += 5;
}

/** Letters of parties before a state. */
const PARTIES = new Set(['D', 'R', 'I', 'D.', 'R.']);

/** What stands behind a councillor in brackets, before the ward. */
const AFFILIATIONS = new Set(
	'labour conservative independent green democrat liberal snp dup sdlp'.split(' '),
);

/** What streets end in, and little else. */
const STREETS = new Set('road street avenue lane drive close crescent terrace boulevard grove'.split(' '));
