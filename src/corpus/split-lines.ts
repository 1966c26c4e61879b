const LF = 10;
const CR = 13;

/** Lines without their ends (LF or CR LF); null for one of more than `limit` bytes, which are not kept. */
export async function* splitLines(
	chunks: AsyncIterable<Uint8Array>,
	limit: number,
): AsyncGenerator<Uint8Array | null> {
	let pieces: Uint8Array[] = [];
	let size = 0;
	const take = (): Uint8Array | null => {
		const line = size > limit ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
		pieces = [];
		size = 0;
		return line?.at(-1) === CR ? line.subarray(0, -1) : line;
	};
	const add = (piece: Uint8Array) => {
		size += piece.length;
		if (size > limit) pieces = [];
		else pieces.push(piece);
	};
	for await (const chunk of chunks) {
		let at = 0;
		for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, at)) {
			add(chunk.subarray(at, end));
			yield take();
			at = end + 1;
		}
		if (at < chunk.length) add(chunk.subarray(at));
	}
	if (size > 0) yield take();
}
