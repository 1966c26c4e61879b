/**
 * What pages print around a story, letters and digits only, in lower case: a line made up of nothing but
 * these, however glued together ("Share this articleComments"), is furniture.
 */
export const FURNITURE_PHRASES: ReadonlySet<string> = new Set(
	`share|share this|share this article|share this story|share this page|share this post|share article|share on|
	share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via|share via email|
	share by email|share with friends|share with your friends|share options|share full article|share link|share with a neighbour|share with a neighbor|send|hide|gift this story|min ago|mins ago|minutes ago|hour ago|
	hours ago|days ago|min read|mins read|minute read|minutes read|share save|
	sharing|shares|shared|tweet|tweet this|retweet|pin|pin it|like|like us|like this|follow us|follow|following|
	follow us on|follow us on facebook|follow us on twitter|facebook|twitter|linkedin|whatsapp|telegram|reddit|
	pinterest|instagram|messenger|flipboard|tumblr|youtube|tiktok|threads|bluesky|mastodon|google|google news|line|
	email|email this|email this article|email us|mail|e mail|sms|print|print this|print this article|print page|
	copy|copy link|copy url|copied|link copied|link|permalink|save|save article|save for later|saved|bookmark|
	comment|comments|view comments|show comments|hide comments|read comments|leave a comment|post a comment|
	add a comment|add comment|write a comment|join the conversation|join the discussion|start the conversation|
	close|close button|close menu|open menu|menu|main menu|search|open search|skip to content|skip to main content|
	skip advertisement|skip ad|skip|home|home page|back to top|top|back|next|previous|prev|more|show more|load more|
	see more|view more|view all|see all|read more|read full article|read full story|expand|collapse|toggle|
	advertisement|advertisements|advertising|ad|ads|ad feedback|sponsored|sponsored content|sponsor content|
	sponsored links|paid content|paid post|promoted|promoted content|partner content|
	subscribe|subscribe now|subscribe today|sign in|sign up|sign up now|log in|login|register|register now|
	my account|account|newsletter|newsletters|newsletter sign up|our newsletter|get the newsletter|enter your email|
	enter your email address|your email address|email address|submit|thank you|thanks for signing up|
	gift this article|gift article|give this article|listen|listen to this article|listen to article|play|pause|
	play audio|play video|watch|video|audio|gallery|photo gallery|view gallery|view image|view images|image|
	view photos|see photos|fullscreen|full screen|enlarge|enlarge image|enlarge this image|zoom|caption|hide caption|
	show caption|toggle caption|transcript|embed|download|text size|font size|increase text size|
	accept|accept all|accept cookies|accept all cookies|reject all|cookie settings|cookie policy|manage cookies|
	privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms and conditions|contact|contact us|
	about|about us|help|feedback|report|report this|report an error|report a typo|corrections|faq|rss|sitemap|careers|
	advertise|advertise with us|support us|donate|donate now|become a member|all rights reserved|loading|please wait|
	breaking news|for immediate release|immediate release|press release|abstract|full text|live|live updates|topics|tags|filed under|most viewed|purchase licensing rights|
	opens new tab|open in new tab|opens in a new window|image source|getty images image source|
	this article was originally published on|our standards|end|ends|updated|published|just now|by|or|on|via|in`
		.split('|')
		.map(phrase => phrase.replace(/[^\p{L}\p{N}]/gu, '')),
);

/** Those that are too ordinary to be furniture alone; they only help to read a glued line. */
export const FILLERS: ReadonlySet<string> = new Set(
	'line by or on via in top report end shared pin about help link image audio video listen following tags live google caption transcript topics'.split(
		' ',
	),
);
