import {matchKnown} from './runs/match-known.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';

/** The most names behind the first in the name of a firm: "Farrow Lynch, Pell, Fenner & Stoddard". */
const MOST_PARTNERS = 4;

/**
 * "Pell, Stoddard & Co.", "Ashe, Holloway & Stern": where a firm that is called after its partners ends, whose run
 * from `from` has its first comma at `to`; `to` for a list of other things, as "Aven, Procter & Gamble and Tolm" is.
 */
export function joinPartners(tokens: readonly Token[], from: number, to: number): number {
	const first = tokens[from]!;
	if (to - from > 2 || (first.glue === 'comma' && tokens[from - 1]?.capital)) return to;
	if (!isPartner(first)) return to;
	for (let at = to; at < to + MOST_PARTNERS; at++) {
		const partner = tokens[at];
		if (partner === undefined || partner.glue !== 'comma' || !isPartner(partner)) return to;
		const last = tokens[at + 1];
		if (last?.glue === 'comma') continue;
		if (last?.glue !== 'and-sign' || !last.capital || matchKnown(tokens, at) > 1) return to;
		const isFirm = FIRM.has(last.lower) || (isPartner(last) && !goesOn(tokens[at + 2]));
		return isFirm ? at + 2 : to;
	}
	return to;
}

const FIRM = new Set(['co', 'company', 'cie', 'sons', 'associates', 'partners']);

/** "Bear, Holloway & Stern": a surname may be any word, but hardly a field of work, as in "Food, Drug & Beverage". */
const isPartner = (token: Token): boolean =>
	token.capital &&
	!token.allCaps &&
	!token.possessive &&
	!isListed(
		token,
		LIST.DEMONYM | LIST.ORGANIZATION_HEAD | LIST.OFFICE | LIST.FIELD | LIST.FUNCTION | LIST.CALENDAR,
	);

/** "Pell, Stoddard & Hollis Gray": the last two are a person, and no firm. */
const goesOn = (token: Token | undefined): boolean => token?.capital === true && token.glue === 'space';
