import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leaveOut} from '../../src/text/leave-out.ts';
import {sliceSpan} from '../../src/text/span.ts';
import {findSpacedSigns, isTokenised, withBrackets} from '../../src/text/tokenised.ts';
import {findWords} from '../../src/text/words.ts';
import {tried} from '../runs.ts';

const setAnew = (text: string, spans = [{start: 0, end: text.length}]) =>
	leaveOut(text, findSpacedSigns(text, spans));

describe('a text in tokens', () => {
	it.each([
		['We were late , said Rosa Marin .', 'We were late, said Rosa Marin.'],
		['" Well , no , " said Vel . " Not now ! "', '"Well, no," said Vel. "Not now!"'],
		['“ Well , ” he said , “ it ’s late . ”', '“Well,” he said, “it’s late.”'],
		["`` It is n't , '' she said .", "``It isn't,'' she said."],
		["The crews ' pay : $ 5 ( or 10 % ) .", "The crews' pay: $5 (or 10%)."],
		["' Well , ' he said . ' We ca n't . '", "'Well,' he said. 'We can't.'"],
		['"Well , no , " said Vel . " Not now ! "', '"Well, no," said Vel. "Not now!"'],
		['The board - and Vel - met ; nobody spoke .', 'The board - and Vel - met; nobody spoke.'],
	])('is set as a writer sets it: %s', (text, wanted) => {
		expect(setAnew(text).text.trimEnd()).toBe(wanted);
	});

	it('begins anew with each paragraph, where one leaves its marks open', () => {
		const [one, two] = ['" It was late .', '" Nobody came . "'];
		const text = `${one}\n\n${two}`;
		const spans = [
			{start: 0, end: one.length},
			{start: one.length + 2, end: text.length},
		];
		expect(setAnew(text, spans).text.replace(/ +$/gm, '')).toBe('"It was late.\n\n"Nobody came."');
	});

	it('is told by its commas and full stops', () => {
		expect(isTokenised('He came , saw , and left . Mr. Vel stayed . Nobody spoke .')).toBe(true);
		expect(isTokenised('He came, saw , and left. Mr. Vel stayed . Nobody spoke. It was late.')).toBe(false);
		expect(isTokenised('Il est tard ; rien ! Quoi ? Non : rien. Oui, oui. Bon.')).toBe(false);
		expect(isTokenised('One , two , three .')).toBe(false);
	});

	it('has brackets under their names', () => {
		const text = 'Vel -LRB- left -RRB- came , -lsb- … -rsb-';
		expect(withBrackets(text)).toBe('Vel (     left     ) came , [     …     ]');
		expect(withBrackets('a carb-free day')).toBe('a carb-free day');
	});

	it('leads every word back to its place, whatever stands around it', () => {
		const piece = fc.constantFrom(
			..."word Vel , . \" ' ’ “ ” ( ) $ 's n't `` '' % - said, \n \t".split(' '),
			' ',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), pieces => {
				const text = pieces.join(' ');
				const joined = setAnew(text);
				const bare = (words: string) => words.replace(/\s/g, '');
				expect(joined.text).toHaveLength(text.length);
				expect(bare(joined.text)).toBe(bare(text));
				for (const word of findWords(joined.text)) {
					const source = joined.toSource(word);
					expect(bare(sliceSpan(text, source))).toBe(bare(sliceSpan(joined.text, word)));
					expect(joined.fromSource(source)).toEqual(word);
				}
			}),
			tried(500),
		);
	});
});
