import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Kind} from '../../src/entities/entity.ts';
import {type SuggestedName, suggestMerges} from '../../src/entities/linking/suggest-merges.ts';

function suggest(names: readonly SuggestedName[]): string[] {
	const job = suggestMerges(names);
	let step = job.next();
	while (!step.done) step = job.next();
	return step.value.map(
		({main, other, reasons}) => `${names[other]!.name} = ${names[main]!.name}: ${reasons.join(', ')}`,
	);
}

const called = (kind: Kind, ...names: readonly string[]): SuggestedName[] =>
	names.map((name, n) => ({name, kind, mentions: 100 - n}));

describe('two names', () => {
	it.each<[Kind, string, string, string]>([
		['person', 'José Ruiz', 'Jose Ruiz', 'spelling'],
		['place', 'Port-Aven', 'Port Aven', 'spelling'],
		['person', 'Omar al-Bashar', 'Omar El Bashar', 'spelling'],
		['person', 'Jörg Lund', 'Joerg Lund', 'spelling'],
		['person', 'Chuck Lund', 'Charles Lund', 'nickname'],
		['person', 'Joe Lund', 'Joseph R. Lund', 'nickname'],
		['person', 'Ove Lund', 'Ove Lund Jr.', 'suffix'],
		['person', 'Ove Lund', 'Ove G. Lund, Jr.', 'suffix'],
		['organization', 'Supreme Court', 'U.S. Supreme Court', 'country'],
		['person', 'Thandiwe Marrable', 'Marrable', 'surname'],
		['person', 'Samir Kowalczyk', 'S. Kowalczyk', 'initial'],
		['person', 'Ada Lund', 'Ada Vera Lund', 'middle'],
		['person', 'Thandiwe Marrable', 'Thandiwe Marable', 'letters'],
		['person', 'Kowalczyk', 'Kowalcyzk', 'letters'],
		['organization', 'Rill Maritime Authority', 'RMA', 'acronym'],
		['organization', 'Board of Harbour Works', 'B.H.W.', 'acronym'],
	])('%s %s and %s may be one: %s', (kind, main, other, reason) => {
		expect(suggest(called(kind, main, other))).toEqual([`${other} = ${main}: ${reason}`]);
	});

	it.each<[Kind, string, string]>([
		['person', 'Ada Lund', 'Ove Lund'],
		['person', 'Rosa Marin', 'Rosa Brandt'],
		['person', 'Marin', 'Martin'],
		['person', 'Ove Lund Sr.', 'Ove Lund Jr.'],
		['person', 'Chuck Lund Jr.', 'Charles Lund Sr.'],
		['place', 'Port Aven', 'Port Hollow'],
		['organization', 'Rill Maritime Authority', 'CWA'],
		['organization', 'Harbour Board', 'Harbour Council'],
	])('%s %s and %s are two', (kind, a, b) => {
		expect(suggest(called(kind, a, b))).toEqual([]);
	});
});

it('a surname that two full names have stands for neither', () => {
	expect(suggest(called('person', 'Ada Lund', 'Ove Lund', 'Lund'))).toEqual([]);
});

it('a ministry that two countries have stands for neither', () => {
	const names = called(
		'organization',
		'Defence Ministry',
		'Kenyan Defence Ministry',
		'Chadian Defence Ministry',
	);
	expect(suggest(names)).toEqual([]);
});

it('kinds are not mixed, but for the same spelling', () => {
	const names = [...called('organization', 'Tolmouth Wharf'), ...called('place', 'Tolmouth Warf')];
	expect(suggest(names)).toEqual([]);
	expect(suggest([...called('organization', 'Port Aven'), ...called('place', 'Port-Aven')])).toHaveLength(1);
});

it('each pair comes once, with all its reasons, and never a name with itself', () => {
	const name = fc.record({
		name: fc.constantFrom('Ada Lund', 'A. Lund', 'Áda Lund', 'Lund', 'Ada V. Lund', 'AL', 'Ada Lundd'),
		kind: fc.constantFrom<Kind>('person', 'organization'),
		mentions: fc.nat(50),
	});
	fc.assert(
		fc.property(fc.array(name), names => {
			const job = suggestMerges(names);
			let step = job.next();
			while (!step.done) step = job.next();
			const pairs = step.value.map(({main, other}) => [main, other].sort().join());
			expect(new Set(pairs).size).toBe(pairs.length);
			for (const {main, other, reasons} of step.value) {
				expect(main).not.toBe(other);
				expect(new Set(reasons).size).toBe(reasons.length);
			}
		}),
	);
});
