import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';
import {WORDS, withWords} from './words-said.ts';

/** A story whose last paragraph calls somebody again by what he is, and who says Q there; null for nobody named. */
const RECALLED: readonly (readonly [string, string | null])[] = [
	[
		'Rosa Marin of Lund University led the study.\n\nMarin has started packing. “Q,” the astronomer said.',
		'Rosa Marin',
	],
	['Rosa Marin turns 60 in May.\n\nMarin has never owned a piano. “Q,” says the pianist.', 'Rosa Marin'],
	['Rosa Marin turns 60 in May.\n\nMarin met Ines Okoro in Lund. “Q,” the pianist said.', null],
	['Rosa Marin turns 60 in May.\n\nMarin thanked the pianist. “Q,” the pianist said.', null],
	['Rosa Marin turns 60 in May. She lives with a pianist.\n\nMarin left. “Q,” the pianist said.', null],
	['Rosa Marin turns 60 in May.\n\nMarin left. “Q,” the judge said.', null],
	['Rosa Marin turns 60 in May.\n\nThe hall was full. “Q,” the pianist said.', null],
	[
		'Carrow Town lost 2-1 at Lund City on Saturday.\n\nCarrow Town will appeal. “Q,” the club said in a statement.',
		'Carrow Town',
	],
	[
		'Brightwater Shipping runs the ferries.\n\nBrightwater Shipping denied it. “Q,” the group said.',
		'Brightwater Shipping',
	],
	['Brightwater Shipping runs the ferries.\n\nBrightwater Shipping denied it. “Q,” the ministry said.', null],
	[
		'Brightwater Shipping runs the ferries for another group.\n\nBrightwater Shipping denied it. “Q,” the group said.',
		null,
	],
	['Brightwater Shipping bought Harl Bank.\n\nHarl Bank denied it. “Q,” the club said.', null],
];

function speakerOf(story: string): string | null {
	const text = `News from Alder Bay\n\n${withWords(story)}\n`;
	const {quotes, entities} = annotate(documentOf(text));
	const quote = quotes.findLast(({content}) => text.startsWith(WORDS.slice(0, -1), content[0]!.start));
	return quote && quote.speaker !== null ? entities.clusters[quote.speaker]!.name : null;
}

describe('whom news calls again by what they are', () => {
	it.each(RECALLED)('%s %s', (story, speaker) => expect(speakerOf(story)).toBe(speaker));
});
