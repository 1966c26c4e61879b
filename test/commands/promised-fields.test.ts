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
	(...words: string[]) =>
	(value: unknown) =>
		words.includes(value as string);
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
} as const;
const ENTITY = {
	id: text,
	name: text,
	kind: oneOf('person', 'organization', 'place'),
	aliases: [text],
	documents: count,
	mentions: count,
	quotes: count,
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
} as const;

const place = makeWorkplace({
	...SAMPLE,
	'dump.jsonl': `${JSON.stringify({id: 7, title: 'A record', text: 'Nobody spoke on Monday.'})}\n`,
	'bare.txt': 'It rained.',
});
const notes = join(place.folder, 'notes.md');
beforeAll(async () => {
	expect((await runDossier(['export', place.corpus, '-o', notes], {env: place.env})).code).toBe(0);
});
afterAll(place.remove);

// The fields that other tools depend on: none may be renamed, dropped, or hold something else.
it.each<[command: string, least: number, shape: Shape]>([
	['documents', 5, DOCUMENT],
	['documents --full', 5, {...DOCUMENT, text, parts: [{kind: PART, span, text}]}],
	['entities', 5, ENTITY],
	['entities --mentions', 5, {...ENTITY, occurrences: [{path: text, span, text}]}],
	['quotes', 5, QUOTE],
	['search wall', 2, {document: text, path: text, part: PART, span, text, matches: [span]}],
	['verify', 5, {state: oneOf('same', 'moved', 'changed', 'missing', 'broken'), path: text, text, span}],
])('%s --json has the promised fields on every line', async (command, least, shape) => {
	const [name, ...more] = command.split(' ');
	const paths =
		name === 'verify'
			? [notes, place.corpus]
			: name === 'search'
				? [more.shift()!, place.corpus]
				: [place.corpus];
	const {stdout} = await runDossier([name!, ...paths, ...more, '--json'], {env: place.env});
	const lines = parseLines(stdout);
	expect(lines.length).toBeGreaterThanOrEqual(least);
	expect(lines.flatMap((line, n) => misfits(line, shape, `line ${n}`))).toEqual([]);
});
