/** Sports clubs, teams, leagues and their bodies whose names do not say that they are one. A city that stands for its club is no row here. */
const FOOTBALL =
	'Aberdeen FC,AC Milan,Accrington Stanley,AEK Athens,AFC Bournemouth,Ajax,Ajax Amsterdam,Al Ahly,Al Hilal,' +
	'Al Ittihad,Al Nassr,Al-Ahly,Al-Hilal,Al-Ittihad,Al-Nassr,América de Cali,Anderlecht,Arsenal,AS Monaco,' +
	'AS Roma,Asante Kotoko,Aston Villa,Atalanta,Athletic Bilbao,Atletico Madrid,Atlético Madrid,' +
	'Atlético Mineiro,Atlético Nacional,Austria Vienna,AZ Alkmaar,BATE Borisov,Bayer Leverkusen,Bayern,' +
	'Bayern Munich,Benfica,Besiktas,Beşiktaş,Boca,Boca Juniors,Borussia Dortmund,Borussia Moenchengladbach,' +
	'Borussia Mönchengladbach,Botafogo,Brighton & Hove Albion,Brondby,Brøndby,Burnley FC,Cagliari Calcio,' +
	'Celta Vigo,Celtic,Chelsea FC,Cienciano,Club America,Club América,Club Brugge,Colo Colo,Colo-Colo,' +
	'Corinthians,Crewe Alexandra,Cruz Azul,Cruzeiro,Crystal Palace,CSKA Moscow,CSKA Sofia,Deportivo La Coruna,' +
	'Deportivo La Coruña,Dinamo Bucharest,Dinamo Zagreb,Dynamo Kiev,Dynamo Kyiv,Dynamo Moscow,' +
	'Eintracht Frankfurt,Espérance,Everton,FC Barcelona,FC Basel,FC Cologne,FC Copenhagen,FC Porto,FC Twente,' +
	'FC Utrecht,Fenerbahce,Fenerbahçe,Ferencvaros,Ferencváros,Feyenoord,Fiorentina,Flamengo,Fluminense,Fulham,' +
	'Galatasaray,Gamba Osaka,Genoa CFC,Grasshoppers,Gremio,Grêmio,Hajduk Split,Hearts of Oak,Hertha Berlin,' +
	'Hibernian,Hibs,IFK Gothenburg,Independiente,Inter Milan,Internazionale,Jubilo Iwata,Juve,Juventus,' +
	'Kaiser Chiefs,Kashima Antlers,KRC Genk,LA Galaxy,Lazio,Legia Warsaw,Levski Sofia,Leyton Orient,' +
	'Lokomotiv Moscow,Malmö FF,Mamelodi Sundowns,Man City,Man United,Man Utd,Middlesbrough FC,Millwall,' +
	'Motherwell,Nottingham Forest,Notts County,Olimpia,Olympiacos,Olympiakos,Olympique de Marseille,' +
	'Olympique Lyonnais,Olympique Marseille,Orlando Pirates,Palmeiras,Panathinaikos,Paris Saint-Germain,' +
	'Paris St Germain,Paris St. Germain,Partick Thistle,Partizan Belgrade,Penarol,Peñarol,Persepolis,' +
	'Plymouth Argyle,Port Vale,Preston North End,PSV Eindhoven,Queen of the South,Queens Park Rangers,' +
	'Racing Club,Racing Santander,Raith Rovers,Rangers,Rapid Vienna,Rayo Vallecano,RB Leipzig,Real Betis,' +
	'Real Sociedad,Real Valladolid,Real Zaragoza,Red Star Belgrade,River Plate,Rosenborg,Saint-Etienne,' +
	'Sampdoria,Santos FC,Schalke,Schalke 04,Shakhtar Donetsk,Sheffield Wednesday,Simba SC,Slavia Prague,' +
	'Slovan Bratislava,Sparta Prague,Spartak Moscow,Sporting CP,Sporting Lisbon,Spurs,St Johnstone,St Mirren,' +
	'St. Pauli,Standard Liege,Standard Liège,Steaua Bucharest,Strasbourg RC,Sturm Graz,Tottenham Hotspur,' +
	'TP Mazembe,Trabzonspor,Tranmere Rovers,Universidad Católica,Urawa Reds,Vasco da Gama,VfB Stuttgart,' +
	'VfL Wolfsburg,Villarreal,Vitesse,Vitesse Arnhem,Werder Bremen,West Brom,West Bromwich Albion,West Ham,' +
	'Wolves,Wydad Casablanca,Young Africans,Young Boys,Zamalek,Zenit,Zenit St Petersburg';
const NORTH_AMERICA =
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
	'All Blacks,Anadolu Efes,Astana Pro Team,Azzurri,Bafana Bafana,Banyana Banyana,Benetton Treviso,' +
	'Black Caps,Black Stars,Brisbane Broncos,Brumbies,Bulldogs,Canberra Raiders,Chennai Super Kings,' +
	'Collingwood,Deccan Chargers,Delhi Capitals,Delhi Daredevils,Essendon,Fenerbahce Ulker,Fremantle Dockers,' +
	'Geelong Cats,Gujarat Titans,Harambee Stars,Harlequins,Indomitable Lions,Ineos,Kings XI Punjab,' +
	'Kolkata Knight Riders,Leeds Rhinos,Leicester Tigers,Leinster,Les Bleus,Lionesses,Maccabi Tel Aviv,' +
	'Matildas,Melbourne Storm,Movistar,Mumbai Indians,Munster,Newcastle Knights,Northern Districts,' +
	'Panathinaikos,Penrith Panthers,Punjab Kings,Rajasthan Royals,Real Madrid,Red Bull,Red Bull Racing,' +
	'Richmond Tigers,Royal Challengers Bangalore,Saracens,Scuderia Ferrari,Socceroos,Springboks,' +
	'Stade Français,Stade Toulousain,Sunrisers Hyderabad,Super Eagles,Sydney Roosters,Sydney Swans,Team Sky,' +
	'Ulster Rugby,Wallabies,West Coast Eagles,West Indies Cricket Board,Wests Tigers,Wigan Warriors,' +
	'Zalgiris Kaunas,Žalgiris Kaunas';
const BODIES =
	'Athletics Kenya,British Cycling,British Lions,Bundesliga,Concacaf,CONCACAF,Conmebol,CONMEBOL,' +
	'Court of Arbitration for Sport,Cricket Australia,Cricket South Africa,Eredivisie,Football Association,' +
	'Formula One,Indian Premier League,J-League,La Liga,LaLiga,Ligue 1,Major League Baseball,' +
	'Major League Soccer,National Basketball Association,National Football League,National Hockey League,' +
	'PGA Tour,Premier League,Scottish Premiership,Serie A,Serie B,SuperSport United,World Athletics,' +
	'World Rugby';

export const CLUBS: readonly string[] = [FOOTBALL, NORTH_AMERICA, OTHERS, BODIES].flatMap(names =>
	names.split(','),
);
