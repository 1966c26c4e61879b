import type {Name} from './names.ts';

/** Units of the text that tell its language. */
const SAMPLE = 3000;

/** Words of English that no page of it lacks, and no page of the others has. */
const ENGLISH = /\b(?:the|of|and|to|was|is|that|for|with|said)\b/g;

/** Articles, prepositions and conjunctions of the languages that news is printed in with Latin letters. */
const SMALL_WORDS =
	'le la les du des de un une et au aux dans sur pour par avec que qui est pas ce cette son sa ses il elle nous vous ' +
	'el los las del y en por con para una su al lo se es der die das den dem und von im zu mit auf ist ein eine nicht ' +
	'il lo gli della di che per con sono o os as do da dos das em no na um uma não het een van op met voor';

const FOREIGN = new RegExp(`\\b(?:${SMALL_WORDS.replaceAll(' ', '|')})\\b`, 'g');
const WORDS: ReadonlySet<string> = new Set(SMALL_WORDS.split(' '));

/** Whether the text is in another language than English, to judge by its small words at the beginning. */
export function isForeign(text: string): boolean {
	// Nearly all texts are English, and tell so at once.
	const article = text.indexOf(' the ');
	if (article >= 0 && text.slice(article + 4, SAMPLE).includes(' the ')) return false;
	const sample = text.slice(0, SAMPLE);
	const foreign = sample.match(FOREIGN)?.length ?? 0;
	return foreign > 10 && foreign > 3 * (sample.match(ENGLISH)?.length ?? 0);
}

/**
 * Whether a name of such a text is only what its sentences begin with: "Le Phare" of "Le Phare est éteint", "Du",
 * "Cherchez". The rules know the plain words of English alone, so a name needs a capital within a sentence.
 */
export const isForeignPhrase = ({words, occurrences, titled}: Name): boolean =>
	!titled &&
	(WORDS.has(words[0]!) ||
		occurrences.every(({line, from}) => words.length === 1 && line.tokens[from]!.initial));
