import PostalMime, {type Email} from 'postal-mime';
import {formatCount} from '../text/counts.ts';
import {joinBlocks, type RawBlock} from './block-text.ts';
import {blocksOfHtml, statedBlocks} from './body-blocks.ts';
import {type Encoding, NO_METADATA} from './document.ts';
import {latin1} from './latin1.ts';
import {MAIL_LINES, MAIL_PARTS} from './limits.ts';
import {parseAuthors} from './parse-authors.ts';
import {parseDate} from './parse-date.ts';
import type {RecordContent} from './read-record.ts';
import {Unreadable} from './unreadable.ts';

/** Parts within each other: a message that is sent on in a message has three or four. */
const LIMITS = {maxNestingDepth: 50};

/**
 * The message in `bytes` (RFC 5322, MIME). Throws {@link Unreadable} for what would take more memory than any message is
 * worth, and what the parser throws.
 */
export async function unpackMail(bytes: Uint8Array): Promise<Email> {
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

/** Its words under its subject, who sent it and when; what is attached is left out. Throws {@link Unreadable} when it has no words. */
export async function contentOfMail(bytes: Uint8Array): Promise<RecordContent> {
	const {subject, from, date, html, text, messageId} = await unpackMail(bytes);
	// The plain words beside formatted ones often are but an excerpt, or cut into lines.
	const body = (html && (await blocksOfHtml(html))) || (await statedBlocks(text ?? ''));
	if (!body)
		throw new Unreadable(
			'There are no words in the message.',
			'Save what is attached to it as a file of its own.',
		);
	const head: RawBlock[] = subject ? [{role: 'title', text: subject}] : [];
	const sender = from?.name || null;
	const {authors, agency} = parseAuthors(sender ?? '');
	return {
		...joinBlocks(head, body),
		metadata: {
			...NO_METADATA,
			headline: subject ?? null,
			authors,
			agency,
			publication: authors.length === 0 ? sender : null,
			published: parseDate(date),
		},
		key: messageId?.slice(0, LONGEST_KEY) ?? null,
	};
}

const LONGEST_KEY = 500; // UTF-16 units

/** By what the first part states. */
export function statedEncoding(head: Uint8Array): Encoding {
	const fields = latin1(head, HEAD);
	return {label: /\bcharset="?([\w-]{2,30})/i.exec(fields)?.[1]?.toLowerCase() ?? 'utf-8', assumed: false};
}

const HEAD = 65_536; // bytes
