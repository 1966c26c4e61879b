/** Parties, armed groups, movements and bodies of states and of the world whose names do not say that they are one. */
const PARTIES =
	'UC Merced,UC Davis,UC Irvine,UC Riverside,UC Santa Cruz,UC San Diego,UC Santa Barbara,Highlands and Islands Enterprise,Ok Tedi,Akel,Disy,Diko,Edek,CPN (Unified Socialist),CPN (Maoist Centre),CPN (UML),State Great Khural,Great Khural,Inatsisartut,Naleraq,Inuit Ataqatigiit,State House,Bord na Móna,Court of Justice of the European Union,Løgting,5-Star Movement,Aam Aadmi Party,Accion Democratica,Acción Popular,ACT-Wazalendo,ActionSA,AfD,' +
	'African National Congress,Akali Dal,Akbayan,All India Anna Dravida Munnetra Kazhagam,' +
	'All Progressives Congress,All Progressives Grand Alliance,Alternative for Germany,Amanat,' +
	'Asom Gana Parishad,Australia First,Australia First Party,Australian Greens,Awami League,' +
	'Awami National Party,Azimio,Azimio la Umoja,Bahujan Samaj Party,Bangladesh Nationalist Party,' +
	'Barisan Nasional,Batasuna,Bayan Muna,Bharat Rashtra Samithi,Bhumjaithai,Biju Janata Dal,Bloc Quebecois,' +
	'Bloc Québécois,Botswana Democratic Party,Britain First,Brothers of Italy,Cambiemos,Cambio Radical,' +
	'Centro Democrático,Chadema,Chama Cha Mapinduzi,Chinese Communist Party,Christian Democratic Union,' +
	'Christian Democrats,Christian Social Union,Citizens Coalition for Change,Ciudadanos,' +
	'Civic Democratic Party,Civic Platform,Colorado Party,Communist Party of China,Communist Party of India,' +
	'Congress Party,CPI (M),CPI (Maoist),CPI (Marxist),CPI (ML),CPN-UML,Democracia Cristiana,Democratic Alliance,Democratic Left Alliance,' +
	'Democratic Progressive Party,Democratic Unionist Party,Demosisto,Die Linke,Dravida Munnetra Kazhagam,' +
	'Economic Freedom Fighters,En Marche,Ennahda,Ennahdha,Evópoli,Fianna Fail,Fianna Fáil,Fidesz,FijiFirst,' +
	'Fine Gael,Five Star Movement,Ford Kenya,Forza Italia,Freedom Front Plus,Freedom Party,Frente Amplio,' +
	'Frente de Todos,Fretilin,Front National,Fuerza Popular,Funcinpec,FUNCINPEC,Georgian Dream,Gerindra,' +
	'Golden Dawn,Golkar,Grand National Assembly,Grand National Party,Greens,Hindu Mahasabha,Hizb-ut-Tahrir,Indian National Congress,' +
	'Indonesian Democratic Party,Inkatha,Inkatha Freedom Party,Institutional Revolutionary Party,Istiqlal,' +
	'Jamaat-e-Islami,Jamiat Ulema-e-Islam,Janata Dal,Janatha Vimukthi Peramuna,Jatiya Party,JD (S),JD (Secular),JD (U),JD (United),Jobbik,' +
	'Jubilee Party,JUI-F,Juntos por el Cambio,Justice and Development Party,Justicialist Party,Kadima,Kataeb,' +
	'Kenya African National Union,Komeito,Kuomintang,Kurdistan Democratic Party,La Cámpora,La Libertad Avanza,' +
	'Labor,Labor Party,Labour Party,Lakas-CMD,Law and Justice,Lebanese Forces,Lega,Lega Nord,Lib Dems,' +
	'Liberal Democratic Party,Liberal Democrats,Likud,Maoist Centre,Marada Movement,Meretz,Morena,Motherland Party,' +
	'Move Forward Party,Movement for Democratic Change,Movement for Socialism,Movimiento al Socialismo,' +
	'Movimiento Ciudadano,MQM-P,Muslim League,Muttahida Qaumi Movement,Nasdem,NasDem,National Action Party,' +
	'National Conference,National Congress Party,National Democratic Congress,National Front,' +
	'National League for Democracy,National Rally,National Resistance Movement,National Unity Platform,Nationalist Congress Party,Nationalist Congress Party (SP),NCP (SP),' +
	'Nepali Congress,New Democracy,New Democratic Party,New Frontier Party,New Party,New Patriotic Party,' +
	'Nidaa Tounes,Nippon Ishin,Nippon Ishin no Kai,Northern League,Nuevas Ideas,Nur Otan,Olive Tree,One Nation,' +
	'Orange Democratic Movement,Otzma Yehudit,Our Ukraine,Pachakutik,Pacto Histórico,Pakatan Harapan,' +
	"Pakistan Muslim League,Pakistan Muslim League-Nawaz,Pakistan People's Party,Pakistan Peoples Party," +
	'Pakistan Tehreek-e-Insaf,Palang Pracharath,Pangu Pati,Parti Keadilan Rakyat,Parti Quebecois,' +
	'Parti Québécois,Partido Popular,Party of Regions,Pasok,Patriotic Front,Patriotic Union of Kurdistan,PDI-P,' +
	"PDIP,PDP-Laban,People First,People Power Party,People's Action Party,People's Democratic Party," +
	'Peoples Democratic Party,Perikatan Nasional,Peru Libre,Perú Libre,Pheu Thai,Plaid,Plaid Cymru,PML-N,' +
	'Podemos,Polisario,Polisario Front,Polo Democrático,Popular Force,Primero Justicia,Prosperity Party,' +
	'Radical Civic Union,Rashtriya Janata Dal,Rassemblement National,Refah,Reform UK,Refounded Communists,' +
	'Renovación Nacional,Revolución Ciudadana,Rise Mzansi,Sakigake,Samagi Jana Balawegaya,Samajwadi Party,Samata Party,' +
	'Scottish Greens,Shas,Shinawatra Foundation,Shiromani Akali Dal,Shiv Sena,Shiv Sena (UBT),Sinn Fein,Sinn Féin,Smer,' +
	'Social Democratic Party,Social Democrats,Socialist Party,Sodelpa,SODELPA,Solidarity Electoral Action,' +
	"Sri Lanka Podujana Peramuna,Sweden Democrats,Swiss People's Party,Syriza,Te Pāti Māori,Tea Party,Tea Party Patriots," +
	'Tehreek-e-Insaf,Tehreek-e-Labbaik Pakistan,Telangana Rashtra Samithi,Telugu Desam,Telugu Desam Party,' +
	'Trinamool,Trinamool Congress,True Path Party,Tupamaros,Ukip,Ulster Unionist Party,Ulster Unionists,' +
	'Umbrella for Democratic Change,uMkhonto weSizwe,Umkhonto weSizwe,Umno,Union for a Popular Movement,' +
	'United Russia,United Torah Judaism,Vente Venezuela,Voluntad Popular,Welfare Party,Workers Party,' +
	"Workers' Party,Workers' Party of Korea,Yabloko,Yesh Atid,Yisrael Beiteinu,Yisrael Beytenu,YSR Congress," +
	'YSRCP,ZANU PF';
const ARMED_GROUPS =
	"'Ndrangheta,Abu Nidal,Abu Sayyaf,Al Aqsa Martyrs Brigades,Al Qaida,Al-Nusra,al-Nusra Front,al-Qaida," +
	'al-Qaida in the Islamic Maghreb,Al-Qaida in the Islamic Maghreb,al-Qaeda in the Islamic Maghreb,al-Qaeda in the Arabian Peninsula,al-Qaida in the Arabian Peninsula,al-Qaeda in Iraq,al-Qaida in Iraq,Al-Qaida,Al-Qassam Brigades,Allied Democratic Forces,Ansar al-Sharia,Ansar Allah,Ansaru,Ansarullah,' +
	'Anti-balaka,Antifa,Arakan Army,Armed Islamic Group,Aryan Nations,Asaib Ahl al-Haq,Aum Shinri Kyo,' +
	'Aum Shinrikyo,Azov Battalion,Badr Brigade,Basij,Black Panthers,Black September,Branch Davidians,Camorra,' +
	"Clan del Golfo,Comando Vermelho,Cosa Nostra,Da'esh,Daesh,Extinction Rebellion,Falun Gong,Fano," +
	'Free Syrian Army,Freemasons,Gestapo,GIA,Golani Brigade,Haqqani,Haqqani Network,Hare Krishna,' +
	"Harkat-ul-Ansar,Hashd al-Shaabi,Hay'at Tahrir al-Sham,Hayat Tahrir al-Sham,Hells Angels,Hezbollah," +
	'Hizballah,Hizbollah,Hizbul Mujahideen,Houthis,Irish Republican Army,ISIS-K,Islamic Salvation Front,' +
	'Islamic State,Izz ad-Din al-Qassam Brigades,Jabhat al-Nusra,Jaish-e-Mohammad,Jaish-e-Mohammed,' +
	"Jalisco New Generation Cartel,Jaljalat,Janjaweed,Jehovah's Witnesses,Jemaah Islamiyah,Jesuits,Jundallah," +
	'Just Stop Oil,Kach,Kataib Hezbollah,Khmer Rouge,Kosovo Liberation Army,Ku Klux Klan,' +
	"Kurdistan Workers Party,Kurdistan Workers' Party,Lashkar-e-Jhangvi,Lashkar-e-Taiba,Laskar Jihad," +
	"Legionaries of Christ,Lord's Resistance Army,Los Zetas,M23,Mahdi Army,Mai-Mai,Mara Salvatrucha,Mau Mau," +
	'Mehdi Army,Moro Islamic Liberation Front,Moro National Liberation Front,MRTA,MS-13,Mujahedeen-e-Khalq,' +
	"Mungiki,Ndrangheta,New People's Army,Northern Alliance,NSCN-IM,Nusra Front,Oath Keepers," +
	'Occupy Wall Street,Ogaden National Liberation Front,Opus Dei,Oromo Liberation Army,peshmerga,Peshmerga,' +
	'Popular Mobilization Forces,Primeiro Comando da Capital,Proud Boys,Pussy Riot,QAnon,Qassam Brigades,' +
	'Quds Force,Rapid Support Forces,Real IRA,Red Army Faction,Red Brigades,Revolutionary Guard,' +
	'Revolutionary Guard Corps,Revolutionary Guards,Revolutionary United Front,Seleka,Sendero Luminoso,' +
	'Seventh-day Adventists,Shabaab,Shabab,Shining Path,Sinaloa Cartel,Society of Jesus,Stasi,' +
	'Syrian Democratic Forces,Taleban,Tamil Tigers,Tatmadaw,Tehreek-e-Taliban,Tehreek-e-Taliban Pakistan,Tehrik-i-Taliban,Tehrik-i-Taliban Pakistan,' +
	"Tigray People's Liberation Front,Tonton Macoute,Tupac Amaru,Tupac Amaru Revolutionary Movement,ULFA," +
	'Viet Cong,Wagner,Wehrmacht,Yakuza,Zapatistas,Zetas';
const BODIES =
	'Academy Awards Committee,Academy of Motion Picture Arts and Sciences,Acas,ActionAid,Afenifere,Afreximbank,' +
	'AfriForum,Age UK,Al-Azhar,Al-Wefaq,American Crossroads,American Enterprise Institute,American Red Cross,Americans for Tax Reform,Amisom,' +
	'Amnesty International,An Garda Síochána,Anvisa,ANVISA,Apec,Arab League,Arizona State,Armed Forces of the Philippines,Armed Forces of Ukraine,' +
	"Army Corps of Engineers,Asean,Aslef,Assembly of First Nations,Aukus,B'Tselem,Bajrang Dal,Bank of Israel," +
	"Bank of Italy,Bank of Japan,Banque de France,Barnardo's,Basarnas,Bawaslu,Berlin Philharmonic,Bill & Melinda Gates Foundation,Bill and Melinda Gates Foundation,Blue House," +
	'Boise State,Bolshoi,Bolshoi Theatre,Border Patrol,Boston College,Boy Scouts,Boy Scouts of America,Brics,' +
	'British Heart Foundation,British Museum,Brookings,Brookings Institution,Brown University,Bulog,Bundesbank,' +
	'Bundesliga,Bundesrat,Bundeswehr,Butantan Institute,Cabinet Office,Cafod,Caltech,Cancer Research UK,' +
	'Capitol,Capitol Police,Carabineros,Caricom,Caritas,Carter Center,Catholic Church,Cato Institute,Centcom,' +
	'Centers for Disease Control,Central Committee,Chatham House,Cheong Wa Dae,Chhatra League,Christian Aid,' +
	'Church of England,Church of Scotland,Citizenship and Immigration Services,Clinton Global Initiative,Club for Growth,Cocobod,Code Pink,Color of Change,Columbia University,Comelec,Comesa,' +
	'Commonwealth Games Federation,Conaie,CONAIE,Contact Group,Cornell University,Correctional Service Canada,' +
	'Cosatu,COSATU,Council of Europe,Cozy Bear,Crossroads GPS,Crown Prosecution Service,Customs and Border Protection,Customs Service,Dáil,Datafolha,Defra,Democrats Abroad,Densus 88,Dewan Rakyat,' +
	"Duke University,Duma,Ecowas,Edhi Foundation,Elections Canada,Elysee,Elysée,Élysée,Emily's List,EMILY's List,Emory University," +
	'Enforcement Directorate,English Heritage,Environment and Climate Change Canada,Environment Canada,' +
	'ETH Zurich,Eurogroup,Eurojust,European Space Agency,Eurostat,Everytown,Everytown for Gun Safety,Fancy Bear,Federal Reserve Board,Federation Council,' +
	'Fifa,Fiocruz,Fisheries and Oceans Canada,Florida State,Folketing,Forest Service,Fresno State,' +
	'Fridays for Future,Frontex,Fudan,Funai,FUNAI,Garda Síochána,Gavi,Georgetown University,Georgia Tech,' +
	'Girl Scouts,Girlguiding,Global Affairs Canada,Grameen Bank,Group of Eight,Group of Seven,Guardia Nacional,' +
	'Guggenheim,Gun Owners of America,Habitat for Humanity,Hague Tribunal,Harvard University,Health Canada,Hefazat-e-Islam,' +
	'Heritage Foundation,Hermitage,Historic England,Hofstra University,Homeland Security Investigations,House Ways and Means Committee,' +
	'Human Rights Commission of Pakistan,Hurriyat,Hurriyat Conference,Ibama,IBAMA,Igad,Imperial College London,' +
	'Incra,Independent Commission Against Corruption,Indigenous Services Canada,Infratest dimap,Insulate Britain,Inter-Services Intelligence,Inter-Services Public Relations,International Red Cross,' +
	'Interpol,INTERPOL,Iowa State,Ipsos Mori,Isil,Islamic Relief,Isro,Ivy League,Johns Hopkins,' +
	"Joint Chiefs of Staff,Juilliard,Kāinga Ora,Kansas State,Karapatan,Kent State,King's College London," +
	'KiwiRail,Knesset,Kremlin,La Scala,Lambda Legal,Latino Decisions,Levada Center,Lok Dal,London Club,London School of Economics,Louvre Museum,Loya Jirga,' +
	'Luftwaffe,Majlis,Makerere,Malacañang,Malacañang Palace,March for Our Lives,Max Planck Society,Medecins Sans Frontieres,' +
	'Médecins Sans Frontières,Mercosur,Mercy Corps,Met Éireann,Met Police,Metropolitan Opera,' +
	'Metropolitan Police,Michigan State,Minusma,Miyetti Allah,MoMA,Moms for Liberty,Monusco,Muhammadiyah,Nadra,NADRA,' +
	"Nahdlatul Ulama,Nasa,Nasuwt,Nation of Islam,National People's Congress,National Rifle Association," +
	'National Trust,National Weather Service,Natural Resources Canada,Nehawu,Nepad,Nepra,Newspoll,NHS England,' +
	'Niti Aayog,NITI Aayog,Nobel Committee,Notre Dame University,Numsa,Ofcom,Ofgem,Ofsted,Ofwat,' +
	'Ohanaeze Ndigbo,Ohio State,Oklahoma State,Old Bailey,Opec,Opinium,Oregon State,' +
	'Organisation for Economic Co-operation and Development,Organisation of African Unity,' +
	'Organisation of Islamic Cooperation,Organization for Economic Cooperation and Development,' +
	'Organization of African Unity,Organization of American States,PAGASA,Paris Club,Park Service,Parks Canada,' +
	'Peace Corps,Peace Now,Pemra,Penn State,Pentagon,Philhealth,PhilHealth,Phivolcs,Plan International,' +
	'Politburo,Polri,Popcru,Popular Front of India,Postal Service,Prisoner Defenders,Public Accounts Committee,Public Policy Polling,' +
	'Public Safety Canada,Rajya Sabha,Rand Corp,Rand Corporation,Rapid Action Battalion,' +
	'Rashtriya Swayamsevak Sangh,Rasmussen Reports,Real Clear Politics,Recording Academy,Red Army,Reichsbank,Reichstag,Republican Guard,' +
	'Rice University,Right to Rise,Rijksmuseum,Riksbank,Riksdag,Roman Catholic Church,Roscosmos,Rotary International,' +
	'Royal Air Force,Royal Navy,Russian Orthodox Church,Saarc,Sadc,Sadtu,Sahitya Akademi,Samwu,San Diego State,Sandinistas,' +
	'Sanral,Sassa,Scotland Yard,Sea Shepherd,Sebi,Securitate,Sejm,Serious Fraud Office,Shin Bet,Shura Council,' +
	'Sierra Club,Smithsonian,Smithsonian Institution,Social Security Administration,Sorbonne,' +
	"Southern Baptist Convention,SpaceX,Standard & Poor's,State Duma,Statistics Canada,Storting,Sublime Porte,Sundance Institute," +
	'Survation,Swedish Academy,Swiss National Bank,Tablighi Jamaat,Tate,Tate Britain,Tate Modern,' +
	'Te Puni Kōkiri,Teamsters,Texas A&M,The Elders,Transport Canada,Transport for London,Tsinghua,' +
	'Tufts University,UC Berkeley,UC Davis,UC Irvine,UC Riverside,UC San Diego,UC Santa Barbara,Cal Poly,Clemson,Gonzaga,LSU,Ole Miss,Purdue,Rutgers,Texas Tech,Tulane,Villanova,Uefa,Uffizi,UN Development Programme,UN Environment Program,' +
	'UN Environment Programme,UN High Commissioner for Human Rights,UN High Commissioner for Refugees,Unasur,' +
	'Unctad,Unifil,Unisa,United Nations Development Programme,United Nations Environment Programme,' +
	'United Nations High Commissioner for Human Rights,United Nations High Commissioner for Refugees,' +
	'United Way,Unrwa,Usdaw,Vanderbilt University,Vatican Bank,Verkhovna Rada,Victoria and Albert Museum,' +
	'Vidhan Sabha,Vienna Philharmonic,Virginia Tech,Vishva Hindu Parishad,Vishwa Hindu Parishad,VTsIOM,Waka Kotahi,' +
	'Wapda,Warren Commission,Warsaw Pact,WaterAid,Ways and Means Committee,Weather Service,White Helmets,' +
	'White House,Wits University,World Court,World Economic Forum,World Food Program,World Food Programme,' +
	'World Vision,World Wildlife Fund';
const OF_ALL_COUNTRIES =
	'Detective Branch,Hong Kong and Macau Affairs Office,Palestinian Authority,Reform,Unison,Unite,Unite Here,United Steelworkers,Steelworkers,Citizen Revolution,Hlas-SD,Smer-SD,Diyanet,Mazhilis,' +
	'Ambulance Victoria,Life Saving Victoria,Airports of Thailand,Archaeological Survey of India,Geological Survey of India,Polisario Front,' +
	'A Just Russia,Academic Staff Union of Universities,Access Now,Affirmative Repositioning,Airwars,' +
	'All India Football Federation,All India Kisan Sabha,Althing,Ambazonia Defence Forces,Amcu,An Garda Siochana,' +
	'Anatel,Aneel,Ansarul Islam,Aontú,Arewa Consultative Forum,Athletics Integrity Unit,Austrac,' +
	'Australian Border Force,Australian Federal Police,Badr Organization,Bafin,Banco Central,Banco de Mexico,' +
	'Bangko Sentral ng Pilipinas,Bank Al-Maghrib,Bank Indonesia,Bank Negara Malaysia,Barrio 18,Benno Bokk Yakaar,' +
	'Bersatu,Bharatiya Kisan Union,Bildu,Bord Bia,Broad Front,Bundeskartellamt,Bus Éireann,Bündnis 90,Cadw,' +
	'Canada Post,CARE International,Caritas Internationalis,Carnegie Endowment,Catholic Relief Services,' +
	'Central Bureau of Investigation,Centrelink,Chega,Christian Association of Nigeria,Coalition for Change,' +
	'Cofepris,Coillte,Committee to Protect Journalists,Conaf,Conagua,Congress of South African Trade Unions,' +
	'Consob,Coordination Framework,Cricket Ireland,Cricket Scotland,Cricket West Indies,Crime Stoppers,' +
	'Crisis Group,Dail,Danish Refugee Council,Dublin Bus,Eduskunta,EH Bildu,Ensemble pour la République,' +
	"Esquerra Republicana,Estyn,Football Australia,Forum Fisheries Agency,Fratelli d'Italia,Gardai,Gardaí," +
	'Gates Foundation,Geoscience Australia,Ghana Medical Association,Global Fund,Golos,Greenpeace Aotearoa,' +
	'Grupo Frontera,Hiqa,Historic Environment Scotland,Hydro-Quebec,Iarnród Éireann,ICMBio,Indeci,' +
	'Independent Patriots for Change,Indian Medical Association,Indian Union Muslim League,Infonavit,' +
	'Instituto Butantan,International Crisis Group,International Rescue Committee,Irish Rail,Irish Water,' +
	'Itamaraty,Jatiya Sangsad,Jogorku Kenesh,Junts,Kachin Independence Army,Kainga Ora,Karen National Union,' +
	"Katiba Macina,Kenya Kwanza,Kudumbashree,La France Insoumise,Landless People's Movement," +
	'Latin Recording Academy,Les Républicains,Lokayukta,Los Choneros,Los Tigres del Norte,Loto-Québec,Majilis,' +
	'Majlis-e-Shoora,Metrolinx,Milli Majlis,Narcotics Control Bureau,National Citizen Party,National Highways,' +
	"National Investigation Agency,National People's Power,National Trust for Scotland,Natural Resources Wales," +
	'NatureScot,Netball Australia,New Zealand Cricket,New Zealand Rugby,Nigeria Labour Congress,Norges Bank,' +
	'Norwegian Refugee Council,Oceana,Ofqual,Oireachtas,Open Society Foundations,Oranga Tamariki,Osinergmin,' +
	'OVD-Info,Pacific Islands Forum,Partido Acción Nacional,Partido Colorado,Pastef,Patriotic Alliance,' +
	"People's Party,Pharmac,Profeco,Progressive Slovakia,Propuesta Republicana,Racing NSW,Racing Victoria,Rada," +
	'Rastriya Swatantra Party,Renovación Popular,Republicanos,Rescue 1122,Riigikogu,Rimas Entertainment,' +
	'Rosgvardia,Roskomnadzor,Rosstat,Rugby Australia,Rugby Football Union,SA Rugby,Saeima,SafeWork,Saftu,' +
	'Samyukta Kisan Morcha,ScotRail,Scottish Rugby,Seanad,Sedena,Segunda Marquetalia,Seimas,Senamhi,Senapred,' +
	'Senedd,Sernageomin,Sernapesca,Services Australia,Sony Music Latin,Southern Transitional Council,' +
	'Sport England,Sport Integrity Australia,Sport Scotland,Sport Wales,Sri Lanka Cricket,State of Law,' +
	'Statistics New Zealand,Statistics South Africa,Stats NZ,Stats SA,Sumar,Sunat,Swim England,' +
	"Swimming Australia,Ta'ang National Liberation Army,Taqaddum,Te Whatu Ora,Teagasc,Tearfund,Tennis Australia," +
	'Trade Union Congress,Transport for Wales,Transport Scotland,Tren de Aragua,Tusla,Twirwaneho,Tynwald,' +
	'Uisce Éireann,UK Athletics,uMkhonto weSizwe Party,Union por la Patria,Unitaid,United Democratic Alliance,' +
	'United Wa State Army,Universal Music Latin Entertainment,Unión por la Patria,USA Cricket,Vetevendosje,' +
	'Vetëvendosje,Via Rail,Viv Ansanm,Wazalendo,Wellcome Trust,Welsh Rugby Union,WorkSafe,' +
	'World Anti-Doping Agency,World Aquatics,World Boxing,World Netball,Zimbabwe Cricket';

export const PARTIES_AND_MOVEMENTS: readonly string[] = [
	PARTIES,
	ARMED_GROUPS,
	BODIES,
	OF_ALL_COUNTRIES,
].flatMap(names => names.split(','));
