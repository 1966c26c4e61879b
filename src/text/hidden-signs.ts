import {type Joined, leaveOut} from './leave-out.ts';
import type {Span} from './span.ts';

/** Soft hyphens, zero-width spaces, word joiners, marks of byte order. A soft hyphen at a line's end breaks a word. */
const HIDDEN = /[\u200B\u2060\uFEFF]+|\u00AD(?![ \t]*[\r\n])/g;

/** The text without the signs that hide within `spans` (in order, disjoint): "Tann\u00ADhauser". Linear. */
export function leaveOutHiddenSigns(text: string, spans: readonly Span[]): Joined {
	const cuts = /[\u00AD\u200B\u2060\uFEFF]/.test(text)
		? spans.flatMap(({start, end}) =>
				Array.from(text.slice(start, end).matchAll(HIDDEN), ({0: signs, index}) => ({
					at: start + index,
					next: start + index + signs.length,
					until: end,
				})),
			)
		: [];
	return leaveOut(text, cuts);
}
