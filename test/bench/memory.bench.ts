import {bundle} from './bundle.ts';
import {DOSSIER, readyCorpus, scaled} from './ready-corpus.ts';
import {openSession} from './session.ts';

const SCREEN = {columns: 120, rows: 40};

/** Memory of the explorer after a walk through its lists, against an Ink app with nothing in it. */
export async function run(): Promise<void> {
	const minimal = await openSession([await bundle('minimal-app')], {...SCREEN, sign: 'ready to read'});
	const least = minimal.memory();
	minimal.close();
	console.log(`  minimal Ink app: ${format(least)}`);
	for (const documents of [100_000, 1_000_000].map(scaled)) {
		const corpus = readyCorpus(documents, documents > 200_000 ? 'records' : 'files');
		const session = await openSession([DOSSIER, corpus, '--fresh'], {...SCREEN, sign: '▸'});
		for (const key of 'jjjj2jjjj3jjjj1') await session.press(key);
		const memory = session.memory();
		session.close();
		console.log(
			`  ${documents} documents: ${format(memory)}; ${(memory.resident / least.resident).toFixed(2)} × resident`,
		);
	}
}

const format = ({resident, own}: {resident: number; own: number}): string =>
	`${resident.toFixed(0)} MB resident, ${own.toFixed(0)} MB of it its own`;
