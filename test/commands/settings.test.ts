import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {findJsonError} from '../../src/commands/find-json-error.ts';
import {parseSettings} from '../../src/commands/parse-settings.ts';
import {readSettings, settingsFile} from '../../src/commands/read-settings.ts';
import {DEFAULTS, formatProblem} from '../../src/commands/settings.ts';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';

const told = (text: string) => parseSettings(text).problems.map(formatProblem);

describe('parseSettings', () => {
	it('takes all that is documented', () => {
		const {settings, problems} = parseSettings(`{
			"theme": "light", "citation": "short", "mouse": true, "ascii": false, "screen-reader": true,
			"copy": "wl-copy --primary", "editor": ["code", "--wait"],
			"keys": {"mark": "M", "note": ["W", "ctrl-t"], "raw": null}
		}`);
		expect(problems).toEqual([]);
		expect(settings).toEqual({
			theme: 'light',
			citation: 'short',
			mouse: true,
			ascii: false,
			'screen-reader': true,
			copy: ['wl-copy', '--primary'],
			editor: ['code', '--wait'],
			keys: {mark: ['M'], note: ['W', 'ctrl-t'], raw: []},
		});
	});

	it.each([
		[
			'{\n"theme": "light",\n}',
			'config.json, line 3: this is not JSON: “}” is wrong here. Nothing in it counts.',
		],
		[
			'{\n\n"mouse": tru}',
			'config.json, line 3: this is not JSON: “tru}” is wrong here. Nothing in it counts.',
		],
		[
			'{"mouse":\n',
			'config.json, line 2: this is not JSON: something is missing at the end. Nothing in it counts.',
		],
		['', 'config.json, line 1: this is not JSON: something is missing at the end. Nothing in it counts.'],
		['[]', 'config.json, line 1: the settings must be one object in braces: {"theme": "light"}'],
		[
			'{\n"theme": "pink"}',
			'config.json, line 2: "theme" must be "dark" or "light" or "mono"; it is as if it were not there',
		],
		['{"mouse": "yes"}', 'config.json, line 1: "mouse" must be true or false; it is as if it were not there'],
		[
			'{"keys": {\n"mark": 5}}',
			'config.json, line 2: the keys of "mark" must be a string, a list of strings, or null for none',
		],
		['{"keys": {\n"marc": "M"}}', 'config.json, line 2: there is no action “marc”; did you mean mark?'],
	])('tells what is wrong in %j', (text, problem) => {
		expect(told(text)).toEqual([problem]);
	});

	it('keeps what is right beside what is wrong', () => {
		const {settings, problems} = parseSettings(
			'{"theme": "light", "colour": 1, "editor": [], "copy": "a\\u0000"}',
		);
		expect(settings).toEqual({...DEFAULTS, theme: 'light'});
		expect(problems).toHaveLength(3);
	});

	it('takes nothing from names that objects have of their own', () => {
		const {settings, problems} = parseSettings(
			'{"__proto__": {"mouse": true}, "constructor": 1, "keys": {"__proto__": "x"}}',
		);
		expect(settings.mouse).toBe(false);
		expect(problems).toHaveLength(3);
	});

	it('takes any text without throwing, and says where JSON ends to be JSON', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), fc.nat(), (text, cut) => {
				parseSettings(text);
				const part = text.slice(0, cut % (text.length + 1));
				parseSettings(part);
				expect(findJsonError(part)).toBeLessThanOrEqual(part.length);
			}),
		);
		fc.assert(
			fc.property(fc.json(), text => {
				expect(findJsonError(text)).toBe(text.length);
			}),
		);
	});
});

describe('the settings file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-settings-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));

	it('is never looked for in the folder dossier is started in', () => {
		expect(settingsFile({XDG_CONFIG_HOME: 'config', HOME: '/home/rosa'})).toMatch(/^\//);
		expect(settingsFile({XDG_CONFIG_HOME: '/etc/own', HOME: '/home/rosa'})).toBe(
			'/etc/own/dossier/config.json',
		);
	});

	it('may be missing', () => {
		expect(readSettings(join(folder, 'none.json'))).toEqual({settings: DEFAULTS, problems: []});
	});

	it('is no folder, no device, and of a sensible size', () => {
		const big = join(folder, 'big.json');
		writeFileSync(big, ' '.repeat(200_000));
		symlinkSync('/dev/zero', join(folder, 'zero.json'));
		for (const path of [folder, join(folder, 'zero.json'), big])
			expect(readSettings(path)).toMatchObject({settings: DEFAULTS, problems: [{line: null}]});
	});
});

describe('dossier keys', () => {
	it('lists all actions with their keys, and what is wrong in the settings', async () => {
		const place = makeWorkplace();
		mkdirSync(join(place.env.XDG_CONFIG_HOME, 'dossier'), {recursive: true});
		writeFileSync(
			join(place.env.XDG_CONFIG_HOME, 'dossier', 'config.json'),
			'{"keys": {"mark": "M", "bogus": "x"}}',
		);
		// Nothing counts that lies in the corpus.
		place.write('config.json', '{"keys": {"mark": "C"}}');
		place.write('dossier/config.json', '{"keys": {"mark": "C"}}');
		const {code, stdout, stderr} = await runDossier(['keys'], {env: place.env, cwd: place.corpus});
		expect(code).toBe(0);
		expect(stdout).toMatch(/^mark\tM\t/m);
		expect(stderr).toContain('config.json, line 1: there is no action “bogus”');
		const json = await runDossier(['keys', '--json'], {env: place.env, cwd: place.corpus});
		expect(parseLines(json.stdout)).toContainEqual(
			expect.objectContaining({
				name: 'mark',
				keys: ['M'],
				usual: ['space'],
				group: 'Keep',
				modes: ['list', 'text'],
			}),
		);
		place.remove();
	});
});
