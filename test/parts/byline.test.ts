import {describe, expect, it} from 'vitest';
import {parseByline} from '../../src/parts/byline.ts';

describe('parseByline', () => {
	it.each([
		['By Mira Solano and Jon Pell', ['Mira Solano', 'Jon Pell'], null],
		['By Reuters', [], 'Reuters'],
		['By\u00a0Reuters', [], 'Reuters'],
		['BY JON PELL', ['Jon Pell'], null],
		['By Mira Solano, Reuters', ['Mira Solano'], 'Reuters'],
		['Mira Solano and Jon Pell, Reuters', ['Mira Solano', 'Jon Pell'], 'Reuters'],
		['By Ada Quist in Port Aven', ['Ada Quist'], null],
		['By ADA QUIST, Associated Press', ['Ada Quist'], 'AP'],
		['By Maria de la Cruz and Jan van der Berg', ['Maria de la Cruz', 'Jan van der Berg'], null],
		['Written by Jon Pell', ['Jon Pell'], null],
		['Ada Quist, Staff Writer', ['Ada Quist'], null],
		['Staff reporter', [], null],
		['By our own correspondent', [], null],
		["By the Courier's night desk", [], null],
		['From Ada Quist in Port Aven', ['Ada Quist'], null],
		['Ada Quist | 11 July 2024', ['Ada Quist'], null],
	])('%j', (text, authors, agency) => {
		expect(parseByline(text)).toEqual({authors, agency});
	});

	it.each([
		'By Friday we should have an offer. We should take it.',
		'By Monday, 300 people had left.',
		'By March, Halden Marine had won.',
		'By noon the port was shut.',
		'By the sea, nobody said a word about it.',
		'By 2026 the pier will be finished.',
		'Ines Tarrow, Port Aven',
		'Ines Tarrow said, Reuters reported',
		'Reuters',
		'A pier, a ship',
		'Bystanders and Reuters',
		'From Port Aven to St. Merrow',
		'From Reuters:',
		'The Aven Courier, Saturday 12 October 2024',
		'By the time the desk opened, the ship was gone',
	])('finds none in %j', text => {
		expect(parseByline(text)).toBeNull();
	});
});
