/** Rivers, seas, mountains, deserts and islands whose names do not say what they are, and some that do. */
const NAMES =
	'Abu Ghraib,Aconcagua,Adirondacks,Adriatic,Adriatic Sea,Aegean,Aegean Sea,Al Aqsa,Al-Aqsa Mosque,Alcatraz,' +
	'Aleutian Islands,Anatolia,Andaman Islands,Andaman Sea,Anfield,Angkor Wat,Annapurna,Antarctic,' +
	'Arabian Peninsula,Aral Sea,Ararat,Atacama Desert,Atlas Mountains,Auschwitz,Bab el-Mandeb,Bagram,' +
	'Balkan Peninsula,Balmoral,Bay of Bengal,Bay of Biscay,Bekaa,Bekaa Valley,Bering Sea,Bering Strait,' +
	'Berlin Wall,Bermuda Triangle,Big Ben,Bikini Atoll,Black Forest,Boracay,Brahmaputra,Brandenburg Gate,' +
	'Bristol Channel,Brooklyn Bridge,Buchenwald,Buckingham Palace,Burj Khalifa,Camp David,Camp Nou,' +
	'Carpathians,Caspian,Cauvery,Champs-Elysees,Champs-Élysées,Channel Tunnel,Chao Phraya,Chenab,' +
	'Chesapeake Bay,Chimborazo,Cho Oyu,Colorado River,Colosseum,Congo River,Coral Sea,Corfu,Cotopaxi,' +
	'Crimean Peninsula,Cyclades,Dachau,Dal Lake,Dardanelles,Dartmoor,Dead Sea,Death Valley,Demilitarized Zone,' +
	'Denali,Dhaulagiri,Diaoyu Islands,Diego Garcia,Dnieper,Dniester,Dodecanese,Doklam,Dolomites,Drakensberg,Drina,East River,' +
	'Ebro,Eden Gardens,Eiffel Tower,Eiger,Elbe,Elbrus,Ellis Island,Élysée Palace,Empire State Building,Etna,' +
	'Euphrates,Everest,Everglades,Evin Prison,Exmoor,Fergana Valley,Firth of Forth,Forbidden City,Fuji,' +
	'Gallipoli,Galwan,Ganga,Ganges,Gasherbrum,Gobi,Gobi Desert,Godavari,Golden Gate Bridge,Golden Temple,Grand Canyon,' +
	'Great Wall,Guam,Guantanamo Bay,Gulf of Aden,Gulf of Finland,Gulf of Guinea,Gulf of Oman,Gulf of Thailand,' +
	'Hindu Kush,Huascarán,Hudson River,Humber,Hyde Park,Iberian Peninsula,Indus,Ionian Islands,Ionian Sea,Irish Sea,' +
	'Irrawaddy,Java Sea,Jhelum,Jordan River,Jupiter,Kalahari,Kamchatka,Kangchenjunga,Karakoram,Kattegat,Kaveri,Kerch Strait,' +
	'Kilimanjaro,Kinmen,Koh Samui,Kola Peninsula,Korean Peninsula,Krakatoa,Krishna River,Kruger National Park,' +
	'Kuril Islands,Lake Baikal,Lake Chad,Lake Como,Lake Erie,Lake Garda,Lake Geneva,Lake Huron,Lake Malawi,' +
	'Lake Michigan,Lake Ontario,Lake Superior,Lake Tanganyika,Lake Titicaca,Lake Victoria,Lampedusa,Lesvos,' +
	'Lhotse,Limpopo River,Litani,Loch Ness,Loire,Lombok,London Bridge,Lough Neagh,Louvre,Maasai Mara,' +
	'Machu Picchu,Madison Square Garden,Makalu,Manaslu,Mar-a-Lago,Maracana,Maracanã,Masai Mara,Matterhorn,Mekong,' +
	'Merapi,Mersey,Mesopotamia,Messina Strait,Meuse,Missouri River,Mojave,Mont Blanc,Moselle,Mount Etna,' +
	'Mount Everest,Mount Fuji,Mount Kenya,Mount Sinai,Murray-Darling,Mykonos,Namib,Nanga Parbat,Narmada,' +
	'Negev Desert,Neva,Niagara Falls,Nicobar,Niger River,North Atlantic,North Pacific,North Pole,' +
	'Northwest Passage,Notre Dame,Notre-Dame,Oder,Ohio River,Okavango,Okinawa,Old Trafford,Orange River,' +
	'Orinoco,Ozarks,Padma,Pamirs,Pantanal,Paracel Islands,Parliament Square,Pennines,Phu Quoc,Pinatubo,' +
	'Po Valley,Pompeii,Popocatepetl,Popocatépetl,Potomac,Pyrenees,Rann of Kutch,Red Fort,Red Square,Rhône,' +
	'Rift Valley,Rikers Island,Rio Grande,River Nile,River Thames,Robben Island,Rockies,Ruhr Valley,' +
	'Sahara Desert,Saint Helena,Sakhalin,Salween,Sandringham,Santiago Bernabéu,Santorini,Sava,' +
	'Scarborough Shoal,Sea of Azov,Sea of Galilee,Sea of Japan,Sea of Marmara,Second Thomas Shoal,Seine,' +
	'Senkaku Islands,Senkakus,Serengeti,Severn,Siachen,Sierra Madre,Sierra Nevada,Sinai Peninsula,Skagerrak,' +
	'Smoky Mountains,Snowdon,Snowdonia,Solent,Somme,Sonoran Desert,South Atlantic,South Pole,Southern Ocean,' +
	'Spitsbergen,Spratly Islands,St. Lawrence,Staten Island,Statue of Liberty,Stonehenge,Strait of Gibraltar,' +
	'Strait of Malacca,Stromboli,Sulu Sea,Sundarbans,Sutlej,Svalbard,Sydney Opera House,Syr Darya,Tagus,' +
	'Taj Mahal,Taklamakan,Tasman Sea,Tatras,Teesta,Temple Mount,Thar Desert,Tiananmen Square,Tiber,Tien Shan,' +
	'Tigris,Tisza,Tonle Sap,Tower of London,Trafalgar Square,Tyne,Tyrrhenian Sea,Urals,Vatican,Vesuvius,' +
	'Victoria Falls,Vistula,Vltava,Volga,Vosges,Wembley Stadium,Western Ghats,Western Hemisphere,Western Wall,' +
	'Windsor Castle,World Trade Center,Yalu,Yamuna,Yangtze,Yellow River,Yellow Sea,Yellowstone,Yosemite,' +
	'Yucatán Peninsula,Zakynthos,Zambezi';

export const WATERS_AND_HEIGHTS: readonly string[] = NAMES.split(',');
