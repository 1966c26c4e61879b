/** Styled spans laid over text: overlaps resolved into flat, ordered segments. */
import type {Span} from '../text/span.ts';

/** What a stretch of text is; the theme says how each is drawn. */
export type Role =
	| 'person'
	| 'organization'
	| 'place'
	| 'content'
	| 'cue'
	| 'source'
	| 'current-content'
	| 'current-cue'
	| 'current-source'
	| 'current-mention'
	| 'marked'
	| 'range'
	| 'hit'
	| 'current-hit';

/** A span of the document, in UTF-16 units, and what it is drawn as. */
export type Highlight = {readonly span: Span; readonly role: Role};

/** A stretch of text with all the roles that cover it, in the order in which they were given. */
export type Segment = {readonly span: Span; readonly roles: readonly Role[]};

/**
 * Segments that cover `window` without gap or overlap; neighbours differ in their roles. Highlights may
 * overlap and reach outside the window.
 */
export function flattenHighlights(window: Span, highlights: readonly Highlight[]): Segment[] {
	const inside = highlights.filter(
		({span}) => span.start < window.end && window.start < span.end && span.start < span.end,
	);
	if (inside.length === 0) return window.start < window.end ? [{span: window, roles: []}] : [];
	const edges = new Set([window.start, window.end]);
	for (const {span} of inside) {
		edges.add(Math.max(window.start, span.start));
		edges.add(Math.min(window.end, span.end));
	}
	const sorted = [...edges].sort((a, b) => a - b);
	const segments: Segment[] = [];
	for (let i = 0; i + 1 < sorted.length; i++) {
		const start = sorted[i]!;
		const end = sorted[i + 1]!;
		const roles: Role[] = [];
		for (const {span, role} of inside) {
			if (span.start <= start && end <= span.end && !roles.includes(role)) roles.push(role);
		}
		const last = segments.at(-1);
		if (last && sameRoles(last.roles, roles)) {
			segments[segments.length - 1] = {span: {start: last.span.start, end}, roles};
		} else segments.push({span: {start, end}, roles});
	}
	return segments;
}

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean =>
	a.length === b.length && a.every((role, i) => role === b[i]);
