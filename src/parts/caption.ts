const LONGEST = 900;
const LONGEST_CREDIT = 130;

/** "FILE PHOTO: …", "Image caption, The quay in May" */
const OPENING = new RegExp(
	String.raw`^\W{0,2}(?:${[
		String.raw`FILE(?: PHOTO| PICTURE| IMAGE| -|\s?[–—:])`,
		String.raw`[Ff]ile (?:[Pp]hoto|[Pp]icture|[Ii]mage)\b`,
		String.raw`(?:PHOTO|Photo|IMAGE|Image|PICTURE|Picture|CAPTION|Caption|PICTURED|Pictured)(?: caption)?\s?[:|]`,
		String.raw`Image (?:caption|source)[,:]? ?\p{Lu}`,
	].join('|')})`,
	'u',
);
/** "In this Nov. 3, 2019, file photo, …", "This photo released by …": how agencies begin captions. */
const AGENCY_OPENING =
	/^(?:In|This)(?: this)?\b[^.]{0,60}\b(?:file )?(?:photo|photograph|image|picture|photo provided|frame grab|video grab)\b.{0,200}\((?:[^()]{0,40}\b(?:AP|AFP|Reuters|EPA|Getty)\b[^()]{0,40}|[^()]{2,60} via [^()]{2,30})\)\W{0,2}$/s;
const SOURCES =
	'(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo| Images)?|EPA(?:-EFE)?|EFE|Shutterstock|Alamy(?: Stock Photo)?|PA(?: Wire| Images)?|Bloomberg|Xinhua|Anadolu(?: Agency)?|Handout|NurPhoto|ZUMA(?: Press)?|Sipa(?: USA)?|TASS|Kyodo|Yonhap|Pool|Flickr|Wikimedia(?: Commons)?|iStock|Unsplash|Facebook|Twitter|Instagram|YouTube)';
/** A credit at the end of a block. */
const CREDIT_AT_END = new RegExp(
	String.raw`(?:${[
		// "REUTERS/Ana Doe", "AP Photo/Ana Doe"
		String.raw`REUTERS\s?\/\s?[^.!?]{2,80}`,
		String.raw`\bAP Photo\s?\/\s?[^.!?]{2,60}`,
		String.raw`\bAP Photo`,
		// "Ana Doe/Getty Images", "Ana Doe via Flickr"
		String.raw`[\p{L}.]\s?\/\s?${SOURCES}`,
		String.raw`\bvia ${SOURCES}`,
		// "The quay in May. – AFP", "… (Harbour Times/AP)"
		String.raw`[.!?)]\s{0,2}[|–—-]? ?(?:Getty(?: Images)?|AFP|REUTERS)`,
		String.raw`\((?:[^()]{0,40}\/ ?)?(?:AP|AFP|Getty Images|REUTERS|EPA)\)`,
		// "(Photo by Ana Doe)", "… Photo: Ana Doe"
		String.raw`\((?:[Pp]hotos?|[Pp]icture|[Ii]mage|[Cc]redit)(?: by| courtesy(?: of)?| credit)?:? [^()]{2,80}\)`,
		String.raw`[.!?]\s(?:Photos?|Photographs?|Image|Picture|PHOTO|Credit|Photo credit)(?::| by:?| courtesy of) [^.!?]{2,80}`,
		String.raw`\bImage: [^.!?:]{2,60}`,
		String.raw`\bCopyright [^.!?]{2,60}`,
	].join('|')})\W{0,3}$`,
	'u',
);
/** What every credit at an end has one of; hardly any paragraph does. */
const HINT = /Getty|euters|REUTERS|AFP|AP\b|EPA|hoto|PHOTO|mage: |icture|redit|Copyright|\/ ?[A-Z]| via /;
/** A credit that is a line of its own. */
const CREDIT_ALONE = new RegExp(
	String.raw`^\W{0,2}(?:${[
		// "Photo by Ana Doe", "Picture credit: Ana Doe"
		String.raw`(?:[Pp]hoto(?:graph|graphs|s|graphy)?|PHOTO|[Ii]mages?|IMAGE|[Pp]ictures?|[Cc]redit|CREDIT)(?: [Cc]redit| CREDIT|graphy| source)?s?(?::| [Bb]y:?| BY:?| courtesy(?: of)?:?) \S.*`,
		// "Facebook/Ana Doe"
		String.raw`(?:REUTERS|AP Photo|AFP(?: Photo)?|EPA|Getty Images|Facebook|Twitter|Instagram)\s?\/\s?\S.*`,
		'Getty(?: Images)?|Shutterstock|Alamy|[Hh]andout|iStock|Unsplash',
		'Image source, .{2,60}',
		'Courtesy(?: of|:) .{2,80}',
		String.raw`[Hh]andout (?:photo|image|picture)?\b.{0,60}`,
	].join('|')})\W{0,3}$`,
	'u',
);

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
