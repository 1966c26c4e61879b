import {expect, it} from 'vitest';
import {cite} from '../../src/explorer/cite.ts';
import {dayWords} from '../../src/explorer/day-words.ts';
import {fakeLibrary} from '../screen/fake-library.ts';
import {HARBOUR} from '../screen/harbour.ts';

const library = fakeLibrary(HARBOUR);
const quote = library.quotes().slice(0, 1)[0]!;
const row = library.document(quote.document)!;

it('cites in one line, as a text quotes another', () => {
	const line = cite(
		'We  open\nin May.',
		{...row, publication: 'Harbour Gazette', published: '2021-05-02T08:00Z'},
		quote,
		'short',
	);
	expect(line).toBe(`“We open in May.” (${quote.speaker!.name}, Harbour Gazette, 2 May 2021)`);
});

it.each([
	['2024-10-25', '25 October 2024'],
	['2024-02', 'February 2024'],
	['2024', '2024'],
	['2024-13-01', '2024'],
	['soon', 'soon'],
])('says %s as %s', (published, words) => {
	expect(dayWords(published)).toBe(words);
});
