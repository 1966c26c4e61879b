const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * "2024-10-25T08:00Z" to "25 October 2024", "2024-10" to "October 2024". By hand: the locale's own tables take 10 ms
 * to load.
 */
export function dayWords(published: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published) ?? [];
	if (year === undefined) return published;
	const name = MONTHS[Number(month) - 1];
	if (name === undefined) return year;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
