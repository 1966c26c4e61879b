import {findAgency} from './agencies.ts';
import {JOB_KINDS, JOBS, NOBODIES, OUTLET_ENDS, OUTLET_STARTS, PARTICLES, SITE_ENDS} from './byline-words.ts';

/** What a byline or a field names as who wrote. */
export type Authors = {
	/** One person each, without "By", roles, places and addresses; names in capitals are re-cased. */
	readonly authors: string[];
	/** Short name of the agency that the field or line names besides or instead of a person. */
	readonly agency: string | null;
};

/** Longer fields are no bylines; the rest of one is not looked at. */
const LIMIT = 1000;

const ADDRESS = /[(<[]?\s*(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,100}\.[a-z]{2,20}\s*[)>\]]?/gi;
const HANDLE = /[([]?\s*@\w{2,30}\s*[)\]]?/g;
const LINK = /https?:\/\/\S+/gi;
/** What follows is the time or the page's own furniture: "Jane Doe Published 3 May", "Jane Doe Tuesday, May 3". */
const REST =
	/\b(?:(?:published|updated|posted|last modified|follow|share this)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:\d|[a-z]{3,9}\.?\s+\d)).*$/is;
/** Between a person and where or for whom that one works: "Ana Doe | Reuters", "Ana Doe / Lisbon". */
const SEPARATOR = /\s*(?:[;|•·\n\t]|\s[–—/-]\s|\s\/|\/\s)\s*/;
/** Between people. */
const LIST = /\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&|with|by)\s+|\s*&\s+/i;
/** Before the names: "Analysis by", "Words by:", "By". */
const LABEL =
	/^(?:(?:an? )?(?:exclusive|analysis|opinion|commentary|interview|photos?|pictures?|video|graphics?)\s+by\s+|(?:story|words|text|written|reported|reporting|writing|compiled|created|contributed|additional reporting)\s+by:?\s+|(?:by|author|authors|from|von|par|por|di|door):?\s+|by:)/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.?d|esq|mba|rn|j\.?d)\.?$/i;
/** Behind a name: "in Lisbon", "(Reuters)", "Associated Press writer". */
const WORKPLACE =
	/\s+(?:in|at|for|from|of the|of)\s+\p{L}.*$|\s*\((?:[^()]{0,60})\)$|,?\s+(?:the\s+)?(?:associated press|reuters|afp|ap|bloomberg)(?:\s+(?:staff|writer|reporter|correspondent))*$/iu;
/** "Senior Political Correspondent", "Senior Lisbon Correspondent" at the end of a name or alone. */
const ROLE = new RegExp(
	`(?:^|\\s+)(?:(?:${JOB_KINDS})\\s+){0,4}(?:(?<=(?:${JOB_KINDS})\\s+)[\\p{L}-]+\\s+)?(?:${JOBS})$`,
	'iu',
);
/** The name of a paper or a site; a person of that surname is rarer in this place. */
const OUTLET = new RegExp(`(?:^|\\s)(?:${OUTLET_ENDS})$|^(?:${OUTLET_STARTS})\\s|\\.(?:${SITE_ENDS})$`, 'i');
const NOBODY = new RegExp(`^(?:${NOBODIES})$`, 'i');

/**
 * Reads who wrote it from a byline or an author field: "By Ana Doe and Bo Roe", "Ana Doe, Bo Roe | Reuters",
 * "Reuters Staff", "Roe, Bo; Doe, Ana", "ana@paper.example". What names nobody gives no author.
 */
export function parseAuthors(text: string): Authors {
	const authors: string[] = [];
	let agency: string | null = null;
	const plain = text
		.slice(0, LIMIT)
		.replace(LINK, ' ')
		.replace(ADDRESS, ' ')
		.replace(HANDLE, ' ')
		.replace(REST, '')
		.replace(/[^\S\n]+/g, ' ')
		.trim();
	for (const group of plain.split(SEPARATOR)) {
		for (const piece of unite(withoutLabel(group).split(LIST))) {
			const found = findAgency(piece.replace(/^\((.*)\)$/, '$1'));
			if (found !== null) {
				agency ??= found;
				continue;
			}
			agency ??= findAgency(piece.match(/\(([^()]{2,40})\)$/)?.[1] ?? '') ?? agencyBehind(piece);
			const name = cleanName(piece);
			if (name !== null && !authors.includes(name)) authors.push(name);
		}
	}
	return {authors, agency};
}

function withoutLabel(group: string): string {
	let rest = group.trim();
	for (let i = 0; i < 3; i++) rest = rest.replace(LABEL, '').trim();
	return rest;
}

/** Puts "Jr." back behind its name, and "Roe, Bo" the right way round. */
function unite(pieces: readonly string[]): string[] {
	const names: string[] = [];
	for (const piece of pieces.map(part => withoutLabel(part))) {
		if (piece === '') continue;
		if (SUFFIX.test(piece) && names.length > 0) names.push(`${names.pop()} ${piece}`);
		else names.push(piece);
	}
	const [last, first] = names;
	const isTurned =
		names.length === 2 &&
		/^\p{Lu}[\p{L}'’-]+$/u.test(last!) &&
		/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u.test(first!) &&
		![last!, first!].some(name => findAgency(name) !== null || NOBODY.test(name));
	return isTurned && !pieces.includes('and') ? [`${first} ${last}`] : names;
}

/** "Ana Doe, Associated Press Writer" came apart at the comma; "Ana Doe Associated Press" did not. */
function agencyBehind(piece: string): string | null {
	const words = piece.split(' ');
	for (let from = 1; from < words.length; from++) {
		const behind = words.slice(from).join(' ');
		if (/^(?:the )?(?:associated|reuters|afp|ap|upi|bloomberg|agence)\b/i.test(behind))
			return findAgency(behind);
	}
	return null;
}

function cleanName(piece: string): string | null {
	const person = piece.replace(WORKPLACE, '').replace(ROLE, '').trim();
	// "Marine Correspondent" and "Gazette Staff" are all role; nobody signs "Marine".
	if (!person.includes(' ') && ROLE.test(piece)) return null;
	const name = person.replace(/^[\s"'“”‘*_:.,-]+|[\s"“”*_:,-]+$/g, '');
	if (name === '' || name.length > 60 || /\d/.test(name) || NOBODY.test(name) || OUTLET.test(name))
		return null;
	const words = name.split(' ');
	// "CNN"
	if (/^\p{Lu}{2,5}$/u.test(name)) return null;
	if (words.length > 6 || !/\p{L}/u.test(name) || /^the\s/i.test(name)) return null;
	const isNamed = words.some(word => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.replace(/^(?:al-|d['’]|o['’])/, '')));
	if (!isNamed || words.some(word => /^\p{Ll}{2,}$/u.test(word) && !PARTICLES.has(word))) return null;
	const isShouted = words.length > 1 && !/\p{Ll}/u.test(name) && /\p{Lu}{3}/u.test(name);
	return isShouted ? words.map(recase).join(' ') : name;
}

/** "O'BRIEN-MCKAY" → "O'Brien-McKay"; initials ("J.D.", "JR") stay. */
function recase(word: string, index: number): string {
	if (word.includes('.') || /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word)) return word;
	const lower = word.toLowerCase();
	if (index > 0 && PARTICLES.has(lower)) return lower;
	return lower
		.replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
		.replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
