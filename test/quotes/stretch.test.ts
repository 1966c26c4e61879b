import {rows} from './rows.ts';

// How far words reach that have marks in them, and where the writer's own begin.

rows('several quotations in one list', [
	[
		'Marin told the crews that Vel is a “loser,” a “liar” and a “whiner.”',
		'mixed | Marin | told | that Vel is a “loser,” a “liar” and a “whiner.”',
	],
	[
		'Marin pledged “peace” with the crews, a “sincere” bond and a raise.',
		'mixed | Marin | pledged | “peace” with the crews, a “sincere” bond and a raise',
	],
	['Marin called him “a liar,” a word she regrets.', 'mixed | Marin | called | him “a liar,”'],
]);

rows('a comma in the marks before the main clause', [
	[
		'Marin said that while there are “angry crews,” Vel has “paid for it.”',
		'mixed | Marin | said | that while there are “angry crews,” Vel has “paid for it.”',
	],
	[
		'Marin said that by asking for a “fair price,” the crews were late.',
		'mixed | Marin | said | that by asking for a “fair price,” the crews were late',
	],
	[
		'Marin said the quay was “a fair price,” the crews were told.',
		'mixed | Marin | said | the quay was “a fair price,”',
	],
	[
		'Marin admits that the crane is “not new,” but is one that she trusts.',
		'mixed | Marin | admits | that the crane is “not new,” but is one that she trusts',
	],
	['Marin called the crane “not new,” but is using it.', 'mixed | Marin | called | the crane “not new,”'],
]);

rows('dashes', [
	[
		'Marin said that the cry of “hold on” — itself an old one — was late.',
		'mixed | Marin | said | that the cry of “hold on” — itself an old one — was late',
	],
	['Marin called the quay “lost” — and Vel agreed.', 'mixed | Marin | called | the quay “lost”'],
	[
		'Marin said the quay was shut — a claim that the crews dispute.',
		'indirect | Marin | said | the quay was shut',
	],
	[
		'Marin said the quay — a gift of the crews — was shut.',
		'indirect | Marin | said | the quay — a gift of the crews — was shut',
	],
]);

rows('the next words of the same one', [
	[
		'Marin said the quay was “safe” on Friday before claiming that the crews were late.',
		'mixed | Marin | said | the quay was “safe” on Friday',
		'indirect | Marin | claiming | that the crews were late',
	],
	[
		'Marin said she would read the law “line by line” before deciding to sign it.',
		'mixed | Marin | said | she would read the law “line by line” before deciding to sign it',
	],
	[
		'Marin spoke to the crews, declaring it “a good day” and said it would be better.',
		'mixed | Marin | declaring | it “a good day”',
		'indirect | Marin | said | it would be better',
	],
]);

rows('what somebody or something is called, within other words', [
	[
		'Marin said the port had a levy, which Vel described as “like an open wound.”',
		'indirect | Marin | said | the port had a levy',
		'direct | Vel | described | like an open wound.',
	],
	[
		'Marin said the port had a levy, which Vel paid in “old crowns.”',
		'mixed | Marin | said | the port had a levy, which Vel paid in “old crowns.”',
	],
]);

rows('what the writer tells of a name at the end', [
	[
		'Marin said she would “take a look” at the law, which goes to the town in May.',
		'mixed | Marin | said | she would “take a look” at the law',
	],
	[
		'Marin said she would meet Tomas Vel, who left the port in May.',
		'indirect | Marin | said | she would meet Tomas Vel',
	],
	[
		'Marin said Tomas Vel, who left the port in May, was ill.',
		'indirect | Marin | said | Tomas Vel, who left the port in May, was ill',
	],
	[
		'Marin said she would meet the crews who left the port in May.',
		'indirect | Marin | said | she would meet the crews who left the port in May',
	],
]);

rows('what is told of somebody judged', [
	[
		'Marin accused Vel, who leads the union, of being “too loud.”',
		'mixed | Marin | accused | Vel, who leads the union, of being “too loud.”',
	],
	[
		'Marin praised Vel, who leads the union, as “a wall.”',
		'mixed | Marin | praised | Vel, who leads the union, as “a wall.”',
	],
	['Marin praised Vel, who leads the union, on Friday.', 'indirect | Marin | praised | Vel'],
]);

rows('words partly in marks, right behind those of somebody', [
	[
		'“It is shut,” Marin said. “They will not open it again” before the rain.',
		'mixed | Marin | said | It is shut || “They will not open it again” before the rain',
	],
	[
		'“It is shut,” Marin said. Instead, “they wait for the rain.”',
		'mixed | Marin | said | It is shut || Instead, “they wait for the rain.”',
	],
	['“It is shut,” Marin said. “Low Water” is her song.', 'direct | Marin | said | It is shut'],
	[
		'“It is shut,” Marin said. Vel laughed. “They will not open it again” before the rain.',
		'direct | Marin | said | It is shut',
	],
	[
		'“It is shut,” Marin said. The gate says “they will not open it again” in red.',
		'direct | Marin | said | It is shut',
		'mixed | The gate | says | “they will not open it again” in red',
	],
	[
		'Marin said it was shut. “They will not open it again” was painted on the gate.',
		'indirect | Marin | said | it was shut',
	],
]);

rows('around the attribution', [
	['But, said Marin, “I do not want to leave.”', 'direct | Marin | said | I do not want to leave.'],
	[
		'Gifts are checked, Vel said, but “we do not ask for names.”',
		'mixed | Vel | said | Gifts are checked || but “we do not ask for names.”',
	],
	[
		'“Who do they think they are?” Marin said of the crews in May.',
		'direct | Marin | said of | Who do they think they are?',
	],
	[
		'These crews, Marin explained earlier in the hearing, were “well paid.”',
		'mixed | Marin | explained | These crews || were “well paid.”',
	],
	[
		'Marin, who has in the past described Vel as “a wall,” left.',
		'mixed | who | has in the past described | Vel as “a wall,”',
	],
	[
		'Marin is promising lower dues and “peace at last.”',
		'mixed | Marin | is promising | lower dues and “peace at last.”',
	],
	['Marin’s answer was that “the port is poor.”', 'mixed | Marin’s | answer | that “the port is poor.”'],
]);

rows('where and whom, and what is told of a thing', [
	['Marin warned the crews not to leave.', 'indirect | Marin | warned | not to leave'],
	[
		'Marin said in a statement read to the court that the quay was shut.',
		'indirect | Marin | said | that the quay was shut',
	],
	['A rope found in a shed that holds the nets was torn.'],
	['In her letter, which the guards saw, Marin wrote: “It is shut.”', 'direct | Marin | wrote | It is shut.'],
	['Vel had sold the boat, which he called “the drunk”, for a song.', 'direct | he | called | the drunk'],
	[
		'Marin called the crews “lazy”, “late” and “proud”.',
		'mixed | Marin | called | the crews “lazy”, “late” and “proud”',
	],
	[
		'Crews are late, according to a letter written on Monday.',
		'indirect | a letter written | according to | Crews are late',
	],
]);

rows('when it was said', [
	[
		'Marin said the crews “threw it away” after they lost the race.',
		'mixed | Marin | said | the crews “threw it away”',
	],
	[
		'Marin said the crews “threw it away” after the storm had passed.',
		'mixed | Marin | said | the crews “threw it away” after the storm had passed',
	],
	[
		'When Okoro noted that he was late — as he had been before — Vel boasted, “That is how I am.”',
		'indirect | Okoro | noted | that he was late — as he had been before',
		'direct | Vel | boasted | That is how I am.',
	],
]);

rows('a sentence that its attribution breaks', [
	[
		'He had dismissed nobody, he went on, and he would close nothing.',
		'indirect | he | went on | He had dismissed nobody || and he would close nothing',
	],
	[
		'Marin criticized the dues, she said, because they were late.',
		'indirect | she | said | Marin criticized the dues || because they were late',
		'indirect | Marin | criticized | the dues',
	],
	['He went on, past the church, and left.'],
]);
