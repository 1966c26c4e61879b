/** A change as the notebook keeps it: ids of today become passages and names that outlive them. */

import {normalizeName} from '../entities/linking/name-key.ts';
import type {Change, NameChoice} from '../explorer/correct.ts';
import type {NameReference} from '../library/corrections.ts';
import {nameId} from '../library/corrections.ts';
import type {Library} from '../library/library.ts';
import {findQuoteSpan} from '../library/quote-span.ts';
import type {NamePlace} from '../library/rows.ts';
import {buildPassage} from '../notebook/build-passage.ts';
import type {Correction, KeptPassage} from '../notebook/correction.ts';
import {markId} from '../notebook/mark-id.ts';
import {shortHash} from '../text/hash.ts';

/** @throws Error when what is to be corrected is not in the library any more. */
export function buildCorrection(change: Change, library: Library): Correction {
	switch (change.type) {
		case 'speaker': {
			const speaker = change.speaker && nameOf(change.speaker, library);
			return {type: 'attribute', quotes: [keep(change.quote, library)], speaker};
		}
		case 'confirm': {
			const speaker = library.quote(change.quote)?.speaker ?? null;
			return {
				type: 'confirm',
				quotes: [keep(change.quote, library)],
				speaker: speaker && entityName(speaker.id, library),
			};
		}
		case 'not-quote':
			return {type: 'not-quote', quotes: [keep(change.quote, library)]};
		case 'merge':
			return {
				type: 'merge',
				names: [entityName(change.entity, library)],
				into: nameOf(change.into, library),
			};
		case 'rename':
			return {type: 'rename', name: entityName(change.entity, library), to: change.to};
		case 'retype':
			return {type: 'retype', name: entityName(change.entity, library), kind: change.kind};
		case 'hide':
			return {type: 'hide', name: entityName(change.entity, library)};
		case 'split':
			return {type: 'split', name: witnessed(change.name, library)};
		case 'set-apart': {
			const {document, span} = change;
			const place = library.nameAt(document, span);
			if (!place) throw gone();
			const name = witnessed(place, library);
			const passage = passageAt(library, document, span);
			// One for each document and name: another word on it replaces the one before.
			const id = `d${shortHash(document, nameId(name))}`;
			return {
				type: 'set-apart',
				id,
				name,
				passage,
				as: change.as && nameOf(change.as, library),
			};
		}
		case 'dismiss': {
			const [a, b] = change.entities;
			return {type: 'dismiss', names: [entityName(a, library), entityName(b, library)]};
		}
		case 'restore':
			return {type: 'restore', corrections: change.ids};
	}
}

function keep(id: string, library: Library): KeptPassage {
	const quote = library.quote(id);
	const text = quote && library.windows(quote.document)?.text;
	if (!text) throw gone();
	const passage = passageAt(library, quote.document, findQuoteSpan(text, quote));
	return {id: markId(passage), passage, quote: id};
}

function nameOf(choice: NameChoice, library: Library): NameReference {
	switch (choice.type) {
		case 'entity':
			return entityName(choice.id, library);
		case 'name':
			return witnessed(choice.place, library);
		case 'typed': {
			const {name} = choice;
			return {key: normalizeName(name, 'person'), short: false, name, kind: 'person', witness: null};
		}
	}
}

function entityName(id: string, library: Library): NameReference {
	const [place] = library.namesOf(id);
	if (!place) throw gone();
	return witnessed(place, library);
}

const witnessed = ({name, at}: NamePlace, library: Library): NameReference => ({
	...name,
	witness: at && passageAt(library, at.document, at.span),
});

function passageAt(library: Library, document: string, span: {start: number; end: number}) {
	const row = library.document(document);
	const text = library.windows(document)?.text;
	if (!row || !text) throw gone();
	return buildPassage(row, text, span);
}

const gone = () => new Error('This was not corrected: it is not in the library any more.');
