import {fold} from '../text/fold.ts';

/**
 * A file name for an export: "passages-harbour-dredging.md". Lower case, letters of any script, digits and hyphens;
 * never a path, a hidden file or an option.
 */
export function suggestFileName(title: string): string {
	const slug = fold(title)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word !== '')
		.join('-');
	const short = [...slug].slice(0, 60).join('').replace(/-$/, '');
	return `${short || 'passages'}.md`;
}
