import {describe, expect, it} from 'vitest';
import type {SearchHit} from '../../src/library/rows.ts';
import {snippetOfHit} from '../../src/screen/rows/snippet.ts';

/** A hit in a part that begins at unit 100; the words between brackets match. */
function hitOf(marked: string): SearchHit {
	const matches: {start: number; end: number}[] = [];
	let text = '';
	for (const [index, piece] of marked.split(/[[\]]/).entries()) {
		const start = 100 + text.length;
		text += piece;
		if (index % 2 === 1) matches.push({start, end: 100 + text.length});
	}
	const part = {kind: 'paragraph', span: {start: 100, end: 100 + text.length}} as const;
	return {document: 'd', path: 'd.txt', format: 'text', headline: '', published: null, part, text, matches};
}

describe('snippetOfHit', () => {
	it.each<[string, number, string]>([
		['The [quay] was dry.', 40, 'The [quay] was dry.'],
		['The [quay]\nwas [dry].', 40, 'The [quay] was [dry].'],
		['The [quay] was dry for many long weeks.', 20, 'The [quay] was dry fo…'],
		['It rained for weeks before anyone saw the [quay] again.', 20, '…saw the [quay] again.'],
		['Had anyone heard of the [quay]?', 34, 'Had anyone heard of the [quay]?'],
		[
			'They asked them all whether anyone had ever heard of the [quay].',
			34,
			'…had ever heard of the [quay].',
		],
		['No match here.', 40, 'No match here.'],
		[`${'港'.repeat(30)}[壁]`, 20, `${'港'.repeat(9)}…`],
	])('%j in %i columns', (marked, columns, expected) => {
		const shown = snippetOfHit(hitOf(marked), columns, '…')
			.map(({text, styles}) => (styles.includes('match') ? `[${text}]` : text))
			.join('');
		expect(shown).toBe(expected);
	});
});
