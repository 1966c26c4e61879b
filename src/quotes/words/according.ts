/** "In Ruiz's view", "in her words". */
export const VIEWS = new Set('view words opinion telling judgment judgement estimation mind'.split(' '));

/** Of someone "as saying". */
export const QUOTING_VERBS = new Set('quoted quotes quote quoting cited cites citing reported'.split(' '));

/** What somebody is by somebody else, whose words follow; what a court did. */
export const TOLD_BY = new Set(
	'heard hears asked told warned advised urged ordered reminded informed assured pressed questioned quizzed'.split(
		' ',
	),
);
