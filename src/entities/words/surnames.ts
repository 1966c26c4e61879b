/** Family names that come first or are rare as anything else: a run that begins or ends with one is a person. Lower case. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
	(
		'gurung tamang magar karki shrestha adhikari dahal poudel paudel basnet limbu sherchan maharjan pokharel ' +
		'pokhrel acharya ghimire rijal subedi aryal olanrewaju bello onyeka chukwu ofori quaye kiprotich kiptoo ' +
		'mwansa mulenga chanda lungu nkomo molefe mofokeng zwane radebe maluleke kelleher kinsella hennessy ' +
		'jovanović stojanović ilić pavlović đorđević kovačević babić marić jurić hodžić begić hadžić hoxha shehu ' +
		'krasniqi gashi berisha dimitrov ionescu kristiansen mäkinen bērziņš kalniņš kazlauskas petrauskas ' +
		'tokayev rakhmonov yusupov rahimov saidov abdullayev mammadov hasanov huseynov sargsyan hakobyan beridze ' +
		'kapanadze ramdin persad toussaint desrosiers dissanayake perera bandara wijesinghe akter miah sarker ' +
		'sikder talukder bhuiyan memon soomro khoso baloch mengal wattoo cheema gill sandhu dhillon dhaliwal ' +
		'grewal brar santoso wijaya susanto kusuma huynh kaewmanee srisai chaiyasit ' +
		'abacha agassi agyei albright allawi ansari arafat aristide aznar bakker barbieri barghouti barzani ' +
		'beckham belyaev bergoglio bernanke bhatti boesky boldon brouwer buffett buthelezi cantona ceausescu ' +
		'cedras chalabi chauhan chavalit chernomyrdin chikwanda ciller cochran conti dahlan darwish dekker ' +
		'djokovic dole dubcek duvalier eisner erbakan erekat faldo faure federer fontana fuchs fuhrman fyodorov ' +
		'gadhafi gallo garnier gascoigne ghali gillani golubev greenspan gretzky griffey habibie hakkinen haniyeh ' +
		'hashimoto havel hendriks hinckley hollande holyfield honecker iacocca icahn izetbegovic jaafari karadzic ' +
		'kariuki khoury khumalo klinsmann koehler koresh krueger kwasniewski lebed lemieux maddux maldonado ' +
		'maliki mancini manson maradona mcgwire meijer mejia menem mercier mikhailov milken mokoena moretti ' +
		'mthembu munoz muralitharan murayama musyoka mutua mwale navratilova ngwenya nicklaus nunez nwosu obuchi ' +
		'ocalan okeke ovitz patil peres perot phiri pippen prayut quayle qurei ratzinger rizzo romario ' +
		'saakashvili sampras schilling semyonov shearer shevardnadze sibanda sidorov simitis sinatra sistani ' +
		'sithole smit srivastava sukarno szymanski talabani tarasov tembo thaksin thakur tinubu trevino tudjman ' +
		'vermeulen villeneuve vinogradov volcker vorobyov warne waugh wekesa wisniewski wojtyla yudhoyono zaitsev ' +
		'zarqawi zawahiri zielinski zyuganov ' +
		'koh toh teo yeo chia seah soh quek ong chew leong loh ' +
		'abbott abdi abdullahi abe abebe abiodun abraham abrams acevedo acheampong acosta adamczyk adams addo ' +
		'adebayo adeleke adenuga adesina adeyemi adler afolabi agarwal aguilar aguirre agyeman ahmadi ahmadinejad ' +
		'ahmed ahn aiyar akhtar akinola akintola akpan aksoy akufo-addo alarcón alavi albrecht alcaraz aldridge ' +
		'alexandrov aliev aliyev allen allende almeida alonso altman alvarado alvarez álvarez alves amadi amaral ' +
		'amin amoah ampofo anand andersen anderson andersson andrade andreev andrews angelopoulos annan ansah ' +
		'antonov antwi appiah aquino araujo araújo arce ardern arias armstrong arnold arora arroyo arslan asante ' +
		'ashworth askarov atkins atkinson attenborough aung austin avila ávila awad ayala aydin aydın azarov ' +
		'azevedo aziz babangida bach bachelet badawi bailey baird baker balewa ballard balogun banda banerjee ' +
		'bangura barak barber barbosa barker barnes barnett barrera barreto barrett barrios barroso barry barton ' +
		'basu bates bauer baumann bautista baxter bayram beck becker beckett bekele belov beltrán benavides ' +
		'benitez benítez benjamin bennett benson bensouda bentley berg berger bergman bergström berlusconi bernal ' +
		'bernard berry bertrand bevan bezos bhagwat bharadwaj bhatia bhatt bhattacharya bhattarai bhutto bianchi ' +
		'biden bielsa biya blair blake blanc blanchard blanco blatter blinken bloomberg boakye boateng bogdanov ' +
		'bohr bolsonaro bolton bondarenko bonnet bosch bose boucher bowen bowman boyd boyle bradley brady braga ' +
		'branco brandt brant bravo breivik brennan briggs brito brock brodsky brooks brown brzezinski buchanan ' +
		'buckley budiman buhari bui bùi bukhari bulgakov burgess burke burns burton bush bustamante butler ' +
		'buttigieg byrne bystrov caballero cabrera cáceres cai calderon calderón caldwell calvo camacho cameron ' +
		'campbell campos cano cantú cao capriles caputo carbone cardenas cárdenas cardoso carey carlson carlsson ' +
		'carmona carney carrasco carrillo carroll carson carter carvajal carvalho casey castellanos castillo ' +
		'castro cavalcanti celik çelik cerda cervantes chakrabarti chakraborty chan chand chandler chandra chang ' +
		'chapman charles chatterjee chaudhary chaudhry chaudhuri chaves chavez chávez chawla chea chen cheney ' +
		'cheng cherian chernenko chernov cheruiyot cheung chhay chhim chidambaram chikwanha chirac cho choi ' +
		'chopra choudhury chow chowdhury christensen christie chua churchill ciccone cisneros cissé clark clarke ' +
		'clay clegg clements clinton cohen cohn cole coleman collins colombo combs compton conceição connolly ' +
		'conrad contreras conway cook cooke cooper copeland corbyn córdova cornejo corona coronel correa corrêa ' +
		'cortés cortez costa costello coulibaly couto cox crane crawford cristiani crosby cruz cuevas cui cullen ' +
		'cummings cunha cunningham cuomo curry curtis dahl dalai dalal dalton daly damasceno dang đặng daniels ' +
		'danjuma danquah danso das davidson davies davis dawson delacroix delaney delgado demir demirci demirel ' +
		'deng dennis depardieu desai desantis deshmukh deshpande diallo dias diaz díaz dickson dietrich dikko ' +
		'ding diop diouf dixon dlamini dmitriev do đỗ dobson dogan doğan doherty dominguez domínguez donahue ' +
		'donaldson dong donnelly donovan dorsey douglas dowd doyle du dube dubois dudley duffy dufour dumitru ' +
		'duncan dunn duong dương duque duran durán durand duterte dutt dutta duval dyer dyson eastwood eaton ' +
		'ebrahimi echeverría eckert edmonds edwards egger ehrlich eide ekström elizondo elliott ellis ellison ' +
		'emmanuel enríquez erdem erdogan erdoğan eriksen eriksson escobar espinosa espinoza esposito esquivel ' +
		'estrada etxeberria evans evers eze ezekwesili fagan falconer fan farage farah faraj faria farouk farrell ' +
		'fauci faulkner fedorov fein feldman feng fenwick ferguson fernandes fernandez fernández fernando ferrari ' +
		'ferreira ferrer ferreyra feulner fielding figueiredo figueroa finch finley firth fischer fitzgerald ' +
		'fitzpatrick fleming fletcher flores fonseca fontaine forbes forsyth foster fournier fowler fraga franco ' +
		'frank franklin fraser frazier frederick freeman freitas freud friedman friedrich frost fuentes fujimori ' +
		'fujimoto fujita fukuda fung gaddafi gadkari gagnon gaidar galindo gallagher gallardo gallego galloway ' +
		'galván gamboa gandhi ganguly gao garba garcia garland garner garrett garza gates gatti gauthier gaviria ' +
		'gavrilov gaye gehlot gelashvili geller georgiev georgiou gerasimov gerhardt ghani ghazi ghebreyesus ' +
		'ghosh gibbs gibson gil gilbert giles gillard gillespie gingrich giordano girard giuliani glover goebbels ' +
		'goh gokhale goldberg goldman goldstein golovin gomes gomez gómez goncalves gonçalves gonzalez gonzález ' +
		'goodman goodwin gopal gorbachev gordon gore gould goyal grabowski graf graham granados gray greco green ' +
		'greenberg greene greenwood gregory griffin griffiths grigoryan groß gruber guardado guardiola guerra ' +
		'guerrero guevara guillen guillén guimarães güler gunawan gunawardena gunn guo gupta gustafsson guterres ' +
		'gutierrez gutiérrez guzman guzmán haas habib haddad hadi hagen hahn haider haig hakimi halder hale haley ' +
		'halim hall hamid hamidi hamilton hammond hampton han hancock hansen hansson haq haque harding hariri ' +
		'harper harrington harris harrison hart hartley hartman hartmann harvey hasan hasina hassan hatch haugen ' +
		'hawkins hayashi hayden hayes haynes he heath hegde heikkinen hein heinrich helmy henderson hendricks ' +
		'hendrix heng henriksen henry hepburn herbert hermann hernandez hernández herrera herrmann herzog hess ' +
		'hewitt hicks hidalgo hidayat higgins higuchi hill hilton hinton hirsch hitchcock hitler hla ho hoang ' +
		'hoàng hodge hodges hoffman hoffmann hofmann hogan holden holland holloway holmberg holmes holt homan ' +
		'hong hooper hoover hopkins horn horowitz horton horvat horváth hossain howard howe hoyer hrytsenko hsieh ' +
		'hsu htun hu huang huber hudson huerta hughes hui hume humphrey humphreys hun hunt hunter hurst hurtado ' +
		'hussain hussein hutchinson hutchison huxley hwang ibarra ibragimov ibrahim idowu idris ignatyev ikeda ' +
		'iliescu imai inoue inoye iqbal irvine isaac isaacs ishii islam ismail ismailov issoufou ito itoh ' +
		'ivanenko ivanov ivanova ivashchenko iwasaki iyengar iyer jackman jackson jacob jacobs jacobsen jacobson ' +
		'jagger jain jaiswal jaitley james jamil jang jankowski jansen jansson jaramillo jarrett javed jayaraman ' +
		'jayasuriya jayawardena jefferson jenkins jennings jensen jeong jha jiang jimenez jiménez jimoh jin ' +
		'johansen johansson johnson jokowi joly jones joseph joshi juarez juárez juncker jung jurado kaba kabila ' +
		'kaczmarek kaczynski kaczyński kagame kahn kaiser kalam kalinin kamara kamau kaminski kamiński kane kang ' +
		'kapadia kaplan kapoor karimi karimov karlsson karzai kasparov katayev kato katsav katz kaufman kaufmann ' +
		'kaur kavanagh kavanaugh kay kaya keane keating keita keller kellogg kelly kemp kennedy kenny kent ' +
		'kenyatta keo kerr kerry kessler khadka khalil khamenei khan khatib khatun khin khodorkovsky khomeini ' +
		'khrushchev kibaki kikuchi kim kimani kimura king kinney kipkemboi kiplagat kirby kirchner kirk ' +
		'kirkpatrick kishida kissinger klaus klein kline klopp knox kobayashi koch koenig kohl koirala koizumi ' +
		'koller komarov konaté kondo kone koné kononenko korhonen koroma kouyaté kovač kovacs kovács kovalenko ' +
		'kovalev kowalczyk kowalski kozlov kozłowski kraft kramer krämer krause kravchenko kravchuk krawczyk ' +
		'krishnamurthy krishnan kristensen kruger krüger krugman kuchma kudrin kufuor kulkarni kumar kumaratunga ' +
		'kumari kunz kurokawa kurz kushner kuznetsov kwaśniewski kwok kwon kyaw kyei kyrgios labelle laboulaye ' +
		'lacroix lafontaine laidlaw lal lam lamb lambert lamont lampard landry lane lang lange langley lara ' +
		'larsen larson larsson lau lauder lavigne lavoie lavrov lawal lawrence lawson lazarev le lê lebedev ' +
		'leblanc leclerc ledger lee lefebvre legrand lehmann lehtonen lemaire lennon leon león leonard leonov ' +
		'lépine leroy lessing leung levin levine levinson levy lewandowski lewinsky lewis li liang liao lieberman ' +
		'liebermann lim lin lindberg lindgren lindholm lindqvist lindsay lineker lino lippmann liu livingston ' +
		'livni lloyd lobo lodhi lombardi lombardo long lopez lópez loren lorenz lovato lowe lozano lu lucas ' +
		'lucero ludwig lugo lukashenko luna lund lundberg luo luther lutz luzhkov ly lynch lyons ma maas maathai ' +
		'macdonald macdougall macedo machado machel macías mackay mackenzie maclean macleod macmillan macron ' +
		'madsen madueke maduro maeda magalhães magnusson mahajan mahama mahathir maher mahlangu mahmood mahmoud ' +
		'mahmud maier maiga maïga makarov makoni malan malema malhotra malik malinowski malone manchin mandal ' +
		'mandela mandelson mann manning mansour mantel manzanares marchand marchetti marcos marcus marin marini ' +
		'marino marković marks marley marques marquez márquez marshall martel martelli martin martinelli martinez ' +
		'martínez martins martinsson masood masri massa mastriano mateus mathews mathieu mathur matos matsuda ' +
		'matsumoto mattarella matthews mattis maung maurer maxwell maynard mazumdar mazur mbeki mboya mcallister ' +
		'mcauliffe mcbride mccain mccann mccarthy mccartney mcclain mcconnell mccormick mccoy mcculloch ' +
		'mccullough mcdaniel mcdermott mcdonald mcdonnell mcdowell mcenroe mcfarlane mcgee mcgill mcgovern ' +
		'mcgrath mcgregor mcguinness mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney ' +
		'mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcpherson mcqueen mcveigh medeiros medici ' +
		'medina medvedev megrahi mehta meier mein meirelles meléndez meles melnyk melo mendes mendez méndez ' +
		'mendoza menon mensah menzies mercado mercer merkel merz messi mészáros metz meyer michaels michaud ' +
		'michel middleton miles miliband militaru millán miller milosevic milošević minaj miranda mishra mitchell ' +
		'mitsotakis mitterrand miyamoto mladic mladić mnangagwa mnuchin mobutu modi moeller mohamed mohammadi ' +
		'mohamud mok molina møller momoh mondal monroe montague montaño montero montes montgomery montoya moon ' +
		'mooney moore moraes morales moran moreau moreira morel moreno morgan mori moritz morozov morozova morris ' +
		'morrison morrow morse morsi morton moscoso moser mosley moss mostafa mourinho moyes moyo mubarak mueller ' +
		'mugabe muhammad muhindo mukasa mukherjee mukherji mulder mullen muller müller mullins muñiz muñoz munro ' +
		'murdoch murillo murphy murray murthy musa museveni musharraf musk mustafa mwangi myers myint nadal ' +
		'nadkarni nagaraj nagy naidoo naidu naing nair naito najib nakagawa nakajima nakamoto nakamura namboodiri ' +
		'nandi napolitano naqvi narang naranjo narayan narayanan nascimento nash nasrallah nasser navalny navarro ' +
		'nawaz nayak nazarbayev ncube ndiaye ndlovu neal negrete negroponte nehru nelson neri nesterov netanyahu ' +
		'neumann neves newman newton neymar ng ngcobo ngo ngô nguema ngugi nguyen nguyễn nichols nicholson ' +
		'nicolson niedermeyer nielsen niemi nieminen nieto nieves nikitin nikolaev nikolić nilsen nilsson ' +
		'nishimura nixon njoroge nkosi nkrumah nkurunziza nobre nogueira nolan noor noriega norman norton novak ' +
		"novikov nowak nugroho nunes nuñez núñez nussbaum nyambura nyerere nyong'o nystrom nzimande o'brien " +
		"o'connor o'donnell o'grady o'hara o'keefe o'leary o'malley o'neill o'reilly o'rourke o'sullivan obama " +
		'obasanjo obeid oberoi obiang ocampo ochieng ochoa oconnor odinga oduya ogawa ogden ogunleye oguz ojeda ' +
		'okada okafor okello oketch okonjo-iweala okonkwo okoro okoye olawale olayinka oliveira oliver olivier ' +
		'ollila olmert olsen olson olsson omar omondi onyango opoku orban orbán oreshkin orlov orlova oropeza ' +
		'orozco orr ortega ortiz osborne osei osman osorio ospina otero otieno ouattara ouedraogo ouédraogo owens ' +
		'owusu özdemir ozturk öztürk pacheco padilla paige paine palacios palin palmer palmieri pan pandey ' +
		'panetta panneerselvam papadopoulos papandreou paredes park parker parkinson parra parsons parveen pascal ' +
		'pashinyan pasternak patel patten patterson pavlov pawar paz pearson pedersen pehrson pelosi peltier peña ' +
		'pence peng penn pepys peralta pereira peretz perez pérez perkins peron perón perrin perry persson pesce ' +
		'peters petersen peterson petersson petit petraeus petrenko petri petrosyan petrov petrović pettersson ' +
		'pham phạm phan philippe philips phillips picard pichai pickett pierce pietrzak piketty pilger pillai ' +
		'piñera pinheiro pinochet pinto pires pitt pizarro plourde poirier pollard pompeo ponce pons poole ' +
		'popescu popov poroshenko porras portillo postma poulsen powell pradhan prak prasad prashad pratt preston ' +
		'price prieto primakov pritchard prodi pujol pukki putin qaddafi quadros quevedo quinlan quinn quinones ' +
		'quinteros quiroga qureshi raab rabin radcliffe radev radić rafsanjani rahimi rahman rajan rajapaksa ' +
		'rajapakse rajaratnam rajoy raman ramaphosa ramaswamy ramirez ramírez ramos ramsay ramsey rana ranasinghe ' +
		'randall rangel ranieri rao rashid rasmussen rastogi rathore rau raut ravi rawat rawlings reagan reddy ' +
		'redmond reed reeves rehman reid reilly reinhardt ren renault rendell renzi restrepo reuter reyes reza ' +
		'rhodes ribbentrop ribeiro ricardo ricci richard richards richardson richter rickard riley rios ríos ' +
		'risch ritter rivas rivera roach robbins robert roberts robertson robinson robles rocco rocha roche ' +
		'rockefeller roddick rodgers rodin rodrigues rodriguez rodríguez rogers rogov rohani rojas rojo roland ' +
		'roldán rolland romano romanov romero romney ronaldo rooney roosevelt rosa rosales rosario rosas rosen ' +
		'rosenberg rosenstein ross rossi rosso roth rothschild rouhani rousseau rousseff roux rove rowe rowland ' +
		'rowling roy rubin rubio rudd ruddock ruiz rumsfeld rushdie russell russo rutte ryan rybakov saab saad ' +
		'saavedra sachs sadat sadr saeed safadi safin sagan saha saito sakharov salah salas salazar saleh salem ' +
		'sali salinas salmond salvini samaranayake samaras sampaio sampson samuel samuelsson sanchez sánchez ' +
		'sandberg sanders sandoval sankara sano santoro santorum santos sapir sar saraiva saran sarkar sarkozy ' +
		'sarma sasaki sathe sato saunders savchenko sawant saxena scalia scaramucci schaefer schäfer schäuble ' +
		'scheer schiff schiller schmid schmidt schmitt schmitz schneider scholz schreiber schröder schroeder ' +
		'schubert schulte schultz schulz schulze schumacher schumer schuster schwab schwartz schwarz ' +
		'schwarzenegger sciascia scorsese scott seidel semenov sen senanayake sendak senghor seo serrano seth ' +
		'setiawan seymour shah shaikh shakespeare shamir shanahan shankar shapiro sharapova sharif sharma sharon ' +
		'sharpe shastri shaw shea sheehan sheikh shekhar shelton shen shepard sheridan sherman shetty shevchenko ' +
		'shields shimizu shin shinawatra shoigu shukla shultz siddiqui sidhu sikorski silayev silberman silva ' +
		'simmons simon simonsen simpson sims sinclair singh singhal sinha sirleaf sisi sisulu sjöberg slater ' +
		'sloan smeets smirnov smirnova smith smits smyth snowden snyder soares sobchak sobrinho soe sok sokolov ' +
		'solana solano solberg soler solis solís solomon solovyov soltani solzhenitsyn somoza song sonko sorensen ' +
		'sørensen soriano soros sosa souza soyinka spears spencer spielberg spitzer srinivasan stafford stalin ' +
		'stanley stanton stark starmer steele stein steiner steinmeier stepanov stephens stephenson stevens ' +
		'stevenson stewart stiglitz stoltenberg strauss streep streicher strickland stuart sturgeon su suarez ' +
		'suárez subramanian suchet sugimoto suharto suleiman sullivan sun sunak sundaram sundqvist suri ' +
		'suryanarayan sutherland sutton suzuki svensson swamy swanson sweeney symonds szabo szabó szymański ' +
		'tagore takagi takahashi takeda takeuchi tamayo tambo tan tanaka tandon tang tapia tarantino tariq tate ' +
		'tavares taylor teixeira tejada téllez temer templeton tendulkar terry tewari tewodros thaci thackeray ' +
		'thant thapa thapar tharoor thatcher thein theroux thiam thibault thiel thomas thompson thomsen thomson ' +
		'thornton thorpe thunberg thurman tian tikhonov tillerson timoshenko titov tiwari tobin todd tognazzi ' +
		'tolstoy tomlinson torres toure touré townsend tran trần traore traoré travolta trejo tremblay trotsky ' +
		'trotter trudeau truman trump truss tsai tsang tse tseng tshabalala tshisekedi tsipras tsvangirai tudor ' +
		'tun tunç turing turnbull turner tusk tutu tyler tymoshenko tyson uddin uhlmann ulrich umar upadhyay ' +
		'uribe urquhart usman ustinov vaccaro vajpayee valdés valdez valentin valenzuela valladares valle vallejo ' +
		'vance vandenberg vanderbilt varga vargas varma varoufakis vasiliev vasquez vásquez vaughan vaughn vaz ' +
		'vazquez vázquez veiga velasco velasquez velásquez vélez venkataraman venkatesh vera verdi vergara verma ' +
		'vernon vidal vieira viera villalobos villanueva villar villarreal villegas virtanen visser vogel voigt ' +
		'volkov volodin vu vũ vucic vučić waddell wade wagner wahlberg wakefield waldron walesa walker wallace ' +
		'waller wallström walsh walter walters walton wambach wang wangchuk ward warner warren warsame watanabe ' +
		'watkins watson watt watts webb weber webster wei weinberg weinstein weiss welch wen wendt werner wessels ' +
		'westwood whalen wheeler whelan whitaker white whitehead whitlam whitman whitmer wickremesinghe widodo ' +
		'wiesel wiggins wikström wilde wilder wilkes wilkins wilkinson williams willis wilson winfrey winkler ' +
		'winslet wiśniewski wojcik wójcik wolfe wolff wolfowitz wong wood woodward wozniak wren wright wu wulff ' +
		"wyatt wynn xenakis xi xiao xie xu yadav yamada yamaguchi yamamoto yang yanukovych yao yar'adua yates " +
		'yatsenyuk ye yellen yeltsin yeung yildirim yildiz yilmaz yip yıldırım yıldız yılmaz yoder yoon yoshida ' +
		'yoshimura young younis yousaf yousafzai yu yuan yushchenko yusuf zaidi zakharov zakharova zamora zapata ' +
		'zapatero zardari zarif zavala zaw zayed zelaya zelensky zelenskyy zeller zeman zeng zetterberg zhang ' +
		'zhao zheng zhirinovsky zhou zhu zhukov zidane ziegler zimmerman zimmermann ziyech zola zuckerberg zulu ' +
		'zuma zúñiga'
	).split(' '),
);
