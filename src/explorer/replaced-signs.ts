/** What a document holds that may not reach the terminal, counted and in words. */
import {countOf} from '../text/counts.ts';
import {findReplaced, nameOf} from '../text/reveal.ts';
import type {TextSource} from '../text/span.ts';

/** How many characters were replaced, and which, by how often. */
export type ReplacedSigns = {
	readonly count: number;
	/** There may be more: only so much of a huge text is counted, for a key must not wait. */
	readonly isMore: boolean;
	readonly byCode: ReadonlyMap<number, number>;
};

/** Units of a text that are looked at: the first frame of a document waits for it, a few milliseconds. */
const MOST_UNITS = 1 << 17;
/** Kinds that are told one by one. */
const MOST_KINDS = 4;

/** Looks through the first {@link MOST_UNITS} only, so that a very long text opens at once. */
export function countReplaced(text: TextSource): ReplacedSigns {
	const byCode = new Map<number, number>();
	let count = 0;
	for (const {code} of findReplaced(text.slice(0, MOST_UNITS))) {
		byCode.set(code, (byCode.get(code) ?? 0) + 1);
		count++;
	}
	return {count, isMore: text.length > MOST_UNITS && count > 0, byCode};
}

/** "3 replaced, . shows", `key` being what shows them; null when nothing is. */
export const replacedNote = ({count, isMore}: ReplacedSigns, key: string): string | null =>
	count === 0 ? null : `${countOf(count, 'replaced', 'replaced')}${isMore ? ' or more' : ''}, ${key} shows`;

/** "3 characters are replaced: 2 right-to-left override <U+202E>, 1 escape <U+001B>". */
export function replacedWords({count, isMore, byCode}: ReplacedSigns): string {
	if (count === 0) return 'No character of this text is replaced';
	const kinds = [...byCode].sort(([a, n], [b, m]) => m - n || a - b);
	const told = kinds
		.slice(0, MOST_KINDS)
		.map(([code, times]) => `${times} ${[kindOf(code), nameOf(code)].filter(Boolean).join(' ')}`);
	if (kinds.length > MOST_KINDS) told.push(countOf(kinds.length - MOST_KINDS, 'other kind'));
	return `${countOf(count, 'character')}${isMore ? ' or more' : ''} replaced: ${told.join(', ')}`;
}

/** Names by the Unicode Character Database, in plain words. */
const KINDS: Readonly<Record<number, string>> = {
	0: 'null',
	7: 'bell',
	8: 'backspace',
	27: 'escape',
	127: 'delete',
	173: 'soft hyphen',
	8203: 'zero width space',
	8204: 'zero width non-joiner',
	8205: 'zero width joiner',
	8206: 'left-to-right mark',
	8207: 'right-to-left mark',
	8234: 'left-to-right embedding',
	8235: 'right-to-left embedding',
	8236: 'end of embedding',
	8237: 'left-to-right override',
	8238: 'right-to-left override',
	8288: 'word joiner',
	8294: 'left-to-right isolate',
	8295: 'right-to-left isolate',
	8296: 'first strong isolate',
	8297: 'end of isolate',
	65279: 'byte order mark',
};

function kindOf(code: number): string {
	if (KINDS[code] !== undefined) return KINDS[code];
	if (code < 0x20) return 'control character';
	if (code >= 0x80 && code < 0xa0) return 'C1 control character';
	if (code >= 0xd800 && code < 0xe000) return 'half of a surrogate pair';
	if (code >= 0xe0000 && code < 0xe0080) return 'tag character';
	return '';
}
