/** "CPI (Marxist)", "Shiv Sena (UBT)": which of the parties of a name it is, and so a part of it, brackets and all. */
export const isFaction = (text: string, start: number, word: string): boolean =>
	text[start + word.length] === ')' &&
	(FACTIONS.has(word) || FACTION_LETTERS.has(word)) &&
	(FACTIONS.has(word) ? PARTED : PARTED_BY_LETTER).test(text.slice(Math.max(0, start - 12), start));

const FACTIONS = new Set(
	'Marxist Maoist Marxist-Leninist Secular United UBT SP ML Socialist Democratic'.split(' '),
);
const FACTION_LETTERS = new Set(['M', 'S', 'U', 'I', 'A', 'B', 'N', 'Q', 'P', 'F', 'R', 'J']);
const PARTED_BY_LETTER = /\b(?:CPI|CPN|JD|NCP|RPI|PML|MQM|JUI|TMC|HAM|LJP|AGP|JSS|Congress|Dal|League) ?\($/;
const PARTED =
	/\b(?:CPI|CPN|JD|NCP|RPI|PML|HAM|LJP|Congress|Dal|Sena|Party|League|Samiti|Union|India|Nepal) ?\($/;
