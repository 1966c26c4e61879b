import {describe, expect, it} from 'vitest';
import {entitiesOf, PORT, quotesIn} from './reading.ts';

/** Every way a sentence may begin with somebody else, with every way that Marin may be said to speak behind it. */
const LEADS = [
	'When Vel came in,',
	'After Vel had left,',
	'Because Vel would not answer,',
	'Before Vel could answer,',
	'Asked whether Vel would stay,',
	'Told that Vel had left,',
	'Asked about Vel’s claim,',
	'Asked by Vel why she stayed,',
	'While Vel denied it,',
	'As Vel left the room,',
	'Once Vel had gone,',
	'If Vel stays,',
	'Although Vel said it was safe,',
	'Shortly after Vel spoke,',
	'With Vel beside her,',
	'Unlike Vel,',
	'Turning to Vel,',
	'In a letter to Vel,',
	'Vel had left, but',
	'Vel had left, and',
	'Vel was not there, so',
	'Vel came in;',
	'Vel refused to say more, and',
	'Vel began to speak, and',
	'Vel said it was safe, but',
	'Vel told the court it was safe, and',
	'Vel asked whether it was safe, and',
	'“It is safe,” Vel said, but',
];

const SPEAKING = [
	'Marin said',
	'Marin replied',
	'Marin laughed',
	'Marin murmured',
	'Marin smiled and said',
	'Marin shook her head and said',
	'Marin turned to the press and said',
	'Marin thanked the crews and added',
	'Marin put down her cup, looked up and said',
	'Marin, a former captain, said',
	'Marin, a former captain, stood up and said',
	'Marin, who had come late, said',
	'a tired Marin said',
	'Rosa Marin of the harbour board said',
	'she laughed and said',
];

const WORDS = 'Well, it is not.';

/** Sentences in which Marin says it (Q) and Vel is about. */
const ABOUT_ANOTHER = [
	'Vel left. Marin was blunt. “Q”',
	'Vel says it is safe. Marin is adamant. “Q”',
	'“Q,” Marin said after Vel had left.',
	'“Q,” Marin said when asked about Vel.',
	'“Q,” Marin told Vel.',
	'“Q,” said Marin, who met Vel on Monday.',
	'“Q,” said Marin, Vel’s deputy.',
	'“Q,” said Marin, whom Vel appointed.',
	'“Q,” said Marin, a friend of Vel.',
	'“Q,” Marin said of Vel.',
	'“Q,” Marin said in a letter to Vel.',
	'“Q,” Marin said, as Vel looked on.',
	'“Q,” Marin said, referring to Vel.',
	'“Q,” Marin said, adding that Vel was wrong.',
	'“Q,” Marin said, and Vel agreed.',
	'“Q,” Marin said, but Vel disagreed.',
	'“Q,” Marin, who had worked for Vel, said.',
	'“Q,” Marin, Vel’s deputy, said.',
	'“Q,” Marin wrote to Vel.',
	'“Q,” Vel heard Marin say.',
	'“Q,” Vel recalled Marin saying.',
	'“Q,” Vel quoted Marin as saying.',
	'Vel quoted Marin as saying: “Q”',
	'Vel quoted Marin as saying, “Q”',
	'Vel heard Marin say, “Q”',
	'Vel recalled Marin telling him: “Q”',
	'Vel was told by Marin: “Q”',
	'Vel asked Marin, who said, “Q”',
	'Vel met Marin, who told him, “Q”',
	'Vel’s deputy, Rosa Marin, said, “Q”',
	'Vel’s deputy Rosa Marin said, “Q”',
	'Marin, Vel’s deputy, said, “Q”',
	'Marin, who was appointed by Vel, said, “Q”',
	'Marin, whom Vel had called a friend, said, “Q”',
	'Marin told Vel, “Q”',
	'Marin told reporters, “Q”, as Vel looked on.',
	'Marin wrote to Vel: “Q”',
	'In a letter to Vel, Marin wrote: “Q”',
	'Marin’s letter to Vel said, “Q”',
	'In her letter to Vel, Marin says, “Q”',
	'Marin, asked about Vel, said, “Q”',
	'Marin, speaking after Vel, said, “Q”',
	'Marin, turning to Vel, said, “Q”',
	'Marin said of Vel, “Q”',
	'Marin said about Vel: “Q”',
	'Marin turned to Vel. “Q,” she said.',
	'Marin smiled at Vel. “Q,” she told him.',
	'Vel looked at Marin. “Q,” she said.',
	'Vel asked Marin why. “Q,” she said.',
	'Vel asked Marin whether it was safe. “Q,” she replied.',
	'Vel spoke first. Then Marin said, “Q”',
	'Vel said it was safe. Marin said, “Q”',
	'Vel said it was safe. Marin disagreed. “Q,” she said.',
	'Vel said it was safe. Marin disagreed: “Q”',
	'Vel called it safe; Marin did not. “Q,” she said.',
	'“It is safe,” Vel said. “Q,” Marin said.',
	'“It is safe,” Vel said. “Q,” said Marin.',
	'“It is safe,” Vel said. Marin replied: “Q”',
	'“Is it safe?” Vel asked. “Q,” Marin said.',
	'“Is it safe?” Vel asked her. “Q,” she said.',
	'Marin: “Q”',
	'“Q,” Marin had told Vel.',
	'“Q,” was Marin’s answer to Vel.',
	'Marin’s answer to Vel was: “Q”',
	'“Q,” Marin said. Vel left.',
	'“Q,” Marin said, before Vel cut her off.',
	'“Q,” Marin said during a debate with Vel.',
	'“Q,” Marin tweeted at Vel.',
	'“Q,” Marin shouted at Vel across the quay.',
	'“Q,” she told Vel, her deputy.',
	'Vel, Marin said, knew it. “Q,” she said.',
	'Vel, according to Marin, left. “Q,” she said.',
	'Vel was wrong, said Marin. “Q,” she said.',
	'Vel was wrong, Marin said. “Q”',
	'Marin, not Vel, said, “Q”',
	'It was Marin who told Vel, “Q”',
	'It was Marin, not Vel, who said, “Q”',
	'Vel nodded. “Q,” said Marin.',
	'Vel nodded as Marin spoke. “Q,” she said.',
	'Vel and his wife left. “Q,” said Marin.',
	'Vel introduced Marin, who said, “Q”',
	'Vel introduced Marin. “Q,” she began.',
	'Vel was seated beside Marin, who said: “Q”',
	'Behind Vel stood Marin, who said, “Q”',
	'“Q,” reads Marin’s letter to Vel.',
	'Marin sent Vel a message saying, “Q”',
	'Marin sent a message to Vel: “Q”',
	'Vel received a message from Marin: “Q”',
	'Vel received a letter from Marin saying, “Q”',
	'Vel read out a letter from Marin: “Q”',
	'Vel played a recording in which Marin says, “Q”',
	'Vel thanked Marin for saying, “Q”',
	'Vel attacked Marin for saying, “Q”',
	'Vel mocked Marin, who had said, “Q”',
	'Marin was mocked by Vel after saying, “Q”',
	'Marin was criticised by Vel for saying, “Q”',
	'Marin has said Vel is wrong. “Q,” she has said.',
];

/** The same with Okoro, who is "she" as well; blocks are divided by blank lines. */
const ABOUT_ANOTHER_WOMAN = [
	'Marin rises early. Like Okoro, she works late.\n\n“Q,” she said.',
	'Marin said crews had helped Okoro, although at the mention of rain she laughed and said, “Q”',
	'“It is safe,” Okoro said.\n\nBut Marin was not so sure.\n\n“Q,” she said.',
	'“It is safe,” said Okoro. Marin’s view is different. “Q,” she said.',
	'Okoro said the quay was safe. Marin disagreed.\n\n“Q,” she said.',
	'When Okoro left, Marin stayed. “Q,” she said.',
	'After Okoro spoke, Marin took the floor. “Q,” she said.',
	'Okoro said the quay was safe.\n\n“Q,” Marin said.',
	'Marin met Okoro.\n\nMarin was angry. “Q,” she said.',
	'Marin told Okoro to leave. “Q,” she said.',
	'Marin called Okoro on Monday. “Q,” she told her.',
	'Okoro asked Marin about it. “Q,” Marin replied.',
	'Marin, who succeeded Okoro, was frank. “Q,” she said.',
	'Marin spoke after Okoro. “Q,” she said.',
	'“It is safe,” Okoro said.\n\nMarin laughed. “Q,” she said.',
	'“It is safe,” Okoro said.\n\nMarin is not so sure: “Q”',
	'Okoro has left.\n\nMarin took over from Okoro in May. “Q,” she said.',
	'For Marin, Okoro was a friend. “Q,” she said.',
	'Marin remembers Okoro well. “Q,” she said.',
	'Marin said Okoro was wrong. “Q,” she said.',
	'Marin said that Okoro had told her to leave. “Q,” she said.',
	'Marin accused Okoro of lying. “Q,” she said.',
	'Marin was accused by Okoro of lying. “Q,” she said.',
	'Marin, accused by Okoro of lying, was calm. “Q,” she said.',
	'Marin and Okoro came. Marin spoke first. “Q,” she said.',
	'Marin’s lawyer met Okoro. “Q,” Marin said.',
	'Okoro’s lawyer, Rosa Marin, was frank. “Q,” she said.',
	'Okoro’s lawyer, Rosa Marin, said it was over. “Q,” she added.',
	'Marin defended Okoro. “Q,” she said.',
	'Marin praised Okoro’s work. “Q,” she said.',
	'In a letter to Okoro, Marin explained why. “Q,” she wrote.',
	'Marin replied to Okoro. “Q,” she wrote.',
	'Like Okoro, Marin is a captain. “Q,” she said.',
	'Unlike Okoro, Marin is a captain. “Q,” she said.',
	'When Okoro left, Marin stayed. “Q,” she said.',
	'After Okoro spoke, Marin took the floor. “Q,” she said.',
	'Marin took the floor when Okoro had finished. “Q,” she said.',
	'Marin beat Okoro by ten votes. “Q,” she said.',
	'Marin, 45, is Okoro’s deputy. “Q,” she said.',
	'Marin is running against Okoro. “Q,” she said.',
	'Marin hugged Okoro. “Q,” she said, smiling.',
	'Asked about Okoro, Marin shrugged. “Q,” she said.',
	'Asked about Okoro, Marin was frank: “Q”',
	'Marin declined to name Okoro. “Q,” she said.',
	'“Q,” Marin said.\n\nOkoro smiled.',
	'“It is safe,” Okoro told Marin. “Q,” Marin told her.',
	'“It is safe,” Okoro told Marin. “Q,” came the answer from Marin.',
	'Marin’s answer came at once. “Q,” she told Okoro.',
	'Marin has known Okoro for years.\n\n“Q,” she said.',
	'Marin won. Okoro lost.\n\n“Q,” Marin said.',
	'Okoro lost to Marin.\n\n“Q,” the winner, Rosa Marin, said.',
	'Marin said the quay was shut, and that Okoro knew it. “Q,” she said.',
	'Marin (right) with Okoro. “Q,” said Marin.',
	'Okoro came first, then Marin. “Q,” said Marin.',
	'Marin posted on Monday. “Q,” she wrote of Okoro.',
	'Marin tagged Okoro in a post: “Q”',
	'A post by Marin about Okoro read: “Q”',
	'In a post about Okoro, Marin wrote: “Q”',
	'Marin gave Okoro a warning: “Q”',
	'Marin had a warning for Okoro: “Q”',
	'Marin had words for Okoro. “Q,” she said.',
	'Okoro got an answer from Marin: “Q”',
	'Okoro was warned by Marin: “Q”',
	'Okoro was asked by Marin to leave. “Q,” Marin said.',
	'Okoro listened as Marin said, “Q”',
	'Okoro watched Marin say, “Q”',
	'Okoro had to hear Marin say: “Q”',
	'Marin told Okoro’s lawyer: “Q”',
	'Marin told a friend of Okoro, “Q”',
	'What Marin told Okoro was this: “Q”',
	'Marin, speaking of Okoro: “Q”',
	'Marin on Okoro: “Q”',
	'Said Marin of Okoro: “Q”',
	'Said Marin: “Q”',
	'“Q,” says Marin, who knows Okoro.',
	'“Q,” adds Marin, looking at Okoro.',
	'“Q,” Marin says Okoro told her.',
];

/** Who may say something (…) with Marin about, and nobody knows who it is. */
const UNNAMED = [
	'a spokesman',
	'a spokeswoman for the port',
	'a resident',
	'one witness',
	'her lawyer',
	'a friend of hers',
	'a neighbour',
	'a police officer',
	'a source close to the mayor',
	'an aide',
	'one of her deputies',
	'a woman in the crowd',
	'a man on the quay',
	'a passer-by',
	'an official',
	'a former captain',
	'a crane driver who had come',
	'a second witness',
	'the ship’s cook',
	'a union leader',
];
const BESIDE_NAMED = [
	'“Q,” … said.',
	'“Q,” said ….',
	'“Q,” … told reporters.',
	'… said: “Q”',
	'… said, “Q”',
	'Marin left. “Q,” … said.',
	'Marin left. “Q,” said ….',
	'Marin said she would stay. “Q,” said ….',
	'Vel met Marin. “Q,” … said later.',
	'“It is shut,” Marin said. “Q,” … said.',
	'“It is shut,” Marin said.\n\n“Q,” … said.',
	'When Marin left, … said, “Q”',
	'After Marin left, … laughed and said, “Q”',
	'Asked about Marin, … said: “Q”',
	'Marin was there, … said. “Q”',
	'According to …, Marin left. “Q”',
	'As Marin looked on, … shouted: “Q”',
	'Marin hired him. “Q,” … said of her.',
	'“Q,” … said, pointing at Marin.',
	'“Q,” … said after Marin left.',
	'“Q,” … told Marin.',
	'… told Marin: “Q”',
	'Marin quoted … as saying, “Q”',
];

/** Who is taken to say the words, where it is not Marin or the words are others. */
function mistakeIn(sentence: string, met: string, expected = 'Rosa Marin'): string | null {
	const text = `Rosa Marin met ${met} on the quay.\n\n${sentence}`;
	const said = quotesIn(text).map(({content, speaker}) => ({
		words: text.slice(content[0]!.start, content.at(-1)!.end).replace(/[“”]/g, '').replace(/[^.]$/, '$&.'),
		name: speaker === null ? 'nobody' : entitiesOf(text, PORT).clusters[speaker]!.name,
	}));
	const quote = said.find(({words}) => words.endsWith(WORDS));
	return quote?.name === expected && quote.words === WORDS
		? null
		: `${quote?.name ?? 'no quote'}: ${quote?.words ?? ''} in ${sentence}`;
}

describe('words behind a clause about another', () => {
	it.each(LEADS)('%s …', lead => {
		const sentences = SPEAKING.flatMap(speaking => [
			`${lead} ${speaking}, “${WORDS}”`,
			`${lead} ${speaking}: “${WORDS}”`,
		]);
		const mistakes = sentences.map(sentence => mistakeIn(sentence, 'Tomas Vel'));
		expect(mistakes.filter(mistake => mistake !== null)).toEqual([]);
	});
});

const withWords = (pattern: string): string =>
	pattern.replace('Q,”', `${WORDS.slice(0, -1)},”`).replace('Q”', `${WORDS}”`);

describe('words of one in a sentence about two', () => {
	it.each(ABOUT_ANOTHER)('%s', pattern => expect(mistakeIn(withWords(pattern), 'Tomas Vel')).toBeNull());

	it.each(ABOUT_ANOTHER_WOMAN)('%s', pattern =>
		expect(mistakeIn(withWords(pattern), 'Ines Okoro')).toBeNull(),
	);
});

describe('words of somebody unnamed', () => {
	it.each(['A neighbour who knew her', 'A neighbour who saw her on the quay'])('%s', who =>
		expect(mistakeIn(`${who} said: “${WORDS}”`, 'Tomas Vel', 'nobody')).toBeNull(),
	);

	it.each(BESIDE_NAMED)('%s', pattern => {
		const sentences = UNNAMED.map(who =>
			pattern.startsWith('…')
				? pattern.replace('…', who[0]!.toUpperCase() + who.slice(1))
				: pattern.replace('…', who),
		);
		const mistakes = sentences.map(sentence => mistakeIn(withWords(sentence), 'Tomas Vel', 'nobody'));
		expect(mistakes.filter(mistake => mistake !== null)).toEqual([]);
	});
});
