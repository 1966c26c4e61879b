import type {Document} from './document.ts';
import {latin1} from './latin1.ts';
import {DOCUMENT_BYTES, RTF_DEPTH} from './limits.ts';
import type {Problem} from './problem.ts';
import {storiesOf} from './read-text.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/**
 * Reads the words of a file in Rich Text Format (1.9), a paragraph a paragraph; not its pictures, notes, heads and feet.
 * As of plain text, of what an archive made of many stories each is a document.
 */
export async function* readRtf(source: Source): AsyncGenerator<Document | Problem> {
	const bytes = source.bytes(DOCUMENT_BYTES);
	const rtf = latin1(bytes);
	const label = codePageOf(rtf);
	const decoder = new TextDecoder(label);
	const text = new RtfWords(codes => decoder.decode(codes)).read(rtf);
	yield* storiesOf(source, {text, encoding: {label, assumed: false}}, 'rtf');
}

/** A control word with its number, a byte, another sign behind a backslash, a bracket, or words as they stand. */
const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))|([{}])|([^\\{}\r\n]+)|[\r\n]+/gis;

/** Groups that hold no words of the text, by the control word they begin with. */
const SILENT = new Set(
	(
		'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote ' +
		'annotation fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore ' +
		'latentstyles xmlnstbl nonshppict shppict'
	).split(' '),
);

/** Control words that stand for signs. */
const SIGNS: Readonly<Record<string, string>> = {
	tab: '\t',
	cell: '\t',
	line: '\n',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
};

/** Control words that end a paragraph. */
const ENDS = new Set(['par', 'sect', 'page', 'row']);

/** What holds within a group: whether its words are read, and how many signs follow a sign of Unicode in its place. */
type Group = {isSilent: boolean; instead: number};

/** Takes the words out of one file. Linear. */
class RtfWords {
	readonly #decode: (bytes: Uint8Array) => string;
	readonly #paragraphs: string[] = [];
	readonly #outer: Group[] = [];
	#group: Group = {isSilent: false, instead: 1};
	#line: string[] = [];
	/** Bytes that are not decoded yet, each as the sign that it is in Latin-1. */
	#bytes: string[] = [];
	/** Signs still to come that stand in the place of the last one of Unicode. */
	#passing = 0;

	constructor(decode: (bytes: Uint8Array) => string) {
		this.#decode = decode;
	}

	/** The paragraphs that hold words, a blank line between them. Throws {@link Unreadable} for groups too deep in each other. */
	read(rtf: string): string {
		const token = new RegExp(TOKEN);
		for (let found = token.exec(rtf); found !== null; found = token.exec(rtf)) {
			const [, word, number, byte, sign, bracket, plain] = found;
			if (bracket === '{') this.#open();
			else if (bracket === '}') this.#close();
			else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
			else if (word !== undefined)
				this.#control(word.toLowerCase(), number === undefined ? null : Number(number));
			else if (sign === '*') this.#group.isSilent = true;
			else if (!this.#group.isSilent) this.#say(byte, sign, plain);
		}
		this.#endParagraph();
		return this.#paragraphs.join('\n\n');
	}

	#open(): void {
		if (this.#outer.length === RTF_DEPTH)
			throw new Unreadable(
				`The groups of the file stand more than ${RTF_DEPTH} deep in each other.`,
				'Save its words as plain text.',
			);
		this.#outer.push(this.#group);
		this.#group = {...this.#group};
	}

	#close(): void {
		this.#group = this.#outer.pop() ?? this.#group;
	}

	#control(word: string, number: number | null): void {
		if (SILENT.has(word)) this.#group.isSilent = true;
		else if (word === 'uc') this.#group.instead = Math.max(0, number ?? 1);
		else if (this.#group.isSilent) return;
		else if (word === 'u' && number !== null) {
			// Units of UTF-16, signed; some programs write whole code points.
			this.#write(
				number > 0xffff && number <= 0x10ffff
					? String.fromCodePoint(number)
					: String.fromCharCode(number & 0xffff),
			);
			this.#passing = this.#group.instead;
		} else if (ENDS.has(word)) this.#endParagraph();
		else if (SIGNS[word] !== undefined) this.#write(SIGNS[word]);
	}

	#say(byte: string | undefined, sign: string | undefined, plain: string | undefined): void {
		if (byte !== undefined) {
			if (this.#passing > 0) this.#passing--;
			else this.#bytes.push(String.fromCharCode(Number.parseInt(byte, 16)));
		} else if (sign !== undefined) this.#symbol(sign);
		else if (plain !== undefined) {
			// Bytes above ASCII may stand as they are.
			if (plain.length > this.#passing) this.#bytes.push(plain.slice(this.#passing));
			this.#passing = Math.max(0, this.#passing - plain.length);
		}
	}

	#symbol(sign: string): void {
		if (sign === '~') this.#write('\u00A0');
		else if (sign === '_') this.#write('-');
		else if (sign === '\n' || sign === '\r') this.#endParagraph();
		else if ('\\{}'.includes(sign)) this.#write(sign);
	}

	#write(words: string): void {
		this.#flushBytes();
		this.#passing = 0;
		this.#line.push(words);
	}

	#flushBytes(): void {
		if (this.#bytes.length > 0) this.#line.push(this.#decode(Buffer.from(this.#bytes.join(''), 'latin1')));
		this.#bytes = [];
	}

	#endParagraph(): void {
		this.#flushBytes();
		const words = this.#line.join('').trim();
		if (words !== '') this.#paragraphs.push(words);
		this.#line = [];
	}
}

/** The encoding of the bytes, by the code page that the file states (Western European where it states none). */
function codePageOf(rtf: string): string {
	const head = rtf.slice(0, 2000);
	const page = /\\ansicpg(\d{3,5})/.exec(head)?.[1];
	const label =
		page === undefined
			? /\\mac\b/.test(head)
				? 'macintosh'
				: 'windows-1252'
			: (PAGES[page] ?? `windows-${page}`);
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return 'windows-1252';
	}
}

const PAGES: Readonly<Record<string, string>> = {
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8',
};
