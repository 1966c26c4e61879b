import {afterEach, describe, it} from 'vitest';
import {type Explorer, explore} from './explore.tsx';

let open: Explorer | null = null;
const start = (...args: Parameters<typeof explore>) => {
	open = explore(...args);
	return open;
};
afterEach(() => open?.close());

describe('the explorer', () => {
	it('shows the documents and previews the first one', async () => {
		const screen = start();
		await screen.see('Port delays dredging');
		await screen.see('The harbour board of Tern Bay');
	});

	it('filters as you type, with keys that arrive in one read', async () => {
		const screen = start();
		await screen.press('/', 'union');
		await screen.see('/ union');
		await screen.miss('What the channel is worth');
	});

	it('goes from an entity to its quotes and on to the source', async () => {
		const screen = start();
		await screen.press('2');
		await screen.see('Rosa Marin');
		await screen.press('/velde\r', '\r');
		await screen.see('Said by · 2');
		await screen.press('\r');
		await screen.see(/Oskar Velde · \w+/);
	});
});
