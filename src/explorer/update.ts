/** What each action does: one reducer. It is pure; what must happen outside is returned as effects. */
import type {Action, ActionOf} from './actions.ts';
import {noCommandWords} from './command-argument.ts';
import {chosenCommand} from './select/commands.ts';
import {placeOf, type State, say} from './state.ts';
import {doing, only, type Step} from './step.ts';
import {
	annotateAgain,
	completeLabel,
	editNote,
	keepAnnotation,
	noteEdited,
	showLabels,
	showNote,
} from './update/annotate.ts';
import {completeFilter} from './update/complete.ts';
import {toggleConcordance} from './update/concordance.ts';
import {copyCurrent} from './update/copy.ts';
import {chooseCorrection, chooseName, keepName, moveChoice, showCorrections} from './update/correct.ts';
import {askForName, confirmExport, exportExists, showExport, switchExport} from './update/export.ts';
import {goToLine} from './update/go-to-line.ts';
import {confirmAll, markAll} from './update/mark-all.ts';
import {toggleMark, toggleRange} from './update/marks.ts';
import {click, sayMouseInVain, toggleMouse, turnWheel} from './update/mouse.ts';
import {goToEnd, moveCursor, movePage, scrollText} from './update/moves.ts';
import {chooseFacet, narrow, showFacets, widen} from './update/narrow.ts';
import {chooseCommand, closeOverlay, openOverlay, scrollOverlay, showCommands} from './update/overlays.ts';
import {
	cycleSort,
	goBack,
	leave,
	openCurrent,
	openEditor,
	showList,
	showProblems,
	showSideList,
	sortBy,
	stepDocument,
	switchPane,
} from './update/places.ts';
import {readAgain} from './update/read-again.ts';
import {toggleRevealed} from './update/reveal.ts';
import {showSame, toggleCopies, toggleGrouped} from './update/same.ts';
import {stepEntity, stepHit, stepQuote} from './update/steps.ts';
import {
	clearTyped,
	editTyped,
	findEverywhere,
	keepTyped,
	search,
	searchingSoon,
	startTyping,
} from './update/typing.ts';
import {showProofs, verify} from './update/verify.ts';
import type {World} from './world.ts';

/** What is done with the row at the cursor; while other rows are searched for, it would be done with the wrong one. */
const ON_ROW: ReadonlySet<Action['type']> = new Set([
	'open',
	'toggle-mark',
	'mark-all',
	'confirm-all',
	'show-labels',
	'show-note',
	'copy',
	'open-editor',
	'show-same',
]);

const isSearching = (state: State, world: World): boolean => {
	const {list, focus} = placeOf(state);
	return focus === 'list' && world.items(list).pending !== undefined;
};

/**
 * Pure, though it reads the library through `world`: what it wants done outside is in the effects. An action
 * that cannot be done changes nothing but the message, which says why.
 */
export function update(before: State, action: Action, world: World): Step {
	// What the reader did not do takes no message away.
	const isOwn = action.type !== 'resize' && action.type !== 'search';
	const state = before.message && isOwn ? {...before, message: null} : before;
	if (ON_ROW.has(action.type) && isSearching(state, world))
		return only(say(state, 'Still searching: the rows are those of before'));
	return perform(state, action, world);
}

const perform = <Type extends Action['type']>(state: State, action: ActionOf<Type>, world: World): Step =>
	STEPS[action.type](state, world, action);

/** A row for every action, with its fields; the compiler misses one that is forgotten. */
const STEPS: {
	readonly [Type in Action['type']]: (state: State, world: World, action: ActionOf<Type>) => Step;
} = {
	'move-cursor': (state, world, {by}) => only(moveCursor(state, world, by)),
	'move-page': (state, world, {by, size}) => only(movePage(state, world, by, size)),
	'go-to-end': (state, world, {end}) => only(goToEnd(state, world, end)),
	'scroll-text': (state, world, {by}) => only(scrollText(state, world, by)),
	open: (state, world) => only(openCurrent(state, world)),
	'go-back': (state, world) => only(goBack(state, world)),
	leave,
	'switch-pane': (state, world) => only(switchPane(state, world)),
	'show-list': (state, _world, {tab}) => only(showList(state, tab)),
	'show-problems': (state, world) => only(showProblems(state, world)),
	'show-side-list': (state, world, {list}) => only(showSideList(state, world, list)),
	'step-document': (state, world, {by}) => only(stepDocument(state, world, by)),
	'step-quote': (state, world, {by}) => only(stepQuote(state, world, by)),
	'step-entity': (state, world, {by}) => only(stepEntity(state, world, by)),
	'step-hit': (state, world, {by}) => only(stepHit(state, world, by)),
	'start-typing': state => only(startTyping(state)),
	'find-everywhere': state => only(findEverywhere(state)),
	search: state => only(search(state)),
	'edit-typed': (state, world, {edit}) => searchingSoon(state, editTyped(state, world, edit)),
	'complete-filter': (state, world, {by}) => only(completeFilter(state, world, by)),
	'keep-typed': (state, world) => only(keepTyped(state, world)),
	'clear-typed': (state, world) => only(clearTyped(state, world)),
	'toggle-mark': toggleMark,
	'mark-all': (state, world, {how}) => markAll(state, world, how),
	'confirm-all': confirmAll,
	'show-labels': (state, world) => only(showLabels(state, world)),
	'show-note': (state, world) => only(showNote(state, world)),
	'complete-label': (state, world) => only(completeLabel(state, world)),
	'edit-note': editNote,
	'note-edited': (state, world, {outcome}) => only(noteEdited(state, world, outcome)),
	'annotate-again': (state, _world, action) => only(annotateAgain(state, action)),
	'keep-annotation': keepAnnotation,
	'toggle-range': (state, world) => only(toggleRange(state, world)),
	'show-corrections': (state, world) => only(showCorrections(state, world)),
	'move-choice': (state, world, {by}) => only(moveChoice(state, world, by)),
	'choose-correction': (state, world, {kind}) => chooseCorrection(state, world, kind),
	'choose-name': chooseName,
	'keep-name': keepName,
	undo: state => doing(state, {type: 'undo'}),
	redo: state => doing(state, {type: 'redo'}),
	copy: (state, world, {withCitation}) => copyCurrent(state, world, withCitation),
	'open-editor': openEditor,
	'cycle-sort': state => only(cycleSort(state)),
	'toggle-concordance': (state, world) => only(toggleConcordance(state, world)),
	'show-same': (state, world) => only(showSame(state, world)),
	'toggle-copies': (state, world) => only(toggleCopies(state, world)),
	'toggle-grouped': (state, world) => only(toggleGrouped(state, world)),
	'toggle-raw': state => only(toggleRaw(state)),
	'toggle-revealed': (state, world) => only(toggleRevealed(state, world)),
	'toggle-enlarged': state => only({...state, isEnlarged: !state.isEnlarged}),
	'show-commands': (state, _world, {line}) => only(showCommands(state, line)),
	'choose-command': (state, world, {by}) => only(chooseCommand(state, world, by)),
	'run-command': runCommand,
	'in-turn': inTurn,
	'go-to-line': (state, world, {line}) => only(goToLine(state, world, line)),
	'sort-by': (state, _world, {order}) => only(sortBy(state, order)),
	'show-facets': state => only(showFacets(state)),
	'choose-facet': (state, world, {by}) => only(chooseFacet(state, world, by)),
	narrow: (state, world) => only(narrow(state, world)),
	widen: (state, world) => only(widen(state, world)),
	'show-help': state => only(openOverlay(state, 'help')),
	'show-details': state => only(openOverlay(state, 'details')),
	'scroll-overlay': (state, world, {by}) => only(scrollOverlay(state, world, by)),
	'close-overlay': state => only(closeOverlay(state)),
	'show-export': (state, world) => only(showExport(state, world)),
	'switch-export': (state, world) => only(switchExport(state, world)),
	'confirm-export': (state, _world, {overwrite}) => confirmExport(state, overwrite),
	'rename-export': state => only(askForName(state)),
	'export-exists': state => only(exportExists(state)),
	'export-done': (state, _world, {message}) => only({...closeOverlay(state), message}),
	'read-again': readAgain,
	verify,
	verified: (state, _world, {proofs}) => only(showProofs(state, proofs)),
	quit: (state, _world, {code}) => doing(state, {type: 'quit', code}),
	click: (state, world, at) => only(click(state, world, at)),
	wheel: (state, world, {x, by}) => only(turnWheel(state, world, x, by)),
	'mouse-in-vain': (state, _world, {how}) => only(sayMouseInVain(state, how)),
	'toggle-mouse': state => only(toggleMouse(state)),
	suspend: state => doing(state, {type: 'suspend'}),
	redraw: state => doing(state, {type: 'redraw'}),
	resize: (state, _world, {columns, rows}) => only({...state, size: {columns, rows}}),
	'show-message': (state, _world, {message}) => only({...state, message}),
	'clear-message': state => only(state),
};

const toggleRaw = (state: State): State =>
	say({...state, isRaw: !state.isRaw}, state.isRaw ? 'Clean text' : 'Raw text, as in the file');

function runCommand(state: State, world: World): Step {
	const command = chosenCommand(state, world);
	if (command) return update(closeOverlay(state), command.action, world);
	return only(
		say(state, noCommandWords(state, state.overlay.type === 'commands' ? state.overlay.line.text : '')),
	);
}

/** A first action that opens no line to type in could not do its part, and has said why. */
function inTurn(before: State, world: World, {actions}: ActionOf<'in-turn'>): Step {
	let {state, effects} = only(before);
	for (const action of actions) {
		const step = update(state, action, world);
		state = step.state;
		effects = [...effects, ...step.effects];
		if (action === actions[0] && state.typing === 'none' && state.overlay.type === 'none') break;
	}
	return {state, effects};
}
