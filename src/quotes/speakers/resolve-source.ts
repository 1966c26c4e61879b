import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {resolveDescribed} from './described.ts';
import {resolveInterviewee} from './interviewee.ts';
import {type Heard, resolveIt} from './it.ts';
import {mentionsWithin} from './mentions.ts';
import {readSurnames} from './namesake.ts';
import {resolveOrganization} from './organizations.ts';
import type {Referent} from './pronouns.ts';
import {resolveRelative} from './relative.ts';
import {type Roles, resolveRole} from './roles.ts';
import {findSourceName} from './source-name.ts';
import {mayNameSelf} from './source-words.ts';
import type {SpokenOf} from './spoken-of.ts';
import {staysUnnamed} from './stays-unnamed.ts';
import {WEIGHT} from './weight.ts';
import {resolveWriter, writingIn} from './writer.ts';

/** Whom a source means, and by which rule. */
export type Meant = Referent & {readonly rule: string};

const SIGNED_BEHIND =
	/^(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:statement|letter|note|message|e-?mail|memo) (?:from|by) (?=the [\p{Ll} -]+$)/iu;
const SIGNED_BEFORE =
	/^(the [\p{Ll}-]+(?: [\p{Ll}-]+){0,2})['’]s? (?:[\p{Ll}-]+ ){0,2}(?:statement|letter|note|message|e-?mail|memo)$/iu;

/** Says whom the source of a quote means: a name, a pronoun, a role, a body. */
export class SourceResolver {
	readonly #text: string;
	readonly #blocks: readonly Block[];
	readonly #entities: DocumentEntities;
	readonly #roles: Roles;
	readonly #spokenOf: SpokenOf;
	#surnames: ReturnType<typeof readSurnames> | undefined;
	#interviewee: Referent | null | undefined;

	/** `spokenOf` is read on by others, and is at each source when that is asked for. */
	constructor(
		text: string,
		blocks: readonly Block[],
		entities: DocumentEntities,
		roles: Roles,
		spokenOf: SpokenOf,
	) {
		this.#text = text;
		this.#blocks = blocks;
		this.#entities = entities;
		this.#roles = roles;
		this.#spokenOf = spokenOf;
	}

	/**
	 * `told`: where what it says is told in the reporter's words; `asker`: the cluster whose question it answers, which a
	 * pronoun does not mean; `heard`: the quote before.
	 */
	resolve(
		source: Span,
		{
			told,
			asker,
			heard,
		}: {readonly told: readonly Span[]; readonly asker: number | null; readonly heard: Heard | null},
	): Meant | null {
		const words = this.#text.slice(source.start, source.end);
		const lower = words.toLowerCase();
		if (PRONOUN.test(lower)) {
			const plain = lower.replace(/['’].*$/, '');
			const others = this.#namedIn(told);
			if (asker !== null) others.add(asker);
			const referent = this.#spokenOf.pronounAt(source, plain, others);
			return referent && referent.cluster >= 0 ? {...referent, rule: 'pronoun'} : null;
		}
		if (lower === 'it') return by('it', this.#resolveIt(source, heard));
		if (lower === 'a' || lower === 'answer') return by('interviewee', this.#whoIsInterviewed());
		if (/^(?:who|which|that)$/.test(lower))
			return by('relative pronoun', resolveRelative(this.#text, source, this.#entities));
		const {mentions} = this.#entities;
		const named = mentionsWithin(mentions, source);
		const name = named.length === 0 ? null : findSourceName(this.#text, source, named, this.#entities);
		if (name) {
			const exact = name.span.start === source.start && name.span.end === source.end ? source : name.span;
			return {cluster: name.cluster, antecedent: exact, name: name.span, strength: 'strong', rule: 'named'};
		}
		const surname = named.length === 0 ? this.#surname(words) : null;
		if (surname) return by('surname', surname);
		const signer = named.length === 0 ? this.#signer(source, words) : null;
		if (signer) return signer;
		const writing = writingIn(lower);
		if (writing) return by('writer', resolveWriter(this.#text, source, writing, mentions));
		const isOfNobody = !/^(?:the|this|that)\s/.test(lower) || staysUnnamed(this.#text, source);
		return isOfNobody ? null : this.#resolveNominal(source, words);
	}

	/** "a statement from the mayor", "the mayor's letter": whose it is, told by an office. */
	#signer(source: Span, words: string): Meant | null {
		const behind = SIGNED_BEHIND.exec(words);
		const start = source.start + (behind ? behind[0].length : 0);
		const office = behind ? words.slice(behind[0].length) : SIGNED_BEFORE.exec(words)?.[1];
		return office ? this.#resolveNominal({start, end: start + office.length}, office) : null;
	}

	/** "the mayor", "the port", "the man with the rope". */
	#resolveNominal(source: Span, words: string): Meant | null {
		const own = {start: source.start, end: source.start + words.replace(ASIDE, '').length};
		const owners = mentionsWithin(this.#entities.mentions, own);
		if (owners.length > 0 && !this.#areOwners(own, owners)) return null;
		const {events} = this.#spokenOf;
		const role = resolveRole(this.#text, own, this.#roles, events, this.#entities);
		if (role?.strength === 'weak' && this.#isElsewhere(role, own)) return null;
		return (
			by('role', role) ??
			by('organization', resolveOrganization(this.#text, own, this.#entities)) ??
			by(
				'description',
				resolveDescribed(this.#text, own, this.#spokenOf.placeOf(own).block, events, this.#entities),
			)
		);
	}

	#whoIsInterviewed(): Referent | null {
		if (this.#interviewee === undefined)
			this.#interviewee = resolveInterviewee(this.#text, this.#blocks, this.#entities);
		return this.#interviewee;
	}

	/** "Frost said": a surname that was not taken for a name, as it may be a word. */
	#surname(words: string): Referent | null {
		const [bare] = words.split(', ', 1);
		if (!/^\p{Lu}\p{Ll}[\p{L}.’' -]+$/u.test(bare!)) return null;
		this.#surnames ??= readSurnames(this.#entities);
		const mention = this.#surnames.get(bare!);
		if (!mention) return null;
		const {cluster, span} = mention;
		return {cluster, antecedent: span, name: span, strength: 'fair'};
	}

	#resolveIt(source: Span, heard: Heard | null): Referent | null {
		const place = this.#spokenOf.placeOf(source);
		const own = this.#spokenOf.startOf(place.sentence);
		const before = this.#spokenOf.startOf(place.sentence - 1);
		if (this.#spokenOf.placeOf({start: before, end: own}).block !== place.block) return null;
		return resolveIt(this.#text, source, place, {own, before}, this.#spokenOf.events, this.#entities, heard);
	}

	/**
	 * "Ruiz stopped at her office. The senator said …", where the text has called others senators: of those a paragraph is
	 * not about that speaks of somebody else.
	 */
	#isElsewhere({cluster, antecedent}: Referent, source: Span): boolean {
		if (SOLE.test(this.#text.slice(source.start, source.end))) return false;
		const {block} = this.#spokenOf.placeOf(source);
		if (this.#spokenOf.placeOf(antecedent).block === block) return false;
		const {events} = this.#spokenOf;
		for (let at = events.length - 1; at >= 0 && events[at]!.block === block; at--) {
			const event = events[at]!;
			if (event.cluster < 0 || event.cluster === cluster || event.weight < WEIGHT.subject) continue;
			if (this.#entities.clusters[event.cluster]!.kind === 'person') return true;
		}
		return false;
	}

	/** "the Porto manager", "the Ohio senator": no person, and the noun behind it is whom it is about. */
	#areOwners(source: Span, named: readonly Mention[]): boolean {
		return (
			named.every(({cluster}) => this.#entities.clusters[cluster]!.kind !== 'person') &&
			/^ \p{Ll}[\p{L}-]*$/u.test(this.#text.slice(named.at(-1)!.span.end, source.end))
		);
	}

	/** "Leonard loved those people, he said": nobody speaks of himself by name. */
	#namedIn(told: readonly Span[]): Set<number> {
		const named = new Set<number>();
		for (const content of told)
			for (const {span, cluster} of mentionsWithin(this.#entities.mentions, content))
				if (!mayNameSelf(this.#text, content, span)) named.add(cluster);
		return named;
	}
}

/** Offices that one holds at a time. */
const SOLE = /(?:president|pope|king|queen|premier|chancellor|minister)$/i;

const PRONOUN = /^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/;

/** "The governor, flanked by Ruiz," */
const ASIDE = /, \p{Ll}+(?:ed|ing|en) (?:by|with|alongside|to|from|at|in)\b.*$/su;

const by = (rule: string, referent: Referent | null): Meant | null => referent && {...referent, rule};
