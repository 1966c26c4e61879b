import {readText} from './read-text.ts';

export const readMarkdown = readText;
