import {describe, expect, it} from 'vitest';
import {findQuotations} from '../../src/quotes/quotation-marks.ts';

const inside = (text: string, end = text.length): string[] =>
	findQuotations(text, {start: 0, end}).map(({inner}) => text.slice(inner.start, inner.end));

describe('findQuotations', () => {
	it.each([
		['curly', 'He called it “a gift” to the town.', ['a gift']],
		['straight', 'He called it "a gift" and "a curse".', ['a gift', 'a curse']],
		['guillemets', 'He called it « a gift » then.', ['a gift']],
		['German', 'He called it „a gift“ then.', ['a gift']],
		['Japanese', 'The sign said 「closed」 then.', ['closed']],
		['single curly', 'He called it ‘a gift’ to the town.', ['a gift']],
		['single German', 'He called it ‚a gift‘ then.', ['a gift']],
		['single straight', "Port chief hails 'new dawn' for ferries", ['new dawn']],
		['doubled apostrophes', "He called it ''a gift'' then.", ['a gift']],
		['backticks', "He called it ``a gift'' then.", ['a gift']],
		[
			'closed three in a row',
			"''They told us, 'Wait,''' he said. ''We did.''",
			["They told us, 'Wait,'", 'We did.'],
		],
		['nested', '“She told me ‘no’ twice,” he said.', ['She told me ‘no’ twice,']],
		['curly within straight', '"It is “a gift” to all," he said.', ['It is “a gift” to all,']],
		[
			'apostrophes within single marks',
			"'We don't know the workers' names yet,' she said.",
			["We don't know the workers' names yet,"],
		],
		[
			'opened again, straight',
			'"It fell out, she said. "I thought it was a nest."',
			['It fell out,', 'I thought it was a nest.'],
		],
		[
			'opened again, curly',
			'“It fell out, Ms Hatch said. “I thought it was a nest.”',
			['It fell out,', 'I thought it was a nest.'],
		],
		[
			'nested in marks of the same kind',
			'"He shouted "Low water!" as he ran," she said. "So we ran."',
			['He shouted "Low water!" as he ran,', 'So we ran.'],
		],
		[
			'nested in curly marks of the same kind',
			'“He shouted “Low water!” as he ran,” she said.',
			['He shouted “Low water!” as he ran,'],
		],
		[
			'single, with words cut short',
			'‘I’m tellin’ ’em rock ’n’ roll’s not dead,’ she said.',
			['I’m tellin’ ’em rock ’n’ roll’s not dead,'],
		],
		['single, before a plural', 'He called it ‘a farce’ and the crews’ day.', ['a farce']],
		['never closed', 'He said: “It is not over.', ['It is not over.']],
	])('reads marks that are %s', (_name, text, expected) => expect(inside(text)).toEqual(expected));

	it.each([
		["The workers' plan and the owners' plan"],
		["It's the port's oldest pier, isn't it"],
		["Rock 'n' roll in the '90s"],
		['A mast of 6\'2" was found'],
		['No marks at all'],
		['“”'],
		[''],
		["'Twas the crews' day, and 'em all came"],
	])('finds nothing in %j', text => expect(inside(text)).toEqual([]));

	it('leaves a single mark open that opens the next block again', () => {
		const text = "'It is,' she said. 'We go on.\n\n'We have crews,' she said.";
		expect(inside(text, text.indexOf('\n'))).toEqual(['It is,', 'We go on.']);
		expect(inside(text.replace("\n'", '\n'), text.indexOf('\n'))).toEqual(['It is,']);
	});

	it('does not let one bad mark spoil the next block', () => {
		const text = 'A stray “ mark.\n\n“Fine,” she said.';
		const second = {start: text.indexOf('“Fine'), end: text.length};
		expect(findQuotations(text, second).map(({inner}) => text.slice(inner.start, inner.end))).toEqual([
			'Fine,',
		]);
	});
});
