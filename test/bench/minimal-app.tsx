import {render, Text, useApp, useInput} from 'ink';

/** The least that Ink can draw and be left: the yardstick for the first frame. */
function Minimal() {
	const {exit} = useApp();
	useInput(key => {
		if (key === 'q') exit();
	});
	return <Text>ready to read</Text>;
}

render(<Minimal />, {
	alternateScreen: true,
	incrementalRendering: true,
	exitOnCtrlC: false,
	interactive: true,
});
