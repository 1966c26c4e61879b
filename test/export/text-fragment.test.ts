import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatAddress, formatTextFragment} from '../../src/export/text-fragment.ts';
import {hostileText} from './hostile.ts';

const LONG =
	'We will not open the pier before the last of the storms has gone out to sea, and after that not before every pile has been seen to.';

describe('formatTextFragment', () => {
	test.each([
		['a sentence', 'The pier will stay shut for now', '#:~:text=The%20pier%20will%20stay%20shut%20for%20now'],
		[
			'`-`, `,` and `&`',
			'Well-known, loved & feared by all of us',
			'#:~:text=Well%2Dknown%2C%20loved%20%26%20feared%20by%20all%20of%20us',
		],
		['a long one by its ends', LONG, '#:~:text=We%20will%20not%20open%20the,pile%20has%20been%20seen%20to.'],
		['two paragraphs by their ends', 'One two.\n\nThree four.', '#:~:text=One%20two.,Three%20four.'],
		[
			'wrapped lines as one',
			'One two three\nfour five six seven',
			'#:~:text=One%20two%20three%20four%20five%20six%20seven',
		],
	])('%s', (_what, exact, expected) => {
		const passage = {exact, prefix: 'and so it came that ', suffix: ' he said again and'};
		expect(formatTextFragment('https://a.example/b?c=d', passage)).toBe(`https://a.example/b?c=d${expected}`);
	});

	test.each([
		['both neighbours', 'he said it was ', ' to them all', 'was-,over,-to%20them'],
		['no word that touches it', 'he said it w', 'x to them all', 'over'],
		['no words of another line', 'he said\n', '\nto them all', 'over'],
	])('short words: %s', (_what, prefix, suffix, expected) => {
		const url = formatTextFragment('https://a.example/', {exact: 'over', prefix, suffix})!;
		expect(url.endsWith(expected)).toBe(true);
	});

	test.each([
		['https://a.example/#part', 'https://a.example/#part:~:text='],
		['https://a.example/#part:~:text=old', 'https://a.example/#part:~:text='],
		['https://a.example/ <b>', 'https://a.example/%20%3Cb%3E#:~:text='],
		['http://bücher.example', 'http://xn--bcher-kva.example/#:~:text='],
	])('keeps the fragment of %s', (url, expected) => {
		const passage = {exact: 'The pier will stay shut for now', prefix: '', suffix: ''};
		expect(formatTextFragment(url, passage)).toContain(expected);
	});

	test.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'ftp://a.example',
		'a.example/b',
		'',
		' ',
	])('makes no link of %j', url => {
		expect(formatTextFragment(url, {exact: 'x', prefix: '', suffix: ''})).toBeNull();
		expect(formatAddress(url)).toBeNull();
	});

	test('is plain ASCII without spaces or angle brackets, for any words', () => {
		fc.assert(
			fc.property(fc.webUrl({withFragments: true}), hostileText, hostileText, (url, exact, context) => {
				const link = formatTextFragment(url, {exact, prefix: context, suffix: context});
				if (link !== null) expect(link).toMatch(/^https?:[!-;=?-~]+$/);
			}),
		);
	});
});
