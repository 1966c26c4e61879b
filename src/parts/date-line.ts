import {parseDate} from '../corpus/parse-date.ts';
import {isFurniture} from './furniture.ts';

/** The name of a month, in full or short with or without its period; to be matched in any case. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)\.?`;
const DATE = String.raw`(?:${DAY},? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})`;
const TIME = String.raw`(?:T?\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)`;
const ZONE = String.raw`(?:Z|[+-]\d\d:?\d\d|\(?[A-Z]{2,5}\)?)`;
const LABEL = String.raw`(?:first )?(?:published|updated|posted|last (?:updated|modified)|date|created|modified)(?: (?:on|at))?\s?:?`;

const LINE = new RegExp(
	String.raw`^\W{0,2}(?:${LABEL}\s?)?(?:${TIME}(?: ${ZONE})?,? (?:on )?)?${DATE}(?:,? (?:at )?${TIME})?(?: ?${ZONE})?\W{0,3}$`,
	'i',
);

/** Whether a line is nothing but a date, with or without "Published" before it and a time behind it. */
export const isDateLine = (text: string): boolean =>
	text.length <= 90 && /\d/.test(text) && LINE.test(text.replace(/\s+/g, ' '));

const SEPARATOR = /\s*[|•·]\s*/;

/** "By • 27 June 2024 • 7 min read": a row of a date and furniture. */
export function isDateRow(text: string): boolean {
	if (text.length > 120 || !/\d/.test(text) || !/[|•·]/.test(text)) return false;
	const cells = text.split(SEPARATOR).filter(cell => cell !== '');
	return cells.some(isDateLine) && cells.every(cell => isDateLine(cell) || isFurniture(cell));
}

/** Where the date itself begins, behind a label, a weekday or a time. */
const START = new RegExp(
	String.raw`(?<![\p{L}\d])(?:${MONTH} \d|\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\d{4}-\d|\d{1,2}[./]\d)`,
	'iu',
);

/** The ISO date in a date line or dateline that names day, month and year; else null. */
export function parseDateLine(text: string): string | null {
	const start = text.search(START);
	return start < 0 ? null : parseDate(text.slice(start));
}
