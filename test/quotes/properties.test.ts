import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Layout, Part} from '../../src/parts/layout.ts';
import {findQuotes} from '../../src/quotes/find-quotes.ts';
import {CUE_NOUNS, WRITINGS} from '../../src/quotes/words/cue-nouns.ts';
import {ADDRESS, BELIEF, JUDGEMENT, SPEECH} from '../../src/quotes/words/cue-verbs.ts';
import * as closed from '../../src/quotes/words/function-words.ts';
import {findWords} from '../../src/text/words.ts';
import {layoutOfParts} from '../parts/layout-of.ts';
import {tried} from '../runs.ts';

const NOBODY = {clusters: [], mentions: []};

/** A layout whose parts are the lines of the text. */
function linesOf(text: string): Layout {
	const parts: Part[] = [];
	for (const line of text.matchAll(/[^\n]*\S[^\n]*/g))
		parts.push({kind: 'paragraph', span: {start: line.index, end: line.index + line[0].length}});
	return layoutOfParts(parts);
}

const scraps = fc
	.array(
		fc.constantFrom(
			'“',
			'”',
			'"',
			"'",
			'‘',
			'’',
			"''",
			'«',
			'»',
			'„',
			'(',
			')',
			':',
			' — ',
			', ',
			'. ',
			'? ',
			'\n',
			' ',
			'said ',
			'Ruiz ',
			'he ',
			'that ',
			'told ',
			'according to ',
			'and ',
			'the port ',
			'who ',
			'saying ',
			'to ',
			'is ',
			'MARIN: ',
			'called ',
			'😀',
			'é',
		),
		{maxLength: 60},
	)
	.map(list => list.join(''));

/** Words that rules ask for, in any order: each rule meets the ends of a sentence where it looks for the next word. */
const ruleWords = fc
	.array(
		fc.oneof(
			{weight: 3, arbitrary: fc.constantFrom(...'“ ” " , . : — ( ) ; ? …'.split(' '), ',', '\n')},
			{
				weight: 2,
				arbitrary: fc.constantFrom('Ruiz', 'Ana Ruiz', 'MARIN', 'said', 'told', 'From', 'A spokesman'),
			},
			{
				weight: 4,
				arbitrary: fc.constantFrom(
					...[...Object.values(closed), CUE_NOUNS, WRITINGS, SPEECH, ADDRESS, BELIEF, JUDGEMENT].flatMap(
						words => words.split(' '),
					),
				),
			},
		),
		{maxLength: 20},
	)
	.map(words =>
		words.join(' ').replace(/(^|\n) ?(\p{Ll})/gu, (_, start, first) => start + first.toUpperCase()),
	);

const NEWS = new URL('golden/news/', import.meta.url);
const news = readdirSync(NEWS)
	.filter(name => name.endsWith('.txt'))
	.flatMap(name => readFileSync(new URL(name, NEWS), 'utf8').split('\n'))
	.filter(line => line.length > 20);

/** Paragraphs of news that were cut off before and behind any word: "in a statement that" is the end of one. */
const cutNews = fc.tuple(fc.constantFrom(...news), fc.nat(), fc.nat()).map(([line, from, to]) => {
	const words = line.split(/(?<= )|\b/);
	const start = from % 3 === 0 ? from % words.length : 0;
	return words
		.slice(start, start + 1 + (to % (words.length - start)))
		.join('')
		.trim();
});

describe('findQuotes', () => {
	it.each([
		['scraps of sentences', scraps],
		['words that rules ask for', ruleWords],
		['paragraphs that were cut off', cutNews],
		['any string', fc.string({unit: 'binary', maxLength: 200})],
	])('keeps its promises on %s', (_name, texts) => {
		fc.assert(
			fc.property(texts, text => {
				const layout = linesOf(text);
				let last = 0;
				for (const quote of findQuotes(text, layout, NOBODY)) {
					expect(quote.content.length).toBeGreaterThan(0);
					expect(quote.content[0]!.start).toBeGreaterThanOrEqual(last);
					last = quote.content[0]!.start;
					let end = 0;
					for (const span of [
						...quote.content,
						...(quote.cue ? [quote.cue] : []),
						...(quote.source ? [quote.source] : []),
					]) {
						expect(span.start).toBeLessThan(span.end);
						expect(
							layout.parts.some(part => part.span.start <= span.start && span.end <= part.span.end),
						).toBe(true);
						expect(text.slice(span.start, span.end).isWellFormed()).toBe(
							text.isWellFormed() || text.slice(span.start, span.end).isWellFormed(),
						);
					}
					for (const span of quote.content) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						end = span.end;
					}
					expect(quote.speaker).toBeNull();
					expect(quote.strength).toBe('none');
				}
			}),
			tried(400),
		);
	});

	it.each([
		'It accepts an assurance from the president that',
		'He thought about it for',
		'“He is strict,” said one colleague, who spoke on the condition of anonymity to discuss',
	])('survives what was cut off: %s', text => {
		expect(findQuotes(text, linesOf(text), NOBODY).length).toBe(text.startsWith('“') ? 1 : 0);
	});

	it.each([
		'“',
		'"',
		"'",
		'‘',
		'said ',
		'He said ',
		'“A.” ',
		'“a” said ',
		'X, ',
		', said X',
		"''",
		'(',
		'according to ',
		'a “b ',
		"'a ",
		'who ',
		'and X ',
	])('survives 100,000 units of %j', unit => {
		const text = unit.repeat(Math.ceil(100_000 / unit.length));
		expect(Array.isArray(findQuotes(text, linesOf(text), NOBODY))).toBe(true);
		expect(findWords(text).length).toBeGreaterThanOrEqual(0);
	});
});
