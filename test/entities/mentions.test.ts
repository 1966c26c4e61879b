import {describe, expect, it} from 'vitest';
import {mentionsOf} from './story.ts';

type Row = [text: string, mentions: string[]];

const check = (rows: Row[]) =>
	it.each(rows)('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));

describe('titles are no part of a name', () => {
	check([
		['On Friday President Rosa Marin left.', ['P:Rosa Marin']],
		['He met Prime Minister Hun Sen and Mrs. Odaka.', ['P:Hun Sen', 'P:Odaka']],
		['They wrote to U.S. Secretary of State Dana Whitlow.', ['L:U.S.', 'P:Dana Whitlow']],
		['It was signed by NASA Administrator Carla Boone.', ['O:NASA', 'P:Carla Boone']],
		['The order came from Chief of Staff Peter Halloran.', ['P:Peter Halloran']],
		['Then Senators Alice Rowe and Tom Brandt spoke.', ['P:Alice Rowe', 'P:Tom Brandt']],
		['The prize went to Sir Harold Finch.', ['P:Harold Finch']],
		['It was Stephen King who wrote it.', ['P:Stephen King']],
		['On Friday U.S. District Judge Rosa Marin ruled.', ['L:U.S.', 'P:Rosa Marin']],
		['On Friday Los Angeles District Attorney Rosa Marin left.', ['L:Los Angeles', 'P:Rosa Marin']],
		['On Friday Detective Inspector Jo Marsh left.', ['P:Jo Marsh']],
		['A Prime Minister must answer.', []],
		['They spoke with ambassador to the United States Hamdan Mohr.', ['L:United States', 'P:Hamdan Mohr']],
		[
			'He studied at the University of Tolm Harbour Rosa Marin.',
			['O:University of Tolm Harbour', 'P:Rosa Marin'],
		],
		['It was San Gregorio Gov. Odo “Bo” Bell who denied it.', ['L:San Gregorio', 'P:Odo “Bo” Bell']],
		['Chancellor-designate Matthias Rohr said so.', ['P:Matthias Rohr']],
		['He won the title of Miss Namibia.', ['L:Namibia']],
		['The envoy of HRM Oba Odo Bell spoke.', ['P:Odo Bell']],
		[
			'They heard Nominated MCA Odo Bell and Senate President Pro Tempore Rosa Marin.',
			['P:Odo Bell', 'O:Senate', 'P:Rosa Marin'],
		],
		['The Sh2b levy and the P3.2-B pier, at Rs500 each, were late.', []],
		['The port is shut, he said. PTI ABC XYZ', ['O:PTI']],
		['On Friday San Francisco Supervisor Rosa Marin left.', ['L:San Francisco', 'P:Rosa Marin']],
		['They asked Vermonter Rosa Marin and the Ohioans about it.', ['P:Rosa Marin']],
		['They asked Don Marin about it.', ['P:Don Marin']],
		['On Friday Xerra Delmont, a party favourite, left.', ['P:Xerra Delmont']],
		['On Friday Tolmex, a company in Aven, left.', ['O:Tolmex', 'L:Aven']],
		['They asked Auditor-General Rosa Marin about it.', ['P:Rosa Marin']],
		['They liked Executive Order 12 and its Star Power, or Head Start, or Miss Universe.', []],
		['They asked Ambassador Power and Officer Long about it.', ['P:Power', 'P:Long']],
		['He met former Miss Universe Alicia Marin at Miss World Peru.', ['P:Alicia Marin']],
		['It was Additional Government Pleader Jyoti Marin who came.', ['P:Jyoti Marin']],
		[
			'They asked Director of Public Affairs, Mrs Odo Bell, and the Minister of Foreign Affairs.',
			['P:Odo Bell'],
		],
		['They asked Deputy Youth and Sports Minister Odo Bell.', ['P:Odo Bell']],
		['It was Det Con Olivia Marsh and not DC Anna Reed.', ['P:Olivia Marsh', 'P:Anna Reed']],
		['It was Con Houlihan of DC who left.', ['P:Con Houlihan', 'L:DC']],
		['They met the Board of Executive Directors of the RTA.', ['O:RTA']],
		['They asked Justice Aravind Sri Marin and Tan Sri Odo Bell.', ['P:Aravind Sri Marin', 'P:Odo Bell']],
		['They met Sheikh Dr. Sultan bin Omar Al Marin.', ['P:Sultan bin Omar Al Marin']],
		['Leader of the Opposition V D Marin accused them.', ['P:V D Marin']],
		['On Friday Deputy President Nicholas Lake left.', ['P:Nicholas Lake']],
		['They met Rosa Marin, Labour MP for Darlington.', ['P:Rosa Marin', 'O:Labour', 'L:Darlington']],
		['He cannot be named under the Youth Criminal Justice Act.', []],
		['They asked Headteacher Rosa Marin and H.E. Odo Bell.', ['P:Rosa Marin', 'P:Odo Bell']],
	]);
});

describe('names of persons', () => {
	check([
		['Onlooker Bev Pargiter, 52, said it was fun.', ['P:Bev Pargiter']],
		['They asked Mizanul Islam about political Islam.', ['P:Mizanul Islam']],
		['They blamed the Crisaldi government for it.', ['P:Crisaldi']],
		['It was Cllr Odo Bell (Labour, Glyn) who said so.', ['P:Odo Bell', 'O:Labour', 'L:Glyn']],
		['Co-author Ngaire Pullin is more guarded.', ['P:Ngaire Pullin']],
		['They saw DJ Jez Malloy outside.', ['P:Jez Malloy']],
		['The officer, SP Danladi Oko, said so.', ['P:Danladi Oko']],
		['The farmer Col Thistledown said so.', ['P:Col Thistledown']],
		['Col Thistledown said so.', ['P:Thistledown']],
		['They asked Ana McCoy about it.', ['P:Ana McCoy']],
		['It came from a man who signed himself K. He offered it to Ana McCoy.', ['P:Ana McCoy']],
		['The carillonneur Ottoline Marsh, who runs it, said so.', ['P:Ottoline Marsh']],
		['It was Marine John "Tig" Teller who left.', ['P:John "Tig" Teller']],
		['They heard "Salt" Marin say so.', ['P:Marin']],
		['They asked Rhiannon Astley KC about it.', ['P:Rhiannon Astley']],
		['They asked Chukwuemeka Eze, SAN, about it.', ['P:Chukwuemeka Eze']],
		['They asked Alhaji Musa Danladi and Hajia Aisha Bello.', ['P:Musa Danladi', 'P:Aisha Bello']],
		['The order was given by Det. Insp. Raj Malhotra.', ['P:Raj Malhotra']],
		['It was Irrigation Minister Devika Rane who left.', ['P:Devika Rane']],
		['It was Okabe-san who left.', ['P:Okabe']],
		['Oscar-winner Odile Bell left.', ['P:Odile Bell']],
		['We spoke to Ursula van der Berg at noon.', ['P:Ursula van der Berg']],
		['We spoke to Wanjeri wa Kamotho and Hennie du Preez.', ['P:Wanjeri wa Kamotho', 'P:Hennie du Preez']],
		['We spoke to Nomvula kaNdlela on an iPhone.', ['P:Nomvula kaNdlela']],
		['We spoke to Lt. Jose Ma. Villarin at noon.', ['P:Jose Ma. Villarin']],
		['We spoke to Mzee Nandolo and Ato Girma Bekele.', ['P:Nandolo', 'P:Girma Bekele']],
		['We spoke to Casper Ato Bekele at noon.', ['P:Casper Ato Bekele']],
		[
			'They hold Jinadra in esteem. They like Jinadra’s party. He met Jinadra.',
			['P:Jinadra', 'P:Jinadra', 'P:Jinadra'],
		],
		['They hold Zorbex in esteem. They like the Zorbex’s price. He met Zorbex.', []],
		['A letter from Omar al-Masri came.', ['P:Omar al-Masri']],
		['It was the idea of Jean-Claude Morel.', ['P:Jean-Claude Morel']],
		["She asked Maeve O'Brien for help.", ["P:Maeve O'Brien"]],
		['The poem is by Nguyễn Văn Linh, who died.', ['P:Nguyễn Văn Linh']],
		['The note was sent to Kim Jong Un on Monday.', ['P:Kim Jong Un']],
		['The judge heard Prince Mohammed bin Salman.', ['P:Mohammed bin Salman']],
		['They elected Wu Mei-ling as head.', ['P:Wu Mei-ling']],
		['The talk was given by John F. Hackett of Dover.', ['P:John F. Hackett', 'L:Dover']],
		['It was said to R. A. Dorsey and his son.', ['P:R. A. Dorsey']],
		['It is Scientologist Paul Verne who left.', ['P:Paul Verne']],
		['The duo Karl Lang & Harvey Dunn played.', ['P:Karl Lang', 'P:Harvey Dunn']],
		['On Sunday Theresa May resigned.', ['P:Theresa May']],
		['It was   Rosa   Marin  who left.', ['P:Rosa   Marin']],
	]);
});

describe('surnames that begin with small particles', () => {
	check([
		[
			'It was Joost van den Brink who came. Then van den Brink left.',
			['P:Joost van den Brink', 'P:van den Brink'],
		],
		['She met dos Anjos on Monday.', ['P:dos Anjos']],
		['A police van Odo Bell had hired left.', ['P:Odo Bell']],
		['He went by van from Dover.', ['L:Dover']],
	]);
});

describe('organizations with an acronym in brackets', () => {
	check([
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
});

describe('organizations', () => {
	check([
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
});

describe('"and" and commas within the name of a body', () => {
	check([
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
		[
			'It was the Presidential Task Force on Media Security.',
			['O:Presidential Task Force on Media Security'],
		],
		// The first word of a text has none before it.
		['Force on the border grew.', []],
		['It was the Vatican and Lestria Church Council.', ['L:Vatican', 'O:Lestria Church Council']],
	]);
});

describe('what is no name', () => {
	check([
		['The dam cost Rs 640 crore.', []],
		['It was before the Ram Dhanvi festival that the Ram Dhanvi crowds came.', []],
		['They ate at the Rosa Marin festival with Rosa Marin.', ['P:Rosa Marin', 'P:Rosa Marin']],
		['It cost 53 billion US dollars.', []],
		['The US said so.', ['L:US']],
		['A Member of Parliament left Parliament.', ['O:Parliament']],
		['It is the pride of the Kingdom, and the Kingdom paid.', []],
	]);
});

describe('places', () => {
	check([
		['They are in N.H. and S.C. today.', ['L:N.H.', 'L:S.C.']],
		['She is from Little Hanning in the hills.', ['L:Little Hanning']],
		['On Monday Sta. Elena Mayor Rodrigo Bell left.', ['L:Sta. Elena', 'P:Rodrigo Bell']],
		['They cut the Great Northern Highway in WA.', ['L:Great Northern Highway', 'L:WA']],
		['He is the TD for Clare.', ['L:Clare']],
		['The Kimberley was spared by it.', []],
		['They sailed in the Amazon. It is the Amazon rainforest.', ['L:Amazon', 'L:Amazon']],
		['They bought it from Amazon. Amazon said so.', ['O:Amazon', 'O:Amazon']],
		['They flew to King Odo II Airbase at noon.', ['L:King Odo II Airbase']],
		['The Ede-Ejigbo road and the Lagos-Ibadan line.', ['L:Ede', 'L:Ejigbo', 'L:Lagos', 'L:Ibadan']],
		['He fell near the Teesta at Ramnagar Bend.', ['L:Teesta', 'L:Ramnagar Bend']],
		['She lives in Mill Lane, not far from Casa Rosada.', ['L:Mill Lane', 'L:Casa Rosada']],
		['They met in Phnom Penh and Paris.', ['L:Phnom Penh', 'L:Paris']],
		['The Silala River runs through Bolivia.', ['L:Silala River', 'L:Bolivia']],
		['A fire in Orange County, California.', ['L:Orange County', 'L:California']],
		['The firm is in Flint, Mich., today.', ['L:Flint', 'L:Mich.']],
		['Rep. Dana Cole (R-Ohio) agreed.', ['P:Dana Cole', 'L:Ohio']],
		['The London-based insurer paid.', ['L:London']],
		['Nine-year-old Rosa Marin left. Then-mayor Odo Bell wept.', ['P:Rosa Marin', 'P:Odo Bell']],
		['Mum-of-four Rosa Marin left. A MUM-OF-FOUR wept. Dad-of-two ran.', ['P:Rosa Marin']],
		['They sailed for Trinidad and Tobago.', ['L:Trinidad and Tobago']],
		['Talks in the Democratic Republic of the Congo went on.', ['L:Democratic Republic of the Congo']],
		['The U.S.-China talks went on.', ['L:U.S.', 'L:China']],
		['Fires burn near Lake Tolmin.', ['L:Lake Tolmin']],
	]);
});

describe('what is none of the three', () => {
	check([
		['He signed an Executive Order and saw Star Wars.', []],
		['It was the Major League Baseball Draft on Monday.', ['O:Major League Baseball']],
		['The police said Operation Lantern was over.', []],
		['Two SHSs sued the Franco-German council.', []],
		['They used accelerator mass spectrometry (AMS) on it. Then AMS failed.', []],
		['It was a long-term deal, or LTD, and the LTD failed.', []],
		['It was a Price Support Scheme (PSS) and the PSS failed.', []],
		['It was the Price Support Board (PSB) and the PSB failed.', ['O:Price Support Board', 'O:PSB', 'O:PSB']],
		['It was his Orwellian plan and a Tasmanian one.', []],
		['They saw Sarkissian in Dover.', ['P:Sarkissian', 'L:Dover']],
		['In her book The Unblushing she says so. It is like the drama series High Currency.', []],
		['He joined the Dandar Salthagra at noon. They asked for Grade XII and Phase II.', []],
		['She won the Ariel Award on Monday.', []],
		['He liked his role in Slumhill Tycoon, which won.', []],
		['They asked Chief Wholesale Banking Officer Odo Bell and the Founding Fathers.', ['P:Odo Bell']],
		[
			'They liked Siobhan Marin’s The Ferrymaker’s Bride and Marin’s The Drowned Quay.',
			['P:Siobhan Marin', 'P:Marin'],
		],
		['He heard Ana Rubio. It was Stop Rubio and Rubio World again.', ['P:Ana Rubio']],
		['He heard Ana Norby. It was Norby University again.', ['P:Ana Norby', 'O:Norby University']],
		['She won the Heisdal Trophy on Monday.', []],
		['It was Severe Tropical Cyclone Odette, and El Niño too.', []],
		['They have OLED and USB-C. Brent crude fell.', []],
		['It is Samsung’s Quasar Fold.', ['O:Samsung']],
		['They spoke English-language slogans in GOP-heavy areas.', ['O:GOP']],
		['The rain of Typhoon Ligaya fell on HMS Bounty.', []],
		['The firm (TSX: TLMN) fell.', ['O:TSX']],
		['It cost N3bn and R500m.', []],
		['He wrote "Sea Pictures" and “The Salt Road” in a week.', []],
		['The four-time MLA and the MEPs left.', []],
		['On Monday, in March, the French and Cambodian teams met at Easter.', []],
		['Most Catholics and Muslims voted for it in June.', []],
		['The Clean Water Act and the Paris Agreement were signed.', []],
		['The World Cup begins on 5 May.', []],
		['However, Many People Were Glad.', []],
		['Police said residents were safe. Activists disagreed.', []],
		['The CEO of a firm read a PDF.', []],
		['It cost US$ 22 million.', []],
		['Follow @RosaMarin and #PortEllery.', []],
		['The Republicans and the Democrats voted.', []],
		['It was the end of the State of Emergency and of World War II.', []],
		['A mRNA and a PCR test, in the XIX century.', []],
		['The T-shirt and the X-ray were new.', []],
		['On the B.C. side it was cold.', []],
	]);
});

describe('possessives and compounds', () => {
	check([
		["Cambodia's Hun Sen wrote.", ['L:Cambodia', 'P:Hun Sen']],
		['Chile’s Ana Ruiz won.', ['L:Chile', 'P:Ana Ruiz']],
		['A pro-Beijing party and anti-NATO groups.', ['L:Beijing', 'O:NATO']],
		['The Iran-backed group left.', ['L:Iran']],
		['Texts such as Kim Young - jin and so - called ones.', ['P:Kim Young - jin']],
		['China ’ s president left.', ['L:China']],
	]);
});

describe('lists are split', () => {
	check([
		['He flew to Peru, Chile and Bolivia.', ['L:Peru', 'L:Chile', 'L:Bolivia']],
		['Ana Ruiz, Tom Brandt and Lena Voss agreed.', ['P:Ana Ruiz', 'P:Tom Brandt', 'P:Lena Voss']],
	]);
});

describe('under a quotation of a press release', () => {
	check([
		['“We know it.”\n― Ana Ruiz, Chief Engineer, Aven Works', ['P:Ana Ruiz', 'O:Aven Works']],
		[
			'― Odo Lindqvist, Director-General, Coastal Water Authority',
			['P:Odo Lindqvist', 'O:Coastal Water Authority'],
		],
		['Wind and Rain, Cloud and Snow', []],
		['It was signed by Ana Ruiz, Chief Surveyor, on Monday.', ['P:Ana Ruiz']],
		['It was signed by Chief Ndlovu on Monday.', ['P:Ndlovu']],
	]);
});

describe('kinds that a word or the phrase before it tells', () => {
	check([
		['The Alder Geological Survey said so.', ['O:Alder Geological Survey']],
		['It was in the Evening Ledger, and Nimbus Logic sued.', ['O:Evening Ledger', 'O:Nimbus Logic']],
		['Former Rovers striker Des Holloway spoke.', ['O:Rovers', 'P:Des Holloway']],
		['The head of the union, Odwina Marsh, predicted rain.', ['P:Odwina Marsh']],
		['The MV Lord of Sandray lost power.', []],
		['Teacher Rosalie Abad of Masinloc, whose school burned, left.', ['P:Rosalie Abad', 'L:Masinloc']],
		['She sat in the village of Tal-e Sabz.', ['L:Tal-e Sabz']],
		['It was C. White who bowled to P. Such.', ['P:C. White', 'P:P. Such']],
		['8-Jan Kostka (Norway) beat 2-Odo Bell (Chile).', ['P:Jan Kostka', 'L:Norway', 'P:Odo Bell', 'L:Chile']],
		['The table: W L PCT GB', []],
	]);
});

describe('kinds that the clause around a name tells', () => {
	check([
		['She died in the Marrow Hospital on Monday.', ['L:Marrow Hospital']],
		['He was treated at Marrow Hospital.', ['L:Marrow Hospital']],
		['He works at Marrow Hospital.', ['O:Marrow Hospital']],
		['The board of the Marrow Hospital said so.', ['O:Marrow Hospital']],
		['The dig was paid for by the Tolm Boat Museum.', ['O:Tolm Boat Museum']],
		['On Monday Skerrow, which is a maker of boats, closed.', ['O:Skerrow']],
		['They heard that Brellin was a shipping company.', ['O:Brellin']],
		['They heard that Brellin was the first farmer of Tolm.', ['P:Brellin']],
		[
			'They asked radio broadcaster Jose Marin and law firm Perkins Coie about it.',
			['P:Jose Marin', 'O:Perkins Coie'],
		],
		['They asked printer giant Lexdal about it.', ['O:Lexdal']],
		['They asked appliance maker Brandt & Oyelaran about it.', ['O:Brandt & Oyelaran']],
		['They said the Las Vegas Sun asked.', ['O:Las Vegas Sun']],
		['They asked Van Dyke and Marine Le Pen about it.', ['P:Van Dyke', 'P:Marine Le Pen']],
		['On Monday former Orrell striker Odo Bell left.', ['O:Orrell', 'P:Odo Bell']],
		['He was an All-Star pitcher and England winger.', ['L:England']],
	]);
});

describe('names and plain words with capitals', () => {
	check([
		['On Friday the Gross Domestic Product and the Special Economic Zones grew.', []],
		['They play in Group C and talk of the Escrow Account and Retail Banking and Programme Evaluation.', []],
		['In June the fund was set up; in Early June it was empty.', []],
		['In Khargul, the police came.', ['L:Khargul']],
		['The train stops at Karmalo, and from Karmalo they walked.', ['L:Karmalo', 'L:Karmalo']],
		['The office is at Kopa Waqim.', ['L:Kopa Waqim']],
		['Their letter was addressed to Karmalo.', []],
		['He flew a P-51 Marlin and an F-94 Rosewing.', []],
		['They left Orrel Air for Halden Life and the Open Air.', ['O:Orrel Air', 'O:Halden Life']],
		['Funds came from Sport Kenya and Transport New Zealand.', ['O:Sport Kenya', 'O:Transport New Zealand']],
		['It goes back to Old Kenya and Little Italy.', ['L:Old Kenya', 'L:Little Italy']],
		['They wrote of the Marin dictatorship and a Bell campaign.', ['P:Marin', 'P:Bell']],
		['The Aldwin First Nation and the Korsk Nation sued.', ['O:Aldwin First Nation', 'O:Korsk Nation']],
		[
			'They walked along Gauger St and Collard Ave to the Kaisor Building.',
			['L:Gauger St', 'L:Collard Ave', 'L:Kaisor Building'],
		],
		[
			'He bought it from Nestrel Paint. A Nestrel spokesman said so, and so did Nestrel.',
			['O:Nestrel Paint', 'O:Nestrel', 'O:Nestrel'],
		],
		['It gave off XQ Radiation, and XQ was measured.', ['O:XQ']],
		['It came before a Division Bench in Tolm.', ['O:Division Bench', 'L:Tolm']],
		['It was said by Blessing Okoro and Moses Phiri.', ['P:Blessing Okoro', 'P:Moses Phiri']],
	]);
});

describe('museums, roads, stations and surnames that are small words', () => {
	check([
		['On Friday the Tolm Museum said so.', ['O:Tolm Museum']],
		['The show at the Tolm Museum opens today.', ['L:Tolm Museum']],
		['On Friday he chose James To of the party, and Liu He spoke.', ['P:James To', 'P:Liu He']],
		['He asked Rosa To Go and James. How was it?', ['P:Rosa', 'P:James']],
		['They met the G7 and the G-20 and bought a T-shirt.', ['O:G7', 'O:G-20']],
		[
			'They saw it on Channel 12 and BBC Radio 4 and drove along Highway 301 for 12 hours.',
			['O:Channel 12', 'O:BBC Radio 4', 'L:Highway 301'],
		],
		['They live near the Korso roundabout and work in the Velda mine.', ['L:Korso', 'L:Velda']],
		['He was from the community of Huayno.', ['L:Huayno']],
		[
			'They closed the Korso Friendship Centre and the Korso Shopping Centre.',
			['O:Korso Friendship Centre', 'L:Korso Shopping Centre'],
		],
		['They argued about the Great Ethiopian Unity Dam.', ['L:Great Ethiopian Unity Dam']],
		['On Friday the Lower House met.', ['O:Lower House']],
		[
			'They joined the Advisory Group of Experts and a Working Group of the Marrow Society.',
			['O:Advisory Group of Experts', 'O:Working Group', 'O:Marrow Society'],
		],
		['They opened the Mall of Tolm yesterday.', ['L:Mall of Tolm']],
		['On Friday Md Korim Khan met the MD of Orrel Motors.', ['P:Md Korim Khan', 'O:Orrel Motors']],
		['On Friday analysts at Bryce Halloran expected growth.', ['O:Bryce Halloran']],
		['The crowd at Bryce Halloran’s rally cheered.', ['P:Bryce Halloran']],
		['Critics laughed at Bryce Halloran.', ['P:Bryce Halloran']],
		['He won by KO before a SWAT team came.', []],
	]);
});

describe('what somebody did, was called or worked for', () => {
	check([
		['On Friday they left because Merlani welcomed them.', ['P:Merlani']],
		['On Friday Kalbru recorded 12 mm, and Toriko was acquired by others.', ['L:Kalbru']],
		['They ended the Marin government and the Kenya government.', ['P:Marin', 'L:Kenya']],
		['He won the Stanley Cup and the Ana Trophy.', []],
		['She sought a career in Information Technology and was director for Knowledge Management.', []],
		['It was shown on BBC World and on CBS Cable.', ['O:BBC World', 'O:CBS Cable']],
		['He worked for Banorte before, then for Rosa Marin.', ['O:Banorte', 'P:Rosa Marin']],
		[
			'They joined a group called Ferrelo Azul in an area called Pampa Hermosa.',
			['O:Ferrelo Azul', 'L:Pampa Hermosa'],
		],
		['Mayor Hugo Armendáriz of Aguilla was there.', ['P:Hugo Armendáriz', 'L:Aguilla']],
		['They loved the Game of Thrones.', []],
		['She stood in neighbouring Seonju, belongs to a group, and left.', ['L:Seonju']],
		['It was a mound north of Abu Hamad.', ['L:Abu Hamad']],
		['It cited the case of Romesh Thapar v. State of Madras.', ['P:Romesh Thapar', 'L:State of Madras']],
		['They drew at Sabina Park and sneered at Rosa Hill.', ['L:Sabina Park', 'P:Rosa Hill']],
		[
			'They asked Fox News Channel and crossed the Bristol Channel.',
			['O:Fox News Channel', 'L:Bristol Channel'],
		],
		[
			'The band Velvet Harbour left Jackson Hole, which Virgil Parish knows.',
			['O:Velvet Harbour', 'L:Jackson Hole', 'P:Virgil Parish'],
		],
		['They would appeal to the Second Circuit.', ['O:Second Circuit']],
		[
			'He landed at John F. Kennedy International Airport with U.S. Attorneys Rita Komani and Odo Bell.',
			['L:John F. Kennedy International Airport', 'L:U.S.', 'P:Rita Komani', 'P:Odo Bell'],
		],
		[
			'On Friday the Trinbago Night Riders beat the St Lucia Kings.',
			['O:Trinbago Night Riders', 'O:St Lucia Kings'],
		],
		[
			'She sits for Anambra Central and he for the Kottayam East ward.',
			['L:Anambra Central', 'L:Kottayam East'],
		],
		[
			'They sued Orrelsche Landesbank and the Tyrne Kantonalbank.',
			['O:Orrelsche Landesbank', 'O:Tyrne Kantonalbank'],
		],
		['He asked the Devon and Marrow Police about it.', ['O:Devon and Marrow Police']],
		['He spoke with Sub-Inspector T. D. Sunil Kumar.', ['P:T. D. Sunil Kumar']],
		['They saw a barge, the Lady Maud, on the river.', []],
		[
			'It was for the National Corporation for Antiquities and Museums.',
			['O:National Corporation for Antiquities and Museums'],
		],
		['On Friday Sun Ruiwen left, and Long lines stayed.', ['P:Sun Ruiwen']],
	]);
});

describe('ships, waters and papers', () => {
	check([
		['The ferry Rosa Marin left. The Rosa Marin was late.', []],
		['They saw the dredger Amina Vale in May.', []],
		['It hit a coaster, the Perpetua, in May. The Perpetua sank.', []],
		['She had a boat called the Dipper.', []],
		[
			'Once on the ferry Rosa Marin said it was late. Marin smiled. Rosa Marin, 40, left.',
			['P:Rosa Marin', 'P:Marin', 'P:Rosa Marin'],
		],
		['All of them had boarded the Rosa Marin.', []],
		['They dredged the Kestrel Channel near the Long Quay.', ['L:Kestrel Channel', 'L:Long Quay']],
		['It was shown on the Discovery Channel.', ['O:Discovery Channel']],
		['It was in the Tern Bay Packet on Friday.', ['O:Tern Bay Packet']],
		[
			'Norvik Marine Works, of Skerrow, offered less. The Skerrow Rowing Club did not.',
			['O:Norvik Marine Works', 'L:Skerrow', 'O:Skerrow Rowing Club'],
		],
	]);
});

describe('texts in other languages', () => {
	check([
		[
			'Le Phare est éteint. Du sable est dans le chenal et il est à vendre. Cherchez bien. Le maire et le conseil ont parlé avec Rosa Marin pour une heure. Le Phare dort sur la côte, et la mer avec lui.',
			['P:Rosa Marin'],
		],
	]);
});

describe('firms called after their partners', () => {
	check([
		['He left Pell, Stoddard & Co. in May.', ['O:Pell, Stoddard & Co.']],
		['He left Farrow Lynch, Pell, Ashby & Stoddard in May.', ['O:Farrow Lynch, Pell, Ashby & Stoddard']],
		['Lawyers for Bear, Holloway & Stern told the judge.', ['O:Bear, Holloway & Stern']],
		['Lawyers for Odo Bell told the judge.', ['P:Odo Bell']],
		['It was rival Morley & Finch who won. Lord Finch was there.', ['O:Morley & Finch', 'P:Finch']],
		['Lawyers for Human Rights told the judge.', ['O:Lawyers for Human Rights']],
		[
			'They asked Aven Ltd, Procter & Gamble and Tolm Ltd.',
			['O:Aven Ltd', 'O:Procter & Gamble', 'O:Tolm Ltd'],
		],
	]);
});

describe('teams of towns', () => {
	check([
		['Boston 7 DETROIT 3 (10 innings)', ['O:Boston', 'O:DETROIT']],
		['BALTIMORE 74 58 .561 -', ['O:BALTIMORE']],
		['Los Angeles at Orlando', ['O:Los Angeles', 'O:Orlando']],
		['Sweden 9 5 3 1 18', ['L:Sweden']],
		['Adults: $ 10 Foreigners: $ 20', []],
		['They met in Boston. The president flew to Detroit.', ['L:Boston', 'L:Detroit']],
		[
			'Boston 7 Detroit 3\nDallas 1 Houston 0\nThe Heat won in Dallas. The Giants lost. Boston coach Odo Bell left.',
			[
				'O:Boston',
				'O:Detroit',
				'O:Dallas',
				'O:Houston',
				'O:Heat',
				'L:Dallas',
				'O:Giants',
				'O:Boston',
				'P:Odo Bell',
			],
		],
		['The heat rose. Then the Heat came, and the Giants of the story.', []],
		[
			'Forwards - Odo Bell (Arsenal), Rufus Marin (Tottenham), Piet Vos (Feyenoord)',
			['P:Odo Bell', 'O:Arsenal', 'P:Rufus Marin', 'O:Tottenham', 'P:Piet Vos', 'O:Feyenoord'],
		],
		[
			'Odo Bell (Paris), Rufus Marin (Oslo) and Piet Vos (Rome) came.',
			['P:Odo Bell', 'L:Paris', 'P:Rufus Marin', 'L:Oslo', 'P:Piet Vos', 'L:Rome'],
		],
	]);
});

describe('what stands right before or behind a name in news', () => {
	check([
		['They asked Hall of Famer Odo Bell and other Hall of Famers.', ['P:Odo Bell']],
		['Lestria Kwetu MPs Rosa Marin and Odo Bell left.', ['O:Lestria Kwetu', 'P:Rosa Marin', 'P:Odo Bell']],
		['He runs Halden Bank AG. The Texas AG did not ask.', ['O:Halden Bank AG', 'L:Texas']],
		["They live in Prince Odo's County.", ["L:Prince Odo's County"]],
		['Rep. Odo Bell (D., Mich.) voted no.', ['P:Odo Bell', 'L:Mich.']],
		['Rosa Marin, of Kelsall Road, Wexcombe, saw it.', ['P:Rosa Marin', 'L:Kelsall Road', 'L:Wexcombe']],
		['The Okonjo brothers left.', ['P:Okonjo']],
		['Odo Bell, better known as Bellodi, sang. Then Bellodi left.', ['P:Odo Bell', 'P:Bellodi', 'P:Bellodi']],
		['Retailer Marrow Stores Ltd fell.', ['O:Marrow Stores Ltd']],
		['The CPI (Marxist) was silent. The CPI rose by 2 percent.', ['O:CPI (Marxist)']],
		["Gathaga's allies stayed.", ['P:Gathaga']],
		['Then Zalnikov left for the coast.', ['P:Zalnikov']],
		['They asked Odo Bell, who represents Kiharo.', ['P:Odo Bell', 'L:Kiharo']],
		['Make America Great Again, they said.', ['L:America']],
		['Two Supreme Court justices left. Nine Inch Nails played.', ['O:Supreme Court']],
		[
			'In a Republican Congress or the Clinton White House they would.',
			['O:Congress', 'P:Clinton', 'O:White House'],
		],
		['They saw pic.example.com/PaA39tX and Halden/Orrell.', []],
		[
			'His son, Iyasso, from the University of Tolm, and Tiffany, 22, came.',
			['P:Iyasso', 'O:University of Tolm', 'P:Tiffany'],
		],
		['BELLINO: We have to go.\nFORWARDS: none', ['P:BELLINO']],
		['She is a director at Upwise. The Rickotts family left.', ['O:Upwise', 'P:Rickotts']],
		[
			'The 3rd Circuit and the 6th District Court of Appeals ruled.',
			['O:3rd Circuit', 'O:6th District Court of Appeals'],
		],
		['K.T. Rama Marin left; so did ANC Jessie Marin.', ['P:K.T. Rama Marin', 'O:ANC', 'P:Jessie Marin']],
		['ODO BELL, CNN ANCHOR: Stay with us.', ['P:ODO BELL', 'O:CNN']],
		['The AIM MLA Rosa Marin said that al Qaeda left.', ['O:AIM', 'P:Rosa Marin', 'O:al Qaeda']],
		[
			'They lost to Ohio State. Ohio State Senator Rosa Marin left the Ohio State Fair.',
			['O:Ohio State', 'L:Ohio', 'P:Rosa Marin'],
		],
		['By Labor Day it was Islamophobia. Crane No. 2 is green.', []],
		["The office is at 3 Chandler's Row, Port Aven.", ["L:Chandler's Row", 'L:Port Aven']],
		['Rep. Odo Bell (Tex.) voted no.', ['P:Odo Bell', 'L:Tex.']],
	]);
});

describe('counties that play cricket', () => {
	check([
		[
			'Essex beat Kent by six wickets in Kent.\nSOMERSET LOSE AGAIN IN ESSEX\nHe took three wickets for Somerset.',
			['O:Essex', 'O:Kent', 'L:Kent', 'O:SOMERSET', 'L:ESSEX', 'O:Somerset'],
		],
		['They moved from Essex to Kent.', ['L:Essex', 'L:Kent']],
	]);
});

describe('names of news from many countries', () => {
	check([
		["All Tolm Students' Union president Rosa Marin left.", ["O:All Tolm Students' Union", 'P:Rosa Marin']],
		['All United Airlines flights left.', ['O:United Airlines']],
		['They met H E Saad Al Marin and Gen Z voters.', ['P:Saad Al Marin']],
		['The hurlers won, hurling at its best. They met Cork in Dublin.', ['O:Cork', 'L:Dublin']],
		['She wrote on X. Rosa Marin left.', ['O:X', 'P:Rosa Marin']],
		['Member for Dubbo Rosa Marin left.', ['L:Dubbo', 'P:Rosa Marin']],
		['They asked Kellmar TV and watched it on Iowa TV.', ['O:Kellmar TV', 'L:Iowa']],
		['It was the Grain Investigation and Inquiry Board.', ['O:Grain Investigation and Inquiry Board']],
		[
			'It was sold by the Ports of Lestria and the Airports of Thailand.',
			['O:Ports of Lestria', 'O:Airports of Thailand'],
		],
		['They joined Tavo Nepal.', ['O:Tavo Nepal']],
		['It was shut in Thailand, Tellek and Orvay Sol.', ['L:Thailand', 'L:Tellek', 'P:Orvay Sol']],
		['The Norlander and the British Red Cross opened it.', ['O:British Red Cross']],
		['The Independent Patriots for Change won.', ['O:Independent Patriots for Change']],
		['It is run by the Swarle and Teld Learning Trust.', ['O:Swarle and Teld Learning Trust']],
		['It was in a Department for Education report.', ['O:Department for Education']],
		['Unite said so. Target said so. Reform is slow.', ['O:Unite', 'O:Target']],
		['She wrote on X that it was so, at stage X.', ['O:X']],
		['N. Korea fired it.', ['L:N. Korea']],
		[
			'They met in Northern Lestria, in Western Sydney and in East Jerusalem.',
			['L:Western Sydney', 'L:East Jerusalem'],
		],
		['Western officials and Northern voters met.', []],
		[
			'Police said that Mr Sunday Abah and Pastor Friday Osei left on Sunday.',
			['P:Sunday Abah', 'P:Friday Osei'],
		],
		['The mayor left on Mr Friday.', []],
		['He said the Commissioner of Police, CP Bethran Onuoha, left.', ['P:Bethran Onuoha']],
		['The book is by CP Bhatkar.', ['P:CP Bhatkar']],
		['The analyst Antonin Green called it.', ['P:Antonin Green']],
		[
			'They heard Kitutu Bahari MP Rosa Marin and Ugemba MP Odo Bell.',
			['L:Kitutu Bahari', 'P:Rosa Marin', 'L:Ugemba', 'P:Odo Bell'],
		],
		[
			'The Lestria Medical Practitioners, Pharmacists and Dentists Union struck.',
			['O:Lestria Medical Practitioners, Pharmacists and Dentists Union'],
		],
		['Lions, tigers and bears came. Nurses, Teachers and Parents came.', []],
		['The Shiv Sena (UBT) and the JD(S) met.', ['O:Shiv Sena (UBT)', 'O:JD(S)']],
		['The station (A) and the FBI (M) met.', ['O:FBI']],
		['They asked Cllr Bob Trench and Councillor Trench.', ['P:Bob Trench', 'P:Trench']],
		['He drove a Toyota Xalto and read a Guardian Weekly.', ['O:Toyota', 'O:Guardian Weekly']],
		['Sales fell in Q3 and H1, the firm (MRNE.OL) said.', []],
		['It took the space shuttle Odyssey and Space Shuttle Odyssey.', []],
		['Rosa Marin of Vinegar Tolm sang.', ['P:Rosa Marin', 'O:Vinegar Tolm']],
		['AVENMOUTH, Mich. — A ferry sank.', ['L:AVENMOUTH', 'L:Mich.']],
		['FACTBOX: Five ferries have sunk.', []],
		['ROSA MARIN, WHITE HOUSE PRESS SECRETARY: The ferry sank.', ['P:ROSA MARIN', 'O:WHITE HOUSE']],
		['The body lay in Marrow Mortuary, near Kavi Nagar.', ['L:Marrow Mortuary', 'L:Kavi Nagar']],
		['The Anti-Smuggling Squad held two.', ['O:Anti-Smuggling Squad']],
		['They played at Golden 1 Center. It ended Herons 2 United 1.', ['L:Golden 1 Center']],
		['They asked vice chairman Jun Yeong-ho on 4 Jun.', ['P:Jun Yeong-ho']],
		['It was the NPP Upper East Regional Secretary, Mr Bell.', ['O:NPP', 'L:Upper East', 'P:Bell']],
		['The 48 Engineers Regiment left.', ['O:48 Engineers Regiment']],
		['Naba Asigri Azoka and Commissioner Tan Sri Azam Bakri met.', ['P:Asigri Azoka', 'P:Azam Bakri']],
		['She told Fortune so. He told Mum.', ['O:Fortune']],
		['Brightlom, the AI agent startup founded by two, left.', ['O:Brightlom']],
		['Halden, the bank manager, left.', ['P:Halden']],
		['Its rival Brightlom fell.', ['O:Brightlom']],
		['It trains on Nvidia H200s and flies an Airbus A320neo.', ['O:Nvidia', 'O:Airbus']],
		['He backed Citadel AI. Generative AI is new.', ['O:Citadel AI']],
		['He was at HMP Garth and then on Main Street North.', ['L:HMP Garth', 'L:Main Street North']],
		[
			'It is run by Lancashire and South Marrow NHS Foundation Trust.',
			['O:Lancashire and South Marrow NHS Foundation Trust'],
		],
		['Hooker Codie Marin left. Prop Odo Bell stayed.', ['P:Codie Marin', 'P:Odo Bell']],
		['It was in Current Biology.', []],
		['The Tabesa tobacco company and the Morlix party met.', ['O:Tabesa', 'O:Morlix']],
		['A snack giant and a surfwear label met. Snack giants and Surfwear labels left.', []],
		['They went to the villages of Lougeau and Tougan.', ['L:Lougeau', 'L:Tougan']],
		['She was the MPP for Kenorva. Police accused Merlom of theft.', ['L:Kenorva', 'P:Merlom']],
		['A child named Mimba called. The Borik administration left.', ['P:Mimba', 'P:Borik']],
		[
			'Weber State 24, Halden State 17. Their quarterback led at halftime 3-1 and 4-2.',
			['O:Weber State', 'O:Halden State'],
		],
		['He left Kogi State in May.', ['L:Kogi State']],
		['It is a R360m SAPS contract.', ['O:SAPS']],
		["It sat in the Hatfield Magistrate's Court.", ["O:Hatfield Magistrate's Court"]],
		['They met Brig Rosa Marin aboard the brig Rosa Marin.', ['P:Rosa Marin', 'P:Rosa Marin']],
		['Workers of the Lestria Bank met.', ['O:Lestria Bank']],
		['She told Marrow.com so. The Skerrow.org site was down.', ['O:Marrow.com']],
		['PPP Senator Rosa Marin and RPO Babar Marin met.', ['O:PPP', 'P:Rosa Marin', 'P:Babar Marin']],
		[
			'It is the Court of Appeals for the Ninth Circuit, or the Court of Appeals for the 4th Circuit.',
			['O:Court of Appeals for the Ninth Circuit', 'O:Court of Appeals for the 4th Circuit'],
		],
		[
			'He left Guinea-Bissau for sub-Saharan Africa and the Lagos-Ibadan road.',
			['L:Guinea-Bissau', 'L:sub-Saharan Africa', 'L:Lagos', 'L:Ibadan'],
		],
		['He leads the Lestrian National Congress LNC now.', ['O:Lestrian National Congress', 'O:LNC']],
		['The months were Mar, Apr, May, Jun, Jul and Aug. Rain fell in Jun.', []],
		['She told Colleagues so. In Q1 and H2 FY25 it fell.', []],
		['They told the President Monday Iran would not.', ['L:Iran']],
		['He has a Tesla Model S and a Ford F-150.', ['O:Tesla', 'O:Ford']],
		['Its investor Marin Holdings fell.', ['O:Marin Holdings']],
		['Unifor Local 650 met. It is owned by Prairie Pulp Mills.', ['O:Unifor', 'O:Prairie Pulp Mills']],
		['He lives in Richmond, B.C., and they came in 500 B.C. from Rome.', ['L:Richmond', 'L:B.C.', 'L:Rome']],
	]);
});

describe('where something comes from, what somebody has in it and what is measured there tell what it is', () => {
	check([
		['They met crews from Ionva Freshwater.', ['O:Ionva Freshwater']],
		[
			'They met crews from Port Aven, and a farmer from Kilbrackan who wept.',
			['L:Port Aven', 'L:Kilbrackan'],
		],
		['He sold his shares in Hendrel Land. He was in Hendrel.', ['O:Hendrel Land', 'L:Hendrel']],
		['Those shares in Sun Harbour Properties rose on Sun 5 May.', ['O:Sun Harbour Properties']],
		['They toured the farm of Odo Bell, 61, of Warren.', ['P:Odo Bell', 'L:Warren']],
		['A resident of Ichalvar and the bishop of Orluna met.', ['L:Ichalvar', 'L:Orluna']],
		['The founder of Nirova Sarin Chal was late.', ['O:Nirova Sarin Chal']],
		[
			'They asked banks such as Tolva United. A man identified only as Bablo fled.',
			['O:Tolva United', 'P:Bablo'],
		],
		['A team left for Nipalo. He voted for Nipalko.', ['L:Nipalo']],
		['They bought it from Tecnora Guaranil, a firm in Luquel.', ['O:Tecnora Guaranil', 'L:Luquel']],
		['It sank in Kho Wangal. He has confidence in Kim Wangal.', ['L:Kho Wangal', 'P:Kim Wangal']],
		['Rain fell: Batoka 19.2 mm. Kaldova recorded a low of 3 degrees.', ['L:Batoka', 'L:Kaldova']],
		['It fell below 2 degrees Celsius (3.6 Fahrenheit).', []],
		['The train from Paris to Nyngora was late.', ['L:Paris', 'L:Nyngora']],
		['They drove to KwaTolma.', ['L:KwaTolma']],
		['She lives in Chelsea. They moved to Arsenal.', ['L:Chelsea', 'O:Arsenal']],
	]);
});

describe('bodies by their heads, their letters and what stands before them', () => {
	check([
		[
			'On Friday the Barbados Hotel and Tourism Association left.',
			['O:Barbados Hotel and Tourism Association'],
		],
		['On Friday the Rating and Valuation Department left.', ['O:Rating and Valuation Department']],
		['On Friday the National Radio and Television System left.', ['O:National Radio and Television System']],
		['On Friday the Army and Coast Guard left.', ['O:Army', 'O:Coast Guard']],
		[
			'On Friday the Committee on Foreign Investment in the United States (Cofius) met. Cofius is new.',
			['O:Committee on Foreign Investment in the United States', 'O:Cofius', 'O:Cofius'],
		],
		[
			'Developer Wheelock Harbour Estates left. Developer Rosa Marin stayed.',
			['O:Wheelock Harbour Estates', 'P:Rosa Marin'],
		],
		['Goaltender Josh Banini, the Independent TD, left.', ['P:Josh Banini', 'O:Independent']],
		[
			'They met Minister of Ports Shri Anil Rawat and NGO Harbour Watch.',
			['P:Anil Rawat', 'O:Harbour Watch'],
		],
		[
			'Linden Australia and Rosa Canada left. Screen Ireland stayed.',
			['O:Linden Australia', 'O:Rosa Canada', 'O:Screen Ireland'],
		],
		['VSRO-DPLNE left.', ['O:VSRO-DPLNE']],
		['They saw the bulk carrier Ocean Bramble and a sister ship, Ocean Thistle.', []],
		['It is run by the Tomorrow Group. They left tomorrow.', ['O:Tomorrow Group']],
	]);
});

describe('what owns, is owned, works for somebody or lies somewhere', () => {
	check([
		['It broke its moorings at Stanley. They shouted at Bellamy.', ['L:Stanley', 'P:Bellamy']],
		['They asked analyst Rosa Marin of Ecovista.', ['P:Rosa Marin', 'O:Ecovista']],
		['They met the Municipal Chief Executive of Savelu.', ['L:Savelu']],
		['It owes six banks, including Sonali, and is a firm which owns Ackerlun.', ['O:Sonali', 'O:Ackerlun']],
		['They met its lender, Sprott Lanning, and the owner, Rosa Marin.', ['O:Sprott Lanning', 'P:Rosa Marin']],
		[
			'They fined Tolva Progressive Bank Tk 12 lakh and paid Marin US $300.',
			['O:Tolva Progressive Bank', 'P:Marin'],
		],
		[
			'The First Nation of Nacho Nyak met the head of Tolm Patients’ Voices.',
			['O:First Nation of Nacho Nyak', 'O:Tolm Patients’ Voices'],
		],
		['They came from Sha Tor Kal, and Lindava recorded 31mm of rain.', ['L:Sha Tor Kal', 'L:Lindava']],
		['He told the Marrow.uz news site so.', ['O:Marrow.uz']],
		[
			'The Kluane Ridge Mining Corp. fell. Kluane Ridge, which is listed, rose.',
			['O:Kluane Ridge Mining Corp.', 'O:Kluane Ridge'],
		],
		['Builders of Novi Brod and Stari Tolm met.', ['L:Novi Brod', 'L:Stari Tolm']],
	]);
});

describe('what speaks of itself, gives contracts, is traded or ranked', () => {
	check([
		[
			'On Friday Staatsol said on Monday it had found gas. Marlo said it was late.',
			['O:Staatsol', 'P:Marlo'],
		],
		['They won a contract from Ashgal. Trading in Widaro stopped.', ['O:Ashgal', 'O:Widaro']],
		['The index fell as Baladra gained 2.1%.', ['O:Baladra']],
		['They pulled out of Ballaghmore, near a hospital in Al Wukar.', ['L:Ballaghmore', 'L:Al Wukar']],
		['They met a Paris company, Katse Civils.', ['L:Paris', 'O:Katse Civils']],
		['Cashier Jhanel Liburd left. ASI Rosa Marin stayed.', ['P:Jhanel Liburd', 'P:Rosa Marin']],
		['On Friday IDA Ireland left.', ['O:IDA Ireland']],
		[
			'They asked the Directorate on Corruption and Economic Offences.',
			['O:Directorate on Corruption and Economic Offences'],
		],
		['They asked the Punjab and Haryana High Court.', ['O:Punjab and Haryana High Court']],
		[
			'He leaves his sons, Denzol and Joro, and Rosa Marin of CFSL, Paris.',
			['P:Denzol', 'P:Joro', 'P:Rosa Marin', 'O:CFSL', 'L:Paris'],
		],
		['He toured with Trio Tolva.', ['O:Trio Tolva']],
	]);
});

describe('where somebody was held, what he told, what is private and who played', () => {
	check([
		[
			'They were held at Ojode Berger, the police said. They shouted at Zodo Berger.',
			['L:Ojode Berger', 'P:Zodo Berger'],
		],
		['He told PUNCH Metro so. It went through Medinka.', ['O:PUNCH Metro', 'L:Medinka']],
		[
			'They met Halden Heights (Pvt) Ltd and Marrow Tea (U) Limited.',
			['O:Halden Heights (Pvt) Ltd', 'O:Marrow Tea (U) Limited'],
		],
		[
			'They met PPP senator Rosa Marin and the regent of Banyuleta.',
			['O:PPP', 'P:Rosa Marin', 'L:Banyuleta'],
		],
		['He lives in Barangay Cayula. It was 2072 BS.', ['L:Barangay Cayula']],
		['They saw the motor banca Princess Joanna.', []],
		[
			'They met Jagada Steels, Phil Marin Ministries and Gediz Elektrik.',
			['O:Jagada Steels', 'O:Phil Marin Ministries', 'O:Gediz Elektrik'],
		],
		['Halden beat the Waghi Tumbe 22-14.', ['O:Halden', 'O:Waghi Tumbe']],
	]);
});

describe('papers, resorts, miners, matches and seats', () => {
	check([
		['His auditor told the Express so. The Nation asked them.', ['O:Express']],
		['They told the Nation so.', ['O:Nation']],
		['The harbour is the pride of the Nation.', []],
		[
			'They use machines bought from Sundal Motorsports. He owns the Blue Conch Resort.',
			['O:Sundal Motorsports', 'L:Blue Conch Resort'],
		],
		['The Bahamas Hotel and Tourism Association left.', ['O:Bahamas Hotel and Tourism Association']],
		[
			'Ballyhale Gaels shocked Castlebar Mitchels 1-14 to 0-15.',
			['O:Ballyhale Gaels', 'O:Castlebar Mitchels'],
		],
		['They met nickel miner Wiluna Crest and a miner, Rosa Marin.', ['O:Wiluna Crest', 'P:Rosa Marin']],
		['Contractor Byrnacut has gone.', ['O:Byrnacut']],
		['MEC Basikol Makam said that one of the boys, Tumelo, was 13.', ['P:Basikol Makam', 'P:Tumelo']],
		[
			'They fined Paria Securities TT$4 million over Petrotrix, the state oil company.',
			['O:Paria Securities', 'O:Petrotrix'],
		],
	]);
});

describe('whole names at the head of a sentence, and what else tells of bodies and places', () => {
	check([
		['Mohammed Aziz Rahmani left. Ahmed Aziz stayed.', ['P:Mohammed Aziz Rahmani', 'P:Ahmed Aziz']],
		[
			'They met Sen. Rosa Marin, D-Wash., and Rep. Odo Bell (R-Mich.).',
			['P:Rosa Marin', 'L:Wash', 'P:Odo Bell', 'L:Mich'],
		],
		[
			'They sued Grand Parade Holdings Ltd. today. Grand Parade is large.',
			['O:Grand Parade Holdings Ltd.', 'O:Grand Parade'],
		],
		['It will buy Lumo Tolva Oy. He rides for Fenix Tolva.', ['O:Lumo Tolva Oy', 'O:Fenix Tolva']],
		['They carried the body to Musha. He climbed Gashlan.', ['L:Musha', 'L:Gashlan']],
		['The bus stood on Mbagati Way.', ['L:Mbagati Way']],
		[
			'It hangs in the Nordanska Museet and the Art Gallery of Ontario.',
			['O:Nordanska Museet', 'O:Art Gallery of Ontario'],
		],
	]);
});
