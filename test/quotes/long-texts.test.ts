import {expect, it} from 'vitest';
import {resolveDescribed} from '../../src/quotes/speakers/described.ts';
import type {Event} from '../../src/quotes/speakers/discourse.ts';
import {Roles, resolveRole} from '../../src/quotes/speakers/roles.ts';
import {entitiesOf} from './reading.ts';

const TEXT = 'Ana Ruiz, the mayor, met Juan Paz. “No,” the mayor said. “Yes,” the Romanian said.';
const ENTITIES = entitiesOf(TEXT, [{names: ['Ana Ruiz', 'Ruiz']}, {names: ['Juan Paz', 'Paz']}]);
const ROLES = new Roles(TEXT, ENTITIES);
const spanOf = (words: string) => ({start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length});

/** So many namings of Juan Paz, each in a paragraph of its own, and how many of them were looked at. */
function namings(count: number) {
	let looks = 0;
	const span = spanOf('Juan Paz');
	const one: Event = {span, name: span, cluster: 1, gender: null, sentence: 0, block: 0, weight: 1};
	const events = new Proxy(
		Array.from({length: count}, (_, block) => ({...one, block})),
		{
			get(target, key, receiver) {
				if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
				return Reflect.get(target, key, receiver);
			},
		},
	);
	return {events, looks: () => looks};
}

it.each<[string, (events: readonly Event[]) => unknown]>([
	['the mayor', events => resolveRole(TEXT, spanOf('the mayor'), ROLES, events, ENTITIES)],
	['the Romanian', events => resolveDescribed(TEXT, spanOf('the Romanian'), 1_000_000, events, ENTITIES)],
])('of a long text, %s asks for those lately named alone', (_, resolve) => {
	const [long, longer] = [5_000, 50_000].map(namings);
	resolve(long!.events);
	resolve(longer!.events);
	expect(long!.looks()).toBeGreaterThan(100);
	expect(longer!.looks()).toBe(long!.looks());
});
