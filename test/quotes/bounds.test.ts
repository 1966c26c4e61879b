import {rows} from './rows.ts';

// Which words are a quote: who may stand before its verb, where what was said begins, and where it is over.

rows('who speaks in the plural, or in a trade', [
	[
		'Outside experts also say the quay is unsafe.',
		'indirect | Outside experts | also say | the quay is unsafe',
	],
	['Outside the port say what you like.'],
	['But diving experts fear the port will close.', 'indirect | diving experts | fear | the port will close'],
	['Mending ropes takes a day.'],
	['But diving experts say the quay is unsafe.', 'indirect | diving experts | say | the quay is unsafe'],
	[
		'Crew leaders think women will lead the port.',
		'indirect | Crew leaders | think | women will lead the port',
	],
	['The Alder Bay think tank closed in May.'],
	[
		'Marin and others who fish in the bay said Monday’s storm had sunk two boats.',
		'indirect | others who fish in the bay | said | Monday’s storm had sunk two boats',
	],
]);

rows('who speaks, with a work, a reason or a deed told of that one', [
	[
		'Rosa Marin, host of the radio show “Morning in the Port,” said the quay would close.',
		'indirect | Rosa Marin, host of the radio show “Morning in the Port,” | said | the quay would close',
	],
	[
		'Marin, citing “rust and rot,” said the quay would close.',
		'direct | Marin | citing | rust and rot',
		'indirect | Marin, citing “rust and rot,” | said | the quay would close',
	],
	[
		'Marin, after first saying that the quay was safe, left for the hills.',
		'indirect | Marin | first saying | that the quay was safe',
	],
	[
		'Marin, after saying she would stay, said that she would leave.',
		'indirect | Marin | saying | she would stay',
		'indirect | Marin, after saying she would stay | said | that she would leave',
	],
	['Marin, after mending the quay, left for the hills.'],
	[
		'Vel left the port and on Monday said he would not return.',
		'indirect | Vel | said | he would not return',
	],
]);

rows('who says what stands before', [
	[
		'The town has a history of taking in strangers, Rosa Marin noted.',
		'indirect | Rosa Marin | noted | The town has a history of taking in strangers',
	],
	[
		'A sailor, Tomas Vel said the quay was shut.',
		'indirect | A sailor, Tomas Vel | said | the quay was shut',
	],
	['The quay, said Marin and others, is shut.', 'indirect | Marin and others | said | The quay || is shut'],
	[
		'Her deputy, Tomas Vel, said the diver who left, Ines Okoro, was ill.',
		'indirect | Her deputy, Tomas Vel | said | the diver who left, Ines Okoro, was ill',
	],
	['Such dues, many think, are a burden.', 'indirect | many | think | Such dues || are a burden'],
]);

rows('where what was said is over', [
	[
		'Although in June Marin said the quay was safe, in July she left.',
		'indirect | Marin | said | the quay was safe',
	],
	[
		'As Marin announces that the quay is safe, she is set to leave.',
		'indirect | Marin | announces | that the quay is safe',
	],
	['As Marin noted, the crews will leave.', 'indirect | Marin | noted | the crews will leave'],
	[
		'The boat cost little, records show, and crews say it is worth more now.',
		'indirect | records | show | The boat cost little',
		'indirect | crews | say | it is worth more now',
	],
	[
		'Marin urged the crews to wait, proposed that the quay be shut and left.',
		'indirect | Marin | urged | the crews to wait',
		'indirect | Marin | proposed | that the quay be shut and left',
	],
	[
		'“It is shut,” Marin said before adding that it might sink.',
		'direct | Marin | said | It is shut',
		'indirect | Marin | adding | that it might sink',
	],
	[
		'Vel said that while a poll showed him behind, he would stay.',
		'indirect | Vel | said | that while a poll showed him behind, he would stay',
	],
	[
		'Crews argue that, while the dues are low, they are too high for them.',
		'indirect | Crews | argue | that, while the dues are low, they are too high for them',
	],
	[
		'The Gazette reported that, according to the log, the boat sank in May.',
		'indirect | The Gazette | reported | that, according to the log, the boat sank in May',
		'indirect | the log | according to | the boat sank in May',
	],
]);

rows('a verb and its particle with a word between', [
	['Vel complained bitterly about the dues.', 'indirect | Vel | complained bitterly about | the dues'],
	['Marin called again for Vel to resign.', 'indirect | Marin | called again for | Vel to resign'],
	['Marin looked again at the quay.'],
]);

rows('whose claim or warning it is', [
	[
		'Few believe his claim in an interview last week that the quay had sunk.',
		'indirect | his | claim | the quay had sunk',
	],
	[
		'Despite Marin’s warning on Monday that the quay would sink, nobody left.',
		'indirect | Marin’s | warning | the quay would sink',
	],
	[
		'The town heard claims by Vel that the ropes were rotten.',
		'indirect | Vel | claims | the ropes were rotten',
	],
	['A message from the port that carries a date was found.'],
	['The allegation was that of Vel.'],
]);

rows('where a verb or the writer takes over', [
	[
		'Vel said the port would grow and praised its crews.',
		'indirect | Vel | said | the port would grow',
		'indirect | Vel | praised | its crews',
	],
	[
		'Vel said he could not leave the port but understood why crews did.',
		'indirect | Vel | said | he could not leave the port but understood why crews did',
	],
	['Marin criticized the dues on Monday, a day before the vote.', 'indirect | Marin | criticized | the dues'],
	[
		'Marin criticized the crews in June for the death of a swan.',
		'indirect | Marin | criticized | the crews in June for the death of a swan',
	],
	[
		'Vel praised the ropes as a strong, self-mending kind.',
		'indirect | Vel | praised | the ropes as a strong, self-mending kind',
	],
	[
		'Vel said he would support the plan, even as his crews voted against it.',
		'indirect | Vel | said | he would support the plan',
	],
	[
		'Marin said the harbour was full of foreigners, remarks that angered the crews.',
		'indirect | Marin | said | the harbour was full of foreigners',
	],
	['A fund backing Vel, a diver, has spent its money.', 'indirect | A fund | backing | Vel'],
	['To endorse Vel, the union held a vote.'],
]);

rows('one sentence on both sides of who says it', [
	[
		'She had said so twice, Marin told the court, “the second time quite loudly”.',
		'mixed | Marin | told | She had said so twice || the second time quite loudly',
	],
	[
		'The dues were meant for crews including, Marin said, “those who had left”.',
		'direct | Marin | said | those who had left',
	],
	[
		'Had it rained, Marin said, the quay would have sunk.',
		'indirect | Marin | said | Had it rained || the quay would have sunk',
	],
	[
		'In her opinion the rope had “more than likely” been cut.',
		'mixed | her | In her opinion | the rope had “more than likely” been cut',
	],
	['In her view of the bay the crews were small.'],
]);

rows('where one verb ends another', [
	[
		'Marin said crews had found rust in a crane and had asked the port for ropes.',
		'indirect | Marin | said | crews had found rust in a crane and had asked the port for ropes',
	],
	[
		'Vel said the crane met the rules and blamed the storm on “bad luck”.',
		'indirect | Vel | said | the crane met the rules',
		'mixed | Vel | blamed | the storm on “bad luck”',
	],
	[
		'Marin informed him that he was “a fool at sea”, and gave him a rope.',
		'mixed | Marin | informed | that he was “a fool at sea”',
	],
	[
		'When a paper offered her money for the list she replied by return: “No.”',
		'direct | she | replied | No.',
	],
	['Vel denied that, calling the report “a note”.', 'mixed | Vel | calling | the report “a note”'],
	['Vel tweeted a picture of the quay and the words: “It sank.”', 'direct | Vel | tweeted | It sank.'],
	[
		'Vel named a play as his favourite: “Low Water”.',
		'mixed | Vel | named | a play as his favourite: “Low Water”',
	],
	['Most calls fell into three kinds.'],
	[
		'When Vel asked about the dues, Marin rose to say that no vote had been held.',
		'indirect | Marin | to say | that no vote had been held',
	],
	['One wrote to say that the quay had sunk.', 'indirect | One | to say | that the quay had sunk'],
	['One could say that the quay had sunk.'],
	['One has to remind the crews to read the log.'],
]);

rows('a refusal or a sign, and then words', [
	['Marin would not elaborate. “I said some things.”', 'direct | Marin | elaborate | I said some things.'],
	['Vel pointed at the man beside him. “Ask him.”', 'direct | Vel | pointed | Ask him.'],
	['Vel pointed at the man beside him.'],
]);

rows('verbs that only sometimes say something', [
	['Vel accepted that the rope was old.', 'indirect | Vel | accepted | that the rope was old'],
	['Vel accepted a rope from the crews.'],
	['Vel termed the claim “an eyewash”.', 'mixed | Vel | termed | the claim “an eyewash”'],
	['Vel is term limited.'],
	['Marin ruled out a second vote.', 'indirect | Marin | ruled out | a second vote'],
	['Marin hit out at the dues.', 'indirect | Marin | hit out at | the dues'],
	[
		'The crews foresaw that the quay would sink.',
		'indirect | The crews | foresaw | that the quay would sink',
	],
]);

rows('whose words a colon brings', [
	[
		'Mayor Rosa Marin, back from the cutter, with wet shoes: “It is not over.”',
		'direct | Mayor Rosa Marin | : | It is not over.',
	],
	['A letter from Marin: “It is not over.”', 'direct | Marin | : | It is not over.'],
	[
		'The report, which Vel had tried to block, was clear: “The quay is unsafe.”',
		'direct | The report | : | The quay is unsafe.',
	],
	[
		'Marin’s message to Vel was simple: “Go home, and stay there.”',
		'direct | Marin’s | : | Go home, and stay there.',
	],
	[
		'The advice to Vel was simple: “Go home, and stay there.”',
		'direct | The advice to Vel | : | Go home, and stay there.',
	],
	[
		'Vel said he was leaving, and Marin was blunt: “He is not missed.”',
		'indirect | Vel | said | he was leaving',
		'direct | Marin | : | He is not missed.',
	],
	['It was Vel who said it best: “It sank.”', 'direct | who | said | It sank.'],
]);

rows('words that are how, or all, somebody said', [
	[
		'“A wet grave” is how Marin describes the quay.',
		'direct | Marin | describes | A wet grave',
		'indirect | Marin | describes | the quay',
	],
	['“It sank,” was all that Marin would say.', 'direct | Marin | say | It sank'],
	['“Low Water” is what Marin called the film.'],
	[
		'In the words of Marin, the quay is “a wet grave”.',
		'mixed | Marin | In the words of | the quay is “a wet grave”',
	],
	['Vel let it be known that he would stay.', 'indirect | Vel | let it be known | that he would stay'],
	[
		'Marin is quoted in the Gazette as having said the quay was “a trap”.',
		'mixed | Marin | as having said | the quay was “a trap”',
	],
	[
		'He wrote in 1912 of a land where “the rain has teeth”.',
		'mixed | He | wrote in 1912 of | a land where “the rain has teeth”',
	],
]);

rows('who answers what was asked', [
	[
		'Asked by the Gazette whether the quay was safe, the harbour master, Rosa Marin, said: “No.”',
		'indirect | the Gazette | Asked | whether the quay was safe',
		'direct | the harbour master, Rosa Marin | said | No.',
	],
	[
		'Vel, asked if he was sorry, said that he was not.',
		'indirect | Vel, asked if he was sorry | said | that he was not',
	],
]);

rows('a denial and an order', [
	[
		'Marin did not deny the letters but said they had been “sent on”.',
		'indirect | Marin | did not deny | the letters',
		'mixed | Marin | said | they had been “sent on”',
	],
	[
		'He was told, Marin said on Monday, to bring a pen.',
		'indirect | Marin | said | He was told || to bring a pen',
	],
	[
		'Marin argues that the vote was “a joke” and that the cost, which she puts low, would be paid twice.',
		'mixed | Marin | argues | that the vote was “a joke” and that the cost, which she puts low, would be paid twice',
	],
	[
		'According to the harbour master, Rosa Marin, the silos, which cost a lot, have “never been dry”.',
		'mixed | the harbour master, Rosa Marin | According to | the silos, which cost a lot, have “never been dry”',
	],
	[
		'The head of the board, Engr. Vel, told the crews that the quay was shut.',
		'indirect | The head of the board, Engr. Vel | told | that the quay was shut',
	],
]);

rows('what stands before who does not say it', [
	['What Marin thinks of the advice, the letters printed by the paper do not say.'],
	['Who paid for the quay, the board never said.'],
	['Who paid for the quay, the board said.', 'indirect | the board | said | Who paid for the quay'],
]);

rows('what a noun brings, before the next that is said', [
	[
		'It accepts an assurance from the mayor that “new piers” were not planned, and speaks of the “bond of trust” between them.',
		'mixed | the mayor | assurance | “new piers” were not planned',
		'mixed | It | speaks of | the “bond of trust” between them',
	],
]);

rows('where a thing or a deed that is told of is over', [
	['Marin vowed to mend the quay, drawing cheers.', 'indirect | Marin | vowed | to mend the quay'],
	['Marin vowed to mend the quay, which is old.', 'indirect | Marin | vowed | to mend the quay'],
	[
		'Marin vowed to mend the quay, a task that will take years.',
		'indirect | Marin | vowed | to mend the quay',
	],
	[
		'Marin vowed to mend the quay, the crane and the boats.',
		'indirect | Marin | vowed | to mend the quay, the crane and the boats',
	],
	['Marin promised a new crane, which she has yet to buy.', 'indirect | Marin | promised | a new crane'],
	['Marin said the crane, which is old, holds.', 'indirect | Marin | said | the crane, which is old, holds'],
	[
		'Marin said the crews did not know it, and accused the owners of neglect.',
		'indirect | Marin | said | the crews did not know it',
		'indirect | Marin | accused | the owners of neglect',
	],
	[
		'Marin called on the Port Authority to mend the crane.',
		'indirect | Marin | called on | the Port Authority to mend the crane',
	],
]);
