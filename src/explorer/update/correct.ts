/** Correcting: from the row at the cursor over the choices of `c` to a change of the notebook. */

import type {Change, CorrectionAim, CorrectionKind, NameChoice} from '../correct.ts';
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
	const {library} = world;
	const entity = on.type === 'entity' || on.type === 'mention' ? library.entity(on.entity) : undefined;
	const quote = on.type === 'quote' ? library.quote(on.quote) : undefined;
	switch (kind) {
		case 'speaker':
		case 'merge':
		case 'split':
		case 'other-here':
			return only({...state, overlay: {type: 'choose-name', on, purpose: kind, line: EMPTY_LINE, index: 0}});
		case 'rename':
			return only({...state, overlay: {type: 'rename', on, line: lineOf(entity?.name ?? '')}});
		case 'name':
			return quote?.speaker
				? only({
						...state,
						overlay: {type: 'correct', on: {type: 'entity', entity: quote.speaker.id}, index: 0},
					})
				: only(state);
		case 'confirm':
			return quote
				? change(
						state,
						{type: 'confirm', quote: quote.id},
						`Confirmed: ${quote.speaker?.name ?? 'nobody is named'}`,
					)
				: only(state);
		case 'nobody':
			return quote
				? change(state, {type: 'speaker', quote: quote.id, speaker: null}, 'Nobody is its speaker now')
				: only(state);
		case 'not-quote':
			return quote ? change(state, {type: 'not-quote', quote: quote.id}, 'No quote any more') : only(state);
		case 'hide':
			return entity
				? change(state, {type: 'hide', entity: entity.id}, `${entity.name} names nothing now`)
				: only(state);
		case 'person':
		case 'organization':
		case 'place':
			return entity
				? change(state, {type: 'retype', entity: entity.id, kind}, `${entity.name} is a kind of ${kind} now`)
				: only(state);
		case 'own-here':
			return on.type === 'mention'
				? change(
						state,
						{type: 'set-apart', document: on.document, span: on.span, as: null},
						`${entity?.name ?? 'The name'} of this document stands alone now`,
					)
				: only(state);
		case 'accept':
		case 'accept-reversed': {
			if (on.type !== 'suggestion') return only(state);
			const [into, other] = kind === 'accept' ? on.entities : [on.entities[1], on.entities[0]];
			const words = `${library.entity(other)?.name} is ${library.entity(into)?.name} now`;
			return change(state, {type: 'merge', entity: other, into: {type: 'entity', id: into}}, words);
		}
		case 'dismiss':
			return on.type === 'suggestion'
				? change(state, {type: 'dismiss', entities: on.entities}, 'Two names: not suggested again')
				: only(state);
		case 'as-found': {
			const ids =
				on.type === 'correction'
					? [on.id]
					: quote?.correction
						? [quote.correction.id]
						: (entity?.correction?.ids ?? []);
			return change(state, {type: 'restore', ids}, 'As the program found it');
		}
	}
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

function changeFor(on: CorrectionAim, purpose: string, choice: NameChoice): Change | null {
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
