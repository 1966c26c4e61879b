import {GROUPS, KEYMAP} from '../explorer/keymap.ts';
import {remapKeys} from '../explorer/remap-keys.ts';
import {printableLine} from '../text/printable.ts';
import {formatJson} from './json.ts';
import {EXIT, formatTable, writeLines} from './output.ts';
import {readSettings, settingsFile} from './read-settings.ts';
import {formatProblem} from './settings.ts';

/** `dossier keys`: every action by its name, with its keys as the settings have them, and what is wrong in those. */
export async function listKeys({json}: {json?: boolean | undefined}): Promise<number> {
	const {settings, problems} = readSettings();
	const {keymap} = remapKeys(settings.keys);
	const rows = GROUPS.flatMap(group => keymap.filter(row => row.group === group));
	await writeLines(
		json
			? rows.map(({name, keys, group, modes, help}) => {
					const usual = KEYMAP.find(row => row.name === name)!.keys;
					return formatJson({name, keys, usual, group, modes, help});
				})
			: formatTable(
					rows.map(({name, keys, help}) => [name, keys.join(' ') || '(none)', help]),
					process.stdout.isTTY ? process.stdout.columns : undefined,
				),
	);
	for (const problem of problems) process.stderr.write(`dossier: ${printableLine(formatProblem(problem))}\n`);
	if (problems.length > 0) process.stderr.write(`  The file is ${printableLine(settingsFile() ?? '')}\n`);
	return EXIT.done;
}
