/** Words before a name that tell what it is: see `weighing/weigh-before.ts`. */

/** Nouns for companies that are nouns for people as well. */
export const PEOPLE_TOO: ReadonlySet<string> = new Set(
	'builder owner maker publisher developer contractor supplier distributor broadcaster operator manufacturer retailer lender insurer star giant rebels union'.split(
		' ',
	),
);

/** What people are to each other, and companies as well: "its rival Marrow". */
export const EITHER: ReadonlySet<string> = new Set([
	'rival',
	'partner',
	'sponsor',
	'investor',
	'competitor',
	'creditor',
	'customer',
]);

/** "the TD for Clare" */
export const SEATED: ReadonlySet<string> = new Set(
	'officer commissioner sits sat mp mps td tds msp mla mlas mlc mna mpp mk tory senator senators mep candidate'.split(
		' ',
	),
);

/** "his role in Slumhill Tycoon" */
export const PLAYED: ReadonlySet<string> = new Set(
	'role roles starred starring stars debut debuted cameo acted'.split(' '),
);

/** Those who are of a place. */
export const RULES: ReadonlySet<string> = new Set(
	'regent prefect sub-prefect resident residents chief bishop archbishop mayor governor king queen queenmother duke earl emir sultan oba native natives headman dean vicar rector'.split(
		' ',
	),
);

/** "banks such as" */
export const SUCH: ReadonlySet<string> = new Set(
	'stores shops restaurants banks companies firms clubs groups parties airlines retailers carriers brands lenders newspapers universities agencies manufacturers organisations organizations insurers broadcasters platforms ngos charities bodies outlets chains militias startups'.split(
		' ',
	),
);

/** What somebody has in a company. */
export const HELD: ReadonlySet<string> = new Set(
	'trading shares share stake stakes shareholding shareholdings shareholder shareholders investor investors'.split(
		' ',
	),
);

/** Those whom a body sends. */
export const CREWS: ReadonlySet<string> = new Set(
	'crews crew workers staff engineers experts researchers scientists analysts lawyers journalists technicians volunteers officials economists doctors inspectors divers paramedics firefighters'.split(
		' ',
	),
);

/** Those of whom news says where they live. */
export const FROM_SOMEWHERE: ReadonlySet<string> = new Set(
	'farmer farmers fisherman fishermen man men woman women boy boys girl girls schoolgirl schoolboy student students teenager teenagers pensioner villager villagers trader traders resident residents youth youths mother father couple family families brothers shearer grazier refugees migrants people'.split(
		' ',
	),
);

/** What is done to places, and to hardly anything else. */
export const GONE_TO: ReadonlySet<string> = new Set(
	'climbed scaled summited toured shelled bombed stormed overran retook recaptured besieged encircled bombarded reached'.split(
		' ',
	),
);

/** What is done to people, and to hardly anything else. */
export const DONE_TO: ReadonlySet<string> = new Set(
	'accuse accused acquitted convicted met married succeeded replaced interviewed arrested appointed nominated jailed murdered quoted'.split(
		' ',
	),
);

/** What is done to bodies. */
export const FOUNDED: ReadonlySet<string> = new Set(['founded', 'co-founded', 'cofounded']);

/** "an MP who represents Kiharu" */
export const REPRESENTS: ReadonlySet<string> = new Set(['represents', 'represented']);

/** "left for Nipani" */
export const LEFT: ReadonlySet<string> = new Set(['left', 'bound', 'departed', 'sailed', 'leaves']);

/** "told Ruiz" */
export const TELLS: ReadonlySet<string> = new Set(['told', 'tell', 'tells']);

/** "published by Marrow", what firms do */
export const OUTPUT: ReadonlySet<string> = new Set(
	'published manufactured marketed distributed acquired managed operated chartered insured'.split(' '),
);

/** "worked at Aven Hospital" */
export const WORKS: ReadonlySet<string> = new Set(
	'rides rode races raced work works worked working teaches taught employed studied studies trained lectures lectured'.split(
		' ',
	),
);

/** "north of Abu Hamed" */
export const COMPASS: ReadonlySet<string> = new Set(
	'north south east west northeast northwest southeast southwest outskirts'.split(' '),
);

/** Last words of grounds and streets that are surnames as well. */
export const GROUNDS: ReadonlySet<string> = new Set(['park', 'fields', 'bridge', 'lane', 'street']);

/** What firms do with firms. */
export const OWNS: ReadonlySet<string> = new Set(
	'supplies owns acquired acquires bought controls'.split(' '),
);

/** "shouted at Marin" */
export const AIMED: ReadonlySet<string> = new Set(
	'fired shot aimed shouted yelled laughed looked stared screamed swore glared pointed smiled winked waved threw shots insults eggs stones rocks bottles guns looks laughs shouts yells lawyers fans journalists reporters police jokes criticisms jibes barbs accusations works teaches'.split(
		' ',
	),
);

/** Those who are named with what they work for: "analyst Rosa Marin of Ecovista". */
export const WORK_FOR: ReadonlySet<string> = new Set(
	'lawyer attorney analyst economist spokesman spokeswoman spokesperson campaigner director researcher barrister trader strategist broker consultant solicitor'.split(
		' ',
	),
);

/** "the District Chief Executive of" */
export const DISTRICT_KINDS: ReadonlySet<string> = new Set([
	'municipal',
	'district',
	'metropolitan',
	'county',
]);

/** What bodies give: "a contract from Ashgal". */
export const GIVEN_BY: ReadonlySet<string> = new Set(
	'bid bids offer offers contract contracts order orders loan loans funding grant grants licence permit approval figures data'.split(
		' ',
	),
);

/** "bought from Sunset Motorsports" */
export const BOUGHT: ReadonlySet<string> = new Set('bought purchased leased hired rented ordered'.split(' '));

/** What firms dig and grow: "nickel miner Tolva Crest", where a miner by himself is somebody. */
export const COMMODITIES: ReadonlySet<string> = new Set(
	'nickel gold ore coal lithium copper uranium diamond zinc tin silver oil gas steel aluminium aluminum cement salmon potash platinum cobalt graphite sugar'.split(
		' ',
	),
);

/** What is off a coast: "a wreck off Tolmnes". */
export const AFLOAT: ReadonlySet<string> = new Set(
	'net nets boat boats ship ships vessel ferry tanker trawler wreck rig platform anchored sank capsized aground drifting waters miles kilometres kilometers km island islands reef'.split(
		' ',
	),
);

/** What rivers have: "the left bank of the Tolmo". */
export const OF_RIVERS: ReadonlySet<string> = new Set(
	'bank banks sides mouth source headwaters upstream'.split(' '),
);
