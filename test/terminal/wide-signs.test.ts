import {expect, it, onTestFinished} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {openExplorer} from './open-explorer.ts';

/** Families of one column pair each by Unicode, of four where a terminal adds up their people. */
const FAMILIES = '👨‍👩‍👧‍👦'.repeat(60);

it('keeps every row on its line where the terminal takes signs for wider', async () => {
	const words = (n: number) =>
		`Story ${n} ${FAMILIES}\n\n"${FAMILIES} came," said Ana Ruiz.\n\n${FAMILIES}\n`;
	const place = makeWorkplace(
		Object.fromEntries([1, 2, 3, 4].map(n => [`2024-01-0${n}.txt`, words(n)])),
		onTestFinished,
	);
	const terminal = await openExplorer(place.corpus, {env: place.env, unicode: '6', columns: 80, rows: 24});
	const expectInPlace = (row: number) => {
		const lines = terminal.lines();
		expect(lines[0]).toContain('4 documents');
		expect(lines[1]).toContain('1 Documents 4');
		expect(lines.slice(3, 7).map(line => /Story (\d)/.exec(line)?.[1])).toEqual(['4', '3', '2', '1']);
		expect(lines.findIndex(line => line.startsWith('▸'))).toBe(3 + row);
		expect(lines.at(-1)).toContain('j/k move');
	};
	await terminal.see(screen => screen.includes('4 documents') && !screen.includes('reading'));
	expectInPlace(0);
	for (const row of [1, 2, 3]) {
		terminal.press('j');
		await terminal.see(() => terminal.lines()[3 + row]!.startsWith('▸'));
		expectInPlace(row);
	}
	terminal.resize(100, 30);
	await terminal.see(() => terminal.lines().length === 30 && terminal.lines().at(-1)!.includes('j/k move'));
	expectInPlace(3);
	terminal.press('q');
	await terminal.ended;
});
