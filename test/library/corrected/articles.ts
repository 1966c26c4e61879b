/** A few stories of an invented harbour, with names that come back in other forms. */
export const ARTICLES: Record<string, string> = {
	'packet/a.txt': [
		'Survey shows rock under the channel',
		'By Ines Calder',
		'2021-03-01',
		'PORT HOLLOW – The second survey found rock, said Rosa Marin, the harbour director of Port Hollow.',
		'"We knew nothing of granite," Marin said.',
		'The Rill Maritime Authority (RMA) declined to comment. José Ruiz, a pilot, said Marin had been warned.',
	].join('\n\n'),
	'packet/b.txt': [
		'Council votes on the contract',
		'By Ines Calder',
		'2021-04-02',
		'PORT HOLLOW – Tomas Bell, the mayor, said Rosa Marin should have been told sooner.',
		'"Nobody showed us the survey," Bell told the Harbour Council.',
	].join('\n\n'),
	'courier/c.txt': [
		'The authority answers',
		'2022-01-15',
		'The Rill Maritime Authority (RMA) said on Friday that the survey was a draft.',
		'"It was a draft," said Hun Sellers, a spokesman for the authority.',
	].join('\n\n'),
	'courier/d.txt': ['Undated note', 'RMA officials met in Port Hollow. Nobody spoke.'].join('\n\n'),
};
