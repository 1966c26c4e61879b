/** What is drawn over the panes while passages are written to a file. */

import type {Exported} from '../../explorer/exported.ts';
import type {ActionName} from '../../explorer/keymap.ts';
import {type ExportOffer, otherExport} from '../../explorer/select/export-offers.ts';
import {keyFor} from '../../explorer/select/key-for.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {type ExportFormat, formatByName} from '../../export/export-format.ts';
import {countOf, formatCount} from '../../text/counts.ts';
import {printableLine} from '../../text/printable.ts';
import type {Content, Open} from '../overlay.ts';
import {piece, plainKeys, plainSigns} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** What the ending of an export's name makes of it. */
const FORMATS: Readonly<Record<ExportFormat, string>> = {
	md: 'Markdown with citations',
	csv: 'a table (CSV)',
	jsonl: 'JSON Lines',
};

const OFFERS: Readonly<Record<ExportOffer, string>> = {
	selection: 'the selected quotes',
	marks: 'what you marked',
	list: 'what the list shows',
};

/** What is exported, to which file, and what to do where that is there already. */
export function exportBox(
	{what, path: line, step}: Open<'export'>,
	state: State,
	world: World,
	theme: Theme,
): Content {
	const key = (name: ActionName) => plainKeys(theme, keyFor(state, name));
	const other = step === 'name' ? otherExport(state, world, what) : null;
	const order = what.groupBy === 'document' ? '' : `, by ${what.groupBy}`;
	const path = printableLine(line.text);
	return {
		title: 'Export',
		lines: [
			[piece(`${exportedWords(what, world)} as ${FORMATS[formatByName(line.text.trim())]}${order}`, 'quiet')],
			[piece('File '.padEnd(6), 'strong'), piece(step === 'name' ? '' : path)],
			other ? [piece(`${key('export-other')}: ${OFFERS[other]} instead`, 'quiet')] : [],
			step === 'exists'
				? [
						piece('This file exists.', 'bad'),
						piece(`  ${key('export-overwrite')} overwrites it, ${key('export-rename')} gives another name`),
					]
				: [
						piece(
							step === 'writing'
								? plainSigns(theme, 'Writing …')
								: `${key('export-write')} writes it, ${key('export-close')} closes`,
							'quiet',
						),
					],
		],
		...(step === 'name' && {field: {line, row: 1, column: 6}}),
	};
}

/** "3 of 12 marked passages", "5 selected quotes", "42 quotes of the list". */
function exportedWords(what: Exported, world: World): string {
	if (what.type === 'marks') {
		const all = countOf(world.marks().length, 'marked passage');
		return what.ids ? `${formatCount(what.ids.length)} of ${all}` : all;
	}
	const {of, passages} = what;
	if (of === 'selection') return countOf(passages.length, 'selected quote');
	const areQuotes = passages.every(passage => 'quote' in passage);
	return `${countOf(passages.length, areQuotes ? 'quote' : 'passage')} of the list`;
}
