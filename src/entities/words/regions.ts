/** Places that are no country: continents, seas, wider regions, states and provinces, other large cities. */
const CONTINENTS =
	'Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Eurasia,Americas,' +
	'Sub-Saharan Africa,Middle East,Far East,Near East,Southeast Asia,South East Asia,East Asia,South Asia,Central Asia,East Africa,' +
	'West Africa,North Africa,Southern Africa,Central Africa,Eastern Europe,Western Europe,Central Europe,' +
	'Caribbean,Balkans,Scandinavia,Mideast,Sub-Saharan Africa,Horn of Africa,Sahel,Levant,Maghreb,Caucasus,' +
	'Southern Cameroons,Westfjords,King Country,Baltics,Nordics,Baltic,Pacific,Atlantic,Arctic,Mediterranean,Himalayas,Sahara,Andes,Alps,Gulf,Persian Gulf,' +
	'Gulf of Mexico,Black Sea,Red Sea,Caspian Sea,Mediterranean Sea,South China Sea,East China Sea,Baltic Sea,' +
	'North Sea,Arabian Sea,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean,Suez Canal,Panama Canal,' +
	'Taiwan Strait,Strait of Hormuz,English Channel,Bosphorus,Nile,Danube,Mekong,Rhine,Thames,Mississippi River,' +
	'Oval Office,Mars,Earth,Indo-Pacific,Asia-Pacific,Kurdistan,Kashmir,Jammu,Xinjiang,Inner Mongolia,Guangdong,Sichuan,Hubei,Hunan,' +
	'Fujian,Zhejiang,Jiangsu,Yunnan,Hainan,Hebei,Henan,Shandong,Guangxi,Gansu,Shanxi,Shaanxi,Gaza,Gaza Strip,' +
	'West Bank,Golan Heights,Golan,East Jerusalem,Sinai,Palestine,Catalonia,Basque Country,Galicia,Andalusia,Bavaria,' +
	'Saxony,Lombardy,Sicily,Sardinia,Tuscany,Corsica,Brittany,Normandy,Provence,Flanders,Wallonia,Transylvania,' +
	'Bengal,West Bengal,Punjab,Sindh,Balochistan,Khyber Pakhtunkhwa,Kerala,Tamil Nadu,Karnataka,Maharashtra,Gujarat,' +
	'Rajasthan,Bihar,Uttar Pradesh,Madhya Pradesh,Andhra Pradesh,Himachal Pradesh,Telangana,Odisha,Orissa,Assam,' +
	'Manipur,Nagaland,Mizoram,Tripura,Meghalaya,Sikkim,Goa,Haryana,Jharkhand,Chhattisgarh,Uttarakhand,Ladakh,' +
	'Jammu and Kashmir,Patagonia,Chiapas,Sinaloa,Jalisco,Rakhine,Tigray,Oromia,Amhara,Biafra,Katanga,North Kivu,' +
	'South Kivu,Kivu,Ituri,Cabo Delgado,Ashanti,Western Cape,Eastern Cape,Northern Cape,Free State,Ontario,Quebec,' +
	'British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Newfoundland and Labrador,' +
	'Prince Edward Island,Yukon,Nunavut,Northwest Territories,New South Wales,Victoria,Queensland,Tasmania,' +
	'South Australia,Western Australia,Northern Territory,NSW,Midlands,East Anglia,Wall Street,Silicon Valley' +
	',Nazi Germany,Persia,Abyssinia,Zaire,Rhodesia,Bosnia-Herzegovina,Krajina,Slavonia,Eastern Slavonia,Transdniestria,Irian Jaya' +
	',Ogoniland,Upper Nile,Bahr el-Ghazal,Kordofan,Ogaden,Casamance,Bekaa,Galilee,Judea,Negev,Sunni Triangle' +
	',Anbar,Diyala,Ulster,Bible Belt,Deep South,New England,Sun Belt,Rust Belt,Great Plains,Pacific Northwest' +
	',Great Lakes,Chesapeake Bay,Gulf Coast,West Coast,East Coast,Central Valley,South Bronx,Indochina' +
	',Mesopotamia,Siam,Ceylon,Formosa,East Pakistan,Eastern Bloc,Urbana-Champaign';

/** State and its abbreviations in news and in the post, then cities that news names without the state. */
const US_STATES = `
Alabama,Ala.,AL|Birmingham,Montgomery,Huntsville,Mobile,Tuscaloosa
Alaska,AK|Anchorage,Juneau,Fairbanks
Arizona,Ariz.,AZ|Phoenix,Tucson,Scottsdale,Mesa
Arkansas,Ark.,AR|Little Rock,Fayetteville
California,Calif.,CA|Los Angeles,LA,L.A.,San Francisco,San Diego,Sacramento,Oakland,San Jose,Fresno,Long Beach,Hollywood,Beverly Hills,Berkeley,Malibu,Palo Alto
Colorado,Colo.,CO|Denver,Boulder,Colorado Springs,Aspen
Connecticut,Conn.,CT|Hartford,New Haven,Newtown,Stamford
Delaware,Del.,DE|Wilmington
Florida,Fla.,FL|Miami,Orlando,Tampa,Jacksonville,Tallahassee,Palm Beach,Fort Lauderdale,St. Petersburg,Key West,Cape Canaveral
Georgia,Ga.,GA|Atlanta,Savannah,Augusta
Hawaii,HI|Honolulu,Maui
Idaho,ID|Boise
Illinois,Ill.,IL|Chicago,Springfield
Indiana,Ind.,IN|Indianapolis,Evansville,Fort Wayne
Iowa,IA|Des Moines,Cedar Rapids
Kansas,Kan.,KS|Topeka,Wichita
Kentucky,Ky.,KY|Louisville,Lexington
Louisiana,La.,LA|New Orleans,Baton Rouge
Maine,ME|Portland,Bangor
Maryland,Md.,MD|Baltimore,Annapolis,Bethesda
Massachusetts,Mass.,MA|Boston,Cambridge,Worcester
Michigan,Mich.,MI|Detroit,Flint,Lansing,Ann Arbor,Grand Rapids
Minnesota,Minn.,MN|Minneapolis,St. Paul,Duluth
Mississippi,Miss.,MS|Jackson
Missouri,Mo.,MO|St. Louis,Kansas City,Ferguson
Montana,Mont.,MT|Billings,Helena
Nebraska,Neb.,NE|Omaha,Lincoln
Nevada,Nev.,NV|Las Vegas,Reno,Carson City
New Hampshire,N.H.,NH|Concord
New Jersey,N.J.,NJ|Newark,Trenton,Atlantic City,Jersey City
New Mexico,N.M.,NM|Albuquerque,Santa Fe
New York,N.Y.,NY,New York State|New York City,NYC,Manhattan,Brooklyn,Queens,Bronx,The Bronx,Harlem,Staten Island,Buffalo,Albany,Rochester,Syracuse,Long Island
North Carolina,N.C.,NC|Charlotte,Raleigh,Durham,Greensboro
North Dakota,N.D.,ND|Fargo,Bismarck
Ohio,OH|Cleveland,Columbus,Cincinnati,Toledo,Akron,Dayton
Oklahoma,Okla.,OK|Oklahoma City,Tulsa
Oregon,Ore.,OR|Portland,Salem,Eugene
Pennsylvania,Pa.,PA|Philadelphia,Pittsburgh,Harrisburg,Scranton
Rhode Island,R.I.,RI|Providence,Newport
South Carolina,S.C.,SC|Charleston
South Dakota,S.D.,SD|Sioux Falls,Pierre
Tennessee,Tenn.,TN|Nashville,Memphis,Knoxville,Chattanooga
Texas,TX,Tex.|Houston,Dallas,Austin,San Antonio,El Paso,Fort Worth,Waco,Galveston
Utah,UT|Salt Lake City,Provo
Vermont,Vt.,VT|Burlington,Montpelier
Virginia,Va.,VA|Richmond,Norfolk,Arlington,Charlottesville,Alexandria
Washington,Wash.,WA,Washington State|Seattle,Tacoma,Spokane,Olympia
West Virginia,W.Va.,WV|
Wisconsin,Wis.,Wisc.,WI|Milwaukee,Madison,Green Bay,Kenosha
Wyoming,Wyo.,WY|Cheyenne
Washington D.C.,D.C.,District of Columbia,DC,Washington DC|Capitol Hill,Georgetown
`;

const CANADIAN_PROVINCES = `
Alberta,Alta.|Calgary,Edmonton,Red Deer,Lethbridge
British Columbia,B.C.|Vancouver,Kelowna,Kamloops,Nanaimo
Manitoba|Winnipeg
New Brunswick,N.B.|Fredericton,Moncton
Newfoundland and Labrador,N.L.|
Nova Scotia,N.S.|Halifax
Ontario,Ont.|Toronto,Ottawa,Guelph,Oshawa
Prince Edward Island,P.E.I.|Charlottetown
Quebec,Que.|Montreal
Saskatchewan,Sask.|Regina,Saskatoon,Moose Jaw
`;

export const REGIONS: readonly string[] = CONTINENTS.split(',');

type State = {readonly names: readonly string[]; readonly cities: readonly string[]};

export const STATES: readonly State[] = (US_STATES.trim() + CANADIAN_PROVINCES.trimEnd())
	.split('\n')
	.map(row => {
		const [names, cities] = row.split('|');
		return {names: names!.split(','), cities: cities ? cities.split(',') : []};
	});
