/** Words in capitals before a dash that label a paragraph or a headline and name no place. */
export const NOT_DATELINES: ReadonlySet<string> = new Set(
	(
		'breaking|update|updated|exclusive|watch|analysis|opinion|video|note|correction|clarification|fact check|factbox|' +
		'the latest|latest|live|just in|developing|new|news|read|related|photos|photo|listen|editorial|commentary|column|' +
		'review|interview|explainer|timeline|podcast|liveblog|recap|preview|spotlight|newsmaker|quiz|trending|obituary|flashback|infographic|longread|oped|op-ed|poll|sponsored|advertisement|abstract|full text|summary|key points|q|a|q&a|' +
		'spoiler alert|warning|alert|background|context|what|why|how|who|when|where|yes|no|ok|and|but|or|so|now|then|' +
		'gop|fbi|cia|nato|un|eu|us|usa|uk|tv|ceo|pm|mp|dnc|rnc|ps|nb|faq|diy|vip|monday|tuesday|wednesday|thursday|' +
		'friday|saturday|sunday|file photo|for immediate release|media contact|contact|source|sources|ends'
	).split('|'),
);
