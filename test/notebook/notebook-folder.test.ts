import {describe, expect, test} from 'vitest';
import {notebookFolder, notebookName} from '../../src/notebook/notebook-folder.ts';

describe('the name of a notebook', () => {
	test('is that of the set of roots', () => {
		expect(notebookName(['/b', '/a'])).toBe(notebookName(['/a', '/b', '/a']));
		expect(notebookName(['/a'])).not.toBe(notebookName(['/b']));
	});

	test.each([
		[{XDG_DATA_HOME: '/data'}, '/data/dossier/'],
		[{XDG_DATA_HOME: 'relative'}, '/.local/share/dossier/'],
		[{}, '/.local/share/dossier/'],
	])('%j', (environment, expected) => {
		expect(notebookFolder(['/a'], environment)).toContain(expected);
	});
});
