/** Companies and their brands of the world, stock indexes and exchanges: those whose names do not say that they are one. */
const TECHNOLOGY =
	'Adobe,Alibaba Group,Amazon.com,Anthropic,Apple Inc.,Atos,Baidu,Binance,BlackBerry,Blue Origin,ByteDance,' +
	'Canva,Capgemini,Cisco Systems,Cloudflare,Coinbase,Compaq,CrowdStrike,DeepMind,Deliveroo,Didi,' +
	'Didi Chuxing,DoorDash,Dropbox,eBay,EBay,Epic Games,Ericsson,Expedia,Facebook Inc.,Flipkart,Foxconn,' +
	'Fujifilm,Fujitsu,Garmin,GitHub,GoDaddy,Gojek,Google Play,GoPro,Grindr,Groupon,Hewlett Packard,' +
	'Hewlett-Packard,Hitachi,Huawei Technologies,Infineon,Infosys,Instacart,Intel Corp.,JD.com,Jio,Kaspersky,' +
	'Kodak,Lenovo,LG Electronics,LinkedIn,Lyft,Mastodon,Meituan,MercadoLibre,Micron,Microsoft,' +
	'Mitsubishi Electric,Motorola,Netscape,Nintendo,Nokia,NortonLifeLock,Nvidia,OpenAI,Oracle,Palantir,' +
	'Panasonic,Parler,PayPal,Paytm,Pinduoduo,Pinterest,Playtika,Qualcomm,Rakuten,Reddit,Roblox,Salesforce,' +
	'Samsung Group,Shein,Shopify,SK Hynix,Skype,Snapchat,SoftBank,SoftBank Group,Spotify,Starlink,' +
	'STMicroelectronics,Substack,Swiggy,Symantec,Temu,Tencent Holdings,Texas Instruments,TikTok,Toshiba,' +
	'Truth Social,Tumblr,Uber,Ubisoft,Unisys,Verizon,Vimeo,VKontakte,VMware,WeChat,Weibo,WeWork,WhatsApp,' +
	'Wipro,Wirecard,Xerox,Xiaomi,Yahoo,Yahoo!,Yandex,Yelp,YouTube,Zalando,Zomato,Zuckerberg Initiative,Zynga';
const MOTORS =
	'Alfa Romeo,Aston Martin,Bentley,Bridgestone,Bugatti,Caterpillar,Chevrolet,Citroen,Citroën,Cummins,Daewoo,' +
	'Daihatsu,Daimler,Ducati,Fiat Chrysler,Geely,General Motors Co.,Goodyear,Harley-Davidson,Hero MotoCorp,' +
	'Honda Motor,Hyundai Motor,Isuzu,Jaguar Land Rover,John Deere,Komatsu,Lamborghini,Lancia,Land Rover,Lexus,' +
	'Maruti,Maruti Suzuki,Maserati,Mazda,McLaren,Mercedes-AMG,Michelin,Mitsubishi Motors,Nissan Motor,Opel,' +
	'Pirelli,Polestar,PSA Peugeot Citroën,Renault-Nissan,Rivian,Saic,Scania,Skoda,Škoda,Stellantis,Subaru,' +
	'Tata Motors,Toyota Motor,Vauxhall,Volkswagen AG,Volvo,Waymo';
const AVIATION =
	'Aer Lingus,Aeroflot,Aeromexico,Air Canada,Air France,Air France-KLM,Air India,AirAsia,Alaska Airlines,' +
	'Alitalia,American Airlines,Amtrak,Avianca,Bombardier,British Airways,Carnival,Cathay Pacific,' +
	'Cebu Pacific,Cessna,CMA CGM,Cosco,Delta,Deutsche Bahn,Deutsche Post,easyJet,EasyJet,Embraer,' +
	'Emirates Airlines,Etihad,Eurostar,Eurowings,Evergreen,FedEx,Finnair,Flybe,Garuda,Garuda Indonesia,' +
	'Germanwings,Greenbrier,Greyhound,Gulfstream,Hapag-Lloyd,Iberia,IndiGo,Jet Airways,JetBlue,Kingfisher,' +
	'Korean Air,Lion Air,Lockheed,Maersk,Malaysia Airlines,Network Rail,Norwegian Air,Pan Am,' +
	'Philippine Airlines,Qatar Airways,Royal Caribbean,Ryanair,Singapore Airlines,Southwest Airlines,SpiceJet,' +
	'Spirit Airlines,Sukhoi,Swissair,Thai Airways,Thalys,Trenitalia,Turkish Airlines,United Airlines,' +
	'US Airways,Vietnam Airlines,Virgin,Virgin Atlantic,Virgin Galactic,Vistara,Vueling,Wizz Air';
const ENERGY =
	'Adani Group,Adnoc,Anadarko,Anglo American,Antofagasta Minerals,ArcelorMittal,Areva,Baker Hughes,Barrick,' +
	'Barrick Gold,BHP Billiton,British Gas,British Petroleum,Centrica,Cheniere,Chesapeake,Chevron Corp.,' +
	'Codelco,Conoco,ConocoPhillips,Dow Chemical,DuPont,Ecopetrol,Elf,Enbridge,Endesa,Enel,Engie,Eni,Enron,' +
	'Equinor,Eskom,Exelon,Exxon Mobil,First Quantum,First Solar,Fortescue,Freeport-McMoRan,Gazprom Neft,' +
	'Gecamines,Gécamines,Glencore Xstrata,Halliburton,Harmony Gold,Iberdrola,Impala Platinum,Indian Oil,' +
	'Jindal Steel,Kinder Morgan,Kuwait Petroleum,Lonmin,Lundin,Naftogaz,National Grid,Newmont,Nord Stream,' +
	'Norilsk Nickel,Norsk Hydro,Novatek,Orsted,Ørsted,Peabody,Pemex,Pertamina,PetroChina,Petronas,Phillips 66,' +
	'Posco,Qatar Energy,QatarEnergy,Repsol,Rosatom,Rusal,Sasol,Schlumberger,Severstal,Shell,' +
	'Sibanye-Stillwater,Siemens Energy,Sinopec,Socar,Sonangol,Sonatrach,Statoil,Suncor,Surgutneftegaz,' +
	'Tata Steel,Teck,Tepco,Texaco,Thyssenkrupp,ThyssenKrupp,Tokyo Electric Power,Total,Trafigura,TransCanada,' +
	'Transneft,Tullow,Uniper,Uralkali,Vale,Valero,Vattenfall,Vedanta,Vestas,Vitol,Westinghouse,Xstrata';
const FINANCE =
	'Aetna,Aflac,Allianz,Allstate,American Express,Amundi,Ant Group,Aviva,Axa,Banco do Brasil,Bank of America,' +
	'Bank of China,Bear Stearns,Blackstone,BofA,Bovespa,Bradesco,Bridgewater,CAC 40,CaixaBank,Capital One,' +
	'Carlyle,Charles Schwab,Chicago Mercantile Exchange,Chubb,Cigna,Citi,Citibank,Commerzbank,' +
	'Commonwealth Bank,Credit Agricole,Crédit Agricole,Danske Bank,Deutsche Boerse,Deutsche Börse,Dow Jones,' +
	'Dow Jones Industrial Average,E*Trade,Equifax,Euronext,Experian,Fannie Mae,Fitch Ratings,' +
	'Franklin Templeton,Freddie Mac,FTSE 100,Goldman,Hang Seng,Hang Seng Index,HDFC Bank,HSBC Holdings,Ibex,' +
	'ICICI Bank,Intesa Sanpaolo,Itau,Itaú Unibanco,J.P. Morgan,JP Morgan Chase,JPMorgan Chase & Co.,' +
	"Julius Baer,Kospi,Lehman Brothers,Lloyd's,Lloyd's of London,Lloyds,London Stock Exchange,Macquarie," +
	"MasterCard,Merrill Lynch,MetLife,Mitsubishi UFJ,Mizuho,Monte dei Paschi,Moody's," +
	"Moody's Investors Service,Morningstar,Munich Re,Nasdaq Composite,Natixis,NatWest,Nifty,Nikkei 225,Nomura," +
	'Nordea,Northern Rock,Opec+,PayPal,Pimco,Ping An,Rabobank,Raiffeisen,Revolut,Robinhood,Rothschild,S&P,' +
	'S&P 500,S&P Global,Sberbank,Schroders,Scotiabank,Sensex,Sequoia Capital,Shenzhen Stock Exchange,' +
	"Societe Generale,Société Générale,Standard & Poor's,Standard Bank,Standard Chartered,State Street," +
	'Stoxx 600,Sumitomo Mitsui,Swedbank,Swiss Re,TD Bank,Temasek,Thomson Reuters,Tokyo Stock Exchange,Topix,' +
	'U.S. Bancorp,UniCredit,Wachovia,Wells Fargo & Co.,Western Union,Westpac,World Bank,Worldpay,' +
	'Zurich Insurance';
const HEALTH =
	'3M,AbbVie,Amgen,Astellas,AstraZeneca Plc,Bayer AG,Becton Dickinson,Bharat Biotech,Biogen,BioNTech,' +
	'Boehringer Ingelheim,Boston Scientific,Bristol Myers Squibb,Bristol-Myers Squibb,Cardinal Health,Cipla,' +
	"Cleveland Clinic,CureVac,CVS Health,Daiichi Sankyo,Danaher,Dr. Reddy's,Eisai,Eli Lilly," +
	'Emergent BioSolutions,Fresenius,Genentech,Gilead,Gilead Sciences,Glaxo,Humana,Illumina,Johnson & Johnson,' +
	'Kaiser Permanente,Lonza,Mayo Clinic,McKesson,Medtronic,Merck & Co.,Merck KGaA,Mylan,Novartis AG,Novavax,' +
	'Novo Nordisk,Pfizer Inc.,Philips,Purdue Pharma,Ranbaxy,Regeneron,Sanofi-Aventis,Serum Institute,' +
	'Sinopharm,Sinovac,Stryker,Sun Pharma,Takeda,Teva,Theranos,UnitedHealth,Vertex,Walgreens';
const CONSUMER =
	'7-Eleven,AB InBev,Abercrombie & Fitch,Ahold,Aldi,Altria,Anheuser-Busch,Asda,Asos,Auchan,Avon,B&Q,' +
	'Balenciaga,Barnes & Noble,Bed Bath & Beyond,Benetton,Best Buy,Beyond Meat,Body Shop,' +
	'British American Tobacco,Budweiser,Burberry,Burger King,Cadbury,Calvin Klein,Campbell Soup,Carlsberg,' +
	"Carrefour,Cartier,Chanel,Chick-fil-A,Chipotle,Christian Dior,Christie's,Clorox,Coca-Cola Co.," +
	"Colgate-Palmolive,ConAgra,Crocs,Dairy Queen,Danone,Del Monte,Diageo,Dior,Dolce & Gabbana,Domino's,Dunkin," +
	"Dunkin' Donuts,Dyson,Electrolux,Estee Lauder,Estée Lauder,Ferrero,Foot Locker,General Mills,Gillette," +
	'Givenchy,Greggs,Gucci,H&M,Harrods,Hasbro,Heineken,Heinz,Henkel,Hermès,Home Depot,Hugo Boss,Hyatt,InBev,' +
	"Inditex,J.C. Penney,JCPenney,Kellogg's,Kering,Kimberly-Clark,Kirin,Kmart,Kohl's,Kraft,Kraft Heinz,Kroger," +
	"L'Oreal,L'Oréal,Levi Strauss,Levi's,Lidl,Louis Vuitton,Lowe's,Lululemon,Macy's,Marks & Spencer," +
	"Marks and Spencer,Marriott,Mattel,McDonald's,McDonalds,Migros,MillerCoors,Mondelez,Morrisons,Nando's," +
	'Nestlé,Nintendo,Nordstrom,Ocado,Old Navy,PepsiCo Inc.,Philip Morris,Pizza Hut,Prada,Pret A Manger,' +
	"Primark,Procter & Gamble,Ralph Lauren,Reebok,Reynolds American,Rolex,Safeway,Sainsbury's,Sam's Club," +
	"Samsonite,Selfridges,Shiseido,Smithfield Foods,Sotheby's,Starbucks Corp.,Swatch,Tesco,Tiffany," +
	"Tiffany & Co.,Tim Hortons,Topshop,Toys R Us,Trader Joe's,Tyson Foods,Under Armour,Unilever,Uniqlo," +
	"Versace,Victoria's Secret,Waitrose,Walmart Inc.,Wendy's,Whirlpool,Whole Foods,Woolworths,Yum Brands,Zara";
const INDUSTRY =
	'Airbnb,Alcoa,Alstom,Arm Holdings,Arthur Andersen,AT&T Inc.,Atlas Copco,Axel Springer,Babcock,BAE Systems,' +
	'Bain & Company,Balfour Beatty,Bechtel,Bertelsmann,Blackwater,Booking.com,Boston Consulting Group,' +
	'Bouygues,Cambridge Analytica,Capita,Carillion,China Evergrande,Comcast,CoreLogic,Country Garden,' +
	'Cushman & Wakefield,Dassault,Deloitte,Deutsche Telekom,Doosan,Edelman,Emaar,Emporis,Etisalat,Eventbrite,' +
	'Evergrande,Fincantieri,Fluor,Foster + Partners,G4S,General Dynamics,GfK,Globacom,Hanwha,Heckler & Koch,' +
	'Hochtief,HOCHTIEF,Holcim,Honeywell,Hutchison,Hyundai Heavy Industries,Ifo,Ingersoll Rand,Ipsos,Itochu,' +
	'Kantar,Kawasaki Heavy Industries,Kuka,L3Harris,LafargeHolcim,Larsen & Toubro,Liebherr,Live Nation,Lonrho,' +
	'Marubeni,McKinsey & Company,Mitsubishi,Mitsubishi Heavy Industries,Mitsui,News Corp,News Corporation,' +
	'News International,Nippon Steel,NTT Docomo,Oaktree,Odebrecht,Omnicom,Petrofac,Pew,Pew Research Center,' +
	'PricewaterhouseCoopers,Publicis,Raytheon Technologies,Redfin,Reliance Industries,Reliance Jio,' +
	'Rheinmetall,Rogers Communications,Rolls-Royce Holdings,Rostec,Rostelecom,Royal Mail,Safaricom,Safran,' +
	'Saint-Gobain,Samsung SDI,Schneider Electric,SeaWorld,Serco,Siemens AG,SK Telecom,Skanska,Sodexo,' +
	"Sotheby's International Realty,StubHub,Sumitomo,Swisscom,T-Mobile,Takata,Telefonica,Telefónica,Telenor," +
	'Telia,Telstra,Textron,Thales,Ticketmaster,Time Warner,TransUnion,United Technologies,Vattenfall,Veolia,' +
	'Verizon Communications,Viacom,ViacomCBS,Vinci,Vivendi,Vodafone,Wärtsilä,YouGov,Yum China,Zain,Zeiss,' +
	'Zillow,ZTE Corp';

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
