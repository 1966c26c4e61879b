/** Newspapers, magazines, broadcasters, agencies, journals and sites that news quotes, where their names do not say what they are or have no head that does. */
const AGENCIES =
	'Africanews,Agencia Brasil,Akipress,Anadolu,Anadolu Agency,Antara,Asian News International,' +
	'Associated Press,Belga,Bellingcat,BelTA,Bernama,Business Wire,Canadian Press,dpa,Fars,Fars News,' +
	'Fars News Agency,Globe Newswire,GlobeNewswire,Inter Press Service,Irna,Itar-Tass,ITAR-TASS,Jiji,' +
	"Jiji Press,Kazinform,Kurdistan24,Kyodo,Kyodo News,Lusa,Ma'an News Agency,Mehr,Montsame,MONTSAME," +
	'North Press,Notimex,Novosti,PA Media,Petra News Agency,Philippine News Agency,PR Newswire,Prensa Latina,' +
	'Press Association,PRNewswire,Reuters,Ria Novosti,RIA Novosti,Ritzau,Rudaw,Shafaq News,Storyful,Tanjug,' +
	'Tasnim,Télam,Ukrinform,Wafa,Xinhua News Agency,Yonhap,Yonhap News Agency';
const PAPERS =
	'100% Noticias,14ymedio,ABC Color,ABC News,Ada Derana,Addis Fortune,Addis Standard,Aftenposten,' +
	'Aftonbladet,Agência Brasil,Ahram Online,Al Ahram,Al Hayat,Al Qabas,Al Rai,Al-Ahram,Al-Akhbar,Al-Anba,' +
	'Al-Hayat,Al-Masry Al-Youm,Al-Qabas,Al-Rai,Amar Ujala,Ámbito Financiero,American Banker,An-Nahar,Anandabazar Patrika,' +
	'Animal Político,Apple Daily,Arab News,Arab Times,Ars Technica,ARY News,Asahi,Asahi Shimbun,' +
	'Asharq Al-Awsat,Atlanta Journal-Constitution,Atlantic,Baltimore Sun,Bangkok Post,Beeld,Belfast Telegraph,' +
	'Bergens Tidende,Berita Harian,Berliner Zeitung,Berlingske,Bild am Sonntag,Blu Radio,Boston Globe,' +
	'Buenos Aires Herald,Business Day,Business Insider,Business Recorder,Business Standard,Caixin,' +
	'Canberra Times,Cape Times,Caracol Radio,CGTN,Charlie Hebdo,Charlotte Observer,Chicago Sun-Times,' +
	'Chicago Tribune,China Daily,China Youth Daily,Chosun Ilbo,Cincinnati Enquirer,Citinewsroom,City Press,' +
	'Columbia Journalism Review,Cook Political Report,Corriere della Sera,Courier-Mail,CRHoy,Crikey,Cubadebate,Cumhuriyet,' +
	'Dagens Nyheter,Daily Beast,Daily Dispatch,Daily Express,Daily Graphic,Daily Mail,Daily Maverick,' +
	'Daily Mirror,Daily Monitor,Daily Nation,Daily News,Daily Record,Daily Sabah,Daily Star,Daily Sun,' +
	'Daily Times,Daily Trust,Dainik Bhaskar,Dainik Jagran,De Standaard,De Telegraaf,De Volkskrant,' +
	'Deccan Chronicle,Deccan Herald,Democratic Voice of Burma,Denver Post,Der Spiegel,Der Standard,' +
	'Der Tagesspiegel,Des Moines Register,Detikcom,Detroit Free Press,Detroit News,Dhaka Tribune,Die Burger,' +
	'Die Presse,Die Welt,Die Zeit,Dominion Post,Dong-A Ilbo,Dunya News,Economic Times,Economist,Eenadu,' +
	'El Comercio,El Diario,El Diario de Hoy,El Espectador,El Faro,El Khabar,El Mercurio,El Mundo,El Nacional,' +
	'El Nuevo Día,El Nuevo Diario,El Pais,El Periódico,El Tiempo,El Tiempo Latino,El Universal,El Universo,' +
	'El Watan,Enab Baladi,Estadão,Evening Standard,Excélsior,Express Tribune,Expressen,Eye Radio,Fiji Times,' +
	'Fijivillage,Financial Express,Focus Taiwan,Folha de S. Paulo,Folha de S.Paulo,Football Insider,Foreign Policy,' +
	'Frankfurter Allgemeine,Frankfurter Allgemeine Zeitung,Frankfurter Rundschau,Free Malaysia Today,' +
	'Frontier Myanmar,FrontPageAfrica,Garowe Online,Gawker,Gazeta Wyborcza,Gazzetta dello Sport,GhanaWeb,Gizmodo,Global Times,' +
	'Globe and Mail,Globo,GloboNews,GMA Network,GMA News,Greater Kashmir,GroundUp,Gulf News,Gulf Times,' +
	'Handelsblatt,Hankyoreh,Helsingin Sanomat,Herald Sun,Hespress,Het Laatste Nieuws,Hiiraan Online,' +
	'Hindustan Times,HK01,Houston Chronicle,HuffPollster,Hurriyet,Hürriyet,Il Sole 24 Ore,India Today,Indian Express,' +
	"Infobae,International Herald Tribune,Investor's Business Daily,Irish Examiner,Irish Independent," +
	'Irish Times,Israel Hayom,Ittefaq,Izvestia,Jakarta Post,Jamaica Gleaner,Jamaica Observer,Japan Times,' +
	'Jerusalem Post,Jeune Afrique,JoongAng Ilbo,Jordan Times,Jyllands-Posten,Kaieteur News,Kansas City Star,' +
	'Kantipur,Kathmandu Post,Kayhan,Khaleej Times,Khaosod,Khmer Times,Kommersant,Kompas,Korea Economic Daily,' +
	'Korea Herald,Korea JoongAng Daily,Korea Times,Kronen Zeitung,Kurier,Kuwait Times,Kyunghyang Shinmun,' +
	"L'Equipe,L'Équipe,L'Express,L'Orient Today,L'Orient-Le Jour,L'Osservatore Romano,La Croix,La Diaria," +
	'La Estrella de Panamá,La Gazzetta dello Sport,La Jornada,La Libre,La Nacion,La Nación,La Prensa,La Prensa Gráfica,La Presse,La Razon,La Razón,' +
	'La Repubblica,La República,La Stampa,La Tercera,La Vanguardia,Lancet,Le Canard Enchaîné,Le Devoir,' +
	'Le Figaro,Le Parisien,Le Point,Le Soir,Le Temps,Les Echos,Liberation,Libération,Liberty Times,' +
	"Listín Diario,Lokmat,Loksatta,Los Angeles Times,Los Tiempos,Ma'ariv,Maariv,Mada Masr,Magyar Nemzet," +
	'Mail & Guardian,Mail and Guardian,Mail on Sunday,Mainichi,Mainichi Shimbun,Malay Mail,Malayala Manorama,' +
	'Malaysiakini,Manila Bulletin,Manila Times,Mashable,Matangi Tonga,Mathrubhumi,Matichon,McClatchy,' +
	'Mediapart,Mercury News,Miami Herald,Milenio,Milliyet,Ming Pao,Mizzima,Mmegi,Montreal Gazette,' +
	'Moscow Times,Mother Jones,Mundo Deportivo,Muscat Daily,Mwananchi,Myanmar Now,MyJoyOnline,Naharnet,' +
	'Nation Media Group,National Enquirer,National Interest,National Post,National Review,Nature,Nawa-i-Waqt,' +
	'NBC News,Neue Zürcher Zeitung,New Indian Express,New Republic,New Scientist,New Statesman,' +
	'New Straits Times,New Vision,New York Daily News,New York Magazine,New York Post,New Zealand Herald,' +
	'News of the World,Newsday,Newshub,Newslaundry,Newsmax,Newzroom Afrika,Nezavisimaya Gazeta,Nikkei,' +
	'Nikkei Asia,Novaya Gazeta,NRC Handelsblad,NZ Herald,O Estado de S. Paulo,O Globo,Okaz,Oman Observer,' +
	'Onlinekhabar,Orange County Register,Oregonian,Oriental Daily,Página Siete,Página/12,Paris Match,' +
	"Penthouse,People Magazine,People's Daily,Philadelphia Inquirer,Philippine Daily Inquirer,Philippine Star," +
	'Phnom Penh Post,Pitchfork,Playboy,PolitiFact,Politiken,Post and Courier,Post-Courier,Postmedia,Prachatai,Pravda,' +
	'Premium Times,Prensa Libre,Primicias,Private Eye,ProPublica,Prothom Alo,Radio Dabanga,Radio Tamazuj,' +
	"Rappler,Reader's Digest,RealClearPolitics,Reforma,Republika,Rheinische Post,RNZ,Rossiyskaya Gazeta,RTHK," +
	'Rzeczpospolita,Sacramento Bee,Sahara Reporters,SaharaReporters,Samaa TV,Samoa Observer,' +
	'San Francisco Chronicle,Saudi Gazette,Scientific American,Scroll,Seattle Times,Setopati,Sinar Harian,' +
	'Sing Tao,Sixth Tone,Somoy TV,Soompi,South China Morning Post,Sowetan,Spiegel,Sports Illustrated,St. Louis Post-Dispatch,' +
	'Stabroek News,Stand News,Star Tribune,Straits Times,Sudan Tribune,Süddeutsche Zeitung,' +
	'Sueddeutsche Zeitung,Sunday Mail,Sunday Mirror,Sunday Telegraph,Sunday Times,Sunday Vision,' +
	'Svenska Dagbladet,Sydney Morning Herald,Tages-Anzeiger,Taipei Times,Tampa Bay Times,TechCrunch,' +
	'Teen Vogue,Tehran Times,Thai PBS,Thairath,Thanh Nien,The Age,The Athletic,The Atlantic,The Australian,' +
	'The Daily Star,The EastAfrican,The Economist,The Globe and Mail,The Guardian,The Hill,The Hindu,' +
	'The Hindu BusinessLine,The Independent,The Indian Express,The Intercept,The Irrawaddy,The Lancet,' +
	'The Onion,The Punch,The Quint,The Scotsman,The Spectator,The Statesman,The Straits Times,The Telegraph,' +
	'The Times,The Times of India,The Verge,The Wire,TheCable,ThePrint,ThisDay,Times of India,Times of Israel,' +
	'Times of Oman,Toronto Star,Tribune de Genève,Trinidad Guardian,Tuoi Tre,Ukrainska Pravda,Última Hora,' +
	'United Daily News,Us Weekly,USA Today,Utusan Malaysia,Valor Econômico,Vancouver Sun,Vedomosti,' +
	'Verdens Gang,Vice News,Viet Nam News,Village Voice,VnExpress,Vogue,Wall Street Journal,Washington Examiner,' +
	'Washington Post,Washington Times,Weekly Standard,Weekly Trust,Westdeutsche Zeitung,' +
	"Women's Wear Daily,Xinmin Evening News,Yediot Ahronot,Yedioth Aharonoth,Yedioth Ahronoth,Yeni Safak," +
	'Yeni Şafak,Ynet,Yomiuri,Yomiuri Shimbun,Zaman,ZimLive,Semafor,Variety';
const BROADCASTERS =
	'20th Century Fox,Aaj Tak,ABC Radio,ABS-CBN,Al Arabiya,Al Hurra,Al Jazeera English,Al Manar,Al Mayadeen,' +
	'Al-Arabiya,Al-Manar,Al-Mayadeen,Antena 3,Arise News,Arise TV,Asianet,BBC News,BBC Radio,BBC Radio 4,' +
	'BBC World Service,BFM TV,Bloomberg News,Bloomberg Television,Bloomberg TV,C-SPAN,Canal+,CBC News,CBS News,' +
	'Channel 12,Channel 13,Channel 4,Channel 4 News,Channel 5,Channel 7,Channel 9,Channel NewsAsia,' +
	'Channels Television,Citi FM,Citizen TV,CNN International,CNN Türk,CTV News,Democracy Now,' +
	'Deutsche Grammophon,Discovery Channel,Disney Channel,Disney+,Doordarshan,DreamWorks,Echo of Moscow,' +
	'Ekattor TV,Ekho Moskvy,eNCA,Euronews,Europe 1,Eurosport,Fox Business,Fox Business Network,Fox Sports,France 2,' +
	'France 24,France 3,France Info,France Inter,Geo News,Geo TV,Getty Images,Globo TV,Globovisión,' +
	'Golf Channel,Hallmark Channel,History Channel,Hulu,Hum News,ITV News,Joy FM,KTN News,Lionsgate,M6,Mediacorp,' +
	'Mediaite,Miramax,Motown,News24,Nickelodeon,Nine News,Paramount Pictures,Peace FM,Phoenix TV,Polsat,' +
	'Press TV,Primedia,Radio Azattyq,Radio France,Radio Free Asia,Radio Okapi,Radio-Canada,Rai,Rappler,Republic TV,' +
	'RFE/RL,Rossiya,Rossiya 24,Rossiya Segodnya,Rossiya-1,RTÉ,Rustavi 2,Seven News,Showtime,Sky Sports,' +
	'Sony Music,Spotify,Star Plus,Starr FM,Sun TV,TalkSport,Telesur,TeleSUR,Televisa,Tennis Channel,Times Now,' +
	'Travel Channel,TRT World,TV Azteca,TV Globo,TV9,Universal Music,Universal Pictures,Univision,' +
	'Voice of America,Voice of Nigeria,Warner Bros.,Weather Channel,WION,Yle,Zee News,Zee TV';
const OF_ALL_COUNTRIES =
	'Interfax-Kazakhstan,TASR,dzBB,Radio Kiskeya,AyiboPost,Filmfare,Screen Daily,' +
	'1News,7News,A Bola,ABP News,Abzas Media,Adevarul,Adevărul,Afghanistan International,Agerpres,Al Ekhbariya,' +
	'Al Masirah,Al Sharq,Al Sharqiya,Al-Masirah,Al-Sharqiya,All India Radio,Alt News,amaBhungane,Amu TV,' +
	'Animal Politico,Annahar,Argus Media,Aristegui Noticias,Armenpress,Asharq Business,Asharq News,Asia-Plus,' +
	'Asianet News,AsiaNews,Assam Tribune,Autosport,Azatutyun,B92,Bahrain News Agency,Barbados Today,Batumelebi,' +
	'bdnews24,bdnews24.com,beIN Sports,BeIN Sports,Belfast News Letter,Bianet,BioBio,BirGün,Blic,bTV,' +
	'Bunshun,BusinessDay,Calgary Herald,CalMatters,CamboJA,Capital FM,Catholic News Agency,ChimpReports,' +
	'Christianity Today,Chronicle Herald,Citi TV,Civil.ge,CivilNet,Clarin,Clarín,Club of Mozambique,' +
	'CNN Indonesia,CNN-News18,CoinDesk,Cook Islands News,Correio da Manhã,Corriere dello Sport,Cricbuzz,Cricinfo,' +
	'Cyclingnews,Dabanga,Dagbladet,Daily FT,Daily Thanthi,Dakaractu,DAZN,De Morgen,Defense News,Denník N,Detik,' +
	'Diario Libre,Digi24,Dinamalar,Dinamani,Divya Bhaskar,Diário de Notícias,Dnevni avaz,Dnevnik,Dozhd,EastMojo,' +
	'Ecuavisa,Edmonton Journal,Eesti Päevaleht,Efecto Cocuyo,Ekathimerini,Ekstra Bladet,El Confidencial,El Deber,' +
	'El Nuevo Dia,elPeriódico,Emirates News Agency,ESPNcricinfo,Estadao,Etemad,Evrensel,Eyewitness News,FBC News,' +
	'Folha,Fontanka,Formula TV,Foroyaa,Franceinfo,Fraternité Matin,FreightWaves,Fuji TV,Gazeta.ru,Ghanaian Times,' +
	'Goobjoog,Graphic Online,Guardian Australia,Gujarat Samachar,Gulf Daily News,Hamilton Spectator,Hengaw,Hetq,' +
	'Himalayan Times,Hotnews,HotNews,HRANA,Hromadske,HumAngle,Igihe,Ilta-Sanomat,Iltalehti,Imphal Free Press,' +
	'Insight Crime,InSight Crime,Interfax-Ukraine,Iran International,Islands Business,Jakarta Globe,Jamuna TV,' +
	'Jornal de Angola,Journal de Montréal,Joy News,JoyNews,Kallxo,Kashmir Observer,Kayo Sports,Khaama Press,' +
	'Kloop,Koha Ditore,Komsomolskaya Pravda,Kuensel,Kurir,Kyiv Post,LBCI,Le Potentiel,Legit.ng,Lenta.ru,' +
	"Lianhe Zaobao,Libertatea,Lidové noviny,Lietuvos Rytas,Listin Diario,Liverpool Echo,Lloyd's List," +
	'Lusaka Times,Maharashtra Times,Mail & Guardian,Malawi24,Manchester Evening News,Marca,MarketWatch,Mediafax,' +
	'Mediazona,Meduza,Medyascope,Mehr News,Meydan TV,Military Times,MindaNews,Mladá fronta Dnes,Moneycontrol,' +
	'Morgunblaðið,Motorsport.com,Mtavari,Nampa,Nasha Niva,National Catholic Reporter,NBS TV,Netwerk24,' +
	'News Diggers,News18,Newstalk,Nigerian Tribune,Nile Post,NME,Northern Echo,Nova TV,Novinite,Novinky,NT News,' +
	'Nyasa Times,Népszava,O Estado de S. Paulo,O Jogo,OC Media,Onet,Oslobodjenje,Oslobođenje,Otago Daily Times,' +
	'Ottawa Citizen,Pagina 12,Pajhwok,Peoples Gazette,PhilStar,PitchBook,Pobjeda,Politika,Postimees,Prajavani,' +
	'Pro TV,Proto Thema,ProTV,Publico,Página 12,Público,Qatar News Agency,Racing Post,Rajasthan Patrika,' +
	'Religion News Service,Republikein,Rising Kashmir,RNZ Pacific,Rossiya 1,Roya News,RTL Nieuws,Runrunes,RÚV,' +
	'Samaa,Sankei,Saudi Press Agency,Scotsman,Scroll.in,Securities Times,Seneweb,Seznam Zprávy,Shargh,' +
	'Shillong Times,Shukan Bunshun,Sidwaya,Skai,Sky News Australia,Solomon Star,SowetanLIVE,Sozcu,Splash247,' +
	'Star-Ledger,Stars and Stripes,Sudan War Monitor,Sunday World,SunStar,SuperSport,Suspilne,Sözcü,Ta Nea,' +
	'Taifa Leo,Telam,Teleamazonas,Tengrinews,Texas Tribune,The Diplomat,The New Humanitarian,TheJournal.ie,' +
	'TimesLIVE,TNT Sports,To Vima,Tolo News,TOLOnews,Top Channel,Toronto Sun,TradeWinds,Tribunnews,Tuko,Tut.by,' +
	'Tuttosport,Tuổi Trẻ,TV Rain,TV3,TVA Nouvelles,TVC News,TVN24,TVNZ,UCA News,Ukrayinska Pravda,Unian,' +
	'Valor Economico,Vanuatu Daily Post,Vatican News,Vecernje novosti,Veja,VeloNews,Vientiane Times,Vietnam News,' +
	'Vijaya Karnataka,Vijesti,Waikato Times,WalesOnline,Western Mail,Willow TV,Windhoek Observer,' +
	'Winnipeg Free Press,Wisden,Yicai,Yorkshire Post,Youm7,Zaobao,Zimpapers';

export const MEDIA: readonly string[] = [AGENCIES, PAPERS, BROADCASTERS, OF_ALL_COUNTRIES].flatMap(names =>
	names.split(','),
);
