import {expect, it} from 'vitest';
import {correctionRows} from '../../src/explorer/correction-list.ts';
import type {Item} from '../../src/explorer/items.ts';
import type {World} from '../../src/explorer/world.ts';
import type {Corrections, NameCorrection, NameReference, Verdict} from '../../src/library/corrections.ts';
import type {Lost} from '../../src/library/rows.ts';

const name = (words: string): NameReference => ({
	key: words.toLowerCase(),
	short: false,
	name: words,
	kind: 'person',
	witness: null,
});
const ROSA = name('Rosa Marin');
const VELDE = name('Oskar Velde');
const passage = (exact: string) => ({
	document: 'd1',
	path: 'quay.txt',
	record: null,
	sourceHash: 's',
	textHash: 't',
	span: {start: 0, end: exact.length},
	exact,
	prefix: '',
	suffix: '',
});

const quote = (id: string, verdict: Verdict) =>
	[id, {id, passage: passage(`words ${id}`), quote: id, verdict}] as const;
const corrected = (id: string, change: Partial<NameCorrection>) =>
	[
		id,
		{id, name: ROSA, into: null, to: null, kind: null, isHidden: false, isApart: false, ...change},
	] as const;

const CORRECTIONS: Corrections = {
	quotes: new Map([
		quote('q1', {type: 'not-quote'}),
		quote('q2', {type: 'speaker', speaker: VELDE}),
		quote('q3', {type: 'speaker', speaker: null}),
		quote('q4', {type: 'confirmed', speaker: ROSA}),
	]),
	names: new Map([
		corrected('n1', {into: VELDE, isApart: true}),
		corrected('n2', {to: 'R. Marin', kind: 'organization'}),
		corrected('n3', {isHidden: true}),
		corrected('n4', {isApart: true}),
	]),
	documents: new Map([
		['d1', {id: 'd1', name: ROSA, passage: passage('Marin'), as: VELDE}],
		['d2', {id: 'd2', name: ROSA, passage: passage('Marin'), as: null}],
	]),
	dismissals: new Map([['p1', {id: 'p1', names: [ROSA, VELDE]}]]),
};

/** The words of the rows, those of titles with how many stand below them. */
function rowsOf(lost: ReadonlyMap<string, Lost> = new Map(), filter = ''): string[] {
	const world = {
		corrections: () => CORRECTIONS,
		library: {lostCorrections: () => lost},
	} as unknown as World;
	return correctionRows(world, text => text.includes(filter))
		.slice(0, 99)
		.map((item: Item) =>
			item.type === 'correction'
				? `${item.correction.words}${item.correction.lost ? ` (${item.correction.lost})` : ''}`
				: item.type === 'title'
					? `— ${item.text} ${item.note}`
					: item.type,
		);
}

it('tells each correction in words, by what it is of', () => {
	expect(rowsOf()).toEqual([
		'— Quotes 4',
		'no quote: words q1',
		'Oskar Velde: words q2',
		'nobody: words q3',
		'Rosa Marin, confirmed: words q4',
		'— Names 6',
		'Rosa Marin is Oskar Velde',
		'Rosa Marin is called R. Marin, is an organization',
		'Rosa Marin names nothing',
		'Rosa Marin stands alone',
		'Rosa Marin is Oskar Velde in quay.txt',
		'Rosa Marin is somebody else in quay.txt',
		'— Two names 1',
		'Rosa Marin is not Oskar Velde',
	]);
});

it('has those first that hold no longer, each once', () => {
	const rows = rowsOf(
		new Map([
			['q2', 'missing'],
			['d1', 'changed'],
		]),
	);
	expect(rows.slice(0, 5)).toEqual([
		'— No longer found 2',
		'Oskar Velde: words q2 (missing)',
		'Rosa Marin is Oskar Velde in quay.txt (changed)',
		'— Quotes 3',
		'no quote: words q1',
	]);
	expect(rows.filter(row => row.includes('words q2'))).toHaveLength(1);
});

it('leaves those that the filter finds', () => {
	expect(rowsOf(new Map(), 'nobody')).toEqual(['— Quotes 1', 'nobody: words q3']);
});
