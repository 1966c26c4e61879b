import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Document, NO_METADATA} from '../../src/corpus/document.ts';
import {annotate} from '../../src/library/annotate.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {printable, printableLine} from '../../src/text/printable.ts';
import {overlaps, type Span} from '../../src/text/span.ts';
import {tried} from '../runs.ts';
import {anyLine, anyText} from './texts.ts';

const documentOf = (text: string, headline: string | null): Document => ({
	id: 'd',
	path: 'a.txt',
	record: null,
	format: 'text',
	encoding: {label: 'utf-8', assumed: false},
	text,
	blocks: null,
	markup: [],
	metadata: {...NO_METADATA, headline},
	sourceHash: 's',
	textHash: 't',
});

const isIn = (text: string, {start, end}: Span): boolean =>
	Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

describe('what is found in any text', () => {
	it('lies in it, in order, and covers its words', () => {
		fc.assert(
			fc.property(anyText, fc.option(anyLine), (text, headline) => {
				const {layout, entities, quotes} = annotate(documentOf(text, headline));
				const spans = layout.parts.map(part => part.span);
				for (const [n, span] of spans.entries()) {
					expect(isIn(text, span)).toBe(true);
					expect(span.start).toBeGreaterThanOrEqual(spans[n - 1]?.end ?? 0);
				}
				// Together the parts cover all that is not blank.
				let at = 0;
				for (const {start, end} of [...spans, {start: text.length, end: text.length}]) {
					expect(text.slice(at, start)).not.toMatch(/[^\s\uFEFF]/);
					at = end;
				}
				const {mentions} = entities;
				for (const [n, {span}] of mentions.entries()) {
					expect(isIn(text, span)).toBe(true);
					const before = mentions[n - 1]?.span;
					if (before) expect(overlaps(before, span) || span.start < before.start).toBe(false);
				}
				for (const {content, cue, source, evidence} of quotes) {
					for (const span of [
						...content,
						...(cue ? [cue] : []),
						...(source ? [source] : []),
						...evidence.chain,
					])
						expect(isIn(text, span)).toBe(true);
					for (const [n, span] of content.entries())
						expect(span.start).toBeGreaterThanOrEqual(content[n - 1]?.end ?? 0);
				}
			}),
			tried(1200),
		);
	});

	it('can be stored', () => {
		fc.assert(
			fc.property(anyText, anyLine, (text, headline) => {
				const packed = packDocument(annotate(documentOf(text, headline)));
				expect(packed.pieces.map(({utf8}) => Buffer.from(utf8).toString()).join('')).toBe(
					text.toWellFormed(),
				);
				expect(packed.pieces.reduce((sum, {units}) => sum + units, 0)).toBe(text.length);
			}),
			tried(300),
		);
	});
});

it('any text is shown in as many units, none of which acts on a terminal', () => {
	fc.assert(
		fc.property(anyText, text => {
			const shown = printable(text);
			expect(shown.length).toBe(text.length);
			expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
			expect(printable(shown)).toBe(shown);
			expect(printableLine(text)).not.toContain('\n');
		}),
		tried(2500),
	);
});
