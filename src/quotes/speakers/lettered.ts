import type {DocumentEntities} from '../../entities/entity.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import type {Referent} from './pronouns.ts';

const OFFICE_LETTERS = /^[Tt]he (\p{Lu}{2,5})$/u;

/** Units before the letters in which the last noun of the office stands. */
const LONGEST_NOUN = 90;

/** Units between the letters and the name: "Mr ". */
const LONGEST_TITLE = 5;

/**
 * "Forest Officer (DFO) Ana Ruiz said it. The DFO …": who is named behind the letters of the office. `before`: the place,
 * in UTF-16 units, of `words`.
 */
export function resolveLettered(
	text: string,
	words: string,
	before: number,
	{clusters, mentions}: DocumentEntities,
): Referent | null {
	const letters = OFFICE_LETTERS.exec(words)?.[1];
	if (!letters) return null;
	const at = text.indexOf(`(${letters}) `);
	if (at < 0 || at >= before) return null;
	const noun = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, at - LONGEST_NOUN), at))?.[1];
	if (!noun || !GENDER_OF_NOUN.has(noun.toLowerCase())) return null;
	const start = at + letters.length + '() '.length;
	const mention = mentions.find(({span}) => span.start >= start);
	if (!mention || mention.span.start > start + LONGEST_TITLE) return null;
	const {cluster, span} = mention;
	if (clusters[cluster]!.kind !== 'person') return null;
	return {cluster, antecedent: span, name: span, strength: 'fair'};
}
