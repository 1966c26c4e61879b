import {rows} from './rows.ts';

rows('teams of towns', [
	['Boston 7 DETROIT 3 (10 innings)', ['O:Boston', 'O:DETROIT']],
	['BALTIMORE 74 58 .561 -', ['O:BALTIMORE']],
	['Los Angeles at Orlando', ['O:Los Angeles', 'O:Orlando']],
	['Sweden 9 5 3 1 18', ['L:Sweden']],
	['Adults: $ 10 Foreigners: $ 20', []],
	['They met in Boston. The president flew to Detroit.', ['L:Boston', 'L:Detroit']],
	[
		'Boston 7 Detroit 3\nDallas 1 Houston 0\nThe Heat won in Dallas. The Giants lost. Boston coach Odo Bell left.',
		[
			'O:Boston',
			'O:Detroit',
			'O:Dallas',
			'O:Houston',
			'O:Heat',
			'L:Dallas',
			'O:Giants',
			'O:Boston',
			'P:Odo Bell',
		],
	],
	['The heat rose. Then the Heat came, and the Giants of the story.', []],
	[
		'Forwards - Odo Bell (Arsenal), Rufus Marin (Tottenham), Piet Vos (Feyenoord)',
		['P:Odo Bell', 'O:Arsenal', 'P:Rufus Marin', 'O:Tottenham', 'P:Piet Vos', 'O:Feyenoord'],
	],
	[
		'Odo Bell (Paris), Rufus Marin (Oslo) and Piet Vos (Rome) came.',
		['P:Odo Bell', 'L:Paris', 'P:Rufus Marin', 'L:Oslo', 'P:Piet Vos', 'L:Rome'],
	],
]);

rows('counties that play cricket', [
	[
		'Essex beat Kent by six wickets in Kent.\nSOMERSET LOSE AGAIN IN ESSEX\nHe took three wickets for Somerset.',
		['O:Essex', 'O:Kent', 'L:Kent', 'O:SOMERSET', 'L:ESSEX', 'O:Somerset'],
	],
	['They moved from Essex to Kent.', ['L:Essex', 'L:Kent']],
]);

rows('teams, and who plays for them', [
	['8-Jan Kostka (Norway) beat 2-Odo Bell (Chile).', ['P:Jan Kostka', 'L:Norway', 'P:Odo Bell', 'L:Chile']],
	['He was an All-Star pitcher and England winger.', ['L:England']],
	[
		'On Friday the Trinbago Night Riders beat the St Lucia Kings.',
		['O:Trinbago Night Riders', 'O:St Lucia Kings'],
	],
	[
		'Norvik Marine Works, of Skerrow, offered less. The Skerrow Rowing Club did not.',
		['O:Norvik Marine Works', 'L:Skerrow', 'O:Skerrow Rowing Club'],
	],
	[
		'They lost to Ohio State. Ohio State Senator Rosa Marin left the Ohio State Fair.',
		['O:Ohio State', 'L:Ohio', 'P:Rosa Marin'],
	],
	['The hurlers won, hurling at its best. They met Cork in Dublin.', ['O:Cork', 'L:Dublin']],
	[
		'Weber State 24, Halden State 17. Their quarterback led at halftime 3-1 and 4-2.',
		['O:Weber State', 'O:Halden State'],
	],
	['She lives in Chelsea. They moved to Arsenal.', ['L:Chelsea', 'O:Arsenal']],
	['Halden beat the Waghi Tumbe 22-14.', ['O:Halden', 'O:Waghi Tumbe']],
	['Ballyhale Gaels shocked Castlebar Mitchels 1-14 to 0-15.', ['O:Ballyhale Gaels', 'O:Castlebar Mitchels']],
]);
