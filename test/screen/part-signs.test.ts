import {describe, expect, it} from 'vitest';
import {flattenHighlights, type Highlight} from '../../src/explorer/highlight.ts';
import type {QuoteRow} from '../../src/library/rows.ts';
import {partSigns, withPartSigns} from '../../src/screen/rows/part-signs.ts';
import {piece} from '../../src/screen/styled.ts';
import {makeTheme} from '../../src/screen/theme.ts';

const theme = makeTheme({name: 'mono', ascii: false});

/** A line whose content, cue and source stand in {}, <> and (). */
function drawn(marked: string): string {
	let text = '';
	const spans: Record<string, {start: number; end: number}[]> = {'{': [], '<': [], '(': []};
	const open: string[] = [];
	for (const sign of marked) {
		if (sign in spans) {
			spans[sign]!.push({start: text.length, end: text.length});
			open.push(sign);
		} else if ('}>)'.includes(sign)) {
			const {start} = spans[open.at(-1)!]!.pop()!;
			spans[open.pop()!]!.push({start, end: text.length});
		} else text += sign;
	}
	const words = (span: {start: number; end: number} | undefined) =>
		span ? {span, text: text.slice(span.start, span.end)} : null;
	const quote = {
		content: spans['{'],
		cue: words(spans['<']![0]),
		source: words(spans['(']![0]),
	} as unknown as QuoteRow;
	const highlights: Highlight[] = [
		...quote.content.map(span => ({span, role: 'current-content' as const})),
		...(quote.cue ? [{span: quote.cue.span, role: 'current-cue' as const}] : []),
		...(quote.source ? [{span: quote.source.span, role: 'current-source' as const}] : []),
	];
	const segments = flattenHighlights({start: 0, end: text.length}, highlights);
	const pieces = segments.map(({span, roles}) => piece(text.slice(span.start, span.end), ...roles));
	const signed = withPartSigns(pieces, {segments}, partSigns(theme, quote, text));
	const line = signed.pieces.map(({text: shown}) => shown).join('');
	expect(line.length).toBe(text.length);
	return `${signed.margin ?? ' '}|${line}`;
}

describe('the parts of a quote', () => {
	it.each([
		['“{We dig},” <said> (Rosa Marin).', ' |“We dig,”»said@Rosa Marin.'],
		['(She) <said> {the quay would stay}.', '@|She»said❝the quay would stay.'],
		['It was wide, (Velde) <said>.', ' |It was wide,@Velde»said.'],
		['Nothing here', ' |Nothing here'],
	])('have signs before them in %s', (marked, expected) => {
		expect(drawn(marked)).toBe(expected);
	});

	it('have none where colours tell them', () => {
		const quote = {content: [{start: 8, end: 12}], cue: {span: {start: 4, end: 8}}, source: null};
		const signs = (name: 'mono' | 'dark') =>
			partSigns(makeTheme({name, ascii: false}), quote as unknown as QuoteRow, 'She said that').size;
		expect({mono: signs('mono'), dark: signs('dark')}).toEqual({mono: 2, dark: 0});
	});
});
