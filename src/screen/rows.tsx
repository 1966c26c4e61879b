import {Box, Text} from 'ink';
import {memo} from 'react';

type Props = {readonly rows: readonly string[]; readonly width: number};

/**
 * Rows one below the other, strings that already carry their styles and are exactly `width` columns wide; drawn again
 * only when one of them changed.
 */
export const Rows = memo(
	function Rows({rows, width}: Props) {
		return (
			<Box width={width} flexShrink={0}>
				<Text wrap="truncate">{rows.join('\n')}</Text>
			</Box>
		);
	},
	(a, b) =>
		a.width === b.width && a.rows.length === b.rows.length && a.rows.every((row, i) => row === b.rows[i]),
);
