import {PROGRAM} from '../commands/run-dossier.ts';
import {openTerminal} from './terminal.ts';

type Size = {columns?: number; rows?: number};

/** The built program on a corpus, in a terminal of its own, as a reader starts it. */
export const openExplorer = (
	corpus: string,
	{
		env,
		args = [],
		cwd,
		node = [],
		...size
	}: {env: Record<string, string>; args?: readonly string[]; cwd?: string; node?: readonly string[]} & Size,
) =>
	openTerminal(process.execPath, [...node, PROGRAM, corpus, ...args], {
		...size,
		...(cwd === undefined ? {} : {cwd}),
		// A reader's shell may have CI set; the explorer works all the same.
		env: {CI: 'true', ...env},
	});
