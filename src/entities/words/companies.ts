/** Companies and their brands of the world, stock indexes and exchanges: those whose names do not say that they are one. */
const TECHNOLOGY =
	'Acer,Adobe,Alibaba Group,Amazon.com,America Movil,América Móvil,Anthropic,Apple Inc.,Asus,Atos,Baidu,' +
	"Bilibili,Binance,BlackBerry,Blue Origin,Broadcom,Bukalapak,Byju's,ByteDance,Canva,Capgemini,Careem," +
	'Cisco Systems,Cloudflare,Coinbase,Compaq,Coupang,CrowdStrike,Dahua,DeepMind,Deliveroo,Didi,Didi Chuxing,' +
	'DJI,DoorDash,Dropbox,eBay,EBay,Epic Games,Ericsson,Expedia,Facebook Inc.,Flipkart,Flutterwave,Foxconn,' +
	'Fujifilm,Fujitsu,Garmin,GitHub,GoDaddy,Gojek,Google Play,GoPro,GoTo,Grab Holdings,Grindr,Groupon,' +
	'Hewlett Packard,Hewlett-Packard,Hikvision,Hitachi,Hon Hai,Huawei Technologies,iFlytek,Infineon,Infosys,' +
	'Instacart,Intel Corp.,JD.com,Jio,Jumia,Kakao,KakaoTalk,Kaspersky,Kodak,Lazada,Lenovo,LG Electronics,' +
	'LG Energy Solution,LinkedIn,Lyft,M-Pesa,Mastodon,MediaTek,Meituan,Mercado Libre,MercadoLibre,Micron,' +
	'Microsoft,Mitsubishi Electric,Motorola,MultiChoice,Naspers,Naver,NetEase,Netscape,Nikon,Nintendo,Nokia,' +
	'NortonLifeLock,Nubank,Nvidia,OpenAI,Oracle,Palantir,Panasonic,Parler,PayPal,Paystack,Paytm,Pegatron,' +
	'PhonePe,Pinduoduo,Pinterest,Playtika,Prosus,Qualcomm,Rakuten,Rappi,Reddit,Roblox,Salesforce,' +
	'Samsung Group,SenseTime,Shein,Shopee,Shopify,Singtel,SK Hynix,Skype,Snapchat,SoftBank,SoftBank Group,' +
	'Spotify,Starlink,STMicroelectronics,Substack,Swiggy,Symantec,Tata Consultancy Services,Telecom Italia,' +
	'Telegram,Telus,Temu,Tencent Holdings,Texas Instruments,TikTok,Tokopedia,Toshiba,Truth Social,Tumblr,Uber,' +
	'Ubisoft,Unisys,Verizon,Vimeo,VKontakte,VMware,WeChat,Weibo,WeWork,WhatsApp,Wipro,Wirecard,Wistron,Xerox,' +
	'Xiaomi,Yahoo,Yahoo!,Yandex,Yelp,YouTube,Zalando,Zerodha,Zomato,Zuckerberg Initiative,Zynga';
const MOTORS =
	'Alfa Romeo,Ashok Leyland,Aston Martin,Bajaj Auto,Bentley,Bridgestone,Bugatti,Buick,Cadillac,Caterpillar,' +
	'CATL,Chevrolet,Chevy,Citroen,Citroën,Cummins,Daewoo,Daihatsu,Daimler,Ducati,Fiat Chrysler,Geely,' +
	'General Motors Co.,Goodyear,Harley-Davidson,Hero MotoCorp,Honda Motor,Hyundai Motor,Isuzu,' +
	'Jaguar Land Rover,John Deere,Komatsu,Lamborghini,Lancia,Land Rover,Lexus,Maruti,Maruti Suzuki,Maserati,' +
	'Mazda,McLaren,Mercedes-AMG,Michelin,Mitsubishi Motors,Nissan Motor,Opel,Pirelli,Polestar,Proton,' +
	'PSA Peugeot Citroën,Renault-Nissan,Rivian,Saic,Scania,Skoda,Škoda,Stellantis,Subaru,Tata Motors,' +
	'Toyota Motor,Vauxhall,VinFast,Vingroup,Volkswagen AG,Volvo,VW,Waymo,Xpeng';
const AVIATION =
	'Aer Lingus,Aeroflot,Aerolíneas Argentinas,Aeromexico,Air Arabia,Air Astana,Air Canada,Air France,' +
	'Air France-KLM,Air India,Air New Zealand,Air Peace,Air Tanzania,AirAsia,Akasa Air,Alaska Airlines,' +
	'Alitalia,American Airlines,Amtrak,Arik Air,Asiana Airlines,Avianca,Bombardier,British Airways,Carnival,' +
	'Cathay Pacific,Cebu Pacific,Cessna,CMA CGM,Cosco,Delta,Deutsche Bahn,Deutsche Post,easyJet,EasyJet,' +
	'EgyptAir,Embraer,Emirates Airlines,Ethiopian Airlines,Etihad,Eurostar,Eurowings,Evergreen,Fastjet,FedEx,' +
	'Finnair,Flybe,flydubai,Flydubai,Flynas,Garuda,Garuda Indonesia,Germanwings,Greenbrier,Greyhound,' +
	'Gulfstream,Hapag-Lloyd,Iberia,IndiGo,Jet Airways,JetBlue,Jetstar,Kenya Airways,Kingfisher,Korean Air,' +
	'Latam Airlines,LATAM Airlines,Lion Air,Lockheed,Maersk,Malaysia Airlines,Network Rail,Norwegian Air,' +
	'Pan Am,Philippine Airlines,Precision Air,Qatar Airways,Royal Caribbean,RwandAir,Ryanair,Saudia,' +
	'Singapore Airlines,South African Airways,Southwest Airlines,SpiceJet,Spirit Airlines,Sukhoi,Swissair,' +
	'Thai Airways,Thalys,Trenitalia,Turkish Airlines,United Airlines,US Airways,VietJet,Vietnam Airlines,' +
	'Virgin,Virgin Atlantic,Virgin Australia,Virgin Galactic,Vistara,Volaris,Vueling,WestJet,Wizz Air';
const ENERGY =
	'Adani Group,Adnoc,Anadarko,Anglo American,Antofagasta Minerals,ArcelorMittal,Areva,Baker Hughes,Barrick,' +
	'Barrick Gold,BC Hydro,BHEL,BHP Billiton,British Gas,British Petroleum,BUA Group,Centrica,Cheniere,' +
	'Chesapeake,Chevron Corp.,Coal India,Codelco,Con Edison,Conoco,ConocoPhillips,Dangote,Dangote Cement,' +
	'Dangote Group,De Beers,Debswana,Dow Chemical,Duke Energy,DuPont,Ecopetrol,Eletrobras,Elf,Enbridge,Endesa,' +
	'Enel,Engie,Eni,Enron,Equinor,Eskom,Exelon,Exxon Mobil,First Quantum,First Solar,Fortescue,' +
	'Freeport-McMoRan,Gazprom Neft,Gecamines,Gécamines,Glencore Xstrata,Halliburton,Harmony Gold,Hydro One,' +
	'Hydro-Québec,Iberdrola,Impala Platinum,Indian Oil,Jindal Steel,K-Electric,Kansai Electric,Kazatomprom,' +
	"KazMunayGas,Kengen,KenGen,Kepco,Kinder Morgan,Kuwait Petroleum,Lonmin,Lundin,Ma'aden,Maaden," +
	'Manitoba Hydro,Meralco,Naftogaz,Namdeb,NamPower,National Grid,Newmont,Nord Stream,Norilsk Nickel,' +
	'Norsk Hydro,Novatek,Oando,Orsted,Ørsted,Peabody,Pemex,Pertamina,PetroChina,Petroecuador,Petronas,' +
	'Petroperu,Petroperú,Phillips 66,Posco,Qatar Energy,QatarEnergy,Qatargas,Repsol,Rosatom,Royal Dutch Shell,' +
	'Rusal,Sabic,SABIC,SaskPower,Sasol,Schlumberger,ScottishPower,Seplat,Severn Trent,Severstal,Shell,' +
	'Sibanye-Stillwater,Siemens Energy,Sinopec,Socar,Sonangol,Sonatrach,Statoil,Suncor,Surgutneftegaz,' +
	'Tata Steel,Teck,Tepco,Texaco,Thames Water,Thyssenkrupp,ThyssenKrupp,Tokyo Electric Power,Total,Trafigura,' +
	'TransCanada,Transneft,Tullow,Umeme,Uniper,Uralkali,Vale,Valero,Vattenfall,Vedanta,Vestas,Vitol,' +
	'Westinghouse,Xstrata,YPFB,Zesa,ZESA,Zesco,ZESCO';
const FINANCE =
	'ABN Amro,Absa,Access Bank,Aetna,Aflac,Allianz,Allstate,American Express,Amundi,Anbang,Ant Group,Archegos,' +
	'Aviva,Axa,Axis Bank,Banco do Brasil,Bancolombia,Bank of America,Bank of China,Bear Stearns,bKash,' +
	'Blackstone,BofA,Bovespa,Bradesco,Bridgewater,CAC 40,CaixaBank,Canara Bank,Capital One,Capitec,Carlyle,' +
	'Charles Schwab,Chicago Mercantile Exchange,Chubb,Cigna,CIMB,Citi,Citibank,Commerzbank,Commonwealth Bank,' +
	'Credit Agricole,Crédit Agricole,Danske Bank,Deutsche Boerse,Deutsche Börse,Dow Jones,' +
	'Dow Jones Industrial Average,E*Trade,Ecobank,Equifax,Euronext,Experian,Fannie Mae,FirstRand,' +
	'Fitch Ratings,Franklin Templeton,Freddie Mac,FTSE 100,Goldman,GTBank,Hang Seng,Hang Seng Index,HDFC Bank,' +
	'HSBC Holdings,Ibex,ICICI Bank,Intesa Sanpaolo,Itau,Itaú,Itaú Unibanco,J.P. Morgan,JP Morgan Chase,' +
	"JPMorgan Chase & Co.,Julius Baer,KCB,Khazanah,Kospi,Kotak Mahindra Bank,Lehman Brothers,Lloyd's," +
	"Lloyd's of London,Lloyds,London Stock Exchange,Macquarie,MasterCard,Maybank,Merrill Lynch,MetLife," +
	"Mitsubishi UFJ,Mizuho,MoneyGram,Monte dei Paschi,Moody's,Moody's Investors Service,Morningstar,Mubadala," +
	'Munich Re,Nasdaq Composite,Natixis,NatWest,Nedbank,Nifty,Nikkei 225,Nomura,Nordea,Northern Rock,' +
	'Old Mutual,Opec+,PayPal,Pimco,Ping An,Punjab National Bank,Rabobank,Raiffeisen,Revolut,Robinhood,' +
	'Rothschild,Royal Bank of Scotland,S&P,S&P 500,Samruk-Kazyna,Sanlam,' +
	'Sberbank,Schroders,Scotiabank,Sensex,Sequoia Capital,Shenzhen Stock Exchange,Societe Generale,' +
	"Société Générale,Standard & Poor's,Standard Bank,Standard Chartered,State Street,Steward Bank,Stoxx 600," +
	'Sumitomo Mitsui,Swedbank,Swiss Re,TD Bank,Temasek,Temasek Holdings,Thomson Reuters,Tokyo Stock Exchange,' +
	'Topix,U.S. Bancorp,UniCredit,Vanke,Wachovia,Wells Fargo & Co.,Western Union,Westpac,World Bank,Worldpay,' +
	'Zenith Bank,Zurich Insurance';
const HEALTH =
	'3M,AbbVie,Amgen,Astellas,AstraZeneca Plc,Bayer AG,Becton Dickinson,Bharat Biotech,Biogen,BioNTech,' +
	'Boehringer Ingelheim,Boston Scientific,Bristol Myers Squibb,Bristol-Myers Squibb,Cardinal Health,Cipla,' +
	"Cleveland Clinic,CureVac,CVS Health,Daiichi Sankyo,Danaher,Dr. Reddy's,Eisai,Eli Lilly," +
	'Emergent BioSolutions,Fresenius,Genentech,Gilead,Gilead Sciences,Glaxo,Humana,Illumina,Johnson & Johnson,' +
	'Kaiser Permanente,Lonza,Mayo Clinic,McKesson,Medtronic,Merck & Co.,Merck KGaA,Mylan,Novartis AG,Novavax,' +
	'Novo Nordisk,Pfizer Inc.,Philips,Purdue Pharma,Ranbaxy,Regeneron,Sanofi-Aventis,Serum Institute,' +
	'Serum Institute of India,Sinopharm,Sinovac,Stryker,Sun Pharma,Takeda,Teva,Theranos,UnitedHealth,Vertex,' +
	'Walgreens';
const CONSUMER =
	'7-Eleven,AB InBev,Abercrombie & Fitch,Accor,Ahold,Albertsons,Aldi,Altria,Amul,Anheuser-Busch,Asda,Asos,' +
	'Auchan,Avon,B&Q,Balenciaga,Barnes & Noble,Bed Bath & Beyond,Benetton,Best Buy,Beyond Meat,Bimbo,' +
	'Body Shop,British American Tobacco,Budweiser,Burberry,Burger King,Cadbury,Calvin Klein,Campbell Soup,' +
	"Carlsberg,Carrefour,Cartier,Chanel,Chick-fil-A,Chipotle,Christian Dior,Christie's,Clorox,Coca Cola," +
	"Coca-Cola Co.,Colgate-Palmolive,ConAgra,Costa Coffee,Crocs,Dairy Queen,Danone,Del Monte,Diageo,Dillard's," +
	"Dior,Dolce & Gabbana,Domino's,Dunkin,Dunkin' Donuts,Dyson,Electrolux,Estee Lauder,Estée Lauder,Femsa," +
	'FEMSA,Ferrero,Foot Locker,General Mills,Gillette,Givenchy,Godrej,Greggs,Gucci,H&M,Harrods,Hasbro,' +
	'Heineken,Heinz,Henkel,Hermès,Home Depot,Hugo Boss,Hyatt,InBev,Inditex,J.C. Penney,JC Penney,JCPenney,' +
	"Jollibee,Juul,Kellogg's,Kering,Kimberly-Clark,Kirin,Kmart,Kohl's,Kraft,Kraft Heinz,Kroger,L'Oreal," +
	"L'Oréal,Levi Strauss,Levi's,Lidl,Louis Vuitton,Lowe's,Lululemon,Macy's,Marks & Spencer,Marks and Spencer," +
	"Marriott,Mattel,McDonald's,McDonalds,Migros,MillerCoors,Mondelez,Morrisons,Naivas,Nakumatt,Nando's," +
	'Nestlé,Nintendo,Nordstrom,Ocado,Old Navy,Patanjali,PepsiCo Inc.,Pernod Ricard,Philip Morris,Pick n Pay,' +
	'Pizza Hut,Prada,Pret A Manger,Primark,Procter & Gamble,Publix,Ralph Lauren,Reebok,Reynolds American,' +
	"Rolex,SABMiller,Safeway,Sainsbury's,Sam's Club,Samsonite,Selfridges,Shiseido,Shoprite,Smithfield Foods," +
	"Sotheby's,Starbucks Corp.,Superdrug,Swatch,Tesco,Thomas Cook,Tiffany,Tiffany & Co.,Tiger Brands," +
	"Tim Hortons,Topshop,Toys R Us,Trader Joe's,Tyson Foods,Uchumi,Under Armour,Unilever,Uniqlo,Versace," +
	"Victoria's Secret,Waitrose,Walmart Inc.,Wendy's,Wetherspoons,Whirlpool,Whole Foods,Woolworths,Yamaha," +
	'Yum Brands,Zara';
const INDUSTRY =
	'Aditya Birla Group,Airbnb,Airtel,Alcoa,Alstom,América Móvil,Archer Daniels Midland,Arcor,Arm Holdings,' +
	'Arthur Andersen,AT&T Inc.,Atlas Copco,Axel Springer,Babcock,BAE Systems,Bain & Company,Balfour Beatty,' +
	'Bechtel,Bertelsmann,Bharti Airtel,Blackwater,Booking.com,Bosasa,Boston Consulting Group,Bouygues,' +
	'Cambridge Analytica,Capita,Cargill,Carillion,Cemex,Charoen Pokphand,China Evergrande,China Mobile,' +
	'China Telecom,China Unicom,Citic,CITIC,Comcast,CoreLogic,Country Garden,Cushman & Wakefield,Dalian Wanda,' +
	'Damac,Dassault,Deloitte,Denel,Deutsche Telekom,Doosan,DP World,Econet,Econet Wireless,Edelman,Emaar,' +
	'Emporis,Etisalat,Eurotunnel,Eventbrite,Evergrande,Felda,Fincantieri,Fluor,Fonterra,Foster + Partners,' +
	'Fosun,G4S,General Dynamics,Genting,GfK,Globacom,Grameenphone,Grupo México,Hanwha,Heckler & Koch,Hindalco,' +
	'Hochtief,HOCHTIEF,Holcim,Honeywell,Hutchison,Hutchison Ports,HYBE,Hyundai Heavy Industries,Ifo,' +
	'Ingersoll Rand,Ipsos,Itochu,JSW,JSW Steel,Kantar,Kawasaki Heavy Industries,Kuka,L3Harris,LafargeHolcim,' +
	'Larsen & Toubro,Liebherr,Live Nation,Lonrho,Marubeni,McKinsey & Company,Mitsubishi,' +
	'Mitsubishi Heavy Industries,Mitsui,Nakheel,NetOne,News Corp,News Corporation,News International,' +
	'Nippon Steel,NTT Docomo,Oaktree,Odebrecht,Omnicom,Ooredoo,Optus,Petrofac,Pew,Pew Research Center,PLDT,' +
	'Prasa,PRASA,PricewaterhouseCoopers,Publicis,Raytheon Technologies,Redfin,Reliance Industries,' +
	'Reliance Jio,Rheinmetall,Rogers Communications,Rolls-Royce Holdings,Rostec,Rostelecom,Royal Mail,' +
	'Safaricom,Safran,Saint-Gobain,Samsung SDI,Schneider Electric,SeaWorld,Serco,Siemens AG,Sime Darby,' +
	"SK Group,SK Telecom,Skanska,SM Entertainment,Sodexo,Sotheby's International Realty,Steinhoff,StubHub," +
	'Sumitomo,Swisscom,Syngenta,T-Mobile,Takata,Techint,Telefonica,Telefónica,Telenor,Telia,Telkom,Telmex,' +
	'Telstra,Textron,Thales,Ticketmaster,Time Warner,Tongaat Hulett,Transnet,TransUnion,United Technologies,' +
	'US Steel,Vattenfall,Veolia,Verizon Communications,Viacom,ViacomCBS,Viettel,Vinci,Vivendi,Vodacom,' +
	'Vodafone,Wärtsilä,YouGov,Yum China,Zain,Zeiss,Zillow,ZTE Corp';

export const COMPANIES: readonly string[] = [
	TECHNOLOGY,
	MOTORS,
	AVIATION,
	ENERGY,
	FINANCE,
	HEALTH,
	CONSUMER,
	INDUSTRY,
].flatMap(names => names.split(','));
