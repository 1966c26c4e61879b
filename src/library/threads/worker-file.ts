/** Where a worker thread's code is: beside this file, in the bundle and in the sources alike. */
export const workerFile = (name: 'reader' | 'annotator' | 'search'): URL =>
	new URL(import.meta.url.endsWith('.ts') ? `./${name}.worker.ts` : `./${name}.mjs`, import.meta.url);
