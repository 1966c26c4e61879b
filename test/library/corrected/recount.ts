import type {Library} from '../../../src/library/library.ts';

/** Everything that a library counts, counted from its documents one by one. */
export function recount(library: Library) {
	const documents = library.documents().slice(0, 1000);
	const names = new Map<string, {documents: Set<string>; mentions: number; quotes: number}>();
	const of = (id: string) => {
		if (!names.has(id)) names.set(id, {documents: new Set(), mentions: 0, quotes: 0});
		return names.get(id)!;
	};
	let quotes = 0;
	for (const {id} of documents) {
		for (const {entity} of library.mentionsIn(id)) {
			of(entity).mentions++;
			of(entity).documents.add(id);
		}
		for (const {speaker} of library.quotesIn(id)) {
			quotes++;
			if (speaker) of(speaker.id).quotes++;
		}
	}
	return {
		quotes,
		names: new Map([...names].map(([id, counted]) => [id, {...counted, documents: counted.documents.size}])),
	};
}
