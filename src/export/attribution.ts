import type {QuoteRow} from '../library/rows.ts';
import {inline} from './citation.ts';
import {formatReference} from './csl.ts';
import type {Flavor} from './flavor.ts';
import {oneLine} from './flow.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/**
 * The line under a passage: "— **Maria Lopez**, harbour director *(auto: cue “said”; direct; strong)* [^p…]".
 * Of a passage that is no quote it says where in the document it stands.
 */
export function formatAttribution(passage: ExportPassage, flavor: Flavor): string {
	const citation = flavor === 'pandoc' ? `${formatReference(passage)} ` : '';
	const reference = `${citation}[^${passageId(passage)}]`;
	const {quote, role, confirmed} = passage;
	if (quote === null) return `— ${placeOf(passage)} ${reference}`;
	const name = inline(quote.speaker?.name ?? '');
	const roleText = inline(role ?? '');
	const who = name === '' ? formatSource(quote) : `**${name}**${roleText === '' ? '' : `, ${roleText}`}`;
	const found = describe(quote);
	return `— ${who} ${confirmed ? `(${found}; ${formatCorrection(quote)})` : `*(auto: ${found})*`} ${reference}`;
}

/** A source that no name was found for keeps the words of the document. */
function formatSource({source}: QuoteRow): string {
	const words = inline(source?.text ?? '');
	return words === '' ? 'speaker unknown' : `“${words}” (not identified)`;
}

/** cue “wrote”; “he” ← “The cook” ← “Ada Lund”; direct; strong */
function describe({cue, evidence, kind, strength, speaker, correction}: QuoteRow): string {
	return [
		cue ? `cue “${inline(cue.text)}”` : '',
		formatChain(evidence.chain.map(link => oneLine(link.text))),
		kind,
		speaker && correction?.how !== 'corrected' ? strength : '',
	]
		.filter(part => part !== '')
		.join('; ');
}

/** What the reader said of the speaker, and whom the program had found where that was somebody else. */
function formatCorrection({correction, speaker}: QuoteRow): string {
	if (correction?.how !== 'corrected') return 'confirmed';
	const isOther = correction.found !== (speaker?.name ?? null);
	return `corrected by the reader${isOther ? `; found: ${inline(correction.found ?? 'nobody')}` : ''}`;
}

/** How the source leads to the name; nothing when the source holds the name itself ("Mayor Ada Lund"). */
function formatChain(chain: readonly string[]): string {
	const links = chain.filter((link, at) => link !== chain[at - 1]);
	if (links.length < 2 || links[0]!.includes(links.at(-1)!)) return '';
	return links.map(link => `“${inline(link)}”`).join(' ← ');
}

const placeOf = ({paragraph, part}: ExportPassage): string =>
	paragraph !== null ? `paragraph ${paragraph}` : (part ?? 'passage');
