import {describe, expect, it} from 'vitest';
import type {CorpusReading, ReadingProgress, ReadingSummary} from '../../src/library/open-library.ts';
import {openReadings} from '../../src/screen/readings.ts';

const SUMMARY: ReadingSummary = {found: 3, changed: 3, failed: 0, removed: 0, stopped: false};
const PROGRESS: ReadingProgress = {
	phase: 'reading',
	found: 3,
	read: 1,
	changed: 3,
	failed: 0,
	indexing: null,
};

/** A reading that goes on until it is ended, or stopped. */
function openReading() {
	const {promise: done, resolve, reject} = Promise.withResolvers<ReadingSummary>();
	const reading: CorpusReading = {
		done,
		async stop() {
			resolve({...SUMMARY, stopped: true});
		},
	};
	return {reading, end: () => resolve(SUMMARY), fail: reject};
}

describe('readings of the corpus', () => {
	it('tell how far the first is, and nothing once it is over', async () => {
		const {reading, end} = openReading();
		let tell: (progress: ReadingProgress) => void = () => {};
		const readings = openReadings(onProgress => {
			tell = onProgress;
			return reading;
		});
		expect(readings.progress()).toEqual({done: 0, total: null});
		const read = readings.readFirst(() => {});
		tell(PROGRESS);
		expect(readings.progress()).toEqual({done: 1, total: 3});
		tell({...PROGRESS, phase: 'indexing', indexing: {done: 2, total: 3}});
		expect(readings.progress()).toEqual({done: 2, total: 3, isIndexing: true});
		end();
		await read;
		expect([readings.progress(), readings.failure()]).toEqual([null, null]);
	});

	it('keep why the first failed, with what to do', async () => {
		const {reading, fail} = openReading();
		const readings = openReadings(() => reading);
		const read = readings.readFirst(() => {});
		fail(Object.assign(new Error('The disk is full.'), {advice: 'Make room.'}));
		await read;
		expect([readings.progress(), readings.failure()]).toEqual([null, 'The disk is full. Make room.']);
	});

	it('tell that what is stored is behind the files, and fail where it has to be as they are', async () => {
		const behind = {why: 'The disk is full.', advice: 'Make room.', changed: 2, gone: 0, unsearchable: 0};
		let summary: ReadingSummary = {...SUMMARY, behind};
		const readings = openReadings(() => ({done: Promise.resolve(summary), stop: async () => {}}));
		await readings.readFirst(() => {});
		expect([readings.failure(), readings.behind()]).toEqual([null, behind]);
		await expect(readings.readAgain()).rejects.toThrow('2 files are new or changed since. The disk is full.');
		summary = {...SUMMARY, behind: {...behind, changed: 0}};
		await readings.readAgain();
		summary = SUMMARY;
		await readings.readAgain();
		expect(readings.behind()).toBeNull();
	});

	it('all end when they are stopped, and what was only half read counts as not read', async () => {
		const started = [openReading(), openReading()];
		let next = 0;
		const readings = openReadings(() => started[next++]!.reading);
		const first = readings.readFirst(() => {});
		const again = readings.readAgain();
		await readings.stop();
		await first;
		await expect(again).rejects.toThrow('was stopped');
	});

	it('are none where nothing is to be read', async () => {
		const readings = openReadings(undefined);
		expect(readings.progress()).toBeNull();
		await readings.readFirst(() => {});
		await readings.readAgain();
		await readings.stop();
	});
});
