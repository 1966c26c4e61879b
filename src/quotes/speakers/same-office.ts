import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {lookUp} from '../lexicon.ts';
import type {Holder} from './narrow-holders.ts';

/** How far before or behind a name its office is looked for, in units. */
const REACH = 60;

/** By cluster: what tells which office of the same word its person holds, wherever the text names that one with it. */
export type OfficeKinds = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * Those of the holders of a word for an office who hold the one that `head` tells: "the prime minister" is no Ports
 * Minister, "the president" no vice president. A holder of whom the text tells the word alone may be any of them.
 */
export function ofSameOffice(head: string, holders: Holder[], kinds: OfficeKinds): Holder[] {
	if (kinds.size === 0) return holders;
	const those = (fits: (kinds: ReadonlySet<string>) => boolean): Holder[] =>
		holders.filter(([cluster]) => fits(kinds.get(cluster) ?? PLAIN));
	const before = head.trim().split(/\s+/).at(-2)?.toLowerCase() ?? '';
	if (isKind(before)) {
		const same = those(told => told.has(before));
		return same.length > 0 ? same : those(told => told.has(''));
	}
	// "the minister" may be any of them but the prime minister, "the president" any but the union's
	const usual = those(told => ![...told].every(kind => BELOW.has(kind) || APART.has(kind)));
	return usual.length > 0 ? usual : those(told => ![...told].every(kind => BELOW.has(kind)));
}

/** Of whom the text tells the office elsewhere. */
const PLAIN: ReadonlySet<string> = new Set(['']);

/** What tells that somebody only stands in for, or below, whoever holds an office. */
export const DEPUTIES: readonly string[] = 'vice deputy assistant associate acting interim'.split(' ');

const BELOW = new Set([...DEPUTIES, 'former', 'ex']);
/** Whose holder is never called by the word for the office alone where another one is told of. */
const APART = new Set(
	'prime union club bank company school hospital church board association college university'.split(' '),
);
const FIELDS = new Set(
	(
		'chief foreign defense defence finance interior home health education justice trade treasury labor labour energy ' +
		'environment agriculture transport transportation housing tourism security police fire army navy port harbour ' +
		'harbor village town county'
	).split(' '),
);

/** What stands before `noun`, a word for offices in lower case, beside the names of people; '' where nothing does that tells which; none at all where all are so. */
export function readKinds(text: string, noun: string, {clusters, mentions}: DocumentEntities): OfficeKinds {
	const kinds = new Map<number, Set<string>>();
	for (const {cluster, span} of mentions) {
		if (clusters[cluster]!.kind !== 'person') continue;
		const kind = kindBeside(text, noun, span);
		if (kind === null) continue;
		const known = kinds.get(cluster);
		if (known) known.add(kind);
		else kinds.set(cluster, new Set([kind]));
	}
	const areAllPlain = [...kinds.values()].every(told => told.size === 1 && told.has(''));
	return areAllPlain ? NO_KINDS : kinds;
}

const NO_KINDS: OfficeKinds = new Map();

function kindBeside(text: string, noun: string, {start, end}: Span): string | null {
	const ahead = text.slice(Math.max(0, start - REACH), start).toLowerCase();
	const at = ahead.lastIndexOf(noun);
	if (at >= 0 && TITLE.test(ahead.slice(at + noun.length))) return kindBefore(ahead.slice(0, at));
	const behind = text.slice(end, end + REACH).toLowerCase();
	const to = behind.indexOf(noun);
	return to >= 0 && APPOSED.test(behind.slice(0, to)) ? kindBefore(behind.slice(0, to)) : null;
}

/** What may stand between the word for an office and the name: " ", ", ", " of ports ". */
const TITLE = /^(?: (?:of|for) [^,.;:]{1,30})?,? $/;
/** The same behind the name: ", the ports ", ", who was ". */
const APPOSED = /^,? (?:[\p{L}’'-]+ ){0,4}$/u;

function kindBefore(words: string): string {
	const before = /([\p{L}-]+)[ -]$/u.exec(words)?.[1] ?? '';
	return isKind(before) ? before : '';
}

/** "the ports minister", "the union president": no article, and nothing else that is said of the one. */
const isKind = (word: string): boolean =>
	BELOW.has(word) ||
	APART.has(word) ||
	FIELDS.has(word) ||
	(/[^osu]s$/.test(word) && word.length > 3 && lookUp(word).is === 0);
