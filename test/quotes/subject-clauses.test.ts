import {describe, expect, it} from 'vitest';
import {linesIn} from './reading.ts';
import {rows} from './rows.ts';

rows('a clause about the subject, and the verb of the sentence', [
	['Those who say the quay is safe are wrong.', 'indirect | who | say | the quay is safe'],
	['People who say the port is closed should look again.', 'indirect | who | say | the port is closed'],
	[
		'A captain who said she was his sister told the Gazette that it sank.',
		'indirect | who | said | she was his sister',
		'indirect | A captain who said she was his sister | told | that it sank',
	],
	[
		'Marin left the Port Authority, which in May said the quay was lost.',
		'indirect | which | said | the quay was lost',
	],
	[
		'Marin grew up in Alder Bay, a town where, she says, everything moved.',
		'indirect | she | says | everything moved',
	],
	[
		'The memo, titled “Heat,” was sent on Tuesday and says that crews will be cut.',
		'indirect | The memo, titled “Heat,” | says | that crews will be cut',
	],
	[
		'Marin wrote to parents last week asking them to keep away.',
		'indirect | Marin | asking | them to keep away',
	],
	['A crane was made in Lund, Alder Bay, who said it broke.', 'indirect | who | said | it broke'],
]);

rows('clauses that begin with a contraction or with “there”', [
	['Vel thinks that’s a shame.', 'indirect | Vel | thinks | that’s a shame'],
	['Vel denied there had been pressure.', 'indirect | Vel | denied | there had been pressure'],
	[
		'The Port Authority states plainly in its code that gates stay open.',
		'indirect | The Port Authority | states | that gates stay open',
	],
	['Crews in the Western States usually left.'],
	['Alder Bay defended its title on Sunday.'],
	[
		'Marin said the port would not close, hours after Vel resigned.',
		'indirect | Marin | said | the port would not close',
	],
]);

rows('verbs that are known by where they stand', [
	['“Objection,” she translates, and grins.', 'direct | she | translates | Objection'],
	[
		'“It is lost and gone,” the young woman laughs.',
		'direct | the young woman | laughs | It is lost and gone',
	],
	[
		'“It’s a trust with wet feet,” is how Vel, who teaches at Alder Bay, puts it.',
		'direct | Vel, who teaches at Alder Bay | puts | It’s a trust with wet feet',
	],
]);

rows('transcripts of a line', [
	['THE COURT: You may answer.', 'indirect | THE COURT | : | You may answer.'],
	['MR. VEL: I did not see it.', 'indirect | MR. VEL | : | I did not see it.'],
	['Imagine they tell you: “The port is closed.”'],
]);

rows('what was said, and what only seems to be', [
	['A plan announced last fall would close the port.'],
	['A plan announced on Monday would close the port.'],
	['Nineteen people left. 19 feared dead.'],
	['The pastor sighs when she hears his name.'],
	['The letter of June 4 says that it is lost.', 'indirect | The letter of June 4 | says | that it is lost'],
	[
		'Their father drove a barge and their mother, Marin says, drove their father.',
		'indirect | Marin | says | Their father drove a barge and their mother || drove their father',
	],
	[
		'Marin saw the debt, which she said averages $240,000.',
		'indirect | she | said | which || averages $240,000',
	],
	['Vel replied to one of my reports with “good catch”.', 'direct | Vel | replied | good catch'],
	['It rained. Former minister Rosa Marin: “It is lost.”', 'direct | Rosa Marin | : | It is lost.'],
	['Marin looked out. Did she regret it? “Never.”', 'direct | she | regret | Never.'],
]);

describe('a clause before the one of the sentence, about somebody with a title', () => {
	const openers = ['After', 'When', 'While', 'As', 'Although', 'Even as'];
	const titles = ['Mr. ', 'Ms. ', 'President ', 'former captain ', 'former Gov. ', ''];
	it.each(openers.flatMap(opener => titles.map(title => [opener, title])))('%s %sVel', (opener, title) => {
		expect(
			linesIn(`${opener} ${title}Vel criticized the crews on Monday, Marin shot back: “We had no choice.”`),
		).toEqual(['indirect | Vel | criticized | the crews', 'direct | Marin | shot back | We had no choice.']);
		expect(linesIn(`${opener} ${title}Vel said the port was shut, the crews were at sea.`)).toEqual([
			'indirect | Vel | said | the port was shut',
		]);
	});
});

rows('what stands between a subject, its verb and what is said', [
	[
		'The Port Authority less than two weeks ago said for the first time that it was lost.',
		'indirect | The Port Authority | said | that it was lost',
	],
	[
		'Vel called Marin, a former captain, “a fool.”',
		'mixed | Vel | called | Marin, a former captain, “a fool.”',
	],
	[
		'“It is lost,” Marin told the Gazette after hinting that changes could come.',
		'direct | Marin | told | It is lost',
		'indirect | Marin | hinting | that changes could come',
	],
	['Marin lamented the delay.', 'indirect | Marin | lamented | the delay'],
	['Vel narrated how he left the port.', 'indirect | Vel | narrated | how he left the port'],
]);
