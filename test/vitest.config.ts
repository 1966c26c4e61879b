import {defineConfig} from 'vitest/config';
import {FACTOR} from './runs.ts';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		globalSetup: 'test/compile-cache.ts',
		setupFiles: 'test/every-property.ts',
		include: ['test/**/*.test.{ts,tsx}'],
		environment: 'node',
		// Files share a process, and what it loaded: no test leaves anything behind in it. Half of the time was loading.
		isolate: false,
		restoreMocks: true,
		unstubEnvs: true,
		// Long enough for a machine that is busy with much else: what hangs is seen by it all the same.
		testTimeout: 120_000 * FACTOR,
		hookTimeout: 120_000,
		// Node strips types by a WebAssembly module in every thread. V8 of Node 24 sometimes falls over its own table of
		// code when it makes the calls out of it faster in two threads at once (seen as SIGTRAP and SIGSEGV): so it does not.
		execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
		env: {FORCE_COLOR: '3', NODE_ENV: 'test'},
	},
});
