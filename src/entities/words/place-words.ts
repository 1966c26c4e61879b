/** Last words that make a run of capitals a place: "Silala River", "Orange County". Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
	(
		'river rivers lake lakes sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape ' +
		'mountain mountains mount hill hills valley desert plain plains plateau forest woods beach coast shore reef delta ' +
		'basin falls springs creek canyon ridge glacier volcano cave caves park gardens garden reserve sanctuary county ' +
		'province state district city town village township municipality prefecture region territory republic kingdom ' +
		'borough parish ward suburb neighbourhood neighborhood street road avenue boulevard lane drive highway freeway ' +
		'square plaza bridge tunnel airport station port harbour harbor pier dock docks terminal stadium arena ' +
		'center centre museum hospital planetarium aquarium zoo base hotel tower towers palace castle fort temple cathedral abbey monastery shrine pagoda tomb cemetery prison jail mall ' +
		'zone border crossing checkpoint camp heights point ranch farm estate house hall roundabout racecourse ' +
		'downs oasis wetlands archipelago subcontinent hemisphere riviera governorate oblast canton commune barangay ' +
		'complex centre-ville hinterland macrozone corridor gate market bazaar'
	).split(' '),
);

/** First words that do so: "Lake Geneva", "Mount Kenya", "Fort Worth". */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
	(
		'river lake mount mt cape fort ft port san santa santo são sao st saint ste los las el rio río new gulf isle ' +
		'camp puerto villa ciudad nueva nuevo costa monte tel ras wadi jebel jabal bandar kota kuala'
	).split(' '),
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
		'province city district county region state village town island river valley area municipality neighborhood ' +
		'neighbourhood suburb peninsula airport beach prefecture governorate borough township coast border mountains ' +
		'capital residents resident native-born prison hospital'
	).split(' '),
);

/** Nouns before "of" or a name: "the village of X", "the port city X". */
export const PLACE_APPOSITIVES: ReadonlySet<string> = new Set(
	(
		'city town village province state county district region island capital port municipality suburb republic kingdom ' +
		'neighborhood neighbourhood territory outskirts streets commune hamlet coast shores parts south north east west ' +
		'northeast northwest southeast southwest'
	).split(' '),
);
