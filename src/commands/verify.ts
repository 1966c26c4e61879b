import {resolveRoots} from '../corpus/find-files.ts';
import {type BrokenPassage, parseExport} from '../export/parse-export.ts';
import {formatPlace} from '../export/place.ts';
import {type Verdict, verifyPassages} from '../export/verify-passages.ts';
import {documentName} from '../library/document-name.ts';
import {plainCountOf, plural, tally} from '../text/counts.ts';
import {formatDifference} from '../text/difference.ts';
import {printableLine} from '../text/printable.ts';
import {toPair} from '../text/span.ts';
import {asNamed, corpusPaths, STDIN} from './corpus-argument.ts';
import {formatJson} from './json.ts';
import {openCorpus} from './open-corpus.ts';
import {EXIT, writeLines} from './output.ts';
import {type Finding, formatFindings} from './proof-lines.ts';
import {readNotes} from './read-notes.ts';
import {UserError} from './user-error.ts';

/** `dossier verify`: is every passage of an exported file still in its source, word for word? */
export async function verify(options: {
	file: string;
	corpus?: string[] | undefined;
	json?: boolean | undefined;
}): Promise<number> {
	const {passages, broken} = parseExport(readNotes(options.file));
	if (passages.length === 0 && broken.length === 0)
		throw new UserError(
			`${options.file === STDIN ? 'The text on stdin' : printableLine(options.file)} has no passages that dossier exported.`,
			'To check the quotations in a text of your own, use "dossier check".',
		);
	const roots = corpusPaths(options.corpus ?? []);
	const library = await openCorpus(roots, {corrections: false, asFilesAre: true});
	try {
		const labels = resolveRoots(roots).roots.map(({label}) => label);
		const verdicts = verifyPassages(library, labels, passages);
		const rows = [...verdicts.map(verdictRow), ...broken.map(brokenRow)].sort((a, b) => a.line - b.line);
		const name = asNamed(options.file);
		await writeLines(
			options.json ? rows.map(({json}) => formatJson(json)) : formatFindings(rows.map(row => row.show(name))),
		);
		const others = verdicts.filter(({otherSpeaker}) => otherSpeaker !== null).length;
		const words = others === 0 ? '' : `; ${others} ${plural(others, 'names', 'name')} another speaker`;
		process.stderr.write(`${summarize(rows.map(({json}) => json.state))}${words}\n`);
		const isClean = others === 0 && rows.every(({json: {state}}) => state === 'same' || state === 'moved');
		return isClean ? EXIT.done : EXIT.nothing;
	} finally {
		library.close();
	}
}

type Row = {
	readonly line: number;
	readonly json: {readonly state: string} & Record<string, unknown>;
	readonly show: (file: string) => Finding;
};

function verdictRow(verdict: Verdict): Row {
	const {passage, state, document, span, place, now, difference, edited, elsewhere, isEdited} = verdict;
	const {id, line, path, record, exact} = passage;
	return {
		line,
		json: {
			id,
			line,
			state,
			path,
			record,
			span: toPair(passage.span),
			text: exact,
			found: document &&
				span && {
					document: document.id,
					path: document.path,
					record: document.record,
					span: toPair(span),
					...place,
					text: now,
				},
			difference: difference?.map(({kind, text}) => ({kind, text})) ?? null,
			edited,
			elsewhere: elsewhere && {
				document: elsewhere.document.id,
				path: elsewhere.document.path,
				record: elsewhere.document.record,
				span: toPair(elsewhere.span),
			},
			speaker: passage.speaker,
			otherSpeaker: verdict.otherSpeaker?.speaker ?? null,
			sourceChanged: document && isEdited,
		},
		show: file => ({
			state,
			at: `${file}:${line}`,
			where: whereOf(verdict),
			words: difference ? formatDifference(difference) : exact,
			note: [noteOf(verdict), speakerNote(verdict)].filter(Boolean).join(' '),
		}),
	};
}

const whereOf = ({passage, document, place, span}: Verdict): string =>
	document && place && span
		? `${documentName(document)}, ${formatPlace(place)}, chars ${span.start}–${span.end}`
		: documentName(passage);

function noteOf({state, passage, document, edited, elsewhere}: Verdict): string {
	if (state === 'missing') {
		const why =
			document === null
				? 'The document is not in the corpus.'
				: 'Nothing in the document is close to these words.';
		if (elsewhere === null) return why;
		const {start, end} = elsewhere.span;
		return `${why} The same words stand in ${documentName(elsewhere.document)}, chars ${start}–${end}.`;
	}
	if (state === 'moved') {
		const {start, end} = passage.span;
		return `It stood in ${documentName(passage)}, chars ${start}–${end}.`;
	}
	if (edited === 'export') return 'The words were edited in the exported file.';
	return edited === 'source' ? 'The source was edited after the export.' : '';
}

const speakerNote = ({passage: {speaker}, otherSpeaker}: Verdict): string =>
	otherSpeaker?.speaker
		? `The file names ${speaker}; in the source ${otherSpeaker.speaker.name} speaks (${otherSpeaker.strength}).`
		: '';

const ADVICE = 'Export the passage again, or take out what is left of it.';

const brokenRow = ({id, line, reason}: BrokenPassage): Row => ({
	line,
	json: {id, line, state: 'broken', reason, advice: ADVICE},
	show: file => ({
		state: 'broken',
		at: `${file}:${line}`,
		where: `[^${id}]`,
		words: '',
		note: `${reason} ${ADVICE}`,
	}),
});

/** "5 passages: 3 same, 1 moved, 1 changed" */
const summarize = (states: readonly string[]): string =>
	`${plainCountOf(states.length, 'passage')}: ${tally(STATES, states)}`;

const STATES: readonly string[] = ['same', 'moved', 'changed', 'missing', 'broken'];
