import {describe, expect, it} from 'vitest';
import {textPosition} from '../../src/explorer/select/position.ts';
import {placeOf} from '../../src/explorer/state.ts';
import {update} from '../../src/explorer/update.ts';
import {Walk} from './walk.ts';

const found = (keys = '') => new Walk().press(`f 'north channel' enter ${keys}`);
const position = ({state, world, reading}: Walk) => textPosition(state, world, reading!);

describe('finding everywhere', () => {
	it('lists passages below the headlines of their documents', () => {
		const walk = found();
		expect(walk.rows.slice(0, 5)).toEqual([
			'title:dredging',
			expect.stringMatching(/^dredging:\d+$/),
			'title:lawsuit',
			'lawsuit:0',
			expect.stringMatching(/^lawsuit:\d+$/),
		]);
		expect(walk.item?.type).toBe('hit');
	});

	it('opens the text at the hit, with the words found lit', () => {
		const walk = found('j enter');
		expect(walk.place.focus).toBe('text');
		expect(walk.text).toMatchObject({document: 'lawsuit', target: {type: 'hit'}});
		const {open, text} = walk.reading!;
		expect(open.text.slice(text.cursor, text.cursor + 5)).toBe('north');
		const roles = walk.window!.rows.flatMap(({segments}) => segments).flatMap(({roles}) => roles);
		expect(roles).toContain('current-hit');
		expect(roles).toContain('hit');
	});

	it('runs on through the passages, into the next document and back', () => {
		const walk = found('enter');
		expect(walk.text?.document).toBe('dredging');
		expect(walk.press('n').text?.document).toBe('lawsuit');
		expect(position(walk)).toBe('2/33');
		expect(walk.press('n').text?.document).toBe('lawsuit');
		expect(walk.press('N N').text?.document).toBe('dredging');
		expect(walk.press('N').message).toBe('That was the first passage');
	});

	it('goes through the passages from the list too', () => {
		expect(found('n').item?.id).toBe('lawsuit:0');
	});

	it.each([
		['while typing', "f 'chan' esc"],
		['from the list', "f 'chan' enter esc"],
		['from the text of a hit', "f 'chan' enter enter esc esc"],
	])('comes back to where the reader was %s', (_, keys) => {
		const walk = new Walk().press('j enter j j');
		const before = walk.place;
		expect(walk.press(keys).place).toEqual(before);
		expect(walk.state.typing).toBe('none');
	});

	it('types other words from the list and from a text', () => {
		const walk = found('enter f ctrl-u').press("'court'");
		expect(walk.place.list.query.text).toBe('court');
		expect(walk.press('enter').rows.length).toBeGreaterThan(1);
		expect(walk.press('esc').place.list.source).toEqual({type: 'documents'});
	});

	it('asks for a search with each letter, and begins it at once with enter', () => {
		const walk = new Walk().press("f 'court'");
		expect(walk.effects).toHaveLength(5);
		expect(walk.effects).toContainEqual({type: 'search-soon'});
		expect(walk.rows).toEqual([]);
		const searched = update(walk.state, {type: 'search'}, walk.world).state;
		expect(placeOf(searched).list.source).toEqual({type: 'found', query: 'court'});
		expect(walk.press('enter').rows.length).toBeGreaterThan(1);
	});

	it('takes no message away when the pause ends after enter', () => {
		const walk = new Walk().press("f 'zebra' enter n");
		expect(update(walk.state, {type: 'search'}, walk.world).state.message).toEqual(walk.state.message);
		expect(walk.message).not.toBe('');
	});

	it('searches nothing elsewhere when the pause ends', () => {
		const walk = new Walk().press("f 'court' esc");
		expect(update(walk.state, {type: 'search'}, walk.world).state).toEqual(walk.state);
	});

	it('marks and copies the paragraph of a hit', () => {
		const [mark, copy] = found('space y').effects.filter(({type}) => type !== 'search-soon');
		expect(mark).toMatchObject({type: 'mark', document: 'dredging', quote: null});
		expect(copy).toMatchObject({text: expect.stringMatching(/^The harbour board of Tern Bay/)});
	});

	it('finds nothing without words, and says so of words that are nowhere', () => {
		expect(new Walk().press('f').rows).toEqual([]);
		const walk = new Walk().press("f 'zebra' enter");
		expect(walk.rows).toEqual([]);
		expect(walk.press('enter').message).toBe('There is nothing to open here');
		expect(walk.press('n').message).toContain('last passage');
	});

	it('finds what was read meanwhile', () => {
		const walk = new Walk().press("f 'ferry' enter");
		expect(walk.rows).toEqual([]);
		walk.library.add({id: 'new', parts: [['headline', 'A new ferry']]});
		walk.world.refresh();
		expect(walk.rows).toEqual(['title:new', 'new:0']);
	});
});
