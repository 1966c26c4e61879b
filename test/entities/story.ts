import type {Cluster, DocumentEntities, Kind} from '../../src/entities/entity.ts';
import {findEntities} from '../../src/entities/find-entities.ts';
import type {Layout, Part, PartKind} from '../../src/parts/layout.ts';
import {layoutOfParts} from '../parts/layout-of.ts';

/** A layout in which every line is a part: `kinds` for the first lines, paragraphs after them. */
export function layoutOf(text: string, kinds: readonly PartKind[] = []): Layout {
	const parts: Part[] = [];
	for (const line of text.matchAll(/\S[^\n]*/g)) {
		parts.push({
			kind: kinds[parts.length] ?? 'paragraph',
			span: {start: line.index, end: line.index + line[0].trimEnd().length},
		});
	}
	return layoutOfParts(parts);
}

const entitiesOf = (text: string, kinds?: readonly PartKind[]): DocumentEntities =>
	findEntities(text, layoutOf(text, kinds));

const LETTERS: Record<Kind, string> = {person: 'P', organization: 'O', place: 'L'};

/** The mentions in order, each with the first letter of its kind: "P:Rosa Marin". */
export function mentionsOf(text: string, kinds?: readonly PartKind[]): string[] {
	const {mentions, clusters} = entitiesOf(text, kinds);
	return mentions.map(
		({span, cluster}) => `${LETTERS[clusters[cluster]!.kind]}:${text.slice(span.start, span.end)}`,
	);
}

/** The clusters, each with the distinct words of its mentions: "Rosa Marin = Rosa Marin, Marin". */
export function clustersOf(text: string, kinds?: readonly PartKind[]): string[] {
	const {mentions, clusters} = entitiesOf(text, kinds);
	return clusters.map((cluster, index) => {
		const forms = mentions
			.filter(mention => mention.cluster === index)
			.map(({span}) => text.slice(span.start, span.end));
		return `${cluster.name} = ${[...new Set(forms)].join(', ')}`;
	});
}

export function clusterOf(text: string, name: string): Cluster | undefined {
	return entitiesOf(text).clusters.find(cluster => cluster.name === name);
}

/** What is named at a place of a text, or in the words that begin there: the number of its cluster. */
export function clusterAt(text: string, at: number): number | undefined {
	return entitiesOf(text).mentions.find(({span}) => span.end > at)?.cluster;
}
