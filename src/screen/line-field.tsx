import {Box, useCursor} from 'ink';
import TextInput from 'ink-text-input';
import type {Line} from '../explorer/edit-line.ts';
import {columnsOf, graphemes, graphemeWidth} from '../explorer/graphemes.ts';
import {printableLine} from '../text/printable.ts';

type Props = {
	readonly line: Line;
	readonly width: number;
	/** Place of the field's first column on the screen. */
	readonly x: number;
	readonly y: number;
};

/** A line being typed, with the terminal's real cursor in it. The package draws it, our reducer edits it. */
export function LineField({line, width, x, y}: Props) {
	const {setCursorPosition} = useCursor();
	const {text, column} = visiblePart(line, width);
	setCursorPosition({x: x + column, y});
	return (
		<Box width={width} height={1} flexShrink={0} overflow="hidden">
			<TextInput value={text} focus={false} showCursor={false} onChange={ignore} />
		</Box>
	);
}

const ignore = () => {};

/** The stretch of a long line that holds the cursor, and the cursor's column in it. */
export function visiblePart({text, cursor}: Line, width: number): {text: string; column: number} {
	const shown = printableLine(text);
	const before = [...graphemes(shown.slice(0, cursor))];
	let column = columnsOf(shown.slice(0, cursor));
	let start = 0;
	while (column > width - 1 && start < before.length) column -= graphemeWidth(before[start++]!);
	let part = before.slice(start).join('');
	let used = column;
	for (const grapheme of graphemes(shown.slice(cursor))) {
		used += graphemeWidth(grapheme);
		if (used > width) break;
		part += grapheme;
	}
	return {text: part, column};
}
