/**
 * What has a name and is none of the three, and looks like one by its words: programmes, laws, events, ships, awards.
 * Lower case, words joined by spaces, without possessive endings.
 */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
	(
		'all things considered,american idol,andrea doria,antiques roadshow,bbc breakfast,cbs evening news,cbs this morning,' +
		'celebrity big brother,comic relief,congressional district,congressional districts,costa concordia,daily show,' +
		'dancing with the stars,deflategate,desert island discs,dodd-frank,downton abbey,eurovision,' +
		'eurovision song contest,exxon valdez,fox & friends,fox and friends,game of thrones,giro,glass-steagall,' +
		'good morning america,good morning britain,great british bake off,house of cards,lusitania,mary rose,masterchef,' +
		'mavi marmara,meet the press,morning edition,morning joe,nightly news,oasis of the seas,obamacare,partygate,' +
		'pizzagate,queen mary 2,rainbow warrior,real housewives,roe v wade,saturday night live,sesame street,' +
		'state of the nation,state of the union,state of the union address,state of the world,state of the state,' +
		'star trek,star wars,stonewall inn riots,strictly come dancing,super bowl,super tuesday,titanic,tonight show,' +
		'torrey canyon,tour de france,tour of spain,vice presidential,vuelta,watergate,west wing,world news tonight,x factor'
	).split(','),
);
