import {printOverview} from './overview.ts';

/** Opens the explorer; without a terminal it prints the overview. */
export async function explore(options: {
	corpus?: string[] | undefined;
	notebook?: string | undefined;
	ascii?: boolean | undefined;
}): Promise<number> {
	return printOverview(options.corpus ?? []);
}
