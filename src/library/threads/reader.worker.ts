import {parentPort, workerData} from 'node:worker_threads';
import {readCorpus} from '../reading/read-corpus.ts';
import type {FromReader, ReaderData, ReadingProgress, ToReader} from '../reading/reading.ts';
import {giveWay} from './give-way.ts';
import {Pulse} from './pulse.ts';
import {optimizeLess} from './tiering.ts';

/* The thread that coordinates a reading and is the only writer of the library. */

const REPORT_INTERVAL = 50; // ms

const port = parentPort!;
const {roots, file, options, pulse} = workerData as ReaderData;
const stopping = new AbortController();
port.on('message', (message: ToReader) => {
	if (message.type === 'stop') stopping.abort();
});

let reported = 0;
let phase: ReadingProgress['phase'] | undefined;
const send = (message: FromReader) => port.postMessage(message);

if (options.givesWay) giveWay();
const optimizeAsEver = optimizeLess();
const summary = await readCorpus(roots, file, options, {
	pulse: new Pulse(pulse),
	signal: stopping.signal,
	report: progress => {
		const now = Date.now();
		if (progress.phase === phase && now - reported < REPORT_INTERVAL) return;
		reported = now;
		phase = progress.phase;
		send({type: 'progress', progress});
	},
});
optimizeAsEver();
send({type: 'done', summary});
port.close();
