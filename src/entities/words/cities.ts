/**
 * Cities and towns that news names without their country, by continent; capitals and the largest ones stand with
 * their countries in `countries.ts`. Left out: those that are plain words or better known as names of people.
 */
const EUROPE =
	'Aachen,Aalborg,Aalst,Aberystwyth,Agrigento,Aintree,Aix-en-Provence,Ajaccio,Akureyri,Albacete,Alicante,Alkmaar,' +
	'Almelo,Almeria,Almería,Amatrice,Amiens,Ancona,Angers,Annecy,Apeldoorn,Arkhangelsk,Arles,Arnhem,Astrakhan,' +
	'Augsburg,Avdiivka,Avignon,Ayr,Badajoz,Baden-Baden,Ballymena,Banja Luka,Banská Bystrica,Barcelona,Bari,Barnaul,Barnsley,' +
	'Barrow-in-Furness,Basel,Basildon,Basle,Bastia,Bayeux,Bayonne,Bayreuth,Bedford,Belgorod,Berdyansk,Bergamo,' +
	'Bergen,Bernabeu,Berne,Besançon,Beslan,Biarritz,Bielefeld,Bihac,Bijeljina,Bilbao,Birkenhead,Bitola,Blackburn,' +
	'Blackpool,Bochum,Bognor Regis,Bologna,Bolzano,Bournemouth,Braga,Brasov,Braşov,Brașov,Braunschweig,Brcko,' +
	'Brčko,Breda,Bremerhaven,Brescia,Bridgend,Brindisi,Brixton,Bryansk,Bucha,Budva,Budyonnovsk,Burgas,Burgos,Cadiz,Cádiz,' +
	'Caen,Caerphilly,Cagliari,Canary Wharf,Canterbury,Carlisle,Carlow,Carmarthen,Castlebar,Catania,Celje,Celtic Park,Charleroi,' +
	'Chelmsford,Cheltenham,Chelyabinsk,Chemnitz,Cherkasy,Chernihiv,Chernivtsi,Chesterfield,Chornobyl,Clacton,Cleethorpes,' +
	'Clermont-Ferrand,Clonmel,Cluj,Cluj-Napoca,Coimbra,Colchester,Coleraine,Constanta,Constanța,Covent Garden,' +
	'Coventry,Cracow,Craiova,Crewe,Croke Park,Croydon,Czestochowa,Częstochowa,Darlington,Darmstadt,Daugavpils,Davos,' +
	'Deauville,Debrecen,Delft,Derry,Dewsbury,Dijon,Dnipropetrovsk,Doboj,Doncaster,Dordrecht,Drogheda,Duisburg,' +
	'Dumfries,Dunblane,Dundalk,Dunfermline,Dunkirk,Durrës,Dusseldorf,Düsseldorf,Ealing,Eastbourne,Edgbaston,Eindhoven,' +
	'Elbasan,Elista,Elland Road,Enerhodar,Enniskillen,Enschede,Erfurt,Esbjerg,Espoo,Essen,Estoril,Exeter,Falkirk,Falmouth,' +
	'Famagusta,Ferrara,Florence,Folkestone,Fort William,Freiburg,Fribourg,Funchal,Galashiels,Gateshead,Gatwick,' +
	'Gdansk,Gdańsk,Gdynia,Gelsenkirchen,Geneva,Genoa,Gijon,Gijón,Gillingham,Girona,Gjilan,Gleneagles,Gloucester,' +
	'Gorazde,Gori,Göteborg,Gothenburg,Göttingen,Granada,Grangemouth,Grantham,Great Yarmouth,Greenock,' +
	'Grenfell Tower,Grimsby,Groningen,Grozny,Gudermes,Guildford,Györ,Győr,Gyumri,Haarlem,Hackney,Hampden Park,' +
	'Harrogate,Hartlepool,Headingley,Heathrow,Heidelberg,Helsingborg,Hemel Hempstead,Heraklion,Hereford,' +
	'High Wycombe,Highbury,Hilversum,Holyrood,Horlivka,Hove,Huddersfield,Huelva,Iasi,Iași,Ibrox,Inverness,' +
	'Ioannina,Ipswich,Irkutsk,Irpin,Islington,Ivano-Frankivsk,Izhevsk,Izium,Izyum,Jena,Kaliningrad,Karlsruhe,Kassel,' +
	'Katowice,Kaunas,Kazan,Kensington,Kettering,Khabarovsk,Kharkov,Khasavyurt,Khmelnytskyi,Kidderminster,Kiel,' +
	"Kilkenny,Killarney,Kilmarnock,King's Lynn,Kirkcaldy,Kiruna,Klagenfurt,Klaipeda,Klaipėda,Knin,Koblenz,Koper,Kosice,Košice,Kotor,Kragujevac,Krakow," +
	"Kraków,Kramatorsk,Krasnodar,Krasnoyarsk,Kremenchuk,Kryvyi Rih,Kumanovo,Kuopio,Kupiansk,Kursk,Kutaisi,L'Aquila,La Coruna,Lachin," +
	'Lahti,Lambeth,Lampedusa,Lansdowne Road,Larissa,Larne,Lausanne,Le Havre,Le Mans,Leamington Spa,Leeuwarden,Leiden,' +
	'Letterkenny,Leuven,Leverkusen,Lewisham,Liberec,Liege,Liepāja,Lillehammer,Limoges,Linköping,Lisburn,Llandudno,Llanelli,' +
	'Locarno,Lockerbie,Lodz,Luleå,Nikšić,Nitra,Novi Pazar,Łódź,Londonderry,Longchamp,Lorient,Lourdes,Lowestoft,Lübeck,Lublin,Lucerne,' +
	'Ludwigshafen,Luebeck,Lugano,Luton,Lvov,Lysychansk,Maastricht,Magdeburg,Magnitogorsk,Maidenhead,Maidstone,Mainz,' +
	'Makhachkala,Malaga,Málaga,Malmo,Malmö,Mannheim,Mantua,Marbella,Margate,Maribor,Marseilles,Mayfair,' +
	'Mechelen,Melitopol,Merthyr Tydfil,Messina,Metz,Middlesbrough,Milton Keynes,Miskolc,Mitrovica,' +
	'Mönchengladbach,Montmartre,Montpellier,Monza,Mulhouse,Mullingar,Münster,Murcia,Murmansk,Murrayfield,' +
	'Mykolaiv,Nalchik,Narva,Navan,Nazran,Neuchâtel,Newquay,Newry,Nijmegen,Nikopol,Nimes,Nîmes,Niš,Nizhny Novgorod,Norilsk,' +
	'Norrköping,Northampton,Norwich,Notting Hill,Nou Camp,Novi Sad,Novorossiisk,Novosibirsk,Nuneaton,Oban,' +
	'Odense,Ohrid,Oldham,Olomouc,Omagh,Omsk,Oporto,Orenburg,Orleans,Orléans,Osijek,Osnabrück,Ostend,Oulu,Oviedo,Paderborn,' +
	'Padua,Palermo,Pamplona,Pärnu,Patras,Penzance,Perpignan,Perugia,Pescara,Peterborough,Pilsen,Piraeus,Pisa,Pitesti,' +
	'Plymouth,Plzen,Plzeň,Podgorica,Poitiers,Pokrovsk,Poltava,Pontevedra,Pontypridd,Port Talbot,Portadown,Porto,Poti,' +
	'Potsdam,Poznan,Poznań,Prešov,Prijedor,Pristina,Prizren,Pskov,Pula,Ramsgate,Ravenna,Redditch,Regensburg,Reims,Rheims,' +
	'Rijeka,Rimini,Rivne,Rochdale,Roland Garros,Rostock,Rostov,Rostov-on-Don,Rotherham,Rotterdam,Rouen,Rovaniemi,Runcorn,' +
	'Rustavi,Ryazan,Rzeszow,Rzeszów,Saarbrücken,Saarbruecken,Saint-Denis,Saint-Étienne,Saint-Tropez,Salamanca,' +
	'Salerno,Salford,Salonika,Samara,San Sebastian,San Sebastián,San Siro,Santiago de Compostela,Saratov,' +
	'Schaffhausen,Schiphol,Schwerin,Scunthorpe,Sevastopol,Severodonetsk,Seville,Shkoder,Shkodër,Shoreditch,Shrewsbury,' +
	'Shusha,Šibenik,Siena,Sievierodonetsk,Silverstone,Simferopol,Slavyansk,Slough,Sloviansk,Smolensk,Sochi,Soledar,Solihull,Solingen,' +
	"Sopot,South Shields,Southend,Southport,Southwark,Spa-Francorchamps,St Albans,St Helens,St James' Park," +
	'St Petersburg,St. Gallen,St. Moritz,Stamford Bridge,Stansted,Stavanger,Stavropol,Stepanakert,Stevenage,' +
	'Stirling,Stockport,Stoke-on-Trent,Stormont,Stornoway,Strabane,Subotica,Sukhumi,Sumgait,Sumy,Sunderland,' +
	'Sutton Coldfield,Swansea,Swindon,Syracuse,Szczecin,Szeged,Taganrog,Taranto,Tarragona,Taunton,Telford,' +
	'Ternopil,Tetovo,Tewkesbury,The Hague,Thurles,Tilburg,Timisoara,Timișoara,Tiraspol,Toledo,Tomsk,Torquay,Tórshavn,Torun,Toruń,' +
	'Tottenham,Toulon,Tralee,Trebinje,Trent Bridge,Trento,Trier,Trieste,Trnava,Tromso,Tromsø,Trondheim,Troyes,Truro,Tskhinvali,' +
	'Tullamore,Turin,Turnberry,Tuzla,Tver,Twickenham,Tyumen,Udine,Ufa,Ulcinj,Ulyanovsk,Umeå,Uppsala,Urus-Martan,Utøya,' +
	'Utrecht,Uzhhorod,Vaasa,Valencia,Valladolid,Vanadzor,Västerås,Venice,Ventspils,Verdun,Verona,Versailles,Vicenza,' +
	'Vigo,Vinnytsia,Visby,Vladikavkaz,Vladivostok,Vlore,Vlorë,Volgograd,Voronezh,Vukovar,Wakefield,Walsall,Warrington,' +
	'Waterford,Watford,Wembley,Weston-super-Mare,Wexford,Weymouth,Whitby,White Hart Lane,Whitehall,Whitehaven,' +
	'Wicklow,Wiesbaden,Wigan,Winchester,Woking,Wokingham,Wolfsburg,Wolverhampton,Worcester,Workington,Worthing,' +
	'Wrexham,Wroclaw,Wrocław,Wuppertal,Würzburg,Yakutsk,Yalta,Yaroslavl,Yekaterinburg,Yeovil,Ypres,Zadar,Zaragoza,' +
	'Zeebrugge,Zenica,Zepa,Zhytomyr,Žilina,Zugdidi,Zvornik,Zwolle,Soho';
const ASIA =
	'Abadan,Abbottabad,Abha,Achrafieh,Adapazari,Adiyaman,Adıyaman,Afrin,Afula,Agartala,Ahvaz,Aizawl,Ajloun,' +
	'Ajman,Ajmer,Akihabara,Akita,Akola,Aksaray,Aktau,Aktobe,Al Ain,Al Khobar,Al Khor,Al Rayyan,Al Wakrah,' +
	'Al-Bab,Al-Khobar,Alanya,Alappuzha,Aleppo,Aligarh,Allahabad,Alma-Ata,Almaty,Alor Setar,AlUla,Alwar,Amasya,' +
	'Ambala,Ambon,Amman,Ampara,Amravati,Anantapur,Anantnag,Andheri,Andijan,Andong,Ang Mo Kio,Angeles City,' +
	'Ankara,Anlong Veng,Ansan,Anshan,Antakya,Antipolo,Anuradhapura,Aomori,Arak,Araria,Arbil,Ardabil,Ardahan,' +
	'Ariel Settlement,Artvin,Asansol,Ashkelon,Ashulia,Astana,Attock,Atyrau,Aurangabad,Ayodhya,Ayutthaya,' +
	'Azamgarh,Azaz,Baabda,Baalbek,Bacolod,Badulla,Bagerhat,Bago,Baguio,Bahawalnagar,Bahawalpur,Bahraich,' +
	'Baikonur,Bajaur,Balasore,Balikesir,Balikpapan,Ballari,Bamiyan,Bamyan,Banda Aceh,Bandar Abbas,' +
	'Bandar Lampung,Bandarban,Bandra,Bangsar,Banjarmasin,Bankura,Bannu,Banteay Meanchey,Banyuwangi,Baoding,' +
	'Baoji,Baotou,Baquba,Baqubah,Baramulla,Bareilly,Barisal,Barishal,Barmer,Baroda,Barrackpore,Batam,Bathinda,' +
	"Batken,Batroun,Batticaloa,Batu Pahat,Bavet,Be'er Sheva,Bedok,Begusarai,Beihai,Beit Hanoun,Beit Jala,Beit Lahiya," +
	'Beit Sahour,Beit Shemesh,Bekasi,Belagavi,Belgaum,Bellary,Bengbu,Bengkulu,Berhampur,Bethlehem,Bhagalpur,' +
	'Bhaktapur,Bhamo,Bharatpur,Bharuch,Bhasan Char,Bhavnagar,Bhilai,Bhilwara,Bhiwandi,Bhola,Bhubaneswar,Bidar,' +
	'Bijapur,Bikaner,Bilaspur,Bint Jbeil,Biratnagar,Birbhum,Birgunj,Birjand,Bishan,Bishkek,Blitar,Bnei Brak,' +
	'Bodrum,Bogor,Bogra,Bogura,Bojnurd,Bojonegoro,Bokaro,Bokhtar,Bolu,Borivali,Brahmanbaria,Bucheon,Budaun,' +
	'Budgam,Bukhara,Bukit Batok,Bukit Bintang,Bukit Merah,Bukit Panjang,Bukit Timah,Bukittinggi,Bulandshahr,' +
	'Bundang,Buon Ma Thuot,Buraidah,Burdur,Bureij,Buriram,Bursa,Busan,Bushehr,Butuan,Butwal,Byblos,Cabanatuan,' +
	'Cagayan de Oro,Calamba,Calbayog,Calicut,Caloocan,Cam Ranh,Cameron Highlands,Can Tho,Canakkale,Çanakkale,' +
	'Cappadocia,Catarman,Causeway Bay,Cebu City,Chabahar,Chai Wan,Chakwal,Chaman,Champasak,Chandni Chowk,' +
	'Chandpur,Chandrapur,Changchun,Changhua,Changi,Changwon,Changzhou,Chanthaburi,Charsadda,Chengde,Cheonan,' +
	'Cheongju,Cherthala,Cheung Chau,Chhindwara,Chiang Rai,Chiayi,Chiba,Chiniot,Chitradurga,Chitral,Chittoor,' +
	'Chitwan,Choa Chu Kang,Chon Buri,Chonburi,Chuadanga,Chumphon,Chuncheon,Cianjur,Cilacap,Cilegon,Cimahi,' +
	'Cirebon,Cizre,Clementi,Cochin,Coimbatore,Colaba,Colombo,Comilla,Connaught Place,Cooch Behar,Corum,' +
	"Cotabato,Cotabato City,Cox's Bazar,Cuddalore,Cumilla,Cuttack,Cyberjaya,Da Lat,Dadu,Daegu,Daejeon,Dagupan," +
	'Dahiyeh,Dahuk,Dalat,Dammam,Dandong,Dantewada,Daqing,Daraa,Darbhanga,Darjeeling,Darkhan,Datong,Davangere,' +
	'Davao,Davao City,Dehradun,Deir al-Balah,Deir al-Zor,Deir el-Zour,Deir Ezzor,Deira,Denizli,Deoghar,Depok,' +
	'Dera Bugti,Dera Ghazi Khan,Dera Ismail Khan,Deraa,Dhahran,Dhanbad,Dhangadhi,Dhanmondi,Dharamsala,' +
	'Dharamshala,Dharan,Dharavi,Dharwad,Dhule,Dibrugarh,Dien Bien Phu,Dimapur,Dimona,Dinajpur,Dindigul,Diriyah,' +
	'Diwaniya,Diwaniyah,Doha,Dohuk,Dolakha,Don Mueang,Donetsk,Dongguan,Douma,Duhok,Dumaguete,Duqm,Durgapur,' +
	'Edirne,Elazig,Elazığ,Eluru,Erdenet,Ernakulam,Erode,Erzincan,Erzurum,Eskisehir,Eskişehir,Etawah,Faisalabad,' +
	'Faizabad,Falluja,Faridabad,Faridpur,Farwaniya,Feni,Fergana,Ferozepur,Fethiye,Fordo,Fordow,Foshan,Fujairah,' +
	'Fukuoka,Fukushima,Fuzhou,Gadchiroli,Gaibandha,Galle,Gampaha,Ganderbal,Gandhinagar,Gangnam,Gangneung,' +
	'Gangtok,Gardez,Garut,Gaya,Gaza City,Gazipur,General Santos,Genting Highlands,Geoje,George Town,Geylang,' +
	'Ghaziabad,Ghazni,Gilgit,Gimhae,Gimpo,Ginza,Giresun,Giridih,Godhra,Gombak,Gopalganj,Gorakhpur,Gorgan,' +
	'Gorontalo,Goyang,Great Hall of the People,Green Zone,Guilin,Guiyang,Gujar Khan,Gujranwala,Gujrat,Gulbarga,' +
	'Gulmarg,Gumi,Gunsan,Guntur,Gurdaspur,Gurgaon,Gurugram,Gwacheon,Gwadar,Gwalior,Gwanghwamun,Gwangju,' +
	'Gyeongju,Ha Long,Habiganj,Hadera,Haditha,Hafizabad,Hafr al-Batin,Hai Phong,Haikou,Hakha,Hakkari,Hakodate,' +
	'Halabja,Haldia,Haldwani,Hamad Town,Hamadan,Hamamatsu,Hambantota,Hamedan,Hamhung,Handan,Hanoi,Hapur,' +
	'Harajuku,Haridwar,Haripur,Hasakeh,Hat Yai,Hathras,Hawally,Hawija,Hazaribagh,Hebron,Hefei,Helmand,Hengyang,' +
	'Hermel,Herzliya,Hetauda,Hilla,Hillah,Himeji,Hiroshima,Hisar,Hohhot,Hoi An,Holon,Homs,Hooghly,Hoshiarpur,' +
	'Hosur,Hougang,Howrah,Hpa-An,Hua Hin,Hualien,Hubballi,Hubli,Huizhou,Huwara,Huzhou,Ibri,Icheon,Ichon,Idlib,Idukki,' +
	'Iksan,Iligan,Iloilo,Imphal,Incheon,Inchon,Indiranagar,Indore,Insein,Intramuros,Ipoh,Irbid,Irbil,Isa Town,' +
	'Ishikawa,Iskandar Puteri,Iskenderun,Isparta,Itaewon,Itanagar,Itarsi,Jabalia,Jabaliya,Jabalpur,Jabalya,' +
	'Jacobabad,Jaffna,Jagdalpur,Jahangirpuri,Jahra,Jaisalmer,Jalal-Abad,Jalandhar,Jalgaon,Jalna,Jalpaiguri,' +
	'Jamalpur,Jambi,Jamnagar,Jamshedpur,Jamshoro,Janakpur,Jantar Mantar,Jarablus,Jashore,Jaunpur,Jayapura,' +
	'Jazan,Jebel Ali,Jeddah,Jember,Jenin,Jeonju,Jericho,Jessore,Jhang,Jhansi,Jhenaidah,Jiangmen,Jiaxing,Jinhua,' +
	'Jining,Jinju,Jinzhou,Jiujiang,Jizan,Jizzakh,Jodhpur,Johor,Johor Bahru,Jolo,Jombang,Jorhat,Joshimath,Jounieh,Jubail,' +
	'Juhu,Jumeirah,Jumla,Junagadh,Jurong,Kachin,Kaesong,Kagoshima,Kahramanmaras,Kahramanmaraş,Kai Tak,Kaifeng,' +
	'Kailali,Kajang,Kakinada,Kalaburagi,Kalimpong,Kalutara,Kampong Cham,Kampong Chhnang,Kampong Speu,' +
	'Kampong Thom,Kampot,Kanazawa,Kanchanaburi,Kanchipuram,Kandal,Kangra,Kannur,Kanyakumari,Kaohsiung,Karachi,' +
	'Karaganda,Karaj,Karak,Karakol,Karamay,Karawang,Kargil,Karimnagar,Karnal,Karol Bagh,Kars,Kasaragod,Kashan,' +
	'Kashgar,Kastamonu,Kasumigaseki,Kasur,Kathmandu,Kathua,Katihar,Katunayake,Kawasaki,Kayseri,Kediri,Keelung,' +
	'Kegalle,Kendari,Keraniganj,Kerman,Kermanshah,Kfar Saba,Khagrachhari,Khairpur,Khamis Mushait,Khammam,' +
	'Khan Younis,Khan Yunis,Khanewal,Kharagpur,Khiva,Khobar,Khon Kaen,Khorog,Khorramabad,Khorramshahr,Khost,Khujand,' +
	'Khuzdar,Kidapawan,Kilinochchi,Kilis,Kirikkale,Kirklareli,Kiryat Arba,Kiryat Shmona,Kishoreganj,Kishtwar,' +
	'Kitakyushu,Klang,Klaten,Kluang,Kobane,Kobani,Kobe,Kocaeli,Koh Kong,Kohat,Kohima,Kokshetau,Kolar,Kolhapur,' +
	'Kollam,Konya,Koramangala,Korangi,Koraput,Korba,Kostanay,Kota,Kota Bharu,Kota Kinabalu,Kottayam,Kowloon,' +
	'Kozhikode,Krabi,Kratie,Kuala Terengganu,Kuantan,Kuching,Kulgam,Kullu,Kulob,Kumamoto,Kupang,Kupwara,' +
	'Kurashiki,Kurigram,Kurla,Kurnool,Kurukshetra,Kurunegala,Kushtia,Kutahya,Kutupalong,Kwai Chung,Kwangju,' +
	'Kwun Tong,Kyaukphyu,Kyoto,Kyzylorda,Labuan,Lahad Datu,Lahore,Lajpat Nagar,Lakhimpur Kheri,Lakki Marwat,' +
	'Lakshmipur,Lalitpur,Lalmonirhat,Lampang,Lamphun,Landi Kotal,Langfang,Langkawi,Lantau,Lanzhou,Laoag,' +
	'Lapu-Lapu,Larkana,Las Piñas,Lashio,Lashkar Gah,Latakia,Latur,Legazpi,Leh,Leshan,Lianyungang,Linyi,Liuzhou,' +
	'Lod,Loei,Loikaw,Long Thanh,Lop Buri,Ludhiana,Lumbini,Luoyang,Lusail,Lyari,Ma On Shan,Macao,Macau,Madaba,' +
	'Madaripur,Madiun,Madurai,Mae Hong Son,Mae Sot,Mafraq,Magelang,Magura,Magway,Mahabad,Mahabubnagar,Majdal Shams,Makati,' +
	'Makkah,Malabar Hill,Malabon,Malakand,Malang,Malappuram,Malatya,Malda,Malegaon,Malir,Malolos,Mamuju,Manado,' +
	'Manali,Manbij,Mandalay,Mandaluyong,Mandaue,Mandi Bahauddin,Mandya,Mangalore,Mangaluru,Manikganj,Manila,' +
	'Manisa,Mannar,Manokwari,Mansehra,Marawi,Mardan,Mardin,Margao,Marib,Marikina,Marina Bay,Marjayoun,Marmaris,' +
	'Masada,Masafer Yatta,Masan,Masbate City,Matale,Matara,Mataram,Mathura,Matsuyama,Maungdaw,Mawlamyine,Mecca,' +
	'Meerut,Meherpur,Meiktila,Melaka,Merauke,Mersin,Mesaieed,Metro Manila,Metula,Mianwali,Mianyang,Miaoli,' +
	'Mingora,Miri,Mirpur,Mirpurkhas,Mirzapur,Modiin,Moga,Mogok,Mohali,Mokpo,Mondulkiri,Moneragala,Mong Kok,' +
	'Monywa,Moradabad,Moratuwa,Morbi,Motijheel,Moulvibazar,Mount Abu,Mudanjiang,Mugla,Muğla,Muharraq,Mukalla,' +
	'Mukdahan,Mullaitivu,Multan,Munger,Munnar,Munshiganj,Muntinlupa,Muridke,Murree,Murshidabad,Muscat,' +
	'Mussoorie,Muzaffarabad,Muzaffargarh,Muzaffarnagar,Muzaffarpur,Myawaddy,Myeik,Myeongdong,Myitkyina,' +
	'Mymensingh,Mysore,Mysuru,Nabatieh,Nabire,Nablus,Nagasaki,Nagatacho,Nagercoil,Nagoya,Naha,Nahariya,' +
	'Nainital,Najran,Nakhon Pathom,Nakhon Phanom,Nakhon Ratchasima,Nakhon Sawan,Nakhon Si Thammarat,Nalanda,' +
	'Namakkal,Namangan,Namyangju,Nanchang,Nanded,Nandigram,Nankana Sahib,Nanning,Nantong,Nantou,Naogaon,' +
	'Naqoura,Narail,Narathiwat,Narayanganj,Nariman Point,Narowal,Narsingdi,Naryn,Nashik,Nasik,Nasiriyah,Natore,' +
	'Navi Mumbai,Navoi,Navotas,Nawabshah,Naypyidaw,Naypyitaw,Nazareth,Negombo,Nellore,Nepalgunj,Netanya,' +
	'Netivot,Netrakona,Netzarim,Nevsehir,New Territories,Neyshabur,Nha Trang,Nias,Niigata,Nikko,Nilphamari,' +
	'Ningbo,Nizamabad,Nizwa,Noakhali,Noida,Nong Khai,Nonthaburi,North Point,Nowshera,Nukus,Nuseirat,' +
	'Nuwara Eliya,Oddar Meanchey,Ofakim,Okara,Okayama,Okhla,Olongapo,Ongole,Orakzai,Orchard Road,Ordos,Ormoc,' +
	'Osaka,Osh,Oskemen,Osmanabad,Osmaniye,Otaru,Ozamiz,Pabna,Padang,Pagadian,Pahalgam,Pahang,Pailin,Paju,' +
	'Pakpattan,Pakse,Palakkad,Palangkaraya,Palembang,Palghar,Palmyra,Palu,Panaji,Panchagarh,Panchkula,Panipat,' +
	'Panmunjom,Panvel,Parachinar,Parañaque,Pasay,Pasig,Pasir Gudang,Pasir Ris,Pathanamthitta,Pathankot,Pathein,' +
	'Pathum Thani,Patiala,Pattani,Patuakhali,Pavlodar,Pekanbaru,Penang,Penghu,Peshawar,Petah Tikva,' +
	'Petaling Jaya,Petropavl,Phan Thiet,Phayao,Phetchabun,Phetchaburi,Phitsanulok,Pilibhit,Pimpri-Chinchwad,' +
	'Pingtung,Pirojpur,Pishin,Pithoragarh,Pohang,Poipet,Pokhara,Polonnaruwa,Pondicherry,Pontianak,Poonch,' +
	'Porbandar,Port Dickson,Port Klang,Prachuap Khiri Khan,Prayagraj,Preah Vihear,Prey Veng,Pudong,Puducherry,' +
	'Puerto Princesa,Pulwama,Punggol,Punggye-ri,Puri,Purnia,Pursat,Purulia,Purwokerto,Pusan,Putian,Puttalam,' +
	'Pyay,Pyeongchang,Pyeongtaek,Pyongyang,Qaim,Qalqiliya,Qalqilya,Qamishli,Qarshi,Qatif,Qazvin,Qinhuangdao,' +
	"Qiqihar,Quanzhou,Quarry Bay,Quetta,Quezon City,Quneitra,Quy Nhon,Qyzylorda,Ra'anana,Rae Bareli,Rafah," +
	'Raffles Place,Rahim Yar Khan,Raichur,Raigad,Raigarh,Raipur,Rajahmundry,Rajanpur,Rajbari,Rajkot,Rajouri,' +
	'Ramadi,Ramallah,Ramanathapuram,Ramat Gan,Ramban,Rameswaram,Rampur,Ramtha,Ranchi,Rangamati,Rangoon,Rangpur,' +
	'Ranong,Raqqa,Ras Al Khaimah,Ras al-Ain,Ras al-Khaimah,Ras Laffan,Rasht,Ratanakiri,Ratchaburi,Ratlam,' +
	'Ratnagiri,Ratnapura,Rawalpindi,Rawanduz,Rayong,Reasi,Rehovot,Rewa,Riffa,Rishikesh,Rishon LeZion,Riyadh,' +
	'Rize,Rohtak,Roorkee,Roppongi,Rourkela,Roxas City,Russeifa,Rustaq,Sa Kaeo,Sa Pa,Saada,Saadiyat Island,' +
	'Sabarmati,Sadiqabad,Sadr City,Safed,Saharanpur,Sahiwal,Sai Kung,Sakarya,Salamiyah,Salatiga,Salfit,Salmiya,' +
	'Samarinda,Samarra,Samastipur,Samawa,Samawah,Sambalpur,Sambhal,Samsun,Samut Prakan,Samut Sakhon,' +
	"San Jose del Monte,Sana'a,Sanandaj,Sandakan,Sandeshkhali,Sangli,Sanliurfa,Şanlıurfa,Sanya,Sapporo,Saqqez,Saraburi," +
	'Sargodha,Sasaram,Sasebo,Satara,Satkhira,Satna,Satun,Savannakhet,Savar,Sderot,Secunderabad,Seeb,Seiyun,' +
	'Sejong,Semarang,Sembawang,Semey,Semnan,Semporna,Sendai,Sengkang,Sentosa,Seongnam,Sepang,Seremban,Sha Tin,' +
	'Shah Alam,Shahbagh,Shaheen Bagh,Shahjahanpur,Shahrekord,Sham Shui Po,Shantou,Shaoxing,Shariatpur,' +
	'Sheikh Jarrah,Sheikhupura,Shenyang,Sherpur,Sheung Shui,Shibuya,Shigatse,Shijiazhuang,Shikarpur,Shillong,' +
	'Shimla,Shinjuku,Shivamogga,Shopian,Shujaiya,Shymkent,Si Sa Ket,Sialkot,Siargao,Sibi,Sibu,Sidoarjo,Sidon,' +
	'Siirt,Sikar,Silchar,Siliguri,Silwan,Sindhudurg,Sindhupalchok,Singkawang,Singrauli,Sinjar,Sinop,Sinuiju,' +
	'Sirajganj,Sirnak,Sirsa,Sitapur,Sitra,Sittwe,Sivas,Siwan,Şırnak,Skardu,Sohar,Solapur,Solukhumbu,Songkhla,' +
	'Sonipat,Sopore,Sorong,Spin Boldak,Srebrenica,Stung Treng,Subang Jaya,Subic,Sukabumi,Sukhothai,Sukkur,' +
	'Sulaimaniya,Sulaimaniyah,Sulaymaniyah,Sultanpur,Sunamganj,Suncheon,Suphan Buri,Surakarta,Surat Thani,' +
	"Surendranagar,Suvarnabhumi,Suwayda,Suwon,Svay Rieng,Swabi,Sweida,Ta'izz,Tachileik,Tacloban,Taegu,Tagaytay," +
	'Tagbilaran,Taguig,Tahrir,Tai Po,Taichung,Tainan,Taipei,Taiping,Taitung,Taiyuan,Taizhou,Taksim,Tal Abyad,' +
	'Tal Afar,Talas,Tampines,Tamsui,Tangail,Tangerang,Tangshan,Taoyuan,Tarakan,Taraz,Tartous,Tartus,' +
	'Tasikmalaya,Taunggyi,Tawang,Tawau,Taxila,Tbong Khmum,Tegal,Tekirdag,Teknaf,Termez,Ternate,Tezpur,' +
	'Thakurgaon,Thane,Thanjavur,Thatta,Thimphu,Thiruvananthapuram,Thoothukudi,Thrissur,Thu Duc,Tiananmen,' +
	'Tiberias,Tikrit,Timika,Tin Shui Wai,Tiruchirappalli,Tirunelveli,Tirupati,Tiruppur,Toa Payoh,' +
	'Toba Tek Singh,Tokat,Tondo,Tongi,Tora Bora,Torkham,Trabzon,Trincomalee,Trivandrum,Tseung Kwan O,' +
	'Tsim Sha Tsui,Tsuen Wan,Tubas,Tuen Mun,Tuguegarao,Tulkarem,Tulkarm,Tumakuru,Tunceli,Turbat,Turkmenabat,' +
	'Turkmenbashi,Turpan,Tuticorin,Tyre,Ubon Ratchathani,Ubud,Udaipur,Udhampur,Udon Thani,Udupi,Uijeongbu,' +
	'Ujjain,Ukhiya,Ulan Bator,Ulhasnagar,Ulleung,Ulsan,Umerkot,Umm Al Quwain,Umm al-Fahm,Umm Qasr,Unnao,Uralsk,' +
	'Urgench,Urmia,Utsunomiya,Uttara,Uttaradit,Vadodara,Vang Vieng,Vapi,Vasai,Vavuniya,Vehari,Vellore,' +
	'Vientiane,Vigan,Vijayawada,Villupuram,Virar,Visakhapatnam,Vizag,Vizianagaram,Vung Tau,Wadi Rum,Wah Cantt,Wajima,' +
	'Wamena,Wan Chai,Wankhede Stadium,Warangal,Wardha,Wayanad,Weifang,Weihai,Wenzhou,Wong Tai Sin,Wonju,Wonsan,' +
	'Woodlands,Worli,Wuxi,Xiangyang,Xianyang,Xining,Xinxiang,Xishuangbanna,Xuzhou,Yala,Yalova,Yanbu,Yancheng,' +
	'Yangon,Yangzhou,Yantai,Yas Island,Yasuj,Yau Ma Tei,Yavatmal,Yazd,Yeosu,Yeouido,Yerevan,Yichang,Yilan,' +
	'Yinchuan,Yishun,Yiwu,Yokohama,Yokosuka,Yongbyon,Yongin,Yongsan,Yozgat,Yuen Long,Yunlin,Zaatari,Zahedan,' +
	'Zahle,Zakho,Zamboanga,Zamboanga City,Zanjan,Zarqa,Zhanaozen,Zhangjiajie,Zhangjiakou,Zhanjiang,Zhaoqing,' +
	'Zhenjiang,Zhezkazgan,Zhob,Zhongnanhai,Zhongshan,Zhuhai,Ziarat,Zibo,Zigong,Zinjibar,Zonguldak,Zunyi,Johor Baru,Tiruchi';
const AFRICA =
	'Abakaliki,Abeche,Abéché,Abeokuta,Abobo,Abomey,Abomey-Calavi,Abu Simbel,Aburi,Abyei,Adigrat,Ado-Ekiti,Adwa,' +
	'Afgooye,Agadez,Agadir,Agalega,Agege,Ain Sokhna,Ajdabiya,Akosombo,Akure,Al Hoceima,Al-Arish,Al-Fashir,' +
	'Alexandria,Alimosho,Amanzimtoti,Amboseli,Antsirabe,Antsiranana,Apapa,Arba Minch,Arish,Arlit,Arua,Arusha,' +
	'Asaba,Ashaiman,Asokoro,Asosa,Assab,Assiut,Asyut,Atbara,Athi River,Athlone,Aweil,Awka,Axum,Badagry,Badme,' +
	'Bafoussam,Bagamoyo,Bahir Dar,Baidoa,Balaka,Bamako,Bambari,Bandiagara,Banfora,Bangui,Bani Walid,Bardera,' +
	'Batna,Bauchi,Bawku,Beaufort West,Béchar,Beira,Beitbridge,Bejaia,Béjaïa,Beledweyne,Bellville,Ben Guerdane,' +
	'Benghazi,Beni Mellal,Beni Suef,Benin City,Benoni,Bentiu,Berbera,Bertoua,Bida,Bindura,Birao,Bishoftu,' +
	'Biskra,Bizerte,Blantyre,Blida,Bloemfontein,Bobo-Dioulasso,Boende,Boké,Boksburg,Bolgatanga,Bomet,Bondoukou,' +
	'Borama,Bosaso,Bosasso,Bossangoa,Bouake,Bouaké,Bouar,Bouira,Boumerdes,Brega,Bria,Brikama,Buea,Buhera,' +
	'Bukoba,Bungoma,Bunia,Burao,Bushbuckridge,Busia,Butare,Butembo,Butuo,Bwari,Calabar,Cape Coast,Cape Town,' +
	'Carletonville,Carthage,Casablanca,Caxito,Ceuta,Chagos,Chagos Islands,Chatsworth,Chegutu,Chibok,Chikwawa,' +
	'Chililabombwe,Chimanimani,Chimoio,Chingola,Chinhoyi,Chipata,Chipinge,Chiredzi,Chitungwiza,Chivhu,Choma,' +
	'Cocody,Cuito Cuanavale,Curepipe,Cyangugu,Dadaab,Dahab,Dakhla,Daloa,Damanhour,Damaturu,Damietta,Dansoman,' +
	'Dar es Salaam,Debre Berhan,Debre Markos,Dedza,Derna,Dessie,Diepsloot,Diffa,Dire Dawa,Djelfa,Djerba,Djibo,' +
	'Dodoma,Dongola,Dori,Dosso,Durban,Dutse,East Legon,East London,Eastleigh,Ebolowa,Ed Daein,Eenhana,Ejisu,' +
	'Ekurhuleni,El Alamein,El Daein,El Fasher,El Geneina,El Gouna,El Jadida,El Obeid,El Oued,El-Arish,' +
	'Eldorado Park,Eldoret,Ellis Park,Elmina,Emalahleni,Embu,Empangeni,Enugu,Epe,Ermelo,Errachidia,Essaouira,' +
	"eThekwini,Fada N'Gourma,Faiyum,Faranah,Faya-Largeau,Fayoum,Fez,Fianarantsoa,Fort Portal,Franceville," +
	'Franschhoek,Freetown,Gabes,Gafsa,Gagnoa,Galkayo,Ganta,Garissa,Garki,Garoua,Garowe,Gashua,Gbadolite,' +
	'Gbarnga,Gboko,Gedaref,Geita,Geneina,Germiston,Ghardaia,Ghardaïa,Gisenyi,Giyani,Gobabis,Gokwe,Gombe,' +
	'Gorongosa,Gqeberha,Graaff-Reinet,Grahamstown,Grand-Bassam,Grootfontein,Guelma,Guelmim,Gugulethu,Gusau,' +
	'Gwagwalada,Gwanda,Gweru,Gwoza,Hammamet,Hammanskraal,Harar,Hargeisa,Hassi Messaoud,Hawassa,Heliopolis,' +
	'Henties Bay,Hermanus,Hillbrow,Hohoe,Hoima,Homa Bay,Humera,Hurghada,Huye,Hwange,Ibadan,Idiofa,Ifrane,' +
	'Iganga,Ijebu Ode,Ijebu-Ode,Ikeja,Ikorodu,Ikoyi,Ile-Ife,Ilesa,Ilorin,Inhambane,Iringa,Isiolo,Ismailia,' +
	'Jalingo,Jebba,Jeffreys Bay,Jendouba,Jijel,Jijiga,Jimma,Jinja,Johannesburg,Jowhar,Juba,Jufra,Juja,Jwaneng,' +
	'Kabale,Kabwe,Kadoma,Kadugli,Kaduna,Kafanchan,Kafue,Kahama,Kailahun,Kairouan,Kakamega,Kakata,Kakuma,' +
	'Kalemie,Kamina,Kananga,Kankan,Kano,Kaolack,Kariakoo,Kariba,Karoi,Karonga,Kasama,Kasane,Kasarani,Kasese,' +
	'Kasoa,Kassala,Kasserine,Kasungu,Katima Mulilo,Katlehong,Katsina,Katutura,Kayes,Kayonza,Kayunga,Kebili,' +
	'Keetmanshoop,Keffi,Kempton Park,Kenema,Kenitra,Kericho,Khartoum,Khayelitsha,Khouribga,Kibaha,Kibera,' +
	"Kibungo,Kidal,Kiffa,Kigoma,Kikwit,Kilifi,Kilimani,Kilwa,Kindia,Kindu,King William's Town,Kingsmead," +
	'Kinondoni,Kintampo,Kipushi,Kisangani,Kisii,Kismayo,Kismayu,Kisumu,Kitale,Kitgum,Kitui,Klerksdorp,Knysna,' +
	'Koforidua,Koidu,Kolda,Kololo,Kombolcha,Kontagora,Korhogo,Kosti,Kotido,Koudougou,Koulikoro,Koutiala,' +
	'Kraaifontein,Kribi,Kroonstad,Krugersdorp,Kubwa,Kufra,Kuito,Kumba,Kumbo,Kwale,KwaMashu,Kwekwe,La Marsa,' +
	'Laayoune,Labé,Ladysmith,Lafia,Laghouat,Lagos,Lalibela,Lamu,Langata,Larache,Las Anod,Lekki,Lenasia,' +
	'Lephalale,Leribe,Letlhakane,Lichinga,Likasi,Lilongwe,Limbe,Limuru,Lindi,Lobatse,Lobito,Lodwar,' +
	'Loftus Versfeld,Lokichoggio,Lokoja,Luanshya,Lubango,Luderitz,Lüderitz,Luena,Lupane,Luwero,Maadi,Machakos,' +
	'Machinga,Mafeteng,Mafikeng,Mahajanga,Mahalapye,Mahdia,Mahebourg,Mahikeng,Maiduguri,Maitama,Makeni,' +
	'Makhanda,Makoko,Makurdi,Malakal,Malanje,Malindi,Mamelodi,Mamfe,Mamou,Mampong,Manenberg,Mangaung,Mangochi,' +
	'Mansa,Mansoura,Manzini,Maradi,Maralal,Mariental,Marikana,Marondera,Maroua,Marrakech,Marrakesh,Marsa Alam,' +
	'Masaka,Masindi,Masisi,Massawa,Masvingo,Matadi,Mathare,Matola,Maun,Mazabuka,Mbabane,Mbale,Mbandaka,Mbarara,' +
	'Mbare,Mbeya,Mbombela,Mbour,Mbuji-Mayi,Mchinji,Medenine,Mekele,Meknes,Melilla,Menaka,Ménaka,Menongue,Merca,' +
	'Merowe,Mersa Matruh,Meru,Middelburg,Midrand,Migori,Mindelo,Minembwe,Minya,Misrata,Mitchells Plain,Moatize,' +
	'Mochudi,Mocimboa da Praia,Mocímboa da Praia,Mogadishu,Mogale City,Mohammedia,Molepolole,Mombasa,Monastir,' +
	'Mongu,Monguno,Montepuez,Mopti,Morogoro,Moroto,Moshi,Mossel Bay,Mostaganem,Moundou,Mpigi,Mthatha,Mtwara,' +
	'Mubende,Mueda,Mufulira,Muhanga,Muizenberg,Mukono,Mulanje,Murzuq,Musanze,Musina,Musoma,Mwanza,Mwene-Ditu,' +
	'Mzuzu,Nabeul,Nacala,Nador,Naivasha,Nakasero,Nakuru,Nampula,Narok,Nasarawa,Nasr City,Natitingou,Navrongo,' +
	'Nekemte,Nelson Mandela Bay,Nelspruit,New Administrative Capital,Newlands,Ngaoundere,Ngaoundéré,Ngorongoro,' +
	'Nhlangano,Nimule,Njombe,Nkandla,Nkawkaw,Nkhata Bay,Nkhotakota,Nnewi,Nouadhibou,Nsanje,Nsawam,Nsukka,' +
	'Ntcheu,Ntungamo,Nungua,Nyagatare,Nyahururu,Nyala,Nyamata,Nyamira,Nyanga,Nyeri,Nzerekore,Nzérékoré,Obuasi,' +
	'Obudu,Ogbomoso,Okahandja,Okahao,Okene,Omaruru,Omdurman,Ondangwa,Ondjiva,Ongwediva,Onitsha,Opuwo,' +
	'Orange Farm,Oranjemund,Orapa,Orlu,Oshakati,Oshikango,Oshodi,Oshogbo,Osogbo,Otavi,Otjiwarongo,Otukpo,' +
	'Ouagadougou,Ouahigouya,Ouargla,Ouarzazate,Oudtshoorn,Ouidah,Oujda,Outapi,Owerri,Owo,Paarl,Palapye,' +
	'Pamplemousses,Parakou,Paynesville,Pemba,Phalaborwa,Pibor,Pietermaritzburg,Pikine,Pinetown,Plettenberg Bay,' +
	'Plumtree,Pointe-Noire,Polokwane,Port Alfred,Port Elizabeth,Port Harcourt,Port Loko,Port Nolloth,' +
	'Port St Johns,Port Sudan,Port-Gentil,Potchefstroom,Potiskum,Pretoria,Qena,Quatre Bornes,Quelimane,Quthing,' +
	'Rabak,Rabat,Randburg,Randfontein,Ras Lanuf,Rehoboth,Renk,Richards Bay,Roodepoort,Rubavu,Rufisque,' +
	'Ruhengeri,Ruiru,Rukungiri,Rumbek,Rumonge,Rundu,Rusape,Rusizi,Rustenburg,Rutshuru,Rwamagana,Sabratha,' +
	'Sagamu,Saint-Louis,San-Pedro,Sandton,São Tomé,Sapele,Sarh,Sasolburg,Saurimo,Sebha,Sebokeng,Secunda,Segou,' +
	'Ségou,Sekondi,Sekondi-Takoradi,Selebi-Phikwe,Sennar,Serekunda,Serowe,Setif,Sétif,Settat,Shabunda,Shagamu,' +
	'Sharm El Sheikh,Shashamene,Shinyanga,Shurugwi,Siavonga,Siaya,Sidi Bouzid,Sikasso,Siliana,Singida,Sirte,' +
	'Siteki,Siwa,Skikda,Sohag,Sokode,Sokodé,Sokoto,Solwezi,Somerset West,Songea,Soroti,Soshanguve,Sousse,' +
	'Soweto,Soyo,Standerton,Stellenbosch,Stone Town,Suez,Suleja,Sumbawanga,Sumbe,Sunyani,Surulere,Swellendam,' +
	'Taba,Table Mountain,Tabora,Tahoua,Tahrir Square,Tajoura,Takoradi,Tamanrasset,Tamatave,Tambacounda,Tanga,' +
	'Tangier,Tanta,Tantah,Tarhuna,Tarkwa,Tataouine,Taza,Tébessa,Techiman,Tema,Tembisa,Teshie,Tete,Tetouan,' +
	'Tétouan,Thies,Thiès,Thika,Thohoyandou,Thyolo,Tiaret,Tillaberi,Tillabéri,Timbuktu,Tindouf,Tipaza,' +
	'Tizi Ouzou,Tlemcen,Tlokweng,Toamasina,Tobruk,Toliara,Tongaat,Torit,Tororo,Touba,Tozeur,Treichville,' +
	'Tripoli,Tsavo,Tshikapa,Tshwane,Tsumeb,Tubmanburg,Tunis,Tzaneen,Ughelli,Uíge,Uitenhage,Ukunda,Ulundi,' +
	'Umhlanga,Umlazi,Umuahia,Upington,Usakos,Uvira,Uyo,Vanderbijlpark,Vereeniging,Victoria Island,Vihiga,' +
	'Vilanculos,Voinjama,Vryburg,Vryheid,Wad Madani,Wad Medani,Wakiso,Walikale,Walvis Bay,Wanderers Stadium,' +
	'Warri,Watamu,Wau,Welkom,Westlands,Winneba,Witbank,Woldia,Wukari,Wuse,Xai-Xai,Yaba,Yambio,Yei,Yenagoa,' +
	'Yendi,Yirgacheffe,Yola,Yopougon,Zagazig,Zalingei,Zamzam,Zanzibar,Zaria,Zarzis,Zawiya,Zawiyah,Zeerust,' +
	'Ziguinchor,Zinder,Zintan,Zliten,Zomba,Zouerate,Zuwara,Zvishavane,Zwedru';
const AMERICAS =
	'Abancay,Acajutla,Acapulco,Aguascalientes,Ahuachapán,Allentown,Altamira,Altoona,Amarillo,Ambato,Amherst,' +
	'Anaheim,Anápolis,Andahuaylas,Andrews Air Force Base,Angra dos Reis,Ann Arbor,Annapolis,Apartadó,' +
	'Apatzingán,Apopa,Aracaju,Araraquara,Arecibo,Arequipa,Arica,Arima,Arraiján,Artemisa,Asheville,' +
	'Augusta National,Avellaneda,Ayacucho,Ayotzinapa,Babahoyo,Bahia Blanca,Bahía Blanca,Bakersfield,Baltimore,' +
	'Bar Harbor,Barahona,Bariloche,Barinas,Barquisimeto,Barra da Tijuca,Barrancabermeja,Basseterre,Baton Rouge,' +
	'Bauru,Bayamo,Bayamón,Belem,Belém,Bellevue,Bequia,Big Sur,Biloxi,Binghamton,Bismarck,Bloomington,Bluefields,' +
	'Blumenau,Boa Vista,Boaco,Boca Raton,Bocas del Toro,Bonaire,Bowling Green,Bozeman,Brampton,Bridgeport,Broadway,' +
	'Brockton,Broward County,Brownsville,Brumadinho,Bucaramanga,Buenaventura,Burlington,Burnaby,Caacupé,' +
	'Cabimas,Cabo San Lucas,Caguas,Cahuita,Cajamarca,Calama,Calexico,Callao,Caloto,Camaguey,Camagüey,Cambridge,' +
	'Camden,Camiri,Camp Lejeune,Camp Pendleton,Campeche,Campina Grande,Campinas,Campo Grande,' +
	'Campos dos Goytacazes,Cancun,Cancún,Candlestick Park,Canelones,Canoas,Canton,Cap-Haitien,Cap-Haïtien,' +
	'Cape Canaveral,Cape May,Capiatá,Carriacou,Caruaru,Cascavel,Catamarca,Caxias do Sul,Cayenne,Cedar Falls,Celaya,' +
	'Central Park,Cerro de Pasco,Chacao,Chaguanas,Chalatenango,Chalco,Champaign,Chapecó,Chapel Hill,' +
	'Chapultepec,Charlotte Amalie,Charlottesville,Charlottetown,Chattanooga,Chetumal,Chiclayo,Chihuahua,Chiloé,Chilpancingo,' +
	'Chimaltenango,Chimbote,Chinandega,Chiquimula,Choloma,Choluteca,Chorrillos,Chula Vista,Cidade de Deus,' +
	'Ciego de Ávila,Cienfuegos,Cite Soleil,Cité Soleil,Ciudad Bolívar,Ciudad del Este,Ciudad Guayana,' +
	"Ciudad Juarez,Ciudad Juárez,Ciudad Obregón,Ciudad Ojeda,Ciudad Victoria,Coatzacoalcos,Cobán,Cobija,Coeur d'Alene,Colima," +
	'College Park,Collipulli,Colonia del Sacramento,Columbine,Comayagua,Comodoro Rivadavia,Complexo do Alemão,' +
	'Concepcion,Contagem,Copacabana,Copiapó,Coquimbo,Coral Gables,Corcovado,Cordoba,Corinto,Coronel Oviedo,' +
	'Corpus Christi,Corrientes,Costa Mesa,Couva,Coyhaique,Coyoacán,Cozumel,Criciúma,Croix-des-Bouquets,Cuautla,' +
	'Cubatão,Cucuta,Cúcuta,Cuernavaca,Cuiabá,Culiacan,Culiacán,Cumaná,Cupertino,Curicó,Cuscatlán,Cusco,Cuzco,' +
	'Dade County,Dajabón,Danlí,Davenport,Daytona Beach,Dearborn,Delray Beach,Detroit,Diadema,Dourados,Dubuque,' +
	'Dulles,Duque de Caxias,Durango,East Hampton,East Palestine,Ecatepec,Edwards Air Force Base,El Alto,' +
	'El Progreso,El Tigre,Eleuthera,Encarnación,Ensenada,Ercilla,Erie,Escazú,Escuintla,Estelí,Evanston,Evansville,' +
	'Exuma,Fairfax County,Fajardo,Fall River,Fargo,Feira de Santana,Fenway Park,Fernando de la Mora,Flagstaff,Flint,' +
	'Florianópolis,Flushing Meadows,Foggy Bottom,Fort Benning,Fort Bragg,Fort Collins,Fort Dix,Fort Hood,' +
	'Fort Lauderdale,Fort McMurray,Fort Myers,Fort Wayne,Foz do Iguaçu,Fray Bentos,Fredericton,Fresnillo,' +
	'Gainesville,Gaithersburg,Gatineau,Gettysburg,Glendale,Goiânia,Golfito,Gonaives,Gonaïves,Grand Bahama,Grand Rapids,' +
	'Grande Prairie,Greenville,Greenwich,Greenwich Village,Groton,Ground Zero,Guadalajara,Gualeguaychú,Guanajuato,Guanare,' +
	'Guantanamo,Guantánamo,Guantanamo Bay,Guaranda,Guarujá,Guarulhos,Guayaramerín,Guaynabo,Gulfport,Hagerstown,' +
	'Hampton Roads,Hartford,Hattiesburg,Hermosillo,Hernandarias,Hialeah,Higüey,Hilo,Hilton Head,' +
	'Hilton Head Island,Hoboken,Holguín,Honolulu,Hot Springs,Huacho,Huancavelica,Huancayo,Huánuco,Huaraz,' +
	'Huatulco,Huehuetenango,Humacao,Hyannis,Ibagué,Idaho Falls,Iguala,Ilhéus,Ilopango,Imperatriz,Indianapolis,' +
	'Inglewood,Iowa City,Ipanema,Ipatinga,Ipiales,Iquique,Iquitos,Irapuato,Isla Mujeres,Itabira,Itagüí,Itajaí,' +
	'Ithaca,Ixtapa,Iztapalapa,Jackson Hole,Jacksonville,Jacmel,Jacó,Jalapa,Jamundí,Janesville,Jinotega,' +
	'Jinotepe,João Pessoa,Johnstown,Joinville,Juarez,Juárez,Juazeiro,Juigalpa,Juiz de Fora,Juliaca,Jundiaí,' +
	'Juticalpa,Kamloops,Kauai,Kelowna,Kennebunkport,Kennedy Airport,Kennedy Space Center,Kenora,Key West,Kingston,' +
	'Kingstown,Kissimmee,Kourou,Kralendijk,La Ceiba,La Chorrera,La Fortuna,La Guaira,La Jolla,La Libertad,La Matanza,' +
	'La Oroya,La Romana,La Serena,La Unión,La Vega,Lac-Mégantic,Lafayette,LaGuardia,Laguna Beach,Lake Charles,' +
	'Lake Tahoe,Lambaré,Lambayeque,Lansing,Lanús,Laramie,Laredo,Las Bambas,Las Condes,Las Cruces,Las Tunas,' +
	'Latacunga,Laventille,Leblon,Léogâne,Les Cayes,Lethbridge,Lethem,Lexington,Littleton,Llallagua,' +
	'Logan Airport,Loíza,Loja,Lomas de Zamora,London,Londrina,Los Alamos,Los Angeles County,Los Cabos,' +
	'Los Mochis,Los Teques,Love Canal,Lubbock,Luque,Lynchburg,Macaé,Macapá,Maceió,Machala,Macon,Maicao,Maipú,' +
	'Mandeville,Manizales,Manta,Manzanillo,Mar-a-Lago,Marabá,Maracay,Margarita Island,Mariano Roque Alonso,' +
	"Maringá,Mariscal Estigarribia,Martha's Vineyard,Matagalpa,Matamoros,Matanzas,Maturín,May Pen,Mayagüez," +
	'Mazatlan,Mazatlán,McAllen,Medicine Hat,Mejicanos,Menlo Park,Merida,Mérida,Mexicali,Mexico City,' +
	'Miami Beach,Midland,Milwaukee,Minatitlán,Minneapolis,Miraflores,Mirebalais,Mississauga,Missoula,Mixco,' +
	'Modesto,Mogi das Cruzes,Moncton,Montego Bay,Monterey,Montería,Monterrey,Montes Claros,Monteverde,' +
	'Montgomery County,Montréal,Moquegua,Morelia,Morgantown,Mossoró,Mountain View,Muncie,Myrtle Beach,Nanaimo,' +
	'Nantucket,Naperville,Nashua,Nassau County,Natchez,Naucalpan,Nazca,Necoclí,Negril,Neiva,Nevis,New Amsterdam,' +
	'New Bedford,New Brunswick,New Haven,New London,New Orleans,New Rochelle,Newport Beach,Newport News,' +
	'Newtown,Nezahualcóyotl,Nicoya,Niteroi,Niterói,Nogales,Nosara,Nova Iguaçu,Novo Hamburgo,Nuevo Laredo,' +
	"O'Hare,Oahu,Oak Ridge,Oaxaca,Ocaña,Ocho Rios,Ocotal,Olavarría,Olinda,Ometepe,Orizaba,Orlando,Oruro,Osasco," +
	'Oshawa,Osorno,Otavalo,Ouanaminthe,Ouro Preto,Ovalle,Oxnard,Pachuca,Palm Beach,Palm Beach County,' +
	'Palm Springs,Palmas,Paramaribo,Paraty,Parauapebas,Park City,Parkland,Parliament Hill,Pasadena,Paysandú,' +
	'Pearl Harbor,Pedro Juan Caballero,Pelotas,Pensacola,Peoria,Pérez Zeledón,Pergamino,Petare,Petion-Ville,' +
	'Pétion-Ville,Petrolina,Petrópolis,Philadelphia,Piedras Negras,Pinar del Río,Piracicaba,Pittsfield,Piura,' +
	'Plano,Playa del Carmen,Plaza de Mayo,Pocatello,Point Fortin,Point Pleasant,Ponta Grossa,Popayán,Porlamar,Port Antonio,Port-de-Paix,' +
	'Port-of-Spain,Portmore,Porto Velho,Portoviejo,Potosí,Poughkeepsie,Poza Rica,Praia Grande,' +
	"Presidente Franco,Prince George,Prince George's County,Princeton,Prudhoe Bay,Pucallpa,Pucón,Puebla,Pueblo,Puente Alto," +
	'Puerto Barrios,Puerto Cabello,Puerto Cabezas,Puerto Cortés,Puerto Escondido,Puerto Iguazú,Puerto La Cruz,' +
	'Puerto Limón,Puerto Madero,Puerto Madryn,Puerto Montt,Puerto Natales,Puerto Ordaz,Puerto Plata,' +
	'Puerto Rico,Puerto Vallarta,Puerto Varas,Puerto Viejo,Puno,Punta Arenas,Punta del Este,Punto Fijo,Quepos,' +
	'Queretaro,Querétaro,Quetzaltenango,Quibdó,Quilmes,Rancagua,Rapid City,Recoleta,Red Deer,Redding,' +
	'Redwood City,Resistencia,Retalhuleu,Reynosa,Ribeirão Preto,Riberalta,Rideau Hall,Rio Branco,Río Cuarto,' +
	'Río Gallegos,Riobamba,Riohacha,Road Town,Roanoke,Roatan,Roatán,Rocinha,Rockford,Rockville,Rondonópolis,Rosarito,' +
	'Roswell,Ruby Ridge,Rurrenabaque,Sacramento,Saginaw,Saguenay,Salina Cruz,Salta,Saltillo,Samaná,Samborondón,' +
	'San Antonio,San Bernardino,San Bernardo,San Carlos,San Cristóbal,San Cristobal de las Casas,' +
	'San Cristóbal de las Casas,San Felipe,San Fernando,San Ignacio,San Isidro,San Juan,San Juan de Lurigancho,' +
	'San Juan del Sur,San Lorenzo,San Luis,San Luis Potosi,San Luis Potosí,San Mateo,San Miguel,' +
	'San Miguel de Allende,San Miguel de Tucumán,San Nicolás,San Pedro,San Pedro de Macorís,San Quentin,' +
	'San Rafael,San Salvador,San Telmo,San Ysidro,Sancti Spíritus,Sandy Hook,Santa Ana,Santa Barbara,' +
	'Santa Clara,Santa Cruz,Santa Cruz de la Sierra,Santa Fe,Santa Marta,Santa Monica,Santa Rosa,' +
	'Santa Rosa de Copán,Santa Tecla,Santarém,Santiago de los Caballeros,Santiago del Estero,Santo André,' +
	'São Bernardo do Campo,São Caetano do Sul,São Carlos,São Gonçalo,São José do Rio Preto,São José dos Campos,' +
	'São Luís,São Sebastião,São Vicente,Sarapiquí,Sarasota,Sarnia,Sausalito,Schenectady,Seattle,Sedona,' +
	'Bradford,Mallaig,Klaksvík,Tórshavn,Sioux Lookout,Thunder Bay,Shea Stadium,Sherbrooke,Shreveport,Sierra Vista,Silver Spring,Sincelejo,Sioux City,Soacha,Soldier Field,' +
	'Sololá,Somoto,Sonsonate,Sorocaba,South Bend,Soyapango,Spanish Town,Spartanburg,Springfield,St. Augustine,' +
	'St. Catharines,St. Paul,St. Petersburg,Stamford,Stockton,Sudbury,Suffolk County,Sullana,Sunnyvale,Suzano,' +
	'Tacna,Tacuarembó,Talara,Talca,Talcahuano,Tallahassee,Tamarindo,Tampico,Tandil,Tapachula,Tarapoto,Tarija,' +
	'Taubaté,Tecate,Tecomán,Tegucigalpa,Tehuacán,Tempe,Teotihuacan,Tepic,Teresina,Terre Haute,Texarkana,' +
	'Three Mile Island,Thunder Bay,Tijuana,Times Square,Tipitapa,Tlalpan,Tlaquepaque,Tlaxcala,Tocoa,Toluca,' +
	'Topeka,Torreon,Torreón,Torres del Paine,Tortola,Tortuguero,Totonicapán,Towson,Trelew,Tribeca,Trois-Rivières,Trujillo,Tulcán,' +
	'Tuluá,Tulum,Tumaco,Tumbes,Tunja,Tupiza,Turrialba,Tuxpan,Tuxtla Gutiérrez,Uberaba,Uberlândia,Upala,Urbana,' +
	'Uruapan,Ushuaia,Usulután,Utica,Uvalde,Uyuni,Vaca Muerta,Vail,Valdivia,Valledupar,Varadero,Ventura,' +
	'Veracruz,Vicente López,Viedma,Vieques,Villa Carlos Paz,Villa Clara,Villa El Salvador,Villa Hayes,' +
	'Villahermosa,Villamontes,Villarrica,Villavicencio,Viña del Mar,Virgin Gorda,Virginia Beach,Vitoria,Vitória,' +
	'Volta Redonda,Waikiki,Waterbury,Waterloo,Westchester County,White Plains,Wichita,Wilmington,Windsor,' +
	'Winston-Salem,Worcester,Wounded Knee,Wrigley Field,Xalapa,Xochimilco,Yacuiba,Yakima,Yankee Stadium,' +
	'Yonkers,Yopal,Youngstown,Ypacaraí,Yuma,Zacapa,Zacatecas,Zacatecoluca,Zapopan,Zihuatanejo';
const OCEANIA =
	'Albury,Albury-Wodonga,Alice Springs,Alotau,Arawa,Armidale,Ashburton,Auckland,Auki,Ballarat,Bankstown,' +
	'Bathurst,Bendigo,Blacktown,Blenheim,Bondi,Bora Bora,Bougainville,Broken Hill,Broome,Buka,Bunbury,' +
	'Bundaberg,Burnie,Byron Bay,Caboolture,Cairns,Campbelltown,Ceduna,Christchurch,Coffs Harbour,Coober Pedy,' +
	'Cooktown,Dandenong,Devonport,Dubbo,Dunedin,Fitzroy Crossing,Frankston,Fremantle,Funafuti,Geelong,' +
	'Geraldton,Gisborne,Gizo,Gladstone,Gold Coast,Goroka,Gosford,Goulburn,Greymouth,Gympie,Hawera,Hervey Bay,' +
	'Hobart,Honiara,Invercargill,Ipswich,Kaikoura,Kaikōura,Kalgoorlie,Karratha,Kavieng,Kimbe,Kokopo,Koror,' +
	'Kununurra,Kwajalein,Labasa,Lae,Launceston,Lautoka,Levuka,Lihir,Lismore,Lower Hutt,Luganville,Mackay,' +
	'Madang,Mandurah,Marble Bar,Maroochydore,Maryborough,Masterton,Mildura,Moree,Motueka,Mount Gambier,' +
	"Mount Hagen,Mount Isa,Nadi,Napier,Nauru,Nausori,New Plymouth,Noosa,Noumea,Nouméa,Nowra,Nuku'alofa," +
	'Nukualofa,Oamaru,Pago Pago,Palmerston North,Papakura,Parramatta,Penrith,Popondetta,Porgera,Porirua,' +
	'Port Augusta,Port Hedland,Port Lincoln,Port Macquarie,Port Moresby,Port Pirie,Port Vila,Pukekohe,' +
	'Queenstown,Rabaul,Rakiraki,Rarotonga,Redfern,Remuera,Rockhampton,Rotorua,Saipan,Savusavu,Shepparton,' +
	'Sigatoka,St Kilda,Sunshine Coast,Surfers Paradise,Takapuna,Tamworth,Tarawa,Taree,Taupo,Taupō,Tauranga,' +
	'Taveuni,Te Anau,Tennant Creek,Timaru,Tokoroa,Toowoomba,Traralgon,Tulagi,Tweed Heads,Uluru,Upper Hutt,' +
	'Vanimo,Wabag,Wagga Wagga,Waitangi,Wanaka,Wānaka,Wangaratta,Warrnambool,Weipa,Wellington,Wewak,Whakatane,' +
	'Whakatāne,Whanganui,Whangarei,Whyalla,Wodonga,Wollongong,Yuendumu';

export const CITIES: readonly string[] = [EUROPE, ASIA, AFRICA, AMERICAS, OCEANIA].flatMap(names =>
	names.split(','),
);
