import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PackedDocument} from '../../src/library/packed.ts';
import {makeCorpus, read} from './corpora.ts';
import {openMemoryLibrary, packTexts} from './memory-library.ts';

const named = async (...stories: string[]) => {
	const {library} = await read(makeCorpus(Object.fromEntries(stories.map((text, n) => [`${n}.txt`, text]))));
	const entities = library.entities().slice(0, 99);
	return Object.fromEntries(entities.map(({name, documents}) => [name, documents]));
};

describe('a person whom papers name in several ways', () => {
	it('is one entity, under the name that most use, with the surname alone', async () => {
		expect(
			await named(
				'Odo J. Sellers came to the quay. Odo Sellers smiled, and Mr. Sellers left.',
				'Odo Sellers came on Tuesday. Mr. Sellers smiled.',
				'Odo Sellers came on Friday. “No,” Mr. Sellers said.',
				'Mr. Sellers came again on Sunday.',
			),
		).toEqual({'Odo Sellers': 4});
		expect(
			await named(
				'Odo J. Sellers came to the quay. Odo Sellers smiled, and Mr. Sellers left.',
				'Odo J. Sellers came on Tuesday. Mr. Sellers smiled.',
				'Odo Sellers came on Friday.',
			),
		).toEqual({'Odo J. Sellers': 3});
	});

	it('is one with the short form of the given name, with all quotes', async () => {
		expect(
			await named(
				'Mayor William Sellers came. “I have read it all,” Mr. Sellers said.',
				'Mayor Bill Sellers left. “Nobody asked me then,” Mr. Sellers said.',
				'Bill Sellers smiled.',
			),
		).toEqual({'Bill Sellers': 3});
		expect(
			await named(
				'Alex Sellers, as Alexander Sellers is called, came. Alexander Sellers left.',
				'Alexander Sellers left.',
				'Alexandra Sellers came.',
			),
		).toMatchObject({'Alexandra Sellers': 1});
	});

	it('is one with Jr. where he alone can be meant', async () => {
		const joseph = 'Vice President Joseph R. Sellers Jr. came.';
		expect(await named(joseph, 'Vice President Joe Sellers left.')).toEqual({'Joe Sellers': 2});
		expect(await named('Rep. Odo Sellers Jr. came.', 'Rep. Odo Sellers left.')).toEqual({
			'Odo Sellers Jr.': 1,
			'Odo Sellers': 1,
		});
	});

	it('is two where nothing says that they are one', async () => {
		expect(await named('Bill Sellers came to the quay.', 'William Sellers came on Friday.')).toEqual({
			'Bill Sellers': 1,
			'William Sellers': 1,
		});
		expect(
			await named('Odo J. Sellers came to the quay. Mr. Sellers left.', 'Odo Sellers came on Friday.'),
		).toEqual({'Odo J. Sellers': 1, 'Odo Sellers': 1});
	});

	it('has the quotes of both names', async () => {
		const {library} = await read(
			makeCorpus({
				'a.txt': 'Senator Odo J. Sellers came. “I have read it all,” Mr. Sellers said.',
				'b.txt': 'Sen. Odo Sellers left. “Nobody asked me then,” Mr. Sellers said.',
			}),
		);
		const quotes = library.quotes({match: 'speaker:"Odo Sellers"'}).slice(0, 9);
		expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Odo Sellers', 'Odo Sellers']);
	});
});

const STORIES = [
	'Odo J. Sellers came to the quay. Odo Sellers smiled, and Mr. Sellers left.',
	'Odo Sellers came on Tuesday. “No,” Mr. Sellers said.',
	'Odo K. Sellers came on Friday. Mr. Sellers smiled.',
	'Senator Odo K. Sellers came. Odo K. Sellers is the senator.',
	'Sen. Odo Sellers met Ines Vera Calder. Ms. Calder left.',
	'Mr. Sellers came. The mayor, Ines Calder, met him. Ms. Vera Calder left.',
	'Ines Calder met Mr. Sellers. “We need it,” said Ines Vera Calder.',
	'Ms. Sellers left. Dora Sellers left her letters.',
	'Dora Sellers came. Ms. Sellers smiled.',
	'Ms. Sellers came to the quay.',
	'Mrs. Calder came.',
	'Mr. Calder and the harbour board met.',
	'Odo J. Sellers Jr. met Mayor Calder and Odo James Sellers.',
	'Nobody came to the quay.',
	'Mayor Bill Sellers came. Mr. Sellers smiled.',
	'Mayor William Sellers came. Mr. Sellers left.',
	'Will Sellers, as William K. Sellers is called, came.',
	'William K. Sellers left. William Sellers Jr. is his son.',
	'Senator Alex Calder came. Alexandra Calder left.',
	'Senator Alexander Calder came.',
	'Alexander Calder left, and Alex Calder Jr. came.',
];

describe('what counts for whom', () => {
	it('depends on the documents, not on the way there', async () => {
		const packed = await packTexts(STORIES);
		const step = fc.record({
			n: fc.nat(STORIES.length - 1),
			how: fc.constantFrom('add', 'add', 'remove', 'commit', 'restart'),
		});
		fc.assert(
			fc.property(
				fc.array(step, {maxLength: 40}),
				fc.shuffledSubarray([...STORIES.keys()], {minLength: STORIES.length}),
				(steps, order) => {
					const [one, other] = [openWriter(packed), openWriter(packed)];
					for (const {n, how} of steps) one[how](n);
					for (const n of order) if (one.has(n)) other.add(n);
					expect(one.names()).toEqual(other.names());
					one.close();
					other.close();
				},
			),
		);
	});
});

function openWriter(packed: readonly PackedDocument[]) {
	const library = openMemoryLibrary(packed);
	return {
		...library,
		/** Every name with what it counts for, and what each entity adds up to. */
		names() {
			library.commit();
			return library.db.all(
				`SELECT n.key, n.short, e.key AS entity, n.name, n.kind, n.uid, n.listed, n.own_documents, n.documents, n.mentions,
					n.quotes, (SELECT count(*) FROM alike_names a WHERE a.name = n.id) AS alike
				FROM names n JOIN names e ON e.id = n.entity ORDER BY n.key, n.short`,
			);
		},
	};
}
