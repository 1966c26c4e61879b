import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeMarkdown, keepStraight, unescapeMarkdown} from '../../src/export/escape-markdown.ts';
import {tried} from '../runs.ts';
import {carried, hostileLine, hostileText} from './hostile.ts';
import {nodeTypes, readMarkdown, textOf} from './read-markdown.ts';

describe('escapeMarkdown', () => {
	test.each([
		['The pier is shut.', 'The pier is shut.'],
		[
			'“No,” he said – twice; it’s (nearly) 5% off: AT&T won’t pay.',
			'“No,” he said – twice; it’s (nearly) 5% off: AT&T won’t pay.',
		],
		['$5 or $6', '\\$5 or \\$6'],
		['# Heading', '\\# Heading'],
		['- item', '\\- item'],
		[': definition', '\\: definition'],
		['+ item', '\\+ item'],
		['= heading', '\\= heading'],
		['well-known', 'well-known'],
		['2019. It rained', '2019\\. It rained'],
		['3.5 metres', '3\\.5 metres'],
		['J. Smith', 'J\\. Smith'],
		['In 2019. It', 'In 2019. It'],
		['(1) first', '&#40;1) first'],
		['<b>', '&lt;b&gt;'],
		['&amp; & &c', '&amp;amp; & &c'],
		['[a](javascript:x)', '\\[a\\](javascript:x)'],
		['[^1]: x', '\\[\\^1\\]: x'],
		['a==b=c', 'a\\=\\=b=c'],
		['%%hidden%% 5%', '\\%\\%hidden\\%\\% 5%'],
		['see https://a.example', 'see https\\://a.example'],
		['WWW.a.example', 'WWW\\.a.example'],
		['@name', '\\@name'],
		['a | b', 'a \\| b'],
		['words ^block', 'words \\^block'],
		['{#id} ~~x~~ `y`', '\\{\\#id\\} \\~\\~x\\~\\~ \\`y\\`'],
		[' x ', '&#32;x&#32;'],
		['a\nb', 'a&#10;b'],
		['', ''],
	])('%j', (text, expected) => {
		expect(escapeMarkdown(text)).toBe(expected);
	});

	test.each([
		['in a block quote', (line: string) => `> ${line}`, ['root', 'blockquote', 'paragraph']],
		['in a heading', (line: string) => `## ${line}`, ['root', 'heading']],
		[
			'under another line',
			(line: string) => `x\n\n${line}\n\n---\n`,
			['root', 'paragraph', 'text', 'paragraph'],
		],
	])('means nothing and reads back exactly: %s', (_place, wrap, types) => {
		fc.assert(
			fc.property(fc.oneof(hostileLine, hostileText), text => {
				const markdown = wrap(escapeMarkdown(text));
				expect(markdown.split(/[\n\r]/).length).toBe(wrap('').split('\n').length);
				const tree = readMarkdown(markdown);
				if (text === '') return;
				const seen = nodeTypes(tree).filter(type => type !== 'thematicBreak');
				expect(seen.slice(0, types.length)).toEqual(types);
				expect(new Set(seen.slice(types.length))).toEqual(new Set(['text']));
				const found = textOf(tree);
				expect(found).toBe(wrap('').startsWith('x') ? `x${carried(text)}` : carried(text));
			}),
			tried(1000),
		);
	});

	test('is undone by unescapeMarkdown', () => {
		fc.assert(
			fc.property(fc.oneof(hostileLine, hostileText), text => {
				expect(unescapeMarkdown(escapeMarkdown(text))).toBe(carried(text));
			}),
			tried(1000),
		);
	});

	test.each([
		['"No," it\'s', '\\"No,\\" it\\\'s'],
		['wait... -- or', 'wait\\.\\.\\. \\-\\- or'],
		['\\" a-b. c', '\\\\\\" a-b. c'],
		['--- x', '\\-\\-\\- x'],
	])('for Pandoc, straight signs stay straight: %j', (text, expected) => {
		expect(keepStraight(escapeMarkdown(text))).toBe(expected);
		expect(unescapeMarkdown(expected)).toBe(text);
	});
});
