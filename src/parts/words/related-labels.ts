/** Labels above links to other stories, letters and digits only, in lower case. */
export const RELATED_LABELS: ReadonlySet<string> = new Set(
	`you might also like|you might also enjoy|you may also enjoy|you may also like|you may like|you might like|you may be interested in|
	you might be interested in|you may also be interested in|related|related stories|related articles|related content|
	related news|related links|related coverage|related topics|related posts|related reading|related video|
	related videos|read more|read more stories|read also|also read|read next|read this next|what to read next|
	more to read|must read|must reads|further reading|more on this story|more on this|more on this topic|
	more on the story|more like this|more stories|more stories like this|more news|more headlines|more coverage|
	more in this section|more for you|more top stories|recommended|recommended for you|recommended stories|
	recommended reading|recommended articles|our recommendations|suggested stories|suggested for you|
	most read|most popular|most popular stories|most viewed|most shared|most watched|most commented|popular|
	popular stories|popular now|popular on the site|trending|trending now|trending stories|top stories|
	top headlines|todays top stories|latest|latest news|latest stories|latest headlines|in other news|
	in case you missed it|icymi|dont miss|dont miss these|editors picks|editors pick|editors choice|up next|
	next up|next article|previous article|see also|also see|also on the site|also in the news|elsewhere on the web|
	around the web|from around the web|from the web|from our partners|paid stories|promoted stories|sponsored stories|
	keep reading|continue exploring|explore more|discover more|stories you may have missed|stay informed|
	you may have missed|other stories|other news|similar stories|similar articles|on the same topic|
	links to related stories|go deeper|dig deeper|background|tagged stories|worth reading|suggested topics|explore more on these topics|topics`
		.split('|')
		.map(phrase => phrase.replace(/[^\p{L}\p{N}]/gu, '')),
);
