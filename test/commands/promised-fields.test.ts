import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

/** What one field of the JSON may hold; of an object, all that it must have, of a list, each of its items. */
type Shape = ((value: unknown) => boolean) | readonly [Shape] | {readonly [field: string]: Shape};

const text = (value: unknown) => typeof value === 'string';
const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const day = (value: unknown) => /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(String(value));
const span = (value: unknown) =>
	Array.isArray(value) && value.length === 2 && value.every(count) && value[0] < value[1];
const oneOf =
	(...values: unknown[]) =>
	(value: unknown) =>
		values.includes(value);
const truth = (value: unknown) => typeof value === 'boolean';
const orNull =
	(shape: Shape): Shape =>
	value =>
		value === null || misfits(value, shape, '').length === 0;

/** The places at which a value is not of a shape. */
function misfits(value: unknown, shape: Shape, at: string): string[] {
	if (typeof shape === 'function') return shape(value) ? [] : [`${at}: ${JSON.stringify(value)}`];
	if (Array.isArray(shape)) {
		if (!Array.isArray(value)) return [`${at}: no list`];
		return value.flatMap((item, n) => misfits(item, shape[0], `${at}[${n}]`));
	}
	if (typeof value !== 'object' || value === null) return [`${at}: no object`];
	return Object.entries(shape).flatMap(([field, inner]) =>
		misfits((value as Record<string, unknown>)[field], inner, `${at}.${field}`),
	);
}

const PART = oneOf(
	...'headline deck byline dateline caption paragraph subheading credit-line correction related furniture metadata'.split(
		' ',
	),
);
const words = {text, span};
const DOCUMENT = {
	id: text,
	path: text,
	record: orNull(text),
	headline: text,
	authors: [text],
	agency: orNull(text),
	publication: orNull(text),
	published: orNull(day),
	dateline: orNull({place: text, agency: orNull(text)}),
	language: orNull(text),
	words: count,
	quotes: count,
	entities: count,
	copies: count,
} as const;
const ENTITY = {
	id: text,
	name: text,
	kind: oneOf('person', 'organization', 'place'),
	aliases: [text],
	documents: count,
	mentions: count,
	quotes: count,
	corrected: truth,
} as const;
const QUOTE = {
	id: text,
	path: text,
	kind: oneOf('direct', 'mixed', 'indirect'),
	text,
	content: [span],
	cue: orNull(words),
	source: orNull(words),
	speaker: orNull({id: text, name: text}),
	evidence: {rule: text, chain: [words]},
	strength: oneOf('strong', 'fair', 'weak', 'none'),
	published: orNull(day),
	corrected: oneOf(true, false, 'confirmed'),
	found: orNull(text),
} as const;
const DIFFERENCE = orNull([{kind: oneOf('same', 'old', 'new'), text}]);
const COMPARED = {match: oneOf('exact', 'part', 'variant'), difference: DIFFERENCE} as const;
const PRINTING = {
	...QUOTE,
	...COMPARED,
	headline: text,
	publication: orNull(text),
	agency: orNull(text),
	sameSpeaker: orNull(truth),
} as const;
/** A place in a document. */
const AT = {document: text, path: text, record: orNull(text), span} as const;
const WITHIN = {paragraph: orNull(count), part: PART} as const;
/** A passage of an export that can be read; one that is broken has other fields. */
const VERDICT = {
	state: oneOf('same', 'moved', 'changed', 'missing'),
	line: count,
	id: text,
	path: text,
	record: orNull(text),
	span,
	text,
	found: orNull({...AT, ...WITHIN, text}),
	difference: DIFFERENCE,
	edited: orNull(text),
	elsewhere: orNull(AT),
	speaker: orNull(text),
	otherSpeaker: orNull({id: text, name: text}),
	sourceChanged: orNull(truth),
} as const;
const SOURCE = {
	...AT,
	...WITHIN,
	headline: text,
	published: orNull(day),
	text,
	quote: orNull(text),
	speaker: orNull({id: text, name: text}),
	source: orNull(words),
	strength: orNull(oneOf('strong', 'fair', 'weak', 'none')),
	sameSpeaker: orNull(truth),
} as const;
const CHECKED = {
	state: oneOf('found', 'other-speaker', 'altered', 'not-found'),
	line: orNull(count),
	span,
	text,
	speaker: orNull(text),
	source: orNull(text),
	found: orNull(SOURCE),
	others: [SOURCE],
	difference: DIFFERENCE,
} as const;
const RECORD = {
	id: text,
	...AT,
	text,
	prefix: text,
	suffix: text,
	paragraph: orNull(count),
	kind: orNull(QUOTE.kind),
	speaker: QUOTE.speaker,
	role: orNull(text),
	source: orNull(text),
	cue: orNull(text),
	evidence: orNull(QUOTE.evidence),
	strength: orNull(QUOTE.strength),
	confirmed: truth,
	corrected: truth,
	found: orNull(text),
	quote: orNull(text),
	headline: text,
	authors: [text],
	agency: orNull(text),
	publication: orNull(text),
	published: orNull(day),
	url: orNull(text),
	labels: [text],
	note: orNull(text),
	marked: orNull(day),
	sourceHash: text,
	textHash: text,
} as const;

const QUAY = '2024-03-12-quay.txt';
const SAID = '"Nobody had looked there for forty years,"';
const place = makeWorkplace({
	...SAMPLE,
	'again/quay.txt': SAMPLE[QUAY],
	'dump.jsonl': `${JSON.stringify({id: 7, title: 'A record', text: 'Nobody spoke on Monday.'})}\n`,
	'bare.txt': 'It rained.',
});
const run = (words: readonly string[]) => runDossier(words, {env: place.env, cwd: place.folder});
const lines = async (...words: string[]) => parseLines((await run([...words, '--json'])).stdout);
const write = (name: string, content: string) => writeFileSync(join(place.folder, name), content);

beforeAll(async () => {
	expect((await run(['export', 'corpus', '-o', 'notes.md'])).code).toBe(0);
	const notes = readFileSync(join(place.folder, 'notes.md'), 'utf8');
	// One passage edited, one that names somebody else, one whose footnote tells no place.
	write(
		'edited.md',
		notes
			.replace('nothing behind it', 'something behind it')
			.replace('— **Ilse Tannhauser**', '— **Pavel Oru**')
			.replace(/, chars \d+.*\n$/, '\n'),
	);
	write(
		'draft.md',
		[
			`${SAID} Rosa Marin said.`,
			`${SAID} Pavel Oru said.`,
			'"We opened the wall and found something behind it," Rosa Marin said.',
			'"We sold eleven tickets in November," Tove Lindahl said.',
		].join('\n\n'),
	);
});
afterAll(place.remove);

// The fields that other tools depend on: none may be renamed, dropped, or hold something else.
it.each<[command: string, least: number, shape: Shape]>([
	['documents corpus', 5, DOCUMENT],
	['documents corpus --full', 5, {...DOCUMENT, text, parts: [{kind: PART, span, text}]}],
	['entities corpus', 5, ENTITY],
	['entities corpus --mentions', 5, {...ENTITY, occurrences: [{path: text, span, text}]}],
	['quotes corpus', 5, QUOTE],
	['quotes corpus --variants', 5, {...QUOTE, variants: count}],
	['quotes corpus --count-by speaker', 2, {field: oneOf('speaker'), value: text, count}],
	['documents corpus --count-by date', 1, {field: oneOf('date'), value: text, count}],
	[
		'search wall corpus',
		2,
		{
			document: text,
			path: text,
			headline: text,
			published: orNull(day),
			part: PART,
			span,
			text,
			matches: [span],
		},
	],
	[`same ${QUAY} corpus`, 1, {...DOCUMENT, ...COMPARED, share: Number.isFinite, lost: count, added: count}],
	['verify notes.md corpus', 5, VERDICT],
	['check draft.md corpus', 4, CHECKED],
	['export corpus --format jsonl', 5, RECORD],
	['keys', 50, {name: text, keys: [text], usual: [text], group: text, modes: [text], help: text}],
])('%s has the promised fields on every line', async (command, least, shape) => {
	const isExport = command.startsWith('export');
	const {stdout} = await run([...command.split(' '), ...(isExport ? [] : ['--json'])]);
	const rows = parseLines(stdout);
	expect(rows.length).toBeGreaterThanOrEqual(least);
	expect(rows.flatMap((row, n) => misfits(row, shape, `line ${n}`))).toEqual([]);
});

it('same has the promised fields, of words and of a quote', async () => {
	const [quote] = await lines('quotes', 'corpus', '--match', '"forty years"');
	for (const what of ['Nobody had looked there for nearly forty years, of course.', String(quote!.id)]) {
		const rows = await lines('same', what, 'corpus');
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.flatMap((row, n) => misfits(row, PRINTING, `line ${n}`))).toEqual([]);
	}
});

it('check has the promised fields in every state', async () => {
	const rows = await lines('check', 'draft.md', 'corpus');
	expect(rows.map(({state}) => state)).toEqual(['found', 'other-speaker', 'altered', 'not-found']);
	expect(rows.map(({line, paragraph, part}) => [line, paragraph, part])).toEqual(
		[1, 2, 3, 4].map(n => [2 * n - 1, n, 'paragraph']),
	);
	for (const row of rows) {
		const [isFound, isAltered] = [row.state !== 'not-found', row.state === 'altered'];
		expect([row.found !== null, row.difference !== null]).toEqual([isFound, isAltered]);
	}
});

it('verify has the promised fields in every state', async () => {
	const all = [
		...(await lines('verify', 'edited.md', 'corpus')),
		...(await lines('verify', 'notes.md', 'corpus/again')),
	];
	const rows = all.filter(({state}) => state !== 'broken');
	expect(new Set(all.map(({state}) => state))).toEqual(
		new Set(['same', 'changed', 'moved', 'missing', 'broken']),
	);
	expect(rows.flatMap((row, n) => misfits(row, VERDICT, `line ${n}`))).toEqual([]);
	expect(rows.some(({otherSpeaker}) => otherSpeaker !== null)).toBe(true);
	const broken = all.filter(({state}) => state === 'broken');
	const shape = {line: count, id: text, reason: text, advice: text};
	expect(broken.flatMap((row, n) => misfits(row, shape, `broken ${n}`))).toEqual([]);
});
