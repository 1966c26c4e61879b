/** Newspapers, magazines, broadcasters, agencies, journals and sites that news quotes, where their names do not say what they are or have no head that does. */
const AGENCIES =
	'Agencia Brasil,Anadolu,Anadolu Agency,Antara,Associated Press,Belga,Bellingcat,BelTA,Bernama,' +
	'Business Wire,Canadian Press,dpa,Fars,Fars News,Globe Newswire,GlobeNewswire,Inter Press Service,Irna,' +
	'Itar-Tass,ITAR-TASS,Jiji,Jiji Press,Kyodo,Kyodo News,Lusa,Mehr,Novosti,PA Media,Petra News Agency,' +
	'PR Newswire,Press Association,PRNewswire,Reuters,Ria Novosti,RIA Novosti,Ritzau,Storyful,Tanjug,Tasnim,' +
	'Ukrinform,Wafa,Xinhua News Agency,Yonhap,Yonhap News Agency';
const PAPERS =
	'ABC News,Aftenposten,Aftonbladet,Al Ahram,Al Hayat,Al-Ahram,Al-Akhbar,Al-Hayat,Al-Masry Al-Youm,An-Nahar,' +
	'Apple Daily,Arab News,Ars Technica,Asahi,Asahi Shimbun,Asharq Al-Awsat,Atlanta Journal-Constitution,' +
	'Atlantic,Baltimore Sun,Bangkok Post,Belfast Telegraph,Bergens Tidende,Berliner Zeitung,Berlingske,' +
	'Bild am Sonntag,Boston Globe,Buenos Aires Herald,Business Day,Business Insider,Business Standard,Caixin,' +
	'Cape Times,Charlie Hebdo,Charlotte Observer,Chicago Sun-Times,Chicago Tribune,China Daily,' +
	'China Youth Daily,Chosun Ilbo,Cincinnati Enquirer,Columbia Journalism Review,Corriere della Sera,' +
	'Courier-Mail,Dagens Nyheter,Daily Beast,Daily Express,Daily Mail,Daily Maverick,Daily Mirror,' +
	'Daily Monitor,Daily Nation,Daily News,Daily Record,Daily Star,Daily Sun,Daily Times,Daily Trust,' +
	'Dainik Jagran,De Standaard,De Telegraaf,De Volkskrant,Deccan Chronicle,Deccan Herald,Denver Post,' +
	'Der Spiegel,Der Standard,Der Tagesspiegel,Des Moines Register,Detroit Free Press,Detroit News,Die Presse,' +
	'Die Welt,Die Zeit,Dong-A Ilbo,Economic Times,Economist,Eenadu,El Comercio,El Diario,El Espectador,' +
	'El Mercurio,El Mundo,El Nacional,El Pais,El Periódico,El Tiempo,El Universal,Evening Standard,Expressen,' +
	'Financial Express,Folha de S. Paulo,Folha de S.Paulo,Foreign Policy,' +
	'Frankfurter Allgemeine,Frankfurter Allgemeine Zeitung,Frankfurter Rundschau,Gawker,Gazeta Wyborcza,' +
	'Gizmodo,Global Times,Globe and Mail,Globo,Gulf News,Gulf Times,Handelsblatt,Hankyoreh,Helsingin Sanomat,' +
	'Het Laatste Nieuws,Hindustan Times,Houston Chronicle,Hurriyet,Hürriyet,Il Sole 24 Ore,India Today,' +
	"Indian Express,International Herald Tribune,Investor's Business Daily,Irish Examiner,Irish Independent," +
	'Irish Times,Izvestia,Jakarta Post,Japan Times,Jerusalem Post,JoongAng Ilbo,Jyllands-Posten,' +
	'Kansas City Star,Kathmandu Post,Khaleej Times,Kommersant,Kompas,Korea Economic Daily,Korea Herald,' +
	"Korea JoongAng Daily,Korea Times,Kronen Zeitung,Kurier,L'Equipe,L'Équipe,L'Express,L'Osservatore Romano," +
	'La Croix,La Jornada,La Libre,La Nacion,La Nación,La Prensa,La Repubblica,La Stampa,La Tercera,' +
	'La Vanguardia,Lancet,Le Canard Enchaîné,Le Figaro,Le Parisien,Le Point,Le Soir,Le Temps,Les Echos,' +
	'Liberation,Libération,Liberty Times,Los Angeles Times,Maariv,Mail & Guardian,Mail on Sunday,Mainichi,' +
	'Mainichi Shimbun,Malaysiakini,Manila Bulletin,Manila Times,Mashable,McClatchy,Mediapart,Mercury News,' +
	'Miami Herald,Milliyet,Ming Pao,Moscow Times,Mother Jones,Mundo Deportivo,National Enquirer,' +
	'National Interest,National Post,National Review,Nature,NBC News,Neue Zürcher Zeitung,New Indian Express,' +
	'New Republic,New Scientist,New Statesman,New Straits Times,New York Daily News,New York Magazine,' +
	'New York Post,New Zealand Herald,News of the World,Newsday,Newsmax,Nezavisimaya Gazeta,Nikkei,' +
	'Novaya Gazeta,O Estado de S. Paulo,O Globo,Orange County Register,Oregonian,Oriental Daily,Página/12,' +
	"Paris Match,Penthouse,People Magazine,People's Daily,Philadelphia Inquirer,Philippine Daily Inquirer," +
	'Philippine Star,Phnom Penh Post,Pitchfork,Playboy,PolitiFact,Politiken,Postmedia,Pravda,Premium Times,' +
	"Private Eye,ProPublica,Rappler,Reader's Digest,RealClearPolitics,Rheinische Post,Rossiyskaya Gazeta," +
	'Rzeczpospolita,Sacramento Bee,San Francisco Chronicle,Scientific American,Scroll,Seattle Times,' +
	'South China Morning Post,Spiegel,Sports Illustrated,St. Louis Post-Dispatch,Star Tribune,Straits Times,' +
	'Süddeutsche Zeitung,Sueddeutsche Zeitung,Sunday Mail,Sunday Mirror,Sunday Telegraph,Sunday Times,' +
	'Svenska Dagbladet,Sydney Morning Herald,Tages-Anzeiger,Taipei Times,Tampa Bay Times,TechCrunch,' +
	'Teen Vogue,The Age,The Athletic,The Atlantic,The Australian,The Daily Star,The Economist,The Guardian,' +
	'The Hill,The Hindu,The Hindu BusinessLine,The Independent,The Indian Express,The Intercept,The Irrawaddy,' +
	'The Lancet,The Onion,The Punch,The Scotsman,The Spectator,The Statesman,The Straits Times,The Telegraph,' +
	'The Times,The Times of India,The Verge,The Wire,ThisDay,Times of India,Times of Israel,Toronto Star,' +
	'Tribune de Genève,United Daily News,Us Weekly,USA Today,Utusan Malaysia,Valor Econômico,Vedomosti,' +
	'Verdens Gang,Vice News,Vogue,Wall Street Journal,Washington Examiner,Washington Post,Washington Times,' +
	"Weekly Standard,Westdeutsche Zeitung,Women's Wear Daily,Xinmin Evening News,Yediot Ahronot," +
	'Yedioth Aharonoth,Yedioth Ahronoth,Yeni Şafak,Ynet,Yomiuri,Yomiuri Shimbun,Zaman';
const BROADCASTERS =
	'20th Century Fox,Aaj Tak,ABC Radio,ABS-CBN,Al Arabiya,Al Hurra,Al Jazeera English,Al Manar,Al Mayadeen,' +
	'Al-Manar,Al-Mayadeen,Antena 3,Arise TV,BBC News,BBC Radio,BBC Radio 4,BBC World Service,BFM TV,' +
	'Bloomberg News,Bloomberg Television,Bloomberg TV,C-SPAN,Canal+,CBC News,CBS News,Channel 12,Channel 13,' +
	'Channel 4,Channel 4 News,Channel 5,Channel 7,Channel 9,Channel NewsAsia,Channels Television,Citizen TV,' +
	'CNN International,CNN Türk,CTV News,Democracy Now,Deutsche Grammophon,Discovery Channel,Disney Channel,' +
	'Disney+,Doordarshan,DreamWorks,Echo of Moscow,Ekho Moskvy,Euronews,Europe 1,Eurosport,Fox Business,' +
	'Fox Business Network,Fox Sports,France 2,France 24,France 3,France Info,France Inter,Geo News,Geo TV,' +
	'Globo TV,Globovisión,Golf Channel,Hallmark Channel,History Channel,Hulu,ITV News,Joy FM,Lionsgate,M6,Miramax,Motown,Nickelodeon,Paramount Pictures,' +
	'Phoenix TV,Polsat,Press TV,Radio France,Radio Free Asia,Rai,Rappler,Republic TV,RFE/RL,Rossiya,' +
	'Rossiya 24,Rossiya-1,RTÉ,Rustavi 2,Showtime,Sky Sports,Sony Music,Spotify,TalkSport,Telesur,TeleSUR,Tennis Channel,' +
	'Times Now,Travel Channel,TRT World,TV Globo,Universal Music,Universal Pictures,Univision,Voice of America,' +
	'Warner Bros.,Weather Channel,' +
	'Yle,Zee News';

export const MEDIA: readonly string[] = [AGENCIES, PAPERS, BROADCASTERS].flatMap(names => names.split(','));
