import {fold} from '../text/fold.ts';

/**
 * A file name for an export: "passages-harbour-dredging-2026-11-23.md". Lower case, letters of any script,
 * digits and hyphens; never a path, a hidden file or an option.
 * @param date ISO 8601; only its day is used
 */
export function suggestFileName(title: string, date: string | null, extension = 'md'): string {
	const slug = fold(title)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word !== '')
		.join('-');
	const short = [...slug].slice(0, 60).join('').replace(/-$/, '');
	const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
	return `${[short || 'passages', day].filter(Boolean).join('-')}.${extension}`;
}
