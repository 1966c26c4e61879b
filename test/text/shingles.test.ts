import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {areVariants, FEWEST_WORDS, fingerprintsOf} from '../../src/text/shingles.ts';
import {hashWords} from '../../src/text/word-hashes.ts';

const areSame = (one: string, other: string): boolean => areVariants(hashWords(one), hashWords(other));
const sharePrint = (one: string, other: string): boolean =>
	fingerprintsOf(hashWords(one)).some(print => fingerprintsOf(hashWords(other)).includes(print));

describe('the same words', () => {
	it.each([
		['I knew on the fifth of February', 'I knew on the fifth of February.'],
		['I knew on the fifth of February', 'I KNEW on the Fifth of february'],
		['The granite will not move for any winter', 'The granite may not move for any winter'],
		[
			'The ferry Halcyon has crossed the sound since 1961 and will make her last voyage in October',
			'she will make her last voyage in October',
		],
		[
			'We paid for four soundings and got one number',
			'We paid for four soundings … and got one number, twice',
		],
	])('%s / %s', (one, other) => {
		expect(areSame(one, other)).toBe(true);
		expect(sharePrint(one, other)).toBe(true);
	});

	it.each([
		['We have no comment at this time', 'We have no comment at this time'],
		[
			'Our thoughts and prayers are with the families',
			'Our thoughts and prayers are with the families tonight',
		],
		['I am not going to comment on that', 'I am not going to comment on that.'],
		['declined to comment', 'declined to comment'],
		['the second survey', 'the second survey'],
		['The granite will not move for any winter', 'No winter has moved the granite yet'],
		['I knew on the fifth of February', 'I heard of it on the eleventh of March'],
		['The granite will not move for any winter', 'Any winter will not move for the granite'],
		['', ''],
	])('not %s / %s', (one, other) => expect(areSame(one, other)).toBe(false));

	const words = fc.array(
		fc.constantFrom('quay', 'silt', 'ledger', 'tide', 'the', 'of', 'clerk', 'oath', 'lamp', 'rope'),
		{
			maxLength: 30,
		},
	);

	it('is a question that two quotes answer alike', () => {
		fc.assert(
			fc.property(words, words, (one, other) => {
				expect(areSame(one.join(' '), other.join(' '))).toBe(areSame(other.join(' '), one.join(' ')));
			}),
		);
	});

	it('have a fingerprint in common where six words in a row are the same', () => {
		const letter = fc.string({unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 4});
		const some = fc.array(letter, {maxLength: 12});
		fc.assert(
			fc.property(
				fc.array(letter, {minLength: 6, maxLength: 6}),
				some,
				some,
				some,
				some,
				(run, a, b, c, d) => {
					const one = [...a, ...run, ...b].join(' ');
					const other = [...c, ...run, ...d].join(' ');
					expect(sharePrint(one, other)).toBe(true);
				},
			),
		);
	});

	it('has few fingerprints, and none of a few words', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 3}), {
					maxLength: 400,
				}),
				list => {
					const prints = fingerprintsOf(hashWords(list.join(' ')));
					expect(prints.length).toBeLessThanOrEqual(16);
					expect(new Set(prints).size).toBe(prints.length);
					expect(prints.length > 0).toBe(list.length >= FEWEST_WORDS);
				},
			),
		);
	});
});
