import type {Library} from './library.ts';
import type {QuoteRow} from './rows.ts';

/** All names that the speaker of a quote goes by, the one that is shown first. */
export const speakerNames = (
	library: Pick<Library, 'entity'>,
	{id, name}: NonNullable<QuoteRow['speaker']>,
): string[] => [name, ...(library.entity(id)?.aliases ?? [])];
