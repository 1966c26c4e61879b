import {isCountry, knownName, STATE_ABBREVIATIONS} from '../gazetteer.ts';
import {isSpelledOut} from '../linking/spelled-out.ts';
import type {Name} from '../names.ts';
import {TEAM_NICKNAMES} from '../team-nicknames.ts';
import {PARTS_OF_COUNTRIES} from '../weighing/weigh-word.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';
import {isGivenName} from '../words/first-names.ts';
import {PROMOTED, RUN_AS_SYSTEMS} from '../words/organization-words.ts';
import {DIRECTIONS} from '../words/place-words.ts';
import {isBornePlainly, isPaper, isPart} from './plain-names.ts';
import {isShip} from './ships.ts';

/** "Chief Surveyor": an office, where "Chief Ndlovu" is a person. */
const isChiefOffice = ({lists, occurrences}: Name): boolean =>
	(lists & LIST.ROLE) !== 0 && occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'chief');

/**
 * Whether a name may stand on its own, before anything links it to a fuller one. `plain`: words that the
 * document also has in small letters.
 */
export function isAcceptable(name: Name, plain: ReadonlySet<string>): boolean {
	const {words, lists, first} = name;
	if (name.quoted > 0 && isWork(name)) return false;
	if (name.owned && name.known === undefined && !name.titled && !(first & LIST.GIVEN)) return false;
	if (name.known !== undefined)
		return (
			name.firm ||
			words.length > 1 ||
			!(lists & LIST.COMMON) ||
			name.context.organization >= 1.5 ||
			(name.known.kind === 'organization' && saysSomething(name))
		);
	if (name.titled)
		return !isChiefOffice(name) && !name.occurrences.every(({line, from}) => isShip(line.tokens, from));
	if (isVessel(name)) return false;
	if (
		first & LIST.GIVEN &&
		words.length > 1 &&
		isArticled(name) &&
		!isHeaded(name) &&
		!isOnes(name) &&
		!(words.length === 3 && TEAM_NICKNAMES.has(words[2]!))
	)
		return false;
	return words.length > 1 ? isNameOfSeveralWords(name, plain) : isNameOfOneWord(name, plain);
}

/** Whether several words are a name that no list has. */
function isNameOfSeveralWords(name: Name, plain: ReadonlySet<string>): boolean {
	const {words, first} = name;
	if (isField(name)) return false;
	if (name.occurrences.length < 2 && isPlainPhrase(name) && !isHeaded(name) && words[0] !== 'the')
		return false;
	if (name.firm || first & LIST.GIVEN || isHeaded(name)) return true;
	// "Van der Berg"
	if (words.length > 2 && /^(?:van|von)$/.test(words[0]!) && /^(?:de[rn]?|het|dem)$/.test(words[1]!))
		return true;
	// "Van Tolmen"
	if (words.length === 2 && /^v[ao]n$/.test(words[0]!)) return true;
	// "Park Joon-ho"
	if (first & LIST.FAMILY && words[1]!.includes('-', 2)) return true;
	// "Screen Lestria paid for it"
	if (words.length === 2 && PROMOTED.has(words[0]!) && isCountry(words[1]!)) return true;
	return !(first & LIST.COMMON) && !plain.has(words[0]!);
}

/** The same of one word. */
function isNameOfOneWord(name: Name, plain: ReadonlySet<string>): boolean {
	const {key, lists} = name;
	const token = name.occurrences[0]!.line.tokens[name.occurrences[0]!.from]!;
	if (token.allCaps) return !isSpelledOut(name);
	// "lost to Racing 2-1", "the Heat won" in a text of matches
	if (name.plays) return true;
	if (
		(lists & ~LIST.BEGINS_KNOWN) === LIST.COMMON &&
		name.firm &&
		name.context.organization >= 2 &&
		isTold(name)
	)
		return true;
	// "Sen. Rosa Marin, D-Wash."
	if (name.context.place >= 5 && STATE_ABBREVIATIONS.has(name.text)) return true;
	if (PARTS_OF_COUNTRIES.has(key)) return isPart(name);
	if (isPaper(name) || (!plain.has(key) && isBornePlainly(name))) return true;
	if (lists & LIST.COMMON || isAdjective(name) || IDEAS.test(key) || isPeopleOf(name)) return false;
	if (lists & LIST.PLACE_HEAD && !(lists & (LIST.GIVEN | LIST.FAMILY)) && isArticled(name)) return false;
	if (!name.firm && lists & (LIST.ROLE | LIST.SPEECH)) return false;
	return !plain.has(key) && (name.firm || !WORD_ENDINGS.test(key));
}

/** "Target said": no plain word at the head of a sentence. */
const saysSomething = ({occurrences}: Name): boolean =>
	occurrences.some(({line: {tokens}, to}) => {
		const next = tokens[to];
		if (next?.glue !== 'space') return false;
		if (!tokens[to - 1]!.possessive) return (contextOf(next.lower) & CONTEXT.SPEECH) !== 0;
		// "Labour's education spokesman"
		return [next, tokens[to + 1]].some(
			noun =>
				noun?.glue === 'space' && !noun.capital && (contextOf(noun.lower) & CONTEXT.AFTER_ORGANIZATION) !== 0,
		);
	});

/** "she told Variety", but not "she told Mum" */
const isTold = ({key, occurrences}: Name): boolean =>
	!RELATIVES.has(key) &&
	!key.endsWith('s') &&
	occurrences.some(({line: {tokens}, from, to}) => {
		const next = tokens[to];
		return (
			/^(?:told|tells?)$/.test(tokens[from - 1]?.lower ?? '') &&
			!tokens[from]!.possessive &&
			!(next?.capital && next.glue === 'space')
		);
	});
const RELATIVES = new Set(
	'mum mom mam dad daddy mummy gran granny grandma grandpa god majesty court jurors reporters'.split(' '),
);

/** "the ferry Amina Rose": a ship is none of the three. Not "aboard the ferry Rosa Vale said". */
const isVessel = ({occurrences, context}: Name): boolean =>
	context.person < SPEAKS && occurrences.some(({line: {tokens}, from}) => isShip(tokens, from));

/** What two sentences say of somebody who speaks. */
const SPEAKS = 3;

/** "a gift of the Kingdom": whichever it is; "a walk in Glacier" is a place. */
const isArticled = ({occurrences}: Name): boolean =>
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'the');

/** "the Odo Bell era" */
const isOnes = ({occurrences}: Name): boolean =>
	occurrences.some(({line, to}) => {
		const next = line.tokens[to];
		return next?.glue === 'space' && (contextOf(next.lower) & CONTEXT.AFTER_PERSON) !== 0;
	});

/** "Next Big Thing" */
const isPlainPhrase = ({words, first, last, context}: Name): boolean =>
	(first & last & LIST.COMMON) !== 0 &&
	// "the North West region"
	!(context.place >= 2 && words.every(word => DIRECTIONS.has(word))) &&
	((first | last) & LIST.GIVEN) === 0 &&
	words.every(word => COMMON_WORDS.has(word) && !isGivenName(word));

/**
 * A name that stands in marks is a film or a book, unless its words say a name by themselves, or it stands
 * without them as often: then with a capital article at least ("opens The Salt Road").
 */
function isWork({words, known, first, own, titled, quoted, occurrences}: Name): boolean {
	if (titled || words.length === 1 || known !== undefined) return false;
	if (first & LIST.GIVEN && own.person >= 4) return false;
	if (quoted === occurrences.length) return true;
	if (own.organization >= 5) return false;
	const articled = occurrences.filter(({line, from}) => {
		const before = line.tokens[from - 1];
		return before?.lower === 'the' && before.capital && !before.initial;
	}).length;
	return 2 * (quoted + articled) > occurrences.length;
}

/** "a career in Information Technology", "director for Knowledge Management": a field of work. */
const isField = ({words, occurrences}: Name): boolean =>
	// "a Department for Education report"
	!words.includes('for') &&
	(SCIENCE.test(words.at(-1)!)
		? COMMON_WORDS.has(words[0]!)
		: FIELDS.has(words.at(-1)!) && words.every(word => COMMON_WORDS.has(word))) &&
	occurrences.every(({line, from}) => FIELD_LEADS.has(line.tokens[from - 1]?.lower ?? ''));

/** Heads of companies that are what people do as well. */
const FIELDS = new Set(
	'technology systems management finance media engineering research sciences banking insurance security services communications communication logistics marketing consulting analytics planning development education'.split(
		' ',
	),
);
/** "in Molecular Biology", and the journal of that name. */
const SCIENCE = /(?:ology|onomics|ography|istry|physics|[ta]tics|medicine|cience)$/;
const FIELD_LEADS = new Set(['in', 'of', 'for', 'and', 'a', 'as']);

const isHeaded = ({words, last}: Name): boolean =>
	(last & (LIST.ORGANIZATION_HEAD | LIST.PLACE_HEAD)) !== 0 ||
	(words.length > 2 && words.at(-1) === 'system' && RUN_AS_SYSTEMS.has(words.at(-2)!)) ||
	(words.length > 2 && DIRECTIONS.has(words.at(-1)!) && STREETS.has(words.at(-2)!)) ||
	words.includes('of') ||
	words.includes('for') ||
	words.includes('on');

/** "Main Street North" */
const STREETS = new Set(['street', 'road', 'avenue', 'drive', 'boulevard']);

/** "a Tasmanian artist", "their Orwellian fantasy": what something is like, not a name; "Sarkissian said" is one. */
function isAdjective({key, lists, occurrences, context}: Name): boolean {
	if (!key.endsWith('n') && !key.endsWith('esque')) return false;
	if (lists & (LIST.GIVEN | LIST.FAMILY)) return false;
	if (knownName(key.slice(0, -1))?.kind === 'place') return true;
	if (!LIKENING.test(key) || context.person >= SPEAKS / 2) return false;
	return occurrences.every(({line: {tokens}, to}) => {
		const next = tokens[to];
		return next?.glue === 'space' && !next.capital && !isListed(next, LIST.FUNCTION);
	});
}

/** "a Javanese", where "Faletoese" is the surname of somebody whom the document names in full, and linked to her. */
const isPeopleOf = ({key, lists}: Name): boolean =>
	/..ese$/.test(key) && (lists & (LIST.GIVEN | LIST.FAMILY)) === 0;

const LIKENING = /.{3}(?:[^y]ian|ean|esque)$/;

/** Endings of words for ideas and policies, which some write with a capital: "Lestriaphobia". */
const IDEAS = /.{3}(?:phobia|phobic|philia|nomics)$/;

/** Endings of plain words that begin sentences. */
const WORD_ENDINGS =
	/(?:ing|ed|ly|tion|tions|sion|ment|ments|ness|ity|ists|ers|ors|ism|ous|ful|less|able|ible|ships?|ances?|ences?|'ll|'ve|'re|n't)$/;
