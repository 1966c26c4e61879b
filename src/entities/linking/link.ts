import {fold} from '../../text/fold.ts';
import type {Kind} from '../entity.ts';
import {ACRONYMS} from '../words/acronyms.ts';
import {HONORIFICS, OFFICES} from '../words/titles.ts';

/**
 * Linking across a corpus: pure, over what {@link findEntities} says of each document.
 *
 * 1. Clusters of all documents with the same kind and {@link normalizeName} are one entity.
 * 2. For each document, a cluster that is not `short` declares, for each of its short aliases, an expansion:
 *    {@link declaredExpansions}. The caller counts documents per (short key, kind, full key).
 * 3. {@link resolveShortForms} turns the counts into table rows. A cluster that is `short` and whose key is a
 *    row's `short` (same kind) belongs to the entity `full`. One level: a row's `full` is never looked up again.
 */

/** White space that is more than single spaces. */
const SPACES = /[^\S ]| {2}/;
const LEGAL_FORMS = new Set('inc corp co ltd llc llp plc gmbh ag sa nv'.split(' '));

/** Names come again and again in a corpus; to find the key of one takes seven times as long as to look it up. */
const KEYS: Readonly<Record<Kind, Map<string, string>>> = {
	person: new Map(),
	organization: new Map(),
	place: new Map(),
};
const MOST_KEYS = 10_000;

/**
 * The key under which names of one kind are the same: case, accents, periods, titles of persons, "the" and
 * legal forms of organizations fall away. "U.S." and "US", "José Ruiz" and "Jose Ruiz", "Ministry of Defence" and "Defence
 * Ministry" share one.
 */
export function normalizeName(name: string, kind: Kind): string {
	const known = KEYS[kind];
	const kept = known.get(name);
	if (kept !== undefined) return kept;
	if (known.size >= MOST_KEYS) known.clear();
	const key = keyOf(name, kind);
	// A copy: what is cut out of a text keeps all of it in memory.
	const word = JSON.parse(JSON.stringify(name)) as string;
	known.set(word, key === name ? word : key);
	return key;
}

function keyOf(name: string, kind: Kind): string {
	const plain = fold(name).replaceAll('.', '');
	const words = plain.split(SPACES.test(plain) ? /\s+/ : ' ').filter(word => word !== '');
	if (words.length === 1 && words[0] === plain) return plain;
	if (words.length > 1 && words[0] === 'the') words.shift();
	if (kind === 'person') {
		while (words.length > 1 && (HONORIFICS.has(words[0]!) || OFFICES.has(words[0]!))) words.shift();
	} else if (kind === 'organization') {
		while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
		return words
			.join(' ')
			.replace(MINISTRY, '$1$3 $2')
			.replace(UNITED, (_, of: string) => `u${of[0]} `);
	}
	return words.join(' ');
}

/** "the U.S. Department of Justice" is "the U.S. Justice Department". */
const MINISTRY = /^(united states |us |uk )?(department|ministry) (?:of|for) (?:the )?(.+)$/;
/** "the United States Senate" is "the U.S. Senate". */
const UNITED = /^united (states|nations|kingdom) (?=.)/;

const TITLES: ReadonlyMap<string, string> = new Map([
	['mr', 'mr'],
	['ms', 'ms'],
	['mrs', 'ms'],
	['miss', 'ms'],
]);

/** A surname with what its title says: "mr trump", "ms trump" of "Mrs. Trump"; null of a name without such a title. */
export function titledSurname(name: string): string | null {
	const space = name.indexOf(' ');
	if (space < 0 || space > 4) return null;
	const title = TITLES.get(fold(name.slice(0, space)).replace('.', ''));
	const surname = title && normalizeName(name, 'person');
	return surname && !surname.includes(' ') ? `${title} ${surname}` : null;
}

export type UntitledForm = {
	readonly surname: string;
	/** The surname with the other title. */
	readonly other: string;
};

/** What "mr trump" is made of; null of a short form without a title. */
export function untitled(short: string): UntitledForm | null {
	const title = short.slice(0, 3);
	if (title !== 'mr ' && title !== 'ms ') return null;
	const surname = short.slice(3);
	return {surname, other: `${title === 'mr ' ? 'ms' : 'mr'} ${surname}`};
}

/**
 * The key of a cluster whose document has no longer form of it: with the title where there is one, as Mr. and Mrs.
 * Clinton are two people.
 */
export function shortKey(name: string, kind: Kind, aliases: readonly string[]): string {
	const titled = kind === 'person' ? new Set(aliases.map(titledSurname).filter(key => key !== null)) : null;
	return titled?.size === 1 ? [...titled][0]! : normalizeName(name, kind) || name;
}

/** What one document says a short form stands for. All keys are {@link normalizeName}s. */
type Expansion = {readonly short: string; readonly kind: Kind; readonly full: string};

/** The expansions that one cluster declares: its one-word aliases, also with Mr. or Ms., when its own name has more words. */
export function declaredExpansions(cluster: {
	readonly name: string;
	readonly kind: Kind;
	readonly aliases: readonly string[];
	readonly short: boolean;
}): Expansion[] {
	if (cluster.short) return [];
	const full = normalizeName(cluster.name, cluster.kind);
	if (!full.includes(' ')) return [];
	const shorts = new Set<string>();
	for (const alias of cluster.aliases) {
		const short = normalizeName(alias, cluster.kind);
		if (short === full || short === '' || short.includes(' ')) continue;
		shorts.add(short);
		const titled = cluster.kind === 'person' ? titledSurname(alias) : null;
		if (titled !== null) shorts.add(titled);
	}
	return [...shorts].map(short => ({short, kind: cluster.kind, full}));
}

/** In how many documents a short form is expanded to this full name. */
type ExpansionCount = Expansion & {readonly documents: number};

export type ShortFormRow = Expansion & {
	/** Of the documents that expand the short form, the part that expands it to `full`: 0.8 to 1. */
	readonly share: number;
	/** Documents that expand it to `full`. */
	readonly documents: number;
};

const MIN_DOCUMENTS = 2;
const MIN_SHARE = 0.8;

/**
 * The rows of the table of short forms: those that at least two documents expand, and nearly all of them
 * (80 %) to the same full name. Sorted by kind and short form; the order of `counts` does not matter.
 */
export function resolveShortForms(counts: Iterable<ExpansionCount>): ShortFormRow[] {
	const forms = new Map<string, {total: number; best: ExpansionCount}>();
	for (const count of counts) {
		const key = `${count.kind}\0${count.short}`;
		const form = forms.get(key);
		if (form === undefined) forms.set(key, {total: count.documents, best: count});
		else {
			form.total += count.documents;
			if (
				count.documents > form.best.documents ||
				(count.documents === form.best.documents && count.full < form.best.full)
			)
				form.best = count;
		}
	}
	const rows: ShortFormRow[] = [];
	for (const {total, best} of forms.values()) {
		const share = best.documents / total;
		if (best.documents >= MIN_DOCUMENTS && share >= MIN_SHARE) {
			rows.push({short: best.short, kind: best.kind, full: best.full, share, documents: best.documents});
		}
	}
	return rows.sort((a, b) => compare(a.kind, b.kind) || compare(a.short, b.short));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name that a well-known acronym stands for when no document expands it: "EU" → "European Union". */
export const wellKnownName = (short: string): string | null =>
	ACRONYMS.get(short.replace(/\.$/, ''))?.full ?? null;
