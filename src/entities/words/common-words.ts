import {PLAIN_VOCABULARY} from './plain-vocabulary.ts';

/**
 * Frequent English words: one of these with a capital at the head of a sentence or in a headline in capitals
 * is not a name by its capital alone. Lower case.
 */
const FUNCTION =
	'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours ' +
	'who whom whose which what when where why how whether if unless until while although though because since so as than ' +
	'and or but nor yet for of in on at by to from with without within into onto upon over under above below between among ' +
	'amid against about across after before behind beside besides beyond during despite down up off out through throughout ' +
	'toward towards via per like unlike near next past according based following including regarding concerning given ' +
	'not no never none nothing nobody nowhere neither either both each every all any some many much more most few fewer ' +
	'less least several such same other others another one two three four five six seven eight nine ten eleven twelve ' +
	'twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last once twice is am are ' +
	'was were be been being do does did done doing have has had having will would shall should can could may might must ' +
	'ought let lets there here then now today tomorrow yesterday tonight soon later earlier ago again also too very just ' +
	'only even still already always often sometimes usually rarely ever perhaps maybe afterwards afterward beforehand overnight elsewhere likewise nowadays meantime nearby upstairs ' +
	'downstairs outdoors however therefore thus hence ' +
	'moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed rather quite almost nearly about ' +
	'well yes no oh ah hey hello please thanks thank ok okay sorry anyway else hence thereby whereas wherever whenever ' +
	'whoever whatever whichever somehow someone somebody something somewhere anyone anybody anything anywhere everyone ' +
	'everybody everything everywhere himself herself itself myself yourself themselves ourselves vs plus minus etc ' +
	"don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't it's that's there's here's " +
	"what's who's let's he's she's we're they're you're i'm i've we've they've you've he'd she'd i'd we'd they'd i'll " +
	"we'll they'll you'll it'll hasn't haven't hadn't";
/** Nouns that headlines begin with: "Ferry chief quits"; people of the family whom quotes speak of. */
const HEADLINE =
	'ferry tram harbour airline brewery quarry fishery bakery zoo abbey cathedral choir orchestra lottery casino pub ' +
	'cafe archive nursery clinic surgery dentist pharmacy vet kennel stable racecourse golf cricket netball hockey ' +
	'mum mom mam dad daddy mummy pet gran granny grandma grandpa auntie darling sweetheart lads folks medics ' +
	'commuters motorists cyclists campaigners strikers bosses tenants carers councillors lifeboat lighthouse pier ' +
	'tunnel reservoir dam sewage landfill recycling turbine shipyard cargo container freight lorry van jet helicopter ' +
	'drone explainer factbox timeline podcast liveblog recap preview spotlight newsmaker quiz trending flashback infographic longread oped ' +
	'accuse accuses advises alleges announces apologises apologizes appoints approves backs bans blames blasts boosts ' +
	'braces cancels captures cautions celebrates clashes clears closes collapses condemns confirms confronts convicts ' +
	'counters criticises criticizes dares debuts defeats defends delays denounces derides dies disavow disavows ' +
	'dismisses downplays drafts dumps eliminates endorse endorsement endorsements endorses endures erupts escapes ' +
	'excommunicates expands expels explodes exposes fires flees flips fumes grabs grills halts hears hurts ignores ' +
	'inspires investigates invites invokes jails joins jumps kicks kills knocks lashes launches leaks lifts mocks ' +
	'mulls nears nominates opposes ousts outlines overcomes overturns picks pitches pleads plots plunges poses ' +
	'postpones praises prepares presses probes prompts proposes quits rallies reacts reads rebuffs rebukes refuses ' +
	'refutes regrets removes renews repeats replaces replies rescues resigns resists responds reverses revives ' +
	'ridicules rips sacks scraps secures seizes sells settles shakes shocks shoots shuts sinks skips slams slashes ' +
	'slips snubs soars sparks splits spurns squeezes stalls stuns sues suffers summons surges survives suspends ' +
	'swears sweeps swipes touts triggers trims triumphs trolls trounces tweets unleashes unveils upholds urges vetoes ' +
	'vows wades waives weighs withdraws wonders worries';
const CONTENT =
	'able abortion about abroad abuse access accident account accounts accused across action actions activist activists actor ' +
	'actors actually added additional additionally address administration adult adults advice advisers affairs age aged agencies ' +
	'agency agents ago agreed ahead aid aide aides air aircraft airport alarm all alleged allegations allies ally alone along ' +
	'although amendment among amount analysis analyst analysts ancient anger angry animal animals announced announcement annual ' +
	'anonymous answer answers anti apart apparently appeal appeals appears apple applications approval area areas argument ' +
	'arguments armed arms army around arrest arrested arrests art article articles artist artists arts asked aside ask asking ' +
	'assault assembly assets assistant associate association at athletes attack attacks attempt attempts attention attorney ' +
	'attorneys auction audience aunt author authorities authority authors available average avoid award awards away baby back ' +
	'background backers bad bail balance ball ballot ban band bank banks bar bars base baseball basic basketball battle beach ' +
	'bear beat beautiful became because become bed beef been beer began behavior being beliefs believe best better big biggest ' +
	'bill billionaire bills biological birth bit bitter black blame blast blood blue board boat bodies body bomb bombs bond bonds born ' +
	'book books boom border boss both bottom box boy boys brain branch brand break breaking bridge brief bring british broad ' +
	'brother brothers brown budget build building buildings built burning bus buses bush business businesses businessman buy by ' +
	'cabinet call called calling calls camera camp campaign campaigns canal cancer candidate candidates capital car carbon card ' +
	'cards care career careful carry cars case cases cash cattle caught cause celebration celebrity cell center central centre ' +
	'century certain certainly chair chairman challenge challenges champion championship chance change changes channel charge ' +
	'charges charity check checks chief child children choice choices church churches cinema citing citizen citizens city civil ' +
	'civilian civilians claim claims class classes clean clear clearly clerk clients climate close club clubs coach coal coast ' +
	'code coffee cold colleague colleagues collection college color combat come comes comfort coming commander comment comments ' +
	'commerce commission commissioner committee common communication communities community companies company comparison ' +
	'competition complaint complaints compared concern concerned concerns concert conditions conference confidence conflict congratulations ' +
	'congress connect conservation consider considering constitution construction consumer consumers contact content contract contracts ' +
	'contrary control controversial controversy conversation cooperation cop cops corn corporate corruption cost costs council ' +
	'counsel counter countries country county couple course court courts cover coverage crash create created credit crew crime ' +
	'crimes criminal crisis critical criticism critics crop crops crowd crowds crown cultural culture current currently customer ' +
	'customers customs cut cuts cyber daily dairy damage dance danger dangerous dark data date daughter day days dead deadly deal ' +
	'deals dear death deaths debate debt decades decision decisions deep deeply defence defendants defense deficit definitely ' +
	'delegates delivery demand demands democracy department depending deputy design designer despite detectives development ' +
	'details developing developer developers did died diet different difficult digital diplomacy diplomat diplomats direct ' +
	'director directors dirty disaster discussion disease district diversity division doctor doctors documents dog dogs dollar ' +
	'dollars domestic donor donors door double doubt draft drama dream dress drink drive driver drivers drivers drop drought drug drugs dry due ' +
	'early earth easily easy eat economic economics economist economists economy edition editor editorial editors education effect ' +
	'effective effort efforts eggs elderly elected election elections electric electricity elite embassy emergency emissions ' +
	'emotional employee employees employers employment empty end ending enemy energy engine engineer engineering engineers english enjoy ' +
	'enough enter entertainment enterprise entire entrepreneur environment environmental environmentalists equal equality ' +
	'equipment error escape escrow especially essential estate estimates ethics evening event events eventually evidence exactly ' +
	'example excellent except exchange exclusive executive executives exercise exhibition existing exit experience experienced experts ' +
	'expert explosion export exports express extra extreme extremely eye eyes face faced facing fact factory facts failed failure ' +
	'fair fake fall families family famous fan fans far farm farmer farmers farming fast father fear fears feature federal feed ' +
	'feel feeling fees fellow female festival fewer field fifteen fight fighters fighting figure figures file film films final ' +
	'finally finance finances financial find findings fine fire firefighters firm firms fish fishermen fishing flag flash flight ' +
	'flights flood flooding floods flow flowers focus follow follows food football force forces foreign forest forget form formal former ' +
	'formerly fortunately forum forward found founded founder founding fraud free freedom french fresh friend friends front fuel ' +
	'full fun fund funding funds funeral further future gain gallery game games gang gangs garden gas general generally ' +
	'generation gentlemen get getting gift girl girls give gives giving glass global go goals going gold golden gone good ' +
	'goods government governments governor governors grade graduate grain grand great greater green greens grey ground group groups grow ' +
	'growing growth guard guards guess guests guide guilty gun gunman gunmen guns hair half hall hand hands happy hard hardly ' +
	'harvest hate have head heads health healthcare hear hearing heart heat heavy held help helping helps here hero heroes high ' +
	'higher highest highly hill hip historian historians historic historical historically history hit hold holiday holidays holy ' +
	'home homeland homeless homes honest hope hopefully hopes hospital hospitals host hot hotel hotels hour hours house household ' +
	'households houses housing how huge human humanitarian hundreds husband ice idea ideas identity illegal image images imagine ' +
	'immediately immigrants immigration impact import important imports improved incidentally include included income increase ' +
	'increased increasingly independence independent index indigenous individual individuals industrial industry inflation ' +
	'information infrastructure initial initially initiative injuries inner innovation inside inspector inspired institute ' +
	'institution institutions insurance insurgents intelligence interest interesting interestingly interior internal international internet interview ' +
	'investigation investigators investment investments investor investors investing involved iron island islands issue issues items ' +
	'jail job jobs join joint journal journalism journalist journalists joy judge judges judging judicial junior juries jury just justice keep ' +
	'keeping key kick kids killer killing kind kinds king kings kitchen knowing knowledge known labor labour lack ladies lady ' +
	'lake land landlords language languages large largely larger last late lately later latest law lawmaker lawmakers laws lawsuit ' +
	'lawyer lawyers lead leader leaders leadership leading leads league learn learning leave leaving left legal legally legislation ' +
	'legislators lesson lessons letter letters letting liberal liberals liberty library license life light likewise limited line lines list ' +
	'listen literally little live lives living loans lobby local locals long longer look looking looks lord loss losses lost lots ' +
	'love low lower luck lunch luxury machine machines made magazine main mainly major majority make makers makes making male ' +
	'man management manager managers managing many map march marine mark market marketing markets marriage married martial mass master ' +
	'match matches material maternal matter matters mayor mayors meals mean means meat media medical medicine medium meet meeting ' +
	'meetings member members membership memorial memory men mental mention merchants message messages metal method methods middle ' +
	'midfielder migrants migration militants military militia milk mind mine mineral minerals miners minimum mining minister ministers ' +
	'ministry minor minority minutes missile missing mission mistake mixed mobile model models modern moment money month monthly months ' +
	'moral morning mortgage mostly mother mothers motion motor mountain mountains mouth move movement movie movies moving multiple municipal ' +
	'murder museum music musical musicians mutual mystery name named names narrow nation national nationally nationals nations native natural ' +
	'naturally nature naval navy nearby necessarily need needs negotiations neighborhood neighbors neighbours net network networks new ' +
	'newly news newspaper newspapers nice night nights noise nominee nomination non normal normally north northern notably note noting notice ' +
	'novel nuclear number numbers numerous nurse nurses nursing observers obviously occasionally ocean odd offer office officer ' +
	'officers offices official officially officials often oil old older olympic online open opening opera operation operations ' +
	'operators opinion opponents opportunities opportunity opposition option options orange order orders organic organisation ' +
	'organisations organisers organization organizations organizers organised original originally others outside outsiders overall overnight overseas ' +
	'owner owners pacific package page pain paper papers parents park parks parliament part participants particular particularly parties ' +
	'partly partner partners partnership party pass passenger passengers past pastor path patients pay paying payment payments ' +
	'peace peaceful peak pension people percent perfect performance period permanent permission person personal personally ' +
	'perspective phase phone photo photographer photographs photography photos physical physicians pick picture pictures piece ' +
	'pilot pilots pink pipeline place placed places plain plan plane planes planet planned planners planning plans plant plants plastic play ' +
	'player players playing plenty poetry point pointing points police policies policy policymakers political politically politician politicians ' +
	'politics poll polling polls pollution pool poor popular population port positive possession possible possibly post posters potential ' +
	'potentially pottery poverty power powerful practice prayers pre premier prepared present presentation presenting president presidential ' +
	'presidents press pressed pressure presumably pretty prevention previous previously price prices pride priest priests primaries ' +
	'primary prime prince princess principal principals prior prison prisoners prisons private privately prize pro probably problem ' +
	'problems process producer producers product production products professional professor profit profits program programme ' +
	'programs progress project projects promises promoting proof property proponents prosecution prosecutor prosecutors protecting protection protest ' +
	'protesters protests proud provided provincial public publicly published publisher publishing pull pupils pure push pushing putting ' +
	'quality quarter queen question questions quick quickly quiet quote race racial racing racism radical radio rail railway rain rains ' +
	'raised ranch range rape rate rates rating ratings read reader readers reading ready real realistic reality really reason ' +
	'reasons rebel rebels recall receive recent recently reception record records recovery red reducing reference reform ' +
	'reforms refugee refugees regime region regional regionally registration regular regulation regulations regulators rejecting relations relationship relative ' +
	'relatives release released relevant reliable relief religion religious remember remains remarks remote removing rent ' +
	'repeat replacing report reported reportedly reporter reporters reporting reports representative representatives reproductive republican ' +
	'request rescue rescuers research researcher researchers reserve resident residents resistance resolution resources respect respondents ' +
	'response responsibility responsible rest restaurant restaurants result results retail retired return returning revenue reverse review reviews ' +
	'revolution rice rich right rights ring rise rising risk rival rivals river road roads rock role roles romantic roof room rose rough ' +
	'round route royal rubber rugby rule rulers rules ruling run runner running runs rural sad sadly safe safety sale sales sanctions ' +
	'satellite save saving savings say saying says scale school schools science scientific scientist scientists scope score sea ' +
	'search season seating seats secondly secret secretary section sector securities security see seeing seen select selected ' +
	'selling senate senator senators send senior sense sentence separate separately separatist series serious seriously server service ' +
	'services serving session set setting settlement seventh severe sex sexual shame share shareholders shares sharing she ships ' +
	'shipping shock shoes shop shoppers shopping shops short shortly shot should show showing shown shows shut side sign signal signs ' +
	'silence silver similar similarly simple simply singer single sir sister site sites situation size skills skin sleep slow slowly small ' +
	'smaller smart smoke smoking snow soccer social society soft software soil solar soldier soldiers solid solution solutions ' +
	'son song songs sound source sources south southern space speak speaker speakers speaking special specialist specialists species ' +
	'specific specifically spectators speech speed spending spirit spokesman spokesperson spokeswoman sport sports spread spring square ' +
	'stadium staff stage stakeholders standard standards standing stands star stars start started starting state statement ' +
	'statements states station statistics status stay staying steel step steps sticking stock stocks stone stop stopped stores ' +
	'stories storm story straight strange strangely strategic strategists strategy street streets strength stress strict strike strikes ' +
	'striking strong strongly structure struggle student students studies studio study style subject successful such sudden ' +
	'suddenly suffering sugar suggestions suicide suit suite summer summit sun super supplies supply support supporters supporting ' +
	'suppose supreme sure surely surgeons surprise surprisingly survey surveys survival survivors suspect suspected suspects swimming sympathy ' +
	'system systems table take taken takes taking talent talk talking talks tall tanks target targeted targets task tax taxes taxi ' +
	'taxpayers tea teacher teachers teaching team teams tech technical technically technology teen teenagers television tell ' +
	'telling temperatures temple tennis term terms terror terrorism terrorist terrorists test testimony testing tests text thankfully ' +
	'theater theatre theft theme theories theory thing things think thinking third thoughts thousands threats throwing ticket tickets tight time ' +
	'times tiny tip tips title together top total totally touch tough tour tourism tourist tourists town township towns toy track trade trademark traders ' +
	'trades trading tradition traditional traditionally traffic tragedy train training trains transgender transit transport transportation travel ' +
	'traveling travellers travelers treasury treatment tree trees tremendous trial tribal tribe trip troops tropical trouble truck trucks true trust ' +
	'trustees truth try trying turning turnout twitter type typical typically ultimately unable uncle understand understanding undoubtedly unemployment ' +
	'unfortunately uniform union unions unique unit united unity universal universities university unknown unrest update updated upper ' +
	'urban urgent use used users using usual usually vaccination vaccine vaccines valid valley value values various vehicle vehicles version ' +
	'veteran veterans vice victim victims victory video videos view viewers views village villagers violence violent virtual virus visa vision visit visiting ' +
	'visitors vital voice voices volunteers vote voter voters votes voting wage wages waiting wait walk walking wall want wanted war ' +
	'warm warning warnings wars waste watch watchdog watching water wave way ways wealth weapons wearing weather web website wedding weed ' +
	'week weekend weekly weeks weight welcome welfare west western wheat whilst white whole wholesale wide widely widow wife wild wildlife win ' +
	'wind windows wine winner winners winning wins winter wishes witness witnesses woman women wonderful wood word words work worker ' +
	'workers working works workshops world worldwide worried worse worst worth wounded writer writers writing written wrong year ' +
	'years yellow young younger youth zero zone';

const set = new Set(FUNCTION.split(' '));

/** Words that are never part of a name when they begin a sentence: determiners, prepositions, pronouns, adverbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = set;

/** {@link FUNCTION_WORDS} and the words of content. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
	...set,
	...HEADLINE.split(' '),
	...CONTENT.split(' '),
	...PLAIN_VOCABULARY.split(' '),
]);
