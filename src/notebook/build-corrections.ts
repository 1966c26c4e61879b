import {
	type Corrections,
	type Dismissal,
	type DocumentCorrection,
	type NameCorrection,
	type NameReference,
	nameId,
	pairId,
	type QuoteCorrection,
	type Verdict,
} from '../library/corrections.ts';
import type {KeptPassage} from './correction.ts';
import type {Action, Entry} from './entry.ts';
import {standingEntries} from './state.ts';

/** Corrections while entries are applied to them. */
type CorrectionsDraft = {
	readonly quotes: Map<string, QuoteCorrection>;
	readonly names: Map<string, NameCorrection>;
	readonly documents: Map<string, DocumentCorrection>;
	readonly dismissals: Map<string, Dismissal>;
};

/** What a set of log entries corrects; like the marks, it depends on the set alone. */
export function buildCorrections(entries: Iterable<Entry>): CorrectionsDraft {
	const draft: CorrectionsDraft = {
		quotes: new Map(),
		names: new Map(),
		documents: new Map(),
		dismissals: new Map(),
	};
	for (const {action} of standingEntries(entries)) applyCorrection(draft, action);
	return draft;
}

/** The draft as a value that later corrections do not change. */
export const snapshotOf = ({quotes, names, documents, dismissals}: CorrectionsDraft): Corrections => ({
	quotes: new Map(quotes),
	names: new Map(names),
	documents: new Map(documents),
	dismissals: new Map(dismissals),
});

/** Changes `draft` by one action that nothing undoes and that comes after all applied before it. */
export function applyCorrection(draft: CorrectionsDraft, action: Action): void {
	switch (action.type) {
		case 'attribute':
			judge(draft, action.quotes, {type: 'speaker', speaker: action.speaker});
			return;
		case 'confirm':
			judge(draft, action.quotes, {type: 'confirmed', speaker: action.speaker});
			return;
		case 'not-quote':
			judge(draft, action.quotes, {type: 'not-quote'});
			return;
		case 'merge':
			for (const name of action.names) merge(draft, name, action.into);
			return;
		case 'split':
			change(draft, action.name, {into: null, isApart: true});
			return;
		case 'rename':
			change(draft, action.name, {to: action.to.trim() === '' ? null : action.to.trim()});
			return;
		case 'retype':
			change(draft, action.name, {kind: action.kind});
			return;
		case 'hide':
			change(draft, action.name, {isHidden: true});
			return;
		case 'set-apart': {
			const {id, name, passage, as} = action;
			draft.documents.set(id, {id, name, passage, as});
			return;
		}
		case 'dismiss': {
			const id = pairId(...action.names);
			draft.dismissals.set(id, {id, names: action.names});
			return;
		}
		case 'restore':
			for (const id of action.corrections)
				for (const kept of [draft.quotes, draft.names, draft.documents, draft.dismissals]) kept.delete(id);
			return;
		default:
			return;
	}
}

function judge({quotes}: CorrectionsDraft, kept: readonly KeptPassage[], verdict: Verdict): void {
	for (const {id, passage, quote} of kept) {
		// Last of all: two passages may be one quote in the corpus of today, and then the later word counts.
		quotes.delete(id);
		quotes.set(id, {id, passage, quote, verdict});
	}
}

/** The later merge wins: where `into` itself leads to the name, it does no longer, and the name leads to it. */
function merge(draft: CorrectionsDraft, name: NameReference, into: NameReference): void {
	const id = nameId(name);
	if (id === nameId(into)) return;
	for (let at: NameReference | null = into; at !== null; at = draft.names.get(nameId(at))?.into ?? null)
		if (nameId(at) === id) change(draft, into, {into: null});
	change(draft, name, {into, isHidden: false});
}

function change({names}: CorrectionsDraft, name: NameReference, by: Partial<NameCorrection>): void {
	const id = nameId(name);
	const known = names.get(id) ?? {
		id,
		name,
		into: null,
		to: null,
		kind: null,
		isHidden: false,
		isApart: false,
	};
	const changed = {...known, ...by};
	const {into, to, kind, isHidden, isApart} = changed;
	if (into === null && to === null && kind === null && !isHidden && !isApart) names.delete(id);
	else names.set(id, changed);
}
