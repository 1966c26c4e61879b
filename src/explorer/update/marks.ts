/** Marking the passage that the reader means, and choosing a range of sentences. */

import {sentencesIn} from '../../text/sentences.ts';
import type {Item} from '../items.ts';
import {readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {isSelecting} from '../select/selection.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {withText} from './moves.ts';
import {markOf, partAt, passageMeant} from './passage.ts';
import {toggleSelected} from './select-rows.ts';

/**
 * In a list of documents or names it selects the row. Else it marks the range, or the quote or paragraph at the
 * cursor, and unmarks what is marked.
 */
export function toggleMark(state: State, world: World): Step {
	if (isSelecting(state)) return only(toggleSelected(state, world));
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	if (item?.type === 'mark') return unmark(state, item.mark.id);
	const passage = passageMeant(state, world);
	if (!passage) return only(say(state, whyNothing(state, item)));
	const {open, span, quote} = passage;
	const existing = markOf(passage, world);
	if (existing) return unmark(state, existing.id);
	const count = world.marks().length + 1;
	const marked = say(
		withoutRange(state, world),
		`Marked the ${passage.what}: ${count} in all, ${keyFor(state, 'undo')} takes it back`,
		'good',
	);
	return doing(marked, {type: 'mark', document: open.row.id, span, quote: quote?.id ?? null});
}

/** Why the row at the cursor cannot be marked. */
export const whyNothing = (state: State, item: Item | null): string =>
	item
		? `Open it with ${keyFor(state, 'open')} first: quotes and paragraphs are marked`
		: 'Nothing to mark here';

/** A range begins with the whole sentence at the cursor, in the text only. */
export function toggleRange(state: State, world: World): State {
	const reading = placeOf(state).focus === 'text' ? readingOf(state, world) : null;
	if (!reading)
		return say(
			state,
			`${keyFor(state, 'range')} chooses a range in the text: press ${keyFor(state, 'open')} first`,
		);
	if (reading.text.range) return withoutRange(state, world);
	const {open, text} = reading;
	const part = partAt(open, text.cursor);
	const sentences = part ? sentencesIn(open.text, part) : [];
	const anchor = sentences.find(({end}) => end > text.cursor) ?? part;
	if (!anchor) return say(state, 'There is no sentence here');
	const ranged = {...text, cursor: anchor.start, target: null, range: {anchor, head: anchor}};
	return say(
		withText(state, ranged),
		`${keyFor(state, 'move-down')} and ${keyFor(state, 'move-up')} choose more sentences, ${keyFor(state, 'mark')} marks them, ${keyFor(state, 'back')} lets go`,
	);
}

const unmark = (state: State, id: string): Step =>
	doing(say(state, `Mark taken away; ${keyFor(state, 'undo')} brings it back`), {type: 'unmark', id});

/** Gives up a range that was being chosen; the cursor stays. */
export function withoutRange(state: State, world: World): State {
	const reading = readingOf(state, world);
	return reading?.text.range ? withText(state, {...reading.text, range: null}) : state;
}
