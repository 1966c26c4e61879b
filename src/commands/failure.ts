import type {Argv} from 'yargs';
import {printable, printableLine} from '../text/printable.ts';
import {EXIT} from './output.ts';
import {UserError} from './user-error.ts';

const COMMANDS = ['documents', 'entities', 'quotes', 'search', 'export', 'index', 'completion'];

/** Says what went wrong and returns the exit code. A reader's error has advice; a fault asks for a report. */
export function explainFailure(error: unknown): number {
	if (hasAdvice(error))
		process.stderr.write(`dossier: ${printableLine(error.message)}\n  ${printableLine(error.advice)}\n`);
	else {
		const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(
			`dossier: a fault in the program, please report it with the lines below.\n${printable(detail)}\n`,
		);
	}
	return EXIT.failed;
}

/** Errors of every stage that the reader can put right carry `advice`. */
const hasAdvice = (error: unknown): error is Error & {advice: string} =>
	error instanceof Error && 'advice' in error && typeof error.advice === 'string';

/** Turns the option parser's complaint into an error that names the right options. Always throws. */
export function explainMisuse(
	message: string | undefined,
	error: Error | undefined,
	parser: Argv,
	argv: readonly string[],
): never {
	if (error) throw error;
	const command = argv.find(word => COMMANDS.includes(word));
	const unknown = /^Unknown arguments?: (.+)$/.exec(message ?? '');
	if (!unknown)
		throw new UserError(
			message ?? 'Wrong use.',
			`"dossier ${command ?? ''}${command ? ' ' : ''}--help" shows how.`,
		);
	const options =
		(parser as unknown as {getOptions?: () => {key: Record<string, unknown>}}).getOptions?.().key ?? {};
	const names = Object.keys(options).filter(
		name => name.length > 1 && !/[A-Z]/.test(name) && name !== 'color',
	);
	const given = unknown[1]!.split(', ')[0]!;
	const near = names.filter(name => isNear(name, given));
	throw new UserError(
		`${command ? `"dossier ${command}"` : 'dossier'} has no option --${given}.`,
		near.length > 0
			? `Did you mean ${near.map(name => `--${name}`).join(' or ')}?`
			: `It takes ${names
					.sort()
					.map(name => `--${name}`)
					.join(', ')}.`,
	);
}

/** At most two letters apart, or one the beginning of the other. */
function isNear(a: string, b: string): boolean {
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
