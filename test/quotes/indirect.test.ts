import {describe, expect, it} from 'vitest';
import {linesIn} from './reading.ts';

/** Words without marks: where they begin, where they end, and whose they are. */
const rows = (title: string, table: readonly (readonly [text: string, ...lines: string[]])[]) =>
	describe(title, () => {
		it.each(table.map(row => [row[0], row.slice(1)] as const))('%s', (text, lines) =>
			expect(linesIn(text)).toEqual(lines),
		);
	});

rows('what is said before the one who says it', [
	[
		'Declaring that the quay was lost, Marin left the hall.',
		'indirect | Marin | Declaring | that the quay was lost',
	],
	[
		'Saying the ropes were “older than the port,” Marin told the crews that she would buy new ones.',
		'mixed | Marin | Saying | the ropes were “older than the port,”',
		'indirect | Marin | told | that she would buy new ones',
	],
	[
		'Pointing to a torn rope, Marin said the quay was unsafe.',
		'indirect | Marin | said | the quay was unsafe',
	],
]);

rows('an attribution within a clause about something', [
	[
		'The dues, which Marin says have doubled, are paid in spring.',
		'indirect | Marin | says | which || have doubled',
	],
	['The crews pulled in what Vel believed was a rope.', 'indirect | Vel | believed | what || was a rope'],
	['The guard held a man who the police say was armed.', 'indirect | the police | say | who || was armed'],
	['What Marin said is that the quay is shut.', 'indirect | Marin | said | that the quay is shut'],
	['The quay that Marin closed was old.'],
	['The plan that Marin announced was dear.'],
]);

rows('many who say it', [
	[
		'Supporters of the plan hope the quay will open.',
		'indirect | Supporters of the plan | hope | the quay will open',
	],
	[
		'Two of the crews around them acknowledge that the ropes were old.',
		'indirect | Two of the crews around them | acknowledge | that the ropes were old',
	],
	['Members of the State Party met the crews.'],
	['Some of the greatest fear that Marin felt was gone.'],
]);

rows('two things that one does', [
	[
		'Marin criticized the dues and promised to lower them.',
		'indirect | Marin | criticized | the dues',
		'indirect | Marin | promised | to lower them',
	],
	[
		'Marin says the crews are late and calls them lazy.',
		'indirect | Marin | says | the crews are late',
		'indirect | Marin | calls | them lazy',
	],
	[
		'Marin said the crews sat down and criticized the dues.',
		'indirect | Marin | said | the crews sat down and criticized the dues',
	],
	['Marin says she’s late and hopes to leave.', 'indirect | Marin | says | she’s late and hopes to leave'],
]);
