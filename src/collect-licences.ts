import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The licence texts of the packages whose files went into a bundle, one after the other, by name: their
 * licences ask that the text goes wherever the code goes. Throws when a package ships none.
 */
export function collectLicences(root: string, bundledFiles: Iterable<string>): string {
	const folders = new Set<string>();
	for (const file of bundledFiles) {
		const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	return [...folders]
		.sort()
		.map(folder => licenceOf(root, folder))
		.join('\n');
}

function licenceOf(root: string, folder: string): string {
	const path = join(root, folder);
	const {name, version, license} = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<
		string,
		string
	>;
	const file = readdirSync(path).find(name => /^(?:licen[cs]e|copying)/i.test(name));
	const text =
		file !== undefined && existsSync(join(path, file))
			? readFileSync(join(path, file), 'utf8').trim()
			: undefined;
	if (text === undefined && license === undefined) throw new Error(`${name} states no licence`);
	return `${name} ${version} (${license ?? 'see below'})\n\n${text ?? 'The package ships no licence text beyond this name.'}\n\n${'-'.repeat(72)}\n`;
}
