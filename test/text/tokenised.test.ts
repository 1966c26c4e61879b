import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sliceSpan} from '../../src/text/span.ts';
import {joinTokens} from '../../src/text/tokenised.ts';
import {findWords} from '../../src/text/words.ts';
import {tried} from '../runs.ts';

/** Enough of it to be told for what it is. */
const TOKENS = 'The board met , and the wall , they said , stood .';

/** What becomes of `pieces`, each a paragraph, behind {@link TOKENS}. */
function setAnew(...pieces: string[]) {
	const text = [TOKENS, ...pieces].join('\n\n');
	let at = 0;
	const spans = [TOKENS, ...pieces].map(piece => {
		const span = {start: at, end: at + piece.length};
		at = span.end + 2;
		return span;
	});
	const joined = joinTokens(text, spans);
	return {...joined, source: text, set: joined.text.slice(TOKENS.length + 2).replace(/ +$/gm, '')};
}

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
		expect(setAnew(text).set).toBe(wanted);
	});

	it('begins anew with each paragraph, where one leaves its marks open', () => {
		expect(setAnew('" It was late .', '" Nobody came . "').set).toBe('"It was late.\n\n"Nobody came."');
	});

	it('is told by its commas and full stops', () => {
		const isSet = (text: string) => joinTokens(text, [{start: 0, end: text.length}]).text !== text;
		expect(isSet('He came , saw , and left . Mr. Vel stayed . Nobody spoke .')).toBe(true);
		expect(isSet('He came, saw , and left. Mr. Vel stayed . Nobody spoke. It was late.')).toBe(false);
		expect(isSet('Il est tard ; rien ! Quoi ? Non : rien. Oui, oui. Bon.')).toBe(false);
		expect(isSet('One , two , three .')).toBe(false);
	});

	it('leads every word back to its place, whatever stands around it', () => {
		const piece = fc.constantFrom(
			..."word Vel , . \" ' ’ “ ” ( ) $ 's n't `` '' % - said, \n \t".split(' '),
			' ',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), pieces => {
				const joined = setAnew(pieces.join(' '));
				const {source: text} = joined;
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
