import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {makeWorkplace, runDossier} from '../commands/run-dossier.ts';
import {openExplorer} from './open-explorer.ts';

const BUNDLED = new URL('../../corpus', import.meta.url).pathname;
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const EXPORT = 'passages-corpus.md';

const place = makeWorkplace({}, afterAll);

/** What the numbered steps of the README's tour have pressed, in their order: all that they write as code but the file. */
const STEPS = [...section('## Five minutes').matchAll(/^\d\. (.+)$/gm)].map(([, step]) =>
	[...step!.matchAll(/`([^`]+)`/g)].map(([, key]) => key!).filter(key => key !== EXPORT),
);

function section(title: string): string {
	const start = README.indexOf(title);
	return README.slice(start, README.indexOf('\n## ', start));
}

/** What is on the screen when all keys of a step are pressed, line ends and panes aside. */
const SHOWN: readonly (string | RegExp)[] = [
	/Thandiwe Marrable · the harbour director.*Said by · \d+ .*▸ “I’d only have answered/,
	/▸ “I knew on the fifth of February/,
	/┌ Thandiwe Marrable · direct · cue "wrote" · Mrs Marrable ← ¶3 Marrable/,
	'4 Marked 1',
	/find dipper +11 .*WHO KNEW, AND WHEN\?.*SALCEDO: I've said that I hadn't\./,
	/4 Marked 3.*All aboard: Mayor Ingrid Salcedo tries the wheel of the survey launch Dipper during a visit on January 25/,
	'Wrote 3 passages',
];

it('answers the questions of the README by the keys of the README', async () => {
	const terminal = await openExplorer(BUNDLED, {env: place.env, cwd: place.folder});
	await terminal.see(screen => /1 Documents 44/.test(screen) && !screen.includes('reading'));
	expect(STEPS).toHaveLength(SHOWN.length);
	for (const [n, step] of STEPS.entries()) {
		for (const key of step) {
			if (key === 'esc') {
				// The details are seen before they are closed.
				await terminal.see(/Rule +what stands before the verb of saying; the source is named/);
				terminal.press('escape');
			} else if (key === 'dipper' || key === 'marable') terminal.press(...key);
			else terminal.press(key);
			if (key === 'x') await terminal.see(EXPORT);
		}
		await terminal.see(screen => matches(screen, SHOWN[n]!));
	}
	const file = join(place.folder, EXPORT);
	expect(existsSync(file)).toBe(true);
	expect(readFileSync(file, 'utf8')).toContain(
		'tries the wheel of the survey launch Dipper during a visit on January 25',
	);
	const verified = await runDossier(['verify', EXPORT, BUNDLED], {env: place.env, cwd: place.folder});
	expect(verified).toMatchObject({code: 0, stderr: '3 passages: 3 same\n'});
});

it('shows in the README what it exports', () => {
	const exported = readFileSync(join(place.folder, EXPORT), 'utf8');
	const shown = /```markdown\n([\s\S]+?)\n```/.exec(README)![1]!;
	for (const line of shown.split('\n')) expect(exported).toContain(line.replace(/ …$/, ''));
});

/** Both panes are read one after the other, so that what goes on over lines of one of them is found in it. */
function matches(screen: string, expected: string | RegExp): boolean {
	const rows = screen.split('\n').map(line => line.split('│'));
	const flat = [0, 1].map(pane => rows.map(cells => cells[pane] ?? '').join(' ')).join(' ');
	const words = flat.replace(/[●┃]/g, ' ').replace(/\s+/g, ' ');
	return typeof expected === 'string' ? screen.includes(expected) : expected.test(words);
}
