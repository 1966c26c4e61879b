import {describe, expect, it} from 'vitest';
import {findParts} from '../../src/parts/find-parts.ts';
import {documentOf} from './document-of.ts';

const STORY =
	'The council of Alder Bay met for five hours on Monday and decided nothing at all, the clerk said.\n\nA second meeting is planned for the spring.';

const headlineOf = (head: string): string | undefined => {
	const text = `${head}\n\n${STORY}`;
	const part = findParts(documentOf(text)).parts.find(({kind}) => kind === 'headline');
	return part && text.slice(part.span.start, part.span.end);
};

describe('a line above the headline', () => {
	it.each([['PARLIAMENT'], ['HARBOUR NEWS'], ['EXCLUSIVE'], ['Politics'], ['Special report'], ['LESTRIA']])(
		'%s is no headline',
		kicker =>
			expect(headlineOf(`${kicker}\n\nMinister tells chamber he never asked`)).toBe(
				'Minister tells chamber he never asked',
			),
	);

	it.each([
		['MINISTER QUITS', 'He tells the chamber that numbers are brought to him'],
		['ALDER BAY COUNCIL VOTES', 'By Crispin Vale'],
		['Quay shut', 'Council closes harbour wall after second storm'],
	])('%s is the headline', (headline, below) => expect(headlineOf(`${headline}\n\n${below}`)).toBe(headline));
});
