import {readText} from './read-text.ts';

export const readHtml = readText;
