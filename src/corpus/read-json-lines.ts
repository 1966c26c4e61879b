import {readText} from './read-text.ts';

export const readJsonLines = readText;
