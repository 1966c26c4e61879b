import {expect, it} from 'vitest';
import {openDocument} from '../../src/explorer/open-document.ts';
import {chainWords, evidenceWords} from '../../src/explorer/select/evidence.ts';
import {makeCorpus, read} from '../library/corpora.ts';

it('says why in the words that the text shows: without signs of Markdown', async () => {
	const corpus = makeCorpus({
		'a.md':
			'# The quay\n\n“We sail at dawn,” **said** [Emilie Lindqvist](http://x.example), who runs the *Gull*.\n\n“Nobody stays ashore,” she **told** reporters.\n',
	});
	const {library} = await read(corpus);
	const [row] = library.documents().slice(0, 1);
	const open = openDocument(library, row!.id)!;
	const quotes = library.quotesIn(row!.id);
	expect(quotes.length).toBe(2);
	for (const quote of quotes) expect(evidenceWords(quote, open)).not.toMatch(/[*[\]]|http/);
	expect(evidenceWords(quotes[0]!, open)).toContain('cue "said"');
	expect(chainWords(quotes[1]!, open)).toMatch(/^she ← ¶1 .*Emilie Lindqvist/);
});
