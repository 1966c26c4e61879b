/** Nouns by which news refers back to a person: "the senator", "the Cambodian leader". */
export const ROLE_NOUNS =
	'master harbourmaster harbormaster president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ' +
	'speaker chairman chairwoman chair chief director commissioner ambassador envoy diplomat lawmaker legislator ' +
	'candidate nominee contender frontrunner front-runner hopeful leader businessman businesswoman billionaire mogul ' +
	'tycoon developer executive founder owner editor author writer professor lecturer scientist researcher economist ' +
	'analyst historian lawyer attorney prosecutor judge justice sheriff captain officer general colonel admiral commodore brigadier marshal corporal trooper astronomer ' +
	'lieutenant sergeant spokesman spokeswoman spokesperson adviser advisor aide strategist pollster manager ' +
	'archbishop deacon dean midfielder striker goalkeeper defender winger referee superintendent constable treasurer ' +
	'trustee chef baker brewer skipper jockey trainer umpire conductor choreographer sculptor ' +
	'coach player actor actress singer musician artist comedian host anchor pastor bishop pope cardinal imam rabbi ' +
	'priest king queen prince princess doctor surgeon nurse teacher principal engineer pilot farmer fisherman ' +
	'activist organizer veteran neurosurgeon physician star celebrity republican democrat texan libertarian ' +
	'councilman councilwoman councillor councilor alderman barrister solicitor undersecretary administrator quarterback ' +
	'wicketkeeper batsman ecologist biologist geologist limnologist seismologist statistician climatologist ' +
	'epidemiologist astronomer archaeologist psychologist playwright novelist poet filmmaker photographer ' +
	'cinematographer pianist drummer guitarist columnist commentator regulator ombudsman coroner magistrate vicar ' +
	'headteacher headmaster headmistress midwife paramedic firefighter unionist ranger warden curator librarian ' +
	'incumbent lawmaker politician statesman socialist independent harbourmaster inspector detective defendant accused ' +
	'parliamentarian academic cleric challenger garda mp mla td msp pm cm cs md ceo cj monarch sultan emir sheikh omanhene oba';

/** The same, to look one up. */
export const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.split(' '));

/** Offices of two words, and the letters that may stand for them: "the PM", in Kenya "the CS", "the MD" of a company. */
export const ROLE_LETTERS: ReadonlyMap<string, string> = new Map([
	['prime minister', 'pm'],
	['chief minister', 'cm'],
	['cabinet secretary', 'cs'],
	['managing director', 'md'],
	['chief executive', 'ceo'],
	['chief justice', 'cj'],
]);

/** Roles that other words may stand for: the second is said of anyone who holds the first. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		president: 'leader politician',
		premier: 'leader minister politician',
		chancellor: 'leader politician',
		minister: 'leader politician premier',
		king: 'leader monarch',
		queen: 'leader monarch',
		sultan: 'leader monarch',
		emir: 'leader monarch',
		oba: 'monarch',
		omanhene: 'chief',
		osabarima: 'chief',
		leader: 'politician',
		senator: 'lawmaker legislator politician',
		mla: 'lawmaker legislator politician',
		mp: 'lawmaker legislator politician parliamentarian',
		ambassador: 'envoy diplomat',
		envoy: 'diplomat',
		professor: 'academic',
		lecturer: 'academic',
		bishop: 'cleric',
		archbishop: 'cleric',
		imam: 'cleric',
		pastor: 'cleric',
		sen: 'senator lawmaker legislator politician',
		congressman: 'lawmaker legislator politician representative',
		congresswoman: 'lawmaker legislator politician representative',
		representative: 'lawmaker legislator politician congressman congresswoman',
		rep: 'lawmaker legislator politician representative congressman congresswoman',
		gov: 'governor politician',
		governor: 'politician',
		mayor: 'politician',
		gen: 'general officer',
		prof: 'professor academic',
		fr: 'priest',
		rev: 'priest vicar pastor minister',
		reverend: 'priest vicar pastor minister',
		father: 'priest',
		cllr: 'councillor',
		garda: 'officer',
		pc: 'officer constable',
		constable: 'officer',
		sgt: 'sergeant officer',
		sergeant: 'officer',
		detective: 'officer',
		inspector: 'officer',
		superintendent: 'officer',
		capt: 'captain',
		det: 'detective officer',
		insp: 'inspector officer',
		supt: 'superintendent officer',
		dr: 'doctor physician',
		nominee: 'candidate politician',
		candidate: 'hopeful contender nominee politician',
		contender: 'candidate hopeful',
		hopeful: 'candidate contender',
		'front-runner': 'candidate frontrunner hopeful',
		frontrunner: 'candidate front-runner hopeful',
		attorney: 'lawyer',
		lawyer: 'attorney',
		businessman: 'mogul tycoon executive billionaire',
		mogul: 'businessman tycoon billionaire',
		billionaire: 'businessman mogul tycoon',
		chairman: 'chair',
		chairwoman: 'chair',
		spokesman: 'spokesperson',
		spokeswoman: 'spokesperson',
		prosecutor: 'lawyer attorney',
		justice: 'judge',
	}),
);
