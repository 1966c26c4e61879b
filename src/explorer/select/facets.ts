/** The box that narrows a list: what its rows have in common, those first that fit the typed words. */

import type {Facet, Facets} from '../../library/rows.ts';
import {countOf, formatCount} from '../../text/counts.ts';
import {placeOf, type State} from '../state.ts';
import {wordsMatcher} from '../words-matcher.ts';
import type {World} from '../world.ts';
import {layoutOf} from './layout.ts';
import {chooserWindow} from './list-window.ts';

const MOST_ROWS = 20;
const LEAST_ROWS = 6;
/** Frame, the line being typed, and the line that says what was counted. */
const OTHER_ROWS = 4;
/** Values of one field while nothing is typed: more than that are found by their letters. */
const FEW = 6;

type FacetWindow = {
	readonly rows: readonly Facet[];
	/** Row of `rows` that enter takes; -1 when nothing fits. */
	readonly cursor: number;
	readonly height: number;
	/** What was counted. */
	readonly note: string;
};

/** What would narrow the list, as far as it is in view and fits what is typed. */
export function facetWindow(state: State, world: World): FacetWindow {
	const found = world.facets(placeOf(state).list);
	const all = fitting(state, found);
	// As high as its first rows, also when letters leave fewer: it does not jump while they are typed.
	const room = Math.min(MOST_ROWS, layoutOf(state).height - OTHER_ROWS);
	const height = Math.max(1, Math.min(room, Math.max(LEAST_ROWS, firstOf(found).length)));
	return {...chooserWindow(all, facetIndex(state, all), height), height, note: noteOf(found, all)};
}

/** What enter takes; undefined when nothing fits what is typed. */
export function chosenFacet(state: State, world: World): Facet | undefined {
	const all = fitting(state, world.facets(placeOf(state).list));
	return all[facetIndex(state, all)];
}

/** The row that `by` leads to, around the ends. */
export function nextFacet(state: State, world: World, by: number): number {
	const all = fitting(state, world.facets(placeOf(state).list));
	return all.length === 0 ? 0 : (facetIndex(state, all) + by + all.length) % all.length;
}

const facetIndex = ({overlay}: State, all: readonly Facet[]): number =>
	overlay.type === 'facets' ? Math.min(overlay.index, all.length - 1) : -1;

function fitting({overlay}: State, {facets}: Facets): readonly Facet[] {
	if (overlay.type !== 'facets') return [];
	if (overlay.line.text.trim() === '') return firstOf({facets});
	const fits = wordsMatcher(overlay.line.text);
	return facets.filter(({field, value}) => fits(`${field}: ${value}`));
}

/** The first few of each field. */
function firstOf({facets}: Pick<Facets, 'facets'>): readonly Facet[] {
	const shown = new Map<string, number>();
	return facets.filter(({field}) => {
		const count = (shown.get(field) ?? 0) + 1;
		shown.set(field, count);
		return count <= FEW;
	});
}

function noteOf({facets, counted, of, pending}: Facets, all: readonly Facet[]): string {
	if (pending) return 'counting …';
	if (facets.length === 0) return 'These rows have nothing in common to narrow by';
	if (all.length === 0) return 'Nothing that these rows share has these letters';
	const rest =
		all.length < facets.length ? `; letters find ${formatCount(facets.length - all.length)} more` : '';
	const rows = countOf(of, 'row');
	return counted < of
		? `counted in the first ${formatCount(counted)} of ${rows}${rest}`
		: `counted in ${rows}${rest}`;
}
