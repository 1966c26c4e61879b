/** Commands by name: the rows of the keymap that work here, those first that fit what was typed best. */

import {fold} from '../../text/fold.ts';
import {commandsWithArgument} from '../command-argument.ts';
import type {Binding} from '../keymap.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {keyName} from './key-for.ts';
import {layoutOf} from './layout.ts';
import {chooserWindow} from './list-window.ts';

const MOST_ROWS = 12;
/** Frame and the line being typed. */
const OTHER_ROWS = 3;

type CommandWindow = {
	readonly rows: readonly Binding[];
	/** Row of `rows` that enter runs; -1 when nothing fits. */
	readonly cursor: number;
	/** Rows that the box holds, whether there are so many or not: it does not jump while letters are typed. */
	readonly height: number;
};

/** The commands in view that fit what is typed, and which of them is chosen. */
export function commandWindow(state: State, world: World): CommandWindow {
	const height = Math.max(1, Math.min(MOST_ROWS, layoutOf(state).height - OTHER_ROWS));
	const all = commands(state, world);
	return {...chooserWindow(all, commandIndex(state, all), height), height};
}

/** What enter runs; undefined when nothing fits what is typed. */
export function chosenCommand(state: State, world: World): Binding | undefined {
	const all = commands(state, world);
	return all[commandIndex(state, all)];
}

/** The row that `by` leads to, around the ends. */
export function nextCommand(state: State, world: World, by: number): number {
	const all = commands(state, world);
	return all.length === 0 ? 0 : (commandIndex(state, all) + by + all.length) % all.length;
}

function commandIndex({overlay}: State, all: readonly Binding[]): number {
	return overlay.type === 'commands' ? Math.min(overlay.index, all.length - 1) : -1;
}

function commands(state: State, world: World): readonly Binding[] {
	const {overlay} = state;
	if (overlay.type !== 'commands') return [];
	const {focus} = placeOf(state);
	const words = fold(overlay.line.text).split(/\s+/).filter(Boolean);
	const here = state.keymap.filter(
		({modes, action}) => modes.includes(focus) && action.type !== 'show-commands',
	);
	const meant = commandsWithArgument(state, world, overlay.line.text, here);
	const fitting = here
		.map(binding => ({binding, score: scoreOf(words, binding)}))
		.filter(({score}) => score !== null)
		.sort((a, b) => a.score! - b.score!)
		.map(({binding}) => binding)
		// Nobody types the name of a step: while nothing is typed, what does more comes first.
		.sort((a, b) => (words.length > 0 ? 0 : Number(a.group === 'Move') - Number(b.group === 'Move')));
	return [...meant, ...fitting];
}

/**
 * How well all words fit a command's help, its name ("next-quote") and its keys; less is better, null is not
 * at all. A word that begins one comes before one within a word, and that before letters left out.
 */
function scoreOf(words: readonly string[], {name, help, keys}: Binding): number | null {
	const text = ` ${fold(help)} ${name} ${name.replaceAll('-', ' ')} ${keys.map(keyName).join(' ')} `;
	// The whole name, as the settings know it, is meant before anything else that holds the word.
	let score = words.join('-') === name ? -1 : 0;
	for (const word of words) {
		if (text.includes(` ${word} `)) score += 0;
		else if (text.includes(` ${word}`)) score += 1;
		else if (text.includes(word)) score += 3;
		else if (holdsInOrder(text, word)) score += 9;
		else return null;
	}
	return score;
}

/**
 * Whether a word of the text begins as `word` does and holds its letters in order: "exprt" in "export". Letters
 * scattered over several words would make "sort", where nothing can be sorted, mean "export".
 */
function holdsInOrder(text: string, word: string): boolean {
	return text.split(/[\s-]+/).some(one => {
		if (one[0] !== word[0]) return false;
		let at = 0;
		for (const letter of word.slice(1)) {
			at = one.indexOf(letter, at + 1);
			if (at < 0) return false;
		}
		return at < word.length + 2;
	});
}
