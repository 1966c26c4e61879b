import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {GROUPS, KEYMAP, PANES} from '../src/explorer/keymap.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const README = join(ROOT, 'README.md');

/**
 * The README's table of keys, made from the one keymap; `npm run readme` writes it anew. Boxes and lines that are
 * typed into show theirs themselves.
 */
function formatKeyTable(): string {
	const inPanes = KEYMAP.filter(({modes}) => modes.some(mode => PANES.includes(mode)));
	const rows = GROUPS.flatMap(group => {
		const bindings = inPanes.filter(binding => binding.group === group);
		if (bindings.length === 0) return [];
		return [
			`| **${group}** | |`,
			...bindings.map(
				({name, keys, help}) => `| ${keys.map(key => `\`${key}\``).join(' ') || `\`:${name}\``} | ${help} |`,
			),
		];
	});
	return ['| key | what it does |', '|---|---|', ...rows].join('\n');
}

it('lists the keys as the keymap has them', async () => {
	const readme = readFileSync(README, 'utf8');
	const [before, after] = [readme.indexOf('<!-- keys'), readme.indexOf('<!-- /keys -->')];
	const start = readme.indexOf('\n', before) + 1;
	await expect(`${readme.slice(0, start)}${formatKeyTable()}\n${readme.slice(after)}`).toMatchFileSnapshot(
		README,
	);
});

it('names only files and folders that exist, for whoever changes the code', () => {
	const readme = readFileSync(README, 'utf8');
	const guide = readme.slice(readme.indexOf('## Architecture'), readme.indexOf('### Packages'));
	const named = [...guide.matchAll(/`([\w./-]+(?:\/|\.tsx?))`/g)].map(([, name]) => name!);
	const sources = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).map(
		path => `/${path.replaceAll('\\', '/')}`,
	);
	// A file beside the one named before it goes by its name alone, as a folder does within a stage.
	const exists = (name: string): boolean =>
		existsSync(join(ROOT, name)) || sources.some(path => path.endsWith(`/${name.replace(/\/$/, '')}`));
	expect(named.length).toBeGreaterThan(50);
	expect(named.filter(name => !exists(name))).toEqual([]);
});
