/** Text that a program took apart, as data sets have it: `" We 're late , " said Mr. Vel ( left ) .` */
import {type Cut, type Joined, leaveOut} from './leave-out.ts';
import type {Span} from './span.ts';

/** Fewer signs that stand alone are slips of somebody who typed. */
const FEWEST = 4;
const ALONE = /(?<=[\p{L}\p{N})”"’'] )[,.](?=\s|$)/gu;
const ATTACHED = /[\p{L}\p{N})”"’'][,.](?=\s|$)/gu;

/** Whether most commas and full stops of `text` stand apart from the word before them. Linear. */
function isTokenised(text: string): boolean {
	if (!standsApart(text, ',') && !standsApart(text, '.')) return false;
	const alone = text.match(ALONE)?.length ?? 0;
	return alone >= FEWEST && alone > (text.match(ATTACHED)?.length ?? 0);
}

/** Whether `sign` stands behind a blank anywhere: it is rarer than blanks, and found by itself. */
function standsApart(text: string, sign: string): boolean {
	let at = text.indexOf(sign);
	while (at >= 0 && text.charCodeAt(at - 1) !== BLANK) at = text.indexOf(sign, at + 1);
	return at >= 0;
}

const BLANK = 0x20;

/** What belongs to the word before it: signs, closing marks and brackets, and the ends of "it 's" and "do n't". */
const CLOSING = /^(?:''|[,.;:!?%)\]}”»]+["'’”]*|['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;
/** What belongs to the word behind it. */
const OPENING = /^(?:[([{“«‘$£€]|``?|(?:US|A|C|HK|NZ)\$)$/u;
const TOKENS = /\S+/g;

/**
 * A tokenised text with its signs as a writer sets them, within each of `spans` (in order, disjoint); any other text as
 * it is. Straight marks open and close in turn, anew in each span. Linear.
 */
export const joinTokens = (text: string, spans: readonly Span[]): Joined =>
	leaveOut(text, isTokenised(text) ? findBlanks(text, spans) : []);

function findBlanks(text: string, spans: readonly Span[]): Cut[] {
	const cuts: Cut[] = [];
	for (const {start, end} of spans) {
		let before = '';
		let at = start;
		let opens = false;
		const open = {double: false, single: false};
		for (const {0: token, index} of text.slice(start, end).matchAll(TOKENS)) {
			const next = start + index;
			const side = sideOf(token, before, open);
			if ((opens || side === 'closing') && next > at && !/[\r\n]/.test(text.slice(at, next)))
				cuts.push({at, next, until: end});
			opens = side === 'opening';
			before = token;
			at = next + token.length;
		}
	}
	return cuts;
}

type Open = {double: boolean; single: boolean};

/** On which side of a word `token` stands; null for a word. Keeps in `open` which straight marks are open. */
function sideOf(token: string, before: string, open: Open): 'opening' | 'closing' | null {
	if (token === '"') {
		open.double = !open.double;
		return open.double ? 'opening' : 'closing';
	}
	if (token === "'" || token === '’') {
		// "the workers ' plan"
		if (!open.single && (token === '’' || /s$/i.test(before))) return 'closing';
		open.single = !open.single;
		return open.single ? 'opening' : 'closing';
	}
	if (token.endsWith('"')) open.double = false;
	else if (token.startsWith('"')) open.double = true;
	if (CLOSING.test(token)) return 'closing';
	return OPENING.test(token) ? 'opening' : null;
}
