import {join} from 'node:path';
import {baseFolder} from '../library/home-folder.ts';
import {errorCode, errorLine} from '../text/error-words.ts';
import {printableLine} from '../text/printable.ts';
import {parseSettings, type ReadSettings} from './parse-settings.ts';
import {readSmallFile} from './read-small-file.ts';
import {DEFAULTS} from './settings.ts';

/** Bytes; nobody's settings are longer. */
const LONGEST = 100_000;

/** `$XDG_CONFIG_HOME/dossier/config.json`, else in `~/.config`; null where the system knows no home folder. */
export function settingsFile(env: NodeJS.ProcessEnv = process.env): string | null {
	try {
		return join(baseFolder(env, 'XDG_CONFIG_HOME', '.config'), 'dossier', 'config.json');
	} catch {
		return null;
	}
}

/** The reader's settings; the defaults where there is no file, or one that cannot be used, which is told. */
export function readSettings(file: string | null = settingsFile()): ReadSettings {
	if (file === null) return {settings: DEFAULTS, problems: []};
	let text: string;
	try {
		text = readSmallFile(file, LONGEST);
	} catch (error) {
		const code = errorCode(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return {settings: DEFAULTS, problems: []};
		return unusable(code === undefined ? printableLine(errorLine(error)) : `it cannot be read (${code})`);
	}
	return parseSettings(text);
}

const unusable = (why: string): ReadSettings => ({
	settings: DEFAULTS,
	problems: [{line: null, text: `${why}; nothing in it counts`}],
});
