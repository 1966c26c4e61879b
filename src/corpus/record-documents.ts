import {errorLine} from '../text/error-words.ts';
import {sha256, shortHash} from '../text/hash.ts';
import {isObject} from '../text/is-object.ts';
import {buildDocument, noText} from './build-document.ts';
import type {Document, Encoding, Format} from './document.ts';
import type {FoundFile} from './find-files.ts';
import type {Problem} from './problem.ts';
import {type RecordContent, readRecord} from './read-record.ts';
import {Unreadable} from './unreadable.ts';

/** Where a record stands in its dump, for problems: "line 12", "item 3". */
type Place = string;

/** Makes the documents of one dump; remembers which keys it has given out. */
export class RecordReader {
	readonly #file: FoundFile;
	readonly #format: Format;
	readonly #given = new Set<string>();
	readonly #counts = new Map<string, number>();

	constructor(file: FoundFile, format: Format) {
		this.#file = file;
		this.#format = format;
	}

	/** The document in `value`, or the problem with it. `bytes` is the record as it stands in the file. */
	read(
		value: unknown,
		bytes: string | Uint8Array,
		encoding: Encoding,
		place: Place,
	): Promise<Document | Problem> {
		return this.take(contentOf(value), bytes, encoding, place);
	}

	/** As {@link read}, of a record that is understood otherwise. */
	async take(
		reading: Promise<RecordContent>,
		bytes: string | Uint8Array,
		encoding: Encoding,
		place: Place,
	): Promise<Document | Problem> {
		try {
			const content = await reading;
			const sourceHash = sha256(bytes);
			return this.#build(content, this.#keyOf(content.key, sourceHash), sourceHash, encoding);
		} catch (error) {
			if (error instanceof Unreadable) return this.problem(place, error.message, error.advice);
			return this.problem(
				place,
				`The record cannot be understood (${errorLine(error)}).`,
				'Write it again from its source.',
			);
		}
	}

	/** The document of a file that holds a single record: the document is the whole file. Throws {@link Unreadable}. */
	async readWhole(value: unknown, sourceHash: string, encoding: Encoding): Promise<Document> {
		return this.whole(await contentOf(value), sourceHash, encoding);
	}

	/** As {@link readWhole}, of a record that is understood otherwise. */
	whole(content: RecordContent, sourceHash: string, encoding: Encoding): Document {
		return this.#build(content, null, sourceHash, encoding);
	}

	#build(content: RecordContent, record: string | null, sourceHash: string, encoding: Encoding): Document {
		const {text, blocks, metadata} = content;
		return buildDocument(this.#file, {
			record,
			format: this.#format,
			encoding,
			text,
			blocks,
			markup: [],
			metadata,
			sourceHash,
		});
	}

	/** What is wrong with the record at this place of the file. */
	problem(place: Place, reason: string, advice: string): Problem {
		return {path: this.#file.path, record: place, reason, advice};
	}

	/** Its own key when no other record has it; else its content and which of its equals it is. */
	#keyOf(own: string | null, sourceHash: string): string {
		if (own !== null && !this.#given.has(shortHash(own))) {
			this.#given.add(shortHash(own));
			return own;
		}
		const content = sourceHash.slice(0, 16);
		const count = (this.#counts.get(content) ?? 0) + 1;
		this.#counts.set(content, count);
		return `${content}:${count}`;
	}
}

async function contentOf(value: unknown): Promise<RecordContent> {
	if (!isObject(value))
		throw new Unreadable(
			'This is no record with named fields.',
			'Write each article as {"title": …, "text": …}.',
		);
	const content = await readRecord(value);
	if (content === null) throw noText('record');
	return content;
}
