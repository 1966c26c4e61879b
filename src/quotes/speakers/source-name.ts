import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {IS, lookUp} from '../lexicon.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import {isOneOfTwo} from './namesake.ts';
import {OFFICES} from './unnamed.ts';

/** Words that may stand behind a name without making it a modifier: "Ruiz himself", "Ruiz, 45". */
const AFTER_NAME = new Set(
	'himself herself itself too also again later jr sr ii iii iv kc qc sc bl mp msp mla mep td md phd who whose which last this earlier late early next'.split(
		' ',
	),
);

/**
 * The mention that a source is about: its head, not the one it only leans on. "Sen. Ana Ruiz of Maine" is
 * Ruiz; "Ruiz's spokesman", "a spokesman for Ruiz" and "the Ruiz campaign" are not; "Ruiz's spokesman Juan
 * Paz" is Paz. Two people ("Ruiz and Paz") are nobody.
 */
export function findSourceName(
	text: string,
	source: Span,
	mentions: readonly Mention[],
	entities: DocumentEntities,
): Mention | null {
	// "Mr and Mrs Ruiz" are two.
	if (/^(?:Mr|Dr|Sir|Lord)\.? and (?:Mrs|Ms|Lady|Dr)\b/.test(text.slice(source.start, source.end)))
		return null;
	const heads = mentions.filter(mention => isHead(text, source, mention));
	const people = heads.filter(mention => entities.clusters[mention.cluster]!.kind === 'person');
	const head = firstOf(text, people) ?? heads[0];
	if (!head || isOneOfTwo(text, head.span.start)) return null;
	// "Ana Ruiz, Director, Port Authority", where Ruiz is not known as a name: her employer does not speak.
	const lead = text.slice(source.start, head.span.start);
	if (people.length === 0 && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+, /u.test(lead)) return null;
	// "the bench of Chief Justice Ana Ruiz and Justice Juan Paz"
	const partner = mentions.find(
		({cluster, span}) => cluster !== head.cluster && isJoined(text, span, head.span),
	);
	if (partner && entities.clusters[partner.cluster]!.kind === 'person') return null;
	const rival = people.find(other => other.cluster !== head.cluster);
	if (rival && /^(?:,[^,]*)?,? (?:and|or) /.test(text.slice(head.span.end, rival.span.start))) return null;
	const after = text.slice(head.span.end, source.end);
	if (
		after !== '' &&
		/^ (?:and|or) (?:\p{Lu}|his|her|other|the|several|many)/u.test(after) &&
		!people.some(p => p.span.start > head.span.end)
	)
		return null;
	return head;
}

const isJoined = (text: string, one: Span, other: Span): boolean =>
	one.end < other.start &&
	other.start - one.end < 60 &&
	/^,? (?:and|or) (?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(one.end, other.start));

/**
 * "the port's Director of Public Affairs, Mrs. Ana Ruiz": of two that only a comma parts, one word may be what an office
 * is called, read as a name.
 */
function firstOf(text: string, people: readonly Mention[]): Mention | undefined {
	const [first, second] = people;
	if (!first || !second || first.cluster === second.cluster) return first;
	const isWord = !/\s/.test(text.slice(first.span.start, first.span.end));
	const isParted = /^, (?:\p{Lu}\p{L}*\.? )*$/u.test(text.slice(first.span.end, second.span.start));
	return isWord && isParted && /\s/.test(text.slice(second.span.start, second.span.end)) ? second : first;
}

function isHead(text: string, source: Span, mention: Mention): boolean {
	const {start, end} = mention.span;
	const after = text.slice(end, Math.min(source.end, end + 40));
	// "Ruiz's", "the Ruiz-backed fund", "an anti-Ruiz group", "a Gazette/Packet poll"
	if (/^(?:['’]|[-/–]\p{L})/u.test(after) && !/^['’]s?$/.test(after)) return false;
	const next = after === '' ? undefined : /^[^\S\n]+(?:\([^)]*\)\s*)?(\p{L}[\p{L}'’-]*)/u.exec(after)?.[1];
	if (next) {
		const lower = next.toLowerCase();
		const {is} = lookUp(lower);
		const isBorder =
			(is & (IS.PREPOSITION | IS.CONJUNCTION | IS.WH | IS.ADVERB | IS.SUBORDINATOR)) !== 0 ||
			AFTER_NAME.has(lower);
		// "the Ruiz campaign", "Ruiz Challenger Tomas Vel": the name only describes what follows.
		if (!isBorder && !(is & IS.TIME)) return false;
	}
	if (start === source.start) return true;
	if (/[\p{L}][-/–]$/u.test(text.slice(source.start, start))) return false;
	const before = text.slice(Math.max(source.start, start - 120), start);
	// "Rep. Paz (D-Calif.)", "a member who supports Ruiz": what is said about the speaker names others.
	if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
	if (/[\p{L},] (?:who|whom|whose|which|that) [^,]*$/u.test(before)) return false;
	// "The governor, flanked by Ruiz and Paz,"
	if (/^[Tt]he [^,]*, \p{Ll}+(?:ed|ing|en) (?:by|with|alongside|to|from|at|in)\b/u.test(before)) return false;
	// "a person close to the mayor, Ana Ruiz" is not Ruiz; "the crews and the Port Authority" are two.
	if (/\b(?:close|loyal|near|familiar|allied|sympathetic) (?:to|with) [^,]*, $/.test(before)) return false;
	if (speaksForOffice(before)) return false;
	if (/[\p{L}’'] (?:and|or) (?:the |his |her )?$/u.test(before)) return false;
	const segment = before.slice(before.lastIndexOf(',') + 1);
	return !/(?:^|\s)(?:of|for|to|from|with|at|in|by|on|along|near|outside|inside|around|across|over|through|between|than|including|against|about|under|behind|representing|named after)\s(?:\S+\s+){0,4}$/.test(
		dropTitles(segment.replace(/\([^)]*\) /g, '')),
	);
}

/** "A spokeswoman for the ethics officer, Ana Ruiz, said": which of the two is named the text does not say. */
function speaksForOffice(before: string): boolean {
	const office = SPEAKS_FOR.exec(before)?.[1];
	return office !== undefined && GENDER_OF_NOUN.has(office);
}

const SPEAKS_FOR =
	/^(?:[Aa]n?|[Oo]ne) (?:[\p{L}-]+ ){0,2}?(?:spokes(?:man|woman|person)|aide|advis[eo]r|assistant|friend|colleague|relative) (?:for|to|of) (?:the|his|her|its) (?:[\p{L}-]+ ){0,4}?([\p{Ll}-]+), $/u;

const OFFICE_AND_FIELD =
	/(?:MECs?|MMC|Conservator|Minister|Secretary|Commissioner|Chief|Director|Superintendent|Inspector|Justice|Leader|Speaker|Chancellor|Archbishop|Bishop|President|Governor|Mayor|Dean|Head)(?: (?:of|for) (?:the )?\p{Lu}\p{L}+(?:,? (?:and |& )?\p{Lu}\p{L}+){0,3}){1,2} $/u;

/** "director of sales Ana Ruiz", "cabinet member for waste Cllr Ana Ruiz"; but a "friend of mayor Ana Ruiz" is not Ruiz. */
const OFFICE_AND_WORK =
	/\b(?:[Dd]irector|[Hh]ead|[Cc]hief|[Mm]ember|[Mm]inister|[Ss]ecretary|[Mm]anager|[Pp]resident|[Oo]fficer|[Cc]ommissioner|[Cc]hair(?:man|woman)?|[Ee]ditor|[Pp]rofessor|[Ll]ecturer|[Dd]ean|[Ss]pokes(?:man|woman|person)|[Cc]ritic|[Ee]nvoy|[Aa]dvis[eo]r) (?:of|for|on) ((?:\p{Ll}[\p{L}-]+,? ){1,4})(?:(?:Cllr|Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady)\.? )?$/u;

const isWork = (words: string): boolean =>
	words
		.trim()
		.split(/,? /)
		.every(
			word =>
				word === 'and' ||
				(!GENDER_OF_NOUN.has(word) && !(lookUp(word).is & (IS.DETERMINER | IS.PREPOSITION))),
		);

/**
 * "Chairman of the Committee on Public Works Prof. Ana Ruiz", "Officer-in-charge of Porto Police Station Ana Ruiz": the
 * body of an office right before its holder's name; not "secretary of Mayor Ana Ruiz".
 */
const OFFICE_AND_BODY =
	/(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Oo]fficer(?:[- ]in[- ][Cc]harge)?|[Mm]anager|[Cc]oordinator|[Cc]onvenor|[Cc]onvener|[Rr]egistrar|[Pp]rincipal|[Vv]ice-[Cc]hancellor|[Aa]dvis[eo]r|[Ee]ditor|[Ss]ecretary(?:[- ][Gg]eneral)?|[Pp]rofessor|[Dd]irector(?:[- ][Gg]eneral)?|[Hh]ead|[Cc]hief|[Dd]ean|[Ss]uperintendent|[Cc]ommissioner|[Cc]ommander|[Tt]reasurer|[Cc]aptain|[Cc]oach|[Ww]arden|[Ii]nspector) (?:of|for|at|in|on) (?:the )?(?:\p{Lu}[\p{L}.’'&-]*,? (?:(?:of|on|for|and|in|the|&) ){0,2})*?(\p{Lu}[\p{L}’'-]+) (?:(?:Prof|Dr|Mr|Mrs|Ms|Eng|Engr|Adv|Md|Brig|Gen|Maj|Col|Capt|Lt|Insp|Rev|Hon|Sir|Dame|Justice)\.? )*$/u;

/** "Bank of Aven Governor Ana Ruiz", "University of Tolm professor Ana Ruiz": her office at the body. */
const BODY_AND_OFFICE =
	/\p{Lu}[\p{L}’'-]+ (?:of|for) (?:the )?(?:\p{Lu}[\p{L}’'-]*,? (?:and |of |& )?)+?((?:[\p{L}-]+ ){1,3})$/u;

/** "secretary of Mayor", "manager of Mrs": whoever is named behind it is somebody else. */
const mayLead = (word: string): boolean => OFFICES.has(word) || HONORIFIC.test(word);

const HONORIFIC =
	/^(?:m(?:r|rs|s|iss)|dr|prof|sir|dame|lord|lady|rev|hon|gen|col|capt|sen|rep|gov|king|queen|judge|justice)$/;

/** "the mayor of Porto Ana Ruiz": a preposition with a name of its own behind it does not reach further. */
const dropTitles = (segment: string): string =>
	// "Minister of State Ana Ruiz", "Minister of State for Health Ana Ruiz"
	segment
		.replace(OFFICE_AND_FIELD, '')
		.replace(OFFICE_AND_WORK, (office, work: string) => (isWork(work) ? '' : office))
		.replace(OFFICE_AND_BODY, (office, last: string) => (mayLead(last.toLowerCase()) ? office : ''))
		.replace(BODY_AND_OFFICE, (body, office: string) =>
			GENDER_OF_NOUN.has(office.trim().split(' ').at(-1)!.toLowerCase()) ? '' : body,
		)
		.replace(/\b(?:of|for|at|in|from) (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*['’]s? /gu, '');
