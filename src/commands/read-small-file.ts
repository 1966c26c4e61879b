import {closeSync, fstatSync, readFileSync} from 'node:fs';
import {openToRead} from '../corpus/open-file.ts';

/**
 * The text of a file of at most `longest` bytes. Throws for what is no file or is longer, with the reason as message.
 * It never waits: a pipe in the file's place would keep the first screen away for good.
 */
export function readSmallFile(file: string, longest: number): string {
	const handle = openToRead(file);
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) throw new Error('this is no file');
		if (stat.size > longest) throw new Error(`it is longer than ${longest} bytes`);
		return readFileSync(handle, 'utf8');
	} finally {
		closeSync(handle);
	}
}
