import {receiveMessageOnPort, workerData} from 'node:worker_threads';
import type {Answer, FromSearcher, SearcherData, ToSearcher} from './questions.ts';
import {StoredLibrary} from './stored-library.ts';

/*
 * The thread that searches large libraries, with a connection and indexes of its own, so that no key waits
 * for it. Questions that a newer one replaced while it was at work are not looked at.
 */

const {file, port, signal} = workerData as SearcherData;
const answered = new Int32Array(signal);
const library = new StoredLibrary(file);

port.on('message', (first: ToSearcher) => {
	const messages = [first];
	for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port))
		messages.push(more.message as ToSearcher);
	const newest = new Map<string, number>();
	for (const message of messages) if (message.type === 'ask') newest.set(message.slot, message.number);
	for (const message of messages) {
		if (message.type === 'settle') library.settle();
		else if (message.type === 'correct') library.correct(() => message.corrections);
		else send(message.number, newest.get(message.slot) === message.number ? answer(message) : null);
	}
});

function answer({question}: Extract<ToSearcher, {type: 'ask'}>): Answer {
	library.revision(); // looks whether the file was made anew
	if (question.type === 'search')
		return {type: 'search', hits: library.search(question.query, question.limit)};
	if (question.type === 'profile') return {type: 'profile', profile: library.profile(question.entity)};
	if (question.type === 'facets')
		return {type: 'facets', facets: library.facets(question.list, question.filter)};
	if (question.type === 'published') return {type: 'published', published: library.published()};
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
	Atomics.add(answered, 0, 1);
	Atomics.notify(answered, 0);
}
