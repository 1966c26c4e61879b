import type {MentionRow} from '../../library/rows.ts';
import type {Span} from '../../text/span.ts';
import type {Item} from '../items.ts';
import type {World} from '../world.ts';

/** A document, and the place in it when a row means one. */
type ItemPlace = {readonly document: string; readonly span: Span | null};

const placeOfMention = (mention: MentionRow | null | undefined): ItemPlace | null =>
	mention ? {document: mention.document, span: mention.span} : null;

/** Where in the corpus a row leads; null for rows that lead to no text. An entity leads to its first mention. */
export function placeOfItem(item: Item, world: World): ItemPlace | null {
	switch (item.type) {
		case 'document':
			return {document: item.document.id, span: null};
		case 'entity': {
			return placeOfMention(world.firstMention(item.entity.id));
		}
		case 'companion':
			return placeOfMention(world.firstMention(item.companion.id));
		case 'fact':
			return placeOfMention(item.fact.place);
		case 'quote':
			return {document: item.quote.document, span: item.quote.content[0] ?? null};
		case 'mention':
			return {document: item.mention.document, span: item.mention.span};
		case 'line':
			return {document: item.hit.document, span: item.span};
		case 'hit':
			return {document: item.hit.document, span: item.hit.matches[0] ?? item.hit.part.span};
		case 'mark': {
			const {document} = world.whereIs(item.mark);
			if (!document) return null;
			const placed = world.marksIn(document.id).find(({mark}) => mark.id === item.mark.id);
			return {document: document.id, span: placed?.span ?? null};
		}
		case 'correction': {
			const {passage} = item.correction;
			const row = passage && world.library.document(passage.document);
			if (!row) return null;
			return {document: row.id, span: row.textHash === passage.textHash ? passage.span : null};
		}
		case 'suggestion':
			return placeOfMention(world.firstMention(item.suggestion.other.id));
		case 'problem':
		case 'title':
			return null;
	}
}
