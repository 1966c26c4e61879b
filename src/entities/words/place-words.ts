/** Last words that make a run of capitals a place: "Silala River", "Orange County". Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
	(
		'river rivers lake lakes sea ocean bay gulf strait straits canal island islands isle isles peninsula cape ' +
		'mountain mountains mount hill hills valley desert plain plains plateau forest woods beach coast shore reef delta ' +
		'basin falls springs creek canyon ridge glacier volcano cave caves park gardens garden reserve sanctuary county ' +
		'province state district city town village township municipality prefecture region territory republic kingdom ' +
		'borough parish ward suburb neighbourhood neighborhood street road avenue boulevard lane drive highway freeway ' +
		'square plaza bridge tunnel airport station port harbour harbor pier dock docks terminal stadium arena ' +
		'center centre planetarium aquarium zoo base hotel tower towers palace castle fort temple cathedral abbey monastery shrine pagoda tomb cemetery prison jail mall ' +
		'zone border crossing checkpoint camp heights point ranch farm estate house hall roundabout racecourse ' +
		'downs oasis wetlands archipelago subcontinent hemisphere riviera governorate oblast canton commune barangay ' +
		'complex centre-ville hinterland macrozone corridor gate market bazaar ' +
		'bend crossroads junction lighthouse reservoir dam lock wharf jetty marina quarry mine mines colliery refinery reactor cannery foundry smelter tannery domain ' +
		'channel quay quays quayside barracks cantonment garrison fortress citadel residence plateau gorge ravine pass peak fjord fiord sound firth loch ' +
		'lagoon marsh swamp moor heath steppe savanna crater islet atoll shoal cove inlet estuary headland rocks cliffs glen ' +
		'grove parkway expressway motorway turnpike bypass flyover overpass underpass viaduct causeway heliport airfield airstrip airbase airdrome ' +
		'aerodrome spaceport cosmodrome velodrome speedway raceway circuit ballpark coliseum dome gymnasium pavilion oval formation ' +
		'trench ghetto slum township estates cottage mansion villa manor mosque synagogue basilica chapel convent crypt mausoleum memorial ' +
		'monument fountain statue arch amphitheatre quarter district downtown waterfront promenade boardwalk terrace ' +
		'gardens allotments playground pitch racetrack interchange outpost settlement kibbutz upazila taluk tehsil taluka tehsil ' +
		'apartments residences hole bog fen peatland building buildings refuge area field courthouse ave blvd rd st ' +
		'row pond bayou bluff landing hollow empire sultanate emirate duchy crematorium landfill nagar chowk bazar marg vihar bagh ganj constituency annexe gurdwara mandir priory arcade mews depot terminus campus penitentiary gaol precinct tarn weir flats hamlet compound enclave preserve crescent resort trail rink headwaters rapids fields springs hot-springs'
	).split(' '),
);

/** First words that do so: "Lake Geneva", "Mount Kenya", "Fort Worth". */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
	(
		'river lake mount mt cape fort ft port san santa santo são sao st saint ste los las el rio río new gulf isle sta sto cordillera serranía quebrada volcán nevado laguna brgy barangay sitio purok ' +
		'camp puerto villa ciudad nueva nuevo costa monte tel ras wadi jebel jabal bandar kota kuala casa palacio calle avenida ' +
		'vela eilean souk vale foz rua rue piazza isla ilha île playa praia barrio colonia vila cerro sierra serra valle lago laguna pico punta ponta porto ' +
		'novi novo stari staro velika veliko veliki gornji donji gornja donja mala banja slavonski bosanska nové staré ústí nizhny veliky nowy nowe agios agia ain aïn oued batu simpang teluk tanjong chiang khlong ' +
		'château chateau castello schloss bukit gunung pulau sungai kampung tanjung jalan wat koh phnom prek nakhon khao kfar beit ' +
		'kafr deir qasr nahr santo são bad loch lough hmp hotel glen strait basilica cathedral palais palazzo parc jardin gare pont porte hôtel place'
	).split(' '),
);

/** Last words of bodies that are places as often: "died in Marrow Hospital", "Marrow Hospital said". */
export const HOUSES: ReadonlySet<string> = new Set(
	'hospital hospitals clinic infirmary hospice mortuary dispensary museum amazon'.split(' '),
);

/** Directions and parts that go with a place's name: "northern British Columbia", "East Timor". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
	(
		'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west ' +
		'south-east south-west central northeastern northwestern southeastern southwestern upper lower inner outer greater ' +
		'mainland downtown rural'
	).split(' '),
);

/** Lower-case nouns after a name that say it is a place: "Ganderbal district". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
	(
		'rainforest basin jungle province city district county region state village town island river valley area municipality neighborhood ' +
		'neighbourhood suburb peninsula airport beach prefecture governorate borough township coast border mountains ' +
		'capital residents resident native-born prison hospital road highway canal dam bridge harbour harbor port ' +
		'shrine temple creek bay forest desert plateau ferry road railway crossing checkpoint neighbourhoods suburbs ' +
		'areas districts villages towns localities locality mine mines roundabout intersection junction glacier volcano lake waterfall hill hills mountain monastery ' +
		'palace stadium mosque colliery quarry slum peninsula fjord wetland marsh bog tehsil taluk taluka upazila mandal barangay woreda kebele oblast raion commune canton parish ward constituency sub-county regency'
	).split(' '),
);

/** Nouns before "of" or a name: "the village of X", "the port city X". */
export const PLACE_APPOSITIVES: ReadonlySet<string> = new Set(
	(
		'city town village community monastery convent enclave barrio province state county district region island capital port municipality suburb republic kingdom ' +
		'neighborhood neighbourhood territory outskirts streets commune hamlet shrine mayor people waters slopes foothills hills highlands city-states mouth banks ruins siege battle fall coast shores parts south north east west ' +
		'northeast northwest southeast southwest cities towns villages suburbs districts provinces counties municipalities islands communities'
	).split(' '),
);

/** What runs between two places: "the Lagos-Ibadan road". */
export const ROUTES = 'road highway motorway railway rail border route line corridor axis expressway';
