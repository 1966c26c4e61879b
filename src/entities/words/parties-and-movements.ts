/** Parties, armed groups, movements and bodies of states and of the world whose names do not say that they are one. */
const PARTIES =
	'5-Star Movement,Aam Aadmi Party,Accion Democratica,AfD,African National Congress,Akali Dal,' +
	'All Progressives Congress,Alternative for Germany,Awami League,Bahujan Samaj Party,' +
	'Bangladesh Nationalist Party,Barisan Nasional,Batasuna,Biju Janata Dal,Botswana Democratic Party,' +
	'Cambio Radical,Chama Cha Mapinduzi,Chinese Communist Party,Christian Democratic Union,' +
	'Christian Social Union,Ciudadanos,Civic Platform,Colorado Party,Communist Party of China,' +
	'Communist Party of India,Congress Party,CPI(M),Democracia Cristiana,Democratic Alliance,' +
	'Democratic Progressive Party,Democratic Unionist Party,Economic Freedom Fighters,En Marche,Ennahda,' +
	'Fianna Fail,Fianna Fáil,Fidesz,Fine Gael,Five Star Movement,Forza Italia,Freedom Party,Frente Amplio,' +
	'Fretilin,Fuerza Popular,Georgian Dream,Golden Dawn,Golkar,Grand National Assembly,Hizb-ut-Tahrir,' +
	'Indian National Congress,Inkatha,Inkatha Freedom Party,Institutional Revolutionary Party,Jamaat-e-Islami,' +
	'Janata Dal,JD(S),JD(U),Jobbik,Jubilee Party,Justice and Development Party,Justicialist Party,Kadima,' +
	'Kenya African National Union,Kuomintang,Labor,Labor Party,Labour Party,Law and Justice,Lega,Lega Nord,' +
	'Lib Dems,Liberal Democratic Party,Liberal Democrats,Likud,Meretz,Morena,Movement for Democratic Change,' +
	'Movement for Socialism,Movimiento al Socialismo,Muttahida Qaumi Movement,National Action Party,' +
	'National Conference,National Congress Party,National Democratic Congress,National Front,' +
	'National League for Democracy,National Rally,Nationalist Congress Party,New Democracy,' +
	'New Democratic Party,New Patriotic Party,Nidaa Tounes,Northern League,Orange Democratic Movement,' +
	"Our Ukraine,Pakatan Harapan,Pakistan Muslim League,Pakistan People's Party,Pakistan Peoples Party," +
	'Pakistan Tehreek-e-Insaf,Parti Québécois,Partido Popular,Party of Regions,Pasok,PDI-P,People First,' +
	"People's Action Party,People's Democratic Party,Peoples Democratic Party,Pheu Thai,Plaid,Plaid Cymru," +
	'PML-N,Podemos,Polisario,Polisario Front,Popular Force,Radical Civic Union,Rashtriya Janata Dal,' +
	'Rassemblement National,Reform UK,Samajwadi Party,Scottish Greens,Shas,Shinawatra Foundation,Shiv Sena,' +
	"Sinn Fein,Sinn Féin,Smer,Social Democratic Party,Socialist Party,Sweden Democrats,Swiss People's Party," +
	'Syriza,Tea Party,Telugu Desam,Telugu Desam Party,Trinamool,Trinamool Congress,Ulster Unionist Party,' +
	'Ulster Unionists,Umno,Union for a Popular Movement,United Russia,United Torah Judaism,Workers Party,' +
	"Workers' Party,Workers' Party of Korea,Yabloko,Yesh Atid,Yisrael Beiteinu,YSR Congress,ZANU PF";
const ARMED_GROUPS =
	"'Ndrangheta,Abu Sayyaf,Al Aqsa Martyrs Brigades,Al Qaida,Al-Nusra,al-Nusra Front,al-Qaida,Al-Qaida," +
	'Allied Democratic Forces,Ansar al-Sharia,Ansaru,Antifa,Asaib Ahl al-Haq,Aum Shinrikyo,Azov Battalion,' +
	"Black Panthers,Black September,Camorra,Cosa Nostra,Da'esh,Daesh,Extinction Rebellion,Falun Gong," +
	'Free Syrian Army,Freemasons,Gestapo,Golani Brigade,Haqqani,Haqqani Network,Hare Krishna,Hashd al-Shaabi,' +
	"Hay'at Tahrir al-Sham,Hayat Tahrir al-Sham,Hells Angels,Hezbollah,Hizballah,Hizbollah,Hizbul Mujahideen," +
	'Houthis,Irish Republican Army,ISIS-K,Islamic State,Izz ad-Din al-Qassam Brigades,Jaish-e-Mohammad,' +
	"Jaish-e-Mohammed,Jalisco New Generation Cartel,Jaljalat,Janjaweed,Jehovah's Witnesses,Jemaah Islamiyah," +
	'Jesuits,Jundallah,Just Stop Oil,Kach,Kataib Hezbollah,Khmer Rouge,Ku Klux Klan,Lashkar-e-Jhangvi,' +
	"Lashkar-e-Taiba,Laskar Jihad,Legionaries of Christ,Lord's Resistance Army,Los Zetas,M23,Mahdi Army," +
	'Mai-Mai,Mara Salvatrucha,Mau Mau,Moro Islamic Liberation Front,MS-13,Mujahedeen-e-Khalq,Mungiki,' +
	"Ndrangheta,New People's Army,Northern Alliance,Nusra Front,Oath Keepers,Occupy Wall Street," +
	'Ogaden National Liberation Front,Opus Dei,peshmerga,Peshmerga,Popular Mobilization Forces,Proud Boys,' +
	'Pussy Riot,QAnon,Quds Force,Rapid Support Forces,Real IRA,Red Army Faction,Red Brigades,' +
	'Revolutionary Guard,Revolutionary Guard Corps,Revolutionary Guards,Seleka,Sendero Luminoso,' +
	'Seventh-day Adventists,Shabaab,Shabab,Shining Path,Sinaloa Cartel,Society of Jesus,Stasi,' +
	"Syrian Democratic Forces,Tamil Tigers,Tehreek-e-Taliban Pakistan,Tigray People's Liberation Front," +
	'Tonton Macoute,Viet Cong,Wagner,Wehrmacht,Yakuza,Zapatistas,Zetas';
const BODIES =
	'Academy Awards Committee,Academy of Motion Picture Arts and Sciences,Al-Azhar,Amnesty International,' +
	'Arab League,Bank of Israel,Bank of Italy,Bank of Japan,Banque de France,Berlin Philharmonic,Blue House,' +
	'Bolshoi,Bolshoi Theatre,British Museum,Bundesbank,Bundesliga,Bundesrat,Bundeswehr,Cabinet Office,Caltech,' +
	'Capitol,Caritas,Carter Center,Cato Institute,Centcom,Central Committee,Chatham House,Church of England,' +
	'Clinton Global Initiative,Comelec,Commonwealth Games Federation,Crown Prosecution Service,Dáil,Duma,' +
	'Elysee,Elysée,Élysée,ETH Zurich,Eurogroup,Eurojust,European Space Agency,Eurostat,Folketing,Frontex,Gavi,' +
	'Guggenheim,Hague Tribunal,Heritage Foundation,Hermitage,Imperial College London,' +
	'Inter-Services Intelligence,Interpol,INTERPOL,Ivy League,Johns Hopkins,Joint Chiefs of Staff,Juilliard,' +
	"King's College London,Knesset,Kremlin,La Scala,London School of Economics,Louvre Museum,Loya Jirga," +
	'Majlis,Max Planck Society,Medecins Sans Frontieres,Médecins Sans Frontières,Mercosur,Met Police,' +
	'Metropolitan Opera,Metropolitan Police,MoMA,National Rifle Association,Nobel Committee,' +
	'Notre Dame University,Ofcom,Ofgem,Ofsted,Old Bailey,' +
	'Organisation for Economic Co-operation and Development,Organisation of Islamic Cooperation,' +
	'Organization for Economic Cooperation and Development,Organization of American States,Pentagon,Politburo,' +
	'Rajya Sabha,Recording Academy,Red Army,Reichsbank,Reichstag,Rijksmuseum,Riksbank,Riksdag,Roscosmos,' +
	'Royal Air Force,Royal Navy,Sandinistas,Scotland Yard,Sejm,Serious Fraud Office,Shura Council,Sierra Club,' +
	'Smithsonian,Smithsonian Institution,Sorbonne,SpaceX,Storting,Sublime Porte,Sundance Institute,' +
	'Swedish Academy,Swiss National Bank,Tate,Tate Britain,Tate Modern,Texas A&M,The Elders,UC Berkeley,' +
	'Uffizi,Vatican Bank,Verkhovna Rada,Victoria and Albert Museum,Vidhan Sabha,Vienna Philharmonic,' +
	'Virginia Tech,White House,World Economic Forum,World Food Program,World Food Programme,United Nations Environment Programme,UN Environment Programme,UN Environment Program,United Nations Development Programme,UN Development Programme,World Vision,' +
	'World Wildlife Fund';

export const PARTIES_AND_MOVEMENTS: readonly string[] = [PARTIES, ARMED_GROUPS, BODIES].flatMap(names =>
	names.split(','),
);
