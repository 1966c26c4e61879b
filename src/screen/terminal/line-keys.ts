/** Keys where no screen is drawn: Node's own reader of key presses, and our names for what it says. */
import {emitKeypressEvents, type Interface, type Key} from 'node:readline';

const NAMED: Readonly<Record<string, string>> = {
	return: 'enter',
	enter: 'enter',
	escape: 'esc',
	backspace: 'backspace',
	delete: 'delete',
	space: 'space',
	up: 'up',
	down: 'down',
	left: 'left',
	right: 'right',
	home: 'home',
	end: 'end',
	pageup: 'page-up',
	pagedown: 'page-down',
};

/** The name of a key press: "j", "G", "ctrl-d", "shift-tab", "alt-j" as in `use-keys.ts`; null for what has none. */
function keyOf(sign: string | undefined, {name, ctrl, meta, shift, sequence}: Key): string | null {
	if (name === 'tab') return shift ? 'shift-tab' : 'tab';
	if (name === 'escape') return 'esc';
	if (meta) {
		const key = keyOf(sequence?.at(-1), {name, ctrl, shift});
		return key === null ? null : `alt-${key}`;
	}
	if (ctrl) return name === undefined ? null : name === 'backspace' ? 'backspace' : `ctrl-${name}`;
	if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name]!;
	return sign !== undefined && sign >= ' ' ? sign : null;
}

/** Calls `onKey` for each key, and `onPaste` with each paste as a whole. Returns what ends that. */
export function listenForKeys(
	keyboard: NodeJS.ReadStream,
	onKey: (name: string) => void,
	onPaste: (text: string) => void,
): () => void {
	let pasted: string | null = null;
	const listener = (sign: string | undefined, key: Key) => {
		if (key.name === 'paste-start') pasted = '';
		else if (key.name === 'paste-end') {
			onPaste(pasted ?? '');
			pasted = null;
		} else if (pasted !== null) pasted += sign ?? key.sequence ?? '';
		else {
			const name = keyOf(sign, key);
			if (name !== null) onKey(name);
		}
	};
	// A lone esc is told from the beginning of another key by what does not follow: in so many ms.
	emitKeypressEvents(keyboard, {escapeCodeTimeout: 25} as unknown as Interface);
	keyboard.on('keypress', listener);
	keyboard.resume();
	return () => {
		keyboard.off('keypress', listener);
		keyboard.pause();
	};
}
