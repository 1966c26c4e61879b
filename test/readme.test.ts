import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {GROUPS, KEYMAP, PANES} from '../src/explorer/keymap.ts';

const README = new URL('../README.md', import.meta.url).pathname;

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
