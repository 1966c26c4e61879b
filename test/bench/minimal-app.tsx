import {render, Text} from 'ink';

/** The least that Ink can draw: the yardstick for the first frame. */
render(<Text>ready to read</Text>, {alternateScreen: true, incrementalRendering: true, exitOnCtrlC: false});
setInterval(() => {}, 60_000);
