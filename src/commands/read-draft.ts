import {readFileSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename} from 'node:path';
import {buildDocument} from '../corpus/build-document.ts';
import {decode} from '../corpus/decode.ts';
import {type Document, NO_METADATA} from '../corpus/document.ts';
import {isProblem, type Problem} from '../corpus/problem.ts';
import {readFile} from '../corpus/read-file.ts';
import {errorCode} from '../text/error-words.ts';
import {sha256} from '../text/hash.ts';
import {printableLine} from '../text/printable.ts';
import {STDIN} from './corpus-argument.ts';
import {UserError} from './user-error.ts';

const ADVICE = 'Name your draft first, then the corpus: dossier check draft.md articles/';

/** A text of the reader's own, read as a file of a corpus is. Throws {@link UserError}. */
export async function readDraft(path: string): Promise<Document[]> {
	if (path === STDIN) return [await readStdin()];
	const shown = printableLine(path);
	const stats = statsOf(path);
	if (!stats) throw new UserError(`There is no file "${shown}".`, ADVICE);
	if (!stats.isFile())
		throw new UserError(`${shown} is ${stats.isDirectory() ? 'a folder' : 'no file'}.`, ADVICE);
	const documents: Document[] = [];
	let problem: Problem | null = null;
	const {size, mtimeMs, ctimeMs, ino} = stats;
	const file = {root: '', path: basename(path), absolute: realpathSync(path), size, mtimeMs, ctimeMs, ino};
	for await (const item of readFile(file))
		if (isProblem(item)) problem ??= item;
		else documents.push(item);
	if (documents.length === 0 && problem)
		throw new UserError(`${shown} cannot be read: ${problem.reason}`, adviceFor(problem));
	return documents;
}

/** A draft is in no corpus that it could be taken out of. */
const adviceFor = ({advice}: Problem): string =>
	advice.includes('the corpus') ? 'Save its text as a text file, and name that.' : advice;

/** Undefined when there is nothing. A whole sentence, given instead of a file, is longer than names may be. */
function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path, {throwIfNoEntry: false});
	} catch (error) {
		const code = errorCode(error);
		if (code === 'ENAMETOOLONG') return undefined;
		throw new UserError(`${printableLine(path)} cannot be read (${code}).`, ADVICE);
	}
}

/** What is piped in, as plain text. */
async function readStdin(): Promise<Document> {
	const bytes = readFileSync(0);
	const decoded = await decode(bytes);
	if (!decoded || !/\S/.test(decoded.text)) throw new UserError('There is no text on stdin.', ADVICE);
	const file = {root: '', path: '-', absolute: '-', size: bytes.length, mtimeMs: 0, ctimeMs: 0, ino: 0};
	return buildDocument(file, {
		...decoded,
		record: null,
		format: 'text',
		blocks: null,
		markup: [],
		metadata: NO_METADATA,
		sourceHash: sha256(bytes),
	});
}
