import {describe, expect, it} from 'vitest';
import {tellsAlone} from '../../src/entities/linking/role.ts';
import {clusterOf} from './story.ts';

describe('what a cluster says of its thing', () => {
	it('keeps titled forms as aliases', () => {
		expect(
			clusterOf('A letter from President Donald Trump came. He thanked Trump.', 'Donald Trump')?.aliases,
		).toEqual(['President Donald Trump', 'Trump']);
	});

	it.each([
		['We met Mrs. Okoro Vale today.', 'Okoro Vale', 'female'],
		['We met Mr Tan Vale today.', 'Tan Vale', 'male'],
		['A question for chairwoman Zed Okoro came.', 'Zed Okoro', 'female'],
		['The story of Rosa Marin is long.', 'Rosa Marin', 'female'],
		['The story of Hugo Marin is long.', 'Hugo Marin', 'male'],
		['The story of Tarvo Okoro is long.', 'Tarvo Okoro', null],
		['The story of Nat Okoro is long.', 'Nat Okoro', null],
		['We met Nat Okoro when she left.', 'Nat Okoro', 'female'],
		['We met Ms Okoro and Lee Okoro.', 'Lee Okoro', 'female'],
		['We met Zed Okoro, the chairwoman of the board.', 'Zed Okoro', 'female'],
		['We met Zed Okoro when she left. We saw Zed Okoro in her boat.', 'Zed Okoro', 'female'],
		['We met Zed Okoro when she left. We saw Zed Okoro in his boat.', 'Zed Okoro', null],
	])('gender: %s', (text, name, gender) => expect(clusterOf(text, name)?.gender).toBe(gender));

	it.each([
		['Rosa Marin, the harbour director, spoke.', 'Rosa Marin', 'the harbour director'],
		['They asked harbour director Rosa Marin about it.', 'Rosa Marin', 'harbour director'],
		['They asked Prime Minister Rosa Marin about it.', 'Rosa Marin', 'Prime Minister'],
		['Rosa Marin, who met the director, spoke.', 'Rosa Marin', undefined],
		['Rosa Marin, in the words of a friend, spoke.', 'Rosa Marin', undefined],
		['Rosa Marin spoke, the director said.', 'Rosa Marin', undefined],
		['They found Rosa Marin, reports our correspondent from the port.', 'Rosa Marin', undefined],
		['They asked Sen. Rosa Marin about it.', 'Rosa Marin', 'Sen.'],
		['Rosa Marin, managing director of the port, spoke.', 'Rosa Marin', 'managing director of the port'],
		['Rosa Marin, Senator Hugo Vale and others came.', 'Rosa Marin', undefined],
		["Rosa Marin, Senator Hugo Vale's sister, came.", 'Rosa Marin', "Senator Hugo Vale's sister"],
		['Rosa Marin, attacking the senator, left.', 'Rosa Marin', undefined],
		['Rosa Marin, through a spokesman, thanked them.', 'Rosa Marin', undefined],
		['Rosa Marin, the star of “The Long Quay,” spoke.', 'Rosa Marin', 'the star'],
		['Rosa Marin, a banker who has given close to $300,000, spoke.', 'Rosa Marin', 'a banker'],
		[
			'Rosa Marin, a respected lawyer and, for a year, head of the port, spoke.',
			'Rosa Marin',
			'a respected lawyer',
		],
		['Rosa Marin, an Army major who Vale, a senator, dismissed, spoke.', 'Rosa Marin', 'an Army major'],
		[
			'Rosa Marin, an activist who once lived in Aven, spoke.',
			'Rosa Marin',
			'an activist who once lived in Aven',
		],
		[
			'Rosa Marin, the head of an Ohio-based company, spoke.',
			'Rosa Marin',
			'the head of an Ohio-based company',
		],
		['Rosa Marin, retired astronaut, spoke.', 'Rosa Marin', 'retired astronaut'],
		['Rosa Marin, wife of the mayor, spoke.', 'Rosa Marin', 'wife of the mayor'],
		['Rosa Marin, husband expecting second child, spoke.', 'Rosa Marin', undefined],
		['Rosa Marin, son Ghassan and an aide left together.', 'Rosa Marin', undefined],
		['Rosa Marin, defended his brother on Tuesday.', 'Rosa Marin', undefined],
		['Rosa Marin, even after a judge had ruled, went on.', 'Rosa Marin', undefined],
		['Those are Rosa Marin, Kevin Bishop, Scott Farmer and Hugo Vale.', 'Rosa Marin', undefined],
		[
			'Rosa Marin, Indianapolis businessman and Senate candidate Jefferson Okoro, came.',
			'Rosa Marin',
			undefined,
		],
		[
			'Rosa Marin, a spokeswoman for candidate Hugo Vale, came.',
			'Rosa Marin',
			'a spokeswoman for candidate Hugo Vale',
		],
		['“No,” said Rosa Marin, Md., on Monday.', 'Rosa Marin', undefined],
		['Rosa Marin, urged any member of the party to leave.', 'Rosa Marin', undefined],
		['Rosa Marin, gave the director an answer, a good one.', 'Rosa Marin', undefined],
		['Rosa Marin, criticized President Bell on Monday.', 'Rosa Marin', undefined],
		['Rosa Marin, tell your director so.', 'Rosa Marin', undefined],
		['Rosa Marin, retired Army colonel, spoke.', 'Rosa Marin', 'retired Army colonel'],
		['Rosa Marin, Secretary of State Hugo Vale, and others came.', 'Rosa Marin', undefined],
	])('role: %s', (text, name, role) => {
		const found = clusterOf(text, name)?.role ?? undefined;
		expect(found?.text).toBe(role);
		if (found) expect(text.slice(found.span.start, found.span.end)).toBe(role);
	});

	it.each([
		['his rival', false],
		['Their lawyer', false],
		['daughter', false],
		['the nominee that year', false],
		['daughter of the mayor', true],
		['the harbour director', true],
		['Sen.', true],
	])('role alone: %s', (text, alone) =>
		expect(tellsAlone({text, span: {start: 0, end: text.length}})).toBe(alone),
	);

	it.each([
		['Mr. Marin left.', 'Marin', true],
		['Mr. Hugo Marin left.', 'Hugo Marin', false],
		['The XQV met in secret.', 'XQV', true],
		['The EU met in secret.', 'European Union', false],
	])('short: %s', (text, name, short) => expect(clusterOf(text, name)?.short).toBe(short));
});
