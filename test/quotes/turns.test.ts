import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

/** Two of whom a story tells, A and B: a woman and a man, two men, two women. */
const PAIRS: readonly (readonly [Person, Person])[] = [
	[
		{name: 'Rosa Marin', she: 'she', her: 'her'},
		{name: 'Tomas Vel', she: 'he', her: 'his'},
	],
	[
		{name: 'Tomas Vel', she: 'he', her: 'his'},
		{name: 'Ivan Orlov', she: 'he', her: 'his'},
	],
	[
		{name: 'Rosa Marin', she: 'she', her: 'her'},
		{name: 'Anna Orlov', she: 'she', her: 'her'},
	],
];

type Person = {readonly name: string; readonly she: string; readonly her: string};

/** What the next paragraphs say, and who says Q there; `0` for nobody. `SHE` and `HER` are A, `SHEB` is B. */
const SAID: readonly (readonly [string, 'A' | 'B' | '0'])[] = [
	['“It was a fine day,” A said.\n\n“Q”', 'A'],
	['“It was a fine day,” A said.\n\nThe crowd cheered.\n\n“Q,” SHE added.', 'A'],
	['“It was a fine day,” A said.\n\nB disagreed.\n\n“Q,” SHEB said.', 'B'],
	['“It was a fine day,” A said.\n\nB disagreed. “It rained,” SHEB said.\n\n“Q”', 'B'],
	['“It was a fine day,” A said.\n\n“It rained,” said B.\n\n“Q,” A said.', 'A'],
	['A told the crowd it was safe. B listened. “Q”', '0'],
	['A shook HER head. “Q”', 'A'],
	['“It is,” A began. B cut in: “Q”', 'B'],
	['“Is it safe?” B asked A. “Q,” SHE replied.', 'A'],
	['“Is it safe?” B asked A.\n\n“Q,” SHE replied.', 'A'],
	['B asked A whether it was safe. “Q”', '0'],
	['In 2009, A wrote B a letter. “Q,” it read.', 'A'],
	['A received a letter from B. “Q,” it said.', 'B'],
	['A received a letter from B. “Q,” SHEB wrote.', 'B'],
	['A has a letter from B on HER desk. “Q,” it says.', 'B'],
	['A showed me a message from B. “Q,” it read.', 'B'],
	['A showed me a letter. “Q,” it said.', '0'],
	['A and B met in Lund. “Q,” they said in a joint statement.', '0'],
	['“It is over,” A said. B nodded. “Q,” SHEB said.', 'B'],
	['A spoke first. “It is over,” SHE said. Then B spoke. “Q,” SHEB said.', 'B'],
	['“It is over,” said A.\n\nSHE thanked B.\n\n“Q,” SHE added.', 'A'],
];

function speakerOf(pattern: string, [a, b]: readonly [Person, Person]): string {
	const [shortA, shortB] = [a, b].map(({name}) => name.split(' ')[1]!);
	const said = pattern
		.replace(/\bSHEB\b/g, b.she)
		.replace(/\bSHE\b/g, a.she)
		.replace(/\bHER\b/g, a.her)
		.replace(/\bA\b/g, shortA!)
		.replace(/\bB\b/g, shortB!)
		.replace(/(?<=^|\n|\. )s?he /g, word => word[0]!.toUpperCase() + word.slice(1));
	const text = `Quay row in Alder Bay\n\n${a.name}, the mayor, opened the quay on Monday. ${b.name}, the harbour master, stayed away.\n\n${withWords(said)}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.findLast(({content}) =>
		content.some(({start}) => text.startsWith(WORDS.slice(0, -1), start)),
	);
	const name = quote && quote.speaker !== null ? entities.clusters[quote.speaker]!.name : '0';
	return name === a.name ? 'A' : name === b.name ? 'B' : name;
}

describe('who speaks of two', () => {
	it.each(SAID)('%s %s', (said, speaker) => {
		expect(PAIRS.map(pair => speakerOf(said, pair))).toEqual(PAIRS.map(() => speaker));
	});
});
