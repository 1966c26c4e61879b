import {setFlagsFromString} from 'node:v8';

/*
 * V8's optimizing compiler works beside the program, and takes what the second processor could annotate with:
 * of 20 MB of news read on two processors, it had a seventh of all CPU time. The compiler below it (Maglev)
 * makes nearly as good code for these rules at a fraction of the cost, so a reading leaves Turbofan to what
 * runs really often. Over 80 MB both ways took the same time.
 */

const FLAG = '--invocation-count-for-turbofan';
const WHILE_READING = 100_000;
const USUAL = 3_000; // V8's own default

/** Makes V8 slower to optimize, in all threads of the process. Returns what ends that. */
export function optimizeLess(): () => void {
	setFlagsFromString(`${FLAG}=${WHILE_READING}`);
	return () => setFlagsFromString(`${FLAG}=${USUAL}`);
}
