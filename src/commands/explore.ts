import {resolveRoots} from '../corpus/find-files.ts';
import {remapKeys} from '../explorer/remap-keys.ts';
import {suggestFileName} from '../export/file-name.ts';
import {openLibrary} from '../library/open-library.ts';
import {runExplorer} from '../screen/run.ts';
import type {ThemeName} from '../screen/theme-names.ts';
import {corpusPaths} from './corpus-argument.ts';
import {labelOf} from './corpus-label.ts';
import {exporter} from './exporter.ts';
import {findSource} from './find-source.ts';
import {offerNotebook, openMarks, tellUnread} from './open-marks.ts';
import {placeFile, readPlace, writePlace} from './place-file.ts';
import {readSettings} from './read-settings.ts';
import {settingsMessage} from './settings.ts';
import {findKeyboard} from './terminal-input.ts';
import {needsAscii, themeOf} from './terminal-kind.ts';
import {verifyMarks} from './verify-marks.ts';
import {wantsColor} from './wants-color.ts';

/** Rows from which making a list's index takes longer than a frame. */
const LARGE_LIST = 2_000;

/** Opens the explorer; prints the overview where there is no terminal to draw on or to take keys from. */
export async function explore(options: {
	corpus?: string[] | undefined;
	notebook?: string | undefined;
	ascii?: boolean | undefined;
	theme?: ThemeName | undefined;
	mouse?: boolean | undefined;
	fresh?: boolean | undefined;
	'screen-reader'?: boolean | undefined;
	color?: boolean | undefined;
}): Promise<number> {
	const named = options.corpus ?? [];
	const roots = corpusPaths(named);
	const keyboard = findKeyboard(named);
	if (keyboard === undefined) return (await import('./overview.ts')).printOverview(roots);
	// Keys that are pressed before there is a screen wait for it; those the terminal showed already are written over.
	keyboard.setRawMode(true);
	process.stdout.write('\r');
	const {settings, problems} = readSettings();
	const place = placeFile(roots);
	const isSpoken =
		options['screen-reader'] ?? (settings['screen-reader'] || process.env.INK_SCREEN_READER === 'true');
	const run = isSpoken ? (await import('../screen/spoken/run-lines.ts')).runLines : runExplorer;
	const {library, correct, onDamage, startReading} = openLibrary(roots, {
		largeFrom: LARGE_LIST,
		givesWay: true,
	});
	const label = labelOf(roots);
	const labels = resolveRoots(roots).roots.map(root => root.label);
	const notebook = openMarks(library, {roots, label, folder: options.notebook});
	correct(notebook.corrections);
	try {
		return await run({
			library,
			notebook,
			corpus: label,
			startReading,
			onDamage,
			exportName: () => suggestFileName(`passages ${label}`),
			keyboard,
			theme: wantsColor(options.color) ? (options.theme ?? settings.theme ?? themeOf(process.env)) : 'mono',
			ascii: options.ascii ?? settings.ascii ?? needsAscii(process.env),
			choices: {
				keymap: remapKeys(settings.keys).keymap,
				citation: settings.citation,
				isMouse: options.mouse ?? settings.mouse,
				message: settingsMessage(problems),
			},
			place: options.fresh ? null : readPlace(place),
			savePlace: kept => writePlace(place, kept),
			copyCommand: settings.copy,
			editor: settings.editor,
			notice: () =>
				tellUnread(notebook) ?? (options.notebook === undefined ? offerNotebook(library, notebook) : null),
			verifyMarks: () => verifyMarks(library, labels, notebook.marks()),
			sourcePath: document => findSource(roots, document),
			exportMarks: exporter(library, notebook, label),
		});
	} finally {
		notebook.close();
		library.close();
	}
}
