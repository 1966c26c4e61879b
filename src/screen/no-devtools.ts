/** Stands in for React's inspector in the bundle: Ink imports it by its default name, when DEV is set. */
const inspector = {initialize: (): void => {}, connectToDevTools: (): void => {}};

// biome-ignore lint/style/noDefaultExport: the package it stands for has one
export {inspector as default};
