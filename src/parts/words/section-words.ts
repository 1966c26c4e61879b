/** Words of sections and columns ("News Analysis", "Economic Scene"), which stand where an author's name could. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
	(
		'news analysis opinion opinions letter letters scene money sense economic economy economics politics political world ' +
		'business sport sports culture science health technology tech review reviews editorial comment commentary explainer ' +
		'interview feature features special report reports live updates update breaking video podcast newsletter market ' +
		'markets national international local regional metro city state states style arts books film music food travel ' +
		'education environment climate energy crime courts law weather obituary obituaries profile essay column diary notebook ' +
		'memo desk desks edition page life society media asia africa europe america americas middle east pacific north south west ' +
		'fact check quick read long reads first person photo photos gallery pictures letters data election elections campaign ' +
		'white house congress parliament government your my our the this week today day common'
	).split(' '),
);
