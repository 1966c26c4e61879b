import {Readability} from '@mozilla/readability';
import type {HtmlElement} from './html-node.ts';
import {STORY_ELEMENTS} from './limits.ts';
import type {HtmlDocument} from './parse-markup.ts';

/**
 * The element that holds the story of a page, cleaned of what surrounds it; null when there is none.
 * The page is changed and must not be used afterwards.
 */
export function findStory(document: HtmlDocument): HtmlElement | null {
	if ([...document.querySelectorAll('*')].length > STORY_ELEMENTS) return null;
	// Told an author, it does not look for a byline to take out: it would take "dateline" for one too.
	const author = document.createElement('meta');
	author.setAttribute('name', 'author');
	author.setAttribute('content', 'Author');
	document.documentElement.append(author);
	try {
		const found = new Readability(document as never, {
			keepClasses: true,
			disableJSONLD: true,
			charThreshold: 250,
			serializer: node => node as unknown as HtmlElement,
		}).parse();
		return found?.content ?? null;
	} catch {
		// A page whose tree it cannot handle: all of the body is read instead.
		return null;
	}
}
