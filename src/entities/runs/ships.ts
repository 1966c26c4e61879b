/** Ships by the word before their name: they are none of the three. */
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';

/** "the ferry Amina Rose", "a coaster, the Amina Rose", "a boat called the Amina Rose" */
export function isShip(tokens: readonly Token[], from: number): boolean {
	let at = from - 1;
	// "a sister ship, Amina Rose"
	if (tokens[from]!.glue === 'comma')
		return (
			/^(?:ship|vessel|ferry|boat|tanker|trawler)$/.test(tokens[at]?.lower ?? '') &&
			tokens[at - 1]?.lower !== 'the'
		);
	if (tokens[from]!.glue !== 'space') return false;
	// "a barge, the Lady Maud"
	if (
		tokens[at]?.capital &&
		isListed(tokens[at]!, LIST.HONORIFIC) &&
		(tokens[at - 1]?.lower === 'the' || VESSELS.has(tokens[at - 1]?.lower ?? ''))
	)
		at--;
	if (tokens[at]?.lower === 'the') at--;
	if (/^(?:called|named)$/.test(tokens[at]?.lower ?? '')) at--;
	const vessel = tokens[at];
	// "the bulk carrier Amina Rose"
	if (vessel?.lower === 'carrier' && CARRIED.has(tokens[at - 1]?.lower ?? '')) return true;
	// "Brig Rosa Marin" commands one
	return (
		vessel !== undefined && VESSELS.has(vessel.lower) && !(vessel.capital && isListed(vessel, LIST.OFFICE))
	);
}

const CARRIED = new Set([
	'bulk',
	'car',
	'ore',
	'gas',
	'lng',
	'aircraft',
	'livestock',
	'cargo',
	'vehicle',
	'coal',
]);
const VESSELS = new Set(
	'banca pirogue canoe dinghy bulker tug ship barge boat ferry trawler dredger tanker freighter yacht schooner lifeboat tugboat frigate destroyer corvette submarine warship minesweeper icebreaker steamer liner coaster ketch catamaran dhow galleon vessel steamship hovercraft sloop brig barque lugger smack'.split(
		' ',
	),
);
