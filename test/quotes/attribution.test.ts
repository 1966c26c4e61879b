import {rows} from './rows.ts';

rows('quotations and their verb', [
	['“The quay is closed,” Marin said.', 'direct | Marin | said | The quay is closed'],
	[
		'“The quay is closed,” said Rosa Marin, the harbour director.',
		'direct | Rosa Marin, the harbour director | said | The quay is closed',
	],
	['Marin said, “The quay is closed.”', 'direct | Marin | said | The quay is closed.'],
	['Marin told reporters on Tuesday: “The quay is closed.”', 'direct | Marin | told | The quay is closed.'],
	[
		'“The quay is closed,” she told the Gazette. “We had no choice.”',
		'direct | she | told | The quay is closed || We had no choice.',
	],
	['“The quay,” Marin said, “is closed.”', 'direct | Marin | said | The quay || is closed.'],
	['“Is the quay closed?” Marin asked.', 'direct | Marin | asked | Is the quay closed?'],
	['“Close it!” the crowd shouted as the boats came in.', 'direct | the crowd | shouted | Close it!'],
	['Said Marin, “The quay is closed.”', 'direct | Marin | Said | The quay is closed.'],
	[
		'“The quay is closed,” Marin has repeatedly said.',
		'direct | Marin | has repeatedly said | The quay is closed',
	],
	['“The quay is closed,” quipped Marin.', 'direct | Marin | quipped | The quay is closed'],
	['“The quay is closed,” trilled Marin.', 'direct | Marin | trilled | The quay is closed'],
	['“The quay is closed,” reckoned Marin.', 'direct | Marin | reckoned | The quay is closed'],
	['“Up,” directed Marin.'],
	['“No,” was the reply.', 'direct | - | was the reply | No'],
	['“No,” was the reply of the foreman.', 'direct | the foreman | was the reply | No'],
	["“No,” came the foreman's short answer.", "direct | the foreman's | came the foreman's short answer | No"],
	['“No Entry” was the sign on the answer sheet.'],
	['“Not one crane moved,” the foreman croaked.', 'direct | the foreman | croaked | Not one crane moved'],
]);

rows('quotations within a sentence', [
	['Marin called the plan “a gift to nobody.”', 'mixed | Marin | called | the plan “a gift to nobody.”'],
	[
		'Marin blamed the rain, a late start and “some confusion” over prices.',
		'mixed | Marin | blamed | the rain, a late start and “some confusion” over prices',
	],
	['Asked whether she had considered going, Marin laughed.'],
	['Marin said the plan was “a gift to nobody.”', 'mixed | Marin | said | the plan was “a gift to nobody.”'],
	['The plan was “a gift to nobody,” Marin said.', 'mixed | Marin | said | The plan was “a gift to nobody,”'],
	[
		'Those who think “it will pass” are wrong, she said.',
		'mixed | she | said | Those who think “it will pass” are wrong',
	],
	[
		'Marin referred to dredging and “generous friends”.',
		'mixed | Marin | referred to | dredging and “generous friends”',
	],
]);

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

rows('sources with appositives and clauses', [
	[
		'Addressing the crews at a meal in Porto on Saturday, the foreman said the quay was closed.',
		'indirect | the foreman | said | the quay was closed',
	],
	['“Is the quay closed?” posed Marin.', 'direct | Marin | posed | Is the quay closed?'],
	['One of them said the quay was closed.', 'indirect | One of them | said | the quay was closed'],
	[
		'Sources close to him said the quay was closed.',
		'indirect | Sources close to him | said | the quay was closed',
	],
	['Hands Across says the quay was closed.', 'indirect | Hands Across | says | the quay was closed'],
	['Unions say no such quay exists.', 'indirect | Unions | say | no such quay exists'],
	[
		'The paper, “The long memory of cranes”, argues that the quay was closed.',
		'indirect | The paper, “The long memory of cranes” | argues | that the quay was closed',
	],
	[
		'The port sued her, contending that the quay was closed.',
		'indirect | The port | contending | that the quay was closed',
	],
	[
		'Seeking 40 months for them, the harbour director said the quay was closed.',
		'indirect | the harbour director | said | the quay was closed',
	],
	['Ships follow the chart of 2014, which shows the shoal.'],
	[
		'In a letter shown to a reporter, Marin said the quay was closed.',
		'indirect | Marin | said | the quay was closed',
	],
	['They heard the old foreman yell: “Close the quay!”', 'direct | the old foreman | yell | Close the quay!'],
	[
		'A source close to the port told us: “The quay is closed.” She said it would stay closed.',
		'direct | A source close to the port | told | The quay is closed.',
		'indirect | She | said | it would stay closed',
	],
	[
		'A sign reading “The quay is closed” was hung outside, and Marin said it was true.',
		'direct | A sign | reading | The quay is closed',
		'indirect | Marin | said | it was true',
	],
	['Marin replied to reports that the quay was closed.'],
	[
		'Rosa Marin, who walked the quay with her deputy, Pedro Sand, said it was closed.',
		'indirect | Rosa Marin, who walked the quay with her deputy, Pedro Sand | said | it was closed',
	],
	[
		'A foreman who gave no name because he was not allowed to speak said the quay was closed.',
		'indirect | A foreman who gave no name because he was not allowed to speak | said | the quay was closed',
	],
	[
		"The dockers' union, in a statement signed by its head, Pedro Sand, said the quay was closed.",
		"indirect | The dockers' union | said | the quay was closed",
	],
	[
		'Confirming the collapse, the harbour director, Rosa Marin, said the quay was closed.',
		'indirect | the harbour director, Rosa Marin | said | the quay was closed',
	],
	[
		'Three days later a second diver said the quay was closed.',
		'indirect | a second diver | said | the quay was closed',
	],
	[
		'Three clerks, who gave no names because they feared losing their posts, said the quay was closed.',
		'indirect | they | feared | losing their posts',
		'indirect | Three clerks, who gave no names because they feared losing their posts | said | the quay was closed',
	],
	[
		'The quay lost 40 men, a figure Marin rejects as “pure invention”.',
		'direct | Marin | rejects | pure invention',
	],
	[
		'The quay can be saved “like an old chair”, says lead engineer Pedro Sand, a diver at the port.',
		'mixed | lead engineer Pedro Sand, a diver at the port | says | The quay can be saved “like an old chair”',
	],
	[
		'The survey suggests that the quay can be saved “like an old chair”, says lead engineer Pedro Sand.',
		'mixed | lead engineer Pedro Sand | says | The survey suggests that the quay can be saved “like an old chair”',
	],
	[
		'Marin told the reporter Pedro Sand that the quay was closed.',
		'indirect | Marin | told | that the quay was closed',
	],
	['The quay was not, Marin says, so far away.', 'indirect | Marin | says | The quay was not || so far away'],
	[
		'Rosa Marin, 45, a former captain from Alder Bay, said the quay was closed.',
		'indirect | Rosa Marin, 45, a former captain from Alder Bay | said | the quay was closed',
	],
	[
		"Vel's spokesman, who asked not to be named, said the quay was closed.",
		"indirect | Vel's spokesman, who asked not to be named | said | the quay was closed",
	],
	[
		'Two officials briefed on the talks said the quay was closed.',
		'indirect | Two officials briefed on the talks | said | the quay was closed',
	],
	[
		'On Monday the Port Authority said the quay was closed.',
		'indirect | the Port Authority | said | the quay was closed',
	],
	['Marin and Vel said the quay was closed.', 'indirect | Marin and Vel | said | the quay was closed'],
]);

rows('contracted clauses and words that only look like verbs', [
	[
		'Rosa Marin, who’d backed the plan, said it was “a fair deal”.',
		'indirect | who | ’d backed | the plan',
		'mixed | Rosa Marin, who’d backed the plan | said | it was “a fair deal”',
	],
	[
		"Marin, who's dissented from all five votes this year, said the quay was “too old”.",
		"mixed | Marin, who's dissented from all five votes this year | said | the quay was “too old”",
	],
	[
		'Head of financial reporting Tomas Vel said the quay was “too old”.',
		'mixed | Head of financial reporting Tomas Vel | said | the quay was “too old”',
	],
	['# Dock Fire Prompts Questions Over “Safe” Cables'],
	['# Mayor Faces Calls For Probe Into “Rotten” Dock'],
	['# Marin Questions “Safe” Cables', 'mixed | Marin | Questions | “Safe” Cables'],
	['# Mayor Calls For “Full” Inquiry', 'mixed | Mayor | Calls For | “Full” Inquiry'],
]);

rows('clauses of their own between a subject and its verb', [
	[
		'Marin, as the board had warned, said the quay was “too old”.',
		'mixed | Marin, as the board had warned | said | the quay was “too old”',
	],
	[
		'Mrs. Marin herself, as well as her staff, has always maintained that the quay was safe.',
		'indirect | Mrs. Marin herself, as well as her staff | has always maintained | that the quay was safe',
	],
	['She, once again, said the quay was “too old”.', 'mixed | She | said | the quay was “too old”'],
	['Others, including Rosa Marin, urged caution.', 'indirect | Others | urged | caution'],
]);

rows('words that are not in marks', [
	['Marin said that the quay was closed.', 'indirect | Marin | said | that the quay was closed'],
	['The quay was closed, Marin said on Tuesday.', 'indirect | Marin | said | The quay was closed'],
	['The quay, Marin said, should be closed.', 'indirect | Marin | said | The quay || should be closed'],
	[
		'The quay has no lamp, and according to the books it should not exist.',
		'indirect | the books | according to | it should not exist',
	],
	['Marin added 22 for the Herons, who led by 19.'],
	[
		'Radio Tolm quoted Marin as telling dock workers that it was shut.',
		'indirect | Marin | as telling | that it was shut',
	],
	[
		'The figures suggest, according to Marin, that boats had “guessed wrong.”',
		'mixed | Marin | according to | The figures suggest || that boats had “guessed wrong.”',
	],
	['The quay, according to Marin, is closed.', 'indirect | Marin | according to | The quay || is closed'],
	[
		'Marin, who rated it a “hold,” said prices would fall.',
		'indirect | Marin, who rated it a “hold,” | said | prices would fall',
	],
	[
		'The quay was closed, according to the Port Authority.',
		'indirect | the Port Authority | according to | The quay was closed',
	],
	['According to Marin, the quay was closed.', 'indirect | Marin | According to | the quay was closed'],
	['Marin refused to close the quay.', 'indirect | Marin | refused | to close the quay'],
	['Marin believes the quay is safe.', 'indirect | Marin | believes | the quay is safe'],
	["In Marin's view, the quay is safe.", "indirect | Marin's | In Marin's view | the quay is safe"],
	['The quay is safe, in her words.', 'indirect | her | in her words | The quay is safe'],
	['Instead, Marin told the council, the quay would stay.', 'indirect | Marin | told | the quay would stay'],
	['Marin rejected the offer.', 'indirect | Marin | rejected | the offer'],
	[
		'Marin said the quay was closed, adding that no boat was lost.',
		'indirect | Marin | said | the quay was closed',
		'indirect | Marin | adding | that no boat was lost',
	],
	[
		'Marin said the quay was closed and Vel said it was open.',
		'indirect | Marin | said | the quay was closed',
		'indirect | Vel | said | it was open',
	],
	['Marin declined to say who had closed it.', 'indirect | Marin | declined | to say who had closed it'],
	['Marin said she thinks the quay is safe.', 'indirect | Marin | said | she thinks the quay is safe'],
	['As Marin explained, the quay was closed.', 'indirect | Marin | explained | the quay was closed'],
	['It came after a harbour union statement that the vote did not count.'],
	[
		'It came after a Port Authority statement that the vote did not count.',
		'indirect | Port Authority | statement | the vote did not count',
	],
]);

rows('subjects that are hard to see', [
	[
		'A friend who knows Vel said the quay was closed.',
		'indirect | A friend who knows Vel | said | the quay was closed',
	],
	[
		'Captains who have worked with Marin say they fear the ice.',
		'indirect | Captains who have worked with Marin | say | they fear the ice',
	],
	['Marin herself said the quay was closed.', 'indirect | Marin herself | said | the quay was closed'],
	['Of the crews, 42% say the quay is safe.', 'indirect | 42% | say | the quay is safe'],
	['One in three said the quay was safe.', 'indirect | One in three | said | the quay was safe'],
	[
		'People close to the mayor say the quay is safe.',
		'indirect | People close to the mayor | say | the quay is safe',
	],
	[
		'“It is closed,” said Tomas Vel, who said he would not reopen it.',
		'direct | Tomas Vel, who said he would not reopen it | said | It is closed',
		'indirect | who | said | he would not reopen it',
	],
	[
		'Marin said her crew and her friend Vel wrote the letter.',
		'indirect | Marin | said | her crew and her friend Vel wrote the letter',
	],
	['Marin called the plan a gift.', 'indirect | Marin | called | the plan a gift'],
	['Marin criticized the plan on Monday.', 'indirect | Marin | criticized | the plan'],
	['Marin defended the plan, giving no date.', 'indirect | Marin | defended | the plan'],
]);

rows('what someone tells of another', [
	['The caller, she said, told her: “Bring it in.”', 'direct | The caller | told | Bring it in.'],
	[
		'Her father, Marin said, had told her “never sell the boat”.',
		'direct | Her father | had told | never sell the boat',
	],
	[
		'The mayor, Marin said, called the plan “a gift to nobody”.',
		'mixed | The mayor | called | the plan “a gift to nobody”',
	],
	['Marin, though, insisted the quay was closed.', 'indirect | Marin | insisted | the quay was closed'],
	['The quay, Marin said, was closed.', 'indirect | Marin | said | The quay || was closed'],
	[
		'“The caller,” Marin said, “told me to bring it in.”',
		'direct | Marin | said | The caller || told me to bring it in.',
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

rows('done and not said', [
	['Marin found a way to close the quay.'],
	['Marin considered the letter for a week.'],
	['Marin called a meeting for Thursday.'],
	['Marin called Vel after the vote.'],
	['The crews wrote to a paper called The Lamp.'],
	['Marin responded to the letter from Vel.'],
	['Marin focused on the cranes.'],
	['It means a long winter for the crews.'],
	['Marin began work on the quay in May.'],
	['Marin read the letter twice.'],
	['Marin laid a sheet of film on the chart.'],
	['Boats from Western states that touch the sea came late.'],
	['The crews of 15 states that the sea divides came late.'],
	['The crews who support Vel came late.'],
	['A rule that opposes the plan was dropped.'],
	['The quay dates back more than a century.'],
	['The deal gives her most of the 20 pledged delegates.'],
	['Let the mayor say it.'],
	['Marin thought about it for some time.'],
	['Marin never mentioned it because nobody asked.'],
	['Marin confirmed it to us in May.'],
	['Marin declined to say why.'],
	['One could call the plan a draft.'],
	['It wants a new roof and a better lock.'],
	['Who had asked to choose?'],
	['The form described is set out in a letter.'],
	['Marin sent a list of seven questions that the crews had.'],
	['# Correction: A family name'],
	['# The Latest: Marin stays at the quay'],
	['From: the quay, with love.'],
	['From: Marin'],
]);

rows('names, colons, dashes and transcripts', [
	['# Marin describes questions, she', 'indirect | Marin | describes | questions, she'],
	['# Marin: Quay will not reopen', 'indirect | Marin | : | Quay will not reopen'],
	[
		'# Marin: Quay will not reopen\n\nMarin: Quay will not reopen\n\n# Marin: Quay will  not reopen',
		'indirect | Marin | : | Quay will not reopen',
	],
	['Marin: “The quay is closed.”', 'direct | Marin | : | The quay is closed.'],
	['# Port Director On Marin: “We Do Not Pay”', 'direct | Port Director | : | We Do Not Pay'],
	[
		'VEL: Did you close it?\n\nMARIN: I did. There was no choice.\n\nVEL: Why?\n\nMARIN: The cranes.',
		'indirect | VEL | : | Did you close it?',
		'indirect | MARIN | : | I did. There was no choice.',
		'indirect | VEL | : | Why?',
		'indirect | MARIN | : | The cranes.',
	],
	[
		'Vel: Did you close it?\n\nMarin: I did.\n\nVel: Why?\n\nMarin: There was no choice.',
		'indirect | Vel | : | Did you close it?',
		'indirect | Marin | : | I did.',
		'indirect | Vel | : | Why?',
		'indirect | Marin | : | There was no choice.',
	],
	[
		'Gazette: Did you close it?\n\nMarin: I did.\n\nThere was no choice.\n\nGazette: Why?\n\nMarin: The cranes.\n\nRosa Marin is the harbour director.',
		'indirect | Gazette | : | Did you close it?',
		'indirect | Marin | : | I did. || There was no choice.',
		'indirect | Gazette | : | Why?',
		'indirect | Marin | : | The cranes.',
	],
	['“The quay is closed.” ― Rosa Marin', 'direct | Rosa Marin | ― | The quay is closed.'],
	[
		'“The quay is closed.”\n\n— Rosa Marin, harbour director',
		'direct | Rosa Marin, harbour director | — | The quay is closed.',
	],
	['From the letter: “The quay is closed.”', 'direct | the letter | : | The quay is closed.'],
]);

rows('where it was said', [
	['Commenting on the vote, Marin said: “It is closed.”', 'direct | Marin | said | It is closed.'],
	[
		'“It is closed,” said Rosa Marin, 84, of Alder Bay.',
		'direct | Rosa Marin, 84, of Alder Bay | said | It is closed',
	],
	[
		'Vel, head of the port office in Alder Bay:\n\n“It is closed.”',
		'direct | Vel, head of the port office in Alder Bay | : | It is closed.',
	],
	['Quote from Marin: “It is closed.”', 'direct | Marin | : | It is closed.'],
	[
		'“The quay is closed,” Marin said on the Gazette’s “Morning in the Port.” “We had no choice.”',
		'direct | Marin | said | The quay is closed || We had no choice.',
	],
	[
		'Marin said on “Morning in the Port” on Sunday that the quay was closed.',
		'indirect | Marin | said | that the quay was closed',
	],
	[
		'Marin told “Morning in the Port” that the quay was closed.',
		'indirect | Marin | told | that the quay was closed',
	],
	['Marin said by telephone that the quay was closed.', 'indirect | Marin | said | that the quay was closed'],
	['Marin wrote of him that he “slept”.', 'mixed | Marin | wrote of | that he “slept”'],
	[
		'A captain, speaking on condition that he was not named, said the quay was closed.',
		'indirect | A captain, speaking on condition that he was not named | said | the quay was closed',
	],
	[
		'A captain accused of selling the quay told the council it was closed.',
		'indirect | A captain accused of selling the quay | told | it was closed',
	],
]);

rows('quoted by another', [
	[
		'The Gazette quoted Marin as saying the quay was closed.',
		'indirect | Marin | as saying | the quay was closed',
	],
	[
		'Marin was quoted as saying that “the quay is closed”.',
		'mixed | Marin | quoted as saying | that “the quay is closed”',
	],
	[
		'A spokeswoman for the port: “The quay is closed.”',
		'direct | A spokeswoman for the port | : | The quay is closed.',
	],
	['The label says “if found, pity me”, and somebody did.', 'direct | The label | says | if found, pity me'],
]);

rows('nouns of saying', [
	['Marin’s slogan is “Close the quay.”', 'direct | Marin’s | slogan | Close the quay.'],
	['Her advice was that the quay should close.', 'indirect | Her | advice | that the quay should close'],
	['The crowd responded with chants of “Close it!”', 'direct | The crowd | chants | Close it!'],
	['Marin’s answer: “Close the quay.”', 'direct | Marin’s | : | Close the quay.'],
	['The minutes state: “The quay is closed.”', 'direct | The minutes | state | The quay is closed.'],
	['Marin’s claim is “absurd and dangerous” to nobody.'],
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

rows('when, what and who before the cue', [
	[
		'Ana Ruiz, chair of the board, which runs the port, said it was closed.',
		'indirect | Ana Ruiz, chair of the board, which runs the port | said | it was closed',
	],
	['Marin posted: “It is closed.” Paz replied with a picture.', 'direct | Marin | posted | It is closed.'],
	['Marin said in an email to staff that it was closed.', 'indirect | Marin | said | that it was closed'],
	[
		'Marin said in a statement sent from Porto that it was closed.',
		'indirect | Marin | said | that it was closed',
	],
	['Vel, she told crews in Alder Bay, was “a lamp.”', 'mixed | she | told | Vel || was “a lamp.”'],
	['Marin said it was “a gift”, as the crews set sail.', 'mixed | Marin | said | it was “a gift”'],
	[
		'Last month the mayor told the crews that it was closed.',
		'indirect | the mayor | told | that it was closed',
	],
	[
		'A report last year found that the quay was safe.',
		'indirect | A report | found | that the quay was safe',
	],
	['A lake that was not there last year worries the crews.'],
	[
		'In a letter, published on Sunday, the auditor, Ana Ruiz, wrote that the quay was closed.',
		'indirect | the auditor, Ana Ruiz | wrote | that the quay was closed',
	],
	[
		'The bishop who ordered it, Ana Ruiz, wrote that it was closed.',
		'indirect | The bishop who ordered it, Ana Ruiz | wrote | that it was closed',
	],
	[
		'Her keeper, Lord Vane, who set it up, told the crews that it was closed.',
		'indirect | Her keeper, Lord Vane, who set it up | told | that it was closed',
	],
	[
		'Sergeant Will Paz, of the harbour police, said: “It was greed.”',
		'direct | Sergeant Will Paz, of the harbour police | said | It was greed.',
	],
	['Marin, in turn, said the quay was closed.', 'indirect | Marin | said | the quay was closed'],
	[
		'The port cut its profit forecast on Monday, saying low water had idled the barges.',
		'indirect | The port | saying | low water had idled the barges',
	],
	[
		'When a reader wrote to ask, Marin thought; she replied: “I have two.”',
		'direct | she | replied | I have two.',
	],
	['“It was cold,” laughed Ana Ruiz, who swims.', 'direct | Ana Ruiz, who swims | laughed | It was cold'],
	[
		'“It was cold,” she wrote in her memoir, “Low Water.” “I could swim.”',
		'direct | she | wrote | It was cold || I could swim.',
	],
	[
		'“It was cold,” said Ana Ruiz, who swam in the 1990s. “We swam.”',
		'direct | Ana Ruiz, who swam in the 1990s | said | It was cold || We swam.',
	],
]);

rows('not said by anyone', [
	['Marin sang “Low Water” at the opening.'],
	['Marin is the author of “Low Water”, a novel.'],
	['Its makers live in a town that its fishermen call “Little Nowhere”.'],
	['Marin is writing a memoir with the title “Oars”.'],
	['Marin showed a film called “Low Water”.'],
	['Marin appeared on the Gazette’s “Morning in the Port” and in “Low Water”.'],
	['The captain accused of selling the quay was late.'],
	['Marin, praised for her patience, was late.'],
	['Marin quoted from the letter.'],
	['That was reported by the Gazette.'],
	['The quay was closed on Monday.'],
	['Marin confirmed it.'],
	['UPDATE: The quay is closed.'],
	['# DEEP WATER FOR ALDER BAY: CONTRACT SIGNED'],
	['Marin: 12,316.\n\nVel: 11,547.\n\nMarin: 14.\n\nVel: 15.'],
	['Note: The quay is closed.\n\nTip: Bring a coat.\n\nWhere: The old quay'],
	['The boats stayed in view of the quay.'],
	['Her claims were filed with the clerk.'],
	['The proposed ban was dropped.'],
	['Speaking on the Gazette’s “Morning in the Port,” she smiled.'],
	['He was born in “Alder Bay” in May.'],
	['The reported losses were small.'],
	['The United States sent two ships.'],
	['Paz sent it in a note titled “Low water, slow water.”'],
	['Marin called her shortly before midnight.'],
	['Marin has not commented since the award became public.'],
	['Marin showed no emotion as she was led down.'],
	['Marin sees it differently.'],
	['ALDER BAY: The quay was closed on Monday.'],
	['Marin thanked the crews who had searched for her.'],
	['Rovers coach Ana Ruiz ran.'],
	['[furniture] “Read our newsletter,” Marin said.'],
	['[related] Marin says quay will close'],
	['[byline] Marin said the quay was closed.'],
]);

rows('what is urged, and what a letter does', [
	['Marin urged a return to the old timetable.', 'indirect | Marin | urged | a return to the old timetable'],
	['Marin urged an end to the strike.', 'indirect | Marin | urged | an end to the strike'],
	['Marin urged a judge to step down.', 'indirect | Marin | urged | a judge to step down'],
	['Marin replied in a letter that carries a date.'],
	[
		'Marin replied in a letter that the quay was closed.',
		'indirect | Marin | replied | that the quay was closed',
	],
	['The lease was not signed by Vel, as the Gazette reported.'],
	[
		'The lease was signed by Vel, as the Gazette reported.',
		'indirect | the Gazette | reported | The lease was signed by Vel',
	],
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

rows('a clause about somebody else before the cue', [
	[
		'Marin left before Vel had turned and said the quay was closed.',
		'indirect | Vel | said | the quay was closed',
	],
	['Marin left before Vel turned and said the quay was closed.'],
	[
		'Marin left when the rain came and said the quay was closed.',
		'indirect | Marin | said | the quay was closed',
	],
]);
