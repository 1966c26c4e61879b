import {rows} from './rows.ts';

// Words that reach somebody: a court that hears them, one who is asked, told, or expected to do something.

rows('what a court hears, without “that”', [
	[
		'The court was told the crews had written to Marin on eleven occasions.',
		'indirect | The court | was told | the crews had written to Marin on eleven occasions',
	],
	['The inquest heard she had been ill.', 'indirect | The inquest | heard | she had been ill'],
	['The court heard evidence gathered in May.'],
	['The jury heard the call he made.'],
	['The committee was told of the rope.'],
]);

rows('what was said ends before the court that heard it', [
	[
		'Vel told Marin he would “bury the boat”, Alder Bay District Court has heard.',
		'mixed | Vel | told | he would “bury the boat”',
	],
	[
		'Vel told the crews he was at home, the court heard.',
		'indirect | the court | heard | Vel told the crews he was at home',
		'indirect | Vel | told | he was at home',
	],
	[
		'Vel said the quay was safe, the port had heard it before and the crews knew it was not so.',
		'indirect | Vel | said | the quay was safe, the port had heard it before and the crews knew it was not so',
	],
]);

rows('what is asked in marks by another', [
	['Vel was asked by Marin: “Did you see the rope?”', 'direct | Marin | asked | Did you see the rope?'],
	[
		'Asked by the Gazette: “Is it over?”, Marin said: “No.”',
		'direct | the Gazette | Asked | Is it over?',
		'direct | Marin | said | No.',
	],
]);

rows('what somebody is to do', [
	['The court asked it to file a plan.', 'indirect | The court | asked | it to file a plan'],
	['Marin expects them to hold the rope.', 'indirect | Marin | expects | them to hold the rope'],
	['Marin wants it to, but the crews do not.'],
	['Vel appealed to the crews to come to the quay.', 'indirect | Vel | appealed to | to come to the quay'],
	['It is a song that appeals to the crews.'],
	['Marin enjoined the crews to stay calm.', 'indirect | Marin | enjoined | to stay calm'],
]);

rows('what somebody did, by his own account', [
	['Vel denies threatening to sink the boat.', 'indirect | Vel | denies | threatening to sink the boat'],
	['Tomas Vel, 51, denies arson.', 'indirect | Tomas Vel, 51 | denies | arson'],
	['Vel admitted taking the rope.', 'indirect | Vel | admitted | taking the rope'],
	['Vel recalled seeing the boat.', 'indirect | Vel | recalled | seeing the boat'],
	['Vel conceded a late goal in Alder Bay.'],
	['Marin submitted a plan that would close the quay.'],
	['Marin submitted that the quay was safe.', 'indirect | Marin | submitted | that the quay was safe'],
]);

rows('as others report it', [
	[
		'As first reported by the Gazette, the port has no crane.',
		'indirect | the Gazette | reported by | the port has no crane',
	],
	['As reported by the Gazette in May.'],
]);

rows('who says it, with something of hers in a clause', [
	[
		'A woman whose boat sank said it was the rope.',
		'indirect | A woman whose boat sank | said | it was the rope',
	],
	[
		'Crews whose boats were laid up say that the quay is old.',
		'indirect | Crews whose boats were laid up | say | that the quay is old',
	],
]);

rows('a judgement of the same one ends what was said', [
	[
		'Marin said the boat was late and she blamed the crews.',
		'indirect | Marin | said | the boat was late',
		'indirect | she | blamed | the crews',
	],
	[
		'Marin said the boat was late and she wanted a new one.',
		'indirect | Marin | said | the boat was late and she wanted a new one',
	],
]);

rows('a nickname is no words', [
	[
		'Vel claims the gull, nicknamed “Elvis” by the crews, has bitten him.',
		'mixed | Vel | claims | the gull, nicknamed “Elvis” by the crews, has bitten him',
	],
]);

rows('what is let in, and what is owned to', [
	['The rules of the harbour admit no dredging before June.'],
	['The door admits two crews at a time.'],
	['The club voted to admit women.'],
	['The club admitted its mistake.', 'indirect | The club | admitted | its mistake'],
	['Vel admits two counts of theft.', 'indirect | Vel | admits | two counts of theft'],
]);

rows('words in marks that are a sign’s, a note’s, a boat’s', [
	['A sign reading “No Fishing” stood by the quay.', 'direct | A sign | reading | No Fishing'],
	['The crews found a note that said “Sorry”.', 'direct | that | said | Sorry'],
	['Marin named the boat “Second Wind”.'],
	[
		'Marin tweeted “Thank you, Alder Bay” on Friday night.',
		'direct | Marin | tweeted | Thank you, Alder Bay',
	],
	[
		'Vel told the Gazette’s “Morning in the Port” on Monday the quay was safe.',
		'indirect | Vel | told | the quay was safe',
	],
]);

rows('a clause that breaks off at its verb', [
	['It is, says Marin, a wreck.', 'indirect | Marin | says | It is || a wreck'],
	[
		'The plan was, said Rosa Marin, the harbour director, a gift to the port.',
		'indirect | Rosa Marin, the harbour director | said | The plan was || a gift to the port',
	],
]);

rows('what a judge does is no word', [
	['The bench left early after dismissing the plea of the crews.'],
	[
		'A judge dismissed a lawsuit by crews who alleged that the port shamed them.',
		'indirect | who | alleged | that the port shamed them',
	],
	['Marin dismissed the idea.', 'indirect | Marin | dismissed | the idea'],
]);

rows('how what was said begins', [
	['Marin said perhaps they would stay.', 'indirect | Marin | said | perhaps they would stay'],
	['Marin said only that they would stay.', 'indirect | Marin | said | that they would stay'],
	[
		'Marin believes even mending the quay will help.',
		'indirect | Marin | believes | even mending the quay will help',
	],
	['Marin believes in mending the quay.', 'indirect | Marin | believes in | mending the quay'],
]);

rows('how words in marks are brought, and what follows them', [
	['Marin posted a picture of the quay with the caption “It sank.”', 'direct | Marin | posted | It sank.'],
	[
		'The port denied that it would close, with Vel dismissing it as “talk.”',
		'indirect | The port | denied | that it would close',
		'mixed | Vel | dismissing | it as “talk.”',
	],
	[
		'Marin told the crews the quay would “lose its use” – including the crane – on Monday.',
		'mixed | Marin | told | the quay would “lose its use” – including the crane – on Monday',
	],
	['The quay has been labelled “a joke” by the crews.', 'direct | the crews | labelled | a joke'],
	[
		'The quay will be closed, it said on Monday, blaming a storm.',
		'indirect | it | said | The quay will be closed',
		'indirect | it | blaming | a storm',
	],
]);

rows('what is ordered, and asked under pressure', [
	[
		'The court directed the port to file a plan.',
		'indirect | The court | directed | the port to file a plan',
	],
	['The port is directing efforts to keep the quay open.'],
	[
		'Pressed by Vel on whether anyone had left, Marin said no.',
		'indirect | Vel | Pressed | whether anyone had left',
		'indirect | Marin | said | no',
	],
]);

rows('whose the words behind a comma are', [
	[
		'“They are not with us,” Marin said, adding, “Vel is grateful.”',
		'direct | Marin | said | They are not with us',
		'direct | Marin | adding | Vel is grateful.',
	],
	[
		'“There is a rope,” Marin said as the crew yelled: “You sank it!”',
		'direct | Marin | said | There is a rope',
		'direct | the crew | yelled | You sank it!',
	],
	['Only time will tell if the quay will last.'],
	[
		'# Marin wins the port, vows to press on to next quay',
		'indirect | Marin | vows | to press on to next quay',
	],
	[
		'“It is late,” said Rosa “Rosie” Marin, who runs the port.',
		'direct | Rosa “Rosie” Marin, who runs the port | said | It is late',
	],
	['Vel told the Gazette’s Today show the quay was safe.', 'indirect | Vel | told | the quay was safe'],
]);

rows('nouns that look like verbs, and names that are called so', [
	['They were near closure on many disputes that had divided the crews.'],
	['Marin acts to stop the port from making rules that would cut the dues.'],
	['The crews lost 600 Marin emails containing names.'],
	['Marin claims that would be wrong.', 'indirect | Marin | claims | that would be wrong'],
	['Marin supports raising the dues.', 'indirect | Marin | supports | raising the dues'],
	['A company called Quay Foods gave $5,000 to the port.'],
	['A critic called Marin a liar.', 'indirect | A critic | called | Marin a liar'],
	['He found a home in Alder Bay and never returned, as his patron sank boats.'],
]);

rows('what has not been said, or not yet', [
	['Marin is expected to announce a new crane.'],
	['Vel was not authorized to discuss the rope.'],
	['A storm kept Marin from claiming that the quay was safe.'],
	['Marin wants to announce a new crane.', 'indirect | Marin | wants | to announce a new crane'],
]);

rows('what is denied, claimed or begged, and no word', [
	['Vel was denied bail.'],
	['A judge denied bail.'],
	['With the port in ruins after the crews had left it, Marin claimed the chair.'],
	['The rope begs the question of whether the quay is safe.'],
	['The boat was lost, a sailor now charged with theft.'],
]);

rows('a sentence without a subject goes on', [
	[
		'“It is late,” Marin said. And added: “It is lost.”',
		'direct | Marin | said | It is late',
		'direct | Marin | And added | It is lost.',
	],
	[
		'Marin said the rope was old. Adding, “It will not hold.”',
		'indirect | Marin | said | the rope was old',
		'direct | Marin | Adding | It will not hold.',
	],
	// either of two may have added it
	[
		'Marin said the rope was old, and Vel told the crews that it was new. Adding: “It will hold.”',
		'indirect | Marin | said | the rope was old',
		'indirect | Vel | told | that it was new',
	],
	['The crews left. And then: “It will hold.”'],
]);
