import {describe, expect, it} from 'vitest';
import type {Filter, Library, RowList} from '../../src/library/library.ts';
import {makeCorpus, read, stories} from './corpora.ts';

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** The rows, when they have been found. */
async function settled<Row>(ask: () => RowList<Row>): Promise<readonly Row[]> {
	for (;;) {
		const rows = ask();
		if (!rows.pending) return rows.slice(0, EVERYTHING);
		expect(rows.length).toBe(0);
		await rows.pending;
	}
}

/** The same corpus twice: searched here, and by a thread whatever its size. */
async function openBoth(): Promise<{here: Library; there: Library}> {
	const corpus = makeCorpus(stories(12));
	const {library: here} = await read(corpus);
	return {here, there: corpus.open({largeFrom: 0}).library};
}

describe('a large library', () => {
	it('is searched by a thread with the same result', async () => {
		const {here, there} = await openBoth();
		const filters: Filter[] = [
			{match: 'marin'},
			{match: 'mrain'},
			{match: 'ferry number 7'},
			{match: 'speaker:marin home'},
			{match: 'date:2021-03-04'},
			{match: 'xyzzy'},
			{sort: 'name'},
			{match: 'ferry', sort: 'path'},
			{speaker: 'Rosa Marin'},
		];
		for (const filter of filters) {
			expect(await settled(() => there.documents(filter))).toEqual(
				here.documents(filter).slice(0, EVERYTHING),
			);
			expect(await settled(() => there.entities(filter))).toEqual(here.entities(filter).slice(0, EVERYTHING));
			expect(await settled(() => there.quotes(filter))).toEqual(here.quotes(filter).slice(0, EVERYTHING));
		}
	});

	it('is made ready for a filter before one is typed', async () => {
		const {here, there} = await openBoth();
		for (const list of ['documents', 'entities', 'quotes'] as const) {
			there.prepareFilter(list);
			here.prepareFilter(list);
			expect(await settled<unknown>(() => there[list]({match: 'mrain'}))).toEqual(
				here[list]({match: 'mrain'}).slice(0, EVERYTHING),
			);
		}
	});

	it('finds passages by the thread', async () => {
		const {here, there} = await openBoth();
		for (;;) {
			const hits = there.search('boat3', 10);
			if (!hits.pending) {
				expect([...hits]).toEqual([...here.search('boat3', 10)]);
				expect(hits).toHaveLength(1);
				break;
			}
			await hits.pending;
		}
	});

	it('counts facets and looks up profiles by the thread', async () => {
		const {here, there} = await openBoth();
		for (const list of ['documents', 'entities', 'quotes'] as const)
			for (;;) {
				const counted = there.facets(list, {match: 'marin'});
				if (!counted.pending) {
					expect(counted).toEqual(here.facets(list, {match: 'marin'}));
					break;
				}
				expect(counted.facets).toEqual([]);
				await counted.pending;
			}
		const [marin] = here.entities({match: 'marin'}).slice(0, 1);
		for (;;) {
			const profile = there.profile(marin!.id)!;
			if (!profile.pending) {
				expect(profile).toEqual(here.profile(marin!.id));
				expect(profile.first).not.toBeNull();
				break;
			}
			await profile.pending;
		}
		expect(there.profile('no such')).toBeUndefined();
	});

	it('answers the newest question when many are asked at once', async () => {
		const {there} = await openBoth();
		for (const typed of ['m', 'ma', 'mar', 'mari']) there.entities({match: typed});
		const rows = await settled(() => there.entities({match: 'marin'}));
		expect(rows.map(({name}) => name)).toEqual(['Rosa Marin']);
	});

	it('takes in what was read since', async () => {
		const corpus = makeCorpus(stories(3));
		await read(corpus);
		const {library, startReading} = corpus.open({largeFrom: 0});
		expect(await settled(() => library.documents({match: 'ferry'}))).toHaveLength(3);
		corpus.write('more.txt', 'Another ferry sinks\n\nNobody was hurt at the quay, said Rosa Marin.');
		await startReading().done; // until then an index may be older, on a busy machine for long
		expect(library.revision()).toBeGreaterThan(1);
		expect(await settled(() => library.documents({match: 'ferry'}))).toHaveLength(4);
	});
});
