import {describe, expect, it} from 'vitest';
import {linesIn, quotesIn} from './reading.ts';
import {rows} from './rows.ts';

/** Marks as papers set them: every shape below is read alike in all of them. */
const STYLES = [
	['double', '“', '”'],
	['straight', '"', '"'],
	['single', '‘', '’'],
	['straight single', "'", "'"],
	['guillemets', '«', '»'],
	['guillemets with spaces', '« ', ' »'],
	['German', '„', '“'],
] as const;

/** Sentences in which Marin says what stands between < and >, each time with what is to be found. */
const SHAPES: readonly (readonly [shape: string, ...content: string[]])[] = [
	['<It is not over,> Marin said.', 'It is not over'],
	['<It is not over>, Marin said.', 'It is not over'],
	['<It is not over,> said Marin.', 'It is not over'],
	['Marin said: <It is not over.>', 'It is not over.'],
	['Marin said, <It is not over>.', 'It is not over'],
	['Marin said: <... it is not over.>', '... it is not over.'],
	['<It is not over …> Marin said.', 'It is not over …'],
	['<It is not over –> Marin said – <and we go on.>', 'It is not over –', 'and we go on.'],
	['<It is not over> – Marin said – <and we go on.>', 'It is not over', 'and we go on.'],
	['<It is not over–> said Marin.', 'It is not over–'],
	['<Is it over?> Marin asked.', 'Is it over?'],
	['<Is it over?>, Marin asked.', 'Is it over?'],
	['<Is it over?> asked Marin.', 'Is it over?'],
	['<Is it over?> Marin asked. <It is not.>', 'Is it over?', 'It is not.'],
	['<It is not over,> Marin said, <and we go on.>', 'It is not over', 'and we go on.'],
	['<It is not over,> Marin said; <we go on.>', 'It is not over', 'we go on.'],
	['<It is not over,> said Marin; and <we go on>.', 'It is not over', 'we go on'],
	['Marin said it was not over; <we go on.>', 'it was not over', 'we go on.'],
	['<It is not over,> Marin said: <we go on.>', 'It is not over', 'we go on.'],
	['(<It is not over,> Marin said.)', 'It is not over'],
	['10:15 <It is not over,> Marin says.', 'It is not over'],
	['10.15 GMT <It is not over,> says Marin.', 'It is not over'],
	['• <It is not over,> Marin says.', 'It is not over'],
	['Marin was clear. <It is not over.>', 'It is not over.'],
	['Marin is not so sure. <It is not over.>', 'It is not over.'],
	['Marin begged to differ. <It is not over.>', 'It is not over.'],
	['Marin has no doubts. <It is not over.>', 'It is not over.'],
	['Marin did not mince her words. <It is not over.>', 'It is not over.'],
	['Not so, says Marin. <It is not over.>', 'It is not over.'],
	['No, Marin said. <It is not over.>', 'It is not over.'],
	['Not so, said Marin: <It is not over.>', 'It is not over.'],
	['Marin, on X: <It is not over.>', 'It is not over.'],
	['Rosa Marin on the quay: <It is not over.>', 'It is not over.'],
	['Rosa Marin, 51, harbour director: <It is not over.>', 'It is not over.'],
	['14:32 Rosa Marin: <It is not over.>', 'It is not over.'],
	['# <It is not over>: Rosa Marin', 'It is not over'],
	['In Marin’s own words: <It is not over.>', 'It is not over.'],
	['The strike is, in Marin’s words, <not over at all>.', 'not over at all'],
	['The strike is, in the words of Rosa Marin, <not over at all>.', 'not over at all'],
	['<It is not over.> That is how Marin put it.', 'It is not over.'],
	['<It is not over.> That was Marin’s message on Monday.', 'It is not over.'],
	['<It is not over.> Those were the words of Marin.', 'It is not over.'],
	['<It is not over.> So said Marin on Monday.', 'It is not over.'],
	['<It is not over>. Marin was speaking on the quay.', 'It is not over'],
	['Marin (<It is not over>) and a friend differ.', 'It is not over'],
	['Marin says <it is not over> as Vel leaves.', 'it is not over'],
	['Marin said <it is not over> amid the cheers.', 'it is not over'],
	['Marin said <it is not over> to cheers.', 'it is not over'],
	['Marin said <it is not over> and left.', 'it is not over'],
	['[caption] <It is not over>: Rosa Marin on the quay.', 'It is not over'],
	['# <It is not over>: Marin says crews will stay', 'It is not over', 'crews will stay'],
	['Not according to Marin. <It is not over.>', 'It is not over.'],
];

describe.each(STYLES)('%s marks', (_name, open, close) => {
	const written = (shape: string) => shape.replaceAll('<', open).replaceAll('>', close);

	it.each(SHAPES)('%s', (shape, ...content) => {
		const text = written(shape);
		const found = quotesIn(text).filter(({kind}) => kind !== 'indirect' || !shape.startsWith('Marin beg'));
		expect(
			found.map(quote => [quote.speaker, ...quote.content.map(({start, end}) => text.slice(start, end))]),
		).toEqual([[0, ...content]]);
	});

	it('gives the second half to whoever says it', () => {
		for (const shape of [
			'<It is not over,> Marin said, to which Vel replied: <It is.>',
			'<It is not over,> Marin said; <It is,> said Vel.',
			'<It is not over,> Marin said; Vel said: <It is.>',
			'Marin said it was not over; <It is,> Vel said.',
			'Marin: <It is not over.> Vel: <It is done.>',
			'Marin: <It is not over.> <It is,> Vel said.',
		])
			expect([shape, ...quotesIn(written(shape)).map(({speaker}) => speaker)]).toEqual([shape, 0, 1]);
	});
});

rows('what stands in marks beside a name that does not say it', [
	['Vel directed “The Long Quay,” and Marin stars in it.'],
	['Marin’s novel “The Salt Road” is out.'],
	['The so-called “crisis” is over.'],
	['# “A monster of a man”: Vel jailed for life'],
	['# “Low Water”: Marin'],
	['Marin shared Vel’s words: “It is not over.”', 'direct | Vel’s | : | It is not over.'],
	['Marin retweeted Vel, who wrote: “It is not over.”', 'direct | who | wrote | It is not over.'],
	['# Strike ‘not over’ – Marin', 'mixed | Marin | – | Strike ‘not over’'],
	['Marin, who left: “It is not over.”'],
]);

rows('what a question of the writer or a fancy has in marks is nobody’s', [
	['Would you say “it is over” to a friend?'],
	['Who would say “it is over” and go home?'],
	['Who do they think they are, to tell you “it is over,” and how dare you?'],
	['What if you told her “it is over”?'],
	['How dare they tell us “it is over”?'],
	['Imagine Marin saying, “It is over.”'],
	// … but this one presupposes that she said it
	['What did Marin mean when she said “it is over”?', 'direct | she | said | it is over'],
]);

rows('what somebody recalls that another did and said', [
	[
		'Marin, his wife recalled, smiled and said: “It is not over.”',
		'indirect | his wife | recalled | Marin || smiled',
		'direct | Marin | said | It is not over.',
	],
	['Marin, his wife recalled, said: “It is not over.”', 'direct | Marin | said | It is not over.'],
	[
		'Vel said Marin had laughed and said: “It is not over.”',
		'indirect | Vel | said | Marin had laughed',
		'direct | Marin | said | It is not over.',
	],
	// … but of a thing nothing is told that speaks
	['The port, Vel said, was shut and he said so.', 'indirect | Vel | said | The port || was shut'],
	[
		'Marin, Vel said, was late and added: “It is not over.”',
		'indirect | Vel | said | Marin || was late',
		'direct | Vel | added | It is not over.',
	],
]);

describe('words behind one of two clauses', () => {
	it.each([
		'Vel nodded when Marin put down her cup, looked up and said “It is not over.”',
		'Vel nodded when Marin looked up and said, “It is not over.”',
	])('are kept, and given to nobody: %s', text =>
		expect(linesIn(text)).toEqual(['direct | - | said | It is not over.']),
	);

	it('are those of whoever turned to the other', () =>
		expect(linesIn('Vel was smiling as Marin turned to him and said: “It is not over.”')).toEqual([
			'direct | Marin | said | It is not over.',
		]));
});
