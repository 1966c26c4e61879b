import fc from 'fast-check';
import {expect, it} from 'vitest';
import {findAgency} from '../../src/corpus/agencies.ts';
import {parseAuthors} from '../../src/corpus/parse-authors.ts';

const ROWS: [text: string, authors: string[], agency: string | null][] = [
	['Ana Doe', ['Ana Doe'], null],
	['By Ana Doe', ['Ana Doe'], null],
	['by ana doe', [], null],
	['BY ANA DOE', ['Ana Doe'], null],
	['By: Ana Doe', ['Ana Doe'], null],
	['Written by Ana Doe and Bo Roe', ['Ana Doe', 'Bo Roe'], null],
	['By Ana Doe, Bo Roe and Cy Poe', ['Ana Doe', 'Bo Roe', 'Cy Poe'], null],
	['By Ana Doe, Bo Roe, and Cy Poe', ['Ana Doe', 'Bo Roe', 'Cy Poe'], null],
	['Ana Doe & Bo Roe', ['Ana Doe', 'Bo Roe'], null],
	['By Ana Doe with Bo Roe in Lisbon', ['Ana Doe', 'Bo Roe'], null],
	['By Ana Doe in Paris and Bo Roe in New York', ['Ana Doe', 'Bo Roe'], null],
	['Ana Doe | Reuters', ['Ana Doe'], 'Reuters'],
	['Ana Doe, Reuters', ['Ana Doe'], 'Reuters'],
	['Ana Doe (AFP)', ['Ana Doe'], 'AFP'],
	['By Ana Doe, Associated Press Writer', ['Ana Doe'], 'AP'],
	['By ANA DOE Associated Press', ['Ana Doe'], 'AP'],
	['By The Associated Press', [], 'AP'],
	['Reuters Staff', [], 'Reuters'],
	['By Coastal News Agency', [], 'Coastal News Agency'],
	['Ana Doe, Staff Writer', ['Ana Doe'], null],
	['Ana Doe Staff Writer', ['Ana Doe'], null],
	['By Ana Doe, Senior Maritime Correspondent', ['Ana Doe'], null],
	['By Ana Doe for The Harbour Mail', ['Ana Doe'], null],
	['By Ana Doe of the Harbour Mail', ['Ana Doe'], null],
	['Ana Doe, Harbour Mail', ['Ana Doe'], null],
	['Ana Doe / Harbour Mail', ['Ana Doe'], null],
	['Ana Doe - 3 May 2019', ['Ana Doe'], null],
	['By Ana Doe • 5 min read', ['Ana Doe'], null],
	['By Ana Doe Published 3 May 2019 10:14', ['Ana Doe'], null],
	['By Ana Doe\nHarbour Mail', ['Ana Doe'], null],
	['By Ana Doe Tuesday, Aug. 17, 2019', ['Ana Doe'], null],
	['By Ana Friday Tuesday, 17 August', ['Ana Friday'], null],
	['Ana Doe Senior Lisbon Correspondent', ['Ana Doe'], null],
	['Ana Doe, Bo Roe, Journaliste', ['Ana Doe', 'Bo Roe'], null],
	['By Ana Doe, CNN', ['Ana Doe'], null],
	['Harbour Sp. z o.o.', [], null],
	['Ediciones El Puerto', [], null],
	['ana.doe@mail.example', [], null],
	['Ana Doe (ana.doe@mail.example)', ['Ana Doe'], null],
	['Ana Doe @anadoe', ['Ana Doe'], null],
	['https://social.example/anadoe', [], null],
	['Roe, Bo', ['Bo Roe'], null],
	['Roe, Bo; Doe, Ana M.', ['Bo Roe', 'Ana M. Doe'], null],
	['Bo Roe, Jr.', ['Bo Roe Jr.'], null],
	["By SIOBHAN O'BRIEN-MCKAY", ["Siobhan O'Brien-McKay"], null],
	['By J.D. ROE', ['J.D. Roe'], null],
	['By MARIA DE LA CRUZ', ['Maria de la Cruz'], null],
	['Prak Vanna, Kay Lund', ['Prak Vanna', 'Kay Lund'], null],
	['Jean-Luc van der Berg', ['Jean-Luc van der Berg'], null],
	['Ana Doe, Ana Doe', ['Ana Doe'], null],
	['admin', [], null],
	['Editorial Board', [], null],
	['Staff Reporter', [], null],
	['The Harbour Mail', [], null],
	['harbourmail.com', [], null],
	['By the time the dredger came the quay was under water', [], null],
	['王小明', ['王小明'], null],
	['', [], null],
];

it.each(ROWS)('reads %j', (text, authors, agency) => {
	expect(parseAuthors(text)).toEqual({authors, agency});
});

it.each([
	['Reuters', 'Reuters'],
	['REUTERS', 'Reuters'],
	['The Associated Press', 'AP'],
	['Agence France-Presse', 'AFP'],
	['the Harbour Newswire', 'Harbour Newswire'],
	['Ap', null],
	['Wire', null],
	['Ana Doe', null],
])('takes %j for the agency %j', (name, agency) => {
	expect(findAgency(name)).toBe(agency);
});

it('gives trimmed names of one line for any text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
			for (const name of parseAuthors(text).authors) {
				expect(name.trim()).toBe(name);
				expect(name).not.toMatch(/\n|@/);
			}
		}),
	);
});
