import {describe, expect, it} from 'vitest';
import {linesIn, quotesIn} from './reading.ts';

describe('quotations that nothing in their own sentence attributes', () => {
	it.each([
		[
			'goes on in the same paragraph',
			'“It is closed,” Marin said. “We had no choice.”',
			['direct | Marin | said | It is closed || We had no choice.'],
		],
		[
			'begins before its attribution',
			'“We had no choice.” “It is closed,” Marin said.',
			['direct | Marin | said | We had no choice. || It is closed'],
		],
		[
			'runs over paragraphs',
			'Marin said: “It is closed.\n\n“We had no choice.”',
			['direct | Marin | said | It is closed. || We had no choice.'],
		],
		[
			'follows in a paragraph of its own',
			'“It is closed,” Marin said.\n\n“We had no choice.”',
			['direct | Marin | said | It is closed || We had no choice.'],
		],
		[
			'has "I" and "we" of its own, who are no sources',
			'“We close it,” Marin said. “I told them we think of the crews.”',
			['direct | Marin | said | We close it || I told them we think of the crews.'],
		],
		[
			'answers what was asked, by another',
			'“Why is it closed?” Marin asked. “Because you close it.”',
			['direct | Marin | asked | Why is it closed?'],
		],
		[
			'stands before the sentence that brings its speaker in',
			'For Marin it is the school. “We had two hundred.” For Vel it is the quay. “It is closed,” he said.',
			['direct | he | said | It is closed'],
		],
		[
			'asks again',
			'“Why is it closed?” Marin asked. “Who closed it?”',
			['direct | Marin | asked | Why is it closed? || Who closed it?'],
		],
		[
			'is said by several',
			'The crews met. “We want a quay,” they said. “It is ours.”',
			['direct | they | said | We want a quay || It is ours.'],
		],
		[
			'follows a gesture',
			'Asked about the quay, Marin smiled. “Not today.”',
			['direct | Marin | smiled | Not today.'],
		],
		[
			'follows the gesture of another than who spoke',
			'“It is closed,” Marin said. Vel shook his head. “It is not.”',
			['direct | Marin | said | It is closed', 'direct | Vel | shook his head | It is not.'],
		],
		[
			'is one of two who take turns',
			'“You closed it,” Marin said.\n\n“I mended it,” Vel said.\n\n“You closed it twice.”\n\n“I mended it twice.”',
			[
				'direct | Marin | said | You closed it',
				'direct | Vel | said | I mended it',
				'direct | Marin | said | You closed it twice.',
				'direct | Vel | said | I mended it twice.',
			],
		],
		[
			'answers a question',
			'“You closed it,” Marin said.\n\n“Did I?” Vel asked.\n\n“I saw you.”',
			[
				'direct | Marin | said | You closed it',
				'direct | Vel | asked | Did I?',
				'direct | Marin | said | I saw you.',
			],
		],
		[
			'may answer what is asked to be answered by yes or no',
			'“Is it yours or isn’t it?” Marin said.\n\n“It may be.”\n\nVel left.',
			['direct | Marin | said | Is it yours or isn’t it?'],
		],
		[
			'goes on behind a question that nobody is asked',
			'“Who would close it?” Marin said.\n\n“Nobody would.”\n\nVel left.',
			['direct | Marin | said | Who would close it? || Nobody would.'],
		],
		[
			'follows a colon',
			'Marin wrote:\n\n“We had no choice.”',
			['direct | Marin | wrote | We had no choice.'],
		],
		[
			'leads up to a quote',
			'The fog came in.\n\n“We had no choice.”\n\n“It is closed,” Marin said.',
			['direct | Marin | said | We had no choice. || It is closed'],
		],
	])('%s', (_name, text, expected) => expect(linesIn(text)).toEqual(expected));

	it('is weaker evidence when the words before it were not in marks', () => {
		const quotes = quotesIn('Marin said the quay was closed. “We had no choice.”');
		expect(quotes.map(quote => [quote.kind, quote.speaker, quote.strength])).toEqual([
			['indirect', 0, 'strong'],
			['direct', 0, 'fair'],
		]);
	});

	it.each([
		['after a paragraph that nobody speaks', 'The fog came in.\n\n“We had no choice.”'],
		['across a headline', '# Quay closed\n\n“We had no choice.”'],
	])('is nobody’s %s', (_name, text) => expect(linesIn(text)).toEqual([]));

	it.each([
		'Marin was proud.',
		'Marin disputed that.',
		'Rosa Marin grew up on the quay in Alder Bay.',
		'The mayor, Rosa Marin, agreed with a sigh.',
		'Marin, a former captain, remembers the day.',
		'Marin turned to Vel.',
		'“It is lost,” Vel said. Marin was proud.',
	])('is that of the only one whom the sentence before tells of: %s', lead =>
		expect(linesIn(`${lead} “We waited years for it.”`).at(-1)).toMatch(
			/^direct \| (?:The mayor, )?(?:Rosa )?Marin(?:, a former captain)? \| \w+ \| We waited years for it\.$/,
		),
	);

	it.each([
		'It rained.',
		'Marin met Vel on the quay.',
		'Marin was arrested by Vel.',
		'The Vel boats left.',
		'Vel’s boat sank.',
		'Marin opened her letter.',
		'On the wall stood a sign.',
	])('is nobody’s where the sentence before tells of more, or of none: %s', lead =>
		expect(linesIn(`${lead} “We waited years for it.”`)).toEqual([]),
	);

	it.each([
		['Marin met Vel. Her message to the crews: “Stay away from it.”', 'Her | :'],
		['Marin met Vel. Her answer was simple: “Stay away from it.”', 'Her | :'],
		['Marin met Vel. And her response? “Stay away from it.”', 'her | response'],
		['“It is safe,” Vel said. Marin’s response? “Stay away from it.”', 'Marin’s | response'],
		['They call him “the crane”. Marin laughs at it. “Stay away from it.”', 'Marin | laughs'],
		['Marin looked at the sea. Then, after a pause: “Stay away from it.”', 'Marin | looked'],
	])('is whose the words before it say: %s', (text, owner) =>
		expect(linesIn(text).at(-1)).toContain(`direct | ${owner}`),
	);

	it.each(['Why?', 'And was it?'])('goes on behind what its speaker is asked: %s', question =>
		expect(linesIn(`“It is lost,” Vel said.\n\n${question} “They left it.”`)).toEqual([
			'direct | Vel | said | It is lost || They left it.',
		]),
	);

	it('is not that of the one whom it names first', () =>
		expect(linesIn('Marin said it would sell. “Marin rang me about it.”')).toEqual([
			'indirect | Marin | said | it would sell',
		]));
});
