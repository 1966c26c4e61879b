import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/**
 * An editor, as a setting names it, that does `script` with the file, `$file`; `calls` are the arguments it was started
 * with. By its name it takes `+LINE` before the file.
 */
export function makeEditor(script: string): {
	editor: readonly string[];
	calls: () => string[];
	folder: string;
} {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-editor-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	const program = join(folder, 'vim');
	const calls = join(folder, 'calls');
	writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${calls}'\nfor file; do :; done\n${script}\n`, {
		mode: 0o755,
	});
	return {editor: [program], calls: () => readFileSync(calls, 'utf8').trimEnd().split('\n'), folder};
}
