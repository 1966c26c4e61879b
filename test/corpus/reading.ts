import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {BlockRole, Document} from '../../src/corpus/document.ts';
import {findFiles, resolveRoots} from '../../src/corpus/find-files.ts';
import {isProblem, type Problem} from '../../src/corpus/problem.ts';
import {readFile} from '../../src/corpus/read-file.ts';

/** A folder with these files, gone when the test is over. */
export function makeFolder(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-corpus-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** What reading the whole of `folder` gives. */
export async function readFolder(folder: string): Promise<{documents: Document[]; problems: Problem[]}> {
	const documents: Document[] = [];
	const problems: Problem[] = [];
	for (const file of findFiles(resolveRoots([folder]).roots)) {
		if (isProblem(file)) problems.push(file);
		else
			for await (const item of readFile(file)) isProblem(item) ? problems.push(item) : documents.push(item);
	}
	return {documents, problems};
}

/** The one document in a file of this name and content. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Document> {
	const {documents, problems} = await readFolder(makeFolder({[name]: content}));
	if (documents.length !== 1) throw new Error(`${documents.length} documents; ${JSON.stringify(problems)}`);
	return documents[0]!;
}

/** The one problem with a file of this name and content. */
export async function problemOf(name: string, content: string | Uint8Array): Promise<Problem> {
	const {documents, problems} = await readFolder(makeFolder({[name]: content}));
	if (problems.length !== 1 || documents.length > 0) throw new Error(JSON.stringify({documents, problems}));
	return problems[0]!;
}

/** The blocks as `[role, words]`. */
export const blocksOf = ({text, blocks}: Document): [role: BlockRole, words: string][] =>
	(blocks ?? []).map(({role, span}) => [role, text.slice(span.start, span.end)]);

/** Every rule that holds for the document of any file. */
export function faultsOf({text, blocks, markup}: Document): string[] {
	const faults: string[] = [];
	for (const [name, spans] of [
		['block', (blocks ?? []).map(block => block.span)],
		['markup', markup],
	] as const) {
		let at = 0;
		for (const {start, end} of spans) {
			if (start < at || end <= start || end > text.length) faults.push(`${name} ${start}–${end} after ${at}`);
			if (cutsPair(text, start) || cutsPair(text, end))
				faults.push(`${name} ${start}–${end} cuts a character`);
			at = end;
		}
	}
	if (blocks !== null) {
		const outside = blocks.reduceRight(
			(rest, {span}) => rest.slice(0, span.start) + rest.slice(span.end),
			text,
		);
		if (/\S/.test(outside))
			faults.push(`text outside blocks: ${JSON.stringify(outside.trim().slice(0, 80))}`);
	}
	return faults;
}

const cutsPair = (text: string, at: number): boolean =>
	/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
