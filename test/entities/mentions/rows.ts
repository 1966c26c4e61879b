import {describe, expect, it} from 'vitest';
import {mentionsOf} from '../story.ts';

/** Tests each text of a table against its mentions, in order: "P:Rosa Marin". */
export const rows = (
	title: string,
	table: readonly (readonly [text: string, mentions: readonly string[]])[],
) =>
	describe(title, () => {
		it.each(table)('%s', (text, mentions) => expect(mentionsOf(text)).toEqual(mentions));
	});
