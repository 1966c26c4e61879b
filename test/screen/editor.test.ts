import {describe, expect, it} from 'vitest';
import {editorCommand, editorOf, lineAt} from '../../src/screen/terminal/editor.ts';

describe('editorCommand', () => {
	it.each<[Record<string, string>, number | null, string[]]>([
		[{}, 3, ['vi', '+3', '/a b.txt']],
		[{EDITOR: 'nano'}, 3, ['nano', '+3', '/a b.txt']],
		[{EDITOR: 'nano', VISUAL: 'code --wait'}, 3, ['code', '--wait', '-g', '/a b.txt:3']],
		[{EDITOR: '/usr/bin/hx'}, 3, ['/usr/bin/hx', '/a b.txt:3']],
		[{EDITOR: 'unknown-editor'}, 3, ['unknown-editor', '/a b.txt']],
		[{EDITOR: 'kak'}, 3, ['kak', '+3', '/a b.txt']],
		[{EDITOR: 'micro'}, 3, ['micro', '+3', '/a b.txt']],
		[{EDITOR: 'kate --block'}, 3, ['kate', '--block', '--line', '3', '/a b.txt']],
		[{EDITOR: '"/opt/My Editor/nvim" -n'}, 3, ['/opt/My Editor/nvim', '-n', '+3', '/a b.txt']],
		[{EDITOR: 'vim "-c', VISUAL: ' '}, 3, ['vi', '+3', '/a b.txt']],
		[{EDITOR: 'vim'}, null, ['vim', '/a b.txt']],
		[{EDITOR: 'vim; rm -rf x'}, null, ['vim;', 'rm', '-rf', 'x', '/a b.txt']],
	])('%j at %s', (env, line, expected) => {
		const {program, args} = editorCommand(editorOf(env), '/a b.txt', line);
		expect([program, ...args]).toEqual(expected);
	});
});

describe('lineAt', () => {
	it.each([
		[0, 1],
		[2, 1],
		[3, 2],
		[4, 3],
	])('offset %i is on line %i', (offset, line) => {
		expect(lineAt('ab\n\nc', offset)).toBe(line);
	});
});
