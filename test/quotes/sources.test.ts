import {rows} from './rows.ts';

// Who said it: what may stand in a subject, and what stands between it and its verb.

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
