import type {Cluster} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';

/**
 * Whether words call somebody by a name of this person: "It was a bun, Rosa." is not what Rosa Marin said.
 * A name set off at the begin or end of a sentence counts, not one that only stands in it ("my friend, Rosa, …").
 */
export function addresses(text: string, {start, end}: Span, {name}: Cluster): boolean {
	const words = text.slice(start, Math.min(end, start + LONGEST_CALL));
	const names = name.split(' ').filter(word => words.includes(word));
	// Hardly any words have a name of their speaker, however it stands in them.
	if (names.length === 0) return false;
	for (const [, behind, ahead] of words.replace(WITHIN, blank).matchAll(CALL))
		if (names.includes(behind ?? ahead!)) return true;
	return false;
}

/** "He'd say, ‘She's talking, Rosa.’": she tells what another called her. */
const WITHIN = /(?<!\p{L})['‘][^'’]{1,80}(?:['’]\p{L}[^'’]{0,80})*['’](?!\p{L})/gu;

const blank = (words: string): string => ' '.repeat(words.length);

/** How far into a quotation one looks, in units: people are called by their names soon. */
const LONGEST_CALL = 400;

/** ", Rosa." and "Rosa, …" */
const CALL = /, (\p{Lu}\p{Ll}+)(?=[.!?…]|$)|(?:^|[.!?] )(\p{Lu}\p{Ll}+)(?=, \p{Ll})/gu;
