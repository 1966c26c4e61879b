import type {QuoteRow} from '../library/rows.ts';

/** Who said it: a name, else the words that stand for one in the text, in brackets. */
export const speakerWords = ({speaker, source}: Pick<QuoteRow, 'speaker' | 'source'>): string =>
	speaker?.name ?? (source ? `[${source.text}]` : '[unknown]');
