import {afterAll, expect, it} from 'vitest';
import {makeWorkplace, PROGRAM} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openTerminal} from './terminal.ts';

const place = makeWorkplace(SAMPLE, afterAll);

it('shows the words of each quote on a narrow terminal', async () => {
	const terminal = await openTerminal(
		process.execPath,
		[PROGRAM, 'quotes', place.corpus, '--speaker', 'Rosa Marin', '--kind', 'direct'],
		{columns: 60, rows: 20, env: place.env},
	);
	expect((await terminal.ended).exitCode).toBe(0);
	const screen = terminal.text();
	expect(screen).toContain('Rosa Marin · direct');
	expect(screen.replace(/\s+/g, ' ')).toContain('We opened the wall and found nothing behind it');
	expect(terminal.lines().every(line => line.length <= 60)).toBe(true);
});
