import {ROLE_NOUNS, ROLES} from './roles.ts';

/** Nouns for people of one gender: who is unnamed may still be "he" or "she". */
const MEN =
	'man boy father son husband brother uncle nephew grandfather grandson widower boyfriend stepfather stepson dad ' +
	'grandad spokesman businessman fisherman policeman fireman chairman congressman councilman salesman craftsman ' +
	'cameraman gentleman guy lad actor waiter king prince priest monk groom duke earl viscount emperor sultan emir grandpa ' +
	'daddy ex-husband bridegroom schoolboy godson headmaster landlord handyman milkman watchman';

const WOMEN =
	'woman girl mother daughter wife sister aunt niece grandmother granddaughter widow girlfriend stepmother ' +
	'stepdaughter mum mom gran spokeswoman businesswoman policewoman chairwoman congresswoman councilwoman lady ' +
	'actress waitress queen princess nun midwife stewardess seamstress bride fiancee fiancée maid duchess countess empress ' +
	'grandma granny ex-wife schoolgirl goddaughter headmistress landlady hostess heiress housewife matron';

/** Nouns for a person of whom the text may tell no name. Role nouns (words/roles.ts) count as well. */
const PEOPLE =
	'person mp backbencher worshipper parishioner listener viewer medic surgeon prisoner inmate cellmate veteran resident witness official neighbour neighbor spokesperson source friend colleague student pupil driver ' +
	'passenger victim survivor volunteer patient customer visitor supporter voter worker employee soldier refugee ' +
	'migrant shopkeeper expert parent partner relative cousin child teenager teen youth member staffer insider ' +
	'bystander onlooker protester protestor demonstrator fan critic opponent rival guest caller user reader ' +
	'commenter reporter journalist guard paramedic firefighter nurse constable deputy assistant clerk lodger ' +
	'tenant landlord landlady owner trader seller buyer dealer attendee attendant participant applicant ' +
	'graduate trainee apprentice builder plumber mechanic electrician carpenter gardener cleaner cook chef baker ' +
	'butcher barman barista bartender shopper commuter cyclist pedestrian motorist hiker climber swimmer surfer ' +
	'sailor skipper crewman boatman ferryman geologist biologist chemist physicist barrister solicitor defendant ' +
	'claimant plaintiff suspect juror detective negotiator mediator translator interpreter biographer publisher ' +
	'composer conductor director producer curator archivist librarian gunman attacker hacker trooper operative ' +
	'auditor accountant surveyor cleric bowler organiser campaigner advocate rancher herder hunter miner logger ' +
	'paediatrician psychiatrist therapist pharmacist dentist vet veterinarian dancer painter blogger broadcaster ' +
	'presenter entrepreneur investor banker broker realtor architect planner designer programmer technician ' +
	'contractor foreman supervisor commander registrar arbitrator notary bailiff lifeguard coxswain harbormaster ' +
	'harbourmaster steward porter janitor caretaker nanny babysitter butler housekeeper cashier vendor hawker ' +
	'stallholder grocer florist tailor cobbler potter weaver welder roofer bricklayer stonemason decorator ' +
	'undertaker gravedigger housemate roommate flatmate classmate teammate orphan twin sibling consultant lobbyist ' +
	'whistleblower informant deckhand docker stevedore messenger usher heckler ' +
	'picker lecturer organizer helper carer caregiver adviser advisor watchman watchwoman signatory householder ' +
	'homeowner docker scholar pensioner retiree newcomer stranger passerby passer-by grower planter trapper ' +
	'angler rower runner rider jogger walker camper receptionist courier postman postwoman farmworker labourer ' +
	'counterpart predecessor successor namesake mentor protege ally pal buddy teammate team-mate ' +
	'companion escort chaperone chauffeur laborer forewoman boss schoolmate godmother godfather grandparent grandchild';

/** The gender that each noun for a person tells; null when it tells none. */
export const GENDER_OF_NOUN: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
	...[...ROLE_NOUNS.split(' '), ...PEOPLE.split(' ')].map(noun => [noun, null] as const),
	...MEN.split(' ').map(noun => [noun, 'male'] as const),
	...WOMEN.split(' ').map(noun => [noun, 'female'] as const),
]);

/** Roles with which news brings in whoever has them, by name or without one: it calls nobody so whom it has named otherwise. */
const OFFICIALS = new Set(
	'referee umpire judge magistrate coroner prosecutor sheriff surgeon nurse doctor physician teacher headteacher headmaster headmistress priest vicar pastor imam rabbi detective inspector sergeant constable superintendent ranger warden conductor curator librarian editor barrister solicitor lawyer attorney trainer chef baker midwife paramedic firefighter spokesman spokeswoman spokesperson'.split(
		' ',
	),
);

/** Whether a noun is one of these: "referee", "coroner". */
export const isOfficial = (noun: string): boolean => OFFICIALS.has(noun);

/** Whether a noun tells who somebody is rather than what he does: "teenager", "mother", "neighbour"; not "senator". */
export const isNoRole = (noun: string): boolean => GENDER_OF_NOUN.has(noun) && !ROLES.has(noun);
