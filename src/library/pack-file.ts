import {type FoundFile, isProblem} from '../corpus/find-files.ts';
import type {Problem} from '../corpus/problem.ts';
import {readFile} from '../corpus/read-file.ts';
import {annotate} from './annotate.ts';
import {packDocument} from './pack.ts';
import type {PackedDocument} from './packed.ts';

/** Reads a file and annotates its documents, ready for the writer. A fault in a finder costs its document only. */
export async function* packFile(file: FoundFile): AsyncGenerator<PackedDocument | Problem> {
	for await (const item of readFile(file)) {
		if (isProblem(item)) yield item;
		else {
			try {
				yield packDocument(annotate(item));
			} catch (error) {
				yield {
					path: item.path,
					record: item.record,
					reason: `A fault of dossier kept this document from being read (${(error as Error).message.slice(0, 200)}).`,
					advice: 'Please report it, with the document if you may.',
				};
			}
		}
	}
}
