import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate} from '../../src/library/annotate.ts';
import {documentOf} from '../parts/document-of.ts';

/**
 * Short texts in which somebody else is near, and who says the last quote of each. The first line is the speaker,
 * or `nobody`; with `? ` before it the quote is missed so far, and whoever mends it takes the sign away.
 */
const file = new URL('golden/somebody-near.traps', import.meta.url);

const traps = readFileSync(file, 'utf8')
	.trimEnd()
	.split('\n---\n')
	.map(trap => {
		const [speaker, ...lines] = trap.split('\n');
		return [lines.join('\n'), speaker!] as const;
	});

function lastSpeaker(body: string): string {
	const {quotes, entities} = annotate(
		documentOf(`Quay closes after storm\n\nIt rained on Monday.\n\n${body}\n`),
	);
	const last = quotes.at(-1);
	if (!last) return 'no quote';
	return last.speaker === null ? 'nobody' : entities.clusters[last.speaker]!.name;
}

describe('who says it, with somebody else near', () => {
	it.each(traps)('%s', (body, speaker) => {
		expect(lastSpeaker(body)).toBe(speaker.startsWith('? ') ? 'no quote' : speaker);
	});
});
