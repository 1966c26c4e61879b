/** The keymap with the keys that the reader's settings give. */
import {isTyped, parseKey} from './key-names.ts';
import {type Binding, KEYMAP, type Keymap, LINES} from './keymap.ts';

/** Keys by the name of the row they are for; an empty list takes a row's keys away. */
export type KeySettings = Readonly<Record<string, readonly string[]>>;

/** `about`: the name of the row in the settings that a problem is about. */
type KeyProblem = {readonly about: string; readonly text: string};

/** Without these keys nobody could get out, or run what has no key. */
const ALWAYS: Readonly<Record<string, string>> = {'quit-now': 'ctrl-c', commands: ':'};

/**
 * A row in the settings has exactly the keys given there. Where two rows of the settings want one key, the first
 * has it; where a key was another row's so far, that row loses it. Each of these is told, and so is every name and
 * key that does not exist. A row without keys still runs by its name behind `:`.
 */
export function remapKeys(settings: KeySettings): {keymap: Keymap; problems: readonly KeyProblem[]} {
	const problems: KeyProblem[] = [];
	const given = new Map<Binding, string[]>();
	// Those first: no other row takes the key that they need.
	const names = [...new Set([...Object.keys(ALWAYS), ...Object.keys(settings)])];
	for (const name of names) {
		const row = KEYMAP.find(row => row.name === name);
		if (!row) {
			const near = nearest(name);
			const text = `there is no action “${name}”${near ? `; did you mean ${near}?` : ''}`;
			problems.push({about: name, text});
			continue;
		}
		const keys: string[] = [];
		for (const word of settings[name] ?? []) {
			const parsed = parseKey(word);
			const problem = 'problem' in parsed ? parsed.problem : whyNot(row, parsed.key, given);
			if (problem !== null) problems.push({about: name, text: `${name}: ${problem}`});
			else if ('key' in parsed && !keys.includes(parsed.key)) keys.push(parsed.key);
		}
		const always = ALWAYS[name];
		if (always !== undefined && (keys.length === 0 || name === 'quit-now')) {
			if (settings[name]?.length === 0)
				problems.push({about: name, text: `${name}: it keeps ${always}, or nothing could reach it`});
			keys.push(always);
		}
		given.set(row, keys);
	}
	const keymap = KEYMAP.map(row => {
		const own = given.get(row);
		if (own) return {...row, keys: own};
		const lost = row.keys.filter(key => takerOf(row, key, given) !== null);
		if (lost.length === 0) return row;
		const keys = row.keys.filter(key => !lost.includes(key));
		for (const key of lost)
			problems.push({
				about: takerOf(row, key, given)!.name,
				text: `${key} is ${takerOf(row, key, given)!.name} now; ${row.name} ${keys.length > 0 ? `keeps ${keys.join(' ')}` : 'has no key left, : runs it'}`,
			});
		return {...row, keys};
	});
	return {keymap, problems};
}

function whyNot(row: Binding, key: string, given: ReadonlyMap<Binding, readonly string[]>): string | null {
	if (isTyped(key) && row.modes.some(mode => LINES.includes(mode)))
		return `${key} is a sign that is typed there; give it a key with a name, or ctrl and a letter`;
	const other = takerOf(row, key, given);
	return other ? `${key} was given to ${other.name} already` : null;
}

/** The row of the settings that has `key` where `row` works too. */
function takerOf(row: Binding, key: string, given: ReadonlyMap<Binding, readonly string[]>): Binding | null {
	for (const [other, keys] of given)
		if (other !== row && keys.includes(key) && other.modes.some(mode => row.modes.includes(mode)))
			return other;
	return null;
}

/** The name whose words begin like most of those of a name that does not exist. */
function nearest(name: string): string | null {
	const beginnings = (words: string) => words.split('-').map(word => word.slice(0, 3));
	const wanted = beginnings(name.toLowerCase());
	let best: string | null = null;
	let most = 0;
	for (const {name: other} of KEYMAP) {
		const here = beginnings(other);
		const shared = here.filter(word => wanted.includes(word)).length / Math.max(wanted.length, here.length);
		const score = shared && shared - Math.abs(other.length - name.length) / 100;
		if (score > most) [best, most] = [other, score];
	}
	return best;
}
