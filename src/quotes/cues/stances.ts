import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

// What tells how somebody stands to a matter, so that the words in marks behind it are theirs: "Ruiz was blunt. “No.”",
// "Ruiz begs to differ. “It sank.”"

/** The last token of a stance whose verb stands at `at`; -1 when none does. */
export function endOfStance(tokens: readonly Token[], at: number): number {
	const {lower} = tokens[at]!;
	if (/^(?:was|is|were|are|wasn't|isn't|remains|remained|sounded|sounds)$/.test(lower))
		return endOfAttitude(tokens, at + 1);
	const phrase = PHRASES[lower];
	if (!phrase) return -1;
	const rest = tokens.slice(at + 1, at + 1 + LONGEST).map(token => token.lower);
	return phrase.test(`${rest.join(' ')} `) ? at + rest.length : -1;
}

/** How many words of such a phrase are read behind its verb. */
const LONGEST = 5;

const PHRASES: Readonly<Record<string, RegExp>> = Object.assign(Object.create(null), {
	...of('begs begged', /^to differ /),
	...of(
		'has had have',
		/^(?:(?:no|few|any|little) (?:such |\w+ )?(?:doubts?|regrets?|illusions|qualms)|other ideas) /,
	),
	...of('did does', /^(?:not|n't) mince (?:his|her|their|its)? ?words /),
	...of("didn't doesn't", /^mince (?:his|her|their|its)? ?words /),
	...of('pulled pulls', /^no punches /),
	...of(
		'put puts',
		/^it (?:(?:more|rather|even|less|very) )?(?:bluntly|simply|succinctly|plainly|starkly|differently|like this|this way|another way) /,
	),
	...of('took takes', /^(?:a different|another|the opposite) view |^(?:issue|exception) (?:with|to) /),
	...of('sees saw', /^(?:it|things) differently /),
});

function of(verbs: string, phrase: RegExp): Record<string, RegExp> {
	return Object.fromEntries(verbs.split(' ').map(verb => [verb, phrase]));
}

/** "blunt", "very clear", "not so sure", "in no doubt", "having none of it": the last token; -1 for anything else. */
function endOfAttitude(tokens: readonly Token[], from: number): number {
	let at = from;
	while (
		at < from + 3 &&
		tokens[at] &&
		(tokens[at]!.is & (IS.ADVERB | IS.NEGATION) || DEGREE.test(tokens[at]!.lower))
	)
		at++;
	const {lower} = tokens[at] ?? {lower: ''};
	if (ATTITUDES.has(lower) || FEELINGS.has(lower)) return at;
	const rest = tokens.slice(at, at + 4).map(token => token.lower);
	return /^(?:in no doubt|having none of)$/.test(rest.slice(0, 3).join(' ')) ? at + 2 : -1;
}

const DEGREE = /^(?:so|as|very|more|less|quite|too|equally|similarly|even|rather|just)$/;

const ATTITUDES = new Set(
	(
		'blunt adamant unequivocal defiant unrepentant unapologetic scathing emphatic unmoved succinct clear frank candid honest ' +
		'sure certain convinced unconvinced impressed unimpressed sceptical skeptical philosophical upbeat optimistic pessimistic ' +
		'dismissive hopeful confident undeterred undaunted unfazed apologetic cautious categorical insistent pragmatic forthright ' +
		'effusive sanguine bullish incredulous unambiguous gracious'
	).split(' '),
);

/** What somebody may be as another tells it: "“It sank,” Paz said. Ruiz was furious. “He shouted at me.”" */
const FEELINGS = new Set(
	'furious livid incensed outraged delighted thrilled devastated relieved amused worried alarmed'.split(' '),
);

/** "furious", "relieved" */
export const isFeeling = ({lower}: Token): boolean => FEELINGS.has(lower);
