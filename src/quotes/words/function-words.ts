/**
 * Closed classes of English: the words that tell where a noun phrase or a clause begins and ends. In lower
 * case, each class as one line; a word may be of several ("her"), and contractions stand with both
 * apostrophes.
 */
import {NUMBERS} from '../../entities/words/numbers.ts';

export const DETERMINERS =
	'the a an this these those some any each every no both many several few most all another other more much half ' +
	`one ${NUMBERS} ` +
	'dozens hundreds thousands least such either neither';

export const POSSESSIVES = 'my your his her its our their whose';

export const SUBJECT_PRONOUNS =
	'i you he she it we they who everyone everybody nobody someone somebody anyone none others';

export const OBJECT_PRONOUNS =
	'me him us them himself herself itself themselves myself yourself ourselves whom';

export const PREPOSITIONS =
	'of in on at by for with from about into over under against between among through during without within across ' +
	'toward towards upon around near amid despite beyond behind above below beside besides except like unlike via per ' +
	'inside outside throughout onto off up down out alongside regarding concerning versus until till following';

export const CONJUNCTIONS = 'and or but nor yet';

export const SUBORDINATORS =
	'because although though while whereas when whenever where wherever if unless after before as since once so than';

export const WH_WORDS = 'what why how whether which who whom whose when where';

export const BE = "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t";

export const HAVE = "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t";

export const DO = "do does did don't doesn't didn't don’t doesn’t didn’t";

export const MODALS =
	'will would can could may might must shall should ' +
	"won't wouldn't can't couldn't shouldn't won’t wouldn’t can’t couldn’t shouldn’t cannot";

export const NEGATIONS = 'not never';

/** Adverbs that stand between a subject and its verb, or after the verb, and do not end in -ly. */
export const ADVERBS =
	'also then now still later again once even just often always already ever soon instead too however meanwhile ' +
	'nevertheless nonetheless perhaps maybe here there back ahead further therefore thus moreover furthermore ' +
	'indeed otherwise afterward afterwards first since only almost quite rather very long far twice';

export const TIME_WORDS =
	'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ' +
	'january february march april june july august september october november december ' +
	'jan feb mar apr jun jul aug sept sep oct nov dec';

/** After "last", "this", "next", "earlier this", "a … ago". */
export const TIME_NOUNS =
	'week month year night morning afternoon evening day weekend spring summer fall autumn winter hour time decade ' +
	'weeks months years days hours moments minutes seconds quarter season term session fortnight';
