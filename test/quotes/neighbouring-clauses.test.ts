import {rows} from './rows.ts';

rows('whose words stand beside a clause about somebody else', [
	[
		'At one point a woman asked for a photo and Marin said, “as long as we are quick.”',
		'indirect | a woman | asked for | a photo',
		'direct | Marin | said | as long as we are quick.',
	],
	[
		'“Tell them to go,” Marin says to Vel on camera, who responds calmly: “No.”',
		'direct | Marin | says | Tell them to go',
		'direct | who | responds | No.',
	],
	[
		'When someone in the crowd shouted, “Rust,” Marin joked, using an accent, “Amen, brother!”',
		'direct | someone in the crowd | shouted | Rust',
		'direct | Marin | joked | Amen, brother!',
	],
	[
		'With the crews increasingly worried about a lack of rope, Marin is bringing a new message: “It is about us.”',
		'direct | Marin | : | It is about us.',
	],
	[
		'He said, “Marin will build it” — at which point the crowd chanted “Build it!”',
		'direct | He | said | Marin will build it',
		'direct | the crowd | chanted | Build it!',
	],
	[
		'Marin held up the sign — which read “Crews for Marin” — and waved, mouthing “thank you” to the crowd.',
		'direct | which | read | Crews for Marin',
		'direct | Marin | mouthing | thank you',
	],
	['It was a show that he would end by saying “now watch this.”', 'direct | he | saying | now watch this.'],
	[
		'Rosa Marin, one of ten people who decide what rates crews pay on ropes, nets and other goods, said it was late.',
		'indirect | Rosa Marin, one of ten people who decide what rates crews pay on ropes, nets and other goods | said | it was late',
	],
	[
		'“It is shut,” Marin said, and Vel agreed. “We had no choice.”',
		'direct | Marin | said | It is shut',
		'direct | Vel | agreed | We had no choice.',
	],
	[
		'“It is shut,” Marin said, but her deputy cut in. “We had no choice.”',
		'direct | Marin | said | It is shut',
		'direct | her deputy | cut in | We had no choice.',
	],
	[
		'“It is shut,” Marin said, and the crowd laughed. “We had no choice.”',
		'direct | Marin | said | It is shut || We had no choice.',
	],
	['A band called Lowtide got the crowd to dance to “Low Water.”'],
	['Marin apologized to the family.'],
]);

rows('where words in marks end, and what only leads to them', [
	[
		'On the Gazette’s “Morning in the Port” Tuesday, Marin said, “I never paid.”',
		'direct | Marin | said | I never paid.',
	],
	[
		'Marin posted a message reading “Thank you” moments after it closed.',
		'direct | Marin | posted | Thank you',
	],
	[
		'Marin emailed the crews saying: “It goes on” and vowing to stay.',
		'direct | Marin | emailed | It goes on',
		'indirect | Marin | vowing | to stay',
	],
	[
		'Her crews answered with chants of “Stay with us” until Vel spoke up.',
		'direct | Her crews | chants | Stay with us',
	],
	['Their chants of “Rust! Rust” were cut short when it rained.', 'direct | Their | chants | Rust! Rust'],
	['In her reply Marin said “rust” five times.', 'direct | Marin | said | rust'],
	['“Tides tied these to it,” the suit reads.', 'direct | the suit | reads | Tides tied these to it'],
	['“It is late,” came shouts from the crowd.', 'direct | the crowd | came shouts | It is late'],
	['“Out!” Marin can be heard shouting at the crews.', 'direct | Marin | can be heard shouting | Out!'],
	['“Why is it shut?” a man is heard to ask.', 'direct | a man | is heard to ask | Why is it shut?'],
	['“We had enough of it,” June wrote.', 'direct | June | wrote | We had enough of it'],
	['“It was shut,” Marin said. In June she left.', 'direct | Marin | said | It was shut'],
]);
