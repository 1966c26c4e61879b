import {parentPort, workerData} from 'node:worker_threads';
import type {FoundFile} from '../../corpus/find-files.ts';
import {readItems} from '../reading/pack-file.ts';
import type {FromAnnotator, PackedItem, ToAnnotator} from './annotators.ts';
import {Pulse} from './pulse.ts';
import {Round} from './round.ts';

/*
 * A thread that reads and annotates the files it is sent, in their order. Results go back in batches; when
 * the writer falls behind, the thread waits, so that memory stays bounded for a dump of any length.
 */

const BATCH_UNITS = 1 << 18; // text of a batch
const BATCH_TIME = 30; // milliseconds after which a batch goes off however small it is
const AHEAD_UNITS = 1 << 22; // text of the batches that may be on their way

const port = parentPort!;
const pulse = new Pulse(workerData as SharedArrayBuffer);
const waiting: {task: number; file: FoundFile}[] = [];
const round = new Round();
let items: PackedItem[] = [];
let units = 0;
/** Text of each batch that is on its way, oldest first, and their sum. */
const sent: number[] = [];
let sentUnits = 0;
let since = 0;
let isWorking = false;
let onRoom: () => void = () => {};

port.on('message', (message: ToAnnotator) => {
	if (message.type === 'taken') {
		sentUnits -= sent.shift() ?? 0;
		onRoom();
	} else {
		waiting.push(message);
		if (!isWorking) void work();
	}
});

async function work(): Promise<void> {
	isWorking = true;
	since = Date.now();
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		const {task, file} = next;
		pulse.task = task;
		for await (const item of readItems(file)) {
			if (item !== null) {
				if (!round.hasRoomFor(item)) await pack();
				round.add(task, item);
			}
			if (round.isFull) await pack();
			pulse.task = task;
		}
		round.add(task, null);
		if (round.isFull || waiting.length === 0) await pack();
	}
	isWorking = false;
	await flush();
}

/** Annotates what was read, and hands it over now or with what comes next. */
async function pack(): Promise<void> {
	const packed = round.pack(task => {
		pulse.task = task;
	});
	pulse.task = 0;
	items.push(...packed);
	for (const item of packed)
		if (item.type === 'document') for (const piece of item.document.pieces) units += piece.units;
	if (units < BATCH_UNITS && Date.now() - since < BATCH_TIME) return;
	await flush();
	await new Promise(resolve => setImmediate(resolve)); // lets messages in
}

async function flush(): Promise<void> {
	if (items.length === 0) return;
	// Small batches may be many: four of any size ran out while the writer was committing.
	while (sentUnits >= AHEAD_UNITS)
		await new Promise<void>(resolve => {
			onRoom = resolve;
		});
	const batch: FromAnnotator = items;
	sent.push(units);
	sentUnits += units;
	items = [];
	units = 0;
	since = Date.now();
	port.postMessage(batch);
}
