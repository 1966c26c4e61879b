/** Every command but the explorer, which is what runs when none is named. */
export const COMMANDS = [
	'documents',
	'entities',
	'quotes',
	'search',
	'export',
	'verify',
	'check',
	'same',
	'index',
	'keys',
	'completion',
];

/**
 * The arguments with a `help` in front spelt as the option that it means: `dossier help quotes`. A folder of that
 * name, as one that is called like a command, is `./help`.
 */
export const spellHelp = (argv: readonly string[]): readonly string[] =>
	argv[0] === 'help' && argv.slice(1).every(word => COMMANDS.includes(word))
		? [...argv.slice(1), '--help']
		: argv;

/** At most two letters apart, or one the beginning of the other. */
export function isNear(a: string, b: string): boolean {
	if (a.startsWith(b) || b.startsWith(a)) return true;
	let row = Array.from({length: b.length + 1}, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length]! <= 2;
}
