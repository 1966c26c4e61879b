import {errorLine, failedCall} from '../text/error-words.ts';
import type {Document} from './document.ts';
import type {FoundFile} from './find-files.ts';
import type {Problem} from './problem.ts';
import {chooseReader} from './readers.ts';
import {isWordFile, refuseBinary} from './sniff.ts';
import {openSource} from './source.ts';
import {pathProblem, Unreadable} from './unreadable.ts';

/**
 * Reads the documents in one file: one, or one for each record of a dump. Whatever is wrong with the file
 * comes as a problem; it never throws. Nothing is kept between the items, so a dump of any length can be
 * read in bounded memory.
 */
export async function* readFile(file: FoundFile): AsyncGenerator<Document | Problem> {
	try {
		const source = openSource(file);
		if (file.size === 0)
			throw new Unreadable(
				'The file is empty.',
				'Save the article again, or take the file out of the corpus.',
			);
		if (!isWordFile(file.path, source.head)) refuseBinary(source.head);
		const read = await chooseReader(file.path, source.head);
		yield* read(source);
	} catch (error) {
		yield problemOf(file, error);
	}
}

function problemOf(file: FoundFile, error: unknown): Problem {
	if (error instanceof Unreadable)
		return {path: file.path, record: null, reason: error.message, advice: error.advice};
	if (failedCall(error) !== undefined) return pathProblem(file.path, error);
	// A parser failed on what it was given. Its own words may help whoever looks into the file.
	return {
		path: file.path,
		record: null,
		reason: `The file cannot be understood (${errorLine(error)}).`,
		advice: 'Open it in the program it came from, and save its text again.',
	};
}
