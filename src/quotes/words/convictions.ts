/** What somebody is who holds what follows to be so: "is convinced that …". */
export const CONVICTIONS = new Set(
	(
		'convinced persuaded certain sure confident positive adamant insistent satisfied aware conscious mindful ' +
		'hopeful optimistic pessimistic worried concerned afraid fearful alarmed doubtful sceptical skeptical unsure uncertain ' +
		'glad happy pleased proud delighted thankful grateful relieved encouraged heartened sad sorry unhappy upset angry furious ' +
		'frustrated disappointed surprised shocked appalled horrified dismayed saddened'
	).split(' '),
);
