import {rows} from './rows.ts';

rows('possessives and compounds', [
	["Cambodia's Hun Sen wrote.", ['L:Cambodia', 'P:Hun Sen']],
	['Chile’s Ana Ruiz won.', ['L:Chile', 'P:Ana Ruiz']],
	['A pro-Beijing party and anti-NATO groups.', ['L:Beijing', 'O:NATO']],
	['The Iran-backed group left.', ['L:Iran']],
	['Texts such as Kim Young - jin and so - called ones.', ['P:Kim Young - jin']],
	['China ’ s president left.', ['L:China']],
]);

rows('lists are split', [
	['He flew to Peru, Chile and Bolivia.', ['L:Peru', 'L:Chile', 'L:Bolivia']],
	['Ana Ruiz, Tom Brandt and Lena Voss agreed.', ['P:Ana Ruiz', 'P:Tom Brandt', 'P:Lena Voss']],
]);

rows('under a quotation of a press release', [
	['“We know it.”\n― Ana Ruiz, Chief Engineer, Aven Works', ['P:Ana Ruiz', 'O:Aven Works']],
	[
		'― Odo Lindqvist, Director-General, Coastal Water Authority',
		['P:Odo Lindqvist', 'O:Coastal Water Authority'],
	],
	['Wind and Rain, Cloud and Snow', []],
	['It was signed by Ana Ruiz, Chief Surveyor, on Monday.', ['P:Ana Ruiz']],
	['It was signed by Chief Ndlovu on Monday.', ['P:Ndlovu']],
]);
