/** The keys that the footer offers. */
import {modeOf} from '../action-for.ts';
import {columnsOf} from '../graphemes.ts';
import type {ActionName} from '../keymap.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';
import {footerWords} from './footer-words.ts';
import {keyFor, keyName} from './key-for.ts';

type Hint = {readonly key: string; readonly words: string};

/** The keys that help now, as many as `columns` hold; `? all keys` always stays. */
export function footerHints(state: State, world: World, columns: number): Hint[] {
	const mode = modeOf(state);
	const hints = state.keymap
		.filter(({footer, modes, keys}) => footer && modes.includes(mode) && keys.length > 0)
		.flatMap(({name, keys, footer}): (Hint & {name: string})[] => {
			const words = footerWords(state, world, name, footer!);
			return words === null ? [] : [{name, key: keyName(keys[0]!), words}];
		});
	const pair = (words: string, joint: string, one: ActionName, other: ActionName) => ({
		name: words,
		key: `${keyFor(state, one)}${joint}${keyFor(state, other)}`,
		words,
	});
	const moves = footerWords(state, world, 'move', 'move');
	if (mode === 'text' && footerWords(state, world, 'next-quote', 'quote') !== null)
		hints.unshift(
			pair('quote', ' ', 'previous-quote', 'next-quote'),
			pair('name', ' ', 'previous-name', 'next-name'),
		);
	if ((mode === 'text' || mode === 'list') && moves !== null)
		hints.unshift(pair(moves, '/', 'move-down', 'move-up'));
	const help = hints.find(({name}) => name === 'help');
	const width = (hint: Hint) => columnsOf(hint.key) + columnsOf(hint.words) + 3;
	let room = columns - (help ? width(help) : 0);
	const shown: typeof hints = [];
	for (const hint of hints) {
		if (hint === help) continue;
		room -= width(hint);
		if (room < 0) break;
		shown.push(hint);
	}
	return (help ? [...shown, help] : shown).map(({key, words}) => ({key, words}));
}
