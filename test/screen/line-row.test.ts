import {expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import type {SearchHit} from '../../src/library/rows.ts';
import {linePieces} from '../../src/screen/rows/line-row.ts';
import {makeTheme} from '../../src/screen/theme.ts';

const theme = makeTheme({name: 'dark', ascii: false});

const line = (before: string, keyword: string, after: string) => {
	const text = before + keyword + after;
	const span = {start: before.length, end: before.length + keyword.length};
	const hit: SearchHit = {
		document: 'd',
		path: 'd.txt',
		format: 'text',
		headline: '港の記録 🚢',
		published: '2024-03-05',
		part: {kind: 'paragraph', span: {start: 0, end: text.length}},
		text,
		matches: [span],
	};
	return {hit, span};
};

const LINES = [
	line('', 'quay', ''),
	line('The ', 'quay', ' is old.'),
	line(
		'東京の港と大阪の港は同じように遅れていると報じられた。',
		'quay',
		'、東京の港も同様の遅れを報じ、船は外で待っている。',
	),
	line('🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢 a ', 'quay', ' 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢'),
	line(
		'A long way before the word comes there are many others, and a comma, ',
		'north quay',
		', which goes on and on.\nAnd on.',
	),
];

it.each([30, 36, 56, 76, 116, 196])('puts the found words into one column of %i', columns => {
	const starts = new Set<number>();
	for (const row of LINES) {
		const pieces = linePieces(theme, row, columns);
		const at = pieces.findIndex(({styles}) => styles.includes('match'));
		starts.add(pieces.slice(0, at).reduce((sum, {text}) => sum + columnsOf(text), 0));
		expect(pieces.reduce((sum, {text}) => sum + columnsOf(text), 0)).toBe(columns);
		expect(pieces.map(({text}) => text).join('')).not.toMatch(/[\n\r\t]/);
	}
	expect(starts.size).toBe(1);
});
