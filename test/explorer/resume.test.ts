import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isElsewhere, keepPlace, resumePlace} from '../../src/explorer/resume.ts';
import {placeOf, startState} from '../../src/explorer/state.ts';
import {Walk} from './walk.ts';

/** As the file has it. */
const kept = (walk: Walk): unknown => JSON.parse(JSON.stringify(keepPlace(walk.state)));

function again(place: unknown): Walk {
	const walk = new Walk();
	walk.state = resumePlace(startState(100, 30), place, walk.world);
	return walk;
}

describe('the place of the last time', () => {
	it.each([
		['a row of a filtered list', "3 / 'marin' enter j"],
		['a page', '2 enter j'],
		['a text', '3 j enter j j'],
		['a mention in another document', '2 enter j j j enter )'],
		['words found everywhere', "f 'harbour' enter j"],
	])('%s', (_, keys) => {
		const before = new Walk().press(keys);
		const after = again(kept(before));
		expect(after.state.tab).toBe(before.state.tab);
		expect(after.item?.id).toBe(before.item?.id);
		expect(after.place.focus).toBe(before.place.focus);
		expect(after.place.list.query.text).toBe(before.place.list.query.text);
		expect(after.rows).toEqual(before.rows);
		if (before.place.focus === 'text') expect(after.text?.cursor).toBe(before.text?.cursor);
		expect(isElsewhere(after.state)).toBe(true);
	});

	it('is the row in its place when the row is gone, and the list when the text is', () => {
		const place = JSON.parse(JSON.stringify(keepPlace(new Walk().press('3 j j enter').state)));
		place.trail[0].row = 'gone';
		place.trail[0].text.document = 'gone';
		const walk = again(place);
		expect(walk.place.focus).toBe('list');
		expect(placeOf(walk.state).list.cursor.index).toBe(2);
		expect(walk.item).not.toBeNull();
	});

	it('is the page before when a page is gone', () => {
		const place = JSON.parse(JSON.stringify(keepPlace(new Walk().press('2 enter').state)));
		place.trail[1].source.id = 'gone';
		expect(again(place).place.list.source).toEqual({type: 'entities'});
	});

	it('is the beginning when what was kept makes no sense', () => {
		const start = startState(100, 30);
		const walk = new Walk();
		fc.assert(
			fc.property(
				fc.oneof(
					fc.jsonValue(),
					fc.record({
						version: fc.constant(1),
						tab: fc.constantFrom('quotes', 'nowhere'),
						trail: fc.array(
							fc.oneof(
								fc.jsonValue(),
								fc.record({
									source: fc.oneof(fc.jsonValue(), fc.constant({type: 'quotes'})),
									query: fc.oneof(fc.string(), fc.integer()),
									row: fc.jsonValue(),
									index: fc.oneof(fc.integer(), fc.double()),
									isReading: fc.boolean(),
									text: fc.jsonValue(),
								}),
							),
						),
					}),
				),
				place => {
					const state = resumePlace(start, place, walk.world);
					walk.state = state;
					walk.press('j k enter esc');
					expect(walk.state.tab).toBeDefined();
				},
			),
		);
		for (const place of [null, 3, 'x', [], {}, {version: 2}])
			expect(resumePlace(start, place, walk.world)).toBe(start);
	});
});
