/** Short forms of given names, each with the full forms that news uses for the same person: `short full full`. Lower case, without accents. */
const ROWS =
	'abby abigail|abe abraham|al albert alfred alan|alec alexander|aleks aleksandr|' +
	'alex alexander alexandra alejandro|allie alison|ally alison|alyosha aleksei alexei|andi andreas|' +
	'andy andrew|ange angela|angie angela|annie anne ann|archie archibald|art arthur|barb barbara|' +
	'bart bartholomew|bas sebastiaan|baz barry|becky rebecca|ben benjamin benedict|benny benjamin|' +
	'beppe giuseppe|bernie bernard|bert albert robert|bertie albert herbert|bess elizabeth|beth elizabeth|' +
	'beto roberto alberto|betsy elizabeth|betty elizabeth|bev beverly|bibi benjamin binyamin|bill william|' +
	'billy william|bob robert|bobbie roberta|bobby robert|brad bradley bradford|carrie caroline carolyn|' +
	'cate catherine|cathy catherine kathleen|charlie charles charlotte|chaz charles|chico francisco|' +
	'chris christopher christine christina|chrissy christine christina|chuck charles|chuy jesus|' +
	'cindy cynthia|cliff clifford|connie constance|curt curtis|dan daniel|danny daniel|dave david|daz darren|' +
	'dean deano|deano dean|deb deborah|debbie deborah|des desmond|dick richard|dima dmitry dmitri|' +
	'dmitri dmitry|dolly dorothy|dom dominic|don donald|donnie donald|dot dorothy|doug douglas|' +
	'dougie douglas|drew andrew|ed edward edwin|eddie edward|eliza elizabeth|ellie eleanor ellen elizabeth|' +
	'ernie ernest|fran frances|frank francis franklin|fred frederick alfred|freddie frederick alfred|' +
	'freddy frederick|fritz friedrich|gabby gabrielle|gabe gabriel|gaz gary|gene eugene|geoff geoffrey|' +
	'gerry gerald gerard|gianni giovanni|gigi luigi|gil gilbert|ginny virginia|gordie gordon|' +
	'greg gregory gregor|grisha grigory|gus august augustus|gwen gwendolyn|hal harold|hank henry|' +
	'hans johannes|harry harold henry|hattie harriet|heinz heinrich|herb herbert|howie howard|hugh hubert|' +
	'ike isaac|izzy isabel|jaap jacob|jack john|jackie jacqueline|jake jacob|jan janet|jeff jeffrey|' +
	'jen jennifer|jenny jennifer|jerry jerome gerald|jess jessica|jim james|jimmy james|' +
	'jo joanne joanna josephine|jochen joachim|joe joseph|joey joseph|johnny john jonathan|jon jonathan|' +
	'jonny jonathan|josh joshua|josie josephine|judy judith|jules julian julia|kat katherine|' +
	'kate katherine kathryn catherine|kathy katherine kathleen kathryn catherine|' +
	'katie katherine kathryn catherine kathleen|katya yekaterina ekaterina|ken kenneth|kenny kenneth|' +
	'kike enrique|kim kimberly|kit christopher|kolya nikolai|kostya konstantin|' +
	'kris kristina kristin kristofer|lalo eduardo|larry lawrence laurence|len leonard|lena yelena elena|' +
	'lenny leonard|leo leonard|les leslie lester|lew lewis|lex alexander|libby elizabeth|liz elizabeth|' +
	'lizzie elizabeth|lottie charlotte|lou louis louise|louie louis|lula luiz|lupe guadalupe|' +
	'lyosha aleksei alexei|maddie madeleine madeline|maggie margaret|mandy amanda|manolo manuel|' +
	'manu emmanuel manuel|marge marjorie|marty martin|masha maria|matt matthew|max maximilian maxwell|' +
	'meg margaret|mel melvin melanie|memo guillermo|mick michael|mickey michael|micky michael|mike michael|' +
	'mikey michael|millie mildred|misha mikhail|mitch mitchell|moe maurice|nacho ignacio|nando fernando|' +
	'nastya anastasia|nat nathaniel nathan|natasha natalia natalya|nate nathan nathaniel|ned edward|' +
	'nell eleanor helen|nick nicholas nicolas|nicky nicholas nicole|nige nigel|nikki nicole|norm norman|' +
	'oli oliver|ollie oliver|paco francisco|paddy patrick|pam pamela|pancho francisco|pasha pavel|' +
	'pat patrick patricia|patsy patricia|patti patricia|patty patricia|peggy margaret|penny penelope|' +
	'pepe jose|pete peter|petya pyotr|phil philip phillip|piet pieter|pippo filippo|quique enrique|' +
	'rafa rafael|rand randal|randy randall|ray raymond|reg reginald|reggie reginald|rich richard|' +
	'richie richard|rick richard|ricky richard|rob robert|robbie robert|rod rodney roderick|ron ronald|' +
	'ronnie ronald|ronny ronald|ros rosalind|rosie rosemary rosalind|russ russell|sal salvatore|' +
	'sam samuel samantha|sammy samuel|sandy sandra alexander|' +
	'sasha aleksandr alexander alexandra aleksandra oleksandr|sepp josef|seryozha sergei|shelly michelle|' +
	'sid sidney|stan stanley|steffi stefanie|steph stephanie|steve steven stephen stefan stephan|' +
	'stevie steven|stew stewart|stu stuart|sue susan|susie susan|suzy susan|sveta svetlana|' +
	'tanya tatiana tatyana|tash natasha tasha|tavo gustavo|ted edward theodore|teddy edward theodore|' +
	'terri theresa teresa|terry terence theresa teresa|tess theresa teresa|theo theodore|tim timothy|' +
	'timmy timothy|tina christina|toby tobias|tom thomas|tommy thomas|tono antonio|tony anthony antonio|' +
	'tori victoria|trish patricia|trudy gertrude|uli ulrich|val valerie|vanya ivan|vern vernon|vic victor|' +
	'vicki victoria|vicky victoria|vince vincent|vinny vincent|viv vivian|vlad vladimir|' +
	'volodya vladimir volodymyr|vova vladimir|wally walter wallace|walt walter|wes wesley|' +
	'will william wilfred|willie william|wim willem|winnie winifred|yura yuri|zach zachary|zack zachary|' +
	'ze jose|zhenya yevgeny';

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
