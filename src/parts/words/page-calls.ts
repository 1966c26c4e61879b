/** Calls of the page to its reader, behind a sign or a bullet: alternatives of one pattern, without regard to case. */
const TO_READER = [
	// "Sign up for our newsletter", "Log in to continue"
	String.raw`(?:(?:sign|signing) up|subscribe|register|log in|sign in|create an? (?:free )?account)\b`,
	'already (?:a subscriber|have an account|registered)',
	// "Read the full story on our site"
	String.raw`(?:read|see|get|find|view) (?:the )?(?:rest|full story|full article|whole story|entire (?:story|article)|original (?:story|article))\b.{0,60}$`,
	String.raw`continue reading\b`,
	String.raw`read more (?:at|on|from|about|here)\b`,
	'(?:story|article) continues (?:below|after)',
	'(?:scroll (?:down )?(?:to|for)) ',
	String.raw`(?:get|download) (?:our|the) .{0,30}\b(?:app|newsletter|alerts?)\b`,
	// "Get the day's news delivered to your inbox"
	String.raw`get .{0,60}\b(?:delivered|straight|sent) (?:to|into) your\b`,
	String.raw`(?:follow|like|find|join) us (?:on|at)\b`,
	String.raw`(?:listen to|watch) (?:the )?(?:latest episode|full (?:episode|interview|video)|video|more|live)\b.{0,60}$`,
	// "Like what you read? Sign up"
	'(?:want|like) (?:more|what you).{0,80}(?:sign up|newsletter|subscribe)',
	String.raw`(?:our standards|do you have a (?:story|news tip)|got a (?:tip|story)|have a (?:tip|news tip|story))\b`,
	String.raw`(?:to (?:comment|share your)|what do you think\?|let us know what|send (?:us )?(?:your )?(?:tips|letters|feedback|comments))\b`,
	// "This video cannot be played", "This site uses cookies"
	String.raw`this (?:video|content|feature|browser|site|website|page) (?:cannot|can't|could not|is not (?:available|supported)|requires|uses cookies)\b`,
	String.raw`(?:please )?enable (?:javascript|cookies)\b`,
	String.raw`(?:feedback\?|photos? you should see|skip past newsletter)`,
];

const OPENINGS = [
	// "► Click here to see the map"
	String.raw`(?:[►▶»>*\-–—•[(]\s*)?(?:click|tap|press) (?:here|on the|the link|to )`,
	String.raw`saved from \S+ on \d`,
	// "A version of this article appears in print on …"
	String.raw`a version of this (?:article|story) (?:appears|appeared) in\b`,
	'reuse this content',
	String.raw`(?:topics|tags|filed under|explore more on)\s?:`,
	String.raw`\W{0,2}(?:${TO_READER.join('|')})`,
];

/** Openings that only a page's own calls have; the block must be short and quote nobody. */
export const PAGE_CALL = new RegExp(`^(?:${OPENINGS.join('|')})`, 'i');

/** Words of legal notices and sign-up boxes, wherever they stand. */
export const NOTICE = new RegExp(
	String.raw`\b(?:${[
		String.raw`all rights reserved\b`,
		'may not be (?:published, broadcast|reproduced|republished)',
		String.raw`(?:we|site|website) uses? cookies\b`,
		String.raw`cookie policy\b`,
		'terms of (?:use|service) and privacy',
		String.raw`by signing up,? you\b`,
		String.raw`protected by recaptcha\b`,
		String.raw`unsubscribe at any time\b`,
		String.raw`thomson reuters trust principles\b`,
	].join('|')})`,
	'i',
);
