import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leaveOutHiddenSigns} from '../../src/text/hidden-signs.ts';
import {inSteps} from '../../src/text/leave-out.ts';
import {sliceSpan} from '../../src/text/span.ts';
import {joinSpelledSigns} from '../../src/text/spelled-signs.ts';
import {tried} from '../runs.ts';

const whole = (text: string) => [{start: 0, end: text.length}];

describe('signs that are spelled', () => {
	it.each([
		['&ldquo;We don&rsquo;t know,&rdquo; she said.', '“We don’t know,” she said.'],
		['&#8220;No&#8221; &#x2014; AT&amp;T', '“No” — AT&T'],
		['It&#146;s late', 'It’s late'],
		['Jos&eacute; &quot;Pepe&quot; Nu&ntilde;ez', 'José "Pepe" Nuñez'],
		['Vel -LRB- left -rrb- came', 'Vel ( left ) came'],
	])('are the signs: %s', (text, wanted) => {
		expect(joinSpelledSigns(text, whole(text)).text.trimEnd()).toBe(wanted);
	});

	it.each(['AT&T; R&D', '&nosuchname;', '&#7;&#xD800;&#99999999;', 'a carb-free day', '& amp;'])(
		'are no others: %s',
		text => {
			expect(joinSpelledSigns(text, whole(text)).text).toBe(text);
		},
	);

	it('cover all that spells them in the source', () => {
		const text = 'Jos&eacute; and Zo&euml;';
		const joined = joinSpelledSigns(text, whole(text));
		const span = (words: string) => {
			const start = joined.text.indexOf(words);
			return joined.toSource({start, end: start + words.length});
		};
		expect(sliceSpan(text, span('José'))).toBe('Jos&eacute;');
		expect(sliceSpan(text, span('Zoë'))).toBe('Zo&euml;');
		expect(joined.fromSource({start: 0, end: 11})).toEqual({start: 0, end: 4});
	});
});

describe('signs that hide', () => {
	it('are left out, but for soft hyphens at which a line ends', () => {
		const text = 'Tann\u00ADhauser \u200Bsaid\uFEFF no to the engi\u00AD\nneers.';
		expect(leaveOutHiddenSigns(text, whole(text)).text.trimEnd()).toBe(
			'Tannhauser said no to the engi\u00AD\nneers.',
		);
	});
});

it('leads all that is left back to its place, after one step and another', () => {
	const piece = fc.constantFrom(
		'a',
		'Ana',
		' ',
		'&amp;',
		'&rdquo;',
		'\u00AD',
		'\u200B',
		'&shy;',
		';',
		'&',
		'é',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 20}), pieces => {
			const text = pieces.join('');
			const joined = inSteps(text, whole(text), [joinSpelledSigns, leaveOutHiddenSigns]);
			expect(joined.text).toHaveLength(text.length);
			for (const {index: start, 0: word} of joined.text.trimEnd().matchAll(/\S+/g)) {
				const span = {start, end: start + word.length};
				const source = joined.toSource(span);
				const again = inSteps(sliceSpan(text, source), whole(sliceSpan(text, source)), [
					joinSpelledSigns,
					leaveOutHiddenSigns,
				]);
				expect(again.text.trim()).toBe(word);
				expect(joined.fromSource(source)).toEqual(span);
			}
		}),
		tried(500),
	);
});
