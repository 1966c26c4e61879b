/**
 * Cities and towns that news names without their country, by continent; capitals and the largest ones stand with
 * their countries in `countries.ts`. Left out: those that are plain words or better known as names of people.
 */
const EUROPE =
	'Aachen,Aalborg,Aalst,Agrigento,Aix-en-Provence,Ajaccio,Albacete,Alicante,Alkmaar,Almelo,Almeria,Almería,' +
	'Amiens,Ancona,Angers,Annecy,Apeldoorn,Arkhangelsk,Arles,Arnhem,Astrakhan,Augsburg,Avdiivka,Avignon,' +
	'Badajoz,Baden-Baden,Barcelona,Barnaul,Barnsley,Basel,Basle,Bastia,Bayeux,Bayonne,Bayreuth,Belgorod,' +
	'Berdyansk,Bergamo,Bergen,Besançon,Biarritz,Bielefeld,Bilbao,Blackburn,Blackpool,Bochum,Bologna,Bolzano,' +
	'Bournemouth,Braga,Brasov,Braşov,Brașov,Braunschweig,Breda,Bremerhaven,Brescia,Brixton,Bryansk,Bucha,' +
	'Burgas,Burgos,Cadiz,Cádiz,Caen,Cagliari,Canary Wharf,Carlisle,Catania,Chelyabinsk,Chemnitz,Cherkasy,' +
	'Chernihiv,Chernivtsi,Clermont-Ferrand,Cluj,Cluj-Napoca,Coimbra,Colchester,Constanta,Constanța,Coventry,' +
	'Cracow,Craiova,Croydon,Czestochowa,Częstochowa,Darmstadt,Davos,Deauville,Debrecen,Delft,Derry,Dijon,' +
	'Dnipropetrovsk,Doncaster,Dordrecht,Drogheda,Duisburg,Dunkirk,Dusseldorf,Düsseldorf,Eindhoven,Erfurt,' +
	'Esbjerg,Espoo,Essen,Exeter,Famagusta,Ferrara,Florence,Freiburg,Fribourg,Gateshead,Gatwick,Gdansk,Gdańsk,' +
	'Gdynia,Gelsenkirchen,Geneva,Genoa,Gijon,Gijón,Girona,Gloucester,Göteborg,Gothenburg,Göttingen,Granada,' +
	'Grimsby,Groningen,Grozny,Györ,Győr,Haarlem,Hackney,Hartlepool,Heathrow,Heidelberg,Helsingborg,Heraklion,' +
	'Hilversum,Horlivka,Huddersfield,Huelva,Iasi,Iași,Inverness,Ioannina,Ipswich,Irkutsk,Irpin,Islington,' +
	'Ivano-Frankivsk,Izhevsk,Izyum,Kaliningrad,Karlsruhe,Kassel,Katowice,Kaunas,Kazan,Kensington,Khabarovsk,' +
	'Khmelnytskyi,Kiel,Kilkenny,Klagenfurt,Klaipeda,Koblenz,Kosice,Košice,Krakow,Kraków,Kramatorsk,Krasnodar,' +
	'Krasnoyarsk,Kremenchuk,Kryvyi Rih,Kursk,Lambeth,Lampedusa,Larissa,Lausanne,Le Havre,Le Mans,Leeuwarden,' +
	'Leiden,Leuven,Leverkusen,Limoges,Linköping,Locarno,Lodz,Łódź,Lorient,Lourdes,Lübeck,Lublin,Lucerne,' +
	'Ludwigshafen,Lugano,Luton,Maastricht,Magdeburg,Magnitogorsk,Mainz,Malaga,Málaga,Malmo,Malmö,Mannheim,' +
	'Mantua,Marbella,Maribor,Mayfair,Mechelen,Melitopol,Messina,Metz,Middlesbrough,Milton Keynes,Miskolc,' +
	'Mönchengladbach,Montmartre,Montpellier,Mulhouse,Münster,Murcia,Murmansk,Mykolaiv,Neuchâtel,Newry,' +
	'Nijmegen,Nikopol,Nimes,Nîmes,Niš,Nizhny Novgorod,Norrköping,Norwich,Notting Hill,Novi Sad,Novosibirsk,' +
	'Odense,Oldham,Omsk,Oporto,Orenburg,Orleans,Orléans,Osijek,Osnabrück,Ostend,Oulu,Oviedo,Paderborn,Padua,' +
	'Palermo,Pamplona,Patras,Perpignan,Perugia,Pescara,Peterborough,Pilsen,Piraeus,Pisa,Pitesti,Plymouth,' +
	'Plzen,Podgorica,Poitiers,Pokrovsk,Poltava,Pontevedra,Porto,Potsdam,Poznan,Poznań,Pristina,Prizren,Pskov,' +
	'Ravenna,Regensburg,Reims,Rijeka,Rimini,Rivne,Rostock,Rostov,Rostov-on-Don,Rotherham,Rotterdam,Rouen,' +
	'Rzeszow,Rzeszów,Saarbrücken,Saint-Denis,Saint-Étienne,Saint-Tropez,Salamanca,Salerno,Salford,Samara,' +
	'San Sebastian,San Sebastián,Santiago de Compostela,Saratov,Schaffhausen,Schwerin,Sevastopol,' +
	'Severodonetsk,Seville,Shoreditch,Siena,Simferopol,Slavyansk,Sloviansk,Smolensk,Sochi,Soledar,Sopot,' +
	'Southend,Southwark,Spa-Francorchamps,St Petersburg,St. Gallen,St. Moritz,Stansted,Stavanger,Stavropol,' +
	'Stockport,Stoke-on-Trent,Sumy,Sunderland,Swansea,Swindon,Syracuse,Szczecin,Szeged,Taganrog,Taranto,' +
	'Tarragona,Ternopil,The Hague,Tilburg,Timisoara,Timișoara,Toledo,Tomsk,Torun,Toruń,Tottenham,Toulon,' +
	'Trento,Trier,Trieste,Tromsø,Trondheim,Troyes,Turin,Tyumen,Udine,Ufa,Ulyanovsk,Umeå,Uppsala,Utrecht,' +
	'Uzhhorod,Valencia,Valladolid,Västerås,Venice,Ventspils,Verdun,Verona,Versailles,Vicenza,Vigo,Vinnytsia,' +
	'Vladivostok,Volgograd,Voronezh,Wakefield,Walsall,Waterford,Wembley,Whitehall,Wiesbaden,Wigan,Winchester,' +
	'Wolfsburg,Wolverhampton,Worcester,Wrexham,Wroclaw,Wrocław,Wuppertal,Würzburg,Yalta,Yaroslavl,' +
	'Yekaterinburg,Ypres,Zaragoza,Zeebrugge,Zhytomyr,Zwolle';
const ASIA =
	'Abbottabad,Ajman,Aleppo,Aligarh,Allahabad,Almaty,Amman,Ankara,Anuradhapura,Astana,Aurangabad,Ayodhya,' +
	'Ayutthaya,Bacolod,Bago,Baguio,Bandra,Bareilly,Batam,Batticaloa,Beit Hanoun,Beit Lahiya,Bethlehem,' +
	'Bhubaneswar,Bijapur,Bikaner,Bishkek,Bogor,Bukhara,Busan,Butuan,Cagayan de Oro,Can Tho,Cebu City,' +
	"Changchun,Cherthala,Cirebon,Coimbatore,Colombo,Connaught Place,Cotabato,Cox's Bazar,Cuttack,Daegu," +
	'Daejeon,Dammam,Darjeeling,Davao,Davao City,Dehradun,Deir al-Balah,Deir al-Zor,Deir el-Zour,Dhahran,' +
	'Dhanbad,Dharamsala,Dharamshala,Dharavi,Doha,Donetsk,Duhok,Ernakulam,Faisalabad,Faridabad,Foshan,Fujairah,' +
	'Fukuoka,Fukushima,Fuzhou,Gandhinagar,Gangnam,Gangtok,Gaza City,General Santos,Ghaziabad,Ghazni,Ginza,' +
	'Gorakhpur,Green Zone,Guiyang,Gujranwala,Gurgaon,Gurugram,Gwadar,Gwalior,Gwangju,Haikou,Hakodate,Hanoi,' +
	'Hebron,Hefei,Helmand,Hiroshima,Hohhot,Homs,Howrah,Hubli,Ichon,Idlib,Iligan,Iloilo,Imphal,Incheon,Indore,' +
	'Ipoh,Irbid,Iskenderun,Itaewon,Itanagar,Jabalia,Jabalpur,Jaffna,Jalandhar,Jambi,Jamshedpur,Jantar Mantar,' +
	'Jeddah,Jenin,Jericho,Jhansi,Jodhpur,Johor,Johor Bahru,Kachin,Kaesong,Kagoshima,Kahramanmaras,' +
	'Kahramanmaraş,Kaohsiung,Karachi,Karaj,Kargil,Kashgar,Kathmandu,Kawasaki,Kayseri,Keelung,Kerman,' +
	'Kermanshah,Khan Younis,Khan Yunis,Khost,Kitakyushu,Kobani,Kobe,Konya,Kota Kinabalu,Kowloon,Kuching,' +
	'Kumamoto,Kupang,Kyoto,Lahore,Lanzhou,Latakia,Loikaw,Ludhiana,Luoyang,Macao,Macau,Madurai,Makati,Makkah,' +
	'Malang,Malatya,Manado,Mandalay,Mangalore,Manila,Marawi,Mardan,Mardin,Mataram,Mathura,Mecca,Meerut,Mersin,' +
	'Mingora,Moradabad,Mount Abu,Multan,Muscat,Muzaffarabad,Muzaffarnagar,Muzaffarpur,Myitkyina,Mymensingh,' +
	'Mysore,Mysuru,Nablus,Nagasaki,Nagoya,Nakhon Ratchasima,Nanchang,Nanning,Narayanganj,Nashik,Nasik,' +
	'Nasiriyah,Navi Mumbai,Naypyidaw,Naypyitaw,Nha Trang,Niigata,Ningbo,Noida,Okayama,Osaka,Padang,Pahang,' +
	'Palembang,Palmyra,Panaji,Panchkula,Pasay,Pekanbaru,Penang,Peshawar,Pokhara,Pondicherry,Prayagraj,' +
	'Puducherry,Pusan,Pyongyang,Qalqilya,Qamishli,Quetta,Quezon City,Rafah,Raipur,Rajkot,Ramadi,Ramallah,' +
	'Ranchi,Rangoon,Raqqa,Ras al-Khaimah,Rasht,Rawalpindi,Riyadh,Roppongi,Rourkela,Sadr City,Samarinda,' +
	'Sanandaj,Sandakan,Sanliurfa,Şanlıurfa,Sapporo,Semarang,Sendai,Shaheen Bagh,Sheikh Jarrah,Shenyang,' +
	'Shibuya,Shijiazhuang,Shillong,Shimla,Shinjuku,Sialkot,Sidon,Silchar,Siliguri,Silwan,Solapur,Srebrenica,' +
	'Sukkur,Surakarta,Tacloban,Tahrir,Taichung,Tainan,Taipei,Taiyuan,Tangshan,Taoyuan,Tawang,Thimphu,' +
	'Thiruvananthapuram,Tiananmen,Tikrit,Tiruchirappalli,Trabzon,Trincomalee,Trivandrum,Tulkarem,Tyre,' +
	'Ubon Ratchathani,Udaipur,Ujjain,Ulan Bator,Ulsan,Vadodara,Vellore,Vientiane,Vijayawada,Visakhapatnam,' +
	'Vizag,Warangal,Wenzhou,Wonsan,Wuxi,Yangon,Yerevan,Yokohama,Zahedan,Zamboanga,Zhuhai';
const AFRICA =
	'Abeokuta,Ado-Ekiti,Agadez,Agadir,Akure,Al-Fashir,Alexandria,Arusha,Asaba,Awka,Axum,Bahir Dar,Bamako,' +
	'Bambari,Bangui,Bauchi,Beira,Benghazi,Benin City,Berbera,Blantyre,Bloemfontein,Bobo-Dioulasso,Bosaso,' +
	'Bouake,Bouaké,Buea,Bunia,Butembo,Butuo,Calabar,Cape Coast,Cape Town,Casablanca,Ceuta,Chipata,Damietta,' +
	'Dar es Salaam,Derna,Dire Dawa,Dodoma,Durban,East London,Ekurhuleni,El Fasher,El Geneina,El Obeid,Eldoret,' +
	'Enugu,Essaouira,Fez,Freetown,Gabes,Gafsa,Garissa,Garoua,Garowe,Gqeberha,Grahamstown,Gusau,Gweru,Harar,' +
	'Hargeisa,Hurghada,Ibadan,Ikeja,Ikoyi,Ilorin,Ismailia,Jinja,Johannesburg,Juba,Kabwe,Kaduna,Kakamega,Kano,' +
	'Kasese,Katsina,Kenema,Khartoum,Khayelitsha,Kibera,Kidal,Kigoma,Kindu,Kisangani,Kismayo,Kisumu,Koforidua,' +
	'Kosti,Lafia,Lagos,Lekki,Likasi,Lilongwe,Lobito,Lokoja,Machakos,Maiduguri,Makurdi,Malakal,Maroua,' +
	'Marrakech,Marrakesh,Masvingo,Matadi,Mbabane,Mbandaka,Mbarara,Mbuji-Mayi,Mekele,Meknes,Melilla,Merca,' +
	'Misrata,Mogadishu,Mombasa,Monastir,Mopti,Moshi,Mwanza,Mzuzu,Nacala,Naivasha,Nakuru,Nampula,Nasarawa,' +
	'Nouadhibou,Nyala,Nyeri,Omdurman,Onitsha,Oshogbo,Osogbo,Ouagadougou,Oujda,Owerri,Pietermaritzburg,' +
	'Pointe-Noire,Polokwane,Port Elizabeth,Port Harcourt,Port Sudan,Potchefstroom,Pretoria,Rabat,Rustenburg,' +
	'Saint-Louis,Sandton,Sebha,Ségou,Sekondi,Shashamene,Sirte,Sokoto,Sousse,Soweto,Stellenbosch,Stone Town,' +
	'Suez,Tahrir Square,Takoradi,Tamatave,Tangier,Tanta,Tantah,Tema,Tete,Thika,Timbuktu,Tobruk,Touba,Tripoli,' +
	'Tshwane,Tunis,Umlazi,Umuahia,Uyo,Victoria Island,Walvis Bay,Warri,Wau,Xai-Xai,Yola,Zanzibar,Zaria,' +
	'Ziguinchor,Zinder';
const AMERICAS =
	'Acapulco,Aguascalientes,Altamira,Ann Arbor,Annapolis,Arequipa,Asheville,Ayacucho,Bahia Blanca,' +
	'Bahía Blanca,Baltimore,Bariloche,Barquisimeto,Baton Rouge,Belem,Belém,Bismarck,Boca Raton,Bowling Green,' +
	'Bridgeport,Broadway,Brownsville,Bucaramanga,Buenaventura,Burlington,Calexico,Callao,Cambridge,Campeche,' +
	'Campinas,Cancun,Cancún,Canton,Cape Canaveral,Cedar Falls,Central Park,Chapel Hill,Charlottesville,' +
	'Chattanooga,Chetumal,Chiclayo,Chihuahua,Chilpancingo,Chimbote,Ciudad Bolívar,Ciudad del Este,' +
	'Ciudad Guayana,Ciudad Juarez,Ciudad Juárez,Ciudad Victoria,Coatzacoalcos,Colima,Comayagua,Copacabana,' +
	'Coral Gables,Corpus Christi,Corrientes,Cucuta,Cúcuta,Cuernavaca,Cuiabá,Culiacan,Culiacán,Cusco,Cuzco,' +
	'Daytona Beach,Dearborn,Delray Beach,Detroit,Durango,East Hampton,East Palestine,Encarnación,Ensenada,' +
	'Evansville,Fajardo,Fargo,Flagstaff,Flint,Florianópolis,Fort Bragg,Fort Collins,Fort Hood,Fort Lauderdale,' +
	'Fort Myers,Fort Wayne,Fresnillo,Gainesville,Gatineau,Glendale,Goiânia,Gonaives,Gonaïves,Grand Rapids,' +
	'Greenwich Village,Ground Zero,Guadalajara,Guanajuato,Guantanamo,Guantánamo,Guantanamo Bay,Hartford,' +
	'Hermosillo,Hialeah,Hilo,Hilton Head,Hoboken,Holguín,Honolulu,Huancayo,Hyannis,Ibagué,Iguala,Indianapolis,Ipanema,' +
	'Iquique,Iquitos,Irapuato,Jacksonville,Jacmel,João Pessoa,Juarez,Juárez,Kamloops,Kelowna,Key West,' +
	'Kingston,La Ceiba,La Guaira,La Jolla,Lafayette,Lake Charles,Lansing,Laredo,Lethbridge,Lexington,London,' +
	"Lubbock,Macapá,Maceió,Manizales,Mar-a-Lago,Maracay,Martha's Vineyard,Matamoros,Mazatlan,Mazatlán,McAllen," +
	'Medicine Hat,Mexicali,Mexico City,Miami Beach,Milwaukee,Minneapolis,Mississauga,Moncton,Montego Bay,' +
	'Monterey,Monterrey,Morelia,Morgantown,Muncie,Nantucket,Nashua,Neiva,New Brunswick,New Haven,New Orleans,' +
	'Newport News,Newtown,Niteroi,Niterói,Nogales,Nuevo Laredo,Oaxaca,Olinda,Orlando,Oruro,Oshawa,Pachuca,' +
	'Palm Beach,Palm Springs,Paramaribo,Parkland,Pasadena,Pensacola,Peoria,Philadelphia,Piedras Negras,' +
	'Pocatello,Popayán,Portoviejo,Potosí,Poughkeepsie,Princeton,Pucallpa,Puebla,Puerto Montt,Puerto Rico,' +
	'Puerto Vallarta,Punta Arenas,Queretaro,Querétaro,Quetzaltenango,Quibdó,Quilmes,Rapid City,Red Deer,' +
	'Resistencia,Reynosa,Riohacha,Roanoke,Rockford,Rosarito,Roswell,Sacramento,Saginaw,Salta,Saltillo,' +
	'San Antonio,San Bernardino,San Cristóbal,San Juan,San Luis Potosí,San Miguel,San Miguel de Allende,' +
	'San Pedro,San Quentin,San Salvador,Sandy Hook,Santa Ana,Santa Barbara,Santa Clara,Santa Cruz,Santa Fe,' +
	'Santa Marta,Santa Monica,Santa Rosa,Santarém,Sarasota,Sarnia,Schenectady,Seattle,Shreveport,Sincelejo,' +
	'South Bend,Spartanburg,Springfield,St. Augustine,St. Catharines,St. Petersburg,Stamford,Stockton,Sudbury,' +
	'Talcahuano,Tallahassee,Tampico,Tapachula,Tegucigalpa,Tempe,Tepic,Terre Haute,Thunder Bay,Tijuana,' +
	'Times Square,Tlaxcala,Toluca,Topeka,Torreon,Torreón,Tribeca,Tuxtla Gutiérrez,Uruapan,Ushuaia,Utica,' +
	'Uvalde,Valdivia,Valledupar,Veracruz,Villahermosa,Villavicencio,Viña del Mar,Virginia Beach,Waterloo,' +
	'Wichita,Wilmington,Windsor,Winston-Salem,Worcester,Xalapa,Yakima,Yonkers,Youngstown,Zacatecas,Zapopan';
const OCEANIA =
	'Alice Springs,Auckland,Ballarat,Bendigo,Bondi,Bougainville,Broome,Bunbury,Bundaberg,Cairns,Christchurch,' +
	'Coffs Harbour,Dubbo,Dunedin,Fremantle,Geelong,Gisborne,Gladstone,Gold Coast,Hobart,Honiara,Invercargill,' +
	'Ipswich,Kalgoorlie,Launceston,Lismore,Mackay,Mildura,Mount Isa,Napier,Nauru,New Plymouth,Noumea,Nouméa,' +
	'Nukualofa,Palmerston North,Parramatta,Port Hedland,Port Moresby,Port Vila,Queenstown,Rockhampton,Rotorua,' +
	'Sunshine Coast,Tauranga,Toowoomba,Wagga Wagga,Wellington,Whangarei,Wollongong';

export const CITIES: readonly string[] = [EUROPE, ASIA, AFRICA, AMERICAS, OCEANIA].flatMap(names =>
	names.split(','),
);
