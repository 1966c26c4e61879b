/** Companies and their brands of the world, stock indexes and exchanges: those whose names do not say that they are one. */
const TECHNOLOGY =
	'3Com,Acer,Adobe,Advanced Micro Devices,Alcatel,Alibaba Group,AltaVista,Amazon.com,AMD,Amdahl,' +
	'America Movil,América Móvil,America Online,Ameritech,Anthropic,Apple Computer,Apple Inc.,' +
	'Applied Materials,Asus,Atari,Atos,Automatic Data Processing,Baidu,Bay Networks,Bell Atlantic,BellSouth,' +
	'Bilibili,Binance,Bithumb,BlackBerry,Blue Origin,Borland,British Telecom,British Telecommunications,Broadcom,' +
	"Bukalapak,Byju's,ByteDance,Cable & Wireless,Canva,Capgemini,Careem,Cirrus Logic,Cisco Systems,Cloudflare," +
	'Coinbase,Commodore,Compaq,Computer Associates,Control Data,Coupang,Cox Communications,Cray Research,' +
	'CrowdStrike,Dahua,Data General,DeepMind,Deliveroo,Dell Computer,Didi,Didi Chuxing,Digital Equipment,' +
	'Digital Equipment Corp,DJI,DoorDash,DoubleClick,Dropbox,Eastman Kodak,eBay,EBay,Electronic Data Systems,' +
	'Epic Games,Ericsson,Expedia,Facebook Inc.,Flipkart,Flutterwave,Foxconn,France Telecom,Fujifilm,Fujitsu,' +
	'Garmin,Gateway 2000,GitHub,Global Crossing,GoDaddy,Gojek,Google Play,GoPro,GoTo,Grab Holdings,Grindr,' +
	'Groupon,GTE,Hewlett Packard,Hewlett-Packard,Hikvision,Hitachi,Hon Hai,Huawei Technologies,' +
	'Hughes Electronics,iFlytek,Infineon,Informix,Infoseek,Infosys,Instacart,Intel Corp.,Intergraph,Intuit,ITT,' +
	'JD.com,Jio,Jumia,Kakao,KakaoTalk,Kaspersky,Kodak,Lazada,Lenovo,LG Electronics,LG Energy Solution,LinkedIn,' +
	'LSI Logic,Lucent,Lucent Technologies,Lycos,Lyft,M-Pesa,Mastodon,Matsushita,Matsushita Electric,MCI,' +
	'MCI Communications,MediaTek,Meituan,Mercado Libre,MercadoLibre,Micron,Micron Technology,Microsoft,' +
	'Mitsubishi Electric,Motorola,MultiChoice,Naspers,National Semiconductor,Naver,NetEase,Netscape,Nikon,' +
	'Nintendo,Nippon Telegraph and Telephone,Nokia,Nortel,Northern Telecom,NortonLifeLock,Novell,NTT,Nubank,' +
	'Nvidia,Nynex,Olivetti,OpenAI,Oracle,Pacific Telesis,Palantir,Panasonic,Parler,PayPal,Paystack,Paytm,' +
	'Pegatron,PeopleSoft,PhonePe,Pinduoduo,Pinterest,Playtika,Polaroid,Priceline,Prime Computer,Prosus,' +
	'Qualcomm,Qwest,Rakuten,Rappi,RealNetworks,Reddit,Roblox,Salesforce,Samsung Group,Sanyo,Seagate,' +
	'Seagate Technology,Sega,SenseTime,Shein,Shopee,Shopify,Siebel Systems,Silicon Graphics,Singtel,SK Hynix,' +
	'Skype,Snapchat,SoftBank,SoftBank Group,Southwestern Bell,Spotify,Starlink,STMicroelectronics,' +
	'Storage Technology,Substack,Sun Microsystems,Swiggy,Sybase,Symantec,Tandem Computers,' +
	'Tata Consultancy Services,Tele-Communications Inc,Telecom Italia,Telegram,Telus,Temu,Tencent Holdings,' +
	'Texas Instruments,TikTok,Tokopedia,Toshiba,Truth Social,Tumblr,Uber,Ubisoft,Unisys,Upbit,US West,Verizon,Vimeo,' +
	'VKontakte,VMware,Wang Laboratories,WeChat,Weibo,Western Digital,WeWork,WhatsApp,Wipro,Wirecard,Wistron,' +
	'WorldCom,Xerox,Xiaomi,Yahoo,Yahoo!,Yandex,Yelp,YouTube,Zalando,Zerodha,Zomato,Zuckerberg Initiative,Zynga,Databricks,Grubhub,Hugging Face,Klarna,Monzo,Oppo,Roku,ServiceNow,SoundCloud,Venmo';
const MOTORS =
	'Alfa Romeo,Ashok Leyland,Aston Martin,Bajaj Auto,Bentley,Bridgestone,Bugatti,Buick,Cadillac,Caterpillar,' +
	'CATL,Chevrolet,Chevy,Chrysler Corp,Citroen,Citroën,Cummins,Daewoo,Daihatsu,Daimler,Daimler-Benz,' +
	'DaimlerChrysler,Ducati,Fiat Chrysler,Ford Motor,Ford Motor Co,Freightliner,Fuji Heavy Industries,Geely,' +
	'General Motors Co.,General Motors Corp,Goodyear,Harley-Davidson,Hero MotoCorp,Hino,Honda Motor,' +
	'Honda Motor Co,Hyundai Motor,Isuzu,Jaguar Land Rover,John Deere,Komatsu,Lamborghini,Lancia,Land Rover,' +
	'Lexus,Mack Trucks,Maruti,Maruti Suzuki,Maserati,Mazda,McLaren,Mercedes-AMG,Michelin,Mitsubishi Motors,' +
	'Navistar,Nissan Motor,Oldsmobile,Opel,Paccar,Pirelli,Plymouth Motor,Polestar,Pontiac,Proton,' +
	'PSA Peugeot Citroën,Renault-Nissan,Rivian,Rover Group,Saab-Scania,Saic,Scania,Skoda,Škoda,Ssangyong,' +
	'Stellantis,Subaru,Suzuki Motor,Tata Motors,Toyota Motor,Vauxhall,VinFast,Vingroup,Volkswagen AG,Volvo,VW,' +
	'Waymo,Xpeng';
const AVIATION =
	'Aer Lingus,Aeroflot,Aerolíneas Argentinas,Aeromexico,AeroPeru,Aerospatiale,Air Arabia,Air Astana,' +
	'Air Canada,Air France,Air France-KLM,Air India,Air New Zealand,Air Niugini,Air Peace,Air Tanzania,AirAsia,' +
	'AirTran,Akasa Air,Alaska Airlines,Alitalia,All Nippon Airways,America West,American Airlines,Amtrak,' +
	'Ansett,Arik Air,Asiana,Asiana Airlines,Avianca,Bell Helicopter,Bombardier,British Aerospace,British Airways,' +
	'Burlington Northern,Canadian National,Canadian Pacific,Carnival,Cathay Pacific,Cebu Pacific,Cessna,' +
	'China Airlines,China Eastern,China Southern,CMA CGM,Conrail,Continental Airlines,Cosco,CSX,Dana Air,Delta,' +
	'Deutsche Bahn,Deutsche Post,Eastern Airlines,easyJet,EasyJet,EgyptAir,El Al,Embraer,Emirates Airlines,' +
	'Ethiopian Airlines,Etihad,Eurostar,Eurowings,EVA Air,Evergreen,Fastjet,Federal Express,FedEx,Finnair,Flybe,' +
	'flydubai,Flydubai,Flynas,Fokker,Frontier Airlines,Garuda,Garuda Indonesia,Germanwings,Greenbrier,' +
	'Greyhound,Grumman,Gulfstream,Hapag-Lloyd,Iberia,Icelandair,IndiGo,Japan Air Lines,Japan Airlines,' +
	'Jet Airways,JetBlue,Jetstar,Kenya Airways,Kingfisher,Korean Air,LAN Chile,Latam Airlines,LATAM Airlines,' +
	'Learjet,Lion Air,Lockheed,Maersk,Malaysia Airlines,McDonnell Douglas,Network Rail,Norfolk Southern,' +
	'Northrop,Northwest Airlines,Norwegian Air,Olympic Airways,Pan Am,Pan American World Airways,' +
	'Philippine Airlines,Pratt & Whitney,Precision Air,Qatar Airways,Royal Caribbean,Royal Jordanian,RwandAir,' +
	'Ryanair,Sabena,Saudia,Sikorsky,Singapore Airlines,South African Airways,Southern Pacific,' +
	'Southwest Airlines,SpiceJet,Spirit Airlines,Sukhoi,Swissair,Thai Airways,Thalys,Trans World Airlines,' +
	'Trenitalia,Turkish Airlines,TWA,UAL,Union Pacific,United Airlines,US Airways,USAir,ValuJet,Varig,VietJet,' +
	'Vietnam Airlines,Virgin,Virgin Atlantic,Virgin Australia,Virgin Galactic,Vistara,Volaris,Vueling,WestJet,' +
	'Wizz Air';
const ENERGY =
	'Adani Group,Adnoc,Amerada Hess,Amoco,Anadarko,Anglo American,Antofagasta Minerals,ArcelorMittal,Areva,' +
	'Atlantic Richfield,Baker Hughes,Barrick,Barrick Gold,BC Hydro,BHEL,BHP Billiton,British Gas,' +
	'British Nuclear Fuels,British Petroleum,BUA Group,Centrica,Cheniere,Chesapeake,Chevron Corp.,Coal India,' +
	'Codelco,Commonwealth Edison,Con Edison,Conoco,ConocoPhillips,Consolidated Edison,Dangote,Dangote Cement,' +
	'Dangote Group,De Beers,Debswana,Dow Chemical,Duke Energy,DuPont,Dynegy,Ecopetrol,Electricite de France,' +
	'Eletrobras,Elf,Elf Aquitaine,Enbridge,Endesa,Enel,Engie,Eni,Enron,Entergy,Equinor,Eskom,Exelon,' +
	'Exxon Mobil,First Quantum,First Solar,FirstEnergy,Fortescue,Freeport-McMoRan,Gaz de France,Gazprom Neft,' +
	'Gecamines,Gécamines,Glencore Xstrata,Halliburton,Harmony Gold,Hydro One,Hydro-Québec,Iberdrola,' +
	'Impala Platinum,Indian Oil,Jindal Steel,K-Electric,Kansai Electric,Kazatomprom,KazMunayGas,Kengen,KenGen,' +
	"Kepco,Kerr-McGee,Kinder Morgan,Kuwait Petroleum,Lonmin,Lundin,Ma'aden,Maaden,Manitoba Hydro,Meralco,Mobil," +
	'Naftogaz,Namdeb,NamPower,National Grid,Newmont,Nord Stream,Norilsk Nickel,Norsk Hydro,Novatek,Oando,' +
	'Occidental Petroleum,Orsted,Ørsted,Pacific Gas & Electric,Pacific Gas and Electric,PDVSA,Peabody,Pemex,' +
	'Pennzoil,Pertamina,PetroChina,Petroecuador,Petronas,Petroperu,Petroperú,PG&E,Phillips 66,' +
	'Phillips Petroleum,Pinnacle West,Posco,Qatar Energy,QatarEnergy,Qatargas,Repsol,Rosatom,Royal Dutch,' +
	'Royal Dutch Shell,Rusal,Sabic,SABIC,SaskPower,Sasol,Schlumberger,ScottishPower,Seplat,Severn Trent,' +
	'Severstal,Shell,Sibanye-Stillwater,Siemens Energy,Sinopec,Socar,Sonangol,Sonatrach,' +
	'Southern California Edison,Statoil,Suncor,Sunoco,Surgutneftegaz,Tata Steel,Teck,Tenaga Nasional,Tenneco,Tepco,Texaco,' +
	'Thames Water,Thyssenkrupp,ThyssenKrupp,Tokyo Electric Power,Total,Trafigura,TransCanada,Transneft,Tullow,' +
	'Umeme,Uniper,Unocal,Uralkali,Vale,Valero,Vattenfall,Vedanta,Vestas,Vitol,Westinghouse,Xstrata,YPF,YPFB,' +
	'Yukos,Zesa,ZESA,Zesco,ZESCO';
const FINANCE =
	'1Malaysia Development Berhad,1MDB,A.M. Best,ABN Amro,Absa,Access Bank,Aetna,Aflac,Alex. Brown,Allianz,Allstate,American Express,' +
	'American Stock Exchange,Ameriquest,Amundi,Anbang,Ant Group,Archegos,Aviva,Axa,Axis Bank,Bain Capital,Banc One,' +
	'Banco do Brasil,Banco Santander,Bancoagrícola,Bancolombia,Banesto,Bank of America,Bank of China,Bank of New York,' +
	'Bank of Tokyo,Bank One,BankAmerica,Bankers Trust,Banque Paribas,Bear Stearns,Berenberg,bKash,Blackstone,Blue Cross,BofA,' +
	'Bovespa,Bradesco,Bridgewater,BZW,CAC 40,CaixaBank,Canara Bank,Capital One,Capitec,Carlyle,Carlyle Group,' +
	'Charles Schwab,Chase Manhattan,Chemical Bank,Chemical Banking,Chicago Board of Trade,' +
	'Chicago Mercantile Exchange,Chubb,Cigna,CIMB,Citi,Citibank,Citicorp,Comerica,Comex,Commerzbank,Commonwealth Bank,' +
	'Coopers & Lybrand,Countrywide,Credit Agricole,Crédit Agricole,Credit Lyonnais,Crédit Lyonnais,' +
	'CS First Boston,Dai-Ichi Kangyo Bank,Daiwa,Daiwa Securities,Danske Bank,Dean Witter,Deutsche Boerse,' +
	'Deutsche Börse,Dow Jones,Dow Jones Industrial Average,Dresdner Bank,Drexel Burnham,Drexel Burnham Lambert,' +
	'Dun & Bradstreet,E*Trade,Ecobank,Equifax,Ernst & Young,Euronext,Experian,FactSet,Fannie Mae,Fidelity Investments,Fifth Third,Fifth Third Bancorp,' +
	'First Boston,First Chicago,First Interstate,First Union,FirstRand,Fitch Ratings,Fleet Boston,FleetBoston,Franklin Templeton,Freddie Mac,' +
	'FTSE 100,Fuji Bank,Geico,Ginnie Mae,Goldman,GTBank,Hang Seng,Hang Seng Bank,Hang Seng Index,HDFC Bank,' +
	'Hoare Govett,HSBC Holdings,Ibex,ICICI Bank,Industrial Bank of Japan,IndyMac,ING Barings,Intesa Sanpaolo,' +
	'Itau,Itaú,Itaú Unibanco,J.P. Morgan,James Capel,John Hancock,JP Morgan Chase,JPMorgan Chase & Co.,' +
	'Julius Baer,KCB,KeyCorp,Khazanah,Kidder Peabody,KKR,Kleinwort Benson,Kohlberg Kravis Roberts,Kospi,' +
	"Kotak Mahindra Bank,Lazard Freres,Lehman Brothers,Liberty Mutual,Lloyd's,Lloyd's of London,Lloyds," +
	'London Stock Exchange,Macquarie,Manufacturers Hanover,Manulife,MasterCard,Maybank,Mellon Bank,Merrill Lynch,' +
	"MetLife,Metropolitan Life,Mitsubishi Bank,Mitsubishi UFJ,Mizuho,MoneyGram,Monte dei Paschi,Moody's," +
	"Moody's Investors Service,Morgan Grenfell,Morningstar,Mubadala,Munich Re,Nasdaq Composite,NationsBank," +
	'Natixis,NatWest,NatWest Securities,Nedbank,Nifty,Nikkei 225,Nikko Securities,Nomura,Nomura Securities,' +
	'Nordea,Northern Rock,Nymex,Old Mutual,Opec+,PaineWebber,Paribas,PayPal,Peat Marwick,Pimco,Ping An,' +
	'Price Waterhouse,Prudential Securities,Prudential-Bache,Punjab National Bank,Rabobank,Raiffeisen,Revolut,' +
	'Robert Fleming,Robinhood,Rothschild,Royal Bank of Scotland,S.G. Warburg,S&P,S&P 500,Sallie Mae,' +
	'Salomon Brothers,Salomon Inc,Samruk-Kazyna,Sanlam,Sanwa Bank,SBC Warburg,Sberbank,Schroders,Scotiabank,' +
	'Security Pacific,Sensex,Sequoia Capital,Shearson Lehman,Shearson Lehman Hutton,Shenzhen Stock Exchange,' +
	"Smith Barney,Societe Generale,Société Générale,SouthTrust,Standard & Poor's,Standard Bank,Standard Chartered," +
	'State Farm,State Street,Steward Bank,Stoxx 600,Sumitomo Bank,Sumitomo Mitsui,Swedbank,Swiss Bank Corp,' +
	'Swiss Re,Synovus,TD Bank,Temasek,Temasek Holdings,Thomson Reuters,Tokyo Stock Exchange,Topix,Touche Ross,' +
	'U.S. Bancorp,UBS Securities,UniCredit,Union Bank of Switzerland,Vanguard Group,Vanke,Wachovia,' +
	'Washington Mutual,Wells Fargo & Co.,Western Union,Westpac,World Bank,Worldpay,Yamaichi,' +
	'Yamaichi Securities,Zenith Bank,Zions Bancorp,Zurich Insurance,Andreessen Horowitz,Sequoia Capital';
const HEALTH =
	'3M,Abbott Laboratories,AbbVie,American Cyanamid,American Home Products,Amgen,Astellas,AstraZeneca Plc,' +
	'Bayer AG,Becton Dickinson,Bharat Biotech,Biogen,BioNTech,Boehringer Ingelheim,Boston Scientific,' +
	'Bristol Myers Squibb,Bristol-Myers,Bristol-Myers Squibb,Cardinal Health,Chiron,Ciba-Geigy,Cipla,' +
	"Cleveland Clinic,CureVac,CVS Health,Daiichi Sankyo,Danaher,Dr. Reddy's,Eisai,Eli Lilly," +
	'Emergent BioSolutions,Fresenius,Genentech,Genzyme,Gilead,Gilead Sciences,Glaxo,Glaxo Wellcome,' +
	'Hoffmann-La Roche,Humana,Illumina,Immunex,Johns Hopkins Hospital,Johnson & Johnson,Kaiser Permanente,' +
	'Lonza,Mayo Clinic,McKesson,Medtronic,Merck & Co.,Merck KGaA,Mount Sinai Hospital,Mylan,Novartis AG,' +
	'Novavax,Novo Nordisk,Pfizer Inc.,Pharmacia,Philips,Purdue Pharma,Ranbaxy,Regeneron,Rhone-Poulenc,Sandoz,' +
	'Sanofi-Aventis,Schering-Plough,Serum Institute,Serum Institute of India,Sinopharm,Sinovac,' +
	'SmithKline Beecham,Stryker,Sun Pharma,Takeda,Teva,Theranos,UnitedHealth,Upjohn,Vertex,Walgreens,' +
	'Warner-Lambert,WellPoint,Wyeth,Zeneca';
const CONSUMER =
	'7-Eleven,AB InBev,Abercrombie & Fitch,Accor,Ahold,Albertsons,Aldi,Allied Domecq,Allied-Lyons,Altria,' +
	'American Brands,Amul,Anheuser-Busch,Asahi Breweries,Asda,Asos,Auchan,Avon,Avon Products,B&Q,Balenciaga,' +
	"Barnes & Noble,BAT Industries,Bed Bath & Beyond,Ben & Jerry's,Benetton,Best Buy,Best Western,Beyond Meat," +
	"Bimbo,Blockbuster Video,Bloomingdale's,BMG,Body Shop,British American Tobacco,Budweiser,Burberry," +
	'Burger King,Cadbury,Calvin Klein,Calvin Klein Inc,Campbell Soup,Campeau,Capitol Records,Carlsberg,' +
	"Carrefour,Cartier,Chanel,Chick-fil-A,Chipotle,Christian Dior,Christie's,Circle K,Circuit City,Clorox," +
	'Club Med,Coca Cola,Coca-Cola Co.,Coles Myer,Colgate-Palmolive,Columbia Pictures,ConAgra,Conde Nast,' +
	"Condé Nast,Coors,Costa Coffee,Crocs,CVS,Dairy Queen,Danone,Del Monte,Diageo,Dillard's,Dior," +
	"Dolce & Gabbana,Domino's,Domino's Pizza,Dunkin,Dunkin' Donuts,Dyson,Electrolux,EMI,Estee Lauder," +
	'Estée Lauder,Estee Lauder Cos,Federated Department Stores,Femsa,FEMSA,Ferrero,Foot Locker,Four Seasons,' +
	'Gannett,General Foods,General Mills,Gillette,Givenchy,Godrej,Grand Metropolitan,GrandMet,Greggs,Gucci,' +
	'Guinness,H.J. Heinz,H&M,HarperCollins,Harrods,Hasbro,Heineken,Heinz,Henkel,Hermès,Hilton Hotels,' +
	'Holiday Inn,Home Depot,Hugo Boss,Hyatt,InBev,Inditex,J.C. Penney,Jaguar Cars,JC Penney,JCPenney,Jollibee,' +
	"Juul,Kellogg's,Kering,Kimberly-Clark,Kirin,Kmart,Knight-Ridder,Kohl's,Kraft,Kraft Foods,Kraft Heinz," +
	"Kroger,L'Oreal,L'Oréal,Levi Strauss,Levi's,Lidl,Lion Nathan,Loews,Lord & Taylor,Lorillard,Louis Vuitton," +
	"Lowe's,Lucasfilm,Lululemon,Macy's,Marks & Spencer,Marks and Spencer,Marriott,Mary Kay Cosmetics,Mattel," +
	"McDonald's,McDonalds,McGraw-Hill,Migros,MillerCoors,Mondelez,Morrisons,Nabisco,Naivas,Nakumatt,Nando's," +
	'Neiman Marcus,Nestlé,Nintendo,Nordstrom,Ocado,Old Navy,Patanjali,Penguin Books,PepsiCo Inc.,Pernod Ricard,' +
	'Philip Morris,Pick n Pay,Pizza Hut,PolyGram,Prada,Pret A Manger,Primark,Procter & Gamble,Publix,' +
	'Quaker Oats,RadioShack,Radisson,Ralph Lauren,Ralph Lauren Corp,Ralston Purina,Ramada,Random House,Reebok,' +
	'Revlon,Reynolds American,Rite Aid,Ritz-Carlton,RJR Nabisco,Rolex,Rothmans,SABMiller,Safeway,Sainsbury,' +
	"Sainsbury's,Saks Fifth Avenue,Sam's Club,Samsonite,Sara Lee,Seagram,Sears Roebuck,Selfridges,Shiseido," +
	"Shoprite,Simon & Schuster,Smithfield Foods,Sotheby's,Starbucks Corp.,Subway Restaurants,Superdrug,Swatch," +
	'Taco Bell,Tesco,Thomas Cook,Thorn EMI,Tiffany,Tiffany & Co,Tiffany & Co.,Tiger Brands,Tim Hortons,' +
	"Times Mirror,Topshop,Toys R Us,Trader Joe's,Tyson Foods,Uchumi,Under Armour,Unilever,Uniqlo,Versace," +
	"Victoria's Secret,Waitrose,Waldorf Astoria,Walmart Inc.,Warner Bros.,Warner Brothers,Wendy's,Wetherspoons," +
	'Whirlpool,Whole Foods,Woolworths,Yamaha,Yum Brands,Zara';
const INDUSTRY =
	'Aditya Birla Group,Airbnb,Airtel,Akzo,Akzo Nobel,Alcan,Alcoa,Allied-Signal,AlliedSignal,Alstom,' +
	'América Móvil,Arbed,Archer Daniels Midland,Archer-Daniels-Midland,Arcor,Arm Holdings,Armco,' +
	'Arthur Andersen,Asarco,Asea Brown Boveri,AT&T Inc.,Atlas Copco,Avanti West Coast,Axel Springer,B.F. Goodrich,Babcock,' +
	'BAE Systems,Bain & Company,Balfour Beatty,Bechtel,Bertelsmann,Bethlehem Steel,Bharti Airtel,Blackwater,' +
	'Boise Cascade,Booking.com,Bosasa,Boston Consulting Group,Bouygues,British Steel,Browning-Ferris,' +
	'Cambridge Analytica,Capita,Cargill,Carillion,Cemex,Charoen Pokphand,Cheung Kong,China Evergrande,' +
	'China Mobile,China Telecom,China Unicom,Citic,CITIC,Comcast,Control Risks,CoreLogic,Country Garden,Cushman & Wakefield,' +
	'Dalian Wanda,Damac,Dassault,Deere,Deloitte,Denel,Deutsche Telekom,Doosan,DP World,Dresser Industries,' +
	'Du Pont,Econet,Econet Wireless,Edelman,Emaar,Emerson Electric,Emporis,Etisalat,Eurotunnel,Eventbrite,' +
	'Evergrande,Felda,Fincantieri,Firestone,Fluor,Fonterra,Foster + Partners,Fosun,G4S,General Dynamics,' +
	'Genting,Georgia-Pacific,GfK,Globacom,Grameenphone,Grupo México,Hanwha,Heckler & Koch,Hindalco,Hochtief,' +
	'HOCHTIEF,Hoechst,Holcim,Honeywell,Hoogovens,Hutchison,Hutchison Ports,Hutchison Whampoa,HYBE,' +
	'Hyundai Heavy Industries,ICI,Ifo,Imperial Chemical Industries,Inco,Ingersoll Rand,Ingersoll-Rand,' +
	'Inland Steel,International Paper,Ipsos,Itochu,Jardine Matheson,JSW,JSW Steel,Kantar,' +
	'Kawasaki Heavy Industries,Kawasaki Steel,KBR,Kobe Steel,Krupp,Kuka,Kvaerner,L3Harris,Lafarge,' +
	'LafargeHolcim,Larsen & Toubro,Liebherr,Litton Industries,Live Nation,Lonrho,Louisiana-Pacific,LTV,' +
	'Mannesmann,Martin Marietta,Marubeni,Maytag,McKinsey & Company,MIM Holdings,Mitsubishi,' +
	'Mitsubishi Heavy Industries,Mitsui,Morrison Knudsen,Nakheel,NetOne,News Corp,News Corporation,' +
	'News International,Nippon Steel,Nissho Iwai,NKK,Noranda,NTT Docomo,Nucor,Oaktree,Odebrecht,Omnicom,' +
	'Ooredoo,Optus,Owens-Corning,Pechiney,Petrofac,Pew,Pew Research Center,Phelps Dodge,Placer Dome,PLDT,Prasa,' +
	'PRASA,Preussag,PricewaterhouseCoopers,Publicis,Raytheon Technologies,Redfin,Reliance Industries,' +
	'Reliance Jio,Renfe,Reynolds Metals,Rheinmetall,Rockwell International,Rogers Communications,' +
	'Rolls-Royce Holdings,Rostec,Rostelecom,Royal Mail,RTZ,Safaricom,Safran,Saint-Gobain,Samsung SDI,' +
	'Schneider Electric,Scott Paper,Sealed Power,SeaWorld,Serco,Siemens AG,Sime Darby,SK Group,SK Telecom,' +
	"Skanska,SM Entertainment,Sodexo,Sotheby's International Realty,Steinhoff,Stone Container,StubHub,Sumitomo," +
	'Swire Pacific,Swisscom,Syngenta,T-Mobile,Takata,Techint,Telefonica,Telefónica,Telenor,Telia,Telkom,Telmex,' +
	'Telstra,Textron,Thales,Thameslink,Thyssen,Ticketmaster,Time Warner,Tongaat Hulett,Trafalgar House,Transnet,' +
	'TransUnion,TRW,Tyco,Tyco International,U.S. Steel,Union Carbide,Uniroyal,United Technologies,US Steel,' +
	'Usinor,USX,Vattenfall,Veolia,Verizon Communications,Viacom,ViacomCBS,Viettel,Vinci,Vivendi,Vodacom,' +
	'Vodafone,W.R. Grace,Wärtsilä,Waste Management,Western Mining,Weyerhaeuser,YouGov,Yum China,Zain,Zeiss,' +
	'Zillow,ZTE Corp';
const OF_ALL_COUNTRIES =
	'Saab,Fitch,Bajaj,Myer,Kone,Wistron,Wiwynn,Quanta,Inventec,Compal,Makro,Nakilat,Hudong-Zhonghua,Penta Hospitals,Digitimes,DigiTimes,' +
	'9mobile,Acwa Power,ACWA Power,AD Ports,Adani Green,Adani Ports,AerCap,Aero Contractors,Mirvac,Lendlease,Lend Lease,Mass General Brigham,' +
	"Hudson's Bay Company,Hudson's Bay Co," +
	'Aerolineas Argentinas,Air Algerie,Air Algérie,Air Botswana,Air India Express,Air Lease,AirAsia X,airBaltic,' +
	'Airlink,Aker BP,Al Rajhi Bank,Aldar,Alfa Bank,Almaz-Antey,Alphaliner,Ambev,Ambrey,AngloGold Ashanti,' +
	'APM Terminals,Apollo Hospitals,Arkia,Aselsan,Astra International,Avolon,Axiata,Ayala Corp,Azal,' +
	'Bamboo Airways,Banamex,Banca Transilvania,Banco Macro,Bane NOR,Bangkok Bank,Banglalink,Bank Hapoalim,' +
	'Bank Leumi,Bank Mandiri,Banorte,Batelco,Batik Air,Baykar,BDO Unibank,Beeline,Belaruskali,Belavia,Berjaya,' +
	'Bidvest,Biocon,BlueScope,Boliviana de Aviación,Bolloré,Bonza,Botas,Braskem,BTG Pactual,Bunnings,' +
	'Bureau Veritas,Caixa Economica Federal,Caixa Econômica Federal,Cantor Fitzgerald,Capital Economics,Cathay,' +
	'Celcom,Cell C,Cellebrite,Cencosud,Citgo,Citilink,Clarksons,ClassNK,Co-op Bank,Comac,Comair,CommBank,' +
	'Copa Airlines,CP Group,Credicorp,Dabur,Danantara,Dialog Axiata,Djezzy,dnata,Elbit,Elbit Systems,Elsewedy,' +
	'Emirates NBD,Endeavour Mining,Energoatom,Entel,EOS Risk,Equity Bank,Etihad Airways,Eurasia Group,Euronav,' +
	'Evergreen Marine,Falabella,Fiji Airways,First Abu Dhabi Bank,flyadeal,Flybondi,FlySafair,Fortum,Foxtel,' +
	'Gazprombank,Gerdau,Getir,Global Fishing Watch,Globe Telecom,Go First,GoAir,Gold Fields,Grupo Aval,' +
	'Grupo Bimbo,Grupo Clarín,Grupo Mexico,Guaranty Trust Bank,Gulf Air,Halyk Bank,Handelsbanken,' +
	'Hanwha Aerospace,Harvey Norman,Hawaiian Airlines,HCLTech,Hensoldt,Hidroelectrica,Hyundai Merchant Marine,' +
	'Implats,Indigo Partners,Indosat,Israel Aerospace Industries,Israir,Itau BBA,Itau Unibanco,Itaú BBA,' +
	'Ivanhoe Mines,Jazeera Airways,JB Hi-Fi,JetSmart,Kasikornbank,Kaspi,Keefe Bruyette & Woods,Koc Holding,' +
	'Kosmos Energy,Koç Holding,Kpler,Krungthai,Kulula,Kuwait Airways,Kuwait Finance House,Kyivstar,' +
	"Larsen & Toubro,Liquid Telecom,LKAB,Lloyd's Register,Magazine Luiza,Malindo,Marfrig,Maroc Telecom,Masdar," +
	'Mashreq,Massmart,Maxis,MegaFon,Metinvest,Metrobank,Millicom,MobiFone,Mobily,Movicel,Nalco,Ncell,Neste,' +
	'Newcrest,Nine Entertainment,Norinco,Nornickel,Northvolt,Norwegian Air Shuttle,Novonor,NSO Group,Nykaa,' +
	'Ocean Network Express,Oman Air,Omantel,OMV Petrom,Orascom,Orlen,OTP Bank,Oxford Economics,Oxxo,' +
	'Pantheon Macroeconomics,Pegasus Airlines,Pilbara Minerals,PKN Orlen,Platts,Pobeda,PrivatBank,' +
	'PSA International,Public Bank,Randgold,Raymond James,Robert W. Baird,Roketsan,Romgaz,Rosoboronexport,' +
	'Royal Air Maroc,Rystad,Rystad Energy,S&P Global,Sabanci,Sabancı,San Miguel Corp,Sanford C. Bernstein,' +
	'Scope Ratings,Scorpio Tankers,Sea Ltd,Sealord,Sernapesca,Seven West,Siam Cement,Sibanye,Sinar Mas,' +
	'Sky Airline,SM Investments,Smart Communications,SMBC Aviation,Soriana,South32,Southern Peru,Stanbic,' +
	'Star Bulk,State Bank of India,Statnett,Stephens Inc,Stolt Tankers,Stolt-Nielsen,Suncorp,SunExpress,Svitzer,' +
	"Swissport,Talaat Moustafa,Talley's,TankerTrackers,TAP Air Portugal,Taqa,Tarom,Tech Mahindra,Tele2," +
	'Telekom Srbija,Telkomsel,TelOne,Tenaris,Teneo,Tengizchevroil,ThaiBev,Tigerair,Tinkoff,Transavia,' +
	'Transelectrica,Traveloka,Trendyol,TUIfly,Tullow Oil,Tunisair,Turk Telekom,Turkcell,Türk Telekom,Ukrenergo,' +
	'Ukroboronprom,Unitel,Utair,Uzbekistan Airways,Vanguard Tech,Veon,Vietcombank,VimpelCom,Vinamilk,' +
	'Viva Aerobus,VNPT,Vodacom Tanzania,Vodafone Idea,Vortexa,Wan Hai,Wedbush,Wesfarmers,Widerøe,William Blair,' +
	'Wood Mackenzie,Wow Air,Xeneta,XL Axiata,Yang Ming,Yes Bank,Zespri';

export const COMPANIES: readonly string[] = [
	TECHNOLOGY,
	MOTORS,
	AVIATION,
	ENERGY,
	FINANCE,
	HEALTH,
	CONSUMER,
	INDUSTRY,
	OF_ALL_COUNTRIES,
].flatMap(names => names.split(','));
