import {isSpace} from '../../text/space.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';

/** How many blocks must open with a short name and a colon for the document to count as a conversation. */
const LEAST_TURNS = 4;

/** "Ruiz: …", "Board member (by telephone): …" */
const LABEL =
	/^\s*(\p{Lu}[\p{L}.'’-]*(?: (?:member|speaker|reporter|voice)| \p{Lu}[\p{L}.'’-]*){0,2})(?: \([^()\n]{2,30}\))?:\s+\S/u;
const QUESTION_LABEL = /^\s*([QA])\.\s+\S/;

/** What may give a turn once: "Dr Ruiz: …", "A reporter: …" are no headings of a paragraph as "Note: …" is. */
const ONCE =
	/^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof|Cllr|Rev|Sgt|Lt|Capt|Gen|Sen|Rep|Gov)\b\.?|(?:Question|Answer|Reporter|Journalist|Moderator|Interviewer|Host|Audience|Caller|Speaker|Chair|Q|A)(?: \p{L}+)?$|(?:An|Some|Several) [Hh]on(?:\.|ou?rable)? [Mm]embers?$|(?:The|Madam|Mr) (?:Deputy )?(?:Speaker|Chair(?:man|woman|person)?|President)$)/u;

/** A name before a colon that opens a block: "Ruiz: …", "Q. …", "The Gazette: …". */
export type Label = {
	readonly name: string;
	readonly source: Span;
	readonly cue: Span;
	readonly content: number;
};

/**
 * The label at the head of a block, by its form alone; null when there is none. "Note: …" has that form too:
 * whether it gives a turn is for {@link Turns} to say.
 */
export function labelOf(text: string, {span}: Block): Label | null {
	const head = text.slice(span.start, Math.min(span.end, span.start + 80));
	// Most blocks have neither in their first words; a look for the sign is many times faster than the pattern.
	if (!head.includes(':') && head.charCodeAt(1) !== 46 && !isSpace(head.charCodeAt(0))) return null;
	const found = LABEL.exec(head) ?? QUESTION_LABEL.exec(head);
	if (!found) return null;
	const name = found[1]!;
	const start = span.start + head.indexOf(name);
	const end = start + name.length;
	// "Ana Ruiz (moderator): …"
	const cue = head[end - span.start] === ' ' ? span.start + head.indexOf(':') : end;
	return {
		name,
		source: {start, end},
		cue: {start: cue, end: cue + 1},
		content: span.start + found[0].length - 1,
	};
}

/** How a conversation gives its turns: by these names, or, once in a while, by one like them. */
export type Turns = {has(label: Label): boolean};

const NO_TURNS: Turns = {has: () => false};

/**
 * The names by which a conversation gives the turns: "Ruiz" and "Paz", "Q" and "A". None when the document
 * is no conversation: two speakers at the least take turns more than once.
 */
export function findTurns(text: string, blocks: readonly Block[], starts: ReadonlySet<number>): Turns {
	const turns = new Map<string, number>();
	const labels: Label[] = [];
	for (const block of blocks) {
		const label = block.kind === 'paragraph' ? labelOf(text, block) : null;
		if (!label) continue;
		labels.push(label);
		turns.set(label.name, (turns.get(label.name) ?? 0) + 1);
	}
	const repeated = new Map([...turns].filter(([, count]) => count > 1));
	let sum = 0;
	for (const count of repeated.values()) sum += count;
	const mayBeOnce = (name: string, start: number) => starts.has(start) || ONCE.test(name);
	if ((repeated.size < 2 || sum < LEAST_TURNS) && !isSitting(labels, repeated, mayBeOnce)) return NO_TURNS;
	const inCapitals = [...repeated.keys()].every(name => name === name.toUpperCase());
	return {
		has: ({name, source}) =>
			repeated.has(name) ||
			// "Ana Ruiz: …", and from then on "AR: …"
			repeated.has(initialsOf(name)) ||
			(inCapitals && name.length > 2 ? name === name.toUpperCase() : mayBeOnce(name, source.start)),
	};
}

/**
 * "Mr Ruiz: …", "An Hon. Member: …", "Mr Ruiz: …", "The Speaker: …": one answers many, each of whom speaks once.
 */
const isSitting = (
	labels: readonly Label[],
	repeated: ReadonlyMap<string, number>,
	mayBeOnce: (name: string, start: number) => boolean,
): boolean => {
	const given = labels.filter(({name, source}) => mayBeOnce(name, source.start));
	return (
		given.length > LEAST_TURNS &&
		new Set(given.map(({name}) => name)).size > 2 &&
		given.some(({name}) => repeated.has(name))
	);
};

/** "AR" of "Ana Ruiz" */
export const initialsOf = (name: string): string =>
	name
		.split(' ')
		.map(word => word[0])
		.join('');

/**
 * An answer that runs over paragraphs: those without a name go on with the turn before them, as long as
 * another turn follows. Paragraphs with quotes of their own are the writer's, and one that ends in a question
 * may be the interviewer's: what stands behind either is nobody's until a name gives the next turn.
 */
export function joinTurns(text: string, blocks: readonly Block[], drafts: readonly Draft[]): Draft[] {
	const turns = new Map<number, Draft>();
	const spoken = new Set<number>();
	const told = new Set<number>();
	for (const draft of drafts) {
		if (draft.rule === 'transcript') turns.set(draft.block, draft);
		else spoken.add(draft.block);
		if (CLOSING.has(draft.rule)) told.add(draft.block);
	}
	if (turns.size < LEAST_TURNS) return [...drafts];
	const joined = new Set<number>();
	const questions = questionsOf(text, blocks, turns);
	let last = 0;
	for (const at of turns.keys()) last = Math.max(last, at);
	let turn: Draft | null = null;
	for (const block of blocks) {
		if (block.index >= last) break;
		const own = turns.get(block.index);
		if (own) turn = own;
		else if (block.kind !== 'paragraph' || block.sentences.length === 0 || questions.has(block.index))
			turn = null;
		else if (turn && isPlain(block, told.has(block.index))) {
			const first = block.sentences[0]![0]!.start;
			turn.content.push({start: first, end: block.sentences.at(-1)!.at(-1)!.end});
			joined.add(block.index);
		} else turn = null;
	}
	return drafts.filter(draft => !(joined.has(draft.block) && spoken.has(draft.block)));
}

/** Where only one name gives turns, whatever stands right before each of them is asked of that one. */
function questionsOf(
	text: string,
	blocks: readonly Block[],
	turns: ReadonlyMap<number, Draft>,
): ReadonlySet<number> {
	const names = new Set(
		[...turns.values()].map(({source}) => source && text.slice(source.start, source.end)),
	);
	if (names.size > 1) return new Set();
	const questions = new Set<number>();
	let before: Block | null = null;
	for (const block of blocks) {
		if (block.kind !== 'paragraph' || block.sentences.length === 0) continue;
		if (before && turns.has(block.index) && !turns.has(before.index)) questions.add(before.index);
		before = block;
	}
	return questions;
}

/** "“…,” he says": reporters tell so what was said to them, people who talk hardly. */
const CLOSING = new Set(['content before cue', 'content before inverted cue']);

/**
 * Neither an aside in parentheses ("(She laughs.)", "Laughter.") nor a question ("Did that hurt?") nor the writer's own
 * paragraph with words in marks; one that says "I" outside of them is the speaker's, unless someone else is `told`
 * of there ("When I ring Paz, he laughs. “I liked it,” he says.").
 */
const isPlain = ({sentences, quotations}: Block, told: boolean): boolean =>
	!/^[([*]$/.test(sentences[0]![0]!.lower) &&
	!(sentences.length === 1 && sentences[0]!.length < LONGEST_ASIDE && ASIDE.test(sentences[0]![0]!.lower)) &&
	sentences.at(-1)!.at(-1)!.lower !== '?' &&
	(!quotations.some(quotation => /[.,?!]/.test(quotation.ending)) ||
		(!told && sentences.some(tokens => tokens.some(token => /^(?:i|i'\w+|my|me)$/.test(token.lower)))));

const ASIDE =
	/^(?:laughter|applause|laughs|interruptions?|interjections?|cheers|jeers|uproar|pause|silence|crosstalk)$/;

/** Tokens of the longest of these, with its period. */
const LONGEST_ASIDE = 5;
