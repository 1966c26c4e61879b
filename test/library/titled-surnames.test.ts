import {expect, it} from 'vitest';
import {makeCorpus, read} from './corpora.ts';

/** Documents of each name, and what else it is called. */
const named = async (...stories: string[]) => {
	const {library} = await read(makeCorpus(Object.fromEntries(stories.map((text, n) => [`${n}.txt`, text]))));
	return library
		.entities()
		.slice(0, 99)
		.map(({name, documents, aliases}) => `${name} ${documents}: ${aliases.toSorted().join(', ')}`)
		.toSorted();
};

const HER = 'Ines Calder came to the quay. Ms. Calder smiled.';
const HIM = 'Odo Calder came to the quay. Mr. Calder smiled.';

it('a surname with a title is not whom it cannot be', async () => {
	expect(
		await named(HER, HER, HER, 'Mr. Calder came to the quay.', 'Ms. Calder came.', 'Captain Calder came.'),
	).toEqual(['Calder 1: Mr. Calder', 'Ines Calder 5: Calder, Captain Calder, Ms. Calder']);
});

it('a surname with a title is the one who bears it', async () => {
	expect(
		await named(HER, HER, HIM, HIM, 'Mr. Calder came.', 'Mrs. Calder came.', 'Captain Calder came.'),
	).toEqual([
		'Calder 1: Captain Calder',
		'Ines Calder 3: Calder, Mrs. Calder, Ms. Calder',
		'Odo Calder 3: Calder, Mr. Calder',
	]);
});

it('a surname with a title that several may bear stays alone', async () => {
	expect(
		await named(
			HIM,
			HIM,
			HIM,
			HER,
			HER,
			'Rosa Calder came. Calder smiled.',
			'Rosa Calder left. Calder smiled.',
			'Ms. Calder came.',
		),
	).toContain('Calder 1: Ms. Calder');
});

it('a surname is one where no other title is about', async () => {
	expect(await named('Mr. Calder came to the quay.', 'The mayor met Mr. Calder. Calder left.')).toEqual([
		'Calder 2: Mr. Calder',
	]);
	expect(await named('Mr. Calder came.', 'The mayor met Mr. Calder.', 'Mrs. Calder left.')).toEqual([
		'Calder 1: Mrs. Calder',
		'Calder 2: Mr. Calder',
	]);
});
