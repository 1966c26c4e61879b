import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';

/**
 * What papers of many countries and kinds do with quotes. A slash parts paragraphs; a line is a quote: who says it, or
 * `-`, and the words.
 */
const ROWS: readonly (readonly [text: string, ...lines: string[]])[] = [
	// a verb in -ed that no list has, behind an appositive
	[
		'The coroner, Odo Leahy, extended his sympathies to the family and said it had been “a sad case”.',
		'Odo Leahy | it had been “a sad case”',
	],
	['The coroner, Odo Leahy, nodded and said it was over.', 'Odo Leahy | it was over'],
	['The coroner, Odo Leahy, assisted by a nurse, said it was over.', 'Odo Leahy | it was over'],
	// what somebody is accused of is no statement
	[
		'A taxi driver accused of refusing a passenger told a court on Monday that he had been asleep.',
		'- | that he had been asleep',
	],
	['A driver suspected of hitting a nurse said that he was asleep.', '- | that he was asleep'],
	['Ana Marin was accused of calling the port “a grave”.', 'Ana Marin | the port “a grave”'],
	// the one who did not say it is told by his office
	[
		'It was Dora Okoro, not her deputy, Simon Hale, who said that “no child learns hungry.”',
		'Dora Okoro | that “no child learns hungry.”',
	],
	// any verb in -ed before somebody unnamed
	[
		'“Each time it rains we lose the road,” bemoaned a retired shopkeeper.',
		'- | Each time it rains we lose the road',
	],
	['The paper, “Long Memories of the Road,” praised the mayor.'],
	// captions
	[
		'In a story captioned “enough of this,” Ana Marin posted a picture of the quay.',
		'Ana Marin | enough of this',
	],
	['Ana Marin shared a picture captioned “Enough of this”.', 'Ana Marin | Enough of this'],
	['In a post titled “Enough of this,” Ana Marin wrote that it was shut.', 'Ana Marin | that it was shut'],
	// a short turn has many capitals
	[
		'It rained. / MP Chathura Wijeratne: “Sold to whom?” / It rained again.',
		'Chathura Wijeratne | Sold to whom?',
	],
	['It rained. / An Hon Member: “Come to Tolm!” / It rained again.', '- | Come to Tolm!'],
	// the body of an office right before its holder
	[
		'Chairman of the Committee on Public Works Prof. Nimal Wijeratne said the quay was shut. / “A crane is not a spoon,” the Chairman said.',
		'Nimal Wijeratne | the quay was shut',
		'Nimal Wijeratne | A crane is not a spoon',
	],
	['President of the Tolm Bar Association Juan Marin said it was so.', 'Juan Marin | it was so'],
	['The secretary of Mayor Ana Marin said it was so.', '- | it was so'],
	['The campaign manager of Mrs Marin said it was so.', '- | it was so'],
	[
		'Managing Director Juan Marin said it was shut. / “It is so,” the MD said.',
		'Juan Marin | it was shut',
		'Juan Marin | It is so',
	],
	// an attribution between a participle and its clause
	[
		'The dues fell again, suggesting, the authors write, that “the port is lost.”',
		'- | that “the port is lost.”',
	],
	['He believes, he said, that “Ana Marin is right.”', '- | He believes || that “Ana Marin is right.”'],
	// whom a pronoun means
	[
		'Dawn Fairlie left. / “No,” Dawn Fairlie said. / It got a laugh, but not from Lois Henshaw, who has run the dairy for 31 years. / “We pay for pipes,” she told them.',
		'Dawn Fairlie | No',
		'Lois Henshaw | We pay for pipes',
	],
	[
		'Goh Teck, 58, pleaded guilty to one charge. / The court heard that a customer, Ms Priya Nair, fell ill at the stall. / “I felt cheated,” she said.',
		'- | that a customer, Ms Priya Nair, fell ill at the stall',
		'Priya Nair | I felt cheated',
	],
	[
		'Your correspondent Peter Wragg is wrong. / Last week I asked the man at the desk when it would open. “Not soon,” he said.',
		'- | Not soon',
	],
	[
		'Halina Bem plays the widow. / My companion fell asleep. “Did they drown?” she asked.',
		'- | Did they drown?',
	],
	['Dan and Petra Ruiz own Little Gannet. / “We laughed,” the Ruizes said.', '- | We laughed'],
	['Ranger Ana Marin said it was a snake.', 'Ana Marin | it was a snake'],
	[
		'Celeste Harrow stands by it. “I have the hedge,” she said. / The Duchess, 58, was at a show. “He was nineteen,” she said.',
		'Celeste Harrow | I have the hedge',
		'- | He was nineteen',
	],
	// sittings, initials, interviews without marks
	[
		'Mr Mwale: This levy will cost nothing. / An Hon. Member: Nothing plus tax! / Mr Mwale: I seek your protection. / The Speaker: Order! / Mrs Gondwe (Likanda East): Whose tie is it? / Laughter. / Mr Mwale: It was a gift.',
		'Mwale | This levy will cost nothing.',
		'- | Nothing plus tax!',
		'Mwale | I seek your protection.',
		'- | Order!',
		'Gondwe | Whose tie is it?',
		'Mwale | It was a gift.',
	],
	[
		'Rosario Maldini and Ingrid Falk talked to us. / RM: We met in a queue. / IF: He pushed in. / RM: I did not. / IF: He did.',
		'Rosario Maldini | We met in a queue.',
		'Ingrid Falk | He pushed in.',
		'Rosario Maldini | I did not.',
		'Ingrid Falk | He did.',
	],
	[
		'Imogen Salt meets me in a café. / How did you prepare? / I went to a convent. They put me on potatoes. / Did you find it hard? / It was bliss. My mother says I was born at noon. / What do you say to critics? / I say: watch the second episode.',
		'Imogen Salt | I went to a convent. They put me on potatoes.',
		'Imogen Salt | It was bliss. My mother says I was born at noon.',
		'Imogen Salt | I say: watch the second episode.',
	],
	// words set below who wrote them
	[
		'To the board, Halvard Moen wrote: / I have kept your lamp for nineteen winters. / The board met.',
		'Halvard Moen | I have kept your lamp for nineteen winters.',
	],
	[
		'The port will close. / Halvard Moen said these are shut: / Pier one and pier two.',
		'Halvard Moen | these are shut',
	],
	// names in brackets behind words in marks
	[
		'“A fountain that works, please” (Ana Marin). “Trees, then more trees” (Odo Forge, Tolm).',
		'Ana Marin | A fountain that works, please',
		'Odo Forge | Trees, then more trees',
	],
	['“On what bus, may I ask?” called another. / It rained.', '- | On what bus, may I ask?'],
	// words in marks that a record tells of
	['An affidavit states Ana Marin told deputies she “wanted to see”.', 'Ana Marin | she “wanted to see”'],
	[
		'The report says that Ana Marin told deputies that she had left.',
		'- | that Ana Marin told deputies that she had left',
	],
	['Ana Marin is reported to have told guests that it was good.', 'Ana Marin | that it was good'],
	['The widow of the captain of the Virxe do Mar says it coughed.', '- | it coughed'],
	[
		'Magistrate Joanne Petrakis told Nathan Colless, 34, his conduct was “silly”. / “You hid,” Her Honour said.',
		'Joanne Petrakis | his conduct was “silly”',
		'Joanne Petrakis | You hid',
	],
	[
		'Sergeant Leanne Wirth said it was late. / Outside court, he read. His former fiancée, Tegan, was blunt. “He texted me,” she said.',
		'Leanne Wirth | it was late',
		'- | He texted me',
	],
	[
		"Judge Sanchia Burrell sat. / Leroy 'Bigga' Samms said it was long ago. / The judge raised an eyebrow. “You talk?” she asked.",
		"Leroy 'Bigga' Samms | it was long ago",
		'Sanchia Burrell | You talk?',
	],
	[
		'Forest Officer (DFO) Meenakshi Rao said it was so. / “We wait,” the DFO said.',
		'Meenakshi Rao | it was so',
		'Meenakshi Rao | We wait',
	],
	['Chief Conservator of Forests (Wildlife) S.K. Tomar said it was so.', 'S.K. Tomar | it was so'],
	[
		'Senators disagreed over a vote for what the budget office described as “spiritual logistics.”',
		'- | spiritual logistics.',
	],
	['A spokesperson for the ethics officer, Bruce Tam, said she was ill.', '- | she was ill'],
	['A spokesman for the ministry, Bruce Tam, said he was ill.', 'Bruce Tam | he was ill'],
	[
		'Opposition spokesman on finance Winston Dacres said it was “a confession.”',
		'Winston Dacres | it was “a confession.”',
	],
	[
		"Glenys Pope saw a post by Ana Marin's sister, Kaylene, that read: “You've got Nan, no questions asked.”",
		"Kaylene | You've got Nan, no questions asked.",
	],
	[
		'Rahela Khatun sits by a pond. “They brought sweets,” the 68-year-old said.',
		'Rahela Khatun | They brought sweets',
	],
	['Ciarán Boyle BL said it was so.', 'Ciarán Boyle | it was so'],
	['Attorney-at-law Marva Dixon said it was so.', 'Marva Dixon | it was so'],
	['Bank of Aven Governor Ana Marin said rates would stay.', 'Ana Marin | rates would stay'],
	['The wife of Port of Tolm Mayor Juan Marin said no.', '- | no'],
	['Newcomer Beatrice Ogola said it was won.', 'Beatrice Ogola | it was won'],
	[
		'Miranda Speke said in a letter, seen by the Gazette, that she had “let them down.”',
		'Miranda Speke | that she had “let them down.”',
	],
	[
		'Several justices doubted that it reaches what Justice Pamela Oakhurst called “the air over a bath.”',
		'- | that it reaches what Justice Pamela Oakhurst called “the air over a bath.”',
		'Pamela Oakhurst | the air over a bath.',
	],
	['MEC for Agriculture Lindiwe Sithole said it was so.', 'Lindiwe Sithole | it was so'],
];

function linesIn(body: string): string[] {
	const text = `Quay closes after storm\n\nIt rained on Monday.\n\n${body.replaceAll(' / ', '\n\n')}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	return quotes.map(({speaker, content}) => {
		const words = content.map(({start, end}) => text.slice(start, end)).join(' || ');
		return `${speaker === null ? '-' : entities.clusters[speaker]!.name} | ${words}`;
	});
}

describe('quotes as papers of many kinds print them', () => {
	it.each(ROWS.map(([text, ...lines]) => [text, lines] as const))('%s', (text, lines) =>
		expect(linesIn(text)).toEqual(lines),
	);
});
