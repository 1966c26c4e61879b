/** Whether a parsed value has named fields, as an object of JSON has: null and lists have none. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
