import {closeSync, fstatSync, readFileSync} from 'node:fs';
import {DOCUMENT_BYTES, formatLimit} from '../corpus/limits.ts';
import {openToRead} from '../corpus/open-file.ts';
import {errorCode} from '../text/error-words.ts';
import {printableLine} from '../text/printable.ts';
import {asNamed, STDIN} from './corpus-argument.ts';
import {UserError} from './user-error.ts';

/** The text of a file that dossier wrote, and a person may have edited. Throws {@link UserError}. */
export function readNotes(path: string): string {
	const shown = printableLine(asNamed(path));
	let file: number | undefined;
	try {
		file = path === STDIN ? 0 : openToRead(path);
		const stats = fstatSync(file);
		if (stats.isDirectory())
			throw new UserError(`${shown} is a folder.`, 'Name the Markdown file first, then the corpus.');
		if (file !== 0 && !stats.isFile())
			throw new UserError(`${shown} is not a file.`, 'Name a Markdown file, or - for stdin.');
		if (stats.size > DOCUMENT_BYTES)
			throw new UserError(
				`${shown} is larger than ${formatLimit(DOCUMENT_BYTES)}.`,
				'Split it and verify the pieces.',
			);
		return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof TypeError)
			throw new UserError(`${shown} is not UTF-8 text.`, 'Name a Markdown file that dossier exported.');
		const code = errorCode(error);
		throw new UserError(
			code === 'ENOENT' ? `There is no file "${shown}".` : `${shown} cannot be read (${code}).`,
			'Name the Markdown file first, then the corpus.',
		);
	} finally {
		if (file !== undefined && file !== 0) closeSync(file);
	}
}
