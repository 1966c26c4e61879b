import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {HIDDEN, hiddenMarkup, hideSpans} from '../../src/explorer/hidden-markup.ts';
import {wrapFlowing} from '../../src/explorer/wrap.ts';

const shown = (source: string): string => hideSpans(source, 0, hiddenMarkup(source)).replaceAll(HIDDEN, '');

describe('hiddenMarkup', () => {
	it.each<[string, string]>([
		['as the *Dipper* came in', 'as the Dipper came in'],
		['**Not** now, ***never***.', 'Not now, never.'],
		['the _Senn Beacon_ and __others__', 'the Senn Beacon and others'],
		['She read [the report](https://a.example/x_y_z) twice.', 'She read the report twice.'],
		['[the *first* report](a.html "A title")', 'the first report'],
		['![A crane at work](crane.jpg)', 'A crane at work'],
		['over\n*two\nlines*', 'over\ntwo\nlines'],
		['call `fish(1)` first', 'call fish(1) first'],
		['``a `tick` in it``', '``a tick in it``'],
		['`*not emphasis*` and *this is*', '*not emphasis* and this is'],
		['[`code`](a.html) in a link', 'code in a link'],
		['`[no link](a)` here', '[no link](a) here'],
		['> “We will,” she said.\n> “Soon.”', '“We will,” she said.\n“Soon.”'],
		['> > Quoted twice', 'Quoted twice'],
		['## What *next*?', 'What next?'],
		['> # A heading in a quote', 'A heading in a quote'],
		['A heading\n=========', 'A heading'],
		['Over *two*\nlines\n---', 'Over two\nlines'],
	])('leaves signs out of %j', (source, words) => {
		expect(shown(source)).toBe(words);
	});

	it.each([
		'2 * 3 * 4',
		'a * b',
		'* an item',
		'snake_case_name and other_name',
		'5*3*2',
		'\\*not emphasis\\*',
		'a lone *star',
		'an array[0](1',
		'[no target]',
		'footnote[1]',
		'***',
		'a > b',
		'5 > 3\nand 4 < 6',
		'#hashtag',
		'a lone ` tick',
		'a \\` tick \\`',
		'| *Year* | `Income` |\n|------|--------|\n| 2023 | 1,200 |',
		'```js\nconst a = `b` * 2 * c;\n```',
	])('leaves %j as it is', source => {
		expect(shown(source)).toBe(source);
	});

	it('keeps order, length and words, whatever is typed', () => {
		const piece = fc.constantFrom(
			'*',
			'**',
			'_',
			'[',
			']',
			'(',
			')',
			' ',
			'\n',
			'word',
			'港',
			'\\',
			'`',
			'> ',
			'# ',
			'|',
			'===',
			'---',
			'!',
			'"',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 40}), pieces => {
				const source = pieces.join('');
				const spans = hiddenMarkup(source);
				for (const [index, {start, end}] of spans.entries()) {
					expect(start).toBeLessThan(end);
					expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
				}
				const hidden = hideSpans(source, 0, spans);
				expect(hidden).toHaveLength(source.length);
				for (const {start, end} of wrapFlowing(hidden.replace(/\s/g, ' '), 0, 12))
					expect(columnsOf(hidden.slice(start, end).replace(/\s+/g, ' '))).toBeLessThanOrEqual(12);
			}),
		);
	});
});
