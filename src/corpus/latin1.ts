/** At most `most` bytes from the start, each as the sign that it is in Latin-1: for what is told by ASCII in any encoding. */
export const latin1 = (bytes: Uint8Array, most: number = bytes.length): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1');
