import type {Kind} from '../../entities/entity.ts';
import type {Field} from './parse-query.ts';

/** The field of the filter that asks for names of one kind. */
export const FIELD_OF_KIND = {
	person: 'person',
	organization: 'org',
	place: 'place',
} as const satisfies Readonly<Record<Kind, Field>>;

/** The kind of names that such a field asks for. */
export const KIND_OF_FIELD = {
	person: 'person',
	org: 'organization',
	place: 'place',
} as const satisfies Readonly<Record<(typeof FIELD_OF_KIND)[Kind], Kind>>;
