import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findEntities} from '../../src/entities/find-entities.ts';
import {contains} from '../../src/text/span.ts';
import {layoutOf} from './story.ts';

const word = fc.constantFrom(
	'Rosa',
	'Marin',
	'the',
	'of',
	'and',
	'President',
	'U.S.',
	'U',
	'S',
	'Bank',
	'University',
	'(',
	')',
	',',
	'.',
	'“',
	'”',
	"'s",
	'’ s',
	'-',
	'&',
	'van',
	'der',
	'al-Masri',
	'EU',
	'Paris',
	'A',
	'I',
	'1',
	'$',
	'\n',
	'\n\n',
	'ß',
	'Ǆ',
	'𝒜bc',
	'É́',
	'@X',
	'R-Ohio',
	'said',
	'May',
	'St.',
	'Mr.',
);
const storyLike = fc.array(word, {maxLength: 60}).map(words => words.join(' '));
const LETTER = /[\p{L}\p{N}\p{M}]/u;

describe('any text', () => {
	it.each([
		['words of names', storyLike],
		['any characters', fc.string({unit: 'binary', maxLength: 200})],
	] as const)('gives sound mentions: %s', (_, texts) => {
		fc.assert(
			fc.property(texts, text => {
				const layout = layoutOf(text, ['headline', 'furniture']);
				const {clusters, mentions} = findEntities(text, layout);
				const story = layout.parts.filter(part => part.kind !== 'furniture');
				let last = 0;
				for (const {span, cluster} of mentions) {
					expect(span.start).toBeGreaterThanOrEqual(last);
					expect(span.end).toBeGreaterThan(span.start);
					last = span.end;
					expect(clusters[cluster]).toBeDefined();
					expect(story.some(part => contains(part.span, span))).toBe(true);
					expect(isInsideWord(text, span.start)).toBe(false);
					expect(isInsideWord(text, span.end)).toBe(false);
				}
				const named = new Set(mentions.map(mention => mention.cluster));
				// In the order of their first mentions, each with one.
				expect([...named]).toEqual([...clusters.keys()]);
				for (const {aliases, name, role} of clusters) {
					expect(aliases).not.toContain(name);
					expect(new Set(aliases).size).toBe(aliases.length);
					if (role) expect(text.slice(role.span.start, role.span.end).replace(/\s+/g, ' ')).toBe(role.text);
				}
			}),
		);
	});

	it.each(['A', 'Abc ', 'President ', 'Ministry of ', 'J. ', 'Rosa Marin & ', 'MARIN '])(
		'goes through a megabyte of %s',
		piece => {
			const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
			expect(findEntities(text, layoutOf(text)).mentions.length).toBeLessThan(text.length);
		},
	);

	it('gives the same result for the same text', () => {
		fc.assert(
			fc.property(storyLike, text => {
				const layout = layoutOf(text);
				expect(findEntities(text, layout)).toEqual(findEntities(text, layout));
			}),
		);
	});
});

/** Whether `at` lies between two letters of one word, surrogate pairs included. */
function isInsideWord(text: string, at: number): boolean {
	const before = text.slice(0, at);
	const left = before.match(/(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDBFF])$/u)?.[0] ?? '';
	const right = String.fromCodePoint(text.codePointAt(at) ?? 32);
	return LETTER.test(left) && LETTER.test(right);
}
