/** Stands in for React's inspector in the bundle: Ink asks for it only when DEV is set. */
export const initialize = (): void => {};
export const connectToDevTools = (): void => {};
