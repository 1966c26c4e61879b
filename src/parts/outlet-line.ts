import {isDateLine} from './date-line.ts';
import {OUTLET_WORDS} from './words/outlet-words.ts';

const NAME = /^(?:\p{Lu}[\p{L}.'’&-]*|of|and|the|&)(?: (?:\p{Lu}[\p{L}.'’&-]*|of|and|the|&)){0,5}$/u;

/** Whether a line is nothing but the name of a paper or site ("The Lestrian Courier", "AVEN PACKET | Since 1888"). */
export function isOutletLine(text: string): boolean {
	if (text.length > 80 || !/\p{Lu}/u.test(text[0] ?? '')) return false;
	const name = text.split(/\s[|•·–—]\s/)[0]!;
	if (!isOutlet(name)) return false;
	// "The Post" and "AVEN PACKET" are names; "Harbour Review" may be a headline, and needs the rule behind it.
	return name !== text || /^the\s/i.test(name) || (!/\p{Ll}/u.test(name) && name.includes(' '));
}

/** "The Lestrian Courier, Saturday 12 October 2024". */
export function isOutletDate(text: string): boolean {
	if (text.length > 120 || !/\d/.test(text)) return false;
	const cut = text.search(/,\s|\s[|•·–—-]\s/);
	return cut > 0 && isOutlet(text.slice(0, cut)) && isDateLine(text.slice(cut).replace(/^\W+/, ''));
}

function isOutlet(name: string): boolean {
	const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
	return OUTLET_WORDS.has(last) && NAME.test(name);
}
