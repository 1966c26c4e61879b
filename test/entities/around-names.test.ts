import {describe, expect, it} from 'vitest';
import {clustersOf, mentionsOf} from './story.ts';

type Row = [text: string, mentions: string[]];

const check = (rows: Row[]) =>
	it.each(rows)('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));

describe('what stands around a name tells a body', () => {
	check([
		['On Friday Tolmex’s shareholders met, and Odo Bell’s lawyers.', ['O:Tolmex', 'P:Odo Bell']],
		['Her label, Redwater Muzik, said the head of the choir had left.', ['O:Redwater Muzik']],
		['The head of the pilots’ union, Bergur Velnar, left.', ['P:Bergur Velnar']],
		['On Friday Tolmfisk, Norway’s fifth-largest fish farmer, paid.', ['O:Tolmfisk', 'L:Norway']],
		['On Friday Skerro, Norway’s leading novelist, paid.', ['P:Skerro', 'L:Norway']],
		['It was written for Velnar, a think tank in Warsaw.', ['O:Velnar', 'L:Warsaw']],
		['They lost to the Rhinos 41-6 on Sunday.', ['O:Rhinos']],
		['She told The Star about The Star Harbour and the star.', ['O:The Star', 'L:Star Harbour']],
		['Labour’s education spokesperson left.', ['O:Labour']],
		['Air Greenland put them up. Air was thin.', ['O:Air Greenland']],
		['The Ombudsman’s Office asked where he was. The ombudsman did.', ['O:Ombudsman’s Office']],
		['He was met by Greenpeace Nordic and BBC Hausa.', ['O:Greenpeace Nordic', 'O:BBC Hausa']],
		['They heard the Tolm Fire and Rescue Department.', ['O:Tolm Fire and Rescue Department']],
	]);
});

describe('what stands around a name tells a place', () => {
	check([
		['There was a hole in a net off Skerrnes, he said.', ['L:Skerrnes']],
		['He leases the left bank of the Tolmo, and the bank of the Marins.', ['L:Tolmo']],
		['It sent buses to Sambur and Ragana.', ['L:Sambur', 'L:Ragana']],
		['They climbed the Col de Mourane with Col Marin.', ['L:Col de Mourane', 'P:Marin']],
		['He lay in Queen Isaura’s Hospital.', ['L:Queen Isaura’s Hospital']],
		['Turf is cut on Clonderg Bog.', ['L:Clonderg Bog']],
		['The band from Merlan played.', ['L:Merlan']],
		['It was in the North West region. They went north west.', ['L:North West']],
	]);
});

describe('words before a name, and names that they belong to', () => {
	check([
		['Van Tolmen won. He rode with J. van Tolmen.', ['P:Van Tolmen', 'P:J. van Tolmen']],
		['Van drivers slept in their vans.', []],
		[
			'Fisheries minister Valgeir Velnar and Transport secretary Odo Bell left.',
			['P:Valgeir Velnar', 'P:Odo Bell'],
		],
		['On Friday Mentri Besar Datuk Odo Bell left.', ['P:Odo Bell']],
		['It was SDO Viang Mekala who banned it.', ['P:Viang Mekala']],
		['It begins at 6:40 p.m. CT and ends at 9 a.m. AEST.', []],
		['On Friday Sharron Argyle left.', ['P:Sharron Argyle']],
	]);
});

it('reads an acronym without the marks of its name', () => {
	expect(clustersOf('It is owned by Śląska Grupa Merlan, which left. The chairman of SGM left.')).toEqual([
		'Śląska Grupa Merlan = Śląska Grupa Merlan, SGM',
	]);
});

describe('bodies and those who lead them', () => {
	check([
		['It was Vexor Tolva analyst Rosa Marin who left.', ['O:Vexor Tolva', 'P:Rosa Marin']],
		['The Mekor-Tolm plant pays. Mekor-Tolm is owned by a fund.', ['O:Mekor-Tolm', 'O:Mekor-Tolm']],
		['It is of the Lestrian fund Kestrel Tolva, which left. They help fund Ruvo.', ['O:Kestrel Tolva']],
		['On Friday NPXL, the national prison service, paid.', ['O:NPXL']],
		[
			'It was sold to Tolm Hotels & Estates and to Konkola Copper Mines.',
			['O:Tolm Hotels & Estates', 'O:Konkola Copper Mines'],
		],
		['On Friday MK Yorai Velnar-Stern left.', ['P:Yorai Velnar-Stern']],
		['Ward chairman Odo Bell left.', ['P:Odo Bell']],
		['They paid K350 and R5000 for Starlight Coffee.', ['O:Starlight Coffee']],
		[
			'They met Tavita Faletoese. It was late, says Faletoese. A Javanese and Sundanese asked.',
			['P:Tavita Faletoese', 'P:Faletoese'],
		],
		['He won the North Sea Masters. Rosa Masters lost.', ['P:Rosa Masters']],
	]);
});

describe('words in capitals that are no part of a name', () => {
	check([
		['The plane crashed— Rosa Marin Says Tolm Bank Crash Seems Odd.', ['P:Rosa Marin']],
		['Tanks were seen. Especially Tolm Street was full.', ['L:Tolm Street']],
		[
			'The chief executive of the Refugee Council Anvar Solvon left.',
			['O:Refugee Council', 'P:Anvar Solvon'],
		],
		['It was in the Medical Journal of Lestria.', ['O:Medical Journal of Lestria']],
		['His Highness the Amir said so.', []],
		['He was held at Velnar palace.', ['L:Velnar']],
		['He joined the 51st Legion and played 26 games for Lausanne.', ['O:51st Legion', 'O:Lausanne']],
	]);
});

describe('names of several words', () => {
	check([
		[
			'He leads the Federation of Bakery Industries of Buenos Aires.',
			['O:Federation of Bakery Industries of Buenos Aires'],
		],
		['Rached Ben Velnar, head of the office, left.', ['P:Rached Ben Velnar']],
		['On Friday Rosa Marin (D-Delvano) left.', ['P:Rosa Marin', 'L:Delvano']],
		['KEVDS, the Lestrian distributor, paid.', ['O:KEVDS']],
		['The rival, Tokyo Kasei Electron, said it had left.', ['O:Tokyo Kasei Electron']],
		['They live on Eilean Tolma and at Twifo Mampong.', ['L:Eilean Tolma', 'L:Twifo Mampong']],
		['She reads the Tolmer Zeitung.', ['O:Tolmer Zeitung']],
	]);
});

describe('names that others stand beside', () => {
	check([
		['In a talk with the Washington Post Velnar said so.', ['O:Washington Post', 'P:Velnar']],
		['They drove down the Las Vegas Strip said to be full.', ['L:Las Vegas Strip']],
		['On Friday NVB-204, its vaccine candidate, won.', []],
		[
			'Her sponsor, Hypervex, paid. His friend Per Olov Engström did not.',
			['O:Hypervex', 'P:Per Olov Engström'],
		],
		['Bookmakers TolmBet took a bid from Ruvex.', ['O:TolmBet', 'O:Ruvex']],
		[
			'Petitioner Kamla Velnar Meena left Steiner Elementary.',
			['P:Kamla Velnar Meena', 'O:Steiner Elementary'],
		],
		['Heritage Victoria listed it.', ['O:Heritage Victoria']],
		['On Friday Ruvexbank spokesman Odo Bell left.', ['O:Ruvexbank', 'P:Odo Bell']],
		['It runs the line to Lastavo and sends trains to Zeitzen.', ['L:Lastavo', 'L:Zeitzen']],
		['He lived in the Velnar Apartments.', ['L:Velnar Apartments']],
		[
			'It was the Air, Maritime and Railway Accident Investigation Agency.',
			['O:Air, Maritime and Railway Accident Investigation Agency'],
		],
	]);
});
