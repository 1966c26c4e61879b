import {ProblemCap} from '../corpus/cap-problems.ts';
import type {Document} from '../corpus/document.ts';
import {type FoundFile, isProblem} from '../corpus/find-files.ts';
import type {Problem} from '../corpus/problem.ts';
import {readFile} from '../corpus/read-file.ts';
import {annotate} from './annotate.ts';
import {packDocument} from './pack.ts';
import type {PackedDocument} from './packed.ts';

/**
 * Reads a file and annotates its documents, ready for the writer. A fault in a finder costs its document only.
 * Gives null where a problem is counted only, as a sign of life: many follow each other in a dump of bad lines.
 */
export async function* packFile(file: FoundFile): AsyncGenerator<PackedDocument | Problem | null> {
	const cap = new ProblemCap();
	for await (const item of readFile(file)) {
		const packed = isProblem(item) ? item : pack(item);
		yield isProblem(packed) && !cap.admits() ? null : packed;
	}
	const rest = cap.rest(file.path);
	if (rest !== null) yield rest;
}

function pack(document: Document): PackedDocument | Problem {
	try {
		return packDocument(annotate(document));
	} catch (error) {
		return {
			path: document.path,
			record: document.record,
			reason: `A fault of dossier kept this document from being read (${(error as Error).message.slice(0, 200)}).`,
			advice: 'Please report it, with the document if you may.',
		};
	}
}
