import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseDates, parseQuery} from '../../../src/library/filter/parse-query.ts';

/** A term as it would be typed in a canonical form. */
const show = (query: string): string =>
	[
		...parseQuery(query).groups.map(group =>
			group.map(({kind, text, negated}) => `${negated ? 'not ' : ''}${kind} ${text}`).join(' or '),
		),
		...parseQuery(query).fields.map(
			({field, values, negated}) => `${negated ? 'not ' : ''}${field} = ${values.join(' or ')}`,
		),
		...(parseQuery(query).scope === 'headline' ? ['in headlines'] : []),
	].join(' and ');

describe('the filter language', () => {
	it.each([
		['', ''],
		['harbour', 'fuzzy harbour'],
		['Rosa  MARÍN', 'fuzzy rosa and fuzzy marin'],
		["'exact", 'exact exact'],
		['^rosa', 'start rosa'],
		['marin$', 'end marin'],
		['^rosa$', 'whole rosa'],
		['!tide', 'not exact tide'],
		['!^tide', 'not start tide'],
		['a|b', 'fuzzy a or fuzzy b'],
		['a | b c', 'fuzzy a or fuzzy b and fuzzy c'],
		["'a | ^b | c$", 'exact a or start b or end c'],
		['"harbour master" tide', 'exact harbour master and fuzzy tide'],
		['"never closed', 'exact never closed'],
		['speaker:marin', 'speaker = marin'],
		['speaker:"rosa marin" tide', 'fuzzy tide and speaker = rosa marin'],
		['kind:person|place', 'kind = person or place'],
		['!in:packet', 'not in = packet'],
		['date:2019-11..2020-01', 'date = 2019-11..2020-01'],
		['SPEAKER:x', 'speaker = x'],
		['10:30', 'fuzzy 10:30'],
		['https://example.org/a', 'fuzzy https://example.org/a'],
		["o'clock", "fuzzy o'clock"],
		['a| b |c', 'fuzzy a or fuzzy b or fuzzy c'],
		['a || b', 'fuzzy a or fuzzy b'],
		['"a | b"', 'exact a | b'],
		['speaker:marin | bell tide', 'fuzzy tide and speaker = marin or bell'],
		['speaker:marin | speaker:"rosa bell"', 'speaker = marin or rosa bell'],
		['!in:packet | courier', 'not in = packet or courier'],
		['person:"a | b"|c', 'person = a | b or c'],
		['tide in:headline', 'fuzzy tide and in headlines'],
		['in:"head line"', 'in = head line'],
	])('reads %j as %s', (query, expected) => {
		expect(show(query)).toBe(expected);
		expect(parseQuery(query).problems).toEqual([]);
	});

	it.each([
		'!',
		"'",
		'^',
		'$',
		'|',
		'| |',
		'"',
		'!"',
		"'^",
		'speaker:',
		'speaker:"',
		'date:',
		'!kind:',
		'a |',
	])('waits for more after %j', query => {
		expect(parseQuery(query).problems).toEqual([]);
		expect(parseQuery(query).fields).toEqual([]);
	});

	it.each([
		['rosa spaeker:marin', 'There is no field spaeker:', {start: 5, end: 13}],
		['kind:thing', 'kind: takes person,', {start: 0, end: 10}],
		['date:yesterday', 'date: takes a year', {start: 0, end: 14}],
		['date:2024-13', 'date: there is no 2024-13', {start: 0, end: 12}],
		['date:2024-06-32..', 'date: there is no 2024-06-32', {start: 0, end: 17}],
		['date:2024..2023', 'date: 2024 is after 2023', {start: 0, end: 15}],
		['!in:headline', 'in:headline stands alone', {start: 0, end: 12}],
		['in:packet|headline', 'in:headline stands alone', {start: 0, end: 18}],
	])('says what is wrong with %j', (query, message, span) => {
		const {problems, fields} = parseQuery(query);
		expect(problems).toMatchObject([{message: expect.stringContaining(message), span}]);
		expect(fields).toEqual([]);
	});

	it.each(['speaker:', '!in:', 'tide speaker:""', 'DATE:'])(
		'tells the field without a value in %j',
		query => {
			const {unfinished, problems} = parseQuery(query);
			expect(problems).toEqual([]);
			expect(unfinished.map(({start, end}) => query.slice(start, end))).toEqual([query.split(' ').at(-1)]);
		},
	);

	it.each(['speaker:marin', 'in:headline', 'tide', 'foo:', 'https://'])('takes %j for finished', query => {
		expect(parseQuery(query).unfinished).toEqual([]);
	});

	it('does not join a field to another one or to a word', () => {
		const {groups, fields, problems} = parseQuery('tide | kind:person | speaker:marin');
		expect(groups).toHaveLength(1);
		expect(fields.map(({field}) => field)).toEqual(['kind', 'speaker']);
		expect(problems.map(({message}) => message)).toEqual([
			expect.stringContaining('| stands between words'),
			expect.stringContaining('| stands between words'),
		]);
	});

	it('tells where each field stands', () => {
		const query = 'tide speaker:marin | "rosa bell" !in:packet';
		expect(parseQuery(query).fields.map(({span}) => query.slice(span.start, span.end))).toEqual([
			'speaker:marin | "rosa bell"',
			'!in:packet',
		]);
	});

	it('never throws, and points into the query', () => {
		const sign = fc.constantFrom(...`ab !'^$|":. speaker:kind:date:2019..é`);
		fc.assert(
			fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: sign})), query => {
				const {groups, problems} = parseQuery(query);
				for (const term of groups.flat()) expect(term.text).not.toBe('');
				for (const {span} of problems) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(query.length);
					expect(span.start).toBeLessThan(span.end);
				}
			}),
		);
	});

	it.each([
		['2019', {from: '2019', to: '2019'}],
		['2019-11..2020-01', {from: '2019-11', to: '2020-01'}],
		['..2020', {to: '2020'}],
		['2019-11..', {from: '2019-11'}],
		['2019.', {from: '2019'}],
	])('reads the dates %j', (value, expected) => {
		expect(parseDates(value)).toEqual(expected);
	});
});
