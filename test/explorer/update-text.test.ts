import {describe, expect, it} from 'vitest';
import {Walk} from './walk.ts';

describe('the reading pane', () => {
	it('previews a document from its top and a quote at its place', () => {
		const walk = new Walk();
		expect(walk.text).toMatchObject({document: 'dredging', target: null});
		walk.press('3 j j');
		expect(walk.lines('isQuoted').join(' ')).toContain('a gift to nobody');
	});

	it('folds what is not the story to one line each', () => {
		const folded = new Walk(undefined, 100, 50).window?.rows.filter(({kind}) => kind === 'folded');
		expect(folded?.map(({folds}) => folds)).toEqual(['furniture', 'related']);
	});

	it('shows the raw text when asked', () => {
		const walk = new Walk(undefined, 100, 50).press('enter r');
		const {rows, reading} = walk.window!;
		const words = rows.map(({span}) => reading.open.text.slice(span.start, span.end));
		expect(words).toContain('Subscribe to our newsletter');
		expect(rows.every(({kind}) => kind === 'text')).toBe(true);
	});

	it('goes line by line, passing over blank ones, and scrolls', () => {
		const walk = new Walk(undefined, 100, 20).press('G g ] ] enter');
		const first = walk.text!.cursor;
		walk.press('j j j');
		expect(walk.text!.cursor).toBeGreaterThan(first);
		expect(walk.lines('isCursor')).toHaveLength(1);
		for (let i = 0; i < 40; i++) {
			walk.press('j');
			expect(walk.lines('isCursor')).toHaveLength(1);
		}
		walk.press('G');
		expect(walk.lines('isCursor').join()).toContain('the sum.');
		walk.press('g');
		expect(walk.text!.cursor).toBe(first);
	});

	it('stays as it is, with what it shows, where there is no further line', () => {
		const walk = new Walk(undefined, 100, 20).press("f 'channel' enter enter g");
		const top = walk.text;
		expect(walk.press('k').text).toEqual(top);
		walk.press('G');
		const end = walk.text;
		expect(walk.press('j').text).toEqual(end);
	});

	it('turns pages and comes back to the same line', () => {
		const walk = new Walk(undefined, 100, 20).press('G enter page-down page-down');
		const here = walk.text!.cursor;
		expect(walk.press('ctrl-d').text!.cursor).toBeGreaterThan(here);
		expect(walk.press('ctrl-u').text!.cursor).toBe(here);
	});

	it('keeps its place when the terminal changes its size', () => {
		const walk = new Walk(undefined, 100, 20).press('G enter page-down page-down j');
		const {cursor} = walk.text!;
		walk.state = {...walk.state, size: {columns: 60, rows: 12}};
		expect(walk.text!.cursor).toBe(cursor);
		const {open} = walk.reading!;
		const line = walk.window!.rows.find(({isCursor}) => isCursor)!;
		expect(line.span.start).toBeLessThanOrEqual(cursor);
		expect(cursor).toBeLessThan(line.span.end);
		expect(open.row.id).toBe('opinion');
	});

	it('goes from quote to quote and says when there are no more', () => {
		const walk = new Walk().press('enter }');
		expect(walk.reading?.quote?.id).toBe('dredging-q1');
		expect(walk.press('} }').reading?.quote?.id).toBe('dredging-q3');
		expect(walk.press('}').message).toContain('No further quote');
		expect(walk.press('{').reading?.quote?.id).toBe('dredging-q2');
	});

	it.each(['', 'r'])('says below the quote who said it (keys: %s)', raw => {
		const {rows} = new Walk(undefined, 100, 50).press(`enter } ${raw}`).window!;
		const evidence = rows.findIndex(({kind}) => kind === 'evidence');
		const quoted = rows.findLastIndex(({kind, isQuoted}) => kind === 'text' && isQuoted);
		expect(evidence).toBeGreaterThan(quoted);
		expect(evidence - quoted).toBeLessThan(13);
	});

	it('goes through the mentions of an entity across documents', () => {
		const walk = new Walk().press("2 / 'velde' enter");
		expect(walk.text).toMatchObject({document: 'dredging', target: {type: 'mention'}});
		expect(walk.press('n').text).toMatchObject({document: 'lawsuit'});
		walk.press(')');
		expect(walk.press(')').message).toBe('That was the last mention');
		expect(walk.press('N N').text).toMatchObject({document: 'dredging'});
	});

	it('steps to the next document of the list from the text', () => {
		const walk = new Walk().press('enter ]');
		expect(walk.text?.document).toBe('lawsuit');
		expect(walk.place.focus).toBe('text');
		expect(walk.item?.id).toBe('lawsuit');
		expect(walk.press('] ]').message).toContain('No further document');
	});

	it('scrolls from the list and leaves the list alone', () => {
		const walk = new Walk(undefined, 100, 20).press('G J J J');
		expect(walk.place.focus).toBe('list');
		expect(walk.window?.isAtTop).toBe(false);
		expect(walk.press('K K K').window?.isAtTop).toBe(true);
	});
});

describe('find', () => {
	it('goes to the first hit while typing, and from hit to hit into the next document', () => {
		const walk = new Walk().press("enter / 'north channel'");
		expect(walk.text).toMatchObject({document: 'dredging', target: {type: 'hit'}});
		walk.press('enter n');
		expect(walk.text).toMatchObject({document: 'lawsuit', target: {type: 'hit'}});
		expect(walk.message).toContain('another document');
		expect(walk.press('N').text?.document).toBe('dredging');
	});

	it('leaves the hits first, then the text', () => {
		const walk = new Walk().press("enter / 'harbour' enter esc");
		expect(walk.state.find.text).toBe('');
		expect(walk.place.focus).toBe('text');
		expect(walk.press('esc').place.focus).toBe('list');
	});

	it('says so when there is no hit anywhere', () => {
		const walk = new Walk().press("enter / 'zebra' enter");
		expect(walk.message).toContain('not in this text');
		expect(walk.press('n').message).toContain('not in this text nor in those after it');
	});
});

describe('marking and copying', () => {
	it('marks a quote with its quotation marks, from the list and from the text', () => {
		const fromList = new Walk().press('3 space').effects;
		const fromText = new Walk().press('enter } space').effects;
		expect(fromList).toEqual(fromText);
		expect(fromList).toMatchObject([{type: 'mark', document: 'dredging', quote: 'dredging-q1'}]);
		const {span} = fromList[0] as {span: {start: number; end: number}};
		expect(new Walk().library.text('dredging').slice(span.start, span.end)).toBe(
			'“We will not dig in the storm season,”',
		);
	});

	it('marks the paragraph where there is no quote', () => {
		const walk = new Walk().press('j j enter j j space');
		const [effect] = walk.effects;
		expect(effect).toMatchObject({type: 'mark', quote: null});
		const {span} = effect as {span: {start: number; end: number}};
		expect(walk.library.text('opinion').slice(span.start, span.end)).toMatch(
			/^Paragraph \d+ weighs .* the sum\.$/,
		);
	});

	it('chooses whole sentences with v', () => {
		const walk = new Walk().press('enter } v j space');
		const [effect] = walk.effects;
		const {span} = effect as {span: {start: number; end: number}};
		expect(walk.library.text('dredging').slice(span.start, span.end)).toBe(
			'“We will not dig in the storm season,” said Rosa Marin, the harbour director. She added that the contract stands.',
		);
		expect(walk.text?.range).toBeNull();
	});

	it('lets go of a range with esc', () => {
		expect(new Walk().press('enter v esc').text?.range).toBeNull();
	});

	it('selects rows of documents and entities, which are not marked themselves', () => {
		expect(new Walk().press('space').message).toContain('1 document selected');
		expect(new Walk().press('2 space').message).toContain('1 name selected');
		expect(new Walk().press('space').effects).toEqual([]);
	});

	it('copies exact words, and with who said them and where', () => {
		const [plain, cited] = new Walk().press('3 y Y').effects as {text: string}[];
		expect(plain?.text).toBe('“We will not dig in the storm season,”');
		expect(cited?.text).toBe(
			'“We will not dig in the storm season,”\n— Rosa Marin, “Port delays dredging until spring”, Tern Gazette, 2021-03-04, dredging.txt',
		);
	});
});
