/** Lower-case words inside the names of people: "van der Berg", "bin Salman", "al-Masri". */
export const PERSON_PARTICLES: ReadonlySet<string> = new Set(
	'van von der den de del della di da das do dos du la le las los el al bin ibn ben bint abu ter ten zu zum af av y e ould san dit'.split(
		' ',
	),
);

/** What follows a person's name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
