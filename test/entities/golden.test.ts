import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findEntities} from '../../src/entities/find-entities.ts';
import {findParts} from '../../src/parts/find-parts.ts';
import {documentOf} from '../parts/document-of.ts';
import {compareLabels, f1, parseLabelled} from './labelled.ts';

/**
 * Invented news of many kinds, every person, organization and place labelled before the program saw it:
 * `[P1 Ana Ruiz]` is a mention of the first person, `O` an organization, `L` a place. `known-mistakes.json`
 * holds what is still found wrongly, a list a text: a new mistake fails, and so does one that is gone from the
 * texts but not from the list.
 */
const folder = path.join(import.meta.dirname, 'golden');
const names = fs.readdirSync(folder).filter(name => name.endsWith('.txt'));
const known = JSON.parse(fs.readFileSync(path.join(folder, 'known-mistakes.json'), 'utf8')) as Record<
	string,
	string[]
>;

const compare = (name: string) => {
	const labelled = parseLabelled(fs.readFileSync(path.join(folder, name), 'utf8'));
	return compareLabels(labelled, findEntities(labelled.text, findParts(documentOf(labelled.text))));
};

describe('golden texts', () => {
	it.each(names)('%s', name => expect(compare(name).mistakes).toEqual(known[name] ?? []));

	it('lists no mistakes of texts that are gone', () => {
		expect(Object.keys(known).filter(name => !names.includes(name))).toEqual([]);
	});

	it('are found well enough over all', () => {
		const all = names.map(compare);
		const sum = (count: (one: (typeof all)[number]) => number): number =>
			all.reduce((total, one) => total + count(one), 0);
		const found = sum(one => one.found);
		const labelled = sum(one => one.labelled);
		expect(labelled).toBeGreaterThan(800);
		expect(
			f1(
				sum(one => one.exact),
				found,
				labelled,
			),
		).toBeGreaterThan(95);
		expect(
			f1(
				sum(one => one.touched),
				found,
				labelled,
			),
		).toBeGreaterThan(97);
		expect(
			f1(
				sum(one => 2 * one.joined),
				sum(one => 2 * one.joined + one.wronglyJoined),
				sum(one => 2 * one.joined + one.leftApart),
			),
		).toBeGreaterThan(97);
	});
});
