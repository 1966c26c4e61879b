import type {Span} from '../text/span.ts';
import {normalizeWord, wordKey} from '../text/word-key.ts';
import {findWords} from '../text/words.ts';

/** A word of a quotation as it is looked for in a source. */
export type PatternWord = {
	readonly key: string;
	/**
	 * A writer may change the case of the first letter ("[t]he", and where the quotation or a part of it begins),
	 * and set all of it in capitals.
	 */
	readonly anyCase: boolean | 'all';
	readonly span: Span;
};

/** What the source has between two words of a quotation, and the writer left out or replaced. */
type Gap = 'omission' | 'insertion';

/**
 * A quotation as its writer may have fitted it to the draft: "…" stands for words left out, "[the minister]"
 * for words replaced or added.
 */
export type Pattern = {
	readonly words: readonly PatternWord[];
	/** By the index of the word behind it; none at the ends. */
	readonly gaps: ReadonlyMap<number, Gap>;
};

/** Longest insertion in brackets, in UTF-16 units. */
const BRACKET = 120;
const DOTS = /…|\.(?:[ \t\u00a0]?\.){1,4}/g;
const ONLY_DOTS = /^[\s.…]*$/;

/**
 * `span` is what stands between the quotation marks, in UTF-16 units of `text`; so are the spans of the words.
 * Any text is a quotation: one without words gives an empty pattern.
 */
export function parseQuotation(text: string, span: Span): Pattern {
	const pattern = new PatternBuilder(text, span);
	let at = span.start;
	for (const {start, end} of findBrackets(text, span)) {
		const inside = text.slice(start + 1, end - 1);
		const isOmission = ONLY_DOTS.test(inside);
		if (text[start] === '(' && !(isOmission && inside.trim() !== '')) continue;
		const touchesAfter = end < span.end && /^\p{L}/u.test(text.slice(end, end + 2));
		const touchesBefore = start > at && /\p{L}/u.test(text[start - 1]!);
		const [rest] = touchesAfter ? findWords(text, {start: end, end: Math.min(span.end, end + BRACKET)}) : [];
		if (!isOmission && rest && /^\p{L}$/u.test(inside)) {
			// "[t]he": the letter's case is the writer's, the word is not.
			pattern.addPlain(at, start);
			pattern.addWord({
				key: normalizeWord(inside + text.slice(end, rest.end)),
				anyCase: true,
				span: {start, end: rest.end},
			});
			at = rest.end;
			continue;
		}
		// "walk[ed]", "[un]done": the whole word is the writer's.
		let before = start;
		if (touchesBefore) while (before > at && /[\p{L}\p{N}'’-]/u.test(text[before - 1]!)) before--;
		pattern.addPlain(at, before);
		pattern.addGap(isOmission ? 'omission' : 'insertion');
		at = rest && !isOmission ? rest.end : end;
	}
	pattern.addPlain(at, span.end);
	return pattern.build();
}

/** Gathers the words of a quotation, in order, and what is left out between them. */
class PatternBuilder {
	readonly #text: string;
	readonly #words: PatternWord[] = [];
	readonly #gaps = new Map<number, Gap>();
	readonly #isShouted: boolean;

	constructor(text: string, span: Span) {
		this.#text = text;
		const quotation = text.slice(span.start, span.end);
		this.#isShouted = /\p{Lu}.*\p{Lu}/su.test(quotation) && !/\p{Ll}/u.test(quotation);
	}

	/** Words without brackets, in which dots stand for words left out. */
	addPlain(from: number, to: number): void {
		let at = from;
		for (const dots of this.#text.slice(from, to).matchAll(DOTS)) {
			this.#addWords(at, from + dots.index);
			this.addGap('omission');
			at = from + dots.index + dots[0].length;
		}
		this.#addWords(at, to);
	}

	addWord(word: PatternWord): void {
		this.#words.push(word);
	}

	addGap(gap: Gap): void {
		const next = this.#words.length;
		if (next > 0 && this.#gaps.get(next) !== 'omission') this.#gaps.set(next, gap);
	}

	build(): Pattern {
		this.#gaps.delete(this.#words.length);
		return {words: this.#words, gaps: this.#gaps};
	}

	#addWords(from: number, to: number): void {
		for (const span of findWords(this.#text, {start: from, end: to})) {
			const isFirst = this.#words.length === 0 || this.#gaps.has(this.#words.length);
			this.addWord({key: wordKey(this.#text, span), anyCase: this.#isShouted ? 'all' : isFirst, span});
		}
	}
}

/** Square and round brackets that are closed soon, outermost, with their signs. */
function findBrackets(text: string, span: Span): Span[] {
	const found: Span[] = [];
	for (let at = span.start; at < span.end; at++) {
		const sign = text[at];
		if (sign !== '[' && sign !== '(') continue;
		const close = text.slice(at, Math.min(span.end, at + BRACKET)).indexOf(sign === '[' ? ']' : ')');
		if (close < 0) continue;
		found.push({start: at, end: at + close + 1});
		at += close;
	}
	return found;
}
