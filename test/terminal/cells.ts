import headless from '@xterm/headless';

/** What a terminal shows after it was written to: of every cell its sign and its styles. */
export async function cellsAfter(
	written: string,
	{columns, rows}: {columns: number; rows: number},
): Promise<string[][]> {
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	await new Promise<void>(done => screen.write(written, done));
	return Array.from({length: rows}, (_, y) =>
		Array.from({length: columns}, (_, x) => {
			const cell = screen.buffer.active.getLine(y)!.getCell(x)!;
			const styles = [
				cell.isBold(),
				cell.isDim(),
				cell.isUnderline(),
				cell.isInverse(),
				cell.getFgColorMode(),
				cell.getFgColor(),
				cell.getBgColorMode(),
				cell.getBgColor(),
			];
			return `${cell.getChars() || ' '} ${styles.map(Number).join(' ')}`;
		}),
	);
}
