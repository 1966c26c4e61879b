import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

/** Every way that a story may say what its people are. */
const INTRODUCED = [
	'Rosa Marin, the mayor of Alder Bay, met Tomas Vel, the harbour master, on Monday.',
	'Mayor Rosa Marin met harbour master Tomas Vel on Monday.',
	'The mayor of Alder Bay, Rosa Marin, and the harbour master, Tomas Vel, met on Monday.',
	'Rosa Marin is the mayor of Alder Bay. Tomas Vel is its harbour master.',
	'Rosa Marin, mayor of Alder Bay since 2019, opened the quay with Tomas Vel, harbour master.',
	'Alder Bay’s mayor, Rosa Marin, met its harbour master, Tomas Vel, on Monday.',
	'Rosa Marin, who has been mayor since May, met Tomas Vel, who is harbour master.',
];

/** Two whose offices share a word: what the first is called, then the other; `null` for an office of which nobody is told. */
const OF_ONE_WORD: readonly [string, string, readonly [string, string | null][]][] = [
	[
		'Prime Minister Rosa Marin',
		'Ports Minister Tomas Vel',
		[
			['prime minister', 'Rosa Marin'],
			['ports minister', 'Tomas Vel'],
			['minister', 'Tomas Vel'],
			['finance minister', null],
		],
	],
	[
		'President Rosa Marin',
		'Vice President Tomas Vel',
		[
			['president', 'Rosa Marin'],
			['vice president', 'Tomas Vel'],
		],
	],
	[
		'the president, Rosa Marin,',
		'the union president, Tomas Vel,',
		[
			['president', 'Rosa Marin'],
			['union president', 'Tomas Vel'],
		],
	],
	[
		'police chief Rosa Marin',
		'fire chief Tomas Vel',
		[
			['police chief', 'Rosa Marin'],
			['fire chief', 'Tomas Vel'],
		],
	],
	[
		'Deputy Mayor Rosa Marin',
		'harbour master Tomas Vel',
		[
			['deputy mayor', 'Rosa Marin'],
			['mayor', null],
		],
	],
];

/** What stands in the next paragraph, and who says Q there; null for nobody whom the story names. */
const SAID: readonly [string, string | null][] = [
	['“Q,” the mayor said.', 'Rosa Marin'],
	['“Q,” said the mayor.', 'Rosa Marin'],
	['The mayor said: “Q”', 'Rosa Marin'],
	['“Q,” the harbour master said.', 'Tomas Vel'],
	['“Q,” said the harbour master.', 'Tomas Vel'],
	['Asked about it, the mayor said, “Q”', 'Rosa Marin'],
	['The mayor left. “Q,” she said.', 'Rosa Marin'],
	['The harbour master left. “Q,” he said.', 'Tomas Vel'],
	['“Q,” the bishop said.', null],
	['“Q,” a mayor said.', null],
	['“Q,” another mayor said.', null],
	['“Q,” the mayor’s spokesman said.', null],
	['“Q,” the mayor’s husband said.', null],
	['“Q,” the deputy mayor said.', null],
	['“Q,” the former mayor said.', null],
	['“Q,” the mayor of Port Lund said.', null],
	['“Q,” said the mayor of Port Lund, Odo Bell.', 'Odo Bell'],
	['“Q,” said Marin.', 'Rosa Marin'],
	['“Q,” said Ms Marin.', 'Rosa Marin'],
	['“Q,” said Mr Vel.', 'Tomas Vel'],
	['“Q,” Mayor Marin said.', 'Rosa Marin'],
	['“Q,” she said.', 'Rosa Marin'],
	['“Q,” he said.', 'Tomas Vel'],
	['“Q,” they said.', null],
	['“Q,” both said.', null],
	['“Q,” one of them said.', null],
	['“Q,” a woman said.', null],
	['The mayor and the harbour master left. “Q,” she said.', 'Rosa Marin'],
	['A reporter asked the mayor. “Q,” she said.', 'Rosa Marin'],
	['The mayor asked the harbour master. “Q,” he said.', 'Tomas Vel'],
	['The mayor asked a fisherman. “Q,” he said.', null],
	['The mayor introduced her daughter. “Q,” the girl said.', null],
	['“Q,” a friend of the mayor said.', null],
	['“Q,” the mayor told the harbour master.', 'Rosa Marin'],
	['“Q,” the harbour master told the mayor.', 'Tomas Vel'],
	['The town council said: “Q”', null],
	['“Q,” the council said.', null],
	['“Q,” Alder Bay said in a statement.', 'Alder Bay'],
	['In a statement, the mayor said: “Q”', 'Rosa Marin'],
	['A statement from the mayor said: “Q”', 'Rosa Marin'],
	['A short letter by the harbour master read: “Q”', 'Tomas Vel'],
	['The mayor’s statement said: “Q”', 'Rosa Marin'],
	['A statement from the bishop said: “Q”', null],
	['A letter to the mayor from the crews said: “Q”', null],
	['The mayor’s office said: “Q”', null],
	['A letter to the mayor said: “Q”', null],
	['A sign at the mayor’s door said: “Q”', null],
];

const COMPANY_INTRODUCED = [
	'Brightwater Shipping Ltd, the ferry company, sold two boats on Monday. Its chief executive, Rosa Marin, left in May.',
	'The ferry company Brightwater Shipping sold two boats on Monday. Rosa Marin, its chief executive, left in May.',
	'Brightwater Shipping, a ferry company, sold two boats on Monday, and its chief executive, Rosa Marin, left.',
	'Brightwater Shipping Ltd. said on Monday that it had sold two boats. Chief executive Rosa Marin left in May.',
];

const COMPANY_SAID: readonly [string, string | null][] = [
	['“Q,” the company said.', 'Brightwater Shipping'],
	['“Q,” said the company.', 'Brightwater Shipping'],
	['“Q,” the ferry company said.', 'Brightwater Shipping'],
	['“Q,” the firm said.', 'Brightwater Shipping'],
	['The company said: “Q”', 'Brightwater Shipping'],
	['In a statement, the company said: “Q”', 'Brightwater Shipping'],
	['A statement from the company said: “Q”', 'Brightwater Shipping'],
	['“Q,” according to the company.', 'Brightwater Shipping'],
	['“Q,” the company told investors.', 'Brightwater Shipping'],
	['“Q,” said Marin.', 'Rosa Marin'],
	['“Q,” the chief executive said.', 'Rosa Marin'],
	['“Q,” the company’s spokesman said.', null],
	['“Q,” a spokesman for the company said.', null],
	['“Q,” a company source said.', null],
	['“Q,” a rival company said.', null],
	['“Q,” another company said.', null],
	['“Q,” the former chief executive said.', null],
	['“Q,” the union said.', null],
	['“Q,” the group said.', null],
	['“Q,” investors told the company.', null],
	['A letter to the company said: “Q”', null],
	['The council told the company: “Q”', null],
];

function speakerIn(introduced: string, said: string): string | null | undefined {
	const text = `Quay opens in Alder Bay\n\nALDER BAY - ${introduced}\n\n${withWords(said)}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.findLast(({content}) => text.startsWith(WORDS.slice(0, -1), content[0]!.start));
	return quote && (quote.speaker === null ? null : entities.clusters[quote.speaker]!.name);
}

describe('offices of one word', () => {
	it.each(
		OF_ONE_WORD.flatMap(([one, other, offices]) =>
			offices.map(([office, speaker]) => [office, one, other, speaker] as const),
		),
	)('the %s, of %s and %s', (office, one, other, speaker) => {
		for (const introduced of [
			`On Monday ${one} met ${other} at the quay.`,
			`On Monday ${other} met ${one} at the quay.`,
		])
			for (const said of [`“Q,” the ${office} said.`, `The ${office} said: “Q”`])
				expect(speakerIn(introduced, said)).toBe(speaker);
	});
});

describe('people who are told by what they are', () => {
	it.each(SAID)('%s %s', (said, speaker) => {
		const speakers = INTRODUCED.map(introduced => speakerIn(introduced, said));
		expect(speakers).toEqual(INTRODUCED.map(() => speaker));
	});

	it.each(COMPANY_SAID)('%s %s', (said, speaker) => {
		const speakers = COMPANY_INTRODUCED.map(introduced =>
			speakerIn(introduced, said)?.replace(/ Ltd\.?$/, ''),
		);
		expect(speakers.map(name => name ?? null)).toEqual(COMPANY_INTRODUCED.map(() => speaker));
	});
});
