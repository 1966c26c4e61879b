import type {FakeCorpus, FakeDocument} from './fake-document.ts';

const dredging: FakeDocument = {
	id: 'dredging',
	publication: 'Tern Gazette',
	published: '2021-03-04',
	parts: [
		['headline', 'Port delays dredging until spring'],
		['byline', 'By Ada Lindqvist'],
		['furniture', 'Share this\nSubscribe to our newsletter'],
		['dateline', 'TERN BAY (Gazette) —'],
		[
			'paragraph',
			'The harbour board of Tern Bay put off the dredging of its north channel on Thursday, and named no new date for it.',
		],
		[
			'paragraph',
			'“We will not dig in the storm season,” said Rosa Marin, the harbour director. She added that the contract stands.',
		],
		[
			'paragraph',
			'Oskar Velde, who leads the fishing union, called the delay “a gift to nobody but the lawyers”.',
		],
		[
			'paragraph',
			'The dredging company Norsea declined to comment. 東京の港 reported a similar delay, with a 🚢 waiting outside its breakwater for eleven days.',
		],
		['related', 'You might also like\nTen beaches to see this summer'],
	],
	quotes: [
		{words: 'We will not dig in the storm season,', cue: 'said', source: 'Rosa Marin', speaker: 'Rosa Marin'},
		{words: 'the contract stands', speaker: 'Rosa Marin', chain: ['Rosa Marin']},
		{words: 'a gift to nobody but the lawyers', speaker: 'Oskar Velde'},
	],
};

const lawsuit: FakeDocument = {
	id: 'lawsuit',
	publication: 'The Skerry Post',
	published: '2021-04-18',
	parts: [
		['headline', 'Fishing union sues over north channel'],
		['paragraph', 'The union of Oskar Velde went to court on Friday over the north channel of Tern Bay.'],
		['paragraph', '“They promised us depth, and we got paper,” Velde said outside the court.'],
		['paragraph', 'A clerk of the court said that the hearing would be in June.'],
	],
	quotes: [
		{words: 'They promised us depth, and we got paper,', cue: 'said', speaker: 'Oskar Velde'},
		{words: 'the hearing would be in June', speaker: undefined as never},
	],
};

const opinion: FakeDocument = {
	id: 'opinion',
	publication: 'Tern Gazette',
	published: '2021-05-02',
	parts: [
		['headline', 'What the channel is worth'],
		...Array.from({length: 30}, (_, i): ['paragraph', string] => [
			'paragraph',
			`Paragraph ${i + 1} weighs what the north channel costs against what it brings, and finds that nobody has asked Norsea for the sum.`,
		]),
	],
};

/** Three invented documents with two speakers, and one file that could not be read. */
export const HARBOUR: FakeCorpus = {
	documents: [dredging, lawsuit, opinion],
	names: {
		'Rosa Marin': {kind: 'person', role: 'harbour director', aliases: ['Marin']},
		'Oskar Velde': {kind: 'person', aliases: ['Velde']},
		Norsea: {kind: 'organization'},
		'Tern Bay': {kind: 'place', aliases: ['TERN BAY']},
	},
	problems: [
		{
			path: 'scan.txt',
			record: null,
			reason: 'It is a picture, not text.',
			advice: 'Convert it to text first.',
			file: '/corpus/scan.txt',
		},
	],
};
