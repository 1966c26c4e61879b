import type {Proofs} from '../explorer/proof.ts';
import type {KeptPlace} from '../explorer/resume.ts';
import type {Choices} from '../explorer/state.ts';
import type {Library} from '../library/library.ts';
import type {DocumentRow} from '../library/rows.ts';
import type {Notebook} from '../notebook/notebook.ts';
import type {Surroundings} from './effects.ts';
import type {StartReading} from './readings.ts';
import type {ThemeName} from './theme-names.ts';

/** What the explorer is opened with: all that it has from the files and from the command line. */
export type ExplorerOptions = {
	readonly library: Library;
	/** The corpus as its reader calls it: a folder's name. */
	readonly corpus: string;
	readonly notebook: Notebook;
	/** Begins to bring the library up to date; called once the first frame is drawn. */
	readonly startReading?: StartReading;
	/** Calls `told` when what is stored of the corpus turns out to be damaged, and is empty until it is read anew. */
	readonly onDamage?: (told: () => void) => void;
	/** What a new export is called, until the reader gives another name. */
	readonly exportName: () => string;
	readonly exportMarks: Surroundings['exportMarks'];
	/** Looks all marked passages up in the library. */
	readonly verifyMarks: () => Proofs;
	readonly sourcePath: (document: DocumentRow) => string | null;
	/** Asked once, when all is read: something the reader should be told. */
	readonly notice?: () => string | null;
	/** What the reader's settings decide about the start. */
	readonly choices?: Choices;
	/** The reader's own program for copied words, as an argument vector. */
	readonly copyCommand?: readonly string[] | null;
	/** The reader's own editor, as an argument vector. */
	readonly editor?: readonly string[] | null;
	/** `mono` for NO_COLOR and --no-color. */
	readonly theme: ThemeName;
	/** Draw with ASCII signs only. */
	readonly ascii: boolean;
	/** Where keys come from: a terminal, stdin or the terminal device. */
	readonly keyboard?: NodeJS.ReadStream;
	readonly output?: NodeJS.WriteStream;
	/** Where the reader was the last time, as {@link keepPlace} has it, of whatever worth; null to start anew. */
	readonly place?: unknown;
	readonly savePlace?: (place: KeptPlace) => void;
	/** Instead of the terminal's own size. */
	readonly size?: {readonly columns: number; readonly rows: number};
};
