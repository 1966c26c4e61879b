import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

/** Who is told of before somebody comes in of whom no name is told. */
const KNOWN = [
	'Rosa Marin, the mayor of Alder Bay, opened the quay on Monday with Tomas Vel, the harbour master.',
	'Mayor Rosa Marin opened the quay on Monday. She said it was safe. Tomas Vel, the harbour master, was there.',
	'Rosa Marin opened the quay on Monday. Marin, 54, has been mayor since 2019. Her harbour master, Tomas Vel, cut the rope.',
];

const NEWCOMERS = ['a nurse', 'a woman', 'a girl', 'a passenger', 'a young mother', 'a retired teacher'];

/** How somebody comes in (N) who then speaks: nobody whom the text names. */
const COMES_IN = [
	'The harbour master met N. “Q,” she said.',
	'Vel met N. “Q,” she said.',
	'On the quay stood N. “Q,” she said.',
	'There was also N. “Q,” she said.',
	'Among the crowd was N. “Q,” she said.',
	'Not far away, N wept. “Q,” she said.',
	'Behind Marin, N wept. “Q,” she said.',
	'Vel spoke to N. “Q,” she told him.',
	'Vel saw N wave. “Q,” she shouted.',
	'Next to Vel was N. “Q,” she said.',
];

/** What tells of somebody unnamed, and of her who then speaks. */
const STAYS = [
	'Marin met N. She was blunt. “Q,” she said.',
	'Her quay was built for N. “Q,” Marin said.',
	'She shook hands with N’s son. “Q,” she said.',
	'Marin smiled when N left. “Q,” she said.',
];

function speakerOf(known: string, pattern: string, newcomer: string): string | null | undefined {
	const text = `Quay opens in Alder Bay\n\nALDER BAY - ${known}\n\n${withWords(pattern.replace(/\bN\b/, newcomer))}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.findLast(({content}) => text.startsWith(WORDS.slice(0, -1), content[0]!.start));
	return quote && (quote.speaker === null ? null : entities.clusters[quote.speaker]!.name);
}

describe('somebody unnamed who comes in', () => {
	it.each(COMES_IN)('is whom “she” means: %s', pattern => {
		const speakers = KNOWN.flatMap(known => NEWCOMERS.map(one => speakerOf(known, pattern, one)));
		expect(new Set(speakers)).toEqual(new Set([null]));
	});

	it.each(STAYS)('is not whom “she” means: %s', pattern => {
		const speakers = KNOWN.flatMap(known => NEWCOMERS.map(one => speakerOf(known, pattern, one)));
		expect(new Set(speakers)).toEqual(new Set(['Rosa Marin']));
	});
});
