import type {Corrections} from '../../src/library/corrections.ts';

/** The corrections of a reader who made none. */
export const NOTHING_CORRECTED: Corrections = {
	quotes: new Map(),
	names: new Map(),
	documents: new Map(),
	dismissals: new Map(),
};
