import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {lineOf, PORT, quotesIn} from './reading.ts';

const folder = new URL('golden/', import.meta.url);

describe('whole documents', () => {
	it.each(readdirSync(folder).filter(name => name.endsWith('.txt')))('%s', name => {
		const text = readFileSync(new URL(name, folder), 'utf8');
		const lines = quotesIn(text).map(quote => {
			const who = quote.speaker === null ? 'nobody' : PORT[quote.speaker]!.names[0];
			return `${lineOf(text, quote)} | ${who} ${quote.strength}`;
		});
		const expected = readFileSync(new URL(name.replace(/txt$/, 'lines'), folder), 'utf8');
		expect(lines).toEqual(expected.trimEnd().split('\n'));
	});
});
