import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

/** Who is told to have said {@link WORDS} in a story; `undefined` where the words are no quote. */
function speakerIn(story: string): string | null | undefined {
	const text = withWords(story);
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.find(({content}) =>
		content.some(({start, end}) => text.slice(start, end).includes(WORDS.slice(0, -1))),
	);
	return quote && (quote.speaker === null ? null : entities.clusters[quote.speaker]!.name);
}

/** How a story on Henry Marlow comes to another of the name, who says something by the full name. */
const INTRODUCED = [
	'Joan Marlow, the mother of Henry Marlow, flatly rejected the claim.',
	'Joan Marlow, the mother of Henry Marlow, said that the claim was wrong.',
	'“That is wrong,” said Joan Marlow, the mother of Henry Marlow and head of the harbour trust.',
	'His sister, Joan Marlow, told the council that the claim was wrong.',
	'Joan Marlow criticized the claim at a dinner for her brother Henry Marlow.',
];

describe('of two who bear a surname', () => {
	it.each(INTRODUCED)('who speaks by the full name goes on by the surname: %s', introduced => {
		const story = (behind: string) =>
			`Dispute over a dock\n\nThe dock was built by Henry Marlow in 2011.\n\n${introduced}\n\n${behind}`;
		expect(speakerIn(story('“Q,” Marlow said.'))).toBe('Joan Marlow');
		expect(speakerIn(story('Marlow, who has led the trust since May, said: “Q”'))).toBe('Joan Marlow');
		expect(speakerIn(story('Marlow said she was tired.\n\n“Q,” Marlow added.'))).toBe('Joan Marlow');
	});

	it.each([
		['Joan Marlow, his sister, attended the dinner.', 'who says nothing'],
		['His sister, Joan Marlow, said so.\n\nHenry Marlow arrived on Monday.', 'before whom he came back'],
		['Some accused Joan Marlow, who was born in Aven, of the fraud.', 'of whom others speak'],
		['A clerk said Joan Marlow had left.', 'of whom others tell'],
	])('the first keeps it behind another, %s (%s)', introduced => {
		expect(
			speakerIn(`Dock opens\n\nHenry Marlow opened the dock.\n\n${introduced}\n\n“Q,” Marlow said.`),
		).toBe('Henry Marlow');
	});

	it.each([
		'The dock was built by Henry Marlow. Henry Marlow died in 1950.',
		'The dock is named for the late Henry Marlow.',
		'The dock is named for Henry Marlow, who was killed in the war.',
	])('the dead say nothing: %s', told => {
		expect(
			speakerIn(`Old dock opens\n\n${told}\n\nJoan Marlow opened the gates.\n\n“Q,” Marlow said on Friday.`),
		).toBe('Joan Marlow');
	});

	it('“Mrs.” means whom it meant before', () => {
		expect(
			speakerIn(
				'Letters\n\nDiane Marlow, the minister, wrote to Paul Marlow.\n\nA clerk told Mrs. Marlow of a visit by Ann Marlow. Mrs. Marlow replied: “Q”',
			),
		).toBe('Diane Marlow');
	});
});

describe('a surname for two', () => {
	const couple = (behind: string) =>
		`Parents speak\n\nThe parents, Omar and Salma Bakshi, lost a son in the war.\n\n${behind}\n\nHumza Bakshi was 27.`;
	it.each([
		['“Q,” Mr. Bakshi said.', 'Omar Bakshi'],
		['“Q,” Ms. Bakshi said.', 'Salma Bakshi'],
		['“Q,” Omar Bakshi said.', 'Omar Bakshi'],
		['“Q,” said Salma.', 'Salma Bakshi'],
		['“Q,” said Omar.', 'Omar Bakshi'],
	])('%s', (behind, speaker) => expect(speakerIn(couple(behind))).toBe(speaker));

	it.each([
		['Sens. Ana Isen of Georgia and John Boseman of Aven met. “Q,” Georgia said.', 'Georgia Boseman'],
		['A corner of Allen and Stanton Streets was closed. “Q,” Allen said.', 'Allen Streets'],
		['The sons, Luis and José Pedro, met. “Q,” Luis said.', 'Luis Pedro'],
	])('%s: no %s', (story, nobody) => expect(speakerIn(`A story\n\n${story}`)).not.toBe(nobody));
});

describe('“Said” before a name', () => {
	it('is the verb where words follow, and a given name elsewhere', () => {
		const story = (behind: string) =>
			`Tax waits\n\nRyan Ellers, a lobbyist, left. The code is complex. ${behind}`;
		expect(speakerIn(story('Said Ellers: “Q”'))).toBe('Ryan Ellers');
		expect(speakerIn(story('Said Karim, a baker, came late. “Q,” Said Karim told her.'))).toBe('Said Karim');
	});
});
