/** Corrections in words, as they are told when one is made, undone or listed. */

import type {NameReference} from '../../library/corrections.ts';
import type {Correction} from '../../notebook/correction.ts';
import {countOf} from '../../text/counts.ts';

const named = ({name}: NameReference): string => `“${name}”`;

/** A correction as a phrase that can follow "Undone:": "the merge of “Marrable” into “Ada Marrable”". */
export function correctionWords(correction: Correction): string {
	switch (correction.type) {
		case 'attribute': {
			const {quotes, speaker} = correction;
			const of = quotes.length > 1 ? ` of ${countOf(quotes.length, 'quote')}` : '';
			return speaker ? `${named(speaker)} as speaker${of}` : `no speaker${of}`;
		}
		case 'confirm':
			return correction.quotes.length > 1
				? `the confirmation of ${countOf(correction.quotes.length, 'quote')}`
				: 'the confirmation';
		case 'not-quote':
			return correction.quotes.length > 1
				? `${countOf(correction.quotes.length, 'quote')} as no quotes`
				: 'no quote';
		case 'merge':
			return `the merge of ${correction.names.map(named).join(', ')} into ${named(correction.into)}`;
		case 'split':
			return `${named(correction.name)} on its own`;
		case 'set-apart':
			return `${named(correction.name)} in one document as ${correction.as ? named(correction.as) : 'somebody else'}`;
		case 'rename':
			return `the name “${correction.to}” for ${named(correction.name)}`;
		case 'retype':
			return `${named(correction.name)} as ${correction.kind}`;
		case 'hide':
			return `${named(correction.name)} as no name`;
		case 'dismiss':
			return `${correction.names.map(named).join(' and ')} as two names`;
		case 'restore':
			return `${countOf(correction.corrections.length, 'correction')} taken back`;
	}
}
