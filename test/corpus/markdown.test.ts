import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blankSpans} from '../../src/text/blank.ts';
import {tried} from '../runs.ts';
import {blocksOf, faultsOf, makeFolder, readFolder, readOne} from './reading.ts';

describe('front matter', () => {
	it('states what the document is', async () => {
		const text = [
			'---',
			'title: "Port delays: dredging"',
			'author: [Ana Quell, By Tomas Brandt]',
			'date: 2031-03-04',
			'outlet: The Harbour Mail',
			'link: https://a.example/x',
			'lang: en',
			'standfirst: More silt than was thought',
			'---',
			'',
			'The text.',
			'',
		].join('\n');
		for (const form of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
			const document = await readOne('a.md', form);
			expect(document.text).toBe(form.replace('\ufeff', ''));
			expect(document.metadata).toEqual({
				headline: 'Port delays: dredging',
				deck: 'More silt than was thought',
				authors: ['Ana Quell', 'Tomas Brandt'],
				agency: null,
				publication: 'The Harbour Mail',
				published: '2031-03-04',
				url: 'https://a.example/x',
				language: 'en',
			});
			expect(blocksOf(document).map(([role]) => role)).toEqual(['metadata', 'paragraph']);
		}
	});

	it.each([
		['a rule', '---\n\nThe text.\n\n---\n'],
		['a rule over a sentence', '---\nThe text goes on.\n---\n'],
		['a head without an end', '---\ntitle: A\n\nThe text.\n'],
		['nothing', 'The text.\n\n---\ntitle: A\n---\n'],
	])('is not found in %s', async (_, text) => {
		expect((await readOne('a.md', text)).metadata.headline).toBeNull();
	});

	it('that is broken is a problem beside the document', async () => {
		const {documents, problems} = await readFolder(
			makeFolder({'a.md': '---\ntitle: "A\nb: [\n---\n\nThe text.\n'}),
		);
		expect(blocksOf(documents[0]!).at(-1)).toEqual(['paragraph', 'The text.']);
		expect(problems.map(problem => problem.reason)).toEqual([
			expect.stringMatching(/^The front matter cannot be read/),
		]);
	});
});

describe('the blocks', () => {
	it.each<[text: string, blocks: [string, string][]]>([
		[
			'# A\n\nB\n',
			[
				['title', '# A'],
				['paragraph', 'B'],
			],
		],
		[
			'A\n=\n\nB\n-\n\n# C',
			[
				['title', 'A\n='],
				['heading', 'B\n-'],
				['heading', '# C'],
			],
		],
		[
			'- A\n- B\n\n1. C',
			[
				['list-item', '- A'],
				['list-item', '- B'],
				['list-item', '1. C'],
			],
		],
		[
			'> A\n> B\n\nC',
			[
				['paragraph', '> A\n> B'],
				['paragraph', 'C'],
			],
		],
		['![A basin](b.jpg)\n*Photo: C*', [['caption', '![A basin](b.jpg)\n*Photo: C*']]],
		[
			'```\nA\n\nB\n```\n\nC',
			[
				['other', '```\nA\n\nB\n```'],
				['paragraph', 'C'],
			],
		],
		[
			'A\n\n***\n\nB',
			[
				['paragraph', 'A'],
				['metadata', '***'],
				['paragraph', 'B'],
			],
		],
		[
			'<!-- A\n\nB -->\n\nC',
			[
				['metadata', '<!-- A\n\nB -->'],
				['paragraph', 'C'],
			],
		],
		[
			'[a]: http://b.example\n\nC',
			[
				['metadata', '[a]: http://b.example'],
				['paragraph', 'C'],
			],
		],
		['A  \nB', [['paragraph', 'A  \nB']]],
		[
			'- A\n\n  B\n- C',
			[
				['list-item', '- A'],
				['list-item', 'B'],
				['list-item', '- C'],
			],
		],
	])('of %j', async (text, blocks) => {
		const document = await readOne('a.md', text);
		expect(blocksOf(document)).toEqual(blocks);
		expect(faultsOf(document)).toEqual([]);
	});
});

describe('the prose', () => {
	it.each([
		['# A *b* c', 'A b c'],
		['**“No,”** she _said_ twice.', '“No,” she said twice.'],
		['see [the report](https://a.example/(x) "t") and ![alt words](p.png)', 'see the report and alt words'],
		['> “One\n> two,” he said', '“One two,” he said'],
		['> one\ntwo', 'one two'],
		['1. one\n2. two', 'one two'],
		['a\\*b `c d` <b>e</b>', 'a *b c d e'],
		['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
		['Title\n=====', 'Title'],
		['see [the report][r] now\n\n[r]: https://a.example/x', 'see the report now'],
		['see [the report][r] now', 'see [the report][r] now'],
		['a > b', 'a > b'],
	])('of %j is %j', async (text, prose) => {
		const document = await readOne('a.md', text);
		expect(blankSpans(document.text, document.markup).replace(/\s+/g, ' ').trim()).toBe(prose);
	});
});

it('keeps every span inside the text, whatever the syntax, tabs and line ends', async () => {
	const pieces = fc.constantFrom(
		...[
			'# ',
			'> ',
			'- ',
			'1. ',
			'\t',
			'    ',
			'**',
			'*',
			'_',
			'`',
			'```\n',
			'[a]',
			'(b)',
			'![',
			'](c)',
			'<b>',
			'<!--',
			'-->',
		],
		...[
			'\n',
			'\r\n',
			'\n\n',
			'\r\n\r\n',
			'\r',
			'---\n',
			'===\n',
			'\\',
			'&amp;',
			'| a |',
			'word',
			'“no,”',
			'é',
			'😀',
			'\u00a0',
		],
	);
	await fc.assert(
		fc.asyncProperty(fc.array(pieces, {minLength: 1, maxLength: 40}), async found => {
			const text = `word ${found.join('')}`;
			const document = await readOne('a.md', text);
			expect(document.text).toBe(text);
			expect([text, ...faultsOf(document)]).toEqual([text]);
		}),
		tried(500),
	);
});
