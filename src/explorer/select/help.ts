/** The `?` overlay's lines: keys, made from the keymap, and signs. */
import {type Binding, GROUPS, type Group, type Keymap} from '../keymap.ts';
import type {State} from '../state.ts';
import {wrapWords} from '../wrap.ts';
import {SIGN_WORDS, type SignName} from './help-signs.ts';
import {keyName} from './key-for.ts';
import {overlayWidth} from './layout.ts';

/** `keys` or `signs` are empty where the words of the line before go on. */
type HelpLine =
	| {readonly title: string}
	| {readonly keys: string; readonly help: string}
	| {readonly signs: readonly SignName[]; readonly help: string}
	| null;

/** Columns of the keys and of a gap behind them. */
export const HELP_COLUMNS = 22;

/**
 * With the keys of the reader's settings, wrapped to the box: words cut off ("mark all rows that the list
 * shows; with rows selected, thei…") would be help that needs help. Null is an empty line.
 */
export function helpLines(state: State): HelpLine[] {
	const columns = state.isLinear
		? Number.POSITIVE_INFINITY
		: Math.max(10, overlayWidth(state) - 4 - HELP_COLUMNS);
	const lines: HelpLine[] = [];
	for (const group of GROUPS) {
		if (lines.length > 0) lines.push(null);
		lines.push({title: group});
		for (const binding of rowsOf(state.keymap, group)) {
			for (const [index, help] of wrapWords(binding.help, columns).entries())
				lines.push({keys: index === 0 ? keysOf(binding) : '', help});
		}
	}
	if (state.isLinear) return lines; // no sign is read out
	lines.push(null, {title: 'Signs'});
	for (const [signs, words] of SIGN_WORDS) {
		for (const [index, help] of wrapWords(words, columns).entries())
			lines.push({signs: index === 0 ? signs : [], help});
	}
	return lines;
}

/** A command without a key shows its name. */
const keysOf = ({keys, name}: Binding): string => keys.map(keyName).join(' ') || `:${name}`;

/** Keys of overlays explain themselves in their footer; here are those of the panes and of typing. */
const rowsOf = (keymap: Keymap, group: Group): readonly Binding[] =>
	keymap.filter(
		({group: of, modes}) =>
			of === group &&
			modes.some(mode => ['list', 'text', 'filter', 'find', 'commands', 'labels'].includes(mode)),
	);
