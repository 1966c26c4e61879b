import type {DocumentEntities, Kind} from '../../src/entities/entity.ts';

/** A mention as a reader labelled it: `[P1 Ana Ruiz]` is the first person of its text. */
type Label = {
	readonly start: number;
	readonly end: number;
	readonly kind: Kind;
	/** The thing named: one for all its mentions. */
	readonly thing: string;
};

type Labelled = {readonly text: string; readonly labels: readonly Label[]};

const KINDS: Readonly<Record<string, Kind>> = {P: 'person', O: 'organization', L: 'place'};

/** Reads a text with its labels, and takes them out of it. */
export function parseLabelled(source: string): Labelled {
	const labels: Label[] = [];
	let text = '';
	let last = 0;
	for (const found of source.matchAll(/\[([POL])(\d+) ([^\]]+)\]/g)) {
		text += source.slice(last, found.index);
		const start = text.length;
		text += found[3]!;
		labels.push({start, end: text.length, kind: KINDS[found[1]!]!, thing: `${found[1]}${found[2]}`});
		last = found.index + found[0].length;
	}
	return {text: text + source.slice(last), labels};
}

type Comparison = {
	/** Spans that are right, and those of them whose kind is right too. */
	readonly spans: number;
	readonly exact: number;
	readonly found: number;
	readonly labelled: number;
	/** Labels, taken one to one, that share a letter with what was found. */
	readonly touched: number;
	/** Pairs of right spans: joined as they should be, joined wrongly, left apart wrongly. */
	readonly joined: number;
	readonly wronglyJoined: number;
	readonly leftApart: number;
	/** One line for each mistake: "missed P Ana Ruiz". */
	readonly mistakes: readonly string[];
};

/** Compares what was found in a text with what a reader labelled in it. */
export function compareLabels({text, labels}: Labelled, {mentions, clusters}: DocumentEntities): Comparison {
	const letter = (kind: Kind): string => (kind === 'place' ? 'L' : kind === 'person' ? 'P' : 'O');
	const bySpan = new Map(mentions.map(({span, cluster}) => [`${span.start}:${span.end}`, cluster]));
	const labelSpans = new Set(labels.map(({start, end}) => `${start}:${end}`));
	const mistakes: {at: number; line: string}[] = [];
	const right: {thing: string; cluster: number; text: string}[] = [];
	let exact = 0;
	for (const {start, end, kind, thing} of labels) {
		const cluster = bySpan.get(`${start}:${end}`);
		const words = text.slice(start, end);
		if (cluster === undefined) {
			mistakes.push({at: start, line: `missed ${letter(kind)} ${words}`});
			continue;
		}
		right.push({thing, cluster, text: words});
		const found = clusters[cluster]!.kind;
		if (found === kind) exact++;
		else mistakes.push({at: start, line: `kind ${letter(kind)} ${words}: ${letter(found)}`});
	}
	for (const {span, cluster} of mentions) {
		if (labelSpans.has(`${span.start}:${span.end}`)) continue;
		const words = text.slice(span.start, span.end);
		mistakes.push({at: span.start, line: `spurious ${letter(clusters[cluster]!.kind)} ${words}`});
	}
	let joined = 0;
	let wronglyJoined = 0;
	let leftApart = 0;
	const pairs = new Set<string>();
	for (let i = 0; i < right.length; i++) {
		for (let j = i + 1; j < right.length; j++) {
			const a = right[i]!;
			const b = right[j]!;
			const should = a.thing === b.thing;
			const does = a.cluster === b.cluster;
			if (should && does) joined++;
			else if (does) wronglyJoined++;
			else if (should) leftApart++;
			if (should !== does && a.text !== b.text)
				pairs.add(`${does ? 'joined' : 'apart'} ${a.text} + ${b.text}`);
			else if (should !== does) pairs.add(`${does ? 'joined' : 'apart'} ${a.text}, twice`);
		}
	}
	const used = new Set<number>();
	let touched = 0;
	for (const {start, end} of labels) {
		const at = mentions.findIndex(({span}, i) => !used.has(i) && span.start < end && start < span.end);
		if (at < 0) continue;
		used.add(at);
		touched++;
	}
	return {
		spans: right.length,
		exact,
		found: mentions.length,
		labelled: labels.length,
		touched,
		joined,
		wronglyJoined,
		leftApart,
		mistakes: [...mistakes.sort((a, b) => a.at - b.at).map(({line}) => line), ...pairs],
	};
}

/** Harmonic mean of the shares of `right` in what was found and in what was labelled, in percent. */
export const f1 = (right: number, found: number, labelled: number): number =>
	(200 * right) / Math.max(1, found + labelled);
