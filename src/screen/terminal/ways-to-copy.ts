/** The ways in which words can reach the reader's clipboard, the surest first. */

/** One of them; what it needs is all here. */
export type Way =
	/** A program that takes the words on its stdin. */
	| {
			readonly type: 'program';
			readonly program: string;
			readonly args: readonly string[];
			readonly encoding: 'utf8' | 'utf16le';
			/** Where the words then are, for the reader. */
			readonly name: string;
	  }
	/** A sequence that asks the terminal (OSC 52). */
	| {readonly type: 'terminal'};

/**
 * The reader's own program (`own`, an argument vector) when one is set; local tools where there is a display that
 * they could reach, tmux within tmux, then the terminal itself. Whether a program is there at all shows when it is
 * started.
 */
export function waysToCopy(
	env: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform,
	own: readonly string[] | null = null,
): readonly Way[] {
	const ways: Way[] = [];
	const add = (program: string, args: readonly string[] = [], encoding: 'utf8' | 'utf16le' = 'utf8') =>
		ways.push({type: 'program', program, args, encoding, name: program});
	if (own?.[0]) add(own[0], own.slice(1));
	// Over ssh the clipboard of the far machine is not the reader's; a forwarded display is.
	const isRemote = Boolean(env.SSH_CONNECTION || env.SSH_TTY);
	if (platform === 'darwin' && !isRemote) add('pbcopy');
	if (platform === 'win32' && !isRemote) add('clip.exe', [], 'utf16le');
	if (env.WAYLAND_DISPLAY) add('wl-copy');
	if (env.DISPLAY) {
		add('xclip', ['-selection', 'clipboard']);
		add('xsel', ['-ib']);
	}
	// Linux within Windows: with no display of its own, and often with one.
	if (env.WSL_DISTRO_NAME && !isRemote) add('clip.exe', [], 'utf16le');
	// -w (tmux 3.2) hands the words on to the terminal that tmux is in.
	if (env.TMUX) add('tmux', ['load-buffer', '-w', '-']);
	ways.push({type: 'terminal'});
	return ways;
}
