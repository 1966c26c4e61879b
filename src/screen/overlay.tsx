import {Box} from 'ink';
import {detailRows, LABEL_COLUMNS} from '../explorer/select/details.ts';
import {helpLines} from '../explorer/select/help.ts';
import {overlayWidth} from '../explorer/select/layout.ts';
import {countOf} from '../explorer/select/status.ts';
import type {State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
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
/** Columns of the keys in the help. */
const HELP_COLUMNS = 21;

/** What is drawn over the panes, when anything is. */
export function Overlay({state, world, theme, columns, height}: Props) {
	const {overlay} = state;
	if (overlay.type === 'none') return null;
	const width = overlayWidth(state);
	const left = Math.floor((columns - width) / 2);
	const {title, lines} = contentOf(state, world, theme);
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

function contentOf(state: State, world: World, theme: Theme): {title: string; lines: Piece[][]} {
	const {overlay} = state;
	switch (overlay.type) {
		case 'help':
			return {
				title: 'Keys',
				lines: helpLines().map(line => {
					if (line === null) return [];
					if ('title' in line) return [piece(line.title, 'strong')];
					return [piece(plainSigns(theme, `  ${line.keys}`).padEnd(HELP_COLUMNS), 'key'), piece(line.help)];
				}),
			};
		case 'details': {
			const {title, lines} = detailRows(state, world);
			return {
				title,
				lines: lines.map(({label, value}) => [piece(label.padEnd(LABEL_COLUMNS), 'quiet'), piece(value)]),
			};
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
						? [piece('This file exists.', 'bad'), piece('  o overwrites, n another name, esc closes')]
						: [
								piece(
									overlay.step === 'writing' ? plainSigns(theme, 'Writing …') : 'enter writes it, esc closes',
									'quiet',
								),
							],
				],
			};
		}
		case 'none':
			return {title: '', lines: []};
	}
}
