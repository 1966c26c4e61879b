import {describe, expect, it} from 'vitest';
import {formatAttribution} from '../../src/export/attribution.ts';
import {buildRecord} from '../../src/export/export-record.ts';
import type {ExportPassage} from '../../src/export/passage.ts';
import type {QuoteRow} from '../../src/library/rows.ts';
import {pier, quoteOf} from './passages.ts';

const START = pier.text.indexOf('Ask me again in spring,');
const END = START + 'Ask me again in spring,'.length;

const passageOf = (changes: Partial<QuoteRow>): ExportPassage => {
	const quote = {...quoteOf(pier, {id: 'q7', content: [{start: START, end: END}]}), ...changes};
	return {
		document: pier.document,
		span: {start: START, end: END},
		exact: pier.text.slice(START, END),
		prefix: '',
		suffix: '',
		paragraph: 3,
		quote,
		role: null,
		confirmed: quote.correction !== undefined,
		labels: [],
		note: null,
		marked: null,
	};
};
const line = (changes: Partial<QuoteRow>) => formatAttribution(passageOf(changes), 'gfm');
const other = {id: 'e2', name: 'Ida Roth'};

describe('the line under a passage', () => {
	it('says that a machine found the speaker while nobody looked at it', () => {
		expect(line({})).toContain('*(auto: ');
	});

	it('says that the reader confirmed it', () => {
		const confirmed = line({correction: {id: 'm1', how: 'confirmed', found: 'Odalys Brandt'}});
		expect(confirmed).toMatch(/; confirmed\) /);
		expect(confirmed).not.toContain('auto');
	});

	it.each([
		['Odalys Brandt', 'found: Odalys Brandt'],
		[null, 'found: nobody'],
	])('says that the reader corrected it, and that %s was found', (found, words) => {
		const corrected = line({speaker: other, correction: {id: 'm1', how: 'corrected', found}});
		expect(corrected).toContain('**Ida Roth**');
		expect(corrected).toContain(`corrected by the reader; ${words})`);
		expect(corrected).not.toMatch(/auto|strong|fair|weak/);
	});

	it('names nobody where the reader says that nobody is named', () => {
		const nobody = line({speaker: null, correction: {id: 'm1', how: 'corrected', found: 'Odalys Brandt'}});
		expect(nobody).not.toContain('**');
		expect(nobody).toContain('found: Odalys Brandt');
	});
});

it('the flat record says who was found', () => {
	const correction = {id: 'm1', how: 'corrected', found: 'Odalys Brandt'} as const;
	expect(buildRecord(passageOf({speaker: other, correction}))).toMatchObject({
		confirmed: true,
		corrected: true,
		found: 'Odalys Brandt',
		speaker: other,
	});
	expect(buildRecord(passageOf({}))).toMatchObject({confirmed: false, corrected: false});
});
