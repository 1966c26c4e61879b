/** Short forms of given names, each with the full forms that news uses for the same person: `short full full`. Lower case, without accents. */
const ROWS =
	'abby abigail|abe abraham|al albert alfred alan|alex alexander alexandra alejandro|aleks aleksandr|' +
	'andy andrew|angie angela|annie anne ann|art arthur|barb barbara|bart bartholomew|becky rebecca|' +
	'ben benjamin benedict|bernie bernard|bert albert robert|beth elizabeth|betty elizabeth|bev beverly|' +
	'bill william|billy william|bob robert|bobby robert|brad bradley bradford|cathy catherine|' +
	'charlie charles|chaz charles|chris christopher christine christina|chuck charles|cindy cynthia|' +
	'cliff clifford|connie constance|curt curtis|dan daniel|danny daniel|dave david|dean deano|deano dean|' +
	'deb deborah|debbie deborah|des desmond|dick richard|dmitri dmitry|don donald|doug douglas|' +
	'drew andrew|ed edward edwin|eddie edward|ernie ernest|fran frances|frank francis franklin|' +
	'fred frederick|gabby gabrielle|gene eugene|geoff geoffrey|gerry gerald gerard|gil gilbert|' +
	'ginny virginia|greg gregory|gus august augustus|hal harold|hank henry|harry harold henry|hugh hubert|' +
	'ike isaac|izzy isabel|jack john|jake jacob|jan janet|jeff jeffrey|jen jennifer|jenny jennifer|' +
	'jerry jerome gerald|jess jessica|jim james|jimmy james|joe joseph|joey joseph|johnny john|' +
	'jon jonathan|josh joshua|judy judith|kate katherine kathryn|kathy katherine kathleen|katie katherine|' +
	'ken kenneth|kenny kenneth|kim kimberly|larry lawrence laurence|len leonard|leo leonard|' +
	'les leslie lester|lex alexander|libby elizabeth|lisa elizabeth|liz elizabeth|lou louis louise|' +
	'maggie margaret|mandy amanda|marge marjorie|matt matthew|max maximilian maxwell|meg margaret|' +
	'mel melvin melanie|mick michael|micky michael|mike michael|millie mildred|misha mikhail|' +
	'mitch mitchell|moe maurice|nancy ann|nat nathaniel nathan|nate nathan nathaniel|ned edward|' +
	'nick nicholas nicolas|norm norman|oli oliver|ollie oliver|pam pamela|pat patrick patricia|' +
	'patty patricia|paddy patrick|peggy margaret|pete peter|phil philip phillip|rafa rafael|rand randal|' +
	'randy randall|ray raymond|reg reginald|rich richard|rick richard|ricky richard|rob robert|' +
	'robbie robert|rod rodney|ron ronald|ronnie ronald|russ russell|sally sarah|sam samuel samantha|' +
	'sandy sandra alexander|sasha aleksandr alexander|shelly michelle|sid sidney|stan stanley|' +
	'steph stephanie|steve steven stephen stefan|stevie steven|stew stewart|stu stuart|sue susan|' +
	'susie susan|suzy susan|ted edward theodore|teddy edward theodore|terry terence|theo theodore|' +
	'tim timothy|timmy timothy|toby tobias|tom thomas|tommy thomas|tony anthony antonio|tori victoria|' +
	'trish patricia|vic victor|vicky victoria|vince vincent|vinny vincent|viv vivian|vlad vladimir|' +
	'volodya vladimir|walt walter|will william|wes wesley|zach zachary|tash natasha tasha|ange angela|' +
	'jules julian julia|dom dominic|nige nigel|baz barry|gaz gary|daz darren|gordie gordon|pepe jose jose|' +
	'paco francisco|pancho francisco|nacho ignacio|lula luiz|beto roberto alberto|manolo manuel|' +
	'memo guillermo|quique enrique|tono antonio|kostya konstantin|kolya nikolai|petya pyotr|' +
	'seryozha sergei|zhenya yevgeny|yura yuri|gigi luigi|beppe giuseppe|pippo filippo|hans johannes|' +
	'fritz friedrich|heinz heinrich|sepp josef|uli ulrich|wim willem|piet pieter|jaap jacob|bibi benjamin|' +
	'bas sebastiaan';

/** Full forms by the short one: "bill" → "william". */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
	ROWS.split('|').map(row => {
		const [short, ...full] = row.split(' ');
		return [short!, full];
	}),
);

const shorts = new Map<string, string[]>();
for (const [short, full] of NICKNAMES)
	for (const name of full) shorts.set(name, [...(shorts.get(name) ?? []), short]);

/** Short forms by the full one. */
export const SHORT_GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = shorts;
