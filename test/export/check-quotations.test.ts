import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSameSpeaker} from '../../src/entities/linking/same-speaker.ts';
import {fitQuotation} from '../../src/export/fit-quotation.ts';
import {parseQuotation} from '../../src/export/quotation-pattern.ts';
import {wordKey} from '../../src/text/word-key.ts';
import {findWords} from '../../src/text/words.ts';
import {tried} from '../runs.ts';
import {hostileText} from './hostile.ts';

const parse = (text: string) => parseQuotation(text, {start: 0, end: text.length});

/** The pattern as a reader would write it: `…` and `[]` for gaps, `~` before a word of any case. */
function show(text: string): string {
	const {words, gaps} = parse(text);
	const signs = {omission: '… ', insertion: '[] '};
	return words
		.map(({key, anyCase}, n) => `${gaps.has(n) ? signs[gaps.get(n)!] : ''}${anyCase ? '~' : ''}${key}`)
		.join(' ');
}

describe('parseQuotation', () => {
	test.each([
		['We will not open it', '~We will not open it'],
		['We … not open it', '~We … ~not open it'],
		['We ... not. . . it', '~We … ~not … ~it'],
		['We [...] not (…) it', '~We … ~not … ~it'],
		['… not open it …', '~not open it'],
		['[The director] will not', '~will not'],
		['We [the board] will', '~We [] ~will'],
		['[W]e will', '~We will'],
		['we open[ed] it', '~we [] ~it'],
		['we [re]open it', '~we [] ~it'],
		['open it [a]', '~open it'],
		['we [a] will', '~we [] ~will'],
		['it is (nearly) open', '~it is nearly open'],
		['it’s “open” [sic] now', "~it's open [] ~now"],
		['we [never closed', '~we never closed'],
		['', ''],
	])('%j', (text, expected) => {
		expect(show(text)).toBe(expected);
	});

	test('takes any text, with spans in it and gaps between words', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const {words, gaps} = parse(text);
				let at = 0;
				for (const {span} of words) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(span.end).toBeGreaterThan(span.start);
					at = span.end;
				}
				for (const gap of gaps.keys()) expect(gap > 0 && gap < words.length).toBe(true);
			}),
			tried(300),
		);
	});
});

describe('a quotation fitted into a text', () => {
	const fitInto = (quotation: string, text: string) => {
		const keys = findWords(text).map(word => wordKey(text, word));
		return fitQuotation(parse(quotation), keys, 0, keys.length, () => false);
	};
	const TEXT =
		'On Monday we said that the pier will not open before the last storm has gone, and we meant it.';

	test.each([
		['the pier will not open', true],
		['The pier will not open', true],
		['The pier will not Open', false],
		['the pier … has gone', true],
		['[it] will not open', true],
		['the pier will open', false],
		['the old pier will not open', false],
		['has gone … the pier', false],
	])('%j is exact: %s', (quotation, isExact) => {
		expect(fitInto(quotation, TEXT)?.isExact).toBe(isExact);
	});

	test.each([
		[12, true],
		[13, false],
	])('a bracket for %i words is exact: %s', (replaced, isExact) => {
		const words = Array.from({length: replaced}, (_, n) => `w${n}`).join(' ');
		const quotation = 'we knew that [the board] would not meet and [it] did not';
		const text = `we knew that ${words} would not meet and ${words} did not`;
		expect(fitInto(quotation, text)?.isExact).toBe(isExact);
	});

	test('of any length, and at any place, is exact where it was taken from', () => {
		const words = Array.from({length: 3000}, (_, n) => `w${(n * 7919) % 997}`);
		fc.assert(
			fc.property(fc.nat(2900), fc.integer({min: 3, max: 1500}), (from, count) => {
				const quotation = words.slice(from, from + count);
				const found = fitQuotation(
					parse(quotation.join(' ')),
					words,
					from,
					Math.min(3000, from + 600),
					() => false,
				);
				expect(found).toMatchObject({start: from, end: from + quotation.length, isExact: true});
			}),
			tried(30),
		);
	});

	test('with one word changed, however far in, is not exact', () => {
		const words = Array.from({length: 3000}, (_, n) => `w${(n * 7919) % 997}`);
		fc.assert(
			fc.property(fc.nat(1499), at => {
				const quotation = words.slice(100, 1600);
				quotation[at] = 'other';
				const found = fitQuotation(parse(quotation.join(' ')), words, 90, 700, () => false);
				expect(found?.isExact).toBe(false);
				expect(found?.steps.filter(({kind}) => kind === 'old')).toEqual([
					{kind: 'old', start: at, end: at + 1},
				]);
			}),
			tried(30),
		);
	});
});

test.each([
	[['Marin'], ['Rosa Marin'], true],
	[['Rosa Marin'], ['Marín'], true],
	[['Joan Marin'], ['Rosa Marin'], false],
	[['the mayor', 'Ilse Tannhauser'], ['Tannhauser'], true],
	[['Oru'], ['Rosa Marin', 'Marin'], false],
	[[], ['Rosa Marin'], false],
	[['—'], ['Rosa Marin'], false],
])('%j and %j are one speaker: %s', (some, others, expected) => {
	expect(isSameSpeaker(some, others)).toBe(expected);
});
