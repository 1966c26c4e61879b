import {describe, expect, it} from 'vitest';
import {spokenRow} from '../../src/screen/spoken/spoken-row.ts';
import {Walk} from '../explorer/walk.ts';

const spoken = (walk: Walk): string | null => spokenRow(walk.state, walk.world);

describe('rows for a screen reader', () => {
	it('say what is known of a name, and the months in words', () => {
		const walk = new Walk().press("2 / 'velde' enter enter g");
		expect(spoken(walk)).toBe('Known, also: Velde');
		walk.press('j j j');
		expect(spoken(walk)).toBe('Known, mentions from 2021-03 to 2021-04, most in 2021-04: 2');
		walk.press('j j j');
		expect(spoken(walk)).toMatch(/^Named with.*Tern Bay, place, in 2 documents of the same$/);
	});

	it('say the place of a line in a concordance', () => {
		const walk = new Walk().press("f 'breakwater' enter v");
		expect(spoken(walk)).toMatch(/^Place.* outside its breakwater for eleven days\./);
	});

	it('say that a row is selected', () => {
		expect(spoken(new Walk().press('space'))).toMatch(/, selected$/);
	});
});
