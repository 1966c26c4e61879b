import {describe, expect, it} from 'vitest';
import {copyText} from '../../src/screen/terminal/clipboard.ts';
import type {Way} from '../../src/screen/terminal/ways-to-copy.ts';

const node = (script: string): Way => ({
	type: 'program',
	program: process.execPath,
	args: ['-e', script],
	encoding: 'utf8',
	name: script.slice(0, 4),
});
const terminal: Way = {type: 'terminal'};

async function copy(text: string, ways: readonly Way[]) {
	let written = '';
	const by = await copyText(text, ways, sequence => {
		written += sequence;
	});
	return {by, written};
}

describe('copyText', () => {
	it('hands the exact words to the first program that takes them', async () => {
		const check = node(
			"read = ''; process.stdin.on('data', data => read += data); process.stdin.on('end', () => process.exit(read === 'Ünï\\n“x”' ? 0 : 1))",
		);
		expect(await copy('Ünï\n“x”', [check, terminal])).toEqual({by: 'read', written: ''});
	});

	it.each<[string, Way]>([
		['is missing', {type: 'program', program: '/no/such/tool', args: [], encoding: 'utf8', name: 'none'}],
		[
			'lies in a folder that is a file',
			{type: 'program', program: `${process.execPath}/tool`, args: [], encoding: 'utf8', name: 'none'},
		],
		['fails', node('exit = process.exit(3)')],
		['ends without reading', node('process.stdin.destroy(); process.exit(1)')],
	])('goes on to the terminal when a program %s', async (_, way) => {
		const {by, written} = await copy('w'.repeat(50_000), [way, terminal]);
		expect(by).toBe('the terminal');
		const data = /^\u001B\]52;c;(.*)\u0007$/.exec(written)?.[1];
		expect(Buffer.from(data ?? '', 'base64').toString()).toBe('w'.repeat(50_000));
	});

	it('never gives a terminal more than it takes, nor half of the words', async () => {
		expect(await copy('w'.repeat(56_244), [terminal])).toMatchObject({by: 'the terminal'});
		expect(await copy('w'.repeat(56_245), [terminal])).toEqual({by: null, written: ''});
	});
});
