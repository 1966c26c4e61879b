const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|sept|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/;

/** Offsets that the names of time zones in news bylines and RFC 2822 stand for. */
const ZONES: Record<string, string> = {
	z: 'Z',
	utc: 'Z',
	gmt: 'Z',
	ut: 'Z',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
	bst: '+01:00',
	cet: '+01:00',
	cest: '+02:00',
	ict: '+07:00',
	jst: '+09:00',
	aest: '+10:00',
	aedt: '+11:00',
};

const LABEL =
	/^(?:(?:first |last )?(?:published|posted|updated|modified|date|on|created)\b[\s:]*(?:on|at)?\s*)+/i;
const TIME =
	/(?:T|,?\s+(?:at\s+|[|•·–-]\s*)?|^)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z\b|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,4}\b\)?)?/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z?)(?:[+-]\d{4})?)?$/;
const DAY_MONTH =
	/^(?:[a-z]{2,9}\.?,?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s.-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;
const MONTH_DAY = /^(?:[a-z]{2,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
/** The form of C's asctime and of Twitter's API: "Tue Nov 26 10:14:00 +0000 2019". */
const YEAR_LAST =
	/^(?:[a-z]{3},?\s+)?([a-z]{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(?:([+-]\d{4}|[A-Z]{3,4})\s+)?(\d{4})$/i;

/**
 * A date as news and its data state it, as ISO 8601: the day ("2019-11-26"), with the time and the offset
 * when the source gives them ("2019-11-26T10:14:00+07:00"). Numbers are Unix seconds or milliseconds.
 * Null for what is no date, and for "03/04/2019", which is April to some and March to others.
 */
export function parseDate(value: unknown): string | null {
	if (typeof value === 'number') return fromUnix(value);
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? null : value.toISOString().replace(/\.\d+Z$/, 'Z');
	if (typeof value !== 'string' || value.length > 200) return null;
	const text = value.replace(/\s+/g, ' ').trim().replace(LABEL, '');
	if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return fromUnix(Number(text));
	const compact = COMPACT.exec(text);
	if (compact !== null) {
		const [, year, month, day, hour, minute, second, zone] = compact;
		return write(year!, month!, day!, hour === undefined ? null : {hour, minute: minute!, second, zone});
	}
	const last = YEAR_LAST.exec(text);
	if (last !== null) {
		const [, month, day, time, zone, year] = last;
		return write(year!, monthNumber(month!), day!, readTime(` ${time} ${zone ?? ''}`));
	}
	for (const [pattern, order] of FORMS) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const [year, month, day] = order(match);
		return write(year, month, day, readTime(text.slice(match[0].length)));
	}
	return null;
}

type Form = readonly [
	pattern: RegExp,
	order: (match: RegExpExecArray) => [year: string, month: string, day: string],
];

const FORMS: readonly Form[] = [
	[YEAR_FIRST, ([, year, , month, day]) => [year!, month!, day!]],
	[DAY_MONTH, ([, day, month, year]) => [year!, monthNumber(month!), day!]],
	[MONTH_DAY, ([, month, day, year]) => [year!, monthNumber(month!), day!]],
	[NUMBERS, ([, first, , second, year]) => [year!, ...monthAndDay(first!, second!)]],
];

type Time = {
	hour: string;
	minute: string;
	second: string | undefined;
	zone: string | undefined;
	half?: string | undefined;
};

function readTime(rest: string): Time | null {
	const match = TIME.exec(rest.slice(0, 60));
	if (match === null) return null;
	const [, hour, minute, second, half, zone] = match;
	return {hour: hour!, minute: minute!, second, half, zone};
}

const monthNumber = (name: string): string => {
	const word = name.toLowerCase();
	return MONTH.test(word) ? String(MONTHS.indexOf(word.slice(0, 3)) + 1) : '0';
};

/** "26/11/2019" can only be one day; "03/04/2019" gives a month that is none. */
function monthAndDay(first: string, second: string): [month: string, day: string] {
	if (Number(first) > 12) return [second, first];
	if (Number(second) > 12 || first === second) return [first, second];
	return ['0', '0'];
}

function fromUnix(value: number): string | null {
	const ms = value >= 1e8 && value < 1e10 ? value * 1000 : value >= 1e11 && value < 1e13 ? value : null;
	return ms === null ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function write(year: string, month: string, day: string, time: Time | null): string | null {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (y < 1500 || y > 2199 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
		return null;
	const date = `${year}-${two(m)}-${two(d)}`;
	if (time === null) return date;
	let hour = Number(time.hour);
	if (time.half !== undefined) {
		if (hour < 1 || hour > 12) return date;
		hour = (hour % 12) + (/^p/i.test(time.half) ? 12 : 0);
	}
	const second = Number(time.second ?? 0);
	if (hour > 23 || Number(time.minute) > 59 || second > 59) return date;
	return `${date}T${two(hour)}:${time.minute}:${two(second)}${writeZone(time.zone)}`;
}

function writeZone(zone: string | undefined): string {
	if (zone === undefined || zone === '') return '';
	if (/^[+-]/.test(zone)) return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
	return ZONES[zone.replace(/[()]/g, '').toLowerCase()] ?? '';
}

const two = (value: number): string => String(value).padStart(2, '0');
