/** The `?` overlay's lines, made from the keymap. */
import {type Binding, GROUPS, type Group, type Keymap} from '../keymap.ts';
import {keyName} from './key-for.ts';

type HelpLine = {readonly title: string} | {readonly keys: string; readonly help: string} | null;

/** With the keys of the reader's settings; null is an empty line. A command without a key shows its name. */
export function helpLines(keymap: Keymap): HelpLine[] {
	const lines: HelpLine[] = [];
	for (const group of GROUPS) {
		if (lines.length > 0) lines.push(null);
		lines.push({title: group});
		for (const binding of rowsOf(keymap, group)) {
			lines.push({keys: binding.keys.map(keyName).join(' ') || `:${binding.name}`, help: binding.help});
		}
	}
	return lines;
}

/** Keys of overlays explain themselves in their footer; here are those of the panes and of typing. */
const rowsOf = (keymap: Keymap, group: Group): readonly Binding[] =>
	keymap.filter(
		({group: of, modes}) =>
			of === group &&
			modes.some(mode => ['list', 'text', 'filter', 'find', 'commands', 'labels'].includes(mode)),
	);
