import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import type {PackedDocument} from '../../src/library/packed.ts';
import {tried} from '../runs.ts';
import {makeCorpus, read} from './corpora.ts';
import {openMemoryLibrary, packTexts} from './memory-library.ts';

/** Paragraphs of an agency's story; papers print some of them, reworded here and there. */
const AGENCY = [
	'PORT HOLLOW (Tidewire) – The ferry Halcyon, which has crossed the sound since 1961, will make its last voyage in October, the harbour board decided on Tuesday after a debate of nearly six hours.',
	'“She has carried our grandparents to the fair and our children to school, and no bridge will ever do that,” said Ines Calder, who has been her captain for nineteen years and whose father was her first mate.',
	'The board voted seven to four to sell the vessel to a museum in Varnholm. Repairs to her hull, which the surveyors had put at two million crowns in March, would now cost nearly five, the treasurer Tomas Bell told the members.',
	'Those who voted against the sale asked for a year in which to find the money. A collection that the islanders began in the spring has brought in four hundred thousand crowns, most of it in coins, according to its cashier.',
	'The bridge, on which work began two winters ago, is to be opened by the minister of transport in the last week of September. It was planned for half of what it has cost so far.',
];
const LETTER = `“To all who have written to me about the Halcyon,” the captain's letter begins. “I have read every one of your four hundred letters, some of them on deck and some by the lamp in the wheelhouse, and I could not answer them one by one. A ship is not a memory. She is forty metres of steel that wants paint in May and coal in November, and she has had both from you for sixty years without anybody counting it. I was asked to say that I am bitter about the vote, and I am not. I was asked to say that the bridge is ugly, and it is. What I should like you to do is to come aboard on the second of October, all of you who can walk, with your dogs and your bicycles, and to cross once more to the other side and back, and not to make a speech. I shall blow the horn at noon, and after that I shall go home and put the kettle on as my father did.”`;
const OWN = [
	'Nobody on the quay had expected the vote to come that evening. Lamps were lit along the mole when the first members left the hall, and a fishmonger closed her stall to hear how it had gone.',
	'Hotels have begun to refuse guests for the first days of October. The bakery on Ropewalk has ordered twice its usual flour, its owner says, and a second oven from the mainland.',
	'Last year the board had put the question off twice. Its chairman, who owns shares in the company that builds the bridge, left the room both times, and the minutes do not say why.',
];

const print = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;
const groupsOf = async (files: Record<string, string>): Promise<string[][]> => {
	const {library} = await read(makeCorpus(files));
	const paths = (ids: readonly string[]) => ids.map(id => library.document(id)!.path).sort();
	const rows = library.documents({grouped: true});
	return rows
		.slice(0, rows.length)
		.map(({id}) => [library.document(id)!.path, ...paths(library.copiesOf(id))])
		.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
};

describe('near-copies', () => {
	it.each([
		['the same text in two files', print(...AGENCY), print(...AGENCY)],
		['a story under another headline', print('Last voyage', ...AGENCY), print('A ship is sold', ...AGENCY)],
		['a story that was cut', print(...AGENCY), print(...AGENCY.slice(0, 3))],
		['a story with a paragraph of the paper’s own', print(...AGENCY), print(OWN[0]!, ...AGENCY.slice(0, 4))],
		[
			'a story with other words here and there',
			print(...AGENCY),
			print(...AGENCY)
				.replace('on Tuesday', 'late on Tuesday')
				.replace('nearly five', 'almost five')
				.replace('the minister of transport', 'a minister'),
		],
		['a long public letter in two papers', print(OWN[0]!, LETTER), print(LETTER, OWN[1]!)],
	])('are %s', async (_, one, other) => {
		const groups = await groupsOf({'a.txt': one, 'b.txt': other, 'c.txt': print(...OWN)});
		expect(groups.map(paths => paths.toSorted()).sort()).toEqual([['a.txt', 'b.txt'], ['c.txt']]);
	});

	it.each([
		['stories of one event in words of their own', print(...AGENCY), print(...OWN)],
		['a story that quotes one paragraph of another', print(...AGENCY), print(...OWN, AGENCY[1]!)],
		[
			'two stories with the same background',
			print(...OWN.slice(0, 2), AGENCY[4]!),
			print(...AGENCY.slice(1)),
		],
		[
			'two stories with the same stock phrases',
			print(
				OWN[0]!,
				'“We have no comment at this time,” a spokeswoman for the harbour board said on Friday.',
			),
			print(
				OWN[1]!,
				'“We have no comment at this time,” a spokeswoman for the harbour board said on Friday.',
			),
		],
		['a brief and a round-up that holds it', print(AGENCY[0]!), print(...OWN, LETTER, ...AGENCY)],
		['two lines', 'No ferry today.\n', 'No ferry today.\n'],
	])('are not %s', async (_, one, other) => {
		expect(await groupsOf({'a.txt': one, 'b.txt': other})).toEqual([['a.txt'], ['b.txt']]);
	});

	it('are shown by the earliest, of one day by the longest', async () => {
		const dated = (day: string, ...paragraphs: string[]) =>
			`---\ntitle: The last voyage\ndate: ${day}\n---\n\n${print(...paragraphs)}`;
		expect(
			await groupsOf({
				'a.md': dated('2021-09-02', ...AGENCY),
				'b.md': dated('2021-09-01', ...AGENCY.slice(0, 4)),
				'c.md': dated('2021-09-01', ...AGENCY),
				'd.md': print(...AGENCY),
			}),
		).toEqual([['c.md', 'a.md', 'b.md', 'd.md']]);
	});

	it('are counted in a list that a filter leaves, and none is lost', async () => {
		const files = {
			'wire/a.txt': print('The last voyage', ...AGENCY),
			'paper/b.txt': print('A ship is sold', ...AGENCY),
			'paper/c.txt': print('Nineteen years a captain', ...AGENCY),
			'paper/d.txt': print('Lamps along the mole', ...OWN),
		};
		const {library} = await read(makeCorpus(files));
		const told = (match: string) => {
			const rows = library.documents({grouped: true, ...(match ? {match} : {})});
			return rows.slice(0, rows.length).map(({path, copies}) => [path, copies]);
		};
		expect(library.counts()).toMatchObject({documents: 4, copies: 2});
		expect(library.documents()).toHaveLength(4);
		expect(library.documents({grouped: true})).toHaveLength(2);
		expect(
			told('file:paper')
				.map(([, copies]) => copies)
				.sort(),
		).toEqual([0, 1]);
		expect(told('captain')).toEqual([['paper/c.txt', 0]]);
		expect(
			told('')
				.map(([, copies]) => copies)
				.sort(),
		).toEqual([0, 2]);
	});
});

describe('groups of near-copies', () => {
	let pool: PackedDocument[] = [];
	beforeEach(async () => {
		const texts = [
			print(...AGENCY),
			print('A ship is sold', ...AGENCY),
			print(...AGENCY.slice(0, 3)),
			print(...AGENCY.slice(0, 3), OWN[0]!),
			print(...AGENCY.slice(2)),
			print(LETTER, OWN[0]!),
			print(LETTER, AGENCY[0]!),
			print(LETTER, ...AGENCY.slice(0, 3)),
			print(...OWN),
			print(...OWN, AGENCY[1]!),
			print(OWN[2]!, ...AGENCY.slice(3)),
		];
		pool = await packTexts(texts);
	});

	const openWriter = () => {
		const library = openMemoryLibrary(pool);
		const {db} = library;
		return {
			...library,
			/** Members of each group, the one that is shown first. */
			groups() {
				while (library.index() > 0);
				const rows = db.all<{grp: number; key: string; hidden: number}>(
					'SELECT c.grp, c.hidden, d.key FROM copies c JOIN documents d ON d.id = c.document ORDER BY c.grp, c.hidden, d.key',
				);
				const groups = new Map<number, string[]>();
				for (const {grp, key, hidden} of rows)
					groups.set(grp, [...(groups.get(grp) ?? []), `${key}${hidden}`]);
				const count = db.get<{value: number}>("SELECT value FROM meta WHERE key = 'copies'")?.value ?? 0;
				return {groups: [...groups.values()].map(keys => keys.join(' ')).sort(), count};
			},
			left: () => ['sketches', 'sketch_keys', 'copies'].map(table => db.all(`SELECT * FROM ${table}`).length),
		};
	};

	it('depend on what is in the library, not on the way there', () => {
		const step = fc.record({
			n: fc.nat(10),
			how: fc.constantFrom('add', 'add', 'remove', 'commit', 'index', 'words', 'restart'),
		});
		fc.assert(
			fc.property(
				fc.array(step, {maxLength: 40}),
				fc.shuffledSubarray([...Array(11).keys()], {minLength: 11}),
				(steps, order) => {
					const one = openWriter();
					for (const {n, how} of steps)
						if (how === 'commit') one.commit();
						else if (how === 'index') one.index();
						else if (how === 'words') one.indexOnTheWay();
						else if (how === 'restart') one.restart();
						else if (how === 'remove') one.remove(n);
						else if (!one.has(n)) one.add(n);
					const other = openWriter();
					for (const n of order) if (one.has(n)) other.add(n);
					expect(one.groups()).toEqual(other.groups());
					one.close();
					other.close();
				},
			),
			tried(150),
		);
	});

	it('leave nothing behind when all documents are gone', () => {
		const writer = openWriter();
		for (const n of pool.keys()) writer.add(n);
		expect(writer.groups().count).toBeGreaterThan(3);
		for (const n of pool.keys()) writer.remove(n);
		expect(writer.groups()).toEqual({groups: [], count: 0});
		expect(writer.left()).toEqual([0, 0, 0]);
		writer.close();
	});
});
