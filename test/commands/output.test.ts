import {describe, expect, it} from 'vitest';
import {formatEntries} from '../../src/commands/output.ts';

const onTerminal = (words: string, width: number) => [...formatEntries([{facts: ['Ada'], words}], width)];

describe('formatEntries on a terminal', () => {
	it('puts the words below the facts, in lines that fit', () => {
		expect(onTerminal('The harbour is closed until May', 20)).toEqual([
			'Ada',
			'  The harbour is',
			'  closed until May',
			'',
		]);
	});

	it('never cuts the place: facts that are too long go on below', () => {
		const facts = ['2024-05-23', 'The Senn Beacon', 'harbour/beacon/survey.html', 1575];
		expect([...formatEntries([{facts, words: 'We saw it'}], 40)]).toEqual([
			'2024-05-23 · The Senn Beacon ·',
			'    harbour/beacon/survey.html · 1575',
			'  We saw it',
			'',
		]);
	});

	it('goes on in the next line within a text without spaces', () => {
		expect(onTerminal('港口将关闭到五月底', 12)).toEqual(['Ada', '  港口将关闭', '  到五月底', '']);
	});

	it('parts a word that is longer than a line, and loses none of it', () => {
		expect(onTerminal('see example.org/harbour now', 14)).toEqual([
			'Ada',
			'  see',
			'  example.org/',
			'  harbour now',
			'',
		]);
	});

	it('shows four lines and says that there is more', () => {
		expect(onTerminal('one two three four five', 8)).toEqual([
			'Ada',
			'  one',
			'  two',
			'  three',
			'  four …',
			'',
		]);
	});
});

it('gives a pipe one line an entry, its words whole', () => {
	const words = 'one two three four five '.repeat(20).trim();
	expect([...formatEntries([{facts: ['Ada', 3, null], words}], undefined)]).toEqual([`Ada\t3\t\t${words}`]);
});
