/** An error that nothing caught; anything can be thrown, also nothing at all. */
type Crash = {readonly error: unknown};

/** Keeps the first error that nothing in the process catches, until `stop`. `onCrash` is called for each. */
export function watchCrashes(onCrash: () => void) {
	let first: Crash | null = null;
	const take = (error: unknown) => {
		first ??= {error};
		onCrash();
	};
	process.on('uncaughtException', take);
	process.on('unhandledRejection', take);
	return {
		first: (): Crash | null => first,
		stop() {
			process.off('uncaughtException', take);
			process.off('unhandledRejection', take);
		},
	};
}
