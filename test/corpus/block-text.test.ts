import {describe, expect, it} from 'vitest';
import {joinBlocks} from '../../src/corpus/block-text.ts';

const HEADLINE = 'The ferry comes back';
const head = [{role: 'heading', text: HEADLINE}] as const;
const paragraphs = (count: number) =>
	Array.from({length: count}, (_, n) => ({role: 'paragraph', text: `Story ${n}.`}) as const);

/** The blocks of a page whose body says `text` behind so many paragraphs. */
const withRepeated = (text: string, before: number): string[] => {
	const {text: whole, blocks} = joinBlocks(head, [
		...paragraphs(before),
		{role: 'paragraph', text},
		{role: 'paragraph', text: 'The end.'},
	]);
	return blocks.map(({span}) => whole.slice(span.start, span.end));
};

describe('joinBlocks', () => {
	it('puts a blank line between blocks, each with its span', () => {
		const {text, blocks} = joinBlocks(head, paragraphs(2));
		expect(text).toBe(`${HEADLINE}\n\nStory 0.\n\nStory 1.`);
		expect(blocks).toEqual([
			{role: 'heading', span: {start: 0, end: 20}},
			{role: 'paragraph', span: {start: 22, end: 30}},
			{role: 'paragraph', span: {start: 32, end: 40}},
		]);
	});

	it.each([
		[HEADLINE, 0],
		['“The FERRY comes back!”', 0],
		[HEADLINE, 7],
	])('leaves out the headline where the body begins with it again: %j behind %i', (text, before) => {
		expect(withRepeated(text, before)).toEqual([
			HEADLINE,
			...paragraphs(before).map(block => block.text),
			'The end.',
		]);
	});

	it.each([
		[HEADLINE, 8],
		['The ferry comes back today', 0],
		[`The ferry${' '.repeat(30)}comes back`, 0],
	])('keeps what only looks like it: %j behind %i', (text, before) => {
		expect(withRepeated(text, before)).toEqual([
			HEADLINE,
			...paragraphs(before).map(block => block.text),
			text,
			'The end.',
		]);
	});

	it('says each block of the head once, and none that has no words', () => {
		const {text} = joinBlocks(
			[...head, {role: 'heading', text: ' … '}, {role: 'other', text: 'The ferry: comes back'}],
			[],
		);
		expect(text).toBe(HEADLINE);
	});
});
