import type {Layout, Part} from '../../src/parts/layout.ts';

/** A layout that knows its parts and nothing else. */
export const layoutOfParts = (parts: readonly Part[]): Layout => ({
	parts,
	headline: null,
	deck: null,
	authors: [],
	agency: null,
	publication: null,
	dateline: null,
	published: null,
	credits: [],
});
