/**
 * Reads the plain-text files of a folder with wink-nlp and gathers the entities of each: how long that takes, apart
 * from the files and from loading the model, as one line of JSON. `node wink.ts FOLDER`; ends with 3 when the
 * packages are not there. They are no packages of the project: they are looked for beside this file and in the
 * folder that $DOSSIER_BENCH_PACKAGES names.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

type Detailed = {readonly detail: unknown};
type Wink = {
	readonly its: Detailed;
	readonly readDoc: (text: string) => {entities: () => {out: (what: unknown) => unknown[]}};
};

const places = [process.env.DOSSIER_BENCH_PACKAGES, import.meta.dirname].filter(place => place !== undefined);

function loadWink(): Wink | undefined {
	for (const place of places)
		try {
			const require = createRequire(join(place, 'package.json'));
			const winkNLP = require('wink-nlp') as (model: unknown) => Wink;
			return winkNLP(require('wink-eng-lite-web-model'));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
		}
	return undefined;
}

const wink = loadWink();
if (!wink) process.exit(3);
const folder = process.argv[2]!;
const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
	.filter(path => path.endsWith('.txt'))
	.map(path => readFileSync(join(folder, path), 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const began = performance.now();
let entities = 0;
for (const text of texts) entities += wink.readDoc(text).entities().out(wink.its.detail).length;
console.log(JSON.stringify({bytes, entities, seconds: (performance.now() - began) / 1000}));
