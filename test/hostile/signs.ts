/** Everything by which a text could act on a terminal, or hide or reorder what stands on it. */
const ESC = '\u001B';
const BEL = '\u0007';
const ST = `${ESC}\\`;

const range = (from: number, to: number): string[] =>
	Array.from({length: to - from + 1}, (_, n) => String.fromCodePoint(from + n));

/** All C0 controls and delete; NUL is apart, as no text file holds it. */
export const C0: readonly string[] = [...range(1, 0x1f), '\u007F'];
export const C1: readonly string[] = range(0x80, 0x9f);

/** Payloads of CSI: styles, cursor, erase, modes, reports, window operations, also with colons and private signs. */
const CSI_BODIES = [
	...'5m 8m 38;2;1;2;3m 38:2::1:2:3m 0;5m 2J 3J 1K 99A 99;1H 6n 0c >c =c 21t 22;0t 8;1;1t'.split(' '),
	...'?1000h ?1003h ?1049l ?1049h ?2004l ?25l ?5h ?47h !p 4h 20h 1;2r 2P 9@ ?6n 5i 0q 3 q'.split(' '),
	'?2026h',
	'', // not terminated
	'31',
	'>4;2',
];

const OSC_BODIES = [
	'0;EVIL TITLE',
	'1;EVIL',
	'2;EVIL',
	'4;1;?',
	'7;file://host/evil',
	'8;;https://evil.example/',
	'8;id=1;file:///etc/passwd',
	'9;EVIL NOTICE',
	'9;4;3;50',
	'10;?',
	'50;EVIL',
	'52;c;RVZJTA==',
	'52;c;?',
	'104',
	'133;A',
	'777;notify;EVIL;EVIL',
	'1337;File=inline=1:RVZJTA==',
	'1337;RemoteHost=evil@host',
];

/** Device control, application, privacy and start-of-string: Sixel, status requests, kitty graphics, tmux. */
const STRINGS = [
	'Pq#0;2;0;0;0~',
	'P$qm',
	'P+q544e',
	'Ptmux;x',
	'_Ga=T,f=24;RVZJTA',
	'_tmux;x',
	'^EVIL',
	'XEVIL',
];

const ENDS = [BEL, ST, '\u009C', ''];

/** Both forms of an introducer: two signs of seven bits, and one C1 sign. */
const forms = (letter: string): string[] => [ESC + letter, String.fromCharCode(letter.charCodeAt(0) + 0x40)];

export const SEQUENCES: readonly string[] = [
	...forms('[').flatMap(start => CSI_BODIES.map(body => start + body)),
	...forms(']').flatMap(start => OSC_BODIES.flatMap(body => ENDS.map(end => start + body + end))),
	...STRINGS.flatMap(body => forms(body[0]!).flatMap(start => ENDS.map(end => start + body.slice(1) + end))),
	...'c 7 8 = > ( #8 %G %@ N O D E H M Z n o | } ~ 6 9 V W'.split(' ').map(body => ESC + body),
	`${ESC}(0`,
	`${ESC}[31${ESC}[5m`,
	`${ESC}]0;a${ESC}]52;c;RVZJTA==${BEL}`,
	`${ESC}${ESC}[5m`,
	`${ESC}\u0018[5m`,
	`${ESC} F`,
];

/** Words that would be written over by others. */
export const OVERSTRIKES: readonly string[] = [
	'no\b\byes',
	'safe\rEVIL',
	'safe\r\rEVIL',
	'safe\u0085EVIL',
	'a\u007F\u007Fb',
	'up\u000B\u000Bdown\u000C',
	'_\bu_\bn',
];

/** What hides or reorders text without any control: bidi, zero width, fillers, tags, variants, noncharacters. */
export const INVISIBLE: readonly string[] = [
	...range(0x202a, 0x202e),
	...range(0x2066, 0x2069),
	...range(0x206a, 0x206f),
	...'\u061C\u200E\u200F\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF\u034F\u115F\u1160\u3164\uFFA0\u180E\u17B4\u17B5',
	...'\uFFF9\uFFFA\uFFFB\u2028\u2029\u00AD\uFFFE\uFFFF\uFDD0\uFDD8\uFDEF',
	...[
		'\u{1FFFE}',
		'\u{10FFFF}',
		'\u{E0001}',
		'\u{E0041}\u{E0042}\u{E007F}',
		'\u{E0100}',
		'\u{E01EF}',
		'\u{1D173}',
	],
	'pay\u200Dpal',
	'pay\u200Cpal',
	'a\uFE0Fb',
	'❤\uFE0F\uFE0E\uFE0F',
];

/** Halves of pairs: JSON can state them. */
export const HALVES: readonly string[] = ['\uD83D', '\uDE00', '\uDE00\uD83D', '\uDBFF'];

/** Text files that hold it are taken for binary; JSON can state it. */
export const NULS: readonly string[] = ['\u0000', `${ESC}[5\u0000m`];

export const ALL: readonly string[] = [
	...C0.map(sign => `c${sign}0`),
	...C1.map(sign => `c${sign}1`),
	...SEQUENCES,
	...OVERSTRIKES,
	...INVISIBLE.map(sign => `in${sign}vis`),
	...NULS,
	...HALVES.map(sign => `ha${sign}lf`),
];
