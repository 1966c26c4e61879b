import {isNumberWord} from '../../entities/words/numbers.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** A word that is a finite verb here, by the lexicon or by its ending; behind the last word there is none. */
export function isVerbal(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.is & IS.AUXILIARY) return true;
	if (token.is & IS.CAPITAL && at > 0) return false;
	const before = tokens[at - 1];
	if (before && before.is & (IS.DETERMINER | IS.GENITIVE | IS.PREPOSITION)) return false;
	if (token.is & IS.VERB) return true;
	if (token.cue) {
		if (token.form & FORM.PAST) return true;
		if (token.form & FORM.S && !(token.is & IS.NOUN_TOO)) return true;
		// "An affidavit states Ruiz told them", "Court records say Ruiz told them"
		if (token.form & (FORM.S | FORM.BASE) && at > 0 && isNamed(tokens[at + 1]) && isRecord(before))
			return true;
	}
	if (before === undefined || !isPastLike(token)) return false;
	// "retired general Paz said": at the head of its clause such a word describes the name behind it.
	if (!(before.is & (IS.QUOTATION | IS.MARK))) return true;
	// "The coroner, Ana Ruiz, handed the note back and said": what has an object of its own
	return before.lower === ',' && at > 1 && ((tokens[at + 1]?.is ?? 0) & (IS.DETERMINER | IS.OBJECT)) !== 0;
}

const isNamed = (next: Token | undefined): boolean =>
	((next?.is ?? 0) & (IS.CAPITAL | IS.GENITIVE)) === IS.CAPITAL;

/** "affidavit", "records": what tells of somebody by its words. */
export const isRecord = (token: Token | undefined): boolean =>
	token !== undefined && ((token.is & IS.WRITING) !== 0 || RECORDS.test(token.lower));

const RECORDS =
	/^(?:records|documents|papers|filings|transcripts|affidavits|minutes|emails|e-mails|texts|complaints)$/;

/** A word that its ending alone makes a verb, or a participle, of the past. */
export const isPastLike = ({lower, is}: Token): boolean =>
	is === 0 && lower.length > 4 && lower.endsWith('ed') && !lower.includes('-');

/** "two officials briefed on the talks", "a letter dated May 3 from Ruiz": a participle after its noun. */
export function isReducedRelative(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1]!;
	return (
		/(?:ed|wn|en|ght)$/.test(token.lower) &&
		!(token.is & (IS.MARK | IS.CAPITAL)) &&
		(before.is & (IS.MARK | IS.SUBJECT | IS.AUXILIARY | IS.ADVERB)) === 0 &&
		(!(before.is & IS.CAPITAL) || tokens[at + 1]?.lower === 'by' || (at === 1 && isMany(before)))
	);
}

/** "People briefed on it", "Workers involved": a capital at the head of a sentence makes no name of these. */
const isMany = ({lower, is}: Token): boolean =>
	is === IS.CAPITAL && /(?:^people|[aeiou]rs|[nt]ts|ists)$/.test(lower);

/** A count, in figures or in words. */
export const isNumeral = (token: Token): boolean =>
	(token.is & IS.NUMBER) !== 0 || ((token.is & IS.DETERMINER) !== 0 && isNumberWord(token.lower));
