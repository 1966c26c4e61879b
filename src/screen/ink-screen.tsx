/** A view on a terminal, drawn by Ink. Bundled apart, and small: the first frame is there before this is loaded. */
import {type Instance, render} from 'ink';
import {App} from './app.tsx';
import type {TerminalControl} from './terminal/terminal-control.ts';
import type {View} from './view.ts';

type InkScreen = {
	/** Fulfilled when the first of Ink's frames is written. */
	readonly drawn: Promise<void>;
	/** Fulfilled when the screen is gone; rejected when drawing failed. */
	readonly ended: Promise<unknown>;
	readonly close: () => void;
};

/** Erases all and puts the cursor at the top left, where Ink's next frame begins. */
const EMPTY_SCREEN = '\u001B[2J\u001B[H';
const ALTERNATE_SCREEN = '\u001B[?1049h';

/**
 * After so long, in ms, without another change of size all is drawn once more: Ink holds frames back, and while a
 * window is dragged it may write one of an earlier size over what was drawn since. Of a change that was taken back at
 * once only the signal tells, though the terminal may have lost lines by it.
 */
const SETTLED = 100;

/**
 * Frames a second at most. Of sixty, the frame of a key would be held back for one more when the corpus that is being
 * read has just changed the screen.
 */
const MOST_FRAMES = 250;

/** Takes over a terminal that shows the alternate screen already, from its top left on. */
export function openInkScreen(
	view: View,
	{
		output,
		keyboard,
		control,
	}: {
		readonly output: NodeJS.WriteStream;
		readonly keyboard: NodeJS.ReadStream;
		readonly control: TerminalControl;
	},
): InkScreen {
	const draw = () => <App view={view} control={control} />;
	const app: Instance = withoutEntering(output, () =>
		render(
			draw(),
			// `interactive`: with the variable CI set, Ink would draw nothing, also on a real terminal.
			{
				stdin: keyboard,
				stdout: output,
				alternateScreen: true,
				incrementalRendering: true,
				exitOnCtrlC: false,
				patchConsole: true,
				maxFps: MOST_FRAMES,
				interactive: true,
				// That is another way to run, without Ink; the variable must not make half of it here.
				isScreenReaderEnabled: false,
			},
		),
	);
	// Ink rewrites the lines that differ from its last frame, but a terminal that grew or shrank may have moved
	// or dropped lines of that frame: the next one is drawn on an empty screen.
	const drawAnew = () => {
		app.clear();
		output.write(EMPTY_SCREEN);
		app.rerender(draw());
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
	output.prependListener('resize', onResize);
	process.on('SIGWINCH', settle);
	const ended = app.waitUntilExit().finally(() => {
		clearTimeout(settling);
		output.off('resize', onResize);
		process.off('SIGWINCH', settle);
	});
	// Whoever waits for `drawn` first must not miss it, nor be told of it by an unhandled rejection.
	ended.catch(() => {});
	return {drawn: app.waitUntilRenderFlush(), ended, close: () => app.unmount()};
}

/**
 * Ink enters the alternate screen when it starts, and comes back to it after it gave the terminal away. The first
 * time it is there already, and to enter it again would empty it: the reader would see his first frame vanish.
 */
function withoutEntering<Result>(output: NodeJS.WriteStream, start: () => Result): Result {
	const write = output.write;
	const unless = (...args: Parameters<typeof write>) =>
		args[0] === ALTERNATE_SCREEN || write.apply(output, args);
	output.write = unless as typeof write;
	try {
		return start();
	} finally {
		output.write = write;
	}
}
