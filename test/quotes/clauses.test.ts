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

/** Who is taken to say the words, where it is not Marin or the words are others. */
function mistakeIn(sentence: string): string | null {
	const text = `Rosa Marin met Tomas Vel on the quay.\n\n${sentence}`;
	const said = quotesIn(text).map(({content, speaker}) => ({
		words: text.slice(content[0]!.start, content.at(-1)!.end).replace(/[“”]/g, ''),
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
