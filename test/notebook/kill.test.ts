import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openNotebook} from '../../src/notebook/open-notebook.ts';

/** Kills a process that marks, after it said so many times that a mark was kept; gives what it said in all. */
function killAfter(acknowledged: number, folder: string): Promise<number[]> {
	const writer = join(import.meta.dirname, 'killed-writer.ts');
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', writer, folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => {
		said += chunk.toString();
		if (said.split('\n').length > acknowledged) child.kill('SIGKILL');
	});
	return new Promise(resolve => {
		child.on('close', () => resolve(said.split('\n').slice(0, -1).map(Number)));
	});
}

test.each([1, 2, 7, 40])(
	'a process killed after %i marks has lost none that it acknowledged',
	async count => {
		const folder = mkdtempSync(join(tmpdir(), 'killed-'));
		try {
			const acknowledged = await killAfter(count, folder);
			expect(acknowledged.length).toBeGreaterThanOrEqual(count);
			const kept = new Set(
				openNotebook(folder, {label: '', samples: []})
					.marks()
					.map(mark => mark.passage.span.start),
			);
			for (const start of acknowledged) expect(kept).toContain(start);
			expect(kept.size).toBeLessThanOrEqual(acknowledged.length + 1);
		} finally {
			rmSync(folder, {recursive: true, force: true});
		}
	},
);
