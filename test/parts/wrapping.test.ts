import {describe, expect, it} from 'vitest';
import {findLines} from '../../src/parts/lines.ts';
import {findContinuations} from '../../src/parts/wrapping.ts';

const joins = (...lines: string[]) => {
	const text = lines.join('\n');
	return findContinuations(text, findLines(text));
};

describe('findContinuations', () => {
	it('joins the lines of wrapped paragraphs', () => {
		expect(
			joins(
				'The harbour board voted on Monday to reopen the tender for dredging',
				'the outer channel, a reversal that the mayor called overdue. The',
				'board meets again in April.',
			),
		).toEqual([false, true, true]);
	});

	it('ends a paragraph at a short line and at an indent', () => {
		expect(
			joins(
				'The harbour board voted on Monday to reopen the tender for dredging',
				'the outer channel, the clerk said.',
				'"We had no choice," said its chair, who had long been known for that',
				'view and had said so in public.',
				'    The mayor called it overdue, and the director of the board would',
				'not say what he called it.',
			),
		).toEqual([false, true, false, true, false, true]);
	});

	it.each([
		[0, false],
		[1, true],
	])('takes lines of 39 columns and %i more for a wrapped paragraph: %s', (more, isWrapped) => {
		const lines = [
			'the board of the old port has met on a',
			'day of rain and wind, and they spoke of',
			'the silt and the mud and the new tender',
		];
		const last = 'until the tide came in.';
		const wider = lines.map(line => `${line}${'n'.repeat(more)}`);
		expect(joins(...wider, last)).toEqual([false, isWrapped, isWrapped, isWrapped]);
	});

	it.each([
		[
			'paragraphs of one line',
			['The board met on Monday.', '"No," she said.', 'Nobody else spoke about it at any length.'],
		],
		[
			'headlines',
			[
				'Ferry stops on Sundays from May',
				'Director of harbour board resigns after vote',
				'How a town came to own a ship',
			],
		],
		[
			'long paragraphs',
			[
				`The board met on Monday ${'and talked and talked '.repeat(6)}until noon.`,
				`Nobody else spoke ${'of the harbour and the quay '.repeat(7)}that day.`,
			],
		],
		[
			'header fields',
			['From: The harbour desk of the Aven Courier <desk@courier.example>', 'To: readers', 'Subject: mud'],
		],
		[
			'list items',
			[
				'- The first bid came from Halden Marine, whose ships lie on the quay,',
				'- the second came from a firm abroad that nobody had ever heard of so',
				'- the third was late',
			],
		],
	])('leaves %s alone', (_, lines) => {
		expect(joins(...lines)).toEqual(lines.map(() => false));
	});
});
