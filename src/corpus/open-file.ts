import {constants, openSync} from 'node:fs';

/**
 * Opens a file to read it. What should be a file may be a pipe: without O_NONBLOCK, which Windows does not know,
 * opening one would wait for a writer for ever. Throws what the file system throws.
 */
export const openToRead = (path: string): number =>
	openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
