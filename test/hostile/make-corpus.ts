/**
 * A corpus of which every field tries to reach the terminal: node test/hostile/make-corpus.ts FOLDER writes it.
 * Each file name, headline, author, label and paragraph holds some of the signs, and together they hold all.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ALL, C0, C1, HALVES, INVISIBLE, NULS, OVERSTRIKES, SEQUENCES} from './signs.ts';

/** Sequences that are begun in one field and ended in the next. */
const [BEGIN, END] = ['\u001B]52;c;RVZJ', 'TA==\u0007'];

/** A short line of each kind of sign, for what has room for one line only. */
const ONE_OF_EACH = [
	'\u001B[5m',
	'\u009B8m',
	'\u001B]0;EVIL\u0007',
	'\u009D8;;x\u009C',
	'\u0090q\u009C',
	'\u001B_Ga\u001B\\',
	'\b\r\u007F',
	'\u202E\u2066',
	'\u200B\uFEFF',
	'\u{E0041}',
	'\uFFFE',
	'\u001Bc',
].join('x');

/** Prose around signs, some on a line, so that names and quotes are found among them. */
const story = (signs: readonly string[], salt: string): string => {
	const lines = [
		`Rosa Marin${ONE_OF_EACH} answers the ${salt} council`,
		`By Odile${ONE_OF_EACH} Fenwick`,
		`PORT AVEN (Coast${ONE_OF_EACH}line) - The ${salt} wall is old, Rosa Marin said on Tuesday.`,
	];
	for (let at = 0; at < signs.length; at += 8) {
		const some = signs.slice(at, at + 8).join(' and ');
		lines.push(`"The ${some} wall," said Rosa${signs[at]} Marin, the harbour${signs[at]} director.`);
	}
	return `${lines.join('\n\n')}\n`;
};

const escapeYaml = (text: string): string =>
	[...text]
		.map(sign => {
			const code = sign.codePointAt(0)!;
			return code < 0x20 || (code > 0x7e && code < 0x10000)
				? `\\u${code.toString(16).padStart(4, '0')}`
				: /["\\]/.test(sign)
					? `\\${sign}`
					: sign;
		})
		.join('');

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\u001B/g, '&#27;');

const page = (signs: readonly string[]): string => `<!doctype html>
<html><head><title>${ONE_OF_EACH} title</title>
<meta name="author" content="Mara${escapeHtml(ONE_OF_EACH)} Voss">
<meta property="og:title" content="The ${escapeHtml(ONE_OF_EACH)} gate">
<meta property="og:site_name" content="The ${escapeHtml(ONE_OF_EACH)} Post">
<meta property="article:published_time" content="2024-03-12${escapeHtml('\u001B[5m')}">
<link rel="canonical" href="https://post.example/${escapeHtml(ONE_OF_EACH)}">
<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: `The ${ONE_OF_EACH} gate`, author: {name: `Mara${ONE_OF_EACH} Voss`}})}</script>
</head><body><article class="${escapeHtml(ONE_OF_EACH)}"><h1>The ${escapeHtml(ONE_OF_EACH)} gate</h1>
${signs.map(sign => `<p title="${escapeHtml(sign)}">"The gate ${escapeHtml(sign)} holds," said Mara Voss. <img alt="${escapeHtml(sign)}"></p>`).join('\n')}
</article></body></html>
`;

const record = (signs: readonly string[], n: number) => ({
	id: `r${n}${ONE_OF_EACH}`,
	title: `Record ${n} ${ONE_OF_EACH} ${BEGIN}`,
	subtitle: `${END} and ${ONE_OF_EACH} more`,
	author: [`Pavel${ONE_OF_EACH} Oru ${BEGIN}`, `${END} Ines Calder`],
	source: `Tern${ONE_OF_EACH} Gazette`,
	url: `https://tern.example/${ONE_OF_EACH}`,
	date: `2024-03-1${n % 10}`,
	section: ONE_OF_EACH,
	[`key${ONE_OF_EACH}`]: ONE_OF_EACH,
	text: story(signs, `${n}`),
});

/** Content by file name. Names hold signs too: no file system forbids them. */
function hostileCorpus(): Record<string, string> {
	const name = (salt: string, sign: string) => `${salt}-${sign.replaceAll('/', '')}`;
	return {
		'c0.txt': story(C0, 'first'),
		'c1.txt': story(C1, 'second'),
		'strikes.txt': story([...OVERSTRIKES, ...INVISIBLE], 'third'),
		[`${name('name', '\u001B]0;EVIL\u0007\u001B[5m')}.txt`]: story(SEQUENCES.slice(0, 90), 'fourth'),
		[`${name('name', '\u009B8m\u202E\u200B\n\r\b')}.txt`]: story(SEQUENCES.slice(90, 180), 'fifth'),
		[`${name('folder', ONE_OF_EACH)}/${name('in', ONE_OF_EACH)}.md`]: [
			'---',
			`title: "The ${escapeYaml(ONE_OF_EACH)} lock"`,
			`author: "Ilse${escapeYaml(ONE_OF_EACH)} Tann"`,
			`publication: "The ${escapeYaml(ONE_OF_EACH)} Ledger"`,
			`url: "https://ledger.example/${escapeYaml(ONE_OF_EACH)}"`,
			'date: 2024-03-14',
			'---',
			'',
			`# The ${ONE_OF_EACH} lock`,
			'',
			`[link${ONE_OF_EACH}](https://a.example/${ONE_OF_EACH} "${ONE_OF_EACH}") *em${ONE_OF_EACH}*`,
			'',
			story(SEQUENCES.slice(180), 'sixth'),
		].join('\n'),
		'page.html': page(ALL.filter(sign => !NULS.includes(sign))),
		'records.jsonl': [
			...Array.from({length: 4}, (_, n) =>
				JSON.stringify(record([...HALVES, ...ALL.slice(n * 40, n * 40 + 40)], n)),
			),
			`{"title": "${ONE_OF_EACH}`,
			ONE_OF_EACH,
			'"\u009B5m"',
		].join('\n'),
		'list.json': JSON.stringify({
			articles: [record([...INVISIBLE, ...HALVES, ...NULS], 8), {title: ONE_OF_EACH}],
		}),
		// Their problems quote what is wrong.
		[`${name('bad', ONE_OF_EACH)}.json`]: `{"a": ${ONE_OF_EACH}}`,
		'bad.md': `---\ntitle: [${ONE_OF_EACH}\n&a${ONE_OF_EACH}: *b${ONE_OF_EACH}\n---\n\nText of ${ONE_OF_EACH}.\n`,
		[`${name('bad', ONE_OF_EACH)}.png`]: `\u0089PNG${ONE_OF_EACH}`,
	};
}

export function writeCorpus(folder: string): void {
	for (const [path, content] of Object.entries(hostileCorpus())) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
}

if (process.argv[1] === import.meta.filename) writeCorpus(process.argv[2]!);
