import {describe, expect, it} from 'vitest';
import {findParts} from '../../src/parts/find-parts.ts';
import {documentOf} from './document-of.ts';

const STORY = [
	'Crane stands still for a third week',
	'The crane on the north quay has not moved since Easter, and nobody will say why.',
	'The harbour office referred questions to the owner, who did not answer them.',
	'Two ships were sent on to the next port, where there is a crane.',
	'A decision is expected in May.',
];

const kindsBelow = (...tail: string[]): string[] =>
	findParts(documentOf([...STORY, ...tail].join('\n\n')))
		.parts.slice(STORY.length)
		.map(({kind}) => kind);

describe('links at the end under a label of the paper’s own', () => {
	it('are set aside', () => {
		expect(
			kindsBelow('On the quay today', 'Ferry timetable changes for winter', 'Who will mend the clock?'),
		).toEqual(['furniture', 'related', 'related']);
	});

	it.each([
		[['It was the third this year.', 'Nobody was hurt, the owner said.', 'Work goes on.']],
		[['MARIN: Who asked for it', 'DELORIA: Nobody', 'MARIN: Nobody at all']],
		[['The results', '1. Aven Rovers', '2. Skerrow Town', '3. Tolmouth']],
		[['A last word', 'Not yet']],
	])('are not found in %j', tail => {
		expect(kindsBelow(...tail)).not.toContain('related');
	});
});
