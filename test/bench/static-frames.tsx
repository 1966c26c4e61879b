import {Box, render, Text, useApp, useInput, useWindowSize} from 'ink';
import {useState} from 'react';

/** Two full screens of styled rows that take turns with every key: what Ink's own output stage costs. */
function StaticFrames() {
	const {exit} = useApp();
	const {columns, rows} = useWindowSize();
	const [n, setN] = useState(0);
	useInput(key => {
		if (key === 'q') exit();
		else setN(n + 1);
	});
	const frame = Array.from({length: rows}, (_, row) => {
		const words = `row ${row} of ${n % 2} \u001B[1mbold words\u001B[22m and \u001B[36mothers\u001B[39m “as in a text” `;
		return words.repeat(4).slice(0, columns);
	}).join('\n');
	return (
		<Box width={columns} height={rows}>
			<Text wrap="truncate">{frame}</Text>
		</Box>
	);
}

render(<StaticFrames />, {
	alternateScreen: true,
	incrementalRendering: true,
	exitOnCtrlC: false,
	interactive: true,
	maxFps: 60,
});
