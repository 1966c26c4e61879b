import type {Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';

/** Reads Markdown as GitHub would: CommonMark, GFM, front matter. */
export const readMarkdown = (markdown: string): Root =>
	fromMarkdown(markdown, {
		extensions: [gfm(), frontmatter(['yaml'])],
		mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
	});

/**
 * Names of all nodes in order of the text. A bare address that GFM links by itself is taken for text when the
 * link goes where the text says: no escape can prevent it, and none is needed.
 */
export function nodeTypes(node: Nodes): string[] {
	if (node.type === 'link' && isBareAddress(node)) return ['text'];
	return [node.type, ...('children' in node ? node.children.flatMap(nodeTypes) : [])];
}

function isBareAddress(link: Extract<Nodes, {type: 'link'}>): boolean {
	const [only] = link.children;
	if (only?.type !== 'text') return false;
	return (
		[only.value, `http://${only.value}`, `mailto:${only.value}`].includes(link.url) &&
		/^(https?|mailto|xmpp):/i.test(link.url)
	);
}

/** All text below a node. */
export const textOf = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
