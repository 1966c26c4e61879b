import {describe, expect, it} from 'vitest';
import type {Document} from '../../src/corpus/document.ts';
import {annotate} from '../../src/library/annotate.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {packDocuments} from '../../src/library/reading/pack-documents.ts';
import {readOne} from '../corpus/reading.ts';
import {stories} from './corpora.ts';

const readAll = (count: number): Promise<Document[]> =>
	Promise.all(Object.entries(stories(count)).map(([path, text]) => readOne(path, text)));

/** A document that no finder gets through. */
const broken = (document: Document): Document => ({
	...document,
	get blocks(): never {
		throw new Error('no blocks today');
	},
});

describe('documents that are annotated together', () => {
	it('are each what they are alone', async () => {
		const documents = await readAll(9);
		const alone = documents.map(document => packDocument(annotate(document)));
		expect(packDocuments(documents)).toEqual(alone);
	});

	it.each([
		[1, [0]],
		[3, [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]],
	])('are worked at in turn: %i of them', async (count, expected) => {
		const turns: number[] = [];
		packDocuments(await readAll(count), index => turns.push(index));
		expect(turns).toEqual(expected);
	});

	it('do not suffer from a fault over one of them', async () => {
		const documents = await readAll(3);
		const packed = packDocuments(documents.map((document, n) => (n === 1 ? broken(document) : document)));
		expect(packed).toEqual([
			packDocument(annotate(documents[0]!)),
			expect.objectContaining({
				path: documents[1]!.path,
				reason: expect.stringContaining('no blocks today'),
			}),
			packDocument(annotate(documents[2]!)),
		]);
	});
});
