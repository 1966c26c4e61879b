import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The licence texts and notices of the packages whose files went into a bundle, one after the other, by name: their
 * licences ask that these go wherever the code goes. Throws when a package states no licence, or ships none and is
 * not under that of dossier itself, whose words are then given for it.
 */
export function collectLicences(root: string, bundledFiles: Iterable<string>): string {
	const folders = new Set<string>();
	for (const file of bundledFiles) {
		const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	return [...folders]
		.sort()
		.map(folder => licenceOf(root, join(root, folder)))
		.join('\n');
}

type PackageFile = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | {readonly name: string};
	readonly homepage?: string;
};

function licenceOf(root: string, folder: string): string {
	const stated = readPackage(folder);
	const texts = textsIn(folder, /^(?:licen[cs]e|copying)/i).slice(0, 1);
	if (texts.length === 0) texts.push(standardText(root, stated));
	// What a package took from others it says beside its licence (es-toolkit: Lodash's).
	texts.push(...textsIn(folder, /^notice/i));
	const title = `${stated.name} ${stated.version} (${stated.license ?? 'see below'})`;
	return `${title}\n\n${texts.join('\n\n')}\n\n${'-'.repeat(72)}\n`;
}

/** The text of a licence that a package names and does not ship (yoga-layout), under the names that it gives. */
function standardText(root: string, {name, license, author, homepage}: PackageFile): string {
	if (license === undefined || license !== readPackage(root).license)
		throw new Error(`${name} ships no text of its licence (${license ?? 'it states none'})`);
	const own = readFileSync(join(root, 'LICENSE'), 'utf8');
	const who = typeof author === 'object' ? author.name : author;
	return [
		`Copyright (c) ${[who, homepage].filter(Boolean).join(', ')}`,
		own.slice(own.indexOf('Permission is hereby granted')).trim(),
	].join('\n\n');
}

const textsIn = (folder: string, named: RegExp): string[] =>
	readdirSync(folder)
		.filter(name => named.test(name))
		.map(name => readFileSync(join(folder, name), 'utf8').trim());

const readPackage = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
