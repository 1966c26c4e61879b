import {STATE_ABBREVIATIONS} from '../gazetteer.ts';
import type {Token} from '../tokens.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {PEOPLE_TOO} from '../words/words-before.ts';
import {bearsPerson} from './name-in-line.ts';
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
		else if (!before.capital && (contextOf(before.lower) & CONTEXT.KIN || OFFSPRING.has(before.lower)))
			w.person += 3;
	}
	// "Rep. Odo Bell (Md.)", where "Md. Bell" is a Mohammad
	else if (isState && glue === 'break' && end - start > word.length && tokens[at + 1]?.glue !== 'space')
		w.place += 5;
}

/** "its lender, Sprott Lending", "the plant's owner, Mineralka": what somebody has behind the noun for it. */
export function weighOwned(w: Weights, tokens: readonly Token[], from: number, to: number): void {
	const noun = tokens[from - 1]!;
	const isBody = contextOf(noun.lower) & CONTEXT.ORGANIZATION_NOUN || OWNED.has(noun.lower);
	if (noun.capital || !isBody) return;
	let at = from - 2;
	while (
		at > from - 5 &&
		tokens[at + 1]?.glue === 'space' &&
		!isOwner(tokens[at]) &&
		!/^(?:an?|another|his|her)$/.test(tokens[at]?.lower ?? '')
	)
		at--;
	// "a Lestrian company, Katse Civils"
	const isOne = /^(?:an?|another)$/.test(tokens[at]?.lower ?? '') && !PEOPLE_TOO.has(noun.lower);
	if (!(isOne || isOwner(tokens[at]) || isHis(tokens[at], noun.lower)) || tokens[at + 1]!.glue !== 'space')
		return;
	// "The head of the pilots' union, Rosa Marin, said"
	if (leadsBody(tokens, at)) return;
	if (bearsPerson(tokens, from, to)) {
		if (!PEOPLE_TOO.has(noun.lower)) w.organization += 3;
	} else {
		w.organization += 2.5;
		w.person -= 0.5;
	}
}

/** What somebody has, and nobody is: "her sponsor, Tolmex" apart, who may be anybody by another's word. */
const OWNED = new Set(['business', 'sponsor', 'employer']);

/** "her label, Tolm Muzik": what somebody has who works for it, and nobody is called. */
const isHis = (token: Token | undefined, noun: string): boolean =>
	(token?.lower === 'his' || token?.lower === 'her') && EMPLOYERS.has(noun);
const EMPLOYERS = new Set(
	'company firm label newspaper magazine party team club band startup start-up employer sponsor'.split(' '),
);

/** Whether who leads a body stands before the owner at `at`, with "of". */
function leadsBody(tokens: readonly Token[], at: number): boolean {
	const of = /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
	const head = tokens[of - 1];
	return tokens[of]?.lower === 'of' && head !== undefined && (contextOf(head.lower) & CONTEXT.ROLE) !== 0;
}

const isOwner = (token: Token | undefined): boolean =>
	token !== undefined && (token.possessive || /^(?:its|their|whose)$/.test(token.lower));

/** "survived by his sons, Denzol and Joro" */
const OFFSPRING = new Set(
	'boys girls victims suspects sons daughters brothers sisters children grandchildren twins nephews nieces'.split(
		' ',
	),
);

/** Letters of parties before a state. */
const PARTIES = new Set(['D', 'R', 'I', 'D.', 'R.']);

/** What stands behind a councillor in brackets, before the ward. */
const AFFILIATIONS = new Set(
	'labour conservative independent green democrat liberal snp dup sdlp'.split(' '),
);

/** What streets end in, and little else. */
const STREETS = new Set('road street avenue lane drive close crescent terrace boulevard grove'.split(' '));
