import {spawn} from 'node:child_process';

/**
 * Starts a program and kills it with SIGKILL some `moment` (ms) after it has said `steps` lines. Gives how many lines
 * it had said in all: so many steps it has promised.
 */
export function killAfter(steps: number, moment: number, args: readonly string[]): Promise<number> {
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
	let said = 0;
	let isDue = false;
	const killSoon = (after: number) => {
		isDue = true;
		setTimeout(() => child.kill('SIGKILL'), after);
	};
	// Before the first line the program is being loaded, which takes longer than a step.
	if (steps === 0) killSoon(moment * 40);
	child.stdout.on('data', (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 10) said++;
		if (said >= steps && !isDue) killSoon(moment);
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (_, signal) =>
			signal === 'SIGKILL' ? resolve(said) : reject(new Error('the program ended by itself')),
		);
	});
}
