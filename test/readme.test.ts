import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {GROUPS, KEYMAP} from '../src/explorer/keymap.ts';

const README = new URL('../README.md', import.meta.url).pathname;

/**
 * The README's table of keys, made from the one keymap; `npm run readme` writes it anew. Boxes show theirs
 * themselves, and a line is edited as lines are everywhere.
 */
function formatKeyTable(): string {
	const inPanes = KEYMAP.filter(
		({modes, action}) =>
			action.type !== 'edit-typed' && modes.some(mode => ['list', 'text', 'filter', 'find'].includes(mode)),
	);
	const rows = GROUPS.flatMap(group => [
		`| **${group}** | |`,
		...inPanes
			.filter(binding => binding.group === group)
			.map(
				({name, keys, help}) => `| ${keys.map(key => `\`${key}\``).join(' ') || `\`:${name}\``} | ${help} |`,
			),
	]);
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
