import {rows} from './rows.ts';

// What was said: where the words begin, where they are over, and the attribution that parts them.

rows('where what was said ends', [
	[
		'Marin said the quay was “a gift,” because it is old.',
		'mixed | Marin | said | the quay was “a gift,” because it is old',
	],
	['Marin called the quay “a gift,” which it is.', 'mixed | Marin | called | the quay “a gift,”'],
	[
		'Marin said the quay was “a gift,” and was built in a year.',
		'mixed | Marin | said | the quay was “a gift,” and was built in a year',
	],
	[
		'Marin said the quay was “a gift,” and added that it leaks.',
		'mixed | Marin | said | the quay was “a gift,”',
		'indirect | Marin | added | that it leaks',
	],
	[
		'Marin said the port would close, but not for long.',
		'indirect | Marin | said | the port would close, but not for long',
	],
	['Marin said the port would close, but she smiled.', 'indirect | Marin | said | the port would close'],
	[
		'About 62 percent of the crews said they were paid late, compared with 10 percent last year.',
		'indirect | About 62 percent of the crews | said | they were paid late',
	],
	[
		'Marin said the dues had doubled, compared with 10 percent last year.',
		'indirect | Marin | said | the dues had doubled, compared with 10 percent last year',
	],
	['Marin praised her crews and thanked the town.', 'indirect | Marin | praised | her crews'],
	[
		'Marin praised crews who had stayed and worked.',
		'indirect | Marin | praised | crews who had stayed and worked',
	],
	[
		'Marin cited two reasons, including the new crane.',
		'indirect | Marin | cited | two reasons, including the new crane',
	],
	[
		'Marin backs closing the quay by raising its dues.',
		'indirect | Marin | backs | closing the quay by raising its dues',
	],
	['Marin dismissed the plan by pointing at the bill.', 'indirect | Marin | dismissed | the plan'],
	[
		'Marin had opposed the closing for years, as had all the crews on the quay: “It sank them,” she told the Gazette.',
		'indirect | Marin | had opposed | the closing for years',
		'direct | she | told | It sank them',
	],
	['A self-styled “plain woman,” Marin changed her name.'],
	['To shouts of “Shame!” Marin left the hall.'],
	[
		'Marin said the quay was “a gift,” and in the end she was right.',
		'mixed | Marin | said | the quay was “a gift,”',
	],
	[
		'Marin put it down to “a good crew and a bad camera”.',
		'direct | Marin | put it down to | a good crew and a bad camera',
	],
	[
		'Vel told the local station Harbour Gazette that the quay was shut.',
		'indirect | Vel | told | that the quay was shut',
	],
]);

rows('one sentence on both sides of its verb', [
	[
		'A hedge, Marin said, “looks like nothing at all”.',
		'mixed | Marin | said | A hedge || looks like nothing at all',
	],
	[
		'What is clear, they write, “is that it leaks”.',
		'mixed | they | write | What is clear || is that it leaks',
	],
	[
		'A keen sailor, Marin said, “I love the quay.”',
		'direct | A keen sailor, Marin | said | I love the quay.',
	],
	['On Monday, Marin said, “it was shut”.', 'direct | Marin | said | it was shut'],
	[
		'If it sinks, Marin said, there is a simple reason: “Rust.”',
		'mixed | Marin | said | If it sinks || there is a simple reason: “Rust.”',
	],
	[
		'If the crane falls, Marin said, the port may close.',
		'indirect | Marin | said | If the crane falls || the port may close',
	],
	[
		'July was better, Marin said, but not by enough.',
		'indirect | Marin | said | July was better || but not by enough',
	],
	[
		'It was only then, Marin said, that it rained.',
		'indirect | Marin | said | It was only then || that it rained',
	],
	[
		'The quay is old, she said, that “gift of gulls”.',
		'mixed | she | said | The quay is old || that “gift of gulls”',
	],
	['What worries her, Marin says, is the quay.', 'indirect | Marin | says | What worries her || is the quay'],
	[
		'The plan is of the kind, writes the harbour director, “that gulls like”.',
		'mixed | the harbour director | writes | The plan is of the kind || that gulls like',
	],
	[
		'The quay was closed, she said, because a crane had fallen.',
		'indirect | she | said | The quay was closed || because a crane had fallen',
	],
	[
		'The port had made no promise, she told reporters, and “would make none on its knees”.',
		'mixed | she | told | The port had made no promise || and “would make none on its knees”',
	],
	[
		'The quay was closed, she said, and the crews went home.',
		'indirect | she | said | The quay was closed || and the crews went home',
	],
	['The quay was closed, she said, and left the hall.', 'indirect | she | said | The quay was closed'],
	['In a storm, she said, the quay would sink.', 'indirect | she | said | In a storm || the quay would sink'],
	[
		'They came twice, she said, the first time in May.',
		'indirect | she | said | They came twice || the first time in May',
	],
]);

rows('where content begins and ends', [
	[
		'Marin said two weeks ago, at a council hearing, that the quay was closed.',
		'indirect | Marin | said | that the quay was closed',
	],
	['Marin says there are two boats in the bay.', 'indirect | Marin | says | there are two boats in the bay'],
	[
		'After the vote, her secretary, Ines Okoro, said the quay was closed.',
		'indirect | her secretary, Ines Okoro | said | the quay was closed',
	],
	['A week ago the mayor said the quay was closed.', 'indirect | the mayor | said | the quay was closed'],
	[
		'Marin said the quay was closed, eleven days after the Gazette reported that it was sold.',
		'indirect | Marin | said | the quay was closed',
		'indirect | the Gazette | reported | that it was sold',
	],
	[
		'The authorities had another survey, she told the council.',
		'indirect | she | told | The authorities had another survey',
	],
	[
		'“It is closed,” Marin said last week, though she said, “I hope to reopen it.”',
		'direct | Marin | said | It is closed',
		'direct | she | said | I hope to reopen it.',
	],
	['It was late at 9 p.m. “The quay is closed,” he said.', 'direct | he | said | The quay is closed'],
	[
		'Marin wants to know, she said, “which boat, whose boat, and why”.',
		'mixed | she | said | Marin wants to know || which boat, whose boat, and why',
	],
	[
		'Vel had asked for soundings, he told the council.',
		'indirect | he | told | Vel had asked for soundings',
		'indirect | Vel | had asked for | soundings',
	],
	['Marin thanked the crews for having come.', 'indirect | Marin | thanked | for having come'],
	[
		'It was no plan of Vel’s. He hoped that the crews would come.',
		'indirect | He | hoped | that the crews would come',
	],
]);

rows('content that is far from its cue', [
	[
		'Marin told a meeting in Alder Bay, Lestria, on Monday that the quay was closed.',
		'indirect | Marin | told | that the quay was closed',
	],
	[
		'Marin said in Alder Bay, Lestria, on Monday that the quay was closed.',
		'indirect | Marin | said | that the quay was closed',
	],
	[
		'“It is closed,” Marin, who had asked for a vote, told the council.',
		'direct | Marin, who had asked for a vote | told | It is closed',
		'indirect | who | had asked for | a vote',
	],
	['Marin told the crews about a plan that would close it.'],
]);

rows('what is said between dashes', [
	['The port — Marin said that it was shut — is open.', 'indirect | Marin | said | that it was shut'],
	[
		'The port was shut — but Marin said that it would open by June.',
		'indirect | Marin | said | that it would open by June',
	],
	[
		'Asked — Vel said that nobody dared — Marin replied that she would stay.',
		'indirect | Vel | said | that nobody dared',
		'indirect | Marin | replied | that she would stay',
	],
]);

rows('words that nobody attributes before somebody is brought in', [
	[
		'“Ask her sister.” Her sister, Ines Okoro, runs a bar. “She lies,” Okoro says.',
		'direct | Okoro | says | She lies',
	],
	['“Ask her.” The rain came down. “She lies,” Okoro says.', 'direct | Okoro | says | Ask her. || She lies'],
]);

rows('within a clause about something', [
	[
		'He withdrew the word “goat”, which, Marin said, she had not used.',
		'indirect | Marin | said | she had not used',
	],
	['Marin taught the crews to swim.'],
	['The quay is closed, said Rosa Marin on Monday.', 'indirect | Rosa Marin | said | The quay is closed'],
	[
		'The quay is closed, said harbour director Rosa Marin in a letter.',
		'indirect | harbour director Rosa Marin | said | The quay is closed',
	],
	['When Marin asked me for the record I gave it to her.'],
	['Marin taught the crews that the quay was shut.', 'indirect | Marin | taught | that the quay was shut'],
]);
