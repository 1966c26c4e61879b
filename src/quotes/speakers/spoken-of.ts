import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {IS} from '../lexicon.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import {blockOf, type Discourse, type Event} from './discourse.ts';
import {genderOf, type Learned} from './draws.ts';
import {type Referent, resolveAhead, resolvePronoun} from './pronouns.ts';
import {genderToldIn, isNameLike, passerBy, personIn} from './source-words.ts';
import {WEIGHT} from './weight.ts';

/** What a resolved pronoun hands on of its referent's draw. */
const PRONOUN_WEIGHT = 2;

/** What someone unnamed and of unknown gender draws who speaks for the first time: nothing else draws to that one. */
const NEW_SPEAKER_WEIGHT = 9;

/** The same of a relative without a name, "her mother", to whom "her" belongs as well. */
const KIN_WEIGHT = 6;

/** Who asks is followed by who answers: "A reporter asked Ruiz when. He shrugged." */
const ASKER_WEIGHT = 0.5;

/** How far behind the words in marks that open a paragraph "he said" begins, in units. */
const FARTHEST_SAID = 24;

const TO_SOMEBODY = /^ (?:told|tells|asked|asks) (?:\p{Lu}|him\b|her\b)/u;

/** Whom a document has spoken of, as far as it was read: its names and pronouns, and those who spoke, in order. */
export class SpokenOf {
	readonly #text: string;
	readonly #blocks: readonly Block[];
	readonly #discourse: Discourse;
	readonly #entities: DocumentEntities;
	readonly #events: Event[] = [];
	readonly #learned: Learned = new Map();
	/** Whom the pronouns mean, by where they begin. */
	readonly #pronouns = new Map<number, Referent | null>();
	#nextEvent = 0;
	#nextPronoun = 0;
	/** Where the words end that were heard last. */
	#toldUpTo = 0;
	/** Who spoke last: an index into the events; -1 for nobody. */
	#spoke = -1;
	/** Numbers of those unknown to the discourse, below its own. */
	#strangers = -1_000_000;

	constructor(text: string, blocks: readonly Block[], discourse: Discourse, entities: DocumentEntities) {
		this.#text = text;
		this.#blocks = blocks;
		this.#discourse = discourse;
		this.#entities = entities;
	}

	get events(): readonly Event[] {
		return this.#events;
	}

	/** The sentence and the block that a source stands in. */
	placeOf({start}: Span): {readonly sentence: number; readonly block: number} {
		return {sentence: this.#discourse.sentenceAt(start), block: blockOf(this.#blocks, start)};
	}

	/** Where a sentence begins. */
	startOf(sentence: number): number {
		return this.#discourse.sentenceStarts[sentence] ?? 0;
	}

	/** Reads on up to `offset`. */
	advance(offset: number): void {
		const {events, pronouns} = this.#discourse;
		for (;;) {
			const event = events[this.#nextEvent];
			const pronoun = pronouns[this.#nextPronoun];
			const isEvent =
				event !== undefined &&
				event.span.start < offset &&
				(pronoun === undefined || event.span.start <= pronoun.span.start);
			if (isEvent) {
				const isTold = event.span.end <= this.#toldUpTo && event.weight === WEIGHT.added;
				this.#events.push(isTold ? {...event, weight: WEIGHT.passing} : event);
				this.#nextEvent++;
			} else if (pronoun !== undefined && pronoun.span.start < offset) {
				this.#nextPronoun++;
				const referent =
					resolveAhead(pronoun, this.#entities) ??
					resolvePronoun(pronoun.lower, pronoun, this.#events, this.#entities, this.#learned);
				this.#pronouns.set(pronoun.span.start, referent);
				if (referent)
					this.#events.push({
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
	}

	/** Whom the pronoun `lower` at `source` means. `named`: clusters that what it says names, and that it is not. */
	pronounAt(source: Span, lower: string, named: ReadonlySet<number>): Referent | null {
		const known = this.#pronouns.get(source.start);
		const before = this.#spokeBefore(source, lower, named);
		if (before) {
			if (known?.cluster !== before.cluster) this.#takeBack(source);
			return before;
		}
		const isNamed = known ? named.has(known.cluster) : false;
		if (known !== undefined && !isNamed) return known;
		if (isNamed) this.#takeBack(source);
		return resolvePronoun(lower, this.placeOf(source), this.#events, this.#entities, this.#learned, named);
	}

	/**
	 * "Cruz would lose, Jones said. / “He has no plan,” he said.": where the paragraph before ends in somebody's words, and
	 * this one opens with words in marks, the pronoun behind these is that one, whomever the words are about.
	 */
	#spokeBefore(source: Span, lower: string, named: ReadonlySet<number>): Referent | null {
		const spoke = this.#events[this.#spoke];
		if (!spoke || named.has(spoke.cluster) || !/^s?he$/.test(lower)) return null;
		const block = this.#blocks[spoke.block + 1];
		if (block?.kind !== 'paragraph' || source.start >= block.span.end) return null;
		const opening = block.sentences[0]?.[0]?.quotation;
		if (!opening || source.start < opening.inner.end || source.start > opening.inner.end + FARTHEST_SAID)
			return null;
		const last = this.#blocks[spoke.block]!.sentences.findLast(
			tokens => !tokens.every(({is}) => is & (IS.QUOTATION | IS.MARK)),
		);
		if (!last || last[0]!.start > spoke.span.start) return null;
		// "Jones told Cruz to leave. / “I will,” he said."
		if (TO_SOMEBODY.test(this.#text.slice(spoke.span.end, spoke.span.end + FARTHEST_SAID))) return null;
		const gender = genderOf(spoke, this.#entities) ?? this.#learned.get(spoke.cluster)?.gender;
		if (gender && gender !== (lower === 'he' ? 'male' : 'female')) return null;
		return {
			cluster: spoke.cluster,
			antecedent: spoke.span,
			name: spoke.name,
			strength: gender ? 'fair' : 'weak',
		};
	}

	/** The source of a quote spoke, or asked, and means a cluster. */
	hear(source: Span, {cluster, name}: Referent, asks: boolean): void {
		this.#spoke = -1;
		const {kind, evidence, gender} = this.#entities.clusters[cluster]!;
		const told = gender === null ? genderToldIn(this.#text.slice(name.end, source.end)) : null;
		if (told && !this.#learned.has(cluster)) this.#learned.set(cluster, {gender: told, isSure: false});
		if (kind !== 'person' && evidence.person > 0 && isNameLike(this.#wordsOf(source)))
			this.#pushStranger(source);
		if (kind !== 'person') return;
		this.#push(source, cluster, asks ? ASKER_WEIGHT : WEIGHT.speaker, {name});
		if (!asks) this.#spoke = this.#events.length - 1;
	}

	/** "Vos said Ruiz was late, while Hale was ill. He left.": whom somebody tells of is not whom the text is about. */
	tell({end}: Span): void {
		this.#toldUpTo = Math.max(this.#toldUpTo, end);
	}

	/** The source of a quote spoke, or asked, and means nobody whom the document names. */
	hearStranger(source: Span, asks: boolean): void {
		this.#spoke = -1;
		const at = this.#unnamedIn(source);
		const event = this.#events[at];
		if (!event) {
			if (isNameLike(this.#wordsOf(source))) this.#pushStranger(source);
			else this.#pushSomebody(source, asks);
			return;
		}
		const isOwned = /^(?:his|her)\s/iu.test(this.#wordsOf(source));
		if (isOwned && event.gender === null) return;
		// "“…,” says her mother.": not she whose mother it is; "Her lawyer declined to comment": perhaps she
		const said = isOwned ? KIN_WEIGHT : WEIGHT.speaker;
		this.#events[at] = {...event, weight: asks ? ASKER_WEIGHT : Math.max(event.weight, said)};
		if (!asks) this.#spoke = at;
	}

	#wordsOf({start, end}: Span): string {
		return this.#text.slice(start, end);
	}

	#isInParagraph({start}: Span): boolean {
		return this.#blocks[blockOf(this.#blocks, start)]?.kind === 'paragraph';
	}

	#push(
		span: Span,
		cluster: number,
		weight: number,
		{name = span, gender = null}: {name?: Span; gender?: Event['gender']} = {},
	): void {
		const {sentence, block} = this.placeOf(span);
		this.#events.push({span, name, cluster, gender, sentence, block, weight});
	}

	/** A name that is not known as a person's, but speaks: "he" may be that one, and is then nobody known. */
	#pushStranger(source: Span): void {
		if (this.#isInParagraph(source)) this.#push(source, --this.#strangers, WEIGHT.speaker);
	}

	/** "The administrator of the site said …": someone whom the text has not named before, and who may be "she". */
	#pushSomebody(source: Span, asks: boolean): void {
		const words = this.#wordsOf(source);
		const noun = passerBy(words) ?? personIn(words);
		// "A man called Paz said": he has a name
		const isCalled = /^,? ?(?:(?:called|named|known as) )?\p{Lu}/u.test(
			this.#text.slice(source.end, source.end + 12),
		);
		if (noun === null || isCalled || !this.#isInParagraph(source)) return;
		const gender = GENDER_OF_NOUN.get(noun)!;
		this.#push(source, --this.#strangers, gender ? WEIGHT.speaker : NEW_SPEAKER_WEIGHT, {gender});
		if (!asks) this.#spoke = this.#events.length - 1;
	}

	/** Index of the event of someone unnamed who begins within a source; -1 for none. */
	#unnamedIn({start}: Span): number {
		const events = this.#events;
		let at = events.length - 1;
		while (at >= 0 && events[at]!.span.start >= start && events[at]!.cluster >= 0) at--;
		return at >= 0 && events[at]!.span.start >= start ? at : -1;
	}

	/** Forgets whom the pronoun at `source` was taken for, so that the next one does not follow it. */
	#takeBack({start}: Span): void {
		const taken = this.#events.findLastIndex(({span}) => span.start <= start);
		if (this.#events[taken]?.span.start === start) this.#events.splice(taken, 1);
	}
}
