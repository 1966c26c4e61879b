import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {WRITINGS} from '../words/cue-nouns.ts';
import {onlyBody} from './bodies.ts';
import {resolveDescribed} from './described.ts';
import {genderOfHonour, resolveHonoured} from './honoured.ts';
import {resolveInitials} from './initials.ts';
import {resolveInterviewee} from './interviewee.ts';
import {type Heard, resolveIt} from './it.ts';
import {resolveLettered} from './lettered.ts';
import {mentionFrom, mentionsWithin} from './mentions.ts';
import {isOfAnotherTitle, readSurnames} from './namesake.ts';
import {resolveOrganization} from './organizations.ts';
import {findOfficer, mayHold, parsePossessed, speaksForOwner} from './possessed.ts';
import type {Referent} from './pronouns.ts';
import {resolveRecalled} from './recalled.ts';
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

/** "a statement from" of "a statement from the mayor" */
const SIGNED_BEHIND =
	/^(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:statement|letter|note|message|e-?mail|memo) (?:from|by) (?=the [\p{Ll} -]+$)/iu;
/** "the mayor's open letter" */
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
		if (lower === 'it')
			return by('it', this.#resolveIt(source, heard) ?? this.#resolveStatement(source, heard));
		if (lower === 'a' || lower === 'answer') return by('interviewee', this.#whoIsInterviewed());
		if (lower === 'who' || lower === 'which' || lower === 'that')
			return by('relative pronoun', resolveRelative(this.#text, source, this.#entities));
		const officer = resolveLettered(this.#text, words, source.start, this.#entities);
		if (officer) return by('role', officer);
		const {mentions} = this.#entities;
		const named = mentionsWithin(mentions, source);
		const name = named.length === 0 ? null : findSourceName(this.#text, source, named, this.#entities);
		if (name) {
			const {gender} = this.#entities.clusters[name.cluster]!;
			if (isOfAnotherTitle(this.#text, name.span, gender)) return null;
			const exact = name.span.start === source.start && name.span.end === source.end ? source : name.span;
			return {cluster: name.cluster, antecedent: exact, name: name.span, strength: 'strong', rule: 'named'};
		}
		const honour = genderOfHonour(words);
		if (honour)
			return by('role', resolveHonoured(honour, this.#roles, this.#spokenOf.events, this.#entities));
		const bearer = named.length === 0 ? resolveInitials(this.#text, source, this.#entities) : null;
		if (bearer) return by('named', bearer);
		const surname = named.length === 0 ? this.#surname(words) : null;
		if (surname) return by('surname', surname);
		const signer = named.length === 0 ? this.#signer(source, words) : null;
		if (signer) return signer;
		const possessed = this.#resolvePossessed(source, heard);
		if (possessed) return possessed;
		const writing = writingIn(lower);
		if (writing) return by('writer', resolveWriter(this.#text, source, writing, mentions));
		const isOfNobody = !/^(?:the|this|that)\s/.test(lower) || staysUnnamed(this.#text, source);
		return isOfNobody ? null : this.#resolveNominal(source, words);
	}

	/** "its website", "the company's chief executive" */
	#resolvePossessed(source: Span, heard: Heard | null): Meant | null {
		const possessed = parsePossessed(this.#text, source);
		if (!possessed) return null;
		const isSpeaking = speaksForOwner(possessed.thing);
		if (!isSpeaking && !mayHold(possessed.thing)) return null;
		const {owner} = possessed;
		const own = this.#text.slice(owner.start, owner.end);
		if (/^(?:his|her)$/i.test(own)) {
			const writer = isSpeaking ? this.#spokenOf.pronounAt(owner, own.toLowerCase(), NOBODY) : null;
			return writer && writer.cluster >= 0 ? {...writer, rule: 'writer'} : null;
		}
		const named = mentionFrom(this.#entities.mentions, owner.start);
		const body = /^its$/i.test(own)
			? this.#resolveBody(source, heard)
			: named
				? named.span.end === owner.end
					? {cluster: named.cluster, antecedent: named.span, name: named.span, strength: 'fair' as const}
					: null
				: resolveOrganization(this.#text, owner, this.#entities, own.includes(' ') ? own : `the ${own}`);
		if (!body || this.#entities.clusters[body.cluster]!.kind !== 'organization') return null;
		if (isSpeaking) return {...body, rule: 'writer'};
		return by('role', findOfficer(this.#text, possessed, body.cluster, this.#roles, this.#entities));
	}

	/** The body that "it" is, or whose "its" is. */
	#resolveBody(source: Span, heard: Heard | null): Referent | null {
		const {block, sentence} = this.#spokenOf.placeOf(source);
		if (heard && this.#entities.clusters[heard.referent.cluster]!.kind === 'organization') {
			const last = this.#spokenOf.placeOf(heard.source);
			if (last.block === block ? last.sentence >= sentence - 1 : last.block === block - 1)
				return {...heard.referent, antecedent: heard.source, strength: 'fair'};
		}
		const from = this.#blocks[Math.max(0, block - 1)]!.span.start;
		return onlyBody(this.#text, {start: from, end: source.start}, this.#spokenOf.events, this.#entities);
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
			) ??
			by('description', this.#resolveRecalled(own))
		);
	}

	#resolveRecalled(source: Span): Referent | null {
		const place = this.#spokenOf.placeOf(source);
		const sentences = {
			own: this.#spokenOf.startOf(place.sentence),
			before: this.#spokenOf.startOf(place.sentence - 1),
		};
		return resolveRecalled(this.#text, source, place, sentences, this.#spokenOf.events, this.#entities);
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
		return resolveIt(
			this.#text,
			source,
			{...place, own, before},
			this.#spokenOf.events,
			this.#entities,
			heard,
		);
	}

	/** "Ruiz was one of its captains. “…,” it said in a statement": no writing, and nobody else than the body that the text is about. */
	#resolveStatement(source: Span, heard: Heard | null): Referent | null {
		const {block, sentence} = this.#spokenOf.placeOf(source);
		const own = this.#spokenOf.startOf(sentence);
		const behind = this.#text.slice(source.end, source.end + LONGEST_SAYING);
		// "of the $64m it pledged"
		if (
			!/(?:^|[.!?,”"’'\n-] ?)$|\bstatement\b[^,.]*$/u.test(
				this.#text.slice(Math.max(0, own - 1), source.start),
			)
		)
			return null;
		const states = SAYS_ITSELF.test(behind) || STATED.test(this.#text.slice(own, source.start));
		const from = this.#blocks[Math.max(0, block - 1)]!.span.start;
		if (!states && (!SAYS.test(behind) || WRITING.test(this.#text.slice(from, own)))) return null;
		return this.#resolveBody(source, heard);
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

/** How a body says things that no report says: "it said in a statement", "it told investors". */
const SAYS_ITSELF =
	/^(?: (?:also|later|has|had|then|further|previously|now))* (?:(?:said|added|wrote)[^.;:“”"\n]{0,40} (?:in|on) (?:an?|its|the same) (?:[\p{Ll}-]+ ){0,2}(?:statement|e-?mail|post|website|page|letter|tweet|account|release)|told (?!of\b)|apologi[sz]ed|thanked|declined|vowed|pledged|promised|denied|insisted)/u;

const STATED = /^In an? (?:\p{Ll}+ )?statement\b/u;
const SAYS = /^ (?:also |later |then )?(?:said|says|added|adds|wrote|writes)\b/u;

/** What may say things as well as the body that has put it out. */
const WRITING = new RegExp(
	`\\b(?:${WRITINGS.replaceAll(' ', '|')}|posts|tweets|letters|emails|reports|ads|statements|law|rule|bill|order|spot|film|video|picture|sign|banner|placard|plaque|text|list|page|paper|newspaper|piece|story|song|app|software|label|motion|verdict|contract|treaty|constitution|article|plan|review|guide|manual|leaflet|poster|pamphlet|flyer|billboard|slogan|account|deal|agreement|investigation|research)\\b`,
	'u',
);

/** Units in which that shows. */
const LONGEST_SAYING = 90;

const NOBODY: ReadonlySet<number> = new Set();

/** Offices that one holds at a time. */
const SOLE = /(?:president|pope|king|queen|premier|chancellor|minister)$/i;

const PRONOUN = /^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/;

/** "The governor, flanked by Ruiz," */
const ASIDE = /, \p{Ll}+(?:ed|ing|en) (?:by|with|alongside|to|from|at|in)\b.*$/su;

const by = (rule: string, referent: Referent | null): Meant | null => referent && {...referent, rule};
