/** Commands that take words behind their name: `:export notes.md`, `:filter marin`, `:sort name`, `:12`. */
import type {Action} from './actions.ts';
import {type ActionName, type Binding, PANES} from './keymap.ts';
import {ordersOf, orderWords} from './list-orders.ts';
import {completeArgument} from './select/argument-completions.ts';
import {placeOf, type State} from './state.ts';
import type {World} from './world.ts';

/** What keeps the typed words, of commands whose key opens a line to type them in. */
const TYPED: Partial<Record<ActionName, Action>> = {
	filter: {type: 'keep-typed'},
	find: {type: 'keep-typed'},
	'find-everywhere': {type: 'keep-typed'},
	label: {type: 'keep-annotation'},
	note: {type: 'keep-annotation'},
	export: {type: 'confirm-export', overwrite: false},
};

/**
 * The rows that a command line with an argument means, of those that work here: the argument as typed, then what it
 * may be completed to. None when it has none.
 */
export function commandsWithArgument(
	state: State,
	world: World,
	line: string,
	here: readonly Binding[],
): readonly Binding[] {
	const words = line.trim();
	if (/^\d{1,7}$/.test(words)) return [lineCommand(Number(words))];
	const [, name = '', argument = ''] = /^(\S+)\s+(.*)$/s.exec(line.trimStart()) ?? [];
	const row = here.find(row => row.name === name.toLowerCase());
	if (!row) return [];
	if (row.name === 'sort') return sortCommands(state, row, argument.trim());
	const keep = TYPED[row.name as ActionName];
	if (!keep) return [];
	const typed = argument.trim() === '' ? [] : [typedCommand(row, argument.trim(), keep)];
	const others = completeArgument(state, world, row.name as ActionName, argument)
		.filter(completed => completed.trim() !== argument.trim())
		.map(completed =>
			isBegun(completed) ? begunCommand(row, completed) : typedCommand(row, completed, keep),
		);
	return [...typed, ...others];
}

/** Does what the command's key, these words and enter do. */
function typedCommand(row: Binding, words: string, keep: Action): Binding {
	const type = (edit: Extract<Action, {type: 'edit-typed'}>['edit']): Action => ({type: 'edit-typed', edit});
	const actions = [row.action, type({type: 'delete-to-start'}), type({type: 'insert', text: words}), keep];
	return {...row, help: `${row.name}: ${words}`, action: {type: 'in-turn', actions}};
}

/** "speaker:" is no filter yet: it goes into the line, and its values are offered next. */
const isBegun = (argument: string): boolean => /(?:^|\s)!?[a-z]+:$/.test(argument);

const begunCommand = (row: Binding, argument: string): Binding => ({
	...row,
	help: `${row.name}: ${argument} …`,
	action: {type: 'show-commands', line: `${row.name} ${argument}`},
});

const lineCommand = (line: number): Binding => ({
	name: String(line),
	keys: [],
	modes: PANES,
	action: {type: 'go-to-line', line},
	group: 'Move',
	help: `to line ${line} of the text`,
});

/** What is told of a line that no command fits: which orders there are, where it asks for another. */
export function noCommandWords(state: State, line: string): string {
	const orders = ordersOf(placeOf(state).list.source);
	return /^\s*sort\s/.test(line) && orders.length > 0
		? `This list can be sorted by ${orders.join(', ')}`
		: 'No command fits these words';
}

const sortCommands = (state: State, row: Binding, begun: string): Binding[] =>
	ordersOf(placeOf(state).list.source)
		.filter(order => order.startsWith(begun))
		.map(order => ({
			...row,
			name: `sort ${order}`,
			help: `by ${orderWords(order)}`,
			action: {type: 'sort-by', order},
		}));
