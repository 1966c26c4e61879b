import {expect, test} from 'vitest';
import {matchKnown} from '../../src/entities/runs/match-known.ts';
import {findTokens} from '../../src/entities/tokens.ts';
import {CITIES} from '../../src/entities/words/cities.ts';
import {CLUBS} from '../../src/entities/words/clubs.ts';
import {COMPANIES} from '../../src/entities/words/companies.ts';
import {MEDIA} from '../../src/entities/words/media.ts';
import {KNOWN_ORGANIZATIONS} from '../../src/entities/words/organizations.ts';
import {PARTIES_AND_MOVEMENTS} from '../../src/entities/words/parties-and-movements.ts';
import {PROVINCES} from '../../src/entities/words/provinces.ts';
import {WATERS_AND_HEIGHTS} from '../../src/entities/words/waters-and-heights.ts';

const LISTS = [
	CITIES,
	CLUBS,
	COMPANIES,
	MEDIA,
	KNOWN_ORGANIZATIONS,
	PARTIES_AND_MOVEMENTS,
	PROVINCES,
	WATERS_AND_HEIGHTS,
];

/** Names of several words, each with a capital and of letters only but for an apostrophe inside. */
const NAMES = LISTS.flatMap(list => [...list]).filter(name =>
	/^\p{Lu}\p{L}*(?: \p{L}+(?:'\p{L}+)?)* \p{Lu}\p{L}*$/u.test(name),
);

/** The names that are not found whole in a sentence that has them as `print` sets them. */
function missed(names: readonly string[], print: (name: string) => string, spaced: boolean): string[] {
	return names.filter(name => {
		const before = 'They saw ';
		const printed = print(name);
		const text = `${before}${printed} then.`;
		const tokens = findTokens(text, {start: 0, end: text.length}, spaced);
		const size = matchKnown(tokens, 2);
		return size === 0 || tokens[1 + size]!.end !== before.length + printed.length;
	});
}

test('every known name of several words is found whole', () => {
	expect(NAMES.length).toBeGreaterThan(1000);
	expect(missed(NAMES, name => name, false)).toEqual([]);
	expect(missed(NAMES, name => name.replaceAll(' ', '\n'), false)).toEqual([]);
});

test.each(['Paris Saint-Germain', 'Chicago Sun-Times', 'Al-Masry Al-Youm'])(
	'%s is found whole where a text sets spaces around its hyphens',
	name => {
		expect(missed([name], each => each.replaceAll('-', ' - '), true)).toEqual([]);
	},
);
