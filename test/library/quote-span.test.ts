import {expect, it} from 'vitest';
import {findQuoteSpan} from '../../src/library/quote-span.ts';

// In the text, the brackets stand around the content of the quote, the braces around the span of all of it.
it.each([
	['direct', 'He said: {“[Not yet],”} and left.'],
	['direct', '{"[Not yet]"} he said.'],
	['direct', '{“[Not yet],” he said, “[not today].”} Rain fell.'],
	['direct', '{“[Not yet]…?”} he said.'],
	['direct', '“They said {‘[not yet],’}” he said.'],
	['direct', '{« [Not yet]}, he said.'.replace('« ', '«')],
	['direct', 'He said {[not yet]}, and left.'],
	['direct', 'He said {[not yet]}. And left.'],
	['direct', '{[Not yet]}'],
	['mixed', 'He said it was {“[not yet]”} done.'],
	['indirect', 'He said “{[not yet]}” was what they said.'],
] as const)('%s: %s', (kind, marked) => {
	const text = marked.replace(/[[\]{}]/g, '');
	const at = (sign: string): number[] =>
		[...marked.matchAll(new RegExp(`\\${sign}`, 'g'))].map(
			({index}) => marked.slice(0, index).replace(/[[\]{}]/g, '').length,
		);
	const content = at('[').map((start, n) => ({start, end: at(']')[n]!}));
	expect(findQuoteSpan(text, {kind, content})).toEqual({start: at('{')[0], end: at('}')[0]});
});
