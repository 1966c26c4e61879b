/** Signs that are spelled: `&rsquo;` and `&#8217;` of HTML, `-LRB-` of the Penn Treebank. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference';
import {type Cut, type Joined, leaveOut} from './leave-out.ts';
import type {Span} from './span.ts';

const BRACKET = /-[LR][RSC]B-/i;
const SPELLED = /&(?:#(\d{2,7}|x[\da-f]{2,6})|([a-z][\da-z]{1,30}));|-[LR][RSC]B-/gi;
const BRACKETS: Readonly<Record<string, string>> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'-LSB-': '[',
	'-RSB-': ']',
	'-LCB-': '{',
	'-RCB-': '}',
};

/** The text with each sign that is spelled within `spans` (in order, disjoint) as the sign itself. Linear. */
export function joinSpelledSigns(text: string, spans: readonly Span[]): Joined {
	const pieces: string[] = [];
	const cuts: Cut[] = [];
	let at = 0;
	if (text.includes('&') || BRACKET.test(text))
		for (const span of spans)
			for (const spelled of text.slice(span.start, span.end).matchAll(SPELLED)) {
				const sign = signOf(spelled);
				if (sign === null) continue;
				const start = span.start + spelled.index;
				const next = start + spelled[0].length;
				pieces.push(text.slice(at, start), sign, text.slice(start + sign.length, next));
				cuts.push({at: start + sign.length, next, until: span.end, rest: true});
				at = next;
			}
	return leaveOut(cuts.length === 0 ? text : pieces.join('') + text.slice(at), cuts);
}

/** Null for a name or number of no sign, and for signs that control a terminal. */
function signOf([spelled, number, name]: RegExpExecArray): string | null {
	if (name !== undefined) return decodeNamedCharacterReference(name) || null;
	if (number === undefined) return BRACKETS[spelled.toUpperCase()] ?? null;
	const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
	// "&#146;": browsers take these numbers for those of windows-1252
	if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
	return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
		? null
		: String.fromCodePoint(code);
}
