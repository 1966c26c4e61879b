import {rows} from './rows.ts';

rows('organizations with an acronym in brackets', [
	[
		'A note by the Tolm High Commissioner for Orphans Fund (THCOF) came.',
		['O:Tolm High Commissioner for Orphans Fund', 'O:THCOF'],
	],
	[
		'He left the Port Progress Party (PPP). The PPP and a PIN were lost.',
		['O:Port Progress Party', 'O:PPP', 'O:PPP'],
	],
	[
		'It was the Aven Artists Benevolent and Copyright Guild (AABCG) that sued.',
		['O:Aven Artists Benevolent and Copyright Guild', 'O:AABCG'],
	],
	[
		'They asked Director Aven Fishing Technology Foundation (AFTF) for it.',
		['O:Aven Fishing Technology Foundation', 'O:AFTF'],
	],
	[
		'It is the UN Office for the Coordination of Coastal Affairs (OCCA) again.',
		['O:UN Office for the Coordination of Coastal Affairs', 'O:OCCA'],
	],
	['They asked the Chief Executive Officer (CEO) for it.', []],
	[
		'The National Network of Coastal Radio (Sinarc) was silent. He left Sinarc.',
		['O:National Network of Coastal Radio', 'O:Sinarc', 'O:Sinarc'],
	],
]);

rows('organizations', [
	['He shouted that “HE WORE MY GOWN” and left them all.', []],
	['The U.S. National Hurricane Center said so.', ['O:U.S. National Hurricane Center']],
	['He told them that NATO and the XQV would go.', ['O:NATO', 'O:XQV']],
	[
		"It was Marrovia's defence ministry that said so. Marrovia's border is shut.",
		['L:Marrovia', 'L:Marrovia'],
	],
	['It was in Co Kilmoyle on Monday.', ['L:Co Kilmoyle']],
	['A member of the Samata Dal left.', ['O:Samata Dal']],
	['He joined the Union of Young Nurses.', ['O:Union of Young Nurses']],
	[
		'It was the Office for the Coordination of Humanitarian Affairs.',
		['O:Office for the Coordination of Humanitarian Affairs'],
	],
	['They met the Tolm Association against Torture.', ['O:Tolm Association against Torture']],
	['The Marrovia Climate and Development Network met.', ['O:Marrovia Climate and Development Network']],
	['A note by the Allied Drivers’ Federation came.', ['O:Allied Drivers’ Federation']],
	["It was in the United States' Congress.", ['L:United States', 'O:Congress']],
	['Rival Isbjorn Freight said so.', ['O:Isbjorn Freight']],
	['The two will be called Palletta FrostGuard.', ['O:Palletta FrostGuard']],
	['It was bought by Third Harbor Ventures.', ['O:Third Harbor Ventures']],
	['He led the 8th Infantry Division.', ['O:8th Infantry Division']],
	['It was the 8th Rosa Marin saw.', ['P:Rosa Marin']],
	['It is made by Halden Shipping, Inc., in Dover.', ['O:Halden Shipping, Inc.', 'L:Dover']],
	["They met at Donnelly's Hardware.", ["O:Donnelly's Hardware"]],
	["They met at Dottie's Diner, owner Ana Bell said.", ["O:Dottie's Diner", 'P:Ana Bell']],
	[
		'The Australian Trade Commission sued. The Australian said so.',
		['O:Australian Trade Commission', 'O:The Australian'],
	],
	["They met at Donnelly's Harbour.", ['P:Donnelly']],
	['She heads the Inter-American Court of Human Rights.', ['O:Inter-American Court of Human Rights']],
	[
		'It was the Small and Medium Enterprises Development Agency.',
		['O:Small and Medium Enterprises Development Agency'],
	],
	['She taught at the Curtis Institute of Music.', ['O:Curtis Institute of Music']],
	["Brazil's Workers' Party Sen. Odo Bell left.", ['L:Brazil', "O:Workers' Party", 'P:Odo Bell']],
	["A rating by Moody's was low.", ["O:Moody's"]],
	['He plays for Dinamo Karsk and Real Montero.', ['O:Dinamo Karsk', 'O:Real Montero']],
	['He left Banco de Sotavento.', ['O:Banco de Sotavento']],
	['A spokesman for the White House spoke.', ['O:White House']],
	["The Cambodian People's Party won.", ["O:Cambodian People's Party"]],
	['She studied at the University of Phnom Penh.', ['O:University of Phnom Penh']],
	['It was the Ministry of Trade and Industry.', ['O:Ministry of Trade and Industry']],
	['He leads the Food and Drug Administration.', ['O:Food and Drug Administration']],
	['He left the Center for Coastal Studies.', ['O:Center for Coastal Studies']],
	['Ships of the Indian Navy came.', ['O:Indian Navy']],
	['He sued Halden & Sons.', ['O:Halden & Sons']],
	["The Nurses' Union went on strike.", ["O:Nurses' Union"]],
	['It was signed in the Office of the President.', ['O:Office of the President']],
	['A copy of the letter was seen by Reuters.', ['O:Reuters']],
	['Talks with the EU and the UNHCR failed.', ['O:EU', 'O:UNHCR']],
	['It was seen at the Google Science Fair.', ['O:Google']],
	['The House Republicans and Iowa Democrats agreed.', ['O:House', 'L:Iowa']],
	['He spoke for the Committee on Harbour Affairs.', ['O:Committee on Harbour Affairs']],
	['It was the Ministry of Roads, Ports and Harbours.', ['O:Ministry of Roads, Ports and Harbours']],
	[
		'He left the Committee for Research, Development, and Trade.',
		['O:Committee for Research, Development, and Trade'],
	],
	[
		'They met the Ministry of Health, Trade Minister Odo Bell and others.',
		['O:Ministry of Health', 'P:Odo Bell'],
	],
	["It was the Public Prosecutor's Office that sued.", ["O:Public Prosecutor's Office"]],
	['The National Athletes’ Welfare Foundation paid.', ['O:National Athletes’ Welfare Foundation']],
	['It is the rights organization “Adhika” that sued.', ['O:Adhika']],
	['They asked the OSH in secret.', ['O:OSH']],
	['They asked the people of Osh.', ['L:Osh']],
	['The Marrovia General Confederation of Labour met.', ['O:Marrovia General Confederation of Labour']],
	['He is editor of the Marrow Star.', ['O:Marrow Star']],
	['She heads the College of Midwives and Nurses.', ['O:College of Midwives and Nurses']],
	['They saw the Hall of Fame and the Sultanate of Lestria.', ['O:Hall of Fame', 'L:Sultanate of Lestria']],
	['They prayed at St. Brannoc of Marrow Cathedral.', ['L:St. Brannoc of Marrow Cathedral']],
	['They bought Zhongbei Metals and Colectivo Aurora.', ['O:Zhongbei Metals', 'O:Colectivo Aurora']],
	['It was Fenwell chair Odo Bell who came. Then Fenwell sued.', ['O:Fenwell', 'P:Odo Bell', 'O:Fenwell']],
]);

rows('"and" and commas within the name of a body', [
	[
		'It was the National Museum of Natural History and Ethnography.',
		['O:National Museum of Natural History and Ethnography'],
	],
	[
		'It was the Committee on Public Accounts and Investment.',
		['O:Committee on Public Accounts and Investment'],
	],
	['It was the Aven Union of Food and Allied Workers.', ['O:Aven Union of Food and Allied Workers']],
	[
		'It was the Ministry of Ports, Fisheries and the Blue Economy.',
		['O:Ministry of Ports, Fisheries and the Blue Economy'],
	],
	[
		'They asked the Ministry of Trade and the Public Authority for Boats.',
		['O:Ministry of Trade', 'O:Public Authority for Boats'],
	],
	[
		'It was the Economic, Social and Cultural Council of Marrow.',
		['O:Economic, Social and Cultural Council of Marrow'],
	],
	['It was the Ministry of Foreign Affairs of Japan.', ['O:Ministry of Foreign Affairs of Japan']],
	['It was the Citizens’ Council for Criminal Justice.', ['O:Citizens’ Council for Criminal Justice']],
	[
		'They flew him to the Queen Odile Hospital and Research Centre.',
		['O:Queen Odile Hospital and Research Centre'],
	],
	[
		'They went to the Queen Odile Hospital and Aven Research Centre.',
		['L:Queen Odile Hospital', 'O:Aven Research Centre'],
	],
	['It was the Peru and Chile Business Council.', ['O:Peru and Chile Business Council']],
	['They are in Peru and Chile Business Council papers.', ['L:Peru', 'O:Chile Business Council']],
	['It was the Emma and Julian Bell Foundation.', ['O:Emma and Julian Bell Foundation']],
	['They asked Emma and Julian Bell about it.', ['P:Emma', 'P:Julian Bell']],
	[
		'It was the Volcanic and Seismological Observatory of Marrow.',
		['O:Volcanic and Seismological Observatory of Marrow'],
	],
	['It was the Irish Nurses and Midwives Organisation.', ['O:Irish Nurses and Midwives Organisation']],
	['It was the Moose Narrows First Nation.', ['O:Moose Narrows First Nation']],
	['It was the first nation in Peru.', ['L:Peru']],
	['It was the Assembly of First Nations.', ['O:Assembly of First Nations']],
	['It was the Presidential Task Force on Media Security.', ['O:Presidential Task Force on Media Security']],
	// The first word of a text has none before it.
	['Force on the border grew.', []],
	['It was the Vatican and Lestria Church Council.', ['L:Vatican', 'O:Lestria Church Council']],
]);

rows('courts, ministries, forces and schools', [
	['The Alder Geological Survey said so.', ['O:Alder Geological Survey']],
	['It came before a Division Bench in Tolm.', ['O:Division Bench', 'L:Tolm']],
	['They met the G7 and the G-20 and bought a T-shirt.', ['O:G7', 'O:G-20']],
	['On Friday the Lower House met.', ['O:Lower House']],
	['They would appeal to the Second Circuit.', ['O:Second Circuit']],
	['He asked the Devon and Marrow Police about it.', ['O:Devon and Marrow Police']],
	['Two Supreme Court justices left. Nine Inch Nails played.', ['O:Supreme Court']],
	[
		'In a Republican Congress or the Clinton White House they would.',
		['O:Congress', 'P:Clinton', 'O:White House'],
	],
	[
		'The 3rd Circuit and the 6th District Court of Appeals ruled.',
		['O:3rd Circuit', 'O:6th District Court of Appeals'],
	],
	['It was the Grain Investigation and Inquiry Board.', ['O:Grain Investigation and Inquiry Board']],
	['It was in a Department for Education report.', ['O:Department for Education']],
	['The Anti-Smuggling Squad held two.', ['O:Anti-Smuggling Squad']],
	['The 48 Engineers Regiment left.', ['O:48 Engineers Regiment']],
	[
		'It is run by Lancashire and South Marrow NHS Foundation Trust.',
		['O:Lancashire and South Marrow NHS Foundation Trust'],
	],
	['It is a R360m SAPS contract.', ['O:SAPS']],
	["It sat in the Hatfield Magistrate's Court.", ["O:Hatfield Magistrate's Court"]],
	[
		'It is the Court of Appeals for the Ninth Circuit, or the Court of Appeals for the 4th Circuit.',
		['O:Court of Appeals for the Ninth Circuit', 'O:Court of Appeals for the 4th Circuit'],
	],
	['On Friday the Rating and Valuation Department left.', ['O:Rating and Valuation Department']],
	['On Friday the Army and Coast Guard left.', ['O:Army', 'O:Coast Guard']],
	[
		'On Friday the Committee on Foreign Investment in the United States (Cofius) met. Cofius is new.',
		['O:Committee on Foreign Investment in the United States', 'O:Cofius', 'O:Cofius'],
	],
	[
		'They asked the Directorate on Corruption and Economic Offences.',
		['O:Directorate on Corruption and Economic Offences'],
	],
	['They asked the Punjab and Haryana High Court.', ['O:Punjab and Haryana High Court']],
]);

rows('parties, unions and associations', [
	['The Aldwin First Nation and the Korsk Nation sued.', ['O:Aldwin First Nation', 'O:Korsk Nation']],
	[
		'They joined the Advisory Group of Experts and a Working Group of the Marrow Society.',
		['O:Advisory Group of Experts', 'O:Working Group', 'O:Marrow Society'],
	],
	[
		'It was for the National Corporation for Antiquities and Museums.',
		['O:National Corporation for Antiquities and Museums'],
	],
	['The CPI (Marxist) was silent. The CPI rose by 2 percent.', ['O:CPI (Marxist)']],
	['The Norlander and the British Red Cross opened it.', ['O:British Red Cross']],
	['The Independent Patriots for Change won.', ['O:Independent Patriots for Change']],
	['It is run by the Swarle and Teld Learning Trust.', ['O:Swarle and Teld Learning Trust']],
	[
		'The Lestria Medical Practitioners, Pharmacists and Dentists Union struck.',
		['O:Lestria Medical Practitioners, Pharmacists and Dentists Union'],
	],
	['The Shiv Sena (UBT) and the JD(S) met.', ['O:Shiv Sena (UBT)', 'O:JD(S)']],
	['The station (A) and the FBI (M) met.', ['O:FBI']],
	['He leads the Lestrian National Congress LNC now.', ['O:Lestrian National Congress', 'O:LNC']],
	['Unifor Local 650 met. It is owned by Prairie Pulp Mills.', ['O:Unifor', 'O:Prairie Pulp Mills']],
	[
		'On Friday the Barbados Hotel and Tourism Association left.',
		['O:Barbados Hotel and Tourism Association'],
	],
	['On Friday the National Radio and Television System left.', ['O:National Radio and Television System']],
	['VSRO-DPLNE left.', ['O:VSRO-DPLNE']],
	[
		'The First Nation of Nacho Nyak met the head of Tolm Patients’ Voices.',
		['O:First Nation of Nacho Nyak', 'O:Tolm Patients’ Voices'],
	],
	['The Bahamas Hotel and Tourism Association left.', ['O:Bahamas Hotel and Tourism Association']],
]);
