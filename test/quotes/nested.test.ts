import {describe, expect, it} from 'vitest';
import {quotesIn} from './reading.ts';
import {rows} from './rows.ts';

// What one says that another has said: the words in marks there are the other's, within those of who tells of it.

rows('marks within marks', [
	[
		'“Vel told me, ‘It is not over,’” Marin said. “He was wrong.”',
		'direct | Marin | said | Vel told me, ‘It is not over,’ || He was wrong.',
		'direct | Vel | told | It is not over',
	],
	[
		'‘Vel told me, “It is not over,”’ Marin said.',
		'direct | Marin | said | Vel told me, “It is not over,”',
		'direct | Vel | told | It is not over',
	],
	[
		'“‘It is not over,’ Vel told me, ‘and it never was,’” Marin said.',
		'direct | Marin | said | ‘It is not over,’ Vel told me, ‘and it never was,’',
		'direct | Vel | told | It is not over || and it never was',
	],
	['“Vel claims that Marin said, ‘It is not over.’”', 'direct | Marin | said | It is not over.'],
	[
		'“Vel said: ‘Marin told me, “It is not over,” and left,’” Okoro said.',
		'direct | Okoro | said | Vel said: ‘Marin told me, “It is not over,” and left,’',
		'direct | Vel | said | Marin told me, “It is not over,” and left',
		'direct | Marin | told | It is not over',
	],
	// whom "he" means, the text around does not tell, and "I" is who speaks
	['“He told me, ‘It is not over,’” Marin said.', 'direct | Marin | said | He told me, ‘It is not over,’'],
	['“I told Vel, ‘It is not over,’” Marin said.', 'direct | Marin | said | I told Vel, ‘It is not over,’'],
	// what may be said, and marks that are the speaker's own
	[
		'“If Vel says ‘It is not over,’ I go,” Marin said.',
		'direct | Marin | said | If Vel says ‘It is not over,’ I go',
	],
	['“Vel will say ‘It is not over,’” Marin said.', 'direct | Marin | said | Vel will say ‘It is not over,’'],
	[
		'“Vel’s film ‘It Is Not Over’ is out,” Marin said.',
		'direct | Marin | said | Vel’s film ‘It Is Not Over’ is out',
	],
	['“Vel said the ‘crisis’ was over,” Marin said.', 'direct | Marin | said | Vel said the ‘crisis’ was over'],
]);

rows('words in marks that another is said to have said', [
	[
		'Vel claims that Marin said, “It is not over.”',
		'mixed | Vel | claims | that Marin said, “It is not over.”',
		'direct | Marin | said | It is not over.',
	],
	[
		'Vel said Rosa Marin, the harbour director, told him: “It is not over.”',
		'mixed | Vel | said | Rosa Marin, the harbour director, told him: “It is not over.”',
		'direct | Rosa Marin, the harbour director | told | It is not over.',
	],
	[
		'According to Vel, Marin said, “It is not over.”',
		'mixed | Vel | According to | Marin said, “It is not over.”',
		'direct | Marin | said | It is not over.',
	],
	// the words may be those of who tells it
	[
		'Vel said Marin called it “a complete farce.”',
		'mixed | Vel | said | Marin called it “a complete farce.”',
	],
	// her deputy has no name
	[
		'Vel said Marin’s deputy told him: “It is not over.”',
		'mixed | Vel | said | Marin’s deputy told him: “It is not over.”',
	],
]);

describe('what another tells of somebody', () => {
	it('is not strong, and says so', () => {
		const [, told] = quotesIn('“Vel told me, ‘It is not over,’” Marin said.');
		expect(told).toMatchObject({strength: 'fair', evidence: {rule: 'heard by another, named'}});
	});

	it('does not change whom the text means by “he” or “she”', () => {
		const text = 'Vel met Marin. “Okoro told me, ‘It is not over,’” she said. “I know,” she added.';
		expect(quotesIn(text).map(({speaker}) => speaker)).toEqual([0, 2, 0]);
	});
});
