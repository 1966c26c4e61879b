import {describe, expect, it} from 'vitest';
import {clusterAt} from './story.ts';

/** Each row: texts about people called so, then which of these forms are one; those of one line of `|` are others. */
describe('who and what is one', () => {
	const PEOPLE: [string, string][] = [
		['It was William Marlow. Bill Marlow left.', 'William Marlow = Bill Marlow'],
		['It was Alexandra Marlow. Alex Marlow left.', 'Alexandra Marlow = Alex Marlow'],
		['It was Oleksandr Petrenko. Sasha Petrenko left.', 'Oleksandr Petrenko = Sasha Petrenko'],
		['It was Elizabeth Marlow. Betsy Marlow left.', 'Elizabeth Marlow = Betsy Marlow'],
		['It was Kate Marlow. Katie Marlow left.', 'Kate Marlow = Katie Marlow'],
		['It was Dick Marlow. Rick Marlow left.', 'Dick Marlow | Rick Marlow'],
		['Tom Marlow and Thomas Marlow came.', 'Tom Marlow | Thomas Marlow'],
		['It was Francis Marlow. Frances Marlow left.', 'Francis Marlow | Frances Marlow'],
		['It was Nancy Marlow. Ann Marlow left.', 'Nancy Marlow | Ann Marlow'],
		[
			'It was Thomas Müller. Thomas Mueller left. Mueller waved.',
			'Thomas Müller = Thomas Mueller = Mueller waved',
		],
		['It was Thomas Müller. Mueller waved.', 'Thomas Müller = Mueller'],
		['It was Thomas Muller. Thomas Mueller left.', 'Thomas Muller | Thomas Mueller'],
		['It was Lars Sørensen. Lars Soerensen left.', 'Lars Sørensen = Lars Soerensen'],
		[
			'It was Omar al-Bashar. Omar Al Bashar left. Bashar waved. Omar el-Bashar sat. Al Bashar smiled.',
			'Omar al-Bashar = Omar Al Bashar = Bashar waved = Omar el-Bashar = Al Bashar smiled',
		],
		[
			'It was Abdel-Fattah al-Sahli. Abdel Fattah Al Sahli left. El-Sahli waved.',
			'Abdel-Fattah al-Sahli = Abdel Fattah Al Sahli = El-Sahli',
		],
		['It was Kim Jong-un. Kim Jong Un left. Kim waved.', 'Kim Jong-un = Kim Jong Un = Kim waved'],
		['It was Jean-Claude Marlow. Jean Claude Marlow left.', 'Jean-Claude Marlow = Jean Claude Marlow'],
		['It was Anne-Marie Marlow. Anne Marlow left.', 'Anne-Marie Marlow | Anne Marlow'],
		[
			'Odo Marlow left.\nHis father, Odo Marlow Sr., came.\nMarlow smiled.',
			'Odo Marlow left = Marlow smiled | Odo Marlow Sr',
		],
		[
			'Odo Marlow left.\nThe letter came to Odo Marlow Jr. on Monday.\nMarlow smiled.',
			'Odo Marlow left = Marlow smiled | Odo Marlow Jr',
		],
		['Odo Marlow Jr. left.\nThen Odo Marlow smiled.', 'Odo Marlow Jr = Odo Marlow smiled'],
		[
			'Her son Odo Marlow Jr. left.\nShe married Odo Marlow.\nHe saw the younger Mr. Marlow.',
			'Odo Marlow Jr = Marlow. | Odo Marlow.',
		],
		['Prince Mohammed bin Salman left. King Salman smiled.', 'Mohammed bin Salman | King Salman'],
		[
			'Prince Mohammed bin Salman left. Prince Mohammed smiled.',
			'Mohammed bin Salman = Prince Mohammed smiled',
		],
		['Theodore Marlow left. Emperor Theodore smiled.', 'Theodore Marlow | Emperor Theodore'],
		[
			'Beatrice Marlow, the crown princess, left. Princess Beatrice smiled.',
			'Beatrice Marlow = Princess Beatrice smiled',
		],
	];
	const THINGS: [string, string][] = [
		['The Federal Reserve met. The Fed agreed.', 'Federal Reserve = Fed agreed'],
		[
			'The Department of Justice met. The Justice Department left.',
			'Department of Justice = Justice Department',
		],
		['The Ministry of Defence met. The Defense Ministry left.', 'Ministry of Defence = Defense Ministry'],
		['Harvard University met. Harvard agreed.', 'Harvard University = Harvard agreed'],
		[
			'The Russian Foreign Ministry met. The Chinese Foreign Ministry left. The Foreign Ministry agreed.',
			'Russian Foreign Ministry | Chinese Foreign Ministry | The Foreign Ministry',
		],
		[
			"Kenya's Defence Ministry (KDM) met. The Defence Ministry agreed. The KDM left.",
			'Defence Ministry (KDM) = The Defence Ministry = KDM left',
		],
		[
			"Russia's Foreign Ministry met. China’s Foreign Ministry left. The Russian Foreign Ministry agreed.",
			'Foreign Ministry met = Russian Foreign Ministry | Foreign Ministry left',
		],
		[
			'The Supreme Court of Kenya met. The Supreme Court agreed.',
			'Supreme Court of Kenya = The Supreme Court',
		],
		[
			'The UN Security Council met. The Security Council agreed.',
			'UN Security Council = The Security Council',
		],
		['The New York Times wrote so. The Times agreed.', 'New York Times = The Times'],
		['Ford Motor Co. rose. Ford fell.', 'Ford Motor Co = Ford fell'],
		['The Ford Foundation met. Ford fell.', 'Ford Foundation | Ford fell'],
		["Israel's Supreme Court met. The U.S. Supreme Court left.", 'Supreme Court met | Supreme Court left'],
		['The US State Department met. The State Department left.', 'US State Department = The State Department'],
		[
			'The Republican Party met. The Texas Republican Party left.',
			'Republican Party met | Texas Republican Party',
		],
		['The Labour Party met. The British Labour Party left.', 'Labour Party met = British Labour Party'],
		[
			'The Aven Steel Works met. The Kenyan Aven Steel Works Ltd. left.',
			'Aven Steel Works met = Kenyan Aven Steel Works Ltd. left',
		],
		['It was in Côte d’Ivoire. Ivory Coast won.', 'Côte d’Ivoire = Ivory Coast'],
		['It rained in São Paulo. Sao Paulo slept.', 'São Paulo = Sao Paulo'],
		['It rained in Saint Petersburg. St. Petersburg slept.', 'Saint Petersburg = St. Petersburg'],
		['It rained on Mount Aven. They like Mt. Aven.', 'Mount Aven = Mt. Aven'],
	];
	it.each([...PEOPLE, ...THINGS])('%s %s', (text, expected) => {
		const found = expected
			.split(' | ')
			.map(forms => new Set(forms.split(' = ').map(form => clusterAt(text, text.lastIndexOf(form)))));
		for (const names of found) expect(names.size).toBe(1);
		expect(new Set(found.flatMap(names => [...names])).size).toBe(found.length);
	});
});
