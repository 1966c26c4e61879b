/** The explorer on a screen of panes: opens it, and puts the terminal back at the end. */
import {type Instance, render} from 'ink';
import {App} from './app.tsx';
import {clickCounter, takeMouse} from './mouse.ts';
import {type ExplorerOptions, openSession} from './session.ts';
import {makeTerminalControl} from './terminal-control.ts';
import {makeTheme} from './theme.ts';
import {openView} from './view.ts';

/** Erases all and puts the cursor at the top left, where Ink's next frame begins. */
const EMPTY_SCREEN = '\u001B[2J\u001B[H';

/**
 * After so long, in ms, without another change of size all is drawn once more: Ink holds frames back, and while a
 * window is dragged it may write one of an earlier size over what was drawn since. Of a change that was taken back at
 * once only the signal tells, though the terminal may have lost lines by it.
 */
const SETTLED = 100;

/** Runs until the reader leaves. Fulfils with the exit code: 0, 130 after Ctrl+C, 2 after an error in dossier. */
export async function runExplorer(options: ExplorerOptions): Promise<number> {
	const {keyboard = process.stdin, output = process.stdout} = options;
	const control = makeTerminalControl(sequence => output.write(sequence));
	let app: Instance | null = null;
	const session = openSession(options, control, () => app?.unmount());
	const {store, world} = session;
	// Ink rewrites the lines that differ from its last frame, but a terminal that grew or shrank may have moved
	// or dropped lines of that frame: the next one is drawn on an empty screen.
	const drawAnew = () => {
		app?.clear();
		output.write(EMPTY_SCREEN);
		app?.rerender(draw());
	};
	let settling: NodeJS.Timeout | undefined;
	const settle = () => {
		clearTimeout(settling);
		settling = setTimeout(drawAnew, SETTLED);
	};
	const onResize = () => {
		drawAnew();
		settle();
	};
	const theme = makeTheme({name: options.theme, ascii: options.ascii});
	const view = openView(store, world, theme);
	const draw = () => <App view={view} control={control} />;
	const toAction = clickCounter();
	let error: unknown;
	try {
		app = render(
			draw(),
			// `interactive`: with the variable CI set, Ink would draw nothing, also on a real terminal.
			{
				stdin: takeMouse(keyboard, event => store.dispatch(toAction(event))),
				stdout: output,
				alternateScreen: true,
				incrementalRendering: true,
				exitOnCtrlC: false,
				patchConsole: true,
				maxFps: 60,
				interactive: true,
				// That is another way to run, without Ink; the variable must not make half of it here.
				isScreenReaderEnabled: false,
			},
		);
		output.prependListener('resize', onResize);
		process.on('SIGWINCH', settle);
		await app.waitUntilRenderFlush();
		session.startReading();
		await app.waitUntilExit();
	} catch (thrown) {
		error = thrown;
	} finally {
		clearTimeout(settling);
		output.off('resize', onResize);
		process.off('SIGWINCH', settle);
		app?.unmount();
	}
	return session.end(error);
}
