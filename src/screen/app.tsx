import {Box, useStdout, useWindowSize} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {LineField} from './line-field.tsx';
import {Rows} from './rows.tsx';
import type {TerminalControl} from './terminal/terminal-control.ts';
import {useTerminalControl} from './terminal/use-terminal-control.ts';
import {useKeys} from './use-keys.ts';
import type {Size, View} from './view.ts';

/** Puts the frames of a view on the terminal, and gives it the keys. */
export function App({view, control}: {readonly view: View; readonly control?: TerminalControl}) {
	const size = useSize();
	useSyncExternalStore(view.subscribe, view.version);
	useEffect(() => view.onResize(size), [view, size]);
	useKeys(view.onKey, view.onPaste);
	const {columns, rows, head, panes, foot, box, field, isMouse} = view.frame(size);
	useTerminalControl(control, isMouse);
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Rows rows={head} width={columns} />
			<Box height={rows - head.length - foot.length}>
				{panes.map(pane => (
					<Rows key={pane.x} {...pane} />
				))}
			</Box>
			<Rows rows={foot} width={columns} />
			{box && (
				<Box position="absolute" marginLeft={box.x} marginTop={box.y}>
					<Rows {...box} />
				</Box>
			)}
			{field && <LineField {...field} />}
		</Box>
	);
}

/**
 * The terminal's size as it is now. Ink's hook tells that it changed, but a moment late: drawn in between, a frame
 * as wide as before would be folded by a terminal that got narrower, and every line after it would be off.
 */
function useSize(): Size {
	const known = useWindowSize();
	const terminal = useStdout().stdout as Partial<NodeJS.WriteStream>;
	const columns = terminal.columns || known.columns;
	const rows = terminal.rows || known.rows;
	return useMemo(() => ({columns, rows}), [columns, rows]);
}
