import {describe, expect, it} from 'vitest';
import {quotesIn} from './reading.ts';

/** Cues with what follows them: "=" stands before what is said. */
const CUES = [
	'said =the quay is unsafe',
	'has said =that the quay is unsafe',
	'told the council on Monday =that the quay is unsafe',
	'said in a statement =that the quay is unsafe',
	'argued =the quay is unsafe',
	'is convinced =that the quay is unsafe',
	'vowed =to mend the quay',
	'refused =to mend the quay',
	'asked =whether the quay is safe',
	'urged =the crews to leave the quay',
	'called on =the owners to mend the quay',
	'called for =a new quay',
	'accused =the owners of neglect',
	'called =the quay unsafe',
	'described =the quay as unsafe',
	'rejected =the claim',
	'blamed =the storm',
	'admitted =taking the rope',
	'announced =a new quay',
];

const SUBJECTS = [
	'Marin',
	'Rosa Marin, the harbour director,',
	'Rosa Marin, who runs the port,',
	'The director',
	'A spokeswoman for the Port Authority',
	'One of the captains',
	'Residents who live near the quay',
];

/** What may stand behind, none of it said by the one before. */
const TRAILS = [
	'.',
	'; Vel disagreed.',
	', while Vel was silent.',
	', but Vel disagreed.',
	', adding that it may sink.',
	', prompting Vel to leave.',
	', a claim Vel denied.',
	', according to the Gazette.',
	', the Gazette reported.',
	', and accused Vel of lying.',
	' — a charge Vel denies.',
];

/** The same of several, whose verb has no ending. */
const MANY = [
	'Marin and Vel',
	'Officials',
	'Some in the crew',
	'People familiar with the plan',
	'Nearly half of them',
];
const OF_MANY = [
	'say =the quay is unsafe',
	'believe =the quay is unsafe',
	'want =to mend the quay',
	'plan =to mend the quay',
];

const plain = (subject: string): string => subject.split(',')[0]!.replace(/^(?:Nearly|Some) /, '');

/** The sentences in which the words behind "=" are not what the subject is found to say. */
const failures = (subjects: readonly string[], cues: readonly string[]): string[] =>
	subjects.flatMap(subject =>
		cues.flatMap(cue =>
			TRAILS.flatMap(trail => {
				const [verb, said] = cue.split('=') as [string, string];
				const text = `${subject} ${verb}${said}${trail}`;
				const isFound = quotesIn(text).some(
					({content, source}) =>
						content.map(({start, end}) => text.slice(start, end)).join(' … ') === said &&
						source !== null &&
						text.slice(source.start, source.end).includes(plain(subject)),
				);
				return isFound ? [] : [text];
			}),
		),
	);

describe('what somebody is told to say, whoever it is and whatever comes behind', () => {
	it('is found with its bounds of one', () => expect(failures(SUBJECTS, CUES)).toEqual([]));
	it('is found with its bounds of many', () => expect(failures(MANY, OF_MANY)).toEqual([]));
});

const NOTHING_SAID = [
	'It goes without saying that the quay is old.',
	'Needless to say, the quay is old.',
	'That is to say, the quay is shut.',
	'What did Marin say about the quay?',
	'Did Vel deny that the quay was unsafe?',
	'Will Marin promise to mend the quay?',
	'Suppose Marin said that the quay is safe.',
	'Tell the council that the quay is safe.',
	'Let us say the quay is safe.',
	'Nobody said that the quay was safe.',
	'Marin might argue that the quay is safe.',
	'You could say that the quay is safe.',
	'Before Marin could say that the quay was safe, it sank.',
	'Marin is expected to say that the quay is safe.',
	'Marin has yet to say whether the quay is safe.',
	'Marin stopped short of saying that the quay is safe.',
	'Marin forgot to say that the quay was shut.',
	'Vel left without saying that the quay was unsafe.',
	'It is fair to say that the quay is safe.',
	'Anyone who says the quay is safe is wrong.',
	'To say that the quay is safe would be wrong.',
	'The sign says the quay is shut.',
	'The quay is thought to be safe.',
	'The crews were urged to leave.',
	'The team attacked on the left.',
	'The club offers two courses.',
	'The port weathered the storm thanks to Marin.',
	'Officials seeking comment left.',
	'A sailor who requested anonymity to speak freely left.',
	'Vel won pledged delegates.',
	'Having said that, the quay is safe.',
	'Marin, so to speak, sank the port.',
	'Suffice it to say that the quay is old.',
];

describe('sentences in which nobody has said anything', () => {
	it.each(NOTHING_SAID)('%s', text => expect(quotesIn(text)).toEqual([]));
});

describe('what has not been said, or not yet', () => {
	it.each(['Marin never said that the quay was safe.', 'Marin will say that the quay is safe.'])('%s', text =>
		expect(quotesIn(text).map(({strength}) => strength)).toEqual(['weak']),
	);
});
