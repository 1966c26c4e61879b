/** Correcting: from the row at the cursor over the choices of `c` to a change of the notebook. */

import type {Kind} from '../../entities/entity.ts';
import type {EntityRow, QuoteRow} from '../../library/rows.ts';
import {
	type Change,
	type CorrectionAim,
	type CorrectionKind,
	type NameChoice,
	oneOf,
	type Purpose,
} from '../correct.ts';
import {EMPTY_LINE, lineOf} from '../edit-line.ts';
import {correctionAim, correctionChoices} from '../select/correction-choices.ts';
import {keyFor} from '../select/key-for.ts';
import {currentItem} from '../select/list-window.ts';
import {nameRows} from '../select/name-choices.ts';
import {placeOf, type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';
import {closeOverlay} from './overlays.ts';

/** Only what can be corrected at the cursor opens the box; else the message says why it cannot. */
export function showCorrections(state: State, world: World): State {
	const on = correctionAim(state, world);
	if (!on || correctionChoices(on, world).length === 0) return say(state, whyNothing(state, world));
	return {...state, overlay: {type: 'correct', on, index: 0}};
}

function whyNothing(state: State, world: World): string {
	const isText = placeOf(state).focus === 'text';
	if (!isText && !currentItem(state, world)) return 'There is nothing to correct here';
	return isText
		? `Go to a quote with ${keyFor(state, 'previous-quote')} ${keyFor(state, 'next-quote')} or to a name with ${keyFor(state, 'previous-name')} ${keyFor(state, 'next-name')} first: ${keyFor(state, 'correct')} corrects it`
		: `Quotes and names can be corrected: open it with ${keyFor(state, 'open')} first`;
}

/** The next choice or name, around the ends. */
export function moveChoice(state: State, world: World, by: number): State {
	const {overlay} = state;
	const count =
		overlay.type === 'correct'
			? correctionChoices(overlay.on, world).length
			: overlay.type === 'choose-name'
				? nameRows(overlay, world).length
				: 0;
	if (count === 0 || (overlay.type !== 'correct' && overlay.type !== 'choose-name')) return state;
	const index = (Math.min(overlay.index, count - 1) + by + count) % count;
	return {...state, overlay: {...overlay, index}};
}

/** `kind` null: the choice at the cursor. */
export function chooseCorrection(state: State, world: World, kind: CorrectionKind | null): Step {
	const {overlay} = state;
	if (overlay.type !== 'correct') return only(state);
	const choices = correctionChoices(overlay.on, world);
	const choice =
		kind === null
			? choices[Math.min(overlay.index, choices.length - 1)]
			: choices.find(one => one.kind === kind);
	if (!choice) return only(say(state, 'That does not fit here: the box shows what does'));
	return take(state, world, overlay.on, choice.kind);
}

function take(state: State, world: World, on: CorrectionAim, kind: CorrectionKind): Step {
	switch (kind) {
		case 'speaker':
		case 'merge':
		case 'split':
		case 'other-here':
			return only({...state, overlay: {type: 'choose-name', on, purpose: kind, line: EMPTY_LINE, index: 0}});
		case 'name':
		case 'confirm':
		case 'nobody':
		case 'not-quote':
			return takeOfQuote(state, quoteOf(on, world), kind);
		case 'rename':
			return only({...state, overlay: {type: 'rename', on, line: lineOf(entityOf(on, world)?.name ?? '')}});
		case 'hide':
		case 'person':
		case 'organization':
		case 'place':
			return takeOfName(state, entityOf(on, world), kind);
		case 'own-here': {
			if (on.type !== 'mention') return only(state);
			const {document, span} = on;
			const name = entityOf(on, world)?.name ?? 'The name';
			const made: Change = {type: 'set-apart', document, span, as: null};
			return change(state, made, `${name} of this document stands alone now`);
		}
		case 'accept':
		case 'accept-reversed':
		case 'dismiss':
			return on.type === 'suggestion' ? takeOfSuggestion(state, world, on.entities, kind) : only(state);
		case 'as-found':
			return change(state, {type: 'restore', ids: madeOf(on, world)}, 'As the program found it');
	}
}

const quoteOf = (on: CorrectionAim, {library}: World): QuoteRow | undefined =>
	on.type === 'quote' ? library.quote(on.quote) : undefined;

const entityOf = (on: CorrectionAim, {library}: World): EntityRow | undefined =>
	on.type === 'entity' || on.type === 'mention' ? library.entity(on.entity) : undefined;

/** The corrections that made the quote or the name what it is. */
function madeOf(on: CorrectionAim, world: World): readonly string[] {
	if (on.type === 'correction') return [on.id];
	const quote = quoteOf(on, world)?.correction;
	return quote ? [quote.id] : (entityOf(on, world)?.correction?.ids ?? []);
}

function takeOfQuote(
	state: State,
	quote: QuoteRow | undefined,
	kind: 'name' | 'confirm' | 'nobody' | 'not-quote',
): Step {
	if (!quote) return only(state);
	const {id, speaker} = quote;
	switch (kind) {
		case 'name':
			return only(
				speaker
					? {...state, overlay: {type: 'correct', on: {type: 'entity', entity: speaker.id}, index: 0}}
					: state,
			);
		case 'confirm':
			return change(state, {type: 'confirm', quote: id}, `Confirmed: ${speaker?.name ?? 'nobody is named'}`);
		case 'nobody':
			return change(state, {type: 'speaker', quote: id, speaker: null}, 'Nobody is its speaker now');
		case 'not-quote':
			return change(state, {type: 'not-quote', quote: id}, 'No quote any more');
	}
}

function takeOfName(state: State, entity: EntityRow | undefined, kind: 'hide' | Kind): Step {
	if (!entity) return only(state);
	const {id, name} = entity;
	return kind === 'hide'
		? change(state, {type: 'hide', entity: id}, `${name} names nothing now`)
		: change(state, {type: 'retype', entity: id, kind}, `${name} is ${oneOf(kind)} now`);
}

function takeOfSuggestion(
	state: State,
	{library}: World,
	[main, other]: readonly [string, string],
	kind: 'accept' | 'accept-reversed' | 'dismiss',
): Step {
	if (kind === 'dismiss')
		return change(state, {type: 'dismiss', entities: [main, other]}, 'Two names: not suggested again');
	const [into, entity] = kind === 'accept' ? [main, other] : [other, main];
	const words = `${library.entity(entity)?.name} is ${library.entity(into)?.name} now`;
	return change(state, {type: 'merge', entity, into: {type: 'entity', id: into}}, words);
}

/** Takes the name at the cursor of the list. */
export function chooseName(state: State, world: World): Step {
	const {overlay} = state;
	if (overlay.type !== 'choose-name') return only(state);
	const rows = nameRows(overlay, world);
	const row = rows[Math.min(overlay.index, rows.length - 1)];
	if (!row) return only(say(state, 'No name of the corpus fits these words'));
	const made = changeFor(overlay.on, overlay.purpose, row.choice);
	const {name} = row;
	switch (made?.type) {
		case 'speaker':
			return change(state, made, `${name} said it`);
		case 'merge':
			return change(state, made, `One name with ${name} now`);
		case 'split':
			return change(state, made, `${name} stands alone now`);
		case 'set-apart':
			return change(state, made, `${name} in this document now`);
		default:
			return only(closeOverlay(state));
	}
}

function changeFor(on: CorrectionAim, purpose: Purpose, choice: NameChoice): Change | null {
	if (purpose === 'speaker' && on.type === 'quote')
		return {type: 'speaker', quote: on.quote, speaker: choice};
	if (purpose === 'split' && choice.type === 'name') return {type: 'split', name: choice.place};
	if (purpose === 'other-here' && on.type === 'mention')
		return {type: 'set-apart', document: on.document, span: on.span, as: choice};
	if (purpose === 'merge' && (on.type === 'entity' || on.type === 'mention'))
		return {type: 'merge', entity: on.entity, into: choice};
	return null;
}

/** The name typed counts for the entity on every page of it. The box stays open while the name is empty. */
export function keepName(state: State, world: World): Step {
	const {overlay} = state;
	if (overlay.type !== 'rename' || (overlay.on.type !== 'entity' && overlay.on.type !== 'mention'))
		return only(state);
	const to = overlay.line.text.trim();
	const entity = world.library.entity(overlay.on.entity);
	if (to === '') return only(say(state, 'A name needs a letter at least', 'bad'));
	if (!entity || to === entity.name) return only(say(closeOverlay(state), 'Nothing was changed'));
	return change(state, {type: 'rename', entity: entity.id, to}, `Called ${to} now`);
}

const change = (state: State, made: Change, words: string): Step =>
	doing(say(closeOverlay(state), `${words}; ${keyFor(state, 'undo')} takes it back`, 'good'), {
		type: 'correct',
		change: made,
	});
