import {setFlagsFromString} from 'node:v8';

/*
 * V8's optimizing compiler works beside the program, and takes what the second processor could annotate with:
 * of 20 MB of news read on two processors, it had a seventh of all CPU time. The compiler below it (Maglev)
 * makes nearly as good code for these rules at a fraction of the cost, so a reading leaves Turbofan to what
 * runs really often. Over 80 MB both ways took the same time.
 */

const OPTIMIZING = '--invocation-count-for-turbofan';
const WHILE_READING = 100_000;
const USUAL = 3_000; // V8's own default

/*
 * V8 interprets a pattern the first time, and compiles it the second. Before the first it polishes the form that it
 * interprets, with a pass that takes longer than all it saves: of the first megabyte, 4 % of the threads' time.
 */
const POLISHING = 'regexp-peephole-optimization';

/** Makes V8 slower to optimize, in all threads of the process. Returns what ends that. */
export function optimizeLess(): () => void {
	setFlagsFromString(`${OPTIMIZING}=${WHILE_READING}`);
	setFlagsFromString(`--no-${POLISHING}`);
	return () => {
		setFlagsFromString(`${OPTIMIZING}=${USUAL}`);
		setFlagsFromString(`--${POLISHING}`);
	};
}
