import type {QuoteRow} from '../library/rows.ts';
import {inline} from './citation.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/**
 * The line under a passage: "— **Maria Lopez**, harbour director *(auto: cue “said”; direct; strong)* [^p…]".
 * Of a passage that is no quote it says where in the document it stands.
 */
export function formatAttribution(passage: ExportPassage): string {
	const reference = `[^${passageId(passage)}]`;
	const {quote, role, confirmed} = passage;
	if (quote === null) return `— ${placeOf(passage)} ${reference}`;
	const name = inline(quote.speaker?.name ?? '');
	const roleText = inline(role ?? '');
	const who = name === '' ? formatSource(quote) : `**${name}**${roleText === '' ? '' : `, ${roleText}`}`;
	const found = describe(quote);
	return `— ${who} ${confirmed ? `(${found}; confirmed)` : `*(auto: ${found})*`} ${reference}`;
}

/** A source that no name was found for keeps the words of the document. */
function formatSource({source}: QuoteRow): string {
	const words = inline(source?.text ?? '');
	return words === '' ? 'speaker unknown' : `“${words}” (not identified)`;
}

/** cue “wrote”; “he” ← “The Cambodian leader”; direct; strong */
function describe({cue, evidence, kind, strength, speaker}: QuoteRow): string {
	const chain = evidence.chain.map(link => `“${inline(link.text)}”`);
	return [
		cue ? `cue “${inline(cue.text)}”` : '',
		chain.length > 1 ? chain.join(' ← ') : '',
		kind,
		speaker ? strength : '',
	]
		.filter(part => part !== '')
		.join('; ');
}

const placeOf = ({paragraph, part}: ExportPassage): string =>
	paragraph !== null ? `paragraph ${paragraph}` : (part ?? 'passage');
