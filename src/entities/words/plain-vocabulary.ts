/**
 * More English words that are no names, in lower case: those that stand in small letters in the texts of GUM and
 * WikiGold, in more than one or in news as well, and seldom with a capital within a sentence. Words that another
 * list has, and those that are surnames as often, are left out.
 */
export const PLAIN_VOCABULARY =
	'abandon abandoned abide abilities ability abolished absence absent absolute absolutely absorb absorbing ' +
	'abstract abundance abundant abused abuses academic academics accelerate accelerated accelerating accept ' +
	'acceptable acceptance accepted accepting accepts accessed accessible accidentally acclaimed accommodate ' +
	'accommodation accommodations accompanied accomplish accomplished accomplishments accountability ' +
	'accountable accredited accumulated accuracy accurate accurately accusations accustomed achieve achieved ' +
	'achievement achievements achieving acknowledge acknowledging acoustic acquire acquired acquittal ' +
	'acquitted acres acted activated active actively activism activities activity actual acute acutely adamant ' +
	'adapt adaptation adapted addiction adding addition addressed addressing adequate adequately adjacent ' +
	'adjective adjust adjustments administered administrations administrative administrators admirable admire ' +
	'admired admirers admit adopt adopted adopting adoption adoring adorns advance advanced advances advancing ' +
	'advantage advantages adventure adversaries adverse adversity advertise advertisers advise advised ' +
	'advocated aeroplane aesthetic affect affected affecting affects affiliate affirm affirmative affirming ' +
	'affluent afford afraid aftermath afternoon aggression aggressive agony agree agrees agricultural aided ' +
	'aimed aims airborne airplane airs aisle alarming albeit albums algebra align aligned alignment alike ' +
	'alive allegedly allocated allow allowed allowing allows alongside altered altering alternately ' +
	'alternatives altogether amalgamation amassed amateur amazed amazing ambition ambitious ameliorate amend ' +
	'amenities amidst amongst amounts amusement analogy analyses analytical analyzed analyzes analyzing ' +
	'anatomy ancestral ancestry anew angered angle angles animated annotated announce annoyance annually ' +
	'anonymously answered answering anthem anthropologist anticipated anticipating antiquity anxieties anxious ' +
	'anymore apartment apparent appealed appealing appear appearance appearances appeared appearing appellant ' +
	'appellants appetite applaud applauded applicable applied applies apply applying appointed appointment ' +
	'appreciate appreciated appreciates appreciation approach approached approaches approaching appropriate ' +
	'appropriately approximate approximately aquatic arbitrary architectural architecture arguably argue ' +
	'arguing arid arose arrange arranged arrangements arranging array arrival arrivals arrive arrived arrives ' +
	'arriving artificial artificially artillery artwork artworks ascertain ascetic aspect aspects aspirations ' +
	'assaults assemble assembled assembling assert asserted asserting assertion assertive assess assessed ' +
	'assessing assign assigned assist assistance assisted assisting assume assumed assumes assuming assumption ' +
	'assumptions assured asylum atmosphere atoms atop attach attached attacked attained attempted attempting ' +
	'attend attended attendees attending attitude attitudes attract attracted attracting attraction ' +
	'attractions attractive attracts attribute attributed attrition audiences audio auditioned augment ' +
	'authored authorize authorized authorizing autism autobiography automatic automatically automobile ' +
	'availability avenues averaging avid avoided await awake awarded awarding aware awareness awesome awful ' +
	'awkward azure babies backbone backed backing backstage backward backwards backyard badge badly baggage ' +
	'bait balanced balancing balcony ballistic balls bands bankrolled bankrupt bankruptcy banned banner bare ' +
	'barely bark barrel barrels barrier barriers bartender basically basis bastion bathroom bathrooms batted ' +
	'battery batting battled battlefield battleground battling bays beaches bearing beating beauty becomes ' +
	'becoming bedroom beers begin beginning begins begun behalf behave behaviors behaviour belief believing ' +
	'belong belonging belongs belt bench benchmark beneath beneficial benefit benefited benefiting benefits ' +
	'bent betrayed bias biases bicycle bicycles bigger bigotry bike bilateral bilingual bind biographies ' +
	'biography biologically bipartisan birds birthday birthplace biting bits bitterness blamed blaming ' +
	'bleeding blessed blind blink block blocked blocks blocs blog bloodshed blow blowing blows boarding boards ' +
	'boasted boasts boats boiler bold bolstered bombers bombing bonus booked booming boost boosted boosting ' +
	'boots bordered borders borrow borrowers borrowing bother bothered bottle bought bounced bound boundary ' +
	'bounds bouquet boutiques bouts boxes boxing brains brave breach breadth breakdown breaks breakthrough ' +
	'breath breathtaking briefly brightness bringing brings broadcast broadcasts broaden broader broadly broke ' +
	'bronze brought browse brushes brutal brutality budgets bugs bulk bullet bullets bully bulwark bunch ' +
	'burdens buried burn burned burst burying busiest bust busy butterflies button buttons buyer buying ' +
	'calculated calculation calculations calculus calendar came cameras campaigning camps campus campuses ' +
	'candid candle candles cannons cannot canvas capabilities capability capable capacities capacity ' +
	'capitalism capitalizing capped caps captains captive capture captured capturing careers carefully ' +
	'careless carelessness carpet carried carries carrying carve carved cast casting catastrophe catch catcher ' +
	'categorically categories cater causal caused causes causing caution cautious caveat ceased ceiling ' +
	'celebrate celebrated censuses cent centered cents centuries ceremonial certainty certificates certified ' +
	'chain chaired chairs challenged challenging chances changed changing chanting chapters character ' +
	'characteristic characteristics characterized characters charged charging charitable charities charm ' +
	'charming chartered chat cheap cheaper checked checking cheered cheers cheese cherished chest chicken ' +
	'childhood chill chips chocolate choose choosing chose chosen chronic chunk cicada circa circle circles ' +
	'circumstances citation cited cites cities citrus civility civilization civilizations claiming ' +
	'clarification clarified clarify clarifying clarity classical classified classmate classroom cleaner ' +
	'cleaning cleared clearer clerks click client climbing clinched clinics clip clock closed closely closer ' +
	'closest closet closing closure cloth clothes clothing cloud clue coached coaches coaching coastline coat ' +
	'coded codes coding cognition cognitive coincidence coincidentally coincides coined collaborated ' +
	'collaboration collaborative collapse collapsed collapsing collateral collect collected collecting ' +
	'collections collectively collectors collects colleges collision colonial colonies colonizers colored ' +
	'colorful colour column columns combination combine combined combines combining comeback comedy ' +
	'comfortable comfortably comic comics commemorate commemorated commenced commend commentaries commentary ' +
	'commentators commented commercial commercially commercials commissioned commit commitment commitments ' +
	'commits committed commonly communicate compact comparable comparative comparatively comparing comparisons ' +
	'compatibility compelled compensation compete competence competing competitive competitiveness competitors ' +
	'compilation compiling complaining complementary complete completed completely completing complexity ' +
	'compliance complicated complied compliment comply component composed composing composition compound ' +
	'compounds comprehension comprehensive comprise computing concede conceding concentrated concentration ' +
	'concentrations concept concepts conceptual concerts concession conclude conclusion conclusions concrete ' +
	'condemning condensed condition conduct conducted conducting confided confident confidently confined ' +
	'confinement confirm confirmed conflicting conflicts conform confront confrontation confronted confused ' +
	'confusion congestion congratulate congratulated conjecture conjunction connected connecting connection ' +
	'connections connects conquer conscience conscious consciously consciousness consecutive consensus consent ' +
	'consequence consequences consequential consequently considerable consideration considered considers ' +
	'consist consisted consistency consistent consistently consisting consists consolidated conspiracy ' +
	'constant constantly constellation constitute constitutes constitutionally constrained constraints ' +
	'constructed consume consumerism consumption contacted contacting contacts contain contained containing ' +
	'containment contains contemplating contemporary contended contenders contends contention contents contest ' +
	'contested context contexts continent continents contingent continually continuation continue continuing ' +
	'continuous continuously contrast contrasts contribute contributed contributes contributing contribution ' +
	'contributions contributors controlled convened convenience convening conventional conventions convergence ' +
	'conversational conversations conversion convert converted convey convict convicted conviction convinced ' +
	'convincing cooking cool cooperate cooperated cooperating coordinate coordinated coordinates coordination ' +
	'copied copies coping copy copyright core corner corners correct corrected correction correctly ' +
	'correctness corresponded correspondence corresponding corridors cosmopolitan costly couch countdown ' +
	'counted countenance counterparts counties counting countless countryside counts coup coupled courage ' +
	'courageous courses courtesy courtroom covered covering covers crack craft crafted crafting crazy cream ' +
	'creates creating creation creativity credentials credible credited creditors credits crews criminals ' +
	'crises crisp criteria critically criticized crossed crosses crowded crucial crude crunch crushed crushing ' +
	'crystallize cuisine culturally cultures curiosity curious currency currents curriculum custody custom ' +
	'cute cutting cycle cyclones damaged damages darkness database dates dating daughters daunting daytime ' +
	'dealing dealt debated debating debris debut debuted decade decent decentralized deceptive decide decided ' +
	'decisive decisively deck declare declaring decline declined declines declining decreased dedicated ' +
	'dedication deducted deductions deeds deemed deepening deeper deer default defaults defeat defeated ' +
	'defeating defend defended defenders defending defensive defiance define defined defining definition ' +
	'definitive definitively deflect defund degrees delay delayed deleted deliberate deliberately delicious ' +
	'deliver delivered demanded demanding demo demographic demographics demolished demonstrate demonstrated ' +
	'demonstrates demonstrating demonstrators denial deny denying departing departure departures depend ' +
	'depends depicts deployed deploying deportation depots depths derived derives descendant descendants ' +
	'descended descent describe described describes description descriptions deserve designated designed ' +
	'designers designs desirable desire desk desperate desperately destabilize destabilizing destination ' +
	'destinations destroy destroyed detail detailed detailing detainees detect determination determine ' +
	'determined determining deterrent detonated detrimental devastating develop developed developmental ' +
	'developments develops device devise devolving devoted diagnosed dialects dialogue dictate dictionary ' +
	'differ differed difference differences differential differently differing differs difficulties difficulty ' +
	'digging digits dignity dilemma dimension dimensions diminish diminished diner diners dining dinner ' +
	'dioxide diplomatic dipped directed direction directions directly disability disagreement disagreements ' +
	'disappeared disappointed disasters disastrous disbanded discarded discharge discharged discipline ' +
	'disciplined disciplines disclosures discomfort discontent discount discounted discourse discover ' +
	'discovered discoveries discovers discredited discretion discriminated discrimination discriminatory ' +
	'discuss discussed discusses discussing discussions disdain diseases disgruntled disgust dishes dishonest ' +
	'dislike disliked dismantle dismiss dismissed disobedience dispatched displace displacement display ' +
	'displayed displaying displays disposition dispute disputes disregard disrespect disruption disruptions ' +
	'disruptive dissemination dissertation dissolved distance distances distant distinct distinction ' +
	'distinctions distinctive distinguish distinguished distinguishes distorted distortion distortions ' +
	'distorts distributed distributing distribution districts distrusted disturbed dive divergent diverse ' +
	'diverted divide divided dividing divisions divorce divorced document documented domestically dominance ' +
	'dominant dominate dominated donate donated donation donations doomed doors dose dotted doubled doubles ' +
	'doubling doubted doubts download dozen dozens drafted drafting dramatic dramatically drank draw drawing ' +
	'drawn draws dreams dressed dresses dried drinking driven drives driving dropped drops drove drum dual ' +
	'dubious duck dumping dunes duties duty dwell dwellings dying dysfunction eager earliest earned earning ' +
	'ears ease easier easiest easing eastward eating eclipse ecological economically economies ecosystem edge ' +
	'edges edit edited editing educate educated educational effectively effectiveness effects efficiency ' +
	'efficient egregious eighteen eighth elaborated eldest electing electrical electrified electron electronic ' +
	'elegant element elementary elements elephant eligibility eligible eliminate elimination elites email ' +
	'emailed emails embarked embarrassment embedded embodies embrace embraced embraces embracing emerged ' +
	'emergencies emerges emerging emigrated emission emotion emotionally emotions empathy emphasis emphasize ' +
	'emphasizes emphasizing empirical employ employed employer employing employs empowered empowering enable ' +
	'enabled enabling enacted encampment enclosed encompass encompasses encounter encountered encourage ' +
	'encouraged encouragement encourages encouraging endangered endeavor endeavors ended endorsed ends endure ' +
	'endured enduring enemies energetic enforce enforcing engage engaged engagement engaging engulfed enhance ' +
	'enhanced enjoyable enjoyed enjoying enjoys enlist enlisted enormous enormously enrichment enrollment ' +
	'enshrined enslaved ensure ensured ensuring entails entered entering enters entertaining enthusiasm ' +
	'enthusiasts entirely entirety entities entitled entitlement entrance entrenched entry environments ' +
	'envisioned epidemic episode episodes equally equals equation equations equitable equivalent erase erected ' +
	'errands erred errors escapades escaped escorted essay essentially establish established establishing ' +
	'establishment establishments estimate estimated ethical ethnic ethnicity etiquette evacuate evaluated ' +
	'evaluating evaporated evenings evenly everyday evidenced evident evil evils evolutionary evolved evolving ' +
	'exact exaggerated exaggeration exam examination examine examined examining examples exceed exceeded ' +
	'exceedingly excellence exception exceptional exceptionally excesses excessive exchanged exchanges excite ' +
	'excited excitement exciting exclaimed excludes exclusively excuse execute executed executing exemplifying ' +
	'exercises exercising exhausted exhibit exhibits exist existed existence exists expand expanded expanding ' +
	'expansion expect expectation expectations expected expecting expects expeditions expense expenses ' +
	'expensive experiences experiencing experiment experimental experimentation experimented experiments ' +
	'expertise expire expired expires explain explaining explanation explanations explicit explicitly exploded ' +
	'exploding exploitation exploited exploration explore explored exploring explosive exposed exposing ' +
	'exposure expressed expresses expressing expression expressions expressly extant extend extended extending ' +
	'extends extension extensive extensively extent extracted extremism extremist fabric faces facet facets ' +
	'facilitate facilities facility factions facto factor factories factors faded fail failing fails failures ' +
	'fairly fairness falling false famed familiar familiarity famously fancy fantastic fare farewell farther ' +
	'fascinating faster fatal fatally fate fateful favor favorable favoring favorite favors favour favourite ' +
	'feared feasible feat featured features featuring federally feedback feelings feet fell fellows felony ' +
	'fend fertile festivals festivities fetus feud fiction fictional fiercely fights figured filed files fill ' +
	'filled filmed filming finalist finalizing financing finding finds finish finished finishes finishing ' +
	'firearm fired fireworks firmly firsthand firstly fiscal fitness fits fitting fixed fixing fixture flags ' +
	'flagship flank flashes flat flatly flaws fled fleeing flesh flew flexible flies float flocked floor ' +
	'floors flourish flourishing flown flows fluent fluid flux flying focused focuses focusing folded folding ' +
	'followed followers footage footballer forced forcefully forecast forecasts forefront foreigners foremost ' +
	'forever forging forgive forgiveness forgo forgot forgotten fork formally format formed formidable forming ' +
	'forms formulate forth fortune fortunes forums fossil fought foundations founders fractured fragments ' +
	'frame framed frames framework franchise frankly fraudulent freed freedoms freeing freely freeways freeze ' +
	'frequent frequented frequently freshman friendly friendship frightening frozen fruitless frustrated ' +
	'frustration fueled fueling fuels fulfill fulfilled fullest fully function functioning functions ' +
	'fundamental fundamentally funded funny furthering fury gained gaining gains galleries gallon gambling ' +
	'gaps garnered gateway gather gathered gathering gathers gauge gave gear generalizability generate ' +
	'generated generates generating generations generous genes genre gentleman gentrification genuine ' +
	'geographical geographically geography geometry geopolitical gets giant gifts gigs gilded glad glasses ' +
	'glimpse gloom gloomy glow gmail gods goes goodness gosh gotten govern governance governmental gradual ' +
	'gradually graduating graduation grammars grammatical grandparents granted granting graphic grappling ' +
	'grasp grass grateful gratitude grave gravely gravity greatest greatly greatness greenhouse greeted ' +
	'greeting grid gridlock grievances grim grip grocery gross grounded grounds grown grows guarantee ' +
	'guarantees gubernatorial guidance guided guiding guilt guitar guitarists guitars gunfire guys habit ' +
	'habits halt halves hamlet hampered handed handful handle handles handling handsome hanging happen ' +
	'happened happening happens happily harder hardest hardship hardware harm harmful harms harvesting ' +
	'hastened hastily hated hatred headache headaches headed heading headline headlines headquarters heal ' +
	'healing healthier healthy heard hearings heartland heating heavily heck heed height heightened helped ' +
	'helpful hereby hesitant hesitation heyday hiding hierarchy highlight highlighted highlighting highlights ' +
	'hike hiking hindsight hint hints hire hired hires hiring histories hits hitting holds holes homage ' +
	'homemade hometown homosexuality honestly honing honored honors honour hopeful hoping horizontal horrible ' +
	'horror horrors horse hostage hosted hostile hosting hosts hotly hottest hourly housed https humanity ' +
	'humans humble humiliating humility humor humorous hungry hunting hunts hustle hypothesis iconic ideal ' +
	'idealism ideally ideals identical identification identified identifies identify identifying idiom ignited ' +
	'ignorance ignorant ignore ignored ignoring illegally illness illnesses illusion illustrate illustrated ' +
	'illustrates illustrating imagery imaginable imagination imagined immediate immersed immortalized impacts ' +
	'impartial impending imperative impermissibly implement implementation implemented implementing implicate ' +
	'implicated implications implied implies importance importantly imported imposed imposing imposition ' +
	'impossible impressed impression impressions impressive imprisoned improperly improve improvement ' +
	'improvements improves improving impulse inaccurate inadequate inappropriate inaugurated inauguration ' +
	'incarceration incentive incentives inception inch inches incident incite inclined includes inclusive ' +
	'incompatible incomplete incorporate incorporated incorrect increases increasing incredible incredibly ' +
	'incremental incurred indefinite indefinitely independently independents indicate indicated indicates ' +
	'indicating indication indicator indirect indirectly indispensable individually indivisible inducted ' +
	'indulged industrialist industrialized ineffective inequality inertia inevitable infamous infected ' +
	'inference inferior inflate influence influenced influences influential influx inform informal informed ' +
	'infringing infused ingredients inhabitants inheritance inherited inhospitable initiate initiated ' +
	'initiation initiatives inject injects injunction injured injuring injury injustice inning innovations ' +
	'innovative insane insanity inscriptions insects insecure insensitive insert insight insights insistence ' +
	'inspiration inspire install installed installing instance instances instant instinctively instituted ' +
	'instructed instruction instructions instrument insufficient insults insured integral integrate integrated ' +
	'integrating intellectuals intelligent intend intended intensify intensity intensive intention intentions ' +
	'interact interaction interactions interconnected interested interests interface interfere interference ' +
	'internationally interpret interpretation interpretations interpreted interruptions intersection ' +
	'intersections intervening intervention interviewed interviews intolerance intricacies intriguing ' +
	'introduce introduced introduces introducing introductory invasion invent invest investigate investigated ' +
	'investigations invitation invite invited inviting invoke invoked involve involvement involves involving ' +
	'ironic irony irrelevant isolated issued item jeopardy joined joining jointly jokes joking jokingly ' +
	'journals judgment judgments juice jumping juncture jurisdiction jurisdictions jurors justification ' +
	'justified justify keeps kept keyboard keys kicked kicking kidding kill killed killings kilometers kinda ' +
	'knee knees knocked knocking know knowledgeable knows label labels laborers laboring lacked lacks ladder ' +
	'landed landmark landscape landslide lanes lapse lapses largest lasted lasting latter laugh laughing ' +
	'laughs launch launched launching layer laying layout lazy leadoff leagues leaked learned learners leaves ' +
	'lectured lectures legacy legality legalizing legislatures legitimacy legitimate legs length lengths ' +
	'lengthy lens lesser levels leverage lexical liability liaison liberated licensed licenses lies lifelong ' +
	'lifestyle lifetime lifting lighted lighter lighting lightning lights liked likelihood likely likened limb ' +
	'limbs limelight limestone limit limitation limitations limiting lined lineup lingering linguistic ' +
	'linguists link linked linking links lips listed listened listeners listening listing listings lists ' +
	'literary lived lively loaded loading loan lobbying localities locally locate located location locations ' +
	'locomotive lonely longest longstanding looked looming loop loose loosely lose loses losing loud lovely ' +
	'loving lowered lowering lowest loyalty lush luxurious lying lyrical lyrics magazines magic magnificent ' +
	'mainstream maintain maintained maintaining maintains maintenance majors maker makeup males manage managed ' +
	'mandate mandatory manipulated manipulating manipulation manner manners manpower manual manufactured ' +
	'manuscript mapping maps marched marching margin marginalized margins marked markedly markers marketplace ' +
	'marking marrying massive matching materialized math maximize maximum meaning meaningful meant measurable ' +
	'measure measured measuring mechanics mechanism mechanisms median mediation medieval meets memoir memoirs ' +
	'memorable memories mentally mentioned mentioning mentoring merchandise mere merely merged merger merit ' +
	'merits mesmerized mess meter meters methodological metrics metropolis microscope migrated mild mile ' +
	'milestone millions mimic mindful minds minimize minors minute miracle miscalculation misleading missed ' +
	'missiles missions mistakenly mistakes misunderstanding mixing mixture mobilized mode modeled moderate ' +
	'modest modification modified modify modifying moisture momentous moments momentum monarchy monetary ' +
	'moniker monks monsoon mood morality mornings morphological morphology mosques motivate motivating ' +
	'motivation motives motto mounted moved movements moves multilateral murals murdered muscles muscular ' +
	'mustered mutation mutually myths nail namely naming narrative narrator narrower narrowly nationalities ' +
	'nationwide natives naturalist naturalistic nearest neat necessary necessity needed negative neglect ' +
	'neglected negligence negotiate negotiated negotiating negotiation negotiators neighborhoods neighboring ' +
	'neighbouring nervous networking neuroscience neutral newer newest nexus nicely nickname nightclub ' +
	'nightclubs nightlife nightly nineteenth nobility nominated nominations nominees nonprofit nonsense ' +
	'nonviolent noon norm norms northbound northeastern nose noses notable noticed notion notions ' +
	'notwithstanding novelists nuanced numbered oaths object objective objects obligation obligations ' +
	'observation observations observe observing obstacle obstruction obtain obtained obvious occasion ' +
	'occasional occasions occupation occupied occupying occur occurred occurrence occurring occurs octave odds ' +
	'offenders offense offensive offered offering offerings offers oldest omitted onboard onerous ones ongoing ' +
	'onset opened openly opens operate operated operates operative opinions opponent oppose opposed opposite ' +
	'opted optimal orbit orchestral ordered ordering orderly ordinary organ organize organized organizing ' +
	'orientation orientations oriented origin originality originated origins ostensibly outbreak outcome ' +
	'outcomes outdoor outer outfielder outfit outlandish outlier outlined outlining outlook outnumbered output ' +
	'outrage outraged outro outs outset outstanding outweigh outweighs overarching overcome overlap overlook ' +
	'overlooked overlooking overrun overseen overshadowed overt overtaking overthrow overtime overwhelmed ' +
	'overwhelming owed owned ownership owns pace pack packages packed packing pages paid painful pains paint ' +
	'painted painting paintings pair paired pale panic pants paradigmatic paradigms parallel parameters parcel ' +
	'parking partial partially participant participate participated participating participation particles ' +
	'partisans partisanship partnerships parts passage passed passes passing passion passionate passions ' +
	'passive passport passports paths patron pattern patterns pause paved payroll pays peacefully peaking ' +
	'peasants pediatric peers penalized pencil pencils pending penetrate perceive perceived perceives ' +
	'percentile perception perceptions peremptory perfectly perform performances performed performing perils ' +
	'perimeter periodically periods perks permanently permit permits permitted perpendicular persecution ' +
	'perseverance persist persistence persistent personalities personality persons petition phenomena ' +
	'phenomenal phenomenon philosophers philosophical phones phoning photograph photographers phrase ' +
	'physically pianist piano picked picking picturesque pieces pigs pile piled pillars pioneering pipe pistol ' +
	'pitched pitcher pivotal placate placement placing plainly plaintiff plaintiffs planted planting plates ' +
	'platform plausible playable played plays plead pleaded pleas pleasant pleased pleasure pledge pledges ' +
	'plight plot plotted plunged pluralist plurality pocket poem poems poison polarization polarized ' +
	'policymaking polishing polite poorly popularity populated populations populous pornography porous portion ' +
	'portions portrait portrayal portrayed pose posed position positions positively possess possessed ' +
	'possibilities possibility postdoctoral posted poster posting postponed pounds poured pouring practical ' +
	'practically practiced practices practicing pragmatic praise praised praising prayer precedent precedents ' +
	'precise predatory predecessors predicated predict predictable prediction preferable preference ' +
	'preferences preferred pregnancy pregnant preliminary premiered premise premised premises preoccupied ' +
	'preparation preparations preparing presence presented presents preservation preservatives preserve ' +
	'preserved preserving preside pressures prestige prestigious presume presumed pretending pretense pretext ' +
	'prevail prevailed prevailing prevalence prevalent prevent prevented preventing priced primarily primitive ' +
	'principally principle principles print printed priority privacy privileges probability probable probe ' +
	'problematic procedure procedures proceed proceeded proceeding proceeds processes processing proclaimed ' +
	'proclamations produced produces producing productive productivity profession professionally professionals ' +
	'profile profiles profitable profound profoundly profundity programming progressive progressively ' +
	'prohibited prohibition proliferated prolific prolong prolonged prominence prominent promise promising ' +
	'promote promoted promotion promotional prompted promptly prone pronoun pronounced pronunciation ' +
	'propensity proper properly proponent proportions proposals propose proposed proposing proprietary props ' +
	'pros prospective prosperous protect protected protections protects protested protesting protracted ' +
	'proudly prove proved proven provide provides providing provinces proving provision provisions provocation ' +
	'provocative provoke provoked proxy psychologists publication publicity publish pulled pulling pulls punch ' +
	'punishing punitive punk puppet purchase purchased purely purported purpose purposes pursue pursued ' +
	'pursuit pushed pushes puts qualifications qualified qualify qualitative qualities quantitative quantity ' +
	'quarterly quarters quashed quest questionable questioned questioning queue quoted quotes races racially ' +
	'radar radiation radius raid rails rainy raise raises raising ramp ramping random ranged ranges ranging ' +
	'rank ranked ranking rankings ranks rapidly rapists rare rash rational rationale ravaged reach reached ' +
	'reaches react reacted reaction reactions reaffirm realism realist realists realization realize realizing ' +
	'reasonable reasonably reassurance rebellion rebuild rebuilding rebuilt rebuttal received receives ' +
	'receiving receptive recipient recipients recite reckless reckoning reclaim recognised recognition ' +
	'recognizable recognize recognized recognizing recommend recommendation recommendations recommended ' +
	'reconcile reconsider reconstructed recorded recordings recount recover recovered recovering recreational ' +
	'recruit recruited recruiting recruitment recurring redesigning reduce reduced reduces reefs refer ' +
	'referenced references referencing referred referring refers refined reflect reflected reflecting ' +
	'reflection reflects reformed refuse refused refusing regain regalia regard regarded regardless regards ' +
	'regimes regions registered registering registers regret regularly regulate reign reigned rein reinforces ' +
	'reject rejected rejection rejects relate related relates relating relation relationships relatively relax ' +
	'relaxed releases releasing relentless relevance reliability relies religions relocate relocated ' +
	'reluctance reluctantly rely relying remain remainder remained remaining remarkable remarkably remedies ' +
	'remedy remembered remembering remind reminded reminder remnants remotely remove removed renamed render ' +
	'reneging renew renewable renewal renewed renovated renovation renowned rental renting rents ' +
	'reorganization reorganized repair repairs repeated repeating repetition replace replaced replacement ' +
	'replete replicate represent representation represented representing represents reprimand reprinted ' +
	'reproduce reproduced reproduction reputation requested requesting require required requirement ' +
	'requirements requires requiring resembles reserved reside resides resignation resist resolve resolved ' +
	'resolving resonates resort resource respected respectful respectfully respective respectively respects ' +
	'respond responders responding responses responsibilities resting restoration restore restoring restraint ' +
	'restrict restricted restricting restrictions restrictive rests resulted resulting resumed resurgence ' +
	'retain retained retains retirement retiring retreat retreated retrospect returned returns reveal revealed ' +
	'revealing reveals revenues reversed reversing reviewed reviewing revised revisit revival revived revolt ' +
	'reward rewarded rewards rhetorical rhythms riches richest ride riders rides ridiculous riding rightly ' +
	'rigorous riots ripe rises risks ritual roadway roam robust rocket roll rolled romance roommate rooms root ' +
	'rooted roots rope roster rotation roughly rounded rounds routes routine routinely rubbed rude ruled ' +
	'runners rushed sacred sacrifice sacrificed sacrifices sadness safely safer sagged sailors salaries salary ' +
	'salon salons salute sample samples sampling sand satisfaction satisfied satisfy scales scan scanning ' +
	'scant scared scary scenario scene scenery scenes scenic schedule scheduled scheduling scholarly scholars ' +
	'schoolboy schoolchildren schoolteacher scored scores scoring scrapped scratch screen screw script ' +
	'scripted scripts searches searching seas seasons seat seated secondary seconds secretly sections sectors ' +
	'secular secure secured securing seed seek seeking seeks seem seemed seemingly seems sees segment ' +
	'segregation seldom selection selective sell seller semantic semester sending sends sensed senses ' +
	'sensitive sensitivity sent sentenced sentences sentiment sentiments separated separates separating ' +
	'separation sequel sequences serial serve served serves sessions setback sets settled settlers setup ' +
	'seventy severely sexually shade shades shake shaken shallow shape shaped shared shatter shattered shed ' +
	'sheer sheet shelter sheltered shelters shift shifted shifting shiny ship shirt shirts shit shocked shoe ' +
	'shoot shooting shores shortage shorter shortfalls shorthand shorts shoulders shout showed shower shrink ' +
	'shunned shutdown sibling sick sided sides sidewalk sight sights signaled signalling signals signatory ' +
	'signed significance significant significantly signifies signing similarities simpler simplicity ' +
	'simultaneously sincere sincerely singled sinking sisters sitting situ situated situations sixteen sizable ' +
	'skeptical skill skulls skyline slash slave slavery sleeping sleepy sleeves slept slice slide sliding ' +
	'slight slightly slim slip slowed smallest smartphone smash smell smelling snapshot soared socially ' +
	'societal sold sole solely solemn solicit solo solve solved solving sombre somewhat sooner sophisticated ' +
	'sophomore sore sort sorts sought soul sounding sounds soundtrack soured sovereign span spanning spare ' +
	'spark spawned specialized specializes specializing specialty spectacular spectrum speculated speculation ' +
	'spelling spend spent sphere spiral spiritual spite splitting spoken sponsored sponsors sponsorship ' +
	'sporadic spot spots spotted spray spreading spur squares stability stabilize stacked stages staggered ' +
	'staggering staircase stakes stamp standardized standings stanza staple starred starring starship starter ' +
	'starts stated statehood stating stationed stationery stations statistic stature statutes statutory ' +
	'staunch stayed stays steadfast steadily steady steal stealing steer stem stemming stepped stick stimulate ' +
	'stimulating stimuli stoked stolen stopping stops storage stored storms straightforward strain stranger ' +
	'strategies straw streak stream strengthen strengthened strengthening strengths stretch stretching ' +
	'strictly string strip strive stroke stronger strongest struck structured structures struggled struggles ' +
	'struggling stubborn studying stuff stunning styles styling subdued subjected subjective subjects ' +
	'submission submit submitted subscribe subsequent subsequently substance substantial substantially ' +
	'substantive subtle suburban succeed succeeded succeeding success successes successfully succession ' +
	'successive sucks suffer suffered sufficient sufficiently suggest suggesting suggestion suing suited suits ' +
	'summary summoned sunburn sunk superb superhero superior supervised supported supportive supports supposed ' +
	'suppression surface surfing surge surprised surprises surprising surreal surrender surrendered surround ' +
	'surrounded surrounding surroundings survive survived surviving suspend suspension sustain sustainable ' +
	'sustained sway sweep sweeping swell swelled swept swim swing swirling switch switched switching sworn ' +
	'symbol symbolizes symbols symptoms syntactic systematic systemic tables tackle tactic tactical tactics ' +
	'tail talents talked tank targeting tasks taste tastes tasting taught teach tear tears technique ' +
	'techniques telephone televised temperature tempered temples temporary tempted tend tended tendencies ' +
	'tendency tenet tenor tens tent tentative tenth tenure terminated terrain terrible terribly terrific ' +
	'territories testament tested testifies testify textbook textile texts texture thanking theirs themes ' +
	'theoretical therapy thereafter thick thin thirteen thorough thread threat threatening threatens threshold ' +
	'threw thrilled thriller thrived thriving throat throes throw thrown throws thumb thumbs thwart thwarted ' +
	'tide tied ties tightly tiles till tired tissue titled titles toast tolerance tolerant tolerate tone tons ' +
	'took tool tools topic topical topics topped tops toss totaling touched touching toured tout towering ' +
	'toxic trace traced tracing tracking tracks traded traditions traffickers tragedies tragic trailing trails ' +
	'trained traits trajectory transaction transactions transcript transfer transferred transferring transform ' +
	'transformation transformations transformative transformed transforming transition translate translated ' +
	'translates translating translation transparent transplants trap trapped traps traveled traveler travels ' +
	'treat treated treaties treating treatise trek trend trends trendy trespass trials tribes tribute tried ' +
	'tries trigger triggering trillion triple trips troubled troubles troubling trove truly trustworthy truths ' +
	'tune tuned turn turned turns twentieth twist tying types unacceptable unambiguously unanimously unaware ' +
	'uncertain uncertainty unchanged unclear uncommon unconscious unconstitutional uncovered undecided ' +
	'undercut underground underlying undermine undermines underneath understood undertaken undertakes ' +
	'underwater underway underwent undisclosed undisputed undo undue unearthed unemployed unending unequal ' +
	'unexpected unexpectedly unfamiliar unfavorable unfinished unfold unfolded unfolding unfortunate unhappy ' +
	'unheard unilateral uniquely unite uniting unjust unlikely unlimited unmarried unnecessary unorthodox ' +
	'unpaid unpopular unpopularity unprecedented unrelated unreleased unreliable unresolved unstable ' +
	'unsuccessful unsure unsurprising untenable untrue unusual unveiled unworthy upcoming upgraded upheld ' +
	'upholding uploads uproar upset urge urged urging usage useful user uses utility utilize utterance vacate ' +
	'vacation vacuum vague validate validity valuable valued vans variable variables variation varied varies ' +
	'varieties variety vary varying vast vegan vegetable vegetation vein vendors venue venues verb verbal ' +
	'verbs verge verification versa versions versus vertical vertically vessel viability viable vibe vibrant ' +
	'vicinity victories viewed viewer viewership viewing vigilant vigorous villages villain vinegar vintage ' +
	'violate violated violates violating violation violations virtually virtue virtues virtuous visited ' +
	'visitor visits visual vitamin vivid vlog vlogger vocal vocalist vodka voiced void voluntary volunteered ' +
	'voted vulnerable vying wagon waiver waivers wake waking walks walls waned waning wanting warehouse ' +
	'warehouses warlords warming warping warranted wartime wary wash washed washing watched watches waterfall ' +
	'waves waving weak weaken weakened weaker weakest weaknesses wealthiest wealthy weapon wear websites weeds ' +
	'weekday weigh weighed weird welcomed welcomes wetland whatsoever wheelchair wheels whipped wholly wider ' +
	'widespread willing willingness window winds winking winters wiped wisdom wish wished withdrawing withdrew ' +
	'withheld withhold withstand witnessed witnessing wonder wondering wooden workable worked workout ' +
	'workplace worlds worn worthwhile worthy wounds wrapping wreck write writings wrongdoing wrongful yard ' +
	'yards yearly yield yields yoga youll youngest zones';
