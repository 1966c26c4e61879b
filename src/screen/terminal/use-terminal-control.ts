import {useApp} from 'ink';
import {useEffect, useLayoutEffect} from 'react';
import type {TerminalControl} from './terminal-control.ts';

/** Hands Ink's means of giving the terminal away to `control`, keeps its rows apart, and has it report the mouse or not. */
export function useTerminalControl(control: TerminalControl | undefined, isMouse: boolean): void {
	const {suspendTerminal} = useApp();
	useEffect(() => {
		control?.connect(suspendTerminal);
		return () => control?.disconnect();
	}, [control, suspendTerminal]);
	useLayoutEffect(() => {
		control?.setWrap(false);
		return () => control?.setWrap(true);
	}, [control]);
	// Its end comes when the screen goes, however that comes about: the mouse is the terminal's own again.
	useLayoutEffect(() => {
		control?.setMouse(isMouse);
		return () => control?.setMouse(false);
	}, [control, isMouse]);
}
