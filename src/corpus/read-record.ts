import {isObject} from '../text/is-object.ts';
import {joinBlocks, type RawBlock} from './block-text.ts';
import {blocksOfHtml, hasMarkup, statedBlocks} from './body-blocks.ts';
import type {Document, Metadata} from './document.ts';
import {type Fields, fieldsOf, firstOf, lineOf, readMetadata} from './fields.ts';

/** What one record of a dump says, before it becomes a document. */
export type RecordContent = Pick<Document, 'text' | 'blocks'> & {
	readonly metadata: Metadata;
	/** Its own id or address, if it has one. */
	readonly key: string | null;
};

const PLAIN_BODY =
	'bodytext text body content articlebody maintext fulltext article story articletext textcontent contenttext contents';
const HTML_BODY = 'bodyhtml bodyxhtml contenthtml htmlcontent html contentrendered articlehtml';
const KEYS = 'id _id guid uuid articleid docid url uri link weburl';

/**
 * The text of a record: headline, deck, byline if it states one as a line, body. Plain bodies keep their
 * lines; bodies with tags are read as HTML. Null when the record has no body.
 */
export async function readRecord(record: Record<string, unknown>): Promise<RecordContent | null> {
	const fields = unwrap(record);
	const stated = readMetadata(fields);
	const body = await bodyOf(fields);
	const headline = await cleanLine(stated.headline);
	const deck = await cleanLine(stated.deck);
	if (body === null && deck === null) return null;
	// A summary that the body begins with is no deck of its own.
	const isOwnDeck =
		deck !== null && !(body?.[0]?.text ?? '').startsWith(deck.replace(/\s*(?:…|\.\.\.)$/, '').slice(0, 60));
	const head: RawBlock[] = [];
	if (headline !== null) head.push({role: 'title', text: headline});
	if (isOwnDeck) head.push({role: 'deck', text: deck});
	return {
		...joinBlocks(head, body ?? []),
		metadata: {...stated, headline, deck: isOwnDeck ? deck : null},
		key: firstOf(fields, KEYS.replace('_id', ''), keyOf) ?? keyOf(record._id),
	};
}

/** Whether one of the fields, by its name, may hold the words of an article. */
export function canHoldBody(names: readonly string[]): boolean {
	const fields = fieldsOf(Object.fromEntries(names.map(name => [name, true])));
	return `${HTML_BODY} ${PLAIN_BODY}`.split(' ').some(name => fields.has(name));
}

/** Search engines and news APIs wrap the record: {"_source": {…}}, {"fields": {…}}, {"attributes": {…}}. */
function unwrap(record: Record<string, unknown>): Fields {
	const inner = ['_source', 'fields', 'attributes', 'article'].map(name => record[name]).filter(isObject);
	return fieldsOf(record, ...inner);
}

async function bodyOf(fields: Fields): Promise<RawBlock[] | null> {
	const html = firstOf(fields, HTML_BODY, longText);
	if (html !== null) return blocksOfHtml(html);
	const plain = firstOf(fields, PLAIN_BODY, longText);
	return plain === null ? null : statedBlocks(plain);
}

/** Text of any length: a string, or paragraphs in a list. */
function longText(value: unknown): string | null {
	if (Array.isArray(value)) {
		const pieces = value.map(item => (isObject(item) ? (item.text ?? item.content) : item));
		return pieces.every(piece => typeof piece === 'string') ? longText(pieces.join('\n\n')) : null;
	}
	if (isObject(value)) return longText(value.rendered ?? value.text ?? value['#text'] ?? null);
	return typeof value === 'string' && /\S/.test(value) ? value : null;
}

/** Headlines come with tags and entities from some systems: "Ports &amp; <i>people</i>". */
async function cleanLine(line: string | null): Promise<string | null> {
	if (line === null || !hasMarkup(line)) return line;
	return (
		(await blocksOfHtml(line))
			?.map(block => block.text)
			.join(' ')
			.replace(/\s+/g, ' ') ?? line
	);
}

function keyOf(value: unknown): string | null {
	const line = isObject(value) ? lineOf(value, '$oid', '#text') : lineOf(value);
	return line === null || line.length > 500 ? null : line;
}
