import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {appendMarkdown} from '../../src/export/append-markdown.ts';
import {ExportError} from '../../src/export/export-error.ts';
import {formatMarkdown} from '../../src/export/format-markdown.ts';
import {parseExport} from '../../src/export/parse-export.ts';
import {readExport, writeExport} from '../../src/export/write-export.ts';
import {PASSAGES} from './passages.ts';

const OPTIONS = {title: 'Notes', generator: 'dossier 0.1.0'};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('writeExport', () => {
	test('writes a new file and leaves nothing else', () => {
		writeExport(join(folder, 'a.md'), 'é\n');
		expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('é\n');
		expect(readdirSync(folder)).toEqual(['a.md']);
	});

	test('refuses a file that exists, and says how to go on', () => {
		const path = join(folder, 'a.md');
		writeFileSync(path, 'mine');
		expect(() => writeExport(path, 'x')).toThrow(ExportError);
		try {
			writeExport(path, 'x');
		} catch (error) {
			expect((error as ExportError).advice).toContain('--force');
		}
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect(readdirSync(folder)).toEqual(['a.md']);
	});

	test('refuses a folder, also one that is not there yet, and says how to go on', () => {
		for (const path of [folder, join(folder, 'notes/')])
			expect(() => writeExport(path, 'x', {force: true})).toThrow(/is a folder: name a file in it/);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('replaces it with force, and keeps its permissions and its link', () => {
		const path = join(folder, 'a.md');
		writeFileSync(path, 'mine');
		chmodSync(path, 0o600);
		symlinkSync('a.md', join(folder, 'link.md'));
		writeExport(join(folder, 'link.md'), 'x', {force: true});
		expect(readFileSync(path, 'utf8')).toBe('x');
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual(['a.md', 'link.md']);
	});

	test.each([
		['a folder that is not there', 'no/a.md'],
		['a folder in the place of the file', 'inner'],
		['a file in the place of a folder', 'file/a.md'],
		// Not one of the system's devices: where the test fails as root, it would be gone.
		['what is neither', 'pipe'],
	])('refuses %s', (_what, name) => {
		mkdirSync(join(folder, 'inner'));
		writeFileSync(join(folder, 'file'), '');
		execFileSync('mkfifo', [join(folder, 'pipe')]);
		expect(() => writeExport(join(folder, name), 'x', {force: true})).toThrow(ExportError);
		expect(readdirSync(folder)).toEqual(['file', 'inner', 'pipe']);
	});
});

describe('readExport', () => {
	test('gives the text to the byte, null for no file', () => {
		const path = join(folder, 'a.md');
		expect(readExport(path)).toBeNull();
		writeFileSync(path, '\uFEFFa\r\n');
		expect(readExport(path)).toBe('\uFEFFa\r\n');
	});

	test('refuses what is not text, and what is no file', () => {
		writeFileSync(join(folder, 'a.md'), Buffer.from([0xff, 0xfe, 0x80]));
		expect(() => readExport(join(folder, 'a.md'))).toThrow(/UTF-8/);
		expect(() => readExport(folder)).toThrow(ExportError);
	});
});

describe('appendMarkdown', () => {
	test('names the program that adds beside the one that made the file, each once', () => {
		const first = formatMarkdown(PASSAGES.slice(0, 1), OPTIONS);
		const other = {...OPTIONS, generator: 'dossier 9.9.9 (rules 0123456789ab)'};
		const {markdown} = appendMarkdown(first, PASSAGES.slice(0, 2), other);
		const both = `generator: "${OPTIONS.generator}, ${other.generator}"\n`;
		expect(markdown).toContain(both);
		expect(appendMarkdown(markdown, PASSAGES, OPTIONS).markdown).toContain(both);
		expect(parseExport(markdown).broken).toEqual([]);
	});

	const first = formatMarkdown(PASSAGES.slice(0, 2), OPTIONS);

	test('adds what is new at the end, and counts it', () => {
		const {markdown, added} = appendMarkdown(first, PASSAGES, OPTIONS);
		expect(added).toBe(3);
		expect(parseExport(markdown).passages).toHaveLength(5);
		expect(markdown).toContain(
			'documents: 2\npassages: 5\nlabels: ["2031", "permits"]\ndate: "2031-10-02T10:00:00.000Z"\n',
		);
		const body = first.slice(first.indexOf('\n# '));
		expect(markdown).toContain(body);
		expect(markdown.slice(markdown.indexOf(body) + body.length)).toMatch(/^\n## /);
	});

	test('changes nothing when there is nothing new', () => {
		const {markdown} = appendMarkdown(first, PASSAGES, OPTIONS);
		expect(appendMarkdown(markdown, PASSAGES, OPTIONS)).toEqual({markdown, added: 0});
		expect(appendMarkdown(first, [], OPTIONS)).toEqual({markdown: first, added: 0});
	});

	test('joins the labels of old and new, in order', () => {
		const before = formatMarkdown([{...PASSAGES[0]!, labels: ['quay', 'Zebra']}], OPTIONS);
		expect(before).toContain('\nlabels: ["Zebra", "quay"]\n');
		const added = PASSAGES.slice(1).map(passage => ({...passage, labels: ['pier', 'quay']}));
		expect(appendMarkdown(before, added, OPTIONS).markdown).toContain(
			'\nlabels: ["Zebra", "pier", "quay"]\n',
		);
	});

	test.each([
		['2031-11-01T10:00:00.000Z', '2031-11-01T10:00:00.000Z'],
		['2031-09-01T10:00:00.000Z', '2031-10-01T10:00:00.000Z'],
	])('has the date of the newest mark, old and new: %s', (marked, newest) => {
		const before = formatMarkdown([{...PASSAGES[0]!, marked}], OPTIONS);
		expect(before).toContain(`\ndate: "${marked}"\n`);
		const after = appendMarkdown(before, PASSAGES, OPTIONS).markdown;
		expect(after.match(/^date: .*$/gm)).toEqual([`date: "${newest}"`]);
	});

	test('keeps what the reader wrote around the passages', () => {
		const edited = first.replace('# Notes', '# My story\n\n[^1] and > more').replace(/\n$/, '\nThe end');
		const {markdown, added} = appendMarkdown(edited, PASSAGES, OPTIONS);
		expect(added).toBe(3);
		expect(markdown).toContain('# My story\n\n[^1] and > more');
		expect(markdown).toContain('The end\n\n## ');
	});

	test('keeps the line breaks of the file', () => {
		const {markdown} = appendMarkdown(first.replaceAll('\n', '\r\n'), PASSAGES, OPTIONS);
		expect(markdown.replaceAll('\r\n', '')).not.toContain('\n');
		expect(parseExport(markdown).passages).toHaveLength(5);
		expect(markdown).toContain('passages: 5\r\n');
	});

	test.each(['', '\n', '  \n'])('makes an empty file %j a new export', empty => {
		expect(appendMarkdown(empty, PASSAGES, OPTIONS)).toEqual({
			markdown: formatMarkdown(PASSAGES, OPTIONS),
			added: 5,
		});
	});

	test("can go at the end of the reader's own notes", () => {
		const {markdown} = appendMarkdown('# Story\n\nWords.', PASSAGES, OPTIONS);
		expect(markdown.startsWith('# Story\n\nWords.\n\n## ')).toBe(true);
		expect(parseExport(markdown).passages).toHaveLength(5);
	});
});

describe('parseExport', () => {
	const whole = formatMarkdown(PASSAGES, OPTIONS);
	const read = (markdown: string) => parseExport(markdown).passages.map(({line: _, ...passage}) => passage);

	test.each<[string, (markdown: string) => string]>([
		[
			'words before and after',
			text => text.replace(/^## /gm, 'My words.\n\n## ').replaceAll(' [^p', ' My words [^p'),
		],
		['headings taken out', text => text.replace(/^##? .*\n/gm, '')],
		['CRLF', text => text.replaceAll('\n', '\r\n')],
		['escapes dropped by an editor', text => text.replace(/\\([\][*#$])/g, '$1')],
		[
			'footnotes wrapped',
			text => text.replace(/^(\[\^p.*?) (File .*), (chars .*)$/gm, '$1\n    $2,\n    $3'),
		],
		[
			'footnotes moved to the end',
			text => {
				const notes = text.match(/^\[\^p.*$/gm)!;
				return `${text.replace(/^\[\^p.*$/gm, '')}\n${notes.join('\n')}\n`;
			},
		],
		['quotes wrapped', text => text.replace(/^(> .{20}\S*) /gm, '$1\n> ')],
		['quotes wrapped without a sign', text => text.replace(/^(> .{20}\S*) (?=\w)/gm, '$1\n')],
		['a blank line taken out above each speaker', text => text.replace(/\n\n(?=— )/g, '\n')],
	])('reads a file that was edited: %s', (_what, edit) => {
		const edited = edit(whole);
		expect(edited).not.toBe(whole);
		expect(read(edited)).toEqual(read(whole));
	});

	test('says which passages can no longer be read', () => {
		const cut = whole.replace(/source sha256 \w+/, 'source gone').replace(/^> \\# Bells.*$/m, '');
		const {passages, broken} = parseExport(cut);
		expect(passages).toHaveLength(3);
		expect(broken.map(({reason}) => reason)).toEqual([
			expect.stringContaining('footnote'),
			expect.stringContaining('block quote'),
		]);
		for (const {id, line} of broken) expect(cut.split('\n')[line - 1]).toMatch(`[^${id}]: `);
	});
});
