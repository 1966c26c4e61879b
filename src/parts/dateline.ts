import {findAgency} from '../corpus/agencies.ts';
import {MONTH} from './date-line.ts';
import type {Dateline} from './layout.ts';
import {isOutletDate} from './outlet-line.ts';
import {formatPlace} from './place-case.ts';
import {DATELINE_CITIES} from './words/dateline-cities.ts';
import {NOT_DATELINES} from './words/not-datelines.ts';

/** What opens a paragraph before its first words. `dateline` is null where no place is named: "(AFP) – ". */
export type FoundDateline = {
	/** UTF-16 units of the dateline with its dash; the paragraph is what follows it. */
	readonly length: number;
	readonly dateline: Dateline | null;
	readonly agency: string | null;
	/** The date as printed ("March 4", "Nov. 3, 2019"), or null. */
	readonly date: string | null;
};

/** A dateline ends within so many units; longer ones ("ABOARD THE …") are not tried for. */
const REACH = 140;

const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day|\\.)?,? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?`;
const DATE_ALONE = new RegExp(`^${DATE}$`, 'i');
const DATE_AT_END = new RegExp(`,? +(${DATE})$`, 'i');

/** "(Reuters)", "(AP)", "(Xinhua)" and the dash; or the dash alone; or "(AFP): ". */
const DASH = /\s?(?:--?|[–—―‒−]|(?<=\) )_)(?:\s|(?=["“'‘\p{Lu}\d]))/gu;

const CAPITALS = /^(?:\p{Lu}[\p{Lu}'’.-]*|Mc\p{Lu}+|Ma?c\p{Lu}{2,}|St\.|Ste\.|of|de|da|do|del|la|AND)$/u;
const REGION = /^[\p{Lu}][\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|the)){0,3}$/u;
const NAME =
	/^(?:\p{Lu}[\p{L}.'’-]*)(?:[ -](?:\p{Lu}[\p{L}.'’-]*|of|de|da|do|del|la|es|el|al|au|of the)){0,4}$/u;

/** A place in capitals, or (looked for in the first 64 units) an agency in brackets or a day of the month. */
const CAPITALIZED = /^(?:\P{Ll}{4}|M(?:a?c)\p{Lu}{2}|St\.)/u;
const isCandidate = (head: string): boolean => CAPITALIZED.test(head) || /[(\d]/.test(head.slice(0, 64));

/**
 * The dateline at the head of a paragraph: "PHNOM PENH (Reuters) - ", "WASHINGTON, Nov. 3 (AP) — ",
 * "PORT AVEN, March 4 —", "(AFP) – ". Null when the paragraph has none. Looks at its first 140 units only.
 */
export function findDateline(text: string): FoundDateline | null {
	const head = text.slice(0, REACH);
	if (!/^[\p{Lu}(]/u.test(head) || !isCandidate(head)) return null;
	if (text !== latest.text)
		latest = {text, found: withDash(text, head) ?? withColon(head) ?? withoutDash(text, head)};
	return latest.found;
}

/** The lead of a story is looked at as its title, below its title and as a paragraph. */
let latest: {readonly text: string; readonly found: FoundDateline | null} = {text: '', found: null};

function withDash(text: string, head: string): FoundDateline | null {
	DASH.lastIndex = 0;
	for (let dash = DASH.exec(head); dash !== null; dash = DASH.exec(head)) {
		const length = dash.index + dash[0].trimEnd().length;
		const rest = dash.index + dash[0].length;
		const isSpaced = /^\s/.test(dash[0]) || /[–—―]/.test(dash[0]);
		const found = isSpaced ? read(head.slice(0, dash.index).trim()) : null;
		if (found !== null && beginsSentence(text, rest)) return {length, ...found};
		// Only a hyphen inside the place's name may come before the dash: "PORT-AU-PRINCE - ".
		if (isSpaced && /^\s/.test(dash[0])) return null;
	}
	return null;
}

/** "(CNN)The mayor …", "New Delhi, Mar 4 (PTI) The mayor …": some leave out the dash behind a known agency. */
function withoutDash(text: string, head: string): FoundDateline | null {
	const found = /^[^()"“]{0,60}\(([^()]{2,30})\)\s?(?=["“\p{Lu}])/u.exec(head);
	if (found === null) return null;
	const name = found[1]!.replace(/^CNN .*/, 'CNN');
	if (findAgency(name) === null && name !== 'CNN') return null;
	const before = read(found[0].trim());
	return before !== null && beginsSentence(text, found[0].length)
		? {length: found[0].trimEnd().length, ...before}
		: null;
}

function withColon(head: string): FoundDateline | null {
	const found = /^(\p{Lu}[\p{Lu} '’.-]{2,30})(?:\s?\(([^()]{2,30})\))?:\s/u.exec(head);
	if (found === null || !DATELINE_CITIES.has(found[1]!.trim().toLowerCase())) return null;
	const agency = found[2] === undefined ? null : (findAgency(found[2]) ?? null);
	const place = formatPlace(found[1]!.trim());
	return {
		length: found[0].trimEnd().length,
		dateline: {place, agency},
		agency,
		date: null,
	};
}

/** "ALDER BAY: " at the head of a paragraph; speakers of a transcript look the same. */
export const CAPITAL_LABEL = /^(\p{Lu}[\p{Lu} '’-]{3,30}):\s(?=\p{Lu})/u;

/** "GULABAD: The minister said …", as papers of South Asia print it: only for the first paragraph of a text that has no other such label. */
export function findLabelDateline(text: string): FoundDateline | null {
	const [label, place] = CAPITAL_LABEL.exec(text.slice(0, REACH)) ?? [];
	if (!label || !isPlace(place!, false) || !beginsSentence(text, label.length)) return null;
	return {
		length: label.trimEnd().length,
		dateline: {place: formatPlace(place!), agency: null},
		agency: null,
		date: null,
	};
}

type Read = Pick<FoundDateline, 'dateline' | 'agency' | 'date'>;

/** Reads what stands before the dash; null when it is no dateline. */
function read(before: string): Read | null {
	let rest = before;
	const bracket = /\s?(?:\(([^()]{2,40})\)|\/([\p{L} ]{2,30})\/)$/u.exec(rest);
	let agency: string | null = null;
	let date: string | null = null;
	if (bracket !== null) {
		const inside = bracket[1] ?? bracket[2]!;
		rest = rest.slice(0, bracket.index).trim();
		// "WASHINGTON (Aug. 13) -- "
		if (DATE_ALONE.test(inside)) date = inside;
		else agency = readAgency(inside);
		if (date === null && agency === null) return null;
		if (rest === '') return agency === null ? null : {dateline: null, agency, date};
	}
	const dated = DATE_AT_END.exec(rest);
	if (dated !== null) {
		date = dated[1]!;
		rest = rest.slice(0, dated.index).trim();
	}
	if (rest === '' || rest.length > 70) return null;
	// "Harbour News, 25 March - ": an agency stands where the place should.
	if (date !== null && findAgency(rest) !== null) return {dateline: null, agency: findAgency(rest), date};
	if (agency === null && date !== null && / News$/.test(rest)) return {dateline: null, agency: rest, date};
	if (!isPlace(rest, agency !== null || date !== null)) return null;
	return {dateline: {place: formatPlace(rest), agency}, agency, date};
}

/** "AP", "Reuters", "Thomson Reuters Foundation"; an unknown short name in brackets counts when it looks like one. */
function readAgency(name: string): string | null {
	const known = findAgency(name);
	if (known !== null) return known;
	const first = name.split(/[/,]/)[0]!.trim();
	return (
		findAgency(first) ?? (/^(?:\p{Lu}{2,8}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})$/u.test(first) ? first : null)
	);
}

/** "POLLS NOT WRONG, JUST TOO EARLY - ", "OHIO'S VOTERS SPEAK - ": headlines in capitals. */
const SHOUTED = /['’]S \p{Lu}{2,} \p{Lu}{2,}|, ?\p{Lu}+ \p{Lu}{2,} \p{Lu}{2,}|^TODAY /u;

function isPlace(text: string, isCertain: boolean): boolean {
	if (
		NOT_DATELINES.has(
			text
				.toLowerCase()
				.replace(/[^\p{L}& ]/gu, '')
				.trim(),
		)
	)
		return false;
	const [town, ...regions] = text.split(/\s*[,/]\s*/);
	if (regions.length > 2 || regions.some(region => !REGION.test(region))) return false;
	if (SHOUTED.test(text)) return false;
	const words = town!.split(/\s+/);
	if (words.length > 5) return false;
	if (words.every(word => CAPITALS.test(word)) && /\p{Lu}{2}/u.test(town!))
		return (
			isCertain ||
			/\p{Lu}{4}/u.test(town!) ||
			/^(?:ROME|BONN|LIMA|OSLO|CALI|ADEN|BAKU|DOHA|GAZA|KIEV|KYIV|MALE|SUVA|RIGA|BERN|LOME|JUBA)$/.test(
				town!,
			) ||
			regions.length > 0
		);
	return isCertain && NAME.test(town!);
}

/** The story follows: a capital, a figure or a mark, and then words in lower case ("MAYOR QUITS - SOURCES" has none). */
function beginsSentence(text: string, at: number): boolean {
	const follow = text.slice(at, at + 80).trimStart();
	return /^["“”'‘’(«„[]{0,3}[\p{Lu}\p{Lo}\d$€£¥]/u.test(follow) && /(?:\P{Ll}*\p{Ll}){8}/u.test(follow);
}

/** Whether a paragraph begins with a dateline. */
export const startsWithDateline = (text: string): boolean => findDateline(text) !== null;

/** A dateline that is a line of its own ("GENEVA, March 4 (Reuters)"): it needs an agency or a date. */
export function readDateline(text: string): FoundDateline | null {
	if (text.length > REACH / 2 || isOutletDate(text)) return null;
	const found = read(text.replace(/\s*[-–—:]+$/, '').replace(/\s+/g, ' '));
	if (found === null || found.dateline === null || (found.agency === null && found.date === null))
		return null;
	return {length: text.length, ...found};
}

/** Whether a block is a dateline and no more, so that the story begins with the next one. */
export const isDatelineAlone = (text: string): boolean => readDateline(text) !== null;
