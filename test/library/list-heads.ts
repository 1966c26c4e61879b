import {
	Conditions,
	type Selection,
	selectDocuments,
	selectEntities,
	selectQuotes,
} from '../../src/library/stored/select-rows.ts';

/** The statements of lists that nothing filters, as they are scrolled through most. */
export const LIST_HEADS: readonly (readonly [list: string, statement: Selection])[] = [
	['documents by date', selectDocuments(new Conditions(), undefined)],
	['documents by path', selectDocuments(new Conditions(), 'path')],
	['entities by mentions', selectEntities(new Conditions(), undefined)],
	['quotes by date', selectQuotes(new Conditions(), undefined)],
	['quotes by path', selectQuotes(new Conditions(), 'path')],
];
