import {expect, it} from 'vitest';
import {formatPlace} from '../../src/parts/place-case.ts';

it.each([
	['PHNOM PENH', 'Phnom Penh'],
	['Phnom Penh', 'Phnom Penh'],
	['ST. PAUL, Minn.', 'St. Paul, Minn.'],
	['McALLEN, Texas', 'McAllen, Texas'],
	['MACON, Ga.', 'Macon, Ga.'],
	['PORT-AU-PRINCE', 'Port-au-Prince'],
	['WASHINGTON, D.C.', 'Washington, D.C.'],
	['WASHINGTON, DC', 'Washington, DC'],
	['RIO DE JANEIRO', 'Rio de Janeiro'],
	["N'DJAMENA", "N'Djamena"],
	["XI'AN", "Xi'an"],
	["O'FALLON, Ill.", "O'Fallon, Ill."],
	['LA PAZ', 'La Paz'],
	['DA NANG', 'Da Nang'],
	['ISLE OF WIGHT', 'Isle of Wight'],
	['ÅLESUND', 'Ålesund'],
	['GENEVA/BRUSSELS', 'Geneva/Brussels'],
	['U.S. EMBASSY', 'U.S. Embassy'],
])('%s', (place, expected) => {
	expect(formatPlace(place)).toBe(expected);
});
