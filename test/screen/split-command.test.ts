import {expect, it} from 'vitest';
import {splitCommand} from '../../src/screen/terminal/split-command.ts';

it.each<[string, readonly string[] | null]>([
	['code --wait', ['code', '--wait']],
	['  vim   -n ', ['vim', '-n']],
	['"/opt/My Editor/edit" -n', ['/opt/My Editor/edit', '-n']],
	["'a b' c", ['a b', 'c']],
	['My\\ Editor', ['My Editor']],
	['C:\\bin\\edit.exe', ['C:\\bin\\edit.exe']],
	['"a \\"b\\""', ['a "b"']],
	['edit ""', ['edit', '']],
	['vim; rm $HOME', ['vim;', 'rm', '$HOME']],
	['vim "open', null],
	['   ', null],
])('splits %j', (line, words) => {
	expect(splitCommand(line)).toEqual(words);
});
