import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {KEYMAP} from '../../src/explorer/keymap.ts';
import {HELP_COLUMNS, helpLines} from '../../src/explorer/select/help.ts';
import {overlayWidth} from '../../src/explorer/select/layout.ts';
import {startState} from '../../src/explorer/state.ts';
import {openOverlay} from '../../src/explorer/update/overlays.ts';

const helpAt = (columns: number) => openOverlay(startState(columns, 24), 'help');

/** The words of each key, its lines put together again. */
function wordsOf(columns: number, isLinear = false): Map<string, string[]> {
	const words = new Map<string, string[]>();
	let last = '';
	for (const line of helpLines({...helpAt(columns), isLinear})) {
		if (line === null || !('keys' in line)) continue;
		if (line.keys) {
			last = line.keys;
			words.set(last, [...(words.get(last) ?? []), line.help]);
		} else words.get(last)!.push(`${words.get(last)!.pop()} ${line.help}`);
	}
	return words;
}

describe('the help', () => {
	it('has every word of it inside the box, at any width', () => {
		const whole = wordsOf(200, true);
		expect([...whole.values()].flat()).toContain(KEYMAP.find(({name}) => name === 'mark-all')!.help);
		fc.assert(
			fc.property(fc.integer({min: 40, max: 300}), columns => {
				expect(wordsOf(columns)).toEqual(whole);
				const room = overlayWidth(helpAt(columns)) - 4 - HELP_COLUMNS;
				for (const line of helpLines(helpAt(columns)))
					if (line && 'help' in line) expect(line.help.length).toBeLessThanOrEqual(room);
			}),
		);
	});

	it('tells what signs mean, but not to who hears them never', () => {
		const signs = helpLines(helpAt(100)).flatMap(line => (line && 'signs' in line ? line.signs : []));
		expect(signs).toEqual(expect.arrayContaining(['mark', 'note', 'selected', 'confirmed', 'corrected']));
		expect(helpLines({...helpAt(100), isLinear: true}).some(line => line && 'signs' in line)).toBe(false);
	});

	it('keeps a key on one line for a screen reader', () => {
		for (const line of helpLines({...helpAt(40), isLinear: true}))
			if (line && 'keys' in line) expect(line.keys).not.toBe('');
	});
});
