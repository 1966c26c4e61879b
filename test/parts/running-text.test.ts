import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {findParts} from '../../src/parts/find-parts.ts';
import {sliceSpan} from '../../src/text/span.ts';
import {documentOf} from './document-of.ts';

/** As "pdftotext" writes it: lines of a set width, words broken at their ends, a running head, numbers below. */
const REPORT = `Port Aven Record
Quarterly Review No. 7

The wall that nobody had looked at

The council met on Tuesday, and Ilse Tannhauser, the mayor of the town, told
reporters that the old plan had been set aside, which nobody had fore-
seen. "We never asked the min-

                                   1
\fPort Aven Record                        Quarterly Review No. 7

istry to pay for the wall," said Konrad Oster-
meier, the director of the harbour. "It was a loan from the begin-
ning to the very end, and everybody in the town hall must have known it."

Odile Fenwick of the
                                   2
\fPort Aven Record                        Quarterly Review No. 7

Coastal Works Authority said that the repair would not wait for the
winter.

Nobody was at the harbour that day.

                                   3
\f`;

const partsOf = (text: string) =>
	findParts(documentOf(text)).parts.map(({kind, span}) => [kind, sliceSpan(text, span)]);

describe('the text of a PDF', () => {
	it('has page numbers and running heads that are no part of the story', () => {
		const furniture = partsOf(REPORT)
			.filter(([kind]) => kind === 'furniture')
			.map(([, words]) => words!.replace(/\s+/g, ' '));
		const head = 'Port Aven Record Quarterly Review No. 7';
		expect(furniture).toEqual(['1', head, '2', head, '3']);
	});

	it('gives what is said over a page and a broken word to who said it', () => {
		const {quotes, entities} = annotate(documentOf(REPORT));
		const said = quotes.map(({speaker, content}) => [
			speaker === null ? null : entities.clusters[speaker]!.name,
			...content.map(span => sliceSpan(REPORT, span)),
		]);
		expect(said).toEqual([
			['Ilse Tannhauser', 'that the old plan had been set aside, which nobody had fore-\nseen'],
			[
				'Konrad Ostermeier',
				'We never asked the min-',
				'istry to pay for the wall',
				'It was a loan from the begin-\nning to the very end, and everybody in the town hall must have known it.',
			],
			['Odile Fenwick', 'that the repair would not wait for the\nwinter'],
		]);
		const director = entities.mentions.find(
			({cluster}) => entities.clusters[cluster]!.name === 'Konrad Ostermeier',
		)!;
		expect(sliceSpan(REPORT, director.span)).toBe('Konrad Oster-\nmeier');
	});

	it.each([
		['no form feed', REPORT.replaceAll('\f', '')],
		['a page that begins with a sentence', 'One\n\nThe board met and left.\n\f"No," said Ana Ruiz.\n'],
	])('is taken as it is where there is %s', (_, text) => {
		expect(partsOf(text).filter(([kind, words]) => kind === 'furniture' && /Record/.test(words!))).toEqual(
			[],
		);
		const {quotes} = annotate(documentOf(text));
		for (const {content} of quotes)
			for (const span of content) expect(sliceSpan(text, span)).not.toMatch(/Record/);
	});

	it('keeps a short last line, a number in the story and the title on the first page', () => {
		const text = 'Aven Report\n\nThe year\n1987\n\nwas cold.\n\fIt was\n\n12\n\fwarm.\n';
		expect(partsOf(text).filter(([kind]) => kind === 'furniture')).toEqual([['furniture', '12']]);
		expect(partsOf(text)[0]).toEqual(['headline', 'Aven Report']);
	});
});

describe('a text in tokens', () => {
	const TOKENS =
		"`` We are late , '' said Rosa Marin , the harbour master -LRB- left -RRB- .\n\n" +
		'" It is n\'t Mr. Vel \'s fault , " she added . " Nobody asked . "\n';

	it('gives its words to who said them, and its names without what stands apart', () => {
		const {quotes, entities} = annotate(documentOf(TOKENS));
		expect(
			quotes.map(({speaker, content}) => [
				speaker === null ? null : entities.clusters[speaker]!.name,
				...content.map(span => sliceSpan(TOKENS, span)),
			]),
		).toEqual([
			['Rosa Marin', 'We are late'],
			['Rosa Marin', "It is n't Mr. Vel 's fault", 'Nobody asked .'],
		]);
		expect(entities.mentions.map(({span}) => sliceSpan(TOKENS, span))).toEqual(['Rosa Marin', 'Vel']);
	});
});
