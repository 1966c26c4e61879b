import {describe, expect, it} from 'vitest';
import {contextOf} from '../../src/explorer/concordance.ts';
import {shownHit, shownLine, shownWords} from '../../src/explorer/plain-words.ts';
import type {SearchHit} from '../../src/library/rows.ts';

/** The words in brackets are the matches; the part begins somewhere in its document. */
function hitOf(marked: string, start = 100): SearchHit {
	const matches = [];
	let text = '';
	for (const [, before = '', match] of marked.matchAll(/([^‹]*)(?:‹([^›]*)›)?/g)) {
		text += before;
		if (match === undefined) continue;
		matches.push({start: start + text.length, end: start + text.length + match.length});
		text += match;
	}
	const part = {kind: 'paragraph', span: {start, end: start + text.length}} as const;
	return {
		document: 'd',
		path: 'a.md',
		format: 'markdown',
		headline: 'A',
		published: null,
		part,
		text,
		matches,
	};
}

const matched = ({text, part, matches}: SearchHit): string[] =>
	matches.map(({start, end}) => text.slice(start - part.span.start, end - part.span.start));

describe('rows of Markdown', () => {
	it.each([
		['She saw the *Dipper* twice.', 'She saw the Dipper twice.'],
		['**Never**, she [wrote](https://a.example/b).', 'Never, she wrote.'],
		['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
	])('%j are without its signs', (text, words) => {
		expect(shownWords('markdown', text)).toBe(words);
		expect(shownWords('text', text)).toBe(text);
	});

	it.each<[string, string[]]>([
		['the *‹Dipper›* and the **Widow** by ‹Dipper›', ['Dipper', 'Dipper']],
		['‹*The Dipper*› at [the ‹quay›](a.html)', ['The Dipper', 'quay']],
		['plain ‹words›', ['words']],
	])('%j light the same words', (marked, words) => {
		const hit = shownHit(hitOf(marked));
		expect(matched(hit)).toEqual(words);
		expect(hit.part.span.end - hit.part.span.start).toBe(hit.text.length);
	});

	it('have the found words of a concordance in the same column', () => {
		const hit = hitOf('He *never* saw the *‹Dipper›* [again](x.html).');
		expect(contextOf(shownLine({hit, span: hit.matches[0]!}))).toEqual({
			before: 'He never saw the ',
			keyword: 'Dipper',
			after: ' again.',
		});
	});
});
