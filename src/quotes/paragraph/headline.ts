import type {Block} from '../blocks.ts';
import {isTitleAt} from '../content/clause.ts';
import type {Draft} from '../draft.ts';
import {FRAME, IS} from '../lexicon.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';

/*
 * Words in marks that a headline or a caption attributes by a colon or a dash alone.
 */

/** "“I slept in the van”: Ana Ruiz on her first tour", "“It sinks”: Ana Ruiz", "Pier “will sink” – Ana Ruiz"; but not "“A monster”: Ruiz jailed for life". */
export function readHeaded({kind, index, sentences}: Block, starts: ReadonlySet<number>): Draft | null {
	const tokens = sentences[0];
	if ((kind !== 'headline' && kind !== 'caption') || !tokens) return null;
	const mark = tokens.findIndex(
		({lower}, at) => (lower === ':' || lower === '—') && starts.has(tokens[at + 1]?.start ?? -1),
	);
	const said = tokens[mark - 1]?.quotation;
	if (!said || isTitleAt(tokens, mark - 1)) return null;
	let last = mark + 1;
	while ((tokens[last + 1]?.is ?? 0) & IS.CAPITAL) last++;
	const next = tokens[last + 1];
	const isEnd = next === undefined || (next.lower === '.' && tokens[last + 2] === undefined);
	const isShown =
		/^(?:on|in|at|with)$/.test(next?.lower ?? '') && (kind === 'caption' || next!.lower === 'on');
	if (!(isEnd && (mark > 1 || said.words > 2)) && !isShown) return null;
	if (
		tokens.slice(0, mark).some(({cue, lower}) => /^[:—;]$/.test(lower) || (cue && cue.frames & FRAME.SPEECH))
	)
		return null;
	const cue = {first: mark, last: mark};
	const content = {first: 0, last: mark - 1};
	return toDraft({tokens, block: index}, 'name and colon', [content], cue, {first: mark + 1, last});
}

/** "“It will sink”: Ruiz warns of floods": the words in marks before the colon are hers who says what stands behind it. */
export function joinHeaded({kind, sentences}: Block, drafts: readonly Draft[]): void {
	const tokens = kind === 'headline' ? sentences[0] : undefined;
	const said = tokens?.[0]?.quotation;
	if (!tokens || !said || said.words < 3 || !/^[:—]$/.test(tokens[1]?.lower ?? '')) return;
	const [first] = drafts;
	if (!first?.cue || first.source?.start !== tokens[2]?.start || !speaks(tokens, first.cue.start)) return;
	if (first.content.every(({start}) => start > tokens[2]!.start)) first.content.unshift(said.said);
}

const speaks = (tokens: readonly Token[], start: number): boolean =>
	((tokens.find(token => token.start === start)?.cue?.frames ?? 0) & FRAME.SPEECH) !== 0;
