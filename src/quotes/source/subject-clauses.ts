import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {type MentionStarts, startOfPhrase} from './noun-phrases.ts';

/** "The caller, she said, told …", "Ruiz, though, insisted": an aside between a subject and its verb. */
export function isTelling(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from === 1 && /^(?:though|however|too|meanwhile|instead|then|also)$/.test(tokens[from]!.lower))
		return true;
	const aside = tokens
		.slice(from, Math.min(to, from + 3))
		.map(token => token.lower)
		.join(' ');
	if (
		to - from <= 3 &&
		/^(?:in turn|in fact|for one|of course|by contrast|for (?:his|her|its|their) part)$/.test(aside)
	)
		return true;
	if (to - from < 2 || to - from > 6 || tokens[from]!.is & IS.WH) return false;
	for (let at = from + 1; at < to; at++)
		if (tokens[at]!.cue && (tokens[at]!.cue!.frames & FRAME.SPEECH) !== 0 && tokens[at]!.form & FORM.PAST)
			// "Ruiz, his wife recalled, said"
			return (
				(tokens[from]!.is & (IS.SUBJECT | IS.CAPITAL)) !== 0 ||
				(at === to - 1 && (tokens[from]!.is & (IS.POSSESSIVE | IS.DETERMINER)) !== 0)
			);
	return false;
}

/** How far before a phrase the "who" may stand of whose clause it is the object. */
const LONGEST_CLAUSE = 8;

/** "A friend who knows Ruiz said": the phrase at `first` is in a clause about the one who speaks. */
export function headOfClause(tokens: readonly Token[], first: number, starts: MentionStarts): number | null {
	for (let at = first - 1; at > 0 && first - at < LONGEST_CLAUSE; at--) {
		const {is, lower} = tokens[at]!;
		// "A man whose boat sank said"
		if (lower === 'who' || lower === 'whose') {
			const before = tokens[at - 1]!;
			const next = tokens[at + 1]!;
			if (before.is & (IS.MARK | IS.QUOTATION | IS.PREPOSITION | IS.CONJUNCTION) || isVerbal(tokens, at - 1))
				return null;
			if (lower === 'who' && next.is & (IS.SUBJECT | IS.DETERMINER | IS.CAPITAL)) return null;
			return startOfPhrase(tokens, at - 1, starts);
		}
		// "a tower that collapsed last winter said"
		if (lower === 'that' && isVerbal(tokens, at + 1)) {
			const before = tokens[at - 1]!;
			return before.is === 0 && !isVerbal(tokens, at - 1) ? startOfPhrase(tokens, at - 1, starts) : null;
		}
		// "A woman who said she was his sister told …": she is that woman
		if (is & IS.SUBJECT && tokens[at - 1]!.cue && tokens[at - 2]?.lower === 'who') continue;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH)) return null;
	}
	return null;
}

/** The comma before the "who" in whose clause the phrase at `first` stands: "Ruiz, who left with her deputy"; -1 for none. */
export function openClause(tokens: readonly Token[], first: number): number {
	for (let at = first - 1; at > 1 && first - at < LONGEST_CLAUSE; at--) {
		if (tokens[at]!.lower === 'who') return tokens[at - 1]!.lower === ',' ? at - 1 : -1;
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH)) return -1;
	}
	return -1;
}

/** "The union, in a statement signed by its chair, Ana Ruiz, said": the union says it; where the aside begins it ends. */
export function beforeStatement(tokens: readonly Token[], first: number, last: number): number {
	for (let at = first + 1; at + 3 < last; at++)
		if (
			tokens[at]!.lower === ',' &&
			/^(?:in|through|via)$/.test(tokens[at + 1]!.lower) &&
			/^(?:an?|its|his|her|their)$/.test(tokens[at + 2]!.lower)
		)
			return at - 1;
	return last;
}

/** "after saying that he would", "by initially closing the quay": what the one before it did. */
function opensOnDoing(tokens: readonly Token[], from: number): boolean {
	let verb = from + 1;
	while ((tokens[verb]?.is ?? 0) & IS.ADVERB) verb++;
	return (
		/^(?:after|before|while|since|by|in)$/.test(tokens[from]!.lower) &&
		/[a-z]{2}ing$/.test(tokens[verb]?.lower ?? '')
	);
}

/** A stretch between two commas that has a subject and a verb of its own is no appositive. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
	const opener = tokens[from]!;
	// "who asked not to be named", "speaking on condition that he was not named"
	if (opener.is & IS.WH || opener.lower.endsWith('ing') || opensOnDoing(tokens, from)) return false;
	// "Ruiz, asked if she was sorry, said"
	if (/^(?:asked|pressed|questioned)$/.test(opener.lower)) return false;
	if (opener.is & IS.SUBJECT) return true;
	for (let at = from; at < to; at++) {
		if (tokens[at]!.is & IS.WH || tokens[at]!.lower === 'that') return false;
		if (tokens[at]!.is & IS.AUXILIARY) return true;
	}
	return false;
}
