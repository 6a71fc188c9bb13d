/**
 * Feminine given names met in France, folded (lower case, no accent), by the region of the world they most often come
 * from. A name that is also an ordinary word is found out by `common-words.ts`; `~` marks the others that need care
 * (a place, a brand, a rare use).
 */
export const feminineNames = `
abigail adele adelaide adeline adelie adrienne agathe agnes aimee aimie alberte albertine alexandra alexandrine alexia
alexiane alexine alice alicia alienor aline alison alix aliya alizee alma aloise alphonsine alycia alyssa amance amandine
amalia amanda ambre ambrine amelia amelie ameline anabelle anael anaelle anais anastasia anastasie andrea andree ange
angela angele angelina angeline angelique angie anita anna annabelle annaelle anne annette annick annie annonciade
antoinette apolline appoline ariane arielle arlette armance armande armelle astrid athenais aude audrey augusta augustine
aurelie aurelia aureliane aurianne auriane aurore ava avril axelle axeline ayline azelie babette barbara bathilde beatrice
beatrix benedicte benjamine berangere berengere bernadette berthe betty bettina bianca blanche blandine brenda brigitte
brune brunehilde callie calista calie camelia camille candice candy capucine carine carla carmelle carole carolane
caroline carmen cassandra cassandre cassie cassiopee catherine cathie cathy cecile cecilia celeste celestine celia
celine cendrine chantal charlaine charlene charline charlotte cheyenne chiara chimene chloe christel christele christelle
christiane christianne christine christina cindy claire clara clarence clarisse clarissa claude claudette claudia
claudie claudine cleante clelia clemence clementine cleo cleophee clervie clothilde clotilde coline colette colombe
colombine constance coralie coraline coralyne cora coretta corinne cornelia cosette cristelle cyrielle cynthia cyprienne
dahlia daisy dana dania daniela daniele danielle dany daphne daphnee debora deborah delia delphine denise desiree diana
diane dina dolores dominique domitille donatienne dora dorianne doriane dorine doris dorothee edith edmee edmonde edwige
eglantine elea eleanore eleanor elena eleonore elia eliana eliane elina eline elisa elisabeth elise elissa ella elodie
eloise eloane eleonora elora elsa elvina elvire elyne elsie elyse emeline emelyne emeraude emerentienne emie emilia
emilie emilienne emily emma emmanuelle emmie emmy emy enora ericka erika erica ernestine esmee esmeralda estelle esther
estrella etiennette eugenie eulalie euphrasie eva evane eveline evelyne evy fabienne fabiola faustine fanchon fanelie
fannie fanny felicie felicienne felicite fernande fidelie fiona flavia flavie fleur flora flore florence florentine
floriane florianne florine france~ francette franceline franciane francine francoise frederique fredegonde gabriella
gabrielle gaelle gaelane gaia garance gaetane genevieve georgette georgia georgina germaine gertrude ghislaine gilberte
gilda gillianne ginette gisele giselle gislaine gladys gloria grace gracianne gracieuse gratienne guenaelle guillemette
guylaine gwenaelle gwendoline gwendolyne gwladys hannah hanna harmonie heidi helena helene heloise henriette hermance
hermeline hermine hermione hilda hildegarde honorine hortense huguette ida ilana ilona imelda ines ingrid inaya irene iris
irma isabeau isabel isabella isabelle isaure iseult isis isaline isolde ivana izia jacinthe jackie jacqueline jacquette
jade jana jane janine janick jasmine jeanine jeanne jeannette jeannine jehanne jennifer jennyfer jenny jessica jessie
jessy joana joanna joanne jocelyne joceline joelle johanna johanne jolene jordane josee josephine josette josiane
josianne josyane joy joyce juana judith judy julia juliana julianne julie julienne juliette justine karelle karen karine
karla karyl kassandra katarina kate katell katia katie katy kayla kelly kelyna kenza keren keziah kiara kim kimberley
kimberly kira lae laetitia laeticia laila lalie lana lanaelle lara larissa laura lauranne laure laureen laureline
laurence laurene laurentine lauretta laurette lauriane laurianne laurie laurine lea leana leane leanne leanna leane leila
lena lena lenaelle lenaick lenaig lenny~ lenora leocadie leonie leonne leonor leonore leontine leopoldine leslie letitia
letty lexane lexie lia liana liane liliane lilas lili lilia lilian lilianne lilie lilly lilou lily lilya lina linda
lindsay line linette lisa lisandra lise~ lisette lison liv livia liz liza loan loana loane lola loelia loeiza loetitia
lohanne lola lolita lorelei loreleï lorena lorene lorette lorie lorine lorraine~ lou louane louann louanne louella
louisa louise louisette louison louna loona lounaia loubna lubin~ luce lucette lucia lucie lucienne lucile lucille
lucinda lucrece ludivine ludmila luna luz lya lydia lydie lyla lylia lylou lyna lyne lynn lyse madeleine madelon madie
madisson madison mady maeva maelie maelis maelys maelle maelyne maellys mag magali magalie magda magdalena magdeleine
maggie magalone mai maia mailys maily maite malaurie malaika malory malo~ mallaury mallory malvina mandy manoella manon
manuela manuella marceline marcelle marcia mareva margaret margareth margaux margo margot marguerite maria mariane
marianne marianna marie mariella marielle mariette marilou marilene marilyn marilyne marilyse marina marinette marine
marion mariska marissa marite marjolaine marjorie marlene marlyse martha marthe martine mary maryline maryse maryvonne
maryannick mathilda mathilde mathurine maud maude maureen mauricette maxence~ maxime~ maxine maya mazarine meg megane
megan megane melaine melanie meline melia melina melinda meline melisande melissa mellie mellina melodie melody meloe
melusine mercedes meredith merline meryl mia micheline michele michelle mila milena mileva millie milly mina mireille
mirella mona monica monika monique morgane moira moon~ muguette muriel murielle mylene mya myla myriam myrtille mystie
nadege nadine nancy nans~ naomi naomie nastasia natacha natasha nathalie nelly nell nelia nella nelya nicole nicolette
nicky nina ninon noela noelie noeline noelle noelia noemi noemie noemy nolwenn nora norah norma norine oceane octavie
odette odile odyssee oihana olga olivia oliviane olympe ombeline ombline ondine ophelie ophelia oriane orianne orlane
ornella orphee ottilie pamela paola pascale pascaline patricia paula paule paulette pauline pearl peggy penelope
pelagie perle pernelle perrette perrine petra petronille petunia philippine philomene phoebe pierrette pierrine pomme~
praline priscilla priscille prudence prune quitterie rachel rachele raphaelle raphaela raymonde rebecca reine reinette
rejane renata renee renate riana rita roberta roberte rolande romane romaine romy rosa rosalia rosalie rosaline rosanna
rose roseline roselyne roselle rosemarie rosemonde rosette rosie rosine roxane roxanne ruby ruth sabine sabrina sacha
salome saloua samantha sandie sandra sandrine sandy sara sarah sarra sasha savannah scarlett segolene selena selene
selma seraphine servane severine shaina shaina shana shannon sharon sheila shelby shirley shona sibylle sidonie sidney
sienna sigrid simone sixtine solange soazig solena solene solenne solenn solenne soline solveig sonia sophia sophie
soizic stacy staicy stella stephanie stephane stephy suzanne suzette suzie suzy swann sybille sylvaine sylvette sylviane
sylvie sylvianne sylvine sybil tamara tania tara tatiana tatienne tess tessa thais thalia thea thecla theodora theodorine
therese tifany tiffanie tiffany tina tiphaine tiphanie toinette trecy trinity uliana ursula ursule valentina valentine
valeria valeriane valerie vanessa vanina veronique vicky victoire victoria victorine viola violaine violette violetta
virginia virginie viridiana vinciane vivi viviane vivianne wendy xaviere xena yael yaelle yana yolaine yolande yoanna
yoline youna ysaline yseult ysee yvelise yvette yvonne zelie zelda zelia zephyrine zita zoe zoelie zoya zya
titi mimi nini loulou lulu nanou mamita minou~ cricri gigi fifi kiki caro flo marinou sandie stef steph steffie isa
vero nath cath manue manu~ domi jojo lolo bea gaby nanette babeth lisou chacha
aenor aela aelia aelig ael~ anaig aziliz azenor azilis bleuenn bleunwenn bleuzenn dwynwen enora enorig erell eodez eozena
gaela gaid gwenn gwenola gwenaela gwenaëlle heodez iwena janed jezekela katell kristell lena lenaig loeva loeiza louenn
lunaig maela maelenn maiwenn maivenn marc'harid mari morgan~ morwenna naig nolwenn nolwen nonna~ oanez oanell oriana
riwanon rozenn rozen sklerijenn soazic soizig solenn sterenn tifenn triphine yuna youenna yvona armelle kelig kerian~
ainhoa ainara alaia amaia amaya ane~ anouk arantxa argi~ argitxu elaia elixabete garazi gaxuxa gracie haizea ihintza
iratxe irati itziar izaro joana kattalin lorea lur~ maddi maialen maia maitena maitexa maider maixan miren naia nahia
nerea oihana oihane pantxika terexa txomina uxue xana xole ximena xuriñe enea leire
ghjulia lesia laetizia letizia maria-stella vanina vannina santa~ saveria francesca catalina felicita battistina
angelamaria devota divota chjara anghjula petra-maria ornella serena stella~ lisandra doria graziella pasqualina
odile liselotte anneliese katel roswitha odilia mathild gretel lieselotte ottilia walburga huguette aldegonde
godelieve marieke annelies lieve hilde greet saskia marijke anneke
aaliyah abia abida abla ada~ adila afaf afef afifa ahlam ahlem aicha aichatou aichata aida aini aissatou aissata aissa
aissetou alae aldjia aliyah aliya alya amal amani amara amatallah amel amelle amina aminata aminatou amine~ amira amna
amria anbar anissa anisa antar~ aouatef aouicha arij arwa asma asmaa asmae asmahane asna asra assia atika atifa awa
awatef aya ayah ayat aycha ayda ayoubia aziza azza badia badra bahia bahija bakhta baraka~ basma batoul baya benita
besma beya bouchra boutheina cerine chadia chadlia chafia chafika chahida chahinez chahira chahrazad chahrazed chaima
chaimaa chaimae chaya chayma cherifa chirine chourouk dalal dalel dalia dalila daouia darine dehbia delila dhouha dina
djahida djamila djamela djazia djedjiga djida djihane djohra djouher djouhra donia dora douaa douha dounia drifa
faiza fadela fadila fadma fadhila fadwa fahima faouzia farah fares~ farida fariha fatiha fatima fatim fatma fatna fatou
fatoumata fatouma fattouma faten fatena fathia fayrouz fazia fella ferial feriel ferdaous ferroudja feten fettouma
fouzia fouziya ftim ghada ghalia ghania ghita ghizlane ghizlaine ghofrane habiba hadda hadia hadja hadil hadjer
hadjira hafida hafsa hafssa hafsatou hajar hajer hajiba hajira hala halima halimatou halla hamida hamna hana hanae
hanane hanen hania hanifa hanina hasna hasnaa hasnia hassiba hassina hassna hayat hayet hedia heba henda henia henna
hiba hidaya hikmat hinda hind hinane hlima hosna houda houria hourya houaria houaya houriya ibtissam ibtissem ichrak
icram ihsane ihssane ikhlas ikram ikrame ilham iman imane imen ines inass inaya insaf intissar israa issra izza
jamila jannah janna jannat jannet jawaher jihane jihene jinane jouda joumana kahina kaltoum kamar kamelia kamila
karima kaouther kaoutar kawtar kawthar kawther kelthoum keltoum kenza keltouma khadidja khadija khadijah khadouj
khadra khalida khalissa khawla khedidja khedija kheira kheira khira khouloud khoukha kinza lahna laila lamia lamya
lala~ lalla lamis lamyae latifa layla layane lazhar~ leila leilia leyla leyna lilia lina lila linda lobna loubna
louisa louiza loula louna lounja lyna lynda lydia lyes~ maamar~ madiha maha mahassine mahbouba mahdia maissa maissane
maimouna majda majdouline malak malake malek~ malha malika manal manar manel mannoubia maria maram mariam mariama
mariem marjane maroua marwa maryam maryama meryam meriem meriam meryem messaouda mebarka mimouna mina mira monia
mouna mounia mounira mounya myriam nabila nada nadera nadia nadira nadjat nadjet nadjia nadjiba nadjoua nafissa
nafissatou nahed nahida nahla naila nailah naima naoual naouel najah najat najet najia najla najwa najoua narjes
narjisse nassera nassiba nassima nassira nawal nawel nawal nawres nedjma nejma nejia nermine nesrine nezha nibal nihal
nihad nisrine nisrin nissa nizha nora norah norhane nouara noubia nouha nouhaila nour noura nourhane nourelhouda
nouria nouriya noussaiba noussaïba oihiba olfa ouafa ouahiba ouarda ouarda ouassila ouezna ouiam ouidad ouiza oulaya
oum~ oumaima oumayma oumnia oumhani oumkeltoum ourdia ourida oussama~ rabha rabia rabea rachida racha radia radhia
radhouane~ rafika raghad rahima rahma rahmouna raihana raja rajae rajaa rania ranime ranya raouda raoudha rawda rawane
rawya razane rebiha rekia rihab rihem rihana rim rima rime ritaj rita rkia romaissa roqaya roukaya roukia roumaissa
rouquia ryma saada saadia saba sabah sabiha sabira sabra sabrine sabrina sadia sadjia safa safae safia safiya safiatou
sahar sahra saida saidia saiida sakina salha salima saliha saloua salma samah samar samia samira samiha samya sana~
sanaa sanae sanaz sara sarra sawsan sawsene selma selsabil sihem siham sihame sirine sirine sabria skandra sofia
sondes souad souhaila souhir souhila soukaina soukayna soulef souma soumaya soumeya soumia soumiya soundous soundouss
souraya tahra takoua takwa tamazight tanina tassadit tassnime tasnim tasnime tata~ tassadite taous teldja tinhinane
tislit touria touriya turkia warda wafa wafaa wahiba wahida walida wassila wejdene wiame wided widad wijdane wissal
wissem~ yakout yamina yamna yasmina yasmine yassmine yazza yemma~ yesmine yosra yousra yousseira yusra zaha zahia
zahira zahra zaina zaineb zakia zakiya zanouba zayneb zebida zeina zeinab zeineb zerfa zhor zhour zina zineb zinedine~
ziza zohra zohour zoubida zoubeida zoulikha zouina zoulaikha
aby adama~ adele adja adji adiaratou adjoua aduke affou affoue afua aicha aissa aissetou akissi akosua alima alimatou
aline aliou~ aloko ama amandla amba ami~ amie amina aminata aminatou amintou amy anta antou arame arlette assa assanatou
assetou assiatou astou ata atou awa awatif awoua aya ayo aminatu bah~ bamba~ bassira benedicte bijou bineta binetou
binta bintou blessing bobo bola bouya chance~ charifa chiamaka chidinma chinwe christelle coumba coura dado dede
deborah diaba diarra diarraye dieynaba dieudonnee dienaba djamila djeneba djenabou djenaba djelia djouma dorcas edith
efua ekua elikya emefa esi ese~ eve eyenga falonne faith famata fanta fatim fatimatou fatma fatou fatoumata favour
ferdaous fily fanny fifame filomena finda fily folake ginette gloire gnima goundo goundoba grace hadiatou hadja
hadiaratou haby haoua hapsatou hassanatou hawa hawaou henda holy ibtissam ife ifeoma imade jemima josiane joyce kadi
kadia kadiatou kadidia kadidiatou kadidja kady kankou kangni karidja kelechi keza kine korotoumou koumba koudedia
laraba lala landing~ latifatou lemba loveth love lucie madeleine madina madjiguene maguette mah mai maimouna makoura
malado mama~ mamou manou mariama mariame mariam marieme marietou marietta maryama mame masseni massira massogbe matou
matondo mawa melanie memouna merveille michou minata miriam mireille mouna mouminatou mwamba nana nabou nafi nafissatou
nafi ndeye ndèye ndella ndiaye~ ndioba neima nene neneh nenna ngone ngozi nina niouma nkechi nsona nzinga oby odette
olive olanike omobolanle osas oulimata oumou oumy oumou-salamata ouleye oureye patience penda perpetue princesse~ prisca
priscille precious queen~ rabiatou rahmatoulaye ramata ramatou ramatoulaye raissa rokaya rokhaya rokia rokiatou rougui
rouguiatou rose sadio~ saharla safi safiatou salamata salematou salimata salomé sanata sarata saran selbe setou seynabou
sia sidonie sira siradio sitan sitou siwa sogona sokhna solange sona souadou soukeye souma soumaya soumba tabara tacko
tako tata~ teneba tenin tening thiane thioro titi tokpa tolani tombong touria tracy uche uwase vie~ viviane yacine~
yadicone yama yande yassine~ yaye~ yewande yolande yvette yetunde zalissa zeinabou zenab ziana zita zouera zoulaha
umutoni ingabire uwimana mukamana iradukunda niyonsaba nshimirimana~ umuhoza mutesi keza ineza
anlaouia anziza anrafa chamsia chaharzade echat echati faouzia fahouzia faida fatouma halimata hadidja hidaya karima
kamaria maissara mariama maoulida~ moinaecha moinafatima mouniati moinaidi nadjma naima nasrat nasria nassabia
natidja nourou raanti rahamata raihanti roukia salama sandati sitti sitty soifia soifoya soundi soyfia toybina
zainaba zaliata zalihata zamimou zouhoura zoubeda
aline annick betty chantale clara cleopatre clarenda darline dadeline dieula dieulene edeline edwidge elimene emmanise
eliana fabiola farah fedline fleurette gerda germanise guerda guerline islande jesula judeline judelyne kerline ketsia
lovely loveline lourdes lunie magalie manoucheka manoushka marjorie marie-ange mirlande mirline myrlande nadege natacha
neslie nerlande rodeline rose-laure rose-berline rosemene roseline saintanise santia sherline stephania suze ulda
verlande widlene wideline wislande youseline yolette yolande yverose ghilaine
anelka~ aliya ayana celestine clarita cyndie edwige eulalie euphemie ginette guilaine joelle jocelyne kelyah kessy
lucette lyvia maddly mahely marie-line maryse mylene nelya nolhane priska rolande rosette shayna solange suzelle yanis~
ahuura hina hinano hinarii heiani heimana heipua hereiti heiura heremoana kahealani keala leilani losa losaline maeva
mahina malia manutea~ matahina maimiti maire mareva merehau miri moana moeata mihimana moerani nanihi orama poehei
poema poenui poerani raina rava ravahere teani tehani teura teumere teraina tiare titaua vaea vaeanui vaiana vaimiti
vaihere vaite vaitea vanini waima hnaija katrawa wassaumie
aina anja bakoly bao dera domoina fanja fara faratiana fitiavana fy haingo haja hanitra hanta harimalala haritiana
hasina helisoa hoby holy honorine kanto lalaina lalao landy lanto ketaka malala mamisoa mamy~ mialy miora mirana nampoina
nirina njara noro nomena norosoa onja rado rasoa ravaka rindra rojo sahondra sariaka sitraka soa tahiana tantely
tiana toky vola volatiana vololona voahangy voahirana zo fenitra hariniaina
adelina adozinda albertina alcina alda alexandra alzira amelia ana anabela angela aurora arminda benedita branca
candida carla carlota carolina catarina celeste cidalia clarinda claudia conceicao constanca cristina custodia dalila
deolinda delfina diana dulce edite elisabete elsa elvira emilia ermelinda esmeralda etelvina eugenia fatima fernanda
filipa filomena flora florinda gabriela georgina gloria graca guilhermina helena henriqueta idalina ilda ines iolanda
iracema isabel isaura ivone joana joaquina josefa josefina judite julia juliana julieta laurinda leonor leopoldina
lidia ligia liliana luciana lucilia lucinda ludovina luisa lurdes madalena mafalda manuela margarida maria mariana
marilia marisa marta matilde micaela miquelina natalia natalina nazare nelida noemia odete ofelia olinda olivia patricia
palmira paula perpetua piedade raquel regina rita rosa rosalina rosaria sandra sara silvia simone sofia sonia susana
tania telma teresa tereza valentina vanda vania vera veronica virginia vitoria zelia zulmira
adela adoracion africa agueda aitana alba alejandra alicia almudena amparo ana ana-maria anabel angeles angustias antonia
araceli aranzazu ascension asuncion aurea azucena beatriz begona belen blanca candelaria caridad carlota carmela carmina
carolina catalina cayetana charo chelo clotilde concha concepcion conchita consuelo covadonga cristina cruz~ daniela
dolores dulce elena elisa elvira encarna encarnacion esperanza estefania estrella eugenia eulalia eva fabiana fatima
fernanda florencia francisca gabriela gema gloria graciela guadalupe herminia ines inmaculada irene isabel josefa
josefina juana juanita julia juliana laura leonor leticia lidia lola lourdes lucia luisa lupe luz macarena magdalena
maite manuela mar~ maribel maricarmen marisol marta mercedes milagros mireia miriam monica montserrat natalia natividad
nieves noelia nuria olga paloma paquita patricia paz pepa pepita petra pilar presentacion purificacion raquel ramona
remedios rocio rosalia rosario rufina sagrario salud~ sandra sara silvia socorro sofia soledad sonia susana teresa
trinidad veronica vicenta victoria virtudes visitacion yolanda yesenia ximena xiomara yamileth dayana maryuri luzmila
ada~ adalgisa addolorata adriana agata agnese alba albina alessandra alessia alice amalia anastasia angela angelica
anna annamaria annalisa annunziata antonella antonia antonietta arianna assunta aurora barbara beatrice benedetta
bianca bruna camilla carla carlotta carmela carolina caterina cecilia chiara cinzia clara claudia concetta cristina
daniela debora diletta donata donatella edda elena eleonora elettra elisa elisabetta emanuela emilia emma enrica ersilia
ester fabiola federica fernanda fiammetta filomena fiorella flavia fortunata franca francesca gabriella gaia gemma
genoveffa ginevra giada giacinta gianna gilda gina gioia giorgia giovanna giulia giuliana giuseppa giuseppina giusy
grazia graziella greta ida ilaria immacolata incoronata ines iole irene isabella ivana laura lavinia letizia lia
liliana loredana lorenza luana lucia luciana lucrezia luigia luisa maddalena manuela marcella margherita maria
mariagrazia mariangela mariella marina marisa marta martina matilde mercedes michela milena miriam mirella monica
nadia natalina nicoletta noemi nunzia olga ornella ottavia paola patrizia pia~ piera pierina raffaella rachele rebecca
rita roberta romina rosa rosalba rosanna rosaria rosetta rossana rossella sabina sabrina samantha santina sara saveria
serena silvana silvia simona sofia sonia stefania susanna tecla teresa tiziana valentina valeria vanessa velia veronica
viola virginia vita~ vittoria viviana
agata agnieszka aldona aleksandra alicja alina aneta aniela anna beata bozena bronislawa celina czeslawa danuta dorota
edyta elzbieta emilia ewa ewelina felicja franciszka genowefa grazyna halina hanna helena irena iwona izabela jadwiga
janina joanna jolanta jozefa julia justyna kamila karolina katarzyna kazimiera kinga klara klaudia krystyna leokadia
lucyna ludwika magdalena malgorzata maria mariola marta marzena milena miroslawa monika natalia olga patrycja paulina
pelagia regina renata roza sabina stanislawa stefania sylwia teresa urszula wanda weronika wieslawa wioletta wladyslawa
zofia zuzanna
adelina adriana alexandra alina ana anca anda andreea anamaria aurica aurelia bianca camelia carmen catalina cerasela
claudia constanta corina cornelia cosmina crina cristina dana daniela delia diana doina dorina dumitra ecaterina elena
elisabeta elvira emilia eugenia felicia filofteia floarea florentina florica gabriela georgeta georgiana gheorghita
ileana ilinca ioana ionela irina iuliana lacramioara larisa lavinia lenuta leontina lidia liliana livia loredana lucia
lucretia luminita madalina magdalena marcela margareta maria mariana marinela mihaela mirabela mirela monica nadia
narcisa natalia nicoleta nicolina niculina oana olimpia otilia paraschiva paula petronela ramona raluca rodica roxana
ruxandra sabina sanda silvia simona smaranda sofia sorina stefania steliana teodora valeria vasilica veronica veta
violeta viorica zamfira zoita
armina esmeralda fata~ florentina gina lumi mandra mariska mundra nela papusza persida rada rovena rupa samanta sevda
sonita suada tsura vesna violka zdenka zlata zora zumreta brillante~ bresilia mandine mouche~ nonoche poupee~ soutine
tchaya nounouche
admira adrijana afrodita aida aisa ajla ajsa albana albulena alma amela amina ana anesa anica antigona ardita arbnora
arta arjeta azemina azra bahrija belma besarta biljana blerina blerta bojana bosiljka branka danica danijela diellza
dijana donjeta dragana drita dusanka dzenana dzemila edina elizabeta elma elmedina elvedina elvira emina erblina era
ermina esma fadila fahira fatime fatmire fatbardha fidan~ fikreta fjolla fikrete flora florije gordana hajrije hasiba
hava hanife hedije hidajeta igballe ilirjana indira ivana ivanka jasmina jasna jelena jeta jelica jovana kadrije kosovare
kujtime kumrije leonora lejla linda liridona ljiljana ljubica lirije ljubinka magbule makfire maja marija marijana
marina merima mevlida mevlude mihrije milena milica milijana mimoza mirjana mirsada mirveta munevera mubera nada
nadezda naile natasa nazmije nermina nevena nevzete nexhmije nura nusreta olivera qamile radmila radojka ramiza razija
refija remzije resmije rukija ruzica sabaheta sabahete sabile sadete safete samira sanela sanija sanja sanije selvije
senada senka sevdije shpresa shqipe slavica slavenka slobodanka snezana sonja stana stojanka suada suhreta svetlana
tatjana teuta tijana valbona valdete valentina valmira vera verica vesna vildana violeta vjollca vjosa xhevahire zehra
zejna zekija zlatica zorica zuhra zumra zymryte marsida denada ornela albina brunilda majlinda manjola merita miranda
yllka entela aurora
adriné aghavni alvard ani anahit anahid anoush ararat~ araksi araxie arev arminé armine arpi arpine arpik arous
asdghig astghik astrig ashkhen aspram astrik azniv chouchan chouchane gayane gayaneh gohar hasmik haykanoush hermine
heghine heripsime hripsime houri houry jemma karine kohar knarik kristine liana lianna lilit lousine loussine lucine
lusine lusik mane manouche manoushak manushak margarit mariam maral marine meline milena nairi naira nané narine
naringul nazeli nune nouné nouritza nvard ofelia parandzem rima rouzan roza ruzanna sahakanush sarah satenig satenik
seda seta shoghik shogher shoushan shushan sirane siranoush siranush sirarpi sona sose sousanna tagouhi takouhi taline
tatevik tsovinar vanouhi varduhi vartouhi vehanoush yeran yeranouhi zabel zarouhi zaruhi zepur
ajna aminat aishat aset asiat asma ayna ayshat ayza bella berlant birlant dagmara deshi elina elita eliza fariza
fatima hadizhat hava heda herim indira iman jansari kameta khadijat khadizhat khava kheda khedi kisa kulsum laila
larisa leila linda liza luiza madina maimoon makka malika malkan marem marha mareta markha mata medina milana milena
nurzhan patimat petimat raisa raisat rayana razet rosa rumisa rukiyat sabina sacinat salamat samaya satsita seda
sovdat taisa tamila tamara tanzila toita yaha yakha zaira zalina zalpa zara zarema zargan zarina zina zulai zulikhan
zulfia zumrat aset iraida khutmat
agafia aksinia albina alena alevtina alexandra alina alisa alla anastasiya anastasia anfisa anna antonina anzhela
anzhelika daria darya dina ekaterina elena elizaveta elvira evgenia evgeniya faina galina inessa inga inna irina
jeanna kira klavdia ksenia kristina larissa lera lidia lilia lioudmila ljudmila lyudmila lyubov lubov maria margarita
marina marfa maya nadezhda nadejda nadia nastia nastya natalia nataliya natalya nelia nika nina nonna oksana olesya
olga olya paraskeva polina praskovia raisa regina rimma roza serafima snezhana sofya sonya svetlana taisiya tamara
tania tatiana tatyana valentina valeria varvara vasilisa vera veronika victoria viktoria yana yelena yevgenia yulia
yuliya zhanna zinaida zoya
alyona anhelina bohdana bogdana daryna halyna hanna iryna ivanna kateryna khrystyna lesia lesya lyubomyra lyudmyla
mariia maryna myroslava nataliia nadiia oksana oleksandra olena olha olesia orysia roksolana ruslana sofiia solomiia
solomia stefaniya svitlana tetiana tetyana uliana vira viktoriia yaroslava yeva yuliia zlata zoriana
ana baia darejan dali~ dodo eka ekaterine eliso elene eter guliko guranda ia~ inga irma keti ketevan khatia khatuna
lali lamara lana lia lela liana lika maia maka manana mariam marina mzia nana nani nanuli naira nargiza natela nato
natia nazi neli nestan nino nona nutsa rusiko rusudan salome shorena sopiko sopho tamar tamari tamriko tamta tatia
tea teona tekle tina tinatin tsiala tsira zaira zhuzhuna
adiba afsana aqila arezo arezou asila atifa azita bahara banafsha bibi breshna diba fahima farida farishta farkhunda
fatema fawzia fereshta freshta frozan gulalai gulnaz habiba hakima hamida hosna humaira jamila karima khadija khalida
khatera khorshid laila lailuma latifa lida mahbouba mahnaz malalai maliha maryam marwa masouda mina mursal nadia
nafisa nahid najiba nargis nasima nasrin nazanin nazia nilab nilofar nooria palwasha parisa parwana parwin pashtana
qamar rabia rahela roya roqia rokhshana sabera sabrina sadaf safia sahar salma samira sediqa shabnam shabana shafiqa
shaima shakiba sharifa shirin shokria shukria sima sohaila soraya storai tahmina taiba torpekai wajiha yalda zahra
zainab zakia zarghona zarifa zarmina zohra zulaikha
ameneh anahita arezoo armita atefeh atousa azadeh azar bahar bahareh behnaz bita delaram donya elaheh elham elnaz
farahnaz faranak farideh farnaz farzaneh fatemeh fereshteh firoozeh forough ghazal ghazaleh golnaz golnar golshifteh
hamideh haleh hengameh homa jaleh kimia khadijeh laleh leili mahin mahnaz mahsa mahshid mahtab mandana maral mariyam
marjan maryam masoumeh mehri mehrnaz mina minoo mitra mojgan mona nahid narges nasim nasrin nastaran nazanin negar
negin neda niloofar niloufar nooshin nasrine parastoo pardis paria parinaz parisa parvaneh parvin pegah pooneh pouran
rana reyhaneh roya roxana saba sahar sanaz sara sepideh sedigheh setareh shabnam shadi shahla shahnaz shaghayegh sharareh
shideh shima shirin shohreh shokoufeh sima simin soheila somayeh soraya soudabeh tahereh tannaz taraneh yasaman zahra
zari zeynab zhila ziba zohreh
abir afraa ala~ alaa amal asil bayan~ bushra diala dima doaa douaa fadia faten ghada ghalia ghazal ghufran hadeel hala
hanadi hanan heba hiba huda ibtisam iman inas israa jumana khawla khuloud lama~ lamis layal layan linda lubana lubna
maha mais malak manar maram marwa mayada maysa maysaa mays muna nadine nagham najah najwa nawal nisreen noor nour nur~
ola raeda raghad rahaf raja rana randa rania rasha reem rim rima rola rowaida rula ruba sabah safaa sahar salam salma
samah samar sanaa sawsan shadia shahd shaza siba sidra suad suha suhad sumaya tahani thanaa walaa wafaa widad yara
zahraa zeinab zukaa
aster avin beritan berfin berivan bermal beyan bese cigdem cihan~ delal derya dijle dilan dilara dilbirin dilek dilvin
dilnaz evin evindar fidan gulbahar gulistan gulan gulcan havin hazal helin hevi hevin jiyan jinda jwan kejal kurdistan~
leyla lorin mizgin mezgin narin nazdar naze nesrin newroz~ nuda nujin perwin peri rojda rojbin rojin ronahi roj~ rozerin
rozin ruken sakine sherin shilan shno sirin solin sosin srwa tara viyan xece xezal zelal zerin zilan zin zozan
arife asiye aslihan asli~ aysegul aysel aysen aysenur ayse aysun ayten aylin aynur azize bahar banu basak belgin belma
berna betul birgul burcu busra canan cansu ceren ceylan cemile damla demet derya didem dilek dondu duygu ebru ece
eda ela elif elmas emel emine esma esra eylem eylul fadime fatma feride ferda feyza figen filiz fulya funda gamze gizem
gonca gonul gul gulay gulcin guler gulfer gullu gulsah gulsen gulser gulsum gulten guzide habibe hacer hadice hafize
halide halime hamide handan hanife hatice hatun havva hayriye hediye hilal huriye hulya ilknur ilkay ipek irem kader
kadriye kezban kubra lale leyla makbule medine mehtap melahat melek melike melis meltem meral mervé merve meryem
mevlude mine muge mujgan mukaddes munevver muzeyyen mualla nazan nazli nazmiye necla nergis nermin neslihan nesrin
nese nevin neziha nihal nilay nilgun nilufer nimet nuran nuray nurcan nurdan nurgul nurhan nuriye nursel nurten oya
ozge ozlem pakize pelin perihan pervin pinar rabia raziye reyhan rukiye saadet sabiha saliha sebahat seda sehriban
selda selin selma semiha semra sengul senay serap serife serpil sevda sevgi sevil sevim sevinc sevtap seyma sibel
sidika sinem sirin songul suheyla sukran sule sultan~ sumeyye sureyya tugba tulay tulin turkan tulin ulku umit~
ummuhan umran yagmur yasemin yeliz yesim yeter yildiz yonca zahide zehra zekiye zeliha zeynep zubeyde zuhal zumrut
abinaya abirami amutha anusha anuja arunthathi arulmathy bavani bhavani chandra chitra darshini devika dharshini
dushyanthi ganga geetha gowri gowry hamsa indra indrani indumathy janaki janani jayanthi jeyanthi jeyarani kalaivani
kalpana kamala kamalini kanaga kanchana kavitha keerthana kirija kirthika kogila komathy kousalya lakshmi latha
lavanya lalitha logini luxmi madhavi malathi malar malini mangai mala~ manimegalai mathura mathusha meena meenakshi
meera menaka mirunalini mythili nadarani nalini nandini nanthini nila nirmala nirosha nithya niranjala nishanthini
padma padmini parameswari parvathi piriya pirathika pragashini pratheepa priya punitha pushpa pushparani radha rajani
rajeswari rajini rajitha ramani ramya ranjini rathi rathika renuka revathi rohini rupa sakthi sandhya santhi
saraswathi sarojini saroja sasikala sathya savithri selvi selvarani shalini shanthi shanthini sharmila shiyamala
shobana sinthuja sitha sivagami sivarani sobana subashini suganthi suganya sujatha sujeewa sukanya sulochana sumathi
suthajini swarna thamilini thamizhini tharani tharmini tharsika thayalini thevaki thilaga thulasi thusha thushari uma
umadevi usha vaani vaishnavi valli vanaja vanitha vasantha vasanthi vasuki vathani vidhya vijayalakshmi vijitha vimala
yalini yamuna yasodha yasotha yogeswari
aarti aditi aisha akshara alka amandeep amarjit amrit amrita ananya anita anjali anju anupama aparna archana asha
ashwini balwinder baljit bharti bhavna chandni deepa deepika devi~ diya divya gagandeep gayatri geeta gita gurpreet
gurmeet harjinder harpreet hema indira indu ishika jaspreet jasvir jaya jyoti jyotsna kajal kalpana kamini kamla
karuna kaur~ kavita kiran kirti komal kulwinder lata laxmi leela madhu maya mamta mandeep manisha manjeet manjit
manju meenu mohini mukta nandita navneet neelam neeta neha nisha nita parminder pooja poonam prabha prachi pragya
pratibha preeti priyanka puja pushpa rachna radhika rajwinder rakhi ramandeep rani ranjit rashmi rekha renu ritu
riya rupinder sadhana sangeeta sapna sarita saroj savita seema shanta sharda sheela shefali shilpa shivani shobha
shreya shweta simran sita smita sneha sonal sonali sonam sudha sukhwinder sujata suman sumitra sunita surinder sushila
swati tanvi tanya urmila usha vandana varsha veena vidya vimla
aleena amna anam aneela anum arooj asma ayesha azra bushra erum farah farhat farida faryal farzana fareeha fauzia
fozia ghazala hafsa hina hira humaira iqra ishrat javeria kausar khadeeja kiran kinza komal lubna madiha maham mahnoor
maria maryam mehreen mehwish misbah munazza nadia naheed naila najma nargis naseem nasreen nayab nazia nida nighat
nimra noreen nosheen nusrat parveen quratulain rabia rafia rashida razia rehana riffat rimsha rizwana robina rubina
rukhsana saba sadaf sadia safia saima saira sajida sakina samina sana~ sehrish shabana shabnam shagufta shaheen
shahida shaista shamim shamshad shazia sidra sobia sumaira summaiya tabassum tahira tanzeela tehmina uzma yasmeen
zahida zainab zakia zareena zeenat zubaida zunaira
afroza akhi akhter~ anjuman ayesha bilkis dilara dilruba farhana farzana ferdousi fahmida hasina hosne jannatul
jahanara jesmin jharna kamrun khaleda khadiza kohinoor kulsum lipi lucky~ mahbuba mahmuda marzia maksuda minara
momtaz morsheda moushumi mst munni nargis nasima nasrin nazma nilufa nurjahan nurun papia parul parvin popy rabeya
rahima rasheda rehana rezia rina rokeya rokshana rowshan ruksana rumana rupali sabina sabiha salma salina samsun
sathi selina shahana shahida shahnaz shamima shamsun sharmin sheuli shilpi shirin shiuli shova sufia sultana sumi
sumona taslima tania tahmina tanjila
ai~ aihua bai~ baozhen chun chunhua chunmei cuiping dan~ dandan fang fangfang fenfang fengying guihua guilan guiying
haiyan hong hongmei hongxia hua huifang huimin huiying jia~ jiaxin jiayi jiali jiamin jing jingjing juan~ junli lan~
lanying lei li lifang lihua lijuan lijun lin~ ling lingling liping liqin lixia liying lili lulu~ mei meifang meihua
meiling meilan meiying meizhen min~ minmin mengyao ning peipei ping~ qian~ qiaoling qing~ qingmei qiuyan rong~ rui
ruixue shan~ shu~ shufang shufen shuhua shulan shuying shuzhen suzhen ting~ tingting wan~ wei weihong wenjing wenli
xia xian~ xiang~ xiaofang xiaohong xiaoli xiaoling xiaomei xiaoyan xiaoying xiu xiufang xiuhua xiulan xiulin xiumei
xiuying xiuzhen xue xuefang xuemei xueqin yan yanfang yanhong yanling yanmei yanping yaping yating ying~ yingying yixuan
yihan yong~ yu~ yue yuehua yufang yufen yuhua yulan yulian yumei yun yunxia yuping yuqin yutong yuxin yuying yuzhen
zhen zhenzhen zhihui ziyi zixuan zihan
anh ai~ bich cam~ chau~ chi~ cuc cuong~ dao~ diem diep dung duyen giang ha~ hai~ hang hanh hao hien hoa hoai hong hue
huong huyen khanh khue kieu kim lam~ lan~ le~ lien linh loan ly~ mai minh my mui nga ngan nghi~ ngoc ngoan nguyet nhi
nhu nhung nu~ oanh phuong phuoc quy quyen quynh sen~ suong tam~ tham thanh thao thi~ thoa thom thu thuan thuong thuy
thuyet tien tinh trang tram tran~ trinh truc tu~ tuyen tuyet uyen van~ vi~ vy xuan yen
bopha boramey botum chanda channary channy chanthou chantrea chenda dara daravy devi kalyan kannitha kanha kanika
kantha kolab kosoma kunthea leakhena lida lina maly malis mealea nakry narin nary nimol phally phalla phalline phary
rachana raksmey rany ratana rathana reaksmey rotha sakhan samnang~ samphors saphan savy sopheap sopheak sophea sophoan
sophy socheata sokha sokhom sokun sokunthea somaly sotheary sovanna sreyleak sreymom sreyneang sreypov sreyroth
sreyka sreypich thavy thida vanna vanny vathana veata
chanthala bounmy~ bouakham khamla khamphone manivone phetsamone somphone souksavanh viengkham dokmai vilayvanh thongsy
kaolee mailee maly bao mayblia pa~ paj youa xee sia kia chia~ yer
denisa ketty kettly mickaelle michaelle leya emmanuella kayliah ilyana anae anaee vaitiare nailat anfiati soana malu praline~ felicite~ marika lesly estella daphnie mayline maylis
flutura essi esi neyla suzon gwen maelia lyssandre ilona typhaine samanta katina eleni ioanna despina vasiliki georgia katerina shaina mayssa maissa nelya lyna leyna kenzy ellie lizie lizia lylou lilou nylah nahla tyana tyah zelia swanie zineb naya yaelle anouchka
josy laeti kathy natou stephie clemence mumu zezette mimine ninie malou rosita rosy rozy roxy floflo shanaya shania kiarah kaina kaela kaelia zainabou rahamati rahamata nourayna moinecha chadhouli hairia bweni almaz yordanos hiwot helen kiesse benvinda ermelinde fifine aigul ainura gulnara ganna rebeca anisoara besiana zenepe purnima mai-lan herveline yveline marwen bridget siobhan saoirse volana exaucee benediction chioma adaeze soukeyna khady mabinty zeyneb rumeysa
francette ginou gigitte mireillette nanette nenette lolotte mimi~ titine fefe zouzou didine vovonne mamou lucienne aurore~ clotilde apolline domitille ombeline sixtine astrid ingrid karelle maureen sharon~ sheila deborah rachelle priscillia melodie~ melanie stessy stecy stacy kelya kelyna lyana lyna lynda naelle maella maely maelya mylane thaina djena djenaba nafissatou nafi ramatoulaye rokhaya sokhna seynabou yacine~ ngone dieynaba korotoumou assa~ tenin nantenin
tigist meseret hirut bethlehem~ genet~ mulu senait rahwa natsnet winta merhawit feven semhar freweini kidist selamawit zinash ayantu chaltu hodan ifrah ayaan fardowsa nimco sahra khadra deqa hibo~ ubah faduma shamso zahra zohra habiba masuma laila freshta shukria zarghuna parwin nargis gulalai torpekai malalai roya sima~ homa~ mahsa mahnaz shirin niloufar
dilnoza gulchehra nigora zamira feruza zulfiya malika saltanat aizhan ainur asel~ cholpon nazgul meerim elnura medina tamila kheda luiza milana zarema aminat patimat raisa larissa svetlana oxana nadejda lioudmila tetiana valentyna nina halina krystyna bozena agnieszka malgorzata katarzyna ewelina jolanta beata danuta grazyna wieslawa simona mihaela ionela roxana florentina ramona crina loredana ancuta garofita brandusa zumrita sanija mirsada fatime selvije merita lumturie drita shqipe
rosalinda graciela yolanda maribel yesenia yuliana leidy daniela luz~ consuelo milagros dolores remedios encarnacion jacinta conceicao lurdes fatima graca filomena deolinda gracinda odete leonilde zulmira ivone rosangela jucilene edilene
wei~ xiuying meiling xiaoling lihua guoying mingxia thi~ thuy-anh ngoc bich-ngoc kim-anh chantha sopheap sreymom bopha phally somaly noy~ soumaly malivanh pany
kavitha priya deepa sunitha anjali lakshmi meena nirmala pushpa rekha savita sunita geetha thilaga vasuki selvi yogarani
lala~ vola~ hanta haingo nirina soa~ saholy fara~ lanto bakoly noro~ vero~ mbolatiana miora
tehani moana heimata hinano poema vaea tiare maeva vaimiti hereiti
`
