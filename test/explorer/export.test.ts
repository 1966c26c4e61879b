import {describe, expect, it} from 'vitest';
import type {FakeDocument} from '../screen/fake-document.ts';
import {HARBOUR} from '../screen/harbour.ts';
import {Walk} from './walk.ts';

const manyQuotes = (count: number): FakeDocument => ({
	id: 'many',
	parts: [['paragraph', Array.from({length: count}, (_, i) => `Say number ${i} now.`).join(' ')]],
	quotes: Array.from({length: count}, (_, i) => ({words: `number ${i} now`, speaker: 'Norsea'})),
});

const exported = (walk: Walk) => {
	const effect = walk.press('enter').effects.at(-1);
	return effect?.type === 'export' ? effect.what : undefined;
};

describe('an export without marks', () => {
	it('has the quotes that the filter leaves', () => {
		expect(exported(new Walk().press("3 / 'rosa' enter x"))).toEqual({
			type: 'passages',
			of: 'list',
			passages: [{quote: 'dredging-q1'}, {quote: 'dredging-q2'}],
			groupBy: 'document',
		});
	});

	it('has them under speakers where the list is sorted so', () => {
		expect(exported(new Walk().press('3 s x'))).toMatchObject({groupBy: 'speaker'});
	});

	it('has the paragraphs that were found, each once, also of a concordance', () => {
		const passages = exported(new Walk().press("f 'court' enter x"));
		expect(passages).toMatchObject({passages: {length: 3, 0: {document: 'lawsuit'}}});
		expect(exported(new Walk().press("f 'court' enter v x"))).toMatchObject({passages: {length: 3}});
	});

	it('has what a person said and what is said about her, from the page, each once', () => {
		const what = exported(new Walk().press("2 / 'rosa' enter enter x"));
		expect(what).toMatchObject({of: 'list', passages: [{quote: 'dredging-q1'}, {quote: 'dredging-q2'}]});
	});

	it('goes by the list behind the text that is read', () => {
		expect(exported(new Walk().press("3 / 'rosa' enter enter x"))).toMatchObject({passages: {length: 2}});
	});

	it('says how to choose some where the list has no passages', () => {
		const walk = new Walk().press('x');
		expect(walk.state.overlay.type).toBe('none');
		expect(walk.message).toBe(
			'Nothing is marked yet: space selects rows whose quotes x then writes; 3 lists all quotes',
		);
		expect(new Walk().press('! x').message).toContain('Nothing is marked yet');
	});

	it('does not take rows without end', () => {
		const walk = new Walk({...HARBOUR, documents: [manyQuotes(10_001)]});
		expect(walk.press('3 x').message).toBe('10,001 rows are too many: / narrows them first');
		expect(walk.press('1 space x').message).toMatch(/^10,001 quotes are selected: .*dossier export/);
		for (const key of ['y', 'a']) expect(walk.press(key).message).toMatch(/^10,001 quotes are selected/);
		expect(walk.effects).toEqual([]);
	});
});

describe('tab in the box of the export', () => {
	const kept = () => new Walk().keep('dredging', 'Port delays');

	it('goes from the marks to what the list shows, and back, with the name that was typed', () => {
		const walk = kept().press("3 / 'rosa' enter x");
		expect(walk.state.overlay).toMatchObject({what: {type: 'marks'}});
		walk.press("ctrl-u 'mine.csv' tab");
		expect(walk.state.overlay).toMatchObject({
			what: {of: 'list', passages: {length: 2}},
			path: {text: 'mine.csv'},
		});
		expect(walk.press('tab').state.overlay).toMatchObject({what: {type: 'marks'}});
	});

	it('goes from selected rows to the marks', () => {
		const walk = kept().press('space x');
		expect(walk.state.overlay).toMatchObject({what: {of: 'selection'}});
		expect(walk.press('tab').state.overlay).toMatchObject({what: {type: 'marks'}});
		expect(walk.press('tab').state.overlay).toMatchObject({what: {of: 'selection'}});
	});

	it('says why where there is nothing else', () => {
		expect(kept().press('x tab').message).toBe('There is nothing else here to export');
		const walk = new Walk({...HARBOUR, documents: [manyQuotes(10_001)]}).keep('many', 'number 1 now');
		expect(walk.press('3 x tab').message).toBe('10,001 rows are too many: / narrows them first');
		expect(walk.state.overlay).toMatchObject({what: {type: 'marks'}});
	});
});
