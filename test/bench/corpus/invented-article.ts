import type {InventedNames, Person} from './invented-names.ts';
import {Random} from './random.ts';

export type InventedArticle = {
	readonly headline: string;
	readonly author: string;
	/** ISO date. */
	readonly published: string;
	readonly outlet: string;
	readonly place: string;
	readonly paragraphs: readonly string[];
};

const NOUNS =
	'harbour budget bridge school vote strike flood contract ferry survey tax inquiry market road hospital ship wall letter report election'.split(
		' ',
	);
const VERBS = 'delays approves rejects reopens questions defends cancels plans loses wins'.split(' ');
const ADJECTIVES = 'new long disputed costly quiet sudden second public late northern'.split(' ');
const SAID = 'said added warned argued insisted noted'.split(' ');
const OUTLETS = ['Aven Packet', 'Northern Courier', 'Lantern', 'Evening Beacon', 'Coast Wire'];
const SHORTEST = 250; // words
const LONGEST = 550;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3_650;
const DAY = 86_400_000; // ms

/** The invented article number `n`: 250 to 550 words with names, quotes of all kinds and a dateline. */
export function inventArticle(names: InventedNames, n: number, seed = 1): InventedArticle {
	const random = new Random(seed * 1_000_003 + n);
	const cast = Array.from({length: 3}, () => names.people[random.zipf(names.people.length)]!);
	const place = names.places[random.zipf(names.places.length)]!;
	const organization = names.organizations[random.zipf(names.organizations.length)]!;
	const goal = random.between(SHORTEST, LONGEST);
	const paragraphs: string[] = [];
	const met = new Set<Person>();
	for (let words = 0; words < goal; ) {
		const person = random.pick(cast);
		const paragraph = invent(random, person, !met.has(person), {names, organization, place});
		met.add(person);
		paragraphs.push(paragraph);
		words += paragraph.split(' ').length;
	}
	return {
		headline: `${place} ${random.pick(VERBS)} ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} number ${n}`,
		author: names.people[random.zipf(names.people.length)]!.full,
		published: new Date(FIRST_DAY + random.between(0, DAYS) * DAY).toISOString().slice(0, 10),
		outlet: random.pick(OUTLETS),
		place,
		paragraphs,
	};
}

type Scene = {readonly names: InventedNames; readonly organization: string; readonly place: string};

function invent(random: Random, person: Person, isNew: boolean, scene: Scene): string {
	const {organization, place} = scene;
	const sentence = (words: number): string => inventSentence(random, scene.names, words);
	const name = isNew ? `${person.full}, ${person.role},` : person.last;
	const verb = random.pick(SAID);
	const said = sentence(random.between(8, 18));
	const more = sentence(random.between(6, 14));
	switch (random.between(0, 5)) {
		case 0:
			return `“${said},” ${name} ${verb}. “${more}.” ${sentence(12)}.`;
		case 1:
			return `${name} ${verb} that the ${random.pick(NOUNS)} of the ${organization} was “${lower(said)}”. ${more} in ${place}.`;
		case 2:
			return `According to ${name.replace(/,$/, '')}, ${lower(said)}. ${more}, ${person.he} ${verb}.`;
		case 3:
			return `The ${organization} of ${place} met on Tuesday. ${said}. ${more}. ${sentence(16)}.`;
		case 4:
			return `${name} had ${verb} on Monday that ${lower(said)}, but ${lower(more)}.`;
		default:
			return `${said}, and in ${place} ${lower(more)}. ${sentence(14)}. ${sentence(11)}.`;
	}
}

const LITTLE =
	'the of a in to for with that by on was had from over under before after between against near'.split(' ');

function inventSentence(random: Random, names: InventedNames, words: number): string {
	let text = '';
	for (let n = 0; n < words; n++) {
		const word =
			n % 3 === 0
				? random.pick(LITTLE)
				: n % 3 === 1
					? random.pick(ADJECTIVES)
					: random.chance(0.5)
						? random.pick(NOUNS)
						: names.words[random.zipf(names.words.length)]!;
		text += n === 0 ? word[0]!.toUpperCase() + word.slice(1) : ` ${word}`;
	}
	return text;
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
