import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {documentId} from '../../src/corpus/document-id.ts';
import {formatMarkdown} from '../../src/export/format-markdown.ts';
import {GROUPINGS} from '../../src/export/order.ts';
import {parseExport} from '../../src/export/parse-export.ts';
import {verifyPassages} from '../../src/export/verify-passages.ts';
import type {Library} from '../../src/library/library.ts';
import type {DocumentRow} from '../../src/library/rows.ts';
import {contextOf} from '../../src/notebook/build-passage.ts';
import {findDifference, formatDifference} from '../../src/text/difference.ts';
import {findSteps} from '../../src/text/edit-steps.ts';
import {sha256} from '../../src/text/hash.ts';
import {wholeWindows} from '../library/whole-windows.ts';
import {tried} from '../runs.ts';
import {hostileText} from './hostile.ts';
import {pier} from './passages.ts';

const ROOT = 'articles';
const GENERATOR = 'dossier 0.0.0';

type Stored = {document: DocumentRow; text: string};

/** A document as a corpus with the root {@link ROOT} has it. */
const stored = (path: string, text: string): Stored => ({
	document: {...pier.document, id: documentId(ROOT, path, null), path, textHash: sha256(text)},
	text,
});

/** A library of these documents, as far as verifying asks it. */
function libraryOf(all: readonly Stored[]): Library {
	const find = (id: string) => all.find(({document}) => document.id === id);
	return {
		document: (id: string) => find(id)?.document,
		documents: () => ({length: all.length, slice: () => all.map(({document}) => document), indexOf: () => 0}),
		windows: (id: string) => wholeWindows(find(id)!.text, [], [], []),
		search: () => [],
	} as unknown as Library;
}

const passageAt = ({document, text}: Stored, start: number, end: number) => ({
	document,
	span: {start, end},
	exact: text.slice(start, end),
	...contextOf(text, {start, end}),
	paragraph: null,
	quote: null,
	role: null,
	confirmed: false,
	labels: ['one', 'two'],
	note: '> not *mine* [^p000000000000]',
	marked: null,
});

const hostileDocuments = fc
	.array(fc.tuple(hostileText, fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: 1, maxLength: 4})), {
		minLength: 1,
		maxLength: 3,
	})
	.map(documents =>
		documents.flatMap(([text, places], n) => {
			const one = stored(`${n} \`a\`.txt`, text);
			return places.flatMap(([a, b]) => {
				const start = a % (text.length + 1);
				const end = start + (b % (text.length + 1 - start));
				return /\S/.test(text.slice(start, end)) ? {one, passage: passageAt(one, start, end)} : [];
			});
		}),
	)
	.filter(made => made.length > 0);

describe('an export of any passages', () => {
	test.each(['gfm', 'obsidian', 'pandoc'] as const)('verifies as all the same, flavor %s', flavor => {
		fc.assert(
			fc.property(hostileDocuments, fc.constantFrom(...GROUPINGS), (made, groupBy) => {
				const passages = made.map(({passage}) => passage);
				const markdown = formatMarkdown(passages, {title: 'x', generator: GENERATOR, flavor, groupBy});
				const {passages: parsed, broken} = parseExport(markdown);
				expect(broken).toEqual([]);
				const copies = groupBy === 'label' ? 2 : 1;
				const different = new Set(
					passages.map(({document, span}) => `${document.id} ${span.start} ${span.end}`),
				);
				expect(parsed).toHaveLength(different.size * copies);
				const library = libraryOf([...new Set(made.map(({one}) => one))]);
				const verdicts = verifyPassages(library, [ROOT], parsed);
				expect(verdicts.filter(({state}) => state !== 'same')).toEqual([]);
			}),
			tried(150),
		);
	});

	test('with a word replaced in the file is changed, never the same', () => {
		const one = stored('pier.txt', pier.text);
		const words = [...pier.text.matchAll(/\b[a-z]{3,}\b/g)];
		fc.assert(
			fc.property(fc.constantFrom(...words), ({index, 0: word}) => {
				const passage = passageAt(one, 0, pier.text.length);
				const edited = pier.text.slice(0, index) + word.toUpperCase() + pier.text.slice(index + word.length);
				const {passages} = parseExport(formatMarkdown([passage], {title: 'x', generator: GENERATOR}));
				const forged = passages.map(parsed => ({...parsed, exact: edited}));
				const [verdict] = verifyPassages(libraryOf([one]), [ROOT], forged);
				expect(verdict).toMatchObject({state: 'changed', edited: 'export'});
				expect(formatDifference(verdict!.difference!)).toContain(`[-${word.toUpperCase()}-]{+${word}+}`);
			}),
		);
	});

	test('cut short at an end is changed, since that may turn the sense', () => {
		const one = stored('liar.txt', 'She said he was not a liar at all.');
		const {passages} = parseExport(
			formatMarkdown([passageAt(one, 16, 26)], {title: 'x', generator: GENERATOR}),
		);
		expect(verifyPassages(libraryOf([one]), [ROOT], passages)).toMatchObject([{state: 'same'}]);
		const cut = passages.map(parsed => ({...parsed, exact: 'a liar'}));
		expect(verifyPassages(libraryOf([one]), [ROOT], cut)).toMatchObject([
			{state: 'changed', edited: 'export', now: 'not a liar'},
		]);
	});

	// From the text at the export, to that of now. `>` and `<` stand around what was exported.
	test.each([
		['x > not   a liar < at all', 'x not a liar y at all', {state: 'moved', now: 'not a liar'}],
		['x > not a liar < at all', 'x y not a liar at all', {state: 'moved', now: 'not a liar'}],
		['x > not a liar < at all', 'x not a  liar at all', {state: 'moved', now: 'not a  liar'}],
		[
			'> She was not a liar at all. <',
			'She was never a liar at all.',
			{state: 'changed', edited: 'source', now: 'She was never a liar at all.'},
		],
		['x > Nobody asked the clerk. < y', 'The pier stays shut until spring.', {state: 'missing', now: null}],
		[
			'the old pier > shut < and x',
			'shut, the old pier is shut and x',
			{state: 'moved', span: {start: 22, end: 26}},
		],
	])('of %j in %j', (before, now, expected) => {
		const text = before.replace('> ', '').replace(' <', '');
		const [start, end] = [before.indexOf('> '), before.indexOf(' <') - 2];
		const old = stored('a.txt', text);
		const markdown = formatMarkdown([passageAt(old, start, end)], {title: 'x', generator: GENERATOR});
		const verdicts = verifyPassages(
			libraryOf([stored('a.txt', now)]),
			[ROOT],
			parseExport(markdown).passages,
		);
		expect(verdicts).toMatchObject([{isEdited: true, ...expected}]);
	});

	describe('is looked for', () => {
		const old = stored('2031/a.txt', 'The pier will stay shut.');
		const markdown = formatMarkdown([passageAt(old, 4, 23)], {title: 'x', generator: GENERATOR});
		const verify = (...all: readonly Stored[]) =>
			verifyPassages(libraryOf(all), [ROOT], parseExport(markdown).passages).map(({state, document}) => [
				state,
				document?.path,
			]);
		const edited = stored('2031/a.txt', 'The pier will stay open.');

		test('under its path first, also when another document has its text', () => {
			expect(verify(stored('2031/b.txt', old.text), edited)).toEqual([['changed', '2031/a.txt']]);
		});

		test('in the text that it came from, whatever that is called now', () => {
			const other = stored('elsewhere/a.txt', 'Nothing of the sort.');
			expect(verify(other, stored('b.txt', old.text))).toEqual([['moved', 'b.txt']]);
		});

		test('under the end of its path, when the corpus was opened higher up or further down', () => {
			const other = stored('2032/a.txt', 'The pier will stay shut, and so will the quay.');
			expect(verify(other, stored('news/2031/a.txt', edited.text))).toEqual([['changed', 'news/2031/a.txt']]);
			expect(verify(other, stored('a.txt', edited.text))).toEqual([['changed', 'a.txt']]);
			expect(verify(other)).toEqual([['missing', undefined]]);
		});
	});

	test('with any text in its place never throws', () => {
		const one = stored('pier.txt', pier.text);
		fc.assert(
			fc.property(hostileText, text => {
				const markdown = formatMarkdown([passageAt(one, 10, 90)], {title: 'x', generator: GENERATOR});
				const now = libraryOf([{...one, text, document: {...one.document, textHash: sha256(text)}}]);
				for (const {state} of verifyPassages(now, [ROOT], parseExport(markdown).passages))
					expect(['changed', 'missing', 'moved']).toContain(state);
			}),
			tried(200),
		);
	});
});

describe('parseExport', () => {
	const one = stored('pier.txt', pier.text);
	const whole = formatMarkdown([passageAt(one, 0, 20), passageAt(one, 30, 60)], {
		title: 'x',
		generator: GENERATOR,
	});

	test('reads each copy of a passage', () => {
		const {passages} = parseExport(
			formatMarkdown([passageAt(one, 0, 20)], {title: 'x', generator: GENERATOR, groupBy: 'label'}),
		);
		expect(passages).toHaveLength(2);
		expect(new Set(passages.map(({id}) => id)).size).toBe(1);
	});

	test('gives no passage the quote of another', () => {
		const cut = whole.replace(/^> (?=[\s\S]*^> )[\s\S]*?\n(?=— )/m, '');
		const {passages, broken} = parseExport(cut);
		expect(passages).toHaveLength(1);
		expect(broken).toHaveLength(1);
	});

	test('takes any lines in any order, and never gives a quote twice', () => {
		const lines = [
			...whole.split('\n').filter(line => line !== ''),
			'',
			'> ',
			'> x',
			'— [^p0123456789ab]',
			'[^p',
			'#',
		];
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), hostileText), {maxLength: 30}), picked => {
				const {passages} = parseExport(picked.join('\n'));
				expect(new Set(passages.map(({line}) => line)).size).toBe(passages.length);
				for (const {state} of verifyPassages(libraryOf([one]), [ROOT], passages))
					expect(['same', 'moved', 'changed', 'missing']).toContain(state);
			}),
			tried(300),
		);
	});

	test('lists a reference without its footnote', () => {
		const {broken} = parseExport(whole.replace(/^\[\^p.*$/m, ''));
		expect(broken).toMatchObject([
			{reason: 'The file does not define its footnote.', line: expect.any(Number)},
		]);
	});
});

describe('a difference', () => {
	test.each([
		['the wall will go', 'the wall may go', 'the wall [-will-]{+may+} go'],
		['the wall will go', 'the wall  will\ngo', 'the wall will go'],
		['the wall', 'the old wall', 'the {+old+} wall'],
		['the old wall', 'the wall', 'the [-old-] wall'],
		['“It is ours,” she said', '“It was ours”, she said', '“It [-is-]{+was+} ours[-,-]”{+,+} she said'],
		['', 'wall', '{+wall+}'],
		['wall', '', '[-wall-]'],
		['壁が倒れる', '壁は倒れる', '壁[-が-]{+は+}倒れる'],
	])('from %j to %j', (old, now, shown) => {
		expect(formatDifference(findDifference(old, now))).toBe(shown);
	});

	test('cuts long stretches in common', () => {
		const long = 'one two three four five six seven eight nine ten '.repeat(10);
		const shown = formatDifference(findDifference(`${long}a ${long}`, `${long}b ${long}`));
		expect(shown.length).toBeLessThan(200);
		expect(shown).toMatch(/^….* \[-a-\]\{\+b\+\} .*…$/);
	});

	test('keeps all words of both, in their order', () => {
		const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 30});
		fc.assert(
			fc.property(words, words, (old, now) => {
				const steps = findSteps(old, now);
				const read = (kind: 'old' | 'new') =>
					steps.flatMap(step => {
						if (step.kind === 'same' || step.kind === kind)
							return (step.kind === 'new' ? now : old).slice(step.start, step.end);
						return [];
					});
				expect(read('old')).toEqual(old);
				expect(read('new')).toEqual(now);
			}),
			tried(500),
		);
	});

	test('of texts with nothing in common is found soon', () => {
		const old = Array.from({length: 20_000}, (_, n) => `a${n}`);
		const now = Array.from({length: 20_000}, (_, n) => `b${n}`);
		expect(findSteps(old, now)).toHaveLength(2);
	});
});
