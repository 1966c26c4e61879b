import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findParts} from '../../src/parts/find-parts.ts';
import {trimSpan} from '../../src/text/span.ts';
import {tried} from '../runs.ts';
import {documentOf} from './document-of.ts';

function isBlank(text: string, start: number, end: number): boolean {
	const rest = trimSpan(text, {start, end});
	return rest.start === rest.end;
}

const partsOf = (text: string) =>
	findParts(documentOf(text)).parts.map(({kind, span}) => [kind, text.slice(span.start, span.end)]);

describe('blocks of plain text', () => {
	it('keeps CRLF and finds the same parts', () => {
		const text =
			'Board votes\r\n\r\nBy Ada Quist\r\n\r\nPORT AVEN (AP) — The board voted on Monday.\r\n\r\nNobody spoke.\r\n';
		expect(partsOf(text)).toEqual([
			['headline', 'Board votes'],
			['byline', 'By Ada Quist'],
			['dateline', 'PORT AVEN (AP) —'],
			['paragraph', 'The board voted on Monday.'],
			['paragraph', 'Nobody spoke.'],
		]);
	});

	it('takes a label in capitals before the first paragraph for a dateline, unless others are labelled so', () => {
		const text =
			'Dam late\n\nGULABAD: The minister spoke on Monday of the dam.\n\nNobody else spoke there.\n';
		expect(partsOf(text).slice(1, 3)).toEqual([
			['dateline', 'GULABAD:'],
			['paragraph', 'The minister spoke on Monday of the dam.'],
		]);
		const talk =
			'Dam late\n\nMARIN: The dam is late again this year.\n\nQUIST: The dam was always late here.\n';
		expect(partsOf(talk).filter(([kind]) => kind === 'dateline')).toEqual([]);
	});

	it('does not glue short paragraphs on lines of their own', () => {
		const text =
			'The board met on Monday.\n"No," she said.\nNobody else spoke.\nThe vote was five to two, the clerk said.';
		expect(partsOf(text)).toHaveLength(4);
	});

	it('does not glue a list of headlines', () => {
		const lines = [
			'Ferry stops on Sundays from May',
			'Director of harbour board resigns',
			'How a town came to own a ship',
			'Storm takes roof off fish market',
		];
		expect(partsOf(lines.join('\n')).map(([, text]) => text)).toEqual(lines);
	});

	it('joins the lines of a wrapped text that holds a long address', () => {
		const text =
			'The board published the survey on its pages on Monday, together with a\n' +
			'letter to the mayor that explains why the first one was wrong; see also\n' +
			'https://board.example/surveys/2019/outer-channel/second-survey/full-text\n' +
			'for the list of samples.\n\nThe mayor has read it, he said, and would not say\nwhat he thought.';
		expect(partsOf(text).map(([, part]) => part!.split('\n').length)).toEqual([4, 2]);
	});
});

describe('what the layout states', () => {
	it.each([
		['From: the hills came rain.\n\nIt fell on the quay all night.', 'From: the hills came rain.'],
		['From: The desk\nTo: Readers\n\nIt fell on the quay all night.', null],
		['Date: 4 May 2031\n\nIt fell on the quay all night.', null],
	])('takes one field alone for a header only where no story begins so: %j', (text, story) => {
		const {parts} = findParts(documentOf(text));
		const first = parts[0]!;
		if (story === null) expect(first.kind).toBe('metadata');
		else {
			expect(first.kind).not.toBe('metadata');
			expect(text.slice(first.span.start, first.span.end)).toBe(story);
		}
	});

	it('keeps a sentence between byline and dateline in the story', () => {
		const rest = 'PORT AVEN (AP) — The board of the harbour met on Monday and chose its new director.';
		const line = 'It rained all day at the port.';
		const kindOf = (text: string) => partsOf(text).find(([, words]) => words === line)?.[0];
		expect(kindOf(`Board meets\n\nBy Tom Arkell\n\n${line}\n\n${rest}`)).toBe('paragraph');
		expect(kindOf(`Board meets\n\n${line}\n\nBy Tom Arkell\n\n${rest}`)).toBe('deck');
	});

	it('prefers metadata to what the text suggests', () => {
		const layout = findParts(
			documentOf('Board votes\n\nBy Ada Quist\n\nThe board voted on Monday, the clerk said.', {
				headline: 'Harbour board votes',
				authors: ['Jon Pell', 'Reuters'],
				published: '2019-03-04',
			}),
		);
		expect(layout).toMatchObject({
			headline: 'Harbour board votes',
			authors: ['Jon Pell'],
			agency: 'Reuters',
			published: '2019-03-04',
		});
	});

	it('counts a repeated title as headline, with the name of the site behind it', () => {
		const text =
			'Board votes on tender | Aven Courier\n\nBoard votes on tender\n\nThe board voted on Monday, the clerk said.';
		const layout = findParts(documentOf(text, {headline: 'Board votes on tender'}));
		expect(layout.parts.map(part => part.kind)).toEqual(['headline', 'headline', 'paragraph']);
	});

	it('takes the date from a date line or a dateline with a year, and from nothing less', () => {
		const published = (text: string) => findParts(documentOf(text)).published;
		expect(published('Board votes\n\nMonday, March 4, 2019\n\nThe board voted.')).toBe('2019-03-04');
		expect(published('PORT AVEN, March 4, 2019 (AP) — The board voted on Monday.')).toBe('2019-03-04');
		expect(published('PORT AVEN, March 4 (AP) — The board voted on Monday.')).toBeNull();
		expect(published('Board votes\n\nOn March 4, 2019, the board voted.')).toBeNull();
	});
});

describe('decks', () => {
	const kinds = (text: string) => partsOf(text).map(([kind]) => kind);

	it.each([
		[
			'Board votes\n\nMayor calls it overdue.\n\nBy Ada Quist\n\nThe board voted.',
			['headline', 'deck', 'byline', 'paragraph'],
		],
		['Board votes\n\nThe board voted on Monday.\n\nBy Ada Quist', ['headline', 'paragraph', 'byline']],
		['Board votes\n\nThe board voted on Monday.\n\nNobody spoke.', ['headline', 'paragraph', 'paragraph']],
		[
			'Board votes\n\nMayor calls the decision overdue\n\nThe board voted on Monday to reopen the tender.',
			['headline', 'deck', 'paragraph'],
		],
		['Board votes\n\n"It is overdue"\n\nThe board voted on Monday.', ['headline', 'paragraph', 'paragraph']],
	])('%j', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});
});

describe('related lists', () => {
	it('ends where the story goes on', () => {
		const text =
			'Board votes\n\nThe board voted on Monday, the clerk said.\n\nRead more\n\nWho owns the quay?\n\nThe director resigns\n\n' +
			'"I leave with a clear conscience," he said.\n\nHe declined to say more.';
		expect(partsOf(text).map(([kind]) => kind)).toEqual([
			'headline',
			'paragraph',
			'furniture',
			'related',
			'related',
			'paragraph',
			'paragraph',
		]);
	});

	it('keeps teasers between its headlines, and no authors of theirs', () => {
		const text =
			'Board votes\n\nThe board voted on Monday, the clerk said.\n\nMost read\n\nFerry stops on Sundays\n\nThe price of fuel is to blame.\n\n' +
			'Director resigns\n\nBy Jon Pell\n\nHe leaves with a clear conscience.\n\nStorm closes coast road';
		const layout = findParts(documentOf(text));
		expect(layout.parts.filter(part => part.kind === 'related')).toHaveLength(6);
		expect(layout.authors).toEqual([]);
	});
});

describe('properties', () => {
	const words = fc.constantFrom(
		'By Ada Quist',
		'PORT AVEN (AP) — The board voted.',
		'Share this articleComments',
		'You might also like',
		'Photo: Lena Voss',
		'(Reporting by Ada Quist; Editing by Ruth Vane)',
		'Correction:',
		'---',
		'title: x',
		'* item',
		'"Yes," she said.',
		'a line that goes on and on until it is about as long as lines of mail are and',
		'\ud83d\ude00',
		'🏝️ 港',
	);
	const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', ' \n \n', '\t', '\f', '\u00a0');
	const news = fc.array(fc.oneof(words, breaks, fc.string({unit: 'binary', maxLength: 20})), {maxLength: 40});

	it('covers all that is not blank with trimmed, ordered, disjoint parts on character borders', () => {
		fc.assert(
			fc.property(news, pieces => {
				const text = pieces.join('');
				const {parts, credits} = findParts(documentOf(text));
				let at = 0;
				for (const {span} of parts) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(span.end).toBeGreaterThan(span.start);
					expect(trimSpan(text, span)).toEqual(span);
					expect(isBlank(text, at, span.start)).toBe(true);
					at = span.end;
					for (const border of [span.start, span.end]) {
						expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(border - 1, border + 1))).toBe(false);
					}
				}
				expect(isBlank(text, at, text.length)).toBe(true);
				for (const {name, span} of credits) expect(text.slice(span.start, span.end)).toBe(name);
			}),
			tried(500),
		);
	});

	it('takes the head of an old page apart, which is one block with line breaks', () => {
		const kindsOf = (text: string, title: string) =>
			findParts(documentOf(text, {headline: title}, ['paragraph', 'paragraph'])).parts.map(({kind, span}) => [
				kind,
				text.slice(span.start, span.end),
			]);
		const head = 'Mayor defends pier\nBy Ada Quist\n3 May 2024';
		const body = 'The pier stays, the mayor said.\nNobody spoke.';
		const parted = [
			['headline', 'Mayor defends pier'],
			['byline', 'By Ada Quist'],
			['metadata', '3 May 2024'],
			['paragraph', body],
		];
		expect(kindsOf(`${head}\n\n${body}`, 'Mayor defends pier')).toEqual(parted);
		expect(kindsOf(`${head}\n${body}`, 'Mayor defends pier')).toEqual(parted);
		expect(kindsOf(body, 'Mayor defends pier')).toEqual([['paragraph', body]]);
	});

	it('covers documents whose format knows blocks', () => {
		const roles = fc.array(
			fc.constantFrom('title', 'byline', 'heading', 'paragraph', 'caption', 'related', 'other'),
			{maxLength: 8},
		);
		fc.assert(
			fc.property(news, roles, (pieces, given) => {
				const text = pieces.join('');
				const {parts} = findParts(documentOf(text, {}, given, /\*+|\[|Photo/g));
				const covered = parts.map(({span}) => text.slice(span.start, span.end)).join('');
				expect(covered.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
			}),
			tried(300),
		);
	});
});

describe('what is said of a writer', () => {
	const about = 'Tom Arkell is a freelance reporter.';
	const story = [
		'The board met on Monday.',
		'Nobody spoke of it.',
		'The vote was late.',
		'The quay was empty.',
	];

	it('is a credit line at the end and a paragraph within the story', () => {
		const kindOfAbout = (text: string) => partsOf(text).find(([, part]) => part === about)?.[0];
		expect(kindOfAbout([...story, about].join('\n\n'))).toBe('credit-line');
		expect(kindOfAbout(['A harbour in winter', about, ...story].join('\n\n'))).toBe('paragraph');
	});
});
