#!/usr/bin/env node
// The command that is installed. It is written in a form that any Node can parse, so that one that is too
// old is told so in one line instead of a syntax error.
'use strict';
var NEEDED = [22, 16];
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1])) {
	process.stderr.write(
		'dossier needs Node ' + NEEDED.join('.') + ' or newer; this is Node ' + process.versions.node + '.\n',
	);
	process.exit(2);
} else {
	// Node before 24.2 calls node:sqlite experimental at every start; nothing a reader could act on.
	var emit = process.emit;
	process.emit = function (name, warning) {
		if (
			name === 'warning' &&
			warning &&
			warning.name === 'ExperimentalWarning' &&
			/SQLite/.test(warning.message)
		)
			return false;
		return emit.apply(process, arguments);
	};
	// dossier has no business with the network. Without these, nothing in it can ask for any, and the layout engine
	// takes its WebAssembly from its own text instead of starting Node's HTTP client for it (a sixth of the start).
	delete globalThis.fetch;
	delete globalThis.WebSocket;
	delete globalThis.EventSource;
	// Compiled code is kept for the next start, in the reader's own cache folder, never in a shared one.
	var path = require('node:path');
	try {
		var cache = process.env.XDG_CACHE_HOME || '';
		if (!path.isAbsolute(cache)) cache = path.join(require('node:os').homedir(), '.cache');
		var enable = require('node:module').enableCompileCache;
		if (enable && path.isAbsolute(cache)) {
			// Step by step: mkdir's own recursion never ends in a place that refuses new folders as missing (/proc).
			[cache, path.join(cache, 'dossier')].forEach(function (folder) {
				if (!require('node:fs').existsSync(folder)) require('node:fs').mkdirSync(folder, 448 /* 0700 */);
			});
			enable(path.join(cache, 'dossier', 'compiled'));
		}
	} catch (_) {
		// Without a folder to keep it in, the code is compiled at every start.
	}
	import('./cli.mjs').then(
		cli => cli.main(process.argv.slice(2)),
		error => {
			process.stderr.write(
				'dossier could not start: ' +
					error.message +
					'\nRun "npm run build" in a checkout, or install dossier again.\n',
			);
			process.exit(2);
		},
	);
}
