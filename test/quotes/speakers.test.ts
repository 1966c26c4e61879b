import {describe, expect, it} from 'vitest';
import {entitiesOf, layoutOf, PORT, quotesIn} from './reading.ts';

/** Who speaks the last quote of the text, and how sure that is. */
function lastSpeaker(text: string): string {
	const quote = quotesIn(text).at(-1);
	if (!quote) return 'no quote';
	const name = quote.speaker === null ? 'nobody' : entitiesOf(text, PORT).clusters[quote.speaker]!.name;
	return `${name}, ${quote.strength}`;
}

describe('speakers', () => {
	it.each([
		['a name', '“It is closed,” Marin said.', 'Rosa Marin, strong'],
		[
			'a name with a title and an appositive',
			'“It is closed,” said harbour director Rosa Marin, a former captain.',
			'Rosa Marin, strong',
		],
		[
			'who, behind a title that holds a body',
			'Among them is Rosa Marin (Ind., Tolm), head of the Port Authority, who called it “a shame and a pity.”',
			'Rosa Marin, strong',
		],
		['an organization', 'The Port Authority said the quay was closed.', 'Port Authority, strong'],
		['a possessive and a name', "Vel's lawyer Ines Okoro said the quay was closed.", 'Ines Okoro, strong'],
		['he', 'Tomas Vel met Rosa Marin on the quay. “It is closed,” he said.', 'Tomas Vel, fair'],
		[
			'she, asked by whoever writes the profile of her',
			'# Rosa Marin: I was dismissed\n\nInes Okoro runs the quay. “It was late,” Okoro said. “I was ill.”\n\nI ask about the storm. “Next question,” she says.',
			'Rosa Marin, fair',
		],
		[
			'he, behind the office of someone named',
			'Mayor Tomas Vel met Juan Paz. Mr Paz was angry. Mr Paz left.\n\nThe mayor stayed. “It is closed,” he said.',
			'Tomas Vel, fair',
		],
		['she', 'Tomas Vel met Rosa Marin on the quay. “It is closed,” she said.', 'Rosa Marin, fair'],
		[
			'she, in a paragraph that names someone else',
			'Rosa Marin said it was late. Marin was angry. Marin left.\n\nInes Okoro, a clerk, was firm. “It is closed,” she said.',
			'Ines Okoro, fair',
		],
		[
			'she, in a clause before the name',
			'Ines Okoro and Rosa Marin met on the quay. When she came back, Marin was calm. “It is closed,” she said.',
			'Rosa Marin, fair',
		],
		[
			'he, when an unnamed man only stood by',
			'Tomas Vel came with a clerk. “It is closed,” he said.',
			'Tomas Vel, fair',
		],
		[
			'he, when he was asked',
			'A reporter asked Tomas Vel about the quay. “It is closed,” he said.',
			'Tomas Vel, fair',
		],
		['an unnamed she by the noun', 'Tomas Vel met his daughter. “It is closed,” he said.', 'Tomas Vel, fair'],
		[
			'a name before a word of its own',
			'Vel Challenger Ines Okoro said the quay was closed.',
			'Ines Okoro, strong',
		],
		[
			'a name with where it is from',
			'Rosa Marin (L-Alder Bay) earlier this week said the quay was closed.',
			'Rosa Marin, strong',
		],
		['who', 'They met Marin, who said the quay was closed.', 'Rosa Marin, strong'],
		[
			'a role',
			'Rosa Marin, the harbour director, came late. Tomas Vel was there. The director said the quay was closed.',
			'Rosa Marin, fair',
		],
		[
			'a title',
			'Mayor Tomas Vel came late with Rosa Marin. The mayor said the quay was closed.',
			'Tomas Vel, fair',
		],
		[
			'the writer of a letter',
			'Marin’s letter came on Monday. “It is closed,” the letter read.',
			'Rosa Marin, fair',
		],
		[
			'the writer a letter is from',
			'A letter dated May 3 from Vel to Marin said the quay was closed.',
			'Tomas Vel, fair',
		],
		[
			'the one who is interviewed',
			'# Rosa Marin on the quay\n\nVel met her.\n\nQ: Is it shut?\n\nA: No.\n\nQ: Why?\n\nA: The cranes.',
			'Rosa Marin, fair',
		],
		[
			'the one to whom the questions were put',
			'# Two yards to merge\n\nPedro Sand runs one yard. Karl Vos runs the other.\n\nThe Packet spoke to Rosa Marin.\n\nQ: Is it shut?\n\nA: No.\n\nQ: Why?\n\nA: The cranes.',
			'Rosa Marin, weak',
		],
		['a deed, perhaps', 'Rosa Marin backed the plan.', 'Rosa Marin, weak'],
		['words in marks about a deed', 'Rosa Marin praised the “brave” plan.', 'Rosa Marin, strong'],
		['an owner', 'Marin’s claim that the quay was closed was wrong.', 'Rosa Marin, strong'],
		['a shared subject', 'Marin came late and said the quay was closed.', 'Rosa Marin, strong'],
	])('finds %s', (_name, text, expected) => expect(lastSpeaker(text)).toBe(expected));

	it.each([
		['a spokesman', "Vel's spokesman said the quay was closed."],
		['a spokesman for someone', 'A spokesman for Vel said the quay was closed.'],
		[
			'who, behind an official of an organization',
			'They met an official of the Port Authority, who said the quay was closed.',
		],
		['a campaign', 'The Vel campaign said the quay was closed.'],
		['someone close to a person', 'A person close to the mayor, Tomas Vel, said the quay was closed.'],
		['people and a name', 'The crews and the Port Authority said the quay was closed.'],
		['a name that is not known', '“It is closed.” — Juan Paz, director, Port Authority'],
		['two people', 'Marin and Vel said the quay was closed.'],
		['an unnamed official', 'A harbour official said the quay was closed.'],
		['they', 'Marin met the crews. “It is closed,” they said.'],
		['a pronoun without anyone before it', '“It is closed,” she said.'],
		['a pronoun that agrees with nobody', 'Tomas Vel came late. “It is closed,” she said.'],
		['a role that nobody has', 'Tomas Vel came late. The senator said the quay was closed.'],
		[
			'one of two who may be interviewed',
			'# Two on the quay\n\nVel met Marin.\n\nQ: Is it shut?\n\nA: No.\n\nQ: Why?\n\nA: The cranes.',
		],
		[
			'he, after a spokesman',
			'Tomas Vel opened the quay. A spokesman for the builders said it was safe. “It is only damp,” he said.',
		],
		[
			'he, after an unnamed fisherman of another paragraph',
			'Tomas Vel opened the quay.\n\nA fisherman was less sure. “It leaks,” he said.',
		],
		[
			'he, after a name that nobody knows',
			'Tomas Vel opened the quay.\n\nDale Crisp said it leaked. “It leaks,” he said.',
		],
		['captains of whom one is named', 'Several captains, including Tomas Vel, said the quay was closed.'],
		['an official inside an organization', 'An official inside the Port Authority said the quay was closed.'],
		['a couple', 'Mr and Mrs Vel said the quay was closed.'],
		['a group against someone', 'An anti-Vel league said the quay was closed.'],
		['a fund by its backer', 'The Vel-backed fund said the quay was closed.'],
		['a poll by its papers', 'A Gazette/Packet poll said the quay was closed.'],
		['a headline noun', 'Vel Quay Plan says the cranes will go.'],
		['a friend who knows someone', 'A friend who knows Tomas Vel said the quay was closed.'],
		['a question', 'Marin came.\n\nQ: Is it shut?\n\nA: No.\n\nA: It is.\n\nQ: Why?'],
		['another by her title', 'Mr. Vel came late. Ms. Vel said the quay was closed.'],
		['a letter without a writer', 'Vel came late. The letter said the quay was closed.'],
	])('names nobody for %s', (_name, text) => expect(lastSpeaker(text)).toBe('nobody, none'));

	it('shows the way from the quote to the name', () => {
		const text = 'Rosa Marin came late. She was alone. “It is closed,” she said.';
		const {evidence} = quotesIn(text).at(-1)!;
		expect(evidence.rule).toBe('content before cue, pronoun');
		expect(evidence.chain.map(({start, end}) => text.slice(start, end))).toEqual([
			'she',
			'She',
			'Rosa Marin',
		]);
	});

	it('takes what is asked before each turn of the only one with a name for no words of hers', () => {
		const turns = ['It has sunk by a foot.', 'That stands on rock.', 'In May, I hope.', 'The port will.'];
		const asked = ['Tell us about the quay.', 'And the crane.', 'A date would help.', 'Somebody has to pay.'];
		const text = turns.map((turn, at) => `${asked[at]}\n\nMARIN: ${turn}`).join('\n\n');
		const quotes = quotesIn(text, [{names: ['Rosa Marin', 'MARIN']}]);
		expect(quotes.map(({speaker}) => speaker)).toEqual([0, 0, 0, 0]);
		expect(quotes.flatMap(({content}) => content.map(({start, end}) => text.slice(start, end)))).toEqual(
			turns,
		);
	});

	it('keeps the parts of the layout apart', () => {
		expect(layoutOf('# Quay shut\n\nIt is.').parts.map(part => part.kind)).toEqual(['headline', 'paragraph']);
	});
});
