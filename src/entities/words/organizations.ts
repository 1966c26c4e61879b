/** Organizations whose names do not say what they are: companies, papers, agencies, parties, armed groups. */
export const KNOWN_ORGANIZATIONS: readonly string[] = (
	'Reuters,Associated Press,Bloomberg,Agence France-Presse,Xinhua,Tass,Interfax,Al Jazeera,Al-Jazeera,Al Arabiya,Sputnik,' +
	'Fox News,Fox,Sky News,Sky,Politico,BuzzFeed,Axios,Vox,Slate,Breitbart,HuffPost,Huffington Post,Newsweek,Time Magazine,' +
	'New York Times,Washington Post,Wall Street Journal,Los Angeles Times,Financial Times,USA Today,Guardian,' +
	'Forbes,Le Monde,El País,Der Spiegel,Bild,Haaretz,Jerusalem Post,Daily Mail,Daily Telegraph,' +
	'Vanity Fair,Rolling Stone,New Yorker,National Geographic,Univision,Telemundo,Wikinews,Wikipedia,WikiLeaks,Wikileaks,' +
	'Google,Alphabet,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,YouTube,Instagram,WhatsApp,TikTok,Snapchat,Reddit,LinkedIn,' +
	'Netflix,Uber,Lyft,Airbnb,Tesla,SpaceX,Intel,Nvidia,Oracle,Cisco,Dell,Sony,Samsung,Samsung Electronics,LG,Huawei,ZTE,' +
	'Xiaomi,Alibaba,Tencent,Baidu,ByteDance,Nokia,Ericsson,Siemens,Bosch,Philips,Toyota,Honda,Nissan,Hyundai,Kia,Ford,' +
	'General Motors,General Electric,Chrysler,Volkswagen,Mercedes,Mercedes-Benz,Daimler,Audi,Porsche,Renault,Peugeot,Fiat,' +
	'Volvo,Ferrari,Boeing,Airbus,Lockheed Martin,Raytheon,Northrop Grumman,Rolls-Royce,Emirates Airline,Lufthansa,Qantas,' +
	'Ryanair,Delta Air Lines,ExxonMobil,Exxon,Chevron,Shell,Total,TotalEnergies,Gazprom,Rosneft,Lukoil,Saudi Aramco,Aramco,' +
	'Petrobras,Pemex,Sinopec,CNOOC,Glencore,Rio Tinto,BHP,Vale,Walmart,Wal-Mart,Target,Costco,Starbucks,Coca-Cola,Pepsi,' +
	'PepsiCo,Nestle,Nestlé,Unilever,Procter & Gamble,Johnson & Johnson,Pfizer,Moderna,AstraZeneca,Novartis,Roche,Bayer,' +
	'Merck,Sanofi,GlaxoSmithKline,Monsanto,Goldman Sachs,Evercore,Jefferies,Piper Sandler,First Bank,First Republic Bank,First Citizens,Lazard,Grant Thornton,Aeroméxico,Aeromexico,Morgan Stanley,JPMorgan Chase,JP Morgan,Citigroup,Wells Fargo,' +
	'Barclays,Deutsche Bank,Credit Suisse,BNP Paribas,Santander,Visa,Mastercard,PayPal,BlackRock,Berkshire Hathaway,' +
	'Tata,Tata Sons,Tata Group,Reliance,Infosys,Wipro,Adani,Mahindra,Disney,Walt Disney,Warner Bros,Paramount,Universal,' +
	'Pixar,Marvel,Nike,Adidas,Puma,Gucci,Zara,Ikea,IKEA,Lego,McKinsey,Deloitte,KPMG,PwC,Ernst & Young,Accenture,' +
	'Hezbollah,Hizbullah,Hamas,Taliban,Al-Qaeda,al-Qaeda,Al Qaeda,al Qaeda,Boko Haram,Islamic State,al-Shabaab,Al-Shabab,' +
	'al-Shabab,Al Shabaab,Fatah,Islamic Jihad,Muslim Brotherhood,Ku Klux Klan,Proud Boys,Black Lives Matter,Houthis,Houthi,' +
	'Wagner,Wagner Group,Sinn Fein,Sinn Féin,Likud,Kremlin,Pentagon,Mossad,Interpol,Europol,Congress,Senate,House,' +
	'House of Representatives,House of Commons,House of Lords,Upper House,Lower House,Parliament,Knesset,Bundestag,Duma,Lok Sabha,Rajya Sabha,' +
	'Supreme Court,High Court,Federal Court,Court of Appeal,Appeals Court,Constitutional Court,Cabinet,Downing Street,' +
	'United Nations,European Union,European Commission,European Parliament,European Council,Security Council,' +
	'UN Security Council,General Assembly,World Bank,African Union,Arab League,Commonwealth,International Criminal Court,' +
	'World Health Organization,World Health Organisation,World Trade Organization,International Monetary Fund,Red Cross,' +
	'Red Crescent,Amnesty International,Amnesty,Human Rights Watch,Greenpeace,Oxfam,Save the Children,Doctors Without Borders,' +
	'Transparency International,Reporters Without Borders,Planned Parenthood,Salvation Army,Scientology,Church of Scientology,' +
	'Labour,Democratic Party,Republican Party,Labour Party,Conservative Party,Liberal Democrats,Communist Party,Green Party,' +
	'Homeland Security,State Department,Justice Department,Treasury,Defense Department,Foreign Office,Home Office,' +
	'Foreign Ministry,Central Bank,Federal Reserve,Fed,European Central Bank,Bank of England,National Assembly,' +
	'National Security Council,Secret Service,Coast Guard,National Guard,Air Force,Navy,Army,Marine Corps,Marines,' +
	'Revolutionary Guards,Scotland Yard,Harvard,Yale,Princeton,Stanford,Oxford University,Cambridge University,' +
	'Manchester United,Manchester City,Real Madrid,Barcelona FC,Chelsea,Arsenal,Liverpool FC,Juventus,Bayern Munich,' +
	'Premier League,La Liga,Bundesliga,Champions League,Zanu-PF,ZANU-PF,Zanu PF,Swapo,SWAPO,Frelimo,Renamo,Unita,MPLA,' +
	'Wall Street Journal,New York Stock Exchange,Nasdaq,Euronews,Deutsche Welle,Radio Free Europe,Voice of America,' +
	'City Hall,Holy See,Crown,Treasury Department,Labor Department,Commerce Department,Aljazeera,' +
	'Trump Organization,Trump Foundation,Clinton Foundation,Quinnipiac,Gallup,Rasmussen'
).split(',');
