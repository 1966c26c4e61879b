import {receiveMessageOnPort, workerData} from 'node:worker_threads';
import type {ListName} from '../library.ts';
import {StoredLibrary} from '../stored/stored-library.ts';
import {
	ANSWERED,
	type Answer,
	type FromSearcher,
	type SearcherData,
	type ToSearcher,
	UNASKED,
} from './questions.ts';

/*
 * The thread that searches large libraries, with a connection and indexes of its own, so that no key waits
 * for it. Questions that a newer one replaced while it was at work are not looked at.
 */

const {file, port, signal} = workerData as SearcherData;
const PAUSE = 300; // ms without a question after which indexes are made anew: not between two letters

const signals = new Int32Array(signal);
const library = new StoredLibrary(file, {renewsInPauses: true});
// An answer without what is damaged would look like all of it: the thread ends, and who asked it finds the same.
library.onDamage(() => {
	throw new Error('The library is damaged.');
});
let pause: NodeJS.Timeout | undefined;
/** What is done while nobody asks. */
let spare: NodeJS.Immediate | undefined;
/** Up to which name the file was read ahead, if it is to be; null to its end. */
let ahead: number | null | undefined;

port.on('message', (first: ToSearcher) => {
	clearTimeout(pause);
	clearImmediate(spare);
	const messages = [first];
	for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port))
		messages.push(more.message as ToSearcher);
	const newest = new Map<string, number>();
	for (const message of messages) if (message.type === 'ask') newest.set(message.slot, message.number);
	for (const message of messages) {
		if (message.type === 'settle') library.settle();
		else if (message.type === 'prepare') prepare(message.list);
		else if (message.type === 'correct') library.correct(() => message.corrections);
		else if (message.question.type === 'suggestions') void suggest(message.number);
		else send(message.number, newest.get(message.slot) === message.number ? answer(message) : null);
	}
	spare = setImmediate(goAhead);
	pause = setTimeout(useThePause, PAUSE).unref();
});

Atomics.store(signals, UNASKED, 0);

function prepare(list: ListName): void {
	unasked(() => library.prepareFilter(list));
	if (list === 'entities') ahead ??= 0;
}

/** Between questions, a few milliseconds at a time. */
function goAhead(): void {
	if (library.warmUp() || readAhead()) spare = setImmediate(goAhead);
}

/**
 * Rows that are found are read from the file before a key's frame is drawn, and those of a screen of names lie on
 * as many pages of it. All are read once: from a disk, a key would take twice as long. Returns whether there are more.
 */
function readAhead(): boolean {
	if (typeof ahead === 'number') ahead = library.readAhead(ahead);
	return typeof ahead === 'number';
}

function useThePause(): void {
	unasked(() => library.renew());
	clearImmediate(spare);
	keep();
}

function keep(): void {
	if (library.warmUp() || readAhead() || library.keep()) spare = setImmediate(keep);
}

function unasked(work: () => void): void {
	Atomics.store(signals, UNASKED, 1);
	work();
	Atomics.store(signals, UNASKED, 0);
}

/** In slices, between which other questions are answered. */
async function suggest(number: number): Promise<void> {
	library.revision(); // looks whether the file was made anew
	send(number, {type: 'suggestions', found: await library.compareNames()});
}

function answer({question}: Extract<ToSearcher, {type: 'ask'}>): Answer | null {
	library.revision(); // looks whether the file was made anew
	if (question.type === 'search')
		return {type: 'search', hits: library.search(question.query, question.limit)};
	if (question.type === 'profile') return {type: 'profile', profile: library.profile(question.entity)};
	if (question.type === 'facets')
		return {type: 'facets', facets: library.facets(question.list, question.filter)};
	if (question.type === 'published') return {type: 'published', published: library.published()};
	if (question.type === 'suggestions') return null;
	const {list, filter} = question;
	if (filter.grouped) return {type: 'grouped', grouped: library.groupedIds(filter)};
	return {type: 'rows', ids: library.ids(list, filter)};
}

/** What is handed over, not copied: a list of all rows is long. */
function buffersOf(answer: Answer | null): ArrayBuffer[] {
	if (answer?.type === 'rows') return [answer.ids.buffer as ArrayBuffer];
	if (answer?.type !== 'grouped') return [];
	return [answer.grouped.ids.buffer as ArrayBuffer, answer.grouped.behind.buffer as ArrayBuffer];
}

function send(number: number, found: Answer | null): void {
	const message: FromSearcher = {number, answer: found};
	port.postMessage(message, buffersOf(found));
	Atomics.add(signals, ANSWERED, 1);
	Atomics.notify(signals, ANSWERED);
}
