import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Library} from '../../../src/library/library.ts';
import type {OpenedLibrary} from '../../../src/library/open-library.ts';
import type {Correction} from '../../../src/notebook/correction.ts';
import {makeCorpus, read, tellAll} from '../corpora.ts';
import {ARTICLES} from './articles.ts';
import {correctionsOf, keptQuote, nameOf, passageAt, typedName} from './correcting.ts';

let opened: OpenedLibrary;
let library: Library;

const corpus = makeCorpus(ARTICLES, afterAll);
beforeAll(async () => {
	await read(corpus);
	opened = corpus.open();
	library = opened.library;
});

const correct = (...corrections: readonly Correction[]) => {
	const value = correctionsOf(...corrections);
	opened.correct(() => value);
};
const entities = () => library.entities().slice(0, 99);
const named = (name: string) => entities().find(row => row.name === name);
const saidBy = (speaker: string) =>
	library
		.quotes({speaker})
		.slice(0, 99)
		.map(({text}) => text);
const quote = (words: string) => library.quotes({match: `"${words}"`}).slice(0, 1)[0];

describe('a quote', () => {
	it('has another speaker everywhere', () => {
		correct();
		const before = {marin: named('Rosa Marin')!, bell: named('Tomas Bell')!};
		correct({
			type: 'attribute',
			quotes: [keptQuote(library, 'granite')],
			speaker: nameOf(library, 'Tomas Bell'),
		});
		expect(quote('granite')).toMatchObject({
			speaker: {name: 'Tomas Bell'},
			strength: 'strong',
			correction: {how: 'corrected', found: 'Rosa Marin'},
		});
		expect(saidBy('Tomas Bell').some(text => text.includes('granite'))).toBe(true);
		expect(saidBy('Rosa Marin').some(text => text.includes('granite'))).toBe(false);
		expect(named('Tomas Bell')!.quotes).toBe(before.bell.quotes + 1);
		expect(named('Rosa Marin')!.quotes).toBe(before.marin.quotes - 1);
	});

	it('may have a speaker whom no document names', () => {
		correct({type: 'attribute', quotes: [keptQuote(library, 'granite')], speaker: typedName('Orla Quist')});
		expect(quote('granite')!.speaker!.name).toBe('Orla Quist');
		expect(named('Orla Quist')).toMatchObject({quotes: 1, mentions: 0, documents: 0});
		expect(saidBy('orla quist')).toHaveLength(1);
		expect(library.entity(quote('granite')!.speaker!.id)!.name).toBe('Orla Quist');
	});

	it('may have nobody', () => {
		correct({type: 'attribute', quotes: [keptQuote(library, 'granite')], speaker: null});
		expect(quote('granite')).toMatchObject({
			speaker: null,
			strength: 'none',
			correction: {found: 'Rosa Marin'},
		});
	});

	it('is confirmed for the speaker it has', () => {
		correct();
		const said = keptQuote(library, 'granite');
		correct({type: 'confirm', quotes: [said], speaker: nameOf(library, 'Rosa Marin')});
		expect(quote('granite')).toMatchObject({correction: {how: 'confirmed'}, speaker: {name: 'Rosa Marin'}});
		correct({type: 'confirm', quotes: [said], speaker: nameOf(library, 'Tomas Bell')});
		expect(quote('granite')).toMatchObject({correction: {how: 'corrected'}, speaker: {name: 'Tomas Bell'}});
	});

	it('is gone when it is none', () => {
		correct();
		const before = library.counts().quotes;
		const said = keptQuote(library, 'granite');
		correct({type: 'not-quote', quotes: [said]});
		expect(quote('granite')).toBeUndefined();
		expect(library.quote(said.quote!)).toBeUndefined();
		expect(library.counts().quotes).toBe(before - 1);
		expect(library.quotes()).toHaveLength(before - 1);
		expect(library.quotesIn(said.passage.document).some(({text}) => text.includes('granite'))).toBe(false);
		expect(library.document(said.passage.document)!.quotes).toBe(
			library.quotesIn(said.passage.document).length,
		);
	});
});

describe('names', () => {
	it('are one after a merge', () => {
		correct();
		const before = library.counts().entities;
		const ruiz = named('José Ruiz')!;
		const bell = named('Tomas Bell')!;
		correct({type: 'merge', names: [nameOf(library, 'José Ruiz')], into: nameOf(library, 'Tomas Bell')});
		expect(named('José Ruiz')).toBeUndefined();
		expect(library.entity(ruiz.id)).toBeUndefined();
		expect(named('Tomas Bell')).toMatchObject({
			mentions: ruiz.mentions + bell.mentions,
			correction: {merged: ['José Ruiz']},
		});
		expect(named('Tomas Bell')!.aliases).toContain('José Ruiz');
		expect(library.counts().entities).toBe(before - 1);
		expect(library.mentionsOf(bell.id)).toHaveLength(ruiz.mentions + bell.mentions);
		expect(library.entities({match: 'ruiz'}).slice(0, 9)[0]!.name).toBe('Tomas Bell');
		expect(library.quotes({match: 'speaker:bell'})).toHaveLength(ruiz.quotes + bell.quotes);
	});

	it('lead to the end of a chain, whatever order they were merged in', () => {
		correct();
		const [a, b, c] = ['José Ruiz', 'Tomas Bell', 'Rosa Marin'].map(name => nameOf(library, name));
		const all = [a!, b!, c!].reduce((sum, {name}) => sum + named(name)!.mentions, 0);
		correct({type: 'merge', names: [a!], into: b!}, {type: 'merge', names: [b!], into: c!});
		expect(named('Rosa Marin')!.mentions).toBe(all);
		correct(
			{type: 'merge', names: [a!], into: b!},
			{type: 'merge', names: [b!], into: c!},
			{type: 'merge', names: [c!], into: a!},
		);
		expect(named('José Ruiz')!.mentions).toBe(all);
		expect([named('Rosa Marin'), named('Tomas Bell')]).toEqual([undefined, undefined]);
	});

	it('are called and kept as the reader says', () => {
		correct();
		const board = nameOf(library, 'Rill Maritime Authority');
		const {id} = named('Rill Maritime Authority')!;
		correct({type: 'rename', name: board, to: 'The Authority'}, {type: 'retype', name: board, kind: 'place'});
		expect(library.entity(id)).toMatchObject({name: 'The Authority', kind: 'place'});
		expect(library.entities({kind: 'place'}).indexOf(id)).toBeGreaterThanOrEqual(0);
		expect(library.entities({match: 'authority'}).slice(0, 1)[0]!.id).toBe(id);
		expect(
			library
				.entities({match: '^the'})
				.slice(0, 9)
				.map(row => row.name),
		).toContain('The Authority');
		expect(library.quotes({match: "'the-authority|'the"}).length).toBeGreaterThan(0);
		expect(library.entity(id)!.aliases).toContain('Rill Maritime Authority');
	});

	it('name nothing when they are hidden', () => {
		correct();
		const marin = named('Rosa Marin')!;
		const before = library.counts();
		const [mention] = library.mentionsOf(marin.id);
		correct({type: 'hide', name: nameOf(library, 'Rosa Marin')});
		expect(library.entity(marin.id)).toBeUndefined();
		expect(library.counts()).toEqual({...before, entities: before.entities - 1});
		expect(library.mentionsIn(mention!.document).some(({entity}) => entity === marin.id)).toBe(false);
		expect(quote('granite')).toMatchObject({speaker: null, strength: 'none'});
		expect(library.quotes({speaker: 'Rosa Marin'})).toHaveLength(0);
	});

	it('stand for another in one document', () => {
		correct();
		const marin = named('Rosa Marin')!;
		const mentions = library.mentionsOf(marin.id);
		const at = mentions.find(({path}) => path.endsWith('b.txt'))!;
		const name = nameOf(library, 'Rosa Marin');
		const passage = passageAt(library, at);
		correct({type: 'set-apart', id: 'x', name, passage, as: null});
		const own = entities().filter(row => row.name === 'Rosa Marin');
		expect(own).toHaveLength(2);
		expect(own.reduce((sum, row) => sum + row.mentions, 0)).toBe(marin.mentions);
		correct({type: 'set-apart', id: 'x', name, passage, as: nameOf(library, 'Tomas Bell')});
		expect(library.mentionsIn(at.document).find(({span}) => span.start === at.span.start)!.entity).toBe(
			named('Tomas Bell')!.id,
		);
	});
});

it('a name that is to be apart where no document has it is listed as lost', () => {
	correct();
	const at = library.mentionsOf(named('Rosa Marin')!.id)[0]!;
	const passage = passageAt(library, at);
	const name = nameOf(library, 'Rosa Marin');
	const gone = {...passage, document: 'gone', textHash: 'gone'};
	correct(
		{type: 'set-apart', id: 'no document', name, passage: gone, as: null},
		{type: 'set-apart', id: 'another name', name: nameOf(library, 'Tomas Bell'), passage, as: null},
	);
	expect(library.lostCorrections()).toEqual(
		new Map([
			['no document', 'missing'],
			['another name', 'changed'],
		]),
	);
	expect(entities().filter(row => row.name === 'Rosa Marin')).toHaveLength(1);
});

it('everything is as the program found it when nothing is corrected any more', () => {
	correct();
	const found = tellAll(library);
	correct(
		{type: 'hide', name: nameOf(library, 'Rosa Marin')},
		{type: 'not-quote', quotes: [keptQuote(library, 'draft')]},
	);
	expect(tellAll(library)).not.toEqual(found);
	correct();
	expect(tellAll(library)).toEqual(found);
});

it('a correction grows the revision, so that lists are asked for anew', () => {
	correct();
	const before = library.revision();
	correct({type: 'not-quote', quotes: [keptQuote(library, 'granite')]});
	expect(library.revision()).toBeGreaterThan(before);
});
