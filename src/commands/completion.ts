import {basename} from 'node:path';
import {EXIT, writeText} from './output.ts';

/**
 * A script a shell. Each asks the program itself, whose option parser answers `--get-yargs-completions`
 * with one candidate a line (zsh: `candidate:description`), and falls back to file names.
 */
const SCRIPTS = {
	bash: `# dossier completion bash >> ~/.bashrc
_dossier() {
	local IFS=$'\\n'
	COMPREPLY=($(compgen -W "$(dossier --get-yargs-completions "\${COMP_WORDS[@]}" | grep -v '^\\$0')" -- "\${COMP_WORDS[COMP_CWORD]}"))
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
