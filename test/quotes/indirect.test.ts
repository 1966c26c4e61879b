import {rows} from './rows.ts';

// Words without marks: where they begin, where they end, and whose they are.

rows('what is said before the one who says it', [
	[
		'Declaring that the quay was lost, Marin left the hall.',
		'indirect | Marin | Declaring | that the quay was lost',
	],
	[
		'Saying the ropes were “older than the port,” Marin told the crews that she would buy new ones.',
		'mixed | Marin | Saying | the ropes were “older than the port,”',
		'indirect | Marin | told | that she would buy new ones',
	],
	[
		'Pointing to a torn rope, Marin said the quay was unsafe.',
		'indirect | Marin | said | the quay was unsafe',
	],
]);

rows('what somebody is asked, and says', [
	['Asked whether the quay was shut, Marin said no.', 'indirect | Marin | said | no'],
	[
		'Marin, citing a letter from the crews, said the quay was unsafe.',
		'indirect | Marin | citing | a letter from the crews',
		'indirect | Marin, citing a letter from the crews | said | the quay was unsafe',
	],
	[
		'In addition to saying that the quay was old, Marin called for a new crane.',
		'indirect | Marin | saying | that the quay was old',
		'indirect | Marin | called for | a new crane',
	],
	[
		'The crews lack ropes from the old port, which she sold with its cranes, said Tomas Vel, head of the union.',
		'indirect | Tomas Vel, head of the union | said | The crews lack ropes from the old port, which she sold with its cranes',
	],
	['Questions concerning the quay were sent to the port.'],
	[
		'When the storm had passed, the crews showed where they had slept.',
		'indirect | the crews | showed | where they had slept',
	],
	['Now that the quay is open, the crews have begun.'],
	['The quay must stay shut, a judge ruled.', 'indirect | a judge | ruled | The quay must stay shut'],
]);

rows('questions and orders that others pass on', [
	[
		'Marin was asked by the Gazette whether the quay was safe.',
		'indirect | the Gazette | asked | whether the quay was safe',
	],
	[
		'Asked by a reporter if she would resign, Marin left the hall.',
		'indirect | a reporter | Asked | if she would resign',
	],
	['The crews were told by Vel that the quay was shut.', 'indirect | Vel | told | that the quay was shut'],
	['A reporter asked Marin if she would resign.', 'indirect | A reporter | asked | if she would resign'],
	['A reporter asked Marin on Friday.'],
	['Marin was asked by the Gazette on Friday.'],
	['Marin was told by telephone that the quay was shut.'],
]);

rows('what lies between the verb and its words', [
	[
		'Marin admitted to the Gazette that she had met Vel.',
		'indirect | Marin | admitted | that she had met Vel',
	],
	[
		'Vel told his crews after the vote in the old hall that the quay was lost.',
		'indirect | Vel | told | that the quay was lost',
	],
	['Marin said in that case that she would leave.', 'indirect | Marin | said | that she would leave'],
	['Marin said at 5:40 a.m. that the quay was shut.', 'indirect | Marin | said | that the quay was shut'],
	['The ship struck the shoal known as the Widow at 5:40 a.m. on Friday.'],
	['Marin says on the radio that she’s tired.', 'indirect | Marin | says | that she’s tired'],
	[
		'“The quay is lost,” Vel told the Gazette after the vote, “and so are we.”',
		'direct | Vel | told | The quay is lost || and so are we.',
	],
	['But as Vel noted, those crews will leave.', 'indirect | Vel | noted | those crews will leave'],
	['Marin Vows To Close The Quay.', 'indirect | Marin | Vows | To Close The Quay'],
]);

rows('words whose verb comes late, or is none', [
	['Marin said the captain, a Dane, was ill.', 'indirect | Marin | said | the captain, a Dane, was ill'],
	[
		'Marin hopes the talks before the vote will go on.',
		'indirect | Marin | hopes | the talks before the vote will go on',
	],
	[
		'The crews hoped the meeting, called by Marin, would calm the port.',
		'indirect | The crews | hoped | the meeting, called by Marin, would calm the port',
	],
	['Marin said there certainly was a crack.', 'indirect | Marin | said | there certainly was a crack'],
	[
		'The port reported earning 3 million crowns last year.',
		'indirect | The port | reported | earning 3 million crowns last year',
	],
	['A poll shows Marin well ahead of Vel.', 'indirect | A poll | shows | Marin well ahead of Vel'],
	['The film shows Marin well ahead of Vel.'],
]);

rows('not yet said, and not words', [
	['Marin may want to close the quay.'],
	['It was early to hope for rain.'],
	['Marin is challenging Vel for the seat.'],
	['Marin sees a crane from her window.'],
	['Marin sees the crane as a gift.', 'indirect | Marin | sees | the crane as a gift'],
	[
		'Marin cast herself as a friend of the port.',
		'indirect | Marin | cast | herself as a friend of the port',
	],
	['Marin cast Vel as the captain in her play.'],
	['Marin said this when she met the crews on Monday.'],
	['Marin announced this in a written reply to Vel. Vel revealed this to the crews.'],
	['Marin said this in turn had hurt the port.', 'indirect | Marin | said | this in turn had hurt the port'],
	['The message that emerges from the talks was plain.'],
	[
		'Marin’s claim that the quay is safe was dismissed at once.',
		'indirect | Marin’s | claim | the quay is safe',
	],
	['Marin made the case that the quay is safe.', 'indirect | Marin | made the case | that the quay is safe'],
]);

rows('a day or a year that the clause is about', [
	['Marin said this year would be hard.', 'indirect | Marin | said | this year would be hard'],
	['But she said today was hard.', 'indirect | she | said | today was hard'],
	["Marin said this week's vote was late.", "indirect | Marin | said | this week's vote was late"],
	['Marin said this week the vote was late.', 'indirect | Marin | said | the vote was late'],
	['It was a plan that Marin said this year would fail.', 'indirect | Marin | said | would fail'],
]);

rows('who says it, behind a day or a count', [
	[
		'A report published Wednesday said the quay was unsafe.',
		'indirect | A report published Wednesday | said | the quay was unsafe',
	],
	[
		'People briefed on the plan said that the quay would close.',
		'indirect | People briefed on the plan | said | that the quay would close',
	],
	[
		'At least half of the crews say the ropes are old.',
		'indirect | At least half of the crews | say | the ropes are old',
	],
]);

rows('where and when somebody judges', [
	['Marin praised her crews on Twitter.', 'indirect | Marin | praised | her crews'],
	['Marin praised her crews in a letter to the Gazette.', 'indirect | Marin | praised | her crews'],
	['Marin praised the crews in the old port.', 'indirect | Marin | praised | the crews in the old port'],
	['Marin defended the dues before she left.', 'indirect | Marin | defended | the dues'],
	[
		'Marin criticized the crews as being too slow.',
		'indirect | Marin | criticized | the crews as being too slow',
	],
	['Marin endorsed Vel last week.', 'indirect | Marin | endorsed | Vel'],
	['Marin endorsed Vel — the first time that a harbour director has.', 'indirect | Marin | endorsed | Vel'],
	[
		'Marin criticized all the dues — those for small boats too — of the old port.',
		'indirect | Marin | criticized | all the dues — those for small boats too — of the old port',
	],
	['Marin criticized the dues and she left.', 'indirect | Marin | criticized | the dues'],
]);

rows('an attribution within a clause about something', [
	[
		'The dues, which Marin says have doubled, are paid in spring.',
		'indirect | Marin | says | which || have doubled',
	],
	['The crews pulled in what Vel believed was a rope.', 'indirect | Vel | believed | what || was a rope'],
	['The guard held a man who the police say was armed.', 'indirect | the police | say | who || was armed'],
	['What Marin said is that the quay is shut.', 'indirect | Marin | said | that the quay is shut'],
	['The quay that Marin closed was old.'],
	['The plan that Marin announced was dear.'],
]);

rows('many who say it', [
	[
		'Supporters of the plan hope the quay will open.',
		'indirect | Supporters of the plan | hope | the quay will open',
	],
	[
		'Two of the crews around them acknowledge that the ropes were old.',
		'indirect | Two of the crews around them | acknowledge | that the ropes were old',
	],
	['Members of the State Party met the crews.'],
	['Some of the greatest fear that Marin felt was gone.'],
]);

rows('two things that one does', [
	[
		'Marin criticized the dues and promised to lower them.',
		'indirect | Marin | criticized | the dues',
		'indirect | Marin | promised | to lower them',
	],
	[
		'Marin says the crews are late and calls them lazy.',
		'indirect | Marin | says | the crews are late',
		'indirect | Marin | calls | them lazy',
	],
	[
		'Marin said the crews sat down and criticized the dues.',
		'indirect | Marin | said | the crews sat down and criticized the dues',
	],
	['Marin says she’s late and hopes to leave.', 'indirect | Marin | says | she’s late and hopes to leave'],
]);

rows('what polls, papers and counts show', [
	['The quay is sinking, port records show.', 'indirect | port records | show | The quay is sinking'],
	[
		'Marin has the trust of half the crews, the study found.',
		'indirect | the study | found | Marin has the trust of half the crews',
	],
	[
		'A poll of 400 crews by the Gazette shows Marin with 47 percent.',
		'indirect | A poll of 400 crews by the Gazette | shows | Marin with 47 percent',
	],
	['The guards found a rope with three knots.'],
	['Marin showed the crews a rope with three knots.'],
	['The port will open when the records show.'],
]);

rows('clauses that begin with something else than their subject', [
	['Marin said mending the quay was a mistake.', 'indirect | Marin | said | mending the quay was a mistake'],
	[
		'Marin said despite all that, the quay is safe.',
		'indirect | Marin | said | despite all that, the quay is safe',
	],
	[
		'Marin said unless the quay is mended, the crews will leave.',
		'indirect | Marin | said | unless the quay is mended, the crews will leave',
	],
	['Marin said, if chosen, she would leave.', 'indirect | Marin | said | if chosen, she would leave'],
	[
		'Marin argued — naming nobody — that the quay was lost.',
		'indirect | Marin | argued | that the quay was lost',
	],
]);

rows('according to somebody', [
	[
		'Since last spring, according to the port, the crews have mended four quays.',
		'indirect | the port | according to | Since last spring || the crews have mended four quays',
	],
	[
		'In addition, according to the port, the crews have mended four quays.',
		'indirect | the port | according to | the crews have mended four quays',
	],
	['(According to the port, the quay is safe.)', 'indirect | the port | According to | the quay is safe'],
	[
		'Some crews view her badly, according to Vel.',
		'indirect | Vel | according to | Some crews view her badly',
	],
	['The winners, according to height:'],
]);

rows('who says it, when something stands before the verb', [
	[
		'Marin, after the vote, wrote that she would leave.',
		'indirect | Marin, after the vote | wrote | that she would leave',
	],
	[
		'Friends who saw him on the trail recently say that Vel is ill.',
		'indirect | Friends who saw him on the trail | recently say | that Vel is ill',
	],
	[
		'The quay may be lost, say some crews, who fear for it.',
		'indirect | some crews, who fear for it | say | The quay may be lost',
	],
	[
		'Vel marks his return with a feast, several friends said.',
		'indirect | several friends | said | Vel marks his return with a feast',
	],
	['# Quay may be lost, expert says', 'indirect | expert | says | Quay may be lost'],
	[
		'He is comparing the dues to a tax and says that the crews are poor.',
		'indirect | He | is comparing | the dues to a tax',
		'indirect | He | says | that the crews are poor',
	],
]);
