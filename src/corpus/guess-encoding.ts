import {analyse} from 'chardet';

/** Enough to know a language by; more only costs time. */
const SAMPLE = 65_536;

/**
 * The most likely encoding of bytes that are no valid UTF-8, as a label of the WHATWG Encoding Standard.
 * Text whose foreign bytes stand alone (“quotes” and "é" of windows-1252) is that of western Europe unless
 * another guess is strong: a page of English with four curly marks is no Big5.
 */
export function guessEncoding(bytes: Uint8Array): string {
	const first = bytes.findIndex(byte => byte > 0x7f);
	const from = Math.max(0, first - 1024);
	const sample = bytes.subarray(from, from + SAMPLE);
	for (const {name, confidence} of analyse(sample)) {
		const label = decoderLabel(name);
		if (label === null) continue;
		if (label === 'utf-8' || confidence >= (isScattered(sample) ? 60 : 10)) return label;
	}
	return 'windows-1252';
}

/** Whether most bytes above ASCII have ASCII on both sides. */
function isScattered(bytes: Uint8Array): boolean {
	let alone = 0;
	let high = 0;
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i]! < 0x80) continue;
		high++;
		if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone++;
	}
	return alone > high / 2;
}

function decoderLabel(name: string): string | null {
	if (/^(?:utf-(?:16|32)|ascii)/i.test(name)) return null;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return null;
	}
}
