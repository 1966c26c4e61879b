import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {parseSettings} from '../../src/commands/parse-settings.ts';
import {parseAuthors} from '../../src/corpus/parse-authors.ts';
import {parseDate} from '../../src/corpus/parse-date.ts';
import {parseExport} from '../../src/export/parse-export.ts';
import {matchSpans} from '../../src/library/filter/match-spans.ts';
import {parseDates, parseQuery} from '../../src/library/filter/parse-query.ts';
import {formatEntry, parseLine} from '../../src/notebook/entry.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {splitCommand} from '../../src/screen/terminal/split-command.ts';
import {change, tell} from '../faults/changes.ts';
import {tried} from '../runs.ts';
import {anyLine, anyText} from './texts.ts';

const home = mkdtempSync(join(tmpdir(), 'dossier-fuzz-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));
const CORPUS = {label: 'fuzz', samples: []};

const query = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				"'",
				'^',
				'$',
				'!',
				'|',
				'"',
				':',
				' ',
				'..',
				'speaker:',
				'date:',
				'kind:',
				'in:headline',
				'label:',
				'2024-03',
				'a',
				'marin',
				'\\',
			),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 16},
	)
	.map(pieces => pieces.join(''));

describe('any query', () => {
	it('is understood, or told what is wrong with it and where', () => {
		fc.assert(
			fc.property(query, text => {
				const {groups, fields, problems} = parseQuery(text);
				for (const {span} of [...fields, ...problems]) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(text.length);
				}
				for (const term of groups.flat()) expect(term.text).not.toBe('');
				parseDates(text);
			}),
			tried(2500),
		);
	});

	it('matches places that are in the text', () => {
		fc.assert(
			fc.property(query, anyLine, (text, line) => {
				for (const {start, end} of matchSpans(text, line)) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(line.length);
				}
			}),
			tried(1000),
		);
	});
});

describe('any text', () => {
	it('as a date is one of the calendar, or none', () => {
		fc.assert(
			fc.property(
				fc.oneof(anyLine, fc.stringMatching(/^[\d\-/:. TZ+A-Za-z]{0,30}$/), fc.anything()),
				value => {
					const date = parseDate(value);
					if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
				},
			),
			tried(1500),
		);
	});

	it('as a byline names people by words, or nobody', () => {
		fc.assert(
			fc.property(anyLine, line => {
				for (const author of parseAuthors(line).authors) expect(author.trim()).not.toBe('');
			}),
			tried(800),
		);
	});

	it('as an export or settings is read or explained', () => {
		fc.assert(
			fc.property(anyText, text => {
				parseExport(text);
				expect(parseSettings(text).settings).toBeDefined();
			}),
			tried(500),
		);
	});

	it('as a command line becomes words that are in it', () => {
		fc.assert(
			fc.property(anyLine, line => {
				for (const word of splitCommand(line) ?? []) expect(line.length).toBeGreaterThanOrEqual(word.length);
			}),
			tried(800),
		);
	});
});

describe('a notebook log', () => {
	it('takes any line for what it is, and never throws', () => {
		const json = fc.oneof(
			fc.json(),
			fc
				.record({id: fc.anything(), counter: fc.anything(), time: fc.anything(), action: fc.anything()})
				.map(value => JSON.stringify(value) ?? ''),
			anyLine,
		);
		fc.assert(
			fc.property(json, line => {
				const parsed = parseLine(line);
				if (parsed.kind === 'entry') expect(parseLine(formatEntry(parsed.entry))).toEqual(parsed);
				else expect(['header', 'unknown']).toContain(parsed.kind);
			}),
			tried(1500),
		);
	});

	it('keeps what is whole in it, whatever stands around, in whatever file', () => {
		const folder = join(home, 'source');
		const notebook = openNotebook(folder, CORPUS);
		for (let n = 0; n < 14; n++) change(notebook, n);
		const expected = tell(notebook);
		notebook.close();
		const [file] = readdirSync(folder);
		const lines = readAll(join(folder, file!));
		let tries = 0;
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.nat(lines.length),
						anyLine.map(line => line.replace(/[\r\n{]/g, ' ')),
					),
					{maxLength: 6},
				),
				fc.array(fc.integer({min: 0, max: 3}), {minLength: lines.length, maxLength: lines.length}),
				fc.boolean(),
				(noise, places, isTwice) => {
					const other = join(home, `noise-${tries++}`);
					openNotebook(other, CORPUS).close();
					const files: string[][] = [[], [], [], []];
					for (const [n, line] of lines.entries()) files[places[n]!]!.push(line);
					for (const [n, words] of noise) files[n % 4]!.splice(n, 0, words);
					writeNotes(other, isTwice ? [...files, ...files] : files);
					expect(tell(openNotebook(other, CORPUS))).toBe(expected);
					rmSync(other, {recursive: true});
				},
			),
			tried(120),
		);
	});
});

const readAll = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

function writeNotes(folder: string, files: readonly (readonly string[])[]): void {
	mkdirSync(folder, {recursive: true});
	for (const [n, lines] of files.entries())
		writeFileSync(join(folder, `${n}.jsonl`), `${lines.join('\n')}\n`);
}
