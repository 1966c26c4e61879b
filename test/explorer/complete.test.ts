import {describe, expect, it} from 'vitest';
import {completions} from '../../src/explorer/select/completions.ts';
import {Walk} from './walk.ts';

const line = (walk: Walk): string => {
	const {text, cursor} = walk.place.list.query;
	return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
};

describe('completing a filter', () => {
	it.each([
		['1', 'spe', 'speaker:|'],
		['1', '!spe', '!speaker:|'],
		['1', 'channel spe', 'channel speaker:|'],
		['3', 'speaker:velde', 'speaker:"Oskar Velde"|'],
		['3', 'speaker:norsea|velde', 'speaker:norsea|"Oskar Velde"|'],
		['3', 'speaker:norsea | velde', 'speaker:norsea | "Oskar Velde"|'],
		['3', 'speaker:"os', 'speaker:"Oskar Velde"|'],
		['3', 'speaker:"oskar ve', 'speaker:"Oskar Velde"|'],
		['3', 'speaker:norsea | "velde', 'speaker:norsea | "Oskar Velde"|'],
		['3', 'kind:d', 'kind:direct|'],
		['2', 'kind:o', 'kind:organization|'],
		['1', 'date:2021-03', 'date:2021-03|'],
		['1', 'date:2021-03..2021-05', 'date:2021-03..2021-05|'],
		['1', 'in:sker', 'in:"The Skerry Post"|'],
		['1', 'in:head', 'in:headline|'],
		['2', 'place:t', 'place:"Tern Bay"|'],
		['2', 'org:t', 'org:t|'],
	])('in list %s makes of %j %j', (list, typed, expected) => {
		expect(line(new Walk().press(`${list} / '${typed}' tab`))).toBe(expected);
	});

	it('goes through the choices and back, and begins again after a letter', () => {
		const walk = new Walk().press("1 / 'date:'");
		expect(completions(walk.state, walk.world)?.words).toEqual(['2021-05', '2021-04', '2021-03']);
		expect(line(walk.press('tab'))).toBe('date:2021-05|');
		expect(line(walk.press('tab'))).toBe('date:2021-04|');
		expect(line(walk.press('tab tab'))).toBe('date:2021-05|');
		expect(line(walk.press('shift-tab'))).toBe('date:2021-03|');
		expect(completions(walk.state, walk.world)?.chosen).toBe(2);
		walk.press('backspace');
		expect(completions(walk.state, walk.world)?.chosen).toBe(-1);
	});

	it('goes from the name of a field on to its values', () => {
		const walk = new Walk().press("3 / 'spe' tab tab");
		expect(line(walk)).toBe('speaker:"Oskar Velde"|');
		expect(walk.rows).toEqual([]);
		expect(line(walk.press('tab'))).toBe('speaker:"Rosa Marin"|');
	});

	it('offers the speakers only where a speaker is meant', () => {
		const words = (typed: string) => {
			const walk = new Walk().press(`3 / '${typed}'`);
			return completions(walk.state, walk.world)?.words;
		};
		expect(words('speaker:')).toEqual(['Oskar Velde', 'Rosa Marin']);
		expect(words('about:')).toContain('Norsea');
		expect(words('org:')).toEqual(['Norsea']);
		expect(words('speaker:zzz')).toBeUndefined();
		expect(words('label:')).toBeUndefined();
	});

	it('offers the labels in use where marks are filtered', () => {
		const walk = new Walk().keep('dredging', 'north channel', {labels: ['water', 'quay']});
		expect(line(walk.press("4 / 'label:q' tab"))).toBe('label:quay|');
	});

	it('says when nothing begins so', () => {
		expect(new Walk().press("1 / 'zebra' tab").message).toBe('Nothing in this corpus begins so');
	});

	it('completes in the middle of a line', () => {
		const walk = new Walk().press("1 / 'in:sk north' left left left left left left tab");
		expect(line(walk)).toBe('in:"The Skerry Post"| north');
	});
});

describe('the cursor of a list', () => {
	it('stays on top while documents come, until it was moved', () => {
		const walk = new Walk();
		walk.press('2');
		const grow = (name: string, times: number) => {
			const id = `${name} ${times}`;
			walk.library.add({id, parts: [['paragraph', `${name}, `.repeat(times)]]});
			walk.world.refresh();
		};
		expect(walk.item?.id).toBe('Norsea');
		grow('Rosa Marin', 50);
		expect(walk.item?.id).toBe('Rosa Marin');
		walk.press('j');
		expect(walk.item?.id).toBe('Norsea');
		grow('Norsea', 100);
		expect(walk.rows.indexOf('Norsea')).toBe(0);
		grow('Rosa Marin', 200);
		expect(walk.item?.id).toBe('Norsea');
		walk.press('g');
		grow('Oskar Velde', 400);
		expect(walk.item?.id).toBe('Oskar Velde');
	});

	it('follows the row whose text is read', () => {
		const walk = new Walk().press('2 ) enter tab');
		const read = walk.text?.document;
		walk.press('1 enter');
		expect(walk.place.focus).toBe('text');
		expect(walk.place.list.cursor.id).toBe(walk.text?.of);
		expect(read).toBeDefined();
	});
});
