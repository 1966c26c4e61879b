import {InventedNames} from './corpus/invented-names.ts';
import {percentile} from './percentile.ts';
import {DOSSIER, readyCorpus, scaled} from './ready-corpus.ts';
import {openSession} from './session.ts';

const FRAME = 1000 / 60; // ms
const QUERIES = 12;
const SEARCHING = 'searching';
const INDEXING = 8_000; // ms without output after which the index of a million names is made

/** From a key of the filter to the last byte of what it changes, at 120x40, in each list of a large corpus. */
export async function run(): Promise<void> {
	const documents = scaled(1_000_000);
	const corpus = readyCorpus(documents, documents > 20_000 ? 'records' : 'files');
	const {people} = new InventedNames(Math.round(documents * 0.3));
	const names = people.slice(0, QUERIES).map(({last}) => last.slice(0, 6).toLowerCase());
	// Every third name with two letters in the other order.
	const queries = names.map((name, n) =>
		n % 3 === 0 ? `${name[0]}${name[2]}${name[1]}${name.slice(3)}` : name,
	);
	const session = await openSession([DOSSIER, '--fresh', corpus], {columns: 120, rows: 40, sign: '▸'});
	try {
		for (const [key, list] of [
			['2', 'names'],
			['3', 'quotes'],
			['1', 'headlines'],
		] as const) {
			await session.press(key);
			await session.press('/');
			// The index is taken as it was kept, or made: the first letter is there at once, its rows come when it is, and
			// are no key's answer within a frame (see kept-index.bench.ts).
			const {written} = await session.press('a');
			if (written.includes(SEARCHING)) await session.silence(INDEXING);
			await session.press('\u0015');
			const times: number[] = [];
			for (const query of queries) {
				for (const letter of query) times.push((await session.press(letter)).took);
				await session.press('\u0015'); // ctrl-u
			}
			await session.press('\u001B');
			console.log(
				`  ${list.padEnd(10)} ${times.length} keys: median ${percentile(times, 50).toFixed(1)} ms, p99 ${percentile(times, 99).toFixed(1)} ms, ${(percentile(times, 99) / FRAME).toFixed(2)} frames`,
			);
		}
		const {resident, own} = session.memory();
		console.log(`  memory behind it: ${resident.toFixed(0)} MB, ${own.toFixed(0)} MB without mapped files`);
	} finally {
		session.close();
	}
}
