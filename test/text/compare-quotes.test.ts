import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {alignWords} from '../../src/text/align-words.ts';
import {compareQuotes} from '../../src/text/compare-quotes.ts';
import {formatDifference} from '../../src/text/difference.ts';

describe('two printings of the same words', () => {
	it.each([
		['We knew it before we signed', 'we knew it, before we signed.', 'exact', 'We knew it before we signed'],
		['It’s ours, and it never was', "It's ours and it never was", 'exact', 'It’s ours, and it never was'],
		['We knew it before we signed', 'knew it before', 'part', '[-We-] knew it before [-we signed-]'],
		[
			'The granite will not move',
			'The granite may not move',
			'variant',
			'The granite [-will-]{+may+} not move',
		],
		['The granite will not move', 'The granite will move', 'variant', 'The granite will [-not-] move'],
		['We KNEW it before', 'We knew it before', 'variant', 'We [-KNEW-]{+knew+} it before'],
	])('%s / %s: %s', (one, other, match, difference) => {
		const comparison = compareQuotes(one, other);
		expect(comparison.match).toBe(match);
		expect(formatDifference(comparison.pieces)).toBe(difference);
	});
});

describe('words in step', () => {
	const words = fc.array(fc.constantFrom('quay', 'silt', 'tide', 'lamp', 'the', 'of'), {maxLength: 60});

	it('cover both texts in order, and are the same where they are said to be', () => {
		fc.assert(
			fc.property(words, words, (old, now) => {
				const told = {old: [] as string[], now: [] as string[]};
				let at = 0;
				for (const {kind, start, end} of alignWords(old, now)) {
					if (kind !== 'new') told.old.push(...old.slice(start, end));
					if (kind === 'new') {
						expect(start).toBe(at);
						told.now.push(...now.slice(start, end));
						at = end;
					} else if (kind === 'same') {
						expect(now.slice(at, at + end - start)).toEqual(old.slice(start, end));
						told.now.push(...now.slice(at, at + end - start));
						at += end - start;
					}
				}
				expect(told).toEqual({old, now});
			}),
		);
	});

	it('keep the paragraphs that two long texts share, however much stands between them', () => {
		const own = (name: string) => Array.from({length: 900}, (_, n) => `${name}${n}`);
		const shared = Array.from({length: 300}, (_, n) => `shared${n}`);
		const steps = alignWords([...own('a'), ...shared, ...own('b')], [...own('c'), ...shared, ...own('d')]);
		expect(steps.filter(({kind}) => kind === 'same')).toEqual([{kind: 'same', start: 900, end: 1200}]);
	});
});
