import {expect, it} from 'vitest';
import {quoteItem} from '../../src/explorer/items.ts';
import {speakersAbove} from '../../src/explorer/select/speaker-above.ts';
import {type Source, startPlace} from '../../src/explorer/state.ts';
import {pier, quoteOf} from '../export/passages.ts';

const SPEAKERS = ['rosa', 'rosa', null, null, 'rosa', 'velde', 'velde', 'velde'] as const;
const items = SPEAKERS.map((id, index) =>
	quoteItem(quoteOf(pier, {id: `q${index}`, speaker: id && {id, name: id}})),
);
const none = SPEAKERS.map(() => null);

it.each<
	[type: Source['type'], query: string, sort: 'speaker' | 'date' | null, said: readonly (string | null)[]]
>([
	['quotes', '', null, none],
	['quotes', 'wall rosa', 'date', none],
	['quotes', '!speaker:velde', null, none],
	['quotes', 'speaker:rosa|velde', null, [null, 'rosa', null, null, null, null, 'velde', 'velde']],
	['quotes', '', 'speaker', [null, 'rosa', null, null, null, null, 'velde', 'velde']],
	['marked', 'speaker:rosa', null, none],
])(
	'in %s, filtered by "%s" and sorted by %s, a row need not name the speaker of the row above',
	(type, good, sort, said) => {
		const {list} = startPlace({type} as Source);
		expect(speakersAbove({...list, good, sort}, items)).toEqual(said);
	},
);
