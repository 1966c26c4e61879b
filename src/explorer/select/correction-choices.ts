/** What `c` offers for the row, the quote or the name at the cursor. */
import {KINDS} from '../../entities/entity.ts';
import type {EntityCorrection, EntityRow, QuoteRow} from '../../library/rows.ts';
import {contains} from '../../text/span.ts';
import {type CorrectionAim, type CorrectionKind, oneOf} from '../correct.ts';
import type {Item} from '../items.ts';
import {markedQuote} from '../marked-quote.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {readingOf} from './current-text.ts';
import {currentItem} from './list-window.ts';

type CorrectionChoice = {readonly kind: CorrectionKind; readonly words: string};

/** What is corrected: the row of the list; in the text the name that was gone to, or the quote. */
export function correctionAim(state: State, world: World): CorrectionAim | null {
	if (placeOf(state).focus === 'list') {
		const item = currentItem(state, world);
		return item && aimOfItem(item, world);
	}
	const reading = readingOf(state, world);
	if (!reading) return null;
	const {text, open, quote} = reading;
	if (text.target?.type === 'mention') {
		const {start} = text.target.span;
		const mention = open.mentionBeside(start, 1);
		if (mention?.span.start === start) {
			const {document, span, entity} = mention;
			return {type: 'mention', entity, document, span};
		}
	}
	const at = {start: text.cursor, end: text.cursor + 1};
	const isMeant = text.target?.type !== 'hit' || quote?.content.some(span => contains(span, at));
	return quote && isMeant ? {type: 'quote', quote: quote.id} : null;
}

function aimOfItem(item: Item, world: World): CorrectionAim | null {
	switch (item.type) {
		case 'quote':
			return {type: 'quote', quote: item.quote.id};
		case 'entity':
			return {type: 'entity', entity: item.entity.id};
		case 'companion':
			return {type: 'entity', entity: item.companion.id};
		case 'mention': {
			const {entity, document, span} = item.mention;
			return {type: 'mention', entity, document, span};
		}
		case 'mark': {
			const quote = markedQuote(world, item.mark);
			return quote ? {type: 'quote', quote: quote.id} : null;
		}
		case 'correction':
			return {type: 'correction', id: item.correction.id};
		case 'suggestion': {
			const {main, other} = item.suggestion;
			return {type: 'suggestion', entities: [main.id, other.id]};
		}
		default:
			return null;
	}
}

/** The choices in their order; empty when what is to be corrected is gone. */
export function correctionChoices(aim: CorrectionAim, world: World): readonly CorrectionChoice[] {
	const {library} = world;
	switch (aim.type) {
		case 'quote': {
			const quote = library.quote(aim.quote);
			return quote ? quoteChoices(quote) : [];
		}
		case 'entity': {
			const entity = library.entity(aim.entity);
			return entity ? entityChoices(entity, library.namesOf(entity.id).length > 1) : [];
		}
		case 'mention': {
			const entity = library.entity(aim.entity);
			if (!entity) return [];
			return [
				{kind: 'other-here', words: 'somebody else in this document …'},
				{kind: 'own-here', words: `in this document not the ${entity.name} of others`},
				...entityChoices(entity, library.namesOf(entity.id).length > 1),
			];
		}
		case 'correction':
			return [{kind: 'as-found', words: 'take it back: as the program found it'}];
		case 'suggestion': {
			const [main, other] = aim.entities.map(id => library.entity(id));
			if (!main || !other) return [];
			return [
				{kind: 'accept', words: `one and the same: ${other.name} is ${main.name}`},
				{kind: 'accept-reversed', words: `one and the same, called ${other.name}`},
				{kind: 'dismiss', words: 'two names: do not suggest it again'},
			];
		}
	}
}

function quoteChoices({speaker, correction}: QuoteRow): CorrectionChoice[] {
	const choices: CorrectionChoice[] = [];
	if (!correction)
		choices.push({
			kind: 'confirm',
			words: speaker ? `right: ${speaker.name} said it` : 'right: nobody is named',
		});
	choices.push({kind: 'speaker', words: 'somebody else said it …'});
	if (speaker) choices.push({kind: 'nobody', words: 'nobody who can be named'});
	choices.push({kind: 'not-quote', words: 'no quote at all'});
	if (speaker) choices.push({kind: 'name', words: `the name ${speaker.name} …`});
	if (correction)
		choices.push({kind: 'as-found', words: `as the program found it: ${correction.found ?? 'unknown'}`});
	return choices;
}

function entityChoices({name, kind, correction}: EntityRow, hasNames: boolean): CorrectionChoice[] {
	const kinds = KINDS.filter(other => other !== kind);
	return [
		{kind: 'merge', words: `${name} is another name of …`},
		{kind: 'rename', words: 'call it otherwise …'},
		...kinds.map(other => ({
			kind: other,
			words: oneOf(other),
		})),
		...(hasNames ? [{kind: 'split' as const, words: 'take a name out of it …'}] : []),
		{kind: 'hide', words: 'no name: it names nobody and nothing'},
		...(correction
			? [{kind: 'as-found' as const, words: `as the program found it: ${foundWords(correction)}`}]
			: []),
	];
}

/** What it was before: "without Marrable, called Ada, a person". */
export function foundWords({merged, renamed, retyped, isApart}: EntityCorrection): string {
	return [
		...merged.map(name => `without ${name}`),
		...(renamed === null ? [] : [`called ${renamed}`]),
		...(retyped === null ? [] : [`as ${retyped}`]),
		...(isApart ? ['with the name it was taken for'] : []),
	].join(', ');
}
