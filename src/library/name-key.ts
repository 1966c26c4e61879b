import type {Kind} from '../entities/entity.ts';
import {fold} from '../text/fold.ts';

export function nameKey(name: string, _kind: Kind): string {
	return fold(name)
		.replace(/[.'’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');
}

/** The normalized short forms that a cluster declares to stand for its name, each once. */
export function expandedForms(name: string, kind: Kind, aliases: readonly string[]): string[] {
	const key = nameKey(name, kind);
	return [...new Set(aliases.map(alias => nameKey(alias, kind)))].filter(form => form !== '' && form !== key);
}
