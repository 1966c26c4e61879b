import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

const open = (
	options: {env?: Record<string, string>; args?: readonly string[]} = {args: ['--screen-reader']},
) => openExplorer(place.corpus, {columns: 200, rows: 200, ...options, env: {...place.env, ...options.env}});

/** All bytes but text, line ends and the switch for pastes. */
const sequences = (raw: string): string[] =>
	(
		raw.match(
			/\u001B(?:\[[^@-~]*[@-~]|.)|[\u0000-\u0009\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009F]/g,
		) ?? []
	).filter(sequence => sequence !== '\u001B[?2004h' && sequence !== '\u001B[?2004l');

describe('for a screen reader', () => {
	it('tells each step in a labelled line, and draws, moves and writes over nothing', async () => {
		terminal = await open();
		await terminal.see('Screen reader mode: every step is a line. ? tells all keys, q quits.');
		await terminal.see(/All is read\.\n.*corpus corpus, 3 documents\nDocuments, 3 rows\nDocument 1 of 3, /);
		terminal.press('3');
		await terminal.see(/Quotes, 9 rows\nQuote 1 of 9, /);
		terminal.press('j');
		await terminal.see(/^Quote 2 of 9, [\w ,]+, (?:direct|mixed|indirect): “.*”, .*20\d\d/m);
		terminal.press('/');
		await terminal.see('Quotes, 9 rows. Type words; enter keeps them, esc clears them');
		terminal.press(...'our wall');
		await terminal.see(/^our wall: 1 row\. Quote 1 of 1, Ilse Tannhauser, direct: “It is not our wall … /m);
		terminal.press('enter', ' ');
		await terminal.see('Marked the quote: 1 in all, u takes it back');
		terminal.press('enter');
		await terminal.see(/^Text: .*paragraphs, \d+ quotes?\nQuote, Ilse Tannhauser, direct: .*, cue "said", /m);
		terminal.press('G');
		await terminal.see(/^Paragraph (\d+) of \1: /m);
		terminal.press('j');
		await terminal.see(/^The end\. Paragraph/m);
		terminal.press('i');
		await terminal.see(/^Headline: /m);
		terminal.press('escape');
		await terminal.see(/^Closed\nParagraph/m);
		terminal.press('Z');
		await terminal.see('Z does nothing here; / filters, ? shows all keys');
		terminal.press('q');
		await terminal.see(/^List\. Quote 1 of 1, .*, marked$/m);
		expect(sequences(terminal.raw())).toEqual([]);
		// What a row does not have leaves no pause where it would be told.
		expect(terminal.raw()).not.toMatch(/, ,|, $/m);
		terminal.press('ctrl-c');
		expect((await terminal.ended).exitCode).toBe(130);
		expect(sequences(terminal.raw())).toEqual([]);
		expect(terminal.raw().endsWith('\u001B[?2004l')).toBe(true);
	});

	it('tells overlays as lines, and what is typed in them', async () => {
		terminal = await open();
		await terminal.see('All is read.');
		terminal.press('?');
		await terminal.see(/^j down: next row or line/m);
		await terminal.see(/^ctrl-c: quit at once$/m);
		terminal.press('q', '3', 'm');
		await terminal.see(/^Note\n.*\nNote$/m);
		terminal.press('a', 'b');
		await terminal.see(/^ab$/m);
		terminal.press('enter');
		await terminal.see('Noted; u takes it back');
		terminal.press(':');
		await terminal.see('Commands: type what to do, enter does it, esc closes');
		terminal.press(...'raw');
		await terminal.see('raw: raw, the raw text as in the file, and back, key r');
		terminal.press('enter');
		await terminal.see('Raw text, as in the file');
		expect(sequences(terminal.raw())).toEqual([]);
	});

	it.each(['INK_SCREEN_READER', 'the settings'])('is asked for by %s as well', async way => {
		mkdirSync(join(place.env.XDG_CONFIG_HOME, 'dossier'), {recursive: true});
		writeFileSync(join(place.env.XDG_CONFIG_HOME, 'dossier', 'config.json'), '{"screen-reader": true}');
		const env = way === 'the settings' ? {} : {INK_SCREEN_READER: 'true', XDG_CONFIG_HOME: '/nowhere'};
		terminal = await open({env});
		await terminal.see('Screen reader mode');
		expect(terminal.isAlternate()).toBe(false);
	});

	it('tells at the start what is wrong in the settings, and where the reader was', async () => {
		mkdirSync(join(place.env.XDG_CONFIG_HOME, 'dossier'), {recursive: true});
		const settings = join(place.env.XDG_CONFIG_HOME, 'dossier', 'config.json');
		writeFileSync(settings, '{"theme": "pink"}');
		terminal = await open();
		await terminal.see('config.json, line 1: "theme" must be "dark" or "light" or "mono"');
		await terminal.see('All is read.');
		terminal.press('3', 'j');
		await terminal.see('Quote 2 of 9, ');
		terminal.press('ctrl-c');
		await terminal.ended;
		writeFileSync(settings, '{}');
		terminal = await open();
		await terminal.see(/Quotes, 9 rows\nQuote 2 of 9, .*\nHere you were the last time/);
	});

	it('gives way to --no-screen-reader', async () => {
		terminal = await open({env: {INK_SCREEN_READER: 'true'}, args: ['--no-screen-reader']});
		await terminal.see(screen => screen.includes('3 documents') && screen.includes('│'));
		expect(terminal.isAlternate()).toBe(true);
	});

	it('lets no sequence of a document, a name or a path through', async () => {
		const hostile = 'Big \u001B]52;c;aGk=\u0007 \u001B[2J\u009B31m\u202E';
		place.write(
			`evil \u001B[2J.txt`,
			`${hostile} news\n\n"${hostile}," said Rosa ${hostile} Marin.\n\n${hostile} Marin left.\n`,
		);
		terminal = await open();
		await terminal.see('All is read.');
		for (const key of [
			'j',
			'J',
			'i',
			'q',
			'\r',
			'j',
			'j',
			'k',
			'}',
			')',
			'r',
			'G',
			'q',
			'3',
			'j',
			' ',
			'4',
			'i',
			'q',
			't',
			'\u0001',
			'x',
		])
			terminal.press(key);
		terminal.press('\r');
		await terminal.see(/#x/);
		expect(sequences(terminal.raw())).toEqual([]);
		expect(terminal.raw()).not.toMatch(/[\u202E\u009B]/);
	});

	it.each(['SIGTERM', 'SIGHUP'])('gives the terminal back after %s', async signal => {
		terminal = await open();
		await terminal.see('All is read.');
		terminal.signal(signal);
		await terminal.ended;
		expect(terminal.raw().endsWith('\u001B[?2004l')).toBe(true);
	});
});
