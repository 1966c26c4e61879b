import type {Token} from '../tokens.ts';
import type {CueHit} from './cues.ts';

/** What is asked or counted, and then shows something. */
export const SURVEYS = /^(?:polls?|polling|surveys?|stud(?:y|ies)|data|figures|census)$/;

const RECORDS =
	/^(?:records|documents|results|filings|reports|e-?mails|statistics|numbers|estimates|images|photographs|logs|tests|transcripts|accounts|minutes|papers|maps|memos|report|review|investigation|inquiry|audit|analysis|research|tally|count|footage|video)$/;

/** Whether a noun tells of something that shows what it holds: "records", "polls". */
export const isFinding = ({lower}: Token): boolean => SURVEYS.test(lower) || RECORDS.test(lower);

/** "The quay is sinking, records show", "…, the study found": who or what shows it, from token `first` on, has no words. */
export function isShownBy(tokens: readonly Token[], first: number, hit: CueHit): boolean {
	if (!/^(?:show|find|suggest|indicate|reveal|conclude)$/.test(hit.lemma)) return false;
	const next = tokens[hit.last + 1]?.lower ?? '.';
	const joins = next === ',' && /^(?:and|but|while)$/.test(tokens[hit.last + 2]?.lower ?? '');
	if (!/^[.;]$/.test(next) && !joins) return false;
	for (let at = first; at < hit.first; at++) if (isFinding(tokens[at]!)) return true;
	return false;
}
