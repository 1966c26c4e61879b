import type {BlockRole} from './document.ts';
import type {HtmlElement} from './html-node.ts';

/** Elements that never hold the words of a page. */
const SILENT = new Set(
	(
		'script style noscript template head svg math canvas iframe object embed audio video map select option ' +
		'textarea input progress meter datalist link meta title'
	).split(' '),
);

/** Elements that begin a new block; all others run on in the line. */
const BLOCKS = new Set(
	(
		'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody ' +
		'tfoot thead tr ul caption button legend'
	).split(' '),
);

const BY_NAME = new Map<string, BlockRole>(
	Object.entries({
		h1: 'title',
		h2: 'heading',
		h3: 'heading',
		h4: 'heading',
		h5: 'heading',
		h6: 'heading',
		li: 'list-item',
		figcaption: 'caption',
		figure: 'caption',
		caption: 'caption',
		nav: 'furniture',
		aside: 'furniture',
		footer: 'furniture',
		form: 'furniture',
		button: 'furniture',
		address: 'other',
		pre: 'other',
		p: 'paragraph',
	}),
);

/** Finds one of these words among classes and ids, where they stand between spaces, hyphens and underlines. */
const anyMark = (words: string): RegExp =>
	new RegExp(`(?:^|[\\s_-])(?:${words.split(' ').join('|')})(?:$|[\\s_-])`, 'i');

const RELATED = anyMark(
	'related recommend(?:ed|ations?)? read-?(?:more|next) more-(?:stories|on|from|news|like) ' +
		'also-(?:like|read) you-?(?:may|might) most-?(?:read|popular|viewed) trending see-also ' +
		'further-reading teasers? outbrain taboola',
);
const FURNITURE = anyMark(
	'pull-?quote shar(?:e|ing)(?:bar|box|buttons?)? social(?:-?(?:links?|media|bar))? newsletters? ' +
		'sign-?up subscri(?:be|ption) promo(?:tion)? advert(?:s|isement|ising)? ads? sponsor(?:ed)? ' +
		'comments? disqus(?:_thread)? cookies? consent paywall banner tool-?bar breadcrumbs? tags ' +
		'pagination skip-?link follow-?us app-?download author-?bio donate print-?only sr-only ' +
		'visually-hidden screen-reader-text foot footer imprint copyright',
);
const CAPTION = anyMark('caption wp-caption(?:-text)? photo-?credit image-?credit img-?credit');
/** "reader-credits": as Firefox saves its reader view. */
const BYLINE = anyMark('byline reader-credits by-line authors?(?:-?names?)? article-?author writer');
const DECK = anyMark(
	'deck dek standfirst stand-first sub-?title sub-?head(?:line)? sub-?heading sub article-?summary ' +
		'lede-?in kicker-?text',
);

/** "story has-comments no-ads" says what the element has and lacks, not what it is. */
const STATES = /(?<![\w-])(?:no|has|with|without|hide|show|is|js)-[\w-]+/gi;

/** Whether no reader sees what is in the element. Of style only its own is looked at: style sheets are not read. */
export const isSilent = (element: HtmlElement): boolean => SILENT.has(element.localName) || isHidden(element);
/** Whether it stands on lines of its own. */
export const isBlock = (element: HtmlElement): boolean => BLOCKS.has(element.localName);

function isHidden(element: HtmlElement): boolean {
	if (element.getAttribute('hidden') !== null) return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** What an element says about the text in it; null when it leaves that to what is around or inside it. */
export function roleOf(element: HtmlElement): BlockRole | null {
	const marks = marksOf(element);
	const byName = BY_NAME.get(element.localName) ?? null;
	if (marks === '') return byName;
	if (element.localName === 'body' || element.localName === 'html' || element.localName === 'main')
		return null;
	// "article with-related" is the story itself, not a list of others.
	if (element.localName !== 'article') {
		if (RELATED.test(marks)) return 'related';
		if (FURNITURE.test(marks)) return 'furniture';
	}
	if (!isBlock(element)) return null;
	if (CAPTION.test(marks)) return 'caption';
	if (byName !== 'title' && byName !== 'furniture') {
		if (BYLINE.test(marks)) return 'byline';
		if (DECK.test(marks) && byName !== 'heading') return 'deck';
	}
	return byName;
}

/** Class, id, and what schema.org and ARIA attributes call it, as one string of words. */
function marksOf(element: HtmlElement): string {
	const marks = [
		element.getAttribute('class'),
		element.getAttribute('id'),
		element.getAttribute('itemprop'),
		element.getAttribute('role') === 'navigation' ? 'toolbar' : null,
	];
	return marks
		.filter(mark => mark !== null && mark !== '')
		.join(' ')
		.slice(0, 500)
		.replace(STATES, ' ');
}

/** By class, id and itemprop alone, wherever it stands: the byline of a teaser for another story is one as well. */
export const isByline = (element: HtmlElement): boolean => BYLINE.test(marksOf(element));
/** By the same marks: the subheading of a section may be one as well. */
export const isDeck = (element: HtmlElement): boolean => DECK.test(marksOf(element));
