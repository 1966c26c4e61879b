import {expect, it} from 'vitest';
import {samePage} from '../../src/explorer/same-page.ts';
import type {World} from '../../src/explorer/world.ts';
import {findPrintings} from '../../src/library/printings.ts';
import {makeCorpus, read} from '../library/corpora.ts';

const saying = (said: string, by: string) =>
	`The quay stays shut\n\n"${said}," said ${by}, a pilot, on Monday.\n`;
const WORDS = 'We shall burn the old benches first of all';

/** The titles of the page that `=` opens for the quote in a.txt, with their notes and the files below them. */
async function pageOf(files: Record<string, string>, fits: (text: string) => boolean = () => true) {
	const {library} = await read(makeCorpus(files));
	const all = library.quotes();
	const {id} = all.slice(0, all.length).find(({path}) => path === 'a.txt')!;
	const world = {library, printings: quote => findPrintings(library, quote)} as Partial<World> as World;
	const rows = samePage(world, id, fits);
	return rows
		.slice(0, rows.length)
		.map(row =>
			row.type === 'title' ? [row.text, row.note] : row.type === 'quote' ? row.quote.path : row.type,
		);
}

it('lists the places that print the words of a quote, by how alike they are', async () => {
	expect(
		await pageOf({
			'a.txt': saying(WORDS, 'Ines Calder'),
			'b.txt': saying(WORDS, 'Ines Calder'),
			'c.txt': saying('burn the old benches first of all', 'Ines Calder'),
			'd.txt': saying('We shall burn the old benches and the door first of all', 'Ines Calder'),
		}),
	).toEqual([
		['These words', ''],
		'a.txt',
		['Word for word', '1'],
		'b.txt',
		['Word for word, in part', '1'],
		'c.txt',
		['With other words', '1'],
		'd.txt',
	]);
});

it('says first who else is named as the speaker, and in how many places', async () => {
	const files = {
		'a.txt': saying(WORDS, 'Ines Calder'),
		'b.txt': saying(WORDS, 'Joan Pryor'),
		'c.txt': saying(WORDS, 'Ines Calder'),
	};
	expect((await pageOf(files))[0]).toEqual(['These words', 'speakers differ: Ines Calder 2, Joan Pryor 1']);
	// Of what a filter leaves.
	expect((await pageOf(files, text => text.includes('Calder')))[0]).toEqual(['These words', '']);
});
