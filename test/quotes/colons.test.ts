import {rows} from './rows.ts';

rows('names, colons, dashes and transcripts', [
	['# Marin describes questions, she', 'indirect | Marin | describes | questions, she'],
	['# Marin: Quay will not reopen', 'indirect | Marin | : | Quay will not reopen'],
	[
		'# Marin: Quay will not reopen\n\nMarin: Quay will not reopen\n\n# Marin: Quay will  not reopen',
		'indirect | Marin | : | Quay will not reopen',
	],
	['Marin: “The quay is closed.”', 'direct | Marin | : | The quay is closed.'],
	['# Port Director On Marin: “We Do Not Pay”', 'direct | Port Director | : | We Do Not Pay'],
	[
		'VEL: Did you close it?\n\nMARIN: I did. There was no choice.\n\nVEL: Why?\n\nMARIN: The cranes.',
		'indirect | VEL | : | Did you close it?',
		'indirect | MARIN | : | I did. There was no choice.',
		'indirect | VEL | : | Why?',
		'indirect | MARIN | : | The cranes.',
	],
	[
		'Vel: Did you close it?\n\nMarin: I did.\n\nVel: Why?\n\nMarin: There was no choice.',
		'indirect | Vel | : | Did you close it?',
		'indirect | Marin | : | I did.',
		'indirect | Vel | : | Why?',
		'indirect | Marin | : | There was no choice.',
	],
	[
		'Gazette: Did you close it?\n\nMarin: I did.\n\nThere was no choice.\n\nGazette: Why?\n\nMarin: The cranes.\n\nRosa Marin is the harbour director.',
		'indirect | Gazette | : | Did you close it?',
		'indirect | Marin | : | I did. || There was no choice.',
		'indirect | Gazette | : | Why?',
		'indirect | Marin | : | The cranes.',
	],
	['“The quay is closed.” ― Rosa Marin', 'direct | Rosa Marin | ― | The quay is closed.'],
	[
		'“The quay is closed.”\n\n— Rosa Marin, harbour director',
		'direct | Rosa Marin, harbour director | — | The quay is closed.',
	],
	['From the letter: “The quay is closed.”', 'direct | the letter | : | The quay is closed.'],
]);
