import {type HtmlElement, lineage} from './html-node.ts';
import type {HtmlDocument} from './parse-markup.ts';

/** Boxes with more text than this are more than a form. */
const LENGTH = 300;
const NEVER = 'body html main article';
const BOXES = 'div section aside form li fieldset';

/**
 * Marks the boxes around entry fields and buttons ("Get the Morning Tide", an address field, "Subscribe") as
 * furniture, while the fields are still there: the search for the story takes only the fields out.
 */
export function markForms(page: HtmlDocument): void {
	for (const field of [...page.querySelectorAll('input, textarea, select, button')].slice(0, 300)) {
		for (const around of lineage(field)) {
			const name = around.localName;
			if (NEVER.split(' ').includes(name)) break;
			if (!BOXES.split(' ').includes(name)) continue;
			if ((around.textContent ?? '').trim().length <= LENGTH && around.querySelector('h1') === null)
				mark(around);
			break;
		}
	}
}

const mark = (element: HtmlElement): void =>
	element.setAttribute('class', `${element.getAttribute('class') ?? ''} newsletter`.trim());
