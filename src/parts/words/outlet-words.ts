/** The last word of a paper's, a station's or a site's name. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
	(
		'times post herald gazette tribune courier guardian telegraph chronicle observer examiner sentinel journal daily ' +
		'weekly beacon packet ledger mail mirror standard bulletin review press record register monitor echo argus inquirer ' +
		'enquirer independent voice magazine online news newspaper newspapers radio television tv broadcasting dispatch ' +
		'advertiser reporter messenger mercury globe star-ledger sun-times plain-dealer banner advocate leader today'
	).split(' '),
);
