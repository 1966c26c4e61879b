/** Sports clubs, teams, leagues and their bodies whose names do not say that they are one. A city that stands for its club is no row here. */
const FOOTBALL =
	'Aberdeen FC,AC Milan,Accrington Stanley,AEK Athens,AFC Bournemouth,AFC Leopards,Ajax,Ajax Amsterdam,' +
	'Al Ahly,Al Duhail,Al Hilal,Al Ittihad,Al Merrikh,Al Nassr,Al Sadd,Al Wahda,Al Wasl,Al-Ahly,Al-Hilal,' +
	'Al-Ittihad,Al-Merrikh,Al-Nassr,Al-Sadd,Alajuelense,Alianza Lima,AmaZulu,América de Cali,Anderlecht,Arema,' +
	'Arema FC,Argentinos Juniors,Arsenal,AS Monaco,AS Roma,AS Vita Club,Asante Kotoko,Aston Villa,Atalanta,' +
	'Athletic Bilbao,Athletico Paranaense,Atletico Madrid,Atlético Madrid,Atlético Mineiro,Atlético Nacional,' +
	'Austria Vienna,AZ Alkmaar,Barcelona SC,Bashundhara Kings,BATE Borisov,Bayer Leverkusen,Bayern,' +
	'Bayern Munich,Beijing Guoan,Benfica,Besiktas,Beşiktaş,Boca,Boca Juniors,Borussia Dortmund,' +
	'Borussia Moenchengladbach,Borussia Mönchengladbach,Botafogo,Brighton & Hove Albion,Brondby,Brøndby,' +
	'Burnley FC,Cagliari Calcio,Caracas FC,Celta Vigo,Celtic,Cerezo Osaka,Cerro Porteño,Chapecoense,Chelsea FC,' +
	'Chivas,Chivas Guadalajara,Cienciano,Club Africain,Club America,Club América,Club Brugge,Colo Colo,' +
	'Colo-Colo,Consadole Sapporo,Corinthians,Coritiba,Crewe Alexandra,Cruz Azul,Cruzeiro,Crystal Palace,' +
	'CS Sfaxien,CSKA Moscow,CSKA Sofia,Defensa y Justicia,Deportivo Cali,Deportivo La Coruna,' +
	'Deportivo La Coruña,Deportivo Saprissa,Dinamo Bucharest,Dinamo Tbilisi,Dinamo Zagreb,Dynamo Kiev,' +
	'Dynamo Kyiv,Dynamo Moscow,East Bengal,Eintracht Frankfurt,Emelec,Enyimba,Espérance,Espérance de Tunis,' +
	'Esteghlal,Estudiantes de La Plata,Etoile du Sahel,Étoile du Sahel,Everton,FC Barcelona,FC Basel,' +
	'FC Cologne,FC Copenhagen,FC Goa,FC Porto,FC Seoul,FC Twente,FC Utrecht,Fenerbahce,Fenerbahçe,Ferencvaros,' +
	'Ferencváros,Feyenoord,Fiorentina,Flamengo,Fluminense,Fulham,Galatasaray,Gamba Osaka,Genoa CFC,' +
	'Gimnasia y Esgrima,Godoy Cruz,Gor Mahia,Grasshoppers,Gremio,Grêmio,Hajduk Split,Hearts of Oak,Herediano,' +
	'Hertha Berlin,Hibernian,Hibs,Horoya,Huracán,IFK Gothenburg,Independiente,Independiente del Valle,' +
	"Inter Milan,Internazionale,Ismaily,Jeonbuk,Jeonbuk Hyundai Motors,Johor Darul Ta'zim,JS Kabylie," +
	'Jubilo Iwata,Juve,Juventus,Kaiser Chiefs,Kaizer Chiefs,Kano Pillars,Kashima Antlers,Kawasaki Frontale,' +
	'Kerala Blasters,KRC Genk,LA Galaxy,Lazio,LDU Quito,Legia,Legia Warsaw,Levski Sofia,Leyton Orient,' +
	'Liga Deportiva Alajuelense,Lokomotiv Moscow,Malmö FF,Mamelodi Sundowns,Man City,Man United,Man Utd,' +
	'MC Alger,Middlesbrough FC,Millonarios,Millwall,Mohammedan Sporting,Mohun Bagan,Motagua,Motherwell,' +
	"Nagoya Grampus,Newell's Old Boys,Nottingham Forest,Notts County,Olimpia,Olympiacos,Olympiakos," +
	'Olympique de Marseille,Olympique Lyonnais,Olympique Marseille,Orlando Pirates,Palmeiras,Panathinaikos,' +
	'Paris Saint-Germain,Paris St Germain,Paris St. Germain,Partick Thistle,Partizan Belgrade,Penarol,Peñarol,' +
	'Persebaya,Persebaya Surabaya,Persepolis,Persib,Persib Bandung,Persija,Persija Jakarta,Petro de Luanda,' +
	'Plymouth Argyle,Ponte Preta,Port Vale,Preston North End,PSM Makassar,PSV Eindhoven,Pumas UNAM,' +
	'Queen of the South,Queens Park Rangers,Racing Club,Racing Santander,Raith Rovers,Raja Casablanca,Rangers,' +
	'Rapid Vienna,Rayo Vallecano,RB Leipzig,Real Betis,Real Sociedad,Real Valladolid,Real Zaragoza,' +
	'Red Bull Bragantino,Red Star Belgrade,River Plate,Rosario Central,Rosenborg,RS Berkane,Saint-Etienne,' +
	'Sampdoria,Sanfrecce Hiroshima,Santos FC,Santos Laguna,São Paulo FC,Saprissa,Schalke,Schalke 04,Sepahan,' +
	'Shabab Al Ahli,Shakhtar Donetsk,Shandong Luneng,Shanghai SIPG,Sheffield Wednesday,Simba SC,Slavia Prague,' +
	'Slovan Bratislava,Sparta Prague,Spartak Moscow,Sport Recife,Sporting CP,Sporting Cristal,Sporting Lisbon,' +
	'Spurs,St Johnstone,St Mirren,St. Pauli,Standard Liege,Standard Liège,Steaua Bucharest,Strasbourg RC,' +
	'Sturm Graz,The Strongest,Tigres UANL,Tottenham Hotspur,TP Mazembe,Trabzonspor,Tranmere Rovers,' +
	'Ulsan Hyundai,Universidad Católica,Universidad de Chile,Urawa Reds,USM Alger,Vasco da Gama,' +
	'Vélez Sarsfield,VfB Stuttgart,VfL Wolfsburg,Villarreal,Vissel Kobe,Vitesse,Vitesse Arnhem,Werder Bremen,' +
	'West Brom,West Bromwich Albion,West Ham,Wolves,Wydad,Wydad Casablanca,Yokohama F. Marinos,Young Africans,' +
	'Young Boys,Zamalek,Zenit,Zenit St Petersburg';
const NORTH_AMERICAN =
	'49ers,76ers,Anaheim Ducks,Arizona Cardinals,Arizona Coyotes,Arizona Diamondbacks,Astros,Atlanta Braves,' +
	'Atlanta Falcons,Atlanta Hawks,Baltimore Orioles,Baltimore Ravens,Bengals,Blackhawks,Blue Jackets,' +
	'Blue Jays,Boston Bruins,Boston Celtics,Boston Red Sox,Braves,Broncos,Brooklyn Dodgers,Brooklyn Nets,' +
	'Bruins,Buccaneers,Bucks,Buffalo Bills,Buffalo Sabres,Calgary Flames,California Angels,Canadiens,Canucks,' +
	'Carolina Hurricanes,Carolina Panthers,Cavaliers,Charlotte Bobcats,Charlotte Hornets,Chicago Bears,' +
	'Chicago Blackhawks,Chicago Bulls,Chicago Cubs,Chicago White Sox,Cincinnati Bengals,Cincinnati Reds,' +
	'Cleveland Browns,Cleveland Cavaliers,Cleveland Guardians,Cleveland Indians,Colorado Avalanche,' +
	'Colorado Rockies,Columbus Blue Jackets,Columbus Crew,Cubs,D.C. United,Dallas Cowboys,Dallas Mavericks,' +
	'Dallas Stars,Denver Broncos,Denver Nuggets,Detroit Lions,Detroit Pistons,Detroit Red Wings,' +
	'Detroit Tigers,Diamondbacks,Dodgers,Edmonton Oilers,Florida Marlins,Florida Panthers,Golden State,' +
	'Golden State Warriors,Green Bay Packers,Harlem Globetrotters,Hartford Whalers,Houston Astros,' +
	'Houston Oilers,Houston Rockets,Houston Texans,Indiana Pacers,Indianapolis Colts,Inter Miami,' +
	'Jacksonville Jaguars,Kansas City Chiefs,Kansas City Royals,Knicks,LA Clippers,LA Lakers,Lakers,' +
	'Las Vegas Raiders,Los Angeles Angels,Los Angeles Chargers,Los Angeles Clippers,Los Angeles Dodgers,' +
	'Los Angeles Kings,Los Angeles Lakers,Los Angeles Rams,Maple Leafs,Mariners,Mavericks,Memphis Grizzlies,' +
	'Mets,Miami Dolphins,Miami Heat,Miami Marlins,Milwaukee Brewers,Milwaukee Bucks,Minnesota Timberwolves,' +
	'Minnesota Twins,Minnesota Vikings,Minnesota Wild,Montreal Canadiens,Montreal Expos,Nashville Predators,' +
	'New England Patriots,New Jersey Devils,New Jersey Nets,New Orleans Pelicans,New Orleans Saints,' +
	'New York Giants,New York Islanders,New York Jets,New York Knicks,New York Mets,New York Rangers,' +
	"New York Yankees,Oakland A's,Oakland Athletics,Oakland Raiders,Oklahoma City Thunder,Orioles," +
	'Orlando Magic,Ottawa Senators,Pacers,Packers,Padres,Penguins,Philadelphia 76ers,Philadelphia Eagles,' +
	'Philadelphia Flyers,Philadelphia Phillies,Phillies,Phoenix Coyotes,Phoenix Suns,Pirates,' +
	'Pittsburgh Penguins,Pittsburgh Pirates,Pittsburgh Steelers,Portland Timbers,Portland Trail Blazers,' +
	'Quebec Nordiques,Raptors,Red Sox,Red Wings,Sabres,Sacramento Kings,San Antonio Spurs,San Diego Chargers,' +
	'San Diego Padres,San Francisco 49ers,San Francisco Giants,San Jose Sharks,Seahawks,Seattle Mariners,' +
	'Seattle Seahawks,Seattle Sounders,Seattle SuperSonics,St. Louis Blues,St. Louis Cardinals,St. Louis Rams,' +
	'Steelers,Tampa Bay Buccaneers,Tampa Bay Lightning,Tampa Bay Rays,Tennessee Titans,Texas Rangers,' +
	'Timberwolves,Toronto Blue Jays,Toronto Maple Leafs,Toronto Raptors,Trail Blazers,Utah Jazz,' +
	'Vancouver Canucks,Vegas Golden Knights,Washington Bullets,Washington Capitals,Washington Commanders,' +
	'Washington Mystics,Washington Nationals,Washington Redskins,Washington Wizards,White Sox,Winnipeg Jets,' +
	'Yankees,Yomiuri Giants';
const OTHERS =
	'Albiceleste,All Blacks,Amajita,Anadolu Efes,Astana Pro Team,Atlas Lions,Azkals,Azzurri,Bafana Bafana,' +
	'Banyana Banyana,Benetton Treviso,Black Caps,Black Ferns,Black Stars,Brisbane Broncos,Brumbies,Bulldogs,' +
	'Canberra Raiders,Carthage Eagles,Chennai Super Kings,Chipolopolo,Collingwood,Deccan Chargers,' +
	'Delhi Capitals,Delhi Daredevils,Desert Foxes,El Tri,Essendon,Fenerbahce Ulker,Fremantle Dockers,' +
	'Geelong Cats,Gujarat Titans,Harambee Stars,Harlequins,Indomitable Lions,Ineos,Islamabad United,' +
	'Karachi Kings,Kings XI Punjab,Kolkata Knight Riders,La Albiceleste,La Celeste,La Roja,La Vinotinto,' +
	'Lahore Qalandars,Leeds Rhinos,Leicester Tigers,Leinster,Les Bleus,Lionesses,Lions of Teranga,' +
	'Lucknow Super Giants,Maccabi Tel Aviv,Matildas,Melbourne Storm,Movistar,Multan Sultans,Mumbai Indians,' +
	'Munster,Newcastle Knights,Northern Districts,Panathinaikos,Penrith Panthers,Peshawar Zalmi,Proteas,' +
	'Punjab Kings,Quetta Gladiators,Rajasthan Royals,Real Madrid,Red Bull,Red Bull Racing,Reggae Boyz,' +
	'Richmond Tigers,Royal Challengers Bangalore,Samurai Blue,Saracens,Scuderia Ferrari,Selecao,Seleção,' +
	'Silver Ferns,Soca Warriors,Socceroos,Springboks,Stade Français,Stade Toulousain,Sunrisers Hyderabad,' +
	'Super Eagles,Sydney Roosters,Sydney Swans,Taegeuk Warriors,Taifa Stars,Team Melli,Team Sky,Teranga Lions,' +
	'Ulster Rugby,Vinotinto,Wallabies,West Coast Eagles,West Indies Cricket Board,Wests Tigers,Wigan Warriors,' +
	'Zalgiris Kaunas,Žalgiris Kaunas';
const BODIES =
	'Athletics Kenya,British Cycling,British Lions,Bundesliga,Concacaf,CONCACAF,Conmebol,CONMEBOL,' +
	'Court of Arbitration for Sport,Cricket Australia,Cricket South Africa,Eredivisie,Football Association,' +
	'Formula One,Indian Premier League,J-League,La Liga,LaLiga,Ligue 1,Major League Baseball,' +
	'Major League Soccer,National Basketball Association,National Football League,National Hockey League,' +
	'PGA Tour,Premier League,Scottish Premiership,Serie A,Serie B,SuperSport United,World Athletics,' +
	'World Rugby';
const OF_ALL_COUNTRIES =
	'Abahani,Abahani Limited,Abu Dhabi Knight Riders,Adelaide Strikers,Adelaide United,Aduana,Aduana Stars,' +
	'Akwa United,Al Ahli,Al-Ahli,Al-Duhail,Al-Ettifaq,Al-Faisaly,Al-Fateh,Al-Gharafa,Al-Khaleej,Al-Qadsiah,' +
	'Al-Quwa Al-Jawiya,Al-Raed,Al-Shorta,Al-Taawoun,Al-Wehdat,Al-Zawraa,Amavubi,Antigua and Barbuda Falcons,' +
	'APOEL,APR FC,Atletico Mineiro,Auckland FC,Azam FC,Bali United,Barbados Royals,Basaksehir,Bath Rugby,' +
	'Başakşehir,Bechem United,Beitar Jerusalem,Bendel Insurance,Berekum Chelsea,Betis,Bibiani Gold Stars,' +
	'Big Bullets,Birmingham Phoenix,Blue Bulls,Bodo/Glimt,Bodø/Glimt,Brann,Brisbane Heat,Brisbane Lions,' +
	'Brisbane Roar,Buriram United,Canterbury Bulldogs,Cape Town City,CAPS United,Catalans Dragons,Cavalier FC,' +
	'Central Coast Mariners,CFR Cluj,Chennaiyin FC,Club León,Comilla Victorians,CR Belouizdad,Cronulla Sharks,' +
	'Crvena Zvezda,Deportivo Alavés,Desert Vipers,Dhaka Dominators,Djurgarden,Djurgården,Dreams FC,' +
	"Dubai Capitals,Durban's Super Giants,Elfsborg,Espanyol,Exeter Chiefs,FAR Rabat,Farul Constanta," +
	'FC Midtjylland,FC Platinum,Fijian Drua,Fortune Barishal,Gloucester Rugby,Go Ahead Eagles,Gold Coast Titans,' +
	"Golden Arrows,Gulf Giants,Guyana Amazon Warriors,GWS Giants,Göztepe,Hammarby,Hanoi FC,Hapoel Be'er Sheva," +
	'Hapoel Tel Aviv,Hellas Verona,HJK Helsinki,Hobart Hurricanes,Hoffenheim,Hull KR,Hyderabad FC,Häcken,' +
	'Jagiellonia,Jagiellonia Bialystok,Jamaica Tallawahs,Jamshedpur FC,Joburg Super Kings,Kariobangi Sharks,' +
	'Khulna Tigers,Kiwi Ferns,Lady Chevrons,Lech Poznan,Lion City Sailors,Lobi Stars,London Spirit,Ludogorets,' +
	'Macarthur FC,Maccabi Haifa,Malmo FF,Manchester Originals,Manly Sea Eagles,Marumo Gallants,Medeama,' +
	'Melbourne Renegades,Melbourne Stars,Melbourne Victory,MI Cape Town,MI Emirates,Midtjylland,Mighty Wanderers,' +
	'Moana Pasifika,Muangthong United,Mumbai City FC,Nations FC,New Zealand Warriors,Ngezi Platinum,' +
	'Nordsjaelland,Nordsjælland,North Queensland Cowboys,Northampton Saints,Northern Superchargers,Nsoatreman,' +
	'Odisha FC,Omonia,Osasuna,Oval Invincibles,Paarl Royals,Parramatta Eels,Partizan,Perth Glory,Perth Scorchers,' +
	'Petrolul,Petrolul Ploiesti,Plateau United,Pohang Steelers,Port FC,Power Dynamos,Pretoria Capitals,' +
	'Primeiro de Agosto,Punjab FC,Pyramids FC,Qarabag,Qarabağ,Racing 92,Racing Genk,Rakow Czestochowa,' +
	'Rangers International,Rangpur Riders,Rapid Bucharest,Rayados,Rayon Sports,Remo Stars,Rivers United,' +
	'Royal Antwerp,Sale Sharks,Samartex,Samsunspor,Sassuolo,SC Villa,Sekhukhune United,Selangor FC,' +
	'Shabab Al-Ahli,Shakhtar,Shandong Taishan,Shanghai Port,Shanghai Shenhua,Sharjah Warriorz,Sheriff Tiraspol,' +
	'South Sydney Rabbitohs,Southern Brave,St George Illawarra Dragons,St Kitts and Nevis Patriots,' +
	'Stade Francais,Stellenbosch FC,Stormers,Sunrisers Eastern Cape,Sunshine Stars,Super Falcons,Sydney FC,' +
	'Sydney Sixers,Sydney Thunder,Tall Blacks,Talleres,Tampines Rovers,Trent Rockets,Trinbago Knight Riders,' +
	'Udinese,Uganda Cranes,Ulinzi Stars,Ulsan HD,Union Berlin,Union Saint-Gilloise,Universitatea Craiova,' +
	'Urawa Red Diamonds,Velez Sarsfield,Viktoria Plzen,Viktoria Plzeň,Vipers SC,Vitória Guimarães,Wallaroos,' +
	'Waratahs,Warrington Wolves,Wellington Phoenix,Welsh Fire,Western Sydney Wanderers,Windies,' +
	'Yokohama F. Marinos,Zesco United,Zorya Luhansk';

/** What clubs of football, cricket and rugby are called, always with an article. */
export const CLUB_NICKNAMES: readonly string[] = (
	'Azzurri,Bianconeri,Blaugrana,Canaries,Cherries,Colchoneros,Foxes,Giallorossi,Gunners,Hammers,Hornets,Magpies,Merengues,' +
	'Nerazzurri,Partenopei,Potters,Rossoneri,Seagulls,Toffees,Trotters,Villans'
).split(',');

export const NORTH_AMERICA: readonly string[] = NORTH_AMERICAN.split(',');

export const CLUBS: readonly string[] = [FOOTBALL, NORTH_AMERICAN, OTHERS, BODIES, OF_ALL_COUNTRIES].flatMap(
	names => names.split(','),
);
