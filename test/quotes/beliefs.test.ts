import {rows} from './rows.ts';

// What somebody holds, promises or reports, and what nobody has said.

rows('what somebody holds to be so', [
	[
		'Marin is convinced that the quay will sink.',
		'indirect | Marin | is convinced | that the quay will sink',
	],
	[
		'Some crews are concerned the quay will close.',
		'indirect | Some crews | are concerned | the quay will close',
	],
	[
		'Vel has long been aware that the rope was old and says it will hold.',
		'indirect | Vel | has long been aware | that the rope was old',
		'indirect | Vel | says | it will hold',
	],
	[
		'Marin was not sure whether the crane was safe.',
		'indirect | Marin | was not sure | whether the crane was safe',
	],
	['They remained hopeful that she would come.', 'indirect | They | remained hopeful | that she would come'],
	[
		'She was not surprised that the crane fell, her crew said on Friday, because it was old.',
		'indirect | her crew | said | She was not surprised that the crane fell || because it was old',
		'indirect | She | was not surprised | that the crane fell',
	],
	['The crews are so worried that they have left.'],
	['It is certain that the quay will sink.'],
	['Vel made sure that the rope would hold.'],
	['The crews would be glad that it rained.'],
	['Are you sure that the quay is safe?'],
]);

rows('what somebody promises or agrees to do', [
	['Marin has won the crews with her promise to build a quay.', 'indirect | her | promise | to build a quay'],
	['Vel’s threat to close the port was an empty one.', 'indirect | Vel’s | threat | to close the port'],
	['The port agreed to mend the crane.', 'indirect | The port | agreed | to mend the crane'],
	['Vel agreed to finally sell the boat.', 'indirect | Vel | agreed | to finally sell the boat'],
	['Vel reported having two boats.', 'indirect | Vel | reported | having two boats'],
	['Her promise to the crews was kept.'],
	['A man committed to the port held the rope.'],
]);

rows('what is only supposed', [
	['If Marin says the quay is safe, the crews will stay.'],
	['It is unclear whether Vel believes the quay is safe.'],
	['The crews will leave unless Marin promises to stay.'],
	['It would be wrong if you were to say that the quay is safe.'],
]);

rows('who says what comes behind a clause that leads', [
	[
		'When Vel left, she spoke to the crews, warning that the quay was unsafe but insisting that it would hold.',
		'indirect | she | warning | that the quay was unsafe',
		'indirect | she | insisting | that it would hold',
	],
	[
		'As the storm came in, Vel was in Alder Bay, promising to mend the crane.',
		'indirect | Vel | promising | to mend the crane',
	],
	[
		'While only 7 percent said they were safe, half of those asked said they would leave.',
		'indirect | 7 percent | said | they were safe',
		'indirect | half of those asked | said | they would leave',
	],
]);

rows('when it was said, and by how many', [
	[
		'Defenders of the port today argue that it is safe.',
		'indirect | Defenders of the port | argue | that it is safe',
	],
	[
		'Rosa Marin, the harbour director, today said the quay was safe.',
		'indirect | Rosa Marin, the harbour director | said | the quay was safe',
	],
	[
		'Vel recognized long ago that the port would fail.',
		'indirect | Vel | recognized | that the port would fail',
	],
	[
		'Crews complained soon after that the rope was old.',
		'indirect | Crews | complained | that the rope was old',
	],
	['Data show that trade is falling.', 'indirect | Data | show | that trade is falling'],
]);
