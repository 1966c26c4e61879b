/** The names of the rules that found a quote and its speaker, in plain words. */

const FOUND: Readonly<Record<string, string>> = {
	'answer to a quote': 'it calls the one who spoke before it by name, so somebody else says it',
	'added without a subject': 'what a sentence without a subject adds to what was said in the one before',
	'answer below a question': 'words in marks below a question, in an interview that names neither of the two',
	'asked by': 'what somebody is asked or told by the one named behind “by”',
	'according to': 'introduced by “according to” or words like it',
	'below a name': 'words in marks below a line that gives a name and an age',
	'colon before quotation': 'a quotation behind a colon',
	'content after cue': 'what follows the verb of saying',
	'content after inverted cue': 'what follows a verb of saying with its speaker behind it',
	'content around cue': 'what stands on both sides of the verb of saying',
	'content before cue': 'what stands before the verb of saying',
	'content before inverted cue': 'what stands before a verb of saying with its speaker behind it',
	'described by': 'what somebody or something is called by the one named',
	'gesture before quotation': 'a quotation behind what somebody did',
	'heard by another': 'another tells that the one named said it',
	'heard from somebody': 'what a court or a committee heard from the one named',
	'heard in court': 'what a court or a committee heard: it does not say from whom',
	'name and colon': 'what stands behind a name and a colon',
	'noun cue': 'what a noun of saying introduces, such as “statement”',
	'quotation after what its speaker said': 'a quotation right behind what the same speaker said',
	'quotation before a verb': 'a quotation that a verb behind it attributes',
	'quotation before its attribution': 'a quotation with its attribution in the next sentence',
	'quotation before “quoted as saying”': 'a quotation of somebody who is quoted behind it as saying it',
	'quoted as saying': 'somebody is quoted as saying it',
	reply: 'a quotation that a noun behind it calls an answer, a verdict or the like',
	signature: 'signed by its writer at the end',
	'taking turns': 'two people speak in turns',
	transcript: 'a turn of a conversation: a name, then what was said',
	view: 'given as the view of somebody',
};

const RESOLVED: Readonly<Record<string, string>> = {
	description: 'the only one near whom “the striker”, “the 22-year-old” or “the Croatian” may mean',
	interviewee: 'it is the person who is interviewed',
	it: '“it” stands for the body that the sentence before is about, or for what somebody wrote there',
	named: 'the source is named',
	pronoun: 'the pronoun stands for the name that fits best by gender, number and nearness',
	organization: 'the only organization named before that the noun may mean',
	'relative pronoun': '“who” belongs to the name right before it',
	role: 'the text gives this office or role to the name',
	surname: 'the surname belongs to a name of the text',
	writer: 'it is the writer of what is quoted from',
};

/** "content after cue, pronoun" in words; what has no words yet stays as it is. */
export const ruleWords = (rule: string): string =>
	rule
		.split(', ')
		.map(name => FOUND[name] ?? RESOLVED[name] ?? name)
		.join('; ');
