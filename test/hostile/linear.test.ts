import {rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isProblem} from '../../src/corpus/problem.ts';
import {readFile} from '../../src/corpus/read-file.ts';
import {annotate} from '../../src/library/annotate.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {runs} from '../runs.ts';
import {openCounter} from './steps.ts';

/** Repeated, these have work done for all that came before, unless somebody took care. */
const PATTERNS = [
	...['"', '“', '”', '“a” ', '"a" ', '’', '‘', '("', '“a ', '“‘', '”“', '" - "'],
	...[
		'A',
		'A ',
		'Ab ',
		'A. ',
		'A, ',
		'A of ',
		'A of the ',
		'A and ',
		'A-',
		'A’s ',
		'Mr. A ',
		'U.S. ',
		'AB (A) ',
	],
	...[
		'.',
		'. ',
		'a. ',
		'… ',
		'? ',
		', ',
		': ',
		'a: b\n',
		'- ',
		'– ',
		'—',
		'(',
		')',
		'[',
		']',
		'\\',
		'|',
		'`',
		'*a ',
		'_',
	],
	...[
		'said ',
		'said, ',
		'he said. ',
		'"a," said A. ',
		'according to ',
		'according to A ',
		'who said ',
		'that ',
		'told A that ',
		'Ana NAME, a mayor in the port, ',
		'The mayor, Ana NAME, left. “No,” the mayor said.\n\n',
	],
	...[
		'<',
		'<p>a',
		'<b>',
		'</b>',
		'<a href="',
		'<!-- ',
		'&',
		'&amp;',
		'a\n',
		'a\n\n',
		'A\n',
		'By A\n\n',
		'\n',
		' ',
		'\t',
		' \n',
	],
	...[
		'1. ',
		'1) ',
		'- a\n',
		'-\n',
		'+ - ',
		'- 1. ',
		'# a\n',
		'> ',
		'[a](',
		'[a]: b\n',
		'=\n',
		'---\n',
		'```\n',
		'| a |\n',
		'{"a":',
		'é',
		'中',
		'😀',
		'\u0301',
		'\u200B',
	],
];

const SIZE = 6000 * Math.min(runs(1), 30);
const place = makeWorkplace();
let counter: Awaited<ReturnType<typeof openCounter>>;
beforeAll(async () => {
	counter = await openCounter();
	// What is made once, such as tables and parsers, is not counted.
	for (const name of NAMES) await stepsFor(name, '“The wall,” said Rosa Marin.\n\n', SIZE);
});
afterAll(() => {
	counter.close();
	place.remove();
});

const NAMES = ['a.txt', 'a.md', 'a.html'];

/** `pattern` is repeated; each NAME in it is another name. */
async function stepsFor(name: string, pattern: string, size: number): Promise<number> {
	const repeated = pattern.repeat(Math.ceil(size / pattern.length));
	let names = 0;
	const body = repeated.replace(/NAME/g, () => surname(names++));
	const absolute = join(place.corpus, name);
	writeFileSync(absolute, body);
	const file = {
		root: 'r',
		path: name,
		absolute,
		size: statSync(absolute).size,
		mtimeMs: 0,
		ctimeMs: 0,
		ino: 1,
	};
	const steps = await counter.count(async () => {
		for await (const item of readFile(file)) if (!isProblem(item)) packDocument(annotate(item));
	});
	rmSync(absolute);
	return steps;
}

/** "Mbaba", "Mcaba": none that a list knows. */
const surname = (n: number): string =>
	`M${n
		.toString(16)
		.padStart(4, '0')
		.replace(/./g, digit => `${'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]!}a`)}`;

/** Four times the steps would be the square; what is done once for a document is little. */
const limitFor = (once: number): number => (once === 0 ? 0 : 2.5 * once + 20_000);

describe.each(NAMES)('the work on %s', name => {
	it.each(PATTERNS)('of %j without end grows as its length', async pattern => {
		let [once, twice] = [0, 0];
		// V8 may lose counts, of code that it throws away: the square is the square each time.
		for (let tries = 0; tries < 5 && twice >= limitFor(once); tries++) {
			once = Math.max(once, await stepsFor(name, pattern, SIZE));
			twice = await stepsFor(name, pattern, 2 * SIZE);
		}
		expect(twice).toBeLessThan(limitFor(once));
	});
});
