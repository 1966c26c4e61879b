import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['test/**/*.test.{ts,tsx}'],
		environment: 'node',
		// Long enough for a machine that is busy with much else: what hangs is seen by it all the same.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		env: {FORCE_COLOR: '3', NODE_ENV: 'test'},
	},
});
