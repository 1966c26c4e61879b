import {describe, expect, it} from 'vitest';
import {concordance, contextOf} from '../../src/explorer/concordance.ts';
import type {Order} from '../../src/explorer/list-orders.ts';
import type {SearchHit} from '../../src/library/rows.ts';
import {Walk} from './walk.ts';

/** A passage whose found words stand in brackets. */
function hit(document: string, marked: string, start = 0): SearchHit {
	const text = marked.replace(/[[\]]/g, '');
	const matches: {start: number; end: number}[] = [];
	let removed = 0;
	for (const {index, 0: found} of marked.matchAll(/\[([^\]]*)\]/g)) {
		const from = start + index - removed;
		matches.push({start: from, end: from + found.length - 2});
		removed += 2;
	}
	return {
		document,
		path: `${document}.txt`,
		format: 'text',
		headline: document,
		published: null,
		part: {kind: 'paragraph', span: {start, end: start + text.length}},
		text,
		matches,
	};
}

const HITS = [
	hit('b', 'They saw the old [quay] burn. A second [quay] burned.', 40),
	hit('a', 'Nobody built a [quay]: zebras came.'),
	hit('b', 'Élan and the [north] [quay] Äpfel.', 10),
];

const shown = (order: Order | null) =>
	concordance(HITS, order).map(line => {
		const {before, keyword, after} = contextOf(line);
		return `${before.slice(-8)}[${keyword}]${after.slice(0, 6)}`;
	});

describe('a concordance', () => {
	it('has a line for each place, in the order of the documents', () => {
		expect(shown(null)).toEqual([
			'and the [north quay] Äpfel',
			'the old [quay] burn.',
			' second [quay] burne',
			'built a [quay]: zebr',
		]);
	});

	it('is sorted by the words to the right, accents aside', () => {
		expect(shown('right')).toEqual([
			'and the [north quay] Äpfel',
			'the old [quay] burn.',
			' second [quay] burne',
			'built a [quay]: zebr',
		]);
	});

	it('is sorted by the words to the left, the last of them first', () => {
		expect(shown('left')).toEqual([
			'built a [quay]: zebr',
			'the old [quay] burn.',
			' second [quay] burne',
			'and the [north quay] Äpfel',
		]);
	});
});

it('keeps lines with the same words beside them in the order of the documents', () => {
	const hits = ['c', 'a', 'b'].map(document => hit(document, 'the old [quay] burned'));
	for (const order of ['left', 'right'] as const)
		expect(concordance(hits, order).map(line => line.hit.document)).toEqual(['c', 'a', 'b']);
});

describe('the list of found passages', () => {
	it('becomes a concordance and back with v, on the same passage', () => {
		const walk = new Walk().press("f 'channel' enter j");
		const {item} = walk;
		expect(item?.type).toBe('hit');
		walk.press('v');
		expect(walk.item).toMatchObject({type: 'line', hit: (item as {hit: SearchHit}).hit});
		expect(walk.message).toContain('s sorts');
		expect(walk.press('s').message).toBe('Sorted by the words to the left');
		expect(walk.press('s').message).toBe('Sorted by the words to the right');
		expect(walk.press('s').message).toBe('Sorted by document');
		const words = walk.item;
		walk.press('enter');
		expect(walk.place.focus).toBe('text');
		const {open, text} = walk.reading!;
		expect(text.target).toMatchObject({type: 'hit'});
		expect(open.text.whole().slice(text.cursor).startsWith('channel')).toBe(true);
		expect(walk.press('esc').item).toEqual(words);
		expect(walk.press('v').item?.type).toBe('hit');
	});

	it('marks the passages of its lines, each once', () => {
		const walk = new Walk().press("f 'channel' enter v a");
		const keys = walk.effects.flatMap(effect =>
			effect.type === 'mark-all' ? effect.passages.map(passage => JSON.stringify(passage)) : [],
		);
		expect(keys.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('says what v is for where nothing was found', () => {
		expect(new Walk().press('v').message).toContain('f finds first');
		expect(new Walk().press('f esc f enter v').message).toContain('Type words');
	});
});
