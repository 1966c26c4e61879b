/** States, provinces, counties and wider regions of countries, by continent; those of the United States are in `regions.ts`. */
const EUROPE =
	'Aberdeenshire,Abkhazia,Abruzzo,Algarve,Alsace,Alto Adige,Anglesey,Antrim,Apulia,Aquitaine,Aragon,Aragón,' +
	'Armagh,Asturias,Auvergne,Ayrshire,Azores,Baden-Württemberg,Balearic Islands,Bashkortostan,Basilicata,' +
	'Bedfordshire,Benelux,Berkshire,Bohemia,Brandenburg,Buckinghamshire,Burgundy,Calabria,Cambridgeshire,' +
	'Campania,Canary Islands,Cantabria,Carinthia,Castile,Castilla-La Mancha,Channel Islands,Chechnya,Cheshire,' +
	'Chuvashia,Clwyd,County Antrim,County Cork,County Down,County Durham,Crete,Crimea,Cumbria,Dagestan,' +
	'Dalmatia,Derbyshire,Devon,Donbas,Donbass,Donegal,Dorset,East Anglia,East Midlands,East Sussex,' +
	'Emilia-Romagna,Epirus,Extremadura,Faroe Islands,Fermanagh,Franconia,Friesland,Galicia,Glamorgan,' +
	'Gloucestershire,Gotland,Greater Manchester,Guernsey,Gwent,Gwynedd,Hampshire,Hebrides,Herefordshire,' +
	'Hertfordshire,Hesse,Holstein,Home Counties,Humberside,Iberia,Ibiza,Ingushetia,Isle of Man,Isle of Wight,' +
	'Istria,Jersey,Jutland,Kalmykia,Karelia,Kildare,Kosovo,La Rioja,Lake District,Lanarkshire,Lancashire,' +
	'Lapland,Leicestershire,Liguria,Limburg,Lincolnshire,Loire,Lorraine,Lothian,Lower Saxony,Macedonia,' +
	'Madeira,Majorca,Mallorca,Mecklenburg,Menorca,Merseyside,Minorca,Moravia,Mordovia,Murcia,Nagorno-Karabakh,' +
	'Navarra,Navarre,Norfolk,North Ossetia,North Rhine-Westphalia,Northamptonshire,Northumberland,' +
	'Nottinghamshire,Orkney,Oxfordshire,Peak District,Pembrokeshire,Picardy,Piedmont,Pomerania,Powys,Prussia,' +
	'Puglia,Republika Srpska,Rhineland-Palatinate,Ruhr,Ruthenia,Rutland,Saarland,Sápmi,Savoy,Saxony-Anhalt,' +
	'Schleswig-Holstein,Shetland,Shropshire,Siberia,Silesia,Somerset,South Ossetia,South Tyrol,Staffordshire,' +
	'Styria,Suffolk,Surrey,Sussex,Tatarstan,Teesside,Tenerife,Thessaly,Thrace,Thuringia,Ticino,Tipperary,' +
	'Transnistria,Tyneside,Tyrol,Ulster,Umbria,Valais,Veneto,Vojvodina,Volhynia,Walloon Brabant,Warwickshire,' +
	'West Country,West Midlands,West Sussex,Westphalia,Wiltshire,Worcestershire,Zeeland';
const ASIA =
	'Aceh,Anatolia,Anbar,Andaman and Nicobar Islands,Anhui,Arakan,Arunachal Pradesh,Azad Kashmir,Badakhshan,' +
	'Baghlan,Balkh,Basilan,Batangas,Bicol,Bulacan,Bundelkhand,Cagayan,Calabarzon,Cavite,Central Java,' +
	'Chin State,Cotabato,Deccan,Dhofar,Diyala,East Java,Eastern Samar,Galilee,Gangwon,Gilgit-Baltistan,' +
	'Guangxi,Guizhou,Gyeonggi,Hainan,Hasakah,Hatay,Heilongjiang,Hejaz,Helmand,Hokkaido,Honshu,Hormozgan,' +
	'Ilocos,Jeju,Jiangxi,Jilin,Judea,Kachin State,Kalimantan,Karen State,Kashmir Valley,Kayah State,Kedah,' +
	'Kelantan,Khorasan,Khuzestan,Konkan,Kurram,Kutch,Kyushu,Ladakh,Leyte,Liaoning,Lombok,Luzon,Malacca,Maluku,' +
	'Manchuria,Marathwada,Mindanao,Mindoro,Moluccas,Nagorno-Karabakh,Nangarhar,Negev,Negros,Nimroz,Nineveh,' +
	'Ningxia,North Gyeongsang,North Sumatra,North Waziristan,Northern Alliance,Okinawa,Palawan,Pangasinan,' +
	'Panjshir,Perlis,Qinghai,Rakhine State,Sabah,Sagaing,Saitama,Sarawak,Saurashtra,Seemanchal,Selangor,' +
	'Shan State,Sistan-Baluchestan,South Chungcheong,South Waziristan,Sulawesi,Sulu,Swat Valley,Tamil Eelam,' +
	'Telangana,Terengganu,Tibet Autonomous Region,Uruzgan,Vidarbha,Visayas,Wardak,Waziristan,West Java,' +
	'West Papua,Xinjiang Uygur Autonomous Region,Zabul';
const AFRICA =
	'Adamawa,Afar,Akwa Ibom,Anambra,Azawad,Bayelsa,Benishangul-Gumuz,Benue,Blue Nile,Borno,Brong Ahafo,' +
	'Buganda,Cape Flats,Caprivi,Casamance,Cross River,Cyrenaica,Darfur,Delta State,Eastern Equatoria,Ebonyi,' +
	'Ekiti,Equatoria,Fezzan,Gambella,Gauteng,Gezira,Greater Accra,Haut-Katanga,Jigawa,Jonglei,Jubaland,' +
	'Kajiado,Kebbi,Kiambu,Kogi,Kordofan,Kwara,Kwazulu-Natal,KwaZulu-Natal,Limpopo,Mandera,Manicaland,Marsabit,' +
	'Mashonaland,Matabeleland,Mpumalanga,Nandi,Niger Delta,North Darfur,North Kordofan,Nyanza,Ogaden,Ogun,' +
	'Ondo,Osun,Oyo,Plateau State,Puntland,Rift Valley,Rivers State,Sinai,Somaliland,South Darfur,' +
	'South Kordofan,Tana River,Taraba,Tigray,Transkei,Tripolitania,Turkana,Uasin Gishu,Upper Nile,Wajir,' +
	'West Darfur,Western Equatoria,Wollo,Yobe,Zambezia,Zamfara,Zululand';
const AMERICAS =
	'Alagoas,Altiplano,Amapá,Amazonas,Amazonia,Antilles,Antioquia,Appalachia,Arauca,Araucanía,Atacama,Bahia,' +
	'Baja California,Baja California Sur,Bay Area,Biobío,Boyacá,Cape Breton,Cape Cod,Caquetá,Cauca,Ceará,' +
	'Chaco,Chocó,Chubut,Coahuila,Cook County,Cundinamarca,Darién,Darien Gap,Deep South,East Coast,' +
	'Easter Island,Entre Ríos,Esmeraldas,Espírito Santo,Falkland Islands,Falklands,Galapagos,Galápagos,' +
	'Galapagos Islands,Galápagos Islands,Goiás,Gran Chaco,Great Plains,Guárico,Guaviare,Guerrero,Hispaniola,' +
	'Huila,Jujuy,La Guajira,Labrador,Leeward Islands,Long Island,Malvinas,Maranhão,Maricopa County,' +
	'Mato Grosso,Mato Grosso do Sul,Miami-Dade,Michoacan,Michoacán,Midwest,Minas Gerais,Misiones,Morelos,' +
	'Mosquito Coast,Nariño,Nayarit,Neuquén,New England,Norte de Santander,Northern Triangle,Nuevo Leon,' +
	'Nuevo León,Orange County,Ozarks,Pacific Northwest,Pampas,Paraíba,Paraná,Pernambuco,Petén,Piauí,Putumayo,' +
	'Quintana Roo,Rio Grande do Sul,Rio Grande Valley,Rocky Mountains,Rondônia,Roraima,Rust Belt,' +
	'Santa Catarina,São Paulo state,Sergipe,Tabasco,Tamaulipas,Tierra del Fuego,Tocantins,Tolima,Ucayali,' +
	'Valle del Cauca,Vancouver Island,Vichada,West Coast,West Indies,Yucatan,Yucatán,Zulia';
const OCEANIA =
	"Arnhem Land,Australian Capital Territory,Christmas Island,Great Barrier Reef,Hawke's Bay,Melanesia," +
	'Micronesia,Norfolk Island,Northland,Otago,Pilbara,Polynesia,South Pacific,South Seas,Southland,Taranaki,' +
	'Torres Strait,Waikato';

export const PROVINCES: readonly string[] = [EUROPE, ASIA, AFRICA, AMERICAS, OCEANIA].flatMap(names =>
	names.split(','),
);
