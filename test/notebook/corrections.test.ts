import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type NameReference, nameId} from '../../src/library/corrections.ts';
import {buildCorrections} from '../../src/notebook/build-corrections.ts';
import type {Correction} from '../../src/notebook/correction.ts';
import {type Entry, formatEntry, parseLine} from '../../src/notebook/entry.ts';
import {passageAt} from './passage.ts';

const NAMES = ['ada lund', 'lund', 'ove brandt', 'brandt'].map(
	(key): NameReference => ({
		key,
		short: !key.includes(' '),
		name: key,
		kind: 'person',
		witness: passageAt(1),
	}),
);

const name = fc.constantFrom(...NAMES);
const quotes = fc.array(
	fc.nat(3).map(n => ({id: `m${n}`, passage: passageAt(n), quote: n > 1 ? `q${n}` : null})),
	{minLength: 1, maxLength: 2},
);
const correction: fc.Arbitrary<Correction> = fc.oneof(
	fc.record({
		type: fc.constantFrom('attribute' as const, 'confirm' as const),
		quotes,
		speaker: fc.option(name),
	}),
	fc.record({type: fc.constant('not-quote' as const), quotes}),
	fc.record({
		type: fc.constant('merge' as const),
		names: fc.array(name, {minLength: 1, maxLength: 2}),
		into: name,
	}),
	fc.record({type: fc.constantFrom('split' as const, 'hide' as const), name}),
	fc.record({type: fc.constant('rename' as const), name, to: fc.constantFrom('Ada', ' ', 'O. Brandt')}),
	fc.record({type: fc.constant('retype' as const), name, kind: fc.constantFrom('place', 'person')}),
	fc.record({
		type: fc.constant('set-apart' as const),
		id: fc.constantFrom('a1', 'a2'),
		name,
		passage: fc.constant(passageAt(2)),
		as: fc.option(name),
	}),
	fc.tuple(name, name).map((names): Correction => ({type: 'dismiss', names})),
	fc.record({
		type: fc.constant('restore' as const),
		corrections: fc.array(fc.constantFrom('m0', 'm1', 'a1', ...NAMES.map(nameId))),
	}),
);

/** Entries of two writers, some of which take back earlier ones. */
const logs = fc
	.array(fc.record({writer: fc.constantFrom('a', 'b'), action: correction, undoes: fc.option(fc.nat(20))}))
	.map(steps => {
		const entries: Entry[] = [];
		for (const {writer, action, undoes} of steps) {
			const base = {id: `${writer}-${entries.length}`, counter: 1 + (entries.length >> 1), time: 't'};
			const target = undoes === null ? undefined : entries[undoes];
			const isLater = target && target.counter < base.counter;
			entries.push(isLater ? {...base, action: {type: 'undo'}, undoes: target.id} : {...base, action});
		}
		return entries;
	});

const plain = (entries: readonly Entry[]) => {
	const {quotes, names, documents, dismissals} = buildCorrections(entries);
	const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
	// The order of quotes matters: see build-corrections.ts.
	return [[...quotes], sorted(names), sorted(documents), sorted(dismissals)];
};

test('corrections depend on the set of entries alone', () => {
	fc.assert(
		fc.property(
			logs.chain(entries =>
				fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, {minLength: entries.length})),
			),
			([entries, shuffled]) => {
				expect(plain(shuffled)).toEqual(plain(entries));
				expect(plain([...shuffled, ...entries])).toEqual(plain(entries));
			},
		),
	);
});

test('what is undone is as if it had never been', () => {
	fc.assert(
		fc.property(fc.array(correction), correction, fc.array(correction), (before, taken, after) => {
			const entries = [...before, taken, ...after].map(
				(action, n): Entry => ({id: `a-${n}`, counter: n + 1, time: 't', action}),
			);
			const undo: Entry = {
				id: 'a-undo',
				counter: entries.length + 1,
				time: 't',
				action: {type: 'undo'},
				undoes: `a-${before.length}`,
			};
			const without = entries.filter(({id}) => id !== undo.undoes);
			expect(plain([...entries, undo])).toEqual(plain(without));
		}),
	);
});

const inOrder = (...actions: Correction[]): Entry[] =>
	actions.map((action, n) => ({id: `a-${n}`, counter: n + 1, time: 't', action}));

test('of two merges into each other the later one wins, also by way of a third name', () => {
	const [ada, lund, ove] = NAMES.map(nameId) as [string, string, string];
	const into = (...pairs: [number, number][]) => {
		const merges = pairs.map(
			([one, other]): Correction => ({type: 'merge', names: [NAMES[one]!], into: NAMES[other]!}),
		);
		const {names} = buildCorrections(inOrder(...merges));
		return [...names].map(([id, {into}]) => [id, into && nameId(into)]).sort();
	};
	expect(into([0, 1], [1, 0])).toEqual([[lund, ada]]);
	expect(into([0, 1], [1, 2], [2, 0])).toEqual([
		[ove, ada],
		[lund, ove],
	]);
});

test('a name keeps its kind when what else was said of it is taken back', () => {
	const [ada] = NAMES;
	const {names} = buildCorrections(
		inOrder({type: 'rename', name: ada!, to: 'Ada'}, {type: 'retype', name: ada!, kind: 'place'}),
	);
	expect(names.get(nameId(ada!))).toMatchObject({to: 'Ada', kind: 'place'});
	expect(
		buildCorrections(inOrder({type: 'retype', name: ada!, kind: 'place'})).names.get(nameId(ada!)),
	).toMatchObject({
		kind: 'place',
	});
});

test('following merged names never leads in a circle', () => {
	fc.assert(
		fc.property(logs, entries => {
			const {names} = buildCorrections(entries);
			for (const id of names.keys()) {
				const seen = new Set<string>();
				for (let at: string | undefined = id; at !== undefined; ) {
					expect(seen.has(at)).toBe(false);
					seen.add(at);
					const into: NameReference | null | undefined = names.get(at)?.into;
					at = into ? nameId(into) : undefined;
				}
			}
		}),
	);
});

test('an entry read back is the entry that was written', () => {
	fc.assert(
		fc.property(logs, entries => {
			for (const entry of entries)
				expect(parseLine(formatEntry(entry).trimEnd())).toEqual({kind: 'entry', entry});
		}),
	);
});

describe('an action that is not whole', () => {
	test.each([
		{type: 'attribute', quotes: [{}], speaker: null},
		{type: 'attribute', quotes: [], speaker: 'Ada'},
		{type: 'merge', names: [NAMES[0]]},
		{type: 'retype', name: NAMES[0], kind: 'ship'},
		{type: 'rename', name: NAMES[0], to: 7},
		{type: 'dismiss', names: [NAMES[0]]},
		{type: 'set-apart', id: 'a', name: NAMES[0], passage: null, as: null},
		{type: 'divide', name: NAMES[0]},
	])('%j is kept, and changes nothing', action => {
		const line = JSON.stringify({id: 'a-1', counter: 4, time: 't', action});
		expect(parseLine(line)).toEqual({kind: 'unknown', counter: 4});
	});
});
