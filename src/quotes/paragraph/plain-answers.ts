import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {isQuestion} from './answers.ts';

/** How many questions make an interview whose answers stand without marks. */
const FEWEST = 3;

/** The share of the answers that have an "I" in them, of the questions that have a "you". */
const MOST = 0.5;

const FIRST_PERSON = /^(?:i|i'\w+|my|me|we|we'\w+|our|mine)$/;
const SECOND_PERSON = /^(?:you|you'\w+|your|yourself)$/;

/** The blocks that answer one question, in order. */
type Answer = readonly Block[];

/**
 * "Were you scared?" / "I was. My hands shook." / "Would you do it again?" / "I'd rather not.": an interview in which
 * neither questions nor answers stand in marks, as magazines print them with the questions in bold. Nothing where the
 * blocks between have quotes that somebody tells of: then the questions are the writer's.
 */
export function findPlainAnswers(blocks: readonly Block[], drafts: readonly Draft[]): Answer[] {
	const questions = blocks.filter(block => isQuestion(block) && block.kind !== 'headline');
	if (questions.length < FEWEST) return [];
	const told = new Set(drafts.filter(isTold).map(({block}) => block));
	const answers: Answer[] = [];
	let asked = 0;
	for (const [at, {index, sentences}] of questions.entries()) {
		const next = questions[at + 1]?.index ?? index + 2;
		const answer = goingOn(blocks.slice(index + 1, next));
		if (answer.some(block => block.kind !== 'paragraph' || told.has(block.index))) return [];
		// "Who is she? And where?": of two in a row the writer asks himself
		if (answer.length === 0) return [];
		answers.push(answer);
		if (has(sentences, SECOND_PERSON)) asked++;
	}
	const own = answers.filter(([first]) => has(first!.sentences, FIRST_PERSON)).length;
	const least = MOST * answers.length;
	return asked >= least && own >= least ? answers : [];
}

/**
 * What stands below a question up to where the other one may speak again without asking: "They say your post will go." /
 * "They said so of potatoes."
 */
function goingOn(below: readonly Block[]): Answer {
	const end = below.findIndex(
		({sentences}, at) => at > 0 && (has(sentences, SECOND_PERSON) || !has(sentences, FIRST_PERSON)),
	);
	return end < 0 ? below : below.slice(0, end);
}

/** "“It sank,” she says.": words in marks that the writer attributes. */
const isTold = ({rule}: Draft): boolean => rule.startsWith('content before') || rule === 'transcript';

const has = (sentences: Block['sentences'], word: RegExp): boolean =>
	sentences.some(tokens => tokens.some(({lower, quotation}) => !quotation && word.test(lower)));

/** The answers as drafts; `name` is where the one is named who is asked. */
export const plainAnswersOf = (answers: readonly Answer[], name: Span): Draft[] =>
	answers.map(answer => ({
		content: answer.map(({sentences}) => ({
			start: sentences[0]![0]!.start,
			end: sentences.at(-1)!.at(-1)!.end,
		})),
		cue: null,
		source: name,
		rule: 'answer below a question',
		block: answer[0]!.index,
		open: false,
		leap: true,
	}));
