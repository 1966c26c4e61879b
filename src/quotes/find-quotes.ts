import type {DocumentEntities} from '../entities/entity.ts';
import type {Layout} from '../parts/layout.ts';
import type {Quote} from './quote.ts';

/**
 * Finds who said what. `text` is the document's text with its markup blanked; spans hold in the original.
 * Quotes come in order of their first content span.
 */
export function findQuotes(_text: string, _layout: Layout, _entities: DocumentEntities): Quote[] {
	return [];
}
