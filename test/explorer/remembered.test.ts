import {describe, expect, it} from 'vitest';
import {Remembered} from '../../src/explorer/remembered.ts';

describe('what is remembered', () => {
	it('is made once, and again when the value went for one that was asked for later', () => {
		const made: string[] = [];
		const remembered = new Remembered<string>(2);
		const ask = (key: string) =>
			remembered.get(key, () => {
				made.push(key);
				return key.toUpperCase();
			});
		expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a')]).toEqual(['A', 'B', 'A', 'C', 'A']);
		expect(made).toEqual(['a', 'b', 'c']);
		expect(ask('b')).toBe('B');
		expect(made).toEqual(['a', 'b', 'c', 'b']);
		expect(remembered.peek('c')).toBeUndefined();
	});

	it('may be undefined, or be told that it holds no longer', () => {
		let calls = 0;
		const remembered = new Remembered<undefined>(2);
		const ask = () =>
			remembered.get('gone', () => {
				calls++;
			});
		ask();
		ask();
		expect(calls).toBe(1);
		remembered.delete('gone');
		ask();
		expect(calls).toBe(2);
	});
});
