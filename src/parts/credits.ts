import type {Credit, Part} from './layout.ts';

/** "Reporting by Ana Doe; additional writing and editing by Bo Roe" */
const ROLE =
	/\b((?:additional )?(?:reporting|writing|editing))(?: (?:and|&) ((?:additional )?(?:reporting|writing|editing)))? by:? ([^;()[\]]{2,400}?)(?=[;()[\]]|$|[.,]\s+(?:additional|reporting|writing|editing|graphics|our|follow)\b)/giu;
/** "Ana Doe and Bo Roe contributed" */
const CONTRIBUTED = /^[(\s]*([^;()[\]]{3,200}?) contributed\b/;
/** "Contributing to this report: Ana Doe" */
const CONTRIBUTING = /^[(\s]*contribut(?:ing|ors?)(?: to this (?:report|story))?: ?([^;()[\]]{3,200})/i;
/** "Ana de la Cruz", "J. Poe" */
const NAME =
	/\p{Lu}[\p{L}'’-]*(?:\.(?=\s\p{Lu}))?(?: (?:\p{Lu}[\p{L}'’-]*\.?(?=[\s,;)/]|$)|de|da|del|la|van|von|der|den|bin|al))* ?/u;
/** "Associated Press writers Ada Quist and …". */
const ROLE_BEFORE =
	/^.{0,60}?\b(?:writers?|reporters?|correspondents?|journalists?|researchers?) (?=\p{Lu})/u;
/** "REUTERS/Ana Doe", "AP Photo/Ana Doe", "Photo by Ana Doe", "Ana Doe/Getty" */
const PHOTO = [
	/\bREUTERS\s?\/\s?([^/(),.;|]{3,50})/g,
	/\bAP Photo\s?\/\s?([^/(),.;|]{3,50})/g,
	/\b[Pp]hoto(?:graph|s)?(?: [Cc]redit)?(?: by|:| by:) ?([^/(),.;|]{3,50})/g,
	/(?:^|[.!?(—–|-] ?)([^/(),.;|:]{3,40})\s?(?:\/| via )(?:Getty|AFP|Reuters|AP\b|EPA|Shutterstock|Bloomberg|Anadolu)/g,
];

/** Who reported, wrote, edited and photographed, from the credit lines and captions among `parts`. */
export function findCredits(text: string, parts: readonly Part[]): Credit[] {
	const credits: Credit[] = [];
	for (const {kind, span} of parts) {
		const from = kind === 'paragraph' ? startOfBracket(text, span) : span.start;
		if (from < 0 || !CREDITED.has(kind)) continue;
		const block = text.slice(from, span.end);
		const found = kind === 'caption' ? photographers(block) : staff(block);
		for (const credit of found) {
			const start = from + credit.at;
			credits.push({role: credit.role, name: credit.name, span: {start, end: start + credit.name.length}});
		}
	}
	return credits;
}

const CREDITED: ReadonlySet<Part['kind']> = new Set(['credit-line', 'caption', 'paragraph']);

/** Where "(Reporting by Ana Doe; Editing by Bo Roe)" begins that ends a paragraph; -1 for none. */
function startOfBracket(text: string, {start, end}: Part['span']): number {
	if (text.charCodeAt(end - 1) !== 41) return -1;
	const at = text.lastIndexOf('(', end);
	return at > start &&
		/^\((?:Additional )?(?:Reporting|Writing|Editing|Compiled) /.test(text.slice(at, at + 30))
		? at
		: -1;
}

type Found = {readonly role: Credit['role']; readonly name: string; readonly at: number};

function photographers(block: string): Found[] {
	for (const pattern of PHOTO) {
		const found = [...block.matchAll(pattern)].flatMap(match => {
			const at = match.index + match[0].lastIndexOf(match[1]!);
			return splitNames(match[1]!, at).map(name => ({role: 'photo' as const, ...name}));
		});
		if (found.length > 0) return found;
	}
	return [];
}

function staff(block: string): Found[] {
	const found: Found[] = [];
	for (const match of block.matchAll(ROLE)) {
		const at = match.index + match[0].length - match[3]!.length;
		for (const name of splitNames(match[3]!, at)) {
			found.push({role: roleOf(match[1]!), ...name});
			if (match[2] !== undefined) found.push({role: roleOf(match[2]), ...name});
		}
	}
	if (found.length > 0) return found;
	const match = CONTRIBUTED.exec(block) ?? CONTRIBUTING.exec(block);
	if (match === null) return [];
	return splitNames(match[1]!, match[0].indexOf(match[1]!)).map(name => ({
		role: 'reporting' as const,
		...name,
	}));
}

function roleOf(words: string): Credit['role'] {
	if (/writing/i.test(words)) return 'writing';
	return /editing/i.test(words) ? 'editing' : 'reporting';
}

/** "Ana Doe in Geneva, Bo Roe and J. Poe" as names with their places in `list`, moved by `offset`. */
function splitNames(list: string, offset: number): {name: string; at: number}[] {
	const names: {name: string; at: number}[] = [];
	let at = 0;
	for (const piece of list.split(/(,? (?:and|&) |, ?)/)) {
		const role = ROLE_BEFORE.exec(piece)?.[0].length ?? 0;
		const own = piece.slice(role).split(/ (?:in|at|for|from) /)[0]!;
		const name = NAME.exec(own);
		if (name !== null && / /.test(name[0].trim()) && /^\s*$/.test(own.slice(0, name.index)))
			names.push({name: name[0].trim(), at: offset + at + role + name.index});
		at += piece.length;
	}
	return names;
}
