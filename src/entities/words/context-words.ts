import {PLACE_APPOSITIVES, PLACE_NOUNS} from './place-words.ts';
import {ROLE_NOUNS, SPEECH_VERBS} from './roles.ts';

/** What a word beside a name tells of it, as bits: the rules ask of each mention what stands around it. */
export const CONTEXT = {
	IN: 1,
	FROM_TO: 1 << 1,
	LEADS_IN: 1 << 2,
	AT_THE: 1 << 3,
	/** "flew to X", "a native of", "the road from X" */
	MOTION: 1 << 4,
	ORGANIZATION_NOUN: 1 << 5,
	AFTER_ORGANIZATION: 1 << 6,
	/** "founder of X", "shares of X" */
	OF_ORGANIZATION: 1 << 7,
	SETTLEMENT: 1 << 8,
	PLACE_NOUN: 1 << 9,
	PLACE_APPOSITIVE: 1 << 10,
	ROLE: 1 << 11,
	SPEECH: 1 << 12,
	KIN: 1 << 13,
	/** "Orrell beat Halden" */
	TEAM_VERB: 1 << 14,
	/** "a 3-1 win at Orrell" */
	AGAINST: 1 << 15,
	/** "the Aven Dawn festival" */
	AFTER_EVENT: 1 << 16,
	/** "the film X", "a book titled X" */
	WORK: 1 << 17,
	/** "the Orrell striker" */
	POSITION: 1 << 19,
	/** "X acquired", "X employs" */
	FIRM_VERB: 1 << 18,
	/** "the Marin administration" */
	AFTER_PERSON: 1 << 20,
} as const;

const ROWS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
	[
		CONTEXT.IN,
		split(
			'in near across throughout outside around above toward towards via into northern southern eastern western central ' +
				'downtown neighbouring neighboring rural nearby mainland',
		),
	],
	[CONTEXT.FROM_TO, split('from to at inside visit leave left')],
	[CONTEXT.LEADS_IN, split('in at from near')],
	[CONTEXT.AT_THE, split('near across along around outside at beside above below inside off through')],
	[
		CONTEXT.MOTION,
		split(
			'flew fly flies flying flown went go going gone travelled traveled travelling traveling travel moved moving move returned returning ' +
				'return drove driving walked sailed marched fled fleeing came come comes coming come arrived arriving drove headed heading bound en-route ' +
				'emigrated immigrated deported evacuated exported imported visit visits trip journey flight flights road way miles kilometres ' +
				'kilometers km north south east west highway train trains bus buses ferry ferries line convoy convoys route back relocated transferred sent spread deployed posted',
		),
	],
	[
		CONTEXT.ORGANIZATION_NOUN,
		split(
			'company firm gang group newspaper agency party magazine bank startup start-up club ngo organization organisation network ' +
				'channel website retailer maker carmaker automaker giant manufacturer broadcaster developer operator airline team ' +
				'band charity nonprofit think-tank brand platform app insurer lender brokerage publisher union daily weekly tabloid ' +
				'chain conglomerate supplier carrier distributor owner label studio cooperative outlet militia movement rebels ' +
				'subsidiary regulator watchdog contractor consultancy federation association consortium syndicate exchange lobby think-tank depository clearinghouse utility fund service commission authority builder chipmaker drugmaker steelmaker planemaker shipbuilder fintech brewer housebuilder marketplace',
		),
	],
	[
		CONTEXT.AFTER_ORGANIZATION,
		split(
			'outlets branches owner owners shares stock organiser organisers organizer organizers executives spokesman spokeswoman spokesperson employees staff members headquarters subsidiary ceo ' +
				'chairman chairperson chairwoman boss lawmakers mps leadership board shareholders investors customers users activists ' +
				'workers candidate candidates supporters fighters militants insurgents legislator legislators editor reporter column ' +
				'analyst analysts general-secretary leader leaders chief president director manager coach players fans squad ' +
				'chair co-founder founder vice-president secretary-general treasurer midfielder striker goalkeeper defender',
		),
	],
	[
		CONTEXT.OF_ORGANIZATION,
		split(
			'executive executives spokesman spokeswoman spokesperson analyst cofounder co-owner shareholders shareholder investors subscribers trustees ' +
				'head founder co-founder ceo shares members member chairman chairwoman chair director editor subsidiary unit employees customers boss owner owners',
		),
	],
	[CONTEXT.SETTLEMENT, split('city town village hamlet municipality suburb commune')],
	[CONTEXT.PLACE_NOUN, PLACE_NOUNS],
	[CONTEXT.PLACE_APPOSITIVE, PLACE_APPOSITIVES],
	[CONTEXT.ROLE, ROLE_NOUNS],
	[CONTEXT.SPEECH, SPEECH_VERBS],
	[CONTEXT.KIN, split('wife husband mother father son daughter brother sister family parents widow')],
	[
		CONTEXT.TEAM_VERB,
		split(
			'beat beats defeated defeat edged thrashed trounced routed downed outscored drew lost crushed blanked hammered stunned upset eliminated shocked pipped',
		),
	],
	[
		CONTEXT.AFTER_EVENT,
		split(
			'festival festivals festivities procession processions award awards prize trophy scheme programme vaccine vaccines film movie sitcom album novel ' +
				'song tournament championship virus variant missile missiles operation agreement treaty accord protocol rite ritual language dialect',
		),
	],
	[
		CONTEXT.WORK,
		split(
			'book novel album film movie song memoir musical documentary sitcom podcast drama series thriller comedy blockbuster poem ' +
				'ep mixtape anthology telenovela biopic titled entitled novella videogame',
		),
	],
	[
		CONTEXT.FIRM_VERB,
		split(
			'acquired acquires launched unveiled employs operates manufactures sells produces owns markets supplies distributes invests',
		),
	],
	[
		CONTEXT.POSITION,
		split(
			'prop hooker flanker halfback five-eighth second-rower attacker striker midfielder goalkeeper defender winger playmaker full-back fullback left-back right-back centre-back center-back ' +
				'wing-back centre-half centre-forward fly-half scrum-half flanker lock-forward quarterback linebacker cornerback shortstop ' +
				'outfielder infielder pitcher catcher goaltender defenseman',
		),
	],
	[
		CONTEXT.AFTER_PERSON,
		split(
			'administration dictatorship presidency premiership campaign camp era family estate couple brothers sisters siblings',
		),
	],
	[CONTEXT.AGAINST, split('over against past at with to')],
];

function split(words: string): string[] {
	return words.split(' ');
}

const contexts = new Map<string, number>();
for (const [bit, words] of ROWS)
	for (const word of words) contexts.set(word, (contexts.get(word) ?? 0) | bit);

/** The bits of {@link CONTEXT} for a word in lower case, as tokens have it. */
export const contextOf = (lower: string): number => contexts.get(lower) ?? 0;
