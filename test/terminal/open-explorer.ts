import {PROGRAM} from '../commands/run-dossier.ts';
import {openTerminal, type TerminalOptions} from './terminal.ts';

type ExplorerOptions = TerminalOptions & {
	readonly env: Readonly<Record<string, string>>;
	/** Options of dossier. */
	readonly args?: readonly string[];
	/** Options of Node. */
	readonly node?: readonly string[];
};

/** The built program on a corpus, in a terminal of its own, as a reader starts it. */
export const openExplorer = (corpus: string, {env, args = [], node = [], ...options}: ExplorerOptions) =>
	openTerminal(process.execPath, [...node, PROGRAM, corpus, ...args], {
		...options,
		// A reader's shell may have CI set; the explorer works all the same.
		env: {CI: 'true', ...env},
	});
