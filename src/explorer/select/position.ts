import {formatCount} from '../../text/counts.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import type {Reading} from './current-text.ts';
import {currentItem} from './list-window.ts';
import {openEntityId} from './open-entity.ts';

/** Where in a series the reader is: "4/14" among the hits, "mention 2/31" of an open entity. */
export function textPosition(state: State, world: World, {open, text}: Reading): string {
	if (state.find.text.trim()) {
		const hits = open.hits(state.find.text);
		const at = hits.indexFrom(text.cursor + 1);
		return hits.length === 0 ? 'no hit' : `${formatCount(Math.max(1, at))}/${formatCount(hits.length)}`;
	}
	const {source} = placeOf(state).list;
	if (source.type === 'found') {
		const lines = source.isAligned ? world.items(placeOf(state).list) : null;
		const found = world.found(source.query);
		const at = lines
			? lines.indexOf(text.of)
			: found.findIndex(hit => `${hit.document}:${hit.part.span.start}` === text.of);
		return at < 0 ? '' : `${formatCount(at + 1)}/${formatCount((lines ?? found).length)}`;
	}
	const entity = openEntityId(state, world);
	if (entity === null || text.target?.type !== 'mention') return '';
	const item = currentItem(state, world);
	// The preview of a name is at its first mention: reading all of a famous one would keep each key waiting.
	if (text !== placeOf(state).text && item?.type === 'entity')
		return `mention 1/${formatCount(item.entity.mentions)}`;
	const mentions = world.mentionsOf(entity);
	const {span} = text.target;
	const at = mentions.findIndex(
		mention => mention.document === text.document && mention.span.start === span.start,
	);
	if (at < 0) return '';
	return `mention ${formatCount(at + 1)}/${formatCount(mentions.length)}`;
}
