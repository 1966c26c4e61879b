/**
 * A command line as people write it in $EDITOR, to an argument vector: words parted by white space, with quotation
 * marks and backslashes as shells read them (`code --wait`, `"/opt/My Editor/edit" -n`). Nothing else of a shell:
 * no variables, no `;`. Null when a quotation mark is not closed or nothing is there.
 */
export function splitCommand(line: string): readonly string[] | null {
	const words: string[] = [];
	let word: string | null = null;
	let mark: string | null = null;
	for (let at = 0; at < line.length; at++) {
		const sign = line[at]!;
		if (mark !== null) {
			if (sign === mark) mark = null;
			else if (sign === '\\' && mark === '"' && /["\\]/.test(line[at + 1] ?? '')) word += line[++at]!;
			else word += sign;
		} else if (sign === '"' || sign === "'") {
			mark = sign;
			word ??= '';
		} else if (sign === '\\' && /[\s"'\\]/.test(line[at + 1] ?? '')) word = (word ?? '') + line[++at]!;
		else if (/\s/.test(sign)) {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? '') + sign;
	}
	if (mark !== null) return null;
	if (word !== null) words.push(word);
	return words.length > 0 ? words : null;
}
