import type {Document} from './document.ts';
import {isOwnExport} from './own-export.ts';
import type {Problem} from './problem.ts';
import {readText} from './read-text.ts';
import {sniff} from './sniff.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/** Reads the documents in one file. May throw {@link Unreadable}; what came before stays read. */
type Reader = (source: Source) => AsyncIterable<Document | Problem>;

/**
 * One row a format. A reader is loaded when the first file of its format comes, so that a folder of plain
 * text never waits for an HTML parser.
 */
const READERS: readonly {readonly extensions: readonly string[]; readonly load: () => Promise<Reader>}[] = [
	{extensions: ['txt', 'text'], load: async () => readText},
	{
		extensions: ['md', 'markdown', 'mdown'],
		load: async () => (await import('./read-markdown.ts')).readMarkdown,
	},
	{extensions: ['html', 'htm', 'xhtml', 'xht'], load: async () => (await import('./read-html.ts')).readHtml},
	{extensions: ['json'], load: async () => (await import('./read-json.ts')).readJson},
	{extensions: ['jsonl', 'ndjson'], load: async () => (await import('./read-json-lines.ts')).readJsonLines},
];

const readNothing: Reader = async function* () {};

/** Files that lie in many folders of saved pages and are never news. */
const NO_NEWS = new Set('css scss js mjs cjs ts map php asp aspx jsp py sh ini cfg toml lock'.split(' '));

/** Forms of text whose words would be misread: what they are, and what to do. */
const REFUSED: {readonly [looks: string]: readonly [reason: string, advice: string]} = {
	xml: ['The file is XML, which is not read.', 'Save it as HTML, plain text or JSON.'],
	mhtml: ['The file is a web archive (MHTML), which is not read.', 'Save the page as "HTML only".'],
	warc: ['The file is a web archive (WARC), which is not read.', 'Save its pages as HTML.'],
	// As one text its cells would be sentences, its doubled marks quotations, and no article had a date.
	table: [
		'The file is a table (CSV), whose rows are not read as articles.',
		'Write it as JSON Lines, one article a line: {"title": …, "date": …, "text": …}.',
	],
	mail: [
		'The file is an e-mail whose words are packed for sending (MIME), which is not read.',
		'Save the message as plain text, or its HTML part as a page.',
	],
};

/**
 * The reader of a file, which gives nothing for an export of ours: by the extension of its name, `.gz` aside, else by its first bytes; what looks like
 * text is read as text. Throws {@link Unreadable} for what has none.
 */
export async function chooseReader(path: string, head: Uint8Array): Promise<Reader> {
	const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	if (isOwnExport(path, head)) return readNothing;
	const looks = sniff(head);
	const known = READERS.find(({extensions}) => extensions.includes(extension));
	// A page saved as "page.txt" is still a page, and a letter a letter.
	const isOther = extension === 'txt' && (looks === 'html' || looks === 'mail');
	if (known !== undefined && !isOther) return known.load();
	if (NO_NEWS.has(extension))
		throw new Unreadable(
			`A .${extension} file is a program or a setting, not news.`,
			'Take it out of the corpus.',
		);
	const refusal = REFUSED[extension === 'csv' || extension === 'tsv' ? 'table' : looks];
	if (refusal) throw new Unreadable(...refusal);
	return READERS.find(({extensions}) => extensions.includes(looks === 'text' ? 'txt' : looks))!.load();
}
