import {Random} from './random.ts';

export type Person = {
	readonly full: string;
	readonly last: string;
	readonly he: string;
	readonly role: string;
};

const ONSETS = 'b br c ch d dr f fl g gr h j k kr l m n p pl qu r s sh st t th tr v w y z'.split(' ');
const VOWELS = 'a e i o u ai ea ia ou é ö'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 'nd', 'ld', 'rk', 'th'];
const ROLES = (
	'the mayor|the harbour director|a council member|the finance minister|a spokeswoman|the chief engineer|an economist|' +
	'the union leader|a schoolteacher|the police commissioner|the opposition leader|a fisherman|the bishop|a judge'
).split('|');
const HEADS = 'Ministry|Council|Institute|Bank|Union|University|Chamber|Agency|Party|Court'.split('|');
const FIELDS = 'Commerce|Fisheries|Justice|Labour|Ports|Health|Rivers|Mining|Farming|Transport'.split('|');

const WORDS = 30_000;

const syllable = (random: Random): string => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);

function word(random: Random, syllables: number): string {
	let letters = '';
	for (let n = 0; n < syllables; n++) letters += syllable(random);
	return letters[0]!.toUpperCase() + letters.slice(1);
}

/** Invented people, organizations and places, most famous first. The same seed makes the same ones. */
export class InventedNames {
	readonly people: readonly Person[];
	readonly organizations: readonly string[];
	readonly places: readonly string[];
	/** Words that mean nothing, commonest first: a vocabulary as large as that of real news. */
	readonly words: readonly string[];

	/** `count` names in all: three in five people, a fifth organizations, a fifth places. */
	constructor(count: number, seed = 1) {
		const random = new Random(seed);
		const firstNames = Array.from({length: 400}, () => word(random, 2));
		this.people = Array.from({length: Math.max(3, Math.round(count * 0.6))}, () => {
			const last = word(random, random.between(2, 3));
			const first = random.pick(firstNames);
			const middle = random.chance(0.1) ? ` ${random.pick(firstNames)}` : '';
			return {
				full: `${first}${middle} ${last}`,
				last,
				he: random.chance(0.5) ? 'he' : 'she',
				role: random.pick(ROLES),
			};
		});
		this.places = Array.from({length: Math.max(3, Math.round(count * 0.2))}, () => {
			const name = word(random, random.between(2, 3));
			return random.chance(0.2) ? `Port ${name}` : name;
		});
		this.organizations = Array.from({length: Math.max(3, Math.round(count * 0.2))}, () =>
			random.chance(0.5)
				? `${word(random, 2)} ${random.pick(HEADS)}`
				: `${random.pick(HEADS)} of ${random.pick(FIELDS)} of ${random.pick(this.places)}`,
		);
		const vocabulary = new Random(seed + 1);
		this.words = Array.from({length: WORDS}, () => word(vocabulary, vocabulary.between(2, 4)).toLowerCase());
	}
}
