import {describe, expect, it} from 'vitest';
import {findDateline, readDateline} from '../../src/parts/dateline.ts';

const STORY = 'The harbour board voted on Monday to reopen the tender.';

describe('findDateline', () => {
	it.each([
		['PHNOM PENH (Reuters) - ', 'Phnom Penh', 'Reuters', null],
		['WASHINGTON, Nov. 3 (AP) — ', 'Washington', 'AP', 'Nov. 3'],
		['WASHINGTON (Nov. 3) -- ', 'Washington', null, 'Nov. 3'],
		['PORT AVEN, March 4 —', 'Port Aven', null, 'March 4'],
		['PORT AVEN, March 4—', 'Port Aven', null, 'March 4'],
		['MANCHESTER, N.H. -- ', 'Manchester, N.H.', null, null],
		['McALLEN, Texas (AP) -- ', 'McAllen, Texas', 'AP', null],
		['ST. PAUL, Minn. – ', 'St. Paul, Minn.', null, null],
		['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince, Haiti', 'AP', null],
		['WINSTON-SALEM, N.C. ― ', 'Winston-Salem, N.C.', null, null],
		['RIO DE JANEIRO, 3 May 2019 (EFE).- ', null, null, null],
		["COX'S BAZAR, Bangladesh - ", "Cox's Bazar, Bangladesh", null, null],
		['Durban, May 16 2022 (IPS) - ', 'Durban', 'Inter Press Service', 'May 16 2022'],
		['Mexico City (AFP) – ', 'Mexico City', 'AFP', null],
		['GENEVA/BRUSSELS, March 4 (Reuters) - ', 'Geneva/Brussels', 'Reuters', 'March 4'],
		['SANTA ROSA DO RIO PRETO - ', 'Santa Rosa do Rio Preto', null, null],
		['NEW DELHI: ', 'New Delhi', null, null],
		['New Delhi, Mar 4 (PTI) ', 'New Delhi', 'PTI', 'Mar 4'],
		['Port Aven (CNN)', 'Port Aven', 'CNN', null],
		['PORT AVEN (AP) _ ', 'Port Aven', 'AP', null],
		['PORT AVEN, March 4 /PRNewswire/ -- ', 'Port Aven', 'PRNewswire', 'March 4'],
		['WASHINGTON, D.C. — ', 'Washington, D.C.', null, null],
	])('%j', (dateline, place, agency, date) => {
		const found = findDateline(dateline + STORY);
		if (place === null) return expect(found).toBeNull();
		expect(found).toMatchObject({length: dateline.trimEnd().length, dateline: {place, agency}, agency, date});
	});

	it.each([
		['(Reuters) - ', 'Reuters', null],
		['Harbour News, 25 March - ', 'Harbour News', '25 March'],
	])('has no place: %j', (dateline, agency, date) => {
		expect(findDateline(dateline + STORY)).toMatchObject({
			length: dateline.trimEnd().length,
			dateline: null,
			agency,
			date,
		});
	});

	it.each([
		'The mayor — a former pilot — said no, and the board agreed with him.',
		'BREAKING — The harbour board voted on Monday to reopen the tender.',
		'COUNCIL SELLS DREDGER - BUYER WANTS TO SAIL HER AGAIN',
		'BOARD VOTES NOT WRONG, JUST TOO EARLY - The board said so on Monday.',
		'HARBOUR BOARD VOTES TO REOPEN TENDER - The clerk said so on Monday evening.',
		'HARBOUR BOARD REOPENS THE DREDGING TENDER - The clerk said so on Monday evening.',
		"OHIO'S VOTERS SPEAK - The polls closed at eight on Tuesday evening.",
		'TARROW: The harbour board has no choice, and you know that very well.',
		'Port Aven - The harbour board voted on Monday.',
		'The Tarrow Group (TARG) The shares of the company fell.',
		'Tarrow (then a pilot) - The board did not know her.',
		'A well-known harbour pilot (AP) has left the board of the port.',
		'"PORT AVEN - The board"',
		'FBI — the agency — did not comment on the matter on Monday.',
		'Monday, March 4 - The board met.',
		'',
	])('finds none in %j', text => {
		expect(findDateline(text)).toBeNull();
	});
});

describe('readDateline', () => {
	it('reads a dateline that is a line of its own', () => {
		expect(readDateline('GENEVA, March 4, 2019 (Reuters)')).toMatchObject({
			dateline: {place: 'Geneva', agency: 'Reuters'},
			date: 'March 4, 2019',
		});
	});

	it.each(['Henderson, Nev.', 'PORT AVEN', 'Tom Arkell', 'Council to vote in June'])(
		'finds none in %j',
		text => {
			expect(readDateline(text)).toBeNull();
		},
	);
});
