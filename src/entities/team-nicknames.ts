import {CLUB_NICKNAMES, NORTH_AMERICA} from './words/clubs.ts';

/** "Herons" of the "Harbor City Herons": what texts of matches call teams, in lower case. */
export const TEAM_NICKNAMES: ReadonlySet<string> = new Set(
	[...CLUB_NICKNAMES, ...NORTH_AMERICA.filter(name => name.includes(' '))].map(name =>
		name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
	),
);
