/** Last or leading words that make a run of capitals an organization: "Harbour Board", "Bank of …". Lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
	(
		'inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv bv spa ab asa oyj kk pte bhd sdn ' +
		'group holdings holding industries enterprises enterprise partners associates brothers bros sons ventures venture ' +
		'capital investments investment securities insurance assurance bank banks bancorp financial finance airlines airline ' +
		'airways railways railway motors motor electric electronics energy petroleum oil gas steel pharmaceuticals pharma ' +
		'pharmaceutical biotech technologies technology tech software systems solutions services networks network telecom ' +
		'telecommunications communications media entertainment studios studio pictures records publishing publications press ' +
		'news newspaper newspapers times post herald tribune gazette journal guardian telegraph observer chronicle mirror ' +
		'broadcasting radio television tv magazine review digest wire agency agencies bureau authority authorities ' +
		'ministry department departments dept office administration commission committee committees subcommittee council councils board ' +
		'tribunal court courts parliament congress senate assembly legislature cabinet directorate secretariat ' +
		'government party movement front alliance coalition league union unions federation confederation association ' +
		'associations society societies organization organisation foundation fund trust charity institute institution ' +
		'college university universities school schools academy seminary polytechnic faculty hospital hospitals clinic infirmary hospice mortuary dispensary squad ' +
		'police army navy guard force forces corps brigade battalion regiment division squadron fleet command marines ' +
		'rangers militia militias taskforce task-force team club fc afc united athletic rovers wanderers orchestra ' +
		'philharmonic symphony choir band ensemble ballet opera theatre theater church diocese archdiocese synod mosque ' +
		'laboratory laboratories labs lab observatory museum gallery library archive archives chamber ' +
		'exchange consortium cooperative co-operative initiative network campaign caucus conference ' +
		'secretariat embassy consulate mission delegation service nato interpol lodge guild syndicate cartel mafia ' +
		'brotherhood taliban rescue watch action alliance partnership forum congress supermarket supermarkets stores store ' +
		'foods food brewery breweries airlines express logistics shipping lines mining minerals resources ' +
		'constructions construction engineering consulting consultancy advisors advisers management analytics ' +
		'publishers transit ' +
		'packet beacon gleaner clarion courier echo argus bulletin examiner sentinel ledger advertiser mercury dispatch inquirer enquirer monitor statesman intelligencer messenger bugle recorder indices wealth mechanical plumbing roofing landscaping ' +
		'devices dynamics logic microsystems optics photonics avionics turbines renewables hydropower hydro mobility interactive digital ' +
		'online ferries residential international worldwide machines materials controls brands bioworks ' +
		'research survey registry inspectorate constabulary panel ' +
		'trio quartet quintet sextet duo therapeutics biosciences bioscience sciences diagnostics genomics biologics robotics ' +
		'lantern bench markets wing yuan sports weekly unit units collective affiliation nation nations railroad railroads intelligence ' +
		'aerospace aviation semiconductor semiconductors instruments shipyard shipyards mills brewery breweries vineyards ' +
		'realty properties property builders homes retail textiles chemicals chemical plastics packaging cement sugar tobacco ' +
		'trading traders trucking freight cargo cruises tours hotels resorts restaurants cafe cafes casino casinos outfitters ' +
		'apparel footwear cosmetics beverages bottling dairy farms fisheries seafood plantations forestry timber paper ' +
		'printing advertising marketing productions pictures films cinema cinemas theatres theaters orchestra sinfonia ' +
		'chorus chorale dancers players singers musicians artists writers teachers nurses veterans students workers farmers ' +
		'contractors shipbuilders growers producers exporters importers manufacturers employers chambers attorneys solicitors advocates architects ' +
		'engineers surveyors accountants auditors actuaries consultants recruiters staffing outsourcing ' +
		'mechanism metals ports retailing retailers futures terminals wireless broadband cellular payments microfinance leasing reinsurance brokers brokerage ' +
		'agro agrochemicals fertilizers fertilisers seeds dairies poultry feeds distilleries distillers bottlers confectionery bakeries pharmacies ' +
		'healthcare infra infracon infratech infrastructure developers ceramics quarries alumina aluminium aluminum lithium uranium recycling machinery tractors ' +
		'couriers tankers dredging drilling offshore subsea refining refineries petrochemicals lubricants tyres rubber furniture fabrics garments jewellers ' +
		'jewelers gaming esports lotteries lottery safaris helicopters drones ' +
		'cricket rugby football hockey basketball baseball athletics cycling swimming rowing sailing racing f.c s.c c.f cf sc bc rfc ' +
		'rangers albion hotspur argyle academical thistle hearts dynamos stars lions tigers eagles bulls ' +
		'giants sharks panthers warriors knights titans bears wolves hawks falcons cardinals royals chiefs raiders ' +
		'jets jaguars dolphins cowboys broncos chargers rams saints ravens bengals browns steelers colts texans packers ' +
		'vikings buccaneers braves mets yankees dodgers padres astros mariners pirates brewers cubs twins marlins nationals ' +
		'phillies orioles senators canucks flames oilers bruins sabres penguins flyers devils islanders capitals ' +
		'lakers celtics knicks nets pistons pacers bucks hornets spurs mavericks rockets grizzlies suns nuggets ' +
		'timberwolves sounders timbers galaxy dynamo ' +
		'dal morcha parishad samiti sabha sangh samaj sena manch mandal mahasangha mahasangh mahasabha sangathan andolan vahini akademi nigam sansthan ' +
		'salvage aggregates endowment millers ' +
		'elementary donuts buildcon zeitung tageblatt nachrichten rundschau anzeiger kurier dagblad tidende legion coffee orbital khural monthly quarterly oy museet muzeum muzej gang contracting inženjering inzenjering steels alloys paints cables pipes exports sweets roadways transports uab jsc pjsc ojsc kft zrt nyrt srl sarl ltda lda tbk ehf eood energo neft bankası sigorta inşaat elektrik enerji grup grupa gruppe logistik rederi bryggeri ministries warehousing lending invest samhati paribahan sansad sacco navigation maritime chartering towage dockyard dockyards haulage hauliers bakery bistro tavern inn bookshop bookstore joinery scaffolding removals catering caterers regulator ' +
		'fighters guerrillas rebels separatists mujahideen mujahedeen brigades militia'
	).split(' '),
);

/** Heads that may go on with "of …": "University of Ghent", "Ministry of the Interior". */
export const OF_HEADS: ReadonlySet<string> = new Set(
	(
		'journal gallery ministry department bank university institute college school academy board bureau office council commission ' +
		'committee subcommittee court church house chamber association federation confederation union league organization ' +
		'organisation society foundation fund party movement front army corps guild order bishops conference congress ' +
		'parliament senate assembly museum hospital faculty center centre friends daughters sons knights sisters ' +
		'brothers doctors reporters institution directorate division exchange alliance coalition forum trust ' +
		'institutes centers centres departments ministries offices missionaries basilica cathedral palace temple shrine statue tomb grandmothers mothers widows veterans grandchildren disciples order legion league voice daughters sisterhood brotherhood archbishopric conservatory orchestra ballet opera theatre academies trustees governors regents faculty school laboratory observatory archives library guardians guardian guards community secretariat supreme authority agency state states republic kingdom city town village province district ' +
		'county gulf bay cape strait straits isle isles sea lake river mount horn port region territory union archdiocese ' +
		'diocese airport tower municipality plains university-college tribunal registrar register registry inspectorate service administration ' +
		'embassy consulate company network sultanate emirate duchy principality government hall mechanism confederacy communist socialist workers voice radio mall group houses mechanism railway railways airports ports'
	).split(' '),
);

/** Heads that may go on with "for …" or "on …": "Center for …", "Council on …", "Committee to Protect …". */
export const FOR_HEADS: ReadonlySet<string> = new Set(
	(
		'center centre institute foundation commission council committee agency organization organisation campaign fund ' +
		'office bureau association society network alliance coalition movement department ministry college school academy ' +
		'forum initiative citizens americans mothers parents students doctors lawyers women people conference union ' +
		'directorate authority programme program partnership group party trust court board research bank mechanism authority corporation company service services federation confederation institution hospital museum laboratory secretariat mission inspectorate parliamentarians panel task-force unit union fund'
	).split(' '),
);

/** Words for fields of work that stand before "and" inside one name: "Food and Drug Administration". */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
	(
		'air fire prosecution prosecutions nursing midwifery regeneration communities growth scrutiny climate biodiversity ecology aquaculture humanitarian sustainability food drug health human trade commerce industry science technology security defense defence justice education ' +
		'labor labour workforce allied judicial prison prisons sport accounts finances agriculture forestry fisheries oceans environment energy transport transportation housing urban rural ' +
		'interior foreign finance economic economy culture arts sports youth women children families family social welfare ' +
		'development planning infrastructure information communications communication tourism immigration customs border ' +
		'citizenship alcohol tobacco firearms standards research innovation investment securities exchange mining minerals ' +
		'water power gas oil planning civil aviation space atmospheric oceanic budget management law order peace reconciliation ' +
		'truth relief rescue emergency disaster medical medicine nursing engineering mathematics statistics licensing prices ' +
		'parks recreation fish wildlife game land natural resources employment pensions work works public policy safety ' +
		'disease control prevention testing certification equality rights freedom democracy solidarity religion religious ' +
		'legal constitutional affairs external internal general revenue audit banking insurance business digital media ' +
		'ethics anti-corruption environmental reduction management regulatory industrial cultural marine maritime coastal shipping veterinary ' +
		'livestock pharmaceutical nutrition sanitation hygiene corrections fishery film television radio museum museums archives ' +
		'monuments antiquities heritage meteorology meteorological hydrology geology geological geophysics geophysical astronomy ' +
		'physics chemistry biology crime crimes economics political geographic dental surgical obstetrics gynecology architects ' +
		'engineers surveyors physicians surgeons accountants growers producers exporters importers manufacturers retailers ' +
		'small medium scientific technical technological professional vocational higher social elderly disabled veterans ageing ' +
		'aging gender refugee refugees migration minority minorities cooperation co-operation integration reform restructuring ' +
		'explosives oversight reform privatization procurement quality metrology weights measures accreditation assessment evaluation monitoring surveillance ' +
		'intelligence counterterrorism terrorism narcotics drugs corruption fraud financial competition consumer antitrust ' +
		'language languages literature letters humanities theology divinity philosophy history archaeology anthropology ' +
		'statistical census electoral elections boundaries construction protocol hospitality investigation investigations inquiry inquiries accident accidents ambulance ' +
		'coffee tea cocoa cotton sugar cashew grain grains cereals produce rice dairy meat fruit vegetables rubber timber diamonds ' +
		'regional government cooperatives co-operatives empowerment inclusion disabilities settlement settlements lands ports harbours forests rivers ' +
		'hydrocarbons metals fertilizers cyber cybersecurity taxation excise customs reconstruction rehabilitation resettlement devolution training ' +
		'skills entrepreneurship enterprise enterprises diaspora expatriates pilgrimage endowments municipalities ethics integrity tribal overseas ' +
		'roads highways railways rail airports aeronautics telecommunications postal posts broadcasting cinema theatre music dance ' +
		'water sewerage irrigation drainage electricity nuclear atomic hydrocarbons petroleum coal steel textiles garments ' +
		'trades crafts arts design fashion hotels restaurants catering leisure hospitality entertainment electric electronics'
	).split(' '),
);

/** Plain nouns of people whose possessive stays inside a name: "People's Party", "Workers' Union". */
export const INNER_POSSESSIVES: ReadonlySet<string> = new Set(
	(
		'people peoples people women men children workers worker farmers nurses teachers writers players king queen kings ' +
		'queens veterans students mother mothers citizens lawyers doctors physicians employees fishermen miners consumers ' +
		'consumer depositors investor investors girls boys shareholders shepherd saint journalists prime minister president ' +
		'magistrate magistrates governor marshal attorney speaker bishop bishops crown victims officers seafarers ' +
		'general prosecutor prosecutors auditor sheriff coroner mayor pensioners tenants artists athletes fishers traders hawkers authors actors ' +
		'musicians drivers taxpayers merchants dockers bankers growers herders exporters importers owners peasants pilots producers ' +
		'ombudsman registrar comptroller treasurer chancellor provost prisoners refugees residents sailors scientists survivors vendors villagers volunteers'
	).split(' '),
);

/** What a country's body is for: "Screen Lestria", "Sport Lestria", "Visit Lestria". */
export const PROMOTED: ReadonlySet<string> = new Set(
	'air screen sport music film dance creative visit historic netball athletics swimming cycling rowing'.split(
		' ',
	),
);

/** What a body runs that is called a system: "National Radio and Television System". */
export const RUN_AS_SYSTEMS: ReadonlySet<string> = new Set(
	'radio television broadcasting health university school schools'.split(' '),
);

/** Names that end in a possessive sign and are whole with it. */
export const POSSESSIVE_NAMES: ReadonlySet<string> = new Set(
	(
		"mcdonald's macy's moody's sotheby's christie's levi's wendy's domino's sainsbury's kohl's lowe's barron's lloyd's " +
		"kellogg's sotheby's bloomingdale's carl's reader's denny's arby's trader's victoria's land's men's women's xi'an " +
		"dick's papa's jack's harper's foyle's hardee's wendy's"
	).split(' '),
);

/** Endings of names that are none of the three: laws, treaties, prizes, events, programmes, works. Lower case. */
export const NO_ENTITY_HEADS: ReadonlySet<string> = new Set(
	(
		'act acts law laws bill agreement agreements treaty accord accords pact protocol convention constitution amendment ' +
		'code charter declaration resolution directive regulation regulations statute clause cup games championship ' +
		'championships olympics festival award awards prize prizes medal oscar grammy day week month year night war wars ' +
		'revolution uprising project projects program programs programme programmes plan plans scheme strategy report ' +
		'reports index survey study census summit election elections referendum vote primary debate trial case scandal affair ' +
		'inquiry operation season series edition tour open tournament final finals semi-final quarter-final derby ' +
		'race marathon rally show exhibition fair expo conference-call crisis pandemic virus disease syndrome hurricane ' +
		'cyclone typhoon storm tropical era age period century dynasty edition volume chapter book novel song album draft decree decrees branches fathers trophy trophies grants ' +
		'film movie street-view standard mark time times-new movement-plan deal initiative-plan dream doctrine theory ' +
		'language languages god economy bond bonds rights vision agenda goals goal budget policy tax visa card degree ' +
		'ages famer bachelor master doctorate syndrome massacre genocide holocaust famine earthquake tsunami ' +
		'account accounts terror terrorism extremism recession depression anniversary eve ceremony celebration celebrations parade mass service-act question questions answer ' +
		'airlines-flight flight mission-impossible article section paragraph page phase level category grade class group-stage ' +
		'round stage division-one model series-a mk version windows android eu-deal reform reforms ' +
		'masters order orders bowl bowls poll polls caucuses primaries scandals debates oscars emmy emmys bafta baftas palme prix'
	).split(' '),
);

/** First words that make a name an organization in the languages news quotes: "Banco de …", "Dinamo …". Lower case. */
export const ORGANIZATION_STARTS: ReadonlySet<string> = new Set(
	(
		'molinos bodegas astilleros bombeiros bomberos maison trio conservatoire conservatorio école ecole caisse cámara unión organización alianza alliance coopérative club diário gazeta librería industrias academia café cafe brasserie trattoria ristorante agence agencia agenzia real sporting atletico atlético dinamo dynamo lokomotiv spartak torpedo cska borussia deportivo olympique racing maccabi ' +
		'hapoel partizan slavia sparta fortuna eintracht hertha werder fc ac afc sv vfl vfb vfr tsv ifk hnk nk fk ogc ssc asec usm rcd sc club clube cercle ' +
		'banco banque banca bank cie cia grupo groupe gruppo grupa compañía compania compagnie companhia empresa instituto institut istituto ' +
		'universidad université universite universität universidade università partido partito parti partei movimiento movimento ' +
		'mouvement fundación fundacion fondation fundação stiftung fondazione asociación asociacion association associação sindicato ministerio ' +
		'ministère consejo conseil comité comite corporación corporacion federación federacion fédération federação liga ligue radio télé ' +
		'editorial éditions edizioni teatro théâtre musée museo verlag orquesta orchestre deutsche deutscher deutsches ' +
		'svenska norsk norges suomen université colegio collège liceo lycée hôpital hospital clínica centro centre yayasan persatuan ' +
		"partai parti jamaat jama'atu jama'at jamaatu " +
		'jamiat harakat hizb ansar bharatiya rashtriya lashkar jaish tehreek all-india amalgamated associated ' +
		'mineração minera constructora construtora cervecería petróleos ferrocarriles aerolíneas seguros laboratorios laboratórios secretaría fiscalía ' +
		'defensoría procuraduría contraloría congreso asamblea câmara federação confederação colectivo policía polícia guardia escuela escola iglesia igreja ' +
		'rádio televisión diario jornal editora magyar narodna polska polskie perusahaan perum lembaga badan kementerian majlis majelis laskar ' +
		'instytut fundacja stowarzyszenie ngāti ngati ngāi angkatan jabatan suruhanjaya universiti universitas dewan pertubuhan barisan pakatan nippon nihon dansk norske eesti ' +
		'confédération confederación confindustria sociedad société societe società sociedade cooperativa ejército ejercito frente'
	).split(' '),
);

/** Numerals and the like that begin a name only when a head ends it: "Third Harbor Ventures", "Five Star Movement". */
export const NUMERAL_STARTS: ReadonlySet<string> = new Set(
	'first second third fourth fifth sixth seventh eighth ninth one two three four five six seven eight nine ten all next new'.split(
		' ',
	),
);

/** Shops and the like that are called after their owner: "Donnelly's Hardware". */
export const OWNED_HEADS: ReadonlySet<string> = new Set(
	(
		'hardware bakery bakeries diner deli bar grill restaurant restaurants pizza pizzeria pub inn tavern pharmacy garage books ' +
		'bookshop bookstore supermarket shop store stores market barbershop salon kitchen steakhouse brewery cafe café coffee'
	).split(' '),
);

/** Units that an ordinal numbers: "8th Infantry Division". */
export const NUMBERED_UNITS: ReadonlySet<string> = new Set(
	'legion division brigade battalion regiment squadron wing fleet army corps airborne infantry armored armoured company cavalry artillery circuit'.split(
		' ',
	),
);
