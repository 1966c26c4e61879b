/**
 * Words that stand before a name and are no part of it: "President Donald Trump" names Donald Trump.
 * Lower case, without periods.
 */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
	...'mr mister uncle sir lord herr monsieur señor senor signor father brother king prince duke baron emperor naba togbe togbui osabarima igwe sheikh shaikh sheik sultan emir imam ayatollah tsar shah pope cardinal rabbi swami sri shri shriman tuan datuk haji count alhaji mallam malam otunba pandit ustad maulana mawlana hajj msgr monsignor sayyid mzee ratu ato obbo ndugu mwalimu bapak kyai ustaz tengku tunku maulvi moulana hojatoleslam mahant acharya prophet kgosi inkosi'
		.split(' ')
		.map(word => [word, 'male'] as const),
	...'mrs ms miss aunt auntie madam madame lady sitt dame queen princess duchess baroness empress sister mother señora senora doña dona frau smt shrimati begum countess alhaja hajia hajiya sheikha datin puan mlle mme mademoiselle'
		.split(' ')
		.map(word => [word, 'female'] as const),
	...'h.e h.h h.r.h dr doctor prof professor rev reverend hon honourable honorable mx dato fr engr barr ven venerable tan-sri comrade dra prof-dr adv khun samdech oknha seri hrm hrh elder'
		.split(' ')
		.map(word => [word, null] as const),
]);

/** Offices and ranks before a name, the last word of them: "Foreign Minister", "Secretary of State". */
export const OFFICES: ReadonlySet<string> = new Set(
	(
		'attorneys commissioners councillors councilors congressmen congresswomen assemblymembers ambassadors lieutenants sergeants constables inspectors sub-inspector sub-lieutenant sub-collector ' +
		'pres collector cs ps pastors presidents ministers senators representatives governors justices judges mayors ag president minister premier chancellor secretary senator sen representative rep congressman congresswoman ' +
		'congressmember governor gov mayor councillor councilor councilman councilwoman councilmember alderman alderwoman ' +
		'assemblyman assemblywoman delegate lawmaker legislator mp mep speaker leader whip chairman chairwoman chairperson ' +
		'chair director manager officer ceo cfo coo cto president-elect vice-president vice-chairman executive founder ' +
		'co-founder cofounder owner partner head boss chief commissioner commander commandant general gen colonel col lt ' +
		'lieutenant captain capt major maj sergeant sgt corporal cpl private pvt admiral adm commodore brigadier brig ' +
		'marshal cmdr inspector insp superintendent supt detective det ssgt pfc spc ens constable deputy sheriff trooper agent ambassador amb ' +
		'consul envoy diplomat attorney lawyer counsel solicitor barrister advocate prosecutor judge justice magistrate ' +
		"d'affaires seal govs sens reps " +
		'registrar supervisor committeeman committeewoman coach manager trainer captain-general auditor-general attorney-general solicitor-general governor-general director-general comptroller-general inspector-general surgeon-general ' +
		'adjutant-general consul-general registrar-general postmaster-general advocate-general editor-in-chief commander-in-chief goalkeeper midfielder defender striker forward quarterback ' +
		'archbishop bishop patriarch pastor priest chaplain vicar mullah mufti provost rector chancellor principal ' +
		'canon pro-chancellor headmaster headmistress headteacher teacher first-grader second-grader third-grader fourth-grader fifth-grader sixth-grader seventh-grader eighth-grader lecturer analyst economist strategist historian scientist researcher biologist ' +
		'engineer architect author writer novelist poet journalist reporter correspondent columnist editor photographer ' +
		'filmmaker producer actor actress singer musician rapper comedian artist designer model presenter host anchor ' +
		'spokesman spokeswoman spokesperson adviser advisor aide assistant coordinator co-ordinator organizer organiser ' +
		'activist campaigner administrator treasurer auditor comptroller controller ombudsman chairman-elect nominee ' +
		'candidate president-designate pm cm dy sec gen-sec secretary-general secy dictator warlord taoiseach tánaiste ' +
		'adjudicator arbitrator conservator convener convenor attorney-at-law barrister-at-law cathaoirleach leas-cathaoirleach sarpanch tehsildar selectman selectwoman chieftain oba mzee besar eng cr ambassador-designate postmaster commissar comrade cllr vp svp evp md dg igp cpo cop adjutant ' +
		'moderator commentator contributor pundit blogger host co-host co-chair co-chairman co-chairwoman businessman businesswoman entrepreneur ' +
		'undersecretary under-secretary subsecretary assemblymember congressperson chancellor-designate minister-designate premier-designate chancellor-elect premier-elect mayor-elect governor-elect chair-elect dpp garda sp asp dsp csp ppro referee umpire superstar star legend veteran rookie professor-emeritus atty con custodian ruler corporator pleader dci dcp acp aig tempore tem usec asec rpo dpo ccpo ssp'
	).split(' '),
);

/** Words that qualify an office and belong to the title: "Deputy Prime Minister", "Senior Vice President". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
	(
		'mentri menteri vice deputy pro prime foreign defense defence finance interior home health education justice trade treasury labor ' +
		'labour energy environment agriculture commerce transport transportation housing information culture sports ' +
		'tourism economy economic planning development security national state federal regional provincial district ' +
		'county city general chief senior junior assistant associate acting interim former ex late first second lead ' +
		'leading head executive managing creative artistic technical marketing sales communications press public relations ' +
		'affairs operating financial technology technical medical legal majority minority opposition party parliamentary ' +
		'special permanent honorary emeritus elect incoming outgoing high then new top crown grand supreme police ' +
		'fire army navy air force military staff attorney solicitor principal presidential congressional campaign team ' +
		'house senate political policy religious regional global world international program programme project research ' +
		'human resources operations business digital strategy investment communication industry foreign-policy cabinet co ' +
		'governing founding retired shadow law investigative lord lady right honourable honorable most his her royal ' +
		'highness excellency majesty holiness sub lieutenant maj brig gen vice- commanding under associate minister-in-charge petty warrant additional'
	).split(' '),
);

/** Titles that tell the gender of the person who bears them. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
	...'chairman spokesman congressman councilman alderman assemblyman actor headmaster policeman businessman father son husband brother king prince uncle grandfather fireman salesman gentleman man boy frontman cameraman sportsman'
		.split(' ')
		.map(word => [word, 'male'] as const),
	...'chairwoman spokeswoman congresswoman councilwoman alderwoman assemblywoman actress headmistress policewoman businesswoman mother daughter wife sister queen princess aunt grandmother widow woman girl sportswoman'
		.split(' ')
		.map(word => [word, 'female'] as const),
]);
