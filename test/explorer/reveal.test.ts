import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../src/explorer/graphemes.ts';
import {countReplaced, replacedNote, replacedWords} from '../../src/explorer/replaced-signs.ts';
import {detailRows} from '../../src/explorer/select/details.ts';
import {Walk} from './walk.ts';

const HOSTILE =
	'The quay\u202E closes\u001B[31m on\u200B\u200B Monday, said nobody at all in the whole harbour.';

const walk = () =>
	new Walk({
		documents: [{id: 'a', publication: 'The\u202E Post', parts: [['paragraph', HOSTILE]]}],
		names: {},
	});

const drawn = (at: Walk): string[] =>
	at.window!.rows.map(row => at.reading!.open.words(row.span, at.state.isRaw));

describe('.', () => {
	it('shows what was replaced in the text, wrapped to the pane, and back', () => {
		const at = walk();
		const before = drawn(at);
		expect(before.join(' ')).toContain('quay� closes␛[31m on�� Monday');
		at.press('.');
		expect(drawn(at).join(' ')).toContain('quay<U+202E> closes<U+001B>[31m on<U+200B><U+200B> Monday');
		for (const line of drawn(at)) expect(columnsOf(line)).toBeLessThanOrEqual(60);
		expect(at.message).toBe(
			'4 characters replaced: 2 zero width space <U+200B>, 1 escape <U+001B>, 1 right-to-left override <U+202E>',
		);
		at.press('.');
		expect(drawn(at)).toEqual(before);
	});

	it('shows it in the raw text and in the details too', () => {
		const at = walk().press('. r');

		expect(drawn(at).join('')).toContain('quay<U+202E> closes');
		expect(detailRows(at.state, at.world).lines.map(({value}) => value)).toContain('The<U+202E> Post');
		at.press('.');
		expect(detailRows(at.state, at.world).lines.map(({value}) => value)).toContain('The� Post');
	});

	it('says so when nothing is replaced', () => {
		expect(new Walk().press('.').message).toBe('No character of this text is replaced');
	});
});

describe('the count', () => {
	it.each([
		['plain', null],
		['a\u0007', '1 replaced, . shows'],
		['\u202E'.repeat(1200), '1,200 replaced, . shows'],
		[`\u202E${'a'.repeat(600_000)}`, '1 replaced or more, . shows'],
	])('of %j', (text, note) => {
		expect(replacedNote(countReplaced(text), '.')).toBe(note);
	});

	it('tells the most frequent kinds', () => {
		expect(replacedWords(countReplaced('\u0001\u0080\u{E0041}\uD800\u0301\u2066'))).toBe(
			'5 characters replaced: 1 control character <U+0001>, 1 C1 control character <U+0080>, 1 left-to-right isolate <U+2066>, 1 half of a surrogate pair <U+D800>, 1 other kind',
		);
	});
});
