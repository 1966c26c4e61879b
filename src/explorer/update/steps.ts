/** From quote to quote, from name to name, from hit to hit: within a document and on into the next. */

import type {MentionRow} from '../../library/rows.ts';
import {openingAt, type Reading, readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {cursorIndex, nextRow} from '../select/list-window.ts';
import {openEntityId} from '../select/open-entity.ts';
import {placeOfItem} from '../select/place-of-item.ts';
import {placeOf, type State, say, withPlace} from '../state.ts';
import type {World} from '../world.ts';
import {jumpTo, putListCursor, withText} from './moves.ts';

/** Documents looked through for the next hit by one key press. */
const FIND_REACH = 500;

/** Within the document only: at its last quote the message names the key for the next document. */
export function stepQuote(state: State, world: World, by: 1 | -1): State {
	const reading = readingOf(state, world);
	if (!reading) return say(state, 'There is no text here');
	const {open, text} = reading;
	const {target, cursor} = text;
	const current = target?.type === 'quote' ? open.quote(target.id) : undefined;
	const quote = open.quoteBeside(current ?? cursor, by);
	if (!quote) {
		if (!open.quoteBeside(0, 1)) return say(state, 'No quotes were found in this document');
		return say(
			state,
			by > 0
				? `No further quote here; ${keyFor(state, 'next-document')} opens the next document`
				: 'No earlier quote here',
		);
	}
	return withText(state, jumpTo(reading, quote.content[0]?.start ?? 0, {type: 'quote', id: quote.id}));
}

/** Next name in the document; where an entity is open, its next mention in any document. */
export function stepEntity(state: State, world: World, by: 1 | -1): State {
	const reading = readingOf(state, world);
	if (!reading) return say(state, 'There is no text here');
	const entity = openEntityId(state, world);
	if (entity !== null) return stepMention(state, world, reading, entity, by);
	const {cursor, target} = reading.text;
	const isOnName = target?.type === 'mention';
	const next = reading.open.mentionBeside(by > 0 && isOnName ? cursor + 1 : cursor, by);
	if (!next)
		return say(state, by > 0 ? 'No further name in this document' : 'No earlier name in this document');
	return withText(state, jumpTo(reading, next.span.start, {type: 'mention', span: next.span}));
}

function stepMention(state: State, world: World, reading: Reading, entity: string, by: 1 | -1): State {
	const mentions = world.mentionsOf(entity);
	const {document, cursor} = reading.text;
	const here = mentions.findIndex(mention => mention.document === document && mention.span.start === cursor);
	const next = here >= 0 ? here + by : nearest(mentions, document, cursor, by);
	const mention = mentions[next];
	if (!mention) return say(state, by > 0 ? 'That was the last mention' : 'That was the first mention');
	const target = {type: 'mention', span: mention.span} as const;
	if (mention.document === document) return withText(state, jumpTo(reading, mention.span.start, target));
	return withText(state, {
		of: reading.text.of,
		document: mention.document,
		cursor: mention.span.start,
		scroll: {offset: mention.span.start, row: 'centre'},
		target,
		range: null,
	});
}

function nearest(mentions: readonly MentionRow[], document: string, cursor: number, by: 1 | -1): number {
	const inDocument = (mention: MentionRow) => mention.document === document;
	const index =
		by > 0
			? mentions.findIndex(mention => inDocument(mention) && mention.span.start > cursor)
			: mentions.findLastIndex(mention => inDocument(mention) && mention.span.start < cursor);
	return index >= 0 || mentions.some(inDocument) ? index : 0;
}

/** Next hit of what is looked for; behind the last one, the next document of the list that has one. */
export function stepHit(state: State, world: World, by: 1 | -1): State {
	const query = state.find.text;
	if (!query.trim()) {
		if (placeOf(state).list.source.type === 'found') return stepFound(state, world, by);
		if (openEntityId(state, world) !== null) return stepEntity(state, world, by);
		return say(state, `Nothing is being looked for: ${keyFor(state, 'find')} in the text finds words`);
	}
	const reading = readingOf(state, world);
	if (!reading) return say(state, 'There is no text here');
	const hits = reading.open.hits(query);
	const {cursor, target} = reading.text;
	const isOnHit = target?.type === 'hit';
	const behind = hits.indexFrom(by > 0 && isOnHit ? cursor + 1 : cursor);
	const hit = by > 0 || behind > 0 ? hits.at(by > 0 ? behind : behind - 1) : undefined;
	if (hit) return withText(state, jumpTo(reading, hit.start, {type: 'hit', span: hit}));
	return runOn(state, world, reading, by);
}

/** The next passage of the list of those found everywhere, in the text when that is being read. */
function stepFound(state: State, world: World, by: 1 | -1): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	const from = cursorIndex(rows, place.list);
	const index = from < 0 ? -1 : nextRow(rows, from, by);
	const item = rows.slice(index, index + 1)[0];
	if (!item || index === from) {
		return say(state, by > 0 ? 'That was the last passage' : 'That was the first passage');
	}
	const moved = putListCursor(state, world, index);
	if (place.focus === 'list') return moved;
	const opening = openingAt(item, world);
	const reading = readingOf(state, world);
	if (!opening) return moved;
	const isHere = reading?.text.document === opening.document;
	const text = isHere ? {...jumpTo(reading, opening.cursor, opening.target), of: item.id} : opening;
	return withPlace(moved, {...placeOf(moved), text});
}

function runOn(state: State, world: World, reading: Reading, by: 1 | -1): State {
	const place = placeOf(state);
	const rows = world.items(place.list);
	const seen = new Set([reading.text.document]);
	let index = cursorIndex(rows, place.list) + by;
	for (; index >= 0 && index < rows.length && seen.size <= FIND_REACH; index += by) {
		const item = rows.slice(index, index + 1)[0];
		const document = item && placeOfItem(item, world)?.document;
		if (!item || !document || seen.has(document)) continue;
		seen.add(document);
		const hit = world
			.open(document)
			?.hits(state.find.text)
			.at(by > 0 ? 0 : -1);
		const opening = hit && openingAt(item, world);
		if (!hit || !opening) continue;
		const moved = putListCursor(state, world, index);
		const text = {
			...opening,
			cursor: hit.start,
			scroll: {offset: hit.start, row: 'centre'} as const,
			target: {type: 'hit', span: hit} as const,
		};
		return say(withPlace(moved, {...placeOf(moved), text}), 'Ran on into another document');
	}
	if (index >= 0 && index < rows.length) {
		return say(
			state,
			`No hit in the next ${FIND_REACH} documents; ${keyFor(state, 'next-document')} goes on from the next one`,
		);
	}
	const isAnywhere = reading.open.hits(state.find.text).length > 0;
	if (!isAnywhere) return say(state, `“${state.find.text}” is not in this text nor in those after it`);
	return say(state, by > 0 ? 'That was the last hit' : 'That was the first hit');
}
