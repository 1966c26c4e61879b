/** Files that try to stop the reading of the others. Each is to become a problem, or a document like any other. */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

const MB = 1024 * 1024;

/** What is to become of a file: its only problem's reason, or how many documents it holds. */
type Fate = RegExp | number;

type HostileFile = {
	readonly name: string | Buffer;
	readonly make: (path: string | Buffer, folder: string) => void;
	readonly fate: Fate;
};

const content = (name: string, text: string | Uint8Array, fate: Fate): HostileFile => ({
	name,
	make: path => writeFileSync(path, text),
	fate,
});

const sparse = (name: string, head: string, size: number, fate: Fate): HostileFile => ({
	name,
	make(path) {
		writeFileSync(path, head);
		truncateSync(path as string, size);
	},
	fate,
});

const link = (name: string, target: string, fate: Fate): HostileFile => ({
	name,
	make: path => symlinkSync(target, path),
	fate,
});

const entities = Array.from({length: 12}, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
const aliases = Array.from({length: 12}, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join(
	'\n',
);

export const HOSTILE_FILES: readonly HostileFile[] = [
	content('empty.txt', '', /The file is empty\./),
	content('one-byte.txt', 'a', 1),
	content('one-nul.txt', '\0', /binary/),
	content('nuls.txt', '\0'.repeat(100_000), /binary/),
	content('binary.md', Buffer.from(Array.from({length: 4096}, (_, n) => (n * 37 + 11) % 256)), /binary/),
	content('wrong-utf8.txt', Buffer.from([0x54, 0x68, 0xe9, 0x20, 0xff, 0xfe, 0x20, 0x61]), 1),
	content('half-utf16.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42]), 1),
	content('wrong-label.html', '<meta charset="no-such"><p>The \u00e9t\u00e9 of words in the text.</p>', 1),
	sparse('sparse.txt', 'The text. '.repeat(9000), 2048 * MB, /larger than 64 MB/),
	sparse('sparse.json', '{"text": "a"}', 2048 * MB, /binary|larger than 256 MB/),
	sparse(
		'sparse.jsonl',
		`${JSON.stringify({text: 'A good record.'.repeat(6000)})}\n`,
		300 * MB,
		/longer than 64 MB/,
	),
	content('long-line.jsonl', `{"text": "${'a'.repeat(200 * MB)}"}\n`, /longer than 64 MB/),
	content('long-line.txt', 'word '.repeat((70 * MB) / 5), /larger than 64 MB/),
	content('bomb.txt.gz', gzipSync(Buffer.alloc(64 * MB, 'a')), /unpacks to more than 200 times/),
	content('twice.txt.gz', gzipSync(gzipSync('The text. '.repeat(99))), /gzip file within another/),
	content('cut.txt.gz', gzipSync(Buffer.from('text '.repeat(9999))).subarray(0, 60), /damaged or cut off/),
	content('deep.json', `{"text": "A text.", "x": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 1),
	content(
		'deep-title.json',
		`{"text": "A text.", "title": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
		/understood/,
	),
	content('deeper.json', '{"a":'.repeat(500_000), /no valid JSON/),
	content(
		'proto.json',
		'{"__proto__": {"text": "no"}, "constructor": {"prototype": {"text": "no"}}, "text": "A text."}',
		1,
	),
	content('nested.html', '<b>'.repeat(1_000_000), /512 deep/),
	content(
		'bomb.html',
		`<!DOCTYPE html [<!ENTITY e0 "lol">${entities}]><html><body><p>The text &e12; ends.</p></body></html>`,
		1,
	),
	content('aliases.md', `---\na0: &a0 [x, x]\n${aliases}\n---\nThe text.\n`, /front matter/),
	{name: 'pipe.txt', make: path => execFileSync('mkfifo', [path as string]), fate: /named pipe/},
	link('device.txt', '/dev/zero', /outside the corpus/),
	link('passwords.txt', '/etc/passwd', /outside the corpus/),
	link('up', '..', /outside the corpus/),
	link('self.txt', 'self.txt', /round in a circle/),
	link('round', '.', 0),
	link('gone.txt', 'no-such-file', /no such file/),
	content('new\nline\r\n.txt', 'The text.', 1),
	{
		name: Buffer.from('caf\xe9.txt', 'latin1'),
		make: path => writeFileSync(path, 'text'),
		fate: /name is not UTF-8/,
	},
	{name: Buffer.from('d\xe9p\xf4t', 'latin1'), make: path => mkdirSync(path), fate: /name is not UTF-8/},
	{
		name: 'locked.txt',
		make(path) {
			writeFileSync(path, 'text');
			chmodSync(path, 0);
		},
		// The superuser may read all.
		fate: process.getuid?.() === 0 ? 1 : /may not read/,
	},
];

/** Problems that many bad lines of one dump become at most, with the one that counts the rest. */
export const MOST_PROBLEMS = 51;

/** Bad records among good ones: no JSON, no text, no object, in the second half NUL bytes. */
export const mixedDump = (lines: number): string => {
	const bad = ['{"text": ', '{"title": "no text"}', '42', '"a"', '[[[]]]', '{"text": 1}', 'null'];
	return Array.from({length: lines}, (_, n) =>
		n % 1000 === 0
			? JSON.stringify({id: `good ${n}`, text: `The good record ${n}.`})
			: n > lines / 2 && n % 7 === 3
				? '"\0"'
				: bad[n % bad.length],
	).join('\n');
};

/** A socket is made by a server that listens; it goes with the server. */
export const makeSocket = (folder: string): Promise<Server> =>
	new Promise(done => {
		const server = createServer().listen(join(folder, 'socket.txt'), () => done(server));
	});

export const pathOf = (folder: string, name: string | Buffer): string | Buffer =>
	typeof name === 'string' ? join(folder, name) : Buffer.concat([Buffer.from(`${folder}/`), name]);
