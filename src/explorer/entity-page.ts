/**
 * The rows of an entity's page: what is known of it, what it said, what was said of it, with whom it is named,
 * where.
 */

import {dayOf} from '../corpus/day-of.ts';
import type {Filter, RowList} from '../library/library.ts';
import type {EntityProfile, EntityRow, MentionRow} from '../library/rows.ts';
import {formatCount} from '../text/counts.ts';
import {fold} from '../text/fold.ts';
import {
	arrayList,
	companionItem,
	documentItem,
	type Fact,
	groupLists,
	type Item,
	mapList,
	mentionItem,
	quoteItem,
} from './items.ts';
import {wordsMatcher} from './words-matcher.ts';
import type {World} from './world.ts';

/** Mentions that a page lists; of more it says how many. */
const MOST_MENTIONS = 1_000;
/** Names that a page lists until words are typed above it. */
const MOST_COMPANIONS = 20;

/** `filter`: what is typed above the page; the facts give way to it. */
export function entityPage(world: World, id: string, filter: Filter): RowList<Item> {
	const {library} = world;
	const entity = library.entity(id);
	const profile = world.profile(id);
	if (!entity || !profile) return arrayList([]);
	const {match} = filter;
	const said = library.quotes({...filter, speaker: id});
	const about = library.quotes({...filter, about: id});
	const documents = library.documents({...filter, about: id});
	const mentions = mentionsIn(world, id, documents, match);
	const fits = wordsMatcher(match ?? '');
	const companions = profile.companions.filter(({name}) => fits(name));
	const listed = match ? companions : companions.slice(0, MOST_COMPANIONS);
	const others = match ? 0 : profile.otherCompanions;
	const among = profile.companionDocuments < entity.documents;
	const rows = groupLists([
		{title: '', note: '', rows: arrayList(match ? [] : factsOf(entity, profile, world))},
		group('Said by', mapList(said, quoteItem)),
		group('Said about', mapList(about, quoteItem)),
		{
			title: 'Named with',
			note: `${formatCount(companions.length + others)}${among ? `, in ${formatCount(profile.companionDocuments)} documents` : ''}`,
			rows: arrayList([
				...listed.map(companionItem),
				...more('with', companions.length - listed.length + others),
			]),
		},
		{
			title: 'Mentions',
			note: formatCount(match ? mentions.length : entity.mentions),
			rows: arrayList([
				...mentions.slice(0, MOST_MENTIONS).map(mentionItem),
				...more(
					'mentions',
					(match ? mentions.length : entity.mentions) - Math.min(mentions.length, MOST_MENTIONS),
				),
			]),
		},
		group('Documents', mapList(documents, documentItem)),
	]);
	return profile.pending ? {...rows, pending: profile.pending} : rows;
}

const group = (title: string, rows: RowList<Item>) => ({title, note: formatCount(rows.length), rows});

/** A row without a place that says how many rows are left out. */
const more = (of: string, count: number): Item[] =>
	count > 0 ? [{type: 'title', id: `more:${of}`, text: '', note: `and ${formatCount(count)} more`}] : [];

/** Those in the documents that a filter leaves. */
function mentionsIn(
	world: World,
	id: string,
	documents: RowList<{id: string}>,
	match: string | undefined,
): readonly MentionRow[] {
	const all = world.mentionsOf(id);
	if (!match) return all;
	const left = new Map<string, boolean>();
	return all.filter(({document}) => {
		let isLeft = left.get(document);
		if (isLeft === undefined) {
			isLeft = documents.indexOf(document) >= 0;
			left.set(document, isLeft);
		}
		return isLeft;
	});
}

function factsOf(entity: EntityRow, profile: EntityProfile, world: World): Item[] {
	const headline = (mention: MentionRow): string => {
		const row = world.library.document(mention.document);
		return row ? `${dayOf(row.published) ?? ''} ${row.headline}` : mention.path;
	};
	const {role, first, last, busiest, months} = profile;
	const facts: Fact[] = [];
	if (entity.role) facts.push({label: 'role', words: entity.role, place: role ?? first});
	if (entity.aliases.length > 0)
		facts.push({label: 'also', words: entity.aliases.join(' · '), place: firstAlias(world, entity) ?? first});
	if (first) facts.push({label: 'first', words: headline(first), place: first});
	if (last && last.document !== first?.document)
		facts.push({label: 'last', words: headline(last), place: last});
	if (months.length > 1) facts.push({label: 'months', months, place: busiest});
	return facts.map(fact => ({type: 'fact', id: `fact:${fact.label}`, fact}));
}

/** Mentions looked at for one that is not the name itself. */
const ALIAS_REACH = 20;

const firstAlias = (world: World, {id, name}: EntityRow): MentionRow | null =>
	world
		.mentionsOf(id)
		.slice(0, ALIAS_REACH)
		.find(({text}) => fold(text) !== fold(name)) ?? null;
