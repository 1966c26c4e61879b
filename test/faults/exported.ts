/** Version `n` of an export: longer than what is written at once, and another size each time. */
export const exported = (n: number): string =>
	`begin ${n}\n${`passage ${n} “é”\n`.repeat(8000 + (n % 5) * 3000)}end ${n}\n`;
