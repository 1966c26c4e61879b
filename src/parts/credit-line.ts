import {findAgency} from '../corpus/agencies.ts';

const LONGEST = 700;
const ROLES =
	'(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ion|ed|ing)|[Pp]roduction|[Gg]raphics?|[Pp]hotography|[Rr]esearch|[Cc]overage)';
const OPENING = new RegExp(
	String.raw`^[(\[—–-]?\s?(?:With )?${ROLES}(?: (?:and|&) (?:additional )?[a-z]+)? by:? (?:(?:the )?\p{Lu}|(?<=^\(.{3,60})the |staff\b)`,
	'u',
);
/** "Ana Doe and Bo Roe contributed to this report.", "Contributing: Ana Doe" */
const CONTRIBUTED = new RegExp(
	[
		String.raw`^[^!?]{3,300}\bcontributed(?: (?:to this|to the|additional|reporting|from)\b[^.!?]{0,80})?[.)\]]{0,3}$`,
		String.raw`^(?:Contributing|CONTRIBUTING|Contributors?)\s?(?::|to this)`,
	].join('|'),
	's',
);
const NAME_WORD = String.raw`\p{Lu}[\p{L}.'’-]{0,20}`;
const WRITER_IS = new RegExp(
	String.raw`^\W{0,2}(?:${[
		// "The writer, a former judge, teaches at Aven."
		String.raw`The (?:writer|author|columnist)s?(?:, [^,]{2,80},)? (?:is|are|was|has|works?|writes?|teach(?:es)?)\b`,
		// "Ana Doe is a freelance reporter in Geneva."
		String.raw`(?:${NAME_WORD} ){2,4}(?:is|was) (?:an?|the) (?:\p{L}+[ -]){0,5}(?:columnist|reporter|correspondent|staff writer|contributor|contributing \p{L}+|freelance \p{L}+|intern)\b.{0,200}$`,
		// "Ana Doe’s latest book is …"
		String.raw`(?:${NAME_WORD} ){1,3}\p{Lu}[\p{L}.’'-]{0,20}['’]s (?:most recent|latest|new|next|first) (?:book|novel|film)\b.{0,200}$`,
	].join('|')})`,
	'u',
);
const FOLLOW = new RegExp(
	[
		// "Follow Ana Doe on X", "Contact her at ana@paper.example"
		String.raw`^\W{0,2}(?:You can )?(?:[Ff]ollow|[Cc]ontact|[Ee]-?mail|EMAIL|[Rr]each) .{0,120}(?:@\w|\b(?:on|via) (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)\b)`,
		// "Email: ana@paper.example", "Twitter: @anadoe"
		String.raw`^\W{0,2}(?:E-?MAIL|E-?mail|Twitter|TWITTER):? ?\S{0,40}@\S{1,60}$`,
	].join('|'),
);
const HAT_TIP = /^\(?[Hh]\/[Tt] .{2,60}$/;
/** "— Associated Press", "- Reuters.", "With AAP": an agency's sign-off in a line of its own. */
const SIGNED = /^(?:--?|[–—―]|With) ?(\p{Lu}[\p{L}. -]{1,40}?)\.?$/u;

/** "Media contact: …", "For further information, …" */
const CONTACT =
	/^(?:(?:[Mm]edia|[Pp]ress|MEDIA|PRESS) (?:[Cc]ontact|CONTACT|[Ii]nquiries|[Ee]nquiries)s?|[Ff]or (?:more|further) information|[Cc]ontacts?|CONTACTS?)\b.{0,20}[:,]/;
/** "The views expressed are his own." */
const VIEWS =
	/^\W{0,2}(?:The |His |Her |Their )?(?:views|opinions) (?:expressed\b|are (?:his|her|their) own|are those of)/i;

/** Who made the story, told after it: "(Reporting by …; Editing by …)", "Ana Doe contributed.", "The writer is …". */
export function isCreditLine(text: string): boolean {
	if (text.length > LONGEST) return false;
	if (OPENING.test(text) || HAT_TIP.test(text)) return true;
	// Most paragraphs are longer or quote somebody.
	if (text.length > 400 || /["“”]/.test(text)) return false;
	return (
		(/^(?:[-–—―]|With )/.test(text) && isSigned(text)) ||
		FOLLOW.test(text) ||
		CONTACT.test(text) ||
		VIEWS.test(text) ||
		WRITER_IS.test(text) ||
		isContribution(text)
	);
}

/** Whether a credit line tells of the writer ("Ana Doe is a reporter in Geneva."): such a sentence may be the story's too. */
export const isAboutWriter = (text: string): boolean => WRITER_IS.test(text);

const isSigned = (text: string): boolean => findAgency(SIGNED.exec(text)?.[1] ?? '') !== null;

/** "Amanda Roe contributed reporting." is one, "the mill contributed to the fund" is not. */
const isContribution = (text: string): boolean =>
	(text.includes('ontribut') || text.includes('ONTRIBUT')) &&
	CONTRIBUTED.test(text) &&
	(/^contribut/i.test(text) ||
		/\bcontributed(?:\W{0,2}$| (?:additional )?(?:reporting|research|to (?:this|the) (?:report|story|article|piece|post|item|column|reporting)))/.test(
			text,
		));
