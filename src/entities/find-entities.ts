import type {Layout} from '../parts/layout.ts';
import {STORY_PARTS} from '../parts/layout.ts';
import type {Span} from '../text/span.ts';
import type {DocumentEntities} from './entity.ts';
import {isForeign, isForeignPhrase} from './foreign.ts';
import {buildClusters} from './linking/clusters.ts';
import {type Line, type Name, NameTable} from './names.ts';
import {isAcceptable} from './runs/acceptable.ts';
import {findCandidates} from './runs/candidates.ts';
import {findHeadlineNames, isHeadlineCase} from './runs/headlines.ts';
import {calledBy, dropThings} from './runs/named-things.ts';
import {isVesselOrStorm} from './runs/no-names.ts';
import {findPlainWords} from './runs/plain-words.ts';
import {findSport, isResultRow, isRoster, isScheduleRow} from './runs/result-rows.ts';
import {findRuns, type Run} from './runs/runs.ts';
import {isSpaced} from './runs/spaced.ts';
import {findTokens, type Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';

/**
 * Finds who and what a document names. `text` is the document's text with its markup blanked; spans hold
 * in the original. Looks at the parts of the story only; photographers and other credits are no people of it.
 *
 * Names are first collected over the whole document, so that one clear mention decides for the unclear
 * ones; then headlines are searched for what the body named; then forms are joined to clusters.
 */
export function findEntities(text: string, layout: Layout): DocumentEntities {
	const lines = readLines(text, layout);
	const table = new NameTable(text, findSport(lines));
	collectNames(text, lines, table);
	if (isForeign(text))
		for (const [key, name] of table.names) if (isForeignPhrase(name)) table.names.delete(key);
	const plain = findPlainWords(lines, table.names.values());
	let accepted = acceptableNames(table, plain);
	if (lines.some(({headline}) => headline)) {
		findHeadlineNames(lines, table, accepted);
		accepted = acceptableNames(table, plain);
	}
	return buildClusters(text, table, accepted);
}

/** Collects the names of all lines but headlines; runs that may begin with a plain word come last, when the others are known. */
function collectNames(text: string, lines: readonly Line[], table: NameTable): void {
	const doubtful: {line: Line; run: Run}[] = [];
	const things = new Set<string>();
	const declared = new Set<string>();
	for (const line of lines) {
		if (line.headline) continue;
		for (const run of findRuns(text, line.tokens)) {
			const thing = isVesselOrStorm(line.tokens, run) ? calledBy(line.tokens, run) : null;
			if (thing !== null) things.add(thing);
			const {word} = line.tokens[run.from]!;
			if (run.whole && run.to < line.tokens.length) declared.add(line.tokens[run.to]!.word);
			// "the Port Progress Party (PPP)": what else the letters stand for, here they are a name
			if (declared.has(word) && run.to - run.from === 1) table.add(line, {...run, title: -1});
			else if (isDoubtful(line.tokens, run)) doubtful.push({line, run});
			else for (const candidate of findCandidates(line.tokens, run)) table.add(line, candidate);
		}
	}
	for (const {line, run} of doubtful) {
		// "Environment Canada" at the head of a sentence is the name that other sentences have within.
		if (table.has(line.tokens, run)) table.add(line, {...run, title: -1});
		else
			for (const candidate of findCandidates(line.tokens, withoutVerb(line.tokens, run)))
				table.add(line, candidate);
	}
	dropThings(table, things);
}

const acceptableNames = (table: NameTable, plain: ReadonlySet<string>): Name[] =>
	[...table.names.values()].filter(name => isAcceptable(name, plain));

/** A run whose first word may be a plain one that begins the sentence. */
function isDoubtful(tokens: readonly Token[], {from, to}: Run): boolean {
	const first = tokens[from]!;
	return first.initial && to - from >= 2 && (isListed(first, LIST.COMMON) || first.lower === 'said');
}

/** "Said Marin: “…”": her, and nobody of the given name Said. */
const withoutVerb = (tokens: readonly Token[], run: Run): Run =>
	tokens[run.from]!.lower === 'said' && tokens[run.to]?.glue === 'open' ? {...run, from: run.from + 1} : run;

function readLines(text: string, layout: Layout): Line[] {
	const spaced = isSpaced(text);
	const credits = layout.credits.map(credit => credit.span).sort((a, b) => a.start - b.start);
	const lines: Line[] = [];
	let credit = 0;
	for (const {kind, span} of layout.parts) {
		if (!STORY_PARTS.has(kind)) continue;
		while (credit < credits.length && credits[credit]!.end <= span.start) credit++;
		for (const piece of withoutSpans(span, credits, credit)) {
			const tokens = findTokens(text, piece, spaced);
			if (tokens.length > 0)
				lines.push({
					tokens,
					part: kind,
					headline:
						kind !== 'dateline' &&
						isHeadlineCase(tokens, {
							isHeadline: kind === 'headline',
							endsInPeriod: kind !== 'headline' && text[piece.end - 1] === '.',
						}) &&
						!isResultRow(tokens) &&
						!isScheduleRow(tokens) &&
						!isRoster(text.slice(piece.start, piece.end)) &&
						!(kind === 'paragraph' && (isSigned(text, piece) || isTurn(text, piece))),
				});
		}
	}
	return lines;
}

/**
 * "― Ana Ruiz, Chief Surveyor, Aven Works" below the words of a press release: all capitals, and no headline.
 * Only the end is looked at, where a signature stands.
 */
const isSigned = (text: string, {start, end}: Span): boolean =>
	/(?:^|\n)[ \t]*(?:[―—–]|--)[ \t]*\p{Lu}[^\n]*$/u.test(text.slice(Math.max(start, end - 200), end));

/** "Dr Ana Ruiz: “Sold to whom?”": a short turn of a transcript has many capitals, and is no headline. */
const isTurn = (text: string, {start, end}: Span): boolean =>
	end - start < LONGEST_TURN &&
	/^[^:“”"\n]{2,60}: [“"][^“”"\n]*[.?!…][”"]$/u.test(text.slice(start, end).trim());

/** Units of the longest turn that may look like a headline. */
const LONGEST_TURN = 200;

/** `span` without the parts of it that the holes (in order, from index `first`) cover. */
function withoutSpans(span: Span, holes: readonly Span[], first: number): Span[] {
	const pieces: Span[] = [];
	let {start} = span;
	for (let at = first; at < holes.length && holes[at]!.start < span.end; at++) {
		const hole = holes[at]!;
		if (hole.end <= start) continue;
		if (hole.start > start) pieces.push({start, end: hole.start});
		start = hole.end;
	}
	if (start < span.end) pieces.push({start, end: span.end});
	return pieces;
}
