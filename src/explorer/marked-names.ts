/** Whom and what the words of a mark name, for the filter of the Marked list and what would narrow it. */
import type {EntityRow} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import {markedDocument} from './marked-quote.ts';
import type {World} from './world.ts';

/** The entities named in the marked passage, each once; none where its words are not in the corpus any more. */
export function namesIn(world: World, marked: Mark): readonly EntityRow[] {
	const {library} = world;
	const {id, passage} = marked;
	const row = markedDocument(world, marked);
	if (!row) return [];
	// A text that is as it was needs no search for the words.
	const span =
		row.textHash === passage.textHash
			? passage.span
			: world.marksIn(row.id).find(({mark}) => mark.id === id)?.span;
	const mentions = span ? (library.windows(row.id)?.mentionsTouching(span) ?? []) : [];
	return [...new Set(mentions.map(({entity}) => entity))].flatMap(entity => library.entity(entity) ?? []);
}
