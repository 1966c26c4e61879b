import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {keyNames} from '../../src/screen/use-keys.ts';

const NO_KEY: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('keyNames', () => {
	it.each<[string, Partial<Key>, string[]]>([
		['j', {}, ['j']],
		['jj', {}, ['j', 'j']],
		['G', {shift: true}, ['G']],
		[' ', {}, ['space']],
		['abc\r', {}, ['a', 'b', 'c', 'enter']],
		['👍🏽é', {}, ['👍🏽', 'é']],
		['\n', {}, ['enter']],
		['d', {ctrl: true}, ['ctrl-d']],
		['', {upArrow: true}, ['up']],
		['', {pageDown: true}, ['page-down']],
		['', {return: true}, ['enter']],
		['', {tab: true, shift: true}, ['shift-tab']],
		['', {escape: true}, ['esc']],
		['', {}, []],
		['j', {meta: true}, ['alt-j']],
		[' ', {meta: true}, ['alt-space']],
		['l', {meta: true, ctrl: true}, ['alt-ctrl-l']],
		['', {meta: true, return: true}, ['alt-enter']],
		['', {meta: true, escape: true}, ['esc', 'esc']],
		['', {meta: true, upArrow: true}, ['up']],
		['\u0000', {}, []],
	])('%j %j', (input, key, names) => {
		expect(keyNames(input, {...NO_KEY, ...key})).toEqual(names);
	});
});
