import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {BlockRole, Metadata} from '../../src/corpus/document.ts';
import {findParts} from '../../src/parts/find-parts.ts';
import type {Layout} from '../../src/parts/layout.ts';
import {documentOf} from './document-of.ts';

/**
 * Whole documents of one layout each: NAME.txt, and NAME.json with the parts as [kind, text] and what the
 * layout states. `blocks`, `metadata` and `markup` stand for what a format with blocks would have told.
 */
type Golden = {
	readonly blocks?: BlockRole[];
	readonly metadata?: Partial<Metadata>;
	readonly markup?: string;
	readonly layout: Omit<Layout, 'parts' | 'credits'>;
	readonly credits: readonly [role: string, name: string][];
	readonly parts: readonly [kind: string, text: string][];
};

const folder = path.join(import.meta.dirname, 'golden');
const names = fs.readdirSync(folder).filter(name => name.endsWith('.txt'));

describe('golden documents', () => {
	it.each(names)('%s', name => {
		const text = fs.readFileSync(path.join(folder, name), 'utf8');
		const golden = JSON.parse(
			fs.readFileSync(path.join(folder, name.replace(/txt$/, 'json')), 'utf8'),
		) as Golden;
		const markup = golden.markup === undefined ? undefined : new RegExp(golden.markup, 'gm');
		const {parts, credits, ...layout} = findParts(documentOf(text, golden.metadata, golden.blocks, markup));
		expect(parts.map(({kind, span}) => [kind, text.slice(span.start, span.end)])).toEqual(golden.parts);
		expect(credits.map(({role, name}) => [role, name])).toEqual(golden.credits);
		expect(credits.map(({span}) => text.slice(span.start, span.end))).toEqual(credits.map(({name}) => name));
		expect(layout).toEqual(golden.layout);
	});
});
