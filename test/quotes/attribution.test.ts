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

rows('nouns of saying', [
	['Marin’s slogan is “Close the quay.”', 'direct | Marin’s | slogan | Close the quay.'],
	['Her advice was that the quay should close.', 'indirect | Her | advice | that the quay should close'],
	['The crowd responded with chants of “Close it!”', 'direct | The crowd | chants | Close it!'],
	['Marin’s answer: “Close the quay.”', 'direct | Marin’s | : | Close the quay.'],
	['The minutes state: “The quay is closed.”', 'direct | The minutes | state | The quay is closed.'],
	['Marin’s claim is “absurd and dangerous” to nobody.'],
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
