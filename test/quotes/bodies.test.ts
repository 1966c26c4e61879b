import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

const BODY = 'Brightwater Shipping';
const CHIEF = 'Rosa Marin';

/** How a story brings in a company, and whether it names who runs it. */
const INTRODUCED: readonly (readonly [string, boolean])[] = [
	[
		'Brightwater Shipping Ltd, the ferry company, sold two boats on Monday. Its chief executive, Rosa Marin, left in May.',
		true,
	],
	[
		'The ferry company Brightwater Shipping sold two boats on Monday. Rosa Marin, its chief executive, was not there.',
		true,
	],
	['Brightwater Shipping, a ferry company, will cut 400 jobs. It employs 900 people.', false],
	['Brightwater Shipping will cut 400 jobs, the company said on Monday.', false],
	['Ferry operator Brightwater Shipping is to cut 400 jobs.', false],
	[
		'Brightwater Shipping, which runs the Alder Bay ferries, is to cut 400 jobs. The company’s chief executive, Rosa Marin, met the crews.',
		true,
	],
	[
		'Ferry operator Brightwater Shipping is to cut 400 jobs. Tomas Vel, the mayor of Alder Bay, called it a shame.',
		false,
	],
	[
		'Tomas Vel lost his job on Monday. He had worked for the ferry operator Brightwater Shipping for 20 years. Brightwater is to cut 400 jobs.',
		false,
	],
];

/** What the next paragraph says; who says Q there: the company, who runs it where that is told, or nobody named. */
const SAID: readonly (readonly [string, string | null])[] = [
	['“Q,” its chief executive said.', CHIEF],
	['“Q,” said its chief executive.', CHIEF],
	['“Q,” the company’s chief executive said.', CHIEF],
	['“Q,” Brightwater’s chief executive said.', CHIEF],
	['“Q,” the chief executive of Brightwater said.', CHIEF],
	['Its chief executive said: “Q”', CHIEF],
	['“Q,” its former chief executive said.', null],
	['“Q,” its chairman said.', null],
	['“Q,” its spokesman said.', null],
	['“Q,” its lawyers said.', null],
	['“Q,” one of its captains said.', null],
	['“Q,” its bankers at Harl Bank said.', null],
	['“Q,” a rival of the company said.', null],
	['“Q,” the company’s website says.', BODY],
	['“Q,” the company’s annual report says.', BODY],
	['“Q,” according to its website.', BODY],
	['Its website says: “Q”', BODY],
	['A company statement said: “Q”', BODY],
	['“Q,” a Brightwater statement said.', BODY],
	['“Q,” a Brightwater spokesman said.', null],
	['A statement on its website read: “Q”', BODY],
	['A statement on the company’s website said: “Q”', BODY],
	['On its website, the company says: “Q”', BODY],
	['“Q,” it said in a statement.', BODY],
	['“Q,” it said.', BODY],
	['It added: “Q”', BODY],
	['In a statement on its website it said: “Q”', BODY],
	['The company denied it. “Q,” it said.', BODY],
	['Brightwater thanked Mayor Odo Bell. “Q,” it said in a statement.', BODY],
	['Odo Bell was one of the captains. “Q,” it said in a statement.', BODY],
	['Odo Bell was one of the captains. “Q,” the company said.', BODY],
	['The union called it a disgrace. “Q,” it said.', null],
	['The harbour council called it a disgrace. “Q,” it said in a statement.', null],
	['A report by two engineers came out in May. “Q,” it said.', null],
	['Harl Bank owns the boats. “Q,” its chief executive said.', null],
	['A report for Brightwater said: “Q”', null],
];

function speakerOf(introduced: string, said: string): string | null {
	const text = `Ferry line cuts jobs\n\n${introduced}\n\n${withWords(said)}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.findLast(({content}) => text.startsWith(WORDS.slice(0, -1), content[0]!.start));
	return quote && quote.speaker !== null ? entities.clusters[quote.speaker]!.name.replace(/ Ltd$/, '') : null;
}

describe('bodies and what is theirs', () => {
	it.each(SAID)('%s %s', (said, speaker) => {
		const speakers = INTRODUCED.map(([introduced]) => speakerOf(introduced, said));
		expect(speakers).toEqual(
			INTRODUCED.map(([, hasChief]) => (speaker === CHIEF && !hasChief ? null : speaker)),
		);
	});
});
