import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {flattenHighlights, type Highlight, type Role} from '../../src/explorer/highlight.ts';

const at = (start: number, end: number, role: Role): Highlight => ({span: {start, end}, role});

describe('flattenHighlights', () => {
	it.each<[string, Highlight[], string]>([
		['nothing', [], '0-10:'],
		['one', [at(2, 4, 'person')], '0-2: 2-4:person 4-10:'],
		['beyond the window', [at(-5, 3, 'content'), at(8, 99, 'cue')], '0-3:content 3-8: 8-10:cue'],
		['outside the window', [at(20, 30, 'person'), at(-9, 0, 'person')], '0-10:'],
		[
			'a name in a quote',
			[at(0, 6, 'content'), at(2, 4, 'person')],
			'0-2:content 2-4:content+person 4-6:content 6-10:',
		],
		['neighbours alike', [at(0, 3, 'hit'), at(3, 5, 'hit')], '0-5:hit 5-10:'],
		['an empty span', [at(3, 3, 'hit')], '0-10:'],
	])('%s', (_, highlights, expected) => {
		const segments = flattenHighlights({start: 0, end: 10}, highlights);
		const shown = segments.map(({span, roles}) => `${span.start}-${span.end}:${roles.join('+')}`);
		expect(shown.join(' ')).toBe(expected);
	});

	it('covers the window without gap or overlap, each segment with just the roles that cover it', () => {
		const highlight = fc
			.tuple(
				fc.integer({min: -5, max: 25}),
				fc.integer({min: 0, max: 12}),
				fc.constantFrom<Role>('person', 'content', 'hit'),
			)
			.map(([start, length, role]) => at(start, start + length, role));
		fc.assert(
			fc.property(fc.array(highlight, {maxLength: 8}), fc.integer({min: 1, max: 20}), (highlights, end) => {
				const segments = flattenHighlights({start: 0, end}, highlights);
				let last = 0;
				for (const {span, roles} of segments) {
					expect(span.start).toBe(last);
					last = span.end;
					for (let unit = span.start; unit < span.end; unit++) {
						const covering = highlights
							.filter(({span}) => span.start <= unit && unit < span.end)
							.map(({role}) => role);
						expect(new Set(roles)).toEqual(new Set(covering));
					}
				}
				expect(last).toBe(end);
			}),
		);
	});
});
