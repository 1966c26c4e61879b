/**
 * News agencies by the names that bylines and datelines print, each with the short name that readers use.
 * An agency of another name is known by its last words ("Coastal News Agency", "Harbour Newswire").
 */
const NAMES: readonly (readonly [short: string, ...others: string[]])[] = [
	['Reuters', 'thomson reuters', 'reuters news', 'reuters news agency'],
	['AP', 'a.p.', 'associated press', 'ap news'],
	['AFP', 'agence france-presse', 'agence france presse', 'france-presse'],
	['UPI', 'united press international'],
	['Bloomberg', 'bloomberg news', 'bloomberg l.p.'],
	['dpa', 'deutsche presse-agentur', 'german press agency'],
	['EFE', 'agencia efe', 'efe-epa'],
	['ANSA', 'agenzia ansa'],
	['PA', 'pa media', 'press association', 'pa news agency'],
	['CP', 'canadian press'],
	['AAP', 'australian associated press'],
	['Xinhua', 'xinhua news agency', 'xinhua news'],
	['TASS', 'itar-tass', 'tass news agency'],
	['Interfax', 'interfax news agency'],
	['RIA Novosti', 'ria'],
	['Kyodo', 'kyodo news'],
	['Jiji Press', 'jiji'],
	['Yonhap', 'yonhap news agency', 'yonhap news'],
	['PTI', 'press trust of india'],
	['ANI', 'asian news international'],
	['IANS', 'indo-asian news service'],
	['Anadolu', 'anadolu agency', 'anadolu ajansi'],
	['Bernama'],
	['Antara', 'antara news'],
	['AKP', 'agence kampuchea presse'],
	['VNA', 'vietnam news agency'],
	['MENA', 'middle east news agency'],
	['WAFA'],
	['SANA'],
	['Belga'],
	['ANP'],
	['NTB'],
	['TT', 'tt news agency'],
	['Ritzau'],
	['STT', 'lehtikuva'],
	['Lusa'],
	['APA', 'austria presse agentur'],
	['KNA'],
	['CNN Wire', 'cnn newsource', 'the-cnn-wire'],
	['Inter Press Service', 'ips'],
	['Religion News Service', 'rns'],
	['Tribune News Service', 'tns'],
];

const SHORT = new Map(NAMES.flatMap(names => names.map(name => [name.toLowerCase(), names[0]] as const)));

/** "the", and what a byline hangs on an agency: "Reuters Staff", "AP Writer", "AFP correspondents". */
const AROUND =
	/^(?:the )|,? (?:staff|wires?|writers?|reporters?|correspondents?|bureau|agency|news service)(?: (?:writers?|reporters?))?$/gi;
const BY_ITS_WORDS =
	/^\p{Lu}.* (?:news agency|press agency|newswires?|news wire|news service|wire service|wire)$/iu;

/** The short name of the agency that `name` names ("The Associated Press" → "AP"); null when it names none. */
export function findAgency(name: string): string | null {
	if (name.length > 60) return null;
	const plain = name.replace(/\s+/g, ' ').trim();
	const known = SHORT.get(plain.toLowerCase()) ?? SHORT.get(plain.replace(AROUND, '').toLowerCase());
	// "Tt" and "Cp" are initials of people; short names count only as agencies write them.
	if (known !== undefined && (plain.length > 3 || plain === plain.toUpperCase() || plain === known))
		return known;
	return BY_ITS_WORDS.test(plain) ? plain.replace(/^the /i, '') : null;
}
