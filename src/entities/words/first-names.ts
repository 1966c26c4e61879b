/** Common given names of many cultures, by the gender that their bearers mostly have. Lower case, accents kept. */
const MALE =
	'virgil andrás faisal feisal fanny jamshed jamshid zeid zayd md mohd muhd goodluck givemore kudakwashe learnmore moses tatenda trymore aaron abbas abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdulaziz abdulkadir abdulla ' +
	'abdullah abdullahi abdulrahman abdurrahman abebe abel abhay abhijit abhinav abhishek abimael abiy ' +
	'abraham abu abubakar abubakr achille achim achmad adam adama adamu adebayo adebola adekunle adel ' +
	'ademola adeniyi adewale adeyemi adil adisa aditya adnan adolfo adolph adriaan adrian adriano adrien adán ' +
	'afeef afolabi agus agustín ahmad ahmadu ahmed ahmet aidan aidar ailill aimé ajay ajit akash akbar ' +
	'akhilesh aki akin akinwumi akio akira akram akshay al alain alan alasdair alassane alastair albano ' +
	'albert alberto albin aldo alec aled alejandro aleks aleksandar aleksandr aleksei aleksey ' +
	'alessandro alessio alex alexander alexandre alexandros alexei alexey alexis aleš alfie alfonso ' +
	'alfred alfredo alhassan ali alikhan alim alioune alireza alistair aliyu allan allassane allen alois alok ' +
	'alon alonso aloysius altaf alvaro alvin amadeus amado amadou amal aman amar amara amardeep amaury ambrose ' +
	'ameen ameer americo amiel amin aminu amir amirul amit amitabh amjad amos amr amrit amédée anand ' +
	'anas anastasio anatole anatoly anders andile andranik andre andrea andreas andrei andrej andres ' +
	'andrew andris andrius andriy andrzej andré andrés andy angelo angus anibal aniket anil anis anselm ' +
	'anselmo ansgar anson antal anthoni anthony antoine anton antonin antonio antonis antti antónio ' +
	'anubhav anupam anurag anwar anwarul aníbal aram aran arash aravind arbab archibald archie arek ' +
	'argyris ari ariel arif arild aris aristides arjen arjun arkadiusz arkady arman armand armando ' +
	'armen armin arnaldo arnar arnaud arne arno arnold arsen arseniy arsène art artem arthur artur ' +
	'arturas arturo arun arvid arvind aryeh asad asher ashok ashraf asif aslan assad assane atanas ' +
	'athanasios attila atul aubrey august augustin augustine augusto aurel aurelien aurelio aurélien ' +
	'austen avery avi avinash avishai avner avraham axel ayman ayo ayodele ayub azhar aziz azmi babacar ' +
	'babak babar babatunde babu badr bahram baldev balint baljit balram balthazar balwinder balázs bandar baptiste ' +
	'barack barak barnabas barnaby barney barry bart bartholomew bartosz baruch bashar bashir basil ' +
	'bassam bassel bastian bastien baurzhan bayo bekele bekir bela ben benedict benedikt benigno benito ' +
	'benjamin benjamín benji bennett benny benoit benoît bento berkay bernard bernardo bernat bernd bernhard ' +
	'bernie bert bertil bertrand besnik bhaskar bhausaheb bhim bhupendra bilal bill billy birger bishnu bjarne bjorn ' +
	'björn bjørn blaise blake blas boaz bob bobby bodo bogdan bohdan bojan bongani boniface boris borislav ' +
	'borut boubacar boyd brad braden bradford bradley brajesh bram brandon branislav branko braulio ' +
	'brendan brent brenton brett brian brij brock bronisław bronson bruce bruno bryan bryant bryce bryn ' +
	'burak burhan burhanuddin burt burton byron béla caio caleb callum calum calvin cameron camilo ' +
	'carey carl carles carlo carlos carlton carson carsten cary casimir caspar casper cassius cathal ' +
	'cecil cedric celal celso cem cengiz cesar cesare chad chaim chandra charanjit charles charlie ' +
	'chaudhry chen cherif cheruiyot chester chetan chibuzor chidi chidiebere chijioke chike chima chinedu chinua ' +
	'chris christian christof christoph christophe christopher chuck chuka chukwudi chukwuemeka ' +
	'chukwuma ciaran cillian ciro claes clarence claude claudell claudio claudius clay clayton clem ' +
	'clemens clement cleveland cliff clifford clifton clint clinton clive clyde cláudio clément cody ' +
	'colin colm colt conan connor conor conrad constantin corentin corey cormac cornelis cornelius cory cosmin ' +
	'costas costin craig cristian cristiano cristóbal curt curtis cuthbert cynthio cyprian cyril cyrus césar ' +
	'cüneyt dafydd dag dagfinn daithi dale dalton damian damien damion damir damon dan daniel daniele ' +
	'daniil danil danilo danny dante daouda dapo dara dario darius darko darnell darragh darrel darrell darren ' +
	'darryl darwin daryl daud dauda dave davey david davide davis davit davor dawit dawood dayton dean ' +
	'deandre debashish declan deepak deji delbert delroy demba demetrios demetrius demis denis deniz dennis ' +
	'denny denys denzel deon derek derick dermot deshaun desiderio desmond detlef devendra devin devon dewayne ' +
	'dewey dexter dhananjay dharmendra dhruv diarmuid dick didi didier diego dieter dietmar dieudonné digvijay dilip ' +
	'dilwyn dimitar dimitri dimitrios dimitris dinesh dino diogo dion dirceu dirk djibril dmitri ' +
	'dmitrij dmitriy dmitry dmytro domingo dominic dominik dominique don donal donald donncha donnie ' +
	'donte dorian doron doug dougal dougie douglas dov dragan drazen dražen drew duane dudley duncan ' +
	'dusan dustin dusty dušan dwayne dwight dylan eamon eamonn earl earnest easton ebenezer ebo ebrahim ' +
	'ebrima ed eddie edgar edgardo edin edison edmund edouard edson edu eduard eduardas eduardo edvard ' +
	'edward edwige edwin eero efraim efren egil egon egor ehsan ehud einar eino eirik eitan elchin ' +
	'eldar eldon elhadj eli elia elias elijah elio eliot eliseo elliot elliott ellis elmer elon elroy ' +
	'elton elvin elvis elyas elías emanuel emanuele emeka emerson emery emil emile emiliano emilio emin ' +
	'emir emlyn emmanuel emmerson emmett emre emrys enda endre endrit enoch enock enrico enrique enzo ' +
	'eoghan eoin ephraim erdal eren ergün erhan eric erich erick erik erkan erkki erling ernest ernesto ' +
	'ernie ernst ernő ersin ervin erwin esmail esteban esteve ethan etienne euan eugene eugenio eustace evan ' +
	'evander evangelos everett evgeni evgeny evo ewan eyal ezekiel ezell ezequiel ezra fabian fabio ' +
	'fabrice fahad fahd faheem faisal faiz fakhri fares farhad farhan farid faris farouk farrukh faruk ' +
	'fathi faustin fawad fawzi fazal fazle fearghal federico fedor felipe felix femi ferdinand ferenc fergal fergus ' +
	'feridun fernand fernando ferran fiachra fidel fikret filip filipe filippo finn fintan fiodor ' +
	'flavien flavio fletcher florent florentin florian floyd folarin forrest fortunato francesc ' +
	'francesco francis francisco franck francois franjo frank frankie franklin frantisek františek ' +
	'franz françois fraser fred freddie freddy frederic frederick frederik fredrik friedrich fritz frédéric ' +
	'fuad fulgencio funmilayo fyodor félix gabor gabriel gael gaetano gamal ganesh garba gareth ' +
	'garfield garret garrett garrison garry garth gary gaspar gaspard gaston gautam gavin gavriel ' +
	'gaétan gbenga geert genadi genaro gene gennady geoff geoffrey georg george georges georgi georgios ' +
	'geraint gerald gerard gerardo gerd gerhard german germán gerrit gerry gershon gervase getachew gethin ' +
	'ghassan ghulam giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianni giannis gideon ' +
	'gilbert gilberto giles gilles gino giora giorgio giovanni girish girma giuliano giulio giuseppe ' +
	'glafkos glen glenn glyn godfrey godwin gonzalo gonçalo gopal goran gordan gordon gottfried govind ' +
	'grady graeme graham grant graydon graziano greg gregg gregor gregorio gregory griffin grigor ' +
	'grigory grzegorz grégoire guido guilherme guillaume guillermo guled gulzar gunnar gunter gunther ' +
	'gurbanguly gurdeep gurpreet gus gustaf gustav gustave gustavo guy gwilym gwyn gyula györgy győző gábor gérard ' +
	'göran günter günther haakon habib habibullah hadi hafez hafiz haidar haider haile hailemariam haim ' +
	'haitham hakan hakeem hakim hal hallvard halvard hamad hamdan hamdi hameed hamid hamish hamisi hamza hamzah hanif ' +
	'hank hannes hannibal hannu hans hans-peter harald hardeep hari harish harjit harlan harley harold ' +
	'haroon haroun harris harrison harry harsh haruki harun haruna harvey hasan hasanul hashem hashim ' +
	'hassan haydar hayden heath hector hedd heikki heiko heinrich heinz helge helmut hemant hemi hendrik ' +
	'henning henri henrik henrique henry henryk herb herbert heriberto herman hermann hernan hernán ' +
	'herschel herve hervé hicham hichem hideki hideo hilario hilmi himanshu hirohito hiroki hiroshi ' +
	'hiroto hisham hishammuddin hobart holger homer horace horacio horst houston howard hoyt hristo hryhoriy ' +
	'hubert hudson hugh hugo humayun humberto humza hun hussain hussein huw hywel håkan héctor hélio ' +
	'hüseyin iain ian iannis ibrahim ibrahima ichiro idris idriss ieuan ifeanyi ignacio ignatius igor ' +
	'ihor ijaz ike ikechukwu iker ilan ilham ilija iliya ilkka ilya ilyas imad imran imre inder ' +
	'inderjit indra ingmar ingo ingvar innocent ioan ioane ioannis iolo ionut iqbal ira irakli irfan irvin ' +
	'irving irwin isa isaac isaak isaiah isaias isak ishaan ishaq ishmael isidore isidro ismael ismail ' +
	'ismaila ismaël ismet israel issa issam issiaka istvan istván itai italo itamar ivan ivar ivo ivor ' +
	'iwan iyad izzat jaafar jaakko jaap jabbar jabir jabu jacek jacinto jack jackie jackson jacky jaco ' +
	'jacob jacobo jacques jafar jagdish jago jaime jair jairo jake jakob jakov jakub jalal jamaal jamal ' +
	'jamar jameel james jameson jamie jamil jan jan-erik janek janez janis janko janne jannik janos ' +
	'janusz jared jarek jari jarl jarno jaromir jaroslav jaroslaw jarosław jarrett jarrod jarvis jason ' +
	'jasper jaswant jaswinder javad javed javier javon jawad jaxon jay jayant jayden jayesh jaylen jean jean-baptiste ' +
	'jean-bernard jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie ' +
	'jean-michel jean-paul jean-philippe jean-pierre jean-yves jeb jed jeevan jeff jefferson jeffrey ' +
	'jelani jens jeppe jeremiah jeremy jermaine jeroen jerome jerrod jerry jerzy jerónimo jesper jesse ' +
	'jessie jesús jim jimmie jimmy jiri jiro jitendra jiří joachim joakim joao joaquim joaquin joaquín ' +
	'jochen jock jody joe joel joerg joey johan johann johannes john johnathan johnnie johnny jojo jomo ' +
	'jon jonas jonathan jonny jonty jonáš joop joost jordan jordi jorge jorgen joris jos jose joseba ' +
	'josef josep joseph joseph-désiré josh joshua josiah josip josu josé jovan jozef joão joël jošef ' +
	'juan judah judas judd jude judson jukka jules julian juliano julien julio julius julián junaid ' +
	'junior jurgen juri jussi justin justo justus juvenal jyrki jános jérémie jérôme jónas józef jörg ' +
	'jørgen jürgen jüri jānis kaarlo kabir kade kadir kagiso kai kailash kais kaj kalevi kalle kamal kamau ' +
	'kamel kamil kamlesh kamran karan kareem karel kari karim karl karl-heinz karlheinz karlo karol karsten ' +
	'kashif kasim kaspar kasper kassim kassym-jomart kaushik kavan kayode kaz kazuo keanu keegan keenan ' +
	'kees kefa kehinde keiko keir keita keith kelvin kemal ken kenan kendall kendrick kenechukwu kenichi kenji ' +
	'kennedy kenneth kenny kent kenta kenton kermit kerry kersti keshav ketan kevin kevork khadim ' +
	'khaled khalid khalifa khalil khamis khurram kieran kim kimani kingsley kip kipchoge kipkorir ' +
	'kiplagat kiprono kiran kiril kirill kirk kishore kjell klaas klaus klement knut koba kobe koffi ' +
	'kofi koichi koji kojo kolbeinn konrad konstantin konstantinos konstanty korir kostas krešimir kris ' +
	'krish krishna kristian kristof kristoffer kristóf krzysztof kshitij kuldeep kulwinder kumar kumaran kunal ' +
	'kunle kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle kyriakos laban lachlan ladislav laid lajos ' +
	'lakshman lalit lamar lamin lamine lamont lance langat larry lars lashawn lassana lasse laszlo ' +
	'latif latrell laurence laurent laurenz laurențiu lauri lavar lawrence lawson lazar lech lee leif ' +
	'leland lemuel len lenart lennart lennox lenny leo leon leonard leonardo leonel leonid leopold ' +
	'leopoldo leroy les leslie lester leszek lesław lev levan levent levi levon lewis lex león liam ' +
	'liaquat linas lincoln linden lindsey linus lionel lior ljubo lloyd logan lokesh lokman lonnie lorcan ' +
	'lorenzo loris lotfi lothar lou louie louis louis-philippe lovemore lovre lowell loïc luc luca ' +
	'lucas lucian luciano lucien lucio lucius ludovic ludvik ludwig luigi luis luiz luka lukas lukasz ' +
	'luke lukáš luther lutz luís lwazi lyle lyman lyndon lyonel lászló lázaro léopold maarten maciej mack ' +
	'macky madhav magdi magne magnus mahad mahamadou mahathir mahdi mahendra maher mahesh mahinda ' +
	'mahmood mahmoud mahmud mahmut majed majid makhtar makoto maksim maksym malachi malcolm malek malik ' +
	'mamadou mamoun manas mandeep mandla manel manfred mangal manik manish manmohan manny manohar manoj manolis ' +
	'mansoor mansour manu manuel marat marc marc-andré marcel marcelino marcell marcello marcelo marcin ' +
	'marcio marco marco-antonio marcos marcus marek marian mariano marijan marinus mario marius mariusz ' +
	'mark markku marko markus marlin marlon marouane maroun marquis marshall marten martin martins ' +
	'marton martti marty martín marvin marwan masahiro masato masood masoud massimiliano massimo masud ' +
	'matej mateo mateus mateusz mathias mathieu mathis matias matija matiu matjaž mats matt matteo matthew ' +
	'matthias matthieu matthäus matti matías maurice mauricio maurizio mauro maury max max-emanuel ' +
	'maxim maxime maximilian maximiliano maximo maxwell maynard mayowa mbaye mehdi mehmet mehmood ' +
	'mehran meir mel melchior meles melvin melvyn menachem mendel merle merrill mert merwan mesut ' +
	'mibuuko micah michael michail michal michał micheal michel michele micheál mick mickey miguel ' +
	'mihai mihail mihály mika mikael mike mikel mikhail mikheil mikko miklos miklós mikołaj milad milan ' +
	'miles milko milorad milos miloslav milovan miloš milton ming miodrag mircea mirko miro miroslav ' +
	'mirosław mirza mitar mitch mitchell mitsuo mitt miyan mladen mo moctar modesto modou mohamad ' +
	'mohamed mohammad mohammed mohamud mohan mohanad mohd mohit mohsen mohsin moin moise moises moisés ' +
	'mokhtar momodou monroe monty mordecai mordechai morgan moritz morris morten moses moshe moshood ' +
	'mostafa moussa moustapha moïse muammar mubarak mugabe muhamad muhamed muhammad muhammadu muhammed ' +
	'muhsin muhtar muhyiddin mukesh mukhtar mulatu mulugeta munir murad murali murat murdo murilo murray musa ' +
	'mushahid mustafa mustapha muthu mwangi mykhailo mykola myles márcio márton nabil nachman nadav nadeem ' +
	'nader nadir naeem naftali nagendra naguib nahum naim najeeb najib nana nanda nandan napoleon ' +
	'narayan narendra naresh narinder naseem nasir nasr nasser nassim nat nate nathan nathanael nathaniel naveed ' +
	'naveen navjot nawaz nayib nazim nazir neal necmettin ned neelesh neil nels nelson nenad neophytos ' +
	'nestor neville newt niall nicanor niccolo niccolò nicholas nick nicky nico nicola nicolae nicolai ' +
	'nicolas nicolás nicos niels nigel nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos ' +
	'nikolas nikolay nikos nilesh nils nima nimrod ninoslav nir nirmal nishant nissim nitin nizar njabulo ' +
	'njoroge nnamdi noah noam noel nolan nonso noor nooruddin norbert norberto norman nouri noël nuno ' +
	'nur nuri nurlan nursultan néstor obinna ochieng octavio odd oded odhiambo odin odysseas oguz oisin ojo okechukwu okello ' +
	'ola olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olli ollie olof olu ' +
	'oluf olufemi olumide olusegun oluwaseun omar omari omer omid omran omri onur oral oren orhan ori ' +
	'oriol orlan orlando orrin orson orville osama osborne oscar oskar osman osvaldo oswald oswaldo ' +
	'othman otieno otis ottavio otto oumar ousmane ove ovidiu owain owen ozan oğuz pablo paco padraig palle ' +
	'panagiotis pankaj paolo pape parth parviz pascal pascoal pascual pasquale pat patrice patricio ' +
	'patricius patrick patrik paul paulinho paulino paulo pavel pavlo pavlos pawel paweł pedro peer ' +
	'pekka pelle pentti per per-anders percival percy pere perry pervez petar pete peter peter-paul ' +
	'petr petras petri petro petros petrus petteri peyton phelim phil philip philipp philippe phillip ' +
	'phineas pierce pierluigi piero pierre pierre-yves piet pieter pietro pim piotr pius plamen poul ' +
	'prabhat pradeep pradip prajwal prakash pramod pranab pranav prasad prasanna prashant pratap prateek ' +
	'praveen predrag prem preston primo primož prithviraj priyank priyesh prosper puneet pushpa pádraig pál pål ' +
	'qais qamar qasem qasim quang quentin quincy quinn quintin quinton quique rachid radek ' +
	'radhakrishnan radim radko rado radomir radoslav radosław radovan radu rafael rafal rafał raffaele ' +
	'rafi rafic rafik rafiq raghav raghu ragnar raheem rahim rahman rahul raif raila raimo raimondo raimund ' +
	'raimundo rainer raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rakesh ' +
	'ralf ralph ram rama ramadan raman ramaswamy ramazan rame ramesh ramez rami ramin ramiro ramon ' +
	'ramsey ramush ramzan ramzi ramón rana rand randal randall randhir randolph randy rangan ranil ' +
	'ranjan ranjit ranveer raoul raphael raphaël rashad rashed rasheed rashid rasim rasmus ratan ratko ' +
	'raul ravi ravil ravindra ray rayan raymond raynald raúl rebwar recep reed refik reggie reginald ' +
	'reid reidar reijo reimund reinaldo reiner reinhard reinhold remi remigiusz remington remy renato ' +
	'renaud rene renzo rené reto reuben reuven rex reynaldo reynold reza reşat rhodri rhys riad ribal ' +
	'ricardo riccardo rich richard richárd rick ricky rico rigoberto riley rinaldo riyad rizwan rob ' +
	'robbie robert robert-jan roberto robin robinson roch rod roderick rodger rodney rodolfo rodolphe ' +
	'rodrigo rodrigue roel rogelio roger rogerio rogers rogério rohan rohit roland rolando rolf romain ' +
	'roman romano romeo romuald romulo ron ronald ronaldo ronan ronen ronnie ronny roque rory roscoe ' +
	'ross rotimi roustam rowan roy royce ruairi ruairí ruben rubens rubén rudi rudolf rudolph rudy ' +
	'rufino rufus rui rupert ruslan russ russel russell rustam rustem rutger ruud ryan ryo ryszard régis rémi ' +
	'rüdiger saad saadi saber sabino sabir sachin saddam sadio sadiq saeed saeid safa sagar sahil sahle ' +
	'said saidu saif sajid sajjad sakari sal salah salahuddin salam saleem saleh salem salif salih ' +
	'salim salman salomón salvador salvatore sam samad sameer sami samir sammy samson samuel samuil ' +
	'samuli samy sandeep sander sandile sandor sandro sanford sani sanjay sanjeev sanjiv santiago ' +
	'santosh sardar sarfraz sargon sasha satish satnam satoshi satya satyendra saud saul saulius saurabh saïd ' +
	'saúl saša scot scott scottie seamus sean sebastian sebastien sebastián sebastião segun seif seiji sekou ' +
	'selim selwyn semisi semyon senad senzo sepp serdar serge sergei sergey sergio sergiu sergiy serhii serhiy ' +
	'seth seumas seun severin severino seydou seyed seymour seyni seyyed seán shaban shabir shad shafiq ' +
	'shahbaz shahid shahram shai shailendra shakeel shakib shakil shalom shamil shamim shams shane ' +
	'shankar shantanu sharad sharif shashank shashi shaukat shaun shavkat shawn shay shekhar sheldon ' +
	'shelton sherif sherman sherwood shibu shigeru shihab shimon shing shinji shinzo shiva shivraj ' +
	'shlomo shoaib shoichi shreyas shuja shukri shyam siaka sibusiso sid siddharth siddhartha sidi ' +
	'sidiki sidney siegfried sigbjørn sigmar sigmund sigurd sigurður silas silvan silvano silvester ' +
	'silvio silviu simeon simon simon-pierre simone simão sinan sindre sione sipho siraj sitiveni siyabonga sizwe slava ' +
	'slavko slawomir slobodan sohail sohrab soichi soleiman solomon somchai sondre sonny sophal soren ' +
	'sotirios souleymane spencer spiros spyros srdjan srinivas srinivasan sriram srđan stan stanislas ' +
	'stanislav stanislaw stanisław stanley stanton stavros stefan stefano stefanos steffen steinar ' +
	'steingrímur stelios stellan sten stephan stephane stephen stephon sterling steve steven ' +
	'steven-john stewart stig stipe stjepan stojan struan stu stuart stéphane subhash subramaniam subramanian ' +
	'sudarshan sudhakar sudhir sufyan sukhdev sukhvinder sukhwinder suleiman suleyman sullivan sultan suman sumit sunil sunny suraj ' +
	'surendra suresh surinder surya sushil susilo svein sven sverre svetozar syed sylvain sylvan sylvester ' +
	'sylvestre szymon sándor séamus sébastien sékou sérgio søren süleyman sławomir taavi tad tadas tadashi ' +
	'tadesse tadeusz tadhg tafadzwa taha taher tahir taiwo taj takashi takeo takeshi takis talal talat taleb talgat ' +
	'tamas tamati tamer tamim tamás tapan tapio tarek tareq tarik tariq taro tarun tatsuo tawfik tayfun ' +
	'taymur tayyip tebogo ted teddy tedros tejinder temitope tendai teo teodor teodoro teodoros terence terje terrance ' +
	'terrell terrence terry tesfaye tevita tewodros thabang thabo thaddeus thanasis thando thanos thein themba theo ' +
	'theodor theodore theodoros thiago thibault thierry thilo thomas thomaz thor thorbjørn thorsten ' +
	'thulani théo tiago tibor tiernan tigran tihomir tilman tim timo timothy timur tipene tito titus tobias ' +
	'tobin toby todd todor togba tom tomas tomasz tomaž tomi tomislav tommaso tommie tommy tomos tomás ' +
	'tomáš toni tony tor torben tord tore torstein torsten torvald toshio toufik traian travis trent trenton ' +
	'trevor trey tristan trond truman trygve tshepo tudor tuncay tunde tuomas turgut turki turlough ' +
	'tyler tymofiy tymoteusz tyrell tyrese tyrone tyson uday udo ugo ugur uhuru ujjwal ulf ulrich ulrik ' +
	'ulysse ulysses umar umberto umesh umit unai uri uriel urs usama usman usmanu uwe uzair uğur vaclav ' +
	'vadim vagn valdas valdemar valdir valentin valentino valentín valerio valeriy valery valtteri ' +
	'vance vardan varun vasco vasil vasile vasilios vasily vassilis vasyl vaughn vedran veerappa veli ' +
	'velupillai venkat venkatesh vern vernon vic vicente vicenç victor victor-manuel vidar vidkun vijay ' +
	'vikas vikram viktor vilhelm viliami vilius viljo ville vimal vinay vince vincent vincent-marie vincenzo ' +
	'vineet vinicius vinod vinícius viorel viral virgil virgilio virginijus vish vishal vishnu ' +
	'vishwanath vissarion vitali vitalii vitaliy vitaly vitor vittorio vivek vjekoslav vlad vladan ' +
	'vladas vladimir vladimiro vladimír vladislav vlado vladyslav vlastimil vojislav vojtěch volkan ' +
	'volker volodymyr vuk vusi vyacheslav vytautas václav víctor vítor wade wael wagih wahid waldemar wale ' +
	'waleed walid wallace wally walt walter walther wang wang-ho waqar warren waseem wasim wassim wayne ' +
	'weldon wenceslao wendell werner wes wesley wiktor wilbert wilbur wiley wilfred wilfredo wilfrid ' +
	'wilfried wilhelm will willard willem willi william william-alexander willie willis willy wilson ' +
	'wim winfred winfried winston wiremu witold wladimir wladyslaw wojciech wole wolf wolfgang woodrow wouter wyatt ' +
	'władysław włodzimierz xabi xabier xander xavier xhevdet yaakov yacine yacouba yahya yair yakov ' +
	'yakubu yan yancey yanis yann yannick yannis yaron yaroslav yaser yash yasin yasir yasser yassin ' +
	'yasuo yaw yayah yazid yehuda yemi yerlan yevgeny yevhen yiannis yigal yildirim yilmaz yinka ' +
	'yitzhak yoav yochanan yoel yogesh yogi yohan yonatan yoram yorgos yosef yoshihide yoshiro yossi ' +
	'youcef yousef youssef youssou youssouf yoweri yuan-ming yuichi yuji yukio yulian yuliy yunus yuri ' +
	'yuriy yusef yussef yusuf yusuke yvan yves yvon yılmaz zach zachariah zacharias zachary zack zafar ' +
	'zaher zahid zahir zaid zain zakaria zaki zalman zane zaw zayed zbigniew zdenek zdeněk zdravko zeev ' +
	'zeke zelimkhan zeljko zenon zhivko zia ziad ziyad zlatan zlatko zoltan zoltán zoran zubair zuhair ' +
	'zukile zvi zviad zygmunt álvaro çetin ólafur óscar ömer ümit łukasz şener željko';
const FEMALE =
	'aaliyah aanya abbie abby abeba abena abigail abimbola abiola abla achieng ada adaeze adaku adanna adaora ' +
	'adela adelaide adele adelina adeline adelle adenike adi adina adjoa adriana adriane adrienne adwoa ' +
	'afia afua agata agatha agathe aggie agnes agnieszka aicha aida aigul aiko aileen ailsa ainara aine ainhoa aini ' +
	'aino ainsley ainur aisha aishwarya aisling aissa aissatou ajda akiko akinyi akosua akua alaa alba aleah ' +
	'alecia alejandra aleksandra aleksandrina alena alessandra alessia alexa alexandra alexandria ' +
	'alexandrina alexia alexis alia aliaa alice alicia alida alina aline alisa alisha alison aliya ' +
	'aliyah allegra allie allison allyson alma almaz almudena althea alya alyce alyona alyssa amaia amaka ' +
	'amal amalia amalie amanda amanuela amarachi amber amelia amelie amie amina aminata amira amna ' +
	'amneh amparo amrita amritpal amudha amy amélie ana anabel anahit anahí anais anamika ananya ' +
	'anastasia anat anaïs andie andrea andreea aneta anette angela angeles angelica angelika angeliki ' +
	'angelina angelique angelo-marie angharad angie angélique anica aniela anika aniko anikó anila ' +
	'anisa anisha anissa anita anja anjali anjana anjum anke ann anna anna-lena anna-maria annabel ' +
	'annalena annalisa annalise annamária anne anne-marie anne-sophie annegret anneke annelies ' +
	'anneliese annelise annemarie annemieke annett annette annick annie annika annmarie annukka anouk ' +
	'anoushka ansa antje antoinette antonella antonia anuja anupama anuradha anushka anwara anya aoife ' +
	'apinya april arabella araceli araminta arantxa archana arezoo ariadna ariadne ariana arianna arlene arlette aroha ' +
	'aroob arpita aruna arundhati asha ashanti ashley ashwini asiya asma asmaa assia assumpta asta ' +
	'astrid asunción ateefa athanasia athena atieno aubree audrey augusta auma aurelia aurora aurore aurélie ' +
	'ava avital awa ayaan ayako ayanda ayda ayelet ayesha ayla aylin ayse aysel ayumi ayşe azadeh azeb ' +
	'azin azra azucena azza aïcha aïda aïssata babita babs badria baerbel bahar barb barbara barbra ' +
	'barbro bea beata beatrice beatrix beatriz bebe becky begoña belen belinda bella benazir benedetta ' +
	'benedikta bengü bente berenice berit bernadette bernarda bernice berta bertha bessie beth bethan ' +
	'bethany betsy bettina betty bettye beverley beverly beyza beáta bhagyashree bharati bhavana bianca ' +
	'bibi billie bina bintou birgit birgitta bisi blanca blandine bobbi bojana bolanle bongi bonita bonnie ' +
	'bonnie-jean bozena božena brandi brandy branka branwen bree brenda brenna briana brianna brid ' +
	'bridget bridie brigid brigitta brigitte britney brittany bronagh bronte bronwen brooke brygida bryony ' +
	'bríd bukola busisiwe bàrbara bárbara bénédicte caitlin caitlyn callie cameron-jane camila camilla ' +
	'camille camryn canan candace candice caoimhe cara carina carissa carla carlene carley carlota carlotta ' +
	'carly carmel carmela carmelita carmella carmen carmina carol carola carole carolina caroline ' +
	'carolyn carolyne carri carrie carys casey cassandra cassidy cassie catarina cate caterina caterine ' +
	'catharina catherine cathleen cathrine cathy catriona cecile cecilia celeste celia celina celine ' +
	'ceren ceri cerys chaitali chandana chandni chandrani chandrika chantal chantelle charity charlene ' +
	'charley charlize charlotte charu chasity chelsea cheri cherie cheryl cheryl-ann cheyenne chiamaka ' +
	'chiara chidinma chika chinwe chioma chipo chisato chloe chrissy christa christel christelle ' +
	'christiana christiane christianne christie christin christina christine christy ciara ciera cindy ' +
	'cintia claire clara clare clarice clarissa clarisse claudette claudia claudine clemence clementine clemmie ' +
	'cleo clodagh clotilde clémence clémentine coco colette colleen concepción concetta concha connie consolata ' +
	'constance constanze consuelo cora coralie cordelia coretta corinne cornelia corrine courtney cressida ' +
	'cristiane cristin cristina crystal cynthia cécile dagmar dagny daisy daiva dakota dalia dalila ' +
	'damaris damita damla dana danae danica daniela daniele daniella danielle danuta dao daphne daphné ' +
	'darcy daria darina darla darlene darya dasha dawn dayana dayna deana deann deanna deb debbie debby ' +
	'debora deborah debra dee deedee deepa deepika deepti defne deirdre delfina delia delphine demet ' +
	'demi dena denisa denise deniz derya desiree desta devon dewi dhivya diana diane diane-marie dianna ' +
	'dianne dido dijana dilek dilma dilnoza dimple dina dinah dineo divya dixie diya doaa dobrila dollie ' +
	'dolores dominga dominika dominique domitila donna dora dorcas doreen dorinda doris dorota dorothea ' +
	'dorothy dorothée dottie dounia draga dragana dubravka dunja duygu ebele ebonie ebony ebru edda ' +
	'edie edith editha edna edwina effie efua eglė eila eileen eilidh eimear eirini eirlys eithne ' +
	'ekaterina ekua elaheh elaine eleanor eleanora elena elene eleni eleonora elham eliana elif elin ' +
	'elina elisa elisabet elisabeth elisabetta elise elissa eliza elizabeth elizaveta elke ella ' +
	'ella-louise ellen ellie ellie-mae ellinor elodie eloisa eloise elsa elsie elspeth eluned elva elvan ' +
	'elvira elyse elzbieta elçin elīna elżbieta ema emanuelle emel emer emilia emily emina emine emma ' +
	'emma-jane emmie enid enikő enrica erica erika erin erma ermelinda erna ernestina ernestine esi ' +
	'esin esme esmeralda esperanza essie estela estella estelle esther eszter eteri etsuko eudora ' +
	'eugenia eula eulalia eunice euphemia eva eva-jane eva-maria evangelia evdokia eve evelin eveline ' +
	'evelyn evgenia evi evita ewa ewelina eylem ezgi fabienne fabiola fadia fadila fadwa faith faiza ' +
	'faouzia farah farahnaz farida fariha farnaz farzana fatema fatemeh fathia fatima fatimah fatimata ' +
	'fatimatou fatma fatou fatoumata fatuma fawzia fay faye federica felicia felicity femke fenna feride fernanda ' +
	'feryal ffion filipa filiz filomena finola fiona fionnuala fiorella flaminia flavia fleur flora ' +
	'florbela florence florentina florrie folake folasade fran franca frances francesca francine frankie ' +
	'franziska françoise frauke freda frederica fredrika freya frida frieda friederike fumiko funke ' +
	'funmi funmilayo fátima gabby gabriela gabriele gabriella gabrielle gail galia galina galya ganna ' +
	'gauri gayatri gayle gaynor gaëlle geertje geeta geetha gemma genet genevieve geneviève georgette ' +
	'georgia georgiana georgie georgina geraldina geraldine gerda gergana germaine gerry gertrud gertrude ' +
	'gesine ghada ghazala ghislaine gianina gianna gillian gina ginger ginny giorgia giovanna gisela ' +
	'giselle gita gitte giulia giuliana giuseppina gladys glenda glenna glenys gloria gloriana golda ' +
	'goldie gordana grace gracie graciela grainne graziella grazyna graça grażyna greer greta gretchen ' +
	'gretel gro gráinne guadalupe gudrun guler gulnara gurinder guðrún gwen gwenda gwendolyn gwenllian ' +
	'gwyneth gül gülay gülsüm gülşen güzide habiba hadiza hadley hafsa hafsat haifa hajra hala haley ' +
	'halima halina hallie hana hanako hanan hanane hande hania hanka hanna hannah hanne hanneke hannelore hanni ' +
	'hansa harriet haruka harumi hasina hatice hatidža hattie hauwa havva hawa hayat hayley hazel heather heba hedda ' +
	'hedwig heidi heidrun heike helen helena helene helga heli hella helle helmi hema henna henny ' +
	'henrietta henriette henrike hermine hermione hester hettie hetty hiba hikari hilary hilda ' +
	'hildegard hillary hina hind hiral hitomi hiwot hodan holly hope hortense houda hranush hristina huda ' +
	'huguette hulya huma hélène hülya ida ida-mae ida-marie idil iduna ieva ifeoma iffat ignacia ikram ' +
	'ikumi ilana ilaria ildiko ildikó ileana ilene ilham iliana ilka ilona ilse imane imelda imen imke ' +
	'immaculée imogen ina inaara ines inga inge ingeborg inger ingrid inka inmaculada inna inès inés ' +
	'inês ioana ioanna iola iolanda irena irene irina irini iris irma irmgard irène isabel isabela ' +
	'isabella isabelle ishrat isil isla ismahan ismat isobel itziar iva ivana ivanka iveta ivette ivka ' +
	'ivonne ivy iwona iyabo izabela izabella izaskun izzy jacinda jacinta jackie jaclyn jacqueline jada ' +
	'jade jadranka jadwiga jaime-lynn jameela jamila jan jana janaína jane janelle janet janette janice ' +
	'janie janina janine janna jaqueline jasleen jasmin jasmina jasmine jasmyn jaspreet jaya jayanthi ' +
	'jayashree jayla jaylene jayne jean jeanette jeanie jeanine jeanne jeannie jehan jelena jen jenna ' +
	'jennie jennifer jenny jenny-lee jeri jesica jess jesse-mae jessica jessie jesusa jiang-li jill ' +
	'jillian jitka joan joana joann joanna joanne jocelyn jocelyne jodi jodie johanna johnna jolanda ' +
	'jolanta joleen jolie joni josefa josefina josephine josette josie josipa joséphine jovana jovanka ' +
	'jowita joy joyce juana juanita judit judith judy julia julia-marie juliana julianna julianne julie ' +
	'juliet julieta juliette julija julita jumana jun june junko justina justine justyna jutta jyothi ' +
	'jyoti jytte jūratė kaara kacey kadiatou kadija kaisa kaitlin kaitlyn kaja kajal kalpana kamala ' +
	'kamila kamini kanako kanchan kang-mi kankou kanwal kara karen karen-margrethe karima karin karina ' +
	'karine karla karly karma karoliina karolina karolína kasey kasia katalin katarina katarzyna ' +
	'katarína kate katelyn katerina kateryna kateřina katharina katharine katherine kathleen kathrin ' +
	'kathrine kathryn kathy katia katie katja katrin katrina katrine katsiaryna katy kausar kavita ' +
	'kavitha kay kaya kayla kaylee keerthi kehlani keiko keisha kelebogile kelley kelli kellie kelly ' +
	'kelsey kemi kendra kerri kerry kerstin keziah khadidja khadija khadijah khadra khanyisile khatera ' +
	'khatuna khloe kholoud kiara kimberley kimberly kinga kira kiran kirsi kirsten kirsti kirstie ' +
	'kirstjen kirsty kjersti klara klaudia klára komal konstantina korina krista kristen kristi kristie ' +
	'kristiina kristin kristina kristine kristy krisztina krystle krystyna ksenia kseniya kubra kumari ' +
	'kumiko kunti kylie kyoko kübra lacey ladonna laetitia laila lakeisha lakisha lakshmi lalita lamia ' +
	'lana lara larisa laryssa lata latasha latha latifa latisha latonya latoya laura laure laurel lauren ' +
	'laurence lauri laurie laurène lavinia layan layla lea leah leann leanne leela leena leigh leila ' +
	'leilani lelia lemlem lena leni lenka lenora leocadia leola leona leonie leonor leonora lerato ' +
	'lesley leslie leta leticia letizia letícia leyla leïla lia liana libby lidia lidiya liesbeth ' +
	'lieselotte ligia liisa lila lilia lilian liliana liliane lilja liljana lilla lillian lilly lily ' +
	'lina linda lindiwe lindsay lindsey linh linnea linnéa lisa lisbeth lise liselotte lisette liudmila ' +
	'liv livia liz liza lizzie ljiljana ljubica llúcia lois lola loredana lorena lorene loretta lori ' +
	'lorna lorraine losa losaline lotta lotte lottie loubna louella louisa louise louise-marie lourdes lubna lucia ' +
	'luciana lucie lucile lucille lucinda lucja lucy lucía ludivine ludmila ludmilla ludovica luella luisa luise ' +
	'lujain lula lulu luma luminita luna lupita lusine luz luísa lyda lydia lyla lyn lynda lynette lynn ' +
	'lynne lyubov lyudmila léa lídia lútfia maaike maarit mabel macarena mackenzie macy madalena ' +
	'maddalena maddie maddison madeleine madeline madhavi madhu madhuri madina madison mae maelle maeve ' +
	'mafalda magali magda magdalena magdolna maggie mahalia mahbuba mahnaz mahsa maia maija maike maira mairead ' +
	'mairi maisa maisie maite maja makiko malak malala malgorzata malia malika malin malini mallika ' +
	'mallory mamie mamta manal mandisa mandy manel mania manisha manju manjula manon manuela mara ' +
	'marcela marcella marcelle marcia marcie margaret margareta margarethe margarida margarita margaux ' +
	'margery margherita margie margot margriet marguerite mari maria maria-josé maria-teresa mariah ' +
	'mariam mariama marian mariana marianela marianna marianne maribel marica maricel maricela marie ' +
	'marie-ange marie-claire marie-claude marie-france marie-josée marie-laure marie-louise ' +
	'marie-pierre marie-thérèse marieke mariel mariela mariella marietta mariette marija marijana ' +
	'marijke marika mariko marilena marilou marilyn marilyne marina marion marisa marisela marisol ' +
	'marissa marit marita mariya mariyam marja marjan marjane marjolein marjorie marketa markéta marla ' +
	'marlen marlena marlene marloes marlène marnie marsha marta martha martina martine martyna marwa ' +
	'mary maryam maryan maryana maryna maryse marzena marzia maría masako masha mathilde matilda ' +
	'matilde mattie maud maura maureen mavis maxine may maya mayada mayra mayumi mayuri małgorzata ' +
	'mbali meagan medea medha meena meenakshi meera meg megan megha meghan megyn mehbooba mehtap mei mei-ling ' +
	'melania melanie melba melek melika melina melinda melis melisa melissa melody meltem mercedes ' +
	'mercy mereana meredith mererid merja merkel merve meryem mette mhairi mia micaela michaela michal michele ' +
	'micheline michelle michiko michèle mieke mieko mihaela mihoko mika mila milada milagros mildred ' +
	'milena milica milka millicent millie mimi mina minako mindy minerva minna minnie mira mirabel ' +
	'miranda mireia mireille mirela miriam mirjam mirjana mirka mirta misa misaki misty mitra mitzi ' +
	'miyuki mladá moira mollie molly mona monica monika monique montserrat morag moran morena morgan ' +
	'morgana morwenna mpho mridula mukta muna munira muriel mursal myra myriam myrna máiréad márcia márta ' +
	'mélanie mónica nada nadezhda nadia nadine nadira nadiya nadja nadège nafisa nafissatou nagham ' +
	'nahed nahid naima najat najla najwa naledi nalini namrata nan nana-ama nanami nancy nandini ' +
	'nandita nanette naoise naoko naomi nara narelle narges nargis nasreen nasrin nastassja natacha natali ' +
	'natalia natalie nataliya natalya natascha natasha nathalie natia natsuko natsumi natália nava ' +
	'navaneetham navneet nawal nayeli nayibe nazanin nazia nazli naïma neda neelam neema neena neeta ' +
	'neha nela neli nell nellie nelly nermin nermine nerys nesrin nettie nevenka ngaire ngozi nia niamh ' +
	'nicki nicola nicole nicoleta nicoletta nicolette nidia nieves nigar niki nikita nikki nikoleta ' +
	'nilofar nilufer nina ninette nino ninon nirmala nisha nita nithya njeri nkechi nkiru nkosazana noa noelene ' +
	'noelia noelle noemi noha nokuthula nola nomfundo nomsa nomvula nonhlanhla noor nora noreen norma ' +
	'nosipho nour noura novella noémi noémie nthabiseng nuala nuha nur nuria nurul nusrat nyambura ' +
	'nyasha núria oana octavia oddný odessa odette odile ofelia oksana ola olena olesya olga olha olive ' +
	'olivia oliwia olja ollie olwen olympia olívia omolara omotola omowunmi onyinye oonagh ophelia ' +
	'oprah oriana oriel orla orlaith ornela ornella ottoline oumou oxana ozlem paige palesa pallavi paloma pam ' +
	'pamela pamella panagiota paola paris parisa parvati parveen parvin pascale pat patience patrice patricia ' +
	'patrizia patrícia patsy patti patty paula paulette pauliina paulina pauline payal pearl peggy ' +
	'pelin penelope penny pepa perihan pernille petra petronella philippa phillis phindile phoebe ' +
	'phumzile phyllis piedad pilar pinar pirjo piroska piyali polina polly pooja poonam portia prabha ' +
	'prachi pramila pranitha pratibha praxedis precious preeti prerna prisca priscilla priscille priti ' +
	'priya priyanka prudence puja purnima pınar qamar quinn quynh raakhee rabab rabia rachael rachel ' +
	'rachida rachna radhika radka radmila rae raelene raffaella raghad ragini ragnhild rahel rahila rahma raihana raisa ' +
	'rajani rajeshwari rajni rakhi ramona rana rania ranjana raquel rasa rasha rashida rashmi ratna ' +
	'rayhana razan raïssa reagan reba rebeca rebecca rebekah rebiya reem reema regina regine rehana ' +
	'reina reine rekha relebogile rena renata renate renee renske renuka renée reshma reta reyhan rhea ' +
	'rhian rhiannon rhoda rhona rhonda ria riham rihanna riitta rika rima rimma rina rinku rita ritu ' +
	'riya rizwana robbie roberta robin robyn rochelle rocio rocío roghayeh rohini roisin roja roksana ' +
	'romana romina romy ronja ronke roopa rosa rosa-maria rosalba rosalia rosalie rosalind rosalyn rosalía ' +
	'rosamund rosana rosanna rosanne rosario rose roselyne rosemarie rosemary rosetta rosie rosina ' +
	'rosita rositsa roslyn roswitha rosângela rouba roubina rowena roxana roxane roxanne roxie roya ' +
	'rozalia ruba rubina ruby rukhsana rukmini rumana rupa rupali ruth ruthanne ruthie ruxandra ruža ' +
	'régine róisín rūta růžena saadia saara saba sabah sabeen sabiha sabina sabine sabrina sachiko sadaf sade sadia ' +
	'sadie safia safiya safiye saida saira sakina sakshi sakura salima sally salma salmah salome salomé ' +
	'salwa samantha sameera samia samina samira samya sana sanam sandhya sandie sandra sandra-maria ' +
	'sandy sangeeta sania sanja sanjana sanna sanne saoirse saori sara sara-jane sarah saraswati sarita ' +
	'sarojini sarra sasha sasikala saskia satu savannah savita savitri sayaka sayuri scarlett seema sefora ' +
	'seham sejal selda selena selin selina selma semiha semra sena seo-yeon sepideh serap serena serene ' +
	'serife sevda sevgi sevil sevinj seyran shabana shabnam shadi shagufta shaheen shahida shahnaz ' +
	'shaima shaista shakira shakuntala shalini shamima shamsa shana shania shanice shanna shannon ' +
	'sharron shanta shanthi shanti sharada shari sharmila sharon sharyn shawna shayla shazia sheba sheema sheena ' +
	'sheetal shefali sheila shelby shelley shelly sheri sherin sherri sherry sheryl shideh shilpa shima ' +
	'shireen shirin shirley shivani shizuka shobha shona shoshana shraddha shreya shruti shubha shukria ' +
	'shweta sian sibel sibongile sidra sienna sierra sigita sigourney sigrid sigrún siham silja silke ' +
	'silva silvana silvia silvija simge simin simona simone simonetta simran sindhu sindisiwe sinead ' +
	'sinéad siobhan siobhán siri sirkka sirpa sita sithara siv siyanda siân sky skye skyler slavica ' +
	'slavka smita smriti sneha snezana snežana sofia sofie sofía soha soheila solange solene solveig soma sona sonal ' +
	'sonali sondra sonia sonja sonya sophea sophia sophia-maria sophie soraya souad soukaina soumaya ' +
	'soňa srividya stacey staci stacy stanislava stefania stefanie stefanija steffi steffie stela ' +
	'stella steph stephanie stephanie-anne stina subhashini sudha sue sue-ellen suhaila suhair sujata ' +
	'sukanya sulochana sultana suman sumaya sumitra sunita suniti sunniva suparna supriya surabhi suriya susan ' +
	'susana susanna susannah susanne sushma susie susmita suvi suzana suzanna suzanne suzette suzy ' +
	'svenja svetlana svitlana swapna swara swati sybil sydney sylvi sylvia sylvie sylwia szilvia sílvia ' +
	'tabatha tabitha tadelech tahira taina takako tamaki tamar tamara tamari tamika tamiko tammi tammy ' +
	'tamsin tania tanisha tanja tanuja tanya tanzeela tara tarana taryn tasha tasneem tasnim tatiana ' +
	'tatjana tatum tatyana tawana taylor tayyaba tea tedla teija tejal temperance tena tendai-grace ' +
	'teodora teresa terese tereza terezia teri terri tess tessa tetiana tetyana teuila thais thalia thandeka ' +
	'thandi thandiwe thaïs thea thekla thelma theodora theresa therese theresia thokozile thuli thérèse ' +
	'tia tiana tiffany tigist tihana tiina tilda tilde tillie tina tina-marie tinatin tippi tisha titilayo ' +
	'toini tomoko toni tonje tonya tordis tori tova tove tracey traci tracie tracy traudl tricia trina trish ' +
	'trisha trista trixie trudy truong-my tsholofelo tsitsi tugba tuija tulasi tullia tulsi turid tuğba ' +
	'twila tzipi tzvia tülay tünde uchenna ugne ulla ulrike uma umaru-fatima una unathi urmila ursula ' +
	'urszula usha uta ute uzma vaishali vaishnavi valarie valentina valentyna valeria valerie ' +
	'valerie-anne valeriya valérie vanda vandana vanessa vanessa-marie vanya varsha vasiliki vasundhara ' +
	'velda velma vera verena verica verity verna veronica veronika veronique verónica vesna vesta ' +
	'vibeke vicki vickie vicky victoria vida vidya vigdis vigdís viktoria viktorija viktoriya vilma ' +
	'vimala viola violet violeta violetta viorica virgie virginia virginie virpi visnja vita vittoria ' +
	'viv vivian viviana viviane vivien vivienne višnja vjosa vlasta vreni vuyelwa vuyiswa véronique věra wafa ' +
	'wafaa waheeda wairimu waltraud wambui wanda wangari wanjiku wanjiru wendi wendy wendy-ann whitney wiebke ' +
	'wiesława wietske wilhelmina willa wilma winifred winnie winona wisława wynne ximena xiomara ' +
	'xochitl yaa yadira yael yagmur yamina yan-yan yana yanina yara yasemin yasmeen yasmin yasmina ' +
	'yasmine yasuko yağmur yekaterina yelena yemisi yesenia yetunde yeva yevgenia yevheniia yewande ' +
	'yingluck yisela ylva yoko yolanda yolande yomna yordanka yoshiko yuka yukari yuki yukiko yuko yulia ' +
	'yuliia yuliya yumi yumiko yuna yuri-ann yuriko yusra yvette yvonne zahara zahra zainab zaira zakia ' +
	'zanele zara zarina zdenka zeinab zelda zelma zena zeynep zhanna zia-rose zinaida zineb zita zlata ' +
	'zodwa zoe zofia zohra zoya zoé zoë zsuzsa zsuzsanna zsófia zubaida zubeida zukhra zulema zulfiya ' +
	'blessing gift innocent comfort loveness zulma zuzana zuzanna ángela ángeles ästa éliane élodie émilie özlem úna ümmü łucja şebnem štefka';

const split = (names: string): Set<string> => new Set(names.split(' '));

export const MALE_NAMES: ReadonlySet<string> = split(MALE);
export const FEMALE_NAMES: ReadonlySet<string> = split(FEMALE);

/** Given names, in one list or both, that women and men bear about as often as not: only the text tells. */
export const EITHERS_NAMES: ReadonlySet<string> = split(
	'nat lee kim sam alex jamie dana drew casey jordan taylor riley avery charlie jess nicky ronnie sandy ' +
		'shannon sidney sydney ashley courtney lindsay kendall ariel rene remy peyton darcy ' +
		'mel mattie tatum skyler aubrey frankie jackie robin leslie pat jean harley emerson ' +
		'gurpreet harpreet manpreet jaspreet amrit simran kamal kiran jun akira yuki haru hikaru sasha minh',
);

const GIVEN_NAMES: ReadonlySet<string> = new Set([...MALE_NAMES, ...FEMALE_NAMES]);

/** `lower`: in lower case, with its accents. Also true of those that are words as often (`DOUBTFUL_NAMES`). */
export const isGivenName = (lower: string): boolean => GIVEN_NAMES.has(lower);

/** Given names that are words, places or surnames as often: no evidence unless a surname follows. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = split(
	'april may june august will mark grant art rich faith hope joy grace rose ruby pearl iris violet ivy olive daisy victoria ' +
		'virginia georgia carolina florence charlotte savannah madison sydney paris chelsea jordan israel chad houston lincoln ' +
		'jackson clinton dallas austin santiago sofia regina alexandria al ray drew chase dean king prince duke earl baron ' +
		'guy frank miles pat sue bill rob jack dick per les mercy patience precious amber dawn crystal ginger sandy misty ' +
		'angel jesus sultan raja nana sky mali india asia china kent dale glen clay cliff ford reid lance max basil ' +
		'orlando lamar lourdes guadalupe mercedes fox wolf hun aurora hope felicity constance prudence sterling holly ' +
		'penny gene don ira dominique san tan hill ming chen wang kim lee houston brooke roman christian islam ' +
		'blessing gift innocent comfort verity minerva wanda melania kumar concepción salem medina geneva roma lima odessa rosario',
);
