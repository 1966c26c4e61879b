import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layoutOf} from '../../src/explorer/select/layout.ts';
import {listWindow} from '../../src/explorer/select/list-window.ts';
import {update} from '../../src/explorer/update.ts';
import {tried} from '../runs.ts';
import {HARBOUR} from '../screen/harbour.ts';
import {Walk} from './walk.ts';

class Mouse extends Walk {
	click(x: number, y: number, isDouble = false): this {
		this.state = update(this.state, {type: 'click', x, y, isDouble}, this.world).state;
		return this;
	}

	wheel(x: number, y: number, by: 1 | -1): this {
		this.state = update(this.state, {type: 'wheel', x, y, by}, this.world).state;
		return this;
	}
}

/** In a Markdown document of these parts. */
const inNote = (parts: NonNullable<(typeof HARBOUR.documents)[number]['parts']>): Mouse =>
	new Mouse({...HARBOUR, documents: [{id: 'note', format: 'markdown', parts}]});

describe('the mouse', () => {
	it('picks a row, and opens it with two clicks', () => {
		const walk = new Mouse();
		walk.click(5, 4);
		expect(walk.place.list.cursor.index).toBe(1);
		expect(walk.place.focus).toBe('list');
		walk.click(5, 3, true);
		expect(walk.place.list.cursor.index).toBe(0);
		expect(walk.place.focus).toBe('text');
	});

	it('turns to a list by its name at the top', () => {
		expect(new Mouse().click(20, 1).state.tab).toBe('entities');
		expect(new Mouse().click(2, 1).click(90, 1).state.tab).toBe('documents');
	});

	it('puts the cursor in the text, on the name that is clicked', () => {
		const walk = new Mouse();
		const {list} = layoutOf(walk.state);
		const rows = walk.window!.rows;
		const {open} = walk.reading!;
		const mention = rows.flatMap(({kind, span}) => (kind === 'text' ? open.mentionsTouching(span) : []))[0]!;
		const y = rows.findIndex(
			row => row.kind === 'text' && row.span.start <= mention.span.start && mention.span.end <= row.span.end,
		);
		const x = list.width + 1 + 3 + (mention.span.start - rows[y]!.span.start);
		walk.click(x, y + 4);
		expect(walk.place.focus).toBe('text');
		expect(walk.text?.target).toEqual({type: 'mention', span: mention.span});
		walk.click(x, y + 4, true);
		expect(walk.place.list.source).toEqual({type: 'entity', id: mention.entity});
	});

	it('meets a name behind signs of Markdown that are not drawn', () => {
		const words =
			'> See [the **first** report](https://a.example/a/very/long/address) by `code` and Rosa Marin.';
		const walk = inNote([
			['headline', '# Note'],
			['paragraph', words],
		]);
		const {list} = layoutOf(walk.state);
		const y = walk.window!.rows.findIndex(({kind, look}) => kind === 'text' && look.isBlockQuote);
		const x = list.width + 1 + 3 + 'See the first report by code and '.length;
		walk.click(x, y + 4);
		expect(walk.text?.target).toMatchObject({type: 'mention'});
		expect(walk.press('enter').place.list.source).toEqual({type: 'entity', id: 'Rosa Marin'});
		expect(walk.press('esc').click(x - 2, y + 4).text?.target).toBeNull();
	});

	it('meets a name in the item of a list within another, which is moved in', () => {
		const walk = inNote([
			['paragraph', '- Heard:'],
			['paragraph', '  - by Rosa Marin today'],
		]);
		const {list} = layoutOf(walk.state);
		const y = walk.window!.rows.findIndex(({kind, look}) => kind === 'text' && look.indent === 2);
		const x = list.width + 1 + 3 + '  - by '.length;
		walk.click(x, y + 4);
		expect(walk.text?.target).toMatchObject({type: 'mention'});
		expect(walk.press('esc').click(x - 1, y + 4).text?.target).toBeNull();
	});

	it('starts the filter by a click on its line, and ends it by one on a row', () => {
		const walk = new Mouse().click(3, 2);
		expect(walk.state.typing).toBe('filter');
		expect(walk.click(5, 3).state.typing).toBe('none');
	});

	it('scrolls the help, and says that clicks do nothing there', () => {
		const walk = new Mouse().press('?').wheel(1, 1, 1);
		expect(walk.state.overlay).toEqual({type: 'help', top: 3});
		expect(walk.click(5, 5).message).toContain('esc closes');
	});

	it('goes through the choices of a box by the wheel', () => {
		for (const keys of ['3 c', '3 +', ':']) {
			const walk = new Mouse().press(keys);
			const index = () => (walk.state.overlay as {index: number}).index;
			expect([index(), walk.wheel(5, 5, 1) && index(), walk.wheel(5, 5, -1) && index()]).toEqual([0, 1, 0]);
		}
		expect(new Mouse().press('3 x').wheel(5, 5, 1).message).toContain('nothing to scroll');
	});

	it('tells what can be clicked wherever nothing can', () => {
		for (const [x, y] of [
			[90, 1],
			[5, 0],
			[5, 30],
			[5, 35],
		] as const)
			expect(new Mouse().click(x, y).message).toContain('can be clicked');
	});

	it('is switched by name', () => {
		expect(new Mouse().press(": 'mouse' enter").state.isMouse).toBe(true);
	});

	it('goes wherever it is moved without harm', () => {
		const event = fc.record({
			x: fc.nat(130),
			y: fc.nat(40),
			what: fc.constantFrom('click', 'double', 'up', 'down', '?', '2', '3', 'enter', 'esc', ':', '/'),
		});
		fc.assert(
			fc.property(fc.array(event, {maxLength: 25}), events => {
				const walk = new Mouse();
				for (const {x, y, what} of events) {
					if (what === 'click' || what === 'double') walk.click(x, y, what === 'double');
					else if (what === 'up' || what === 'down') walk.wheel(x, y, what === 'up' ? -1 : 1);
					else walk.press(what);
					const {items, cursor, top} = listWindow(walk.state, walk.world);
					if (items.length > 0) expect(items[cursor - top]?.type).not.toBe(undefined);
				}
			}),
			tried(60),
		);
	});
});
