/** Words of the calendar, religions, languages and peoples: capitalised in English, but no person, organization or place. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
		'september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu ' +
		'thur thurs fri sat sun christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween ' +
		'juneteenth lent yom kippur holi nowruz pentecost am pm a.m p.m gmt est edt utc bst ist pst cet bc ad bs'
	).split(' '),
);

/** Months that are names and words too: they need a number or "in" beside them to count as the calendar. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
	'may',
	'april',
	'june',
	'august',
	'march',
	'jan',
	'jun',
	'mar',
	'sun',
	'sat',
]);

/** Peoples, faiths, tongues and other words with a capital; peoples of countries are in `countries.ts`. */
export const PEOPLES: ReadonlySet<string> = new Set(
	(
		'african africans asian asians european europeans latin latino latinos latina latinas hispanic hispanics arab arabs ' +
		'arabic arabian jew jews jewish muslim muslims moslem islamic islamist islamists islam christian christians ' +
		'christianity catholic catholics catholicism protestant protestants orthodox hindu hindus hinduism hindutva ' +
		"buddhist buddhists buddhism sikh sikhs sunni sunnis shia shiite shiites shi'ite evangelical evangelicals " +
		'mormon mormons judaism zionist zionism baptist methodist lutheran anglican anglicans kurd kurds kurdish ' +
		'chechen chechens ingush ossetian ossetians abkhazian abkhazians tatar tatars buryat crimean cossack cossacks sinhalese ' +
		'yoruba igbo hausa fulani hmong tuareg yazidi yazidis druze ' +
		'uighur uighurs uyghur uyghurs rohingya tamil tamils hutu hutus tutsi tutsis zulu zulus xhosa berber berbers ' +
		'roma inuit aboriginal indigenous maori māori mapuche maya mayan native caucasian black blacks white whites ' +
		'saharan western westerner westerners eastern northern southern southeast northeast northwest southwest caribbean ' +
		'scandinavian nordic balkan baltic mediterranean transatlantic anglo english hebrew yiddish mandarin cantonese ' +
		'hindi urdu bengali bengalis punjabi pashto pashtun pashtuns farsi swahili hausa igbo yoruba amharic kinyarwanda ' +
		'creole quechua guarani tagalog malay malays marathi gujarati telugu kannada malayalam odia assamese konkani sindhi latvian gaelic dalit dalits brahmin ' +
		'sandinista sandinistas peronist peronists peronism kirchnerist chavista chavistas naxal naxals naxalite naxalites salafi salafist salafists wahhabi houthi houthis ' +
		'marxist marxism communist communists communism socialist socialists socialism fascist fascists nazi nazis nazism ' +
		'stalinist leninist maoist maoists republican republicans democrat democrats conservative conservatives tory tories ' +
		'liberal liberals democratic libertarian libertarians green greens californian californians texan texans ' +
		'vermonter vermonters iowan iowans ohioan ohioans floridians alabamian arizonan arizonans arkansan arkansans coloradan ' +
		'coloradans idahoan illinoisan kansan kansans kentuckian kentuckians louisianan mainer mainers marylander marylanders ' +
		'michigander michiganders minnesotan minnesotans mississippian missourian missourians montanan montanans nebraskan ' +
		'nebraskans nevadan nevadans pennsylvanian pennsylvanians carolinian carolinians dakotan dakotans utahn utahns ' +
		'wisconsinite wisconsinites hoosier hoosiers sydneysider sydneysiders melburnian glaswegian mancunian liverpudlian ' +
		'dubliner dubliners muscovite muscovites torontonian montrealer vancouverite mumbaikar mumbaikars delhiite lagosian ' +
		'nairobian capetonian capetonians ' +
		'new-yorker parisian londoner londoners hawaiian alaskan floridian virginian venetian roman romans victorian ' +
		'elizabethan olympian olympic olympics paralympic paralympics covid covid-19 coronavirus ebola omicron gdp hiv aids ' +
		'internet ok tv id pdf faq ceo cfo cto coo q&a dna sms sim gps wi-fi wifi iphone ipad lgbt lgbtq lgbtq+ lgbti phd ' +
		"mba bsc usb vip suv ufo dvd cd pc vat iq diy nft nfts bitcoin ethereum brexit god allah bible quran koran qur'an " +
		"ge'ez gospel torah i i'm i'll i've i'd mla mlas mep meps msp mnas mps mp ngo ngos ipo atm covid19 sars-cov-2 sars mers vr ai " +
		'inuktitut español cree sherpa sherpas métis metis nobel wwii wwi pcr rna mrna gst mou uav uas sdg sdgs usd led tiktoker ' +
		'latina danish flemish persian aramaic sanskrit basque catalan xhosa navajo cherokee sioux apache pac pacs foia allahu akbar samaritan pc amoled lcd 5g 4g 3g ev evs us$ usd eur gbp usd$ kg km ' +
		'ppi dvr gnp lte mfa ndas ptsd pvc rv rvs tpp ttip jcpoa smh ict fir firs icu usb adhd ppe sop sops mous rfp esg var lbw obe mbe dbe cbe otp lidar potus flotus ' +
		'oled cpu gpu ssd usb-c nfc hdr ios macos android chatgpt gpt gpt-4 llm llms xbox playstation bluetooth ' +
		'gcse gcses adsl hdmi cctv mri ecg ivf bmi lpg lng cng kyc emi emis medicare medicaid obamacare'
	).split(' '),
);
