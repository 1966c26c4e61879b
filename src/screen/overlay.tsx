import {Box} from 'ink';
import {columnsOf} from '../explorer/graphemes.ts';
import {detailsOf} from '../explorer/select/details.ts';
import {helpLines} from '../explorer/select/help.ts';
import {countOf} from '../explorer/select/status.ts';
import type {State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {wrapFlowing} from '../explorer/wrap.ts';
import {printableLine} from '../text/printable.ts';
import {LineField} from './line-field.tsx';
import {paintBox} from './overlay-rows.ts';
import {Rows} from './rows.tsx';
import {type Piece, piece, plainSigns} from './styled.ts';
import type {Theme} from './theme.ts';

type Props = {
	readonly state: State;
	readonly world: World;
	readonly theme: Theme;
	readonly columns: number;
	/** Rows between tabs and footer. */
	readonly height: number;
};

/** First row below header and tabs. */
const TOP = 2;
const LABEL = 15;

/** What is drawn over the panes, when anything is. */
export function Overlay({state, world, theme, columns, height}: Props) {
	const {overlay} = state;
	if (overlay.type === 'none') return null;
	const width = Math.min(columns - 2, overlay.type === 'export' ? 64 : 84);
	const left = Math.floor((columns - width) / 2);
	const {title, lines} = contentOf(state, world, theme, width - 4);
	const boxHeight = Math.min(height, lines.length + 2);
	const y = TOP + Math.floor((height - boxHeight) / 2);
	const top = overlay.type === 'export' ? 0 : overlay.top;
	return (
		<Box position="absolute" marginLeft={left} marginTop={y} flexDirection="column" width={width}>
			<Rows rows={paintBox(theme, title, lines, {width, height: boxHeight, top})} width={width} />
			{overlay.type === 'export' && overlay.step === 'name' && (
				<Box position="absolute" marginLeft={8} marginTop={2}>
					<LineField line={overlay.path} width={width - 11} x={left + 8} y={y + 2} />
				</Box>
			)}
		</Box>
	);
}

function contentOf(
	state: State,
	world: World,
	theme: Theme,
	width: number,
): {title: string; lines: Piece[][]} {
	const {overlay} = state;
	switch (overlay.type) {
		case 'help':
			return {
				title: 'Keys',
				lines: helpLines().map(line => {
					if (line === null) return [];
					if ('title' in line) return [piece(line.title, 'strong')];
					return [piece(`  ${line.keys}`.padEnd(LABEL + 6), 'key'), piece(line.help)];
				}),
			};
		case 'details': {
			const {title, lines} = detailsOf(state, world);
			return {title, lines: lines.flatMap(({label, value}) => labelled(theme, label, value, width))};
		}
		case 'export': {
			const marks = countOf(world.marks().length, 'marked passage');
			const path = printableLine(overlay.path.text);
			const isAsking = overlay.step === 'exists';
			return {
				title: 'Export',
				lines: [
					[piece(`${marks} as Markdown with citations`, 'quiet')],
					[piece('File '.padEnd(6), 'strong'), piece(overlay.step === 'name' ? '' : path)],
					[],
					isAsking
						? [
								piece('This file exists.', 'bad'),
								piece('  o overwrites it, n takes another name, esc closes'),
							]
						: [piece(overlay.step === 'writing' ? 'Writing …' : 'enter writes it, esc closes', 'quiet')],
				],
			};
		}
		case 'none':
			return {title: '', lines: []};
	}
}

/** A label and its value, wrapped below itself. */
function labelled(theme: Theme, label: string, value: string, width: number): Piece[][] {
	const shown = plainSigns(theme, printableLine(value));
	const lines = wrapFlowing(shown, 0, Math.max(10, width - LABEL));
	if (lines.length === 0) return [[]];
	return lines.map(({start, end}, index) => {
		const name = index === 0 ? label : '';
		return [
			piece(name + ' '.repeat(Math.max(0, LABEL - columnsOf(name))), 'quiet'),
			piece(shown.slice(start, end).replace(/\s+/g, ' ')),
		];
	});
}
