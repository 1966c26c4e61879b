import {Box, useCursor} from 'ink';
import TextInput from 'ink-text-input';
import type {Field} from './frame.ts';

/** A line being typed, with the terminal's real cursor in it. The package draws it, our reducer edits it. */
export function LineField({x, y, width, text, cursor}: Field) {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: x + cursor, y});
	return (
		<Box position="absolute" marginLeft={x} marginTop={y} width={width} height={1} overflow="hidden">
			<TextInput value={text} focus={false} showCursor={false} onChange={ignore} />
		</Box>
	);
}

const ignore = () => {};
