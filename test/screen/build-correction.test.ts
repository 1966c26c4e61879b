import {describe, expect, it} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {buildCorrection} from '../../src/screen/build-correction.ts';
import {makeCorpus, read, stories} from '../library/corpora.ts';

async function openStories(): Promise<Library> {
	return (await read(makeCorpus(stories(2)))).library;
}

/** Where a name is written for the first time, and the id of its entity. */
function placeOf(library: Library, name: string) {
	const [entity] = library.entities({match: `'"${name}"`}).slice(0, 1);
	const [mention] = library.mentionsOf(entity!.id);
	return {id: entity!.id, document: mention!.document, span: mention!.span};
}

describe('what the reader corrects is kept with the words it is about', () => {
	it('a mention that is somebody else', async () => {
		const library = await openStories();
		const {document, span} = placeOf(library, 'Rosa Marin');
		const bell = placeOf(library, 'Tomas Bell');
		const as = {type: 'entity', id: bell.id} as const;
		const change = {type: 'set-apart', document, span} as const;
		expect(buildCorrection({...change, as}, library)).toMatchObject({
			type: 'set-apart',
			name: {name: 'Rosa Marin'},
			passage: {exact: 'Rosa Marin'},
			as: {name: 'Tomas Bell', witness: {exact: 'Tomas Bell'}},
		});
		const alone = buildCorrection({...change, as: null}, library);
		expect(alone).toMatchObject({as: null});
		// Another word on the same name of the same document takes its place.
		expect(buildCorrection({...change, as}, library)).toMatchObject({id: (alone as {id: string}).id});
	});

	it('a quote that somebody else said, and one that is right', async () => {
		const library = await openStories();
		const [quote] = library.quotes({match: 'glad'}).slice(0, 1);
		const speaker = {type: 'typed', name: 'Ada Quay'} as const;
		expect(buildCorrection({type: 'speaker', quote: quote!.id, speaker}, library)).toMatchObject({
			type: 'attribute',
			quotes: [{quote: quote!.id, passage: {exact: expect.stringContaining(quote!.text)}}],
			speaker: {name: 'Ada Quay', witness: null},
		});
		expect(buildCorrection({type: 'confirm', quote: quote!.id}, library)).toMatchObject({
			type: 'confirm',
			speaker: {name: 'Rosa Marin'},
		});
	});

	it('says so where that is gone meanwhile', async () => {
		const library = await openStories();
		const {document} = placeOf(library, 'Rosa Marin');
		const gone = /not corrected: it is not in the library any more/;
		const nothing = {start: 0, end: 1};
		expect(() => buildCorrection({type: 'set-apart', document, span: nothing, as: null}, library)).toThrow(
			gone,
		);
		expect(() => buildCorrection({type: 'not-quote', quote: 'gone'}, library)).toThrow(gone);
		expect(() => buildCorrection({type: 'hide', entity: 'gone'}, library)).toThrow(gone);
	});
});
