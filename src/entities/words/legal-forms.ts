/** What the law calls companies, in short: the last word of "Halden Shipping Ltd". */
export const SHORT_LEGAL_FORMS = 'inc corp co ltd llc llp plc gmbh ag sa nv';

/** Last words that only say what a company is before the law. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
	`${SHORT_LEGAL_FORMS} limited company corporation`.split(' '),
);
