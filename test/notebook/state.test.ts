import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Action, type Entry, formatEntry, parseLine} from '../../src/notebook/entry.ts';
import {buildState, sortMarks} from '../../src/notebook/state.ts';
import {passageAt} from './passage.ts';

const action: fc.Arbitrary<Action> = fc.oneof(
	fc.nat(3).map(n => ({type: 'mark' as const, marks: [{id: `m${n}`, passage: passageAt(n), quote: null}]})),
	fc.nat(3).map(n => ({type: 'unmark' as const, marks: [`m${n}`]})),
	fc.record({
		type: fc.constant('label' as const),
		mark: fc.constantFrom('m0', 'm1'),
		labels: fc.array(fc.string()),
	}),
	fc.record({
		type: fc.constant('note' as const),
		mark: fc.constantFrom('m0', 'm1'),
		note: fc.option(fc.string()),
	}),
);

/** Logs of two writers who saw each other's entries now and then. */
const logs = fc
	.array(
		fc.record({writer: fc.constantFrom('a', 'b'), action, sees: fc.boolean(), undoes: fc.option(fc.nat(20))}),
	)
	.map(steps => {
		const counters = {a: 0, b: 0};
		const entries: Entry[] = [];
		for (const {writer, action, sees, undoes} of steps) {
			const mine = writer as 'a' | 'b';
			counters[mine] = (sees ? Math.max(counters.a, counters.b) : counters[mine]) + 1;
			const base = {id: `${writer}-${entries.length}`, counter: counters[mine], time: `t${entries.length}`};
			const target = undoes === null ? undefined : entries[undoes]?.id;
			entries.push(target ? {...base, action: {type: 'undo'}, undoes: target} : {...base, action});
		}
		return entries;
	});

test('the state depends on the set of entries alone', () => {
	fc.assert(
		fc.property(
			logs.chain(entries =>
				fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, {minLength: entries.length})),
			),
			([entries, shuffled]) => {
				const expected = sortMarks(buildState(entries).values());
				expect(sortMarks(buildState(shuffled).values())).toEqual(expected);
				expect(sortMarks(buildState([...shuffled, ...entries]).values())).toEqual(expected);
			},
		),
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

test('no line makes reading fail', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				fc.json().map(json => `{"id":"a","action":${json}}`),
			),
			line => {
				expect(['header', 'entry', 'unknown']).toContain(parseLine(line).kind);
			},
		),
	);
});
