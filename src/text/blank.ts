import type {Span} from './span.ts';

/** `text` with the units of each span replaced by spaces: what the finders read. Same length. */
export function blankSpans(text: string, spans: readonly Span[]): string {
	if (spans.length === 0) return text;
	const pieces: string[] = [];
	let at = 0;
	for (const {start, end} of spans) {
		pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.join('');
}
