import {describe, expect, it} from 'vitest';
import type {Format} from '../../src/corpus/document.ts';
import {contextOf} from '../../src/explorer/concordance.ts';
import {shownHit, shownLine, shownWords} from '../../src/explorer/plain-words.ts';
import type {World} from '../../src/explorer/world.ts';
import type {SearchHit} from '../../src/library/rows.ts';

/** All that is asked of the world is what a document is written in. */
const worldOf = (format: Format) => ({library: {document: () => ({format})}}) as unknown as World;
const MARKDOWN = worldOf('markdown');

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
	return {document: 'd', path: 'a.md', headline: 'A', published: null, part, text, matches};
}

const matched = ({text, part, matches}: SearchHit): string[] =>
	matches.map(({start, end}) => text.slice(start - part.span.start, end - part.span.start));

describe('rows of Markdown', () => {
	it.each([
		['She saw the *Dipper* twice.', 'She saw the Dipper twice.'],
		['**Never**, she [wrote](https://a.example/b).', 'Never, she wrote.'],
		['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
	])('%j are without its signs', (text, words) => {
		expect(shownWords(MARKDOWN, 'd', text)).toBe(words);
		expect(shownWords(worldOf('text'), 'd', text)).toBe(text);
	});

	it.each<[string, string[]]>([
		['the *‹Dipper›* and the **Widow** by ‹Dipper›', ['Dipper', 'Dipper']],
		['‹*The Dipper*› at [the ‹quay›](a.html)', ['The Dipper', 'quay']],
		['plain ‹words›', ['words']],
	])('%j light the same words', (marked, words) => {
		const hit = shownHit(MARKDOWN, hitOf(marked));
		expect(matched(hit)).toEqual(words);
		expect(hit.part.span.end - hit.part.span.start).toBe(hit.text.length);
	});

	it('have the found words of a concordance in the same column', () => {
		const hit = hitOf('He *never* saw the *‹Dipper›* [again](x.html).');
		expect(contextOf(shownLine(MARKDOWN, {hit, span: hit.matches[0]!}))).toEqual({
			before: 'He never saw the ',
			keyword: 'Dipper',
			after: ' again.',
		});
	});
});
