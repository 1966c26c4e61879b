import {Box, useStdout, useWindowSize} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {actionFor, modeOf} from '../explorer/action-for.ts';
import {LINES} from '../explorer/keymap.ts';
import {layoutOf} from '../explorer/select/layout.ts';
import {listPrompt} from '../explorer/select/list-words.ts';
import {placeOf} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import {FooterLine} from './footer.tsx';
import {paintHeader, paintTabs} from './header.ts';
import {LineField} from './line-field.tsx';
import {Overlay} from './overlay.tsx';
import {paintFilterRest, paintList, paintText, paintTooSmall} from './panes.ts';
import {Row, Rows} from './rows.tsx';
import type {Store} from './store.ts';
import {paint} from './styled.ts';
import {type TerminalControl, useTerminalControl} from './terminal-control.ts';
import type {Theme} from './theme.ts';
import {useKeys} from './use-keys.ts';

type Props = {
	readonly store: Store;
	readonly world: World;
	readonly theme: Theme;
	readonly control?: TerminalControl;
};

/** The whole screen for the store's state; keys become actions here. */
export function App({store, world, theme, control}: Props) {
	const size = useSize();
	const {state: kept} = useSyncExternalStore(store.subscribe, store.snapshot);
	useTerminalControl(control, kept.isMouse);
	// The first frame after a resize is drawn at the new size already; the reducer learns of it right after.
	const state = {...kept, size};
	useEffect(() => store.dispatch({type: 'resize', ...size}), [store, size]);
	useKeys(
		key => {
			const action = actionFor(store.snapshot().state, key);
			store.dispatch(action ?? {type: 'clear-message'});
		},
		text => {
			if (LINES.includes(modeOf(store.snapshot().state))) {
				store.dispatch({type: 'edit-typed', edit: {type: 'insert', text}});
			}
		},
	);
	const {columns, rows} = size;
	const layout = layoutOf(state);
	if (!layout.fits) return <Rows rows={paintTooSmall(theme, state)} width={columns} />;
	const {list, text, height} = layout;
	const {vertical, horizontal, foot} = theme.signs;
	const prompt = listPrompt(state);
	const isSplit = list.width > 0 && text.width > 0;
	const rule = isSplit
		? horizontal.repeat(list.width) + foot + horizontal.repeat(text.width)
		: horizontal.repeat(columns);
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Row text={paintHeader(theme, world, columns)} />
			<Row text={paintTabs(theme, world, state, columns)} />
			<Box height={height}>
				{list.width > 0 && (
					<Box flexDirection="column" width={list.width} flexShrink={0}>
						{state.typing === 'filter' ? (
							<Box height={1}>
								<Row text={paint(theme, prompt, ['key'])} />
								<LineField
									line={placeOf(state).list.query}
									width={list.width - prompt.length - 1}
									x={prompt.length}
									y={2}
								/>
							</Box>
						) : (
							<Row text={paintFilterRest(theme, state, world, list.width)} />
						)}
						<Rows rows={paintList(theme, state, world, list)} width={list.width} />
					</Box>
				)}
				{isSplit && (
					<Rows rows={Array.from({length: height}, () => paint(theme, vertical, ['frame']))} width={1} />
				)}
				{text.width > 0 && <Rows rows={paintText(theme, state, world, text)} width={text.width} />}
			</Box>
			<Row text={paint(theme, rule, ['frame'])} />
			<FooterLine state={state} world={world} theme={theme} columns={columns} y={rows - 1} />
			<Overlay state={state} world={world} theme={theme} columns={columns} height={height} />
		</Box>
	);
}

/**
 * The terminal's size as it is now. Ink's hook tells that it changed, but a moment late: drawn in between, a frame
 * as wide as before would be folded by a terminal that got narrower, and every line after it would be off.
 */
function useSize(): {columns: number; rows: number} {
	const known = useWindowSize();
	const terminal = useStdout().stdout as Partial<NodeJS.WriteStream>;
	const columns = terminal.columns || known.columns;
	const rows = terminal.rows || known.rows;
	return useMemo(() => ({columns, rows}), [columns, rows]);
}
