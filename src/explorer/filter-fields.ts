/** Which fields the filter of a list knows. */
import {FIELDS, type Field} from '../library/filter/parse-query.ts';
import type {Source} from './state.ts';

const WITHOUT: Readonly<Record<Source['type'], readonly Field[]>> = {
	documents: ['kind', 'label'],
	entities: ['label'],
	quotes: ['label'],
	entity: ['label'],
	found: ['kind', 'label'],
	same: FIELDS,
	copies: FIELDS,
	marked: [],
	problems: FIELDS,
	corrections: FIELDS,
	suggestions: FIELDS,
};

/** The fields that narrow this list, in the order in which they are offered. */
export const fieldsOf = ({type}: Source): readonly Field[] =>
	FIELDS.filter(field => !WITHOUT[type].includes(field));

const ENTITY_KINDS = ['person', 'organization', 'place'];
const QUOTE_KINDS = ['direct', 'mixed', 'indirect'];

/** Values of `kind:` in a list. */
export function kindsOf({type}: Source): readonly string[] {
	if (type === 'entities') return ENTITY_KINDS;
	return ['quotes', 'entity', 'marked'].includes(type) ? QUOTE_KINDS : [];
}
