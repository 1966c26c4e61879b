import type {Span} from '../text/span.ts';

/** A quote before its speaker is known: what the attribution rules hand on. */
export type Draft = {
	/** In order, disjoint, without outer quotation marks. */
	content: Span[];
	cue: Span | null;
	source: Span | null;
	/** The rule that found it, for the evidence. */
	rule: string;
	/** Index of the story block it stands in. */
	block: number;
	/** What was said is still to come: the cue ends in a colon. */
	open: boolean;
	/** The source stands in another sentence: its speaker is taken to go on speaking. */
	leap: boolean;
	/** It may be a deed and no words: the bare object of a verb of judgement ("backed the plan"). */
	doubtful?: boolean;
};
