import {expect, it} from 'vitest';
import type {Filter, RowList} from '../../../src/library/library.ts';
import {makeCorpus, read} from '../corpora.ts';
import {ARTICLES} from './articles.ts';
import {correctionsOf, keptQuote, nameOf, typedName} from './correcting.ts';

/** The rows, when they have been found. */
async function settled<Row>(ask: () => RowList<Row>): Promise<readonly Row[]> {
	for (;;) {
		const rows = ask();
		if (!rows.pending) return rows.slice(0, 1000);
		await rows.pending;
	}
}

it('the thread that searches answers by the corrections as well, and by new ones', async () => {
	const corpus = makeCorpus(ARTICLES);
	const {library} = await read(corpus);
	const bell = nameOf(library, 'Tomas Bell');
	const stages = [
		correctionsOf(
			{type: 'attribute', quotes: [keptQuote(library, 'granite')], speaker: typedName('Orla Quist')},
			{type: 'merge', names: [nameOf(library, 'José Ruiz')], into: bell},
			{type: 'rename', name: bell, to: 'Thomas Bell'},
		),
		correctionsOf({type: 'hide', name: bell}, {type: 'not-quote', quotes: [keptQuote(library, 'draft')]}),
		correctionsOf(),
	];
	const here = corpus.open();
	const there = corpus.open({largeFrom: 0});
	const filters: Filter[] = [
		{match: 'quist'},
		{match: 'thomas'},
		{match: 'ruiz'},
		{match: 'speaker:bell'},
		{match: 'granite'},
		{match: 'draft'},
		{sort: 'name'},
		{sort: 'quotes'},
		{speaker: 'Orla Quist'},
	];
	for (const stage of stages) {
		here.correct(() => stage);
		there.correct(() => stage);
		for (const filter of filters) {
			expect(await settled(() => there.library.entities(filter))).toEqual(
				here.library.entities(filter).slice(0, 1000),
			);
			expect(await settled(() => there.library.quotes(filter))).toEqual(
				here.library.quotes(filter).slice(0, 1000),
			);
		}
	}
});
