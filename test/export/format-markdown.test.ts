import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {formatMarkdown} from '../../src/export/format-markdown.ts';
import {groupPassages} from '../../src/export/order.ts';
import {parseExport} from '../../src/export/parse-export.ts';
import type {ExportPassage} from '../../src/export/passage.ts';
import {tried} from '../runs.ts';
import {hostileLine, hostileText} from './hostile.ts';
import {bells, PASSAGES, passageOf, pier, quoteOf} from './passages.ts';
import {nodeTypes, readMarkdown, textOf} from './read-markdown.ts';
import {sameWords} from './same-words.ts';

const OPTIONS = {title: 'Passages: pier & bells', generator: 'dossier 0.1.0'};

describe('formatMarkdown', () => {
	test.each([
		['document.md', {}],
		['speaker.md', {groupBy: 'speaker'}],
		['label.md', {groupBy: 'label'}],
		['date.md', {groupBy: 'date'}],
		['obsidian.md', {flavor: 'obsidian'}],
		['pandoc.md', {flavor: 'pandoc', bibliography: 'pier.json'}],
	] as const)('golden/%s', async (name, options) => {
		const markdown = formatMarkdown(PASSAGES, {...OPTIONS, ...options});
		await expect(markdown).toMatchFileSnapshot(join(import.meta.dirname, 'golden', name));
	});

	test('gives the same bytes whatever order the passages come in, and each passage once', () => {
		const expected = formatMarkdown(PASSAGES, OPTIONS);
		fc.assert(
			fc.property(fc.shuffledSubarray([...PASSAGES], {minLength: PASSAGES.length}), shuffled => {
				expect(formatMarkdown([...shuffled, ...PASSAGES], OPTIONS)).toBe(expected);
			}),
			tried(20),
		);
	});

	test('defines each footnote once, also when a passage stands under two labels', () => {
		const markdown = formatMarkdown(PASSAGES, {...OPTIONS, groupBy: 'label'});
		const definitions = markdown.match(/^\[\^p\w+\]:/gm)!;
		expect(definitions).toHaveLength(PASSAGES.length);
		expect(new Set(definitions).size).toBe(PASSAGES.length);
		expect(markdown.match(/^> # Bells|^> \\# Bells/gm)).toHaveLength(1);
	});

	test('keeps a label that is called null apart from what has no label', () => {
		const [one, other] = PASSAGES.slice(0, 2).map((passage, n) => ({
			...passage,
			labels: n === 0 ? ['null'] : [],
		}));
		expect(groupPassages([one!, other!], 'label').map(({heading}) => heading)).toEqual(['null', 'No label']);
	});

	test('has nothing to say about no passages, and says it in a whole file', () => {
		expect(parseExport(formatMarkdown([], OPTIONS))).toEqual({passages: [], broken: []});
	});
});

/** A passage in which everything that comes from outside is hostile. */
const hostilePassage: fc.Arbitrary<ExportPassage> = fc
	.record({
		exact: hostileText.filter(text => text.trim() !== ''),
		line: hostileLine,
		other: hostileText,
		named: fc.boolean(),
		quoted: fc.boolean(),
		confirmed: fc.boolean(),
		labels: fc.array(hostileLine, {maxLength: 2}),
		url: fc.oneof(fc.webUrl({withFragments: true, withQueryParameters: true}), hostileLine),
	})
	.map(({exact, line, other, named, quoted, confirmed, labels, url}) => {
		const document = {
			...pier.document,
			path: other,
			record: named ? line : null,
			headline: other,
			authors: [line, other],
			publication: other,
			published: line,
			url,
		};
		const words = {text: line, span: {start: 0, end: 1}};
		const quote = quoteOf(pier, {
			cue: words,
			source: words,
			speaker: named ? {id: 'e', name: other} : null,
			evidence: {rule: line, chain: [words, words]},
		});
		return {
			...passageOf(pier, 'pier'),
			document,
			exact,
			prefix: line,
			suffix: line,
			quote: quoted ? quote : null,
			role: line,
			confirmed,
			labels,
			note: other,
			marked: '2031-10-01T10:00:00.000Z',
		};
	});

const STRUCTURE = new Set(
	'root yaml heading text paragraph blockquote footnoteReference footnoteDefinition inlineCode link emphasis strong break'.split(
		' ',
	),
);

describe.each(['gfm', 'obsidian', 'pandoc'] as const)('an export of hostile passages, flavor %s', flavor => {
	test('parsed by others has the exact words and no structure but ours', () => {
		fc.assert(
			fc.property(hostilePassage, hostileLine, (passage, title) => {
				const markdown = formatMarkdown([passage], {...OPTIONS, title, flavor});
				const tree = readMarkdown(markdown);
				for (const type of nodeTypes(tree)) expect(STRUCTURE).toContain(type);
				const kinds = tree.children.map(child => child.type);
				expect(kinds.filter(kind => kind === 'heading')).toHaveLength(2);
				expect(kinds.filter(kind => kind === 'footnoteDefinition')).toHaveLength(1);
				const quotes = tree.children.filter(child => child.type === 'blockquote');
				expect(quotes).toHaveLength(1);
				expect(new Set(quotes.flatMap(nodeTypes))).toEqual(new Set(['blockquote', 'paragraph', 'text']));
				const words = quotes[0]!.children
					.map(textOf)
					.join('\n\n')
					.replace(/^\[!quote\]\n/, '');
				expect(sameWords(words, passage.exact)).toBe(true);
				for (const url of linksOf(tree)) expect(url).toMatch(/^(https?:|mailto:|xmpp:)/i);
				const front = tree.children[0]!;
				expect(front.type).toBe('yaml');
				expect(parseYaml(textOf(front))).toMatchObject({title: title.toWellFormed(), passages: 1});
			}),
			tried(200),
		);
	});

	test('read back by us gives the words, the place and the hashes', () => {
		fc.assert(
			fc.property(hostilePassage, passage => {
				const {passages, broken} = parseExport(formatMarkdown([passage], {...OPTIONS, flavor}));
				expect(broken).toEqual([]);
				expect(passages).toHaveLength(1);
				const [{path, record, span, exact, sourceHash, textHash}] = passages as [(typeof passages)[number]];
				expect(sameWords(exact, passage.exact)).toBe(true);
				expect({path, record, span, sourceHash, textHash}).toEqual({
					path: passage.document.path,
					record: passage.document.record,
					span: passage.span,
					sourceHash: passage.document.sourceHash,
					textHash: passage.document.textHash,
				});
			}),
			tried(200),
		);
	});
});

function linksOf(
	node: ReturnType<typeof readMarkdown> | ReturnType<typeof readMarkdown>['children'][number],
): string[] {
	if (node.type === 'link') return [node.url];
	return 'children' in node ? node.children.flatMap(child => linksOf(child)) : [];
}

test('the words of one passage are never those of another', () => {
	const {passages} = parseExport(formatMarkdown(PASSAGES, OPTIONS));
	expect(passages).toHaveLength(PASSAGES.length);
	for (const parsed of passages) {
		const source = parsed.path === pier.document.path ? pier : bells;
		expect(sameWords(parsed.exact, source.text.slice(parsed.span.start, parsed.span.end))).toBe(true);
		expect(parsed.textHash).toBe(source.document.textHash);
	}
});
