import {buildDocument, noText} from './build-document.ts';
import type {Document} from './document.ts';
import {webAddress} from './fields.ts';
import {latin1} from './latin1.ts';
import {DOCUMENT_BYTES, formatLimit} from './limits.ts';
import type {Problem} from './problem.ts';
import {readPage} from './read-html.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {splitLines} from './split-lines.ts';
import {contentOfMail, statedEncoding, unpackMail} from './unpack-mail.ts';

/** Reads an e-mail whose words are packed for sending (MIME): its subject is the headline. */
export async function* readMail(source: Source): AsyncGenerator<Document> {
	const {text, blocks, metadata} = await contentOfMail(source.bytes(DOCUMENT_BYTES));
	yield buildDocument(source.file, {
		record: null,
		format: 'mail',
		encoding: statedEncoding(source.head),
		text,
		blocks,
		markup: [],
		metadata,
		sourceHash: source.hash(),
	});
}

/** Reads a mailbox (mbox, RFC 4155), a message a document; memory is bounded by the longest message. */
export async function* readMailbox(source: Source): AsyncGenerator<Document | Problem> {
	const reader = new RecordReader(source.file, 'mail');
	let number = 0;
	for await (const message of splitMessages(source.chunks())) {
		const place = `message ${++number}`;
		if (message === null)
			yield reader.problem(
				place,
				`The message is larger than ${formatLimit(DOCUMENT_BYTES)}.`,
				'Save its words as plain text.',
			);
		else yield await reader.take(contentOfMail(message), message, statedEncoding(message), place);
	}
}

/** Reads a page that a browser saved in one file with all that belongs to it (MHTML): the page alone. */
export async function* readMhtml(source: Source): AsyncGenerator<Document> {
	const {html, headers} = await unpackMail(source.bytes(DOCUMENT_BYTES));
	if (html === undefined) throw noText('file');
	const address = headers.find(({key}) => key === 'snapshot-content-location')?.value;
	const page = await readPage(source, withoutFrames(html), statedEncoding(source.head));
	yield {...page, metadata: {...page.metadata, url: page.metadata.url ?? webAddress(address)}};
}

/** The pages of frames follow the page, each whole. */
const withoutFrames = (html: string): string =>
	html.split(/(?<=<\/html>)\s*(?=<(?:!doctype|html)\b)/i, 1)[0]!;

/** The messages without the lines between them; null for one over the limit, whose bytes are not kept. */
async function* splitMessages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
	let lines: Uint8Array[] = [];
	let size = 0;
	let isBegun = false;
	let isBlank = true;
	const take = () => (size > DOCUMENT_BYTES ? null : Buffer.concat(lines));
	for await (const line of splitLines(chunks, DOCUMENT_BYTES)) {
		const start = line === null ? '' : latin1(line, LONGEST_BORDER);
		if (isBlank && BORDER.test(start)) {
			if (isBegun) yield take();
			lines = [];
			size = 0;
			isBegun = true;
		} else {
			size += line === null ? DOCUMENT_BYTES : line.length + 1;
			if (size > DOCUMENT_BYTES) lines = [];
			// "From the quay" at the start of a line is kept as ">From the quay".
			else lines.push(/^>+From /.test(start) ? line!.subarray(1) : line!, LINE_END);
		}
		isBlank = line?.length === 0;
	}
	if (isBegun) yield take();
}

/** "From rosa@a.example Tue Mar 12 09:14:58 2024" behind an empty line. */
const BORDER = /^From \S+ .*\d{4}/;
const LONGEST_BORDER = 200;
const LINE_END = Buffer.from('\n');
