import type {Document} from './document.ts';
import {isOwnExport} from './own-export.ts';
import type {Problem} from './problem.ts';
import {readText} from './read-text.ts';
import {sniff} from './sniff.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/** Reads the documents in one file. May throw {@link Unreadable}; what came before stays read. */
type Reader = (source: Source) => AsyncIterable<Document | Problem>;

/** Which files are of a format: by the extension of their names, else by what their first bytes look like. */
type Row = {
	readonly extensions: readonly string[];
	readonly looks?: ReturnType<typeof sniff>;
	readonly load: () => Promise<Reader>;
};

/**
 * One row a format. A reader is loaded when the first file of its format comes, so that a folder of plain
 * text never waits for an HTML parser.
 */
const READERS: readonly Row[] = [
	{extensions: ['txt', 'text'], looks: 'text', load: async () => readText},
	{
		extensions: ['md', 'markdown', 'mdown'],
		load: async () => (await import('./read-markdown.ts')).readMarkdown,
	},
	{
		extensions: ['html', 'htm', 'xhtml', 'xht'],
		looks: 'html',
		load: async () => (await import('./read-html.ts')).readHtml,
	},
	// By its looks alone: an e-mail of plain lines is read as the text that it is.
	{extensions: [], looks: 'mail', load: async () => (await import('./read-mail.ts')).readMail},
	{
		extensions: ['mbox', 'mbx'],
		looks: 'mailbox',
		load: async () => (await import('./read-mail.ts')).readMailbox,
	},
	{extensions: [], looks: 'mhtml', load: async () => (await import('./read-mail.ts')).readMhtml},
	// So is XML, which may be a page (XHTML).
	{extensions: [], looks: 'xml', load: async () => (await import('./read-xml.ts')).readXml},
	{extensions: ['rtf'], looks: 'rtf', load: async () => (await import('./read-rtf.ts')).readRtf},
	{extensions: ['docx'], load: async () => (await import('./read-word.ts')).readWord},
	{extensions: ['json'], looks: 'json', load: async () => (await import('./read-json.ts')).readJson},
	{
		extensions: ['jsonl', 'ndjson'],
		looks: 'jsonl',
		load: async () => (await import('./read-json-lines.ts')).readJsonLines,
	},
	{extensions: ['csv', 'tsv'], load: async () => (await import('./read-table.ts')).readTable},
];

const readNothing: Reader = async function* () {};

/** Files that lie in many folders of saved pages and are never news. */
const NO_NEWS = new Set('css scss js mjs cjs ts map php asp aspx jsp py sh ini cfg toml lock'.split(' '));

/** Forms of text whose words would be misread: what they are, and what to do. */
const REFUSED: {readonly [looks: string]: readonly [reason: string, advice: string]} = {
	warc: ['The file is a web archive (WARC), which is not read.', 'Save its pages as HTML.'],
};

/**
 * The reader of a file, which gives nothing for an export of ours: by the extension of its name, `.gz` aside, else by
 * its first bytes; what looks like text is read as text. Throws {@link Unreadable} for what has none.
 */
export async function chooseReader(path: string, head: Uint8Array): Promise<Reader> {
	const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	if (isOwnExport(path, head)) return readNothing;
	const looks = sniff(head);
	const known = READERS.find(({extensions}) => extensions.includes(extension));
	// A page saved as "page.txt" is still a page, and a letter a letter.
	const isOther = extension === 'txt' && ['html', 'mail', 'mailbox', 'mhtml', 'rtf'].includes(looks);
	if (known !== undefined && !isOther) return known.load();
	if (NO_NEWS.has(extension))
		throw new Unreadable(
			`A .${extension} file is a program or a setting, not news.`,
			'Take it out of the corpus.',
		);
	const refusal = REFUSED[looks];
	if (refusal) throw new Unreadable(...refusal);
	return READERS.find(row => row.looks === looks)!.load();
}
