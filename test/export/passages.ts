import type {ExportPassage} from '../../src/export/passage.ts';
import type {DocumentRow, QuoteRow} from '../../src/library/rows.ts';
import {contextOf} from '../../src/notebook/build-passage.ts';
import {sha256} from '../../src/text/hash.ts';

const PIER = `Lantern pier stays shut until the storm season ends

By Odile Marsh

QUARREN BAY (Tidewire) - The Lantern pier will stay shut, the harbour director said on Monday.

“We cannot open it in parts,” Odalys Brandt told the council. “The piles are $2 million away
from safe – and *nobody* has found [them] yet.

“Ask me again in spring,” she added.
`;

const BELLS = `# Bells for a dredger

A clerk said the permits were “lost & found <again>”; see www.quarren.example/permits.
1. No one knew who had signed.
`;

const base: DocumentRow = {
	id: 'd1',
	path: '2031/lantern-pier.txt',
	record: null,
	format: 'text',
	encoding: {label: 'utf-8', assumed: false},
	headline: 'Lantern pier stays shut until the storm season ends',
	authors: ['Odile Marsh'],
	agency: 'Tidewire',
	publication: 'The Quarren Gazette',
	published: '2031-09-15T08:00:00Z',
	url: 'https://gazette.example/2031/lantern-pier?page=1',
	dateline: null,
	language: 'en',
	words: 60,
	quotes: 2,
	entities: 2,
	sourceHash: sha256(PIER),
	copies: 0,
	textHash: sha256(PIER),
};

export const pier = {document: base, text: PIER};

export const bells = {
	document: {
		...base,
		id: 'd2',
		path: 'dump.jsonl',
		record: 'https://bells.example/`1`',
		headline: '# Bells *for* a dredger [^p1]',
		authors: [],
		agency: null,
		publication: null,
		published: null,
		url: 'javascript:alert(1)',
		sourceHash: sha256(`{${BELLS}}`),
		textHash: sha256(BELLS),
		copies: 0,
	},
	text: BELLS,
};

/** The passage of `words` in a document. */
export function passageOf(
	{document, text}: {document: DocumentRow; text: string},
	words: string,
	details: Partial<ExportPassage> = {},
): ExportPassage {
	const start = text.indexOf(words);
	const span = {start, end: start + words.length};
	return {
		document,
		span,
		exact: words,
		...contextOf(text, span),
		paragraph: null,
		quote: null,
		role: null,
		confirmed: false,
		labels: [],
		note: null,
		marked: null,
		...details,
	};
}

export function quoteOf(
	{document, text}: {document: DocumentRow; text: string},
	details: Partial<QuoteRow>,
): QuoteRow {
	const at = (words: string) => ({
		text: words,
		span: {start: text.indexOf(words), end: text.indexOf(words) + words.length},
	});
	return {
		id: 'q1',
		document: document.id,
		path: document.path,
		format: document.format,
		headline: document.headline,
		publication: document.publication,
		agency: document.agency,
		kind: 'direct',
		text: '',
		content: [],
		cue: at('told'),
		source: at('Odalys Brandt'),
		speaker: {id: 'e1', name: 'Odalys Brandt'},
		evidence: {rule: 'cue', chain: [at('Odalys Brandt')]},
		strength: 'strong',
		published: document.published,
		...details,
	};
}

/** One of each: a named speaker over two paragraphs, an unnamed source, an unknown speaker, a plain passage. */
export const PASSAGES: readonly ExportPassage[] = [
	passageOf(
		pier,
		'“We cannot open it in parts,” Odalys Brandt told the council. “The piles are $2 million away\nfrom safe – and *nobody* has found [them] yet.\n\n“Ask me again in spring,”',
		{
			paragraph: 2,
			quote: quoteOf(pier, {}),
			role: 'harbour director',
			labels: ['permits', '2031'],
			note: 'Contradicts [[May]].\nCall her.',
			marked: '2031-10-02T10:00:00.000Z',
		},
	),
	passageOf(pier, '“Ask me again in spring,”', {
		paragraph: 3,
		quote: quoteOf(pier, {
			source: {text: 'she', span: {start: 1, end: 2}},
			cue: {text: 'added', span: {start: 1, end: 2}},
			evidence: {
				rule: 'pronoun',
				chain: [
					{text: 'she', span: {start: 1, end: 2}},
					{text: 'Odalys Brandt', span: {start: 1, end: 2}},
				],
			},
			strength: 'fair',
		}),
		confirmed: true,
		marked: '2031-10-01T10:00:00.000Z',
	}),
	passageOf(pier, 'The Lantern pier will stay shut', {paragraph: 1, part: 'paragraph'}),
	passageOf(
		bells,
		'the permits were “lost & found <again>”; see www.quarren.example/permits.\n1. No one knew',
		{
			quote: quoteOf(bells, {
				speaker: null,
				kind: 'mixed',
				strength: 'none',
				source: {text: 'A clerk', span: {start: 0, end: 1}},
				cue: {text: 'said', span: {start: 0, end: 1}},
				evidence: {rule: 'none', chain: []},
			}),
			labels: ['permits'],
		},
	),
	passageOf(bells, '# Bells for a dredger', {
		part: 'headline',
		quote: quoteOf(bells, {
			speaker: null,
			source: null,
			cue: null,
			strength: 'none',
			evidence: {rule: '', chain: []},
		}),
	}),
];
