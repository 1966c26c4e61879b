import {describe, expect, it} from 'vitest';
import {mentionsOf} from './story.ts';

describe('headlines', () => {
	const body = 'Rosa Marin, the harbour director, spoke in Port Ellery. Ms Marin is new.';

	it.each([
		['Harbour Director Marin Says The Contract Was Fair', ['P:Marin']],
		['MARIN DEFENDS HARBOUR CONTRACT', ['P:MARIN']],
		['Rosa Marin Will Not Resign Over Dredging Deal', ['P:Rosa Marin']],
		['What The New Dredging Rules Mean For Small Boats', []],
		['Marin says contract was fair', ['P:Marin']],
		['Rosa Marin Refuses to Disavow Odilo Brennt Endorsement.', ['P:Rosa Marin']],
		['Harbour Icon Rosa Marin Endorses Odilo Brennt.', ['P:Rosa Marin']],
	])('%s', (headline, expected) => {
		const found = mentionsOf(`${headline}\n\n${body}`, ['headline']);
		expect(found.slice(0, found.length - mentionsOf(body).length)).toEqual(expected);
	});

	it('finds a place in capitals before the story', () => {
		expect(mentionsOf('PHNOM PENH (Reuters) -\n\nA letter came.', ['dateline'])).toEqual([
			'L:PHNOM PENH',
			'O:Reuters',
		]);
	});
});

describe('parts that are not the story', () => {
	it.each(['furniture', 'related', 'credit-line', 'byline', 'metadata'] as const)(
		'%s gives nothing',
		kind => {
			expect(mentionsOf('By Rosa Marin in Paris for Reuters', [kind])).toEqual([]);
		},
	);
});

describe('lines of a list', () => {
	it.each([
		['Cape Aven National Park', ['L:Cape Aven National Park']],
		['Los Arenales Wildlife Refuge', ['L:Los Arenales Wildlife Refuge']],
		[
			'Minister Ana Ruiz, Mayor Tom Lavery and Senator Eva Voss',
			['P:Ana Ruiz', 'P:Tom Lavery', 'P:Eva Voss'],
		],
		['Park Staff Reject New Opening Hours', []],
		['Opening Hours And Ways To Get There', []],
	])('%s', (line, expected) => {
		const found = mentionsOf(`What is open in June\n\n${line}\n\nDaily from 8 a.m. to 4 p.m.`, [
			'headline',
			'paragraph',
			'paragraph',
		]);
		expect(found).toEqual(expected);
	});
});
