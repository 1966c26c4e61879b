import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
const run = (...args: string[]) => runDossier([args[0]!, place.corpus, ...args.slice(1)], {env: place.env});
const rows = async (...args: string[]) => parseLines((await run(...args, '--json')).stdout);

beforeAll(async () => {
	expect((await run('index')).code).toBe(0);
});
afterAll(place.remove);

describe('--count-by', () => {
	it('counts the quotes of each speaker, the most quoted first', async () => {
		const expected = new Map<string, number>();
		for (const {speaker} of await rows('quotes')) {
			const name = (speaker as {name: string} | null)?.name;
			if (name !== undefined) expected.set(name, (expected.get(name) ?? 0) + 1);
		}
		const counted = await rows('quotes', '--count-by', 'speaker');
		expect(new Map(counted.map(({value, count}) => [value, count]))).toEqual(expected);
		const counts = counted.map(({count}) => Number(count));
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(counted[0]).toMatchObject({field: 'speaker'});
	});

	it('counts what a filter leaves, and as many values as are asked for', async () => {
		const found = await rows('quotes', '--match', 'speaker:marin');
		const months = await rows('quotes', '--match', 'speaker:marin', '--count-by', 'date');
		expect(months.reduce((sum, {count}) => sum + Number(count), 0)).toBe(found.length);
		expect(await rows('quotes', '--count-by', 'speaker', '--limit', '1')).toHaveLength(1);
	});

	it.each(['documents', 'entities'])('counts %s too, in a line each', async list => {
		const {stdout, code} = await run(list, '--count-by', 'date');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^\d+\t2024-03$/m);
	});

	it('says what it takes, and what it does not go with', async () => {
		const wrong = await run('documents', '--count-by', 'kind');
		expect(wrong.code).toBe(2);
		expect(wrong.stderr).toContain('speaker, person, org, place, in, date');
		const both = await run('documents', '--count-by', 'in', '--json', '--full');
		expect(both.code).toBe(2);
		expect(both.stderr).toContain('--full');
		expect((await run('quotes', '--speaker', 'nobody such', '--count-by', 'kind')).code).toBe(1);
	});
});

describe('the help of a command', () => {
	it.each(['documents', 'entities', 'quotes', 'search', 'export', 'verify', 'check', 'same', 'index'])(
		'begins for %s with examples that it understands',
		async command => {
			const {stdout, code} = await runDossier([command, '--help'], {env: place.env});
			expect(code).toBe(0);
			const [before] = stdout.split('Usage:');
			expect(before).toMatch(new RegExp(`dossier ${command} `));
			expect(stdout).toContain('[default: the current folder]');
		},
	);
});
