/** Forms of an English verb from its dictionary form. */
type VerbForms = {
	readonly base: string;
	readonly s: string;
	readonly ing: readonly string[];
	readonly past: readonly string[];
};

/** Past (and participle, where it differs) of the irregular verbs among the cues. */
const IRREGULAR: Readonly<Record<string, string>> = {
	sing: 'sang sung',
	say: 'said',
	tell: 'told',
	write: 'wrote written',
	read: 'read',
	begin: 'began begun',
	swear: 'swore sworn',
	think: 'thought',
	know: 'knew known',
	feel: 'felt',
	understand: 'understood',
	learn: 'learned learnt',
	find: 'found',
	see: 'saw seen',
	bet: 'bet',
	seek: 'sought',
	show: 'showed shown',
	teach: 'taught',
	beseech: 'besought',
	cast: 'cast',
	lay: 'laid',
	mean: 'meant',
	go: 'went gone',
	let: 'let',
	make: 'made',
	put: 'put',
	hit: 'hit',
	shoot: 'shot',
	speak: 'spoke spoken',
	take: 'took taken',
	foretell: 'foretold',
	foresee: 'foresaw foreseen',
	dream: 'dreamed dreamt',
	rebut: 'rebutted',
	forecast: 'forecast forecasted',
	come: 'came',
	vent: 'vented',
	rap: 'rapped',
	rip: 'ripped',
	slap: 'slapped',
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(
	'admit commit submit rebut refer infer aver opt tag pan rap rip slap chat slam dub snap crow'.split(' '),
);

/** The forms of `verb`, a dictionary form in lower case. */
export function inflectVerb(verb: string): VerbForms {
	const irregular = IRREGULAR[verb]?.split(' ');
	const endsInE = verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb);
	const endsInY = /[^aeiou]y$/.test(verb);
	const doubled =
		(DOUBLING.has(verb) || /^(?:qu|[^aeiou])*[aeiou][bdgmnprt]$/.test(verb)) && !/[wxy]$/.test(verb);
	const stem = doubled ? verb + verb.at(-1) : verb;
	const s = endsInY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
	const past = irregular ?? [
		endsInY
			? `${verb.slice(0, -1)}ied`
			: endsInE
				? `${verb}d`
				: verb.endsWith('ee')
					? `${verb}d`
					: `${stem}ed`,
	];
	const ing = [endsInE ? `${verb.slice(0, -1)}ing` : `${stem}ing`];
	if (DOUBLES_IN_BRITAIN.test(verb))
		return {base: verb, s, ing: [...ing, `${verb}ling`], past: [...past, `${verb}led`]};
	return {base: verb, s, ing, past};
}

/** "labelled", "signalling", "quarrelled": of two syllables, where America keeps one "l". */
const DOUBLES_IN_BRITAIN = /[aeiou][^aeiou]+[ae]l$/;
