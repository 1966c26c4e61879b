/** Which fields the filter of a list knows. */

import {KINDS} from '../entities/entity.ts';
import {FIELDS, type Field} from '../library/filter/parse-query.ts';
import {QUOTE_KINDS} from '../quotes/quote.ts';
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

/** Values of `kind:` in a list. */
export function kindsOf({type}: Source): readonly string[] {
	if (type === 'entities') return KINDS;
	return ['quotes', 'entity', 'marked'].includes(type) ? QUOTE_KINDS : [];
}
