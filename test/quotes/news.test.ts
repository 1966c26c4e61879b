import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';

/**
 * News of many kinds, read from the raw text on, against what a careful reader finds in it. A line of a
 * `.said` file is one quote: `speaker | source | content || content`, with `-` for nobody and ` … ` for words
 * left out. All quotes in marks are there; of the others those that matter. `? ` stands before a quote that
 * is missed so far, `! ` before one that is wrong so far: whoever mends it takes the sign away.
 */
const folder = new URL('golden/news/', import.meta.url);

type Line = {
	readonly sign: string;
	readonly speaker: string;
	readonly source: string;
	readonly content: string[];
};

function readLines(name: string): Line[] {
	const text = readFileSync(new URL(`${name}.said`, folder), 'utf8');
	return text
		.split('\n')
		.filter(line => line !== '')
		.map(line => {
			const [, sign, rest] = /^(?:([?!]) )?(.*)$/.exec(line)!;
			const [speaker, source, ...content] = rest!.split(' | ');
			return {
				sign: sign ?? '',
				speaker: speaker!,
				source: source!,
				content: content.join(' | ').split(' || '),
			};
		});
}

function findLines(name: string): (Line & {readonly isMarked: boolean})[] {
	const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
	const {quotes, entities} = annotate(documentOf(text));
	return quotes.map(({speaker, source, content, kind}) => ({
		sign: '',
		speaker: speaker === null ? '-' : entities.clusters[speaker]!.name,
		source: source ? text.slice(source.start, source.end) : '-',
		content: content.map(({start, end}) => text.slice(start, end)),
		isMarked: kind !== 'indirect',
	}));
}

const isSame = (expected: Line, found: Line): boolean =>
	expected.speaker === found.speaker &&
	expected.source === found.source &&
	expected.content.length === found.content.length &&
	expected.content.every((words, i) => {
		const [head, tail] = words.split(' … ');
		const own = found.content[i]!;
		return tail === undefined ? own === words : own.startsWith(head!) && own.endsWith(tail);
	});

const print = ({speaker, source, content}: Line): string =>
	[speaker, source, content.join(' || ')].join(' | ');

describe('quotes in news of many kinds', () => {
	it.each(
		readdirSync(folder)
			.filter(name => name.endsWith('.txt'))
			.map(name => name.replace('.txt', '')),
	)('%s', name => {
		const expected = readLines(name);
		const found = findLines(name);
		const isFound = (line: Line) => found.some(other => isSame(line, other));
		expect({
			missed: expected.filter(line => line.sign === '' && !isFound(line)).map(print),
			'in marks and not expected': found
				.filter(line => line.isMarked && !expected.some(other => isSame(other, line)))
				.map(print),
		}).toEqual({missed: [], 'in marks and not expected': []});
	});
});
