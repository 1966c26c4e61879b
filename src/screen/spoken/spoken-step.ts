/**
 * What a screen reader is told of a step from one state to the next: one labelled line for what changed, most often
 * a row or a paragraph. Nothing is said of what stayed.
 */

import {chosenCommand} from '../../explorer/select/commands.ts';
import {readingOf} from '../../explorer/select/current-text.ts';
import {detailRows} from '../../explorer/select/details.ts';
import {helpLines} from '../../explorer/select/help.ts';
import {keyFor, keyName} from '../../explorer/select/key-for.ts';
import {emptyListWords, filterProblem, listCount, listTitle} from '../../explorer/select/list-words.ts';
import {headerWords, progressWords, tabWords} from '../../explorer/select/status.ts';
import {placeOf, type State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {countOf} from '../../text/counts.ts';
import {printableLine} from '../../text/printable.ts';
import {overlayContent} from '../overlay.ts';
import {spellArrows} from '../styled.ts';
import type {Theme} from '../theme.ts';
import {spokenRow} from './spoken-row.ts';
import {inWords, spokenDocument, spokenPlace, spokenScroll} from './spoken-text.ts';

/** The lines for a step, safe to print; none when nothing changed that could be told. */
export function spokenStep(before: State, after: State, world: World, theme: Theme): string[] {
	const lines: string[] = [];
	const {message} = after;
	if (message && message !== before.message)
		lines.push(`${message.tone === 'bad' ? 'Problem: ' : ''}${message.text}`);
	if (after.overlay.type !== 'none') lines.push(...spokenOverlay(before, after, world, theme));
	else if (before.overlay.type !== 'none' && lines.length === 0) lines.push('Closed', here(after, world));
	else lines.push(...spokenPanes(before, after, world));
	return lines.map(printableLine);
}

/** Where the reader is, at length: when the program starts, and when it is asked to draw anew. */
export function spokenStatus(state: State, world: World): string[] {
	const {corpus, documents, marked, problems, outdated, progress} = headerWords(world);
	const reading = progress ? progressWords(progress) : null;
	const words = [
		`dossier, corpus ${corpus}`,
		documents,
		marked,
		problems && `${problems}: ${keyFor(state, 'problems')} lists them`,
		outdated,
		reading,
	];
	return [words.filter(Boolean).join(', '), spokenList(state, world), here(state, world)].map(printableLine);
}

function spokenPanes(before: State, after: State, world: World): string[] {
	const [from, to] = [placeOf(before), placeOf(after)];
	if (after.typing !== 'none' && before.typing === 'none')
		return [
			after.typing === 'filter'
				? `${spokenList(after, world)}. Type words; ${keyFor(after, 'filter-keep')} keeps them, ${keyFor(after, 'typing-clear')} clears them`
				: `Find in the text: type words; ${keyFor(after, 'find-keep')} keeps them, ${keyFor(after, 'typing-clear')} clears them`,
		];
	if (
		to.list.query.text !== from.list.query.text &&
		JSON.stringify(from.list.source) === JSON.stringify(to.list.source)
	)
		return [spokenFilter(after, world)];
	if (after.find.text !== before.find.text) return [spokenFind(after, world)];
	if (after.typing === 'none' && before.typing !== 'none') return [here(after, world)];
	const isSameList =
		after.tab === before.tab &&
		JSON.stringify([from.list.source, from.list.sort]) === JSON.stringify([to.list.source, to.list.sort]);
	if (!isSameList) return [spokenList(after, world), here(after, world)];
	if (to.focus !== from.focus) {
		if (to.focus === 'list') return [`List. ${here(after, world)}`];
		return [spokenDocument(after, world), spokenPlace(after, world)].filter(line => line !== null);
	}
	if (to.focus === 'list' && JSON.stringify(to.list.cursor) !== JSON.stringify(from.list.cursor))
		return [here(after, world)];
	if (to.text === from.text) return [];
	if (to.focus === 'list') return [spokenScroll(after, world)].filter(line => line !== null);
	const range = to.text?.range;
	if (range && range !== from.text?.range) {
		const words = readingOf(after, world)?.open.text.slice(range.head.start, range.head.end) ?? '';
		return [`In the range: ${words}`];
	}
	const isNewText = to.text?.document !== from.text?.document;
	return [isNewText ? spokenDocument(after, world) : null, spokenPlace(after, world)].filter(
		line => line !== null,
	);
}

/** The row or the paragraph at the cursor, or why there is none. */
const here = (state: State, world: World): string =>
	placeOf(state).focus === 'text'
		? (spokenPlace(state, world) ?? 'The text is not in the corpus any more')
		: (spokenRow(state, world) ?? emptyListWords(state, world).filter(Boolean).join(' '));

/** "Quotes, 429 rows"; "Quotes, 14 of 429, filter marrable". */
function spokenList(state: State, world: World): string {
	const {list} = placeOf(state);
	const query = list.query.text ? `, filter ${list.query.text}` : '';
	if (list.source.type === 'found')
		return `Find everywhere: ${list.query.text || 'no words yet'}${query && `, ${listCount(state, world)}`}`;
	if (list.source.type !== state.tab) return `${listTitle(state, world).replaceAll(' · ', ', ')}${query}`;
	const tab = tabWords(state, world).find(({tab}) => tab === state.tab)!;
	const order = list.sort ? `, by ${list.sort}` : '';
	return `${tab.name}, ${query ? `${listCount(state, world)} of ${tab.count}` : `${tab.count} rows`}${query}${order}`;
}

function spokenFilter(state: State, world: World): string {
	const {list} = placeOf(state);
	const problem = filterProblem(state);
	const words = list.query.text || 'no words';
	if (problem) return `${words}: ${problem.text}`;
	const rows = world.items(list);
	if (list.source.type === 'found' || rows.pending) return words;
	return `${words}: ${countOf(rows.length, 'row')}${rows.length > 0 ? `. ${spokenRow(state, world)}` : ''}`;
}

function spokenFind(state: State, world: World): string {
	const hits = readingOf(state, world)?.open.hits(state.find.text).length ?? 0;
	if (!state.find.text) return 'no words';
	return `${state.find.text}: ${countOf(hits, 'hit')} in this text`;
}

/** All lines of an overlay that opens; of one that changes, the chosen row or the line that is being typed. */
function spokenOverlay(before: State, after: State, world: World, theme: Theme): string[] {
	const {overlay} = after;
	const content = overlayContent(after, world, theme);
	if (!content) return [];
	if (overlay.type === 'commands' && before.overlay.type === 'commands') {
		const command = chosenCommand(after, world);
		const keys = command?.keys.map(keyName).join(' or ');
		return [
			command
				? `${overlay.line.text}: ${command.name}, ${command.help}${keys ? `, key ${keys}` : ''}`
				: `${overlay.line.text}: no command fits`,
		];
	}
	const words = overlayWords(after, world, theme);
	const chosen = content.lines.findIndex(line => line.some(({styles}) => styles.includes('cursor-row')));
	if (before.overlay.type !== overlay.type) {
		if (overlay.type === 'commands')
			return [
				`Commands: type what to do, ${keyFor(after, 'command-run')} does it, ${keyFor(after, 'command-close')} closes`,
			];
		const typed = content.field?.line.text;
		return [content.title, ...words.filter(Boolean), ...(typed ? [`Typed so far: ${typed}`] : [])];
	}
	if (chosen >= 0) return [words[chosen]!];
	const typedBefore = overlayContent(before, world, theme)?.field?.line;
	if (content.field && content.field.line !== typedBefore) return [content.field.line.text || 'empty'];
	const old = overlayWords(before, world, theme);
	return words.filter((line, index) => line !== '' && line !== old[index]);
}

/** The lines of an overlay, also those that its box would have no room for. */
function overlayWords(state: State, world: World, theme: Theme): string[] {
	if (state.overlay.type === 'details')
		return detailRows(state, world).lines.map(({label, value}) =>
			inWords(label ? `${label}: ${value}` : value),
		);
	if (state.overlay.type === 'help')
		return helpLines(state).map(line => {
			if (line === null) return '';
			if ('title' in line) return line.title;
			if ('signs' in line) return line.help;
			return `${spellArrows(line.keys)}: ${line.help}`;
		});
	const lines = overlayContent(state, world, theme)?.lines ?? [];
	const {cursor} = theme.signs;
	return lines.map(line => {
		const words = inWords(line.map(({text}) => text).join(''));
		return (words.startsWith(cursor) ? words.slice(cursor.length) : words).replace(/\s+/g, ' ').trim();
	});
}
