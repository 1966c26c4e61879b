import {describe, expect, it} from 'vitest';
import {waysToCopy} from '../../src/screen/terminal/ways-to-copy.ts';

describe('waysToCopy', () => {
	it.each<[string, NodeJS.Platform, Record<string, string>, string[]]>([
		['a bare console', 'linux', {}, ['terminal']],
		['X11', 'linux', {DISPLAY: ':0'}, ['xclip -selection clipboard', 'xsel -ib', 'terminal']],
		[
			'Wayland',
			'linux',
			{WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'},
			['wl-copy', 'xclip -selection clipboard', 'xsel -ib', 'terminal'],
		],
		['tmux', 'linux', {TMUX: '/tmp/tmux,1,0'}, ['tmux load-buffer -w -', 'terminal']],
		['a Mac', 'darwin', {}, ['pbcopy', 'terminal']],
		['a Mac, tmux', 'darwin', {TMUX: 'x'}, ['pbcopy', 'tmux load-buffer -w -', 'terminal']],
		['a Mac over ssh', 'darwin', {SSH_TTY: '/dev/ttys1'}, ['terminal']],
		['ssh', 'linux', {SSH_CONNECTION: '1 2 3 4'}, ['terminal']],
		[
			'ssh -X',
			'linux',
			{SSH_CONNECTION: '1 2 3 4', DISPLAY: 'localhost:10'},
			['xclip -selection clipboard', 'xsel -ib', 'terminal'],
		],
		['Linux within Windows', 'linux', {WSL_DISTRO_NAME: 'Debian'}, ['clip.exe', 'terminal']],
		[
			'Linux within Windows, over ssh',
			'linux',
			{WSL_DISTRO_NAME: 'Debian', SSH_TTY: '/dev/pts/1'},
			['terminal'],
		],
		['Windows', 'win32', {}, ['clip.exe', 'terminal']],
		['Windows over ssh', 'win32', {SSH_CONNECTION: '1 2 3 4'}, ['terminal']],
	])('%s', (_, platform, env, expected) => {
		const ways = waysToCopy(env, platform).map(way =>
			way.type === 'terminal' ? 'terminal' : [way.program, ...way.args].join(' '),
		);
		expect(ways).toEqual(expected);
	});
});
