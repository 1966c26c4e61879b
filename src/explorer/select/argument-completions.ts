/** What the argument of a command behind `:` may be going to be. */
import {lineOf} from '../edit-line.ts';
import type {ActionName} from '../keymap.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {complete, completionsOf} from './completions.ts';
import {labelChoices, wordAt} from './labels.ts';

/** More rows than the box holds are gone through by nobody. */
const MOST = 12;

/** Whole arguments that begin with what is typed, its last word completed; none for words that are the reader's own. */
export function completeArgument(
	state: State,
	world: World,
	command: ActionName,
	typed: string,
): readonly string[] {
	const line = lineOf(typed);
	switch (command) {
		case 'filter':
		case 'find-everywhere': {
			const {source} = placeOf(state).list;
			const list = command === 'filter' ? source : ({type: 'found', query: ''} as const);
			return completionsOf(line, list, world).map(choice => complete(line, choice).text);
		}
		case 'label': {
			const before = typed.slice(0, typed.length - wordAt(line).length);
			return labelChoices({line, stem: null}, world)
				.slice(0, MOST)
				.map(label => before + label);
		}
		case 'export':
			return [world.exportName()].filter(name => name.startsWith(typed.trim()));
		default:
			return [];
	}
}
