import type {Span} from '../../text/span.ts';

/** How far behind a phrase that a text says of somebody that the name is withheld, in units. */
const REACH = 50;

const WITHHELD =
	/^[^,.]{0,60},? who (?:(?:can(?:no|['’])t|could(?: not|n['’]t)|may not|must not|is not to|did(?: not|n['’]t) w(?:ish|ant) to|asked not to|declined to) be (?:named|identified)|(?:was|is|has)(?: not|n['’]t) (?:been )?(?:named|identified))/;

/** "The doctor, who cannot be named,": nobody whom the text names, whoever has that role in it. */
export const staysUnnamed = (text: string, {start, end}: Span): boolean =>
	WITHHELD.test(text.slice(start, Math.min(end, start + REACH) + REACH));
