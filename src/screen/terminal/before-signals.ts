/** What ends a program whose terminal is gone, or whose machine is shut down. */
const SIGNALS = ['SIGHUP', 'SIGTERM'] as const;

/**
 * Calls `act` before a signal ends the program; returns what ends that. The signal is raised anew: whoever puts the
 * terminal back does so only when it is the last to listen, and of the two signals that a closed window mostly sends
 * (by the system and by the shell) the second would come before anything could be written.
 */
export function beforeSignals(act: () => void): () => void {
	const onSignal = (signal: NodeJS.Signals) => {
		act();
		stop();
		process.kill(process.pid, signal);
	};
	const stop = () => {
		for (const signal of SIGNALS) process.off(signal, onSignal);
	};
	for (const signal of SIGNALS) process.on(signal, onSignal);
	return stop;
}
