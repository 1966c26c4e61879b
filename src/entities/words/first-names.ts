/** Common given names of many cultures, by the gender that their bearers mostly have. Lower case, accents kept. */
const MALE =
	'aaron abbas abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdulaziz abdulkadir abdulla ' +
	'abdullah abdullahi abdulrahman abdurrahman abebe abel abhay abhijit abhinav abhishek abimael abiy ' +
	'abraham abu abubakar abubakr achille achim achmad adam adama adamu adán adebayo adebola adekunle adel ' +
	'ademola adeniyi adewale adeyemi adil adisa aditya adnan adolfo adolph adrian adriano adrien afeef ' +
	'afolabi agus agustín ahmad ahmadu ahmed ahmet aidan aidar aimé ajay ajit akash akbar akhilesh akin ' +
	'akinwumi akio akira akram akshay al alain alan alasdair alassane alastair albano albert alberto albin ' +
	'aldo alec alejandro aleks aleksandar aleksandr aleksei aleksey aleš alessandro alex alexander alexandre ' +
	'alexandros alexei alexey alexis alfie alfonso alfred alfredo alhassan ali alikhan alim alioune alireza ' +
	'alistair allan allassane allen alois alok alon alonso aloysius altaf alvaro álvaro alvin amadeus amado ' +
	'amadou amal aman amar amara amaury ambrose amédée ameen ameer americo amiel amin aminu amir amirul amit ' +
	'amitabh amjad amos amr amrit anand anas anastasio anatole anatoly anders andile andranik andre andré ' +
	'andrea andreas andrei andrej andres andrés andrew andris andrius andriy andrzej andy angelo angus anibal ' +
	'aníbal aniket anil anis anselm anselmo ansgar anson antal anthoni anthony antoine anton antonin antonio ' +
	'antónio antonis antti anubhav anupam anurag anwar anwarul aram aran arash aravind arbab archibald archie ' +
	'arek argyris ari ariel arif arild aris aristides arjen arjun arkadiusz arkady arman armand armando armen ' +
	'armin arnaldo arnar arnaud arne arno arnold arsen arsène arseniy art artem arthur artur arturas arturo ' +
	'arun arvid arvind aryeh asad asher ashok ashraf asif aslan assad assane atanas athanasios attila atul ' +
	'aubrey august augustin augustine augusto aurel aurelien aurélien aurelio austen avery avi avinash ' +
	'avishai avner avraham axel ayman ayo ayodele ayub azhar aziz azmi babacar babak babar babatunde babu ' +
	'badr bahram balázs baldev balram balthazar bandar baptiste barack barak barnabas barnaby barney barry ' +
	'bart bartholomew baruch bashar bashir basil bassam bassel bastian bastien baurzhan bayo bekir bela béla ' +
	'ben benedict benedikt benigno benito benjamin benjamín benji bennett benny benoit bento berkay bernard ' +
	'bernardo bernd bernhard bernie bert bertil bertrand besnik bhaskar bhim bhupendra bilal bill billy ' +
	'birger bishnu bjorn björn blaise blake blas boaz bob bobby bodo bogdan bohdan bojan boniface boris ' +
	'borislav borut boubacar boyd brad braden bradford bradley brajesh bram brandon branislav branko braulio ' +
	'brendan brent brenton brett brian brij brock bronisław bronson bruce bruno bryan bryant bryce bryn burak ' +
	'burhan burhanuddin burt burton byron caio caleb callum calvin cameron camilo carey carl carles carlo ' +
	'carlos carlton carson carsten cary caspar casper cassius cecil cedric celal celso cem cengiz cesar césar ' +
	'cesare çetin chad chaim chandra charanjit charles charlie chaudhry chen cherif chester chetan chibuzor ' +
	'chidi chidiebere chijioke chike chima chinedu chinua chris christian christof christophe christopher ' +
	'chuck chuka chukwudi chukwuemeka chukwuma cillian ciro claes clarence claude claudell claudio cláudio ' +
	'claudius clay clayton clem clemens clement clément cleveland cliff clifford clifton clint clinton clive ' +
	'clyde cody colin colt conan connor conor conrad constantin corentin corey cormac cornelius cory cosmin ' +
	'costas craig cristian cristiano cristóbal cüneyt curt curtis cuthbert cynthio cyprian cyril cyrus dag ' +
	'dagfinn dale dalton damian damien damion damir damon dan daniel daniele daniil danny dante daouda dara ' +
	'dario darius darko darnell darrel darrell darren darryl darwin daryl daud dauda dave davey david davide ' +
	'davis davit davor dawit dawood dayton dean deandre debashish deepak deji delbert delroy demba demetrios ' +
	'demetrius demis denis deniz dennis denny denys denzel derek derick dermot deshaun desiderio desmond ' +
	'devin devon dewayne dewey dexter dhananjay dhruv dick didi didier diego dieter dieudonné digvijay dilip ' +
	'dimitar dimitri dimitrios dimitris dinesh dino diogo dion dirceu dirk djibril dmitri dmitrij dmitriy ' +
	'dmitry dmytro domingo dominic dominik dominique don donald donncha donnie donte dorian doron doug ' +
	'douglas dov dragan drazen dražen drew duane dudley duncan dusan dušan dustin dusty dwayne dwight dylan ' +
	'earl earnest easton ebenezer ebrahim ebrima ed eddie edgar edgardo edin edison edmund edouard edson edu ' +
	'eduard eduardas eduardo edvard edward edwige edwin eero efraim efren egil egon egor ehsan ehud einar ' +
	'eino eirik eitan elchin eldar eldon elhadj eli elia elias elías elijah elio eliot eliseo elliot elliott ' +
	'ellis elmer elon elroy elton elvin elvis elyas emanuel emanuele emeka emerson emery emil emile emiliano ' +
	'emilio emin emir emmanuel emmerson emmett emre endre endrit enoch enock enrico enrique enzo eoin ephraim ' +
	'erdal eren ergün erhan eric erich erick erik erkan erkki erling ernest ernesto ernie ernő ersin ervin ' +
	'erwin esmail esteban esteve ethan etienne eugene eugenio eustace evan evander evangelos everett evgeni ' +
	'evgeny evo ewan eyal ezekiel ezell ezequiel ezra fabian fabio fabrice fahad fahd faheem faisal faiz ' +
	'fakhri fares farhad farhan farid faris farouk farrukh faruk fathi faustin fawad fawzi fazal fazle ' +
	'federico fedor felipe felix félix femi ferdinand feridun fernand fernando fiachra fidel fikret filip ' +
	'filipe filippo finn fiodor flavien flavio fletcher florent florentin florian floyd folarin forrest ' +
	'fortunato francesc francesco francis francisco franck francois françois franjo frank frankie franklin ' +
	'frantisek františek franz fred freddie freddy frederic frédéric frederick frederik fredrik friedrich ' +
	'fritz fuad fulgencio funmilayo fyodor gabor gábor gabriel gaétan gaetano gamal ganesh garba gareth ' +
	'garfield garret garrett garrison garry garth gary gaspar gaspard gaston gautam gavin gavriel genadi ' +
	'genaro gene gennady geoff geoffrey georg george georges georgi georgios geraint gerald gerard gérard ' +
	'gerardo gerd gerhard german germán gerrit gerry gershon gervase ghassan ghulam giacomo giampaolo ' +
	'giancarlo gianfranco gianluca gianluigi gianni giannis gideon gilbert gilberto giles gilles gino giora ' +
	'giorgio giovanni girish girma giuliano giulio giuseppe glafkos glen glenn godfrey godwin gonçalo gonzalo ' +
	'gopal goran göran gordan gordon gottfried govind grady graeme graham grant graydon greg gregg grégoire ' +
	'gregor gregorio gregory griffin grigor grigory grzegorz guido guilherme guillaume guillermo guled gulzar ' +
	'gunnar gunter günter gunther günther gurbanguly gurpreet gus gustaf gustav gustave gustavo guy györgy ' +
	'győző haakon habib habibullah hadi hafez hafiz haidar haider haile hailemariam haim haitham hakan håkan ' +
	'hakeem hakim hal hallvard hamad hamdan hamdi hameed hamid hamish hamza hamzah hanif hank hannes hannibal ' +
	'hannu hans hans-peter harald hardeep hari harish harjit harlan harley harold haroon haroun harris ' +
	'harrison harry harsh haruki harun haruna harvey hasan hasanul hashem hashim hassan haydar hayden heath ' +
	'hector héctor heikki heiko heinrich heinz helge hélio helmut hemant hendrik henning henri henrik ' +
	'henrique henry henryk herb herbert heriberto herman hermann hernan hernán herschel herve hervé hicham ' +
	'hichem hideki hideo hilario hilmi himanshu hirohito hiroki hiroshi hiroto hisham hishammuddin hobart ' +
	'homer horace horacio horst houston howard hoyt hristo hryhoriy hubert hudson hugh hugo humayun humberto ' +
	'humza hun hüseyin hussain hussein iain ian iannis ibrahim ibrahima ichiro idris idriss ifeanyi ignacio ' +
	'ignatius igor ihor ijaz ike ikechukwu iker ilan ilham ilija iliya ilkka ilya ilyas imad imran imre inder ' +
	'inderjit indra ingmar ingo ingvar innocent ioan ioannis ionut iqbal ira irakli irfan irvin irving irwin ' +
	'isa isaac isaak isaiah isaias isak ishaan ishaq ishmael isidore isidro ismael ismaël ismail ismaila ' +
	'ismet israel issa issam issiaka istvan istván itai italo itamar ivan ivar ivo ivor iwan iyad izzat ' +
	'jaafar jaakko jaap jabbar jabir jabu jacek jacinto jack jackie jackson jacky jaco jacob jacobo jacques ' +
	'jafar jagdish jaime jair jairo jake jakob jakov jakub jalal jamaal jamal jamar jameel james jameson ' +
	'jamie jamil jan jan-erik janek janez janis jānis janko janne jannik janos jános janusz jared jarek jari ' +
	'jarl jarno jaromir jaroslav jaroslaw jarosław jarrett jarrod jarvis jason jasper jaswant javad javed ' +
	'javier javon jawad jay jayant jayden jayesh jaylen jean jean-baptiste jean-bernard jean-claude ' +
	'jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe ' +
	'jean-pierre jean-yves jeb jed jeevan jeff jefferson jeffrey jelani jens jeppe jeremiah jérémie jeremy ' +
	'jermaine jerome jérôme jerónimo jerrod jerry jerzy jesper jesse jessie jesús jim jimmie jimmy jiri jiří ' +
	'jiro jitendra joachim joakim joao joão joaquim joaquin joaquín jochen jock jody joe joel joël joerg joey ' +
	'johan johann johannes john johnathan johnnie johnny jojo jomo jon jonas jonáš jónas jonathan jonny joop ' +
	'joost jordan jordi jörg jorge jorgen jørgen jos jose josé joseba josef jošef josep joseph joseph-désiré ' +
	'josh joshua josiah josip josu jovan jozef józef juan judah judas judd jude judson jukka jules julian ' +
	'julián juliano julien julio julius junaid junior jurgen jürgen juri jüri jussi justin justo justus ' +
	'juvenal jyrki kaarlo kabir kade kadir kagiso kailash kais kaj kalevi kalle kamal kamel kamil kamran ' +
	'karan kareem karel kari karim karl karl-heinz karlheinz karlo karol karsten kashif kasim kaspar kasper ' +
	'kassim kassym-jomart kaushik kavan kayode kaz kazuo keanu keegan keenan kees kefa kehinde keiko keir ' +
	'keita keith kelvin kemal ken kenan kendall kendrick kenichi kenji kennedy kenneth kenny kent kenta ' +
	'kenton kermit kerry kersti keshav ketan kevin kevork khadim khaled khalid khalifa khalil khamis khurram ' +
	'kieran kim kimani kingsley kip kipchoge kipkorir kiplagat kiprono kiran kiril kirill kirk kishore kjell ' +
	'klaas klaus klement knut koba kobe koffi kofi koichi koji kojo kolbeinn konrad konstantin konstantinos ' +
	'konstanty korir kostas krešimir kris krish krishna kristian kristof kristóf kristoffer krzysztof kshitij ' +
	'kuldeep kumar kumaran kunal kunle kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle kyriakos laban ' +
	'lachlan ladislav laid lajos lakshman lalit lamar lamin lamine lamont lance langat larry lars lashawn ' +
	'lassana lasse laszlo lászló latif latrell laurence laurent laurențiu laurenz lauri lavar lawrence lawson ' +
	'lazar lázaro lech lee leif leland lemuel len lenart lennart lennox lenny leo leon león leonard leonardo ' +
	'leonel leonid leopold léopold leopoldo leroy les lesław leslie lester leszek lev levan levent levi levon ' +
	'lewis lex liam liaquat linas lincoln linden lindsey linus lionel ljubo lloyd logan loïc lokman lonnie ' +
	'lorenzo loris lotfi lothar lou louie louis louis-philippe lovemore lovre lowell luc luca lucas lucian ' +
	'luciano lucien lucio lucius ludovic ludvik ludwig luigi luis luís luiz luka lukas lukáš lukasz łukasz ' +
	'luke luther lutz lyle lyman lyndon lyonel maarten maciej mack macky madhav magdi magne magnus mahad ' +
	'mahamadou mahathir mahdi mahendra maher mahesh mahinda mahmood mahmoud mahmud mahmut majed majid makhtar ' +
	'makoto maksim maksym malachi malcolm malek malik mamadou mamoun manas manel manfred mangal manik manish ' +
	'manmohan manny manohar manoj manolis mansoor mansour manu manuel marat marc marc-andré marcel marcelino ' +
	'marcell marcello marcelo marcin marcio márcio marco marco-antonio marcos marcus marek marian mariano ' +
	'marijan marinus mario marius mariusz mark markku marko markus marlin marlon marouane maroun ' +
	'marquis marshall marten martin martín martins marton márton martti marty marvin marwan masahiro masato ' +
	'masood masoud massimiliano massimo masud matej mateo mateus mateusz mathias mathieu mathis matias matías ' +
	'matija matjaž mats matt matteo matthäus matthew matthias matthieu matti maurice mauricio maurizio mauro ' +
	'maury max max-emanuel maxim maxime maximilian maximiliano maximo maxwell maynard mayowa mbaye mehdi ' +
	'mehmet mehmood mehran meir mel melchior meles melvin melvyn menachem mendel merle merrill mert merwan ' +
	'mesut mibuuko micah michael michail michal michał micheal micheál michel michele mick mickey miguel ' +
	'mihai mihail mihály mika mikael mike mikel mikhail mikheil mikko miklos miklós mikołaj milad milan miles ' +
	'milko milorad milos miloš miloslav milovan milton ming miodrag mircea mirko miro miroslav mirosław mirza ' +
	'mitar mitch mitchell mitsuo mitt miyan mladen mo moctar modesto modou mohamad mohamed mohammad mohammed ' +
	'mohamud mohan mohanad mohd mohit mohsen mohsin moin moise moïse moises moisés mokhtar momodou monroe ' +
	'monty mordechai morgan moritz morris morten moses moshe moshood mostafa moussa moustapha muammar mubarak ' +
	'mugabe muhamad muhamed muhammad muhammadu muhammed muhsin muhtar muhyiddin mukesh mukhtar mulatu munir ' +
	'murad murali murat murilo murray musa mushahid mustafa mustapha muthu mykhailo mykola myles nabil ' +
	'nachman nadav nadeem nader nadir naeem naftali nagendra naguib nahum naim najeeb najib nana nanda nandan ' +
	'napoleon narayan narendra naresh naseem nasir nasr nasser nassim nat nate nathan nathanael nathaniel ' +
	'naveed naveen navjot nawaz nayib nazim nazir neal necmettin ned neelesh neil nelson nenad neophytos ' +
	'nestor néstor neville newt nicanor niccolo niccolò nicholas nick nicky nico nicola nicolae nicolai ' +
	'nicolas nicolás nicos niels nigel nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas ' +
	'nikolay nikos nils nima nimrod ninoslav nir nirmal nishant nissim nitin nizar njabulo njoroge noah noam ' +
	'noel noël nolan nonso noor nooruddin norbert norberto norman nouri nuno nur nuri nurlan nursultan ' +
	'octavio odd oded odin odysseas oguz oğuz ojo okechukwu okello ola olaf olafur ólafur olav ole oleg oleh ' +
	'oleksandr oleksii oleksiy oliver olivier olli ollie olof olu oluf olufemi olumide olusegun oluwaseun ' +
	'omar omari omer ömer omid omran omri onur oral oren orhan ori oriol orlan orlando orrin orson orville ' +
	'osama osborne oscar óscar oskar osman osvaldo oswald oswaldo othman otis ottavio otto oumar ousmane ove ' +
	'owen ozan pablo paco pál pål palle panagiotis pankaj paolo pape parth parviz pascal pascoal pascual ' +
	'pasquale pat patrice patricio patricius patrick patrik paul paulinho paulino paulo pavel pavlo pavlos ' +
	'pawel paweł pedro peer pekka pentti per per-anders percival percy pere perry pervez petar pete peter ' +
	'peter-paul petr petras petri petro petros petrus petteri peyton phelim phil philip philipp philippe ' +
	'phillip phineas pierce pierluigi piero pierre pierre-yves piet pieter pietro pim piotr pius plamen poul ' +
	'prabhat pradeep pradip prakash pramod pranab pranav prasad prasanna prashant pratap prateek praveen ' +
	'predrag prem preston primo primož prithviraj priyank prosper puneet pushpa qais qamar qasem qasim quang ' +
	'quentin quincy quinn quintin quinton quique rachid radek radhakrishnan radim radko rado radomir radoslav ' +
	'radosław radovan radu rafael rafal rafał raffaele rafi rafic rafik rafiq raghav raghu raheem rahim ' +
	'rahman rahul raif raila raimo raimondo raimund raimundo rainer raj raja rajan rajat rajeev rajendra ' +
	'rajesh rajinder rajiv rajkumar rajnath rakesh ralf ralph ram rama ramadan raman ramaswamy ramazan rame ' +
	'ramesh ramez rami ramin ramiro ramon ramón ramsey ramush ramzan ramzi rana rand randal randall randhir ' +
	'randolph randy rangan ranil ranjan ranjit ranveer raoul raphael raphaël rashad rashed rasheed rashid ' +
	'rasim rasmus ratan ratko raul raúl ravi ravil ravindra ray rayan raymond raynald rebwar recep reed refik ' +
	'reggie reginald régis reid reidar reijo reimund reinaldo reiner reinhard reinhold remi rémi remigiusz ' +
	'remington remy renato renaud rene rené renzo reşat reuben reuven rex reynaldo reynold reza rhys riad ' +
	'ribal ricardo riccardo rich richard richárd rick ricky rico rigoberto riley rinaldo riyad rizwan rob ' +
	'robbie robert robert-jan roberto robin robinson roch rod roderick rodger rodney rodolfo rodolphe rodrigo ' +
	'rodrigue roel rogelio roger rogerio rogério rogers rohan rohit roland rolando rolf romain roman romano ' +
	'romeo romuald romulo ron ronald ronaldo ronan ronen ronnie ronny roque rory roscoe ross rotimi roustam ' +
	'rowan roy royce ruben rubén rubens rudi rüdiger rudolf rudolph rudy rufino rufus rui rupert ruslan russ ' +
	'russel russell rustam rustem ruud ryan ryo ryszard saad saadi saber sabino sabir sachin saddam sadio ' +
	'sadiq saeed saeid safa sagar sahil sahle said saïd saidu saif sajid sajjad sakari sal salah salahuddin ' +
	'salam saleem saleh salem salif salih salim salman salomón salvador salvatore sam samad sameer sami samir ' +
	'sammy samson samuel samuil samuli samy sandeep sander sandile sandor sándor sandro sanford sani sanjay ' +
	'sanjeev sanjiv santiago santosh sardar sarfraz sargon saša sasha satish satoshi satya satyendra saud ' +
	'saul saúl saulius saurabh scot scott scottie seamus sean seán sebastian sebastián sebastião sebastien ' +
	'sébastien seif seiji sekou sékou selim selwyn semyon senad şener senzo sepp serdar serge sergei sergey ' +
	'sergio sérgio sergiu sergiy serhii serhiy seth severin severino seydou seyed seymour seyni seyyed shaban ' +
	'shabir shad shafiq shahbaz shahid shahram shai shailendra shakeel shakib shakil shalom shamil shamim ' +
	'shams shane shankar shantanu sharad sharif shashank shashi shaukat shaun shavkat shawn shay shekhar ' +
	'sheldon shelton sherif sherman sherwood shibu shigeru shihab shimon shing shinji shinzo shiva shivraj ' +
	'shlomo shoaib shoichi shreyas shuja shukri shyam siaka sibusiso sid siddharth siddhartha sidi sidiki ' +
	'sidney siegfried sigbjørn sigmar sigmund sigurd sigurður silas silvan silvano silvester silvio silviu ' +
	'simão simeon simon simon-pierre simone sinan sindre sipho siraj siyabonga slava slavko slawomir sławomir ' +
	'slobodan sohail sohrab soichi soleiman solomon somchai sondre sonny sophal soren søren sotirios ' +
	'souleymane spencer spiros spyros srđan srdjan srinivas srinivasan sriram stan stanislas stanislav ' +
	'stanislaw stanisław stanley stanton stavros stefan stefano stefanos steffen steinar steingrímur stelios ' +
	'stellan sten stephan stephane stéphane stephen stephon sterling steve steven steven-john stewart stig ' +
	'stipe stjepan stojan stu stuart subhash subramaniam subramanian sudarshan sudhakar sudhir sufyan ' +
	'suleiman suleyman süleyman sullivan sultan suman sumit sunil sunny suraj surendra suresh surinder surya ' +
	'sushil susilo svein sven svetozar syed sylvain sylvan sylvester sylvestre szymon taavi tad tadas tadashi ' +
	'tadesse tadeusz taha taher tahir taiwo taj takashi takeo takeshi takis talal talat taleb talgat tamas ' +
	'tamás tamer tamim tapan tapio tarek tareq tarik tariq taro tarun tatsuo tawfik tayfun taymur tayyip ted ' +
	'teddy tedros temitope tendai teo teodor teodoro teodoros terence terje terrance terrell terrence terry ' +
	'tesfaye tewodros thabang thabo thaddeus thanasis thanos thein theo théo theodor theodore theodoros ' +
	'thiago thibault thierry thilo thomas thomaz thor thorbjørn thorsten thulani tiago tibor tigran tihomir ' +
	'tilman tim timo timothy timur tito titus tobias tobin toby todd todor togba tom tomas tomás tomáš tomasz ' +
	'tomaž tomi tomislav tommaso tommie tommy toni tony tor torben tord tore torstein torsten toshio toufik ' +
	'traian travis trent trenton trevor trey tristan trond truman trygve tshepo tudor tuncay tunde tuomas ' +
	'turgut turki tyler tymofiy tymoteusz tyrell tyrese tyrone tyson uday udo ugo ugur uğur uhuru ujjwal ulf ' +
	'ulrich ulrik ulysse ulysses umar umberto umesh umit ümit unai uri uriel urs usama usman usmanu uwe uzair ' +
	'vaclav václav vadim vagn valdas valdemar valdir valentin valentín valentino valerio valeriy valery ' +
	'valtteri vance vardan varun vasco vasil vasile vasilios vasily vassilis vasyl vaughn vedran veerappa ' +
	'veli velupillai venkat venkatesh vern vernon vic vicenç vicente victor víctor victor-manuel vidar vidkun ' +
	'vijay vikas vikram viktor vilhelm vilius viljo ville vimal vinay vince vincent vincent-marie vincenzo ' +
	'vineet vinicius vinícius vinod viorel viral virgil virgilio virginijus vish vishal vishnu vishwanath ' +
	'vissarion vitali vitalii vitaliy vitaly vitor vítor vittorio vivek vjekoslav vlad vladan vladas vladimir ' +
	'vladimír vladimiro vladislav vlado vladyslav vlastimil vojislav vojtěch volkan volker volodymyr vuk vusi ' +
	'vyacheslav vytautas wade wael wagih wahid waldemar waleed walid wallace wally walt walter walther wang ' +
	'wang-ho waqar warren waseem wasim wassim wayne weldon wenceslao wendell werner wes wesley wiktor wilbert ' +
	'wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william ' +
	'william-alexander willie willis willy wilson wim winfred winfried winston witold wladimir wladyslaw ' +
	'władysław włodzimierz wojciech wole wolf wolfgang woodrow wyatt xabi xabier xander xavier xhevdet yaakov ' +
	'yacine yacouba yahya yair yakov yakubu yan yancey yanis yann yannick yannis yaron yaroslav yaser yash ' +
	'yasin yasir yasser yassin yasuo yaw yayah yazid yehuda yemi yerlan yevgeny yevhen yiannis yigal yildirim ' +
	'yilmaz yinka yitzhak yılmaz yoav yochanan yoel yogesh yogi yohan yonatan yoram yorgos yosef yoshihide ' +
	'yoshiro yossi youcef yousef youssef youssou youssouf yoweri yuan-ming yuichi yuji yukio yulian yuliy ' +
	'yunus yuri yuriy yusef yussef yusuf yusuke yvan yves yvon zach zachariah zacharias zachary zack zafar ' +
	'zaher zahid zahir zaid zain zakaria zaki zalman zane zaw zayed zbigniew zdenek zdeněk zdravko zeev zeke ' +
	'zelimkhan zeljko željko zenon zhivko zia ziad ziyad zlatan zlatko zoltan zoltán zoran zubair zuhair ' +
	'zukile zvi zviad zygmunt';
const FEMALE =
	'aaliyah abbie abby abeba abena abigail abimbola abiola abla ada adaeze adaku adanna adela adelaide adele ' +
	'adelina adeline adelle adenike adi adina adjoa adriana adriane adrienne adwoa afia agata agatha aggie ' +
	'agnes agnieszka aicha aïcha aida aïda aigul aiko aileen ainara ainhoa aini aino ainsley ainur aisha ' +
	'aishwarya aisling aissa aïssata aissatou ajda akiko akosua akua alaa alba aleah alecia alejandra ' +
	'aleksandra aleksandrina alena alessandra alessia alexa alexandra alexandria alexandrina alexia alexis ' +
	'alia aliaa alice alicia alida alina aline alisa alisha alison aliya aliyah allegra allie allison allyson ' +
	'alma almudena althea alya alyce alyona alyssa amaia amaka amal amalia amalie amanda amanuela amarachi ' +
	'amber amelia amelie amélie amie amina aminata amira amna amneh amparo amrita amritpal amudha amy ana ' +
	'anabel anahí anahit anais anaïs anamika ananya anastasia anat andie andrea andreea aneta angela ángela ' +
	'angeles ángeles angelica angelika angeliki angelina angelique angélique angelo-marie angie anica anika ' +
	'aniko anikó anila anisa anisha anissa anita anja anjali anjana anjum anke ann anna anna-lena anna-maria ' +
	'annabel annalena annalisa annalise annamária anne anne-marie anne-sophie annegret annelies anneliese ' +
	'annemarie annemieke annett annette annick annie annika annmarie annukka anouk anoushka ansa antoinette ' +
	'antonella antonia anuja anupama anuradha anushka anwara anya aoife apinya april araceli araminta arantxa ' +
	'archana arezoo ariadna ariana arianna arlene arlette aroob arpita aruna arundhati asha ashanti ashley ' +
	'ashwini asiya asma asmaa assia assumpta asta ästa astrid asunción ateefa athanasia athena aubree audrey ' +
	'augusta auma aurelia aurélie aurora aurore ava avital awa ayaan ayako ayanda ayda ayelet ayesha ayla ' +
	'aylin ayse ayşe aysel ayumi azadeh azeb azin azra azucena azza babita babs badria baerbel bahar barb ' +
	'barbara bárbara bàrbara barbra barbro bea beata beáta beatrice beatriz bebe becky begoña belen belinda ' +
	'bella benazir benedetta bénédicte bengü bente berenice berit bernadette bernarda bernice berta bertha ' +
	'bessie beth bethany betsy bettina betty bettye beverly beyza bhagyashree bharati bhavana bianca bibi ' +
	'billie bina bintou birgit bisi blanca bobbi bojana bolanle bongi bonita bonnie bonnie-jean bozena božena ' +
	'brandi brandy branka bree brenda brenna briana brianna bridget brigid brigitta brigitte britney brittany ' +
	'bronagh bronte bronwen brooke brygida bryony bukola busisiwe caitlin caitlyn callie cameron-jane camila ' +
	'camilla camryn canan candace candice cara carina carissa carla carlene carley carlota carly carmel ' +
	'carmela carmelita carmella carmen carmina carol carola carole carolina caroline carolyn carolyne carri ' +
	'carrie casey cassandra cassidy cassie catarina cate caterina caterine catharina catherine cathleen ' +
	'cathrine cathy cecile cécile cecilia celeste celia celina celine ceren ceri chaitali chandana chandni ' +
	'chandrani chandrika chantal chantelle charity charlene charley charlize charlotte charu chasity chelsea ' +
	'cheri cherie cheryl cheryl-ann cheyenne chiamaka chiara chidinma chika chinwe chioma chipo chisato chloe ' +
	'chrissy christa christel christelle christiana christiane christianne christie christin christina ' +
	'christine christy ciara ciera cindy cintia claire clara clare clarice clarissa claudette claudia ' +
	'claudine clémence clementine clémentine clemmie cleo clotilde colette colleen concepción concetta concha ' +
	'connie consolata constance constanze consuelo cora cordelia coretta corinne cornelia corrine courtney ' +
	'cristiane cristin cristina crystal cynthia dagmar dagny daisy daiva dakota dalia dalila damaris damita ' +
	'damla dana danae danica daniela daniele daniella danielle danuta dao daphne daphné darcy daria darina ' +
	'darla darlene darya dasha dawn dayana dayna deana deann deanna deb debbie debby debora deborah debra dee ' +
	'deedee deepa deepika deepti defne deirdre delfina delia delphine demet demi dena denisa denise deniz ' +
	'derya desiree desta devon dewi dhivya diana diane diane-marie dianna dianne dido dijana dilek dilma ' +
	'dilnoza dimple dina dinah dineo dixie diya doaa dobrila dollie dolores dominga dominika dominique ' +
	'domitila donna dora dorcas doreen dorinda doris dorota dorothea dorothée dorothy dottie dounia draga ' +
	'dragana dubravka dunja duygu ebele ebonie ebony ebru edda edie edith edna edwina effie efua eglė eila ' +
	'eileen eilidh eimear eirini ekaterina ekua elaheh elaine elçin eleanor eleanora elena elene eleni ' +
	'eleonora elham eliana éliane elif elina elīna elisa elisabet elisabeth elisabetta elise elissa eliza ' +
	'elizabeth elizaveta elke ella ella-louise ellen ellie ellie-mae ellinor elodie élodie eloisa eloise elsa ' +
	'elsie elspeth elva elvan elvira elyse elzbieta elżbieta ema emanuelle emel emilia émilie emily emina ' +
	'emine emma emma-jane emmie enid enikő enrica erica erika erin erma ermelinda erna ernestina ernestine ' +
	'esi esin esmeralda esperanza essie estela estella estelle esther eszter eteri etsuko eudora eugenia eula ' +
	'eulalia eunice euphemia eva eva-jane eva-maria evangelia evdokia eve evelin eveline evelyn evgenia evi ' +
	'evita ewa ewelina eylem ezgi fabienne fabiola fadia fadila fadwa faith faiza faouzia farah farahnaz ' +
	'farida fariha farnaz farzana fatema fatemeh fathia fatima fátima fatimah fatimata fatimatou fatma fatou ' +
	'fatoumata fawzia fay faye federica felicia felicity feride fernanda feryal filipa filiz filomena finola ' +
	'fiona fionnuala fiorella flaminia flavia fleur flora florbela florence florentina florrie folasade fran ' +
	'franca frances francesca francine françoise frankie franziska frauke freda fredrika freya frida ' +
	'friederike fumiko funke funmi funmilayo gabby gabriela gabriele gabriella gabrielle gaëlle gail galia ' +
	'galina galya ganna gauri gayatri gayle geeta geetha gemma genet genevieve geneviève georgette georgia ' +
	'georgiana georgie georgina geraldina geraldine gergana germaine gerry gertrud gertrude gesine ghada ' +
	'ghazala ghislaine gianina gianna gillian gina ginger ginny giorgia gisela giselle gita gitte giulia ' +
	'giuliana giuseppina gladys glenda glenna gloria gloriana golda goldie gordana graça grace gracie ' +
	'graciela grainne gráinne graziella grazyna grażyna greer greta gretchen gretel gro guadalupe gudrun ' +
	'guðrún gül gülay guler gulnara gülşen gülsüm gurinder güzide gwen gwenda gwendolyn gwyneth habiba hadley ' +
	'hafsa hafsat haifa hajra hala haley halima halina hallie hana hanan hanane hande hania hanka hanna ' +
	'hannah hanne hannelore hansa harriet harumi hasina hatice hatidža hattie havva hawa hayat hayley hazel ' +
	'heather heba hedwig heidi heidrun heike helen helena helene hélène helga heli hella helle helmi hema ' +
	'henna henny henrietta henriette henrike hermine hermione hester hettie hetty hiba hikari hilary hilda ' +
	'hildegard hillary hina hind hiral hitomi hodan holly hope houda hranush hristina huda huguette hulya ' +
	'hülya huma ida ida-mae ida-marie idil iduna ieva ifeoma iffat ignacia ikram ikumi ilana ilaria ildiko ' +
	'ildikó ileana ilene ilham iliana ilka ilona ilse imane imelda imen imke immaculée imogen ina inaara ines ' +
	'inés inès inês inga inge ingeborg inger ingrid inmaculada inna ioana ioanna iola iolanda irena irene ' +
	'irène irina irini iris irma irmgard isabel isabela isabella isabelle ishrat isil isla ismahan ismat ' +
	'isobel itziar iva ivana ivanka iveta ivette ivka ivonne ivy iwona iyabo izabela izabella izaskun izzy ' +
	'jacinda jacinta jackie jaclyn jacqueline jada jade jadranka jadwiga jaime-lynn jameela jamila jan jana ' +
	'janaína jane janelle janet janette janice janie janina janine janna jaqueline jasleen jasmin jasmina ' +
	'jasmine jasmyn jaspreet jaya jayanthi jayashree jayla jaylene jayne jean jeanette jeanie jeanine jeanne ' +
	'jeannie jehan jelena jen jenna jennie jennifer jenny jenny-lee jeri jesica jess jesse-mae jessica jessie ' +
	'jesusa jiang-li jill jillian jitka joan joana joann joanna joanne jocelyn jocelyne jodi jodie johanna ' +
	'johnna jolanta joleen jolie joni josefa josefina josephine joséphine josette josie josipa jovana jovanka ' +
	'jowita joy joyce juana juanita judit judith judy julia julia-marie juliana julianna julianne julie ' +
	'juliet julieta juliette julija julita jumana jun june junko jūratė justina justine justyna jutta jyothi ' +
	'jyoti jytte kaara kacey kadiatou kadija kaisa kaitlin kaitlyn kaja kajal kalpana kamala kamila kamini ' +
	'kanako kanchan kang-mi kankou kanwal kara karen karen-margrethe karima karin karina karine karla karly ' +
	'karma karoliina karolina karolína kasey kasia katalin katarina katarína katarzyna kate katelyn katerina ' +
	'kateřina kateryna katharina katharine katherine kathleen kathrin kathrine kathryn kathy katia katie ' +
	'katja katrin katrina katrine katsiaryna katy kausar kavita kavitha kay kaya kayla kaylee keerthi kehlani ' +
	'keiko keisha kelebogile kelley kelli kellie kelly kelsey kemi kendra kerri kerry kerstin khadidja ' +
	'khadija khadijah khadra khanyisile khatera khatuna khloe kholoud kiara kimberley kimberly kira kiran ' +
	'kirsi kirsten kirsti kirstie kirstjen kirsty kjersti klara klára klaudia komal konstantina korina krista ' +
	'kristen kristi kristie kristiina kristin kristina kristine kristy krisztina krystle krystyna ksenia ' +
	'kseniya kubra kübra kumari kumiko kunti kylie kyoko lacey ladonna laetitia laila lakeisha lakisha ' +
	'lakshmi lalita lamia lana lara larisa laryssa lata latasha latifa latisha latonya latoya laura laure ' +
	'laurel lauren laurence laurène lauri laurie lavinia layan layla lea léa leah leann leanne leela leena ' +
	'leigh leila leïla leilani lelia lemlem lena leni lenka lenora leocadia leola leona leonie leonor leonora ' +
	'lerato lesley leslie leta leticia letícia letizia leyla lia liana libby lidia lídia lidiya lieselotte ' +
	'ligia liisa lila lilia lilian liliana liliane lilja liljana lilla lillian lilly lily lina linda lindiwe ' +
	'lindsay lindsey linh linnea linnéa lisa lisbeth lise liselotte lisette liudmila liv livia liz liza ' +
	'lizzie ljiljana ljubica llúcia lois lola loredana lorena lorene loretta lori lorna lorraine lotta lotte ' +
	'lottie loubna louella louisa louise louise-marie lourdes lubna lucia lucía luciana lucie lucile lucille ' +
	'lucinda lucja łucja lucy ludivine ludmila ludmilla luella luisa luísa luise lujain lula lulu luma ' +
	'luminita luna lupita lusine lútfia luz lyda lydia lyla lyn lynda lynette lynn lynne lyubov lyudmila ' +
	'maaike maarit mabel macarena mackenzie macy madalena maddalena maddie maddison madeleine madeline ' +
	'madhavi madhu madhuri madina madison mae maeve mafalda magali magda magdalena maggie mahalia mahbuba ' +
	'mahnaz mahsa maia maija maike maira mairead máiréad maisa maisie maite maja makiko malak malala ' +
	'malgorzata małgorzata malia malika malin malini mallika mallory mamie mamta manal mandisa mandy manel ' +
	'mania manisha manju manjula manon manuela mara marcela marcella marcelle marcia márcia marcie margaret ' +
	'margareta margarethe margarida margarita margaux margery margherita margie margot margriet marguerite ' +
	'mari maria maría maria-josé maria-teresa mariah mariam mariama marian mariana marianela marianna ' +
	'marianne maribel marica maricel maricela marie marie-ange marie-claire marie-claude marie-france ' +
	'marie-josée marie-laure marie-louise marie-pierre marie-thérèse marieke mariel mariela mariella marietta ' +
	'mariette marija marijana marijke marika mariko marilena marilou marilyn marilyne marina marion ' +
	'marisa marisela marisol marissa marit marita mariya mariyam marja marjan marjane marjolein marjorie ' +
	'marketa markéta marla marlen marlena marlene marlène marloes marnie marsha marta márta martha martina ' +
	'martine martyna marwa mary maryam maryan maryana maryna maryse marzena marzia masako masha mathilde ' +
	'matilda matilde mattie maud maura maureen mavis maxine may maya mayada mayra mayumi mayuri mbali meagan ' +
	'medea meena meenakshi meera meg megan megha meghan megyn mehbooba mehtap mei mei-ling melania melanie ' +
	'mélanie melba melek melika melina melinda melis melisa melissa melody meltem mercedes mercy meredith ' +
	'merja merkel merve meryem mette mia micaela michaela michal michele michèle micheline michelle michiko ' +
	'mieke mieko mihaela mihoko mika mila milada milagros mildred milena milica milka millicent millie mimi ' +
	'mina minako mindy minerva minna minnie mira mirabel miranda mireia mireille mirela miriam mirjam mirjana ' +
	'mirka mirta misa misaki misty mitra mitzi miyuki mladá moira mollie molly mona monica mónica monika ' +
	'monique montserrat moran morena morgan morgana mpho mridula muna munira muriel mursal myra myriam myrna ' +
	'nada nadège nadezhda nadia nadine nadira nadiya nadja nafisa nafissatou nagham nahed nahid naima naïma ' +
	'najat najla najwa naledi nalini namrata nan nana-ama nanami nancy nandini nandita nanette naoko naomi ' +
	'nara narges nargis nasreen nasrin nastassja natacha natali natalia natália natalie nataliya natalya ' +
	'natascha natasha nathalie natia natsuko natsumi nava navaneetham navneet nawal nayeli nayibe nazanin ' +
	'nazia nazli neda neelam neema neena neeta neha nela neli nell nellie nelly nermin nermine nesrin nettie ' +
	'nevenka ngozi nia niamh nicki nicola nicole nicoleta nicoletta nicolette nidia nieves nigar niki nikita ' +
	'nikki nikoleta nilofar nilufer nina ninette nino ninon nirmala nisha nita nithya nkechi nkiru nkosazana ' +
	'noa noelia noelle noemi noémi noémie noha nokuthula nola nomfundo nomsa nomvula nonhlanhla noor nora ' +
	'noreen norma nosipho nour noura novella nthabiseng nuala nuha nur nuria núria nurul nusrat nyambura ' +
	'nyasha oana octavia oddný odessa odette odile ofelia oksana ola olena olesya olga olha olive olivia ' +
	'olívia oliwia olja ollie olympia omolara omotola omowunmi onyinye ophelia oprah oriana orla ornela ' +
	'ornella oumou oxana ozlem özlem paige pallavi paloma pam pamela pamella panagiota paola paris parvati ' +
	'parveen parvin pascale pat patience patrice patricia patrícia patrizia patsy patti patty paula paulette ' +
	'pauliina paulina pauline payal pearl peggy pelin penelope penny pepa perihan pernille petra petronella ' +
	'philippa phillis phindile phoebe phumzile phyllis piedad pilar pinar pirjo piroska piyali pınar polina ' +
	'polly pooja poonam portia prabha prachi pramila pranitha pratibha praxedis precious preeti prerna prisca ' +
	'priscilla priscille priti priya priyanka prudence puja purnima qamar quinn quynh raakhee rabab rabia ' +
	'rachael rachel rachida rachna radhika radka radmila rae raffaella raghad ragini rahel rahila rahma ' +
	'raihana raisa raïssa rajani rajeshwari rajni rakhi ramona rana rania ranjana raquel rasha rashida rashmi ' +
	'ratna rayhana razan reagan reba rebeca rebecca rebekah rebiya reem reema regina regine régine rehana ' +
	'reina reine rekha relebogile rena renata renate renee renée renske renuka reshma reta reyhan rhea rhian ' +
	'rhiannon rhoda rhonda ria riham rihanna riitta rika rima rimma rina rinku rita ritu riya rizwana robbie ' +
	'roberta robin robyn rochelle rocio rocío roghayeh rohini roja roksana romana romina romy ronja roopa ' +
	'rosa rosa-maria rosalba rosalia rosalía rosalie rosalind rosalyn rosamund rosana rosângela rosanna ' +
	'rosanne rosario rose roselyne rosemarie rosemary rosetta rosie rosina rosita rositsa roslyn roswitha ' +
	'rouba roubina rowena roxana roxane roxanne roxie roya rozalia ruba rubina ruby rukhsana rukmini rumana ' +
	'rupa rupali rūta ruth ruthie ruxandra ruža růžena saadia saara saba sabah sabeen sabiha sabina sabine ' +
	'sabrina sachiko sadaf sadia sadie safia safiya safiye saida saira sakina sakshi sakura salima sally ' +
	'salma salome salomé salwa samantha sameera samia samina samira samya sana sanam sandhya sandie sandra ' +
	'sandra-maria sandy sangeeta sania sanja sanjana sanna sanne saoirse saori sara sara-jane sarah saraswati ' +
	'sarita sarojini sarra sasha sasikala saskia satu savannah savita savitri sayaka sayuri scarlett şebnem ' +
	'sefora seham sejal selda selena selin selina selma semiha semra sena seo-yeon sepideh serap serena ' +
	'serife sevda sevgi sevil sevinj seyran shabana shabnam shadi shagufta shaheen shahida shahnaz shaima ' +
	'shaista shakira shakuntala shalini shamima shamsa shana shania shanna shannon shanta shanthi shanti ' +
	'sharada shari sharmila sharon shawna shayla shazia sheba sheema sheena sheetal shefali sheila shelby ' +
	'shelley shelly sheri sherin sherri sherry sheryl shideh shilpa shima shireen shirin shirley shivani ' +
	'shizuka shobha shoshana shraddha shreya shruti shubha shukria shweta sibel sibongile sidra sienna sierra ' +
	'sigita sigourney sigrid sigrún siham silja silke silva silvana silvia sílvia silvija simge simin simona ' +
	'simone simonetta simran sindhu sindisiwe sinead sinéad siobhan siobhán siri sirkka sirpa sita sithara ' +
	'siv siyanda sky skye skyler slavica slavka smita smriti sneha snežana sofia sofía sofie soha soheila ' +
	'solange solveig soma sona soňa sonal sonali sondra sonia sonja sonya sophea sophia sophia-maria sophie ' +
	'soraya souad soukaina soumaya srividya stacey staci stacy stanislava stefania stefanie stefanija steffi ' +
	'steffie štefka stela stella steph stephanie stephanie-anne stina subhashini sudha sue sue-ellen suhaila ' +
	'suhair sujata sukanya sulochana sultana suman sumaya sumitra sunita suniti suparna supriya surabhi ' +
	'suriya susan susana susanna susannah susanne sushma susie susmita suvi suzana suzanna suzanne suzette ' +
	'suzy svenja svetlana svitlana swapna swara swati sybil sydney sylvi sylvia sylvie sylwia szilvia tabatha ' +
	'tabitha tadelech tahira taina takako tamaki tamar tamara tamari tamika tamiko tammi tammy tamsin tania ' +
	'tanisha tanja tanuja tanya tanzeela tara tarana taryn tasha tasneem tasnim tatiana tatjana tatum tatyana ' +
	'tawana taylor tayyaba tea tedla teija tejal temperance tena tendai-grace teodora teresa terese tereza ' +
	'terezia teri terri tess tessa tetiana tetyana thais thaïs thalia thandeka thandi thandiwe thea thekla ' +
	'thelma theodora theresa therese thérèse theresia thokozile thuli tia tiana tiffany tihana tiina tillie ' +
	'tina tina-marie tinatin tippi tisha titilayo toini tomoko toni tonje tonya tordis tori tova tove tracey ' +
	'traci tracie tracy tricia trina trish trisha trista trixie trudy truong-my tsholofelo tsitsi tugba tuğba ' +
	'tuija tulasi tülay tullia tulsi tünde turid twila tzipi tzvia uchenna ugne ulla ulrike uma umaru-fatima ' +
	'ümmü una unathi urmila ursula urszula usha uta ute uzma vaishali vaishnavi valarie valentina valentyna ' +
	'valeria valerie valérie valerie-anne valeriya vanda vandana vanessa vanessa-marie vanya varsha vasiliki ' +
	'vasundhara velda velma vera věra verica verity verna veronica verónica veronika veronique véronique ' +
	'vesna vesta vibeke vicki vickie vicky victoria vida vidya vigdís viktoria viktorija viktoriya vilma ' +
	'vimala viola violet violeta violetta viorica virgie virginia virginie virpi visnja višnja vita vittoria ' +
	'viv vivian viviana viviane vivien vivienne vjosa vlasta vuyelwa vuyiswa wafa wafaa waheeda wairimu ' +
	'wambui wanda wangari wanjiku wanjiru wendi wendy wendy-ann whitney wiebke wiesława wietske wilhelmina ' +
	'willa wilma winifred winnie winona wisława wynne ximena xiomara xochitl yaa yadira yael yagmur yağmur ' +
	'yamina yan-yan yana yanina yara yasemin yasmeen yasmin yasmina yasmine yasuko yekaterina yelena yemisi ' +
	'yesenia yetunde yeva yevgenia yevheniia yewande yingluck yisela yoko yolanda yolande yomna yordanka ' +
	'yoshiko yuka yukari yuki yukiko yulia yuliia yuliya yumi yumiko yuna yuri-ann yuriko yusra yvette yvonne ' +
	'zahara zahra zainab zaira zakia zanele zara zarina zdenka zeinab zelda zelma zena zeynep zhanna zia-rose ' +
	'zinaida zineb zita zlata zoe zoé zoë zofia zohra zoya zsófia zsuzsa zsuzsanna zubaida zubeida zukhra ' +
	'zulema zulfiya zulma zuzana zuzanna';

const split = (names: string): Set<string> => new Set(names.split(' '));

export const MALE_NAMES: ReadonlySet<string> = split(MALE);
export const FEMALE_NAMES: ReadonlySet<string> = split(FEMALE);

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
		'verity minerva wanda melania kumar concepción salem medina geneva roma lima odessa rosario',
);
