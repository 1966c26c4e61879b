import {ProblemCap} from '../../corpus/cap-problems.ts';
import type {Document} from '../../corpus/document.ts';
import type {FoundFile} from '../../corpus/find-files.ts';
import {isProblem, type Problem} from '../../corpus/problem.ts';
import {readFile} from '../../corpus/read-file.ts';
import type {PackedDocument} from '../packed.ts';
import {packDocuments} from './pack-documents.ts';

/** Reads a file and annotates its documents one by one, ready for the writer. Gives null as {@link readItems} does. */
export async function* packFile(file: FoundFile): AsyncGenerator<PackedDocument | Problem | null> {
	for await (const item of readItems(file)) {
		if (item === null || isProblem(item)) yield item;
		else yield* packDocuments([item]);
	}
}

/**
 * Reads a file. Gives null where a problem is counted only, as a sign of life: many follow each other in a dump of
 * bad lines.
 */
export async function* readItems(file: FoundFile): AsyncGenerator<Document | Problem | null> {
	const cap = new ProblemCap();
	for await (const item of readFile(file)) yield isProblem(item) && !cap.admits() ? null : item;
	const rest = cap.rest(file.path);
	if (rest !== null) yield rest;
}
