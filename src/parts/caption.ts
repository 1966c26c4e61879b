const LONGEST = 900;
const LONGEST_CREDIT = 130;

const OPENING =
	/^\W{0,2}(?:FILE(?: PHOTO| PICTURE| IMAGE| -|\s?[–—:])|[Ff]ile (?:[Pp]hoto|[Pp]icture|[Ii]mage)\b|(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture|CAPTION|Caption|PICTURED|Pictured)(?: caption)?\s?[:|]|Image (?:caption|source)[,:]? ?\p{Lu})/u;
/** "In this Nov. 3, 2019, file photo, …", "This photo released by …": how agencies begin captions. */
const AGENCY_OPENING =
	/^(?:In|This)(?: this)?\b[^.]{0,60}\b(?:file )?(?:photo|photograph|image|picture|photo provided|frame grab|video grab)\b.{0,200}\((?:[^()]{0,40}\b(?:AP|AFP|Reuters|EPA|Getty)\b[^()]{0,40}|[^()]{2,60} via [^()]{2,30})\)\W{0,2}$/s;
const SOURCES =
	'(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo| Images)?|EPA(?:-EFE)?|EFE|Shutterstock|Alamy(?: Stock Photo)?|PA(?: Wire| Images)?|Bloomberg|Xinhua|Anadolu(?: Agency)?|Handout|NurPhoto|ZUMA(?: Press)?|Sipa(?: USA)?|TASS|Kyodo|Yonhap|Pool|Flickr|Wikimedia(?: Commons)?|iStock|Unsplash|Facebook|Twitter|Instagram|YouTube)';
/** A credit at the end of a block: "REUTERS/Ana Doe", "(AP Photo/Ana Doe)", "Ana Doe/Getty Images", "Image: Navy." */
const CREDIT_AT_END = new RegExp(
	String.raw`(?:REUTERS\s?\/\s?[^.!?]{2,80}|\bAP Photo\s?\/\s?[^.!?]{2,60}|\bAP Photo|[\p{L}.]\s?\/\s?${SOURCES}|\bvia ${SOURCES}|[.!?)]\s{0,2}[|–—-]? ?(?:Getty(?: Images)?|AFP|REUTERS)|\((?:[^()]{0,40}\/ ?)?(?:AP|AFP|Getty Images|REUTERS|EPA)\)|\((?:[Pp]hotos?|[Pp]icture|[Ii]mage|[Cc]redit)(?: by| courtesy(?: of)?| credit)?:? [^()]{2,80}\)|[.!?]\s(?:Photos?|Photographs?|Image|Picture|PHOTO|Credit|Photo credit)(?::| by:?| courtesy of) [^.!?]{2,80}|\bImage: [^.!?:]{2,60}|\bCopyright [^.!?]{2,60})\W{0,3}$`,
	'u',
);
/** What every credit at an end has one of; hardly any paragraph does. */
const HINT = /Getty|euters|REUTERS|AFP|AP\b|EPA|hoto|PHOTO|mage: |icture|redit|Copyright|\/ ?[A-Z]| via /;
/** A credit that is a line of its own. */
const CREDIT_ALONE =
	/^\W{0,2}(?:(?:[Pp]hoto(?:graph|graphs|s|graphy)?|PHOTO|[Ii]mages?|IMAGE|[Pp]ictures?|[Cc]redit|CREDIT)(?: [Cc]redit| CREDIT|graphy| source)?s?(?::| [Bb]y:?| BY:?| courtesy(?: of)?:?) \S.*|(?:REUTERS|AP Photo|AFP(?: Photo)?|EPA|Getty Images|Facebook|Twitter|Instagram)\s?\/\s?\S.*|Getty(?: Images)?|Shutterstock|Alamy|[Hh]andout|iStock|Unsplash|Image source, .{2,60}|Courtesy(?: of|:) .{2,80}|[Hh]andout (?:photo|image|picture)?\b.{0,60})\W{0,3}$/u;

/** The same behind a name: "Ana Doe/Getty Images", "Ana Doe via Flickr". */
const CREDIT_BEHIND = new RegExp(String.raw`^\W{0,2}.{2,80}(?:\/| via ) ?${SOURCES}\W{0,3}$`, 'u');

/** Whether a block stands under (or for) a picture: what it shows and, mostly, who took it. */
export function isCaption(text: string): boolean {
	if (text.length > LONGEST) return false;
	if (OPENING.test(text) || isPhotoCredit(text)) return true;
	if (/^In this |^This /.test(text) && AGENCY_OPENING.test(text)) return true;
	return HINT.test(text.slice(-60)) && CREDIT_AT_END.test(text.slice(-120));
}

/** Whether a block is nothing but a credit: "REUTERS/Ana Doe", "Photo: Ana Doe", "Ana Doe/Getty Images". */
export const isPhotoCredit = (text: string): boolean =>
	text.length <= LONGEST_CREDIT &&
	(CREDIT_ALONE.test(text) || ((text.includes('/') || text.includes(' via ')) && CREDIT_BEHIND.test(text))) &&
	!/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
