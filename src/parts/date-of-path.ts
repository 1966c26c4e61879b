import {parseDate} from '../corpus/parse-date.ts';

/**
 * The day that a file's name begins with ("archive/2024-06-18-grounding.txt", "20240618_grounding.html"), as
 * saving tools and newsrooms name their files; null when it begins with anything else. Folders do not count:
 * they are often named after the day of saving.
 */
export function findDateOfPath(path: string): string | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const [, year, month, day] = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(name) ?? [];
	return year === undefined ? null : parseDate(`${year}-${month}-${day}`);
}
