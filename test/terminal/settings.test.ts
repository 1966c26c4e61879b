import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

function writeSettings(text: string): void {
	const folder = join(place.env.XDG_CONFIG_HOME, 'dossier');
	mkdirSync(folder, {recursive: true});
	writeFileSync(join(folder, 'config.json'), text);
}

it('keys from the settings act and are shown in the footer, the help and the commands', async () => {
	writeSettings('{"keys": {"mark": "M", "raw": null, "help": ["ctrl-o", "?"]}}');
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(/3 documents.*M select/s);
	terminal.press('3');
	await terminal.see(/▸.*[“:]/);
	terminal.press('M');
	await terminal.see('4 Marked 1');
	terminal.press('\u000F');
	await terminal.see(/─ Keys and signs ─/);
	terminal.resize(120, 110);
	await terminal.see(/ctrl-o \? +all keys/);
	terminal.press('q');
	await terminal.see('M mark');
	terminal.press(':');
	terminal.press(...'raw');
	await terminal.see(/▸ raw +the raw text as in the file, and back/);
	terminal.press('enter');
	await terminal.see('Raw text, as in the file');
});

it('hints and messages name the keys of the settings', async () => {
	writeSettings(
		'{"keys": {"undo": "U", "export-write": "ctrl-t", "export-close": "ctrl-g", "back": "b", "mark-all": null}}',
	);
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('3 documents');
	terminal.press('space');
	await terminal.see(':mark-all marks, y copies, x exports its quotes; b lets go');
	terminal.press('b', '3');
	await terminal.see(/▸.*[“:]/);
	terminal.press('space');
	await terminal.see('U takes it back');
	terminal.press('x');
	await terminal.see('ctrl-t writes it, ctrl-g closes');
});

it('says on which line the settings are wrong, and starts without them', async () => {
	writeSettings('{\n  "theme": "light",\n  "mouse": yes\n}\n');
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(/3 documents.*config\.json, line 3: this is not JSON: “yes” is wrong here/s);
	terminal.press('j');
	await terminal.see('j/k move');
});

it('takes nothing from a settings file in the corpus', async () => {
	place.write('dossier/config.json', '{"keys": {"mark": "M"}}');
	place.write('config.json', '{"keys": {"mark": "M"}}');
	terminal = await openExplorer('.', {
		env: {...place.env, XDG_CONFIG_HOME: '.'},
		cwd: place.corpus,
	});
	await terminal.see('space select');
});

it('cites in the style and copies by the program of the settings', async () => {
	const clipboard = join(place.folder, 'clipboard');
	const tool = join(place.folder, 'my tool');
	writeFileSync(tool, `#!/bin/sh\necho "$1" > '${clipboard}'\ncat >> '${clipboard}'\n`, {mode: 0o755});
	writeSettings(JSON.stringify({citation: 'short', copy: `"${tool}" --primary`}));
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('3 documents');
	terminal.press('3', '/');
	terminal.press(...'our wall');
	await terminal.see(/▸.*Ilse Tannhauser/);
	terminal.press('enter', 'Y');
	await terminal.see(/Copied the quote .* by .*my tool/);
	expect(readFileSync(clipboard, 'utf8')).toMatch(
		/^--primary\n“It is not our wall,” .*\(Ilse Tannhauser, .*\)$/,
	);
});
