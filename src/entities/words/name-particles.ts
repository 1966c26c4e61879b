/** Lower-case words inside the names of people: "van der Berg", "bin Salman", "al-Masri". */
export const PERSON_PARTICLES: ReadonlySet<string> = new Set(
	'wa van von der den de des del della di da das do dos du la le las los el al bin ibn ben bint abu ter ten zu zum af av y e ould san dit'.split(
		' ',
	),
);

/** What follows a person's name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** Letters behind a name that say what its bearer has become: "Odo Bell KC". As printed, without periods. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
	'BL KC QC SC SAN MP MEP MSP MLA MLC MNA MPP TD OBE CBE MBE KBE DBE GBE CMG KCMG OM AM AO VC DSO PC JP MD DDS DVM PhD DPhil MSc BSc MBA LLB LLM LLD Esq CPA CFA RN FRS FRCS SJ OP OFM USN USMC USAF IAS IPS IFS CFR OFR GCFR'.split(
		' ',
	),
);
