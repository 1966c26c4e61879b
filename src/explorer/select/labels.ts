/** Labels in use, as they are offered while one is being typed. */
import {fold} from '../../text/fold.ts';
import type {Line} from '../edit-line.ts';
import type {Overlay} from '../state.ts';
import type {World} from '../world.ts';

/** "water, #quay" to water and quay: parted by spaces or commas, each once. */
export const parseLabels = (text: string): string[] => [
	...new Set(
		text
			.split(/[\s,]+/)
			.map(label => label.replace(/^#+/, ''))
			.filter(Boolean),
	),
];

/** The label being typed: what stands between the last separator and the cursor. */
export const wordAt = ({text, cursor}: Line): string => /[^\s,]*$/.exec(text.slice(0, cursor))![0];

/** Labels in use that begin with the word at the cursor, the most used first; those in the line are left out. */
export function labelChoices(
	{line, stem}: Pick<Extract<Overlay, {type: 'labels'}>, 'line' | 'stem'>,
	world: World,
): readonly string[] {
	const word = wordAt(line);
	const others = parseLabels(line.text.slice(0, line.cursor - word.length) + line.text.slice(line.cursor));
	const wanted = fold(stem ?? word).replace(/^#+/, '');
	return labelsInUse(world).filter(label => !others.includes(label) && fold(label).startsWith(wanted));
}

/** Labels of all marks, the most used first. */
export function labelsInUse(world: World): string[] {
	const uses = new Map<string, number>();
	for (const {labels} of world.marks()) {
		for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
	}
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
}
