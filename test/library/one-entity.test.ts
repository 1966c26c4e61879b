import {expect, it} from 'vitest';
import {makeCorpus, read} from './corpora.ts';

const HALF_IN_FULL = {
	'a.txt':
		'News of the quay\n\nPresident Hugo Sellers left on Monday. “I am glad,” Sellers said. The European Union (EU) met, and so did the F.B.I. in the U.S.',
	'b.txt':
		'News of the quay\n\nHugo Sellers left on Tuesday. Mr. Sellers smiled. The Coastal Water Board (CWB) and the FBI left the United States.',
	'c.txt':
		'News of the quay\n\nSellers spoke to the EU on Monday. Mr. Sellers was glad, and the CWB and America agreed.',
	'd.txt':
		'News of the quay\n\nMr Sellers wrote to the E.U. and to the C.W.B. in the US. The Federal Bureau of Investigation (FBI) met.',
	'e.txt':
		'News of the quay\n\nIn Port Hollow, Mr. Sellers met the Coastal Water Board (CWB) and the Federal Bureau of Investigation (FBI).',
};

const namesAndDocuments = async (
	files: Readonly<Record<string, string>>,
): Promise<Record<string, number>> => {
	const {library} = await read(makeCorpus(files));
	return Object.fromEntries(
		library
			.entities()
			.slice(0, 99)
			.map(({name, documents}) => [name, documents]),
	);
};

it('shows one entity where half the texts have its short form only', async () => {
	expect(await namesAndDocuments(HALF_IN_FULL)).toEqual({
		'Hugo Sellers': 5,
		'European Union': 3,
		'Federal Bureau of Investigation': 4,
		'Coastal Water Board': 4,
		'United States': 4,
		'Port Hollow': 1,
	});
});

it('leaves a short form alone that stands for several', async () => {
	const found = await namesAndDocuments({
		...HALF_IN_FULL,
		'f.txt': 'News of the quay\n\nDora Sellers came. Sellers smiled.',
	});
	expect(found).toMatchObject({'Hugo Sellers': 2, Sellers: 3, 'Dora Sellers': 1});
});

it('keeps a city and the team that plays for it apart', async () => {
	const found = await namesAndDocuments({
		'a.txt': 'News of the quay\n\nIt rained in Chicago on Monday.',
		'b.txt': 'News of the quay\n\nThey left for Milwaukee after a 3-1 win over Chicago on Monday.',
	});
	expect(found).toMatchObject({Chicago: 1, 'Chicago (team)': 1});
});

it('takes a firm for the firm that other texts know, where one text alone hardly tells its kind', async () => {
	const whole =
		'News of the quay\n\nTruepoint Hydrographic Inc. owns the boat. The firm, Truepoint, sold its shares.';
	const found = await namesAndDocuments({
		'a.txt': whole,
		'b.txt': whole,
		'c.txt': 'News of the quay\n\n“Truepoint wrote that they had left.”',
	});
	expect(found).toEqual({'Truepoint Hydrographic Inc.': 3});
});

it('keeps a firm and whoever bears its name apart', async () => {
	const {library} = await read(
		makeCorpus({
			'a.txt':
				'News of the quay\n\nThe ferry company Calder sold its boats. Calder, based in Hollow, is a firm.',
			'b.txt': 'News of the quay\n\nGovernor Calder came. “I am glad,” Calder said.',
		}),
	);
	const named = library.entities().slice(0, 99);
	expect(named.filter(({name}) => /Calder/.test(name)).map(({kind, documents}) => [kind, documents])).toEqual(
		[
			['organization', 1],
			['person', 1],
		],
	);
});

it('calls nothing by the capitals of a dateline that some text writes otherwise', async () => {
	const found = await namesAndDocuments({
		'a.txt': 'News of the quay\n\nTOLM HAVEN – It rained on Monday.',
		'b.txt': 'News of the quay\n\nTOLM HAVEN – It rained on Tuesday.',
		'c.txt': 'News of the quay\n\nIt rained in Tolm Haven on Friday.',
	});
	expect(found).toEqual({'Tolm Haven': 3});
});
