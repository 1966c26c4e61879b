/** `npm run bench`: every benchmark of this folder; `npm run bench -- NAME`: one. Each prints medians and ratios. */
import {readdirSync} from 'node:fs';

const names = readdirSync(import.meta.dirname)
	.filter(file => file.endsWith('.bench.ts'))
	.map(file => file.slice(0, -'.bench.ts'.length));
const wanted = process.argv
	.slice(2)
	.filter((word, n, words) => word !== '--scale' && words[n - 1] !== '--scale');
const unknown = wanted.filter(name => !names.includes(name));
if (unknown.length > 0) {
	console.error(`no benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`);
	process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
	console.log(`\n${name}`);
	const {run} = (await import(`./${name}.bench.ts`)) as {run: () => Promise<void>};
	await run();
}
