import {splitParagraphs} from './flow.ts';

/** Longest text that is put into a link whole; a longer one is named by its first and last words. */
const WHOLE = 120;
/** A shorter text may stand on the page more than once, so its neighbours are named too. */
const ALONE = 30;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * A link to the words on the page: `url#:~:text=[prefix-,]start[,end][,-suffix]`, as the WICG draft "URL
 * Fragment Text Directives" has it. A fragment that the URL has already is kept before the directive.
 * Null when `url` is not an http(s) URL.
 */
export function formatTextFragment(
	url: string,
	passage: {readonly exact: string; readonly prefix: string; readonly suffix: string},
): string | null {
	const address = parseAddress(url);
	const directive = address && formatDirective(passage);
	if (!address || !directive) return null;
	const [fragment] = address.hash.slice(1).split(':~:');
	address.hash = '';
	return `${address.href}#${fragment}:~:text=${directive}`;
}

/** The URL as a browser would write it (no spaces, angle brackets or foreign letters); null unless http(s). */
export function formatAddress(url: string): string | null {
	return parseAddress(url)?.href ?? null;
}

function parseAddress(url: string): URL | null {
	const address = URL.parse(url);
	return address && /^https?:$/.test(address.protocol) ? address : null;
}

function formatDirective({
	exact,
	prefix,
	suffix,
}: {
	exact: string;
	prefix: string;
	suffix: string;
}): string | null {
	const paragraphs = splitParagraphs(exact);
	const first = words(paragraphs[0] ?? '');
	const last = words(paragraphs.at(-1) ?? '');
	if (first.length === 0) return null;
	const isWhole = paragraphs.length === 1 && exact.length <= WHOLE;
	if (!isWhole && (paragraphs.length > 1 || first.length > 2 * EDGE_WORDS))
		return `${encode(first.slice(0, EDGE_WORDS))},${encode(last.slice(-EDGE_WORDS))}`;
	if (exact.length > ALONE) return encode(first);
	// The outermost word of the context may be cut off, and a text directive matches whole words only.
	const before = words(prefix.split(/[\n\r]/).at(-1)!)
		.slice(1)
		.slice(-CONTEXT_WORDS);
	const after = words(suffix.split(/[\n\r]/)[0]!)
		.slice(0, -1)
		.slice(0, CONTEXT_WORDS);
	const touches = (edge: string | undefined) => edge !== undefined && !/\s/.test(edge);
	return [
		before.length > 0 && !touches(prefix.at(-1)) ? `${encode(before)}-,` : '',
		encode(first),
		after.length > 0 && !touches(suffix[0]) ? `,-${encode(after)}` : '',
	].join('');
}

const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

/** Percent-encoded; also `-`, which parts prefix and suffix in a directive (`,` and `&` always are). */
const encode = (parts: readonly string[]): string =>
	encodeURIComponent(parts.join(' ').toWellFormed()).replaceAll('-', '%2D');
