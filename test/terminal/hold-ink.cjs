// Loaded before the program: keeps what draws all frames but the first from being loaded until SIGUSR2 comes; with
// FAIL_TO_LOAD set, it cannot be loaded at all. SIGUSR1 lets an exception loose.
const {registerHooks} = require('node:module');

const alive = process.env.FAIL_TO_LOAD ? undefined : setInterval(() => {}, 60_000);
globalThis.released = new Promise(release => {
	process.once('SIGUSR2', () => {
		clearInterval(alive);
		release();
	});
});
process.once('SIGUSR1', () => {
	setImmediate(() => {
		throw new Error('the roof fell in');
	});
});
registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		if (!url.endsWith('/ink-screen.mjs')) return loaded;
		const outcome = process.env.FAIL_TO_LOAD
			? "throw new Error('no such paint')"
			: 'await globalThis.released';
		return {...loaded, source: `${outcome};${loaded.source}`};
	},
});
