/** Copying: the words at the cursor or of the selected rows, with their source or without. */

import {findQuoteSpan} from '../../library/quote-span.ts';
import type {QuoteRow} from '../../library/rows.ts';
import {countOf} from '../../text/counts.ts';
import {citation, cite} from '../cite.ts';
import {markedDocument, markedQuote} from '../marked-quote.ts';
import {currentItem} from '../select/list-window.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {passageMeant} from './passage.ts';
import {selectedQuotes, tooManySelected} from './select-rows.ts';

/** Copies the selected quotes, or what the cursor is on; a citation is in the style of the reader's settings. */
export function copyCurrent(state: State, world: World, withCitation: boolean): Step {
	const tooMany = tooManySelected(state, world);
	if (tooMany) return only(say(state, tooMany));
	const selected = selectedQuotes(state, world);
	if (selected) return copySelected(state, world, selected, withCitation);
	const words = wordsAtCursor(state, world);
	if (!words) return only(say(state, 'There is nothing to copy here'));
	return copy(state, withCitation ? words.cited : words.exact, words.what);
}

/** Words with their source and without it, which is the same where they have none. */
type Words = {readonly what: string; readonly exact: string; readonly cited: string};

/** The words of the row or, in the text, of the passage at the cursor. */
function wordsAtCursor(state: State, world: World): Words | null {
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	switch (item?.type) {
		case 'entity':
			return {what: 'the name', exact: item.entity.name, cited: item.entity.name};
		case 'problem':
			return {what: 'the path', exact: item.problem.path, cited: item.problem.path};
		case 'document': {
			const {document} = item;
			const cited = citation(document, null, state.citation);
			return {what: 'the headline', exact: document.headline, cited};
		}
		case 'mark': {
			const {exact} = item.mark.passage;
			const row = markedDocument(world, item.mark);
			const quote = markedQuote(world, item.mark) ?? null;
			return {what: 'the passage', exact, cited: row ? cite(exact, row, quote, state.citation) : exact};
		}
	}
	const passage = passageMeant(state, world);
	if (!passage) return null;
	const {open, span, quote, what} = passage;
	const exact = open.text.slice(span.start, span.end);
	return {what: `the ${what}`, exact, cited: cite(exact, open.row, quote, state.citation)};
}

/** The words of quotes, one below the other; with their sources a blank line between them. */
function copySelected(state: State, world: World, quotes: readonly QuoteRow[], withCitation: boolean): Step {
	if (quotes.length === 0) return only(say(state, 'What is selected has no quotes to copy'));
	const words = quotes.flatMap(quote => {
		const open = world.open(quote.document);
		if (!open) return [];
		const {start, end} = findQuoteSpan(open.text, quote);
		const exact = open.text.slice(start, end);
		return [withCitation ? cite(exact, open.row, quote, state.citation) : exact];
	});
	return copy(state, words.join(withCitation ? '\n\n' : '\n'), countOf(words.length, 'quote'));
}

const copy = (state: State, text: string, what: string): Step => doing(state, {type: 'copy', text, what});
