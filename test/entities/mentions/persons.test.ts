import {rows} from './rows.ts';

rows('names of persons', [
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

rows('surnames that begin with small particles', [
	[
		'It was Joost van den Brink who came. Then van den Brink left.',
		['P:Joost van den Brink', 'P:van den Brink'],
	],
	['She met dos Anjos on Monday.', ['P:dos Anjos']],
	['A police van Odo Bell had hired left.', ['P:Odo Bell']],
	['He went by van from Dover.', ['L:Dover']],
]);

rows('names that are also other words', [
	['They asked Van Dyke and Marine Le Pen about it.', ['P:Van Dyke', 'P:Marine Le Pen']],
	['It was said by Blessing Okoro and Moses Phiri.', ['P:Blessing Okoro', 'P:Moses Phiri']],
	['On Friday he chose James To of the party, and Liu He spoke.', ['P:James To', 'P:Liu He']],
	['He asked Rosa To Go and James. How was it?', ['P:Rosa', 'P:James']],
	['On Friday Md Korim Khan met the MD of Orrel Motors.', ['P:Md Korim Khan', 'O:Orrel Motors']],
	['On Friday Sun Ruiwen left, and Long lines stayed.', ['P:Sun Ruiwen']],
	['She wrote on X. Rosa Marin left.', ['O:X', 'P:Rosa Marin']],
	['They told the President Monday Iran would not.', ['L:Iran']],
]);

rows('one word that is a person', [
	['They saw Sarkissian in Dover.', ['P:Sarkissian', 'L:Dover']],
	['They wrote of the Marin dictatorship and a Bell campaign.', ['P:Marin', 'P:Bell']],
	['On Friday they left because Merlani welcomed them.', ['P:Merlani']],
	['They ended the Marin government and the Kenya government.', ['P:Marin', 'L:Kenya']],
	['The Okonjo brothers left.', ['P:Okonjo']],
	['Odo Bell, better known as Bellodi, sang. Then Bellodi left.', ['P:Odo Bell', 'P:Bellodi', 'P:Bellodi']],
	["Gathaga's allies stayed.", ['P:Gathaga']],
	['Then Zalnikov left for the coast.', ['P:Zalnikov']],
	['Halden, the bank manager, left.', ['P:Halden']],
	['A child named Mimba called. The Borik administration left.', ['P:Mimba', 'P:Borik']],
]);

rows('families, ages and initials', [
	['The head of the union, Odwina Marsh, predicted rain.', ['P:Odwina Marsh']],
	['It was C. White who bowled to P. Such.', ['P:C. White', 'P:P. Such']],
	[
		'His son, Iyasso, from the University of Tolm, and Tiffany, 22, came.',
		['P:Iyasso', 'O:University of Tolm', 'P:Tiffany'],
	],
	[
		'He leaves his sons, Denzol and Joro, and Rosa Marin of CFSL, Paris.',
		['P:Denzol', 'P:Joro', 'P:Rosa Marin', 'O:CFSL', 'L:Paris'],
	],
	['Mohammed Aziz Rahmani left. Ahmed Aziz stayed.', ['P:Mohammed Aziz Rahmani', 'P:Ahmed Aziz']],
]);

rows('texts in other languages', [
	[
		'Le Phare est éteint. Du sable est dans le chenal et il est à vendre. Cherchez bien. Le maire et le conseil ont parlé avec Rosa Marin pour une heure. Le Phare dort sur la côte, et la mer avec lui.',
		['P:Rosa Marin'],
	],
]);
