import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {ASKED_BY} from '../asked-by.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {kindOf} from '../kind.ts';
import type {MentionStarts} from '../noun-phrases.ts';
import type {Evidence, Strength} from '../quote.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import {addresses} from './addressed.ts';
import {blockOf, type Event, readDiscourse} from './discourse.ts';
import {resolveInitials} from './initials.ts';
import {resolveInterviewee} from './interviewee.ts';
import {mentionsWithin, mentionUpTo} from './mentions.ts';
import {readSurnames} from './namesake.ts';
import {resolveOrganization} from './organizations.ts';
import {type Learned, type Referent, resolveAhead, resolvePronoun} from './pronouns.ts';
import {resolveRelative} from './relative.ts';
import {Roles, resolveRole} from './roles.ts';
import {findSourceName} from './source-name.ts';
import {genderToldIn, isNameLike, lastBack, mayNameSelf, personIn, reported} from './source-words.ts';
import {WEIGHT} from './weight.ts';
import {resolveWriter, writingIn} from './writer.ts';

type Attributed = {
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

/** The same of someone unnamed and of unknown gender who speaks for the first time: nothing else draws to that one. */
const NEW_SPEAKER_WEIGHT = 9;

/** The same of a relative without a name, "her mother", to whom "her" belongs as well. */
const KIN_WEIGHT = 6;

/** Who asks is followed by who answers: "A reporter asked Ruiz when. He shrugged." */
const ASKER_WEIGHT = 0.5;

const asks = (text: string, {cue}: Draft): boolean =>
	cue !== null && /\bask(?:s|ed|ing)?\b/i.test(text.slice(cue.start, cue.end));

const ANSWER = 'answer to a quote';

/** What a resolved pronoun hands on of its referent's draw. */
const PRONOUN_WEIGHT = 2;

/** Says for each quote, in order, which cluster speaks and why; null where the text does not name anyone. */
export function resolveSpeakers(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	entities: DocumentEntities,
	starts: MentionStarts,
): Attributed[] {
	const {mentions, clusters} = entities;
	const roles = new Roles(text, entities);
	const discourse = readDiscourse(text, blocks, lastBack(text, drafts), entities, starts, roles);
	let surnames: ReturnType<typeof readSurnames> | null = null;
	let interviewee: Referent | null | undefined;
	/** All that was spoken of up to the place that is read now, in order. */
	const events: Event[] = [];
	let nextEvent = 0;
	let nextPronoun = 0;
	const answers = new Map<number, Referent | null>();
	/** Numbers of those unknown to the discourse, below its own. */
	let strangers = -1_000_000;
	const learned: Learned = new Map();
	const advance = (offset: number) => {
		for (;;) {
			const event = discourse.events[nextEvent];
			const pronoun = discourse.pronouns[nextPronoun];
			const isEvent =
				event !== undefined &&
				event.span.start < offset &&
				(pronoun === undefined || event.span.start <= pronoun.span.start);
			if (isEvent) {
				events.push(event);
				nextEvent++;
			} else if (pronoun !== undefined && pronoun.span.start < offset) {
				nextPronoun++;
				const referent =
					resolveAhead(pronoun, entities) ??
					resolvePronoun(pronoun.lower, pronoun, events, entities, learned);
				answers.set(pronoun.span.start, referent);
				if (referent)
					events.push({
						span: pronoun.span,
						name: referent.name,
						cluster: referent.cluster,
						gender: null,
						sentence: pronoun.sentence,
						block: pronoun.block,
						weight: pronoun.isSubject ? PRONOUN_WEIGHT : PRONOUN_WEIGHT / 2,
					});
			} else return;
		}
	};
	const order = drafts.map((_, i) => i).sort((a, b) => placeOf(drafts[a]!) - placeOf(drafts[b]!));
	const results: Attributed[] = new Array(drafts.length);
	/** Whom the sources mean that were read before, by where they begin. */
	const spoken = new Map<number, Meant>();
	/** Words taken out of a quote again, since they speak to its speaker. */
	const answered: Attributed[] = [];
	for (const index of order) {
		let draft = withWholeName(drafts[index]!);
		const {source} = draft;
		const nobody: Attributed = {
			draft,
			speaker: null,
			evidence: {rule: draft.rule, chain: source ? [source] : []},
			strength: 'none',
		};
		results[index] = nobody;
		if (!source) continue;
		advance(source.end);
		const marked = kindOf(text, draft.content, blocks);
		// "Bishop Vale had been there, Paz said. “He sat where you sit.”": one source speaks both
		const meant =
			(draft.leap ? spoken.get(source.start) : undefined) ??
			resolveSource(draft.rule, source, reported(text, source, draft.content, marked));
		if (meant) spoken.set(source.start, meant);
		const called =
			meant !== null && marked === 'direct'
				? draft.content.findIndex(span => addresses(text, span, clusters[meant.cluster]!))
				: -1;
		// "“It was a bun,” Marin said. / “It was not, Rosa.”": what calls her by her name is somebody else's.
		if (called > 0) {
			const answer = {...draft, content: draft.content.slice(called), cue: null, source: null, rule: ANSWER};
			answered.push({draft: answer, speaker: null, evidence: {rule: ANSWER, chain: []}, strength: 'none'});
			draft = {...draft, content: draft.content.slice(0, called)};
		}
		const found = called === 0 && meant!.rule !== 'named' ? null : meant;
		if (!found) {
			if (draft.rule === ASKED_BY) continue;
			const unnamed = unnamedIn(source);
			const event = events[unnamed];
			if (event) {
				const isOwned = /^(?:his|her)\s/iu.test(text.slice(source.start, source.end));
				// "“…,” says her mother.": not she whose mother it is; "Her lawyer declined to comment": perhaps she
				const said = isOwned && event.gender !== null ? KIN_WEIGHT : WEIGHT.speaker;
				if (!isOwned || event.gender !== null)
					events[unnamed] = {...event, weight: asks(text, draft) ? ASKER_WEIGHT : said};
			} else if (isNameLike(text.slice(source.start, source.end))) pushStranger(source);
			else pushSomebody(source);
			continue;
		}
		results[index] = {
			draft,
			speaker: found.cluster,
			evidence: {
				rule: `${draft.rule}, ${found.rule}`,
				chain: chainOf(source, found),
			},
			strength: draft.doubtful ? 'weak' : draft.leap ? WEAKER[found.strength] : found.strength,
		};
		// "Asked by Ruiz whether it sank, she said no": she is whom Ruiz asked
		if (draft.rule === ASKED_BY) continue;
		const sentence = discourse.sentenceAt(source.start);
		const {kind, evidence, gender} = clusters[found.cluster]!;
		const told = gender === null ? genderToldIn(text.slice(found.name.end, source.end)) : null;
		if (told && !learned.has(found.cluster)) learned.set(found.cluster, {gender: told, isSure: false});
		if (kind !== 'person' && evidence.person > 0 && isNameLike(text.slice(source.start, source.end)))
			pushStranger(source);
		if (clusters[found.cluster]!.kind === 'person')
			events.push({
				span: source,
				name: found.name,
				cluster: found.cluster,
				gender: null,
				sentence,
				block: blockOf(blocks, source.start),
				weight: asks(text, draft) ? ASKER_WEIGHT : WEIGHT.speaker,
			});
	}
	return answered.length === 0 ? results : [...results, ...answered].sort(byPlace);

	/** "the Centre" of "the Centre for Tidal Studies said": a source does not end within a name. */
	function withWholeName(draft: Draft): Draft {
		const {source} = draft;
		const last = source && mentions[mentionUpTo(mentions, source.end - 1)];
		if (!last || last.span.start < source.start || last.span.end <= source.end + 1) return draft;
		const parts = draft.cue ? [draft.cue, ...draft.content] : draft.content;
		const isFree = parts.every(({start, end}) => end <= source.start || start >= last.span.end);
		return isFree ? {...draft, source: {start: source.start, end: last.span.end}} : draft;
	}

	/** A name that is not known as a person's, but speaks: "he" may be that one, and is then nobody known. */
	function pushStranger(source: Span): void {
		if (blocks[blockOf(blocks, source.start)]?.kind !== 'paragraph') return;
		events.push({
			span: source,
			name: source,
			cluster: --strangers,
			gender: null,
			sentence: discourse.sentenceAt(source.start),
			block: blockOf(blocks, source.start),
			weight: WEIGHT.speaker,
		});
	}

	/** Index of the event of someone unnamed who begins within a source; -1 for none. */
	function unnamedIn({start}: Span): number {
		let at = events.length - 1;
		while (at >= 0 && events[at]!.span.start >= start && events[at]!.cluster >= 0) at--;
		return at >= 0 && events[at]!.span.start >= start ? at : -1;
	}

	/** Forgets whom the pronoun at `source` was taken for, so that the next one does not follow it. */
	function takeBack({start}: Span): void {
		const taken = events.findLastIndex(({span}) => span.start <= start);
		if (events[taken]?.span.start === start) events.splice(taken, 1);
	}

	/** "The administrator of the site said …": someone whom the text has not named before, and who may be "she". */
	function pushSomebody(source: Span): void {
		const noun = personIn(text.slice(source.start, source.end));
		// "A man called Paz said": he has a name
		const isCalled = /^,? ?(?:(?:called|named|known as) )?\p{Lu}/u.test(
			text.slice(source.end, source.end + 12),
		);
		if (noun === null || isCalled || blocks[blockOf(blocks, source.start)]?.kind !== 'paragraph') return;
		events.push({
			span: source,
			name: source,
			cluster: --strangers,
			gender: GENDER_OF_NOUN.get(noun)!,
			sentence: discourse.sentenceAt(source.start),
			block: blockOf(blocks, source.start),
			weight: GENDER_OF_NOUN.get(noun) ? WEIGHT.speaker : NEW_SPEAKER_WEIGHT,
		});
	}

	function resolveSource(rule: string, source: Span, told: readonly Span[]): Meant | null {
		const words = text.slice(source.start, source.end);
		const lower = words.toLowerCase();
		if (/^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/.test(lower)) {
			const plain = lower.replace(/['’].*$/, '');
			const known = answers.get(source.start);
			// "Leonard loved those people, he said": nobody speaks of himself by name
			const named = new Set<number>();
			for (const content of told)
				for (const {span, cluster} of mentionsWithin(mentions, content))
					if (!mayNameSelf(text, content, span)) named.add(cluster);
			const isNamed = known !== undefined && known !== null && named.has(known.cluster);
			if (isNamed) takeBack(source);
			const referent =
				known === undefined || isNamed
					? resolvePronoun(
							plain,
							{sentence: discourse.sentenceAt(source.start), block: blockOf(blocks, source.start)},
							events,
							entities,
							learned,
							named,
						)
					: known;
			return referent && referent.cluster >= 0 ? {...referent, rule: 'pronoun'} : null;
		}
		if (lower === 'a' || lower === 'answer') {
			if (interviewee === undefined) interviewee = resolveInterviewee(text, blocks, entities);
			return interviewee && {...interviewee, rule: 'interviewee'};
		}
		if (/^(?:who|which|that)$/.test(lower)) {
			const referent = resolveRelative(text, source, entities);
			return referent && {...referent, rule: 'relative pronoun'};
		}
		const initials = rule === 'transcript' ? resolveInitials(words, entities) : null;
		if (initials) return {...initials, rule: 'initials'};
		const named = mentionsWithin(mentions, source);
		const name = named.length === 0 ? null : findSourceName(text, source, named, entities);
		if (name) {
			const exact = name.span.start === source.start && name.span.end === source.end ? source : name.span;
			return {cluster: name.cluster, antecedent: exact, name: name.span, strength: 'strong', rule: 'named'};
		}
		if (named.length === 0 && /^\p{Lu}\p{Ll}[\p{L}.’' -]+$/u.test(words)) {
			surnames ??= readSurnames(entities);
			const mention = surnames.get(words);
			if (mention) {
				const {cluster, span} = mention;
				return {cluster, antecedent: span, name: span, strength: 'fair', rule: 'surname'};
			}
		}
		const writing = writingIn(lower);
		if (writing) {
			const writer = resolveWriter(text, source, writing, mentions);
			return writer && {...writer, rule: 'writer'};
		}
		if (named.length > 0 || !/^(?:the|this|that)\s/.test(lower)) return null;
		const role = resolveRole(text, source, roles, events, entities);
		if (role) return {...role, rule: 'role'};
		const organization = resolveOrganization(text, source, entities);
		return organization && {...organization, rule: 'organization'};
	}
}

/** Whom a source means, and by which rule. */
type Meant = Referent & {readonly rule: string};

const byPlace = (a: Attributed, b: Attributed): number =>
	a.draft.content[0]!.start - b.draft.content[0]!.start || a.draft.content[0]!.end - b.draft.content[0]!.end;

const placeOf = (draft: Draft): number => draft.source?.start ?? draft.content[0]?.start ?? 0;

/** Source, what it points back to, and the name at the end, each once. */
function chainOf(source: Span, {antecedent, name}: Referent): Span[] {
	const chain = [source];
	for (const span of [antecedent, name])
		if (!chain.some(seen => seen.start === span.start && seen.end === span.end)) chain.push(span);
	return chain;
}
