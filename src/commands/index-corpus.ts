import {documentName} from '../library/document-name.ts';
import {forgetLibrary} from '../library/open-library.ts';
import {plainCountOf} from '../text/counts.ts';
import {printableLine} from '../text/printable.ts';
import {corpusPaths} from './corpus-argument.ts';
import {openCorpus} from './open-corpus.ts';
import {EXIT, writeText} from './output.ts';
import {forgetPlace, placeFile} from './place-file.ts';
import {UserError} from './user-error.ts';

/** `dossier index`: reads the corpus now; `--rebuild` reads every file again, `--forget` removes the library. */
export async function indexCorpus(options: {
	corpus?: string[] | undefined;
	rebuild?: boolean | undefined;
	forget?: boolean | undefined;
}): Promise<number> {
	if (options.forget && options.rebuild)
		throw new UserError(
			'--forget and --rebuild exclude each other.',
			'--rebuild reads every file again; --forget only removes what was read.',
		);
	if (options.forget) {
		const roots = corpusPaths(options.corpus ?? []);
		const hadPlace = forgetPlace(placeFile(roots));
		const removed = forgetLibrary(roots) || hadPlace;
		await writeText(
			removed
				? 'The library was removed, and where you were in it. Marks and notes are kept.\n'
				: 'There was no library to remove.\n',
		);
		return EXIT.done;
	}
	const library = await openCorpus(options.corpus ?? [], {
		rebuild: options.rebuild ?? false,
		corrections: false,
		asFilesAre: true,
	});
	try {
		const {documents, entities, quotes, problems} = library.counts();
		const counts = [
			plainCountOf(documents, 'document'),
			plainCountOf(entities, 'entity', 'entities'),
			plainCountOf(quotes, 'quote'),
			plainCountOf(problems, 'problem'),
		];
		await writeText(`${counts.join(', ')}\n`);
		for (const problem of library.problems().slice(0, problems))
			process.stderr.write(
				`${printableLine(`${documentName(problem)}: ${problem.reason} ${problem.advice}`)}\n`,
			);
		return documents === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}
