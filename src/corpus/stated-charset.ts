import {latin1} from './latin1.ts';

/** The charset in a meta element or XML declaration among the first bytes. */
export const statedCharset = (head: Uint8Array): string | null =>
	/<(?:meta|\?xml)\s[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(
		latin1(head, 4096),
	)?.[1] ?? null;
