import type {Token} from '../tokens.ts';

/** Labels with which newsletters open a paragraph: "Why it matters: The quay may sink, Ruiz says". */
const LABELS = new Set(
	[
		"why it matters, what's next, what they're saying, what he's saying, what she's saying, the big picture, driving the news",
		'between the lines, the bottom line, the intrigue, zoom in, zoom out, by the numbers, the other side, state of play',
		"catch up quick, the latest, how it works, what to watch, what we're watching, the details, flashback, reality check",
		'worth noting, the backdrop, the upshot, the context, context, background, the takeaway, one big question, the catch',
	]
		.join(', ')
		.split(', '),
);

/** How many words a label has at most. */
const LONGEST_LABEL = 4;

/** The first token behind such a label at the head of a sentence; 0 where none stands. */
export function behindLabel(tokens: readonly Token[]): number {
	for (let at = 1; at <= Math.min(LONGEST_LABEL, tokens.length - 2); at++) {
		if (tokens[at]!.quotation) return 0;
		if (tokens[at]!.lower !== ':') continue;
		const label = tokens
			.slice(0, at)
			.map(({lower}) => lower)
			.join(' ');
		return LABELS.has(label) ? at + 1 : 0;
	}
	return 0;
}
