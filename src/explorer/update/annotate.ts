/** Labels and notes: typed in one line, put on the mark at the cursor, or on a passage that it then marks. */

import type {Mark} from '../../notebook/mark.ts';
import {contains} from '../../text/span.ts';
import type {Action, NoteOutcome} from '../actions.ts';
import {cleanForLine, lineOf} from '../edit-line.ts';
import {readingOf} from '../select/current-text.ts';
import {keyFor} from '../select/key-for.ts';
import {labelChoices, parseLabels, wordAt} from '../select/labels.ts';
import {currentItem} from '../select/list-window.ts';
import {type Aim, placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {whyNothing, withoutRange} from './marks.ts';
import {closeOverlay} from './overlays.ts';
import {markOf, passageMeant} from './passage.ts';

/** A passage that is not marked yet may have labels too: it is marked when they are kept. */
export function showLabels(state: State, world: World): State {
	const on = aimOf(state, world);
	if (!on) return say(state, whyNothing(state, currentItem(state, world)));
	const labels = markedAs(on, world)?.labels ?? [];
	// A space behind the last label: what is typed next is another one.
	const line = lineOf(cleanForLine(labels.map(label => `${label} `).join('')));
	return {...state, overlay: {type: 'labels', on, line, stem: null}};
}

/** A passage that is not marked yet may have a note too: it is marked when that is kept. */
export function showNote(state: State, world: World): State {
	const on = aimOf(state, world);
	if (!on) return say(state, whyNothing(state, currentItem(state, world)));
	return {
		...state,
		overlay: {type: 'note', on, line: lineOf(cleanForLine(markedAs(on, world)?.note ?? ''))},
	};
}

/** The word before the cursor becomes a label in use that begins so; again, the next one. */
export function completeLabel(state: State, world: World): State {
	const {overlay} = state;
	if (overlay.type !== 'labels') return state;
	const {line} = overlay;
	const choices = labelChoices(overlay, world);
	if (choices.length === 0) return say(state, 'No label in use begins so');
	const word = wordAt(line);
	const next = choices[(choices.indexOf(word) + 1) % choices.length]!;
	const before = line.text.slice(0, line.cursor - word.length) + next;
	const completed = {text: before + line.text.slice(line.cursor), cursor: before.length};
	return {...state, overlay: {...overlay, line: completed, stem: overlay.stem ?? word}};
}

/** With the note's own lines, unless its one line here was changed: then that. */
export function editNote(state: State, world: World): Step {
	const {overlay} = state;
	if (overlay.type !== 'note') return only(state);
	const note = markedAs(overlay.on, world)?.note ?? '';
	const typed = overlay.line.text;
	return doing(state, {
		type: 'edit-note',
		on: overlay.on,
		note: typed.trim() === cleanForLine(note).trim() ? note : typed,
	});
}

/** What became of a note that was written in the reader's editor. */
export function noteEdited(state: State, world: World, outcome: NoteOutcome): State {
	const {overlay} = state;
	const isTyped =
		overlay.type === 'note' &&
		overlay.line.text.trim() !== cleanForLine(markedAs(overlay.on, world)?.note ?? '').trim();
	// The editor left alone what was typed before it was opened, and is not kept yet.
	if (outcome === 'same' && isTyped)
		return say(state, `The editor changed nothing; ${keyFor(state, 'annotation-keep')} keeps the note`);
	return sayNoted(withoutRange(closeOverlay(state), world), outcome);
}

function sayNoted(state: State, outcome: NoteOutcome): State {
	if (outcome === 'same') return say(state, 'Nothing was changed');
	const undo = keyFor(state, 'undo');
	const words =
		outcome === 'kept' ? `Noted; ${undo} takes it back` : `The note is gone; ${undo} brings it back`;
	return say(state, words, 'good');
}

/** Keeps the labels or the note that were typed. Where the line was cut, labels are only added, and no note is emptied. */
export function keepAnnotation(state: State, world: World, {isCut}: {readonly isCut?: true}): Step {
	const {overlay} = state;
	if (overlay.type !== 'labels' && overlay.type !== 'note') return only(state);
	const {on, line} = overlay;
	const closed = withoutRange(closeOverlay(state), world);
	const mark = markedAs(on, world);
	if (overlay.type === 'note') {
		const note = line.text.trim();
		// A note of several lines is shown as one here: unless it was changed it keeps them.
		if (isCut && note === '') return only(closed);
		if (note === cleanForLine(mark?.note ?? '').trim()) return only(say(closed, 'Nothing was changed'));
		return doing(sayNoted(closed, note ? 'kept' : 'gone'), {type: 'note', on, note});
	}
	const typed = parseLabels(line.text);
	const labels = isCut ? [...new Set([...(mark?.labels ?? []), ...typed])] : typed;
	if (labels.join() === (mark?.labels ?? []).join()) return only(say(closed, 'Nothing was changed'));
	const words =
		labels.length > 0 ? `Labelled ${labels.map(label => `#${label}`).join(' ')}` : 'No labels now';
	return doing(say(closed, `${words}; ${keyFor(state, 'undo')} takes it back`, 'good'), {
		type: 'label',
		on,
		labels,
	});
}

/** What could not be kept (a full disk) is not lost: it stands in its line again, to be kept once there is room. */
export function annotateAgain(
	state: State,
	{what, on, text}: Extract<Action, {type: 'annotate-again'}>,
): State {
	const line = lineOf(cleanForLine(text));
	return {
		...state,
		overlay: what === 'note' ? {type: 'note', on, line} : {type: 'labels', on, line, stem: null},
	};
}

/** The mark of the row, of the passage at the cursor, or the smallest one around the cursor; else the passage. */
function aimOf(state: State, world: World): Aim | null {
	const isText = placeOf(state).focus === 'text';
	const item = isText ? null : currentItem(state, world);
	if (item?.type === 'mark') return {type: 'mark', id: item.mark.id};
	const passage = passageMeant(state, world);
	if (!passage) return null;
	const mark = markOf(passage, world) ?? (isText ? markAround(state, world) : undefined);
	if (mark) return {type: 'mark', id: mark.id};
	const {open, span, quote} = passage;
	return {type: 'passage', document: open.row.id, span, quote: quote?.id ?? null};
}

function markAround(state: State, world: World): Mark | undefined {
	const reading = readingOf(state, world);
	if (!reading || reading.text.range) return undefined;
	const {document, cursor} = reading.text;
	const around = world
		.marksIn(document)
		.flatMap(({mark, span}) =>
			span && contains(span, {start: cursor, end: cursor + 1}) ? [{mark, span}] : [],
		)
		.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
	return around[0]?.mark;
}

const markedAs = (on: Aim, world: World): Mark | undefined =>
	on.type === 'mark' ? world.marks().find(({id}) => id === on.id) : undefined;
