import {describe, expect, it} from 'vitest';
import type {Document} from '../../src/corpus/document.ts';
import {annotate} from '../../src/library/annotate.ts';
import {packDocument} from '../../src/library/reading/pack.ts';
import {sliceSpan} from '../../src/text/span.ts';
import {readOne} from '../corpus/reading.ts';

/** The words that every plain object seems to have as keys: "constructor", "toString", "__proto__". */
const KEYS = Object.getOwnPropertyNames(Object.prototype);
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A story in which `word` stands wherever the finders look a word up. */
const storyOf = (word: string) => `Ana Ruiz, ${word} of the pier, said on Monday: "The ${word} is late."

"It is the ${word}'s fault," the ${word} ${word} told reporters. ${word} said that the ${word} would go.

Mayor ${word} Jones and Joe ${word} of the ${word} Company in ${word} agreed, said ${word}.

According to the ${word}, ${word} ${word}, 40, a ${word}, had "no ${word}".

(Reporting by ${word} Doe; Editing by ${word})
`;

const FORMS = KEYS.flatMap(key => [...new Set([key, key.toLowerCase(), capitalized(key)])]);
const WHOLE = FORMS.map(storyOf).join('\n\n');
/** An object that has every such key of its own. */
const fields = (value: unknown) => Object.fromEntries(KEYS.map(key => [key, value]));
const withKeys = (value: unknown) =>
	`${JSON.stringify({...fields(value), title: 'A title', text: storyOf('clerk')}).slice(0, -1)},"__proto__":${JSON.stringify(value)}}`;

function expectSound(document: Document) {
	const {layout, entities, quotes} = annotate(document);
	const spans = [
		...layout.parts.map(part => part.span),
		...entities.mentions.map(mention => mention.span),
		...quotes.flatMap(quote => quote.content),
	];
	for (const span of spans) expect(sliceSpan(document.text, span)).toHaveLength(span.end - span.start);
	expect(quotes.length).toBeGreaterThan(0);
	expect(packDocument(annotate(document)).quotes).toHaveLength(quotes.length);
}

describe('words that are keys of every object', () => {
	it.each(FORMS)('%s is a word like any other', async word => {
		expectSound(await readOne('story.txt', storyOf(word)));
	});

	it.each([
		['story.txt', WHOLE],
		['story.md', `---\n${KEYS.map(key => `${key}: ${key}`).join('\n')}\n---\n\n${WHOLE}`],
		[
			'story.html',
			`<h1>${KEYS.join(' ')}</h1>${FORMS.map(key => `<p ${key}="${key}">${storyOf(key)}</p>`).join('')}`,
		],
		['text.json', withKeys('a word')],
		['object.json', withKeys({toString: 1, valueOf: null})],
		['number.json', withKeys(1)],
		['names.json', JSON.stringify({title: KEYS.join(' '), author: KEYS, date: KEYS, url: KEYS, text: WHOLE})],
		[
			'types.json',
			JSON.stringify({author: [{'@type': {toString: 1}, name: 'Ana Doe'}], text: storyOf('clerk')}),
		],
	])('%s is read whole', async (name, content) => {
		expectSound(await readOne(name, content));
	});

	it('reads a page whose data answers to no call', async () => {
		const data = {'@type': [{toString: 1}], author: {'@type': {toString: null}, name: 'Ana Doe'}};
		const page = `<script type="application/ld+json">${JSON.stringify([data, fields(data)])}</script><h1>A title</h1><p>${storyOf('clerk')}</p>`;
		expectSound(await readOne('page.html', page));
	});
});
