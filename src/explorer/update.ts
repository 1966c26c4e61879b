/** What each action does: one reducer. It is pure; what must happen outside is returned as effects. */
import type {Action} from './actions.ts';
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
import {chooseCorrection, chooseName, keepName, moveChoice, showCorrections} from './update/correct.ts';
import {goToLine} from './update/go-to-line.ts';
import {confirmAll, markAll} from './update/mark-all.ts';
import {copyCurrent, toggleMark, toggleRange} from './update/marks.ts';
import {click, toggleMouse, turnWheel} from './update/mouse.ts';
import {goToEnd, moveCursor, movePage, scrollText} from './update/moves.ts';
import {chooseFacet, narrow, showFacets, widen} from './update/narrow.ts';
import {
	askForName,
	chooseCommand,
	closeOverlay,
	confirmExport,
	exportExists,
	openOverlay,
	scrollOverlay,
	showCommands,
	showExport,
} from './update/overlays.ts';
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
	switch (action.type) {
		case 'move-cursor':
			return only(moveCursor(state, world, action.by));
		case 'move-page':
			return only(movePage(state, world, action.by, action.size));
		case 'go-to-end':
			return only(goToEnd(state, world, action.end));
		case 'scroll-text':
			return only(scrollText(state, world, action.by));
		case 'open':
			return only(openCurrent(state, world));
		case 'go-back':
			return only(goBack(state, world));
		case 'leave':
			return leave(state, world);
		case 'switch-pane':
			return only(switchPane(state, world));
		case 'show-list':
			return only(showList(state, action.tab));
		case 'show-problems':
			return only(showProblems(state, world));
		case 'show-side-list':
			return only(showSideList(state, world, action.list));
		case 'step-document':
			return only(stepDocument(state, world, action.by));
		case 'step-quote':
			return only(stepQuote(state, world, action.by));
		case 'step-entity':
			return only(stepEntity(state, world, action.by));
		case 'step-hit':
			return only(stepHit(state, world, action.by));
		case 'start-typing':
			return only(startTyping(state));
		case 'find-everywhere':
			return only(findEverywhere(state));
		case 'search':
			return only(search(state));
		case 'edit-typed':
			return searchingSoon(state, editTyped(state, world, action.edit));
		case 'complete-filter':
			return only(completeFilter(state, world, action.by));
		case 'keep-typed':
			return only(keepTyped(state, world));
		case 'clear-typed':
			return only(clearTyped(state, world));
		case 'toggle-mark':
			return toggleMark(state, world);
		case 'mark-all':
			return markAll(state, world, action.how);
		case 'confirm-all':
			return confirmAll(state, world);
		case 'show-labels':
			return only(showLabels(state, world));
		case 'show-note':
			return only(showNote(state, world));
		case 'complete-label':
			return only(completeLabel(state, world));
		case 'edit-note':
			return editNote(state, world);
		case 'note-edited':
			return only(noteEdited(state, world, action.outcome));
		case 'annotate-again':
			return only(annotateAgain(state, action));
		case 'keep-annotation':
			return keepAnnotation(state, world);
		case 'toggle-range':
			return only(toggleRange(state, world));
		case 'show-corrections':
			return only(showCorrections(state, world));
		case 'move-choice':
			return only(moveChoice(state, world, action.by));
		case 'choose-correction':
			return chooseCorrection(state, world, action.kind);
		case 'choose-name':
			return chooseName(state, world);
		case 'keep-name':
			return keepName(state, world);
		case 'undo':
			return doing(state, {type: 'undo'});
		case 'redo':
			return doing(state, {type: 'redo'});
		case 'copy':
			return copyCurrent(state, world, action.withCitation);
		case 'open-editor':
			return openEditor(state, world);
		case 'cycle-sort':
			return only(cycleSort(state));
		case 'toggle-concordance':
			return only(toggleConcordance(state, world));
		case 'show-same':
			return only(showSame(state, world));
		case 'toggle-copies':
			return only(toggleCopies(state, world));
		case 'toggle-grouped':
			return only(toggleGrouped(state, world));
		case 'toggle-raw':
			return only(
				say({...state, isRaw: !state.isRaw}, state.isRaw ? 'Clean text' : 'Raw text, as in the file'),
			);
		case 'toggle-revealed':
			return only(toggleRevealed(state, world));
		case 'toggle-enlarged':
			return only({...state, isEnlarged: !state.isEnlarged});
		case 'show-commands':
			return only(showCommands(state, action.line));
		case 'choose-command':
			return only(chooseCommand(state, world, action.by));
		case 'run-command': {
			const command = chosenCommand(state, world);
			return command
				? update(closeOverlay(state), command.action, world)
				: only(say(state, 'No command fits these words'));
		}
		case 'in-turn':
			return inTurn(state, action.actions, world);
		case 'go-to-line':
			return only(goToLine(state, world, action.line));
		case 'sort-by':
			return only(sortBy(state, action.order));
		case 'show-facets':
			return only(showFacets(state));
		case 'choose-facet':
			return only(chooseFacet(state, world, action.by));
		case 'narrow':
			return only(narrow(state, world));
		case 'widen':
			return only(widen(state, world));
		case 'show-help':
			return only(openOverlay(state, 'help'));
		case 'show-details':
			return only(openOverlay(state, 'details'));
		case 'scroll-overlay':
			return only(scrollOverlay(state, world, action.by));
		case 'close-overlay':
			return only(closeOverlay(state));
		case 'show-export':
			return only(showExport(state, world));
		case 'confirm-export':
			return confirmExport(state, action.overwrite);
		case 'rename-export':
			return only(askForName(state));
		case 'export-exists':
			return only(exportExists(state));
		case 'export-done':
			return only({...closeOverlay(state), message: action.message});
		case 'verify':
			return verify(state, world);
		case 'verified':
			return only(showProofs(state, action.proofs));
		case 'quit':
			return doing(state, {type: 'quit', code: action.code});
		case 'click':
			return only(click(state, world, action.x, action.y, action.isDouble));
		case 'wheel':
			return only(turnWheel(state, world, action.x, action.by));
		case 'toggle-mouse':
			return only(toggleMouse(state));
		case 'suspend':
			return doing(state, {type: 'suspend'});
		case 'redraw':
			return doing(state, {type: 'redraw'});
		case 'resize':
			return only({...state, size: {columns: action.columns, rows: action.rows}});
		case 'show-message':
			return only({...state, message: action.message});
		case 'clear-message':
			return only(state);
	}
}

/** A first action that opens no line to type in could not do its part, and has said why. */
function inTurn(before: State, actions: readonly Action[], world: World): Step {
	let {state, effects} = only(before);
	for (const action of actions) {
		const step = update(state, action, world);
		state = step.state;
		effects = [...effects, ...step.effects];
		if (action === actions[0] && state.typing === 'none' && state.overlay.type === 'none') break;
	}
	return {state, effects};
}
