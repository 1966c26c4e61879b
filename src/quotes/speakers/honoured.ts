import type {DocumentEntities, Gender} from '../../entities/entity.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';
import type {Roles} from './roles.ts';

const HONOUR = /^(Her|His) (?:Honou?r|Worship|Lordship|Ladyship)$/;

/** Who is spoken of so in court. */
const BENCH = ['judge', 'magistrate', 'justice', 'coroner'];

/** The gender of whom "Her Honour" is said; null of other words. */
export function genderOfHonour(words: string): Gender | null {
	const owner = HONOUR.exec(words)?.[1];
	return owner === undefined ? null : owner === 'Her' ? 'female' : 'male';
}

/** "Her Honour said": the only judge of that gender of whom the text has spoken in `events`. */
export function resolveHonoured(
	gender: Gender,
	roles: Roles,
	events: readonly Event[],
	{clusters}: DocumentEntities,
): Referent | null {
	const holders = new Set(BENCH.flatMap(role => [...(roles.holders(role) ?? [])]));
	let found: Event | null = null;
	for (const event of events) {
		const known = holders.has(event.cluster) ? clusters[event.cluster]!.gender : undefined;
		if (known === undefined || (known !== null && known !== gender)) continue;
		if (found && found.cluster !== event.cluster) return null;
		found = event;
	}
	return found && {cluster: found.cluster, antecedent: found.span, name: found.name, strength: 'fair'};
}
