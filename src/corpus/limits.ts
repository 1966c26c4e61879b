/**
 * What a file may cost. Each limit that is reached becomes a Problem that states it; nothing is cut silently.
 * Sizes in bytes.
 */
const MB = 1024 * 1024;

/** One document: a whole text, Markdown or HTML file, or one record of a dump. */
export const DOCUMENT_BYTES = 64 * MB;

/** A JSON file that is not JSON Lines has to be parsed whole. */
export const JSON_BYTES = 256 * MB;

/** One row of a table: a mark that never closes would take in all rows behind it. */
export const ROW_BYTES = 16 * MB;

/** Lines of one e-mail, of which the parser keeps each with some two hundred bytes; 60 MB that are attached have 800,000. */
export const MAIL_LINES = 1_000_000;

/** Parts of one e-mail: a saved page has some hundred pictures. */
export const MAIL_PARTS = 10_000;

/** What a gzip file may become in all. */
export const EXPANDED_BYTES = 8192 * MB;

/** What each byte of a gzip file may become; news text packs about 3 to 1. */
export const EXPANSION_RATIO = 200;

/** Small files may pack better: up to this size the ratio is not asked for. */
export const EXPANSION_FREE = MB;

/** Elements inside each other on an HTML page; browsers stop at 512. */
export const HTML_DEPTH = 512;

/** Groups inside each other in a file of Rich Text Format. */
export const RTF_DEPTH = 512;

/** Elements of one page: what the parser builds of them takes about a thousand times their number in bytes. */
export const HTML_ELEMENTS = 300_000;

/** Elements of a page on which the story is looked for; of a larger one all is read. A front page has 5,000. */
export const STORY_ELEMENTS = 30_000;

/** How `bytes` is said in a problem: "64 MB". */
export const formatLimit = (bytes: number): string =>
	bytes >= 1024 * MB ? `${bytes / 1024 / MB} GB` : `${bytes / MB} MB`;

/** Characters of a Markdown file that is parsed; a longer one is read as plain text. */
export const MARKDOWN_LENGTH = 4 * MB;
