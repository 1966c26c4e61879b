import {expect, it} from 'vitest';
import {keysMeant} from '../../src/explorer/keys-meant.ts';
import {startState} from '../../src/explorer/state.ts';

const list = startState(120, 36);
const typing = {...list, typing: 'filter' as const};

it.each([
	[list, 'j', ['j']],
	[list, 'alt-j', ['esc', 'j']],
	[list, 'alt-ctrl-l', ['esc', 'ctrl-l']],
	[list, 'alt--', ['esc', '-']],
	[typing, 'b', ['b']],
	[typing, 'alt-b', []],
	[typing, 'alt-backspace', ['backspace']],
])('%# %s', (state, key, meant) => {
	expect(keysMeant(state, key)).toEqual(meant);
});
