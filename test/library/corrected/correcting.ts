import type {Corrections, NameReference} from '../../../src/library/corrections.ts';
import type {Library} from '../../../src/library/library.ts';
import {findQuoteSpan} from '../../../src/library/quote-span.ts';
import {applyCorrection, buildCorrections, snapshotOf} from '../../../src/notebook/build-corrections.ts';
import {buildPassage} from '../../../src/notebook/build-passage.ts';
import type {Correction, KeptPassage} from '../../../src/notebook/correction.ts';
import {markId} from '../../../src/notebook/mark-id.ts';

/** The value that these corrections, made one after the other, amount to. */
export function correctionsOf(...corrections: readonly Correction[]): Corrections {
	const draft = buildCorrections([]);
	for (const correction of corrections) applyCorrection(draft, correction);
	return snapshotOf(draft);
}

/** The quote with these words, as a correction keeps it. */
export function keptQuote(library: Library, words: string): KeptPassage {
	const all = library.quotes();
	const quote = all.slice(0, all.length).find(({text}) => text.includes(words));
	if (!quote) throw new Error(`No quote has “${words}”.`);
	const text = library.text(quote.document);
	const passage = buildPassage(library.document(quote.document)!, text, findQuoteSpan(text, quote));
	return {id: markId(passage), passage, quote: quote.id};
}

/** The entity of this name, as a correction refers to it. */
export function nameOf(library: Library, name: string): NameReference {
	const all = library.entities();
	const entity = all.slice(0, all.length).find(row => row.name === name || row.aliases.includes(name));
	if (!entity) throw new Error(`No entity is called “${name}”.`);
	const [place] = library.namesOf(entity.id);
	return {...place!.name, witness: place!.at && passageAt(library, place!.at)};
}

export const passageAt = (
	library: Library,
	{document, span}: {readonly document: string; readonly span: {start: number; end: number}},
) => buildPassage(library.document(document)!, library.text(document), span);

/** A name that the reader typed. */
export const typedName = (name: string): NameReference => ({
	key: name.toLowerCase(),
	short: false,
	name,
	kind: 'person',
	witness: null,
});
