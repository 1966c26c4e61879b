import {parse} from 'yaml';
import {errorLine} from '../text/error-words.ts';
import {isObject} from '../text/is-object.ts';
import {type Metadata, NO_METADATA} from './document.ts';
import {fieldsOf, readMetadata} from './fields.ts';

/** The head of a Markdown file: `---`, YAML, `---`. `end` is where the text goes on; UTF-16 units. */
type FrontMatter = {
	readonly end: number;
	readonly metadata: Metadata;
	readonly failure: string | null;
};

/** Longer heads are read as text: the largest of real files are a few hundred characters. */
const LIMIT = 65_536;

/** Reads the front matter of a Markdown file; null when it has none. What is no valid YAML is a `failure`. */
export function readFrontMatter(text: string): FrontMatter | null {
	const opening = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
	if (opening === null) return null;
	const isToml = opening[1] === '+++';
	const closing = isToml ? /^\+\+\+[ \t]*\r?$/gm : /^(?:---|\.\.\.)[ \t]*\r?$/gm;
	closing.lastIndex = opening[0].length;
	const match = closing.exec(text.slice(0, LIMIT));
	if (match === null) return null;
	const source = text.slice(opening[0].length, match.index);
	const end = match.index + match[0].length;
	// A text may open with a ruled line; its next line is then no "key: value".
	if (!/^\s*(?:#.*\r?\n\s*)*["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?\s*[:=]/u.test(source)) return null;
	if (isToml) return {end, metadata: NO_METADATA, failure: 'TOML is not read'};
	try {
		const value: unknown = parse(source, {maxAliasCount: 20, uniqueKeys: false, logLevel: 'error'});
		return {end, metadata: isObject(value) ? readMetadata(fieldsOf(value)) : NO_METADATA, failure: null};
	} catch (error) {
		return {end, metadata: NO_METADATA, failure: errorLine(error).replace(/:$/, '')};
	}
}
