/** Written in by the build from package.json. */
declare const DOSSIER_VERSION: string;

/** The version of dossier that runs. */
export const VERSION = DOSSIER_VERSION;

/** Written in by the build: the version, and a digest of the code that reads and finds. */
declare const DOSSIER_READER: string;

/**
 * How an export names the program that wrote it: who is to check a speaker that was found by machine has to know by
 * which rules, and these change between versions too.
 */
export const GENERATOR = `dossier ${VERSION} (rules ${DOSSIER_READER.split('-').at(-1)})`;
