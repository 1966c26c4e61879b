/** What the system calls a failure ("ENOENT", "ENOSPC"); undefined of errors that have no such code. */
export const errorCode = (error: unknown): string | undefined =>
	typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;

/** The call of the system that failed ("open", "uv_cwd"); undefined where none did. */
export const failedCall = (error: unknown): string | undefined =>
	typeof error === 'object' && error !== null && 'syscall' in error && typeof error.syscall === 'string'
		? error.syscall
		: undefined;

/** The first line of what an error says, at most `most` UTF-16 units of it. */
export const errorLine = (error: unknown, most = 200): string =>
	(error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, most);
