import type {CitationStyle} from '../explorer/cite.ts';
import type {KeySettings} from '../explorer/remap-keys.ts';
import type {Message} from '../explorer/state.ts';
import type {ThemeName} from '../screen/theme-names.ts';

/** What the reader set in `config.json`. What is not there has the value of {@link DEFAULTS}. */
export type Settings = {
	readonly keys: KeySettings;
	/** Null: by what the terminal says of its background. */
	readonly theme: ThemeName | null;
	/** Argument vector of the program that takes copied words on its stdin. */
	readonly copy: readonly string[] | null;
	/** Argument vector of the editor, instead of $VISUAL and $EDITOR. */
	readonly editor: readonly string[] | null;
	readonly citation: CitationStyle;
	readonly mouse: boolean;
	/** Null: by the locale. */
	readonly ascii: boolean | null;
	readonly 'screen-reader': boolean;
};

/** What holds where the reader set nothing. */
export const DEFAULTS: Settings = {
	keys: {},
	theme: null,
	copy: null,
	editor: null,
	citation: 'plain',
	mouse: false,
	ascii: null,
	'screen-reader': false,
};

/** `line`: 1-based, in the settings file; null when it is about the file as a whole. */
export type SettingsProblem = {readonly line: number | null; readonly text: string};

/** "config.json, line 3: …". */
export const formatProblem = ({line, text}: SettingsProblem): string =>
	`config.json${line === null ? '' : `, line ${line}`}: ${text}`;

/** What the explorer says of them when it starts. */
export function settingsMessage(problems: readonly SettingsProblem[]): Message | null {
	const [first, ...others] = problems;
	if (!first) return null;
	const more = others.length > 0 ? ` (and ${others.length} more: dossier keys tells all)` : '';
	return {text: `${formatProblem(first)}${more}`, tone: 'bad'};
}
