import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {findLoose} from './loose.ts';

/** The rule of what somebody answers in an interview that names neither of the two. */
const ANSWERED = 'answer below a question';

/** How many questions make an interview. */
const FEWEST = 2;

/** How many sentences a question has at most. */
const LONGEST_QUESTION = 4;

/**
 * "Were you scared?" / “Terrified.” / "And what came next?" / “A school.”: an interview whose questions stand without
 * marks, each above its answer in marks alone. Indices of the blocks with answers, none where a page asks but once.
 */
export function findAnswers(blocks: readonly Block[], drafts: readonly Draft[]): number[] {
	const questions = blocks.filter(isQuestion);
	if (questions.length < FEWEST) return [];
	const taken = new Set(drafts.map(({block}) => block));
	const answers = questions
		.map(({index}) => index + 1)
		.filter(index => {
			const block = blocks[index];
			if (block?.kind !== 'paragraph' || taken.has(index)) return false;
			const {isLoose, spans} = findLoose(block, []);
			return isLoose && spans.length > 0;
		});
	if (answers.length < FEWEST) return [];
	// "Was she scared?" in a story in which others speak meanwhile is the writer's
	const isTold = drafts.some(
		({block, source}) => source !== null && block >= answers[0]! && block <= answers.at(-1)!,
	);
	return isTold ? [] : answers;
}

/** The answers as drafts; `name` is where the one is named who is asked, null where the text names nobody. */
export const answersOf = (blocks: readonly Block[], answers: readonly number[], name: Span | null): Draft[] =>
	answers.map(block => ({
		content: findLoose(blocks[block]!, []).spans,
		cue: null,
		source: name,
		rule: ANSWERED,
		block,
		open: false,
		leap: true,
	}));

/** A short block without marks that ends in a question. */
export function isQuestion({kind, quotations, sentences}: Block): boolean {
	if (kind !== 'paragraph' && kind !== 'subheading') return false;
	return (
		quotations.length === 0 && sentences.length <= LONGEST_QUESTION && sentences.at(-1)?.at(-1)?.lower === '?'
	);
}
