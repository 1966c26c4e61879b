import type {Span} from '../text/span.ts';

/** In the order in which they are told. */
export const KINDS = ['person', 'organization', 'place'] as const;
/** Peoples, languages, ships and storms have a capital too: they are none of the three, so no entities. */
export type Kind = (typeof KINDS)[number];

/** As pronouns, titles and given names tell it of a person. */
export type Gender = 'female' | 'male';

/** One span that names something. Mentions of a document are in order and never overlap: the longest wins. */
export type Mention = {
	readonly span: Span;
	/** Index into {@link DocumentEntities.clusters}. */
	readonly cluster: number;
};

/** What a document itself says a person, organization or place is: "Rosa Marin, harbour director". */
export type Role = {readonly text: string; readonly span: Span};

/** All mentions of one thing within one document. A document's result depends on its text alone. */
export type Cluster = {
	/** The fullest common form, titles dropped: "Donald Trump". */
	readonly name: string;
	readonly kind: Kind;
	/** Other forms the document uses, each once: "Trump", "President Trump", "EU". */
	readonly aliases: readonly string[];
	/** True when the name is a short form that this document never expands ("Trump", "EU"). */
	readonly short: boolean;
	readonly role: Role | null;
	readonly gender: Gender | null;
	/** How much speaks for each kind, counted over the mentions: corpus-wide evidence sums these per name. */
	readonly evidence: Readonly<Record<Kind, number>>;
};

/** Who and what one document names. The index of a cluster holds within the document only. */
export type DocumentEntities = {readonly clusters: readonly Cluster[]; readonly mentions: readonly Mention[]};
