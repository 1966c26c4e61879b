/** Words of bylines and author fields that are no part of a person's name, as alternatives of a regular expression. */
const anyOf = (words: string): string => words.split(' ').join('|');

/** What stands before a job: "Senior Political Correspondent". */
export const JOB_KINDS = `${anyOf(
	'staff senior special chief deputy managing executive associate assistant contributing guest former freelance ' +
		'foreign political business economics environment sports science health education diplomatic national world ' +
		'international investigative local city news digital data crime features culture arts technology security ' +
		'defence defense legal marine maritime general parliamentary consumer religion agriculture energy housing ' +
		'shipping port transport regional county opinion night web online',
)}|home affairs|social affairs`;

/** The jobs themselves. */
export const JOBS = `${anyOf(
	'writers? reporters? correspondents? editors? columnists? contributors? journalists? photographers? producers? ' +
		'analysts? interns? agencies wires? writer-at-large staff bureau desk team newsroom board reporting ' +
		'journaliste correspondante?',
)}|bureau chief`;

/** Last words of the names of papers, stations and their owners. */
export const OUTLET_ENDS = anyOf(
	'news times post herald mail gazette tribune courier guardian telegraph chronicle observer examiner sentinel ' +
		'journal daily weekly radio television tv magazine media network online press today review bulletin standard ' +
		'dispatch register argus ledger monitor inquirer record independent newspapers? group corporation inc\\.? ' +
		'ltd\\.? llc plc gmbh o\\.o\\. s\\.a\\. s\\.l\\.',
);

/** First words of the names of publishers. */
export const OUTLET_STARTS = anyOf('ediciones éditions editora grupo gruppo verlag');

/** What the addresses of sites end in. */
export const SITE_ENDS = anyOf(
	'com org net co uk eu info pl de fr it es nl br in ru cz ch at ca au nz za ie io tv',
);

/** What an author field says where it names nobody. */
export const NOBODIES = `${anyOf(
	'admin administrator webmaster editor editorial staff guest anonymous unknown none null undefined n/a ' +
		'contributor newsdesk root user author advertorial sponsored contributed journaliste redacci[oó]n redaktion redazione',
)}|editorial board|press release|(?:la )?r[ée]daction`;

/** Small words within names: "Ana de la Cruz". */
export const PARTICLES: ReadonlySet<string> = new Set(
	'de la le van von der den del della da di do dos das du bin ibn al el ter ten y e'.split(' '),
);
