import type {Document} from '../../corpus/document.ts';
import type {Problem} from '../../corpus/problem.ts';
import {errorLine} from '../../text/error-words.ts';
import {addEntities, addQuotes, layOut} from '../annotate.ts';
import type {PackedDocument} from '../packed.ts';
import {packDocument} from './pack.ts';

/**
 * Annotates documents, ready for the writer: all of them are taken through one step, then all through the next. The
 * code and the tables of a step fill the processor's caches, and with the steps of one document after the other each
 * would find there what the step before it left: two dozen short documents together cost an eighth less. A fault in a
 * finder costs its document only. `onTurn` is called whenever another document is worked at, with its place among them.
 */
export function packDocuments(
	documents: readonly Document[],
	onTurn: (index: number) => void = () => {},
): (PackedDocument | Problem)[] {
	let turn = -1;
	const take =
		<From, To>(step: (item: From) => To) =>
		(item: From | Fault, index: number): To | Fault => {
			if (item instanceof Fault) return item;
			if (index !== turn) onTurn(index);
			turn = index;
			try {
				return step(item);
			} catch (error) {
				return new Fault(errorLine(error));
			}
		};
	return documents
		.map(take(layOut))
		.map(take(addEntities))
		.map(take(addQuotes))
		.map(take(packDocument))
		.map((item, index) => (item instanceof Fault ? item.problemOf(documents[index]!) : item));
}

/** What a finder failed with. */
class Fault {
	readonly #words: string;

	constructor(words: string) {
		this.#words = words;
	}

	problemOf({path, record}: Document): Problem {
		return {
			path,
			record,
			reason: `A fault of dossier kept this document from being read (${this.#words}).`,
			advice: 'Please report it, with the document if you may.',
		};
	}
}
