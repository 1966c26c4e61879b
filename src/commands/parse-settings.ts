/** The text of a settings file to settings: what makes no sense is left out and told, with its line. */

import {CITATION_STYLES} from '../explorer/cite.ts';
import {remapKeys} from '../explorer/remap-keys.ts';
import {splitCommand} from '../screen/terminal/split-command.ts';
import {THEME_NAMES} from '../screen/theme-names.ts';
import {isObject} from '../text/is-object.ts';
import {findJsonError} from './find-json-error.ts';
import {DEFAULTS, type Settings, type SettingsProblem} from './settings.ts';

/** What is wrong with one setting leaves its default and is told; the other settings count. */
export type ReadSettings = {readonly settings: Settings; readonly problems: readonly SettingsProblem[]};

type Name = keyof Settings;

/** Throws nothing: a text that is no JSON object gives the defaults, and the problem with its line, from 1. */
export function parseSettings(text: string): ReadSettings {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		const at = findJsonError(text);
		const sign = text.slice(at).match(/^\S+/)?.[0].slice(0, 20) ?? null;
		const what = sign === null ? 'something is missing at the end' : `“${sign}” is wrong here`;
		return {
			settings: DEFAULTS,
			problems: [{line: lineOf(text, at), text: `this is not JSON: ${what}. Nothing in it counts.`}],
		};
	}
	if (!isObject(parsed))
		return {
			settings: DEFAULTS,
			problems: [{line: 1, text: 'the settings must be one object in braces: {"theme": "light"}'}],
		};
	const settings: {-readonly [name in Name]: Settings[name]} = {...DEFAULTS};
	const problems: SettingsProblem[] = [];
	const complain = (name: string, words: string) =>
		problems.push({line: lineOf(text, Math.max(0, text.indexOf(JSON.stringify(name)))), text: words});
	const read = <Key extends Name>(
		name: Key,
		toValue: (given: unknown) => Settings[Key] | undefined,
		wants: string,
	) => {
		if (!Object.hasOwn(parsed, name) || parsed[name] === null) return;
		const value = toValue(parsed[name]);
		if (value === undefined) complain(name, `"${name}" must be ${wants}; it is as if it were not there`);
		else settings[name] = value;
	};
	read('theme', oneOf(THEME_NAMES), list(THEME_NAMES));
	read('citation', oneOf(CITATION_STYLES), list(CITATION_STYLES));
	for (const name of ['mouse', 'ascii', 'screen-reader'] as const) read(name, toBoolean, 'true or false');
	for (const name of ['copy', 'editor'] as const)
		read(name, toCommand, 'a program with its arguments, as one string or a list of strings');
	read(
		'keys',
		value => (isObject(value) ? readKeys(value, complain) : undefined),
		'an object: {"mark": "space"}',
	);
	for (const {about, text} of remapKeys(settings.keys).problems) complain(about, text);
	for (const name of Object.keys(parsed))
		if (!Object.hasOwn(DEFAULTS, name))
			complain(
				name,
				`there is no setting "${name.slice(0, 40)}"; there are ${Object.keys(DEFAULTS).join(', ')}`,
			);
	return {settings, problems};
}

function readKeys(
	given: Record<string, unknown>,
	complain: (name: string, words: string) => void,
): Record<string, readonly string[]> {
	const keys: [string, readonly string[]][] = [];
	for (const [name, value] of Object.entries(given)) {
		const words = value === null ? [] : Array.isArray(value) ? value : [value];
		if (words.every(word => typeof word === 'string')) keys.push([name, words]);
		else
			complain(
				name,
				`the keys of "${name.slice(0, 40)}" must be a string, a list of strings, or null for none`,
			);
	}
	return Object.fromEntries(keys);
}

const oneOf =
	<Choice extends string>(choices: readonly Choice[]) =>
	(given: unknown): Choice | undefined =>
		choices.find(choice => choice === given);

const list = (choices: readonly string[]): string => choices.map(choice => `"${choice}"`).join(' or ');

const toBoolean = (given: unknown): boolean | undefined => (typeof given === 'boolean' ? given : undefined);

function toCommand(given: unknown): readonly string[] | undefined {
	const words = typeof given === 'string' ? splitCommand(given) : given;
	const isCommand = Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string');
	return isCommand && words[0] !== '' && !words.some(word => word.includes('\0')) ? words : undefined;
}

/** 1-based. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
