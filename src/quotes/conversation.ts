import type {Block} from './blocks.ts';
import type {Draft} from './draft.ts';

/** How many blocks must open with a short name and a colon for the document to count as a conversation. */
const LEAST_TURNS = 4;

const LABEL = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}):\s+\S/u;

/** The name before the colon that opens a block: "Ruiz: …", "Q: …", "The Gazette: …"; null when none does. */
const labelOf = (text: string, {span}: Block): string | null =>
	LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))?.[1] ?? null;

/**
 * The names by which a conversation gives the turns: "Ruiz" and "Paz", "Q" and "A". Empty when the document
 * is none: two speakers at the least take turns more than once.
 */
export function findTurnNames(text: string, blocks: readonly Block[]): Set<string> {
	const turns = new Map<string, number>();
	for (const block of blocks) {
		const name = block.kind === 'paragraph' ? labelOf(text, block) : null;
		if (name) turns.set(name, (turns.get(name) ?? 0) + 1);
	}
	const repeated = [...turns].filter(([, count]) => count > 1);
	const isConversation =
		repeated.length > 1 && repeated.reduce((sum, [, count]) => sum + count, 0) >= LEAST_TURNS;
	return new Set(isConversation ? repeated.map(([name]) => name) : []);
}

/**
 * An answer that runs over paragraphs: those without a name go on with the turn before them, as long as
 * another turn follows. Paragraphs with quotes of their own are the writer's.
 */
export function joinTurns(blocks: readonly Block[], drafts: readonly Draft[]): Draft[] {
	const turns = new Map<number, Draft>();
	const spoken = new Set<number>();
	for (const draft of drafts) {
		if (draft.rule === 'transcript') turns.set(draft.block, draft);
		else spoken.add(draft.block);
	}
	if (turns.size < LEAST_TURNS) return [...drafts];
	const joined = new Set<number>();
	const last = Math.max(...turns.keys());
	let turn: Draft | null = null;
	for (const block of blocks) {
		if (block.index >= last) break;
		const own = turns.get(block.index);
		if (own) turn = own;
		else if (block.kind !== 'paragraph' || block.sentences.length === 0) turn = null;
		else if (turn && isPlain(block)) {
			const first = block.sentences[0]![0]!.start;
			turn.content.push({start: first, end: block.sentences.at(-1)!.at(-1)!.end});
			joined.add(block.index);
		} else turn = null;
	}
	return drafts.filter(draft => !(joined.has(draft.block) && spoken.has(draft.block)));
}

/** Neither an aside in parentheses ("(She laughs.)") nor the writer's own paragraph with words in marks. */
const isPlain = ({sentences, quotations}: Block): boolean =>
	!/^[([*]$/.test(sentences[0]![0]!.lower) && !quotations.some(quotation => /[.,?!]/.test(quotation.ending));
