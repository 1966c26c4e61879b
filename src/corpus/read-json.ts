import {readText} from './read-text.ts';

export const readJson = readText;
