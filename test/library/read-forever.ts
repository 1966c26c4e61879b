/* Reads a corpus again and again until it is killed: node read-forever.ts CORPUS CACHE */
import {openLibrary} from '../../src/library/open-library.ts';

const [root, folder] = process.argv.slice(2) as [string, string];
process.stdout.write('begun\n');
// As for somebody who looks on: then it commits most often.
const options = {folder, rebuild: true, annotators: 1, givesWay: true};
for (;;) await openLibrary([root], options).startReading().done;
