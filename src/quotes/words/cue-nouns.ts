/** Nouns that attribute what follows them: "his promise that …", "a warning to …". */
export const CUE_NOUNS =
	'slogan motto mantra refrain catchphrase dictum advice answer reply response verdict chant chants cry cries shout shouts words message slogan call statement claim promise warning assertion suggestion accusation allegation argument belief hope fear concern ' +
	'assurance assurances pledge vow threat announcement admission comment remark contention conclusion complaint ' +
	'prediction proposal demand request insistence acknowledgment acknowledgement view opinion notion idea ' +
	'declaration confession reminder report statements claims promises warnings assertions suggestions accusations ' +
	'pledges vows allegations arguments hopes fears concerns threats predictions calls refusal decision plan plans desire';

/** Things that speak for the one who wrote them: "the letter read". */
export const WRITINGS =
	'letter statement email e-mail memo report tweet post note filing complaint lawsuit affidavit indictment article ' +
	'editorial column book ad advertisement message memoir release speech document brief petition op-ed ruling ' +
	'opinion transcript poll survey study blog website caption headline resolution notice communique dispatch';
