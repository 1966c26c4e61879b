import {matchKnown} from './runs/match-known.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';

/** "ambassador to the United States Odo Lindqvist": the tokens of the place before the person, or 0. */
export function placeBeforePerson(tokens: readonly Token[], from: number, to: number): number {
	const size = matchKnown(tokens, from);
	if (size === 0 || to - from - size < 2 || from < 2) return 0;
	let at = from - 1;
	if (tokens[at]!.lower === 'the') at--;
	const link = tokens[at]?.lower;
	if (link !== 'of' && link !== 'to' && link !== 'for') return 0;
	// "Member for Harrow Odo Bell"
	return at > 0 && (isListed(tokens[at - 1]!, LIST.OFFICE) || tokens[at - 1]!.lower === 'member') ? size : 0;
}

/** "State" of "Secretary of State John Kerry", "Staff" of "Chief of Staff Ana Ruiz": where the name begins, `to` for none. */
export function skipOfficeField(tokens: readonly Token[], from: number, to: number): number {
	// "Leader of the Opposition Odo Bell"
	const of =
		from > 2 && tokens[from]!.lower === 'opposition' && tokens[from - 1]!.lower === 'the'
			? from - 2
			: from - 1;
	if (of < 1 || tokens[of]!.lower !== 'of' || !isListed(tokens[of - 1]!, LIST.OFFICE)) return from;
	let at = from;
	while (
		at < to &&
		(tokens[at]!.lower === 'and' || OFFICE_FIELDS.has(tokens[at]!.lower) || isListed(tokens[at]!, LIST.FIELD))
	)
		at++;
	return at === to || tokens[at]!.capital ? at : from;
}

const OFFICE_FIELDS = new Set(
	'state staff defense defence national police mission protocol cabinet council opposition public corporate'.split(
		' ',
	),
);

/** Heads of places and organizations that are surnames as often: "Senator Hill", "President Park". */
export const SURNAME_HEADS = new Set(
	'park hill church lake forest banks woods lane street temple bridge rivers ford stone rivers argyle chambers steel sugar lodge fort hall house wells mills fields field bush west north cook bell marsh brook moor glen heath grove dale cliff brooks cave peak pond hollow parish weir dam'.split(
		' ',
	),
);

/** Whether a word may belong to the title before a name: each of "former", "minister" and "Dr". */
export const isTitleWord = (token: Token): boolean =>
	isListed(token, LIST.OFFICE | LIST.OFFICE_MODIFIER | LIST.HONORIFIC);
