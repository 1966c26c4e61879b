import {rows} from './rows.ts';

rows('firms called after their partners', [
	['He left Pell, Stoddard & Co. in May.', ['O:Pell, Stoddard & Co.']],
	['He left Farrow Lynch, Pell, Ashby & Stoddard in May.', ['O:Farrow Lynch, Pell, Ashby & Stoddard']],
	['Lawyers for Bear, Holloway & Stern told the judge.', ['O:Bear, Holloway & Stern']],
	['Lawyers for Odo Bell told the judge.', ['P:Odo Bell']],
	['It was rival Morley & Finch who won. Lord Finch was there.', ['O:Morley & Finch', 'P:Finch']],
	['Lawyers for Human Rights told the judge.', ['O:Lawyers for Human Rights']],
	['They asked Aven Ltd, Procter & Gamble and Tolm Ltd.', ['O:Aven Ltd', 'O:Procter & Gamble', 'O:Tolm Ltd']],
]);

rows('firms, banks and brands', [
	['It is Samsung’s Quasar Fold.', ['O:Samsung']],
	['They left Orrel Air for Halden Life and the Open Air.', ['O:Orrel Air', 'O:Halden Life']],
	['Funds came from Sport Kenya and Transport New Zealand.', ['O:Sport Kenya', 'O:Transport New Zealand']],
	[
		'He bought it from Nestrel Paint. A Nestrel spokesman said so, and so did Nestrel.',
		['O:Nestrel Paint', 'O:Nestrel', 'O:Nestrel'],
	],
	['It gave off XQ Radiation, and XQ was measured.', ['O:XQ']],
	[
		'They sued Orrelsche Landesbank and the Tyrne Kantonalbank.',
		['O:Orrelsche Landesbank', 'O:Tyrne Kantonalbank'],
	],
	['He runs Halden Bank AG. The Texas AG did not ask.', ['O:Halden Bank AG', 'L:Texas']],
	['Retailer Marrow Stores Ltd fell.', ['O:Marrow Stores Ltd']],
	['All United Airlines flights left.', ['O:United Airlines']],
	[
		'It was sold by the Ports of Lestria and the Airports of Thailand.',
		['O:Ports of Lestria', 'O:Airports of Thailand'],
	],
	['They joined Tavo Nepal.', ['O:Tavo Nepal']],
	['Unite said so. Target said so. Reform is slow.', ['O:Unite', 'O:Target']],
	['He drove a Toyota Xalto and read a Guardian Weekly.', ['O:Toyota', 'O:Guardian Weekly']],
	['It trains on Nvidia H200s and flies an Airbus A320neo.', ['O:Nvidia', 'O:Airbus']],
	['He backed Citadel AI. Generative AI is new.', ['O:Citadel AI']],
	['Workers of the Lestria Bank met.', ['O:Lestria Bank']],
	['He has a Tesla Model S and a Ford F-150.', ['O:Tesla', 'O:Ford']],
	[
		'Linden Australia and Rosa Canada left. Screen Ireland stayed.',
		['O:Linden Australia', 'O:Rosa Canada', 'O:Screen Ireland'],
	],
	['It is run by the Tomorrow Group. They left tomorrow.', ['O:Tomorrow Group']],
	[
		'They fined Tolva Progressive Bank Tk 12 lakh and paid Marin US $300.',
		['O:Tolva Progressive Bank', 'P:Marin'],
	],
	[
		'The Kluane Ridge Mining Corp. fell. Kluane Ridge, which is listed, rose.',
		['O:Kluane Ridge Mining Corp.', 'O:Kluane Ridge'],
	],
	['On Friday IDA Ireland left.', ['O:IDA Ireland']],
	['He toured with Trio Tolva.', ['O:Trio Tolva']],
	[
		'They met Halden Heights (Pvt) Ltd and Marrow Tea (U) Limited.',
		['O:Halden Heights (Pvt) Ltd', 'O:Marrow Tea (U) Limited'],
	],
	[
		'They met Jagada Steels, Phil Marin Ministries and Gediz Elektrik.',
		['O:Jagada Steels', 'O:Phil Marin Ministries', 'O:Gediz Elektrik'],
	],
	['Contractor Byrnacut has gone.', ['O:Byrnacut']],
	[
		'They fined Paria Securities TT$4 million over Petrotrix, the state oil company.',
		['O:Paria Securities', 'O:Petrotrix'],
	],
	[
		'They sued Grand Parade Holdings Ltd. today. Grand Parade is large.',
		['O:Grand Parade Holdings Ltd.', 'O:Grand Parade'],
	],
	['It will buy Lumo Tolva Oy. He rides for Fenix Tolva.', ['O:Lumo Tolva Oy', 'O:Fenix Tolva']],
]);

rows('papers, stations and sites', [
	['It was in the Evening Ledger, and Nimbus Logic sued.', ['O:Evening Ledger', 'O:Nimbus Logic']],
	['They said the Las Vegas Sun asked.', ['O:Las Vegas Sun']],
	[
		'They saw it on Channel 12 and BBC Radio 4 and drove along Highway 301 for 12 hours.',
		['O:Channel 12', 'O:BBC Radio 4', 'L:Highway 301'],
	],
	['It was shown on BBC World and on CBS Cable.', ['O:BBC World', 'O:CBS Cable']],
	[
		'They asked Fox News Channel and crossed the Bristol Channel.',
		['O:Fox News Channel', 'L:Bristol Channel'],
	],
	['It was shown on the Discovery Channel.', ['O:Discovery Channel']],
	['It was in the Tern Bay Packet on Friday.', ['O:Tern Bay Packet']],
	['They asked Kellmar TV and watched it on Iowa TV.', ['O:Kellmar TV', 'L:Iowa']],
	['She wrote on X that it was so, at stage X.', ['O:X']],
	['She told Fortune so. He told Mum.', ['O:Fortune']],
	['She told Marrow.com so. The Skerrow.org site was down.', ['O:Marrow.com']],
	['He told the Marrow.uz news site so.', ['O:Marrow.uz']],
	['He told PUNCH Metro so. It went through Medinka.', ['O:PUNCH Metro', 'L:Medinka']],
	['His auditor told the Express so. The Nation asked them.', ['O:Express']],
	['They told the Nation so.', ['O:Nation']],
	['The harbour is the pride of the Nation.', []],
]);
