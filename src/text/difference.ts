import {findSteps, type Step} from './edit-steps.ts';
import type {Span} from './span.ts';
import {findTokens, type Token} from './word-tokens.ts';

/** A stretch of words that two texts share, or that only one of them has. White space is single spaces. */
export type Piece = {
	readonly kind: 'same' | 'old' | 'new';
	readonly text: string;
	/** White space stands before it. */
	readonly spaced: boolean;
};

/** What became of the words of `old` in `now`, word by word. */
export function findDifference(old: string, now: string): Piece[] {
	const [a, b] = [findTokens(old), findTokens(now)];
	const steps = findSteps(
		a.map(token => token.text),
		b.map(token => token.text),
	);
	return toPieces(steps, [old, a.map(spanOf)], [now, b.map(spanOf)]);
}

const spanOf = (token: Token): Span => token.span;

/** Steps over the words of two texts as their words. */
export function toPieces(
	steps: readonly Step[],
	[old, oldWords]: readonly [string, readonly Span[]],
	[now, newWords]: readonly [string, readonly Span[]],
): Piece[] {
	return steps.map(({kind, start, end}, n) => {
		const [text, words] = kind === 'new' ? [now, newWords] : [old, oldWords];
		const from = words[start]!.start;
		return {
			kind,
			text: text
				.slice(from, words[end - 1]!.end)
				.split(/\s+/)
				.join(' '),
			spaced: n > 0 && /^\s?$/.test(text[from - 1] ?? ''),
		};
	});
}

/** Signs of unchanged words that are shown on either side of a difference. */
const SHOWN = 60;

/** The difference on one line: "the wall [-will-]{+may+} go any winter". Long stretches in common are cut. */
export function formatDifference(pieces: readonly Piece[]): string {
	return pieces
		.map(({kind, text, spaced}, n) => {
			const isReplacement = kind === 'new' && pieces[n - 1]?.kind === 'old';
			const gap = spaced && !isReplacement ? ' ' : '';
			if (kind === 'old') return `${gap}[-${text}-]`;
			if (kind === 'new') return `${gap}{+${text}+}`;
			return gap + cut(text, n > 0, n < pieces.length - 1);
		})
		.join('');
}

/** The words of a stretch that stand next to a difference before it, after it, or both. */
function cut(text: string, isAfter: boolean, isBefore: boolean): string {
	const room = (isAfter ? SHOWN : 0) + (isBefore ? SHOWN : 0);
	if (room === 0 || text.length <= room + 3) return text;
	const head = isAfter ? text.slice(0, text.lastIndexOf(' ', SHOWN) + 1 || SHOWN) : '';
	const from = text.length - SHOWN;
	const tail = isBefore ? text.slice(text.indexOf(' ', from) < 0 ? from : text.indexOf(' ', from)) : '';
	return `${head}…${tail}`;
}
