import type {Cluster, Gender, Kind} from '../entity.ts';
import {genderOfPronouns, genderOfRole, genderOfTitles} from '../gender.ts';
import {isPrinted, type Name, type Occurrence, totalWeights} from '../names.ts';
import {commonForm, oneLine} from '../printed-form.ts';
import {noWeights} from '../weighing/weights.ts';
import {EITHERS_NAMES} from '../words/first-names.ts';
import {findRole} from './role.ts';

/** The mentions of one thing, before they become a {@link Cluster}. */
export type Group = {
	/** Its index among the clusters of its document. */
	readonly cluster: number;
	readonly kind: Kind;
	readonly names: Set<Name>;
	readonly occurrences: Occurrence[];
	readonly canonical: string | null;
	gender: Gender | null;
};

/** Evidence that another document outweighs by one clear mention. */
export const FAINT = 2;

/** What a group of mentions is. */
export function toCluster(text: string, group: Group): Cluster {
	const forms = new Set<string>();
	let form = '';
	for (const {start, end, title, line} of group.occurrences) {
		if (!isPrinted(text, start, end, form)) {
			form = text.slice(start, end);
			forms.add(oneLine(form));
		}
		if (title >= 0) forms.add(oneLine(text.slice(line.tokens[title]!.start, end)));
	}
	const evidence = noWeights();
	for (const name of group.names) {
		// "Ford" of Odo Ford is no word for the firm there
		const isShortForm = group.kind === 'person' && name.words.length === 1 && name.known !== undefined;
		const weights = isShortForm ? name.context : totalWeights(name);
		evidence.person += Math.max(0, weights.person);
		evidence.organization += Math.max(0, weights.organization);
		evidence.place += Math.max(0, weights.place);
	}
	// What the document took it for counts where its weights say next to nothing: "Marin's boat … Marin's oars".
	const most = Math.max(evidence.person, evidence.organization, evidence.place);
	if (evidence[group.kind] < most && most < FAINT) evidence[group.kind] = most + 0.1;
	const name = group.canonical ?? commonForm(group.kind, group.names);
	forms.delete(name);
	const role = group.kind === 'person' ? findRole(text, group.occurrences) : null;
	return {
		name,
		kind: group.kind,
		aliases: [...forms],
		short: isShort(name, group),
		role,
		gender:
			group.kind === 'person'
				? (group.gender ??
					genderOfTitles(group.occurrences) ??
					genderOfRole(role) ??
					genderOfPronouns(group.occurrences, EITHERS_NAMES.has(name.split(' ', 1)[0]!.toLowerCase())))
				: null,
		evidence: {
			person: round(evidence.person),
			organization: round(evidence.organization),
			place: round(evidence.place),
		},
	};
}

const round = (weight: number): number => Math.round(weight * 10) / 10;

/** A surname alone, or an acronym, that nothing in the document or the word lists expands. */
function isShort(name: string, group: Group): boolean {
	if (group.kind === 'person') return !name.includes(' ');
	// "FBI" stands for itself in the word lists: a corpus whose other texts expand it shows one entity.
	if (group.kind === 'organization')
		return (group.canonical === null || group.canonical === name) && /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name);
	return false;
}
