import PostalMime, {type Email} from 'postal-mime';
import {formatCount} from '../text/counts.ts';
import {type BlockText, joinBlocks, type RawBlock} from './block-text.ts';
import {blocksOfHtml, statedBlocks} from './body-blocks.ts';
import {buildDocument, noText} from './build-document.ts';
import {type Document, type Encoding, NO_METADATA} from './document.ts';
import {webAddress} from './fields.ts';
import {DOCUMENT_BYTES, MAIL_LINES, MAIL_PARTS} from './limits.ts';
import {parseAuthors} from './parse-authors.ts';
import {parseDate} from './parse-date.ts';
import {readPage} from './read-html.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/**
 * Reads an e-mail whose words are packed for sending (MIME): its subject is the headline; what is attached is left out.
 */
export async function* readMail(source: Source): AsyncGenerator<Document> {
	const mail = await unpack(source);
	const {text, blocks} = await wordsOf(mail);
	const sender = mail.from?.name || null;
	const {authors, agency} = parseAuthors(sender ?? '');
	yield buildDocument(source.file, {
		record: null,
		format: 'mail',
		encoding: statedEncoding(source.head),
		text,
		blocks,
		markup: [],
		metadata: {
			...NO_METADATA,
			headline: mail.subject ?? null,
			authors,
			agency,
			publication: authors.length === 0 ? sender : null,
			published: parseDate(mail.date),
		},
		sourceHash: source.hash(),
	});
}

/** Reads a page that a browser saved in one file with all that belongs to it (MHTML): the page alone. */
export async function* readMhtml(source: Source): AsyncGenerator<Document> {
	const {html, headers} = await unpack(source);
	if (html === undefined) throw noText('file');
	const address = headers.find(({key}) => key === 'snapshot-content-location')?.value;
	const page = await readPage(source, withoutFrames(html), statedEncoding(source.head));
	yield {...page, metadata: {...page.metadata, url: page.metadata.url ?? webAddress(address)}};
}

/** Parts within each other: a message that is sent on in a message has three or four. */
const LIMITS = {maxNestingDepth: 50};

/** Throws {@link Unreadable} for what would take more memory than any message is worth, and what the parser throws. */
function unpack(source: Source): Promise<Email> {
	const bytes = source.bytes(DOCUMENT_BYTES);
	let lines = 0;
	let parts = 0;
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
		lines++;
		if (bytes[at + 1] === DASH && bytes[at + 2] === DASH) parts++;
		if (lines > MAIL_LINES) throw tooMany(MAIL_LINES, 'lines');
		if (parts > MAIL_PARTS) throw tooMany(MAIL_PARTS, 'parts');
	}
	return PostalMime.parse(bytes, LIMITS);
}

const LF = 10;
const DASH = 45;

const tooMany = (limit: number, what: string): Unreadable =>
	new Unreadable(
		`The e-mail or saved page has more than ${formatCount(limit)} ${what}.`,
		'Save its words as plain text.',
	);

/** The formatted words where there are any: the plain ones beside them often are but an excerpt, or cut into lines. */
async function wordsOf({subject, html, text}: Email): Promise<BlockText> {
	const body = (html && (await blocksOfHtml(html))) || (await statedBlocks(text ?? ''));
	if (!body) throw noText('file');
	const head: RawBlock[] = subject ? [{role: 'title', text: subject}] : [];
	return joinBlocks(head, body);
}

/** The pages of frames follow the page, each whole. */
const withoutFrames = (html: string): string =>
	html.split(/(?<=<\/html>)\s*(?=<(?:!doctype|html)\b)/i, 1)[0]!;

/** By what the first part states. */
function statedEncoding(head: Uint8Array): Encoding {
	const fields = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
	return {label: /\bcharset="?([\w-]{2,30})/i.exec(fields)?.[1]?.toLowerCase() ?? 'utf-8', assumed: false};
}
