/** Masculine given names met in France: same conventions as `given-names-feminine.ts`. */
export const masculineNames = `
aaron abel abelard abraham achille adam adelin adolphe adrien adriano aime aimable aimeric alain alan alaric alban
albert albin alceste alcide aldric alec alessio alex alexandre alexi alexis alfred alix alix allan alois aloys alphonse
alphee alvin amael amalric amand amaury ambroise amedee ameryk amory anaclet anatole andre andreas andrew andy ange
angelo anicet anselme anthelme anthime anthonin anthony antoine antonin antony apollinaire archibald aristide armand armel
arnaud arnold arsene arthaud arthur artus ascension~ athanase aubert aubin aubry auguste augustin aurele aurelien auxence
auxane avit axel aymar aymeric baptiste baptistin baptistou barnabe barthelemy bartholome basil basile bastien baudouin
bastian baudry bazile ben benedict benoist benoit benjamin benny bernard bernardin bertin bertrand blaise bob bobby bogdan boniface
boris brandon brayan brian brice briac brieuc bruce bruno bryan byron caleb calixte calliste calvin cameron camille candide
carl carlo casimir cassien cedric cedrick celestin celian cesaire cesar cesarin charlemagne charles charley charlie charly
chris christian christophe christopher christofer chrystophe clarence claude claudin claudius claudien claudy clement
cleophas clovis colas colin colman come~ conrad constant constantin corantin corentin corneille cosme courtney crepin
cristian curtis cyprien cyriac cyriaque cyril cyrille cyrus dagobert dalibor damian damien dan~ daniel danny dante dany
danyl darius darren dave david davy dayan dayton dean delphin denis denys derek desire dewi diego dietrich dimitri dimitry
dick didier dieudonne dilan djibril djimmy dominique domitien don~ donald donatien donovan dorian doriand doryan douglas
driss duncan dustin dylan earl eddie eddy edgar edgard edmond edouard edric edwin eli eliam elian elie eliel eliot elio elior
eliott elliot elliott eloan eloi eloy elouan elvin elvis emeric emerick emeryc emile emilien emilio emmanuel enguerrand
enzo eloim ephraim eric erick erik ernest erwan erwann esteban esteve ethan ethane etienne eudes eugene eusebe eustache evan
evann evariste evrard eymeric ezechiel ezio fabien fabian fabio fabrice fantin faust faustin felicien felix ferdinand
fernand fidele fiacre flavien flavian flavio florent florentin florestan florian florimond floris fortune foulques
francelin francis francisque franck francky franclin francois frank frankie frantz franz fred freddy frederic frederick
fulbert fulgence gabin gabriel gael gaetan gaetano gaspard gaspar gaston gatien gauthier gautier gauvain geoffrey
geoffroy georges georgie georgy gerald geraldin geraud gerard germain germinal gervais gerome ghislain gildas gilbert
gilles gillian gino giovanni giovany gislain glenn godefroy gonzague gontran gonzalo gordon gracien gratien gregoire gregor
gregory guenole guerric guewen gui guilain guilhem guillaume guillem guirec gustave gustin guy guylain gwenael gwenole
hadrien hans harold harris harrison harry hector helier heliodore henri henry herbert hercule heribert hermann herve
hilaire hilarion hippolyte homere honorat honore horace hubert hugo hugolin hugues humbert hyacinthe iago ian ianis
ignace igor ilan ilian iliann ilyan ilyes ilya imre innocent irenee irvin isaac isai isaie isaiah isidore ismael israel ivan
ivann jack jackie jackson jacky jacob jacques jacquot jacquy jad jaden jake james jan janick janis jared jason jasper jaurel
jayden jaylan jayson jean jeannot jeff jefferson jeffrey jehan jeremie jeremy jerome jerry jesse jessy jethro jim jimmy jo
joachim joakim joan joann joannes joannis job~ jocelyn jocelin joe joel joey joffrey johan johann john johnny jonas
jonathan joran jordan jordi jordy jorick jory joris jose joseph joshua josselin josse josue josuah juan jude jules julian
julien jules~ julio julius junior~ just~ juste justin justinien juvenal kacper kaelig kailan kais kalvin karel karl kayden
kayl kaylan keanu keith kelian keliann kelvin ken kendrick kendji kenneth kenny kenan kenji kentin kenzo ketan kevin kevyn keyan
keziah kian kilian kiliann killian killyan kim klaus klebert kleber kleo krys krystof kurt kyan kyle kylian kyliann lambert
lancelot landry lanny laurent laurentin laurian lazare leandre lear leander leger leandro lenny lennie leny leno lenzo leo leon
leonard leonardo leonce leonhard leonidas leonid leopaul leopold leroy leslie lester leuk levi lewis lexis lian liam
lilian lino linus lino lionel lisandro livio lloyd loan loann loane loic loick loevan logan loghan lohan lohann loik loris
lorenzo lorian lorin lothaire lou louca louan loucas louka loukas louis louison louka loup lubin luc luca lucas lucien
lucio lucius ludger ludo ludovic luis luigi luka lukas luke lukian lyam lylian lyndon lyris lysandre macaire mace mael mahe maiki
malcolm malo malone malory malvin manech manfred manoah manoel manu manuel marc marceau marcel marcelin marcellin marcello
marco marcus marian mario marin marino marius mark marlon marsile martial martin martyn marvin marvyn mateo mateis mathe
matheo mathias mathieu matheus mathis mathurin mathys mathyas matias matis matisse matt matteo matthew matthias matthieu
matthis matthys mattis maturin matys maurice maxance maxence maxens maxime maximilien maximin maxim max mayeul mayron
medard medericp mederic mehdi melchior melchisedech melvin melvyn melvil merlin meven mewen michael mickael mikael michel mike
mickaël mikhail mikey milan milhan milo miles milane milan mitch modeste mohan moise montgomery morand morgan morris
morvan moses myron nael naim nans napoleon narcisse natale nathan nathanael nathaniel neal neil nelson nemo neo nestor niall nicaise nicodeme nicolas nicky nico niels nils nino noa noah noam noan noann noe noel~ nohan
nohlan nolan nolann nolhan nolane norbert norman norbert octave odilon odin olan olivier olive~ omer onesime orest oreste
orian oriel orlando orso oscar oswald otto ouen owen ozan pablo pacome pamphile paolo paris~ parfait pascal pascual
patrice patricio patrick patrik paul paulin paulo pepin perceval percy peter philbert philemon philibert philip philippe
philippin phileas philogene phil pier pierre pierrick pierrot pierryck placide polycarpe pol pons preston primael prince~ privat
priam prosper prudent quentin quitin quincy rafael rainier ralph ramuntcho ramon randy raoul raphael rayan raymond raynald
raynal reginald regis reinold remi remy renaud renald rene renan renato reuben reynald reynold ricardo richard rick ricky
rigobert riwal robert robin robinson roch rocco rodolphe rodney rodrigue rodrigo roger roland rolland roman romain romaric romeo
romuald ron ronald ronan ronnie ronny roy rostand roux~ rudi rudy rufin rupert russell ryan sacha salomon salvador
salvator sam sami samson samuel sandro sandy sasha saturnin sauveur savinien scott sean seb sebastian sebastien segolen sem~
seraphin serge sergio servais seth severin seymour shaun shawn sidney siegfried sigismond silouane silvain silvere silvio
simeon simon sixte sloan sofiane solal sonny souleymane spencer stan stanislas stanley steeve steeven stefan stellio
stephan stephane stephen sterenn~ steve steven stevens stevie stuart sullivan sully swan swann sylvain sylver sylvere sylvestre
sylvin tancrede tanguy tao~ taddeo taylor ted teddy telesphore teo terence terry tessier~ thadee thaddee thais~ thelonius theo
theobald theodore theodule theophane theophile theotime thibaud thibault thibaut thiebaud thierry thomas thom thimeo tiago tiburce
tim timeo timothe timothee timothy tino titouan tobias tobie tod tom tomas tomasso tommy toni tony toussaint tristan tugdual
tyler tymeo tyron tyrone tyson ugo ulrich ulysse urbain urs valentin valere valerien valery valmont van~ vasco venceslas
verdun~ vernon vianney vic~ victor victorien victorin vidal vince vincent vital vivian vivien vladimir wade walter wallace
wandrille warren wayne wesley wilfrid wilfried wilfred will willem william williams willy wilson winston wolfgang wyatt
xan xandre xavier yael yanis yann yannick yannig yannis yannik yanek yan yanne yohan yohann yoan yoann yoni yoran yorick yorrick
yoris youri yourri ysengrin yul yurick yves yvan yvain yvon yvonnick yvonnic zacchary zach zachary zacharie zack zackary zephir zephyr
zephyrin zian ziad zinedine
toto~ titou titi momo riri dede~ fanfan gege juju dudu bebert nono~ roro toinou lulu toine tibo kek~ seb stef fred nico
matou mathou alexou jp jc jm jl jf
ael aelig alar albin alor alwena~ anaelig armael arzhel arzhur azenor~ beneat beuz brendan brendann briag briec
brieg budoc cado caradec connan corentig cornely derrien deniel divi donan edern elouan enogat envel eouen eozen erle
erwan even evenou ewen ezekel fanch fañch fragan gireg gildaz glen glenan goulven goulwen gourmelon guenael
guenhael gurvan gwilherm gwion gwenc'hlan gwendal herle herri herve hoel iltud jaoven jakez jarl jildaz judicael judikael
kadoc kaelan kaourintin kareg katoub kavan kelan kerrian kireg kirill kloar konan konogan kristen kristof loeiz
loig lomig lukaz mael maelan maelig malo marzhin melaine mevenn mikael morvan nevenoe neven nevenig padrig padern paol
per perig perran pierrig pleran primel riec riok riwan riwanon~ ronan rumon samzun sene sewen sezni stefan steren tadeg
tangi tanguy tegwen trestan tremeur tudal tudi turiau visant~ yann-ber youenn yuna~ yvonig yven
aingeru ainhoa~ aitor ander andoni antton arnaud asier battitte baxti beñat benat bernat bittor bixente bixintxo
daniel eder eki elaio eneko erramun eñaut enaut ganix gaizka gexan gilen gorka gotzon harkaitz hodei ibai igon
iker ion iñaki inaki iñigo inigo ismael ibon jakes jean-baptiste joanes jon josu julen julian kepa koldo lander laurentxo
lohitzun lukas manex markel martxel mattin maxi mikel mattiu oier oihan patxi panpi pantxo paxkal peio pello peyo pettan
pierra ramuntxo sendoa tristant txomin ttotte unai urko xabi xabier xan xanti xantxo ximun xipri yon zigor
ange-toussaint ange-marie antone anton antoniu andria battistu carulu dumenicu francescu ghjacumu ghjuvan ghjuvanni
ghjaseppu ghjuliu lisandru lucianu matteu marcu michele natale orso petru paulu pasquale petru-santu
pasquin saveriu stefanu toussaint ugu don-jacques jean-toussaint pascal-paul dominique-antoine sampiero simonu
aloyse antoni fritz hansi hans heinrich ignatz joggi karl lienhard ludwig materne nickel odilo ottmar rudi seppi
theobald urs wendelin xaveri jean-jacques klaus dieter helmut jurgen uwe gunther werner horst manfred rolf ralf
jan pieter joost wout koen bart bavo willem hendrik joris cornelis
abbas abd abdel abdelali abdelaziz abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
abdelhamid abdeljabbar abdeljalil abdelkader abdelkarim abdelkebir abdelkrim abdellah abdellatif abdellaziz abdelmadjid
abdelmajid abdelmalek abdelmoumen abdelmounaim abdelmoula abdelnour abdelouahab abdelouahed abdelwahab abdelwahed
abdeltif abdenacer abdenour abderrahim abderrahman abderrahmane abderrazak abderrezak abdeslam abdesselam abdessamad
abdessalem abdesslam abdi abdou abdoul abdoulah abdoulatif abdoul-aziz abdoulkader abdoulkarim abdullah abdelatif
abdelwahid abed abid achour achraf adam adel adem adib adil adlane adnan adnane afif ahmed ahmad aiman aissa
ait~ akim akram ala~ aladin alaa alae alaeddine ali alilou allal allaoua amar amara ameur amin amine aminé amir amirouche
ammar amokrane amor amrane anas anass anis anisse anouar antar anwar aomar arab~ areski arezki arslan ashraf assad
assem assil atef athmane atmane ayache ayman aymane aymen ayoub ayyoub azdine azeddine azedine azhar aziz azouaou
azouz azzedine azzeddine azzouz bachir badis badr badre badreddine bader baghdad~ bahi bahri bakhti balkacem
barkahoum bechir belaid belgacem belkacem belkheir ben benaissa benali benamar benaouda benyamin benyounes benyoucef
bilal bilel billal bilale bouabdallah bouabdellah bouazza boualem bouchaib boudjemaa boujemaa boujamaa boumediene
boumedienne bousselham bouziane bouzid brahim cadi~ chaabane chaouki chadi chadli chafik chahid chahine chakib chaker chakir
charef cherif chedli chiheb chokri chouaib choukri dahmane dali~ daoud daouda darius djaber djafar djalal djallal
djallil djamal djamel djamil djelloul djibril djihad djillali djilali douadi driss dris el-hadj elhadi elias eliès
elies elyas elyes emir essaid eyad fadel fadi fadhel fadil fadl fahd fahmi faical faicel faisal faissal faiz
faouzi farah~ fares faress farid farouk farouq fateh fathallah fathi fatah fatih faudel fawzi fayçal fayssal fehmi ferhat
ferid fethi fodil fouad foued fouzi foudil gamal ghali ghani ghanem ghazi ghiles gibril habib hachem hachemi hachimi
haddou hadi hadj hadji haider haithem hakim halim hamadi hamdane hamdi hamed hamid hamidou hamidouche hamida~ hamma hammadi
hammou hammouda hamou hamoudi hamza hamzah hani hanafi haroun harun hassan hassane hassen hasni hatem hatim hazem
hedi hedy hichem hicham hichame hilal hmida hocine hocini hossam hossein houari houcine houssam houssem houssein
houssine hussein hussam ibrahim idir idriss idris ihab ihsan ikhlef ilias ilies ilyas ilyass ilyes imad imed imran
imrane iskander ishak islam~ islem ismael ismail ismaël issa issam issame iyad iyed jaafar jaber jalal jalel jalil jamal jamel
jamil jaouad jaouhar jassim jawad jawed jihad jilali kacem kaci kaddour kader kaies kais kamal kamel kamil kamilia~ karim
kassem kassim khaled khaleb khalid khalifa khalil khallil khatir khalis kheireddine khelifa khelil khier khlifa
khouloud~ kouider koceila koussay krimo lachemi lahbib lahcen lahcène lahoucine lahouari lahsen lakhdar lamine lamara larbi
larby layth lazhar lazaar lhassan lhoussaine lies liess lokman lotfi loucif lounes lounis loutfi lounès lyes lyazid
maamar maati madani madjid mahdi mahfoud mahfoudh mahieddine mahjoub mahmoud mahmud mahrez maher mahi majdi majid maisem
makhlouf malek malik mansour mansouri marouan marouane marwan marwane massil massin massinissa mazen mazigh mebarek mebrouk
medhi mehdi mehmed mekki menad menouar merouane merwan messaoud messaoudi mhamed m'hamed mhand miftah miled miloud mimoun
mizan moad moaad mohad mohamad mohamed mohammad mohammed mohand mohcen mohcine mohsen mohsine moise mokhtar mokrane moktar moncef
mondher monir montassar morad moslem mostafa mostapha mostefa motaz mouad mouaad mouadh mouaz moubarak mouhamed mouhcine mouloud
moulay moumen mounir mountassir mourad mous~ moussa moustafa moustapha mouslim moutaz mouataz muhammad mujahid mundir
munir murad mustafa mustapha nabil naceur nacer nacim nacime nacir nadhir nader nadir nadjib nadji naguib nahil nail
naim naime najib najim najmeddine naoufal naoufel nasim naser nasr nasreddine nasri nasser nassim nassime nassir nawfel
nazih nazim necer neji nejib nessim nidal nidhal nizar noaman nordin nordine noredine noureddine nouredine nour nourdine
nouh nouhe nouri omar omran osama osman othman othmane ouail oualid ouali ouassim oubeid oumar~ ounis oussama ouassini
qais rabah rabeh rabie rabii rached rachid rachide radhi radhouane radouan radouane rafik rafiq raid rais~ rami ramdane
ramzi ramzy raouf rashid rassim rayan rayane rayhan rayen razi reda redha redouan redouane redwan redwane rhezlane riad
riadh riyad rida ridha ridouane rochdi rostom ryad ryadh saad saadi sabeur sabri sabry saber sadek sadok saddek sadik
safir~ safouane safwan safwane said saif saifeddine saifallah saer salah salaheddine salem saleh salih salim sallah salman
sami samih samir samy saoud sebti sedik sefiane seif seifeddine selim selman seyf sid-ahmed sid-ali sidali sifax sifeddine
sirag slim slimane smail smain sofian sofiane sofien sofyan sofyane soheib souhaib souhail souhayl souheil soufian
soufiane soulaiman soulaimane soulaymane soulayman souleiman tahar taha taher taieb taib tarek tareq tarik taoufik
tawfik tayeb tewfik toufik touhami touati tounsi wael wahab wahib wahid wajdi wajih walid wali~ wassim wassime wissam
wissem yacine yacin yacoub yahia yahya yanis yaniss yassine yassin yassir yasser yasin yassine yazid yazan yidir younes youness
younas younis yousri youcef yousef youssef yousse yossef yusuf yuba youba yugurten zahir zaid zaidi zakaria zakarya zakariya
zaki zakary zeid zeidane zein zied ziad ziyad zidane zine zineddine zinedine zobir zohir zoheir zouhair zouhir zoubir
zyad
abass abdallah abdou abdoulaye abdoul abdourahamane abdourahmane abdramane aboubacar aboubakar aboubakary abou
adama adamou adebayo adjei adrissa agbeko akouete aladji alassane alfa alfousseni aliou aliu alioune allassane almamy
alpha alseny alseyni amadi amadou amara ambroise amidou amos anicet anselme antonio arona arouna assane ayao aziz
baba~ babacar badara badou bah~ bakary bala ballo~ bamba~ bangaly bara barnabe basile bassirou benoit biram birama birame
biaye bilaly blaise bocar boniface boua boubacar boubakar boubou bouba bouna bourama brahima cedric celestin chance~
charlemagne cheick cheickh cheickna cheikh cheikhou cheikhna cheickne chernor cherif chibuzor chidi chike chinedu
chukwu ciré cire clovis comlan cosme coffi dabo~ dame~ damien daouda david demba denis desire diabe diadie dialla diawoye
didier dieudo dieumerci djakaridja djibril djiby djibi djidji djigui doudou dogo dramane drissa edem efe ekene elhadj
eloge emeka emery emmanuel eric ernest essohanam etienne eyayew fabrice fadel faly fallou famara famoussa farba felix
festus fiacre fidele fode fodie fodé fofana~ fousseiny fousseni fousseyni fousseynou freddy gabriel gael gaoussou gaston
gaye~ gedeon gildas godwin gora goule gregoire habib hamady hamed hamedi hamidou hamidu harouna hassimiou henoc herve
honore ibou ibra ibrahim ibrahima idrissa idriss idy ifeanyi ikechukwu innocent ismaila isidore issa issaka issiaka
issiakha issouf issoufou jacob japhet jerry jeannot joachim jocelyn joel jordy josue jules junior~ kabinet kabirou
kaba~ kader kalidou kalifa kalilou karamoko karamba kasongo kassim kassoum kelvin kevin khadim khalifa khaly kingsley
koffi kodjo koami kofi komi komla konan kossi kouadio kouakou kouame kouassi koulibaly~ kwabena kwadwo kwaku kwame kwasi
lamine landry lamarana lamin lancine lansana lassana lassina lassine lazare ladji leandre lebon lionel loic lucky~ luc
lukusa maguette maki makan makane mady malado malal malamine malang malick malik mallé mam~ mama~ mamadi mamadou mamady
mamane mamour mamoudou mansour~ maodo marcellin marius masamba massamba massire mathurin maurice mballo~ mbaye medoune
meissa merlin mibamba mobido modibo modou mohamadou mohamed mor~ mory moriba mouctar mouhamadou mouhamed mouhammad moussa
moustapha mpoyi mukendi nabil naby ndiaga ndiogou ndongo nelson ngor niankoro ngoma nicaise nicephore niokhor noah
nouhou nouhoum noumouke ntumba obinna okechukwu olivier olusegun omar osagie oscar osaro ouma oumar ouseini ousmane
ousseynou oumarou papa~ pape papis parfait pascal patient patrice paterne pathe philemon prince~ prosper raoul richard
roch rodrigue romaric romeo rufin sadibou sadio saidou salia salif saliou samba sambou sambaly samake~ samory samson
sana~ seckou sedar sega segun sekou sekouba serge serigne seydina seydou seyni sidi sidiki sidy sidya sikou silvere
simon sinaly sinayoko~ siaka siriki sitapha solo~ sory soriba souleye soulemane souleymane soumaila soumeila sounkarou
suleyman sylvain sylvanus tamba tamsir tapsirou thierno thiemoko tiecoura tiemoko tiémoko tidiane tidjani toumani
toussaint tshibangu tunde uche ugo umaru urbain valery vamara victor vieux~ wahab waly wilfried wilson yacouba yaya
yakouba yahaya yao yapi yaw yero yoro younoussa yousouf youssouf youssoufou ysuf zacharie zakari zana ze~ zie zoumana
zouber abel abraham afewerki amanuel berhane biniam daniel dawit efrem ermias eyob filmon filimon fitsum ghebre goitom
haben habtom henok isaias isayas kidane kibrom kflom medhanie merhawi mehari mulugeta natnael robel samiel semere
simon tekle temesgen tesfay tesfaye teklay tewelde yohannes yonas yemane zerai bereket berhe abdirahman abdikadir abshir
adan dahir farah~ guled hassan ismail liban mahad mohamud mukhtar nuur osman said warsame yusuf abukar awale bile
adam adoum abakar ali bashir bichara djiddo haroun hissein idriss khamis mahamat mahamoud moubarak nassour oumar tahir
jean-bosco jean-claude jean-pierre eric gerard gatete habimana hakizimana innocent kagabo manzi mugisha ndayisaba
nkurunziza niyonkuru nsabimana theogene uwayezu
abdallah abdou abdouroihamane ahamada ahamadi ahmed ali anli anrifidine antoy anziz assani attoumani bacar bakar
boina boinali chamsidine combo daniel daoud dhoul djaha djalim djoumoi elarif elamine faissoil fahardine fatahou fouad
hachim halidi hamada hamadi hamidouni hassani houmadi ibrahim idjihadi idriss ismael issouf kamal kamardine kassim
mahamoud mansour maoulida maturafi mdahoma mlaili mmadi moegni mohamed moindjie moussa moustoifa mouigni mzé nassur
nadjim nassuf nassim nourdine omar oussene rachad rachadi raissi riziki saandi said saidali saindou salim sitti~ soilihi
soidri soulaimana soule toihir toiha toybou youssouf youssoufa yazid zaidou zainoudine zoubert
abner alcide andrelson anelson anes bazelais bernadin bertho carlens carlo dady daniel dieudonne dieuseul
dieufort dieujuste djimy dukens duckens edner edson elie elinor emmanuel enock ernst evens exantus fanel fednel
fenel ferdinand fito frandy frantzy fritz fritzner fritznel gary genel gesner gethro gregory guerby guerlin guerson
guivens hantz hubert ilrick islin jamesley jameson jean-robert jeanty jerry jackson jefte jhonny jimmy johnson jonel judson
junior kelly~ kervens ketler kettly~ louidor louinel lucson lucner makenson makendy marckenson markenson mackenson mackendy micanor
nelson nixon odler olson olrich osner pierre-louis ralph renel ricardo ricot robenson robens rodney ronald roodly ronel
rosemond schneider~ sony stanley stevenson tercius vilson wadson wagner walky wesner wesly widmark wilbert wilner wilson
wislin wood~ woodson wildor yvener yvon yvenson
ruddy rudy harry alex aldo mickael steeve teddy jimmy johny fortune rosan max lucien ary~ alin sonny loic kenny
fabrice dimitri thierry rodrigue christophe georges-emmanuel leonce mathurin symphorien euzhan~ jocelyn rolland kelian
heimana heimata heiarii heifara hiro manoa manua manutahi maui~ moana moerau nohoarii orava puarai raihau raimana
raitua rahiti ramahiti rehia rere~ taaroa tahi~ taina tamahau tamatea tane taputu tarona tauhiti tautu teiki teiva
teanuanua tehei tehotu temaeva temana temanu temaru terii teriitua teuira teva tevai tihoni toanui toarii tuarii tuatea
tunui vaiarii vaimoana vatea viri hiti atonio kalepo lutoviko malakai mikaele petelo sanele savelio selevasio sosefo
soane visesio vito hnaije wakane wassingalu drahny jemes
andry aina~ andriamanana bema dina~ faly fanilo feno fetra franck haja harena hery herizo heriniaina hery hoby jaona
jao lalaina lanto liva mamisoa mamy~ manana mahefa mandresy manoa mamitiana miary mihaja naina nantenaina ndrina
ny-aina njaka nirina onja patrick rado rakoto rija rivo rinah rindra rolland ruffin santatra solofo soloniaina tahina
tantely tiana tojo toky tolotra tovo tsiory tsilavo vonjy zaka zo herilala ravo fenosoa hasina
abel abilio adelino adriano afonso agostinho albano alberto albino alcides alexandre alfredo alipio almerindo alvaro
amadeu americo anibal antero antonio arlindo armando armenio arnaldo artur augusto aurelio belmiro benjamim bento
bernardino bruno caetano candido carlos celestino celso cesar cristiano custodio daniel david delfim dinis domingos
duarte edgar edmundo eduardo elias elio emidio ermelindo ernesto eugenio evaristo fabio faustino feliciano fernando
fernao filipe firmino flavio florindo francisco frederico gaspar germano gil gilberto goncalo guilherme gustavo helder
helio henrique hermenegildo hernani horacio hugo humberto idalino ilidio inacio isidro ivo jacinto jaime jeronimo joao
joaquim joel jorge jose josue julio juvenal laurentino leandro leonel leonardo lino lourenco lucas luciano luis
manuel marcelino marcelo marcio marco marcos mario martim martinho mateus matias mauricio mauro maximino miguel moises
narciso nelson nuno octavio olegario orlando oscar osvaldo paulo pedro porfirio quim rafael ramiro raul renato ricardo
roberto rodrigo rogerio romeu ruben rui salvador samuel sandro sebastiao serafim sergio severino silverio silvino
simao telmo teofilo tiago tomas torcato valdemar valentim vasco vicente virgilio vitor xavier zeferino ze
adolfo agustin alberto alejandro alejo alfonso alfredo alonso alvaro amador anastasio andres angel anselmo antonio
arcadio armando arturo aurelio bartolome basilio bautista beltran benito bernabe bernardo blas borja braulio bruno
camilo carlos casimiro cayetano cecilio celestino cesar cipriano ciro claudio clemente cristian cristobal curro damian
daniel dario demetrio diego dionisio domingo edelmiro eduardo efrain eladio eleuterio eliseo eloy emiliano emilio
enrique epifanio ernesto esteban eugenio eusebio evaristo ezequiel fabian facundo federico feliciano felipe felix
fermin fernando fidel florencio florentino fortunato francisco fulgencio gabriel gaspar gerardo german gil~ ginez
gines gonzalo gregorio guillermo gumersindo gustavo hector heriberto hernan higinio hilario hipolito honorio horacio
hugo ignacio ildefonso isidoro isidro ismael ivan jacinto jacobo jaime javier jeremias jeronimo jesus joaquin jordi
jorge jose joselito josep juan juanito julian julio justo lazaro leandro leocadio leonardo leoncio leopoldo lisandro
lorenzo lucas luciano luis macario manolo manuel marcelino marcelo marcial marcos mariano mario martin mateo matias
mauricio maximo melchor miguel modesto moises narciso nazario nestor nicanor nicolas octavio olegario oriol orlando
oscar pablo paco pascual pastor patricio paulino pedro pelayo pepe pio placido primitivo prudencio quique rafael raimundo
ramiro ramon raul remigio ricardo rigoberto roberto rodolfo rodrigo rogelio roman ruben rufino sabino salustiano
salvador samuel sancho santiago santos~ saturnino sebastian segundo serafin sergio severiano severino silverio silvestre
simon teodoro teofilo tiburcio timoteo tomas toribio torcuato ulises urbano valentin valeriano venancio vicente victor
victoriano virgilio wilmer yeison yerson jhon edinson wilfredo hernando fabio duvan
abramo achille adalberto adamo adriano agostino alberto aldo alessandro alessio alfio alfonso alfredo amedeo amerigo
andrea angelo aniello antonello antonino antonio arcangelo armando arnaldo arturo attilio augusto aurelio baldassare
bartolomeo battista benedetto beniamino benito bernardo biagio brando bruno calogero camillo carlo carmelo carmine
cesare ciro claudio corrado cosimo costantino crescenzo cristiano damiano daniele dante dario davide demetrio diego
dino domenico donato edoardo egidio elia elio eliseo emanuele emiliano emilio ennio enrico enzo ermanno ernesto ettore
eugenio ezio fabio fabrizio faustino fausto federico felice ferdinando fernando ferruccio filiberto filippo fiorenzo
flavio franco francesco fulvio furio gabriele gaetano gaspare gennaro gerardo giacinto giacomo giambattista giampaolo
giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianni giano gianpaolo gilberto gino gioacchino giordano
giorgio giosue giovanni girolamo giuliano giulio giuseppe giustino goffredo graziano gregorio gualtiero guglielmo
guido iacopo ignazio ilario italo ivano jacopo lamberto lazzaro leandro leonardo leone leopoldo liborio lino livio
loreto lorenzo luca luciano lucio ludovico luigi manfredo manlio marcello marco mariano marino mario martino massimiliano
massimo matteo mattia maurizio mauro melchiorre michelangelo michele mirco mirko modesto natale nazario nello nicola
nicolo nino nunzio omero onofrio orazio oreste orlando osvaldo ottavio otello pasquale patrizio pellegrino piergiorgio
pierluigi piero pietro pino primo~ quirino raffaele raimondo raul remo renato renzo riccardo roberto rocco rodolfo
roberto romano romolo romualdo rosario ruggero sabatino salvatore salvo~ samuele sandro santino santo saverio sebastiano
secondo~ sergio severino silvano silverio silvestro silvio simone siro stefano tancredi tarcisio teodoro tiberio timoteo
tito tiziano tommaso totò tullio ubaldo ugo ulisse umberto urbano valentino valerio vasco vincenzo virgilio virginio
vito vittorio vittore walter
adam adrian albin aleksander aleksy alojzy andrzej antoni arkadiusz artur augustyn bartlomiej bartosz blazej
boguslaw boleslaw bronislaw czeslaw damian dariusz dawid dominik edmund edward emil eryk eugeniusz feliks filip franciszek
fryderyk gabriel grzegorz gustaw henryk hieronim hubert ignacy igor ireneusz jacek jakub jan janek janusz jaroslaw jedrzej
jerzy joachim jozef julian juliusz kacper kajetan kamil karol kazimierz konrad konstanty krystian krzysztof ksawery
lech leon leszek lucjan lucjusz ludwik lukasz maciej maksymilian marcin marek marian mariusz mateusz michal mieczyslaw mieszko
mikolaj milosz miroslaw norbert oskar pawel piotr przemyslaw radoslaw rafal remigiusz robert roman ryszard sebastian
seweryn slawomir stanislaw stefan sylwester szczepan szymon tadeusz teodor tomasz tymoteusz tytus wacław waclaw waldemar walenty
wawrzyniec wieslaw wiktor wincenty witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zenon zygmunt
adrian alexandru alin anatolie andrei aurel avram bogdan catalin cezar ciprian claudiu codrin constantin cornel
corneliu cosmin costel costica costin cristi cristian cristinel dan~ daniel danut darius decebal denis dinu doru dorin
dorel dragomir dragos dumitru emanuel emil eugen eusebiu fane~ felix filip florea florentin florian florin gabriel
gavril gelu george georgel georgian gheorghe gheorghita gica gigel gigi grigore haralambie horatiu horia iacob ilie
iliuta ioan ion ionel ionica ionut iosif iulian iuliu iustin laurentiu lazar leonard liviu lucian madalin marcel
marian marin marinel marius matei mihai mihail mihaita mircea mitica mugur mugurel narcis nelu nicolae nicu nicusor
octavian ovidiu paul pavel petre petrica petru petrut radu rares razvan remus robert romeo romulus sandu sebastian
serban sergiu silviu simion sorin stan~ stefan stelian stoica tiberiu titus toader toma traian tudor tudorel valentin
valeriu valter vasile vasilica~ vergiliu viorel virgil visarion vlad zaharia
bango bebo bimbo brajo dinho django~ fardi florin giani gogo kako kalo kevin lacho latcho loulou mandino manito
marcu mercedes~ mirko moreno nardo nini ninine niglo~ nonnon pepito piti pola rajko rambo remi romano ruvo sampion samson
santo sinto stefo stevo tchavo~ tchavolo tchokolo tikno titi toni tornado~ tonino tutti~ valdi yayal yoshka zorro~
adem admir adnan afrim agim agron ajdin albert aleksandar alban albin alija almir alen amar amir amel ante anto
arben arber ardian ardit arian arif armend armin arsim artan asim asmir astrit avdi avdyl avni azem bajram bardhyl
bashkim bejtulah bekim besim besnik blagoje blerim blerim bojan borislav boro bosko branimir branislav branko burim bujar
dalibor damir danijel darko davor dejan dino djordje djuro dorian dragan draganche drago dragoljub dragoslav drazen
driton dusan dzemal dzevad edin edon elmedin elmir elvir elvis emin emir enes enis enver ermal ermin esad fadil fahrudin
faruk fatmir fatos fehmi ferid fidan fikret fisnik fitim flamur florent florim gani gazmend genc gezim gjergj goce
goran gordan hajdar hajrudin hakif halil hamdi haris hasan hasim hazir haki hysen ibish idriz igor ilir imer isa isak
islam~ ismet isuf ivan ivica ivo izet jakup jasmin jetmir jeton josip jovan jovica jugoslav jusuf kastriot kemal kadri
kenan klevis kosta kreshnik kujtim labinot lavdim lazar ledion lirim liridon ljubisa ljubomir luan lulzim maksut marijan
mario marjan marko mate~ mehdi mehmed mensur mentor~ mersad mesud mevludin mihajlo milan mile~ milenko milivoj milo milorad
milos milovan miodrag miralem miroslav mirko mirsad mirza mitar mladen momcilo muamer muharrem muhamed muharem mujo
munir murat mustafa naser nazim nderim nebojsa nedeljko nedim nedzad nenad nermin nevzat nexhmedin nezir nihad nijaz nikola
nikolaj ognjen omer osman pajazit pashk pavle pero perparim petar petrit predrag radivoje rade~ radisa radmilo radoslav
radovan ragip rajko ramadan rama ramiz ramush rasim ratko refik remzi rexhep riza rifat rrahman rustem sabit sadik
safet sahit said sali salih samir sasa sava sead sefedin sejdi sejfudin selim selman semir senad senahid shaban shefqet
shemsi shkelzen shpend shpetim shqipar sinan sinisa skender skender slavko slavoljub slavisa slobodan smail sokol
srdjan sreten stanko stefan stevan stevica stipe stojan suad sulejman sylejman tahir taulant tefik tihomir tomislav
toma~ uros valdet valon vasil vebi veljko veselin vehbi vidoje vinko visar vladan vladimir vladislav vlado vlatko vojislav
vuk xhemail xhevdet xhavit yll ylli zdravko zef zejnullah zeljko zenel zijad zivko zlatan zlatko zoran zvonimir zvonko zyber
aghasi aram arame ara~ ararat~ arayik ardag ardavazt ardashes arek aren arkadi armen arman armenak arsen artak artavazd
artem artin artiom artur artyom arshak ashot avag avedis avetik babken bagrat bedros boghos davit edik edmon eduard
emin eznik gagik garabed garbis garegin garnik garo gegham gevorg gor~ grant~ grigor gurgen hagop hakob hamazasp
hamlet hampig hamo haroutioun harutyun hayk haig haik henrik hmayak hovhannes hovannes hovik hovsep hrachia hrachya hrant
hraïr hrair ishkhan jirayr kadjik kamo karapet karen karekin karo kegham kevork khachatur khatchig khoren kirakos
kourken krikor lernik levon loris manouk manuk manvel mardig mardiros margar martin martiros martik mher mkhitar mikayel
mihran minas misak mkrtich mnatsakan movses mushegh nareg narek nazaret nerses nshan norair norik norayr onnik ohan
ohannes papken pargev parouyr petros raffi rafik rafayel ruben roupen samvel sarkis sargis sarven sasun seroj serob
sergo sevag sevak shahe shahen shavarsh shiraz simon smbat souren suren tatoul tatul tavit tigran tigrane toros vache
vahag vahagn vahan vahe vahram varazdat vardan vardges varoujan varuzhan vartan vatche vazgen vigen viken vrej yeghia
yeghishe yervand yervant zaven zareh zohrab
abdul abdula abu~ adlan ahmed aindi akhmad akhmed akhyad alamat ali alikhan alvi anzor apti arbi aslan aslanbek asan
asludin aslambek ayub baudi bekhan beslan bislan dagir dokka dzhabrail eli elbek emin gilani girikhan hamzat hasan
hassan hizir hussein ibragim idris ilyas imam~ imran isa islam~ ismail isita issa kazbek khamzat khalid khasan kharon
khusein khusain lecha lechi loma lom-ali luqman magomed magomedali makhmud mansur mayrbek mikail mohmad mokhmad movla movlad
movladi movsar muhamad muhammad murad murat musa muslim mussa nurdi omar ramzan rasul ruslan rustam said salambek salman
salah sharip shamil shamkhan sulim sultan~ suleiman supyan tamerlan tasho timur turpal umar usman uvais vakha visit visita
yusup zaur zelim zelimkhan zubair zurab aslanbek khavazh hava~
afanasy alexander alexandr alexei aleksandr aleksei aleksey alexey anatoli anatoly anatolii andrei andrey anton arkady
arkadi arseni artem artur artyom boris bogdan daniil danil denis dima dimitri dmitri dmitriy dmitry eduard egor evgeni
evgeny evgueni fedor fiodor gavriil gennadi gennady georgi georgy gleb grigori grigory guennadi guerman guerogui hleb igor
ignat ilya innokenti iossif ivan kirill kolya konstantin konstantine kostya lev leonid lyova maksim maxim matvei mikhail
misha mitrofan nazar nikita nikolai nikolay oleg pavel petr piotr platon prokhor rodion roman ruslan rostislav savva semion semyon
serguei sergei sergey slava spartak stanislav stepan svyatoslav timofei timur vadim valentin valeri valeriy valery
vasili vassili vassily veniamin viatcheslav viktor vitali vitaly vladimir vladislav vladislaw volodia vova vsevolod vyacheslav
yakov yan yaroslav yegor yevgeny yuri youri zakhar zhenya
andriy andrii artem bohdan borys danylo denys dmytro fedir hennadiy heorhiy hryhoriy ihor illya ivan kostiantyn kyrylo
levko lyubomyr maksym markiian matviy mykhailo mykola mykyta myron myroslav nazar nazarii oleh oleksandr oleksiy oleksii orest
ostap pavlo petro ruslan roman rostyslav semen serhii serhiy stepan sviatoslav taras tymofiy tymur vadym valentyn valerii
vasyl viacheslav viktor vitalii vitaliy volodymyr yarema yaroslav yevhen yevhenii yosyp yurii yuriy zakhar zenoviy
akaki amiran anzor archil avtandil badri bakar beka beso besarion besik dato data~ davit demetre demur dimitri elguja
emzar eldar erekle gaga gela gia giga gigi giorgi givi gocha gogi gogita goga gurami guram ilia ioseb iosebi irakli
iuri ivane jaba jano jemal jumber juba kakha kakhaber kakhi ketevan~ koba koka kote lado lasha levan levani luka malkhaz
mamuka merab mevludi mikheil mikheili mirian misha nika nikoloz nodar nugzar omar omari otar paata revaz rezo roin roland
ruslan sandro shalva shota simon sergo soso sulkhan tamaz tariel tedo teimuraz temur temuri tengiz tornike ucha vaja vaso vakhtang
vano vazha vladimer zaal zaza zura zurab zurabi zviad
abdul abdulla abdullah abdulrahman abdulwahid abdulqadir ahmad ahmadullah ahmadzai~ ahmadshah aimal ajmal akbar ali
alireza amanullah amin amrullah anwar aref arif arman asadullah ashraf atal atiq atiqullah attaullah aziz azizullah
bahadur bahram baryalai basir besmillah bilal dawood dawlat enayat enayatullah esmatullah ezatullah faizullah farhad
fardin farid fawad fazal fazel ferdous ghafar ghulam gul~ gulab gulbuddin habib habibullah hafiz hafizullah hakim hamed
hamid hamidullah hashmat hashmatullah hedayat hekmat hekmatullah hikmatullah homayoun humayun idrees ihsan ihsanullah
ikram ikramullah inayat inayatullah irfan islamuddin ismatullah jamal jamshid jan~ jawad jawed kabir kamran karim
karimullah khalid khalil khalilullah khan~ khairullah khoshal latif lutfullah mahdi mahmood masih masood masoud massoud
matiullah mehdi mehrab mir~ mirwais mohibullah mohsen mokhtar mujib mujibullah mukhtar murtaza mustafa nabi nabiullah
nadeem nader najib najibullah naqib naqibullah naser nasim nasir nasrullah nawid navid nazir nematullah nesar niamatullah
noor noorullah noorahmad obaid obaidullah omar omid osman parwez qais qasim qudratullah rafi rafiullah rahim rahimullah
rahman rahmat rahmatullah ramin rashid rasool rauf reza rohullah romal sabir saboor sadiq safi saeed saidullah sajjad
samim samiullah samim sangar sardar sarwar sayed sayeed shafi shafiq shafiullah shah~ shakir shams shamsullah sharif
shekib sher~ shir~ shirzad shoaib shukrullah sibghatullah sohrab suleman suliman taimoor tamim tariq tawab turyalai
wahid wahidullah wali~ walid waheed waris wasim yama yaqub yar~ yasin younus yousaf yousuf zabi zabihullah zahir zaki zalmai
zaman zia ziaulhaq ziaullah zmaray zubair
abbas abdolreza abolfazl afshin ahmadreza akbar alborz ali aliakbar alireza amin amir amirali amirhossein arash ardeshir
ardalan aria ario arman armin aryan asghar ata atta babak bahman bahram bardia behnam behrooz behrouz behzad benyamin bijan
borzou cyrus danial dariush daryoush davood ebrahim ehsan elyas emad erfan esfandiar eskandar esmaeil faramarz farbod
fardin farhad fariborz farrokh farshad farshid farzad farzin fereydoun ghasem ghorban gholam gholamreza habib hadi hamed
hamid hamidreza hassan hedayat heydar hooman hooshang hormoz hossein houshang iman iraj jafar jahan jahangir jalal
jamshid javad kambiz kamran kamyar kaveh kazem keyvan khosrow kian kiarash kianoush kourosh mahmoud majid mani manouchehr
mansour masoud mazdak mazyar mehdi mehrdad mehran mehrzad meysam milad mohsen mojtaba morteza mostafa nader naser navid
nima omid parham parsa parviz payam pedram pejman peyman pirooz pooya pouria pouya rahim ramin rasoul reza rostam rouzbeh
saeed sadegh sajad saman sasan sepehr shahab shahin shahram shahriar shahrokh shahrouz shapour shayan shervin siamak
siavash sina sirous sohrab soroush taher taghi touraj vahid yaghoub yashar younes yousef zartosht
abdulkarim abdulrazzak abdulsalam adham aghiad ahmad aiham ammar anas anwar asaad ayham aws ayman ayham basel bashar basem
bassam bassel bilal dani~ eyad fadi fahed fahd fares fateh feras firas ghaith ghassan ghazwan hadi haitham hamdo hasan
haydar hazem hisham hossam hosam husam ibrahim imad iyad jaber jamil jihad kamal karam khaled khalil kinan laith loay
louay luai maan maen maher mahmoud majd malek marwan mazen moayad mohannad monzer mouaz mouhanad mounzer moutaz moayyad
muayad mudar mufid muhannad munzer mutaz nabil nader nael naji nasser nawar nidal nizar nour omar osama qusai qusay radwan
rafat raed raef rami rateb riad rabee saadallah saleh samer samir sari sarmad shadi shaker sobhi suhail sulaiman taim taj
talal tamer tammam tareq thaer turki wael waleed waseem wissam yamen yaman yarub yazan yehya younes zaher zaid ziad zuhair
agit aram ararat~ argesh azad azat baran baris~ bawer berzan bengin berxwedan bilind bijar cegerxwin cemal ciwan~ dara
dersim diyar dilovan dilsad dilshad dijwar egid ferhad firat goran hejar hemin heval hawar hiwa ibrahim jalal jiyan~
karwan kawa kendal khebat kawan lokman mahabad~ mazlum mem~ memo mir~ mirhat mustafa nechirvan nawzad newroz~ omid
peshawa rebaz rebin rebwar renas rezan rizgar rojhat roni rostam ronas sarbaz sarkawt sarwar serbest serdar serhat serkeft serwan
serxwebun sherko sherwan shivan shoresh sipan siyabend siyar soran welat xebat xelil yilmaz zana zagros~ zinar zerdest ziryan
abdulkadir abdullah abdurrahman adem adil adnan ahmet akif alaattin ali alican alparslan altan arda arif asim aslan
ata~ atakan atilla aydin ayhan aykut aytekin aziz bahadir bahattin baki bayram bedri bekir berat berk berkan berkay
besim bilal birol bora bulent burak burhan cafer cahit can~ caner celal celik~ cem cemal cemil cengiz cetin cevat cevdet
cihan coskun cuma cumali davut demir deniz devrim dogan dogukan durmus durmaz~ durmus duran~ dursun ecevit efe ekrem emin emir emrah emre
enes ender enver ercan ercument erdal erdem erdinc erdogan eren erhan erkan erol ersin ertan ertugrul erturk esref ethem
eyup fahri faik faruk fatih fazli ferhat ferit fethi fevzi fikret firat fuat furkan galip gazi gokhan gokmen gultekin
gungor gurkan habib haci hakan hakki haldun halil halis halit haluk hamdi hamit hamza harun hasan hasim haydar hayati
hayrettin hayri hidayet hikmet huseyin husnu hulusi ibrahim idris ihsan ilhami ilhan ilkay ilker ilyas irfan isa iskender
ismail ismet ismet izzet kaan kadir kamil kasim kaya~ kazim kemal kenan kerem kerim koksal koray korkmaz kubilay kursat levent
lokman lutfi mahir mahmut mahsun mahzun mansur mecit mehmet memet melih memis mert mertcan mesut metehan mete metin mevlut mikail
muammer muhammed muhammet muharrem muhittin muhsin mukremin murat musa mustafa mutlu muzaffer naci nadir nail namik nazif nazim nazmi
necati necdet necip necmettin nedim nejat nevzat nihat niyazi nizamettin nuh nuri nurettin nusret oguz oguzhan okan oktay onder omer onat onur
orcun orhan osman ozan ozcan ozer ozgur ozkan polat rahmi ramazan ramis rasim rauf recai recep refik remzi resul resat ridvan riza rustem
ruhi saban sabahattin sabri sadettin sadi sadik saffet sahin sait sakir salih salim sami samet savas sedat sefa sefer
selahattin selami selcuk selim selman semih senol serdar serhat serkan seref sertac servet seyfettin seyfi seyit sezai sezer sezgin
sinan sitki suat suayip sukru suleyman tacettin tahir tahsin talat talip tamer tanju taner tarik tarkan tayfun taylan tayyip tekin temel~ teoman
tevfik tolga tolgahan tuncay tuncer tugrul tunahan turan turgay turgut turhan ufuk ugur ulas umit umut unal vahap vahit
vedat veysel veysi veli volkan yakup yalcin yasar yasin yavuz yener yetkin yigit yilmaz yuksel yunus yusuf zafer zeki zekeriya zeynel ziya zulfikar
amuthan anandan ananthan anojan anton aravindan arulanantham arulrajah aruna ashokan athavan atputharajah balachandran
balakrishnan balasingam balasubramaniam baskaran chandran chandrakumar chelvan dharshan dinesh dinesan easwaran elango gajan
gajendran ganesh ganeshan ganeshamoorthy gnanasekaran gobi gokulan gowtham gunaratnam hariharan inpan ilango indran jathavan
janarthan jegan jegatheeswaran jeevan jesuthasan jeyakumar jeyan kajan kalaichelvan kamalanathan kandeepan kandiah
kanagaratnam karthik karthigan karunakaran kathir kathirgamanathan keethan kirupa kirushan kokulan koneswaran krishnan kugan
kugathasan kumar~ kumaran kumarasamy lingam logan logeswaran luxman mahendran mahesan manimaran manoharan manokaran mathan
mathivanan mayuran mohanadas mohanan mohanraj muralitharan murugan nadarajah nagarajah nagulan nanthan nanthakumar navaratnam
nimalan niranjan niroshan nirmalan nishanthan paramsothy partheepan pathmanathan piratheepan pirabakaran ponnudurai prabakaran
prakash pratheep praveen puvanendran raguraman ragavan ragunathan rajan rajeevan rajendran rajkumar ramanan ramesh ranjan
ratheeshan ratnam ravi ravindran rishi rohan roshan sabesan saiprasath sajeevan santhakumar saravanan sasikaran sathees sathiyan
satkunam selvakumar selvan selvarajah senthil senthuran shan~ shankar shanmugam sivakumar sivam sivapalan sivarajah skandan
sritharan subramaniam sudharsan sugirthan sundaram suresh sutharsan suthan thanabalan thananjayan tharmalingam tharsan
thayaparan theepan thevan thillai thineshan thirumal thiru thuran thushyanthan umapathy umashankar vaikunthan vanan varathan
vasan vasanthan vasu velu velmurugan vettivel vibushan vicknes vigneswaran vijay vijayan vijayakumar vimalan vinoth vithuran
vishnu vishnukumar yathavan yogan yogarajah yoganathan
aakash abhijit abhishek ajay ajit akash akhil amar amit amol anand anil anirudh ankit ankur anup arjun arun arvind
ashish ashok ashwin atul avinash avtar balbir baldev baljinder balraj bhupinder bharat chandan chetan darshan davinder deepak
dev devendra dharminder dhruv dilip dinesh gaurav girish gopal govind gurdeep gurdip gurjit gurmukh gurnam gurtej gurvinder
hardeep hari harish harjeet harjit harmeet harsh~ harvinder hemant inderjit ishaan jagdish jagjit jagtar jai~ jarnail jasbir
jaswant jaswinder jatin jayesh jitendra joginder kailash kamal kamaljit kapil karan karamjit karthik kishan kishore krishna kuldeep
kulbir kulwant kunal lakhwinder lalit laxman lovepreet madan mahesh mahinder malkit manish manmohan manoj manpreet mayank milind
mohan mohinder mohit mukesh nagesh narendra narinder naveen navdeep neeraj nikhil nilesh nirmal nishant nitin palwinder pankaj
paramjit parmjit parveer piyush pradeep pramod pranav prakash prashant pratik pravin prem~ raghav rahul raj rajan rajat rajeev
rajesh rajinder rajiv rakesh ram~ raman ramesh ranbir ranjeet ranvir ravinder ravindra ravi rishi ritesh rohit rupesh sachin
sahil sandeep sanjay sanjeev sanjiv santosh satish satnam satpal saurabh shailesh shekhar shivam shiv shyam siddharth sohan
subhash sudhir sukhdev sukhjinder sukhjit sukhvir sumeet sumit sunil suraj surendra suresh surjit sushil swapnil tarlochan tarsem
tejas tushar uday umesh vikas vikram vikrant vinay vineet vinod vipin vipul viral~ virender vishal vivek yash yogesh yuvraj
aamir abid adeel adnan afzal ahsan ahsen akhtar akmal akram aleem ameer amjad anees anjum arshad arslan asad asghar ashfaq
asif aslam asim ateeq atif awais ayaz azam azeem azhar babar basharat bilawal danish~ daniyal ehsan ehtesham fahad faheem faisal
faiz faizan fakhar farooq farrukh fawad fayyaz fiaz furqan ghaffar ghazanfar ghulam habib hafeez haider hamayun hammad
hamza haroon hasnain hassan hassnain humayun husnain ibrar iftikhar ijaz ilyas imran imtiaz inam inzamam iqbal irfan ishaq ishfaq
ishtiaq israr jahangir jahanzeb jamshed javed javaid junaid kaleem kamran kashif khadim khalid khawar khizar khurram
liaqat luqman mahmood majid malik mansoor maqbool maqsood mazhar mehboob mehmood mian mohsin mubashir mudassar muddassar muhammad mujahid mukhtar
munawar muneer munir murtaza mushtaq musa muzammil nabeel nadeem naeem najam nasar naseer nasir naveed nawaz nazir nisar noman
numan nouman obaid omer osama pervaiz pervez qaisar qamar qasim qadeer rafaqat rafiq raheel rasheed rashid raza rehan rehman riaz
rizwan saad sabir sadaqat safdar saif sajid sajjad saleem salman saqib sarfraz sarmad sardar shabbir shafiq shafqat shahbaz
shahid shahzad shahzaib shakeel shakir sharjeel sharafat shaukat sher~ shehzad shehryar shoaib sibtain sikandar sohail suhail
sultan~ tabish tahir taimoor talha tanveer tanvir taqi tariq tasawar tassawar tauqeer tauseef touseef ubaid umair umar umer
usama usman uzair wajahat wajid waqar waqas waqar waris waseem wasif yaqoob yasir younas zafar zaheer zahid zahoor zain zaman zeeshan
zia zohaib zubair zulfiqar
abdur abul~ abdus abu~ afzal ahsan alamgir alauddin ali amin amirul aminul anisur anwar arifur ashik ashraful asad asif
aslam atiqur azad azizul babul badal badrul bahar bashir belal bellal bikash billal biplob borhan dalim delwar didar
dulal emdadul emran enamul faisal fakhrul faruk faruque fazlul firoz giasuddin golam gias habibur hannan hafizur harun hasan
hasib helal hossain hussain humayun ibrahim imran iqbal islam~ ismail jahangir jahid jakir jalal jamal jashim joynal
jewel~ jony joy~ kabir kamal kamrul karim kawsar khairul khokon kobir liton lokman mahbub mahbubur mahfuz mahmud mahmudul
manik manir masud masum mehedi milon mizan mizanur moin mokbul momin monir moniruzzaman monirul mosharraf moshiur motaleb
mostafizur mozammel mujib mukul musa mustafizur nahid nasir nazim nazmul nazrul nurul nur-e-alam obaidul palash parvez polash rafiqul
rabiul rahim rajib rakib rana rashed rashidul rasel rassel razib razzak reza rezaul riad rifat ripon rubel ruhul russel sabbir
saddam saidur saidul saifur saiful sajal sajib salauddin salam salim samad sarwar selim shafiqul shah~ shahadat shahid shahidul shahin
shahjahan shamim shamsul shariful sheikh sirajul sohag sohel sujan sumon suman swapan tajul tanvir tareq tariqul tofazzal toufiq
uzzal yousuf yusuf zahid zahirul zakir zillur ziaur
anping bao~ baoguo bin~ bing bo~ bowen cheng chunlei da~ dawei dehua dong dongsheng fei feng fu~ fuqiang gang~ gaofeng gen~
guang guangming guobin guodong guohua guojun guoliang guoping guoqiang guowei guoxiang hai~ haibin haibo haijun hailong haitao han~
hanlin hao haoran haoyu heng hongbin hongtao hongwei hongyu hui huiming jian jianfeng jianguo jianhua jianjun jianming
jianping jianqiang jianwei jianxin jianyong jiang jiawei jiahao jie jin jinbao jinfeng jinlong jinming jun junhao junjie junwei
kai kang ke lei liang lianjie libin liming linfeng long~ longfei lu~ meng mengjie ming mingyu mingze minghua ning~ peng pengfei qi~
qiang qiming qing~ qingsong ren~ rongsheng ruihao shaohua sheng shengli shibo shijie shuai shun song tao~ tianyu tianyi
tiejun wei weibin weidong weiguo weihua weijun weilong weimin weiping weiqiang wen~ wenbin wenbo wenhua wenjie wenjun wu~
xiang~ xiangyang xiaobin xiaobo xiaodong xiaofeng xiaogang xiaojun xiaolong xiaoming xiaoping xin xing xinhua xinyu xu xuan~
xuefeng xuejun yang yanbin yi~ yibo yichen yiming yifan yong yongfu yonggang yongjun yongli yongming yongqiang yongsheng you~ yuan yuchen
yuhang yujie yunfei yunlong yuxuan zemin zhang~ zhao~ zhe~ zhenghua zhengyu zhi zhibin zhigang zhihao zhijun zhiming zhiping zhiqiang zhiwei
zhiyong zhiyuan zhong zhonghua zhongming zihao zimo ziyang zichen
an~ anh bao~ binh cang canh chanh chi~ chien chinh chung cong~ cuong dai dam~ dan~ danh dat diep dinh do~ doan don~ dong du~ duc
dung duong duy gia giang giap hai hao hau hien hiep hieu hoa hoan hoang hong hung huu huy huynh kha khai khai khang khanh khiem
khoa khoi khuong kien kiet ky lac lam~ lap linh loc loi~ long~ luan luc luong luu mai manh minh my nam nang nghi nghia ngoc nguyen nhan
nhat nhon ninh phap phat phi phong phu phuc phuoc phuong quan quang quoc quy quyet quyen sang~ sinh son~ sy tai tam~ tan tap~ thach thai
thang thanh thao that the~ thi~ thien thinh thiep tho thoi thong thu~ thuan thuc thuy tien tin tinh toai toan ton~ tong tri trieu
trinh trong trung truong tu~ tuan tung tuong tuyen ut van~ vien viet vinh vo~ vu~ vuong xuan xuyen y~ yen
bona bopha~ borann borey borin bun bunna bunthoeun chamroeun chan chandara channa chanthy chantha chea chhay chhun
chivorn dara darith davuth heng hok hong kosal khemara kim kimhak kunthea~ leang makara mara~ mengly narith narin nara nimith oudom panha phalla
phirun pheakdey piseth pisey ponlork puthea rathana ratanak rath~ rithy rithisak rotha sakal samnang samrith sambath saroeun sarith savuth
seng seila seyha sitha sok~ sokha sokheng sokhom sokun sokunthea~ somnang sopheak sophal sophorn sothea sothy sovann sovannara
sokchea thavrith thy tola tola udom vanna vannak vannarith vattanak veasna vibol vichea vichet virak vireak visal viseth vuthy
yong~ bounleuth bounma bounmy bountheng khamphet khamphoui khamsing phouvong sisavath somchay somphong soukan thongdy vang~ xeng
chue tou~ kou~ pao~ neng nhia yeng cheng tou-lee
johannes iban~ danilo thiago thalisson chancel chadrac sven zouk~ anselmo soan nail
lorik hugo ayden aiden jayden stavros lois mika ilhan jibril elijah erwann nikos kostas yorgos giorgos spyros dimitris panagiotis vangelis thanos wayan kadek ketut made~ noham nahel eyden eden timothe thymeo liamm lyam aslan imrane soulayman wassil walim chamil shamyl tchavo tchapo issouf djawad djawed wissal marwane bertin placide tryphon nevil evrard hermel
tonio lucho micka mick greg benji sammy billy steevy steevens brandon-lee kelyan tylian maelo enoha nevio lazlo zbyszek wojtek azamat kairat daulet bekzat nurlan olexandr valmir dashnor mouss souley ansoumane ansou shapoor timour djamboulat takeshi hiroshi paquito pablito juninho ronaldinho tiaguinho winsley djelany heimanu yoel yohel gweltaz kobenan komlan mawuli efosa kojo fraser callum alfie hamish rory angus jaylen mark-anthony jericho~ amadi django
dede~ gege~ jeannot riton~ nenesse~ totor~ bebert~ lulu~ toine~ mimile~ marcello francky franky jimmy johny jonny willy freddo fredo alexis manu~ ludo~ seb~ steph~ chris~ nico~ pat~ gilou jeff~ phil~ tony tonny stevy steevi stevens dylan kyllian killian kilian kylan kaylan kenny kelian ryan rayane rayann naim ilhan ilyan ilyes wael wassim souhail sohan soan swan~ tiago thiago enzo lenzo lorenzo mylan milan~ marley~ tyler tyrone jayson jason jordy jordi dany
babacar cheikhou mor~ modou serigne ousseynou alioune abdoulaye badara djibril malick mbaye ndiaga birame samba~ demba dioncounda bakary fode facinet naby ousmane sekouba siaka souleiman zoumana lacina brahima issiaka yacouba karamoko vamara bassirou
kouame kouakou konan koffi kossi yao~ kwassi amenan ekow kwabena nana~ ebo~ olumide babatunde oluwaseun chukwuemeka ikenna obinna uchenna tunde femi kunle segun
hailu tesfay tesfaye haile berhane filmon yonas~ robel natnael abel samson biniam mehari kidane kibrom gebre alem~ dawit yared bereket abdirahman abdullahi mohamud mahad liban guled farah~ warsame dahir~
zabihullah najibullah rohullah asadullah hamidullah habibullah esmatullah rahmatullah sharifullah gulbuddin shirzad mirwais zalmay farid jawid nawid navid omid behrouz kourosh dariush siavash arash babak
islam~ adlan aslanbek ramzan salman zelimkhan movsar khamzat rizvan anzor shamil murad ruslan timur rustam azamat tilek ermek bolot nurlan kanat sanjar jasur bekzod sardor
andriy andrii oleh ihor vitaliy volodymyr yuriy mykhailo vasyl petro stepan ostap zbigniew wieslaw grzegorz krzysztof andrzej mieczyslaw slawomir jaroslaw przemyslaw dariusz mariusz tadeusz boguslaw
ionut costel gheorghe marius florin vasile nelu sorin danut petrica viorel constantin ilie stelian gabor laszlo zoltan istvan ferenc sandor attila dragan goran zoran slobodan milorad nenad mirsad senad sead ramiz enver hasan agim bujar fatos ilir besnik gezim skender shkelzen luan~ arben
joaquim valdemar ademir edson gilson wesley weslley jefferson anderson washington~ fernandinho zezinho manolo paco~ pepe~ curro~ chema~ xavi inaki iker unai gorka
minh tuan hung~ quoc phuoc vinh~ thanh cuong dung~ bao~ kiet sokha sophal vannak rithy bounmy khamphet
arul kumar murugan rajan suresh ramesh ganesh prakash vijay selvam sivakumar thevarajah kandiah
andry hery~ mamy~ rivo~ tojo~ toky~ naivo lova~ solofo rado~ faly~ zafy
teva tehau teiki manutea heimana tamatoa tauhiti ariitea
`
