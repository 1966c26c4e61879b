import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {ruleWords} from '../../src/explorer/rule-words.ts';

const FOLDER = new URL('../../src/quotes', import.meta.url).pathname;

/** Names of rules as they are written in the code that finds quotes and speakers. */
function rulesInSource(): string[] {
	const files = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter(
		file => file.endsWith('.ts') && !file.startsWith('words/'),
	);
	return files.flatMap(file => {
		const code = readFileSync(join(FOLDER, file), 'utf8');
		const named = [...code.matchAll(/\brule(?: ===|:| =) '([^']+)'/g)].map(([, rule]) => rule!);
		const passed = [...code.matchAll(/\btoDraft\(\s*(?:\{[^}]*\}|\w+),\s*'([^']+)'/g)].map(
			([, rule]) => rule!,
		);
		const chosen = [...code.matchAll(/const rule =([^;]+);/g)].flatMap(([, choice]) =>
			[...choice!.matchAll(/'([^']+)'/g)].map(([, rule]) => rule!),
		);
		// a name that a constant holds says so: "The rule of …"
		const shared = [...code.matchAll(/The rule of [^\n]*?\*\/\n(?:export )?const [A-Z_]+ = '([^']+)';/g)].map(
			([, rule]) => rule!,
		);
		return [...named, ...passed, ...chosen, ...shared];
	});
}

it('has plain words for every rule that finds a quote or its speaker', () => {
	const rules = [...new Set(rulesInSource())];
	expect(rules.length).toBeGreaterThan(15);
	const names = rules.flatMap(rule => rule.split(', '));
	expect(names.filter(name => ruleWords(name) === name)).toEqual([]);
});

it('says both halves, and leaves what it does not know', () => {
	expect(ruleWords('content after cue, pronoun')).toBe(
		'what follows the verb of saying; the pronoun stands for the name that fits best by gender, number and nearness',
	);
	expect(ruleWords('some new rule, named')).toBe('some new rule; the source is named');
});
