import type {Cluster, DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {ASKED_BY} from '../cues/asked-by.ts';
import {HEARD} from '../cues/heard.ts';
import {QUOTED_BEFORE} from '../cues/quoted-as.ts';
import type {Draft} from '../draft.ts';
import {kindOf} from '../kind.ts';
import type {Evidence, Strength} from '../quote.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import {addresses} from './addressed.ts';
import {readDiscourse} from './discourse.ts';
import type {Heard} from './it.ts';
import {mentionUpTo} from './mentions.ts';
import type {Referent} from './pronouns.ts';
import {type Meant, SourceResolver} from './resolve-source.ts';
import {Roles} from './roles.ts';
import {lastBack, reported} from './source-words.ts';
import {SpokenOf} from './spoken-of.ts';

/** A draft with the cluster that speaks (null for nobody known), and why. */
export type Attributed = {
	readonly draft: Draft;
	readonly speaker: number | null;
	readonly evidence: Evidence;
	readonly strength: Strength;
};

const WEAKER: Readonly<Record<Strength, Strength>> = {
	strong: 'fair',
	fair: 'weak',
	weak: 'weak',
	none: 'none',
};

const ANSWER = 'answer to a quote';

/** Says for each quote, in order, which cluster speaks and why; null where the text does not name anyone. */
export function resolveSpeakers(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	entities: DocumentEntities,
	starts: MentionStarts,
): Attributed[] {
	const roles = new Roles(text, entities);
	const discourse = readDiscourse(text, blocks, lastBack(text, drafts), entities, starts, roles);
	const spokenOf = new SpokenOf(text, blocks, discourse, entities);
	const sources = new SourceResolver(text, blocks, entities, roles, spokenOf);
	const order = drafts.map((_, i) => i).sort((a, b) => placeOf(drafts[a]!) - placeOf(drafts[b]!));
	const results: Attributed[] = new Array(drafts.length);
	/** Whom the sources mean that were read before, by where they begin. */
	const spoken = new Map<number, Meant>();
	/** Words taken out of a quote again, since they speak to its speaker. */
	const answered: Attributed[] = [];
	let question: Question | null = null;
	let heard: Heard | null = null;
	for (const index of order) {
		let draft = withWholeName(drafts[index]!, entities);
		const {source} = draft;
		results[index] = byNobody(draft);
		if (!source || isAnothers(text, draft)) continue;
		spokenOf.advance(source.end);
		const marked = kindOf(text, draft.content, blocks);
		// "Bishop Vale had been there, Paz said. “He sat where you sit.”": one source speaks both
		const meant: Meant | null =
			(draft.leap ? spoken.get(source.start) : undefined) ??
			sources.resolve(source, {
				told: reported(text, source, draft.content, marked),
				asker: askerOf(question, draft, blocks),
				heard,
			});
		if (meant) spoken.set(source.start, meant);
		const called: number =
			meant && marked === 'direct' ? firstAddressing(text, draft, entities.clusters[meant.cluster]!) : -1;
		// "“It was a bun,” Marin said. / “It was not, Rosa.”": what calls her by her name is somebody else's.
		if (called > 0) {
			answered.push(
				byNobody({...draft, content: draft.content.slice(called), cue: null, source: null, rule: ANSWER}),
			);
			draft = {...draft, content: draft.content.slice(0, called)};
		}
		const found: Meant | null = called === 0 && meant!.rule !== 'named' ? null : meant;
		if (found) results[index] = bySomebody(draft, source, found);
		// "Asked by Ruiz whether it sank, she said no": she is whom Ruiz asked
		if (draft.rule === ASKED_BY) continue;
		heard = found && {source, referent: found};
		const isAsking = asks(text, draft);
		question =
			found && marked === 'direct' && isAsking && endsInQuestion(draft, blocks)
				? {asker: found.cluster, block: draft.block}
				: null;
		const last = draft.content.at(-1);
		if (last && last.start > source.start && !isAsking) spokenOf.tell(last);
		if (found) spokenOf.hear(source, found, isAsking);
		else spokenOf.hearStranger(source, isAsking);
	}
	return answered.length === 0 ? results : [...results, ...answered].sort(byPlace);
}

const byNobody = (draft: Draft): Attributed => ({
	draft,
	speaker: null,
	evidence: {rule: draft.rule, chain: draft.source ? [draft.source] : []},
	strength: 'none',
});

const bySomebody = (draft: Draft, source: Span, meant: Meant): Attributed => ({
	draft,
	speaker: meant.cluster,
	evidence: {rule: `${draft.rule}, ${meant.rule}`, chain: chainOf(source, meant)},
	strength: draft.doubtful ? 'weak' : draft.leap ? WEAKER[meant.strength] : meant.strength,
});

/** Which part of a quote is the first to call its speaker by name; -1 for none. */
const firstAddressing = (text: string, {content}: Draft, speaker: Cluster): number =>
	content.findIndex(span => addresses(text, span, speaker));

/** What a court heard, what is read from a letter, and "“…,” she is quoted as saying" in somebody's report: whose it is the text does not say. */
const isAnothers = (text: string, {rule, source, cue}: Draft): boolean =>
	rule === HEARD ||
	(cue !== null &&
		text.startsWith('read', cue.start) &&
		READ_FROM.test(text.slice(cue.start, cue.start + LONGEST_READ))) ||
	(rule === QUOTED_BEFORE &&
		source !== null &&
		/^(?:s?he|they)$/i.test(text.slice(source.start, source.end)));

/** "She read from a letter: “…”": words that somebody else has written. */
const READ_FROM =
	/^reads? (?:aloud |out )?from (?:(?:one|another)|(?:an?|the|another)(?: [\p{L}-]+){0,2}? (?:letter|report|book|poem|e-?mail|diary|page|article|ruling|judgment|review)): ?[“"‘']/u;

/** Units of the longest of these. */
const LONGEST_READ = 60;

const asks = (text: string, {cue}: Draft): boolean =>
	cue !== null && ASKS.test(text.slice(cue.start, cue.end));

const ASKS = /\bask(?:s|ed|ing)?\b/i;

/** A question in marks that ends its paragraph, and who asks it. */
type Question = {readonly asker: number; readonly block: number};

const endsInQuestion = ({block, content}: Draft, blocks: readonly Block[]): boolean => {
	const last = blocks[block]!.quotations.at(-1);
	return (
		last?.ending === '?' &&
		content.some(({start, end}) => start <= last.inner.start && last.inner.start < end)
	);
};

/** "“Did you like it?” Ms Ruiz asked. / “Never,” she said.": the paragraph behind a question opens with an answer. */
function askerOf(question: Question | null, draft: Draft, blocks: readonly Block[]): number | null {
	if (question?.block !== draft.block - 1) return null;
	const first = blocks[draft.block]!.sentences[0]?.[0]?.quotation;
	const opens = first?.inner.start === draft.content[0]!.start;
	return opens && first!.ending !== '?' ? question.asker : null;
}

/** "the Centre" of "the Centre for Tidal Studies said": a source does not end within a name. */
function withWholeName(draft: Draft, {mentions}: DocumentEntities): Draft {
	const {source} = draft;
	const last = source && mentions[mentionUpTo(mentions, source.end - 1)];
	if (!last || last.span.start < source.start || last.span.end <= source.end + 1) return draft;
	const parts = draft.cue ? [draft.cue, ...draft.content] : draft.content;
	const isFree = parts.every(({start, end}) => end <= source.start || start >= last.span.end);
	return isFree ? {...draft, source: {start: source.start, end: last.span.end}} : draft;
}

/** Orders quotes by where their first words begin, then end. */
export const byPlace = (a: Attributed, b: Attributed): number =>
	a.draft.content[0]!.start - b.draft.content[0]!.start || a.draft.content[0]!.end - b.draft.content[0]!.end;

const placeOf = (draft: Draft): number => draft.source?.start ?? draft.content[0]?.start ?? 0;

/** Source, what it points back to, and the name at the end, each once. */
function chainOf(source: Span, {antecedent, name}: Referent): Span[] {
	const chain = [source];
	if (!isSame(antecedent, source)) chain.push(antecedent);
	if (!isSame(name, source) && !isSame(name, antecedent)) chain.push(name);
	return chain;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
