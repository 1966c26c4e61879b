/** Who and what a document names, by kind, the most mentioned first: who is in the story, at a glance. */

import type {Kind} from '../../entities/entity.ts';
import {formatCount} from '../../text/counts.ts';
import type {OpenDocument} from '../open-document.ts';
import type {World} from '../world.ts';

/** Names looked up: of a long report the rest is in the list of entities, filtered by its file. */
const MOST = 40;
/** Words of a text whose names are counted within a frame; of 8 MB it took six. */
const LONGEST = 30_000;

const LABELS: Readonly<Record<Kind, string>> = {
	person: 'People',
	organization: 'Organizations',
	place: 'Places',
};

/** "Petra Akerman 8, Samir Kowalczyk 3" by label; null where the document names none of a kind, or is too long. */
export function documentNames(open: OpenDocument, world: World): Readonly<Record<string, string | null>> {
	if (open.row.words > LONGEST) return {};
	const words: Record<Kind, string[]> = {person: [], organization: [], place: []};
	const counts = [...open.mentionCounts()].sort(([, a], [, b]) => b - a).slice(0, MOST);
	for (const [id, count] of counts) {
		const entity = world.library.entity(id);
		if (entity) words[entity.kind].push(`${entity.name} ${formatCount(count)}`);
	}
	return Object.fromEntries(
		Object.entries(LABELS).map(([kind, label]) => [label, words[kind as Kind].join(', ') || null]),
	);
}
