import {OFFICES} from './titles.ts';

/** Nouns for what a person is or does, beyond offices: "his lawyer", "a resident of", "the victim". */
const OTHER_ROLES =
	'petitioner respondent appellant plaintiff claimant lad landowner hotelier restaurateur jeweller undertaker herder busker innkeeper cashier carver foreman forewoman caretaker janitor usher courier hairdresser beautician welder electrician decorator florist barista bartender barmaid barman chauffeur cabbie seamstress blacksmith goatherd co-accused organiser adjuster complainant activist actor actress adviser advisor aide ally analyst announcer applicant archaeologist architect artist assistant ' +
	'astronaut athlete attacker aunt author baker banker barber bishop biographer blogger boxer boy boyfriend broadcaster ' +
	'brother businessman businesswoman businessperson builder butcher captain carpenter cartoonist challenger champion ' +
	'chef chemist citizen cleric clerk climber coach colleague columnist comedian companion composer conductor consultant ' +
	'contender contractor cook correspondent councillor counterpart cousin creator critic curator customer dancer daughter ' +
	'defendant democrat dentist designer developer dissident doctor driver economist editor employee entrepreneur engineer ' +
	'executive expert explorer farmer father fighter filmmaker financier firefighter fisherman founder friend gamer ' +
	'gangster gardener girl girlfriend goalkeeper grandfather grandmother grandson granddaughter guard guest guide guitarist ' +
	'gunman heir hero historian host housewife humanitarian hunter husband immigrant incumbent inmate intern inventor ' +
	'investigator investor journalist judge juror lawmaker lawyer leader lecturer legislator linguist lobbyist lover man ' +
	'manufacturer mathematician mechanic mediator medic member mentor merchant migrant midwife milliardaire militant miner ' +
	'minister missionary mogul mother mountaineer musician native negotiator neighbor neighbour nephew niece nominee novelist ' +
	'nun nurse officer official operator organizer owner painter paramedic parent partner passenger pastor patient ' +
	'pensioner performer pharmacist philanthropist philosopher photographer physician physicist pilot pioneer planner ' +
	'player playwright plumber poet policeman policewoman politician pollster porter premier president priest prisoner ' +
	'producer professor programmer prosecutor protester psychologist psychiatrist publisher quarterback racer rancher ' +
	'rapper realtor rebel receptionist refugee relative reporter representative republican researcher resident retiree ' +
	'rider rival runner sailor salesman scholar scientist screenwriter sculptor senator servant singer sister skipper ' +
	'socialite sociologist soldier solicitor son songwriter specialist sponsor spokesman spokeswoman spokesperson ' +
	'star statesman strategist student substitute successor superintendent supervisor supporter surgeon surveyor survivor suspect swimmer ' +
	'tailor teacher technician teenager tenant theologian therapist trader translator treasurer trustee tutor tycoon uncle ' +
	'understudy veteran veterinarian victim villager volunteer waiter waitress warden whistleblower widow widower wife ' +
	'master harbourmaster harbormaster winner witness woman worker wrestler writer youth billionaire millionaire guru scion matriarch patriarch namesake ' +
	'strongman frontman sprinter midfielder defender striker winger batsman bowler jockey cyclist golfer centenarian ' +
	'great-grandson onlooker bystander passer-by passerby eyewitness commuter motorist shopper referee umpire co-author coauthor grazier grower crofter carer campaigner stepfather stepmother stepson fiancé fiancée fiance fiancee predecessor laureate prodigy bassist drummer hooker prop flanker flyhalf fly-half scrumhalf scrum-half halfback fullback full-back five-eighth child toddler infant newborn pupil schoolboy schoolgirl countryman compatriot';

/** Lower-case nouns that say what a person is; offices included. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...OTHER_ROLES.split(' '), ...OFFICES]);

/** Verbs behind a name that show a clause about it, and no phrase that says what it is: alternatives of a pattern. */
export const CLAUSE_VERBS =
	'said|says|told|replied|answered|stated|argued|argues|insisted|insists|claimed|claims|warned|warns|declared|announced|' +
	'acknowledged|conceded|denied|denies|agreed|agrees|admitted|admits|recalled|testified|nodded|laughed|wept|explained|confirmed';

/** Verbs of those who are told to have said something. */
export const STATEMENT_VERBS: ReadonlySet<string> = new Set(
	(
		'said says told tells added adds asked asks replied wrote writes tweeted explained explains noted ' +
		'notes argued argues insisted insists stressed recalled recalls admitted claimed joked warned warns ' +
		'continued concluded declared acknowledged emphasized emphasised remarked quipped responded testified ' +
		'reiterated lamented conceded denied suggested vowed pledged predicted promised complained recounted'
	).split(' '),
);

/** Verbs that people, and those who speak for organizations, do: the name before them speaks or thinks. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
	...STATEMENT_VERBS,
	...(
		'stresses admits claims believes believed thinks thought felt feels continues concludes declares ' +
		'acknowledges pointed denies suggests hopes hoped laughed smiled nodded died graduated married ' +
		'resigned predicts promises complains confessed observed mused whispered shouted grinned shrugged ' +
		'sighed grew studied retired sang wept cried wants wanted knew loves loved spoke speaks went walked ' +
		'stood sat'
	).split(' '),
]);
