/** Checking the marks against the files as they are now. */
import {type Proofs, summarize} from '../proof.ts';
import {type State, say} from '../state.ts';
import {doing, only, type Step} from '../step.ts';
import type {World} from '../world.ts';

/** Not while the corpus is read: what is not read yet would count as gone. */
export function verify(state: State, world: World): Step {
	const marks = world.marks().length;
	if (marks === 0) return only(say(state, 'Nothing is marked yet: there is nothing to check'));
	if (world.progress())
		return only(say(state, 'The corpus is still being read: check the marks when that is done'));
	return doing(say(state, 'Checking the marks against the files …'), {type: 'verify'});
}

/** The Marked list with what was found; the details of a mark have the difference. */
export function showProofs(state: State, proofs: Proofs): State {
	const isGood = [...proofs.values()].every(({state: of}) => of === 'same' || of === 'moved');
	return say({...state, proofs, tab: 'marked'}, summarize(proofs), isGood ? 'good' : 'bad');
}
