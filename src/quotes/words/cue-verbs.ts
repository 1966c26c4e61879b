/**
 * Verbs that attribute words, beliefs, intentions and judgements, by the frames they take. One list, one
 * frame. Only the dictionary form stands here; inflect.ts makes the others.
 */

/** "…", X said. X said that … . Said X. The plain verbs of speaking and writing. */
export const SPEECH =
	'question grouse ponder say add note announce argue assert claim comment conclude concede contend continue counter declare explain ' +
	'exclaim insist joke lament maintain muse observe opine proclaim quip recall reiterate remark repeat reply report ' +
	'respond retort shout state stress suggest write tweet retweet post email testify vow warn whisper yell chant ' +
	'allege acknowledge admit affirm agree answer boast brag complain confess confirm deny disclose echo emphasize ' +
	'emphasise hint imply indicate interject mention predict promise pledge pronounce protest reveal stipulate ' +
	'swear underscore wonder reason caution speculate theorize estimate read begin pose object clarify recount ' +
	'elaborate bark bellow cry gush scoff snap sneer sigh shrug crow fume vent chide tease deadpan interrupt intone ' +
	'guess charge boom thunder scream rant sing mouth plead rave groan growl grumble blurt beam mumble mutter holler implore summarize summarise surmise posit signal ' +
	'confide jest reaffirm divulge conjecture theorise hypothesise hypothesize intimate underline attest aver avow wager fret deduce infer marvel gripe bluster enthuse fulminate expostulate recommend rule propose demand advise volunteer venture ask rue inquire enquire specify decree prophesy submit query snipe narrate';

/** X told Y that …: someone is addressed before the words come. */
export const ADDRESS =
	'command exhort implore tell remind assure inform notify reassure convince persuade warn advise ask promise show teach brief cable ' +
	'message text thank congratulate lecture instruct order urge beg beseech encourage press caution ' +
	'challenge invite request task enjoin admonish direct';

/** X believes (that) …. */
export const BELIEF =
	'believe think hope fear feel expect worry doubt realize realise assume suspect understand learn find ' +
	'consider regard view see suppose imagine dream remember recognize recognise anticipate forecast bet reckon ' +
	'conclude decide show demonstrate calculate determine discover project concern figure foresee envision envisage presume accept';

/** X vowed to …. */
export const INTENTION =
	'vow promise pledge plan want hope refuse decline seek intend agree threaten offer decide aim prefer wish resolve ' +
	'swear volunteer propose ask demand expect request undertake desire yearn opt commit';

/** X rejected …: a judgement on what follows. */
export const JUDGEMENT =
	'accuse applaud assail attack back bash belittle bemoan blame blast call challenge ' +
	'characterize characterise chastise cite commend compare condemn criticize criticise debunk decry defend ' +
	'demand denounce deny depict deride describe discuss dismiss dispute disparage downplay endorse express fault ' +
	'favor favour hail highlight identify invoke label lambast lambaste laud liken list mock mourn oppose ' +
	'pan portray praise propose question quote rebuke rebut recommend reference refute reject repudiate ' +
	'ridicule savage scold slam support tout trash trumpet urge voice welcome deem dub brand discourage disavow ' +
	'advocate articulate cheer contrast dissect enumerate excoriate extol impugn ' +
	'malign outline pillory rap recite skewer slap suggest vilify ' +
	'love hate admire appreciate resent dislike respect credit approve thank offer announce chide rubbish deplore berate castigate censure upbraid flay reprimand espouse lament';

/** Verbs of doing, which tell of words only when marks stand in what follows: "cast the plan as “a gift”". */
export const QUOTING_OBJECT =
	'touch hammer insult tag title name rip second cast lay celebrate champion embrace promote trust term';

/** Verbs of speech that as often tell what was done: “…,” she began; he read “…”. */
export const QUOTING_SPEECH = 'begin continue read rule pose caption';

/** Verb and particle, each with the letters of the lists it behaves like: s(peech) a(ddress) b(elief) i(ntention) j(udgement) q(uoting object) Q(uoting speech). */
export const PHRASAL: Readonly<Record<string, string>> = {
	'point out': 's',
	'fire back': 's',
	'shoot back': 's',
	'hit back': 's',
	'chime in': 's',
	'weigh in': 's',
	'go on': 'Q',
	'sum up': 's',
	'make clear': 's',
	'make it clear': 's',
	'let it be known': 's',
	'let slip': 's',
	'make the case': 's',
	'make the point': 's',
	'make the argument': 's',
	'cast doubt on': 'j',
	'find out': 'b',
	'back away from': 'j',
	'put it': 's',
	'put it down to': 'j',
	'put this down to': 'j',
	'put that down to': 'j',
	'call for': 'j',
	'call on': 'a',
	'call upon': 'a',
	'call out': 'j',
	'point to': 'j',
	'refer to': 'j',
	'talk about': 'j',
	'speak about': 'q',
	'speak of': 'j',
	'warn of': 'j',
	'warn against': 'j',
	'complain of': 'j',
	'complain about': 'j',
	'boast of': 'j',
	'boast about': 'j',
	'hint at': 'j',
	'comment on': 'j',
	'focus on': 'q',
	'respond to': 'q',
	'object to': 'j',
	'push for': 'j',
	'push back against': 'j',
	'push back on': 'j',
	'lash out at': 'j',
	'rail against': 'j',
	'speak out against': 'j',
	'argue for': 'j',
	'argue against': 'j',
	'apologize for': 'j',
	'apologise for': 'j',
	'apologize to': 'q',
	'take issue with': 'j',
	'agree with': 'j',
	'disagree with': 'j',
	'side with': 'q',
	'believe in': 'j',
	'worry about': 'q',
	'look for': 'q',
	'wish for': 'j',
	'hope for': 'j',
	'dream of': 'j',
	'think of': 'q',
	'think about': 'j',
	'vote for': 'q',
	'vote against': 'q',
	'lay out': 'j',
	'tick off': 'j',
	'talk up': 'j',
	'remark on': 'j',
	'remark upon': 'j',
	'shrug off': 'j',
	'brush off': 'j',
	'brush aside': 'j',
	'play down': 'q',
	'write about': 'j',
	'write of': 'j',
	'tell of': 'j',
	'inquire about': 'j',
	'ask for': 'j',
	'insist on': 'j',
	'allude to': 'j',
	'elaborate on': 'j',
	'reflect on': 'j',
	'touch on': 'j',
	'dwell on': 'j',
	'joke about': 'j',
	'quarrel with': 'j',
	'commit to': 'q',
	'advocate for': 'j',
	'approve of': 'j',
	'disapprove of': 'j',
	'swear off': 'j',
	'look forward to': 'i',
	'make fun of': 'j',
	'make light of': 'j',
	'say of': 's',
	'say about': 's',
	'come out against': 'j',
	'come out for': 'j',
	'testify to': 'j',
	'testify about': 'j',
	'attest to': 'j',
	'marvel at': 'j',
	'scoff at': 'j',
	'rule out': 'j',
	'hit out at': 'j',
	'lash out against': 'j',
	'take aim at': 'j',
	'pull up': 'q',
	'chip in': 's',
	'pipe up': 's',
	'appeal to': 'a',
	'appeal for': 'j',
	'plead for': 'j',
	'plead with': 'a',
	'press for': 'j',
	'lobby for': 'j',
	'pray for': 'j',
	'beg for': 'j',
	'warn about': 'j',
	'caution against': 'j',
	'advise against': 'j',
	'protest against': 'j',
	'bristle at': 'j',
	'rave about': 'j',
	'rant about': 'j',
	'moan about': 'j',
	'grumble about': 'j',
	'muse about': 'j',
	'speculate about': 'j',
	'brag about': 'j',
	'gripe about': 'j',
	'fret about': 'j',
	'wonder about': 'j',
	'vouch for': 'j',
	'pour scorn on': 'j',
	'argue in favor of': 'j',
	'argue in favour of': 'j',
	'speak in favor of': 'j',
	'speak in favour of': 'j',
	'give evidence': 's',
	'weigh in on': 'j',
	'opine on': 'j',
	'insist upon': 'j',
	'sneer at': 'j',
};

/** Base or -s forms that are as often nouns ("his claims", "the report"): taken as verbs with more care. */
export const ALSO_NOUNS =
	'remark note charge claim comment counter joke lament report state stress post email vow warn chant answer boast echo hint ' +
	'protest read wonder reason estimate object cry scoff snap sneer sigh shrug vent tease rule demand promise pledge ' +
	'signal guess text order press challenge request brief cable message show hope fear doubt view project concern ' +
	'figure bet forecast plan decline offer aim wish resolve desire attack back blame blast call cast champion fault ' +
	'favor favour highlight label list name support second tag title voice welcome brand cheer contrast love hate ' +
	'trust respect credit like quote question advocate mean regard market dispute rebuke invite find see reference ' +
	'touch rap rip slap pan hammer savage lecture caution crow bark feel dream slam tout ' +
	'express approach stand match term rubbish query task caption';
