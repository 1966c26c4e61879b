import {basename} from 'node:path';
import {EXIT, writeText} from './output.ts';

/** What the scripts ask the option parser with. */
export const COMPLETES = '--get-yargs-completions';

/**
 * The words of the line that a shell wants to complete, the one at the cursor last; null when none does. Two hyphens
 * alone would end the options for the parser, where the reader asks which there are.
 */
export function wordsToComplete(argv: readonly string[]): readonly string[] | null {
	if (argv[0] !== COMPLETES) return null;
	const words = argv.slice(1);
	return words.at(-1) === '--' ? [...words.slice(0, -1), '-'] : words;
}

/**
 * A script a shell. Each asks the program itself, whose option parser answers `--get-yargs-completions`
 * with one candidate a line (zsh: `candidate:description`), and falls back to file names.
 */
const SCRIPTS = {
	bash: `# dossier completion bash >> ~/.bashrc
_dossier() {
	local IFS=$'\\n' word="\${COMP_WORDS[COMP_CWORD]}" without='^[$]0'
	# Where nothing is typed yet, files are meant rather than options.
	[ -n "$word" ] || without='^[$]0|^-'
	COMPREPLY=($(compgen -W "$(dossier --get-yargs-completions "\${COMP_WORDS[@]:0:COMP_CWORD+1}" | grep -Ev "$without")" -- "$word"))
}
complete -o bashdefault -o default -F _dossier dossier
`,
	zsh: `#compdef dossier
# dossier completion zsh > a folder of $fpath, in a file called _dossier
_dossier() {
	local -a candidates
	candidates=(\${(f)"$(SHELL=zsh dossier --get-yargs-completions "\${words[@]}" | grep -v '^\\$0')"})
	_describe 'dossier' candidates
	_files
}
compdef _dossier dossier
`,
	fish: `# dossier completion fish > ~/.config/fish/completions/dossier.fish
complete -c dossier -F -a "(dossier --get-yargs-completions (commandline -opc) (commandline -ct) | string match -v '\\$0*')"
`,
} as const;

type Shell = keyof typeof SCRIPTS;

const isShell = (name: string): name is Shell => Object.hasOwn(SCRIPTS, name);

/** `dossier completion`: the script for the named shell, for the one in $SHELL, else for bash. */
export async function printCompletion(named: Shell | undefined): Promise<number> {
	const own = basename(process.env.SHELL ?? '');
	await writeText(SCRIPTS[named ?? (isShell(own) ? own : 'bash')]);
	return EXIT.done;
}
