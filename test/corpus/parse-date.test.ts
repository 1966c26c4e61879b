import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseDate} from '../../src/corpus/parse-date.ts';

it.each<[value: unknown, iso: string | null]>([
	['2019-11-26', '2019-11-26'],
	['2019-11-26T10:14:00Z', '2019-11-26T10:14:00Z'],
	['2019-11-26T10:14:00.123Z', '2019-11-26T10:14:00Z'],
	['2019-11-26T10:14:00+0700', '2019-11-26T10:14:00+07:00'],
	['2019-11-26T10:14:00-05:00', '2019-11-26T10:14:00-05:00'],
	['2019-11-26 10:14', '2019-11-26T10:14:00'],
	['2019-11-26 10:14:09 UTC', '2019-11-26T10:14:09Z'],
	['2019/11/26', '2019-11-26'],
	['2019/1/6', '2019-01-06'],
	['20191126', '2019-11-26'],
	['20191126T101400Z', '2019-11-26T10:14:00Z'],
	['Tue, 26 Nov 2019 10:14:00 +0000', '2019-11-26T10:14:00+00:00'],
	['Tue, 26 Nov 2019 10:14:00 GMT', '2019-11-26T10:14:00Z'],
	['Tue Nov 26 10:14:00 +0000 2019', '2019-11-26T10:14:00+00:00'],
	['Nov. 26, 2019', '2019-11-26'],
	['November 26, 2019', '2019-11-26'],
	['Tuesday, November 26, 2019', '2019-11-26'],
	['Nov 26th, 2019 at 4:05 p.m. EST', '2019-11-26T16:05:00-05:00'],
	['26 November 2019', '2019-11-26'],
	['26-Nov-2019', '2019-11-26'],
	['the 26th of November 2019', '2019-11-26'],
	['Published: 26 November 2019 10:14', '2019-11-26T10:14:00'],
	['Updated on November 26, 2019', '2019-11-26'],
	['Sept. 3, 2019 | 12:30 am', '2019-09-03T00:30:00'],
	['26/11/2019', '2019-11-26'],
	['11/26/2019', '2019-11-26'],
	['05.05.2019', '2019-05-05'],
	[1574763240, '2019-11-26T10:14:00Z'],
	[1574763240000, '2019-11-26T10:14:00Z'],
	['1574763240', '2019-11-26T10:14:00Z'],
	[new Date(Date.UTC(2019, 10, 26)), '2019-11-26T00:00:00Z'],
	['03/04/2019', null],
	['2019-02-30', null],
	['Feb. 29, 2019', null],
	['26 Brumaire 2019', null],
	['yesterday', null],
	['May', null],
	['', null],
	[42, null],
	[null, null],
	[{}, null],
])('reads %j as %j', (value, iso) => {
	expect(parseDate(value)).toBe(iso);
});

it('gives a real day or nothing, for any text', () => {
	const parts = fc.constantFrom(
		'Nov',
		' ',
		'26',
		'2019',
		'-',
		'/',
		':',
		'.',
		'T',
		'31',
		'12',
		'+07:00',
		'pm',
		',',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(parts, {maxLength: 12}).map(found => found.join('')),
			),
			text => {
				const iso = parseDate(text);
				if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
			},
		),
	);
});
