import {bundle} from './bundle.ts';
import {percentile} from './percentile.ts';
import {DOSSIER, readyCorpus, scaled} from './ready-corpus.ts';
import {openSession, type Session} from './session.ts';

const SIZE = {columns: 200, rows: 60};
const MOVES = 20;
const KEYS = 60;
const REDRAW = '\u000C'; // ctrl-l

/** What a key costs on a large screen: bytes written against a full redraw, CPU against Ink's own output stage. */
export async function run(): Promise<void> {
	const corpus = readyCorpus(scaled(2_000), 'files');
	const session = await openSession([DOSSIER, corpus, '--fresh'], {...SIZE, sign: '▸'});
	try {
		await session.press('2');
		await session.press('z');
		await report('cursor moves in the list alone', session);
		await session.press('z');
		await session.press('1');
		await report('cursor moves, the text changes too', session);
		const cpu = await cpuPerKey(session);
		const frames = await openSession([await bundle('static-frames')], {...SIZE, sign: 'row 59'});
		const inks = await cpuPerKey(frames);
		frames.close();
		console.log(
			`  document to document, CPU a key: ${cpu.toFixed(1)} ms; Ink's output of as many changed rows ${inks.toFixed(1)} ms; ${(cpu / inks).toFixed(2)} ×`,
		);
	} finally {
		session.close();
	}
}

async function report(what: string, session: Session): Promise<void> {
	const shares: number[] = [];
	const overheads: number[] = [];
	for (let n = 0; n < MOVES; n++) {
		const before = (await session.press(REDRAW)).written;
		const moved = (await session.press('j')).written;
		const after = (await session.press(REDRAW)).written;
		shares.push(moved.length / after.length);
		overheads.push(moved.length / Math.max(1, changedBytes(before, after)));
	}
	console.log(
		`  ${what}: ${(100 * percentile(shares, 50)).toFixed(1)} % of a full redraw, ${percentile(overheads, 50).toFixed(2)} × the changed rows`,
	);
}

/** Bytes of the rows of `after` that are not the same in `before`. */
function changedBytes(before: string, after: string): number {
	const rows = before.split('\n');
	return after.split('\n').reduce((sum, row, n) => (row === rows[n] ? sum : sum + Buffer.byteLength(row)), 0);
}

async function cpuPerKey(session: Session): Promise<number> {
	for (let n = 0; n < 10; n++) await session.press('j');
	const before = session.cpu();
	for (let n = 0; n < KEYS; n++) await session.press('j');
	return (session.cpu() - before) / KEYS;
}
