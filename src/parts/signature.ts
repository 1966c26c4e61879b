import {findAgency} from '../corpus/agencies.ts';
import {parseAuthors} from '../corpus/parse-authors.ts';
import type {Piece} from './blocks.ts';
import type {PartKind} from './layout.ts';
import {DATELINE_CITIES} from './words/dateline-cities.ts';
import {SECTION_WORDS} from './words/section-words.ts';

/** "Ana Doe", "Ana de la Cruz and Bo Roe in Port Aven" */
const NAMES =
	/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*| de| la| van| von| der| bin| al){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u;

/** "Reuters" alone, or a name with a date or the share buttons behind it: bylines that do not say "By". */
export function isSignature(
	pieces: readonly Piece[],
	kinds: readonly (PartKind | null)[],
	i: number,
): boolean {
	const {text, role} = pieces[i]!;
	if (text.length > 60) return false;
	if (kinds[i] === 'credit-line') return findAgency(text) !== null;
	const next = kinds[i + 1];
	if (
		kinds[i] !== null ||
		role === 'heading' ||
		(next !== 'metadata' && next !== 'furniture' && next !== 'byline')
	)
		return false;
	const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
	if (!NAMES.test(text) || text.endsWith('.') || words.some(word => SECTION_WORDS.has(word))) return false;
	return !DATELINE_CITIES.has(text.toLowerCase()) && parseAuthors(text).authors.length > 0;
}
