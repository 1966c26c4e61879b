import {rows} from './rows.ts';

// An interview that names neither who asks nor who answers: questions without marks, answers in marks alone.

rows('answers below their questions', [
	[
		'# Five questions for Rosa Marin\n\nShe runs the port.\n\nWere you scared?\n\n“Terrified. I had no crane.”\n\nAnd what came next?\n\n“A storm.”\n\n“Then another.”',
		'direct | Rosa Marin | - | Terrified. I had no crane.',
		'direct | Rosa Marin | - | A storm. || Then another.',
	],
	[
		'Rosa Marin and Tomas Vel run the port.\n\nWere you scared?\n\n“Terrified.”\n\nAnd what came next?\n\n“A storm.”',
		'direct | - | - | Terrified.',
		'direct | - | - | A storm.',
	],
	// one question is a writer's
	['# Rosa Marin rests\n\nWas she scared?\n\n“Terrified.”\n\nShe left in May.'],
	// others speak meanwhile
	[
		'# Rosa Marin rests\n\nWas she scared?\n\n“Terrified.”\n\n“She was not,” Vel said.\n\nWho was right?\n\n“Nobody.”',
		'direct | Vel | said | Terrified. || She was not',
	],
]);
