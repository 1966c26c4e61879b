/** States, provinces, counties and wider regions of countries, by continent; those of the United States are in `regions.ts`. */
const EUROPE =
	'Aberdeenshire,Abkhazia,Abruzzo,Adjara,Algarve,Alsace,Alto Adige,Anglesey,Antrim,Apulia,Aquitaine,Aragon,' +
	'Aragón,Armagh,Asturias,Auvergne,Ayrshire,Azores,Baden-Württemberg,Balearic Islands,Bashkortostan,' +
	'Basilicata,Bedfordshire,Benelux,Berkshire,Bohemia,Brandenburg,Buckinghamshire,Burgundy,Calabria,' +
	'Cambridgeshire,Campania,Canary Islands,Cantabria,Carinthia,Carmarthenshire,Castile,Castilla-La Mancha,' +
	'Ceredigion,Channel Islands,Chechnya,Cheshire,Chilterns,Chuvashia,Clwyd,Connacht,Cotswolds,County Antrim,' +
	'County Cork,County Down,County Durham,Crete,Crimea,Cumbria,Dagestan,Dalmatia,Derbyshire,Devon,Donbas,' +
	'Donbass,Donegal,Dorset,East Anglia,East Midlands,East Sussex,Emilia-Romagna,Epirus,Extremadura,' +
	'Faroe Islands,Fermanagh,Fife,Franconia,Friesland,Galicia,Glamorgan,Gloucestershire,Gotland,Gran Canaria,' +
	'Greater Manchester,Guernsey,Gwent,Gwynedd,Hampshire,Hebrides,Herefordshire,Hertfordshire,Hesse,Holstein,' +
	'Home Counties,Humberside,Iberia,Ibiza,Île-de-France,Ingushetia,Isle of Man,Isle of Wight,Isles of Scilly,' +
	'Istria,Jersey,Jutland,Kalmykia,Karelia,Kildare,Kosovo,La Rioja,Lake District,Lanarkshire,Lancashire,' +
	'Lanzarote,Laois,Lapland,Leicestershire,Leitrim,Liguria,Limburg,Lincolnshire,Loire,Lorraine,Lothian,' +
	'Lower Saxony,Macedonia,Madeira,Majorca,Mallorca,Meath,Mecklenburg,Menorca,Merseyside,Minorca,Moravia,' +
	'Mordovia,Murcia,Nagorno-Karabakh,Nakhchivan,Navarra,Navarre,Norfolk,North Ossetia,North Rhine-Westphalia,' +
	'North Yorkshire,Northamptonshire,Northumberland,Nottinghamshire,Offaly,Orkney,Oxfordshire,Peak District,' +
	'Peloponnese,Pembrokeshire,Perthshire,Picardy,Piedmont,Pomerania,Powys,Prussia,Puglia,Republika Srpska,' +
	'Rhineland-Palatinate,Roscommon,Ruhr,Ruthenia,Rutland,Saarland,Sápmi,Savoy,Saxony-Anhalt,' +
	'Schleswig-Holstein,Shetland,Shropshire,Siberia,Silesia,Sligo,Somerset,South Ossetia,South Tyrol,' +
	'South Yorkshire,Staffordshire,Styria,Suffolk,Surrey,Sussex,Tatarstan,Teesside,Tenerife,Thessaly,Thrace,' +
	'Thuringia,Ticino,Tipperary,Transnistria,Tyneside,Tyrol,Ulster,Umbria,Valais,Veneto,Vojvodina,Volhynia,' +
	'Walloon Brabant,Warwickshire,West Country,West Midlands,West Sussex,West Yorkshire,Westmeath,Westphalia,' +
	'Wiltshire,Worcestershire,Zeeland';
const ASIA =
	'Abyan,Aceh,Agusan del Norte,Agusan del Sur,Aichi,Akkar,Aklan,Al Batinah,Al Buraimi,Al Wusta,Al-Ahsa,' +
	'Al-Mahra,Albay,An Giang,Anatolia,Anbar,Andaman,Andaman and Nicobar Islands,Anhui,Apayao,Arakan,' +
	'Arunachal Pradesh,Asir,Ayeyarwady,Azad Kashmir,Babil,Bac Giang,Bac Lieu,Bac Ninh,Badakhshan,Badghis,' +
	'Baghlan,Bagmati,Balkh,Bangka Belitung,Banten,Basilan,Bataan,Batanes,Batangas,Ben Tre,Benguet,Bicol,' +
	'Binh Dinh,Binh Duong,Binh Phuoc,Binh Thuan,Bohol,Bukidnon,Bulacan,Bundelkhand,Ca Mau,Cagayan,Calabarzon,' +
	'Camarines Norte,Camarines Sur,Camiguin,Cao Bang,Capiz,Catanduanes,Cavite,Central Java,Central Kalimantan,' +
	'Central Luzon,Central Sulawesi,Central Visayas,Chin State,Chouf,Chungcheong,Cotabato,Daikundi,Dak Lak,' +
	'Dakhiliyah,Davao de Oro,Davao del Norte,Davao del Sur,Davao Occidental,Davao Oriental,Deccan,Dhale,' +
	'Dhi Qar,Dhofar,Dinagat Islands,Diyala,Dong Nai,Dong Thap,East Java,East Kalimantan,East Nusa Tenggara,' +
	'Eastern Ghouta,Eastern Samar,Ehime,Faryab,Galilee,Gandaki,Gangwon,Gia Lai,Gifu,Gilgit-Baltistan,Golestan,' +
	'Gorno-Badakhshan,Guangxi,Guimaras,Guizhou,Gunma,Gyeonggi,Gyeongsang,Ha Giang,Ha Tinh,Hadhramaut,' +
	'Hadramawt,Hai Duong,Hainan,Hajjah,Hasakah,Hatay,Heilongjiang,Hejaz,Helmand,Hokkaido,Hokuriku,Honshu,' +
	'Hormozgan,Hyogo,Ibaraki,Ifugao,Ilocos,Ilocos Norte,Ilocos Sur,Isaan,Isan,Issyk-Kul,Iwate,Jeju,Jeolla,' +
	'Jiangxi,Jilin,Jowzjan,Judea,Kachin State,Kalimantan,Kalinga,Kanagawa,Kansai,Kapisa,Karakalpakstan,' +
	'Karen State,Karenni State,Karnali,Kashmir Valley,Kayah State,Kayin State,Kedah,Kelantan,Keserwan,' +
	'Khanh Hoa,Khorasan,Khuzestan,Kien Giang,Klang Valley,Kon Tum,Konkan,Kunar,Kurram,Kutch,Kyushu,La Union,' +
	'Ladakh,Laghman,Lahj,Lakshadweep,Lam Dong,Lampung,Lanao del Norte,Lanao del Sur,Lang Son,Lao Cai,Leyte,' +
	'Liaoning,Logar,Lombok,Lorestan,Luzon,Madhesh,Madura,Maguindanao,Maidan Wardak,Malacca,Maluku,Manchuria,' +
	'Mangystau,Marathwada,Marinduque,Masbate,Maysan,Mazandaran,Mekong Delta,Mentawai,Metn,Mindanao,Mindoro,' +
	'Misamis Occidental,Misamis Oriental,Mohmand,Moluccas,Mon State,Mountain Province,Musandam,Muthanna,Nagano,' +
	'Nagorno-Karabakh,Nam Dinh,Nangarhar,Natuna,Negeri Sembilan,Negev,Negros,Negros Occidental,' +
	'Negros Oriental,Nghe An,Nimroz,Nineveh,Ningxia,Ninh Binh,Ninh Thuan,North 24 Parganas,North Chungcheong,' +
	'North Gyeongsang,North Jeolla,North Kalimantan,North Maluku,North Sulawesi,North Sumatra,' +
	'North Waziristan,Northern Alliance,Northern Samar,Nueva Ecija,Nueva Vizcaya,Nuristan,Occidental Mindoro,' +
	'Okinawa,Oriental Mindoro,Paktia,Paktika,Palawan,Pampanga,Panay,Pangasinan,Panjshir,Parwan,Perak,Perlis,' +
	'Phu Yen,Qassim,Qeshm,Qinghai,Quang Binh,Quang Nam,Quang Ngai,Quang Ninh,Quang Tri,Rakhine State,' +
	'Red River Delta,Riau,Riau Islands,Romblon,Sabah,Sagaing,Saitama,Samangan,Samar,Sarangani,Sarawak,' +
	'Saurashtra,Seemanchal,Selangor,Shabwa,Shan State,Sharqiyah,Shikoku,Shimane,Shizuoka,Siquijor,' +
	'Sistan and Baluchestan,Sistan-Baluchestan,Soc Trang,Socotra,Son La,Sorsogon,South 24 Parganas,' +
	'South Chungcheong,South Cotabato,South Gyeongsang,South Jeolla,South Kalimantan,South Sulawesi,' +
	'South Sumatra,South Waziristan,Southeast Sulawesi,Southern Leyte,Sulawesi,Sultan Kudarat,Sulu,Sumba,' +
	'Sumbawa,Surigao,Surigao del Norte,Surigao del Sur,Swat Valley,Takhar,Tamil Eelam,Tanintharyi,Tarlac,' +
	'Tawi-Tawi,Tay Ninh,Telangana,Terengganu,Thai Nguyen,Thanh Hoa,Thua Thien Hue,Tibet Autonomous Region,' +
	'Tien Giang,Tochigi,Tohoku,Tokushima,Tottori,Tra Vinh,Uruzgan,Vidarbha,Vinh Long,Vinh Phuc,Visayas,' +
	'Wakayama,Wardak,Wasit,Waziristan,West Java,West Kalimantan,West Nusa Tenggara,West Papua,West Sulawesi,' +
	'West Sumatra,Western Visayas,Xinjiang Uygur Autonomous Region,Yamagata,Yamanashi,Yen Bai,Zabul,Zambales,' +
	'Zamboanga del Norte,Zamboanga del Sur';
const AFRICA =
	'Abia,Acholi,Adamawa,Afar,Ahafo,Akwa Ibom,Ambazonia,Anambra,Ankole,Ashanti Region,Awdal,Azawad,Baringo,' +
	'Bayelsa,Beheira,Bengo,Benishangul-Gumuz,Benue,Bié,Blue Nile,Blue Nile State,Bong County,Bono East,' +
	'Borno,Brong Ahafo,Buganda,Bunyoro,Busoga,Cape Flats,Cape Winelands,Caprivi,Casamance,Chobe,Copperbelt,' +
	'Copperbelt Province,Cross River,Cuando Cubango,Cunene,Cyrenaica,Dakahlia,Darfur,Delta State,' +
	'Eastern Equatoria,Ebonyi,Ekiti,Elgeyo Marakwet,Equatoria,Erongo,Fezzan,Galmudug,Gambella,Garden Route,' +
	'Gauteng,Gaza Province,Gedo,Gezira,Gharbia,Gojjam,Grand Bassa,Grand Gedeh,Greater Accra,Hararghe,Hardap,' +
	'Haut-Katanga,Haut-Uele,Hhohho,Hirshabelle,Huíla,Jigawa,Jonglei,Jubaland,Kabylia,Kabylie,Kafr el-Sheikh,' +
	'Kagera,Kajiado,Karamoja,Kasai,Kasaï,Katavi,Kavango,Kavango East,Kavango West,Kebbi,Kgalagadi,Khomas,' +
	'Kiambu,Kirinyaga,Kogi,Kongo Central,Kordofan,Kunene,Kwanza Norte,Kwanza Sul,Kwara,Kwazulu-Natal,' +
	'KwaZulu-Natal,Kweneng,Kwilu,Laikipia,Lakes State,Limpopo,Lofa,Lower Shabelle,Lualaba,Luapula,Lubombo,' +
	'Lunda Norte,Lunda Sul,Makueni,Mandera,Manicaland,Manyara,Margibi,Marsabit,Mashonaland,Mashonaland Central,' +
	'Mashonaland East,Mashonaland West,Matabeleland,Matabeleland North,Matabeleland South,Matrouh,Metekel,' +
	"Middle Shabelle,Montserrado,Monufia,Moxico,Mpumalanga,Muchinga,Mudug,Murang'a,Namibe,Nandi,Niassa," +
	'Niger Delta,Nimba,North Darfur,North Kordofan,North Sinai,North West Province,Nuba Mountains,Nyandarua,' +
	'Nyanza,Ogaden,Ogun,Ohangwena,Okavango Delta,Omaheke,Omusati,Ondo,Oshana,Oshikoto,Osun,Otjozondjupa,Oyo,' +
	'Plateau State,Puntland,Qalyubia,Red Sea State,Rift Valley,Rivers State,Rukwa,Ruvuma,Samburu,Sanaag,Sefwi,' +
	'Sharqia,Shiselweni,Sidama,Simiyu,Sinai,Sofala,Somali Region,Somaliland,Sool,Souss-Massa,South Darfur,' +
	'South Kordofan,South Sinai,Taita Taveta,Tana River,Taraba,Tharaka Nithi,Tibesti,Tigray,Trans Nzoia,' +
	'Transkei,Tripolitania,Tshopo,Turkana,Uasin Gishu,Unity State,Upper East,Upper Nile,Upper West,' +
	'Volta Region,Wajir,Warrap,West Darfur,West Pokot,Western Equatoria,Wolaita,Wollega,Wollo,Yobe,Zambezia,' +
	'Zambézia,Zamfara,Zululand';
const AMERICAS =
	'Alagoas,Alta Verapaz,Altiplano,Alto Paraguay,Alto Paraná,Amambay,Amapá,Amazonas,Amazonia,Ancash,Áncash,' +
	'Antilles,Antioquia,Anzoátegui,Appalachia,Apure,Apurimac,Apurímac,Aragua,Arauca,Araucanía,Artibonite,' +
	'Atacama,Atlántida,Aysén,Azuay,Bahia,Baixada Fluminense,Baja California,Baja California Sur,Bajo Aguán,' +
	'Bay Area,Berbice,Bío Bío,Biobío,Boyacá,Caaguazú,Cañar,Canindeyú,Cape Breton,Cape Cod,Caquetá,Carabobo,' +
	'Carazo,Carchi,Casanare,Catatumbo,Catskills,Cauca,Ceará,Cerro Largo,Chaco,Chapare,Chiriquí,Chocó,Chubut,' +
	'Chuquisaca,Coahuila,Coclé,Cook County,Copán,Corn Islands,Cundinamarca,Darién,Darien Gap,Deep South,' +
	'Demerara,East Coast,Easter Island,El Oro,Entre Ríos,Esmeraldas,Espírito Santo,Essequibo,Falkland Islands,' +
	'Falklands,Florida Keys,Formosa,Galapagos,Galápagos,Galapagos Islands,Galápagos Islands,Goiás,' +
	'Gracias a Dios,Gran Chaco,Great Plains,Guainía,Guárico,Guaviare,Guayas,Guerrero,Gulf Coast,Guna Yala,' +
	'Hamptons,Hispaniola,Hudson Valley,Huila,Imbabura,Intibucá,Isla de la Juventud,Itapúa,Izabal,Jujuy,Junín,' +
	'La Araucanía,La Guajira,La Mosquitia,La Pampa,Labrador,Leeward Islands,Long Island,Loreto,Los Lagos,' +
	'Los Ríos,Madre de Dios,Madriz,Magallanes,Malvinas,Manabí,Maranhão,Maricopa County,Mato Grosso,' +
	'Mato Grosso do Sul,Maule,Mayabeque,Miami-Dade,Michoacan,Michoacán,Midwest,Minas Gerais,Misiones,Monagas,' +
	'Morelos,Morona Santiago,Mosquito Coast,Napa Valley,Napo,Nariño,Nayarit,Ñeembucú,Neuquén,New England,' +
	'Ngäbe-Buglé,Norte de Santander,Northern Ontario,Northern Triangle,Ñuble,Nueva Esparta,Nueva Segovia,' +
	'Nuevo Leon,Nuevo León,Olancho,Orange County,Ozarks,Pacific Northwest,Pampas,Paraíba,Paraná,Pastaza,' +
	'Pernambuco,Petén,Piauí,Pichincha,Presidente Hayes,Putumayo,Québec,Quiché,Quindío,Quintana Roo,' +
	'Rio Grande do Norte,Rio Grande do Sul,Rio Grande Valley,Río Negro,Risaralda,Rocky Mountains,Rondônia,' +
	'Roraima,Rupununi,Rust Belt,Sacatepéquez,Salar de Uyuni,Santa Catarina,Santa Elena,' +
	'Santo Domingo de los Tsáchilas,São Paulo state,Sergipe,Sonora,State of Mexico,Suchitepéquez,Sucumbíos,' +
	'Tabasco,Táchira,Talamanca,Tamaulipas,Tarapacá,Tierra del Fuego,Tocantins,Tolima,Treinta y Tres,Trelawny,' +
	'Tungurahua,Ucayali,Urabá,Valle del Cauca,Vancouver Island,Vaupés,Veraguas,Vichada,West Coast,West Indies,' +
	'Westmoreland,Yaracuy,Yoro,Yucatan,Yucatán,Zamora Chinchipe,Zulia';
const OCEANIA =
	'American Samoa,Arnhem Land,Australian Capital Territory,Barossa Valley,Bay of Plenty,Blue Mountains,' +
	'Choiseul,Christmas Island,Chuuk,Cook Islands,East Sepik,Efate,Enga,Chimbu,Espiritu Santo,Gippsland,' +
	"Great Barrier Reef,Guadalcanal,Ha'apai,Hawke's Bay,Hunter Valley,Hutt Valley,Kosrae,Makira,Malaita," +
	'Malekula,Manawatū,Marlborough,Melanesia,Micronesia,Milne Bay,Morobe,New Ireland,Niue,Norfolk Island,' +
	"Northern Mariana Islands,Northland,Otago,Pilbara,Pohnpei,Polynesia,Riverina,Sandaun,Savai'i,Sepik," +
	'South Pacific,South Seas,Southern Highlands,Southland,Tanna,Taranaki,Tokelau,Tongatapu,Torres Strait,' +
	"Upolu,Vanua Levu,Vava'u,Viti Levu,Waikato,Wairarapa,Wallis and Futuna,Western Highlands";

export const PROVINCES: readonly string[] = [EUROPE, ASIA, AFRICA, AMERICAS, OCEANIA].flatMap(names =>
	names.split(','),
);
