/** Leaves pieces of a text out, as long as it stays: what follows them moves up, and blanks stand where that ends. */
import {firstFrom} from './first-from.ts';
import type {Span} from './span.ts';

/** A text without some of its pieces: as long as it, with spaces behind what moved up for what went. */
export type Joined = {
	readonly text: string;
	/** A span of {@link text} as that of the text it was made of: "Tannhauser" covers "Tann-⏎hauser" there. */
	readonly toSource: (span: Span) => Span;
	/** The other way; a span that ends at a word that moved up ends at it here too, without the spaces. */
	readonly fromSource: (span: Span) => Span;
};

/**
 * Units of the source from `at` to before `next` are left out; what stands from there to `until` moves up. With `rest`
 * they belong to the sign before them: what ends there covers them in the source, as "é" does "&eacute;".
 */
export type Cut = {readonly at: number; readonly next: number; readonly until: number; readonly rest?: true};
/** What stands from `from` to before `to` in the joined text stands `shift` units later in the source. */
type Segment = {readonly from: number; to: number; readonly shift: number; readonly rest: boolean};

const AS_IT_IS = (span: Span): Span => span;

/** `cuts` are in order and disjoint. Linear. */
export function leaveOut(text: string, cuts: readonly Cut[]): Joined {
	if (cuts.length === 0) return {text, toSource: AS_IT_IS, fromSource: AS_IT_IS};
	const {joined, segments} = moveUp(text, cuts);
	return {
		text: joined,
		toSource: ({start, end}) => ({start: startIn(segments, start), end: endIn(segments, end)}),
		fromSource: ({start, end}) => ({start: fromStart(segments, start), end: fromEnd(segments, end)}),
	};
}

/** What follows upon what: each of `steps` works at the text that the one before it made. */
export function inSteps(
	text: string,
	spans: readonly Span[],
	steps: readonly ((text: string, spans: readonly Span[]) => Joined)[],
): Joined {
	let joined: Joined = {text, toSource: AS_IT_IS, fromSource: AS_IT_IS};
	let within = spans;
	for (const step of steps) {
		const before = joined;
		const after = step(before.text, within);
		if (after.text === before.text) continue;
		within = within.map(after.fromSource);
		joined = {
			text: after.text,
			toSource: span => before.toSource(after.toSource(span)),
			fromSource: span => after.fromSource(before.fromSource(span)),
		};
	}
	return joined;
}

function moveUp(text: string, cuts: readonly Cut[]): {joined: string; segments: Segment[]} {
	const segments: Segment[] = [];
	const pieces: string[] = [];
	let at = 0;
	let shift = 0;
	/** Where what moves up ends. */
	let end = 0;
	const close = () => {
		pieces.push(text.slice(at, end), ' '.repeat(shift));
		segments.at(-1)!.to = end - shift;
		at = end;
		shift = 0;
	};
	for (const cut of cuts) {
		if (shift > 0 && end <= cut.at) close();
		pieces.push(text.slice(at, cut.at));
		// "in-⏎fra-⏎struc-⏎ture"
		if (shift > 0) segments.at(-1)!.to = cut.at - shift;
		shift += cut.next - cut.at;
		at = cut.next;
		segments.push({from: at - shift, to: at - shift, shift, rest: cut.rest ?? false});
		end = Math.max(end, cut.until);
	}
	close();
	pieces.push(text.slice(at));
	return {joined: pieces.join(''), segments};
}

/** The last segment of which `isBefore` holds; it holds of those before, too. */
const lastOf = (segments: readonly Segment[], isBefore: (segment: Segment) => boolean): Segment | undefined =>
	segments[firstFrom(segments.length, n => !isBefore(segments[n]!)) - 1];

function startIn(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from}) => from <= at);
	if (!segment || at >= segment.to + segment.shift) return at;
	return Math.min(at, segment.to) + segment.shift;
}

function endIn(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from, rest}) => (rest ? from <= at : from < at));
	if (!segment || at >= segment.to + segment.shift) return at;
	return Math.min(at, segment.to) + segment.shift;
}

function fromStart(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from, shift}) => from + shift <= at);
	return segment && at < segment.to + segment.shift ? at - segment.shift : at;
}

function fromEnd(segments: readonly Segment[], at: number): number {
	const segment = lastOf(segments, ({from, shift, rest}) => (rest ? from + shift <= at : from + shift < at));
	return segment && at <= segment.to + segment.shift ? at - segment.shift : at;
}
