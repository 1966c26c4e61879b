import {
	appendFileSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {NotebookError} from '../../src/notebook/notebook-error.ts';
import {at, inFolder} from './in-folder.ts';

const {files, folder, open} = inFolder();

describe('a notebook on the disk', () => {
	test.each([
		['folder is removed', () => rmSync(folder(), {recursive: true})],
		[
			'folder is moved',
			() => renameSync(folder(), `${folder()}-${readdirSync(join(folder(), '..')).length}`),
		],
		['file is removed', () => rmSync(files()[0]!)],
		[
			'file is brought to an older version',
			() => {
				const [file] = files();
				const older = readFileSync(file!, 'utf8').split('\n').slice(0, 2).join('\n');
				writeFileSync(`${file}.new`, `${older}\n`);
				renameSync(`${file}.new`, file!);
			},
		],
	])('keeps all that it acknowledged when its %s meanwhile', (_, harm) => {
		const notebook = open();
		const first = notebook.mark(at(0, 8), null);
		const second = notebook.mark(at(9, 14), null);
		harm();
		notebook.note(first.id, 'Ask her');
		harm();
		notebook.label(second.id, ['ask']);
		notebook.refresh();
		const again = open();
		expect(again.marks()).toEqual(notebook.marks());
		expect(again.marks().map(({note, labels}) => ({note, labels}))).toEqual([
			{note: 'Ask her', labels: []},
			{note: null, labels: ['ask']},
		]);
		expect(again.unread()).toEqual([]);
		again.close();
		notebook.close();
	});

	test('leaves nothing on the disk until something is kept', () => {
		open().close();
		expect(() => statSync(folder())).toThrow();
	});

	test.each([Number.MAX_SAFE_INTEGER, 2 ** 60, 2 ** 50 + 1])(
		'keeps what is marked behind a line with the counter %d',
		counter => {
			const [first] = [open()];
			first!.mark(at(0, 8), null);
			first!.close();
			const [file] = files();
			appendFileSync(
				file!,
				`${JSON.stringify({id: 'x-1', counter, time: 'now', action: {type: 'paint'}})}\n`,
			);
			const second = open();
			second.mark(at(9, 14), null);
			second.unmark(second.marks()[0]!.id);
			second.close();
			const third = open();
			expect(third.marks().map(mark => mark.passage.span.start)).toEqual([9]);
			third.close();
		},
	);

	test('keeps nothing that it could not number', () => {
		const first = open();
		first.mark(at(0, 8), null);
		first.close();
		const [file] = files();
		appendFileSync(
			file!,
			`${JSON.stringify({id: 'x-1', counter: 2 ** 50, time: 'now', action: {type: 'undo'}})}\n`,
		);
		const second = open();
		expect(() => second.mark(at(9, 14), null)).toThrow(NotebookError);
		expect(second.marks()).toHaveLength(1);
		second.close();
	});

	test('numbers its entries after all it has seen, also those of a file that is gone since', () => {
		const other = open();
		for (const start of [0, 10, 20]) other.mark(at(start, start + 5), null);
		const notebook = open();
		const [mark] = notebook.marks();
		other.close();
		rmSync(files()[0]!);
		notebook.refresh();
		notebook.unmark(mark!.id);
		notebook.label(notebook.marks()[0]!.id, ['x']);
		// Builds the state anew from all entries, in the order of their numbers.
		notebook.undo();
		expect(notebook.marks().map(({passage, labels}) => [passage.span.start, labels])).toEqual([
			[10, []],
			[20, []],
		]);
	});

	test('says so when it cannot write, and changes nothing', () => {
		const notebook = open();
		writeFileSync(folder(), 'in the way');
		expect(() => notebook.mark(at(0, 10), null)).toThrow(NotebookError);
		expect(notebook.marks()).toEqual([]);
		expect(notebook.undo()).toBeNull();
		try {
			notebook.mark(at(0, 10), null);
		} catch (error) {
			expect((error as NotebookError).advice).toContain('--notebook');
		}
	});

	test('ignores what it does not understand, and numbers its own entries after it', () => {
		const first = open();
		first.mark(at(0, 10), null);
		first.close();
		const other = join(folder(), 'other.jsonl');
		writeFileSync(
			other,
			['[1,2', '{"id":"z-1","counter":90,"time":"","action":{"type":"merge"}}', 'null', '{}', ''].join('\n'),
		);
		const second = open();
		expect(second.marks()).toHaveLength(1);
		second.mark(at(12, 20), null);
		const mine = files()
			.map(file => readFileSync(file, 'utf8'))
			.find(text => text.includes('"start":12'))!;
		expect(JSON.parse(mine.split('\n')[1]!).counter).toBe(91);
	});

	test('goes on after a line that was cut off', () => {
		const first = open();
		first.mark(at(0, 10), null);
		first.close();
		appendFileSync(files()[0]!, '{"id":"x-9","counter":9,"ti');
		const second = open();
		second.mark(at(12, 20), null);
		expect(second.marks()).toHaveLength(2);
		expect(open().marks()).toHaveLength(2);
	});
});

test('a notebook cut at any byte loses at most the last change', () => {
	const first = open();
	const states: number[] = [];
	const sizes: number[] = [];
	for (const start of [0, 10, 20, 30]) {
		first.mark(at(start, start + 5), null);
		states.push(first.marks().length);
		sizes.push(statSync(files()[0]!).size);
	}
	first.close();
	const file = files()[0]!;
	const whole = readFileSync(file);
	for (let size = 0; size <= whole.length; size++) {
		writeFileSync(file, whole.subarray(0, size));
		const kept = open().marks().length;
		const acknowledged = sizes.filter(end => end <= size).length;
		expect(kept).toBeGreaterThanOrEqual(acknowledged);
		expect(kept).toBeLessThanOrEqual(acknowledged + 1);
	}
});
