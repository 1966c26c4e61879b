import {expect, it} from 'vitest';
import {chosenCommand} from '../../src/explorer/select/commands.ts';
import {Walk} from './walk.ts';

it('is looked through by what keys do, and runs what is found', () => {
	const walk = new Walk().press("3 ? / 'copy with who'");
	expect(chosenCommand(walk.state, walk.world)?.name).toBe('copy-cited');
	expect(walk.press('enter').effects.at(-1)).toMatchObject({type: 'copy'});
	expect(walk.state.overlay.type).toBe('none');
});
