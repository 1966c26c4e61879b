const MONTH_NAMES =
	'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
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

const FULL = new RegExp(
	String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(${MONTH})(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})\b`,
	'i',
);

/** The ISO date in a date line or dateline that names day, month and year; else null. */
export function parseDateLine(text: string): string | null {
	const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
	if (iso !== null) return format(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const found = FULL.exec(text);
	if (found === null) return null;
	const month = MONTH_NAMES.findIndex(name => name.startsWith(found[2]!.toLowerCase().slice(0, 3))) + 1;
	return format(Number(found[4]), month, Number(found[1] ?? found[3] ?? 0));
}

function format(year: number, month: number, day: number): string | null {
	if (year < 1700 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
