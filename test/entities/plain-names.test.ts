import {describe, expect, it} from 'vitest';
import {mentionsOf} from './story.ts';

type Row = [text: string, mentions: string[]];

const check = (rows: Row[]) =>
	it.each(rows)('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));

describe('bodies before those who lead them', () => {
	check([
		[
			'House Speaker Odo Marin met Senate Majority Leader Rosa Bell.',
			['O:House', 'P:Odo Marin', 'O:Senate', 'P:Rosa Bell'],
		],
		['He wrote to Lestrian Senate Speaker Odo Marin.', ['O:Lestrian Senate', 'P:Odo Marin']],
		['It passed the U.S. House and the Texas House.', ['O:U.S. House', 'O:Texas House']],
		[
			'It said Department of Economic Affairs Director Rosa Marin left.',
			['O:Department of Economic Affairs', 'P:Rosa Marin'],
		],
		['He wrote to Ministry of Health Spokesman Odo Marin.', ['O:Ministry of Health', 'P:Odo Marin']],
		[
			'He wrote to the Office of the Director of National Intelligence.',
			['O:Office of the Director of National Intelligence'],
		],
		['He wrote to Chargé d’Affaires Rosa Marin.', ['P:Rosa Marin']],
		['He met Sens. Odo Marin and Rosa Bell.', ['P:Odo Marin', 'P:Rosa Bell']],
		[
			'He left the Center for Strategic and International Studies.',
			['O:Center for Strategic and International Studies'],
		],
	]);
});

describe('words that are names where they stand', () => {
	check([
		['Voters in the South and the Midwest like ties with the West.', ['L:South', 'L:Midwest', 'L:West']],
		['They drove to the south and then west.', []],
		[
			'Analysts say Kasich and Bush met, and Clinton and Bush did.',
			['P:Kasich', 'P:Bush', 'P:Clinton', 'P:Bush'],
		],
		['It began in the Bush administration and the Odo Marin era.', ['P:Bush', 'P:Odo Marin']],
		['They sat in the bush. The Bush tax stayed.', []],
		['He told the Times so, and the Post reported it.', ['O:Times', 'O:Post']],
		[
			'It was in the People’s Daily and the Investor’s Business Daily.',
			['O:People’s Daily', 'O:Investor’s Business Daily'],
		],
		['On Thursday Sanu Sherpa met a Sherpa.', ['P:Sanu Sherpa']],
		['They came from the PAHO/WHO office.', ['O:PAHO', 'O:WHO']],
	]);
});

describe('things with names of their own', () => {
	check([
		['On CNN’s State of the Union he spoke of the State of the Union address.', ['O:CNN']],
		['It was Ohio’s Fourth Congressional District.', ['L:Ohio']],
		[
			'On Monday she was seen on ABC’s “Good Morning America” and, a little later in the day, on MSNBC’s “Morning Joe.”',
			['O:ABC', 'O:MSNBC'],
		],
		['It follows from Zobel v. Harrick and Planned Parenthood v. Casey.', ['O:Planned Parenthood']],
		['It breaks the Prevention of Organised Fraud Act.', []],
		['He left the New Tolm School of Law.', ['O:New Tolm School of Law']],
		['She told the 5th Global Conference on the Future of Ports so.', []],
		[
			'He left the United Nations Conference on Trade and Development.',
			['O:United Nations Conference on Trade and Development'],
		],
		['The Vice Presidential candidates met.', []],
		['The USS Halburton left port. They saw the Halburton again.', []],
		['Hurricane Lorena came. When Lorena struck, all was calm. After Lorena they left.', []],
		[
			'Hurricane Lorena came. The mayor, Lorena Ruiz, left. They asked Lorena.',
			['P:Lorena Ruiz', 'P:Lorena'],
		],
	]);
});

describe('names with spaces around their signs', () => {
	check([
		[
			'The well - known Hwang In - beom met Sophia Chong Suk - fan, they said.',
			['P:Hwang In - beom', 'P:Sophia Chong Suk - fan'],
		],
		[
			'The well - known Yi ’ an Life and Jeanne d ’ Arc Mukasa left Xi ’ an.',
			['O:Yi ’ an Life', 'P:Jeanne d ’ Arc Mukasa', 'L:Xi ’ an'],
		],
		['The so - called K - dramas and popular K - pop won.', []],
		['On Monday Vice Premier Liu He called for it.', ['P:Liu He']],
	]);
});

describe('names with their article, rosters and treaties', () => {
	check([
		[
			'On Monday she told The New York Times and the Washington Post so.',
			['O:The New York Times', 'O:Washington Post'],
		],
		['The treaty is the Treaty of Versailles. The mayor of Reims left.', ['L:Reims']],
		[
			'DEFENDERS: Donis Escabel (Olimpia), Maynor Figuerel (Motagua), Vida Real Beckel (Everton)',
			['P:Donis Escabel', 'O:Olimpia', 'P:Maynor Figuerel', 'O:Motagua', 'P:Vida Real Beckel', 'O:Everton'],
		],
		['They fled Nazi Germany then.', ['L:Nazi Germany']],
		['A well - known man of sub - Saharan Africa left.', ['L:sub - Saharan Africa']],
		['They asked Director of National Intelligence Odo Marin.', ['P:Odo Marin']],
		['It is about Radical Northern Terrorism, and Navy SEAL Odo Bell was there.', ['P:Odo Bell']],
	]);
});

describe('companies and clubs beside people', () => {
	check([
		[
			'Greens are good. They met the Greens, and Greens leader Odo Bell left.',
			['O:Greens', 'O:Greens', 'P:Odo Bell'],
		],
		['Money goes to the Escrow Account by a QR code.', []],
		['Odo Bell, the founder of Tavendor, is now its head.', ['P:Odo Bell', 'O:Tavendor']],
		['Rosa Bell, chief executive of Tavendor, said so.', ['P:Rosa Bell', 'O:Tavendor']],
		['They asked Wexdorf’s assistant about it.', ['P:Wexdorf']],
		['He came from French side Reims, or from Reims itself.', ['O:Reims', 'L:Reims']],
		[
			'They bought Halden Holding Co (HLDN.N: ) and Orrel Corp (ORL.TO) then.',
			['O:Halden Holding Co', 'O:Orrel Corp'],
		],
	]);
});

describe('names of many countries', () => {
	check([
		[
			'They spoke with S.M. Venkanna and Tran Thi Kim Ngan about it.',
			['P:S.M. Venkanna', 'P:Tran Thi Kim Ngan'],
		],
		['The book is by Jan de Wit and was sold in April Marin left.', ['P:Jan de Wit', 'P:Marin']],
		['They met Anne de la Tour there. Van der Berg left.', ['P:Anne de la Tour', 'P:Van der Berg']],
		[
			'Santiago Orrelle Quispe left. They asked Orrelle about it.',
			['P:Santiago Orrelle Quispe', 'P:Orrelle'],
		],
		[
			'An Al-Khobar-based firm met a Stratford-upon-Avon-based one.',
			['L:Al-Khobar', 'L:Stratford-upon-Avon'],
		],
		['He left the Port and Harbour Authority.', ['O:Port and Harbour Authority']],
		['He left the German Council on Foreign Relations.', ['O:German Council on Foreign Relations']],
		['He wrote to Standard & Poor’s about it.', ['O:Standard & Poor’s']],
		['He left the House Committee on Oversight and Reform.', ['O:House Committee on Oversight and Reform']],
	]);
});
