import type {Kind} from '../../entities/entity.ts';

/** A row of `names`: what its own clusters add up to, and (without `own_`) with the short forms that stand for it. */
export type NameRow = {
	id: number;
	key: string;
	short: number;
	entity: number | null;
	uid: string | null;
	name: string;
	kind: Kind;
	listed: number;
	own_documents: number;
	own_mentions: number;
	own_quotes: number;
	person: number;
	organization: number;
	place: number;
	role_document: number | null;
};

/** Sums of evidence that differ by less are equal: they depend on the order of addition. */
const EQUAL = 1e-6;

/** The kind that most speaks for; of equal ones the first of person, organization, place. */
export function strongestKind(row: Pick<NameRow, Kind>): Kind {
	let kind: Kind = 'person';
	if (row.organization > row[kind] + EQUAL) kind = 'organization';
	if (row.place > row[kind] + EQUAL) kind = 'place';
	return kind;
}
