/** Written in by the build from package.json. */
declare const DOSSIER_VERSION: string;

export const VERSION = DOSSIER_VERSION;

/** How an export names the program that wrote it. */
export const GENERATOR = `dossier ${VERSION}`;
