import {describe, expect, it} from 'vitest';
import {kindOfBlock} from '../../src/parts/kind-of-block.ts';
import type {PartKind} from '../../src/parts/layout.ts';

const kindOf = (text: string) =>
	kindOfBlock({span: {start: 0, end: text.length}, text, at: 0, role: null, afterBlank: true});

const KINDS: readonly [kind: PartKind, texts: readonly string[]][] = [
	[
		'furniture',
		[
			'Share this articleComments',
			'Share this articleClose Button',
			'Share on FacebookShare on TwitterEmail this',
			'Share Tweet Email Print',
			'Advertisement',
			'ADVERTISEMENT',
			'Story continues below advertisement',
			'Sign up for our morning newsletter and never miss a story.',
			'Subscribe to the Courier',
			'Click here to read the survey',
			'Read the rest here.',
			'Read the full story at the Courier',
			'Watch the full exchange below:',
			'We use cookies to improve your visit.',
			'© 2019 Aven Courier. All rights reserved.',
			'Copyright 2019 Coastal News Agency. This material may not be published, broadcast or rewritten.',
			'Published 3 hours ago',
			'3h ago',
			'2 min read',
			'12 comments',
			'1.2K shares',
			'Image 1 of 8',
			'* * *',
			'___',
			'###',
			'-30-',
			'<script src="x.js"></script>',
			'margin-right:15px;',
			'https://courier.example/a/b',
			'You might also like',
			'Related stories',
			'Most read',
			'MORE FROM THE COURIER',
			'Recommended for you:',
		],
	],
	[
		'related',
		[
			'READ MORE: Who owns the north quay?',
			'Related: Director of harbour board resigns',
			'ALSO READ | Ferry stops on Sundays',
		],
	],
	[
		'credit-line',
		[
			'(Reporting by Mira Solano; Editing by Ruth Vane)',
			'Reporting by Mira Solano in Port Aven; editing by Ruth Vane',
			'Additional reporting by Ada Quist',
			'(Writing by Jon Pell)',
			'With AAP',
			'Ada Quist and Jon Pell contributed to this report.',
			'Coastal writer Ada Quist in Port Aven contributed to this story.',
			'Contributing: Ada Quist.',
			'The writer is a member of the town council.',
			'Jon Pell is a freelance journalist in Port Aven.',
			'Follow Ada Quist on Twitter @adaquist',
			'— Reuters',
			'(h/t Aven Courier)',
		],
	],
	[
		'correction',
		[
			'Correction: An earlier version of this article misspelled a name.',
			'CORRECTION (March 5): The vote is in June.',
			'This story has been corrected to show that the vote is in June.',
			"Editor's note: This story was first published in March.",
			'An earlier version of this report misstated the price of the ship.',
			'Clarification: The board met twice.',
		],
	],
	[
		'caption',
		[
			'FILE PHOTO: The light at the end of the pier, February 2, 2017. REUTERS/Dan Orme',
			'Divers prepare their lines at dawn. REUTERS/Lena Voss/File Photo',
			'(Photo: Lena Voss/Aven Courier)',
			'In this March 24, 2019 photo, a diver holds up a sample. (AP Photo/Lena Voss)',
			'Lena Voss/Getty Images',
			'Photo by Lena Voss',
			'The pier in winter. Image: Lena Voss.',
			'The mayor, Piet Oller, at the town hall (Lena Voss/AFP/Getty Images)',
		],
	],
	['byline', ['By Mira Solano and Jon Pell', 'By Reuters', 'Mira Solano, Reuters']],
];

const ROWS = KINDS.flatMap(([kind, texts]) => texts.map(text => [kind, text] as const));

const PROSE = [
	'"Share this article with whoever you like," she said. "It is all true."',
	'Share prices fell.',
	'Comments were not available.',
	'Sign language is taught at the school.',
	'Subscribers left when the paper changed hands, and few came back.',
	'Click, went the lock.',
	'Read was elected in June.',
	'More from habit than from need, he opened the lock.',
	'Related industries lost 300 jobs.',
	'Most read the letter twice.',
	'Reporting by the board was late, the auditors found.',
	'The mill contributed to the fund for the new pier, which opened in June.',
	'Tarrow is a pilot.',
	'Her views are well known on the quay.',
	'The writer, a retired pilot, lives in St. Merrow.',
	'Follow the money, he said.',
	'Corrections officers went on strike on Monday.',
	'The story was corrected by the mayor himself at the meeting.',
	'Photographs of her hang in every kitchen in this town.',
	'Photo finishes are rare in rowing.',
	'He told Reuters.',
	'Images on Facebook showed the roof of the fish market in the harbour.',
	'The rights were reserved for the town.',
	'By Friday we should have an offer.',
	'Three hours ago, he said, the ship was here.',
	'Q: Will you sue?',
	'- The first survey was made in 2016.',
	'- Ines Tarrow',
	'Watch him, she said.',
	'„Wir hatten keine Wahl“, sagte die Vorsitzende.',
	'主席说：“我们别无选择。”',
	'Следующее заседание пройдет в апреле.',
];

describe('kindOfBlock', () => {
	it.each(ROWS)('%s: %j', (kind, text) => {
		expect(kindOf(text)).toBe(kind);
	});

	it.each(PROSE)('leaves %j open', text => {
		expect(kindOf(text)).toBeNull();
	});
});
