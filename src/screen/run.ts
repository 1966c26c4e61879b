/** The explorer on a screen of panes: opens it, and puts the terminal back at the end. */

import type {ExplorerOptions} from './explorer-options.ts';
import {showFirstFrame} from './first-frame.ts';
import {openSession} from './session.ts';
import {clickCounter, takeMouse} from './terminal/mouse.ts';
import {makeTerminalControl} from './terminal/terminal-control.ts';
import {makeTheme} from './theme.ts';
import {openView} from './view.ts';

/** Runs until the reader leaves. Fulfils with the exit code: 0, 130 after Ctrl+C, 2 after an error in dossier. */
export async function runExplorer(options: ExplorerOptions): Promise<number> {
	const {keyboard = process.stdin, output = process.stdout} = options;
	const control = makeTerminalControl(sequence => output.write(sequence));
	let hasLeft = false;
	let close = () => {};
	const session = openSession(options, control, () => {
		hasLeft = true;
		close();
	});
	const {store, world} = session;
	const view = openView(store, world, makeTheme({name: options.theme, ascii: options.ascii}));
	const first = showFirstFrame(view, {output, keyboard});
	const toAction = clickCounter();
	const keys = takeMouse(
		keyboard,
		event => {
			const action = toAction(event);
			if (action) store.dispatch(action);
		},
		() => store.snapshot().state.isMouse,
	);
	let error: unknown;
	try {
		const {openInkScreen} = await import('./ink-screen.tsx');
		if (!hasLeft) {
			first.handOver();
			const screen = openInkScreen(view, {output, keyboard: keys, control});
			close = screen.close;
			await screen.drawn;
			session.startReading();
			await screen.ended;
		}
	} catch (thrown) {
		error = thrown;
	} finally {
		first.leave();
		close();
	}
	return session.end(error);
}
