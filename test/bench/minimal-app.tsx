import {render, Text, useApp, useInput} from 'ink';
import {useState} from 'react';

/** The least that Ink can draw, answer a key with and be left: the yardstick for the first frame. */
function Minimal() {
	const {exit} = useApp();
	const [words, setWords] = useState('ready to read');
	useInput(key => {
		if (key === 'q') exit();
		else setWords('the first key is answered');
	});
	return <Text>{words}</Text>;
}

render(<Minimal />, {
	alternateScreen: true,
	incrementalRendering: true,
	exitOnCtrlC: false,
	interactive: true,
});
