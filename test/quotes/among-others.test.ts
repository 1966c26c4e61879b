import {rows} from './rows.ts';

rows('words that stand within what another tells', [
	['“It sank,” says Marin, according to the Gazette.', 'direct | Marin | says | It sank'],
	[
		'It fell “like a stone”, in the words of one trader.',
		'direct | one trader | in the words of | like a stone',
	],
	[
		'The council discussed a paper which noted that the quay “may sink”.',
		'mixed | which | noted | that the quay “may sink”',
	],
	[
		'The recording shows the mate, Rosa Marin, telling Captain Vel at noon that it was “not safe”.',
		'mixed | the mate, Rosa Marin | telling | that it was “not safe”',
	],
	['Marin’s last words before it struck were “Brace, brace.”', 'direct | Marin’s | words | Brace, brace.'],
	[
		'A sailor left to die on a rock told the man who had left him that he would “never sail”.',
		'mixed | A sailor left to die on a rock | told | that he would “never sail”',
	],
	[
		'The figure, Marin said, was low, “and I know it”.',
		'mixed | Marin | said | The figure || was low, “and I know it”',
	],
	['Marin says to bring a rope.', 'indirect | Marin | says | to bring a rope'],
	['Why it matters: The quay may sink, Marin says.', 'indirect | Marin | says | The quay may sink'],
	['What they’re saying: Marin insists it is sound.', 'indirect | Marin | insists | it is sound'],
	['The work, published in Port Signals, was late.'],
	['I say to people with boats: stay.'],
	['His words had been “misconstrued.”'],
	[
		'Speaking after Mr. Vel, the envoy of the port, Rosa Marin, said it was late.',
		'indirect | the envoy of the port, Rosa Marin | said | it was late',
	],
	['Vel sent a note, which Marin read out: “It sank.”', 'direct | - | read out | It sank.'],
	['Marin went on “Morning in the Port” this week and wept.'],
	['A woman who called 911 said it was late.', 'indirect | A woman who called 911 | said | it was late'],
	[
		'Marin and Vel both said no. “Never,” said Marin.',
		'indirect | both | said | no',
		'direct | Marin | said | Never',
	],
]);
