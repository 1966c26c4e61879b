import fc from 'fast-check';

/** Pieces that mean something to some Markdown reader. */
const PIECES = [
	...'\\`*_[](){}<>#|~$^@=%&!:;+-.,"\'/0 1aAZé中\t\u00A0\u200B\u202E\u2028\uFEFF\u0007\u001B\u0085\f\v',
	'😀',
	'\uD800',
	'\uDC00',
	'\0',
	'[^p1]',
	'[^p1]: note',
	'](javascript:alert(1))',
	'[a](b)',
	'![[x]]',
	'<script>',
	'</p>',
	'<!--',
	'-->',
	'<?x',
	'<![CDATA[',
	'---',
	'***',
	'===',
	'```',
	'~~~',
	'$$',
	'\\(',
	'%%',
	'==x==',
	'#tag',
	'^block',
	'1. ',
	'2) ',
	'(3) ',
	'- [ ] ',
	'iv. ',
	'&amp;',
	'&#106;',
	'&lt',
	'http://a.example/b_c',
	'https://',
	'HTTPS://A.example',
	'www.a.example',
	'a@b.example',
	'mailto:a@b.example',
	'xmpp:a@b.example/c',
	'<http://a.example>',
	'| a | b |',
	'|-|-|',
	'[x]: http://a.example',
	': definition',
	'> quote',
	'*em* **strong**',
	'{#id .class}',
	'@key',
	'[@key]',
	'    code',
	'+ item',
];

/** Text without line breaks that a hostile page could hold. */
export const hostileLine: fc.Arbitrary<string> = fc
	.array(
		fc.oneof({weight: 4, arbitrary: fc.constantFrom(...PIECES)}, fc.string({unit: 'binary', maxLength: 3})),
		{
			maxLength: 14,
		},
	)
	.map(pieces => pieces.join(''));

/** The same with line breaks of all kinds. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(fc.tuple(hostileLine, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n\t\n ')), {maxLength: 5})
	.map(lines => lines.flat().join(''));

/** What no Markdown file can carry. */
export const carried = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');
