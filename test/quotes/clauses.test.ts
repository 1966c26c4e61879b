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

/** Who is taken to say the words, where it is not Marin or the words are others. */
function mistakeIn(sentence: string): string | null {
	const text = `Rosa Marin met Tomas Vel on the quay.\n\n${sentence}`;
	const said = quotesIn(text).map(({content, speaker}) => ({
		words: text.slice(content[0]!.start, content.at(-1)!.end).replace(/[“”]/g, '').replace(/[^.]$/, '$&.'),
		name: speaker === null ? 'nobody' : entitiesOf(text, PORT).clusters[speaker]!.name,
	}));
	const quote = said.find(({words}) => words.endsWith(WORDS));
	return quote?.name === 'Rosa Marin' && quote.words === WORDS
		? null
		: `${quote?.name ?? 'no quote'}: ${quote?.words ?? ''} in ${sentence}`;
}

describe('words behind a clause about another', () => {
	it.each(LEADS)('%s …', lead => {
		const sentences = SPEAKING.flatMap(speaking => [
			`${lead} ${speaking}, “${WORDS}”`,
			`${lead} ${speaking}: “${WORDS}”`,
		]);
		expect(sentences.map(mistakeIn).filter(mistake => mistake !== null)).toEqual([]);
	});
});

describe('words of one in a sentence about two', () => {
	it.each(ABOUT_ANOTHER)('%s', pattern =>
		expect(
			mistakeIn(pattern.replace('Q,”', `${WORDS.slice(0, -1)},”`).replace('Q”', `${WORDS}”`)),
		).toBeNull(),
	);
});
