/** `npm run dev`: builds, opens the bundled corpus (or what is named), and starts again on every change of `src/`. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {watch} from 'node:fs';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));
const start = fileURLToPath(new URL('../dist/dossier.cjs', import.meta.url));
const args =
	process.argv.length > 2 ? process.argv.slice(2) : [fileURLToPath(new URL('../corpus', import.meta.url))];

let running: ChildProcess | undefined;
let restarting = false;

function restart(): void {
	const built = spawnSync(process.execPath, [`${source}build.ts`], {stdio: 'inherit'});
	restarting = false;
	if (built.status !== 0) return;
	running = spawn(process.execPath, [start, ...args], {stdio: 'inherit'});
	running.on('exit', code => {
		if (restarting) restart();
		else if (code !== null) process.exit(code);
	});
}

let timer: NodeJS.Timeout | undefined;
watch(source, {recursive: true}, () => {
	clearTimeout(timer);
	timer = setTimeout(() => {
		const isRunning = running !== undefined && running.exitCode === null && running.signalCode === null;
		restarting = true;
		if (isRunning) running!.kill('SIGTERM');
		else restart();
	}, 100);
});
restart();
