import {describe, expect, it} from 'vitest';
import {findCredits} from '../../src/parts/credits.ts';

const creditsOf = (text: string, kind: 'credit-line' | 'caption' | 'paragraph') =>
	findCredits(text, [{kind, span: {start: 0, end: text.length}}]).map(({role, name, span}) => {
		expect(text.slice(span.start, span.end)).toBe(name);
		return [role, name];
	});

describe('findCredits', () => {
	it('reads a bracket that ends a paragraph', () => {
		const text = 'The port said no. (Reporting by Ada Quist, editing by Ruth Vane)';
		expect(creditsOf(text, 'paragraph')).toEqual([
			['reporting', 'Ada Quist'],
			['editing', 'Ruth Vane'],
		]);
		expect(creditsOf('It was edited (by Ruth Vane)', 'paragraph')).toEqual([]);
	});

	it.each([
		[
			'(Writing by Jon Pell; Editing by Ruth Vane)',
			[
				['writing', 'Jon Pell'],
				['editing', 'Ruth Vane'],
			],
		],
		[
			'Reporting by Ada Quist in Port Aven and Jon Pell in St. Merrow; editing by Ruth Vane',
			[
				['reporting', 'Ada Quist'],
				['reporting', 'Jon Pell'],
				['editing', 'Ruth Vane'],
			],
		],
		[
			'(Reporting and writing by Ada Quist)',
			[
				['reporting', 'Ada Quist'],
				['writing', 'Ada Quist'],
			],
		],
		[
			'(Additional reporting by A. B. Quist and Maria de la Cruz)',
			[
				['reporting', 'A. B. Quist'],
				['reporting', 'Maria de la Cruz'],
			],
		],
		[
			'Ada Quist and Jon Pell contributed to this report.',
			[
				['reporting', 'Ada Quist'],
				['reporting', 'Jon Pell'],
			],
		],
		[
			'Associated Press writers Ada Quist in Port Aven and Jon Pell contributed to this report.',
			[
				['reporting', 'Ada Quist'],
				['reporting', 'Jon Pell'],
			],
		],
		['Contributing: Ada Quist', [['reporting', 'Ada Quist']]],
		['(Reporting by the Port Aven newsroom)', []],
		['Follow Ada Quist on Twitter @adaquist', []],
	])('credit line %j', (text, credits) => {
		expect(creditsOf(text, 'credit-line')).toEqual(credits);
	});

	it.each([
		['FILE PHOTO: The pier. REUTERS/Lena Voss/File Photo', [['photo', 'Lena Voss']]],
		['The pier. (AP Photo/Lena Voss)', [['photo', 'Lena Voss']]],
		['Photo: Lena Voss/Aven Courier', [['photo', 'Lena Voss']]],
		['Lena Voss/Getty Images', [['photo', 'Lena Voss']]],
		['The pier in winter. Lena Voss via Getty Images', [['photo', 'Lena Voss']]],
		['The mayor, Piet Oller, at the pier.', []],
	])('caption %j', (text, credits) => {
		expect(creditsOf(text, 'caption')).toEqual(credits);
	});
});
