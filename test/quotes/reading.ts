import type {Cluster, DocumentEntities, Mention} from '../../src/entities/entity.ts';
import type {Layout, Part, PartKind} from '../../src/parts/layout.ts';
import {findQuotes} from '../../src/quotes/find-quotes.ts';
import type {Quote} from '../../src/quotes/quote.ts';
import type {Span} from '../../src/text/span.ts';
import {layoutOfParts} from '../parts/layout-of.ts';

/** Someone the tests know: the full name, then other forms. */
type Known = {
	readonly names: readonly string[];
	readonly kind?: Cluster['kind'];
	readonly gender?: 'female' | 'male';
	readonly role?: string;
};

/** The people of the invented port. */
export const PORT: readonly Known[] = [
	{names: ['Rosa Marin', 'Marin'], gender: 'female'},
	{names: ['Tomas Vel', 'Vel'], gender: 'male'},
	{names: ['Ines Okoro', 'Okoro'], gender: 'female'},
	{names: ['Port Authority'], kind: 'organization'},
	{names: ['Harbour Gazette', 'Gazette'], kind: 'organization'},
	{names: ['Alder Bay'], kind: 'place'},
];

/** Blocks are divided by blank lines; "# " makes a headline and "[furniture] " and the like name other parts. */
export function layoutOf(text: string): Layout {
	const parts: Part[] = [];
	for (const block of text.matchAll(/[^\n](?:.*(?:\n(?!\n))?)*/g)) {
		const mark = /^(?:# |\[([a-z-]+)\] )/.exec(block[0]);
		const kind = (mark ? (mark[1] ?? 'headline') : 'paragraph') as PartKind;
		const start = block.index + (mark?.[0].length ?? 0);
		const end = block.index + block[0].trimEnd().length;
		if (end > start) parts.push({kind, span: {start, end}});
	}
	return layoutOfParts(parts);
}

/** Finds the known names wherever they stand, longest first. */
export function entitiesOf(text: string, known: readonly Known[]): DocumentEntities {
	const mentions: Mention[] = [];
	const forms = known
		.flatMap(({names}, cluster) => names.map(name => ({name, cluster})))
		.sort((a, b) => b.name.length - a.name.length);
	for (const {name, cluster} of forms) {
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			const span = {start: at, end: at + name.length};
			if (!mentions.some(other => other.span.start < span.end && span.start < other.span.end))
				mentions.push({span, cluster});
		}
	}
	mentions.sort((a, b) => a.span.start - b.span.start);
	const clusters = known.map(({names, kind, gender, role}) => ({
		name: names[0]!,
		kind: kind ?? 'person',
		aliases: names.slice(1),
		short: false,
		role: role ? {text: role, span: {start: 0, end: 0}} : null,
		gender: gender ?? null,
		evidence: {person: 1, organization: 0, place: 0},
	}));
	return {clusters, mentions};
}

export function quotesIn(text: string, known: readonly Known[] = PORT): Quote[] {
	return findQuotes(text, layoutOf(text), entitiesOf(text, known));
}

/** A quote on one line: "direct | Marin | said | We had no choice. || It is done." */
export function lineOf(text: string, quote: Quote): string {
	const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-');
	return [quote.kind, words(quote.source), words(quote.cue), quote.content.map(words).join(' || ')].join(
		' | ',
	);
}

/** All quotes of a text, a line each. */
export const linesIn = (text: string): string[] => quotesIn(text).map(quote => lineOf(text, quote));
