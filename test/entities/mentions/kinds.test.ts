import {rows} from './rows.ts';

rows('kinds that the clause around a name tells', [
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
]);

rows('what somebody does there, or has in it', [
	['On Friday analysts at Bryce Halloran expected growth.', ['O:Bryce Halloran']],
	['The crowd at Bryce Halloran’s rally cheered.', ['P:Bryce Halloran']],
	['Critics laughed at Bryce Halloran.', ['P:Bryce Halloran']],
	['He worked for Banorte before, then for Rosa Marin.', ['O:Banorte', 'P:Rosa Marin']],
	[
		'They joined a group called Ferrelo Azul in an area called Pampa Hermosa.',
		['O:Ferrelo Azul', 'L:Pampa Hermosa'],
	],
	['Mayor Hugo Armendáriz of Aguilla was there.', ['P:Hugo Armendáriz', 'L:Aguilla']],
	['It cited the case of Romesh Thapar v. State of Madras.', ['P:Romesh Thapar', 'L:State of Madras']],
	[
		'The band Velvet Harbour left Jackson Hole, which Virgil Parish knows.',
		['O:Velvet Harbour', 'L:Jackson Hole', 'P:Virgil Parish'],
	],
	['She is a director at Upwise. The Rickotts family left.', ['O:Upwise', 'P:Rickotts']],
	['She was the MPP for Kenorva. Police accused Merlom of theft.', ['L:Kenorva', 'P:Merlom']],
	['They met crews from Ionva Freshwater.', ['O:Ionva Freshwater']],
	['They met crews from Port Aven, and a farmer from Kilbrackan who wept.', ['L:Port Aven', 'L:Kilbrackan']],
	['He sold his shares in Hendrel Land. He was in Hendrel.', ['O:Hendrel Land', 'L:Hendrel']],
	['Those shares in Sun Harbour Properties rose on Sun 5 May.', ['O:Sun Harbour Properties']],
	['They toured the farm of Odo Bell, 61, of Warren.', ['P:Odo Bell', 'L:Warren']],
	['A resident of Ichalvar and the bishop of Orluna met.', ['L:Ichalvar', 'L:Orluna']],
	['The founder of Nirova Sarin Chal was late.', ['O:Nirova Sarin Chal']],
	[
		'They asked banks such as Tolva United. A man identified only as Bablo fled.',
		['O:Tolva United', 'P:Bablo'],
	],
	['They bought it from Tecnora Guaranil, a firm in Luquel.', ['O:Tecnora Guaranil', 'L:Luquel']],
	['It sank in Kho Wangal. He has confidence in Kim Wangal.', ['L:Kho Wangal', 'P:Kim Wangal']],
	['It broke its moorings at Stanley. They shouted at Bellamy.', ['L:Stanley', 'P:Bellamy']],
	['They asked analyst Rosa Marin of Ecovista.', ['P:Rosa Marin', 'O:Ecovista']],
	['It owes six banks, including Sonali, and is a firm which owns Ackerlun.', ['O:Sonali', 'O:Ackerlun']],
	['They met its lender, Sprott Lanning, and the owner, Rosa Marin.', ['O:Sprott Lanning', 'P:Rosa Marin']],
]);

rows('what a word beside a name says that it is', [
	['She sat in the village of Tal-e Sabz.', ['L:Tal-e Sabz']],
	['Rosa Marin of Vinegar Tolm sang.', ['P:Rosa Marin', 'O:Vinegar Tolm']],
	['Brightlom, the AI agent startup founded by two, left.', ['O:Brightlom']],
	['Its rival Brightlom fell.', ['O:Brightlom']],
	['The Tabesa tobacco company and the Morlix party met.', ['O:Tabesa', 'O:Morlix']],
	['Its investor Marin Holdings fell.', ['O:Marin Holdings']],
	[
		'Developer Wheelock Harbour Estates left. Developer Rosa Marin stayed.',
		['O:Wheelock Harbour Estates', 'P:Rosa Marin'],
	],
	['On Friday Staatsol said on Monday it had found gas. Marlo said it was late.', ['O:Staatsol', 'P:Marlo']],
	['They won a contract from Ashgal. Trading in Widaro stopped.', ['O:Ashgal', 'O:Widaro']],
	['The index fell as Baladra gained 2.1%.', ['O:Baladra']],
	['They met a Paris company, Katse Civils.', ['L:Paris', 'O:Katse Civils']],
	[
		'They were held at Ojode Berger, the police said. They shouted at Zodo Berger.',
		['L:Ojode Berger', 'P:Zodo Berger'],
	],
	['They met nickel miner Wiluna Crest and a miner, Rosa Marin.', ['O:Wiluna Crest', 'P:Rosa Marin']],
]);
