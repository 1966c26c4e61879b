/**
 * Countries and territories as English news writes them: names, then the words for their people and things,
 * then capitals and large cities. One row each: `names | demonyms | cities`, separated by commas.
 */
const ROWS = `
Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz
Albania|Albanian,Albanians|Tirana,Durres
Algeria|Algerian,Algerians|Algiers,Oran,Constantine,Annaba
Andorra|Andorran,Andorrans|
Angola|Angolan,Angolans|Luanda,Huambo,Benguela,Cabinda
Antigua and Barbuda,Antigua,Barbuda|Antiguan,Antiguans|St John's
Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires,Rosario,Mendoza,Mar del Plata,Tucumán,La Plata,Ezeiza
Armenia|Armenian,Armenians|Yerevan
Aruba|Aruban,Arubans|Oranjestad
Australia|Australian,Australians,Aussie,Aussies|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Cairns,Newcastle,Townsville,Geelong
Austria|Austrian,Austrians|Vienna,Salzburg,Graz,Linz,Innsbruck
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas,The Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Chittagong,Chattogram,Sylhet,Khulna,Rajshahi
Barbados|Barbadian,Barbadians,Bajan|Bridgetown
Belarus|Belarusian,Belarusians,Belarussian|Minsk,Gomel
Belgium|Belgian,Belgians|Brussels,Antwerp,Ghent,Liège,Bruges
Belize|Belizean,Belizeans|Belmopan,Belize City
Benin|Beninese|Porto-Novo,Cotonou
Bermuda|Bermudian,Bermudians|
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz,Sucre,Santa Cruz,Cochabamba
Bosnia and Herzegovina,Bosnia,Herzegovina|Bosnian,Bosnians|Sarajevo,Mostar,Srebrenica
Botswana|Botswanan,Motswana,Batswana|Gaborone,Francistown
Brazil,Brasil|Brazilian,Brazilians|Brasilia,Brasília,São Paulo,Sao Paulo,Rio de Janeiro,Rio,Salvador,Recife,Manaus,Fortaleza,Belo Horizonte,Porto Alegre,Curitiba
Brunei|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia,Plovdiv,Varna
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
Burundi|Burundian,Burundians|Bujumbura,Gitega
Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh,Siem Reap,Sihanoukville,Battambang
Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde,Douala,Bamenda
Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Hamilton,Halifax,Victoria,Regina,Saskatoon,Whitehorse,Yellowknife,Iqaluit,St. John's
Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic||Bangui
Chad|Chadian,Chadians|N'Djamena,Ndjamena
Chile|Chilean,Chileans|Santiago,Valparaíso,Valparaiso,Concepción,Antofagasta,Temuco
China,People's Republic of China,PRC,Mainland China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Chongqing,Tianjin,Wuhan,Chengdu,Nanjing,Xi'an,Hangzhou,Urumqi,Lhasa,Harbin,Dalian,Qingdao,Suzhou,Kunming,Zhengzhou,Xiamen,Peking,Changsha,Jinan
Colombia|Colombian,Colombians|Bogotá,Bogota,Medellín,Medellin,Cali,Cartagena,Barranquilla
Comoros|Comorian,Comorians|Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Republic of Congo,DR Congo,DRC|Congolese|Kinshasa,Brazzaville,Goma,Lubumbashi,Bukavu,Kolwezi
Costa Rica|Costa Rican,Costa Ricans,Tico,Ticos|San José,San Jose,Limón,Puntarenas,Cartago,Heredia,Alajuela,Guanacaste
Croatia|Croatian,Croatians,Croat,Croats|Zagreb,Split,Dubrovnik
Cuba|Cuban,Cubans|Havana,Santiago de Cuba
Curacao,Curaçao||Willemstad
Cyprus|Cypriot,Cypriots|Nicosia,Limassol,Larnaca
Czech Republic,Czechia,Czechoslovakia|Czech,Czechs|Prague,Brno,Ostrava
Denmark|Danish,Dane,Danes|Copenhagen,Aarhus
Djibouti|Djiboutian,Djiboutians|
Dominica||Roseau
Dominican Republic|Dominican,Dominicans|Santo Domingo,Punta Cana
East Timor,Timor-Leste,Timor|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito,Guayaquil,Cuenca
Egypt|Egyptian,Egyptians|Cairo,Alexandria,Giza,Luxor,Aswan,Port Said,Sharm el-Sheikh
El Salvador|Salvadoran,Salvadorans,Salvadorian|San Salvador
Equatorial Guinea|Equatoguinean,Equatoguineans|Malabo,Bata
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn,Tartu
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa,Mekelle,Gondar
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki,Tampere,Turku
France|French,Frenchman,Frenchwoman,Frenchmen|Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Calais,Cannes,Grenoble,Rennes
French Polynesia,Tahiti|Tahitian|Papeete
Gabon|Gabonese|Libreville
Gambia,The Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi,Batumi
Germany,East Germany,West Germany|German,Germans|Berlin,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Leipzig,Dresden,Bonn,Hanover,Bremen,Nuremberg,Dortmund
Ghana|Ghanaian,Ghanaians|Accra,Kumasi,Tamale
Gibraltar|Gibraltarian|
Greece|Greek,Greeks|Athens,Thessaloniki,Lesbos,Crete
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada|Grenadian,Grenadians|
Guadeloupe||
Guam||
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa,San Pedro Sula
Hong Kong|Hongkonger,Hongkongers,Hong Konger|Kowloon
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik
India|Indian,Indians|New Delhi,Delhi,Mumbai,Bombay,Bangalore,Bengaluru,Kolkata,Calcutta,Chennai,Madras,Hyderabad,Pune,Ahmedabad,Srinagar,Lucknow,Jaipur,Patna,Bhopal,Chandigarh,Kochi,Surat,Varanasi,Nagpur,Amritsar,Guwahati,Agra,Kanpur
Indonesia|Indonesian,Indonesians|Jakarta,Surabaya,Bandung,Medan,Bali,Denpasar,Makassar,Aceh,Java,Sumatra,Sulawesi,Papua,Borneo,Yogyakarta,Nusantara
Iran|Iranian,Iranians,Persian|Tehran,Isfahan,Mashhad,Tabriz,Shiraz,Qom,Natanz
Iraq|Iraqi,Iraqis|Baghdad,Mosul,Basra,Erbil,Kirkuk,Najaf,Fallujah,Karbala
Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin,Cork,Galway,Limerick
Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Haifa,Beersheba,Eilat,Ashdod
Italy|Italian,Italians|Rome,Milan,Naples,Turin,Florence,Venice,Palermo,Genoa,Bologna,Verona
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston,Montego Bay
Japan|Japanese|Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Sapporo,Fukuoka,Kobe,Fukushima,Sendai,Okinawa
Jordan|Jordanian,Jordanians|Amman,Aqaba,Irbid
Kazakhstan|Kazakh,Kazakhs|Astana,Almaty,Nur-Sultan
Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Kisumu,Eldoret,Nakuru
Kiribati||
Kosovo|Kosovar,Kosovars|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian,Laotians|Vientiane,Luang Prabang
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut,Tripoli,Sidon,Tyre
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli,Benghazi,Misrata,Sirte,Tobruk
Liechtenstein||Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius,Kaunas
Luxembourg|Luxembourgish|
Macau,Macao|Macanese|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe,Blantyre
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Penang,Johor,Johor Bahru,Putrajaya,Sabah,Sarawak,Selangor
Maldives,The Maldives|Maldivian,Maldivians|Malé
Mali|Malian,Malians|Bamako,Timbuktu,Gao
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Martinique||
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico,México|Mexican,Mexicans|Mexico City,Guadalajara,Monterrey,Tijuana,Ciudad Juárez,Cancun,Cancún,Acapulco,Puebla,Oaxaca,Veracruz
Micronesia|Micronesian,Micronesians|
Moldova|Moldovan,Moldovans|Chisinau
Monaco|Monegasque|Monte Carlo
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakesh,Marrakech,Fez,Tangier
Mozambique|Mozambican,Mozambicans|Maputo,Beira,Nampula
Myanmar,Burma|Burmese|Yangon,Rangoon,Naypyidaw,Naypyitaw,Mandalay
Namibia|Namibian,Namibians|Windhoek,Walvis Bay,Swakopmund
Nauru|Nauruan|
Nepal|Nepali,Nepalis,Nepalese|Kathmandu,Pokhara
Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|Amsterdam,Rotterdam,The Hague,Hague,Utrecht,Eindhoven
New Caledonia||Noumea
New Zealand,Aotearoa|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington,Auckland,Christchurch,Dunedin,Queenstown,Waikato,Rotorua
Nicaragua|Nicaraguan,Nicaraguans|Managua,León,Masaya
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Ibadan,Port Harcourt,Maiduguri,Kaduna,Jos
North Korea,DPRK|North Korean,North Koreans|Pyongyang
North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo,Bergen,Trondheim
Oman|Omani,Omanis|Muscat,Salalah
Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan
Palau|Palauan|
Palestine,Palestinian Territories|Palestinian,Palestinians|Gaza City,Ramallah,Nablus,Hebron,Jenin,Rafah,Khan Younis,Bethlehem
Panama|Panamanian,Panamanians|Panama City,Colón
Papua New Guinea,PNG|Papuan|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion,Ciudad del Este
Peru|Peruvian,Peruvians|Lima,Cusco,Arequipa
Philippines,The Philippines|Filipino,Filipinos,Filipina,Philippine|Manila,Cebu,Davao,Quezon City,Marawi,Mindanao,Luzon
Poland|Polish,Pole,Poles|Warsaw,Krakow,Kraków,Gdansk,Gdańsk,Lodz,Wroclaw,Poznan
Portugal|Portuguese|Lisbon,Porto
Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
Qatar|Qatari,Qataris|Doha
Réunion,Reunion||
Romania|Romanian,Romanians|Bucharest,Cluj,Timisoara
Russia,Russian Federation,Soviet Union,USSR|Russian,Russians,Soviet,Soviets|Moscow,St Petersburg,St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Kazan,Sochi,Grozny,Yekaterinburg,Leningrad,Siberia,Chechnya,Dagestan
Rwanda|Rwandan,Rwandans|Kigali
Saint Lucia,St Lucia,St. Lucia|St Lucian|Castries
Samoa|Samoan,Samoans|Apia
Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh,Jeddah,Mecca,Makkah,Medina,Madinah,Dammam,Taif,Tabuk,Neom,NEOM
Senegal|Senegalese|Dakar
Serbia,Yugoslavia|Serbian,Serbians,Serb,Serbs,Yugoslav|Belgrade,Novi Sad
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
Solomon Islands||Honiara
Somalia,Somaliland|Somali,Somalis|Mogadishu,Hargeisa,Kismayo
South Africa|South African,South Africans|Johannesburg,Cape Town,Pretoria,Durban,Soweto,Port Elizabeth,Bloemfontein,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga
South Korea,Korea,Republic of Korea|South Korean,South Koreans,Korean,Koreans|Seoul,Busan,Incheon,Daegu,Gwangju,Jeju
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard,Spaniards|Madrid,Barcelona,Valencia,Seville,Bilbao,Malaga,Málaga,Zaragoza
Sri Lanka|Sri Lankan,Sri Lankans,Sinhalese|Colombo,Kandy,Jaffna
Sudan|Sudanese|Khartoum,Darfur,Omdurman,Port Sudan,El Fasher
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm,Gothenburg,Malmö,Malmo,Uppsala
Switzerland|Swiss|Bern,Geneva,Zurich,Zürich,Basel,Lausanne,Davos
Syria|Syrian,Syrians|Damascus,Aleppo,Homs,Idlib,Raqqa,Latakia,Hama,Deir ez-Zor,Palmyra
Taiwan|Taiwanese|Taipei,Kaohsiung,Taichung,Tainan,Hsinchu,New Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dar es Salaam,Dodoma,Zanzibar,Arusha
Thailand,Siam|Thai,Thais|Bangkok,Chiang Mai,Phuket,Pattaya
Tibet|Tibetan,Tibetans|Lhasa
Togo|Togolese|Lomé,Lome
Tonga|Tongan,Tongans|
Trinidad and Tobago,Trinidad,Tobago|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis,Sfax
Turkey,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara,Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Adana
Turkmenistan|Turkmen|Ashgabat
Tuvalu||
Uganda|Ugandan,Ugandans|Kampala,Entebbe,Gulu
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Kharkiv,Odesa,Odessa,Lviv,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Dnipro,Crimea,Bakhmut,Donbas,Chernobyl
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi,Dubai,Sharjah
United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Englishman,Scottish,Scot,Scots,Welsh,Northern Irish|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Oxford,Cambridge,Brighton,Nottingham,Leicester,Southampton,Portsmouth,Aberdeen,Dundee,Salisbury,Westminster,Dover,Kent,Essex,Yorkshire,Cornwall,Wimbledon
United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,New York,Los Angeles,Chicago,Houston
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand
Vanuatu||
Vatican,Vatican City|Vatican|
Venezuela|Venezuelan,Venezuelans|Caracas,Maracaibo
Vietnam,Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon,Da Nang,Hue,Haiphong
Western Sahara|Sahrawi|
Yemen|Yemeni,Yemenis|Sanaa,Aden,Hodeidah,Taiz
Zambia|Zambian,Zambians|Lusaka,Ndola,Kitwe
Zimbabwe|Zimbabwean,Zimbabweans|Harare,Bulawayo,Mutare
`;

type Country = {
	readonly names: readonly string[];
	readonly demonyms: readonly string[];
	readonly cities: readonly string[];
};

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);

export const COUNTRIES: readonly Country[] = ROWS.trim()
	.split('\n')
	.map(row => {
		const [names, demonyms, cities] = row.split('|');
		return {names: list(names), demonyms: list(demonyms), cities: list(cities)};
	});
