/** Written by fixtures/make-communes.ts: 34918 names of French communes, folded, from the open data of Etalab. */
export const largeCommunes = `
abbaretz abbeville ablis ablon-sur-seine abondant abrest abscon abzac achenheim acheres achicourt acigne acoua afa agde agen agneaux agnetz agon-coutainville ahetze aiffres aigondigne
aigrefeuille-d'aunis aigrefeuille-sur-maine aiguefonde aigueperse aigues-mortes aigues-vives aiguillon ailly-sur-noye ailly-sur-somme aimargues aime-la-plagne airaines aire-sur-l'adour aire-sur-la-lys
airvault aix-en-provence aix-les-bains aix-noulette aix-villemaur-palis aixe-sur-vienne aizenay ajaccio alata albert albertville albi albias albigny-sur-saone alby-sur-cheran alencon alenya aleria ales
alfortville algrange alixan allaire allassac allauch alleins allennes-les-marais allevard allex allinges allonnes allonzier-la-caille allouagne alsting althen-des-paluds altkirch amancy amanvillers
ambares-et-lagrave ambazac amberieu-en-bugey ambert ambes ambilly ambleteuse amboise ambon ambrieres-les-vallees ambronay amelie-les-bains-palalda amfreville-la-mi-voie amiens amilly amneville
amplepuis ampuis ancenis-saint-gereon ancerville andernos-les-bains andeville andilly andolsheim andouille andresy andrezieux-boutheon anduze anet angers angerville angles anglet angouleme angoulins
angres angresse aniane aniche anizy-le-grand annay annecy annemasse annequin annet-sur-marne anneyron annezin annoeullin annonay anor anould anse anse-bertrand anthy-sur-leman antibes antony anzin
anzin-saint-aubin aoste aouste-sur-sye apatou appoigny apprieu apremont apt aramon arbent arbois arbonne arc-les-gray arc-sur-tille arcachon arcangues archamps arcis-sur-aube arcisses arcueil ardentes
ardres arelaune-en-seine arenthon ares argeles-gazost argeles-sur-mer argeliers argences argent-sur-sauldre argentan argentat-sur-dordogne argenteuil argenton-sur-creuse argentonnay argentre
argentre-du-plessis argonay arles arles-sur-tech arleux armbouts-cappel armentieres arnage arnas arnouville arpajon arpajon-sur-cere arques arques-la-bataille arradon arras ars-sur-moselle arsac
artannes-sur-indre arthes artiguelouve artigues-pres-bordeaux artix arudy arue arvert arveyres arzon ascain asnieres-sur-oise asnieres-sur-seine aspremont assat athee-sur-cher athies-sous-laon
athis-mons athis-val-de-rouvre attiches attignat aubagne aubais aubenas auberchicourt aubergenville aubervilliers aubiere aubignan aubigne-racan aubigny-les-clouzeaux aubigny-sur-nere aubin aubord
auboue aubusson auby aucamville auch auchel auchy-les-mines audenge audierne audincourt audruicq audun-le-roman audun-le-tiche augny aulnat aulnay-sous-bois aulnoy-lez-valenciennes aulnoye-aymeries
aumetz auneau-bleury-saint-symphorien auneuil aups auray aurec-sur-loire aureilhan auribeau-sur-siagne aurillac auriol aussillon aussonne auterive autrans-meaudre-en-vercors autun auvers-sur-oise
auxerre auxi-le-chateau auxonne auzeville-tolosane auzouer-en-touraine avallon avanne-aveney avanton avelin avensan avermes avesnelles avesnes-les-aubert avesnes-sur-helpe avessac avignon avion avoine
avon avord avranches avrille ay-champagne aydat ayguesvives ayse aytre azay-le-rideau azay-sur-cher baccarat bachant baden bagard bage-dommartin bages bagneres-de-bigorre bagneres-de-luchon bagneux
bagnoles-de-l'orne-normandie bagnolet bagnols-en-foret bagnols-sur-ceze baho baie-mahault baillargues baillet-en-france bailleul bailleul-sur-therain baillif bailly bailly-romainvilliers
bain-de-bretagne bains-sur-oust bais baisieux baixas balan balaruc-le-vieux balaruc-les-bains balaze balbigny baldersheim ballainvilliers ballan-mire ballancourt-sur-essonne ballon-saint-mars balma
bandol bandraboua bandrele bannalec banyuls-sur-mer bapaume bar-le-duc bar-sur-aube bar-sur-seine baraqueville barbazan-debat barbentane barberaz barbezieux-saint-hilaire barby barcelonnette barentin
barjols barlin barneville-carteret barr barraux barsac bartenheim bas-en-basset bassan basse-goulaine basse-ham basse-pointe basse-terre bassens bassillac-et-auberoche bassussarry bastelicaccia bastia
batz-sur-mer baud bauge-en-anjou baulon baume-les-dames bauvin bavans bavay bavilliers bayeux bayonne bazancourt bazas bazeilles baziege beaucaire beauce-la-romaine beauchamp beaucourt beaucouze
beaufort-en-anjou beaugency beaujeu beaulieu beaulieu-sous-la-roche beaulieu-sur-mer beaumes-de-venise beaumont beaumont-de-lomagne beaumont-en-veron beaumont-le-roger beaumont-les-valence
beaumont-saint-cyr beaumont-sur-oise beaune beaupreau-en-mauges beaurains beaurainville beaurepaire beausoleil beaussais-sur-mer beautheil-saints beautiran beautor beauvais beauvallon beauvoir-sur-mer
beauvoisin beauzac beauzelle becon-les-granits bedarieux bedarrides bedee bedoin begard begles begrolles-en-mauges behren-les-forbach belbeuf belcodene belfort belgentier beligneux belin-beliet bellac
bellegarde bellegarde-en-forez bellerive-sur-allier belleu bellevigne-en-layon bellevigne-les-chateaux bellevigny belleville-en-beaujolais belleville-sur-meuse belley bellignat belloy-en-france belz
benejacq benesse-maremne benet benfeld benodet berat berck bergerac bergheim bergues berlaimont bernay bernes-sur-oise bernieres-sur-mer bernin bernis berre-l'etang berric bersee berstett bertrange
bertry besancon besne bessan bessancourt besse-sur-issole besseges bessenay bessieres bessines-sur-gartempe betheny bethisy-saint-pierre bethoncourt bethune betschdorf betton beuvrages beuvry
beuvry-la-foret beuzeville beychac-et-caillau beynes beynost bezannes beziers bezons bezouce biache-saint-vaast biarritz bias bidart biesheim bieville-beuville bievres biganos bignan biguglia bihorel
billere billom billy-berclau billy-montigny binic-etables-sur-mer biot biscarrosse bischheim bischoffsheim bischwiller bitche biviers bizanos blagnac blain blainville-sur-l'eau blainville-sur-orne
blancs-coteaux blangy-sur-bresle blanquefort blanzat blanzy blaringhem blaye blaye-les-mines blendecques blenod-les-pont-a-mousson blere blois blotzheim bobigny boe boen-sur-lignon boersch boeschepe
bogny-sur-meuse bohain-en-vermandois bohars boigny-sur-bionne bois-colombes bois-d'arcy bois-de-cene bois-de-haye bois-guillaume bois-le-roi boisseron boisset-et-gaujac boisseuil boissise-le-roi
boissy-l'aillerie boissy-le-chatel boissy-saint-leger boissy-sous-saint-yon boivre-la-vallee bolbec bollene bollwiller bompas bon-encontre bonchamp-les-laval bondoufle bondues bondy bonifacio bonne
bonnelles bonnetable bonneuil-matours bonneuil-sur-marne bonneval bonneville bonnieres-sur-seine bons-en-chablais bonsecours bonson boos bora-bora boran-sur-oise bordeaux borderes-sur-l'echez bordes
borgo bormes-les-mimosas bornel bort-les-orgues bosmie-l'aiguille bosroumois bouafle bouaye bouc-bel-air boucau bouchain bouchemaine boueni bouffemont bougival bouguenais bouillante bouillargues bouin
boujan-sur-libron boulange boulay-moselle boulazac-isle-manoire bouliac boulieu-les-annonay bouligny bouloc boulogne-billancourt boulogne-sur-mer bouloire bouloupari bourail bouray-sur-juine
bourbon-l'archambault bourbon-lancy bourbourg bourbriac bourcefranc-le-chapus bourg bourg-achard bourg-argental bourg-blanc bourg-de-peage bourg-des-comptes bourg-en-bresse bourg-la-reine
bourg-les-valence bourg-saint-andeol bourg-saint-maurice bourganeuf bourgbarre bourges bourgoin-jallieu bourgs-sur-colagne bourguebus bourgueil bourgvallees bournezeau bourron-marlotte bousbecque
boussay bousse boussois boussy-saint-antoine boutigny-sur-essonne bouvigny-boyeffles bouvron bouxieres-aux-dames bouxwiller bouzonville boves bozel bozouls brain-sur-allonnes braine brains bram branges
brantome-en-perigord bras bras-panon brassac-les-mines brax bray-dunes bray-sur-seine brazey-en-plaine breal-sous-montfort brebieres brece brecey brech brehal brehan breil-sur-roya brem-sur-mer
brenouille brens bresles bresse-vallons bressols bressuire brest breteil breteuil bretignolles-sur-mer bretigny-sur-orge brette-les-pins bretteville-sur-odon breuil-le-sec breuil-le-vert breuillet
breval breviandes brezins briancon briare bricquebec-en-cotentin brie brie-comte-robert brie-et-angonnes briec brienne-le-chateau brienon-sur-armancon brignais brignoles briis-sous-forges brindas
briollay brionne brioude briscous brison-saint-innocent brissac-loire-aubance brive-la-gaillarde brives-charensac brix bron broons brou brou-sur-chantereine bruay-la-buissiere bruay-sur-l'escaut bruges
bruguieres brumath brunoy brunstatt-didenheim bruyeres bruyeres-le-chatel bruyeres-sur-oise bruz bry-sur-marne bu bubry buc buchelay bucheres buchy buhl buis-les-baronnies bully bully-les-mines burbure
bures-sur-yvette buros bury busigny bussy-saint-georges butry-sur-oise buxerolles buxy buzancais buzet-sur-tarn cabanac-et-villagrains cabannes cabasse cabestany cabourg cabries cachan cadaujac cadenet
caderousse cadillac-sur-garonne cadolive caen cagnac-les-mines cagnes-sur-mer cagny cahors cailloux-sur-fontaines cairon caissargues calais calenzana callac callas callian calmont calonne-ricouart
caluire-et-cuire calvi calvisson camaret-sur-aigues camaret-sur-mer camblanes-et-meynac cambo-les-bains cambon cambrai camiers camon camopi camors campbon camphin-en-pevele canala cancale cande
candillargues canejan canet canet-en-roussillon cannes cannes-ecluse canohes canteleu cantenay-epinard cany-barville cap-d'ail capbreton capdenac-gare capestang capesterre-belle-eau
capesterre-de-marie-galante capinghem cappelle-en-pevele cappelle-la-grande caraman carantec carbon-blanc carbonne carcans carcassonne carces carentan-les-marais carentoir carhaix-plouguer carignan
carignan-de-bordeaux carling carmaux carnac carnoules carnoux-en-provence caromb carpentras carpiquet carquefou carqueiranne carrieres-sous-poissy carrieres-sur-seine carros carry-le-rouet carspach
carvin case-pilote cassel casseneuil cassis casson castanet-tolosan castelculier castelginest casteljaloux castelmaurou castelnau-d'estretefonds castelnau-de-medoc castelnau-le-lez castelnaudary
castelsarrasin castets castillon-la-bataille castres castres-gironde castries cattenom cauchy-a-la-tour caudan caudebec-les-elbeuf caudry cauffry caulnes caumont-sur-aure caumont-sur-durance caussade
caux cavaillon cavalaire-sur-mer caveirac cavignac cayenne cayeux-sur-mer cazeres cazouls-les-beziers cebazat celles-sur-belle cellettes cenac cenon cepet cepoy cerans-foulletourte ceret cergy cerizay
cernay cerny cerons cers cervione cessenon-sur-orb cessieu cesson cesson-sevigne cessy cestas ceyrat ceyreste ceyzeriat cezac chabaniere chabeuil chablis chabons chabris chadrac chagny chailles
chailly-en-biere chaingy chalamont chalette-sur-loing chaligny chalindrey challans challes-les-eaux chalon-sur-saone chalonnes-sur-loire chalons-en-champagne chamalieres chambery chambly chambourcy
chambray-les-tours chamonix-mont-blanc champ-sur-drac champagne champagne-au-mont-d'or champagne-sur-oise champagne-sur-seine champagney champagnole champcevinel champcueil champdieu champforgeuil
champhol champigneulles champigny champigny-sur-marne champlan champniers champs-sur-marne chanas chanceaux-sur-choisille chancelade change chaniers chanteheux chanteloup-en-brie chanteloup-les-vignes
chantepie chantilly chantonnay chantraine chanverrie chapareillan chaponnay chaponost chaptelat charantonnay charavines charbonnieres-les-bains charenton-le-pont charleval charleville-mezieres charlieu
charly charly-sur-marne charmes charmes-sur-rhone charnay-les-macon charny-oree-de-puisaye charolles charquemont charron chars chartres chartres-de-bretagne chartrettes charvieu-chavagneux
chasse-sur-rhone chasselay chasseneuil-du-poitou chasseneuil-sur-bonnieure chassieu chateau-arnoux-saint-auban chateau-gaillard chateau-gontier-sur-mayenne chateau-l'eveque chateau-landon
chateau-renard chateau-renault chateau-salins chateau-thebaud chateau-thierry chateaubernard chateaubourg chateaubriant chateaudun chateaugay chateaugiron chateaulin chateauneuf-de-gadagne
chateauneuf-du-faou chateauneuf-du-pape chateauneuf-du-rhone chateauneuf-en-thymerais chateauneuf-grasse chateauneuf-le-rouge chateauneuf-les-martigues chateauneuf-sur-charente chateauneuf-sur-isere
chateauneuf-sur-loire chateauponsac chateaurenard chateauroux chatel-guyon chatelaillon-plage chatelaudren-plouagat chatellerault chatenay-malabry chatenois chatenois-les-forges chatenoy-le-royal
chatillon chatillon-le-duc chatillon-sur-chalaronne chatillon-sur-indre chatillon-sur-loire chatillon-sur-seine chatillon-sur-thouet chatonnay chatou chatte chatuzange-le-goubet chauche
chauconin-neufmontiers chauffailles chaumes-en-brie chaumes-en-retz chaumont chaumont-en-vexin chaumontel chauny chauray chauve chauvigny chavagne chavagnes-en-paillers chavanay chavanod chavanoz
chaville chazay-d'azergues chazelles-sur-lyon checy chef-boutonne chelles chemaudin-et-vaux chemille-en-anjou chennevieres-sur-marne chenove chens-sur-leman cheny cheptainville cherbourg-en-cotentin
chereng cherre-au chessy chevaigne cheval-blanc chevannes chevigny-saint-sauveur chevilly chevilly-larue chevreuse chevrieres chevry chevry-cossigny chiconi chilleurs-aux-bois chilly-mazarin chinon
chirens chirongui chocques choisy-au-bac choisy-le-roi cholet chomerac chorges chouze-sur-loire chuzelles ciboure cilaos cinq-mars-la-pile cintegabelle cintre cires-les-mello ciry-le-noble cissac-medoc
cisse civray civrieux claira clairac clairoix claix clamart clamecy clapiers clarensac claye-souilly cleder clef-vallee-d'eure cleguer cleguerec cleon clermont clermont-ferrand clermont-l'herault
clery-saint-andre clichy clichy-sous-bois clisson clohars-carnoet clohars-fouesnant clouange cloyes-les-trois-rivieres cluny cluses coarraze cocheren codognan coex cognac cognin cogolin coignieres
colayrac-saint-cirq collegien colleville-montgomery collioure collonges collonges-au-mont-d'or collonges-sous-saleve colmar colomars colombelles colombes colombier-saugnieu colombiers colomiers colpo
combaillaux combloux combourg combrit combronde combs-la-ville comines commelle-vernay commentry commequiers commercy communay compiegne concarneau conches-en-ouche condat-sur-vienne conde-en-normandie
conde-sur-l'escaut conde-sur-sarthe conde-sur-vire condette condom condrieu conflans-en-jarnisy conflans-sainte-honorine confolens connerre conques-sur-orbiel contamine-sur-arve contes contrexeville
coquelles corbas corbehem corbeil-essonnes corbelin corbie corcoue-sur-logne cordemais corenc cormeilles-en-parisis cormelles-le-royal cormontreuil cornas cornebarrieu corneilla-del-vercol
corneilla-la-riviere cornimont corny-sur-moselle corps-nuds corquilleroy corsept corseul corte cosnac cosne-cours-sur-loire cosne-d'allier cosnes-et-romain cosse-le-vivien coteaux-du-lizon cotignac
coubert coublevie coubon coubron coudekerque-branche coudoux coueron couffe coufouleux couilly-pont-aux-dames coulaines coulanges-les-nevers coullons coulogne coulommiers coulon coulonges-sur-l'autize
coulounieix-chamiers coupvray cour-cheverny courbevoie courcelles-chaussy courcelles-les-lens courcelles-sur-seine courchelettes courchevel courcon courdimanche courlay cournon-d'auvergne cournonsec
cournonterral courpiere courrieres cours coursac coursan courseulles-sur-mer courtenay courthezon courtisols courtry courville-sur-eure cousolre coutances coutiches coutras couzeix couzon-au-mont-d'or
coye-la-foret cozes crach cranves-sales craon craponne creances creches-sur-saone crecy-la-chapelle cregy-les-meaux crehange creil cremieu creney-pres-troyes creon crepy-en-valois crespin crest creteil
crets-en-belledonne creully-sur-seulles creutzwald creuzier-le-vieux crevecoeur-le-grand crevin criel-sur-mer criquetot-l'esneval crissey croissy-beaubourg croissy-sur-seine croix crolles crosne
crossac crouy crozet crozon cruas cruseilles cubzac-les-ponts cucq cuers cugand-la-bernardiere cuges-les-pins cugnaux cuincy cuise-la-motte culoz-beon cussac-fort-medoc cusset custines
cuttoli-corticchiato cuverville cuxac-d'aude cysoing dabo dadonville dagneux dainville dambach-la-ville damelevieres damigny dammarie-les-lys dammartin-en-goele damparis dampmart dange-saint-romain
danjoutin dannemarie dardilly darnetal daux davezieux dax deauville decazeville dechy decines-charpieu decize delle dembeni demouville denain deols derval descartes desertines deshaies desvres
dettwiller deuil-la-barre deville-les-rouen die diemoz dieppe dieulefit dieulouard dieuze digne-les-bains digoin dijon dinan dinard dirinon dissay divatte-sur-loire dives-sur-mer divion
divonne-les-bains dol-de-bretagne dole dolomieu dolus-d'oleron domagne domalain domancy dombasle-sur-meurthe domene domerat domessin domfront-en-poiraie domloup dommartin dommartin-les-toul domont
dompierre-sur-besbre dompierre-sur-mer dompierre-sur-yon donges donnemarie-dontilly donnery donville-les-bains donzenac donzere dordives dorlisheim dormans dortan douai douarnenez doubs
douchy-les-mines doudeville doue-en-anjou doullens dourdan dourges doussard douvaine douvres-la-delivrande douvrin douzy dozule draguignan drancy drap draveil dreffeac dremil-lafage dreux drocourt
druelle-balsac drumettaz-clarafond drusenheim ducey-les-cheris duclair ducos dugny dumbea dun-sur-auron dunieres dunkerque durtal duttlenheim dzaoudzi eaubonne eaunes eauze ebersheim echenevex
echenoz-la-meline echillais echire echirolles eckbolsheim eclaron-braucourt-sainte-liviere ecole-valentin ecommoy ecouche-les-vallees ecouen ecouflant ecques ecquevilly ecrouves ecully edern egletons
egly egreville eguilles elancourt elbeuf eleu-dit-leauwette elliant elne eloyes elven embrun emerainville emmerin enghien-les-bains ennery ennevelin ennezat ensisheim ensues-la-redonne
entraigues-sur-la-sorgue entrammes entre-deux entre-vignes entrelacs entzheim epagny-metz-tessy eperlecques epernay epernon epfig epinac epinal epinay-sous-senart epinay-sur-orge epinay-sur-seine epone
epouville epron equihen-plage eragny-sur-oise erbray erce-pres-liffre erdeven erdre-en-anjou ergue-gaberic ermont ernee erquinghem-lys erquy erstein esbly escalquens escaudain escaudoeuvres escautpont
eschau esnandes espalion espaly-saint-marcel espelette espira-de-l'agly esquelbecq essarts-en-bocage essert essey-les-nancy essomes-sur-marne estagel estaires estillac estrablin estrees-saint-denis
esvres etain etampes etaples etaules eteaux etel etiolles etival-clairefontaine etoile-sur-rhone etrechy etrelles etrembieres etrepagny etupes eu evellys evenos evette-salbert evian-les-bains
evin-malmaison evrecy evreux evron evry-courcouronnes evry-gregy-sur-yerre exincourt eybens eyguieres eymet eymoutiers eyragues eysines eyzin-pinet ezanville eze ezy-sur-eure faaa fabregues
faches-thumesnil fagnieres fains-veel falaise falck falicon famars fameck farebersviller fareins faremoutiers fargues-saint-hilaire faulquemont faumont faverges-seythenex fay-aux-loges fay-de-bretagne
fayence fecamp fegersheim fegreac feignies feillens fenain feneu fenouillet fere-champenoise fere-en-tardenois ferel ferney-voltaire ferriere-la-grande ferrieres-en-brie ferrieres-en-gatinais
fesches-le-chatel fessenheim feucherolles feuquieres-en-vimeu feurs feytiat feyzin figanieres figeac filliere fillinges firmi firminy fismes fitz-james flassans-sur-issole flavin flayosc fleac flers
flers-en-escrebieux fleurance fleurbaix fleurieux-sur-l'arbresle fleury fleury-les-aubrais fleury-merogis fleury-sur-orne fleville-devant-nancy flines-lez-raches flins-sur-seine flixecourt floing
floirac florac-trois-rivieres florange florensac flourens foecy foissiat foix follainville-dennemont folschviller fonbeauzard fondettes fonsorbes fontaine fontaine-etoupefour fontaine-la-mallet
fontaine-le-comte fontaine-les-dijon fontainebleau fontaines-saint-martin fontaines-sur-saone fontanil-cornillon fontcouverte fontenay-aux-roses fontenay-en-parisis fontenay-le-comte fontenay-le-fleury
fontenay-le-marmion fontenay-les-briis fontenay-sous-bois fontenay-tresigny fontenilles fontoy fontvieille forbach forcalqueiret forcalquier forges-de-lanouee forges-les-bains forges-les-eaux formerie
fort-de-france fos-sur-mer fosses foucherans fouesnant foug fougeres fougerolles-saint-valbert foulayronnes fouquieres-les-lens fouras fourchambault fourmies fournes-en-weppes fourques fraisses fraize
francheville franconville frangy franois franqueville-saint-pierre frans frejus frelinghien freneuse frenouville frepillon fresnay-sur-sarthe fresnes fresnes-sur-escaut fresnoy-le-grand fressenneville
fretin frevent freyming-merlebach friville-escarbotin froges froidfond frontenay-rohan-rohan frontignan fronton frontonas frossay frouard frouzins fruges fumay fumel furiani fuveau gagnac-sur-garonne
gagny gaillac gaillan-en-medoc gaillard gaillon gainneville galgon gallardon gallargues-le-montueux gamaches gambais gambsheim gan gandrange ganges gannat gap garancieres garat garches garchizy
gardanne gareoult gargas gargenville garges-les-gonesse garons gasny gassin gattieres gauchy gavray-sur-sienne geispolsheim gelos gemenos gemozac genas genay genech generac geneston genilac genissac
genissieux genlis gennes-val-de-loire gennevilliers gentilly ger gerardmer gergy gerstheim gerzat gestel getigne geudertheim geveze gevrey-chambertin gex ghisonaccia ghyvelde giberville gidy gien
gieres gievres gif-sur-yvette gigean gignac gignac-la-nerthe gilly-sur-isere gimont ginasservis giromagny gisors givenchy-en-gohelle givet givors givrand givry gleize goderville godewaersvelde golbey
gometz-le-chatel gommegnies goncelin gond-pontouvre gondecourt gondreville gonesse gonfaron gonfreville-l'orcher gonnehem gorcy gorges gorron gosne gouesnach gouesnou gouffern-en-auge gourbeyre gourdon
gourin gournay-en-bray gournay-sur-marne goussainville gouvieux gouville-sur-mer goven goyave grabels graces gradignan gragnague gramat grand-aigueblanche grand-bourg grand-bourgtheroulde grand-champ
grand-charmont grand-couronne grand-fort-philippe grand-fougeray grand-santi grandchamp-des-fontaines grande-synthe grandparigny grandvillars grandvilliers grane granges-aumontzey grans granville
grasse gratentour graulhet gravelines graveson gravigny gray greasque grenade grenade-sur-l'adour grenay grenoble greoux-les-bains gresy-sur-aix gretz-armainvilliers grezieu-la-varenne gries
griesheim-pres-molsheim grignon grigny grigny-sur-rhone grimaud grisolles grisy-suisnes groisy groix gros-morne grosbliederstroff grosbreuil groslay grosseto-prugna gruchet-le-valasse gruissan
guebwiller guecelard guegon guemene-penfao guenange guenrouet guer guerande guerard gueret guerigny guerledan guerville guesnain gueugnon guichainville guichen guiclan guidel guignen guignes guilers
guilherand-granges guillestre guilvinec guines guingamp guipavas guipry-messac guiscriff guise gujan-mestras gundershoffen guyancourt habsheim hadol hagetmau hagondange haguenau haillicourt haisnes
hallennes-lez-haubourdin halluin ham ham-sous-varsberg hambach hanches hanvec hardricourt harfleur harnes hasnon hasparren haspres haubourdin haucourt-moulaine haulchin haute-goulaine hautmont
hauts-de-bienne haveluy hayange hazebrouck hede-bazouges hegenheim heillecourt hem hendaye henin-beaumont hennebont henon herbignac herblay-sur-seine hergnies heric hericourt hericy herimoncourt herin
herlies hermanville-sur-mer hermes herouville-saint-clair herrlisheim herserange hersin-coupigny hesdin-la-foret hesingue hettange-grande heyrieux hienghene hillion hilsenheim hinges hirsingue hirson
hitiaa-o-te-ra hiva-oa hochfelden hochstatt hoenheim hoerdt holtzheim hombourg-haut homecourt hondschoote honfleur hopital-camfrout horbourg-wihr hornaing houailou houdain houdan houdemont houilles
houplin-ancoisne houplines houppeville hourtin houssen hoymille huahine huisseau-sur-cosson hulluch huningue huriel hussigny-godbrange huttenheim hyeres ibos idron iffendic ifs igny ille-sur-tet
illfurth illiers-combray illkirch-graffenstaden illzach imphy indre ingersheim ingrandes-le-fresne-sur-loire ingre inguiniel ingwiller inzinzac-lochrist irigny irodouer is-sur-tille isbergues
isigny-le-buat isigny-sur-mer isle isneauville issenheim issoire issou issoudun issy-les-moulineaux istres iteuil ittenheim itteville itxassou ivry-la-bataille ivry-sur-seine iwuy izeaux izernore izon
jacob-bellecombette jacou janville-en-beauce janville-sur-juine janze jard-sur-mer jardin jargeau jarnac jarny jarrie jarville-la-malgrange jarze-villages jassans-riottier jaunay-marigny jaux javene
jeumont joeuf joigny joinville joinville-le-pont jonage jonquieres jonquieres-saint-vincent jonzac josselin jouarre jouars-pontchartrain joue-les-tours joue-sur-erdre jouques jouy-en-josas
jouy-le-moutier jouy-sur-morin jugon-les-lacs juillan juilly jujurieux jullouville jurancon jussac juvignac juvigny-val-d'andaine juvisy-sur-orge juziers kaala-gomen kaltenhouse kani-keli
kaysersberg-vignoble kembs kervignac kilstett kingersheim knutange koenigsmacker kone koumac koungou kourou l'aigle l'aiguillon-la-presqu'ile l'aiguillon-sur-vie l'arbresle l'argentiere-la-bessee
l'escarene l'etang-la-ville l'etang-sale l'etrat l'hay-les-roses l'herbergement l'hermitage l'hopital l'horme l'houmeau l'huisserie l'ile-d'olonne l'ile-d'yeu l'ile-des-pins l'ile-rousse
l'ile-saint-denis l'isle-adam l'isle-d'abeau l'isle-d'espagnac l'isle-jourdain l'isle-sur-la-sorgue l'isle-sur-le-doubs l'union la-balme-de-sillingy la-barre-de-monts la-bassee la-bathie
la-batie-montgascon la-batie-neuve la-baule-escoublac la-bazoge la-bernerie-en-retz la-biolle la-boisse la-boissiere-de-montaigu la-boixe la-bonneville-sur-iton la-bouexiere la-bouilladisse la-brede
la-bresse la-broque la-bruffiere la-buisse la-cadiere-d'azur la-calmette la-canourgue la-cavalerie la-celle-saint-cloud la-chaize-le-vicomte la-chapelle-d'armentieres la-chapelle-de-guinchay
la-chapelle-des-fougeretz la-chapelle-des-marais la-chapelle-en-serval la-chapelle-fleurigne la-chapelle-heulin la-chapelle-la-reine la-chapelle-launay la-chapelle-longueville la-chapelle-saint-aubin
la-chapelle-saint-laurent la-chapelle-saint-luc la-chapelle-saint-mesmin la-chapelle-saint-ursin la-chapelle-sur-erdre la-chapelle-thouarault la-charite-sur-loire la-chataigneraie la-chatre
la-chaussee-saint-victor la-chevroliere la-ciotat la-colle-sur-loup la-cote-saint-andre la-courneuve la-couronne la-couture la-couture-boussey la-crau la-creche la-croix-en-touraine la-croix-valmer
la-destrousse la-fare-les-oliviers la-farlede la-fere la-ferriere la-ferte-alais la-ferte-bernard la-ferte-en-ouche la-ferte-gaucher la-ferte-mace la-ferte-milon la-ferte-saint-aubin
la-ferte-sous-jouarre la-fleche la-flotte la-foa la-force la-forest-landerneau la-foret-fouesnant la-foret-sur-sevre la-fouillouse la-frenaye la-fresnais la-frette-sur-seine la-gacilly la-garde
la-garenne-colombes la-garnache la-gaubretiere la-gaude la-genetouze la-gorgue la-gouesniere la-grand-combe la-grand-croix la-grande-motte la-grande-paroisse la-guerche-de-bretagne
la-guerche-sur-l'aubois la-hague la-haie-fouassiere la-haye la-jarne la-jarrie la-lande-de-fronsac la-lechere la-limouziniere la-londe la-londe-les-maures la-longueville la-loupe la-machine
la-madeleine la-membrolle-sur-choisille la-menitre la-meziere la-milesse la-montagne la-motte la-motte-servolex la-mulatiere la-mure la-neuville-chant-d'oisel la-norville la-penne-sur-huveaune
la-plagne-tarentaise la-plaine-des-palmistes la-plaine-sur-mer la-planche la-porte-du-der la-possession la-possonniere la-queue-en-brie la-queue-les-yvelines la-ravoire la-reole la-ricamarie
la-richardais la-riche la-riviere-de-corps la-riviere-saint-sauveur la-roche-blanche la-roche-chalais la-roche-de-glun la-roche-jaudy la-roche-sur-foron la-roche-sur-yon la-rochefoucauld-en-angoumois
la-rochelle la-rochette la-romagne la-roque-d'antheron la-roquebrussanne la-roquette-sur-siagne la-salvetat-saint-gilles la-seguiniere la-sentinelle la-seyne-sur-mer la-souterraine la-suze-sur-sarthe
la-talaudiere la-terrasse la-tessoualle la-teste-de-buch la-tour-d'aigues la-tour-de-salvagny la-tour-du-crieu la-tour-du-pin la-tranche-sur-mer la-tremblade la-trinite la-tronche la-turballe la-turbie
la-valette-du-var la-verpilliere la-verriere la-ville-aux-dames la-ville-dieu-du-temple la-ville-du-bois la-voulte-sur-rhone la-wantzenau labaroche labarthe-sur-leze labastide-saint-georges
labastide-saint-pierre labastidette labege labenne lablachere labouheyre labourse labruguiere lacanau lacaune lacroix-falgarde lacroix-saint-ouen lafrancaise lagardelle-sur-leze lagnieu lagny-le-sec
lagny-sur-marne lagord lagrave lahonce laigne-saint-gervais laigneville laille lailly-en-val laissac-severac-l'eglise laize-clinchamps lalinde lallaing lamalou-les-bains lamanon lamastre lamballe-armor
lambersart lambesc lambres-lez-douai lamentin lamonzie-saint-martin lamorlaye lamotte-beuvron lampaul-guimiliau lampaul-plouarzel lampertheim lancon-provence landas landaul landeda landerneau
landeronde landevant landiras landivisiau landrecies lanester laneuveville-devant-nancy langeac langeais langlade langogne langoiran langon langres langueux languidic lanmeur lannemezan lannilis
lannion lans-en-vercors lansargues lanta lanton lanvallay lanveoc laon lapalisse lapalud lapeyrouse-fossat lapugnoy laragne-monteglin larcay lardy larmor-plage laroque-d'olmes laroque-des-alberes larra
larressore laruscade lassay-les-chateaux latour-bas-elne latresne lattes laudun-l'ardoise launaguet lauris lauterbourg laval lavans-les-saint-claude lavardac lavaur lavelanet laventie lavernose-lacasse
laverune lavilledieu laxou lay-saint-christophe layrac le-ban-saint-martin le-bar-sur-loup le-barcares le-barp le-beausset le-bignon le-blanc le-blanc-mesnil le-bois-plage-en-re le-bono le-boulou
le-boupere le-bourg-d'oisans le-bourget le-bourget-du-lac le-bouscat le-breuil le-bugue le-cailar le-cannet le-cannet-des-maures le-carbet le-castellet le-cateau-cambresis le-cellier le-cendre
le-chambon-feugerolles le-chambon-sur-lignon le-champ-saint-pere le-chateau-d'oleron le-chatelet-en-brie le-chesnay-rocquencourt le-cheylard le-cheylas le-conquet le-controis-en-sologne le-coteau
le-coudray le-coudray-montceaux le-cres le-creusot le-croisic le-diamant le-faouet le-fauga le-fenouiller le-folgoet le-francois le-genest-saint-isle le-gosier le-grand-bornand le-grand-lemps
le-grand-quevilly le-grau-du-roi le-gua le-haillan le-havre le-houlme le-kremlin-bicetre le-lamentin le-landreau le-lavandou le-lion-d'angers le-loroux-bottereau le-lorrain le-luc le-lude
le-malesherbois le-mans le-marigot le-marin le-may-sur-evre le-mee-sur-seine le-mene le-merevillois le-mesnil-en-thelle le-mesnil-esnard le-mesnil-le-roi le-mesnil-saint-denis le-meux le-molay-littry
le-monastere le-mont-dore le-morne-rouge le-moule le-muy le-neubourg le-nouvion-en-thierache le-palais le-palais-sur-vienne le-pallet le-passage le-peage-de-roussillon le-pecq le-pellerin
le-perray-en-yvelines le-perreux-sur-marne le-perrier le-petit-quevilly le-pian-medoc le-plan-de-la-tour le-plessis-belleville le-plessis-bouchard le-plessis-grammoire le-plessis-pate
le-plessis-robinson le-plessis-trevise le-poinconnet le-poire-sur-vie le-pont-de-beauvoisin le-pont-de-claix le-pontet le-porge le-port le-port-marly le-portel le-pouget le-pouliguen le-pouzin
le-pradet le-pre-saint-gervais le-puy-en-velay le-puy-sainte-reparade le-quesnoy le-raincy le-relecq-kerhuon le-revest-les-eaux le-rheu le-robert le-rouret le-rove le-russey le-sequestre le-soler
le-sourn le-taillan-medoc le-tampon le-teich le-teil le-thillay le-thillot le-tholonet le-thor le-thoronet le-thou le-thuit-de-l'oison le-tignet le-touquet-paris-plage le-touvet le-trait le-treport
le-val le-val-d'ajol le-val-d'hazey le-vauclin le-vaudreuil le-versoud le-vesinet le-vigan le-vigen lecci lecelles lecousse lectoure leers leffrinckoucke leforest lege lege-cap-ferret leguevin lempdes
lencloitre lens lentilly leognan leon les-abrets-en-dauphine les-abymes les-achards les-adrets-de-l'esterel les-andelys les-angles les-anses-d'arlet les-arcs les-attaques les-auxons
les-avenieres-veyrins-thuellin les-avirons les-belleville les-bois-d'anjou les-brouzils les-clayes-sous-bois les-cotes-d'arey les-eglisottes-et-chalaures les-epesses les-essarts-le-roi les-fins
les-garennes-sur-loire les-hauts-d'anjou les-herbiers les-houches les-landes-genusson les-lilas les-lucs-sur-boulogne les-mages les-martres-d'artiere les-martres-de-veyre les-matelles les-mathes
les-mees les-monts-d'aunay les-mureaux les-noes-pres-troyes les-pavillons-sous-bois les-pennes-mirabeau les-pieux les-ponts-de-ce les-portes-du-coglais les-roches-de-condrieu les-rousses
les-sables-d'olonne les-salles-du-gardon les-sorinieres les-touches les-trois-bassins les-trois-ilets les-ulis les-vans les-villages-voveens lescar lescure-d'albigeois lesigny lesneven lesparre-medoc
lespignan lespinasse lesquin lessay lestrem leucate leuville-sur-orge leval levallois-perret levens leves levier levignac levroux lewarde lexy lezat-sur-leze lezay lezennes lezignan-corbieres lezoux
lherm liancourt libercourt libourne lieusaint lievin liffol-le-grand liffre lifou lignan-sur-orb ligne ligny-en-barrois ligueil liguge lille lillebonne lillers limas limay limeil-brevannes
limetz-villez limoges limonest limours limoux linars linas lingolsheim linselles lion-sur-mer lipsheim lisieux lisle-sur-tarn lisses lissieu listrac-medoc livarot-pays-d'auge liverdun livron-sur-drome
livry-gargan livry-sur-seine lizy-sur-ourcq llupia loches locmaria-plouzane locmine locmiquelic locoal-mendon locon locqueltas loctudy lodeve lognes logonna-daoulas loir-en-vallee loire-authion
loire-sur-rhone loireauxence loiron-ruille loison-sous-lens lombez lompret longages longeville-les-metz longeville-les-saint-avold longeville-sur-mer longjumeau longlaville longny-les-villages
longperrier longpont-sur-orge longue-jumelles longueau longueil-annel longuenee-en-anjou longuenesse longuyon longvic longwy lons lons-le-saunier loon-plage loos loos-en-gohelle loperhet lorette
loretz-d'argenton lorgues lorient loriol-du-comtat loriol-sur-drome lormont lorris louannec louargat loudeac loudun loue louhans-chateaurenaud loupian lourches lourdes loury louveciennes louverne
louviers louvigne-du-desert louvigny louvres louvroil loyettes lozanne lubersac luc-la-primaube luc-sur-mer lucciana luce lucenay lucon ludon-medoc ludres lugrin luisant lumbin lumbres lunel lunel-viel
luneray luneville lure lusignan lusigny-sur-barse lussac-les-chateaux lutterbach luxeuil-les-bains luynes luzarches luzinay luzy lyon lyon-1er-arrondissement lyon-2e-arrondissement
lyon-3e-arrondissement lyon-4e-arrondissement lyon-5e-arrondissement lyon-6e-arrondissement lyon-7e-arrondissement lyon-8e-arrondissement lyon-9e-arrondissement lys-haut-layon lys-lez-lannoy
m'tsangamouji mably macau machecoul-saint-meme macheren macon macouria maen-roch magalas magescq magland magnac-sur-touvre magnanville magne magny-en-vexin magny-le-hongre magny-les-hameaux mahina
maiche maignelay-montigny maillane mailly-le-camp maing maintenon mainvilliers maisdon-sur-sevre maisons-alfort maisons-laffitte maisse maizieres-les-metz malakoff malansac malataverne malaucene
malaunay malemort malestroit malijai malissard mallemort malville malzeville mamers mamoudzou mana mandelieu-la-napoule mandeure mandres-les-roses manduel manom manosque mansle-les-fontaines
mantes-la-jolie mantes-la-ville manziat marange-silvange marans maraussan marboz marcellaz-albanais marcheprime marchiennes marcilly-en-villette marck marckolsheim marcoussis marcq-en-baroeul
marcy-l'etoile mardie mare mareil-marly marennes-hiers-brouage mareuil-en-perigord mareuil-les-meaux mareuil-sur-lay-dissais margaux-cantenac margencel margency margny-les-compiegne marguerittes
marignane marignier marigny-le-lozon marines maringues maripasoula marle marlenheim marles-les-mines marly marly-la-ville marly-le-roi marmande marmoutier marnaz maroeuil marolles-en-brie
marolles-en-hurepoix marolles-les-braults maromme marpent marquette-lez-lille marquise marsac-sur-l'isle marsannay-la-cote marseillan marseille marseille-10e-arrondissement marseille-11e-arrondissement
marseille-12e-arrondissement marseille-13e-arrondissement marseille-14e-arrondissement marseille-15e-arrondissement marseille-16e-arrondissement marseille-1er-arrondissement marseille-2e-arrondissement
marseille-3e-arrondissement marseille-4e-arrondissement marseille-5e-arrondissement marseille-6e-arrondissement marseille-7e-arrondissement marseille-8e-arrondissement marseille-9e-arrondissement
marsillargues marsilly marssac-sur-tarn martignas-sur-jalle martigne-ferchaud martigues martillac martres-tolosane marvejols marzan marzy masevaux-niederbruck masnieres masny massieux massy matha
mathay mathieu matoury maubeuge maubourguet mauges-sur-loire mauguio maule mauleon mauleon-licharre maulevrier maurecourt maureilhan maureillas-las-illas maurepas mauriac mauron maurs
maussane-les-alpilles mauves-sur-loire mauvezin mauze-sur-le-mignon maxeville mayenne mayet mazamet mazan maze-milon mazeres mazingarbe meaux medis mees megeve mehun-sur-yevre melesse melgven mellac
melle melun mende mennecy menton menucourt meounes-les-montrieux mer mercurol-veaunes mercury merdrignac mereau mericourt meriel merignac merignies merindol merlevenez merlimont mers-les-bains
mertzwiller meru merville merville-franceville-plage mery mery-sur-oise mesanger meschers-sur-gironde meslay-du-maine mesnil-en-ouche mesnil-roc'h mesnils-sur-iton mesquer messery messimy meteren
mettray metz metzervisse meucon meudon meulan-en-yvelines meung-sur-loire meurchin meximieux mexy meyenheim meylan meymac meynes meyrargues meyreuil meyzieu meze mezeriat mezidon-vallee-d'auge
mezieres-sur-seine mezy-sur-seine mieussy migennes mignaloux-beauvoir migne-auxances milhaud milizac-guipronvel millas millau millery milly-la-foret mimet mimizan miniac-morvan mionnay mions mios
miramas miramont-de-guyenne mirande mirebeau mirecourt mirefleurs miremont mirepoix mireval miribel miserey-salines miserieux missillac mitry-mory mittelhausbergen modane moelan-sur-mer moirans
moirans-en-montagne moissac moissy-cramayel molleges molsheim mommenheim monce-en-belin monchecourt monchy-saint-eloi monclar-de-quercy moncoutant-sur-sevre mondelange mondeville mondonville mondragon
monein moneteau monflanquin monistrol-sur-loire monnaie monnetier-mornex monnieres mons-en-baroeul mons-en-pevele monsempron-libos mont-de-marsan mont-pres-chambord mont-saint-aignan mont-saint-martin
montady montagnac montagnat montagny montaigu-vendee montalieu-vercieu montamise montanay montardon montargis montarnaud montastruc-la-conseillere montataire montauban montauban-de-bretagne montauroux
montayral montbard montbazin montbazon montbeliard montberon montbert montbeton montblanc montbonnot-saint-martin montboucher-sur-jabron montbrison montbron montceau-les-mines montchanin montdidier
montech montelier montelimar montendre monterblanc montereau-fault-yonne montesquieu-volvestre montesson monteux montevrain montfermeil montferrand-le-chateau montferrier-sur-lez montfort-l'amaury
montfort-le-gesnois montfort-sur-meu montfrin montgermont montgeron montgiscard montherme montholon monticello montignac-lascaux montigny-en-gohelle montigny-en-ostrevent montigny-le-bretonneux
montigny-les-cormeilles montigny-les-metz montigny-sur-loing montivilliers montlebon montlhery montlignon montlouis-sur-loire montlucon montluel montmagny montmedy montmelian montmerle-sur-saone
montmeyran montmirail montmoreau montmorency montmorillon montmorot montoir-de-bretagne montoire-sur-le-loir montois-la-montagne montpellier montpon-menesterol montrabe montreal montreal-la-cluse
montredon-labessonnie montrejeau montreuil montreuil-bellay montreuil-juigne montreuil-le-gast montreuil-sur-ille montrevault-sur-evre montrevel-en-bresse montreverd montrichard-val-de-cher
montrond-les-bains montrouge montry monts montsinery-tonnegrande montsoult montsurs montussan montval-sur-loir montville moorea-maiao morainvilliers morance morangis morannes-sur-sarthe-daumeray
morbecque morbier morcenx-la-nouvelle mordelles moreac morestel moret-loing-et-orvanne moreuil morhange morieres-les-avignon morigny-champigny morlaas morlaix mormant mornac mornant mornas
morne-a-l'eau morsang-sur-orge morsbach morschwiller-le-bas mortagne-au-perche mortagne-sur-sevre mortain-bocage morteau morzine mouans-sartoux mouchamps mougins mouguerre mouilleron-le-captif moulins
moulins-les-metz moult-chicheboville mourenx mouries mourmelon-le-grand mouroux mours-saint-eusebe moussan moussy-le-neuf mouthiers-sur-boeme moutiers moutiers-les-mauxfaits mouvaux mouxy mouy mouzeil
mouzillon mouzon moyenmoutier moyeuvre-grande mozac moze-sur-louet mtsamboro mudaison muizon mulhouse mulsanne mundolsheim munster mur-sur-allier muret murs-erigne murviel-les-beziers
murviel-les-montpellier mussidan muttersholtz mutzig muzillac nages-et-solorgues nailloux naintre nalliers nancy nandy nangis nans-les-pins nanterre nantes nanteuil-le-haudouin nanteuil-les-meaux
nantua narbonne narrosse nassandres-sur-risle naucelle naucelles naveil naves nay nazelles-negron neauphle-le-chateau negrepelisse nemours neoules nerac neris-les-bains nersac nesle nesmy neufchateau
neufchatel-en-bray neufchatel-hardelot neufchef neuille-pont-pierre neuilly-crimolois neuilly-en-thelle neuilly-plaisance neuilly-sur-marne neuilly-sur-seine neuvecelle neuves-maisons neuvic
neuville-aux-bois neuville-de-poitou neuville-en-ferrain neuville-saint-remy neuville-sur-escaut neuville-sur-oise neuville-sur-saone neuville-sur-sarthe nevers nevez nexon neydens neyron nice
niederbronn-les-bains nieppe nieuil-l'espoir nieul-le-dolent nieul-sur-mer nilvange nimes niort nissan-lez-enserune nivillac nivolas-vermelle noailles noe noeux-les-mines nogaro nogent nogent-l'artaud
nogent-le-roi nogent-le-rotrou nogent-sur-marne nogent-sur-oise nogent-sur-seine nogent-sur-vernisson nohanent noirmoutier-en-l'ile noiseau noisiel noisy-le-grand noisy-le-roi noisy-le-sec nomain
nonancourt nontron nort-sur-erdre notre-dame-d'oe notre-dame-de-bondeville notre-dame-de-monts notre-dame-de-riez notre-dame-des-landes nouaille-maupertuis nouan-le-fuzelier noues-de-sienne noumea
nouvion-sur-meuse nouvoitou nouzonville novalaise noves noyal-chatillon-sur-seiche noyal-muzillac noyal-pontivy noyal-sur-vilaine noyant-villages noyarey noyelles-godault noyelles-les-vermelles
noyelles-sous-lens noyen-sur-sarthe noyers-sur-cher noyon nozay nueil-les-aubiers nuits-saint-georges nuku-hiva nyons oberhausbergen oberhoffen-sur-moder obernai oberschaeffolsheim objat
octeville-sur-mer odos oeting offemont offendorf offranville oignies oissel-sur-seine oissery olemps olivet ollainville ollioules oloron-sainte-marie ombree-d'anjou ondres onet-le-chateau onnaing opio
oradour-sur-glane oraison orange orbey orcet orchamps-vennes orchies orcines oree-d'anjou orgeres orgerus orgeval orgon orleans orleat orlienas orly ormes ormesson-sur-marne ormoy ornans ornex
orry-la-ville orsay orthez orvault osny ossun ostricourt ostwald othis ottange ottmarsheim ouangani oudon ouegoa ouistreham oullins-pierre-benite ouroux-sur-saone outreau ouvea ouveillan
ouzouer-sur-loire oye-plage oyonnax ozoir-la-ferriere ozouer-le-voulgis pabu pace pacy-sur-eure paea pagny-sur-moselle paimboeuf paimpol paita palaiseau palaja palau-del-vidre palavas-les-flots
pamandzi pamiers panazol panissieres pannes pantin papaichton papara papeete paradou paray-le-monial paray-vieille-poste parcay-meslay parempuyre parentis-en-born parigne-l'eveque paris
paris-10e-arrondissement paris-11e-arrondissement paris-12e-arrondissement paris-13e-arrondissement paris-14e-arrondissement paris-15e-arrondissement paris-16e-arrondissement paris-17e-arrondissement
paris-18e-arrondissement paris-19e-arrondissement paris-1er-arrondissement paris-20e-arrondissement paris-2e-arrondissement paris-3e-arrondissement paris-4e-arrondissement paris-5e-arrondissement
paris-6e-arrondissement paris-7e-arrondissement paris-8e-arrondissement paris-9e-arrondissement parmain paron parthenay passy patay pau pauillac paulhan paulx pavie pavilly payrin-augmontel peaugres
peaule pechabou pechbonnieu pecquencourt pegomas peille pelissanne pelussin pencran penestin penmarch pennautier penne-d'agenais penta-di-casinca penvenan percy-en-normandie perenchies peri periers
perignat-les-sarlieve perigny perigueux pernes-les-fontaines perols peron peronnas peronne perpignan perreux perrigny-les-dijon perros-guirec pers-jussy persan perthes pertuis peschadoires pessac
petit-bourg petit-canal petit-caux petit-couronne petit-mars petite-foret petite-ile petite-rosselle peujard peymeinade peynier peypin peyre-en-aubrac peyrehorade peyrins peyrolles-en-provence peyruis
pezenas pezilla-la-riviere pfastatt phalempin phalsbourg pia pibrac picauville piennes pierrefeu-du-var pierrelatte pierrelaye pierres pierrevert pietrosella pignan pignans pinet pineuilh pins-justaret
pinsaguel piolenc pipriac pirae pire-chance pirey piriac-sur-mer pithiviers pitres plabennec plaimpied-givaudins plaine-et-vallees plaintel plaisance-du-touch plaisir plan-d'aups-sainte-baume
plan-d'orgon plan-de-cuques plancoet plappeville plateau-d'hauteville plateau-des-petites-roches plechatel pledran pleine-fougeres plelan-le-grand plelo plemet plenee-jugon pleneuf-val-andre plerguer
plerin plescop pleslin-trigavou plesse plestin-les-greves pleubian pleudihen-sur-rance pleugueneuc pleumeleuc pleumeur-bodou pleurtuit pleuven pleyben pleyber-christ plobannalec-lesconil plobsheim
ploemel ploemeur ploeren ploermel ploeuc-l'hermitage plogastel-saint-germain plogonnec plombieres-les-dijon plomelin plomeur plomodiern ploneis ploneour-lanvern plonevez-du-faou plouaret plouarzel
plouay ploubazlanec ploubezre ploudalmezeau ploudaniel plouedern plouenan plouer-sur-rance plouescat plouezec ploufragan plougasnou plougastel-daoulas plougonvelin plougonven plougoumelen
plouguenast-langast plouguerneau plouguin plouha plouharnel plouhinec plouigneau plouisy ploumagoar ploumilliau ploumoguer plouneventer plounevez-lochrist plourhan plourin-les-morlaix plourivo plouvien
plouvorn plouzane plozevet pluguffan plumelec plumeliau-bieuzy plumelin plumergat pluneret pluvigner podensac poilly-lez-gien poindimie pointe-a-pitre pointe-noire poisat poissy poisy poitiers
poix-de-picardie poix-du-nord polignac poligny pollestres polliat pollionnay pomerols pommeret pommeuse pommiers pompaire pompertuzat pompey pompignac pomponne ponerihouen pons pont-a-marcq
pont-a-mousson pont-a-vendin pont-audemer pont-aven pont-d'ain pont-de-buis-les-quimerch pont-de-cheruy pont-de-l'arche pont-de-l'isere pont-de-larn pont-de-metz pont-de-roide-vermondans pont-de-vaux
pont-du-casse pont-du-chateau pont-eveque pont-l'abbe pont-l'eveque pont-pean pont-saint-esprit pont-saint-martin pont-sainte-marie pont-sainte-maxence pont-scorff pont-sur-sambre pont-sur-yonne
pontacq pontarlier pontault-combault pontcarre pontcharra pontchateau ponteilla pontivy pontoise pontonx-sur-l'adour pontorson pontpoint porcelette porcheville pordic pornic pornichet port-bail-sur-mer
port-de-bouc port-jerome-sur-seine port-la-nouvelle port-louis port-saint-louis-du-rhone port-saint-pere port-sainte-foy-et-ponchapt port-sur-saone port-vendres porte-de-savoie porte-des-bonnevaux
porte-des-pierres-dorees portes-les-valence portet-sur-garonne portets portiragnes porto-vecchio potigny pouebo pouembout pougues-les-eaux pouilley-les-vignes pouillon pouilly-les-nonains
pouilly-sous-charlieu pouldreuzic poulx pourrieres poussan pouzauges poya prades prades-le-lez pradines prahecq prayssac pre-en-pail-saint-samson precigne precy-sur-oise preignac premesques premilhat
preseau presles presles-en-brie prevessin-moens prigonrieux pringy prinquiau privas propriano prouvy proville provin provins prunelli-di-fiumorbo pruniers-en-sologne publier puget-sur-argens
puget-ville pugnac puilboreau puiseaux puiseux-en-france puisserguier pujaut pujols pulnoy pulversheim punaauia pusignan pussay putanges-le-lac puteaux puttelange-aux-lacs puy-guillaume puygouzon
puylaurens puymoyen quarouble quelaines-saint-gault quesnoy-sur-deule quessoy questembert quetigny quettreville-sur-sienne queven quevert quiberon quievrechain quillan quimper quimperle quincampoix
quincay quincieux quincy-sous-senart quincy-voisins quinsac quint-fonsegrives quintin quissac rabastens raches racquinghem raillencourt-sainte-olle raimbeaucourt raismes rambervillers rambouillet
ramonville-saint-agne rang-du-fliers rangiroa rantigny ranville raon-l'etape razac-sur-l'isle realmont reau rebais recquignies redene redessan reding redon reguisheim regusse rehon reichshoffen
reichstett reignier-esery reims remilly remire-montjoly remiremont remoulins renage renaison renaze renescure rennes replonges restinclieres rethel retiers retournac rety revel reventin-vaugris
revigny-sur-ornain revin reyrieux reze rhinau riaille rians riantec ribaute-les-tavernes ribeauville ribecourt-dreslincourt riberac richardmenil richebourg richemont richwiller riec-sur-belon
riedisheim rieumes rieux rieux-volvestre rignac rilhac-rancon rillieux-la-pape rinxent riom riom-es-montagnes rion-des-landes riorges rioz ris-orangis rive-de-gier rivedoux-plage rivery rives
rives-d'andaine rives-d'autise rives-de-l'yon rives-du-couesnon rives-du-loir-en-anjou rives-en-seine rivesaltes riviere-pilote riviere-salee rivieres rixheim roanne robion rocbaron roche
roche-la-moliere roche-lez-beaupre rochechouart rochecorbon rochefort rochefort-du-gard rochefort-sur-loire rochemaure roches-premarie-andille rocheserviere rocroi rodez rodilhan roeschwoog roeulx
roeze-sur-sarthe rognac rognes rognonas rohrbach-les-bitche roiffieux roissy-en-brie roissy-en-france romagnat romagne romainville romaneche-thorins romans-sur-isere rombas romille romilly-sur-andelle
romilly-sur-seine romorantin-lanthenay ronchamp ronchin roncq roost-warendin roquebrune-cap-martin roquebrune-sur-argens roquecourbe roquefort roquefort-la-bedoule roquefort-les-pins roquemaure roques
roquettes roquevaire roscoff rosenau rosheim rosieres-aux-salines rosieres-en-santerre rosieres-pres-troyes rosny-sous-bois rosny-sur-seine rosporden rosselange rostrenen rosult rots rouans roubaix
rouen rouffach rouffiac-tolosan rouge rouillac rouille rouillon roujan roullet-saint-estephe rountzenheim-auenheim roura rousies rousset roussillon rousson rouvroy royan royat roye rozay-en-brie
ruaudin rubelles rue rueil-malmaison ruelisheim ruelle-sur-touvre ruffec rugles rumilly rungis ruoms rupt-sur-moselle rurange-les-thionville rurutu ruy-montceau sable-sur-sarthe sablons saclay sada
sadirac saffre sailly-labourse sailly-sur-la-lys sain-bel sainghin-en-melantois sainghin-en-weppes sains-du-nord sains-en-gohelle saint-affrique saint-agathon saint-agnant saint-agreve saint-aignan
saint-aignan-grandlieu saint-alban saint-alban-de-roche saint-alban-leysse saint-amand-les-eaux saint-amand-montrond saint-amand-villages saint-amarin saint-ambroix saint-ame saint-amour saint-andiol
saint-andre saint-andre-de-corcy saint-andre-de-cubzac saint-andre-de-l'eure saint-andre-de-la-roche saint-andre-de-sangonis saint-andre-des-eaux saint-andre-le-gaz saint-andre-les-vergers
saint-andre-lez-lille saint-apollinaire saint-armel saint-arnoult-en-yvelines saint-astier saint-aubin-d'aubigne saint-aubin-de-medoc saint-aubin-du-cormier saint-aubin-les-elbeuf
saint-aubin-sur-gaillon saint-aubin-sur-mer saint-aunes saint-ave saint-avertin saint-avold saint-ay saint-baldoph saint-barthelemy saint-barthelemy-d'anjou saint-beauzire saint-benoit
saint-benoit-de-carmaux saint-berthevin saint-bonnet-de-mure saint-bonnet-en-champsaur saint-bonnet-pres-riom saint-branchs saint-brandan saint-bres saint-brevin-les-pins saint-briac-sur-mer
saint-brice-courcelles saint-brice-sous-foret saint-brieuc saint-calais saint-cannat saint-caprais-de-bordeaux saint-cast-le-guildo saint-cere saint-cergues saint-cezaire-sur-siagne saint-chamas
saint-chamond saint-chaptes saint-chef saint-chely-d'apcher saint-cheron saint-christol-lez-ales saint-christophe-du-bois saint-christophe-du-ligneron saint-ciers-sur-gironde saint-clair-de-la-tour
saint-clair-du-rhone saint-claude saint-clement saint-clement-de-la-place saint-clement-de-riviere saint-cloud saint-colomban saint-contest saint-coulomb saint-cyprien saint-cyr-au-mont-d'or
saint-cyr-en-val saint-cyr-l'ecole saint-cyr-sur-loire saint-cyr-sur-mer saint-denis saint-denis-de-l'hotel saint-denis-de-pile saint-denis-en-bugey saint-denis-en-val saint-denis-la-chevasse
saint-denis-lanneray saint-denis-les-bourg saint-didier saint-didier-au-mont-d'or saint-didier-de-formans saint-didier-de-la-tour saint-didier-en-velay saint-didier-sur-chalaronne saint-die-des-vosges
saint-dizier saint-dolay saint-domineuc saint-donat-sur-l'herbasse saint-doulchard saint-drezery saint-egreve saint-eloi saint-eloy-les-mines saint-erblon saint-esprit saint-esteve saint-etienne
saint-etienne-au-mont saint-etienne-de-crossey saint-etienne-de-fontbellon saint-etienne-de-montluc saint-etienne-de-saint-geoirs saint-etienne-de-tulmont saint-etienne-des-oullieres
saint-etienne-du-bois saint-etienne-du-gres saint-etienne-du-rouvray saint-etienne-les-remiremont saint-evarzec saint-fargeau-ponthierry saint-feliu-d'avall saint-felix saint-ferreol-d'auroure
saint-florent-sur-cher saint-florentin saint-flour saint-folquin saint-fons saint-francois saint-fulgent saint-galmier saint-gaudens saint-gelais saint-gely-du-fesc saint-gence saint-genes-champanelle
saint-genest-lerpt saint-genest-malifaux saint-genies-bellevue saint-genies-de-comolas saint-genies-de-malgoires saint-genies-des-mourgues saint-geniez-d'olt-et-d'aubrac saint-genis-des-fontaines
saint-genis-laval saint-genis-les-ollieres saint-genis-pouilly saint-genix-les-villages saint-geoire-en-valdaine saint-georges saint-georges-d'esperanche saint-georges-d'oleron saint-georges-d'orques
saint-georges-de-commiers saint-georges-de-didonne saint-georges-de-mons saint-georges-de-reneins saint-georges-des-coteaux saint-georges-des-groseillers saint-georges-du-bois
saint-georges-les-baillargeaux saint-georges-les-bains saint-georges-sur-baulche saint-georges-sur-cher saint-georges-sur-eure saint-georges-sur-loire saint-geours-de-maremne saint-germain
saint-germain-au-mont-d'or saint-germain-des-fosses saint-germain-du-corbeis saint-germain-du-plain saint-germain-du-puch saint-germain-du-puy saint-germain-en-cogles saint-germain-en-laye
saint-germain-la-blanche-herbe saint-germain-laprade saint-germain-laval saint-germain-lembron saint-germain-les-arpajon saint-germain-les-corbeil saint-germain-nuelles saint-germain-sur-morin
saint-gervais saint-gervais-la-foret saint-gervais-les-bains saint-gildas-de-rhuys saint-gildas-des-bois saint-gilles saint-gilles-croix-de-vie saint-girons saint-gobain saint-gratien saint-gregoire
saint-heand saint-herblain saint-hilaire-de-brethmas saint-hilaire-de-chaleons saint-hilaire-de-clisson saint-hilaire-de-riez saint-hilaire-du-harcouet saint-hilaire-du-rosier
saint-hilaire-saint-mesmin saint-hippolyte saint-hippolyte-du-fort saint-ismier saint-jacques-de-la-lande saint-jacques-sur-darnetal saint-james saint-jean saint-jean-bonnefonds saint-jean-brevelay
saint-jean-d'angely saint-jean-d'elle saint-jean-d'hermine saint-jean-d'illac saint-jean-de-boiseau saint-jean-de-bournay saint-jean-de-braye saint-jean-de-gonville saint-jean-de-la-ruelle
saint-jean-de-liversay saint-jean-de-luz saint-jean-de-maurienne saint-jean-de-moirans saint-jean-de-monts saint-jean-de-muzols saint-jean-de-vedas saint-jean-du-falga saint-jean-du-gard
saint-jean-en-royans saint-jean-le-blanc saint-jean-pla-de-corts saint-jeannet saint-jeoire saint-joachim saint-jorioz saint-jory saint-joseph saint-jouan-des-guerets saint-juery saint-julien
saint-julien-chapteuil saint-julien-de-concelles saint-julien-des-landes saint-julien-du-sault saint-julien-en-genevois saint-julien-l'ars saint-julien-les-metz saint-julien-les-rosiers
saint-julien-les-villas saint-junien saint-just saint-just-chaleyssin saint-just-en-chaussee saint-just-le-martel saint-just-luzac saint-just-malmont saint-just-saint-rambert saint-lambert-la-potherie
saint-laurent-blangy saint-laurent-d'agny saint-laurent-d'aigouze saint-laurent-de-chamousset saint-laurent-de-la-pree saint-laurent-de-la-salanque saint-laurent-de-mure saint-laurent-des-arbres
saint-laurent-du-maroni saint-laurent-du-pont saint-laurent-du-var saint-laurent-medoc saint-laurent-nouan saint-laurent-sur-sevre saint-leger-de-linieres saint-leger-du-bourg-denis
saint-leger-les-vignes saint-leger-sous-cholet saint-leon-sur-l'isle saint-leonard saint-leonard-de-noblat saint-leu saint-leu-d'esserent saint-leu-la-foret saint-lo saint-loubes saint-louis
saint-louis-de-montferrand saint-loup-cammas saint-loup-sur-semouse saint-lubin-des-joncherets saint-lumine-de-clisson saint-lumine-de-coutais saint-lunaire saint-lye saint-lyphard saint-lys
saint-magne-de-castillon saint-maixant saint-maixent-l'ecole saint-malo saint-malo-de-guersac saint-mammes saint-mande saint-mandrier-sur-mer saint-manvieu-norrey saint-marcel saint-marcel-d'ardeche
saint-marcel-les-valence saint-marcel-sur-aude saint-marcellin saint-marcellin-en-forez saint-mard saint-mars-d'outille saint-mars-de-coutais saint-mars-du-desert saint-mars-la-briere saint-martin
saint-martin-boulogne saint-martin-d'auxigny saint-martin-d'heres saint-martin-d'uriage saint-martin-de-crau saint-martin-de-londres saint-martin-de-may saint-martin-de-re saint-martin-de-seignanx
saint-martin-de-valgalgues saint-martin-des-champs saint-martin-des-noyers saint-martin-du-mont saint-martin-du-tertre saint-martin-du-var saint-martin-en-haut saint-martin-la-pallu
saint-martin-la-plaine saint-martin-le-beau saint-martin-le-vinoux saint-martin-lez-tatinghem saint-mathieu-de-treviers saint-mathurin saint-maur saint-maur-des-fosses saint-maurice
saint-maurice-de-beynost saint-maurice-de-gourdans saint-maurice-de-lignon saint-maurice-l'exil saint-max saint-maximin saint-maximin-la-sainte-baume saint-medard-d'aunis saint-medard-d'eyrans
saint-medard-de-guizieres saint-medard-en-jalles saint-meen-le-grand saint-melaine-sur-aubance saint-meloir-des-ondes saint-memmie saint-michel saint-michel-chef-chef saint-michel-de-maurienne
saint-michel-en-l'herm saint-michel-sur-orge saint-mihiel saint-mitre-les-remparts saint-molf saint-nabord saint-nazaire saint-nazaire-d'aude saint-nazaire-les-eymes saint-nicolas
saint-nicolas-d'aliermont saint-nicolas-de-la-grave saint-nicolas-de-port saint-nicolas-de-redon saint-nolff saint-nom-la-breteche saint-omer saint-orens-de-gameville saint-ouen saint-ouen-d'aunis
saint-ouen-de-thouberville saint-ouen-l'aumone saint-ouen-sur-seine saint-pabu saint-pair-sur-mer saint-pal-de-mons saint-palais saint-palais-sur-mer saint-pantaleon-de-larche saint-pargoire
saint-parres-aux-tertres saint-paterne---le-chevain saint-pathus saint-paul saint-paul-de-varces saint-paul-de-vence saint-paul-en-chablais saint-paul-en-jarez saint-paul-les-dax
saint-paul-trois-chateaux saint-paulien saint-pavace saint-pee-sur-nivelle saint-peray saint-pere-en-retz saint-pere-marc-en-poulet saint-philbert-de-bouaine saint-philbert-de-grand-lieu saint-philippe
saint-pierre saint-pierre-d'albigny saint-pierre-d'irube saint-pierre-d'oleron saint-pierre-de-chandieu saint-pierre-de-varengeville saint-pierre-des-corps saint-pierre-du-mont saint-pierre-du-perray
saint-pierre-en-auge saint-pierre-en-faucigny saint-pierre-la-cour saint-pierre-la-palud saint-pierre-les-elbeuf saint-pierre-les-nemours saint-pierre-quiberon saint-pol-de-leon saint-pol-sur-ternoise
saint-porchaire saint-pourcain-sur-sioule saint-prest saint-priest saint-priest-en-jarez saint-priest-taurion saint-privat-des-vieux saint-prix saint-pryve-saint-mesmin saint-quay-portrieux
saint-quentin saint-quentin-de-baron saint-quentin-fallavier saint-quentin-la-poterie saint-rambert-d'albon saint-rambert-en-bugey saint-raphael saint-remy saint-remy-de-provence
saint-remy-les-chevreuse saint-remy-sur-avre saint-renan saint-rogatien saint-romain-de-colbosc saint-romain-de-jalionas saint-romain-en-gal saint-romain-le-puy saint-saens saint-saturnin
saint-saturnin-les-apt saint-saturnin-les-avignon saint-saulve saint-sauveur saint-sauveur-d'aunis saint-sauveur-le-vicomte saint-sauveur-villages saint-savin saint-savinien saint-savournin
saint-sebastien-de-morsent saint-sebastien-sur-loire saint-selve saint-seurin-sur-l'isle saint-sever saint-simeon-de-bressieux saint-sorlin-en-valloire saint-soupplets saint-sulpice-de-royan
saint-sulpice-et-cameyrac saint-sulpice-la-pointe saint-sulpice-sur-leze saint-sylvestre-sur-lot saint-symphorien-d'ozon saint-symphorien-sur-coise saint-thegonnec-loc-eguiner saint-thibault-des-vignes
saint-thibery saint-thurial saint-tropez saint-urbain saint-uze saint-valery-en-caux saint-valery-sur-somme saint-vallier saint-vallier-de-thiey saint-varent saint-venant saint-viaud saint-victor
saint-victor-de-cessieu saint-victor-la-coste saint-victoret saint-vigor-le-grand saint-vincent-de-paul saint-vincent-de-tyrosse saint-vit saint-vrain saint-witz saint-xandre saint-yorre
saint-yrieix-la-perche saint-yrieix-sur-charente saint-yvi saint-yzan-de-soudiac saint-zacharie sainte-adresse sainte-anastasie-sur-issole sainte-anne sainte-anne-d'auray sainte-anne-sur-brivet
sainte-bazeille sainte-catherine sainte-cecile-les-vignes sainte-colombe sainte-consorce sainte-croix-en-plaine sainte-eulalie sainte-fereole sainte-feyre sainte-flaive-des-loups sainte-florine
sainte-foy sainte-foy-d'aigrefeuille sainte-foy-de-peyrolieres sainte-foy-la-grande sainte-foy-les-lyon sainte-gemme-la-plaine sainte-gemmes-sur-loire sainte-genevieve sainte-genevieve-des-bois
sainte-helene sainte-livrade-sur-lot sainte-luce sainte-luce-sur-loire sainte-marguerite sainte-marguerite-sur-duclair sainte-marie sainte-marie-aux-chenes sainte-marie-aux-mines sainte-marie-de-re
sainte-marie-la-mer sainte-maure-de-touraine sainte-maxime sainte-menehould sainte-mere-eglise sainte-pazanne sainte-reine-de-bretagne sainte-rose sainte-savine sainte-sigolene sainte-soulle
sainte-suzanne sainte-tulle saintes saintes-maries-de-la-mer saintry-sur-seine saix salaise-sur-sanne salazie salbris saleilles salernes sales saleux salies-de-bearn salindres salins-les-bains
sallanches sallaumines salleboeuf salleles-d'aude sallertaine salles salles-d'aude salles-la-source salles-sur-mer salome salon-de-provence salouel salses-le-chateau samatan samer samoens
samois-sur-seine samoreau san-martino-di-lota san-nicolao sanary-sur-mer sance sancoins sandillon sangatte sanguinet sanilhac sannois santec santeny santes sanvignes-les-mines saone saran sarcelles
sare sarge-les-le-mans sarlat-la-caneda sarralbe sarras sarre-union sarrebourg sarreguemines sarrians sarrola-carcopino sarry sartene sartilly-baie-bocage sartrouville sarzeau sassenage sathonay-camp
sathonay-village satolas-et-bonce saubens saucats saujon saulcy-sur-meurthe saulieu saulnes saultain saulx-les-chartreux saulxures-les-nancy saulxures-sur-moselotte saumur sausheim saussan
sausset-les-pins sautron sauvagnon sauveterre sauvian sauze-entre-bois savenay saverdun saverne savigne-l'eveque savigneux savigny-le-temple savigny-sur-orge savonnieres sayat saze scaer sceaux
scherwiller schiltigheim schirmeck schirrhein schoelcher schoeneck schweighouse-sur-moder sciez scionzier scorbe-clairvaux scy-chazelles sebazac-concoures seclin sedan sees seez segny segonzac
segre-en-anjou-bleu seichamps seiches-sur-le-loir seignosse seilh seillans seillons-source-d'argens selestat selles-sur-cher seloncourt selongey seltz semalens semblancay semeac semoy semur-en-auxois
semussac senas sene senlis sennecey-le-grand sennecey-les-dijon senonches senones sens sens-de-bretagne septeme septemes-les-vallons septeuil septfonds sequedin sereilhac seremange-erzange serent
serezin-du-rhone sergy serifontaine serignan serignan-du-comtat serpaize serre-les-sapins serres-castet serris servian servon servon-sur-vilaine sessenheim sete seurre severac-d'aveyron sevran
sevremoine sevremont sevres sevres-anxaumont sevrier seyssel seysses seyssinet-pariset seyssins seyssuel sezanne sierentz sigean signes sille-le-guillaume sillingy simiane-collongue sin-le-noble
sinceny sinnamary sissonne sisteron six-fours-les-plages sixt-sur-aff sizun smarves sochaux soignolles-en-brie soissons soisy-sous-montmorency soisy-sur-seine solaize solesmes soliers sollies-pont
sollies-toucas sollies-ville somain sommieres sonnaz soorts-hossegor sorbiers sorede soreze sorgues sorigny sospel sotteville-les-rouen soual soubise souchez soucieu-en-jarrest soues souffelweyersheim
soufflenheim souillac soulac-sur-mer souleuvre-en-bocage soullans soultz-haut-rhin soultz-sous-forets soultzmatt souppes-sur-loing sourcieux-les-mines sourdeval soustons soyaux soyons spay spicheren
staffelfelden stains steenvoorde steenwerck stenay stiring-wendel strasbourg suce-sur-erdre sucy-en-brie suippes sully-sur-loire sulniac suresnes surgeres survilliers sury-le-comtal surzur sussargues
suze-la-rousse taden tahaa taiarapu-est taiarapu-ouest taillades tain-l'hermitage taissy talange talant talence talensac tallard talmont-saint-hilaire taluyers taninges taputapuatea tarare tarascon
tarascon-sur-ariege tarbes targon tarnos tartas tassin-la-demi-lune taule taupont tavaux tavel taverny telgruc-sur-mer teloche templemars templeuve-en-pevele tence tencin tergnier ternay terranjou
terrasson-lavilledieu terres-de-caux terres-de-haute-charente terval terville tessy-bocage teteghem-coudekerque-village teva-i-uta teyran thann thaon-les-vosges theding theix-noyalo theys theza
thezan-les-beziers thiais thiant thiers thierville-sur-meuse thil thio thionville thise thiviers thizy-les-bourgs thoiry thomery thones thonon-les-bains thorigne-fouillard thorigny-sur-marne
thouare-sur-loire thouars thourotte thue-et-mue thuir thumeries thure thurins thury-harcourt-le-hom thyez tierce tigery tignieu-jameyzieu tigy tinchebray-bocage tinqueux tinteniac tomblaine
tonnay-charente tonneins tonnerre torcy torigny-les-villes torreilles tosse toucy toufflers touho toul toulenne toulon toulouges toulouse touques tourcoing tournan-en-brie tournefeuille
tournon-sur-rhone tournus tourouvre-au-perche tourrette-levens tourrettes tourrettes-sur-loup tours tourves tourville-la-riviere toury toussieu trainou trans-en-provence trappes trebes trebeurden
treffiagat trefflean tregastel tregueux treguier tregunc treillieres treize-septiers trelaze trelissac trelivan trelon tremblay-en-france tremblay-les-villages trementines tremeven tremuson trept
tressange tresserve tresses trets trevoux triel-sur-seine trieux trignac trilport trith-saint-leger troarn trois-rivieres trosly-breuil trouillas trouville-sur-mer trouy troyes truchtersheim truyes
tsingoni tubuai tucquegnieux tulle tullins tumaraa turckheim ua-pou ucel uchaud uckange ugine ungersheim unieux urcuit urrugne urt ussac ussel ustaritz uturoa uvea uxegney uzerche uzes vagney
vailhauques vailly-sur-aisne vair-sur-loire vaires-sur-marne vaison-la-romaine vaivre-et-montoille val-au-perche val-cenis val-couesnon val-d'anast val-d'arc val-d'arguenon val-d'arry
val-d'erdre-auxence val-d'ize val-d'oingt val-d'oust val-d'usiers val-de-briey val-de-cognac val-de-moder val-de-reuil val-de-scie val-de-virvee val-du-layon val-en-vignes val-revermont valbonne
vald'yerre valdahon valdalliere valdivienne valdoie valencay valence valence-en-poitou valenciennes valencin valencisse valensole valentigney valenton valergues valgelon-la-rochette vallauris valleiry
valleroy vallet vallieres-sur-fier valloire-sur-cisse vallon-pont-d'arc vallons-de-l'erdre valmont valognes valorbiquet valras-plage valreas vals-les-bains vals-pres-le-puy valserhone
vandoeuvre-les-nancy vannes vanves varangeville varces-allieres-et-risset varennes-jarcy varennes-le-grand varennes-sur-allier varennes-sur-seine varennes-vauzelles varetz varilhes varois-et-chaignot
varreddes vaucresson vaugneray vaujours vaulnaveys-le-haut vaulx-en-velin vaulx-milieu vaureal vauvert vaux-le-penil vaux-sur-mer vaux-sur-seine vay vayres veauche vedene veigne veigy-foncenex velaux
velizy-villacoublay velleron vemars venansault venarey-les-laumes vence vendargues vendat vendays-montalivet vendenheim vendeuvre-sur-barse vendin-le-vieil vendin-les-bethune vendome vendres venelles
venerque venette venissieux vennecy ventabren ventiseri verberie verdun verdun-sur-garonne veretz verfeil vergeze verines verlinghem vermelles vern-sur-seiche vernaison vernantes vernegues vernet
verneuil-d'avre-et-d'iton verneuil-en-halatte verneuil-l'etang verneuil-sur-seine verneuil-sur-vienne verniolle vernon vernosc-les-annonay vernou-la-celle-sur-seine vernou-sur-brenne vernouillet verny
verquin verrieres-en-anjou verrieres-le-buisson versailles verson versonnex vert-le-grand vert-le-petit vert-saint-denis vertaizon verton vertou vervins vescovato vesoul vesseaux vetraz-monthoux
veuzain-sur-loire vexin-sur-epte veynes veyrac veyre-monton veyrier-du-lac vezeronce-curtin vezin-le-coquet viarmes vias vibraye vic-en-bigorre vic-fezensac vic-la-gardiole vic-le-comte vichy vidauban
vieillevigne vienne vienne-en-val vierzon vieux-berquin vieux-charmont vieux-conde vieux-habitants vieux-thann vif vignacourt vigneux-de-bretagne vigneux-sur-seine vignoc vignoux-sur-barangeon villabe
village-neuf villages-du-lac-de-paladru villaines-la-juhel villard-bonnot villard-de-lans villars villars-les-dombes villaz ville-d'avray ville-di-pietrabugno ville-la-grand villebarou
villebon-sur-yvette villecresnes villedieu-les-poeles-rouffigny villedieu-sur-indre villedoux villefontaine villefranche-de-lauragais villefranche-de-rouergue villefranche-sur-cher villefranche-sur-mer
villefranche-sur-saone villefranque villejuif villejust villelaure villelongue-de-la-salanque villemandeur villemoisson-sur-orge villemomble villemoustaussou villemur-sur-tarn villenauxe-la-grande
villenave-d'ornon villeneuve villeneuve-d'ascq villeneuve-de-berg villeneuve-de-la-raho villeneuve-de-marsan villeneuve-en-perseigne villeneuve-en-retz villeneuve-la-garenne villeneuve-la-guyard
villeneuve-le-roi villeneuve-les-avignon villeneuve-les-beziers villeneuve-les-maguelone villeneuve-loubet villeneuve-saint-georges villeneuve-saint-germain villeneuve-sur-aisne villeneuve-sur-lot
villeneuve-sur-yonne villeneuve-tolosane villennes-sur-seine villenoy villeparisis villepinte villepreux villerest villers-bocage villers-bretonneux villers-cotterets villers-le-lac villers-les-nancy
villers-outreaux villers-saint-paul villers-semeuse villers-sous-saint-leu villers-sur-mer villerupt villetaneuse villette-d'anthon villette-de-vienne villeurbanne villevaude villeveyrac villie-morgon
villiers-le-bel villiers-saint-frederic villiers-sur-marne villiers-sur-morin villiers-sur-orge villieu-loyes-mollon vimines vimoutiers vimy vinassan vinay vinca vincennes vincey vindry-sur-turdine
vineuil vinon-sur-verdon violaines vire-normandie viriat viroflay viry viry-chatillon vitre vitrolles vitry-aux-loges vitry-en-artois vitry-le-francois vitry-sur-orne vitry-sur-seine vittel
viuz-en-sallaz vivier-au-court viviers viviers-du-lac viviers-les-montagnes vivonne vivy vizille voglans voh voiron voisins-le-bretonneux volgelsheim volmerange-les-mines volstroff volvic volx vonnas
voreppe vouille voujeaucourt vouneuil-sous-biard vouneuil-sur-vienne vourles vouvray vouziers vrigne-aux-bois vulaines-sur-seine wahagnies walincourt-selvigny wallers wambrechies warhem warmeriville
wasquehal wasselonne wassy watten wattignies wattrelos wavrin waziers weitbruch wervicq-sud weyersheim wignehies willems wimereux wimille wingersheim-les-quatre-bans wingles wintzenheim wisches
wissembourg wissous witry-les-reims wittelsheim wittenheim wittisheim wizernes woippy wolfisheim wormhout woustviller xertigny ychoux yenne yerres yerville yffiniac yssingeaux ytrac yutz yvetot yvrac
yvre-l'eveque yzeure zillisheim zonza
`

export const smallCommunes = `
aast abainville abancourt abaucourt abaucourt-hautecourt abbans-dessous abbans-dessus abbecourt abbenans abbeville-la-riviere abbeville-les-conflans abbeville-saint-lucien abbevillers abeilhan
abelcourt abere abergement-la-ronce abergement-le-grand abergement-le-petit abergement-les-thesy abergement-saint-jean abidos abilly abitain abjat-sur-bandiat ablain-saint-nazaire ablaincourt-pressoir
ablainzevelle ablancourt ableiges ablon aboen aboncourt aboncourt-gesincourt aboncourt-sur-seille abondance abos abreschviller abries abries-ristolas accolans accolay accons accous achain achen
acheres-la-foret achery acheux-en-amienois acheux-en-vimeu acheville achey achiet-le-grand achiet-le-petit achun achy aclou acon acq acqueville acquigny acquin-westbecourt acy acy-en-multien
acy-romance adaincourt adainville adam-les-passavant adam-les-vercel adamswiller adast ade adelange adelans-et-le-val-de-bithaine adervielle-pouchergues adilly adinfer adissan adon adriers affieux
affleville affoux affracourt affringues agassac agel agen-d'aveyron agencourt agenville agenvillers ageville agey aghione agincourt agme agnac agnat agnez-les-duisans agnicourt-et-sechelles agnieres
agnin agnos agny agonac agones agonges agonnay agos-vidalos agris agudelle aguessac aguilcourt aguts agy ahaxe-alciette-bascassan aheville ahuille ahun ahuy aibes aibre aicirits-camou-suhast aigaliers
aiglemont aiglepierre aigleville aiglun aignan aignay-le-duc aigne aignes aigneville aigny aigonnay aigre aigrefeuille aigremont aiguebelette-le-lac aiguebelle aigueblanche aigues-juntes aigueze
aiguilhe aiguilles aiguines aigurande ailhon aillant-sur-milleron aillant-sur-tholon aillas ailleux aillevans ailleville aillevillers-et-lyaumont aillianville aillieres-beauvoir aillon-le-jeune
aillon-le-vieux ailloncourt ailly ailly-le-haut-clocher aime ainay-le-chateau ainay-le-vieil aincille aincourt aincreville aingeray aingeville aingoulaincourt ainharp ainhice-mongelos ainhoa ainvelle
airan aire airel airion airon-notre-dame airon-saint-vaast airoux aiserey aisey-et-richecourt aisey-sur-seine aisonville-et-bernoville aissey aisy-sous-thil aisy-sur-armancon aiti aiton aix
aix-en-diois aix-en-ergny aix-en-issart aix-en-othe aix-en-pevele aix-la-fayette aizac aizanville aize aizecourt-le-bas aizecourt-le-haut aizelles aizier aizy-jouy ajac ajain ajat ajoncourt ajou ajoux
alaigne alaincourt alaincourt-la-cote alairac alaise alan alando alba-la-romaine alban albaret-le-comtal albaret-sainte-marie albas albe albefeuille-lagarde albens albepierre-bredons albertacce
albestroff albiac albieres albies albiez-le-jeune albiez-montrond albignac albine albiosc albitreccia albon albon-d'ardeche alboussiere albussac alcay-alcabehety-sunharette aldudes alembon
alet-les-bains alette aleu alex alexain aleyrac algajola algans algolsheim alieze alignan-du-vent alincourt alincthun alise-sainte-reine alissas alix alizay allain allaines allaines-mervilliers
allainville allainville-en-beauce allamont allamps allan allanche alland'huy-et-sausseuil allarmont allas-bocage allas-champagne allas-les-mines allegre allegre-les-fumades allemagne-en-provence
allemanche-launay-et-soyer allemans allemans-du-dropt allemant allemond allenay allenc allenjoie allenwiller allerey allerey-sur-saone alleriot allery alles-sur-dordogne alleuze alleves alleyrac
alleyras alleyrat allez-et-cazeneuve alliancelles alliat allibaudieres allichamps allier allieres alligny-cosne alligny-en-morvan allineuc allogny alloinay allondans allondaz allondrelle-la-malmaison
allonne allons allonville allos alloue allouis allouville-bellefosse alluy alluyes ally almayrac almeneches almont-les-junies alo alos alos-sibas-abense aloxe-corton alquines alrance altagene
alteckendorf altenach altenheim altenstadt altiani altier altillac altorf altrippe altviller altwiller aluze alvignac alvimare alzen alzi alzing alzon alzonne amage amagne amagney amailloux amance
amancey amange amanlis amanty amanze amarens amathay-vesigneux amaye-sur-orne amaye-sur-seulles amazy ambacourt ambax ambel ambenay amberac amberieux amberieux-en-dombes ambernac amberre ambeyrac
ambialet ambiegna ambierle ambievillers ambillou ambillou-chateau amblaincourt amblainville amblans-et-velotte ambleny ambleon ambleville amblimont ambloy ambly-fleury ambly-sur-meuse ambonil ambonnay
ambonville ambourville ambrault ambres ambricourt ambrief ambrieres ambrines ambrugeat ambrumesnil ambrus ambutrix amecourt amel-sur-l'etang amelecourt amendeuix-oneix amenoncourt amenucourt ames
amettes ameugny ameuvelle amfreville amfreville-la-campagne amfreville-les-champs amfreville-saint-amand amfreville-sous-les-monts amfreville-sur-iton amfroipret amifontaine amigny amigny-rouy amillis
amions amirat ammerschwihr ammertzwiller amne amoncourt amondans amont-et-effreney amorots-succos amou ampilly-le-sec ampilly-les-bordes amplier ampoigne amponville ampriani ampus amure amy anaa anais
anan ance ance-feas anceaumeville anceins ancelle ancemont ancerviller ancey anchamps anche anchenoncourt-et-chazel ancienville ancier ancinnes ancizan ancone ancourt ancourteville-sur-hericourt
ancretieville-saint-victor ancretteville-sur-mer ancteville anctoville anctoville-sur-boscq ancy ancy-dornot ancy-le-franc ancy-le-libre ancy-sur-moselle andainville andance andancette andard ande
andechy andel andelain andelaroche andelarre andelarrot andelat andelnans andelot-blancheville andelot-en-montagne andelot-morval andelu andernay anderny andert-et-condon andevanne andigne andillac
andilly-en-bassigny andiran andlau andoins andon andonville andornay andouille-neuville andouque andrein andres andrest andreze andrezel andryes aneran-camors aneres anetz angais ange angeac-champagne
angeac-charente angecourt angeduc angely angeot angerville-bailleul angerville-l'orcher angerville-la-campagne angerville-la-martel angervilliers angeville angevillers angey angicourt angiens angirey
angivillers anglade anglards-de-saint-flour anglards-de-salers anglars anglars-juillac anglars-nozac anglars-saint-felix anglefort anglemont angles-sur-l'anglin anglesqueville-l'esneval
anglesqueville-la-bras-long angliers anglure anglure-sous-dun anglus angluzelles-et-courcelles angoisse angomont angos angoume angous angoustrine-villeneuve-des-escaldes angoville angoville-au-plain
angrie anguilcourt-le-sart angviller-les-bisping angy anhaux anhiers anisy anizy-le-chateau anjeux anjou anjouin anjoutey anla anlezy anlhiac annay-la-cote annay-sur-serein annebault annecy-le-vieux
annelles anneot annepont annesse-et-beaulieu anneux anneville-ambourville anneville-en-saire anneville-la-prairie anneville-sur-mer anneville-sur-scie annezay annoire annois annoisin-chatelans annoix
annonville annot annouville-vilmesnil annoux annoville anos anost anoux anoye anquetierville anrosey ansac-sur-vienne ansacq ansan ansauville ansauvillers ansignan ansost ansouis anstaing antagnac
anterrieux anteuil antezant-la-chapelle anthe anthelupt anthenay antheny antheuil antheuil-portes anthien anthon antichan antichan-de-frontignes antignac antigny antigny-la-ville antilly antin
antisanti antist antogny-le-tillac antoigne antoigny antoingt antonaves antonne-et-trigonant antorpe antraigues-sur-volane antrain antran antras antrenas antugnac antully anveville anville anvin
any-martin-rieux anzat-le-luguet anzeling anzeme anzex anzy-le-duc aougny aouste aouze apach apchat apchon apinac appelle appenai-sous-belleme appenans appenwihr appeville appeville-annebault appietto
appilly appy apremont-la-foret apremont-sur-allier aprey arabaux araches-la-frasse aragnouet aragon aramits aranc arance arancou arandas arandon-passins araujuzon araules araux arbanats arbas arbecey
arbellara arbeost arberats-sillegue arbignieu arbigny arbigny-sous-varennes arbin arblade-le-bas arblade-le-haut arbon arbonne-la-foret arboras arbori arbot arbouans arboucave arbouet-sussaute arbourse
arboussols arboys-en-bugey arbrissel arbus arbusigny arc-en-barrois arc-et-senans arc-sous-cicon arc-sous-montenot arcais arcambal arcay arceau arcenant arcens arces arces-dilo arcey archail archelange
arches archettes archiac archignac archignat archigny archingeay archipel-des-crozet archipel-des-kerguelen archon arcinges arcins arcis-le-ponsart arcizac-adour arcizac-ez-angles arcizans-avant
arcizans-dessus arcomps arcon arconcey arconnay arconsat arconville arcy-sainte-restitue arcy-sur-cure ardelles ardelu ardenais ardenay-sur-merize ardengost ardes ardeuil-et-montfauxelles ardiege
ardillieres ardin ardizas ardoix ardon ardouval aregno areines aren arengosse aresches aressy arette arfeuille-chatain arfeuilles arfons argagnon arganchy argancon argancy argein argeles-bagneres
argelliers argelos argelouse argences-en-aubrac argens argens-minervois argentat argentenay argenteuil-sur-armancon argentieres argentine argentolles argenton argenton-l'eglise argenton-les-vallees
argenton-notre-dame argenvieres argenvilliers argers arget argiesans argillieres argilliers argilly argis argiusta-moriccio argoeuves argol argouges argoules argueil arguel arguenos argut-dessous
argut-dessus argy arhansus aries-espenan arifat arignac arinthod arith arjuzanx arlanc arlay arlebosc arlempdes arlet arleuf arleux-en-gohelle arlos armaille armancourt armaucourt armeau armendarits
armenonville-les-gatineaux armenteule armentieres-en-brie armentieres-sur-avre armentieres-sur-ourcq armentieux armes armillac armissan armix armous-et-cau armoy arnac arnac-la-poste arnac-pompadour
arnac-sur-dourdou arnancourt arnaud-guilhem arnave arnaville arnay-le-duc arnay-sous-vitteaux arnayon arne arneguy arneke arnicourt arnieres-sur-iton arnoncourt-sur-apance arnos arnouville-les-mantes
aroffe aromas aron aroue-ithorots-olhaiby aroz arpaillargues-et-aureillac arpavon arpenans arpheuilles arpheuilles-saint-priest arphy arquenay arquettes-en-val arqueves arquian arrabloy arracourt
arraincourt arrancourt arrancy arrancy-sur-crusnes arrans arras-en-lavedan arras-sur-rhone arrast-larrebieu arraute-charritte arraye-et-han arrayou-lahitte arre arreau arrelles arrembecourt arrenes
arrens-marsous arrentes-de-corcieux arrentieres arrest arreux arriance arricau-bordes arrien arrien-en-bethmale arrigas arrigny arro arrodets arrodets-ez-angles arromanches-les-bains arronnes
arronville arros-d'oloron arros-de-nay arroses arrouede arrout arry ars ars-en-re ars-laquenexy ars-les-favets ars-sur-formans arsac-en-velay arsague arsans arsonval arsure-arsurette arsy
art-sur-meurthe artagnan artaise-le-vivier artaix artalens-souin artannes-sur-thouet artas artassenx artemare artemps artenay arthaz-pont-notre-dame arthel arthemonay arthenac arthez-d'armagnac
arthez-d'asson arthez-de-bearn artheze arthies arthon arthon-en-retz arthonnay arthun artigat artignosc-sur-verdon artigue artiguedieu artigueloutan artiguemy artigues artins artolsheim artonges
artonne artres artzenheim arutua arviere-en-valromey arvieu arvieux arvigna arvillard arville arvillers arx arzacq-arraziguet arzal arzano arzay arzembouy arzenc-d'apcher arzenc-de-randon arzens
arzillieres-neuville arzviller asasp-arros ascarat aschbach ascheres-le-marche asco ascou ascoux ascros asfeld aslonnes asnan asnans-beauvoisin asnelles asnieres asnieres-en-bessin asnieres-en-montagne
asnieres-en-poitou asnieres-la-giraud asnieres-les-dijon asnieres-sous-bois asnieres-sur-blour asnieres-sur-nouere asnieres-sur-saone asnieres-sur-vegre asnois aspach aspach-le-bas aspach-le-haut
aspach-michelbach asperes asperjoc aspet aspin-aure aspin-en-lavedan aspiran aspres-les-corps aspres-sur-buech aspret-sarrat asprieres asque asques asquins assac assainvillers assais-les-jumeaux assas
assay asse-le-berenger asse-le-boisne asse-le-riboul assenay assencieres assenoncourt asserac assevent assevillers assier assieu assignan assigny assis-sur-serre asson asswiller astaffort astaillac
aste aste-beon astet astille astis astoin aston astugue athee athesans-etroitefontaine athie athienville athies athis athis-de-l'orne athos-aspis attainville attancourt attenschwiller attichy
attignat-oncin attigneville attigny attilloncourt attilly attin atton attray attricourt atur aubagnan aubaine aubarede aubas aubazat aubazines aube aubeguimont aubenas-les-alpes aubenasson
aubencheul-au-bac aubencheul-aux-bois aubenton aubepierre-ozouer-le-repos aubepierre-sur-aube aubercourt auberive auberives-en-royans auberives-sur-vareze aubermesnil-aux-erables aubermesnil-beaumais
aubers aubertans aubertin auberville auberville-la-campagne auberville-la-manuel auberville-la-renault aubessagne aubeterre aubeterre-sur-dronne aubevoye aubiac aubiat aubie-et-espessas aubiet aubignas
aubigne aubigne-sur-layon aubigney aubignosc aubigny aubigny-au-bac aubigny-aux-kaisnes aubigny-en-artois aubigny-en-laonnois aubigny-en-plaine aubigny-la-ronce aubigny-les-pothees
aubigny-les-sombernon aubilly aubin-saint-vaast aubinges auboncourt-vauzelles aubonne aubous aubres aubreville aubrives aubrometz aubry-du-hainaut aubry-en-exmes aubry-le-panthou aubure aubussargues
aubusson-d'auvergne aubvillers aucaleuc aucazein aucelon aucey-la-plaine auchay-sur-vendee auchonvillers auchy-au-bois auchy-la-montagne auchy-les-hesdin auchy-lez-orchies aucun audaux audelange
audeloncourt audembert auderville audes audeux audeville audignicourt audignies audignon audigny audincthun audinghen audon audouville-la-hubert audrehem audressein audresselles audrieu audrix auenheim
auffargis auffay aufferville auffreville-brasseuil auflance auga augan auge auge-saint-medard augea auger-saint-vincent augerans augeres augerolles augers-en-brie augerville-la-riviere augicourt
augignac augirein augisey augnat augnax augne auguaise augy augy-sur-aubois aujac aujan-mournede aujargues aujeurres aujols aulan aulas aulhat-flat aulhat-saint-privat aullene aulnay
aulnay-aux-planches aulnay-l'aitre aulnay-la-riviere aulnay-sur-iton aulnay-sur-marne aulnay-sur-mauldre aulnizeux aulnois aulnois-en-perthois aulnois-sous-laon aulnois-sous-vertuzey aulnois-sur-seille
aulnoy aulnoy-sur-aube aulon aulos aulos-sinsat ault aulus-les-bains aulx-les-cromary aumagne aumale aumatre aumelas aumenancourt aumerval aumes aumessas aumeville-lestre aumont aumont-aubrac
aumont-en-halatte aumur aunac-sur-charente aunat aunay-en-bazois aunay-les-bois aunay-sous-auneau aunay-sous-crecy aunay-sur-odon auneau aunou-le-faucon aunou-sur-orne auppegard auquainville
auquemesnil aurade auradou auragne aure aure-sur-mer aureil aureille aurel aurelle-verlac aurensan aureville auriac auriac-du-perigord auriac-l'eglise auriac-lagast auriac-sur-dropt
auriac-sur-vendinelle auriat auribail auribeau aurice auriebat aurieres aurignac aurimont aurin auriolles aurions-idernes auris aurons auros aurouer auroux aurseulles aussac aussac-vadalle ausseing
aussevielle aussois ausson aussonce aussos aussurucq autainville autechaux autechaux-roide auterrive autet auteuil autevielle-saint-martin-bideren authe autheuil autheuil-authouillet autheuil-en-valois
autheux authevernes authezat authie authieule authieux-ratieville authiou authoison authon authon-du-perche authon-ebeon authon-la-plaine authou authuille authume authumes autichamp autignac autigny
autigny-la-tour autigny-le-grand autigny-le-petit autingues autoire autoreille autouillet autrac autrans autreche autrechene autreches autrecourt-et-pourron autrecourt-sur-aire autremencourt
autrepierre autreppes autretot autreville autreville-saint-lambert autreville-sur-la-renne autreville-sur-moselle autrey autrey-le-vay autrey-les-cerre autrey-les-gray autricourt autruche
autruy-sur-juine autry autry-issards autry-le-chatel auty auvare auve auvernaux auvers auvers-le-hamon auvers-saint-georges auvers-sous-montfaucon auverse auvet-et-la-chapelotte auvillar auvillars
auvillars-sur-saone auvillers-les-forges auvilliers auvilliers-en-gatinais aux-aussat aux-marais auxais auxange auxant auxelles-bas auxelles-haut auxey-duresses auxillac auxon auxon-dessous
auxon-dessus auxy auzainvilliers auzances auzas auzat auzat-la-combelle auzay auzebosc auzecourt auzelles auzers auzet auzeville-en-argonne auzielle auzits auzon auzouville-auberbosc
auzouville-l'esneval auzouville-sur-ry auzouville-sur-saane availles-en-chatellerault availles-limouzine availles-sur-seiche availles-thouarsais avajan avancon avant-les-marcilly avant-les-ramerupt
avapessa avaray avaux aveize aveizieux avelanges avelesges aveluy avenas avenay avenay-val-d'or avene avenheim avensac aventignan averan averdoingt averdon avernes avernes-saint-gourgon
avernes-sous-exmes averon-bergelle averton avesnes avesnes-chaussoy avesnes-en-bray avesnes-en-saosnois avesnes-en-val avesnes-le-comte avesnes-le-sec avesnes-les-bapaume avesse aveux
avezac-prat-lahitte avezan aveze aviernoz avignon-les-saint-claude avignonet avignonet-lauragais avillers avillers-sainte-croix avilley avilly-saint-leonard avioth avire avirey-lingey aviron avize
avocourt avoise avolsheim avon-la-peze avon-les-roches avondance avosnes avot avoudrey avrainville avranville avrechy avrecourt avree avremesnil avressieux avreuil avricourt avrieux avrigney-virey
avrigny avril avril-sur-loire avrille-les-ponceaux avrilly avroult avy awala-yalimapo awoingt ax-les-thermes axat axiat ay ay-sur-moselle ayat-sur-sioule aydie aydius aydoilles ayen ayencourt ayette
ayguatebia-talau ayguemorte-les-graves ayguetinte ayherre ayn aynac ayrens ayron ayros-arbouix ayssenes ayzac-ost ayzieu azannes-et-soumazannes azas azat-chatenet azat-le-ris azay-le-brule
azay-le-ferron azay-sur-indre azay-sur-thouet aze azelot azerables azerailles azerat azereix azet azeville azillanet azille azilone-ampaza azincourt azolette azoudange azur azy azy-le-vif azy-sur-marne
azzana baalon baalons babeau-bouldoux baboeuf baby baccon bach bachas bachivillers bachos bachy bacilly baconnes bacouel bacouel-sur-selle bacourt bacquepuis bacqueville bacqueville-en-caux badailhac
badaroux badecon-le-pin badefols-d'ans badefols-sur-dordogne badens badevel badmenil-aux-bois badonviller badonvilliers-gerauvilliers baerendorf baerenthal baffie bagas bagat-en-quercy bage-la-ville
bage-le-chatel bagert bagiry bagnac-sur-cele bagneaux bagneaux-sur-loing bagneux-la-fosse bagnizeau bagnoles bagnoles-de-l'orne bagnols bagnols-les-bains bagnot baguer-morvan baguer-pican
bahus-soubiran baigneaux baignes baignes-sainte-radegonde baigneux-les-juifs baignolet baigts baigts-de-bearn baille bailleau-armenonville bailleau-l'eveque bailleau-le-pin baillestavy
bailleul-aux-cornailles bailleul-la-vallee bailleul-le-soc bailleul-les-pernes bailleul-neuville bailleul-sir-berthoult bailleulmont bailleulval bailleval baillolet baillou bailly-aux-forges
bailly-en-riviere bailly-le-franc baincthun bainghen bains bains-les-bains bainville-aux-miroirs bainville-aux-saules bainville-sur-madon bairols bairon-et-ses-environs baissey baives baix baizieux
bajamont bajonnette bajus balacet baladou balagny-sur-therain balagueres balaguier-d'olt balaguier-sur-rance balaiseaux balaives-et-butz balanod balansun balanzac balatre balazuc balbins balbronn
baldenheim baleix balesmes-sur-marne balesta baleyssagues balgau balham balignac balignicourt balines balinghem baliracq-maumusson baliros balizac ballaison ballans ballay balledent ballee balleray
balleroy balleroy-sur-drome ballersdorf balleville ballon ballons ballore ballots balloy balnot-la-grange balnot-sur-laignes balogna balot balschwiller balsieges baltzenheim balzac bambecque
bambiderstroff ban-de-laveline ban-de-sapt ban-sur-meurthe-clefcy banassac-canilhac banat banca bancigny bancourt baneins baneuil bangor banios banize bannans bannay banne bannegon bannes
banneville-la-campagne bannieres bannoncourt bannost-villegagnon banogne-recouvrance banon banos bans bansat bantanges banteux banthelu bantheville bantigny bantouzelle bantzenheim banvillars banville
banvou banyuls-dels-aspres baon baons-le-comte bar bar-les-buzancy barace baraigne baraize baralle barastre baratier barbachen barbaggio barbaira barbaise barbas barbaste barbatre barbazan
barbazan-dessus barbechat barberey-saint-sulpice barberier barbery barbeville barbey barbey-seroux barbezieres barbieres barbirey-sur-ouche barbizon barbonne-fayel barbonville barbuise barc barcelonne
barcelonne-du-gers barchain barcillonnette barcugnan barcus barcy bard bard-le-regulier bard-les-epoisses bard-les-pesmes bardenac bardigues bardos bardou bardouville bareges bareilles barembach baren
barenton barenton-bugny barenton-cel barenton-sur-serre baresia-sur-l'ain barfleur bargeme bargemon barges bargny barguelonne-en-quercy barie barinque barisey-au-plain barisey-la-cote barisis-aux-bois
barizey barjac barjon barjouville barles barlest barleux barlieu barly barmainville barnas barnave barnay barneville-la-bertran barneville-sur-seine baromesnil baron baron-sur-odon baronville
barou-en-auge baroville barquet barrais-bussolles barran barrancoueu barras barraute-camu barre barre-des-cevennes barreme barret barret-de-lioure barret-sur-meouge barretaine barrettali
barriac-les-bosquets barricourt barro barrou barry barry-d'islemade bars barst bart barthe bartherans bartres barville barville-en-gatinais barzan barzun barzy-en-thierache barzy-sur-marne bas-et-lezat
bas-lieu bas-mauco bascons bascous baslieux baslieux-les-fismes baslieux-sous-chatillon basly bassac bassanne basse-rentgen basse-sur-le-rupt bassemberg basseneville bassercles basses basseux
bassevelle bassignac bassignac-le-bas bassignac-le-haut bassigney bassillac bassillon-vauze bassing bassoles-aulers bassoncourt bassou bassoues bassu bassuet bassurels bassy bastanes bastelica
bastennes basville bathelemont bathernay batilly batilly-en-gatinais batilly-en-puisaye bats batsere battenans-les-mines battenans-varin battenheim battexey battigny battrans batzendorf baubigny
baudement baudemont baudignan baudignecourt baudinard-sur-verdon baudoncourt baudonvilliers baudre baudrecourt baudreix baudremont baudres baudreville baudricourt baudrieres bauduen bauge baugy baulay
baule baulme-la-roche baulne baulne-en-brie baulny baulou baume-les-messieurs baune baupte bauquay baurech bauzemont bauzy bavelincourt bavent baverans bavinchove bavincourt bax bay bay-sur-aube bayac
bayard-sur-marne bayas baye bayecourt bayel bayencourt bayenghem-les-eperlecques bayenghem-les-seninghem bayet bayon bayon-sur-gironde bayons bayonville bayonville-sur-mad bayonvillers bazac bazaiges
bazailles bazainville bazarnes bazauges bazegney bazeilles-sur-othain bazelat bazemont bazens bazentin bazenville bazet bazian bazicourt bazien bazillac bazincourt-sur-epte bazincourt-sur-saulx
bazinghen bazinval bazoches bazoches-au-houlme bazoches-en-dunois bazoches-et-saint-thibaut bazoches-les-bray bazoches-les-gallerandes bazoches-les-hautes bazoches-sur-guyonne bazoches-sur-hoene
bazoches-sur-le-betz bazoches-sur-vesles bazoges-en-paillers bazoges-en-pareds bazoilles-et-menil bazoilles-sur-meuse bazolles bazoncourt bazoques bazordan bazougers bazouges-cre-sur-loir
bazouges-la-perouse bazouges-sur-le-loir bazuel bazugues bazus bazus-aure bazus-neste bealcourt bealencourt beard beard-geovreissiat beaubec-la-rosiere beaubery beaubray beaucamps-le-jeune
beaucamps-le-vieux beaucamps-ligny beauce beaucens beauchalot beauchamps beauchamps-sur-huillard beaucharmoy beauchastel beauche beauchemin beauchene beauchery-saint-martin beauclair beaucoudray
beaucourt-en-santerre beaucourt-sur-l'ancre beaucourt-sur-l'hallue beaucroissant beaudean beaudeduit beaudignies beaudricourt beaufai beaufay beauficel beauficel-en-lyons beaufin beaufort
beaufort-blavincourt beaufort-en-argonne beaufort-en-santerre beaufort-en-vallee beaufort-orbagna beaufort-sur-gervanne beaufou beaufour beaufour-druval beaufremont beaugas beaugeay beaugies-sous-bois
beaujeu-saint-vallier-pierrejux-et-quitteur beaulandais beaulencourt beaulieu-en-argonne beaulieu-les-fontaines beaulieu-les-loches beaulieu-sous-bressuire beaulieu-sous-parthenay beaulieu-sur-dordogne
beaulieu-sur-layon beaulieu-sur-loire beaulieu-sur-oudon beaulieu-sur-sonnette beaulon beaumais beaumarches beaumat beaume beaumenil beaumerie-saint-martin beaumesnil beaumettes beaumetz
beaumetz-les-aire beaumetz-les-cambrai beaumetz-les-loges beaumont-de-pertuis beaumont-du-gatinais beaumont-du-lac beaumont-du-perigord beaumont-du-ventoux beaumont-en-argonne beaumont-en-auge
beaumont-en-beine beaumont-en-cambresis beaumont-en-diois beaumont-en-verdunois beaumont-hague beaumont-hamel beaumont-la-ferriere beaumont-le-hareng beaumont-les-autels beaumont-les-nonains
beaumont-les-randan beaumont-louestault beaumont-monteux beaumont-pied-de-boeuf beaumont-sardolles beaumont-sur-deme beaumont-sur-grosne beaumont-sur-leze beaumont-sur-sarthe beaumont-sur-vesle
beaumont-sur-vingeanne beaumont-village beaumontel beaumontois-en-perigord beaumotte-aubertans beaumotte-les-pin beaunay beaune-d'allier beaune-la-rolande beaune-sur-arzon beaunotte beaupont beaupouyet
beaupreau beaupuy beauquesne beaurain beaurains-les-noyon beaurecueil beauregard beauregard-baret beauregard-de-terrasson beauregard-et-bassac beauregard-l'eveque beauregard-vendon
beaurepaire-en-bresse beaurepaire-sur-sambre beaurevoir beaurieres beaurieux beauronne beausemblant beausite beaussac beaussais-vitre beaussault beausse beauteville beautot beauvain beauvais-sur-matha
beauvais-sur-tescou beauval beauval-en-caux beauvau beauvene beauvernois beauvezer beauville beauvilliers beauvoir beauvoir-de-marc beauvoir-en-lyons beauvoir-en-royans beauvoir-sur-niort
beauvoir-sur-sarce beauvoir-wavans beauvois beauvois-en-cambresis beauvois-en-vermandois beaux beauziac bebing beblenheim bec-de-mortagne beccas beceleuf bechamps becherel becheresse bechy
becordel-becourt becourt becquigny beddes bedechan bedeilhac-et-aynat bedeille bedenac bedoues-cocures bedous beduer beffes beffia beffu-et-le-morthomme begaar begadan beganne begnecourt begole begues
beguey beguios behagnies behasque-lapiste behen behencourt behericourt behlenheim behonne behorleguy behoust behuard beignon beille beine beine-nauroy beinheim beire-le-chatel beire-le-fort beissat
bel-air-val-d'ance belabre belan-sur-ource belarga belaye belberaud belbeze-de-lauragais belbeze-en-comminges belbeze-en-lomagne belcaire belcastel belcastel-et-buc belep belesta belesta-en-lauragais
beleymas belfahy belfays belflou belfonds belforet-en-perche belfort-du-quercy belfort-sur-rebenty belgeard belgodere belhade belhomert-guehouville belis bellaffaire bellaing bellancourt bellange
bellavilliers belle-eglise belle-et-houllefort belle-isle-en-terre belle-vie-en-auge belleau bellebat bellebrune bellechassagne bellechaume bellecombe bellecombe-en-bauges bellecombe-tarendol bellefond
bellefonds bellefont-la-rauze bellefontaine bellefosse bellegarde-du-razes bellegarde-en-diois bellegarde-en-marche bellegarde-marsal bellegarde-poussieu bellegarde-sainte-marie
bellegarde-sur-valserine belleherbe bellemagny belleme bellenaves bellencombre belleneuve bellenglise bellengreville bellenod-sur-seine bellenot-sous-pouilly bellentre belleray belleroche
belles-fontaines belles-forets belleserre bellesserre belleuse bellevaux bellevesvre bellevigne belleville belleville-en-caux belleville-et-chatillon-sur-bar belleville-sur-loire belleville-sur-mer
belleville-sur-vie bellevue-la-montagne belleydoux bellicourt belligne bellignies bellinghem belloc belloc-saint-clamens bellocq bellon bellonne bellot bellou bellou-en-houlme bellou-le-trichard belloy
belloy-en-santerre belloy-saint-leonard belloy-sur-somme belluire belmesnil belmont belmont-bretenoux belmont-d'azergues belmont-de-la-loire belmont-les-darney belmont-luthezieu belmont-sainte-foi
belmont-sur-buttant belmont-sur-rance belmont-sur-vair belmont-tramonet belonchamp belpech belrain belrupt belrupt-en-verdunois belsentes belus belval belval-bois-des-dames belval-en-argonne
belval-sous-chatillon belvedere belvedere-campomoro belverne belves belves-de-castillon belveze belveze-du-razes belvezet belvianes-et-cavirac belvis belvoir bemecourt benac benagues benais benaix
benamenil benarville benay benayes bendejun bendorf benerville-sur-mer benesse-les-dax benest benestroff benesville beneuvre benevent-l'abbaye beney-en-woevre bengy-sur-craon benifontaine
bening-les-saint-avold benivay-ollon bennecourt bennetot benney bennwihr benoisey benoitville benon benonces benouville benque benque-dessous-et-dessus benque-molere benquet bentayou-seree beny
beny-sur-mer beon beost beraut berberust-lias berbezit berbiguieres bercenay-en-othe bercenay-le-hayer berche bercheres-les-pierres bercheres-saint-germain bercheres-sur-vesgre bercloux berd'huis
berdoues berelles berengeville-la-campagne berentzwiller berenx bereziat berfay berg berg-sur-moselle berganty bergbieten bergeres bergeres-les-vertus bergeres-sous-montmirail bergesserin bergholtz
bergholtzzell bergicourt bergnicourt bergonne bergouey bergouey-viellenave bergueneuse bergues-sur-sambre berguette berhet berig-vintrange berigny berjou berlancourt berlats berlencourt-le-cauroy
berles-au-bois berles-monchel berling berlise berlou bermerain bermericourt bermeries bermering bermesnil bermicourt bermont bermonville bernac bernac-debat bernac-dessus bernadets bernadets-debat
bernadets-dessus bernardswiller bernardville bernatre bernaville bernay-en-ponthieu bernay-neuvy-en-champagne bernay-saint-martin bernay-vilbert berne bernecourt bernede bernes bernesq berneuil
berneuil-en-bray berneuil-sur-aisne berneval-le-grand berneville bernex bernienville bernieres bernieres-d'ailly bernieres-le-patry bernieulles bernolsheim bernon bernos-beaulac bernot bernouil
bernouville bernoy-le-chateau bernwiller berny-en-santerre berny-riviere berou-la-mulotiere berrac berre-les-alpes berriac berrias-et-casteljau berrie berrien berrieux berrogain-laruns berru berrwiller
berry-au-bac berry-bouy bersac-sur-rivalier bersaillin bersillies berson berstheim bert bertangles bertaucourt-epourdon berteaucourt-les-dames berteaucourt-les-thennes bertheauville berthecourt
berthegon berthelange berthelming berthen berthenay berthenicourt berthenonville berthez bertholene berthouville bertignat bertignolles bertincourt bertoncourt bertrambois bertrancourt bertre bertren
bertreville bertreville-saint-ouen bertric-buree bertrichamps bertricourt bertrimont bertrimoutier beru beruges berulle berus berville berville-en-caux berville-en-roumois berville-la-campagne
berville-sur-mer berville-sur-seine berviller-en-moselle berze-la-ville berze-le-chatel berzeme berzieux besain besayes bescat besignan besingrand beslon besme besmont besnans besneville besny-et-loizy
bessac bessais-le-fromental bessamorel bessans bessas bessay bessay-sur-allier besse besse-et-saint-anastaise besse-sur-braye bessede-de-sault bessens besset bessey bessey-en-chaume bessey-la-cour
bessey-les-citeaux bessines bessins besson bessoncourt bessonies bessuejouls bessy bessy-sur-cure bestiac betaille betaucourt betbeze betbezer-d'armagnac betcave-aguin betchat betete
bethancourt-en-valois bethancourt-en-vaux bethelainville bethemont-la-foret bethencourt bethencourt-sur-mer bethencourt-sur-somme betheniville bethincourt bethines bethisy-saint-martin bethmale bethon
bethonsart bethonvilliers betignicourt beton-bazoches betoncourt-les-brotte betoncourt-les-menetriers betoncourt-saint-pancras betoncourt-sur-mance betous betplan betpouey betpouy betracq
bettainvillers bettancourt-la-ferree bettancourt-la-longue bettange bettant bettborn bettegney-saint-brice bettelainville bettembos bettencourt-riviere bettencourt-saint-ouen bettendorf bettes
bettignies betting bettlach betton-bettonet bettoncourt bettrechies bettviller bettwiller betz betz-le-chateau beugin beugnatre beugneux beugnies beugnon beugnon-thireuil beugny beuil
beulotte-saint-laurent beure beurey beurey-bauguay beurey-sur-saulx beurieres beurizot beurlay beurville beussent beuste beutal beutin beuvardes beuveille beuvezin beuvillers beuvraignes beuvrequen
beuvrigny beuvron beuvron-en-auge beux beuxes beuzec-cap-sizun beuzeville-au-plain beuzeville-la-bastille beuzeville-la-grenier beuzeville-la-guerard beuzevillette bevenais beveuge beville-le-comte
bevillers bevons bevy bey bey-sur-seille beylongue beynac beynac-et-cazenac beynat beyrede-jumet beyrede-jumet-camous beyren-les-sierck beyrie-en-bearn beyrie-sur-joyeuse beyries beyssac beyssenac
bez-et-esparon bezac bezalles bezancourt bezange-la-grande bezange-la-petite bezaudun-les-alpes bezaudun-sur-bine bezaumont beze bezenet bezeril bezinghem bezins-garraux bezolles bezonvaux bezouotte
bezu-la-foret bezu-le-guery bezu-saint-eloi bezu-saint-germain bezues-bajon biaches biard biarne biarre biarrotte biars-sur-cere biaudos bibiche biblisheim bibost bichancourt biches bickenholtz
bicqueley bidache bidarray bidestroff biding bidon bidos biecourt biederthal bief bief-des-maisons bief-du-fourg biefmorin biefvillers-les-bapaume bielle biencourt biencourt-sur-orge bienville
bienville-la-petite bienvillers-au-bois biermes biermont bierne bierne-les-villages biernes bierre-les-semur bierry-les-belles-fontaines biert bierville biesles bietlenheim bieujac bieuxy bieville
bieville-quetieville biffontaine bignay bignicourt bignicourt-sur-marne bignicourt-sur-saulx bignoux bigorno bihucourt bilhac bilheres bilia bilieu billancelles billancourt bille billecul billey
billezois billiat billieme billiere billiers billio billy billy-chevannes billy-le-grand billy-les-chanceaux billy-sous-les-cotes billy-sous-mangiennes billy-sur-aisne billy-sur-oisy billy-sur-ourcq
biltzheim bilwisheim bimont binarville binas bindernheim binges binic bining biniville binos binson-et-orquigny bio biol biollet bion bioncourt bionville bionville-sur-nied bioule bioussac biozat birac
birac-sur-trec biran biras biriatou birieux birkenwald birlenbach biron bischholtz bischtroff-sur-sarre bischwihr bisel bisinchi bislee bissert bisseuil bissey-la-cote bissey-la-pierre
bissey-sous-cruchaud bissezeele bissy-la-maconnaise bissy-sous-uxelles bissy-sur-fley bisten-en-lorraine bistroff bitry bitschhoffen bitschwiller-les-thann bives biville biville-la-baignarde
biville-la-riviere biville-sur-mer bivilliers bizanet bize bize-minervois bizeneuille biziat bizonnes bizou bizous blace blacourt blacqueville blacy blaesheim blagny blagny-sur-vingeanne blaignac
blaignan-prignac blaincourt-les-precy blaincourt-sur-aube blainville-crevon blainville-sur-mer blairville blaise blaise-sous-arzillieres blaison-gohier blaison-saint-sulpice blaisy blaisy-bas
blaisy-haut blajan blamont blan blancafort blancey blancfosse blanche-eglise blanchefontaine blanchefosse-et-bay blancherupt blancheville blandainville blandas blandin blandouet blandouet-saint-jean
blandy blangerval-blangermont blangy-le-chateau blangy-sous-poix blangy-sur-ternoise blangy-tronville blannay blanot blanquefort-sur-briolance blanzac blanzac-les-matha blanzaguet-saint-cybard blanzay
blanzay-sur-boutonne blanzee blanzy-la-salonnaise blanzy-les-fismes blargies blarians blars blaru blasimon blaslay blassac blaudeix blausasc blauvac blauzac blavignac blavozy blay blaymont blaziert
blecourt blegiers bleigny-le-carreau blemerey bleneau blennes blenod-les-toul blequin blerancourt blercourt bleruais blesignac blesle blesme blesmes blessac blessonville blessy blet bletterans
bleurville bleury-saint-symphorien blevaincourt bleves blevy blicourt blienschwiller blies-ebersing blies-guersviller bliesbruck blieux blignicourt bligny bligny-en-othe bligny-le-sec bligny-les-beaune
bligny-sur-ouche blincourt blingel blis-et-born blismes blodelsheim blois-sur-seille blomac blomard blombay blond blondefontaine blonville-sur-mer blosseville blosville blot-l'eglise blou
blousson-serian bloye bluffy blumeray blussangeaux blussans blye blyes bobital boce bocognano bocquegney bocquence bodilis boece boege boeil-bezing boeseghem boesenbiesen boesse-le-sec boesses
boeurs-en-othe boffles boffres bogeve bogy bohal bohas-meyriat-rignat boigneville boinville-en-mantois boinville-en-woevre boinville-le-gaillard boinvilliers boiry-becquerelle boiry-notre-dame
boiry-saint-martin boiry-sainte-rictrude bois bois-anzeray bois-arnault bois-bernard bois-d'amont bois-d'ennebourg bois-de-champ bois-de-gand bois-de-la-pierre bois-grenier bois-guilbert bois-heroult
bois-herpin bois-himont bois-jerome-saint-ouen bois-l'eveque bois-les-pargny bois-normand-pres-lyre bois-sainte-marie boisbergues boisbreteau boischampre boiscommun boisdinghem boisdon boisemont
boisgervilly boisjean boisleux-au-mont boisleux-saint-marc boisme boismont boismorand boisne-la-tude boisney boisrault boisredon boisroger boissay boisse boisse-penchot boisseau boisseaux boissede
boissei-la-lande boisset boisset-les-montrond boisset-les-prevanches boisset-saint-priest boissets boissettes boisseuilh boissey boissey-le-chatel boissezon boissia boissieres boissise-la-bertrand
boissy-aux-cailles boissy-en-drouais boissy-fresnoy boissy-la-riviere boissy-lamberville boissy-le-bois boissy-le-cutte boissy-le-repos boissy-le-sec boissy-les-perche boissy-mauvoisin
boissy-sans-avoir boistrudan boisville-la-saint-pere boisyvon boitron bolandoz bolazec bolleville bollezeele bologne bolozon bolquere bolsenheim bombon bommes bommiers bomy bon-repos-sur-blavet bona
bonac-irazein bonas bonboillon bonce boncourt boncourt-le-bois boncourt-sur-meuse bondaroy bondeval bondigoux bongheat bonlier bonlieu bonlieu-sur-roubion bonloc bonnac bonnac-la-cote bonnal bonnard
bonnat bonnaud bonnay bonnay-saint-ythaire bonnebosq bonnecourt bonnee bonnefamille bonnefoi bonnefond bonnefont bonnefontaine bonnegarde bonneil bonnemain bonnemaison bonnemazon bonnencontre bonnes
bonnesvalyn bonnet bonnetage bonnetan bonneuil bonneuil-en-france bonneuil-en-valois bonneuil-les-eaux bonneval-sur-arc bonnevaux bonnevaux-le-prieure bonneveau bonnevent-velloreille bonneville-aptot
bonneville-et-saint-avit-de-fumadieres bonneville-la-louvet bonneville-sur-touques bonnieres bonnieux bonningues-les-ardres bonningues-les-calais bonnoeil bonnoeuvre bonnut bonny-sur-loire bonrepos
bonrepos-riquet bonrepos-sur-aussonnelle bons-tassilly bonsmoulins bonvillard bonvillaret bonviller bonvillers bonvillet bony bonzac bonzee boo-silhen boofzheim bootzheim boqueho bor-et-bar borce
borcq-sur-airvault bord-saint-georges bordeaux-en-gatinais bordeaux-saint-clair borderes borderes-et-lamensans borderes-louron bordes-de-riviere bordes-uchentein bordezac bords boree boresse-et-martron
borest borey bornambusc bornay borne boron borre borreze bors-(canton-de-charente-sud) bors-(canton-de-tude-et-lavalette) bort-l'etang borville bosc-benard-crescy bosc-berenger bosc-bordel bosc-edeline
bosc-guerard-saint-adrien bosc-hyons bosc-le-hard bosc-mesnil bosc-renoult-en-ouche bosc-roger-sur-buchy boscamnant bosdarros bosgouet bosguerard-de-marcouville bosjean bosmont-sur-serre
bosmoreau-les-mines bosquel bosquentin bosrobert bosroger bossancourt bossay-sur-claise bossee bosselshausen bossendorf bosset bosseval-et-briancourt bossey bossieu bossugan bossus-les-rumigny bost
bostens bosville botans botmeur botsorhel botz-en-mauges bou bouafles bouan boubers-les-hesmond boubers-sur-canche boubiers boucagneres bouce bouchamps-les-craon bouchavesnes-bergen boucheporn bouchet
bouchevilliers bouchoir bouchon bouchy-saint-genest boucieu-le-roi bouclans boucoiran-et-nozieres bouconville bouconville-sur-madt bouconville-vauclair bouconvillers boucq boudes boudeville boudou
boudrac boudreville boudy-de-beauregard boue bouee boueilh-boueilho-lasque bouelles bouer bouere bouessay bouesse bouex bouffere bouffignereux boufflers bouffry bougainville bougarber bouge-chambalud
bouges-le-chateau bougey bouglainval bougligny bouglon bougneau bougnon bougon bougue bougy bougy-lez-neuville bouhans bouhans-et-feurg bouhans-les-lure bouhans-les-montbozon bouhet bouhey bouhy
bouilh-devant bouilh-pereuilh bouilhonnac bouillac bouillancourt-en-sery bouillancourt-la-bataille bouillancy bouilland bouille-courdault bouille-loretz bouille-menard bouille-saint-paul bouillon
bouillonville bouilly bouilly-en-gatinais bouin-plumoison bouisse bouix boujailles boulages boulaincourt boulancourt boulaur boulay-les-barres boulay-les-ifs boulazac boulbon boulc boule-d'amont
bouleternere bouleurs bouleuse bouligneux bouligney boulin boullarre boullay-les-troux boulleret boulleville bouloc-en-quercy boulogne boulogne-la-grasse boulogne-sur-gesse boulogne-sur-helpe boulon
boulot boult boult-aux-bois boult-sur-suippe boulzicourt boumourt bouniagues bouquehault bouquelon bouquemaison bouquemont bouquet bouquetot bouqueval bouranton bourbach-le-bas bourbach-le-haut
bourberain bourbevelle bourbonne-les-bains bourcq bourdainville bourdalat bourdeau bourdeaux bourdeilles bourdelles bourdenay bourdettes bourdic bourdon bourdonnay bourdonne bourdons-sur-rognon bourecq
bouresches bouresse bouret-sur-canche boureuilles bourg-archambault bourg-beaudouin bourg-bruche bourg-charente bourg-d'oueil bourg-de-bigorre bourg-de-sirod bourg-de-thizy bourg-de-visa
bourg-des-maisons bourg-du-bost bourg-et-comin bourg-fidele bourg-l'eveque bourg-lastic bourg-le-comte bourg-le-roi bourg-madame bourg-saint-bernard bourg-saint-christophe bourg-sainte-marie
bourg-sous-chatelet bourgaltroff bourgeauville bourget-en-huile bourgheim bourghelles bourgnac bourgneuf bourgneuf-en-mauges bourgneuf-en-retz bourgogne bourgogne-fresne bourgon bourgougnague
bourguenolles bourguignon bourguignon-les-conflans bourguignon-les-la-charite bourguignon-les-morey bourguignon-sous-coucy bourguignon-sous-montbavin bourguignons bourgvilain bourideys bouriege
bourigeole bourisp bourlens bourlon bourmont bourmont-entre-meuse-et-mouzon bournainville-faverolles bournan bournand bournazel bourneau bournel bourneville bourneville-sainte-croix bourniquel bournois
bournoncle-saint-pierre bournonville bournos bourogne bourran bourre bourreac bourret bourriot-bergonce bourrou bourrouillan bours boursault boursay bourscheid bourseul bourseville boursieres boursies
boursin boursonne bourth bourthes bourville boury-en-vexin bousbach bousies bousignies bousignies-sur-roc boussac boussac-bourg boussais boussan bousselange boussenac boussenois boussens bousseraucourt
bousses bousseviller boussey boussicourt boussieres boussieres-en-cambresis boussieres-sur-sambre boussy boust boustroff bout-du-pont-de-larn boutancourt boutavent bouteilles-saint-sebastien boutenac
boutenac-touvent boutencourt boutervilliers bouteville boutiers-saint-trojan boutigny boutigny-prouais bouttencourt boutteville boutx bouvaincourt-sur-bresle bouvancourt bouvante bouvelinghem
bouvellemont bouverans bouvesse-quirieu bouvieres bouvignies bouville bouvincourt-en-vermandois bouvines bouvresse boux-sous-salmaise bouxieres-aux-bois bouxieres-aux-chenes bouxieres-sous-froidmont
bouxurulles bouy bouy-luxembourg bouy-sur-orvin bouyon bouzais bouzancourt bouzanville bouze-les-beaune bouzel bouzemont bouzeron bouzic bouzies bouzigues bouzille bouzin bouzincourt bouzon-gellenave
bouzonville-aux-bois bouzonville-en-beauce bouzy bouzy-la-foret bovee-sur-barboure bovel bovelles boviolles boyaval boyelles boyer boyeux-saint-jerome boynes boz bozas brabant-en-argonne brabant-le-roi
brabant-sur-meuse brach brachay braches brachy bracieux bracon bracquemont bracquetuit bradiancourt bragassargues bragayrac brageac bragelogne-beauvoir bragny-sur-saone brahic braillans
brailly-cornehotte brain brain-sur-l'authion brain-sur-longuenee brainans brains-sur-gee brains-sur-les-marches brainville brainville-sur-meuse braisnes-sur-aronde braize bralleville bramans brametot
bramevaque bran branceilles branches brancourt-en-laonnois brancourt-le-grand branderion brandeville brandivy brando brandon brandonnet brandonvillers brangues brannay branne brannens
branoux-les-taillades brans bransat branscourt bransles brantes brantigny brantome branville branville-hague braquis bras-d'asse bras-sur-meuse brasc brasles braslou brasparts brassac brassempouy
brasseuse brassy bratte braucourt braud-et-saint-louis brauvilliers braux braux-le-chatel braux-saint-remy braux-sainte-cohiere bray bray-et-lu bray-les-mareuil bray-saint-aignan bray-saint-christophe
bray-sur-somme braye braye-en-laonnois braye-en-thierache braye-sous-faye braye-sur-maulne brazey-en-morvan breal-sous-vitre breancon breau breau-mars breaute breban brebotte brechainville brechamps
brechaumont breches breconchaux brectouville brecy brecy-brieres bree breel bregnier-cordon bregy brehain brehain-la-ville brehand brehemont breheville breidenbach breil breilly breistroff-la-grande
breitenau breitenbach breitenbach-haut-rhin breles brelidy bremenil bremes bremmelbach bremoncourt bremondans bremontier-merval bremoy bremur-et-vaurois bren brenac brenas brenat brenaz brenelle
brengues brennes brennilis brenod brenon brenoux brenthonne breny breres brery bresdon bresilley bresle bresnay bresolettes bresse-sur-grosne bressey-sur-tille bressieux bressolles bresson bressoncourt
brestot bretagne bretagne-d'armagnac bretagne-de-marsan bretagnolles breteau breteniere bretenieres bretenoux brethel brethenay bretigney bretigney-notre-dame bretignolles bretignolles-le-moulin
bretigny bretoncelles bretonvillers brette bretten brettes bretteville bretteville-du-grand-caux bretteville-l'orgueilleuse bretteville-le-rabet bretteville-saint-laurent bretteville-sur-ay
bretteville-sur-dives bretteville-sur-laize brettnach bretx breuches breuchotte breugnon breuil breuil-barret breuil-bois-robert breuil-chaussee breuil-la-reorte breuil-magne breuil-sur-marne
breuil-sur-vesle breuilaufa breuilh breuilpont breurey-les-faverney breuschwickersheim breuvannes-en-bassigny breuvery-sur-coole breuville breux breux-jouy breux-sur-avre brevainville brevands brevans
breves breville breville-les-monts breville-sur-mer brevillers brevilliers brevilly brevonnes brexent-enocq brey-et-maison-du-bois breze breziers brezilhac brezolles brezons brianconnet brianny briant
briantes briarres-sur-essonne brias briastre briatexte briaucourt bricon briconville bricquebec bricquebosq bricqueville bricqueville-la-blouette bricqueville-sur-mer bricy brides-les-bains bridore
brie-sous-archiac brie-sous-barbezieux brie-sous-chalais brie-sous-matha brie-sous-mortagne briel-sur-barse brielles brienne brienne-la-vieille brienne-sur-aisne briennon brieres-les-scelles
brieuil-sur-chize brieulles-sur-bar brieulles-sur-meuse brieux briey briffons brignac brignac-la-plaine brignancourt brigne brignemont brignogan-plages brignon brigueil-le-chantre brigueuil brillac
brillecourt brillevast brillon brillon-en-barrois brimeux brimont brin-sur-seille brinay brinckheim bringolo brinon-sur-beuvron brinon-sur-sauldre briod brion brion-pres-thouet brion-sur-ource briord
briosne-les-sables briot briou brioux-sur-boutonne briouze briquemesnil-floxicourt briquenay brissac brissac-quince brissarthe brissay-choigny brissy-hamegicourt brives brives-sur-charente brivezac
brixey-aux-chanoines brizambourg brizay brizeaux brizon broc brocas brochon brocourt brocourt-en-argonne broglie brognard brognon broin broindon broissia brombos bromeilles brommat bromont-lamothe
broncourt bronvaux broquiers broquies brossac brossainc brossay brosses brosville brotte-les-luxeuil brotte-les-ray brottes brouains broualan brouay brouchaud brouchy brouck brouckerque brouderdorff
broue brouennes brouilla brouillet brouqueyran brousse brousse-le-chateau brousses-et-villaret brousseval broussey-en-blois broussey-raulecourt broussy-le-grand broussy-le-petit brout-vernet
brouthieres brouvelieures brouville brouviller brouy brouzet-les-ales brouzet-les-quissac broxeele broye broye-aubigney-montseugny broye-les-loups-et-verfontaine broyes broze bru bruailles bruc-sur-aff
brucamps bruch brucheville brucourt brue-auriac bruebach brueil-en-vexin bruere-allichamps brugairolles bruges-capbis-mifaget brugheas brugnac brugnens brugny-vaudancourt bruille-lez-marchiennes
bruille-saint-amand brulain brulange bruley brullemail brullioles brulon brumetz brunehamel brunelles brunembert brunemont brunet bruniquel brunstatt brunville brunvillers-la-motte brusque brussey
brussieu brusson brusvily brutelles bruville brux bruyeres-et-montberault bruyeres-sur-fere bruys bry buais buais-les-monts buanes bubertre bucamps buceels bucey-en-othe bucey-les-gy bucey-les-traves
buchey bucilly bucquoy bucy-le-long bucy-le-roi bucy-les-cerny bucy-les-pierrepont bucy-saint-liphard budeliere buding budling budos bue bueil bueil-en-touraine buellas buethwiller buffard buffieres
buffignecourt buffon bugarach bugard bugeat bugnein bugnicourt bugnieres bugny buhl-lorraine buhy buicourt buigny-l'abbe buigny-les-gamaches buigny-saint-maclou buire buire-au-bois buire-courcelles
buire-le-sec buire-sur-l'ancre buironfosse buissard buisson buissoncourt buissy bujaleuf bulainville bulan bulat-pestivien bulcy buleon bulgneville bulhon bullainville bulle bullecourt bulles bulligny
bullion bulson bult bun buncey buneville buno-bonnevaux bunus bunzac buoux burbach burcin burcy burdignes burdignin bure bure-les-templiers burelles bures bures-en-bray bures-les-monts bures-sur-dives
burey burey-en-vaux burey-la-cote burg burgalays burgaronne burgille burgnac burgy burie buriville burlats burlioncourt burnand burnevillers burnhaupt-le-bas burnhaupt-le-haut burosse-mendousse burret
bursard burthecourt-aux-chenes burtoncourt burzet burzy bus bus-la-mesiere bus-les-artois bus-saint-remy buschwiller busloup busnes busque bussac bussac-foret bussac-sur-charente bussang busseaut
busseol busserolles busserotte-et-montenaille busset bussiares bussiere-badil bussiere-boffy bussiere-dunoise bussiere-galant bussiere-nouvelle bussiere-poitevine bussiere-saint-georges bussieres
bussieres-et-pruns busson bussu bussunarits-sarrasquette bussurel bussus-bussuel bussus-les-yaucourt bussy bussy-albieux bussy-en-othe bussy-la-pesle bussy-le-chateau bussy-le-grand bussy-le-repos
bussy-les-daours bussy-les-poix bussy-lettree bussy-saint-martin bust bustanico bustince-iriberry buswiller busy buthiers butot butot-venesville butteaux butten buverchy buvilly buxerulles buxeuil
buxieres-d'aillac buxieres-les-clefmont buxieres-les-mines buxieres-les-villiers buxieres-sous-les-cotes buxieres-sous-montaigut buxieres-sur-arce buysscheure buzan buzancy buzeins buzet-sur-baise
buziet buzignargues buzon buzy buzy-darmont by byans-sur-doubs cabanac cabanac-cazaux cabanac-seguenville cabanes cabara cabariot cabas-loumasses cabidos cabrerets cabrerolles cabrespine cabrieres
cabrieres-d'aigues cabrieres-d'avignon cabris cachen cachy cadalen cadarcet cadarsac cadeac cadeilhan cadeilhan-trachere cadeillan cademene caden cadillac-en-fronsadais cadillon cadix cadouin cadours
cadrieu caestre caffiers cagnano cagnicourt cagnoncles cagnotte cahagnes cahagnolles cahan caharet cahon cahus cahuzac cahuzac-sur-adour cahuzac-sur-vere caignac cailhau cailhavel cailla caillac
caillavet caille cailleville caillouel-crepigny caillouet-orgeville cailly cailly-sur-eure cairanne caisnes caix caixas caixon cajarc calacuccia calamane calan calanhel calavante calcatoggio calce
cales calignac caligny callen callengeville calleville calleville-les-deux-eglises calmeilles calmels-et-le-viala calmoutier caloire calonges calonne-sur-la-lys calorguen calviac calviac-en-perigord
calvignac calvinet calzan camales camarade camares camarsac cambayrac cambernard cambernon cambes cambes-en-plaine cambia cambiac cambieure camblain-chatelain camblain-l'abbe cambligneul
cambon-et-salvergues cambon-les-lavaur camboulazet camboulit cambounes cambounet-sur-le-sor cambremer cambrin cambron cambronne-les-clermont cambronne-les-ribecourt camburat came camelas camelin
camembert cametours camiac-et-saint-denis camiran camjac camlez camoel camou-cihigue camou-mixe-suhast camous campagna-de-sault campagnac campagnac-les-quercy campagnan campagne campagne-d'armagnac
campagne-les-boulonnais campagne-les-guines campagne-les-hesdin campagne-les-wardrecques campagne-sur-arize campagne-sur-aude campagnolles campan campana campandre-valcongrain camparan campeaux campel
campeneac campes campestre-et-luc campet-et-lamolere camphin-en-carembault campi campigneulles-les-grandes campigneulles-les-petites campigny campile campistrous campitello camplong camplong-d'aude
campneuseville campo campome campouriez campoussy campremy camprond camps-en-amienois camps-la-source camps-saint-mathurin-leobazel camps-sur-l'agly camps-sur-l'isle campsas campsegret campuac
campugnan campuzan camurac canale-di-verde canals canaples canappeville canapville canari canaules-et-argentieres canavaggia canaveilles canchy cancon candas cande-sur-beuvron candes-saint-martin
candor candresse canehan canens canenx-et-reaut canet-de-salars canettemont cangey caniac-du-causse canihuel canisy canlers canly cannectancourt cannelle cannes-et-clairan cannessieres cannet
canny-sur-matz canny-sur-therain canouville cans-et-cevennes cantaing-sur-escaut cantaous cantaron cante canteloup cantiers cantigny cantillac cantin cantoin canville-la-rocque
canville-les-deux-eglises caorches-saint-nicolas caouennec-lanvezeac caours cap-d'astarac capbis capdenac capdrot capelle capelle-fermont capelle-les-grands capelle-les-hesdin capendu capens capian
caplong capoulet-et-junac cappel cappelle-brouck cappy captieux capvern caragoudes caramany carantilly carayac carbay carbes carbini carbuccia carcagny carcanieres carcares-sainte-croix carcen-ponson
carcheto-brustico cardaillac cardan cardeilhac cardesse cardet cardo-torgia cardonnette cardonville cardroc carelles carency carennac cargese cargiaca carisey carla-bayle carla-de-roquefort carlat
carlencas-et-levas carlepont carlipa carlucet carlus carlux carly carnac-rouffiac carnas carnet carnetin carneville carnieres carnin carnoet carnoy carnoy-mametz caro carolles carpineto carquebut
carrepuis carrere carresse-cassaber carrouges cars carsac-aillac carsac-de-gurson carsan cartelegue carticasi cartignies cartigny cartigny-l'epinay carves carville carville-la-folletiere
carville-pot-de-fer casabianca casaglione casalabriva casalta casamaccioli casanova cascastel-des-corbieres casefabre caseneuve cases-de-pene casevecchie cassaber cassagnabere-tournas cassagnas
cassagne cassagnes cassagnes-begonhes cassagnoles cassaigne cassaignes cassaniouze cassen casseuil cassignas cassuejouls cast castagnac castagnede castagniers castaignos-souslens castandet castanet
castanet-le-haut castans casteide-cami casteide-candau casteide-doat casteil castel-sarrazin castelbajac castelbiague castelferrus castelfranc castelgaillard casteljau castella castellane castellar
castellare-di-casinca castellare-di-mercurio castellet-en-luberon castellet-les-sausses castello-di-rostino castelmary castelmayran castelmoron-d'albret castelmoron-sur-lot castelnau-barbarens
castelnau-chalosse castelnau-d'angles castelnau-d'arbieu castelnau-d'aude castelnau-d'auzan-labarrere castelnau-de-guers castelnau-de-levis castelnau-de-mandailles castelnau-de-montmiral
castelnau-durban castelnau-magnoac castelnau-montratier castelnau-pegayrols castelnau-picampeau castelnau-riviere-basse castelnau-sur-gupie castelnau-sur-l'auvignon castelnau-tursan castelnau-valence
castelnaud-de-gratecambe castelnaud-la-chapelle castelnavet castelner castelnou castelreng castels-et-bezenac castelsagrat castelvieilh castelviel castera-bouzet castera-lanusse castera-lectourois
castera-lou castera-loubix castera-verduzan castera-vignoles casteras casterets casteron castet castet-arrouy castetbon castetis castetnau-camblong castetner castetpugon castets-en-dorthe
castets-et-castillon castex castex-d'armagnac casties-labrande castifao castiglione castillon castillon-(canton-d'arthez-de-bearn) castillon-(canton-de-lembeye) castillon-de-castets
castillon-de-larboust castillon-de-saint-martory castillon-debats castillon-du-gard castillon-en-auge castillon-en-couserans castillon-massas castillon-saves castillonnes castilly castin
castine-en-plaine castineta castirla catenay catenoy cateri cathervielle catheux catigny catillon-fumechon catillon-sur-sambre catllar catonvielle cattenieres catteville catus catz caubeyres caubiac
caubios-loos caubon-saint-sauveur caubous caucalieres caucourt caudebec-en-caux caudebronde caudecoste caudies-de-conflent caudies-de-fenouilledes caudrot cauge caujac caulaincourt caulieres caullery
caumont caumont-l'evente caumont-sur-garonne caumont-sur-orne cauna caunay cauneille caunes-minervois caunette-sur-lauquet caunettes-en-val caupenne caupenne-d'armagnac caurel cauro cauroir cauroy
cauroy-les-hermonville cause-de-clerans caussade-riviere causse-begon causse-de-la-selle causse-et-diege caussens causses-et-veyran caussiniojouls caussols caussou cauterets cauverville-en-roumois
cauvicourt cauvignac cauvigny cauville cauville-sur-mer caux-et-sauzens cauzac cavagnac cavan cavanac cavarc caves cavigny cavillargues cavillon cavron-saint-martin caychax caychax-et-senconac
cayeux-en-santerre caylus cayrac cayres cayriech cayrols cazac cazalis cazalrenoux cazals cazals-des-bayles cazaril-tamboures cazarilh cazarilh-laspenes cazats cazaubon cazaugitat cazaunous cazaux
cazaux-d'angles cazaux-debat cazaux-frechet-aneran-camors cazaux-layrisse cazaux-saves cazaux-villecomtal cazavet cazeaux-de-larboust cazedarnes cazenave-serres-et-allens cazeneuve cazeneuve-montaut
cazeres-sur-l'adour cazes-mondenard cazevieille cazideroque cazilhac cazillac cazoules cazouls-d'herault ceauce ceaulmont ceaux ceaux-d'allegre ceaux-en-couhe ceaux-en-loudun cebazan ceffonds ceignes
ceilhes-et-rocozels ceillac ceilloux ceintrey celle celle-levescault cellefrouin celles celles-en-bassigny celles-les-conde celles-sur-aisne celles-sur-durolle celles-sur-ource celles-sur-plaine
cellier-du-luc celliers cellieu celon celoux celsoy cely cemboing cempuis cenac-et-saint-julien cenans cendras cendrecourt cendrey cendrieux cenevieres cenne-monesties cenon-sur-vienne censeau censerey
censy centres centuri cenves cepie ceran cerbere cerbois cercie cercier cercles cercottes cercoux cercy-la-tour cerdon cere cere-la-ronde cerelles cerences cereste-en-luberon cerfontaine cerilly cerise
cerisieres cerisiers cerisy cerisy-belle-etoile cerisy-buleux cerisy-la-foret cerisy-la-salle cerizols cerizy cernans cernay-en-dormois cernay-l'eglise cernay-la-ville cernay-les-reims cerneux cernex
cerniebaud cernion cernon cernoy cernoy-en-berry cernusson cerny-en-laonnois cerny-les-bucy ceron cerqueux cerre-les-noroy cersay cerseuil cersot certilleux certines cervens cervieres cerville cervon
cerzat cesancey cesarches cesarville-dossainville cescau cesny-aux-vignes cesny-bois-halbout cesny-les-sources cessac cessales cesse cessens cesseras cesset cesseville cessey cessey-sur-tille cessieres
cessieres-suzy cessoy-en-montois cessy-les-bois cestayrols ceton cette-eygun cevins ceyras ceyroux ceyssac ceyssat ceyzerieu cezais cezan cezay cezens cezy chabanais chabestan chabottes chabournay
chabrac chabreloche chabrignac chabrillan chace chacenay chacrise chadeleuf chadenac chadenet chadron chadurie chaffois chagey chagnon chahaignes chahains chaignay chaignes chail chaillac
chaillac-sur-vienne chailland chaille-les-marais chaille-sous-les-ormeaux chaillevette chaillevois chailley chaillon chailloue chailly-en-brie chailly-en-gatinais chailly-les-ennery
chailly-sur-armancon chainaz-les-frasses chainee-des-coupis chaintre chaintreaux chaintrix-bierges chaise-dieu-du-theil chaix chalabre chalagnac chalain-d'uzore chalain-le-comtal chalaines chalais
chalampe chalancey chalancon chalandray chalandrey chalandry chalandry-elaire chalautre-la-grande chalautre-la-petite chalaux chaleins chalencon chalette-sur-voire chaley chaleze chalezeule chaliers
chalifert chalinargues chalivoy-milon challain-la-potherie challement challerange challes challes-la-montagne challet challex challignac challonges challuy chalmaison chalmazel chalmazel-jeansagniere
chalmoux chalo-saint-mars chalon chalonnes-sous-le-lude chalons-du-maine chalons-sur-vesle chalonvillars chalou-moulineux chaltrait chalus chalvignac chalvraines chamadelle chamagne chamagnieu
chamalieres-sur-loire chamaloc chamant chamarande chamarandes-choignes chamaret chambain chambaron-sur-morge chambeire chambellay chambeon chamberat chamberaud chamberet chamberia chambeugle chambezon
chambilly chamblac chamblanc chamblay chambles chamblet chambley-bussieres chamboeuf chambois chambolle-musigny chambon chambon-la-foret chambon-le-chateau chambon-sainte-croix chambon-sur-cisse
chambon-sur-dolore chambon-sur-lac chambon-sur-voueize chambonas chambonchard chamborand chambord chamboret chamborigaud chambornay-les-bellevaux chambornay-les-pin chambors chambost-allieres
chambost-longessaigne chamboulive chambourg-sur-indre chambray chambrecy chambretaud chambrey chambroncourt chambroutet chambry chameane chamelet chamery chamesey chamesol chamesson chameyrat chamigny
chamilly chammes chamole chamouillac chamouille chamouilley chamousset chamoux chamoux-sur-gelon chamoy champ-d'oiseau champ-dolent champ-du-boult champ-haut champ-laurent champ-le-duc champ-sur-barse
champ-sur-layon champagnac champagnac-de-belair champagnac-la-noaille champagnac-la-prune champagnac-la-riviere champagnac-le-vieux champagnat champagnat-le-jeune champagne-en-valromey
champagne-et-fontaine champagne-le-sec champagne-les-marais champagne-mouton champagne-saint-hilaire champagne-sur-loue champagne-sur-vingeanne champagne-vigny champagneux champagnier champagnolles
champagny champagny-en-vanoise champagny-sous-uxelles champallement champanges champaubert champcella champcenest champcerie champcevrais champcey champclause champcourt champdeniers champdeuil
champdivers champdolent champdor champdor-corcelles champdotre champdray champeau-en-morvan champeaux champeaux-et-la-chapelle-pommier champeaux-sur-sarthe champeix champenard champenoux champeon
champetieres champey champey-sur-moselle champfleur champfleury champfremont champfromier champgeneteux champguyon champien champier champigne champignelles champigneul-champagne champigneul-sur-vence
champigneulle champigneulles-en-bassigny champignol-lez-mondeville champignolles champigny-en-beauce champigny-en-rochereau champigny-la-futelaye champigny-les-langres champigny-sous-varennes
champigny-sur-aube champigny-sur-veude champillet champillon champis champlat-et-boujacourt champlay champlecy champlemy champlin champlitte champlitte-la-ville champlive champlost champmillon
champmotteux champnetery champneuville champniers-et-reilhac champoleon champoly champosoult champougny champoulet champoux champrenault champrepus champrond champrond-en-gatine champrond-en-perchet
champrougier champs champs-romain champs-sur-tarentaine-marchal champs-sur-yonne champsac champsanglard champsecret champseru champsevraine champtercier champteusse-sur-baconne champtoce-sur-loire
champtoceaux champtonnay champvallon champvans champvans-les-moulins champvert champvoisy champvoux chamrousse chamvres chanac chanac-les-mines chanaleilles chanat-la-mouteyre chanay chanaz chancay
chance chanceaux chanceaux-pres-loches chancenay chancey chancia chandai chandolas chandon chaneac chaneins chanes changey changis-sur-marne changy chaniat channay channay-sur-lathan channes chanonat
chanos-curson chanousse chanoy chanoz-chatenay chanteau chantecoq chantecorps chanteix chantelle chanteloup chanteloup-les-bois chantelouve chantemerle chantemerle-les-bles chantemerle-les-grignan
chantemerle-sur-la-soie chantenay-saint-imbert chantenay-villedieu chanteperier chanterac chanteraine chanterelle chantes chantesse chanteuges chantillac chantome chantraines chantrans chantrigne chanu
chanville chanzeaux chaon chaouilley chaource chaourse chapaize chapdes-beaufort chapdeuil chapeau chapeiry chapelaine chapelle-d'huin chapelle-des-bois chapelle-guillaume chapelle-royale
chapelle-spinasse chapelle-vallon chapelle-viviers chapelle-voland chapelon chapet chapois chappes chaptuzat charancieu charbogne charbonnat charbonnier-les-mines charbonnieres
charbonnieres-les-varennes charbonnieres-les-vieilles charbuy charce-saint-ellier-sur-aubance charcenne charchigne charchilla charcier chard chardeny chardes chardogne chardonnay chareil-cintrat
charencey charency charency-vezin charens charensat charentay charentenay charentilly charenton-du-cher charentonnay charette charette-varennes charey charezier charge chargey-les-gray chargey-les-port
chariez charigny charix charlas charleville charleville-sous-bois charly-oradour charmauvillers charme charmeil charmensac charmentray charmes-en-l'angle charmes-la-cote charmes-la-grande
charmes-saint-valbert charmes-sur-l'herbasse charmoille charmoilles charmois charmois-devant-bruyeres charmois-l'orgueilleux charmont charmont-en-beauce charmont-sous-barbuise charmoy charnas charnat
charnay charnay-les-chalon charnecles charnizay charnod charnois charnoz-sur-ain charny charny-le-bachot charny-sur-meuse charols charonville charost charpentry charpey charpont charrais charraix
charras charre charrecey charrey-sur-saone charrey-sur-seine charrin charritte-de-bas charroux charsonville chartainvilliers charteves chartrene chartrier-ferriere chartronges chartuzac charvonnex chas
chaserey chasnais chasnay chasne-sur-illet chaspinhac chaspuzac chassagne chassagne-montrachet chassagne-saint-denis chassagnes chassagny chassaignes chassal-molinges chassant chasse chasseguey
chasselas chassemy chassenard chasseneuil chassenon chasserades chassey chassey-beaupre chassey-le-camp chassey-les-montbozon chassey-les-scey chassiecq chassiers chassignelles chassignieu
chassignolles chassigny chassigny-sous-dun chassille chassors chassy chastanier chasteaux chastel chastel-arnaud chastel-nouvel chastel-sur-murat chastellux-sur-cure chastenay chastreix chatain
chataincourt chatas chateau chateau-bernard chateau-brehain chateau-chalon chateau-chervix chateau-chinon-(campagne) chateau-chinon-(ville) chateau-des-pres chateau-du-loir chateau-garnier
chateau-gontier chateau-guibert chateau-l'abbaye chateau-l'hermitage chateau-la-valliere chateau-larcher chateau-porcien chateau-rouge chateau-sur-allier chateau-sur-cher chateau-sur-epte
chateau-verdun chateau-ville-vieille chateau-voue chateaubleau chateaudouble chateaufort chateaumeillant chateauneuf chateauneuf-d'entraunes chateauneuf-d'ille-et-vilaine chateauneuf-d'oze
chateauneuf-de-bordette chateauneuf-de-chabre chateauneuf-de-galaure chateauneuf-de-randon chateauneuf-de-vernoux chateauneuf-la-foret chateauneuf-les-bains chateauneuf-les-moustiers
chateauneuf-miravail chateauneuf-sur-cher chateauneuf-sur-sarthe chateauneuf-val-de-bargis chateauneuf-val-saint-donat chateauneuf-villevieille chateauredon chateauroux-les-alpes chateauvert
chateauvieux chateauvieux-les-fosses chateauvilain chateauvillain chatel chatel-censoir chatel-chehery chatel-de-joux chatel-de-neuvre chatel-en-trieves chatel-gerard chatel-montagne chatel-moron
chatel-saint-germain chatel-sur-moselle chatelain chatelais chatelard chatelaudren chatelay chatelblanc chateldon chatellenot chatelneuf chatelperron chatelraould-saint-louvent chatelus
chatelus-le-marcheix chatelus-malvaleix chatenay chatenay-en-france chatenay-macheron chatenay-sur-seine chatenay-vaudin chatenet chateney chatenoy chatenoy-en-bresse chatignac chatignonville
chatillon-coligny chatillon-en-bazois chatillon-en-diois chatillon-en-michaille chatillon-en-vendelais chatillon-guyotte chatillon-la-borde chatillon-la-palud chatillon-le-roi chatillon-les-sons
chatillon-saint-jean chatillon-sous-les-cotes chatillon-sur-bar chatillon-sur-broue chatillon-sur-cher chatillon-sur-cluses chatillon-sur-colmont chatillon-sur-marne chatillon-sur-morin
chatillon-sur-oise chatillon-sur-saone chatin chatoillenot chatonrupt-sommermont chatres chatres-la-foret chatres-sur-cher chatrices chattancourt chaucenne chauchailles chauchigny chaudardes
chaudebonne chaudefonds-sur-layon chaudefontaine chaudenay chaudenay-la-ville chaudenay-le-chateau chaudeney-sur-moselle chaudes-aigues chaudeyrac chaudeyrolles chaudon chaudon-norante chaudrey
chaudron-en-mauges chaudun chauffecourt chauffour-les-bailly chauffour-les-etrechy chauffour-sur-vell chauffours chauffourt chauffry chaufour-les-bonnieres chaufour-notre-dame chaugey chaulgnes
chaulhac chaulieu chaulnes chaum chaumard chaume-et-courchamp chaume-les-baigneux chaumeil chaumercenne chaumere chaumergy chaumesnil chaumont-d'anjou chaumont-devant-damvillers chaumont-la-ville
chaumont-le-bois chaumont-le-bourg chaumont-porcien chaumont-sur-aire chaumont-sur-loire chaumont-sur-tharonne chaumot chaumousey chaumoux-marcilly chaumussay chaumuzy chaunac chaunay chauriat chaussan
chaussenac chaussenans chausseterre chaussin chaussoy-epagny chaussy chauvac-laux-montaux chauvency-le-chateau chauvency-saint-hubert chauvigne chauvigny-du-perche chauvincourt-provemont
chauvirey-le-chatel chauvirey-le-vieil chauvoncourt chauvry chaux chaux-champagny chaux-des-crotenay chaux-la-lotiere chaux-les-clerval chaux-les-passavant chaux-les-port chaux-neuve chauzon chavagnac
chavagnes chavagnes-les-redoux chavaignes chavanac chavanat chavanatte chavanges chavaniac-lafayette chavannaz chavanne chavannes chavannes-les-grands chavannes-sur-l'etang chavannes-sur-reyssouze
chavaroux chaveignes chavelot chavenay chavencon chavenon chaveria chaveroche chaveyriat chavignon chavigny chavigny-bailleul chavin chavonne chavornay chavot-courcourt chavoy chavroches chay
chaze-henry chaze-sur-argos chazeaux chazelet chazelles chazelles-sur-albe chazelles-sur-lavieu chazelot chazemais chazeuil chazey-bons chazey-sur-ain chazilly chazot chazoy chedigny chef-du-pont
chef-haut cheffes cheffois cheffreville-tonnencourt chehery cheignieu-la-balme cheille cheilly-les-maranges chein-dessus cheissoux cheix-en-retz chelan chelers chelieu chelle-debat chelle-spou chelun
chemault chemaze chemellier chemenot chemere chemere-le-roi chemery chemery-chehery chemery-les-deux chemery-sur-bar chemille chemille-sur-deme chemille-sur-indrois chemilli chemilly
chemilly-sur-serein chemilly-sur-yonne chemin chemin-d'aisey cheminas cheminon cheminot chemire-en-charnie chemire-le-gaudin chemire-sur-sarthe chemy chenac-saint-seurin-d'uzet chenailler-mascheix
chenas chenaud chenay chenay-le-chatel chene-arnoult chene-bernard chene-en-semine chene-sec chenebier chenecey-buillon cheneche chenedolle chenedouit chenehutte-treves-cunault chenelette chenerailles
chenereilles chenevelles chenevieres chenevrey-et-morogne chenex cheney chenicourt chenieres cheniers chenille-champteusse chenille-change chenimenil chennebrun chennegy chennevieres
chennevieres-les-louvres chenois chenoise-cucharmoy chenon chenonceaux chenou chenoves chenu chepniers chepoix cheppes-la-prairie cheppy chepy cherac cherance cheraute cherbonnieres cherbourg-octeville
cherence cherence-le-heron cherence-le-roussel cheret cheriennes cherier cherigne cherisay cherisey cherisy cherizet chermignac chermisey chermizy-ailles cheronnac cheronvilliers cheroy cherre cherreau
cherrueix cherval cherveix-cubas cherves cherves-chatelars cherves-richemont cherveux chervey cherville chery chery-chartreuve chery-les-pouilly chery-les-rozoy chesley chesnois-auboncourt chesny
chessenaz chessy-les-pres cheu cheuge cheust cheux chevagnes chevagny-les-chevrieres chevagny-sur-guye chevaigne-du-maine chevaline chevanceaux chevannay chevannes-changy chevennes chevenon chevenoz
cheverny cheveuges chevieres chevigney chevigney-les-vercel chevigney-sur-l'ognon chevigny chevigny-en-valiere chevillard cheville chevillon chevillon-sur-huillard chevinay chevincourt chevire-le-rouge
chevrainvilliers chevreaux chevregny chevremont chevresis-monceau chevreville chevrier chevroches chevrotaine chevroux chevroz chevru chevry-en-sereine chevry-sous-le-bignon chey cheylade
cheylard-l'eveque cheyssieu chezal-benoit cheze chezeaux chezelle chezelles chezeneuve chezery-forens chezy chezy-en-orxois chezy-sur-marne chiatra chiche chicheboville chichee chichery chichey
chichilianne chicourt chiddes chidrac chierry chieulles chigne chignin chigny chigny-les-roses chigy chilhac chillac chille chilly chilly-le-vignoble chilly-sur-salins chimilin chindrieux chipilly
chirac chirac-bellevue chirassimont chirat-l'eglise chire-en-montreuil chirmont chirols chiroubles chiry-ourscamp chis chisa chissay-en-touraine chisseaux chissey-en-morvan chissey-les-macon
chissey-sur-loue chitenay chitray chitry chitry-les-mines chives chivres chivres-en-laonnois chivres-val chivy-les-etouvelles chize choilley-dardenay choisel choiseul choisey choisies choisy
choisy-en-brie choisy-la-victoire cholonge choloy-menillot chomelix chonas-l'amballan chonville-malaumont chooz choqueuse-les-benards choranche chorey-les-beaune chouain chouday choue chougny chouilly
chouppes chourgnac choussy chouvigny choux chouy chouzelot chouzy-sur-cisse choye chozeau chuelles chuffilly-roche chuignes chuignolles chuisnes chusclan chuyer ciadoux ciamannacce cideville
cier-de-luchon cier-de-riviere cierges cierges-sous-montfaucon cierp-gaud cierrey cierzac cieurac cieutat cieux ciez cigogne cilly cinais cindre cinqueux cintheaux cintray cintrey cipieres ciral ciran
circourt circourt-sur-mouzon cire-d'aunis cires cirey cirey-les-mareilles cirey-les-pontailler cirey-sur-blaise cirey-sur-vezouze cirfontaines-en-azois cirfontaines-en-ornois cirieres ciron
ciry-salsogne cisai-saint-aubin cisery cisternes-la-foret cistrieres citerne citers citey citou citry civaux civens civrac-de-blaye civrac-en-medoc civrac-sur-dordogne civray-de-touraine
civray-sur-esves civrieux-d'azergues civry-en-montagne civry-la-foret cizancourt cizay-la-madeleine cize cizely cizos clacy-et-thierret cladech clairavaux clairefontaine-en-yvelines clairefougere
clairegoutte clairfayts clairfontaine clairmarais clairvaux-d'aveyron clairvaux-les-lacs clairy-saulchoix clais clam clamanges clamensane clamerey clans clansayes clara-villerach clarac claracq
clarafond-arcine clarbec clarens claret clary classun clastres clasville claudon clavans-en-haut-oisans clave claveisolles clavette claveyson clavieres claviers claville claville-motteville clavy-warby
clayes clayeures clazay clecy cleden-cap-sizun cleden-poher cledes cleebourg clefmont clefs clelles clemensat clemery clemont clenay clenleu cleon-d'andran cleppe clerac clere-du-bois clere-les-pins
clere-sur-layon cleres clerey clerey-la-cote clerey-sur-brenon clergoux clerieux clerlande clermain clermont-creans clermont-d'excideuil clermont-de-beauregard clermont-dessous clermont-en-argonne
clermont-le-fort clermont-les-fermes clermont-pouyguilles clermont-saves clermont-soubiran clermont-sur-lauquet cleron clerques clery clery-en-vexin clery-le-grand clery-le-petit clery-sur-somme
clesles clesse clessy clety cleurie cleuville cleville clevilliers cleyrac cleyzieu clezentaine climbach clinchamp clinchamps-sur-orne clion cliousclat cliponville cliron clitourps clomot
clonas-sur-vareze clos-fontaine cloue cloyes-sur-marne clucy clugnat cluis clumanc clussais-la-pommeraie clux-villeneuve coadout coaraze coat-meal coatascorn coatreven cobonne cobrieux cocherel coclois
cocquerel cocumont codalet codolet coesmes coetlogon coetmieux coeur-de-causse coeur-de-la-vallee coeuvres-et-valsery coggia cogles cogna cognac-la-foret cognat-lyonne cogners cognet cognieres
cognin-les-gorges cognocoli-monticchi cogny cohade cohennoz cohiniac cohons coiffy-le-bas coiffy-le-haut coigneux coigny coimeres coin-les-cuvry coin-sur-seille coinces coinches coincourt coincy coings
coingt coirac coise coise-saint-jean-pied-gauthier coiserette coisevaux coisy coivert coivrel coizard-joches colembert coligny colincamps collan collandres collandres-quincarnon collanges collat
collemiers colleret colletot colleville colleville-sur-mer collias colligis-crandelain colligny colligny-maizery colline-beaumont collinee collobrieres collonge-en-charollais collonge-la-madeleine
collonges-et-premieres collonges-la-rouge collonges-les-bevy collonges-les-premieres collongues collorec collorgues colmars colmen colmery colmesnil-manneville colmey colmier-le-bas colmier-le-haut
colognac cologne colombe colombe-la-fosse colombe-le-sec colombe-les-vesoul colombey-les-belles colombey-les-choiseul colombey-les-deux-eglises colombier colombier-en-brionnais colombier-fontaine
colombier-le-cardinal colombier-le-jeune colombier-le-vieux colombieres colombieres-sur-orb colombiers-du-plessis colombiers-sur-seulles colombies colombine colombotte colomby colomby-anguerny colomieu
colonard-corubert colondannes colonfay colonne colonzelle colroy-la-grande colroy-la-roche coltainville coltines coly coly-saint-amand combas combeaufontaine combefa comberanche-et-epeluche comberjon
comberouger combertault combes combiers comblanchien combles combles-en-barrois comblessac combleux comblot combon combourtille combovin combrailles combrand combray combre combree combres
combres-sous-les-cotes combressol combret combreux combrimont comiac comigne commana commarin commeaux commelle commenailles commenchon commensacq commeny commer commerveil commes commissey compains
compainville compans compertrix compeyre compigny compolibat compregnac compreignac comps comps-la-grand-ville comps-sur-artuby comus conan conand conat conca concevreux conceze conches-sur-gondoire
conchez-de-bearn conchil-le-temple conchy-les-pots conchy-sur-canche concores concoret concots concoules concourson-sur-layon concremiers concressault concriers condac condal condamine condat
condat-en-combraille condat-les-montboissier condat-sur-ganaveix condat-sur-trincou condat-sur-vezere conde conde-en-brie conde-folie conde-les-autry conde-les-herpy conde-northen conde-sainte-libiaire
conde-sur-aisne conde-sur-huisne conde-sur-ifs conde-sur-iton conde-sur-marne conde-sur-noireau conde-sur-risle conde-sur-seulles conde-sur-suippe conde-sur-vesgre condeau condecourt condeissiat
condeon condes condezaygues condillac condom-d'aubrac condorcet condren conflandey conflans-sur-anille conflans-sur-lanterne conflans-sur-loing conflans-sur-seine confolent-port-dieu confort
confort-meilars confracourt confrancon conge-sur-orne congenies congerville-thionville congis-sur-therouanne congrier congy conie-molitard conilhac-corbieres conilhac-de-la-montagne conjux conlie
conliege connac connangles connantray-vaurefroy connantre connaux conne-de-labarde connelles connezac connigis conquereuil conques conques-en-rouergue conqueyrac cons-la-grandville cons-sainte-colombe
consac consegudes consenvoye consigny consolation-maisonnettes contalmaison contamine-sarzin contault contay conte contescourt contest conteville conteville-en-ternois conteville-les-boulogne conthil
contigne contigny contilly continvoir contrazy contre contreglise contremoulins contres contreuve contrevoz contrieres contrisson conty contz-les-bains conzieu coole coolus copponex coquainvilliers
corancez corancy coray corbara corbarieu corbeil corbeil-cerf corbeilles corbel corbenay corbeny corbere corbere-aberes corbere-les-cabanes corberon corbes corbieres corbieres-en-provence corbigny
corbon corbonod corbreuse corcelle-mieslot corcelles corcelles-en-beaujolais corcelles-ferrieres corcelles-les-arts corcelles-les-citeaux corcelles-les-monts corcieux corcondray corconne corcy cordeac
cordebugle cordelle cordes-sur-ciel cordes-tolosannes cordesse cordey cordieux cordiron cordon cordonnet coren corent corfelix corgengoux corgirnon corgnac-sur-l'isle corgoloin corignac corlay corlee
corlier cormainville cormaranche-en-bugey cormatin corme-ecluse corme-royal cormeilles cormeilles-en-vexin cormenon cormeray cormery cormes cormicy cormolain cormont cormoranche-sur-saone cormost
cormot-vauchignon cormoyeux cormoz corn cornac cornant cornay corne corneilhan corneilla-de-conflent corneillan corneville-la-fouquetiere corneville-sur-risle cornier cornieville cornil cornillac
cornille cornille-les-caves cornillon cornillon-confoux cornillon-en-trieves cornillon-sur-l'oule cornod cornot cornus cornusse corny corny-macheromenil coron corpe corpeau corpoyer-la-chapelle corps
corquoy corrano corravillers corre correncon-en-vercors correns correze corribert corrobert corrombles corronsac corroy corsaint corsavy corscia cortambert cortevaix cortrat corveissiat
corvol-d'embernard corvol-l'orgueilleux corze cos cosges cosledaa-lube-boast cosmes cossaye cosse-d'anjou cosse-en-champagne cossesseville cosswiller costa costaros coteaux-du-blanzacais
coteaux-sur-loire cotebrune coti-chiavari cottance cottenchy cottevrard cottier cottun couargues coubeyrac coubisou coubjours coublanc coublucq couches couchey coucouron coucy coucy-la-ville
coucy-le-chateau-auffrique coucy-les-eppes couddes coudehard coudekerque-village coudes coudeville-sur-mer coudons coudray coudray-au-perche coudreceau coudrecieux coudres coudroy coudun coudures
coueilles couesmes couesmes-vauce couetron-au-perche couffoulens couffy couffy-sur-sarsonne couflens couhe couin couiza couladere coulandon coulangeron coulanges coulanges-la-vineuse
coulanges-sur-yonne coulans-sur-gee coulans-sur-lizon coulaures couledoux couleuvre coulevon coulgens coulimer coullemelle coullemont coulmer coulmier-le-sec coulmiers coulobres couloisy coulombiers
coulombs coulombs-en-valois coulomby coulommes coulommes-et-marqueny coulommes-la-montagne coulommiers-la-tour coulonces coulonge coulonge-sur-charente coulonges coulonges-cohan coulonges-les-herolles
coulonges-les-sablons coulonges-sur-sarthe coulonges-thouarsais coulonvillers couloume-mondebat coulours couloutre coulouvray-boisbenatre coulvain coulx coume counozouls coupelle-neuve coupelle-vieille
coupesarte coupetz coupeville coupiac coupray coupru couptrain couqueques cour-et-buis cour-l'eveque cour-maugis-sur-huisne cour-saint-maurice cour-sur-loire courances courant courban courbehaye
courbepine courbes courbesseaux courbette courbeveille courbiac courbillac courboin courbouzon courcais courcay courceboeufs courcelette courcelles courcelles-au-bois courcelles-de-touraine
courcelles-en-barrois courcelles-en-bassee courcelles-en-montagne courcelles-epayelles courcelles-fremoy courcelles-la-foret courcelles-le-comte courcelles-le-roi courcelles-les-gisors
courcelles-les-montbard courcelles-les-montbeliard courcelles-les-semur courcelles-sapicourt courcelles-sous-chatenois courcelles-sous-moyencourt courcelles-sous-thoix courcelles-sur-aire
courcelles-sur-blaise courcelles-sur-nied courcelles-sur-vesle courcelles-sur-viosne courcelles-sur-voire courcelles-val-d'esnoms courcemain courcemont courcerac courceroy courchamp courchamps
courchapon courchaton courcite courcival courcome courcoue courcoury courcuire courcy courcy-aux-loges courdemanche courdemanges courdimanche-sur-essonne couret courgains courgeac courgenard courgenay
courgent courgeon courgeout courgis courgivaux courgoul courjeonnet courlac courlandon courlans courlaoux courleon courlon courlon-sur-yonne courmangoux courmas courmelles courmemin courmenil courmes
courmont cournanel courniou cournols cournon courouvre courpalay courpiac courpignac courquetaine courrensan courris courry cours-de-monsegur cours-de-pile cours-la-ville cours-les-bains
cours-les-barres coursan-en-othe coursegoules courset courson courson-les-carrieres courson-monteloup courtacon courtagnon courtaoult courtauly courtavon courtefontaine courteilles courteix
courtelevant courtemanche courtemaux courtemont courtemont-varennes courtempierre courtenot courteranges courteron courtes courtesoult-et-gatey courtetain-et-salans courteuil courthiezy courties
courtieux courtillers courtils courtivron courtoin courtois-sur-yonne courtomer courtonne-la-meurdrac courtonne-les-deux-eglises courtrizy-et-fussigny courvaudon courvieres courville courzieu cousance
cousances-au-bois cousances-les-forges cousances-les-triconville coussa coussac-bonneval coussan coussay coussay-les-bois coussegrey coussergues coussey coust coustaussa coustouge coustouges
coutansouze coutarnoux coutencon coutens couterne couternon couteuges coutevroult couthenans couthures-sur-garonne coutieres coutouvre couture couture-d'argenson couture-sur-loir couturelle coutures
couvains couvertpuis couvignon couville couvonges couvrelles couvron-et-aumencourt couvrot coux coux-et-bigaroque-mouzens couy couze-et-saint-front couziers couzon couzou cox coyecques coyolles
coyriere coyron coyviller cozzano crachier crain craincourt craintilleux crainvilliers cram-chaban cramaille cramans cramant cramenil cramoisy cramont crampagna cran-gevrier crancey crandelles
crannes-en-champagne crans cransac-les-thermes crantenoy craonne craonnelle crapeaumesnil craponne-sur-arzon cras cras-sur-reyssouze crastatt crastes crasville crasville-la-mallet
crasville-la-rocquefort cravanche cravans cravant cravant-les-coteaux cravenceres cravent crayssac craywick crazannes cre-sur-loir creancey crecey-sur-tille crechets crechy crecy-au-mont crecy-couve
crecy-en-ponthieu crecy-sur-serre credin cregols crehen creissan creissels cremarest cremeaux cremery crempigny-bonneguete cremps crenans crenay crennes-sur-fraubee creon-d'armagnac creot crepand
crepey crepol crepon crepy crequy cresancey cresantignes crespian crespieres crespinet crespy-le-neuf cressanges cressat cresse cressensac cressensac-sarrazac cresserons cresseveuille cressia
cressin-rochefort cressonsacq cressy cressy-omencourt cressy-sur-somme crest-voland crestet crestot creue creuse creuzier-le-neuf crevans-et-la-chapelle-les-granges crevant crevant-laveine crevechamps
crevecoeur-en-auge crevecoeur-en-brie crevecoeur-le-petit crevecoeur-sur-l'escaut creveney crevic crevoux creys-mepieu creyssac creysse creysseilles creyssensac-et-pissot crezancay-sur-cher crezancy
crezancy-en-sancerre crezieres crezilles cricqueboeuf cricqueville-en-auge cricqueville-en-bessin crillon crillon-le-brave crimolois crion criquebeuf-en-caux criquebeuf-la-campagne criquebeuf-sur-seine
criquetot-le-mauconduit criquetot-sur-longueville criquetot-sur-ouville criquiers crisenoy crisolles crissay-sur-manse crisse cristinacce cristot criteuil-la-magdeleine critot croce crochte crocicchia
crocq crocy croettwiller croignon croisette croisilles croismare croissanville croissy-sur-celle croisy croisy-sur-andelle croisy-sur-eure croix-caluyau croix-chapeau croix-en-ternois croix-fonsomme
croix-mare croix-moligneaux croixanvec croixdalle croixrault croizet-sur-gand crollon cromac cromary cronat cronce cropus cros cros-de-georand cros-de-montvert cros-de-ronesque crosey-le-grand
crosey-le-petit crosmieres crosses crosville-la-vieille crosville-sur-douve crosville-sur-scie crotelles crotenay croth crots crottes-en-pithiverais crottet crouay crouseilles croutelle croutoy
crouttes crouttes-sur-marne crouy-en-thelle crouy-saint-pierre crouy-sur-cosson crouy-sur-ourcq crouzet-migette crouzilles crozant croze crozes-hermitage crozon-sur-vauvre crucey-villages crucheray
cruejouls cruet crugey crugny cruguel cruis crulai crupies crupilly cruscades crusnes cruviers-lascours crux-la-ville cruzille cruzilles-les-mepillat cruzy cruzy-le-chatel cry cubelles cubieres
cubieres-sur-cinoble cubierettes cubjac cubjac-auvezere-val-d'ans cublac cublize cubnezais cubrial cubry cubry-les-faverney cubry-les-soing cuchery cucugnan cucuron cudos cudot cuebris cuelas cuffies
cuffy cugand cugney cugny cuguen cuguron cuhon cuignieres cuigy-en-bray cuille cuinchy cuinzier cuirieux cuiry-housse cuiry-les-chaudardes cuiry-les-iviers cuis cuiseaux cuiserey cuisery cuisia cuisiat
cuisles cuissai cuissy-et-geny cuisy cuisy-en-almont culan culetre culey culey-le-patry culhat culin culles-les-roches culmont culoz cult cultures cumieres cumieres-le-mort-homme cumies cumont cunac
cuncy-les-varzy cuneges cunel cunelieres cunfin cunlhat cuon cuperly cuq cuq-toulza cuqueron curac curan curbans curbigny curcay-sur-dive curchy curciat-dongalon curcy-sur-orne curdin curel curemonte
cures curgies curgy curienne curieres curis-au-mont-d'or curley curlu curmont curnier cursan curtafond curtil-saint-seine curtil-sous-buffieres curtil-sous-burnand curtil-vergy curvalle
curzay-sur-vonne curzon cusance cuse-et-adrisans cusey cussac cussac-sur-loire cussangy cussay cussey-les-forges cussey-sur-l'ognon cussey-sur-lison cussy cussy-en-morvan cussy-la-colonne
cussy-le-chatel cussy-les-forges cusy cutry cuts cutting cuttura cuvat cuve cuvergnon cuverville-sur-yeres cuves cuvier cuvillers cuvilly cuvry cuxac-cabardes cuy cuy-saint-fiacre cuzac cuzance cuzieu
cuzion cuzorn cuzy cys-la-commune d'huison-longueville dachstein daglan dagny dagny-lambercy dagonville dahlenheim daignac daigny daillancourt daillecourt dainville-bertheleville daix dalem dalhain
dalhunden dallet dallon dalou dalstein daluis damas-aux-bois damas-et-bettegney damazan dambach dambelin dambenois dambenoit-les-colombe damblain damblainville dambron dame-marie dame-marie-les-bois
dameraucourt damerey damery damgan damiatte damloup dammard dammarie dammarie-en-puisaye dammarie-sur-loing dammarie-sur-saulx dammartin-en-serve dammartin-les-templiers dammartin-marpain
dammartin-sur-meuse dammartin-sur-tigeaux damousies damouzy dampierre dampierre-au-temple dampierre-en-bray dampierre-en-bresse dampierre-en-burly dampierre-en-crot dampierre-en-gracay
dampierre-en-montagne dampierre-en-yvelines dampierre-et-flee dampierre-le-chateau dampierre-les-bois dampierre-les-conflans dampierre-saint-nicolas dampierre-sous-bouhy dampierre-sous-brou
dampierre-sur-avre dampierre-sur-blevy dampierre-sur-boutonne dampierre-sur-le-doubs dampierre-sur-linotte dampierre-sur-loire dampierre-sur-moivre dampierre-sur-salon dampjoux dampleux dampniat
damprichard dampsmesnil dampvalley-les-colombe dampvalley-saint-pancras dampvitoux damremont damvillers damvix dance dancevoir dancourt dancourt-popincourt dancy danestal dangeau dangers dangeul
dangolsheim dangu dangy danizy danne-et-quatre-vents dannelbourg dannemarie-sur-crete dannemoine dannemois dannes dannevoux danvou-la-ferriere danze daon daoulas daours darazac darbonnay darbres darcey
dardenac dardez dareize dargies dargnies dargoire darmannes darnac darnets darney darney-aux-chenes darnieulles darois darvault darvoy dasle daubensand daubeuf-la-campagne daubeuf-pres-vatteville
daubeuf-serville daubeze dauendorf daumazan-sur-arize daumeray dauphin dausse dauzat-sur-vodable davayat davaye davejean davenescourt davignac davrey davron deaux debats-riviere-d'orpra degagnac degre
dehault deheries dehlingen deinvillers delain delettes delincourt delme delouze-rosieres delut deluz demandolx demange-baudignecourt demangevelle demi-quartier demigny demu demuin denat denaze denee
denestanville deneuille-les-chantelle deneuille-les-mines deneuvre denevre deneze-sous-doue deneze-sous-le-lude denezieres denguin denice denier denipaire dennebroeucq denneville dennevy denney
denonville denting derbamont derce derchigny dercy dernacueillette dernancourt desaignes desandans deservillers desges desingy desmonts desnes desseling dessenheim dessia destord destry
detain-et-bruant detrier dettey deuillet deulemont deux-chaises deux-evailles deux-grosnes deux-jumeaux deux-rivieres deux-verges deuxnouds-aux-bois deuxnouds-devant-beauzee deuxville devay devecey
devesset deveze deviat devillac deville devise devoluy devrouze deycimont deyme deyvillers dezize-les-maranges dhuisy dhuizel dhuizon dhuys-et-morin-en-brie dialan-sur-chaine diancey diane-capelle
diant diarville diconne dicy didenheim diebling diebolsheim diedendorf dieffenbach-au-val dieffenbach-les-woerth dieffenthal diefmatten dieme diemeringen dienay dienne diennes-aubigny dienville
dieppe-sous-douaumont dierre dierrey-saint-julien dierrey-saint-pierre diesen dietwiller dieudonne dieue-sur-meuse dieulivol dieupentale dieval diffembach-les-hellimer diges digna dignac dignonville
digny digosville digulleville dilo dimancheville dimbsthal dimechaux dimont dineault dinge dingsheim dingy-en-vuache dingy-saint-clair dinoze dinsac dinsheim-sur-bruche dinteville dio-et-valquieres
dions diors diou dirac dirol dissais dissangis dissay-sous-courcillon disse-sous-le-lude distre distroff diusse divajeu dives dixmont dizimieu dizy dizy-le-gros doazit doazon docelles
doeuil-sur-le-mignon dognen dogneville dohem dohis doignies doingt doissat doissin doix-les-fontaines doizieux dolaincourt dolancourt dolcourt dolignon dolleren dollon dollot dolmayrac dolus-le-sec
dolving dom-le-mesnil domaize domarin domart-en-ponthieu domart-sur-la-luce domats domazan dombasle-devant-darney dombasle-en-argonne dombasle-en-xaintois domblain domblans dombras dombrot-le-sec
dombrot-sur-vair domecy-sur-cure domecy-sur-le-vault domeliers domesmont domessargues domevre-en-haye domevre-sous-montfort domevre-sur-aviere domevre-sur-durbion domevre-sur-vezouze domeyrat domeyrot
domezain-berraute domfaing domfessel domfront domfront-en-champagne domgermain dominois domjean domjevin domjulien domleger-longvillers dommarie-eulmont dommarien dommartemont dommartin-aux-bois
dommartin-dampierre dommartin-la-chaussee dommartin-la-montagne dommartin-le-coq dommartin-le-franc dommartin-le-saint-pere dommartin-les-cuiseaux dommartin-les-remiremont dommartin-les-vallois
dommartin-lettree dommartin-sous-amance dommartin-sous-hans dommartin-sur-vraine dommartin-varimont dommary-baroncourt domme dommery dommiers domnom-les-dieuze dompaire dompcevrin dompierre
dompierre-aux-bois dompierre-becquincourt dompierre-du-chemin dompierre-en-morvan dompierre-les-eglises dompierre-les-ormes dompierre-les-tilleuls dompierre-sous-sanvignes dompierre-sur-authie
dompierre-sur-chalaronne dompierre-sur-charente dompierre-sur-helpe dompierre-sur-hery dompierre-sur-mont dompierre-sur-nievre dompierre-sur-veyle dompnac domprel dompremy domprix domps domptail
domptail-en-l'air domptin domqueur domremy-aux-bois domremy-la-canne domremy-la-pucelle domremy-landeville domsure domvallier domvast don donazac donchery doncieres doncourt-aux-templiers
doncourt-les-conflans doncourt-les-longuyon doncourt-sur-meuse dondas donjeux donnay donnazac donnelay donnemain-saint-mames donnemarie donnement donnenheim donneville donnezac dontreix dontrien donzac
donzacq donzy donzy-le-national donzy-le-pertuis doranges dorans dorat dore-l'eglise dorengt dormelles dornas dornecy dornes dornot dorres dosches dosnon dossenheim-kochersberg dossenheim-sur-zinsel
douadic douains douaumont douaumont-vaux doucelles douchapt douchy douchy-les-ayette douchy-montcorbon doucier doucy doucy-en-bauges doudeauville doudeauville-en-vexin doudelainville doudrac doue
doue-la-fontaine douelle douillet douilly doulaincourt-saucourt doulaize doulcon doulevant-le-chateau doulevant-le-petit doulezon doumely-begny doumy dounoux dourbies dourdain dourgne douriez dourlers
dournazac dournon dours doussay douville douville-en-auge douville-sur-andelle douvrend douvres doux douy-la-ramee douzains douzat douzens douzillac doville doye doyet drace drache
drachenbronn-birlenbach dracy dracy-le-fort dracy-les-couches dracy-saint-loup dragey-ronthon draillant drain draix draize drambon dramelay dravegny dree dreuil-les-amiens dreuil-les-molliens dreuilhe
drevant dricourt driencourt drignac drincham droisy droiturier droizy drom dromesnil drosay drosnay droue droue-sur-drouette drouges drouilly droupt-saint-basle droupt-sainte-marie drouville
drouvin-le-marais droux droyes drubec drucat drucourt drudas drugeac druillat drulhe drulingen druy-parigny druye druyes-les-belles-fontaines dry duault ducey ducy-sainte-marguerite duerne duesme
duffort dugny-sur-meuse duhort-bachen duilhac-sous-peyrepertuse duingt duisans dullin dumes dun dun-le-palestel dun-le-poelier dun-les-places dun-sur-grandry dun-sur-meuse duneau dunes dunet dung
duniere-sur-eyrieux duntzenheim duppigheim duran durance duranus duranville duras duravel durban durban-corbieres durban-sur-arize durbans durcet durdat-larequille dureil durenque durfort
durfort-et-saint-martin-de-sossenac durfort-lacapelette durlinsdorf durmenach durmignat durnes durningen durrenbach durrenentzen durstel durtol dury dussac duvy duzey dye dyo eance eaucourt-sur-somme
eaux-bonnes eaux-puiseaux ebaty ebblinghem ebeon eberbach-seltz eberbach-woerth ebersmunster ebersviller eblange ebouleau ebreon ebreuil ecaillon ecalles-alix ecaquelon ecardenville-la-campagne
ecausseville ecauville eccica-suarella eccles echalas echallat echallon echalot echalou echandelys echannay echarcon echassieres echauffour echavanne echay echebrune echemines echemire echenans
echenans-sous-mont-vaudois echenay echenon echenoz-le-sec echevannes echevis echevronne echigey echilleuses echinghen echouboulains echourgnac eckartswiller eckwersheim eclaibes eclaires eclance
eclans-nenon eclassan ecleux eclimeux eclose-badinieres eclusier-vaux ecluzelles ecly ecoche ecoivres ecole ecollemont ecoman ecoqueneauville ecorcei ecorches ecordal ecorpain ecos ecot ecot-la-combe
ecotay-l'olme ecouche ecouis ecourt-saint-quentin ecoust-saint-mein ecouves ecouviez ecoyeux ecquedecques ecquetot ecrainville ecretteville-les-baons ecretteville-sur-mer ecriennes ecrille ecromagny
ecrosnes ectot-l'auber ectot-les-baons ecueil ecueille ecuelin ecuelle ecuelles ecuille ecuires ecuisses eculleville ecuras ecurat ecurcey ecurey-en-verdunois ecurie ecury-le-repos ecury-sur-coole
ecutigny ecuvilly edon eecke effiat effincourt effry egat egleny egligny eglingen eglise-neuve-d'issac eglise-neuve-de-vergt egliseneuve-d'entraigues egliseneuve-des-liards egliseneuve-pres-billom
eglisolles egriselles-le-bocage egry eguelshardt eguenigue eguilly eguilly-sous-bois eguisheim eguzon-chantome ehuns eichhoffen eincheville einvaux einville-au-jard eix elan elbach elbeuf-en-bray
elbeuf-sur-andelle elencourt elesmes eletot elincourt elincourt-sainte-marguerite elise-daucourt ellecourt ellon elnes eloie eloise elsenheim elvange elzange emagny emalleville emance emanville
embermenil embourie embres-et-castelmaure embreville embry emerchicourt emeringes emeville emieville emlingen emondeville empeaux empurany empure empury encausse encausse-les-thermes enchastrayes
enchenberg encourtiech endoufielle enencourt-le-sec enencourt-leage enfonvelle engayrac engente engenville engins englancourt englebelmer englefontaine englesqueville-en-auge englesqueville-la-percee
englos engomer enguinegatte engwiller ennemain ennetieres-en-weppes ennordres enquin-les-mines enquin-lez-guinegatte enquin-sur-baillons ens ensigne entrages entraigues entrains-sur-nohain entrange
entraunes entraygues-sur-truyere entre-deux-eaux entre-deux-guiers entre-deux-monts entrecasteaux entrechaux entremont-le-vieux entrepierres entrevaux entrevennes entrevernes enval enveitg envermeu
envronville eole-en-beauce eourres eoux epagne epagne-epagnette epagny epaignes epaney epannes eparcy epargnes epaumesnil epaux-bezu epeautrolles epecamps epegard epehy epeigne-les-bois
epeigne-sur-deme epenancourt epenede epenouse epenoy epense epercieux-saint-paul epernay-sous-gevrey eperrais epersy epertully epervans epeugney epiais epiais-les-louvres epiais-rhus epieds
epieds-en-beauce epierre epiez-sur-chiers epiez-sur-meuse epinant epinay epinay-champlatreux epinay-sur-duclair epinay-sur-odon epineau-les-voves epineu-le-chevreuil epineuil epineuil-le-fleuriel
epineuse epineux-le-seguin epiniac epinonville epinouze epinoy epiry episy epizon eplessier eply epoisses epothemont epoye eppe-sauvage eppes eppeville epping epretot epreville epreville-en-lieuvin
epreville-pres-le-neubourg eps epuisay equancourt equemauville equennes-eramecourt equeurdreville-hainneville equevilley equevillon equilly equirre eragny-sur-epte eraines erbajolo
erbeviller-sur-amezule erbree erce erce-en-lamee erceville erches ercheu erchin erching erckartswiller ercourt ercuis ereac ergersheim ergnies ergny erin eringes eringhem erize-la-brulee
erize-la-grande erize-la-petite erize-saint-dizier erlon erloy ermenonville ermenonville-la-grande ermenonville-la-petite ermenouville ernemont-boutavent ernemont-la-villette ernemont-sur-buchy ernes
ernestviller erneville-aux-bois ernolsheim-bruche ernolsheim-les-saverne erny-saint-julien erome erondelle erone eroudeville erp erquery erquinghem-le-sec erquinvillers err erre errevet errouville ersa
erstroff ervauville ervillers ervy-le-chatel esbareich esbarres esboz-brest escala escalans escales escalles escames escamps escandolieres escanecrabe escardes escarmain escaro escassefort escatalens
escaudes escaufourt escaunets escazeaux eschbach eschbach-au-val eschbourg eschentzwiller escherange esches eschwiller esclagne esclainvillers esclanedes esclassan-labastide esclauzels esclavelles
esclavolles-lurey escles escles-saint-pierre esclottes escobecques escoeuilles escoire escolives-sainte-camille escombres-et-le-chesnois escondeaux esconnets escorailles escorneboeuf escorpain escos
escosse escot escots escou escoubes escoubes-pouts escoulis escouloubre escource escoussans escoussens escout escoutoux escoville escragnolles escrennes escrignelles
escueillens-et-saint-just-de-belengard escures escurolles esery eslettes esley eslourenties-daban esmans esmery-hallon esmoulieres esmoulins esnans esnes esnes-en-argonne esnon esnouveaux espagnac
espagnac-sainte-eulalie espalais espalem espanes espaon esparron esparron-de-pallieres esparron-de-verdon esparron-la-batie esparros esparsac espartignac espas espaubourg espeche espechede espedaillac
espeluche espenel esperausses esperaza esperce espere espes-undurein espeyrac espeyroux espezel espieilh espiens espiet espinas espinasse espinasse-vozelle espinasses espinchal espins
espira-de-conflent espirat espiute esplantas-vazeilles esplas esplas-de-serou espoey espondeilhan esprels esquay-notre-dame esquay-sur-seulles esqueheries esquennoy esquerchin esquerdes esquibien
esquieze-sere esquiule essarois essars essay esse essegney essert-romand essertaux essertenne essertenne-et-cecey essertines-en-chatelneuf essertines-en-donzy esserts-blay esserval-combe
esserval-tartre essey essey-et-maizerais essey-la-cote essey-les-eaux essey-les-ponts essigny-le-grand essigny-le-petit essises esson essouvert essoyes essuiles estables establet estadens estaing estal
estampes estampures estancarbon estandeuil estang estarvielle estavar esteil estenos estensan esterencuby esternay esterre estevelles esteville estezargues estialescq estibeaux estigarde estipouy
estirac estissac estivals estivareilles estivaux estoher estos estoublon estouches estourmel estouteville-ecalles estouy estramiac estrebay estreboeuf estree estree-blanche estree-cauchy estree-wamin
estreelles estrees estrees-deniecourt estrees-en-chaussee estrees-la-campagne estrees-les-crecy estrees-mons estrees-sur-noye estrennes estreux estrun estry esves-le-moutier eswars etable etables
etables-sur-mer etagnac etaimpuis etaing etainhus etais etais-la-sauvin etalans etalante etalle etalleville etalon etalondes etampes-sur-marne etang-sur-arroux etaule etauliers etaves-et-bocquiaux
etavigny etcharry etchebar eteignieres eteimbes etelfay etercy eternoz-vallee-du-lison eterpigny eterville etevaux eth etienville etigny etinehem etinehem-mericourt etival etival-les-le-mans etivey
etobon etoges etoile-saint-cyrice eton etormay etouars etourvy etoutteville etouvans etouvelles etouvy etouy etrabonne etrappe etray etraye etreaupont etrechet etreham etreillers etrejust
etrelles-et-la-montbleuse etrelles-sur-aube etrepigney etrepigny etrepilly etrepy etretat etreux etreval etreville etrez etriac etriche etricourt-manancourt etrigny etrochey etroeungt etroitefontaine
etroussat etrun etsaut ettendorf etting etueffont eturqueraye etusson etuz etzling euffigneix eugenie-les-bains euilly-et-lombut eulmont eup eurre eurville-bienville eus euvezin euville euvy euzet
evaille evans evaux-et-menil evaux-les-bains eve evecquemont evergnicourt everly eveux evigny evillers evires evisa evosges evran evrange evres evricourt evriguet evry excenevex excideuil exermont
exideuil-sur-vienne exireuil exmes exoudun expiremont eybouleuf eyburie eycheil eydoche eygalayes eygalieres eygaliers eygliers eygluy-escoulin eygurande eygurande-et-gardedeuil eyjeaux eyliac eymeux
eymouthiers eyne eynesse eyrans eyraud-crempse-maurens eyrein eyres-moncube eyroles eysson eysus eyvirat eywiller eyzahut eyzerac fa fabas fabras fabrezan fachin faget-abbatial fagnon fahy-les-autrey
failly faimbe fain-les-montbard fain-les-moutiers fains fains-la-folie faissault fajac-en-val fajac-la-relenque fajoles fajolles fakarava faleyras falga falkwiller fallencourt fallerans falleron
falletans fallon fals falvy famechon familly fampoux fangatau fanjeaux fanlac faramans farbus farceaux farges farges-allichamps farges-en-septaine farges-les-chalon farges-les-macon fargniers fargues
fargues-sur-ourbise farincourt farino farinole farnay faronville farschviller fatines fatouville-grestain fatu-hiva fau-de-peyre fauch faucigny faucogney-et-la-mer faucompierre faucon
faucon-de-barcelonnette faucon-du-caire fauconcourt faucoucourt faudoas faugeres fauguernon fauguerolles fauillet faulx fauquembergues faurilles fauroux faussergues fauverney fauville fauville-en-caux
faux faux-en-perigord faux-fresnay faux-la-montagne faux-mazuras faux-vesigneul faux-villecerf favalello favars faveraye-machelles faverdines faverelles faverges-de-la-tour faverney faverois faverolles
faverolles-en-berry faverolles-et-coemy faverolles-la-campagne faverolles-les-lucey faverolles-sur-cher favieres favresse favreuil favrieux fay fay-en-montagne fay-le-clos fay-les-etangs
fay-les-marcilly fay-les-nemours fay-sur-lignon faycelles faye faye-d'anjou faye-l'abbesse faye-la-vineuse faye-sur-ardin fayet fayet-le-chateau fayet-ronaye fayl-billot faymont faymoreau fays
fays-la-chapelle fayssac feas febvin-palfart fechain feche-l'eglise fecocourt fedry feigeres feigneux feilluns feings feins feins-en-gatinais feissons-sur-isere feissons-sur-salins fel felce feldbach
feldkirch feliceto felines felines-minervois felines-sur-rimandoule felines-termenes felleries fellering felletin felon felzins fenay fendeille fenery fenetrange feneyrols feniers fenioux fenneviller
fenols fenouillet-du-razes fepin ferce ferce-sur-sarthe ferdrupt ferebrianges ferfay fericy ferin fermanville fernoel ferolles ferolles-attilly feron ferques ferrals-les-corbieres ferrals-les-montagnes
ferran ferrassieres ferrensac ferrere ferrette ferreux-quincey ferriere-et-lafolie ferriere-la-petite ferriere-larcon ferriere-sur-beaulieu ferrieres ferrieres-en-bray ferrieres-haut-clocher
ferrieres-la-verrerie ferrieres-le-lac ferrieres-les-bois ferrieres-les-ray ferrieres-les-scey ferrieres-les-verreries ferrieres-poussarou ferrieres-saint-hilaire ferrieres-saint-mary
ferrieres-sur-ariege ferrieres-sur-sichon ferrussac fertans fertreve fervaques fescamps fesmy-le-sart fesques fessanvilliers-mattanvilliers fessenheim-le-bas fessevillers fessy festes-et-saint-andre
festieux festigny festubert feternes feuchy feugarolles feugeres feuges feuguerolles feuguerolles-bully feuguerolles-sur-seulles feuilla feuillade feuilleres feule feuquieres feusines feux feves fey
fey-en-haye feyt fiac ficaja ficheux fichous-riumayou fieffes-montrelet fiefs fiennes fienvillers fierville-bray fierville-les-mines fierville-les-parcs fieulaine fieux figari figarol fignevelle
fignieres filain fille fillieres fillievres fillols filstroff fimenil finestret finhan fins fiquefleur-equainville firbeix firfol fislis fitilieu fitou fix-saint-geneys fixem fixin flacey
flacey-en-bresse flacheres flacourt flacy flagey flagey-echezeaux flagey-les-auxonne flagey-rigney flagnac flagy flaignes-havys flainval flamanville flamarens flamets-fretils flammerans flammerecourt
flancourt-crescy-en-roumois flangebouche flassan flassigny flastroff flat flaucourt flaugnac flaujac-gare flaujac-poujols flaujagues flaumont-waudrechies flaux flavacourt flaviac flavignac flavignerot
flavigny flavigny-le-grand-et-beaurain flavigny-sur-moselle flavigny-sur-ozerain flavy-le-martel flavy-le-meldeux flaxieu flaxlanden flayat fleac-sur-seugne flechin flechy flee fleigneux fleisheim
fleix flere-la-riviere flers-sur-noye flesquieres flesselles fletrange fletre flety fleurac fleurat fleure fleurey fleurey-les-faverney fleurey-les-lavoncourt fleurey-les-saint-loup fleurey-sur-ouche
fleurie fleuriel fleurieu-sur-saone fleurigne fleurigny fleurines fleurville fleury-devant-douaumont fleury-en-biere fleury-la-foret fleury-la-montagne fleury-la-riviere fleury-la-vallee
fleury-sur-aire fleury-sur-andelle fleury-sur-loire fleville fleville-lixieres flevy flexanville flexbourg fley fleys flez-cuzy fligny flin flines-les-mortagne flins-neuve-eglise flipou flirey flize
flocourt flocques flogny-la-chapelle floremont florent-en-argonne florentin florentin-la-capelle floressas florimont florimont-gaumier floringhem flornoy flottemanville flottemanville-hague floudes
floure floursies floyon flumet fluquieres fluy foameix-ornel foce focicchia foisches foissac foissy foissy-les-vezelay foissy-sur-vanne folcarde folembray folgensbourg folies folkling folles folleville
folligny fomerey fomperron foncegrive fonches-fonchette foncine-le-bas foncine-le-haut foncquevillers fondamente fondremand fonds-saint-denis fongrave fongueusemare fonroque fons fons-sur-lussan
fonsomme font-romeu-odeillo-via fontain fontaine-au-bois fontaine-au-pire fontaine-bellenger fontaine-bonneleau fontaine-chaalis fontaine-chalendray fontaine-couverte fontaine-de-vaucluse
fontaine-denis-nuisy fontaine-en-bray fontaine-en-dormois fontaine-fourches fontaine-francaise fontaine-guerin fontaine-henry fontaine-l'abbe fontaine-l'etalon fontaine-la-gaillarde fontaine-la-guyon
fontaine-la-louvet fontaine-la-riviere fontaine-lavaganne fontaine-le-bourg fontaine-le-dun fontaine-le-pin fontaine-le-port fontaine-le-puits fontaine-le-sec fontaine-les-bassets fontaine-les-boulans
fontaine-les-cappy fontaine-les-clercs fontaine-les-clerval fontaine-les-coteaux fontaine-les-croisilles fontaine-les-gres fontaine-les-hermans fontaine-les-luxeuil fontaine-les-ribouts
fontaine-les-vervins fontaine-macon fontaine-milon fontaine-notre-dame fontaine-raoul fontaine-saint-lucien fontaine-simon fontaine-sous-jouy fontaine-sous-montaiguillon fontaine-sous-montdidier
fontaine-sous-preaux fontaine-sur-ay fontaine-sur-maye fontaine-sur-somme fontaine-uterte fontainebrux fontaines fontaines-d'ozillac fontaines-en-duesmois fontaines-en-sologne fontaines-les-seches
fontaines-saint-clair fontaines-sur-marne fontains fontan fontanes fontanes-de-sault fontanes-du-causse fontanges fontangy fontanieres fontannes fontans fontareches fontclaireau
fontcouverte-la-toussuire fontenai-les-louvets fontenai-sur-orne fontenailles fontenay fontenay-de-bossery fontenay-en-vexin fontenay-le-pesnel fontenay-le-vicomte fontenay-mauvoisin
fontenay-pres-chablis fontenay-pres-vezelay fontenay-saint-pere fontenay-sous-fouronnes fontenay-sur-conie fontenay-sur-eure fontenay-sur-loing fontenay-sur-mer fontenay-sur-vegre fontenay-torcy
fontenelle fontenelle-en-brie fontenelle-montby fontenermont fontenet fontenille fontenille-saint-martin-d'entraigues fontenois-la-ville fontenois-les-montbozon fontenotte fontenouilles fontenoy
fontenoy-la-joute fontenoy-le-chateau fontenoy-sur-moselle fontenu fonteny fonters-du-razes fontes fontet fontette fontevraud-l'abbaye fontgombault fontguenand fontienne fontiers-cabardes
fonties-d'aude fontivillie fontjoncouse fontpedrouse fontrabiouse fontrailles fontrieu fontvannes force forcelles-saint-gorgon forcelles-sous-gugney forceville forceville-en-vimeu forcey forciolo
forest-en-cambresis forest-l'abbaye forest-montiers forest-saint-julien forest-sur-marque foreste foret-la-folie forfry forges forges-la-foret forges-sur-meuse forgues forleans formentin
formigny-la-bataille formigueres fornex fors forstfeld forstheim fort-du-plasne fort-louis fort-mahon-plage fort-mardyck fort-moville fortan fortel-en-artois fortschwihr fos fosse fossemagne
fossemanant fosses-et-baleyssac fosseux fossieux fossoy foucarmont foucart foucarville foucaucourt-en-santerre foucaucourt-hors-nesle foucaucourt-sur-thabas fouchecourt foucheres foucheres-aux-bois
foucherolles fouchy foucrainville fouday fouencamps foufflin-ricametz fougaron fougax-et-barrineuf fougere fougeres-sur-bievre fougerolles fougerolles-du-plessis fougueyrolles fouilleuse fouillouse
fouilloy fouju foulain foulangues foulbec foulcrey fouleix foulenay fouligny foulognes foulzy fouquebrune fouquenies fouquereuil fouquerolles fouquescourt fouqueure fouqueville fouquieres-les-bethune
four fourbanne fourcatier-et-maison-neuve fources fourches fourcigny fourdrain fourdrinoy fourg fourges fourilles fourmagnac fourmetot fournaudin fourneaux fourneaux-le-val fournels fournes
fournes-cabardes fournet-blancheroche fournets-luisans fourneville fournival fournols fournoules fouronnes fourques-sur-garonne fourqueux fourquevaux fours fourtou foussais-payre foussemagne foussignac
fouvent-le-bas fouvent-saint-andoche fouzilhon foville fox-amphoux fozieres fozzano fragnes-la-loyere frahier-et-chatebier fraignot-et-vesvrotte fraillicourt fraimbois frain frais fraisans
fraisnes-en-saintois fraisse fraisse-cabardes fraisse-des-corbieres fraisse-sur-agout fraissines fraissinet-de-fourques fralignes frambouhans framecourt framerville-rainecourt framicourt framont
frampas francalmont francaltroff francarville francastel francay francazal francescas francheleins franchesse francheval franchevelle francieres francillon francillon-sur-roubion francilly-selency
francin franclens francois francon francoules francourt francourville francs francueil franey frangy-en-bresse franken franleu franquevielle franqueville fransart franseches fransu fransures
franvillers franxault frapelle fraquelfing fraroz frasnay-reugny frasne frasne-le-chateau frasne-les-meulieres frasnoy frasseto frauenberg frausseilles fravaux frayssinet frayssinet-le-gelat
frayssinhes fraze freauville frebecourt frebuans frechede frechencourt frechendets frechet-aure frechou frechou-frechet frecourt frederic-fontaine fredille fregimont fregouville frehel freigne
freissinieres freistroff freix-anglards frejairolles frejeville freland fremainville fremecourt fremenil fremereville-sous-les-cotes fremery fremestroff fremicourt fremifontaine fremontiers fremonville
frencq frenelle-la-grande frenelle-la-petite frenelles-en-vexin frenes freneuse-sur-risle freney freniches frenois fresles fresnay fresnay-en-retz fresnay-l'eveque fresnay-le-comte fresnay-le-gilmert
fresnay-le-long fresnay-le-samson fresne-cauverville fresne-l'archeveque fresne-la-mere fresne-le-plan fresne-leguillon fresne-les-reims fresne-saint-mames fresneaux-montchevreuil fresnes-au-mont
fresnes-en-saulnois fresnes-en-tardenois fresnes-en-woevre fresnes-les-montauban fresnes-mazancourt fresnes-sous-coucy fresnes-sur-apance fresnes-sur-marne fresnes-tilloloy fresneville fresney
fresney-le-puceux fresney-le-vieux fresnicourt-le-dolmen fresnieres fresnois-la-montagne fresnoy fresnoy-andainville fresnoy-au-val fresnoy-en-bassigny fresnoy-en-chaussee fresnoy-en-gohelle
fresnoy-en-thelle fresnoy-folny fresnoy-la-riviere fresnoy-le-chateau fresnoy-le-luat fresnoy-les-roye frespech fresquiennes fressac fressain fressancourt fresse fresse-sur-moselle fresselines fressies
fressin fressines fresville freterive freteval frethun fretigney-et-velloreille fretigny fretoy fretoy-le-chateau frettecuisse frettemeule frettemolle fretterans frettes freulleville freville
freville-du-gatinais frevillers frevin-capelle freybouse freycenet-la-cuche freycenet-la-tour freychenet freyssenet friaize friaucourt friauville fribourg fricamps frichemesnil fricourt fridefont
friedolsheim frieres-faillouel friesen friesenheim frignicourt frise frizon froberville frocourt froeningen froeschwiller frohen-sur-authie frohmuhl froideconche froidefontaine froidestrees froideterre
froidevaux froideville froidmont-cohartille froidos froissy frolois fromelennes fromelles fromental fromentieres fromereville-les-vallons fromezey fromont fromy froncles fronsac frontenac frontenard
frontenas frontenaud frontenay frontenay-sur-dive frontenex frontignan-de-comminges frontignan-saves fronville frotey-les-lure frotey-les-vesoul frouville froville froyelles frozes frucourt
frugeres-les-mines frugieres-le-pin frunce fry fuans fublaines fuilla fuisse fuligny fulleren fultot fulvy fumichon furchhausen furdenheim furmeyer fursac fussey fussy fusterouau fustignac futeau fye
gaas gabarnac gabarret gabaston gabat gabian gabillou gabre gabriac gabrias gace gacogne gadencourt gael gageac-et-rouillac gagnac-sur-cere gagnieres gahard gailhan gaillac-d'aveyron gaillac-toulza
gaillagos gaillardbois-cressenville gaillefontaine gailleres gaillon-sur-montcient gaja-et-villedieu gaja-la-selve gajac gajan gajoubert galametz galan galapian galargues galeria galey galez galfingue
galgan galiax galie galinagues galluis gamaches-en-vexin gamarde-les-bains gamarthe gambaiseuil gambier ganac ganagobie gancourt-saint-etienne gandelain gandelu gannay-sur-loire gannes gans ganties
ganzeville gapennes gapree garac garancieres-en-beauce garancieres-en-drouais garanou garcelles-secqueville garchy garde-colombe gardefort gardegan-et-tourtirac garderes gardes-le-pontaroux gardie
gardonne gardouch garein garencieres garennes-sur-eure garentreville garganvillar gargilesse-dampierre garidech garies garigny garin garindein garlan garlede-mondebat garlin garnat-sur-engievre garnay
garnerans garos garravet garrebourg garrevaques garrey garrigues garrigues-sainte-eulalie garris garrosse gars gartempe gas gasques gastes gastines gastins gasville-oiseme gatelles gatey gathemo
gatteville-le-phare gatuzieres gaubertin gauchin-legal gauchin-verloingt gauciel gaudechart gaudent gaudiempre gaudies gaudonville gaudreville-la-riviere gaugeac gaujac gaujacq gaujan gaure gauriac
gauriaguet gaussan gausson gauville gauville-la-campagne gavarnie gavarnie-gedre gavarret-sur-aulouste gavaudun gavignano gavisse gavray gavrelle gavres gavrus gayan gaye gayon gazaupouy gazave
gazax-et-baccarisse gazeran gazost geaune geay gedre gee gee-riviere geffosses gefosse-fontenay gehee geishouse geispitzen geiswasser geiswiller geiswiller-zoebersdorf gelacourt gelannes gelaucourt
gellainville gellenoncourt gelles gellin geloux gelucourt gelvecourt-et-adompt gemages gemaingoutte gembrie gemeaux gemigny gemil gemmelaincourt gemonval gemonville genac-bignac genainville genat
gencay gendreville gendrey gene genebrieres genelard generargues generest generville geneslay genestelle genets geneuille genevreuille genevrey genevrieres geney genicourt genicourt-sous-conde
genicourt-sur-meuse genille genis gennes gennes-ivergny gennes-longuefuye gennes-sur-glaize gennes-sur-seiche genneteil gennetines genneton genneville genod genolhac genos genouillac genouille
genouilleux genouilly genrupt gensac gensac-de-boulogne gensac-la-pallue gensac-sur-garonne gente gentelles gentioux-pigerolles genvry georfans geovreisset geraise geraudot gerauvilliers gerbaix
gerbamont gerbecourt gerbecourt-et-haplemont gerbepal gerberoy gerbeviller gercourt-et-drillancourt gercy gerde gerderest gere-belesten gergny gergueil gerland germ germagny germaine germaines
germainville germainvilliers germay germefontaine germenay germignac germigney germignonville germigny germigny-des-pres germigny-l'eveque germigny-l'exempt germigny-sous-coulombs germigny-sur-loire
germinon germiny germisay germolles-sur-grosne germond-rouvre germondans germont germonville germs-sur-l'oussouet gernelle gernicourt geronce gerponville gerrots gertwiller geruge gervans gerville gery
gesnes gesnes-en-argonne gesnes-le-gandelin gespunsart gestas geste gesties gesvres gesvres-le-chapitre geu geus-d'arzacq geus-d'oloron gevigney-et-mercey geville gevingey gevresin gevrolles gevry
geyssans gez gez-ez-angles gezaincourt gezier-et-fontenelay gezoncourt ghisoni ghissignies giat gibeaumeix gibel gibercourt gibles gibourne gibret giel-courteilles gien-sur-cure gieville giey-sur-aujon
giez giffaumont-champaubert gignat gigneville gigney gigny gigny-bussy gigny-sur-saone gigondas gigors gigors-et-lozeron gigouzac gijounet gildwiller gilette gilhac-et-bruzac gilhoc-sur-ormeze
gillancourt gillaume gilles gilley gillois gillonnay gilly-les-citeaux gilly-sur-loire gilocourt gimat gimbrede gimbrett gimeaux gimecourt gimel-les-cascades gimeux gimouille ginai ginals ginchy gincla
gincrey gindou ginestas ginestet gingsheim ginoles ginouillac gintrac giocatojo gionges giou-de-mamou gioux gipcy girac girancourt giraumont girauvoisin gircourt-les-vieville girecourt-sur-durbion
girefontaine giremoutiers girgols giriviller girmont girmont-val-d'ajol girolles giron gironcourt-sur-vraine gironde-sur-dropt girondelle gironville gironville-sous-les-cotes gironville-sur-essonne
giroussens giroux giry gisay-la-coudre giscaro giscos gissac gissey-le-vieil gissey-sous-flavigny gissey-sur-ouche gisy-les-nobles giuncaggio giuncheto givardon givarlais givenchy-le-noble
givenchy-les-la-bassee giverny giverville givonne givraines givrauval givrezac givron givry-en-argonne givry-les-loisy givrycourt gizaucourt gizay gizeux gizia gizy glageon glaignes glainans
glaine-montaigut glaire glamondans gland glandage glandon glanes glanges glannes glanon glanville glatens glatigny glay glenac glenat glenay glenic glennes glenouze glere glicourt glieres-val-de-borne
glisolles glisy glomel glonville glorianes glos glos-la-ferriere glos-sur-risle gluiras glun glux-en-glenne goas godenvillers godisson godoncourt goerlingen goersdorf goes goetzenbruck goeulzin gogney
gognies-chaussee gohory goin goincourt golancourt goldbach-altenbach golfech golinhac golleville gombergean gomelange gomene gomer gometz-la-ville gomiecourt gommecourt gommenec'h gommersdorf
gommerville gommeville gomont gonaincourt goncourt gondenans-les-moulins gondenans-montby gondrecourt-aix gondrecourt-le-chateau gondrexange gondrexon gondrin gonez gonfreville gonfreville-caillot
gonnelieu gonnetot gonneville-en-auge gonneville-la-mallet gonneville-le-theil gonneville-sur-honfleur gonneville-sur-mer gonneville-sur-scie gonsans gontaud-de-nogaret gonzeville goos gorbio gordes
gorenflos gorges-du-tarn-causses gorhey gornac gornies gorre gorrevod gorses gorze gosnay gosselming gotein-libarrenx gottenhouse gottesheim gouaix goualade gouarec gouaux gouaux-de-larboust
gouaux-de-luchon gouchaupre goudargues goudelancourt-les-berrieux goudelancourt-les-pierrepont goudelin goudet goudex goudon goudourville gouex gouezec gougenheim gouhelans gouhenans gouillons gouise
goujounac goulet goulien goulier goulles gouloux goult goulven goumois goupil-othon goupillieres gouraincourt gourbera gourbit gourchelles gourdan-polignan gourdieges gourdon-murat gourfaleur
gourgancon gourge gourgeon gourgue gourhel gourlizon gournay gournay-le-guerin gournay-sur-aronde gours gourvieille gourvillette gourzon goussaincourt goussancourt gousse goussonville goustranville
gout-rossignol goutevernisse goutrens gouts gouttieres goutz gouvernes gouves gouvets gouvix goux goux-les-dambelin goux-sous-landet gouy gouy-en-artois gouy-en-ternois gouy-l'hopital
gouy-les-groseillers gouy-saint-andre gouy-servins gouy-sous-bellonne gouze gouzeaucourt gouzens gouzon gouzougnat goviller goxwiller goyencourt goyrans gracay grace-uzel graffigny-chemin
graignes-mesnil-angot grailhen graimbouville graincourt-les-havrincourt grainville grainville-la-teinturiere grainville-langannerie grainville-sur-odon grainville-sur-ry grainville-ymauville
graissessac graix gramazie grambois grammond grammont gramond gramont granace grancey-le-chateau-neuvelle grancey-sur-ource granchain grand grand'combe-chateleu grand'combe-des-bois grand'landes
grand'riviere grand-auverne grand-brassac grand-camp grand-castang grand-corent grand-failly grand-fayt grand-laviers grand-rozoy grand-rullecourt grand-vabre grand-verly grandcamp-maisy grandchamp
grandchamp-le-chateau grandcourt grande-riviere grande-riviere-chateau grandecourt grandeyrolles grandfontaine grandfontaine-sur-creuse grandfresnoy grandham grandjean grandlup-et-fay grandpre
grandpuits-bailly-carrois grandrieu grandrieux grandrif grandris grandru grandrupt grandrupt-de-bains grandsaigne grandval grandvals grandvaux grandvelle-et-le-perrenot grandville grandvillers
grandvillers-aux-bois granes grange-de-vaivre grangermont granges granges-d'ans granges-de-vienney granges-la-ville granges-le-bourg granges-les-beaumont granges-narboz granges-sur-aube granges-sur-lot
grangues granier granieu granzay-gript gras grassac grassendorf grateloup-saint-gayrand gratens gratibus gratot gratreuil grattepanche grattery grauves graval gravelotte graveron-semerville
graves-saint-amant gravieres gravon gray-la-ville grayan-et-l'hopital graye-et-charnay graye-sur-mer grayssas grazac grazay grealou grebault-mesnil gredisans greez-sur-roc greffeil greges gremecey
gremevillers gremilly gremonville grenant grenant-les-sombernon grendelbruch greneville-en-beauce grenier-montgon grening grenois grentheville greny greolieres grepiac gresigny-sainte-reine gresin
gresse-en-vercors gressey gresswiller gressy gresy-sur-isere greucourt greuville greux greville-hague grevillers grevilly grez grez-en-bouere grez-neuville grez-sur-loing grezac grezels grezes
grezet-cavagnan grezian grezieu-le-marche grezieux-le-fromental grezillac grezille grezolles gricourt grieges griesbach griesbach-au-val griesbach-le-bastberg griesheim-sur-souffel grignan
grigneuseville grignols grignoncourt grillon grilly grimaucourt-en-woevre grimaucourt-pres-sampigny grimault grimbosq grimesnil grimonviller grincourt-les-pas grindorff-bizing gripport griscourt
griselles grisy-les-platres grisy-sur-seine grives grivesnes grivillers grivy-loisy groffliers groises groissiat grolejac gron gronard gros-chastang gros-rederching grosbois grosbois-en-montagne
grosbois-les-tichey groslee groslee-saint-benoit grosley-sur-risle grosmagny grosne grospierres grosrouvre grosrouvres grossa grossoeuvre grossouvre grostenquin grosville grouches-luchuel grougis
grozon gruchet-saint-simeon grues gruey-les-surance gruffy gruge-l'hopital grugies grugny grumesnil grun-bordas grundviller gruny grury gruson grusse grussenheim grust gruyeres guagno guainville
guarbecque guarguale guchan guchen gudas gudmont-villiers gue-d'hossus guebenhouse gueberschwihr guebestroff gueblange-les-dieuze guebling guehebert guehenno gueltas guemappe guemar guemene-sur-scorff
guemicourt guemps guengat guenin guenroc guenviller gueprei guerbigny guercheville guerchy guereins guerfand guerin guerlesquin guermange guermantes guern guernes guerny gueron guerpont guerquesalles
guerstling guerting gueschart guesnes guessling-hemering guethary gueudecourt gueures gueutteville gueutteville-les-gres gueux guevenatten guewenheim gueytes-et-labastide gueyze gugnecourt gugney
gugney-aux-aulx guibermesnil guibeville guiche guignecourt guignemicourt guigneville guigneville-sur-essonne guignicourt guignicourt-sur-vence guignonville guigny guilberville guiler-sur-goyen guillac
guillaucourt guillaumes guillemont guillerval guilleville guilliers guilligomarc'h guillon guillon-les-bains guillon-terre-plaine guillonville guillos guilly guilmecourt guimaec guimiliau guimps
guinarthe-parenties guincourt guindrecourt-aux-ormes guindrecourt-sur-blaise guinecourt guinglange guinkirchen guinzeling guipel guipronvel guipy guiry-en-vexin guiscard guiseniers guisseny guisy
guitalens-l'albarede guitera-les-bains guitinieres guitrancourt guitres guitry guitte guivry guizancourt guizengeard guizerix gumbrechtshoffen gumery gumiane gumieres gumond gundolsheim gungwiller
gunsbach gunstett guntzviller guny guran gurat gurcy-le-chatel gurgy gurgy-la-ville gurgy-le-chateau gurmencon gurs gurunhuel gury gussainville gussignies guyans-durnes guyans-vennes guyencourt
guyencourt-saulcourt guyencourt-sur-noye guyonvelle guzargues gy gy-en-sologne gy-l'eveque gy-les-nonains gye gye-sur-seine habarcq habas habere-lullin habere-poche hablainville habloville haboudange
hachan hacourt hacqueville hadancourt-le-haut-clocher hadigny-les-verrieres hadonville-les-lachaussee haegen hagecourt hagedet hagen hagenbach hagenthal-le-bas hagenthal-le-haut haget hagetaubin
hageville hagneville-et-roncourt hagnicourt haigneville haillainville hailles haimps haims hainvillers haironville haleine halinghen hallencourt hallering halles-sous-les-cotes hallignicourt hallines
halling-les-boulay hallivillers halloville halloy halloy-les-pernois hallu halsou halstroff ham-en-artois ham-les-moines ham-sur-meuse hamars hambers hamblain-les-pres hambye hamel hamelet hamelin
hamelincourt hames-boucres hammeville hamonville hampigny hampont han-devant-pierrepont han-les-juvigny han-sur-meuse han-sur-nied hancourt handschuheim hangard hangenbieten hangest-en-santerre
hangest-sur-somme hangviller hannaches hannapes hannappes hannescamps hannocourt hannogne-saint-martin hannogne-saint-remy hannonville-sous-les-cotes hannonville-suzemont hans hantay hanviller hanvoile
hao haplincourt happencourt happonvilliers haramont haraucourt haraucourt-sur-seille haraumont haravesnes haravilliers harbonnieres harbouey harcanville harchechamp harcigny harcourt harcy hardancourt
hardanges hardecourt-aux-bois hardencourt-cocherel hardifort hardinghen hardinvast hardivillers hardivillers-en-vexin hareville hargarten-aux-mines hargeville hargeville-sur-chee hargicourt hargnies
harly harmeville harmonville harol haroue harponville harprich harquency harreberg harreville-les-chanteurs harricourt harsault harskirchen hartennes-et-taux hartmannswiller hartzviller harville hary
haselbourg haspelschiedt hastingues hatrize hatten hattencourt hattenville hattigny hattmatt hattonchatel hattonville hattstatt hauban hauconcourt haucourt haucourt-en-cambresis haucourt-la-rigole
haudainville haudiomont haudivillers haudonville haudrecy haudricourt haulies haulme haumont-les-lachaussee haumont-pres-samogneux hauriet hausgauen haussez haussignemont haussimont haussonville haussy
haut-bocage haut-clocher haut-de-bosdarros haut-du-them-chateau-lambert haut-lieu haut-loquin haut-mauco haut-valromey hautaget hautbos haute-amance haute-avesnes haute-epine haute-isle haute-kontz
haute-rivoire haute-vigneulles hautecloque hautecour hautecourt-les-broville hautecourt-romaneche hautefage hautefage-la-tour hautefaye hautefeuille hautefond hautefontaine hautefort hauteluce
hauterive hauterive-la-fresse hauterives hauteroche hautes-duyes hautesvignes hautevelle hautevesnes hauteville hauteville-la-guichard hauteville-les-dijon hauteville-lompnes hauteville-sur-fier
hauteville-sur-mer haution hautmougey hautot-l'auvray hautot-le-vatois hautot-saint-sulpice hautot-sur-mer hautot-sur-seine hautteville-bocage hautvillers hautvillers-ouville hauville hauvine haux
havange havelu havernas haverskerque havrincourt haybes hayes haynecourt hazembourg heauville hebecourt hebecrevon heberville hebuterne heches hecken hecmanville hecourt hecq hectomare hedauville
hedouville hegeney heidolsheim heidwiller heiligenberg heiligenstein heilles heilly heiltz-l'eveque heiltz-le-hutier heiltz-le-maurupt heimersdorf heimsbrunn heining-les-bouzonville heippes heiteren
heiwiller helesmes helette helfaut helfrantzkirch hellean hellemmes-lille hellering-les-fenetrange helleville hellimer heloup helstroff hem-hardinval hem-lenglet hem-monacu hemevez hemevillers hemilly
heming hemonstoir henamenil henanbihen henansal hendecourt-les-cagnicourt hendecourt-les-ransart henencourt hengoat hengwiller henin-sur-cojeul heninel hennecourt hennemont henneveux hennezel hennezis
henonville henouville henrichemont henridorff henriville henu henvic herange herbault herbecourt herbelles herbeuval herbeuville herbeville herbeviller herbeys herbinghen herbisse herbitzheim herbsheim
herce herchies herenguerville herepian heres hergugney hericourt-en-caux hericourt-sur-therain herimenil herissart herisson herleville herlin-le-sec herlincourt herly herm hermanville hermaville herme
hermelange hermelinghen herment hermeray hermerswiller hermeville hermeville-en-woevre hermies hermillon hermin hermival-les-vaux hermonville hernicourt herny heronchelles herouville-en-vexin
herouvillette herpelmont herpont herpy-l'arlesienne herqueville herran herre herrere herrin herrlisheim-pres-colmar herry hertzing hervelinghen hervilly hery hery-sur-alby herzeele hesbecourt hescamps
hesdigneul-les-bethune hesdigneul-les-boulogne hesdin hesdin-l'abbe hesmond hesse hessenheim hestroff hestrud hestrus hetomesnil hettenschlag heubecourt-haricourt heuchin heucourt-croquoison
heudebouville heudicourt heudicourt-sous-les-cotes heudreville-en-lieuvin heudreville-sur-eure heugas heugleville-sur-scie heugnes heugon heugueville-sur-sienne heuilley-cotton heuilley-le-grand
heuilley-sur-saone heuland heume-l'eglise heuqueville heuringhem heurteauville heurtevent heusse heutregiville heuzecourt hevilliers hezecques hibarette hieres-sur-amby hierges hiermont hiers-brouage
hiersac hiesse hiesville hieville higueres-souye hiis hikueru hilbesheim hilsprich hinacourt hinckange hindisheim hindlingen hinsbourg hinsingen hinx hipsheim hirel hirschland hirtzbach hirtzfelden his
hitte hochstett hocquigny hocquincourt hocquinghen hodenc-en-bray hodenc-l'eveque hodeng-au-bosc hodeng-hodenger hodent hoedic hoeville hoffen hohatzenheim hohengoeft hohfrankenheim hohrod hohwiller
holacourt holling holnon holque holtzwihr holving hombleux homblieres hombourg hombourg-budange hommarting hommert hommes homps hon-hergies hondainville hondeghem hondevilliers hondouville
honguemare-guenouville honnechy honnecourt-sur-escaut honskirch hontanx hordain horgues hornoy-le-bourg horsarrieu horville-en-ornois hosta hoste hostens hostiaz hostun hotot-en-auge hottot-les-bagues
hottviller houchin houdain-lez-bavay houdancourt houdelaincourt houdelaucourt-sur-othain houdelmont houdetot houdilcourt houdreville houecourt houeilles houesville houetteville houeville houeydets
houlbec-cocherel houlbec-pres-le-gros-theil houldizy houlette houlgate houlle hounoux houquetot hourc hourges hours houry houssay housseras housset housseville houtaud houtkerque houville-en-vexin
houville-la-branche houvin-houvigneul houx huanne-montmartin hubersent hubert-folie huberville huby-saint-leu huchenneville huclier hucqueliers hudimesnil hudiviller huelgoat huest huetre huez hugier
hugleville-en-caux huille huille-lezigne huilliecourt huilly-sur-seille huiron huismes huisnes-sur-mer huisseau-en-beauce huisseau-sur-mauves hultehouse humbauville humbecourt humbercamps humbercourt
humbert humberville humbligny humeroeuille humes-jorquenay humieres hunawihr hundling hundsbach hunspach hunting huos huparlac huppain huppy hurbache hure hurecourt hures-la-parade hurigny hurtieres
hurtigheim husseren-les-chateaux husseren-wesserling husson huttendorf hyds hyemondans hyencourt-le-grand hyenville hyet hyevre-magny hyevre-paroisse hymont hypercourt ibarrolle ibigny ichtratzheim
ichy idaux-mendy idrac-respailles ids-saint-roch ige ignaucourt ignaux igney ignol igny-comblizy igon igornay igoville iguerande iholdy ile-aux-moines ile-d'aix ile-d'arz ile-d'houat ile-de-batz
ile-de-brehat ile-de-clipperton ile-de-sein ile-molene ile-tudy iles-eparses-de-l'ocean-indien iles-saint-paul-et-nouvelle-amsterdam ilhan ilharre ilhat ilhet ilheu illange illartein illats
illeville-sur-montfort illhaeusern illiat illier-et-laramade illiers-l'eveque illies illifaut illois illoud illtal illy ilonse imbleville imbsheim imecourt imling inaumont incarville incheville inchy
inchy-en-artois incourt indevillers ineuil ingenheim inghem inglange ingolsheim ingouville ingrandes ingrannes injoux-genissiat innenheim innimond inor insming insviller intraville intreville
intville-la-guetard inval-boiron inxent ippecourt ippling iracoubo irai irais irancy ire-le-sec irissarry irles irmstett iron irouleguy irreville irvillac is-en-bassigny isches isdes isenay island
isle-aubigny isle-aumont isle-et-bardais isle-saint-georges isle-sur-marne isles-les-meldeuses isles-les-villenoy isles-sur-suippe isola isolaccio-di-fiumorbo isomes ispagnac ispoure isques issac
issamoulenc issancourt-et-rumel issanlas issans issarles isse issel issendolus issenhausen issepts isserpent isserteaux issigeac issirac issor issoudun-letrieix issus issy-l'eveque isturits itancourt
ithorots-olhaiby itterswiller itzac ivergny iverny iviers iville ivors ivory ivoy-le-pre ivrey ivry-le-temple izaourt izaut-de-l'hotel izaux ize izel-les-equerchin izel-les-hameau izenave izeron izeste
izeure izier izieu izon-la-bruisse izotges izy jablines jabreilles-les-bordes jabrun jacque jagny-sous-bois jaignes jaillans jaillon jailly jailly-les-moulins jainvillotte jalesches jaleyrac
jaligny-sur-besbre jallais jallanges jallans jallaucourt jallerange jalognes jalogny jalons jambles jambville jamericourt jametz janailhac janaillat jancigny jandun janneyrias jans janville janvilliers
janvry jarcieu jardres jarjayes jarmenil jarnac-champagne jarnages jarnioux jarnosse jarret jarrier jars jarsy jarze jas jasney jasseines jasseron jasses jatxou jau-dignac-et-loirac jaucourt jaudrais
jaujac jauldes jaulges jaulgonne jaulnay jaulnes jaulny jaulzy jaunac jaunay-clan jaure jausiers jauze javaugues javerdat javerlhac-et-la-chapelle-saint-robert javernant javols javrezac
javron-les-chapelles jax jaxu jayac jayat jazeneuil jazennes jeancourt jeandelaincourt jeandelize jeanmenil jeansagniere jeantes jebsheim jegun jenlain jenzat jesonville jessains jetterswiller
jettingen jeu-les-bois jeu-maloches jeugny jeurre jeux-les-bard jeuxey jevoncourt jezainville jezeau joannas job jobourg joch joganville joigny-sur-meuse joiselle jolimetz jolivet joncels joncheres
joncherey jonchery jonchery-sur-suippe jonchery-sur-vesle joncourt joncreuil joncy jongieux jonquerets-de-livet jonquerettes jonquery jons jonval jonvelle jonville-en-woevre jonzier-epagny jonzieux
joppecourt jorquenay jort jorxey josat josnes josse jossigny jou-sous-monjou jouac jouaignes jouancy jouaville joucas joucou joudes joudreville joue-du-bois joue-du-plain joue-en-charnie joue-l'abbe
jouet-sur-l'aubois jouey jougne jouhe jouhet jouillat jouqueviel jourgnac journans journet journiac journy jours-les-baigneux joursac jousse jouvencon joux joux-la-ville jouy jouy-aux-arches
jouy-en-argonne jouy-en-pithiverais jouy-le-chatel jouy-le-potier jouy-les-reims jouy-mauvoisin jouy-sous-thelle jouy-sur-eure joyeuse joyeux joze jozerand ju-belloc juaye-mondaye jubainville jubecourt
jublains jugazan jugeals-nazareth jugy juicq juif juignac juigne-des-moutiers juigne-sur-loire juigne-sur-sarthe juignettes juillac juillac-le-coq juille juillenay juilles juilley jujols julianges
julienas julienne jullianges jullie jully jully-les-buxy jully-sur-sarce julos julvecourt jumeauville jumeaux jumel jumelles jumencourt jumieges jumigny jumilhac-le-grand junas junay juncalas jungholtz
junhac juniville jupilles juranville jure jurques jurvielle jury juscorps jusix jussarupt jussas jussecourt-minecourt jussey jussy jussy-champagne jussy-le-chaudrier justian justine-herbigny justiniac
jutigny juvaincourt juvancourt juvanze juvardeil juvelize juvigne juvignies juvigny juvigny-en-perthois juvigny-le-tertre juvigny-les-vallees juvigny-sous-andaine juvigny-sur-loison juvigny-sur-orne
juvigny-sur-seulles juville juvinas juvincourt-et-damary juvrecourt juxue juzanvigny juzennecourt juzes juzet-d'izaut juzet-de-luchon kalhausen kanfen kappelen kappelkinger katzenthal kauffenheim
kaysersberg kedange-sur-canner keffenach kemplich kerbach kerbors kerfot kerfourn kergloff kergrist kergrist-moelou kerien kerlaz kerling-les-sierck kerlouan kermaria-sulard kermoroc'h kernascleden
kernevel kernilis kernoues kerpert kerprich-aux-bois kersaint-plabennec kertzfeld keskastel kesseldorf kienheim kientzheim kiffis killem kindwiller kintzheim kirchberg kirchheim kirrberg kirrwiller
kirsch-les-sierck kirschnaumen kirviller klang kleinfrankenheim kleingoeft knoeringue knoersheim koestlach koetzingue koeur-la-grande koeur-la-petite kogenheim kolbsheim kouaoua krautergersheim
krautwiller kriegsheim kruth kuhlendorf kunheim kuntzig kurtzenhouse kuttolsheim kutzenhausen l'abergement-clemenciat l'abergement-de-cuisery l'abergement-de-varey l'abergement-sainte-colombe l'absie
l'aiguillon l'aiguillon-sur-mer l'ajoupa-bouillon l'albenc l'albere l'ecaille l'echelle l'echelle-saint-aurin l'ecouvotte l'eglise-aux-bois l'eguille l'epinay-le-comte l'epine l'epine-aux-bois l'escale
l'estrechure l'etang-bertrand l'etang-vergy l'etoile l'habit l'herm l'hermenault l'hermitage-lorge l'hermitiere l'home-chamondot l'honor-de-cos l'hopital-d'orion l'hopital-du-grosbois
l'hopital-le-grand l'hopital-le-mercier l'hopital-saint-blaise l'hopital-saint-lieffroy l'hopital-sous-rochefort l'hosmes l'hospitalet l'hospitalet-du-larzac l'hospitalet-pres-l'andorre l'hotellerie
l'hotellerie-de-flee l'ile-bouchard l'ile-d'elle l'isle-arne l'isle-bouzon l'isle-de-noe l'isle-en-dodon l'isle-en-rigault l'isle-sur-serein l'oie l'orbrie l'oree-d'ecouves l'oree-de-mormal l'oudon
la-bachellerie la-baconniere la-baffe la-baleine la-balme la-balme-de-thuy la-balme-les-grottes la-barben la-barde la-baroche-sous-luce la-baronnie la-barre la-barre-de-semilly la-barre-en-ouche
la-barthe-de-neste la-basse-vaivre la-bastide la-bastide-clairence la-bastide-d'engras la-bastide-de-besplas la-bastide-de-bousignac la-bastide-de-lordat la-bastide-de-serou la-bastide-des-jourdans
la-bastide-du-salat la-bastide-l'eveque la-bastide-pradines la-bastide-puylaurent la-bastide-solages la-bastide-sur-l'hers la-bastidonne la-bataille la-batie-des-fonds la-batie-divisin
la-batie-montsaleon la-batie-rolland la-batie-vieille la-bauche la-baume la-baume-cornillane la-baume-d'hostun la-baume-de-transit la-baussaine la-bazeuge la-bazoche-gouet la-bazoge-montpincon
la-bazoque la-bazouge-de-chemere la-bazouge-des-alleux la-bazouge-du-desert la-beaume la-begude-de-mazenc la-belliere la-belliole la-benate la-benisson-dieu la-berliere la-bernardiere la-berthenoux
la-besace la-besliere la-besseyre-saint-mary la-bezole la-bigne la-bigottiere la-bloutiere la-bohalle la-boissiere la-boissiere-d'ans la-boissiere-des-landes la-boissiere-du-dore la-boissiere-ecole
la-boissiere-en-gatine la-boissiere-sur-evre la-bollene-vesubie la-bonneville la-bosse la-bosse-de-bretagne la-bouille la-bouillie la-boulaye la-bourboule la-bourdiniere-saint-loup la-bourgonce
la-boussac la-bouteille la-bree-les-bains la-breille-les-pins la-breole la-breteniere la-bretonniere-la-claye la-breviere la-bridoire la-brigue la-brillanne la-brionne la-brosse-montceaux la-brousse
la-bruere-sur-loir la-bruguiere la-brulatte la-bruyere la-buissiere la-burbanche la-bussiere la-bussiere-sur-ouche la-buxerette la-cabanasse la-cadiere-et-cambo la-caillere-saint-hilaire la-caine
la-calotterie la-cambe la-capelle la-capelle-balaguier la-capelle-bleys la-capelle-bonance la-capelle-et-masmolene la-capelle-les-boulogne la-carneille la-cassagne la-cassaigne la-cauchie la-caunette
la-caure la-celette la-celle la-celle-conde la-celle-dunoise la-celle-en-morvan la-celle-guenand la-celle-les-bordes la-celle-saint-avant la-celle-saint-cyr la-celle-sous-chantemerle
la-celle-sous-gouzon la-celle-sous-montmirail la-celle-sur-loire la-celle-sur-morin la-celle-sur-nievre la-cellette la-cerlangue la-chabanne la-chailleuse la-chaise la-chaise-baudouin la-chaise-dieu
la-chaize-giraud la-chamba la-chambonie la-chambre la-champenoise la-chapelaude la-chapelle la-chapelle-agnon la-chapelle-anthenaise la-chapelle-au-mans la-chapelle-au-moine la-chapelle-au-riboul
la-chapelle-aubareil la-chapelle-aux-bois la-chapelle-aux-brocs la-chapelle-aux-chasses la-chapelle-aux-choux la-chapelle-aux-filtzmeens la-chapelle-aux-lys la-chapelle-aux-naux la-chapelle-aux-saints
la-chapelle-baloue la-chapelle-basse-mer la-chapelle-baton la-chapelle-bayvel la-chapelle-bertin la-chapelle-bertrand la-chapelle-biche la-chapelle-blanche la-chapelle-blanche-saint-martin
la-chapelle-bouexic la-chapelle-caro la-chapelle-cecelin la-chapelle-chaussee la-chapelle-craonnaise la-chapelle-d'abondance la-chapelle-d'alagnon la-chapelle-d'aligne la-chapelle-d'andaine
la-chapelle-d'angillon la-chapelle-d'aunainville la-chapelle-d'aurec la-chapelle-de-bragny la-chapelle-de-brain la-chapelle-de-la-tour la-chapelle-de-mardore la-chapelle-de-surieu la-chapelle-des-pots
la-chapelle-devant-bruyeres la-chapelle-du-bard la-chapelle-du-bois la-chapelle-du-bois-des-faulx la-chapelle-du-bourgay la-chapelle-du-chatelard la-chapelle-du-genet la-chapelle-du-lou-du-lac
la-chapelle-du-mont-de-france la-chapelle-du-mont-du-chat la-chapelle-du-noyer la-chapelle-en-juger la-chapelle-en-lafaye la-chapelle-en-valgaudemar la-chapelle-en-vercors la-chapelle-en-vexin
la-chapelle-encherie la-chapelle-engerbold la-chapelle-erbree la-chapelle-faucher la-chapelle-felcourt la-chapelle-forainvilliers la-chapelle-fortin la-chapelle-gaceline la-chapelle-gaudin
la-chapelle-gaugain la-chapelle-gauthier la-chapelle-geneste la-chapelle-glain la-chapelle-gonaguet la-chapelle-gresignac la-chapelle-hareng la-chapelle-haute-grue la-chapelle-hermier la-chapelle-hugon
la-chapelle-hullin la-chapelle-huon la-chapelle-iger la-chapelle-janson la-chapelle-largeau la-chapelle-lasson la-chapelle-laurent la-chapelle-les-luxeuil la-chapelle-marcousse la-chapelle-montabourlet
la-chapelle-montbrandeix la-chapelle-monthodon la-chapelle-montligeon la-chapelle-montlinard la-chapelle-montmartin la-chapelle-montmoreau la-chapelle-mouliere la-chapelle-moutils la-chapelle-naude
la-chapelle-neuve la-chapelle-onzerain la-chapelle-orthemale la-chapelle-palluau la-chapelle-pechaud la-chapelle-pouilloux la-chapelle-pres-sees la-chapelle-rablais la-chapelle-rainsouin
la-chapelle-rambaud la-chapelle-rousselin la-chapelle-saint-andre la-chapelle-saint-aubert la-chapelle-saint-etienne la-chapelle-saint-florent la-chapelle-saint-fray la-chapelle-saint-geraud
la-chapelle-saint-jean la-chapelle-saint-laud la-chapelle-saint-laurian la-chapelle-saint-martial la-chapelle-saint-martin la-chapelle-saint-martin-en-plaine la-chapelle-saint-maurice
la-chapelle-saint-ouen la-chapelle-saint-quillain la-chapelle-saint-remy la-chapelle-saint-sauveur la-chapelle-saint-sepulcre la-chapelle-saint-sulpice la-chapelle-souef la-chapelle-sous-brancion
la-chapelle-sous-dun la-chapelle-sous-orbais la-chapelle-sous-uchon la-chapelle-sur-aveyron la-chapelle-sur-chezy la-chapelle-sur-coise la-chapelle-sur-dun la-chapelle-sur-furieuse
la-chapelle-sur-loire la-chapelle-sur-oreuse la-chapelle-sur-oudon la-chapelle-sur-usson la-chapelle-taillefert la-chapelle-thecle la-chapelle-themer la-chapelle-thireuil la-chapelle-uree
la-chapelle-vaupelteigne la-chapelle-vendomoise la-chapelle-vicomtesse la-chapelle-viel la-chapelle-villars la-chapelle-yvon la-chapelotte la-charce la-charme la-charmee la-chartre-sur-le-loir
la-chassagne la-chatelaine la-chatre-langlin la-chaudiere la-chaulme la-chaume la-chaumusse la-chaussade la-chaussaire la-chaussee la-chaussee-d'ivry la-chaussee-sur-marne la-chaussee-tirancourt
la-chaux la-chaux-du-dombief la-chaux-en-bresse la-chavanne la-chavatte la-chaze-de-peyre la-chenalotte la-cheppe la-chevallerais la-chevillotte la-chevrerie la-cheze la-chomette la-claye la-clayette
la-clisse la-clotte la-clusaz la-cluse-et-mijoux la-cochere la-collancelle la-colombe la-combe-de-lancey la-comelle la-compote la-comte la-condamine-chatelard la-copechagniere la-coquille la-corbiere
la-corne-en-vexin la-cornuaille la-cote la-cote-d'aime la-cote-d'arbroz la-cote-saint-didier la-couarde la-couarde-sur-mer la-coucourde la-coudre la-coulonche la-cour-marigny la-courbe la-courtete
la-courtine la-couvertoirade la-couyere la-cresse la-creuse la-crique la-croisille la-croisille-sur-briance la-croix-aux-bois la-croix-aux-mines la-croix-avranchin la-croix-blanche la-croix-comtesse
la-croix-de-la-rochette la-croix-du-perche la-croix-en-brie la-croix-en-champagne la-croix-hellean la-croix-sur-gartempe la-croix-sur-ourcq la-croix-sur-roudoule la-croixille la-cropte la-croupte
la-crouzille la-cula la-dagueniere la-demie la-desirade la-devise la-digne-d'amont la-digne-d'aval la-dominelais la-doree la-dornac la-douze la-drenne la-fage-montivernoux la-fage-saint-julien
la-fajolle la-falaise la-faloise la-fare-en-champsaur la-faurie la-faute-sur-mer la-faviere la-faye la-feree la-fermete la-ferriere-airoux la-ferriere-au-doyen la-ferriere-aux-etangs la-ferriere-bechet
la-ferriere-bochard la-ferriere-de-flee la-ferriere-en-parthenay la-ferriere-harang la-ferriere-sur-risle la-ferte la-ferte-beauharnais la-ferte-chevresis la-ferte-frenel la-ferte-hauterive
la-ferte-imbault la-ferte-loupiere la-ferte-saint-cyr la-ferte-saint-samson la-ferte-sur-chiers la-ferte-vidame la-feuillade la-feuillee la-feuillie la-flachere la-flamengrie la-flocelliere la-folie
la-folletiere-abenon la-fontaine-saint-martin la-fontelaye la-fontenelle la-forclaz la-forestiere la-foret-auvray la-foret-de-tesse la-foret-du-parc la-foret-du-temple la-foret-le-roi
la-foret-sainte-croix la-forge la-forie la-forteresse la-fosse-corduan la-fosse-de-tigne la-fouillade la-foye-monjault la-framboisiere la-francheville la-frasnee la-frediere la-freissinouse
la-fresnaie-fayel la-fresnaye-au-sauvage la-fresnaye-sur-chedouet la-frette la-gaillarde la-garde-adhemar la-garde-freinet la-gaudaine la-genete la-genevraie la-genevraye la-genevroye la-geneytouse
la-giettaz la-gimond la-glacerie la-godefroy la-godivelle la-gonfriere la-gonterie-boulouneix la-goulafriere la-goutelle la-grande-fosse la-grande-resie la-grande-verriere la-grandville la-grange
la-grave la-gravelle la-graverie la-gree-saint-laurent la-gresle la-greve-sur-mignon la-grigonnais la-grimaudiere la-gripperie-saint-symphorien la-groise la-groutte la-guerche la-gueriniere
la-gueroulde la-guiche la-guierche la-guillermie la-guyonniere la-haie-traversaine la-hallotiere la-hardoye la-harengere la-harmoye la-haute-beaume la-haute-chapelle la-haute-maison la-hauteville
la-haye-aubree la-haye-bellefond la-haye-d'ectot la-haye-de-calleville la-haye-de-routot la-haye-du-puits la-haye-du-theil la-haye-le-comte la-haye-malherbe la-haye-pesnel la-haye-saint-sylvestre
la-herelle la-herie la-herliere la-heuniere la-hoguette la-horgne la-houblonniere la-houssaye la-houssaye-beranger la-houssaye-en-brie la-houssiere la-houssoye la-jaille-yvon la-jard la-jarrie-audouin
la-jaudonniere la-javie la-jemaye-ponteyraud la-jonchere la-jonchere-saint-maurice la-jubaudiere la-jumelliere la-laigne la-lande-chasles la-lande-d'airou la-lande-de-goult la-lande-de-louge
la-lande-patry la-lande-saint-leger la-lande-saint-simeon la-lande-sur-drome la-lande-sur-eure la-landec la-lanterne-et-les-armonts la-latette la-laupie la-liviniere la-llagonne la-loge
la-loge-aux-chevres la-loge-pomblin la-longeville la-longine la-loubiere la-louptiere-thenard la-louviere-lauragais la-loye la-lucerne-d'outremer la-luzerne la-madelaine-sous-montreuil
la-madeleine-bouvet la-madeleine-de-nonancourt la-madeleine-sur-loing la-madeleine-villefrouin la-magdelaine-sur-tarn la-magdeleine la-mailleraye-sur-seine la-maison-dieu la-malachere la-malene
la-malhoure la-malmaison la-manceliere la-mancelliere la-mancelliere-sur-vire la-marche la-marne la-marolle-en-sologne la-marre la-martre la-martyre la-maxe la-maziere-aux-bons-hommes la-meauffe
la-meaugon la-meignanne la-meilleraie-tillay la-meilleraye-de-bretagne la-membrolle-sur-longuenee la-merlatiere la-mesniere la-meurdraquiere la-meyze la-mole la-moncelle la-monnerie-le-montel
la-monselie la-morte la-mothe-saint-heray la-motte-chalancon la-motte-d'aigues la-motte-d'aveillans la-motte-de-galaure la-motte-du-caire la-motte-en-bauges la-motte-en-champsaur la-motte-fanjas
la-motte-feuilly la-motte-fouquet la-motte-saint-jean la-motte-saint-martin la-motte-ternant la-motte-tilly la-mouche la-mouille la-muraz la-mure-argens la-murette la-neuve-grange la-neuve-lyre
la-neuvelle-les-lure la-neuvelle-les-scey la-neuveville-devant-lepanges la-neuveville-sous-chatenois la-neuveville-sous-montfort la-neuville la-neuville-a-maire la-neuville-au-pont
la-neuville-au-temple la-neuville-aux-bois la-neuville-aux-joutes la-neuville-aux-larris la-neuville-bosmont la-neuville-du-bosc la-neuville-en-beine la-neuville-en-hez la-neuville-en-tourne-a-fuy
la-neuville-garnier la-neuville-housset la-neuville-les-bray la-neuville-les-dorengt la-neuville-les-wasigny la-neuville-roy la-neuville-saint-pierre la-neuville-sire-bernard la-neuville-sur-essonne
la-neuville-sur-oudeuil la-neuville-sur-ressons la-neuville-vault la-nocle-maulaix la-noe-blanche la-noe-poulain la-nouaille la-nouaye la-noue la-pacaudiere la-pallu la-palme la-palud-sur-verdon
la-panouse la-pellerine la-penne la-penne-sur-l'ouveze la-perche la-pernelle la-perouille la-perriere la-peruse la-pesse la-petite-boissiere la-petite-fosse la-petite-marche la-petite-pierre
la-petite-raon la-petite-verriere la-peyratte la-piarre la-pierre la-pisseure la-plaine la-planee la-poiteviniere la-pomarede la-pommeraie-sur-sevre la-pommeraye la-porcherie la-porta la-postolle
la-poterie-au-perche la-poterie-cap-d'antifer la-poterie-mathieu la-poueze la-pouge la-prenessaye la-pretiere la-previere la-proiseliere-et-langle la-puisaye la-puye la-pyle la-quarte la-quinte
la-rabateliere la-racineuse la-redorte la-regrippiere la-remaudiere la-remuee la-renaudie la-renaudiere la-reorthe la-repara-auriples la-resie-saint-martin la-reunion la-riviere la-riviere-drugeon
la-riviere-enverse la-rixouse la-robine-sur-galabre la-roche-bernard la-roche-canillac la-roche-clermault la-roche-de-rame la-roche-derrien la-roche-des-arnauds la-roche-en-brenil la-roche-guyon
la-roche-l'abeille la-roche-mabile la-roche-maurice la-roche-morey la-roche-neuville la-roche-noire la-roche-posay la-roche-rigault la-roche-sur-grane la-roche-sur-le-buis la-roche-vanneau
la-roche-vineuse la-rochebeaucourt-et-argentine la-rochefoucauld la-rochegiron la-rochelle-normande la-rochenard la-rochepot la-rochette-du-buis la-rocque la-roe la-romaine la-romieu la-ronde
la-ronde-haye la-roque-alric la-roque-baignard la-roque-en-provence la-roque-esclapon la-roque-gageac la-roque-sainte-marguerite la-roque-sur-ceze la-roque-sur-pernes la-roquette la-roquette-sur-var
la-roquille la-rosiere la-rothiere la-rouaudiere la-rouge la-rouquette la-roussiere la-rouviere la-rouxiere la-rue-saint-pierre la-sabotterie la-salette-fallavaux la-salle la-salle-de-vihiers
la-salle-en-beaumont la-salle-et-chapelle-aubry la-salle-les-alpes la-salvetat-belmontet la-salvetat-lauragais la-salvetat-peyrales la-salvetat-sur-agout la-saucelle la-saulce la-saulsotte la-sauniere
la-saussaye la-sauvagere la-sauve la-sauvetat la-sauvetat-de-saveres la-sauvetat-du-dropt la-sauvetat-sur-lede la-sauziere-saint-jean la-seauve-sur-semene la-segalassiere la-selle-craonnaise
la-selle-en-cogles la-selle-en-hermoy la-selle-en-luitre la-selle-guerchaise la-selle-la-forge la-selle-sur-le-bied la-selve la-serpent la-serre la-serre-bussiere-vieille la-sommette la-sone la-souche
la-sure-en-chartreuse la-table la-tache la-tagniere la-taillee la-tardiere la-terrasse-sur-dorlay la-terre-adelie la-thieuloye la-thuile la-tieule la-tombe la-touche la-tour la-tour-blanche
la-tour-blanche-cercles la-tour-d'auvergne la-tour-de-scay la-tour-du-meix la-tour-en-jarez la-tour-en-maurienne la-tour-saint-gelin la-tour-sur-orb la-tourette la-tourette-cabardes la-tourlandry
la-trancliere la-tretoire la-trimouille la-trinitat la-trinite-de-reville la-trinite-de-thouberville la-trinite-des-laitiers la-trinite-du-mont la-trinite-porhoet la-trinite-sur-mer la-trinite-surzur
la-truchere la-tuiliere la-vacheresse-et-la-rouillie la-vacherie la-vacquerie la-vacquerie-et-saint-martin-de-castries la-vaivre la-valette la-valla-en-gier la-valla-sur-rochefort la-vallee
la-vallee-au-ble la-vallee-mulatre la-vancelle la-varenne la-vaupaliere la-vendelee la-vendue-mignot la-ventrouze la-verdiere la-vergenne la-vergne la-vernarede la-vernaz la-vernelle la-vernotte
la-verrie la-versanne la-vespiere-friardel la-veuve la-veze la-vicogne la-vicomte-sur-rance la-vieille-loye la-vieille-lyre la-vieux-rue la-ville-aux-bois-les-dizy la-ville-aux-bois-les-pontavert
la-ville-aux-clercs la-ville-aux-nonains la-ville-es-nonais la-ville-sous-orbais la-villedieu la-villedieu-du-clain la-villedieu-en-fontenette la-villeneuve la-villeneuve-au-chatelot
la-villeneuve-au-chene la-villeneuve-bellenoye-et-la-maize la-villeneuve-en-chevrie la-villeneuve-les-charleville la-villeneuve-les-convers la-villeneuve-sous-thury la-villeneuve-sur-vingeanne
la-villetelle la-villette la-villotte la-vineuse la-vineuse-sur-fregande la-voge-les-bains la-voivre la-vraie-croix laa-mondrans laas labalme labarde labarrere labarthe labarthe-bleys labarthe-inard
labarthe-riviere labarthete labassere labastide labastide-beauvoir labastide-castel-amouroux labastide-cezeracq labastide-chalosse labastide-clermont labastide-d'anjou labastide-d'armagnac
labastide-de-levis labastide-de-penne labastide-de-virac labastide-denat labastide-du-haut-mont labastide-du-temple labastide-du-vert labastide-en-val labastide-esparbairenque labastide-gabausse
labastide-marnhac labastide-monrejeau labastide-murat labastide-paumes labastide-rouairoux labastide-saint-sernin labastide-saves labastide-sur-besorgues labastide-villefranche labathude
labatie-d'andaure labatmale labatut labatut-figuieres labatut-riviere labbeville labeaume labecede-lauragais labegude labejan labergement-foigney labergement-les-auxonne labergement-les-seurre
labergement-sainte-marie laberliere labescau labesserette labessette labessiere-candeil labets-biscay labeuville labeuvriere labeyrie laboissiere-en-santerre laboissiere-en-thelle
laboissiere-saint-martin laborde laborel labosse laboulbene laboule labouquerie labourgade laboutarie labretonie labrihe labrit labroquere labrosse labrousse labroye labruyere labruyere-dorsa labry
labuissiere laburgade lac-des-rouges-truites lacabarede lacadee lacajunte lacam-d'ourcet lacanche lacapelle-barres lacapelle-biron lacapelle-cabanac lacapelle-del-fraisse lacapelle-escroux
lacapelle-livron lacapelle-marival lacapelle-pinet lacapelle-segalar lacapelle-viescamp lacarre lacarry-arhan-charritte-de-haut lacassagne lacaugne lacaussade lacave lacaze lacelle lacenas lacepede
lachaise lachalade lachambre lachamp lachamp-raphael lachamp-ribennes lachapelle lachapelle-aux-pots lachapelle-auzac lachapelle-en-blaisy lachapelle-graillouse lachapelle-saint-pierre
lachapelle-sous-aubenas lachapelle-sous-chaneac lachapelle-sous-chaux lachapelle-sous-gerberoy lachapelle-sous-rougemont lachassagne lachau lachaussee lachaussee-du-bois-d'ecu lachaux lachelle lachy
lacollonge lacombe lacommande lacoste lacougotte-cadoul lacour lacour-d'arcenay lacourt lacourt-saint-pierre lacq lacquy lacrabe lacres lacroisille lacroix-barrez lacroix-sur-meuse lacropte lacrost
lacrouzette lacs ladapeyre ladaux ladern-sur-lauquet ladeveze-riviere ladeveze-ville ladignac-le-long ladignac-sur-rondelles ladinhac ladirat ladiville ladoix-serrigny ladon lados ladoye-sur-seille
laduz lafage lafage-sur-sombre lafare lafarre lafat lafauche lafeline laferte-sur-amance laferte-sur-aube lafeuillade-en-vezie laffaux laffite-toupiere laffrey lafitole lafitte lafitte-sur-lot
lafitte-vigordane lafox lafraye lafresguimont-saint-martin lafrimbolle lagamas lagarde lagarde-d'apt lagarde-enval lagarde-hachan lagarde-marc-la-tour lagarde-pareol lagarde-sur-le-ne lagardelle
lagardere lagardiolle lagarrigue lageon lagery lagesse lagleygeolle laglorieuse lagnes lagney lagnicourt-marcel lagny lagor lagorce lagos lagrace-dieu lagrange lagrasse lagraulas lagraulet-du-gers
lagraulet-saint-nicolas lagrauliere lagruere laguenne laguenne-sur-avalouze laguepie laguian-mazous laguinge-restoue laguiole lagupie lahage laharmand lahas lahaye-saint-romain lahaymeix lahayville
laheycourt lahitere lahitte lahitte-toupiere lahontan lahosse lahourcade lahoussoye laifour laigne laignelet laignes laigny lailly laimont lain laines-aux-bois lains lainsecq lainville-en-vexin laire
laires lairiere lairoux laissaud laissey laitre-sous-amance laives laix laiz laize laize-la-ville laizy lajo lajoux lalacelle lalande lalande-de-pomerol lalande-en-son lalandelle lalandusse lalanne
lalanne-arque lalanne-trie lalaye lalbenque laleu lalevade-d'ardeche lalheue lalizolle lalleu lalley lalleyriat lalobbe laloeuf lalongue lalonquette laloubere lalouret-laffiteau lalouvesc laluque lama
lamadeleine-val-des-anges lamagdelaine lamagistere lamaguere lamaids lamancine lamanere lamarche lamarche-en-woevre lamarche-sur-saone lamargelle lamargelle-aux-bois lamaronde lamarque lamarque-pontacq
lamarque-rustaing lamasquere lamath lamativie lamayou lamazere lamaziere-basse lamaziere-haute lambach lamballe lamberville lamblore lambres-lez-aire lambrey lambruisse lameac lamecourt lamelouze
lamenay-sur-loire lamerac lametz lamillarie lammerville lamnay lamongerie lamontelarie lamontgie lamontjoie lamonzie-montastruc lamorville lamothe lamothe-capdeville lamothe-cassel lamothe-cumont
lamothe-en-blaisy lamothe-fenelon lamothe-goas lamothe-landerron lamothe-montravel lamotte-brebiere lamotte-buleux lamotte-du-rhone lamotte-warfusee lamouilly lamoura lampaul-ploudalmezeau lampertsloch
lamure-sur-azergues lanans lanarce lanarvily lanas lance lancheres lanches-saint-hilaire lanchy lancie lancieux lancome lancon lancrans landange landaville landavran landean landebaeron landebia
landecourt landehen landeleau landelles landelles-et-coupigny landemont landepereuse landerrouat landerrouet-sur-segur landersheim landes landes-le-gaulois landes-sur-ajon landes-vieilles-et-neuves
landevennec landevieille landeville landeyrat landifay-et-bertaignemont landigou landisacq landivy landogne landonvillers landorthe landos landouzy-la-cour landouzy-la-ville landrais
landrecourt-lempire landremont landres landres-et-saint-georges landresse landrethun-le-nord landrethun-les-ardres landrevarzec landreville landrichamps landricourt landroff landry landser landudal
landudec landujan landunvez lanespede lanet laneuvelle laneuvelotte laneuveville-aux-bois laneuveville-derriere-foug laneuveville-devant-bayon laneuveville-en-saulnois laneuveville-les-lorquin
laneuville-a-remy laneuville-au-bois laneuville-au-pont laneuville-au-rupt laneuville-sur-meuse lanfains lanfroicourt langan langast langatte lange langensoultzbach langeron langesse langley langoat
langoelan langolen langon-sur-cher langonnet langouet langourla langrolay-sur-rance langrune-sur-mer languedias languenan languevoisin-quiquery languimberg langy lanhelin lanheres lanhouarneau lanildut
laning laniscat laniscourt lanleff lanloup lanmerin lanmodez lanne lanne-en-baretous lanne-soubiran lanneanou lannebert lannecaube lannedern lannemaignan lannepax lanneplaa lannes lanneuffret lannoy
lannoy-cuillere lannux lano lanobre lanouaille lanouee lanoux lanquais lanques-sur-rognon lanquetot lanrelas lanrigan lanrivain lanrivoare lanrodec lans lansac lanslebourg-mont-cenis lanslevillard
lantabat lantages lantan lantefontaine lantenay lantenne-vertiere lantenot lanteuil lanthenans lanthes lantic lantignie lantillac lantilly lantosque lantriac lanty lanty-sur-aube lanuejols lanuejouls
lanvaudan lanvellec lanvenegen lanvollon lanzac laons lapan lapanouse lapanouse-de-cernon laparade laparrouquial lapege lapenche lapenne lapenty laperche laperriere-sur-saone lapeyre lapeyrere
lapeyrouse lapeyrouse-mornay lapeyrugue lapleau laplume lapoutroie lapouyade lappion laprade laprugne laps lapte laquenexy laqueuille larajasse laramiere laran larbey larbont larbroye larcan larcat
larceveau-arros-cibits larchamp larchant larche lardier-et-valenca lardiers laree lareole largeasse largentiere largillay-marsonnay largitzen largny-sur-automne larians-et-munans lariviere
lariviere-arnoncourt larmor-baden larnage larnagol larnas larnat larnaud larnod laroche-pres-feyt laroche-saint-cydroine larochemillay larodde laroin laronxe laroque laroque-de-fa laroque-des-arcs
laroque-timbaut laroquebrou laroquevieille larouillies larrau larrazet larre larressingle larret larreule larrey larribar-sorhapuru larringes larriviere-saint-savin larrivoire larroque larroque-engalin
larroque-saint-sernin larroque-sur-l'osse larroque-toirac lartigue laruns larzac larzicourt lasalle lasbordes lascabanes lascaux lascazeres lascelle lasclaveries lasfaillades lasgraisses laslades
lassales lassay-sur-croisne lasse lasseran lasserrade lasserre lasserre-de-prouille lasserre-pradere lasseube lasseube-propre lasseubetat lassicourt lassigny lasson lassouts lassur lassy lastic
lastours lataule lathuile lathus-saint-remy latille latilly latoue latouille-lentillac latour latour-de-carol latour-de-france latour-en-woevre latrape latrecey-ormoy-sur-aube latrille latronche
latronquiere lattainville lattre-saint-quentin lau-balagnas laubach laubert laubressel laubrieres laucourt laudrefang laugnac laujuzan laulne laumesfeld launac launay launay-villiers launois-sur-vence
launoy launstroff laurabuc laurac laurac-en-vivarais lauraet lauraguel laure-minervois laurede laurenan laurens lauresses lauret laurie lauriere lauroux laussonne laussou lautenbach lautenbachzell
lauthiers lautignac lautrec lauw lauwin-planque lauzach lauzerte lauzerville lauzes lauzun lavacquerie laval-atger laval-d'aix laval-d'aurelle laval-de-cere laval-du-tarn laval-en-belledonne
laval-en-brie laval-en-laonnois laval-le-prieure laval-morency laval-pradel laval-roqueceziere laval-saint-roman laval-sur-doulon laval-sur-luzege laval-sur-tourbe laval-sur-vologne lavalade lavaldens
lavalette lavallee lavancia-epercy lavangeot lavannes lavans-les-dole lavans-quingey lavans-vuillafans lavaqueresse lavardens lavardin lavare lavars lavastrie lavatoggio lavau lavau-sur-loire lavaudieu
lavaufranche lavault-de-fretoy lavault-sainte-anne lavaurette lavaveix-les-mines lavazan laveissenet laveissiere lavelanet-de-comminges laveline-devant-bruyeres laveline-du-houx lavenay laveraet
lavercantiere lavergne lavernat lavernay lavernhe lavernoy laverriere laversine laversines laveyron laveyrune laveyssiere lavieu lavieville lavigerie lavignac lavigneville lavigney lavigny lavillatte
laville-aux-bois lavilleneuve lavilleneuve-au-roi lavilleneuve-aux-fresnes lavilletertre lavincourt laviolle laviron lavit lavoine lavoncourt lavours lavoute-chilhac lavoute-sur-loire lavoux lavoye
lawarde-mauger-l'hortoy lay lay-lamidou lay-saint-remy laye laymont layrac-sur-tarn layrisse lays-sur-le-doubs laz lazenay lazer le-bailleul le-baizil le-barboux le-bardon le-barroux le-bas-segala
le-bastit le-beage le-beaucet le-bec-hellouin le-bec-thomas le-belieu le-bellay-en-vexin le-beny-bocage le-bernard le-bersac le-bessat le-beugnon le-beulay le-bez le-bignon-du-maine le-bignon-mirabeau
le-biot le-bizot le-bleymard le-bo le-bocasse le-bodeo le-bois le-bois-d'oingt le-bois-hellain le-bois-robert le-boisle le-bonhomme le-born le-bosc le-bosc-du-theil le-bosc-renoult le-bouchage
le-bouchaud le-bouchet-mont-charvin le-bouchet-saint-nicolas le-bouchon-sur-saulx le-bouillon le-boulay le-boulay-morin le-boullay-les-deux-eglises le-boullay-mivoye le-boullay-thierry le-boulve
le-bourdeix le-bourdet le-bourg le-bourg-d'hem le-bourg-d'ire le-bourg-dun le-bourg-saint-leonard le-bourgneuf-la-foret le-bourguet le-bousquet le-bousquet-d'orb le-bouyssou le-breil-sur-merize
le-brethon le-breuil-bernard le-breuil-en-auge le-breuil-en-bessin le-breuil-sous-argenton le-breuil-sur-couze le-brevedent le-brignon le-broc le-brouilh-monbert le-brugeron le-brusquet
le-bu-sur-rouvres le-buis le-buisson le-buisson-de-cadouin le-buret le-burgaud le-busseau le-cabanial le-caire le-cambout le-cardonnois le-carlaret le-castelet le-castellard-melan le-castera le-catelet
le-catelier le-caule-sainte-beuve le-cause le-caylar le-cayrol le-cercueil le-cergne le-chaffal le-chaffaut-saint-jurson le-chalange le-chalard le-chalon le-chambon le-champ-de-la-pierre
le-champ-pres-froges le-change le-charme le-charmel le-chastang le-chateau-d'almeneches le-chatel le-chatelard le-chatelet le-chatelet-sur-meuse le-chatelet-sur-retourne le-chatelet-sur-sormonne
le-chateley le-chatelier le-chatellier le-chatenet-en-dognon le-chauchet le-chautay le-chay le-chefresne le-cheix-sur-morge le-chemin le-chene le-chesnay le-chesne le-chevain le-chillou le-claon
le-clapier le-clat le-claux le-clerjus le-cloitre-pleyben le-cloitre-saint-thegonnec le-collet-de-deze le-compas le-cormier le-coudray-macouard le-coudray-saint-germer le-coudray-sur-thelle le-cours
le-crest le-crestet le-crocq le-croisty le-cros le-crotoy le-crouais le-crouzet le-crozet le-cuing le-deschaux le-desert le-detroit le-dezert le-donjon le-donzeil le-dorat le-douhet le-doulieu le-dourn
le-drennec le-faget le-falgoux le-faou le-fau le-faulq le-favril le-fay le-fay-saint-quentin le-fayel le-fel le-ferre le-fete le-fidelaire le-fied le-fief-sauvin le-fieu le-fleix le-foeil le-fossat
le-fosse le-fouilloux le-fournet le-fousseret le-frasnois le-fraysse le-freche le-frechet le-freney-d'oisans le-fresne le-fresne-camilly le-fresne-poret le-fresne-sur-loire le-frestoy-vaux le-frety
le-fugeret le-fuilet le-gallet le-garn le-garric le-gast le-gault-du-perche le-gault-saint-denis le-gault-soigny le-gavre le-gicq le-girouard le-givre le-glaizil le-gouray le-grais le-grand-bourg
le-grand-celland le-grand-luce le-grand-madieu le-grand-pressigny le-grand-serre le-grand-village-plage le-gres le-grez le-grippon le-gue-d'allere le-gue-de-la-chaine le-gue-de-longroi
le-gue-de-velluire le-guedeniau le-guerno le-guislain le-ham le-hamel le-hanouard le-haut-breda le-haut-corlay le-haut-soultzbach le-heaulme le-herie-la-vieville le-heron le-hezo le-hingle le-hohwald
le-horps le-houga le-housseau-bretignolles le-juch le-lac-d'issarles le-landin le-langon le-larderet le-lardin-saint-lazare le-latet le-lauzet-ubaye le-leslay le-lesme le-leuy le-liege le-lindois
le-locheur le-longeron le-lonzac le-loreur le-lorey le-loroux le-louroux le-louroux-beconnais le-louverot le-luart le-luhier le-luot le-mage le-magnoray le-magny le-maisnil le-malzieu-forain
le-malzieu-ville le-manoir le-marais-la-chapelle le-marillais le-martinet le-mas le-mas-d'agenais le-mas-d'artige le-mas-d'azil le-mas-de-tence le-masnau-massuguies le-massegros le-mayet-d'ecole
le-mayet-de-montagne le-mazeau le-mazis le-meillard le-meix le-meix-saint-epoing le-meix-tiercelin le-mele-sur-sarthe le-memont le-menil le-menil-berard le-menil-brout le-menil-ciboult
le-menil-de-briouze le-menil-guyon le-menil-scelleur le-menil-vicomte le-menoux le-meriot le-merlerault le-merzer le-mesge le-mesnil le-mesnil-adelee le-mesnil-amand le-mesnil-amelot le-mesnil-amey
le-mesnil-au-grain le-mesnil-au-val le-mesnil-aubert le-mesnil-aubry le-mesnil-auzouf le-mesnil-bacley le-mesnil-benoist le-mesnil-boeufs le-mesnil-caussois le-mesnil-conteville le-mesnil-drey
le-mesnil-durand le-mesnil-durdent le-mesnil-en-vallee le-mesnil-eudes le-mesnil-eury le-mesnil-fuguet le-mesnil-garnier le-mesnil-germain le-mesnil-gilbert le-mesnil-guillaume le-mesnil-herman
le-mesnil-jourdain le-mesnil-lieubray le-mesnil-mauger le-mesnil-opac le-mesnil-ozenne le-mesnil-patry le-mesnil-rainfray le-mesnil-reaume le-mesnil-robert le-mesnil-rogues le-mesnil-rouxelin
le-mesnil-saint-firmin le-mesnil-saint-jean le-mesnil-simon le-mesnil-sous-jumieges le-mesnil-sur-blangy le-mesnil-sur-bulles le-mesnil-sur-oger le-mesnil-thebault le-mesnil-theribus le-mesnil-thomas
le-mesnil-tove le-mesnil-veneron le-mesnil-villeman le-mesnil-villement le-mesnilbus le-mesnillard le-minihic-sur-rance le-miroir le-monastier-pin-mories le-monastier-sur-gazeille le-monestier
le-monetier-les-bains le-mont le-mont-saint-adrien le-mont-saint-michel le-montat le-monteil le-monteil-au-vicomte le-montellier le-montet le-montsaugeonnais le-morne-vert le-moulinet-sur-solin
le-moustoir le-moutaret le-moutherot le-mung le-nayrac le-neufbourg le-neufour le-nizan le-noyer le-noyer-en-ouche le-pailly le-parc le-parcq le-pas le-pas-saint-l'homer le-pasquier
le-pavillon-sainte-julie le-pechereau le-pegue le-perchay le-percy le-perier le-perreon le-perrey le-perron le-perthus le-pertre le-pertuis le-pescher le-petit-celland le-petit-fougeray le-petit-mercey
le-petit-pressigny le-peyrat le-pian-sur-garonne le-pin le-pin-au-haras le-pin-en-mauges le-pin-la-garenne le-pin-murelet le-pizou le-pla le-plagnal le-plan le-planois le-planquay le-plantay le-plantis
le-plessier-huleu le-plessier-rozainvillers le-plessier-sur-bulles le-plessier-sur-saint-just le-plessis-aux-bois le-plessis-brion le-plessis-dorin le-plessis-feu-aussoux le-plessis-gassot
le-plessis-grimoult le-plessis-grohan le-plessis-hebert le-plessis-l'echelle le-plessis-l'eveque le-plessis-lastelle le-plessis-luzarches le-plessis-mace le-plessis-patte-d'oie le-plessis-placy
le-plessis-sainte-opportune le-ployron le-poet le-poet-celard le-poet-en-percip le-poet-laval le-poet-sigillat le-poil le-poire-sur-velluire le-poislay le-poizat le-poizat-lalleyriat le-pompidou
le-ponchel le-pondy le-pont-chretien-chabenet le-pont-de-montvert le-pont-de-planches le-ponthou le-poujol-sur-orb le-pout le-pradal le-pre-d'auge le-precheur le-puch le-puech le-puid le-puiset
le-puiset-dore le-puits-des-mezes le-puley le-puy le-puy-notre-dame le-puy-saint-bonnet le-quartier le-quesne le-quesnel le-quesnel-aubry le-quesnoy-en-artois le-quillio le-quiou le-recoux le-reculey
le-renouard le-reposoir le-retail le-rialet le-ribay le-riols le-roc le-roc-saint-andre le-rouget le-rouget-pers le-roulier le-rousset le-rousset-marizy le-roux le-rozel le-rozier le-saint le-saix
le-sap le-sap-andre le-sappey le-sappey-en-chartreuse le-sars le-saulchoy le-saulcy le-sauze-du-lac le-segur le-sel-de-bretagne le-sen le-seure le-souich le-soulie le-sourd le-subdray le-syndicat
le-tablier le-tallud le-tanu le-tartre le-tartre-gaudran le-tatre le-tech le-teilleul le-temple le-temple-de-bretagne le-temple-sur-lot le-tertre-saint-denis le-theil le-theil-bocage
le-theil-de-bretagne le-theil-en-auge le-theil-nolent le-thieulin le-thil le-thil-riberpre le-tholy le-thoult-trosnay le-thour le-thoureil le-thuel le-thuit le-tiercent le-tilleul le-tilleul-lambert
le-titre le-torp-mesnil le-torpt le-torquesne le-tour-du-parc le-tourne le-tourneur le-tranger le-translay le-transloy le-travet le-trehou le-tremblay le-tremblay-omonville le-tremblay-sur-mauldre
le-tremblois le-trevoux le-triadou le-trioulou le-tronchet le-troncq le-tronquay le-truel le-tuzan le-val-d'esnoms le-val-d'ocre le-val-david le-val-de-gouhenans le-val-de-gueblange le-val-dore
le-val-larrey le-val-saint-eloi le-val-saint-germain le-val-saint-pere le-valdecie le-valtin le-vanneau-irleau le-vast le-vaudioux le-vaudoue le-vaulmier le-vaumain le-vauroux le-verdier
le-verdon-sur-mer le-verger le-verguier le-vermont le-verneil le-vernet le-vernet-chameane le-vernet-sainte-marguerite le-vernois le-vernoy le-vert le-veurdre le-vey le-vezier le-vibal le-vicel
le-vieil-bauge le-vieil-dampierre le-vieil-evreux le-vieux-bourg le-vieux-cerier le-vieux-marche le-vigan-en-quercy le-vigean le-vigeant le-vignau le-vignon-en-quercy le-vilhain le-villard le-villars
le-villey le-vintrou le-vivier le-vivier-sur-mer le-voide le-vretot le-wast lealvillers leaupartie leaz lebetain lebeuville lebiez leboulin lebucquiere lecaude lecey lechatelet lechelle lecluse lecourt
lecques lect lecumberry lecussan ledas-et-penthies ledat ledenon ledergues lederzeele ledeuix ledignan ledinghem ledringhem lee lees-athas lefaux leffard leffincourt leffond leffonds
legeville-et-bonfays leglantiers legny leguillac-de-cercles leguillac-de-l'auche lehaucourt lehon leigne-les-bois leigne-sur-usseau leignes-sur-fontaine leigneux leimbach leintrey leiterswiller lelex
lelin-lapujolle lelling lemainville lembach lemberg lembeye lembras leme lemenil-mitry lemere lemmecourt lemmes lemoncourt lempaut lempdes-sur-allagnon lempire lempire-aux-bois lemps lempty lempzours
lemud lemuy lenault lenax lencouacq lendou-en-quercy lendresse lengelsheim lengronne lenharree lening lenizeul lennon lenoncourt lens-lestang lent lentigny lentillac-du-causse lentillac-saint-blaise
lentilleres lentilles lentiol lento leobard leogeats leojac leoncel leotoing leouville leoville lepanges-sur-vologne lepaud lepin-le-lac lepinas lepine lepron-les-vallees lepuix lepuix-neuf leran
lercoul lere leren lerigneux lerm-et-musset lerne lerouville lerrain lery lerzy les-ableuvenettes les-abrets les-adjots les-adrets les-ageux les-aires les-aix-d'angillon les-albres les-alleuds
les-alleux les-allies les-allues les-alluets-le-roi les-ancizes-comps les-angles-sur-correze les-ardillats les-arques les-arsures les-artigues-de-lussac les-aspres les-assions les-aulneaux les-autels
les-autels-saint-bazile les-autels-villevillon les-authieux les-authieux-du-puits les-authieux-papion les-authieux-sur-calonne les-authieux-sur-le-port-saint-ouen les-avanchers-valmorel les-avenieres
les-aynans les-ayvelles les-barils les-baroches les-barthes les-baties les-baux-de-breteuil les-baux-de-provence les-baux-sainte-croix les-bessons les-biards les-billanges les-billaux les-bizots
les-bondons les-bordes les-bordes-aumont les-bordes-sur-arize les-bordes-sur-lez les-bottereaux les-bouchoux les-breseux les-breviaires les-brulais les-brunels les-cabannes les-cammazes les-cars
les-casses les-cent-acres les-cerqueux les-cerqueux-sous-passavant les-chalesmes les-champeaux les-champs-geraux les-chapelles les-chapelles-bourbon les-charmontois les-chatelets les-chateliers
les-chatelliers-chateaumur les-chatelliers-notre-dame les-chavannes-en-maurienne les-cheres les-cheris les-choux les-clefs les-clerimois les-clouzeaux les-cluses les-combes les-contamines-montjoie
les-corvees-les-yys les-costes-gozon les-coteaux-perigourdins les-cotes-de-corps les-cresnays les-croutes les-crozets les-damps les-deserts les-deux-alpes les-deux-fays les-deux-rives les-deux-villes
les-echelles les-ecorces les-ecrennes les-eduts les-eglises-d'argenteuil les-eparges les-eparres les-essards les-essards-taignevaux les-essarts les-essarts-le-vicomte les-essarts-les-sezanne
les-esseintes les-estables les-etangs les-etilleux les-eyzies les-eyzies-de-tayac-sireuil les-farges les-ferres les-fessey les-fontenelles les-fontenis les-forges les-fosses les-fougerets les-fourgs
les-genettes les-gets les-gonds les-goulles les-gours les-grandes-armoises les-grandes-chapelles les-grandes-loges les-grandes-ventes les-grands-chezeaux les-granges les-granges-gontardes
les-granges-le-roi les-grangettes les-gras les-graulges les-groseillers les-guerreaux les-haies les-halles les-hautes-rivieres les-hauts-de-caux les-hauts-de-chee les-hauts-de-forterre
les-hauts-talican les-hayes les-hays les-hermaux les-hermites les-hogues les-hopitaux-neufs les-hopitaux-vieux les-iffs les-ifs les-ilhes les-isles-bardel les-islettes les-issards les-istres-et-bury
les-jumeaux les-junies les-laubies les-leches les-leves-et-thoumeyragues les-loges les-loges-en-josas les-loges-marchis les-loges-margueron les-loges-saulces les-loges-sur-brecey les-magnils-reigniers
les-magny les-maillys les-marats les-marches les-marets les-mars les-martys les-mayons les-mazures les-menus les-mesneux les-mesnuls les-metairies les-moeres les-moitiers-d'allonne les-molieres
les-mollettes les-monceaux les-monthairons les-montils les-monts-d'andaine les-monts-du-roumois les-monts-ronds les-monts-verts les-moussieres les-moutiers-en-auge les-moutiers-en-cinglais
les-moutiers-en-retz les-moutiers-hubert les-mujouls les-nans les-neyrolles les-noes les-nouillers les-ollieres les-ollieres-sur-eyrieux les-olmes les-omergues les-ormes les-ormes-sur-voulzie les-orres
les-oubeaux les-paroches les-pechs-du-vers les-peintures les-perques les-petites-armoises les-petites-loges les-piards les-pilles les-pineaux les-pins les-pinthieres les-places
les-plains-et-grands-essarts les-planches-en-montagne les-planches-pres-arbois les-plans les-plantiers les-pontets les-portes-en-re les-poulieres les-pradeaux les-preaux les-premiers-sapins les-pres
les-pujols les-quatre-routes-du-lot les-rairies les-repots les-ressuintes les-riceys les-rives les-rivieres-henruel les-roches-l'eveque les-roises les-rosiers-sur-loire les-rotours les-rouges-eaux
les-rues-des-vignes les-salces les-salelles les-salles les-salles-de-castillon les-salles-lavauguyon les-salles-sur-verdon les-sauvages les-septvallons les-sieges les-souhesmes-rampont les-ternes
les-terres-de-chaux les-thilliers-en-vexin les-thons les-thuiles les-tonils les-touches-de-perigny les-tourailles les-tourreilles les-tourrettes les-trois-chateaux les-trois-domaines les-trois-lacs
les-trois-moutiers les-trois-pierres les-trois-saints les-ulmes les-vallees-de-la-vanne les-vallois les-vastres les-velluire-sur-vendee les-ventes les-ventes-de-bourse les-verchers-sur-layon les-veys
les-vigneaux les-vignes les-villards-sur-thones les-villedieu les-villettes les-voivres les-yveteaux lesboeufs lesbois leschaux leschelle lescheraines lescheres lescheres-sur-le-blaiseron lescherolles
lescheroux lesches lesches-en-diois lescouet-gouarec lescousse lescout lescun lescuns lescure lescure-jaoul lescurry lesdain lesdins lesges lesgor lesignac-durand lesme lesmenils lesmont lesparrou
lesperon lespesses lespielle lespinassiere lespinoy lespiteau lespouey lespourcy lespugue lesquerde lesquielles-saint-germain lessac lessard-en-bresse lessard-et-le-chene lessard-le-national lesse
lesseux lesson lessy lestanville lestards lestelle-betharram lestelle-de-saint-martory lesterps lestiac-sur-garonne lestiou lestrade-et-thouels lestre letanne letelon lethuin letia letra letricourt
letteguives lettret leubringhen leuc leucamp leuchey leudeville leudon-en-brie leuglay leugny leuhan leuilly-sous-coucy leulinghem leulinghen-bernes leurville leury leutenheim leuvrigny leuze
levainville levare levecourt levergies levernois levesville-la-chenard levet levie levignac-de-guyenne levignacq levignen levigny levis levis-saint-nom levoncourt ley leychert leyme leymen leyment
leynes leynhac leyr leyrat leyrieu leyritz-moncassin leyssard leyvaux leyviller lez lez-fontaine lezan lezardrieux lezat lezeville lezey lezignan lezignan-la-cebe lezigne lezigneux lezinnes lheraule
lhery lhez lhommaize lhomme lhopital lhor lhospitalet lhoumois lhuis lhuitre lhuys liac liancourt-fosse liancourt-saint-pierre liart lias lias-d'armagnac liausson libaros libermont licey-sur-vingeanne
lichans-sunhar licheres licheres-pres-aigremont licheres-sur-yonne lichos lichtenberg licourt licq-atherey licques licy-clignon lidrezing liebenswiller liebsdorf liebvillers liederschiedt lieffrans
liehon liencourt lieoux liepvre lieramont liercourt lieres liergues liernais liernolles lierval lierville lies liesle liesse-notre-dame liessies liesville-sur-douve liettres lieu-saint-amand lieuche
lieucourt lieudieu lieurac lieuran-cabrieres lieuran-les-beziers lieurey lieuron lieutades lieuvillers lievans lievremont liez liezey liffol-le-petit ligardes ligescourt liginiac liglet lignac
lignairolles lignan-de-bazas lignan-de-bordeaux lignareix ligneres lignereuil lignerolles ligneville ligneyrac lignieres lignieres-ambleville lignieres-chatelain lignieres-de-touraine
lignieres-en-vimeu lignieres-la-carelle lignieres-orgeres lignieres-sonneville lignieres-sur-aire lignol lignol-le-chateau lignon lignorelles lignou ligny-en-brionnais ligny-en-cambresis
ligny-le-chatel ligny-le-ribault ligny-les-aire ligny-saint-flochel ligny-sur-canche ligny-thilloy ligre ligron ligsdorf ligueux lihons lihus lilhac lillemer lilly limalonges limans limanton limbrassac
lime limendous limeray limersheim limerzel limesy limeuil limeux limey-remenauville limeyrat limoges-fourches limogne-en-quercy limoise limon limons limont-fontaine limony limousis limpiville linac
linard-malval linards linay linazay lincel lincheux-hallivillers lindebeuf lindre-basse lindre-haute lindry linexert linge lingeard lingevres linghem lingreville linguizzetta linieres-bouton liniers
liniez linsdorf linthal linthelles linthes lintot lintot-les-bois linxe liny-devant-dun linzeux liocourt liomer lion-devant-dun lion-en-beauce lion-en-sullias liorac-sur-louyre liouc liourdres
liouville lioux lioux-les-monges liposthey lirac lire lirey lironcourt lironville liry lisbourg lisle lisle-en-barrois lislet lison lisores lisors lissac lissac-et-mouret lissac-sur-couze lissay-lochy
lisse lisse-en-champagne lisseuil lissey lissy listrac-de-dureze lit-et-mixe lithaire litteau littenheim litz livaie livarot liverdy-en-brie livernon livers-cazelles livet livet-en-saosnois
livet-et-gavet livet-sur-authou livilliers livinhac-le-haut livre-la-touche livre-sur-changeon livron livry livry-louvercy lixhausen lixheim lixing-les-rouhling lixing-les-saint-avold lixy lizac lizant
lizeray lizieres lizine lizines lizio lizos lizy llauro llo lobsann loc-brevalaire loc-eguiner loc-eguiner-saint-thegonnec loc-envel locarn loche loche-sur-indrois loches-sur-ource lochieu lochwiller
locmalo locmaria locmaria-berrien locmaria-grand-champ locmariaquer locmelar loconville locquenole locquignol locquirec locronan locunole loddes lodes lods loeuilley loeuilly loffre loge-fougereuse
logelheim logny-bogny logny-les-aubenton logny-les-chaumont logrian-florian logron loguivy-plougras loheac lohitzun-oyhercq lohr lohuec loigne-sur-mayenne loigny-la-bataille loire loire-les-marais
loire-sur-nie loiron loisail loisey loisia loisieux loisin loison loison-sur-crequoise loisy loisy-en-brie loisy-sur-marne loivre loix lolif lolme lombard lombers lombia lombres lombreuil lombron lomme
lommerange lommoye lomne lomont lomont-sur-crete lompnas lompnieu loncon londigny londinieres long longaulnay longavesnes longchamp longchamp-sous-chatenois longchamp-sur-aujon longchamps
longchamps-sur-aire longchaumois longcochon longeau-percey longeault longeault-pluvault longeaux longechaux longechenal longecourt-en-plaine longecourt-les-culetre longefoy longemaison longepierre
longes longessaigne longevelle longevelle-les-russey longevelle-sur-doubs longeves longeville longeville-en-barrois longeville-sur-la-laines longeville-sur-mogne longevilles-mont-d'or longfosse
longmesnil longnes longny-au-perche longpont longpre-le-sec longpre-les-corps-saints longraye longre longroy longsols longuefuye longueil longueil-sainte-marie longuenoe longuerue longues-sur-mer
longuesse longueval longueval-barbonval longueville longueville-sur-aube longueville-sur-scie longuevillette longvillers longvilliers longwe longwy-sur-le-doubs lonlay-l'abbaye lonlay-le-tesson lonnes
lonny lonrai lonzac looberghe looze loperec lopigna loqueffret lor loray lorcieres lorcy lordat lore lorentzen loreto-di-casinca loreto-di-tallano loreux lorey lorges lorgies loriges lorignac lorigne
lorlanges lorleau lormaison lormaye lormes lornay loromontzey lorp-sentaraille lorquin lorrez-le-bocage-preaux lorry-les-metz lorry-mardigny lortet los-masos loscouet-sur-meu losne losse lostanges
lostroff lothey lottinghen louailles louan-villegruis-fontaine louans louatre loubajac loubaresse loubaut loubedat loubejac loubens loubens-lauragais loubers loubersan loubes-bernac loubeyrat loubieng
loubieres loubigne loubille loublande loubressac louce loucelles louchats louches louchy-montfand loucrup loudenvielle loudervielle loudes loudet loudrefing louer louerre louesme loueuse louey
louge-sur-maire lougratte lougres louhossoa louignac louin louisfert louit loulans-verchamp loulay loulle loupeigne loupershouse loupes loupfougeres loupia loupiac loupiac-de-la-reole louplande
loupmont louppy-le-chateau louppy-sur-chee louppy-sur-loison lourde lourdios-ichere lourdoueix-saint-michel lourdoueix-saint-pierre lourenties loures-barousse louresse-rochemenier lourmais lourmarin
lournand lourouer-saint-laurent louroux-bourbonnais louroux-de-beaune louroux-de-bouble louroux-hodement lourquen lourties-monbrun louslitges loussous-debat loutehel loutzviller louvagny louvaines
louvatange louvemont louvemont-cote-du-poivre louvencourt louvergny louversey louvetot louvie-juzon louvie-soubiron louvieres louvieres-en-auge louvigne louvigne-de-bais louvignies-quesnoy louvil
louville-la-chenard louvilliers-en-drouais louvilliers-les-perche louvois louvrechy louye louzac-saint-andre louze louzes louzignac louzouer louzy lovagny loxeville loyat loye-sur-arnon lozay loze
lozinghem lozon lozzi luant lubbon lubecourt lubey lubilhac lubine luble lubret-saint-luc luby-betmont luc luc-armau luc-en-diois luc-sur-aude luc-sur-orbieu lucarre lucay-le-libre lucay-le-male
lucbardez-et-bargues luce-sous-ballon luceau lucelle lucenay-l'eveque lucenay-le-duc lucenay-les-aix luceram lucey lucgarier luchapt luchat luche-pringe luche-sur-brioux luche-thouarsais lucheux luchy
lucinges lucmau lucq-de-bearn lucquy lucy lucy-le-bocage lucy-le-bois lucy-sur-cure lucy-sur-yonne ludes ludesse ludies lue lue-en-baugeois luemschwiller lugagnac lugagnan lugaignac lugan lugarde
lugasson luglon lugny lugny-champagne lugny-les-charolles lugo-di-nazza lugon-et-l'ile-du-carnay lugos lugy luigne luigny luisetaines luitre luitre-dompierre lullin lully lumeau lumes
lumeville-en-ornois lumigny-nesles-ormeaux lumio lunac lunan lunas lunas-les-chateaux lunax lunay luneau lunegarde lunery lupcourt lupe lupersat lupiac luplante luppe-violles luppy lupsault lupstein
luquet lurais luray lurbe-saint-christau lurcy lurcy-le-bourg lurcy-levis lureuil luri luriecq lurs lury-sur-arnon lus-la-croix-haute lusanger lusans luscan lusignac lusignan-petit lusigny
lusigny-sur-ouche lussac lussac-les-eglises lussagnet lussagnet-lusson lussan lussan-adeilhac lussant lussas lussas-et-nontronneau lussat lussault-sur-loire lusse lusseray lustar luthenay-uxeloup
lutilhous luttange luttenbach-pres-munster lutter lutzelbourg lutzelhouse luvigny lux luxe luxe-sumberraute luxemont-et-villotte luxey luxiol luyeres luz-saint-sauveur luzancy luzay luze luzech luzenac
luzeret luzillat luzille luzoir luzy-saint-martin luzy-sur-marne ly-fontaine lyas lyaud lye lynde lyoffans lyons-la-foret lys lys-saint-georges maast-et-violaine maatz macaye mace macey machault mache
machecoul machecourt machemont machezal machiel machilly machy mackenheim mackwiller maclas macogny maconcourt maconge macornay macot-la-plagne macouba macqueville macquigny madaillan madecourt
madegney madic madiere madirac madiran madonne-et-lamerey madranges madre madriat mael-carhaix mael-pestivien maennolsheim maffliers maffrecourt magenta magnac-bourg magnac-laval
magnac-lavalette-villars magnac-les-gardes magnan magnant magnas magnat-l'etrange magnet magneux magneux-haute-rive magneville magnicourt magnicourt-en-comte magnicourt-sur-canche magnien magnieres
magnieu magnivray magnoncourt magny magny-chatelard magny-cours magny-danigon magny-en-bessin magny-fouchard magny-jobert magny-la-campagne magny-la-fosse magny-la-ville magny-lambert magny-le-desert
magny-le-freule magny-les-aubigny magny-les-jussey magny-les-villers magny-lormes magny-montarlot magny-saint-medard magny-sur-tille magny-vernois magoar magrie magrin magstatt-le-bas magstatt-le-haut
mahalon maheru maidieres maignaut-tauzia maigne mailhac mailhac-sur-benaize mailhoc mailholas maillas maillat maille maillebois mailleres mailleroncourt-charette mailleroncourt-saint-pancras maillet
mailley-et-chazelot maillezais maillot mailly mailly-champagne mailly-la-ville mailly-le-chateau mailly-maillet mailly-raineval mailly-sur-seille maimbeville mainbresson mainbressy maincy
maine-de-boixe mainneville mainsat maintenay mainterne mainvillers mainxe-gondeville mainzac maire maire-levescault mairieux mairy mairy-mainville mairy-sur-marne maisey-le-duc maisieres-notre-dame
maisnieres maisnil maisnil-les-ruitz maisod maison-des-champs maison-feyne maison-ponthieu maison-roland maison-rouge maisoncelle maisoncelle-et-villers maisoncelle-saint-pierre maisoncelle-tuilerie
maisoncelles maisoncelles-du-maine maisoncelles-en-brie maisoncelles-en-gatinais maisoncelles-la-jourdan maisoncelles-pelvey maisoncelles-sur-ajon maisonnais maisonnais-sur-tardoire maisonnay
maisonneuve maisonnisses maisons maisons-du-bois-lievremont maisons-en-champagne maisons-les-chaource maisons-les-soulaines maisonsgoutte maisontiers maissemy maixe maizeray maizeroy maizery maizet
maizey maizicourt maizieres maizieres-la-grande-paroisse maizieres-les-brienne maizieres-les-vic maizieres-sur-amance maizilly maizy majastres makemo malabat malafretaz malain malaincourt
malaincourt-sur-meuse malancourt malandry malange malans malarce-sur-la-thines malaucourt-sur-seille malaumont malause malaussanne malaussene malauzat malavillers malay malay-le-grand malay-le-petit
malbo malbosc malbouhans malbouzon malbrans malbuisson male malegoude malemort-du-comtat malemort-sur-correze malesherbes maletable maleville malguenac malherbe-sur-ajon malicornay malicorne
malicorne-sur-sarthe maligny malincourt malintrat mallefougasse-auges malleloy mallemoisson malleon malleret malleret-boussac malleval malleval-en-vercors malleville-les-gres malleville-sur-le-bec
mallievre malling malloue malmerspach malmy malons-et-elze malouy malpart malpas malras malrevers malroy maltat maltot malvalette malves-en-minervois malvezie malvieres malvies malvillers malzy
mambouhans mametz mamey mamirolle manas manas-bastanous manaurie mance mancenans mancenans-lizerne mancey manchecourt manciet mancieulles mancioux mancy mandagout mandailles-saint-julien
manderen-ritzing mandeville mandeville-en-bessin mandray mandres mandres-aux-quatre-tours mandres-en-barrois mandres-la-cote mandres-sur-vair mandrevillars mane maneglise manehouville manent-montane
manerbe mangiennes manglieu mangonville manhac manheulles manhoue manicamp manigod manihi manin maninghem maninghen-henne maniquerville manlay manneville-es-plains manneville-la-goupil
manneville-la-pipard manneville-la-raoult manneville-sur-risle mannevillette mano manois manoncourt-en-vermois manoncourt-en-woevre manonville manonviller manot manou manre mansac mansan
mansat-la-courriere mansempuy mansencome manses mansigne mansle manso mansonville manspach mant mantallot mantenay-montlin mantet manteyer manthelan manthes mantilly mantoche mantry manvieux many
manzac-sur-vern manzat marac marainville-sur-madon marainviller marais-vernier marambat marandeuil marange-zondrange maransin marant maranville maranwez marast marat marault maravat maray
maraye-en-othe marbache marbaix marbeuf marbeville marbois marbotte marboue marby marc-la-tour marcais marcay marce marce-sur-esves marcei marcelcave marcellaz marcellois marcellus marcenais marcenat
marcenay marcenod marcey-les-greves marchainville marchais marchais-beton marchais-en-brie marchal marchamp marchampt marchastel marchaux-chaudefontaine marche-allouarde marchelepot marchelepot-misery
marchemaisons marchemoret marchenoir marches marcheseuil marchesieux marcheville marcheville-en-woevre marchezais marciac marcieu marcieux marcigny marcigny-sous-thil marcilhac-sur-cele marcillac
marcillac-la-croisille marcillac-la-croze marcillac-lanville marcillac-saint-quentin marcillac-vallon marcillat marcillat-en-combraille marcille marcille-la-ville marcille-raoul marcille-robert
marcilloles marcilly marcilly-d'azergues marcilly-en-bassigny marcilly-en-beauce marcilly-en-gault marcilly-et-dracy marcilly-la-campagne marcilly-la-gueurce marcilly-le-chatel marcilly-le-hayer
marcilly-les-buxy marcilly-ogny marcilly-sur-eure marcilly-sur-maulne marcilly-sur-seine marcilly-sur-tille marcilly-sur-vienne marclopt marcoing marcoles marcollin marcols-les-eaux marcon marconne
marconnelle marcorignan marcoux marcq marcq-en-ostrevent marcy marcy-sous-marle mardeuil mardilly mardor mardore mardyck mareau-aux-bois mareau-aux-pres mareil-en-champagne mareil-en-france
mareil-le-guyon mareil-sur-loir mareil-sur-mauldre mareilles marenla marennes maresche maresches maresquel-ecquemicourt marest marest-dampcourt marest-sur-matz marestaing marestmontiers maresville
maretz mareugheol mareuil mareuil-caubert mareuil-en-brie mareuil-en-dole mareuil-la-motte mareuil-le-port mareuil-sur-arnon mareuil-sur-ay mareuil-sur-cher mareuil-sur-ourcq marey marey-les-fussey
marey-sur-tille marfaux marfontaine margerides margerie-chantagret margerie-hancourt marges margilley margival margny margny-aux-cerises margny-sur-matz margon margouet-meymes margueray margueron
marguestau margut mariac maricourt marie marieulles marieux marigna-sur-valouse marignac marignac-en-diois marignac-lasclares marignac-laspeyres marignana marigne marigne-laille marigne-peuton
marignieu marigny marigny-brizay marigny-chemereau marigny-en-orxois marigny-l'eglise marigny-le-cahouet marigny-le-chatel marigny-les-reullee marigny-les-usages marigny-marmande marigny-saint-marcel
marigny-sur-yonne marillac-le-franc marillet marimbault marimont-les-benestroff marin maringes mariol marions marizy marizy-saint-mard marizy-sainte-genevieve marlemont marlens marlers marles-en-brie
marles-sur-canche marlhes marliac marliens marlieux marlioz marly-gomont marly-sous-issy marly-sur-arroux marmagne marmanhac marmeaux marmesse marminiac marmont-pachas marmouille marnac marnand marnans
marnaves marnay marnay-sur-marne marnay-sur-seine marnes marnes-la-coquette marnezia marnhagues-et-latour marnoz maroilles marolles marolles-en-beauce marolles-les-bailly marolles-les-buis
marolles-les-saint-calais marolles-sous-lignieres marolles-sur-seine marollette marols maron maroncourt marpaps marpire marquaix marquay marquefave marqueglise marquein marquerie marques
marquette-en-ostrevant marquigny marquillies marquion marquivillers marquixanes marray marre mars mars-la-tour mars-sous-bourcq mars-sur-allier marsa marsac marsac-en-livradois marsac-sur-don
marsainvilliers marsais marsais-sainte-radegonde marsal marsales marsan marsaneix marsangis marsangy marsannay-le-bois marsanne marsas marsat marsaz marseille-en-beauvaisis marseilles-les-aubigny
marseillette marsolan marson marson-sur-barboure marsonnas marsoulas martagny martailly-les-brancion martainneville martainville martainville-epreville martaize martel marthemont marthille marthod
marthon martiel martigna martignargues martignat martigne-briand martigne-sur-mayenne martigny martigny-courpierre martigny-le-comte martigny-les-bains martigny-les-gerbonvaux martigny-sur-l'ante
martin-eglise martincourt martincourt-sur-meuse martinet martinpuich martinvast martinvelle martisserre martizay martot martres martres-de-riviere martres-sur-morge martrin martrois
maruejols-les-gardon marval marvaux-vieux marvelise marville marville-les-bois marville-moutiers-brule mary mary-sur-marne marzens mas-blanc-des-alpilles mas-cabardes mas-d'auvignon mas-d'orcieres
mas-de-londres mas-des-cours mas-grenier mas-saint-chely mas-saintes-puelles masbaraud-merignat mascaraas-haron mascaras mascarville masclat masevaux maslacq masleon maslives masparraute
maspie-lalonquere-juillacq masquieres massabrac massac massac-seran massaguel massais massals massanes massangis massat massay massegros-causses-gorges masseilles massels masserac masseret masseube
massiac massieu massiges massignac massignieu-de-rives massillargues-attuech massilly massingy massingy-les-semur massingy-les-vitteaux massognes massoins massongy massoules massugas mastaing
matafelon-granges matemale mathaux mathenay mathons mathonville matignicourt-goncourt matignon matigny matougues matour matra matringhem mattaincourt mattexey matton-et-clemency mattstall matzenheim
maubec maubert-fontaine mauchamps maucomble maucor maucourt maucourt-sur-orne maudetour-en-vexin maulain maulan maulay maulde mauleon-barousse mauleon-d'armagnac maulers maulette
maulevrier-sainte-gertrude maulicheres maumusson maumusson-laguian mauny maupas mauperthuis maupertuis maupertus-sur-mer maupiti mauprevoir mauquenchy mauran maure maure-de-bretagne mauregard
mauregny-en-haye mauremont maurens maurens-scopont mauressac mauressargues maureville mauries maurines maurois mauroux maurrin maurupt-le-montois maury mausoleo maussac maussans mautes mauvages
mauvaisin mauves mauves-sur-huisne mauvezin-d'armagnac mauvezin-de-prat mauvezin-de-sainte-croix mauvezin-sur-gupie mauvieres mauvilly maux mauzac mauzac-et-grand-castang mauze-thouarsais
mauzens-et-miremont mauzun maves mavilly-mandelot maxent maxey-sur-meuse maxey-sur-vaise maxilly-sur-leman maxilly-sur-saone maxou maxstadt may-en-multien may-sur-orne mayac maylis maynal mayot mayrac
mayran mayregne mayres mayres-savel mayreville mayrinhac-lentour mayronnes maysel mazan-l'abbaye mazange mazaugues mazaye maze mazeirat mazeley mazerat-aurouze mazeray mazeres-de-neste mazeres-lezons
mazeres-sur-salat mazerier mazerny mazerolles mazerolles-du-razes mazerolles-le-salin mazerulles mazet-saint-voy mazeuil mazeyrat-d'allier mazeyrolles mazieres mazieres-de-touraine mazieres-en-gatine
mazieres-en-mauges mazieres-naresse mazieres-sur-beronne mazille mazinghem mazinghien mazion mazirat mazirot mazoires mazouau mazuby mazzola meailles meallet measnes meauce meaudre meaulne
meaulne-vitray meaulte meautis meaux-la-montagne meauzac mece mechmont mecleuves mecquignies mecrin mecringes medan medavy medeyrolles mediere medillac medonville medreac mee megange megevette megrit
meharicourt meharin mehers mehoncourt mehoudin meigne meigne-le-vicomte meigneux meilhac meilhan meilhan-sur-garonne meilhards meilhaud meillac meillant meillard meilleray meillerie meillers
meillier-fontaine meillon meillonnas meilly-sur-rouvres meisenthal meistratzheim mejannes-le-clap mejannes-les-ales mela melagues melamare melay melecey melicocq melicourt meligny-le-grand
meligny-le-petit melin melincourt melisey meljac mellecey melleran melleray melleroy melles melleville mellionnec mello meloisey melrand melsheim melve melz-sur-seine membrey membrolles memenil
memmelshoffen menades menarmont menars menat menaucourt mencas menchhoffen mendionde menditte mendive meneac menerbes menerval menerville menesble meneslies menesplet menesqueville menessaire
menestreau menestreau-en-villette menet menetou-couture menetou-ratel menetou-salon menetou-sur-nahon menetreol-sous-sancerre menetreol-sur-sauldre menetreols-sous-vatan menetreuil menetreux-le-pitois
menetrol menetru-le-vignoble menetrux-en-joux menevillers menglon menigoute menil menil-annelles menil-aux-bois menil-de-senones menil-en-xaintois menil-erreux menil-froger menil-gondouin menil-hermei
menil-hubert-en-exmes menil-hubert-sur-orne menil-jean menil-la-horgne menil-la-tour menil-lepinois menil-sur-belvitte menil-sur-saulx menil-vin menilles mennessis mennetou-sur-cher menneval menneville
mennevret mennouveaux menoire menomblet menoncourt menonval menotey menou menouville menoux mens mensignac menskirch mentheville menthon-saint-bernard menthonnex-en-bornes menthonnex-sous-clermont
mentieres mentque-nortbecourt menville meobecq meolans-revel meon meracq meral meras mercatel mercenac merceuil mercey mercey-le-grand mercey-sur-saone mercin-et-vaux merck-saint-lievin merckeghem
mercoeur mercuer mercues mercurey mercus-garrabet mercy mercy-le-bas mercy-le-haut mere mereaucourt mereglise merelessart merens merens-les-vals merenvielle mereuil mereville merey merey-vieilley merfy
mergey meria merial mericourt-en-vimeu mericourt-l'abbe mericourt-sur-somme merifons merignas merignat merigny merigon merilheu merillac merinchal merindol-les-oliviers merinville meritein
merkwiller-pechelbronn merlas merlaut merle-leignec merleac merlerault-le-pin merles merles-sur-loison merlieux-et-fouquerolles merlines mernel merobert merona merouville meroux-moval merpins merrey
merrey-sur-arce merri merris merry-la-vallee merry-sec merry-sur-yonne mers-sur-indre merschweiller mersuay merten mertrud mertzen merval mervans mervent mervilla merviller merxheim
mery-bissieres-en-auge mery-es-bois mery-la-bataille mery-premecy mery-sur-cher mery-sur-marne mery-sur-seine mesandans mesangueville mesbrecourt-richecourt mescoules mesgrigny mesigny meslan mesland
meslay meslay-le-grenet meslay-le-vidame meslieres meslin mesmay mesmont mesnac mesnard-la-barotiere mesnay mesnieres-en-bray mesnil-bruntel mesnil-clinchamps mesnil-domqueur mesnil-en-arrouaise
mesnil-follemprise mesnil-la-comtesse mesnil-lettre mesnil-martinsart mesnil-mauger mesnil-panneville mesnil-raoul mesnil-rousset mesnil-saint-georges mesnil-saint-laurent mesnil-saint-loup
mesnil-saint-nicaise mesnil-saint-pere mesnil-sellieres mesnil-sous-vienne mesnil-sur-l'estree mesnil-verclives mesnois mespaul mesplede mesples mespuits messac messais messanges messas messe messei
messein messeix messeme messey-sur-grosne messia-sur-sorne messigny-et-vantoux messimy-sur-saone messincourt messon messy mesterrieux mestes mesves-sur-loire mesvres metabief metairies-saint-quirin
methamis metigny metting metz-en-couture metz-le-comte metz-robert metzeral metzeresche metzing meuilley meulers meulles meulson meunet-planches meunet-sur-vatan meurce meurcourt meures meurival
meursac meursanges meursault meurville meusnes meussia meuvaines meuvy meux meuzac mevoisins mevouillon mey meyrals meyrannes meyras meyrie meyrieu-les-etangs meyrieux-trouet meyrignac-l'eglise
meyronne meyronnes meyrueis meys meyssac meysse meyssiez meythet mezangers mezel mezens mezeray mezeres mezerolles mezerville mezidon-canon mezieres-en-brenne mezieres-en-drouais mezieres-en-gatinais
mezieres-en-santerre mezieres-en-vexin mezieres-lez-clery mezieres-sous-lavardin mezieres-sur-couesnon mezieres-sur-issoire mezieres-sur-oise mezieres-sur-ponthouin mezilhac mezilles mezin mezire mezos
mezy-moulins mhere mialet mialos miannay michaugues michelbach michelbach-le-bas michelbach-le-haut michery midrevaux mieges mielan miellin miermaigne miers miery mietesheim mieuxce mifaget mige miglos
mignafans mignavillers migne migneres mignerette migneville mignieres mignovillard migny migre migron mijanes mijoux milhac milhac-d'auberoche milhac-de-nontron milhaguet milhars milhas milhavet
milizac millac millam millancay millay millebosc millemont millencourt millencourt-en-ponthieu millevaches millieres millonfosse milly milly-lamartine milly-sur-bradon milly-sur-therain
milon-la-chapelle mimbaste mimeure minaucourt-le-mesnil-les-hurlus minerve mingot mingoval miniac-sous-becherel minihy-treguier minorville minot minversheim minzac minzier miolles miossens-lanusse
miquelon-langlade mirabeau mirabel mirabel-aux-baronnies mirabel-et-blacons miradoux mirambeau miramont-d'astarac miramont-de-comminges miramont-de-quercy miramont-latour miramont-sensacq
mirandol-bourgnounac mirannes miraumont miraval-cabardes mirbel mire mirebeau-sur-beze mirepeisset mirepeix mirepoix-sur-tarn mireval-lauragais miribel-lanchatre miribel-les-echelles mirmande mirvaux
mirville miscon miserey misery mison misse missecle missegre missery missiriac misson missy missy-aux-bois missy-les-pierrepont missy-sur-aisne misy-sur-yonne mitschdorf mittainville
mittainvilliers-verigny mittelbergheim mittelbronn mittelhausen mittelschaeffolsheim mittelwihr mittersheim mittlach mittois mitzach mizerieux mizoen mobecq moca-croce modene moernach moeslains
moeurs-verdey moeuvres moeze moffans-et-vacheresse mogeville mognard mogneneins mogneville mogues mohon moidieu-detourbe moigny-sur-ecole moimay moindou moineville moinville-la-jeulin moirax moire
moiremont moirey-flabas-crepion moiron moiry moisdon-la-riviere moisenay moislains moissac-bellevue moissac-vallee-francaise moissannes moissat moisselles moissey moissieu-sur-dolon moisson
moissy-moulinot moisville moisy moita moitron moitron-sur-sarthe moivre moivrons molac molagnies molain molamboz molandier molas molay moleans moledes molesme molesmes molezon moliens molieres
molieres-cavaillac molieres-glandaz molieres-sur-ceze moliets-et-maa molinchart molines-en-queyras molinet molineuf molinghem molinons molinot molins-sur-aube molitg-les-bains mollans
mollans-sur-ouveze mollau molles molleville molliens-au-bois molliens-dreuil mollkirch molompize molosmes moloy molphey molpre molring moltifao momas mombrier momeres momerstroff momuy momy
monacia-d'aullene monacia-d'orezza monampteuil monassut-audiracq monay monbahus monbalen monbardon monbazillac monbequi monblanc monbrun moncale moncassin moncaup moncaut moncayolle-larrory-mendibieu
monce-en-saosnois monceau-le-neuf-et-faucouzy monceau-le-waast monceau-les-leups monceau-saint-waast monceau-sur-oise monceaux monceaux-au-perche monceaux-en-bessin monceaux-l'abbaye monceaux-le-comte
monceaux-sur-dordogne moncel-les-luneville moncel-sur-seille moncel-sur-vair moncetz-l'abbaye moncetz-longevas moncey monchaux-soreng monchaux-sur-ecaillon moncheaux moncheaux-les-frevent
monchel-sur-canche moncheux monchiet monchy-au-bois monchy-breton monchy-cayeux monchy-humieres monchy-lagache monchy-le-preux monchy-sur-eu moncla monclar monclar-sur-losse moncley moncontour
moncorneil-grazan moncourt moncourt-fromonville moncoutant moncrabeau moncy mondavezan mondement-montgivroux mondescourt mondevert mondicourt mondigny mondilhan mondion mondon mondonville-saint-jean
mondorff mondoubleau mondouzil mondrainville mondrecourt mondrepuis mondreville mones monesple monestier monestier-d'ambel monestier-de-clermont monestier-du-percy monestier-merlines
monestier-port-dieu monesties monestrol monetay-sur-allier monetay-sur-loire monetier-allemont monfaucon monferran-plaves monferran-saves monfort monfreville mongausy mongauzy monget monguilhem
monheurt monhoudou monieux monistrol-d'allier monlaur-bernet monleon-magnoac monlet monlezun monlezun-d'armagnac monlong monmadales monmarves monnai monneren monnerville monnes monnet-la-ville monnetay
monneville monoblet monpardiac monpazier monpezat monplaisant monprimblanc mons mons-boubert mons-en-laonnois mons-en-montois monsac monsaguel monsec monsegur monsireigne monsols monsteroux-milieu
monsures monswiller mont mont-bernanchon mont-bertrand mont-bonvillers mont-cauvaire mont-d'astarac mont-d'origny mont-dauphin mont-de-galie mont-de-lans mont-de-laval mont-de-marrast mont-de-vougney
mont-devant-sassey mont-disse mont-dol mont-dore mont-et-marre mont-l'etroit mont-l'eveque mont-laurent mont-le-vernois mont-le-vignoble mont-les-lamarche mont-les-neufchateau mont-les-seurre
mont-louis mont-lozere-et-goulet mont-notre-dame mont-ormel mont-roc mont-saint-eloi mont-saint-jean mont-saint-leger mont-saint-pere mont-saint-remy mont-saint-sulpice mont-saint-vincent mont-saxonnex
mont-sous-vaudrey mont-sur-courville mont-sur-meurthe mont-sur-monnet montabard montabon montabot montacher-villegardin montadet montagagne montagna-le-reconduit montagna-le-templier
montagnac-d'auberoche montagnac-la-crempse montagnac-montpezat montagnac-sur-auvignon montagnac-sur-lede montagne montagne-fayel montagney montagney-servigney montagnieu montagnol montagnole
montagny-en-vexin montagny-les-beaune montagny-les-buxy montagny-les-lanches montagny-les-seurre montagny-pres-louhans montagny-sainte-felicite montagny-sur-grosne montagoudin montagrier montagudet
montagut montaignac-sur-doustre montaigu montaigu-de-quercy montaigu-la-brisette montaigu-le-blin montaigu-les-bois montaiguet-en-forez montaigut-en-combraille montaigut-le-blanc montaigut-sur-save
montaille montailleur montaillou montaimont montain montainville montalba-le-chateau montalembert montalet-le-bois montalzat montamat montambert montamel montamy montancy montandon montanel montaner
montanges montans montapas montarcher montardit montaren-et-saint-mediers montarlot montarlot-les-champlitte montarlot-les-rioz montaron montastruc montastruc-de-salies montastruc-saves
montauban-de-luchon montauban-de-picardie montauban-sur-l'ouveze montaud montaudin montaulieu montaulin montaure montauriol montaut montaut-les-creneaux montautour montauville montay montazeau
montazels montbarla montbarrey montbarrois montbartier montbavin montbazens montbel montbeliardot montbellet montbenoit montberaud montbernard montberthault montbeugny montbizot montblainville
montboillon montboissier montbolo montboucher montboudif montbouton montbouy montboyer montbozon montbrand montbras montbray montbre montbrehain montbrison-sur-lez montbronn montbrun montbrun-bocage
montbrun-des-corbieres montbrun-lauragais montbrun-les-bains montcabrier montcaret montcarra montcavrel montceau-et-echarnant montceaux montceaux-l'etoile montceaux-les-meaux montceaux-les-provins
montceaux-les-vaudes montceaux-ragny montcel montcenis montcet montcey montchaboud montchal montchalons montchamp montcharvot montchaton montchaude montchauvet montchenu montcheutin montchevrel
montchevreuil montchevrier montclar montclar-de-comminges montclar-lauragais montclar-sur-gervanne montclard montclera montclus montcombroux-les-mines montcony montcornet montcourt montcoy montcresson
montcuit montcuq-en-quercy-blanc montcusel montcy-notre-dame montdardier montdauphin montdore montdoumerc montdragon montdurausse monte monteaux montebourg montecheroux montegrosso montegut
montegut-arros montegut-bourjac montegut-en-couserans montegut-lauragais montegut-plantaurel montegut-saves monteignet-sur-l'andelot monteille monteils montel-de-gelat monteleger montels montemboeuf
montenach montenay montendry montenescourt monteneuf montenils montenois montenoison montenoy montepilloy monteplain montepreux montereau montereau-sur-le-jard monterfil monterolier montertelot
montescot montescourt-lizerolles montespan montesquieu montesquieu-avantes montesquieu-des-alberes montesquieu-guittaut montesquieu-lauragais montesquiou montessaux montestruc-sur-gers montet-et-bouxal
monteton monteynard montezic montfa montfalcon montfarville montfaucon montfaucon-d'argonne montfaucon-en-velay montfaucon-montigne montfermier montfermy montferney montferrand montferrand-du-perigord
montferrand-la-fare montferrat montferrer montferrier montfey montfiquet montfleur montflours montflovin montfort montfort-en-chalosse montfort-sur-argens montfort-sur-boulzane montfort-sur-risle
montfranc montfroc montfuron montgailhard montgaillard montgaillard-de-salies montgaillard-en-albret montgaillard-lauragais montgaillard-sur-save montgardin montgardon montgaroult montgauch montgaudry
montgazin montge-en-goele montgeard montgellafrey montgenevre montgenost montgerain montgeroult montgesoye montgesty montgey montgibaud montgilbert montgirod montgivray montgobert montgon montgothier
montgradail montgras montgreleix montgru-saint-hilaire montguers montgueux montguillon montguyon montharville monthault monthaut monthelie monthelon monthenault montheries montherlant monthiers
monthieux monthion monthodon monthoiron monthois montholier monthou-sur-bievre monthou-sur-cher monthuchon monthurel monthureux-le-sec monthureux-sur-saone monthyon montier-en-der montier-en-l'isle
montieramey montierchaume montiers montiers-sur-saulx monties montignac montignac-charente montignac-de-lauzun montignac-le-coq montignac-toupinerie montignargues montigne montigne-le-brillant
montigne-les-rairies montigny montigny-aux-amognes montigny-devant-sassey montigny-en-arrouaise montigny-en-cambresis montigny-en-morvan montigny-l'allier montigny-la-resle montigny-le-chartif
montigny-le-franc montigny-le-guesdier montigny-lencoup montigny-lengrain montigny-les-arsures montigny-les-cherlieu montigny-les-conde montigny-les-jongleurs montigny-les-monts
montigny-les-vaucouleurs montigny-les-vesoul montigny-montfort montigny-mornay-villeneuve-sur-vingeanne montigny-saint-barthelemy montigny-sous-marle montigny-sur-armancon montigny-sur-aube
montigny-sur-avre montigny-sur-canne montigny-sur-chiers montigny-sur-crecy montigny-sur-l'ain montigny-sur-l'hallue montigny-sur-meuse montigny-sur-vence montigny-sur-vesle montillieres-sur-orne
montilliers montillot montilly montilly-sur-noireau montils montipouret montirat montireau montiron montivernage montjardin montjaux montjavoult montjay montjean montjean-sur-loire montjezieu montjoi
montjoie-en-couserans montjoie-le-chateau montjoie-saint-martin montjoire montjoux montjoyer montjustin montjustin-et-velotte montlainsia montlandon montlaur montlaur-en-diois montlaux montlauzun
montlay-en-auxois montlevicq montlevon montliard montlieu-la-garde montliot-et-courcelles montlivault montlognon montloue montlouis montmachoux montmacq montmahoux montmain montmancon montmarault
montmarlon montmarquet montmartin montmartin-en-graignes montmartin-le-haut montmartin-sur-mer montmaur montmaur-en-diois montmaurin montmeillant montmelard montmelas-saint-sorlin montmerac montmerrei
montmeyan montmin montmiral montmirat montmirey-la-ville montmirey-le-chateau montmorency-beaufort montmorin montmort montmort-lucy montmotier montmoyen montmurat montner montoillot montoison montoldre
montolieu montolivet montonvillers montord montory montot montot-sur-rognon montouliers montoulieu montoulieu-saint-bernard montournais montours montourtier montousse montoussin montpellier-de-medillan
montpensier montperreux montpeyroux montpezat montpezat-de-quercy montpezat-sous-bauzon montpinchon montpinier montpitol montplonne montpollin montpont-en-bresse montpothier montpouillan montrabot
montracol montravers montreal-les-sources montrecourt montredon montredon-des-corbieres montregard montrelais montrem montresor montret montreuil-au-houlme montreuil-aux-lions montreuil-des-landes
montreuil-en-auge montreuil-en-caux montreuil-en-touraine montreuil-l'argille montreuil-la-cambe montreuil-le-chetif montreuil-le-henri montreuil-poulay montreuil-sous-perouse montreuil-sur-barse
montreuil-sur-blaise montreuil-sur-breche montreuil-sur-epte montreuil-sur-loir montreuil-sur-lozon montreuil-sur-maine montreuil-sur-mer montreuil-sur-therain montreuil-sur-thonnance montreuillon
montreux montreux-chateau montreux-jeune montreux-vieux montrevault montrevel montrichard montricher-albanne montricoux montrieux-en-sologne montrigaud montriond montrodat montrol-senard montrollet
montromant montrond montrond-le-chateau montrosier montrottier montroty montrouveau montroy montrozier monts-de-randon monts-en-bessin monts-en-ternois monts-sur-guesnes monts-sur-orne montsales
montsalier montsalvy montsaon montsapey montsauche-les-settons montsaugeon montsaunes montsec montsecret montsecret-clairefougere montsegur montsegur-sur-lauzon montselgues montsenelle montseret
montserie montseron montseugny montseveroux montsoreau montsoue montsurvent montsuzain montureux-et-prantigny montureux-les-baulay montursin montusclat montussaint montvalen montvalent montvalezan
montvendre montverdun montvernier montvert montvicq montviette montviron montzeville monviel monze moon-sur-elle moosch mooslargue moraches moragne morains morainville morainville-jouveaux morancez
morancourt morand morangles morannes moranville moras moras-en-valloire morchain morchamps morchies morcourt moree moreilles morelmaison morembert moret-sur-loing morette morey morey-saint-denis morez
morfontaine morganx morgemoulin morgny morgny-en-thierache morgny-la-pommeraye moriat morienne morienval moriers morieux moriez morigny morillon moringhem morionvilliers morisel moriville moriviller
morizecourt morizes morlac morlancourt morlanne morlet morley morlhon-le-haut morlincourt mormaison mormant-sur-vernisson mormes mormoiron mornac-sur-seudre mornand-en-forez mornans mornay mornay-berry
mornay-sur-allier moroges morogues morosaglia morre morsain morsains morsan morsang-sur-seine morsbronn-les-bains morschwiller morsiglia mortagne mortagne-du-nord mortagne-sur-gironde mortain mortcerf
morteaux-couliboeuf mortefontaine mortefontaine-en-thelle mortemart mortemer mortery morthomiers mortiers morton mortree mortroux mortzwiller morval morvillars morville morville-en-beauce
morville-le-heron morville-les-vic morville-sur-andelle morville-sur-nied morville-sur-seille morvillers morvillers-saint-saturnin morvilliers mory mory-montcrux mosles moslins mosnac
mosnac-saint-simeux mosnay mosnes mosset mosson mostuejouls motey-besuche mothern motreff mottereau motteville mottier motz mouacourt mouais mouaville mouaze mouchan mouchard mouches mouchin
mouchy-le-chatel moudeyres mouen mouettes mouffy mouflaines mouflers mouflieres mougon mouhers mouhet mouhous mouillac mouilleron mouilleron-en-pareds mouilleron-saint-germain mouilly moulainville
moulares moulay moulayres mouledous moules-et-baucels mouleydier moulezan moulhard moulicent moulidars mouliets-et-villemartin mouliherne moulin-mage moulin-neuf moulin-sous-touvent moulineaux moulines
moulinet moulins-en-bessin moulins-en-tonnerrois moulins-engilbert moulins-la-marche moulins-le-carbonnel moulins-saint-hubert moulins-sur-cephons moulins-sur-orne moulins-sur-ouanne
moulins-sur-tardoire moulins-sur-yevre moulis moulis-en-medoc moulismes moulle moulon moulotte moult moumoulous moumour mounes-prohencoux mourede mourens mouret moureuille moureze mouriez
mourioux-vieilleville mourjou mourmelon-le-petit mournans-charbonny mouron mouron-sur-yonne mours mourvilles-basses mourvilles-hautes mouscardes moussac moussages mousse mousseaux-les-bray
mousseaux-neuville mousseaux-sur-seine moussey mousson moussonvilliers moussoulens moussy moussy-le-vieux moussy-verneuil moustajon mousteru moustey moustier moustier-en-fagne moustier-ventadour
moustiers-sainte-marie moustoir-ac moustoir-remungol mouterhouse mouterre-silly mouterre-sur-blourde mouthe mouthier-en-bresse mouthier-haute-pierre mouthoumet moutier-d'ahun moutier-malcard
moutier-rozeille moutiers-au-perche moutiers-en-beauce moutiers-en-puisaye moutiers-saint-jean moutiers-sous-argenton moutiers-sous-chantemerle moutiers-sur-le-lay moutils mouton moutonne moutoux
moutrot moux moux-en-morvan mouy-sur-seine mouzay mouzens mouzeuil-saint-martin mouzieys-panens mouzieys-teulet moy-de-l'aisne moyaux moydans moye moyemont moyen moyencourt moyencourt-les-poix
moyenneville moyenvic moyeuvre-petite moyon moyon-villages moyrazes moyvillers muchedent muel muespach muespach-le-haut mugron muhlbach-sur-bruche muhlbach-sur-munster muides-sur-loire muidorge muids
muille-villette muirancourt mulcent mulcey mulhausen mulsans mun munchhausen munchhouse muncq-nieurlet muneville-le-bingard muneville-sur-mer muntzenheim munwiller mur-de-barrez mur-de-bretagne
mur-de-sologne muracciole murasson murat murat-le-quaire murat-sur-vebre murato murbach mureaumont mureils mures muret-et-crouttes muret-le-chateau murianette murinais murles murlin muro murol murols
muron murs murs-et-gelignieux murtin-et-bogny murvaux murville murzo mus muscourt musculdy musieges musigny musseau mussey-sur-marne mussig mussy-la-fosse mussy-sous-dun mussy-sur-seine mutigney
mutigny mutrecy mutzenhouse muzeray muzy myans myennes myon nabas nabinaud nabirat nabringhen nachamps nadaillac nadaillac-de-rouge nades nadillac naftel nagel-seez-mesnil nages nahuja nailhac naillat
nailly nainville-les-roches naisey-les-granges naives-en-blois naives-rosieres naix-aux-forges naizin najac nalzen nambsheim nampcel nampcelles-la-cour nampont namps-au-mont namps-maisnil
nampteuil-sous-muret nampty nan-sous-thil nancay nance nances nanchez nanclars nancois-le-grand nancois-sur-ornain nancras nancray nancray-sur-rimarde nancuise nancy-sur-cluses nandax nangeville nangy
nannay nans nans-sous-sainte-anne nant nant-le-grand nant-le-petit nanteau-sur-essonne nanteau-sur-lunain nantes-en-ratier nanteuil nanteuil-auriac-de-bourzac nanteuil-en-vallee nanteuil-la-foret
nanteuil-la-fosse nanteuil-notre-dame nanteuil-sur-aisne nanteuil-sur-marne nantheuil nanthiat nantiat nantille nantillois nantilly nantoin nantois nanton nantouillet nantoux naours napuka
narbefontaine narbief narcastet narcy nargis narnhac narp nasbinals nassiet nassigny nastringues nattages natzwiller naujac-sur-mer naujan-et-postiac nauroy naussac naussac-fontanes naussannes nauvay
nauviale navacelles navailles-angos navarrenx navenne naves-parmelan navilly navour-sur-grosne nayemont-les-fosses neac neant-sur-yvel neau neaufles-auvergny neaufles-saint-martin neauphe-sous-essai
neauphe-sur-dive neauphle-le-vieux neauphlette neaux nebian nebias nebing nebouzat necy nedde nedon nedonchel neewiller-pres-lauterbourg neffes neffies nefiach negreville negrondes nehou
nehwiller-pres-woerth nelling nempont-saint-firmin nenigan nenon neons-sur-creuse neoux nepvant nerbis nercillac nere neret nerigean nerignac nernier neron neronde neronde-sur-dore nerondes ners
nervieux nerville-la-foret nery neschers nescus nesle-et-massoult nesle-hodeng nesle-l'hopital nesle-la-reposte nesle-le-repons nesle-normandeuse nesles nesles-la-montagne nesles-la-vallee neslette
nesploy nespouls nessa nestier nettancourt neublans-abergement neubois neuchatel-urtiere neuf-berquin neuf-brisach neuf-eglise neuf-marche neuf-mesnil neufbosc neufchatel-en-saosnois
neufchatel-sur-aisne neufchelles neuffons neuffontaines neufgrange neuflieux neuflize neufmaison neufmaisons neufmanil neufmesnil neufmoulin neufmoulins neufmoutiers-en-brie neufvillage
neufvy-sur-aronde neugartheim-ittlenheim neuhaeusel neuil neuilh neuillac neuillay-les-bois neuille neuille-le-lierre neuilly neuilly-en-donjon neuilly-en-dun neuilly-en-sancerre neuilly-en-vexin
neuilly-l'eveque neuilly-l'hopital neuilly-la-foret neuilly-le-bisson neuilly-le-brignon neuilly-le-dien neuilly-le-real neuilly-le-vendin neuilly-les-dijon neuilly-saint-front neuilly-sous-clermont
neuilly-sur-eure neuilly-sur-suize neulette neulise neulles neulliac neung-sur-beuvron neunkirchen-les-bouzonville neure neurey-en-vaux neurey-les-la-demie neussargues-moissac neuve-chapelle
neuve-eglise neuve-maison neuveglise neuveglise-sur-truyere neuvelle-les-champlitte neuvelle-les-cromary neuvelle-les-grancey neuvelle-les-la-charite neuvelle-les-voisey neuvic-entier neuvicq
neuvicq-le-chateau neuvillalais neuville neuville-au-bois neuville-au-cornet neuville-au-plain neuville-bosc neuville-bourjonval neuville-coppegueule neuville-day neuville-en-avesnois
neuville-en-beaumont neuville-en-verdunois neuville-ferrieres neuville-les-dames neuville-les-decize neuville-les-dieppe neuville-les-loeuilly neuville-les-this neuville-les-vaucouleurs
neuville-lez-beaulieu neuville-pres-sees neuville-saint-amand neuville-saint-denis neuville-saint-vaast neuville-sous-montreuil neuville-sur-ailette neuville-sur-ain neuville-sur-authou
neuville-sur-brenne neuville-sur-margival neuville-sur-ornain neuville-sur-seine neuville-sur-touques neuville-sur-vanne neuville-vitasse neuviller-la-roche neuviller-les-badonviller
neuviller-sur-moselle neuvillers-sur-fave neuvillette neuvillette-en-charnie neuvilley neuvilly neuvilly-en-argonne neuvireuil neuvizy neuvy neuvy-au-houlme neuvy-bouin neuvy-deux-clochers
neuvy-en-beauce neuvy-en-dunois neuvy-en-mauges neuvy-en-sullias neuvy-grandchamp neuvy-le-barrois neuvy-le-roi neuvy-pailloux neuvy-saint-sepulchre neuvy-sautour neuvy-sur-barangeon neuvy-sur-loire
neuwiller neuwiller-les-saverne nevache nevian neville nevoy nevy-les-dole nevy-sur-seille ney nezel nezignan-l'eveque niafles niaux nibas nibelle nibles nicey nicey-sur-aire nicole nicorps niderhoff
niderviller niederbruck niederentzen niederhaslach niederhausbergen niederhergheim niederlauterbach niedermodern niedermorschwihr niedernai niederroedern niederschaeffolsheim niederseebach
niedersoultzbach niedersteinbach niederstinzel niedervisse nielles-les-ardres nielles-les-blequin nielles-les-calais niergnies nieudan nieuil nieul nieul-le-virouil nieul-les-saintes nieul-sur-l'autise
nieulle-sur-seudre nieurlet nievroz niffer niherne nijon ninville niort-de-sault niozelles nistos nitry nitting nivelle nivigne-et-suran nivillers nivollet-montgriffon nixeville-blercourt nizan-gesse
nizas nizerolles nizy-le-comte noailhac noaillac noaillan noailly noalhac noalhat noards nocario noce noceta nochize nod-sur-seine noe-les-mallets noel-cerneux noellet noeux-les-auxi nogaret
nogent-en-othe nogent-l'abbesse nogent-le-bernard nogent-le-phaye nogent-le-sec nogent-les-montbard nogent-sur-aube nogent-sur-eure nogent-sur-loir nogentel nogna nogueres nohant-en-gout
nohant-en-gracay nohant-vic nohedes nohic noidan noidans-le-ferroux noidans-les-vesoul noidant-chatenoy noidant-le-rocheux noilhan nointel nointot noircourt noirefontaine noiremont noiretable noirlieu
noiron noiron-sous-gevrey noiron-sur-beze noiron-sur-seine noironte noirterre noirval noisseville noisy-rudignon noisy-sur-ecole noisy-sur-oise noizay nojals-et-clotte nojeon-en-vexin nolay nolleval
nollieux nomdieu nomecourt nomeny nomexy nommay nompatelize nonac nonant nonant-le-pin nonards noncourt-sur-le-rongeant nonette-orsonnette nonglard nonhigny nonieres nonsard-lamarche nonville
nonvilliers-grandhoux nonza nonzeville noordpeene nordausques nordheim nordhouse noreuil norges-la-ville normandel normanville normee normier norolles noron-l'abbaye noron-la-poterie noroy
noroy-le-bourg noroy-les-jussey noroy-sur-ourcq norrent-fontes norrey-en-auge norrois norroy norroy-le-sec norroy-le-veneur norroy-les-pont-a-mousson nort-leulinghem nortkerque norville
nossage-et-benevent nossoncourt nostang noth nothalten notre-dame-d'aliermont notre-dame-d'allencon notre-dame-d'elle notre-dame-d'epine notre-dame-d'estrees-corbon notre-dame-d'or
notre-dame-de-bellecombe notre-dame-de-bliquetuit notre-dame-de-boisset notre-dame-de-briancon notre-dame-de-cenilly notre-dame-de-commiers notre-dame-de-courson notre-dame-de-gravenchon
notre-dame-de-l'isle notre-dame-de-l'osier notre-dame-de-la-mer notre-dame-de-livaye notre-dame-de-livoye notre-dame-de-londres notre-dame-de-mesage notre-dame-de-sanilhac notre-dame-de-vaulx
notre-dame-des-millieres notre-dame-du-bec notre-dame-du-cruet notre-dame-du-hamel notre-dame-du-parc notre-dame-du-pe notre-dame-du-pre notre-dame-du-rocher notre-dame-du-touchet nottonville
nouainville nouans nouans-les-fontaines nouart nouatre noueilles nougaroulet nouhant nouic nouilhan nouillonpont nouilly noulens nourard-le-franc nourray nousse nousseviller-les-bitche
nousseviller-saint-nabor nousty nouvelle-eglise nouvion nouvion-et-catillon nouvion-le-comte nouvion-le-vineux nouvron-vingre nouzerines nouzerolles nouziers nouzilly novacelles novale
noveant-sur-moselle novel novella noviant-aux-pres novillard novillars novillers novion-porcien novy-chevrieres noyal noyal-sous-bazouges noyal-sur-brutz noyales noyant noyant-d'allier
noyant-de-touraine noyant-la-gravoyere noyant-la-plaine noyelle-vion noyelles-en-chaussee noyelles-les-humieres noyelles-les-seclin noyelles-sous-bellonne noyelles-sur-escaut noyelles-sur-mer
noyelles-sur-sambre noyelles-sur-selle noyellette noyen-sur-seine noyers noyers-auzecourt noyers-bocage noyers-pont-maugis noyers-saint-martin noyers-sur-jabron nozeroy nozieres nuaille nuaille-d'aunis
nuaille-sur-boutonne nuars nubecourt nucourt nueil-sous-faye nueil-sur-layon nuelles nuille-le-jalais nuille-sur-vicoin nuisement-sur-coole nuits nukutavake nullemont nully nuncq-hautecote
nuret-le-ferron nurieux-volognat nurlu nuzejouls nyer nyoiseau o-de-selle obenheim oberbronn oberbruck oberdorf-spachbach oberdorff oberentzen obergailbach oberhaslach oberhergheim
oberhoffen-les-wissembourg oberlarg oberlauterbach obermodern-zutzendorf obermorschwihr obermorschwiller oberroedern obersaasheim obersoultzbach obersteinbach oberstinzel obervisse obies oblinghem
obrechies obreck obsonville obterre obtree ocana occagnes occey occhiatana occoches ochancourt oches ochey ochtezeele ocquerre ocqueville octeville-l'avenel octon odars odenas oderen odival odomez
odratzheim oelleville oermingen oeuf-en-ternois oeuilly oey oeyregave oeyreluy offekerque offignies offin offlanges offoy offrethun offroicourt offwiller ogenne-camptort oger ogeu-les-bains ogeviller
ogliastro ognes ogneville ognolles ogy-montoy-flanville ohain oherville ohis ohlungen ohnenheim oigney oigny oigny-en-valois oingt oinville-saint-liphard oinville-sous-auneau oinville-sur-montcient
oiron oiry oiselay-et-grachaux oisemont oisilly oisly oison oisseau oisseau-le-petit oissy oisy oisy-le-verger oize oizon olargues olby olcani oleac-debat oleac-dessus olendon oletta olette olivese
olizy olizy-primat olizy-sur-chiers ollans olle olley ollezy ollieres olliergues olloix olmet olmet-et-villecun olmeta-di-capocorso olmeta-di-tuda olmeto olmi-cappella olmiccia olmo olonzac
ols-et-rinhodes oltingue olwisheim ombleze omecourt omelmont omerville omessa omet omex omey omicourt omiecourt omissy ommeel ommeray ommoy omont omonville omonville-la-petite omonville-la-rogue omps
oms onans onard onay oncieu oncourt oncy-sur-ecole ondefontaine ondes ondreville-sur-essonne onesse-laharie oneux ongles onglieres onjon onlay onnion onoz ons-en-bray ontex onville onvillers onzain oo
oost-cappel opoul-perillos oppede oppedette oppenans oppy optevoz oraas oradour oradour-fanais oradour-saint-genest oradour-sur-vayres orain orainville orbais-l'abbaye orban orbec orbeil orbessan
orbigny orbigny-au-mont orbigny-au-val orbois orcay orcemont orcenais orcevaux orchaise orchamps orches orcier orcieres orcinas orcival orconte ordan-larroque ordiarp ordizan ordonnac ordonnaz ore
oregue oreilla orelle oresmaux organ orgeans-blanchefontaine orgedeuil orgeix orgelet orgeres-en-beauce orges orgeux orgibet orglandes orgnac-l'aven orgnac-sur-vezere orgueil oricourt orieux orignac
origne orignolles origny origny-en-thierache origny-le-butin origny-le-roux origny-le-sec origny-sainte-benoite orin orincles oriocourt oriol-en-royans oriolles orion oris-en-rattier orist orival
orleix orliac orliac-de-bar orliaguet orlu orly-sur-morin ormancey ormenans ormersviller ormes-et-ville ormesson ormoiche ormoy-la-riviere ormoy-le-davien ormoy-les-sexfontaines ormoy-sur-aube
ormoy-villers ornacieux ornacieux-balbins ornaisons ornel ornes ornezan orniac ornolac-ussat-les-bains ornon orny oroer oroix oron oroux orphin orpierre orquevaux orret orriule orrouer orrouy ors orsan
orsanco orsans orschwihr orschwiller orsennes orsinval orsonville ortaffa ortale orthevielle orthoux-serignac-quilhan ortillon ortiporio orto ortoncourt orus orval orval-sur-sienne orve orveau
orveau-bellesauve orville orvillers-sorel orvilliers orvilliers-saint-julien orx os-marsillon osani osches osenbach oslon osly-courtil osmanville osmery osmets osmoy osmoy-saint-valery osne-le-val
osnes ossages ossas-suhare osse osse-en-aspe osseja osselle osselle-routelle ossen ossenx osserain-rivareyte osses ossey-les-trois-maisons ossun-ez-angles ostabat-asme ostel ostheim osthoffen osthouse
ostreville ota othe ottersthal otterswiller ottonville ottrott ottwiller ouagne ouainville ouanary ouanne ouarville ouchamps ouches oucques oucques-la-nouvelle oudalle oudan oudeuil oudezeele
oudincourt oudrenne oudry oueilloux ouerre ouessant ouezy ouffieres ouge ouges ougney ougney-douvot ougny ouhans ouides ouillon ouilly-du-houley ouilly-le-tesson ouilly-le-vicomte oulches
oulches-la-vallee-foulon oulchy-la-ville oulchy-le-chateau oulins oulles oullins oulmes oulon ounans oupia our ourches ourches-sur-meuse ourde ourdis-cotdoussan ourdon ourouer ourouer-les-bourdelins
ouroux ouroux-en-morvan ouroux-sous-le-bois-sainte-marie oursbelille oursel-maison ourton ourville-en-caux ousse ousse-suzan oussieres ousson-sur-loire oussoy-en-gatinais oust oust-marest ouste
outarville outines outrebois outremecourt outrepont outriaz ouvans ouve-wirquin ouville ouville-l'abbaye ouville-la-bien-tournee ouville-la-riviere ouvrouer-les-champs ouzilly ouzilly-vignolles
ouzouer-des-champs ouzouer-le-doyen ouzouer-le-marche ouzouer-sous-bellegarde ouzouer-sur-trezee ouzous ovanches ovillers-la-boisselle oxelaere oye oye-et-pallet oyes oyeu oyre oyrieres oysonville
oytier-saint-oblas oz ozan oze ozenay ozenx-montestrucq ozerailles ozeville ozieres ozillac ozolles ozon ozouer-le-repos ozourt paars pact pacy-sur-armancon padern padies padirac padoux pageas pagney
pagney-derriere-barine pagnoz pagny-la-blanche-cote pagny-la-ville pagny-le-chateau pagny-les-goin pagny-sur-meuse pagolle pailhac pailhares pailherols pailhes paillart paille paillencourt paillet
pailloles pailly paimpont painblanc pair-et-grandrupt paissy paisy-cosdon paizay-le-chapt paizay-le-sec paizay-le-tort paizay-naudouin-embourie pajay paladru palairac palaiseul palaminy palante
palantine palasca palau-de-cerdagne palazinges paley paleyrac palhers palinges palis palise palisse palladuc pallanne palleau pallegney palleville palluau palluau-sur-indre palluaud pallud palluel
palmas palmas-d'aveyron palneca palogneux paluel pamfou pampelonne pamplie pamproux panassac pance pancheraccia pancy-courtecon pandrignes pange panges panilleuse panjas pannece pannecieres
pannessieres panon panossas pansey panzoult papleux parassy parata paray-douaville paray-le-fresil paray-sous-briailles paraza parbayse parc-d'anxtot parcay-les-pins parcay-sur-vienne parce
parce-sur-sarthe parcey parcieux parcoul parcoul-chenaud parcy-et-tigny pardailhan pardaillan pardies pardies-pietat pardines pareac pareid parennes parent parentignat parenty parey-saint-cesaire
parey-sous-montfort parfondeval parfondru parfondrupt parfouru-sur-odon pargnan pargny pargny-et-filain pargny-la-dhuys pargny-les-bois pargny-les-reims pargny-resson pargny-sous-mureau
pargny-sur-saulx pargues parignargues parigne parigne-le-polin parigne-sur-braye parigny parigny-la-rose parigny-les-vaux paris-l'hopital parisot parlan parleboscq parly parmilieu parnac parnans parnay
parne-sur-roc parnes parnoy-en-bassigny parois paroy paroy-en-othe paroy-sur-saulx paroy-sur-tholon parpecay parpeville parranquet parroy pars-les-chavanges pars-les-romilly parsac
parthenay-de-bretagne partinello parux parves parves-et-nattages parville parvillers-le-quesnoy parzac pas-de-jeu pas-en-artois pasilly paslieres pasly pasques passa passais passais-villages passavant
passavant-en-argonne passavant-la-rochere passavant-sur-layon passel passenans passirac passonfontaine passy-en-valois passy-grigny passy-sur-marne passy-sur-seine pastricciola patornay patrimonio
paucourt paudy pauilhac paule paulhac paulhac-en-margeride paulhaguet paulhe paulhenc paulhiac pauligne paulin paulinet paulmy paulnay paunat paussac-et-saint-vivien pautaines-augeville pauvres pavant
pavezin payns payra-sur-l'hers payrac payre payrignac payros-cazautets payroux pays-de-belves pays-de-clerval pays-de-montbenoit payssous payzac pazayac paziols pazy peas peault pebees pebrac pech
pech-luna pecharic-et-le-py pechaudier pechbusque pechs-de-l'esperance pecorade pecqueuse pecy pedernec pegairolles-de-bueges pegairolles-de-l'escalette peguilhan peigney peillac peillon peillonnex
peintre peipin peisey-nancroix pel-et-der pellafol pelleautier pellefigue pellegrue pelleport pellerey pellevoisin pellouailles-les-vignes pelonne pelouse pelousey peltre pelves penchard pende penguily
penin penly penne pennedepie pennes-le-sec pennesieres penol pensol penta-acquatella peone pepieux perassay peray perceneige percey percey-le-grand perche-en-noce perchede percy percy-en-auge
perdreauville pere pereille perelli peret peret-bel-air pereyres pergain-taillac periers-en-auge periers-sur-le-dan perignac perignat-sur-allier perigne perigneux perigny-la-rose perissac perles
perles-et-castelet pern pern-lhospitalet pernand-vergelesses pernant pernay pernes pernes-les-boulogne pernois pero-casevecchie perols-sur-vezere peronne-en-melantois peronville perouges perouse
peroy-les-gombries perpezac-le-blanc perpezac-le-noir perpezat perquie perrancey-les-vieux-moulins perrecy-les-forges perret perreuil perreuse perrex perrier perrieres perriers-en-beauficel
perriers-sur-andelle perrignier perrigny perrigny-sur-armancon perrigny-sur-l'ognon perrigny-sur-loire perrogney-les-fontaines perrou perrouse perroy perruel perrusse perrusson pers pers-en-gatinais
persac persquen pertain perthes-les-brienne pertheville-ners pervencheres perville pescadoires peseux peslieres pesmes pessac-sur-dordogne pessan pessans pessat-villeneuve pessines pessoulens
petersbach petit-auverne petit-bersac petit-coeur petit-croix petit-failly petit-fayt petit-landau petit-mesnil petit-noir petit-palais-et-cornemps petit-rederching petit-tenquin petit-verly
petite-chaux petitefontaine petitmagny petitmont petiville petosse petreto-bicchisano pettoncourt pettonville peumerit peumerit-quintin peuplingues peuton peuvillers peux-et-couffouleux pevange pevy
pexiora pexonne pey peypin-d'aigues peyrabout peyrat-de-bellac peyrat-la-noniere peyrat-le-chateau peyraube peyraud peyre peyrecave peyrefitte-du-razes peyrefitte-sur-l'hers peyregoux peyreleau
peyrelevade peyrelongue-abos peyremale peyrens peyrestortes peyret-saint-andre peyriac-de-mer peyriac-minervois peyriat peyriere peyrieu peyrignac peyriguere peyrilhac peyrillac-et-millac peyrilles
peyrissac peyrissas peyrole peyrolles peyrolles-en-cevennes peyroules peyrouse peyrouzet peyrun peyrus peyrusse peyrusse-grande peyrusse-le-roc peyrusse-massas peyrusse-vieille peyssies
peyzac-le-moustier peyzieux-sur-saone pezarches peze-le-robert pezenes-les-mines pezens pezilla-de-conflent pezou pezuls pfaffenheim pfalzweyer pfetterhouse pfettisheim pfulgriesheim phaffans
philippsbourg philondenx phlin piace piana pianello piano pianottoli-caldarello piazzali piazzole piblange picarreau pichanges picherande picquigny pie-d'orezza pied-de-borne piedicorte-di-gaggio
piedicroce piedigriggio piedipartino piegon piegros-la-clastre piegut piegut-pluviers piencourt piennes-onvillers piepape pierlas pierre-benite pierre-buffiere pierre-chatel pierre-de-bresse
pierre-la-treiche pierre-levee pierre-morains pierre-percee pierre-perthuis pierreclos pierrecourt pierrefeu pierrefiche pierrefiques pierrefitte pierrefitte-en-auge pierrefitte-en-beauvaisis
pierrefitte-en-cinglais pierrefitte-es-bois pierrefitte-nestalas pierrefitte-sur-aire pierrefitte-sur-loire pierrefitte-sur-sauldre pierrefitte-sur-seine pierrefonds pierrefontaine-les-blamont
pierrefontaine-les-varans pierrefontaines pierrefort pierregot pierrelongue pierremande pierremont pierremont-sur-amance pierrepont pierrepont-sur-l'arentele pierrerue pierreval pierreville
pierrevillers pierric pierry pietra-di-verde pietracorbara pietralba pietraserena pietricaggio pietroso piets-plasence-moustrou pieusse pieve piffonds pigerolles pigna pignicourt pignols pigny pihem
pihen-les-guines pila-canale pillac pillemoine pillon pimbo pimelles pimorin pimprez pin pin-balma pinas pinay pince pinderes pindray pinel-hauterive piney pino pinols pinon pinsac pinsot pintac
pinterville pintheville piobetta pioggiola pionnat pionsat piquecos pirajoux pire-sur-seiche pirmil pirou pis pisany piscop piseux pisieu pisseleu pisseloup pissos pissotte pissy pissy-poville pisy
pitgam pithiviers-le-vieil pithon pittefaux pizay pizieux place placey plachy-buyon placy placy-montaigu plagne plagnole plaigne plailly plaimbois-du-miroir plaimbois-vennes plaine plaine-d'argenson
plaine-de-walsch plaine-haute plainemont plaines-saint-lange plainfaing plainoiseau plainval plainville plaisance plaisia plaisians plaissan plan plan-de-baix planaise planay plancher-bas
plancher-les-mines plancherine planches planchez plancy-l'abbaye planes planezes planfoy planguenoual planioles planquery planques planrupt planty planzolles plasne plasnes plassac plassac-rouffiac
plassay plats plaudren plauzat plavilla plazac pleaux pleboulle pledeliac pleguien plehedel pleine-selve pleine-seve plelan-le-petit plelauff plemy plenise plenisette plerneuf plesder plesidy plesnois
plesnoy plessala plessis-barbuise plessis-de-roye plessis-saint-benoist plessis-saint-jean plessix-balisson plestan pleucadeuc pleudaniel pleugriffet pleumartin pleumeur-gautier pleure pleurs
pleuvezain pleuville pleven plevenon plevin pliboux plichancourt plieux plivot ploerdut ploeuc-sur-lie ploeven ploezal plogoff ploisy plombieres-les-bains plomion plonevez-porzay plorec-sur-arguenon
plottes plou plouagat plouasne ploubalay ploudiry plouec-du-trieux plouegat-guerand plouegat-moysan plouezoc'h plougar plougonver plougoulm plougourvest plougras plougrescant plouguenast plouguernevel
plouguiel plouider ploulec'h plouneour-brignogan-plages plouneour-menez plouneour-trez plounerin plounevez-moedec plounevez-quintin plounevezel plourac'h plouray plourin plouvain plouvara plouye
plouzelambre plouzevede plovan ployart-et-vaurseine pludual pluduno plufur pluherlin plumaudan plumaugat plumetot plumieux plumont plurien plusquellec plussulien pluvault pluvet pluzunet pocancy
poce-les-bois poce-sur-cisse poeuilly poey-d'oloron poey-de-lescar poezat poggio-d'oletta poggio-di-nazza poggio-di-venaco poggio-marinaccio poggio-mezzana poggiolo pogny poids-de-fiole poigny
poigny-la-foret poil poilcourt-sydney poilhes poille-sur-vegre poilley poilly poilly-sur-serein poilly-sur-tholon poincon-les-larrey poincy poinsenot poinson-les-fayl poinson-les-grancey
poinson-les-nogent pointel pointis-de-riviere pointis-inard pointre poinville poiroux poiseul poiseul-la-grange poiseul-la-ville-et-laperriere poiseul-les-saulx poiseux poisieux poisson poissons
poisvilliers poivres poix poix-terron polaincourt-et-clairefontaine polastron poleymieux-au-mont-d'or polienas poligne polincove polisot polisy pollieu polminhac polveroso pomacle pomarede pomarez
pomas pomayrols pomerol pomeys pommard pommera pommereuil pommereux pommereval pommerieux pommerit-jaudy pommerit-le-vicomte pommerol pommevic pommier pommier-de-beaurepaire pommiers-en-forez
pommiers-moulons pomoy pompejac pompiac pompierre pompierre-sur-doubs pompiey pompignan pompogne pomport pomps pomy ponce-sur-le-loir poncey-les-athee poncey-sur-l'ignon ponches-estruval ponchon poncin
poncins pondaurat ponet-et-saint-auban ponlat-taillebourg ponsampere ponsan-soubiran ponsas ponson-debat-pouts ponson-dessus ponsonnas pont pont-arcy pont-authou pont-bellanger pont-croix pont-d'hery
pont-d'ouilly pont-de-barret pont-de-labeaume pont-de-montvert---sud-mont-lozere pont-de-poitte pont-de-ruan pont-de-salars pont-de-veyle pont-du-bois pont-du-navoy pont-en-royans pont-et-massene
pont-hebert pont-l'abbe-d'arnoult pont-la-ville pont-les-bonfays pont-les-moulins pont-melvez pont-noyelles pont-remy pont-saint-mard pont-saint-pierre pont-saint-vincent pont-salomon pont-sur-l'ognon
pont-sur-madon pont-sur-meuse pont-sur-seine pont-sur-vanne pont-trambouze pontailler-sur-saone pontaix pontamafrey-montpascal pontarion pontarme pontaubault pontaubert pontaumur pontavert pontcey
pontchardon pontcharra-sur-turdine pontcharraud pontcirq pontecoulant ponteils-et-bresis pontenx-les-forges ponteves pontfaverger-moronvilliers pontgibaud pontgouin ponthevrard ponthion ponthoile
ponthoux pontiacq-viellepinte pontigne pontigny pontis pontlevoy pontmain pontoise-les-noyon pontours pontoux pontoy pontpierre pontrieux pontru pontruet ponts ponts-et-marais ponts-sur-seulles
pontvallain popian popolasca porcaro porcheres porcheux porcieu-amblagnieu porquericourt porri porspoder port port-brillet port-d'envaux port-de-lanne port-de-piles port-des-barques
port-en-bessin-huppain port-launay port-le-grand port-lesney port-mort port-sainte-marie port-sur-seille porta portbail porte-de-benauge porte-de-seine porte-du-quercy porte-du-ried porte-joie
porte-puymorens portel-des-corbieres portes portes-en-valdaine portet portet-d'aspet portet-de-luchon portieux ports-sur-vienne posanges poses possesse postroff potangis potelieres potelle pothieres
potte pouan-les-vallees pouancay pouance pouant poubeau poucharramet pouchergues poudenas poudenx poudis poueyferre pougnadoresse pougne-herisson pougny pougy pouillac pouillat pouille
pouille-les-coteaux pouillenay pouilley-francais pouilloux pouilly pouilly-en-auxois pouilly-le-monial pouilly-les-feurs pouilly-sur-loire pouilly-sur-meuse pouilly-sur-saone pouilly-sur-serre
pouilly-sur-vingeanne poujols poulaines poulainville poulan-pouzols poulangy pouldergat pouldouran poule-les-echarmeaux pouliacq pouligney-lusans pouligny-notre-dame pouligny-saint-martin
pouligny-saint-pierre poullan-sur-mer poullaouen poullignac poum poumarous poupas poupry pouques-lormes pourcharesses pourcheres pourcieux pourcy pourlans pournoy-la-chetive pournoy-la-grasse pourrain
poursac poursay-garnaud poursiugues-boucoue pouru-aux-bois pouru-saint-remy poussanges poussay pousseaux poussignac poussy-la-campagne pousthomy pouvrai pouxeux pouy pouy-de-touges pouy-loubrin
pouy-roquelaure pouy-sur-vannes pouyastruc pouydesseaux pouydraguin pouylebon pouzac pouzay pouze pouzilhac pouzioux pouzol pouzolles pouzols pouzols-minervois pouzy-mesangy poyanne poyans poyartin
poyols pozieres pradelle pradelles pradelles-cabardes pradelles-en-val prades-d'aubrac prades-salars prades-sur-vernazobre pradettes pradieres pradiers pradinas pradons prads-haute-bleone prailles
prailles-la-couarde pralognan-la-vanoise pralon pralong prangey pranles pranzac praslay praslin prasville prat prat-bonrepaux prato-di-giovellina prats-de-carlux prats-de-mollo-la-preste
prats-de-sournia prats-du-perigord pratviel pratz prauthoy pray praye prayols prayssas praz-sur-arly pre-en-pail pre-saint-evroult pre-saint-martin preaux preaux-bocage preaux-du-perche
preaux-saint-sebastien prebois precey prechac prechac-sur-adour prechacq-josbaig prechacq-les-bains prechacq-navarrenx precieux precilhon precorbin precy precy-le-sec precy-notre-dame
precy-saint-martin precy-sous-thil precy-sur-marne precy-sur-vrin predefin pree-d'anjou prefailles prefontaines pregilbert preguillac prehy preignan preigney preixan premanon premeaux-prissey premery
premeyzel premian premieres premierfait premillieu premont premontre prendeignes preneron prenois prenouvellon prenovel preny preporche prepotin presailles presentevillers preserville presilly presle
presles-et-boves presles-et-thierny presly presnoy pressac pressagny-l'orgueilleux pressiat pressignac pressignac-vicq pressigny pressigny-les-pins pressins pressy pressy-sous-dondin pretin
pretot-sainte-suzanne pretot-vicquemare pretreville prety pretz-en-argonne preuilly preuilly-la-ville preuilly-sur-claise preures preuschdorf preuseville preutin-higny preux-au-bois preux-au-sart
preval prevelles prevencheres preveranges previllers previnquieres prevocourt prey preyssac-d'excideuil prez prez-sous-lafauche prez-sur-marne priaires priay priez prignac prignac-et-marcamps
primarette primat primelin primelles prin-deyrancon princay prince prinsuejols prinsuejols-malbouzon printzheim prisces prisches prissac prisse privezac prix-les-mezieres priziac prizy proissans proisy
proix projan promilhanes prompsat prondines pronleroy pronville-en-artois propiac propieres prosnes prouais prouilly proupiary proussy prouvais prouville prouzel provemont provenchere
provencheres-et-colroy provencheres-les-darney provencheres-sur-fave provencheres-sur-marne provencheres-sur-meuse provency proverville proveysieux proviseux-et-plesnoy proyart prudemanche prudhomat
prugnanes prugny pruille pruille-l'eguille pruille-le-chetif pruines prunay prunay-belleville prunay-cassereau prunay-en-yvelines prunay-le-gillon prunay-le-temple prunay-sur-essonne
prunelli-di-casacconi prunet prunet-et-belpuig prunieres pruniers pruno prunoy prusly-sur-ource prusy pruzilly puberg publy puceul puch-d'agenais puchay puchevillers puechabon puechoursi puechredon
puellemontier puessans puget puget-rostang puget-theniers pugey puginier pugny pugny-chatenod puicheric puihardy puilacher puilaurens puilly-et-charbeaux puimichel puimisson puimoisson
puiselet-le-marais puisenval puiseux puiseux-en-bray puiseux-en-retz puiseux-le-hauberger puiseux-pontoise puisieulx puisieux puisieux-et-clanlieu puissalicon puisseguin puits puits-et-nuisement
puits-la-vallee puivert pujaudran pujo pujo-le-plan pujols-sur-ciron pukapuka puligny-montrachet pullay pulligny pulney pulverieres punchy punerot puntous pupillin pure purgerot pusey pussigny pussy
pusy-et-epenoux putanges-pont-ecrepin putot-en-auge putot-en-bessin puttelange-les-thionville puttigny puxe puxieux puy-d'arnac puy-de-serre puy-du-lac puy-l'eveque puy-malsignat puy-saint-andre
puy-saint-eusebe puy-saint-gulmier puy-saint-martin puy-saint-pierre puy-saint-vincent puy-sanieres puybarban puybegon puybrun puycalvel puycapel puycasquier puycelsi puycornet puydaniel puydarrieux
puygaillard-de-lomagne puygaillard-de-quercy puygiron puygros puyjourdes puylagarde puylaroque puylausic puyloubier puymangou puymaurin puymeras puymiclan puymirol puynormand puyol-cazalet puyoo
puyravault puyreaux puyrenier puyrolland puysegur puyssegur puysserampion puyvalador puyvert puzeaux puzieux py pys quaedypre quaix-en-chartreuse quantilly quarante quarre-les-tombes quasquara
quatre-champs quatremare quatzenheim queant queaux quebriac quedillac queige quelmes quelneuc quemeneven quemigny-sur-seine quemper-guezennec quemperven quend quenne quenoche quenza quercamps
quercitello querenaing querigut quernes querqueville querre querrien querrieu quers quesmy quesnoy-le-montant quesnoy-sur-airaines quesques quessigny quessy questrecques quet-en-beaumont quettehou
quettetot quetteville queudes queuille quevauvillers quevillon quevilloncourt quevreville-la-poterie queyrac queyrieres queyssac queyssac-les-vignes quezac quiberville-sur-mer quibou quie quiers
quiers-sur-bezonde quiery-la-motte quierzy quiestede quievelon quievrecourt quievy quilen quillebeuf-sur-seine quilly quily quincampoix-fleuzy quincerot quincey quincie-en-beaujolais quincieu quincy
quincy-basse quincy-landzecourt quincy-le-vicomte quincy-sous-le-mont quineville quingey quinquempoix quins quinson quinssaines quintal quintenas quintenic quintigny quintillan quirbajou quiry-le-sec
quissac-en-quercy quistinic quittebeuf quitteur quivieres quoeux-haut-mainil rabastens-de-bigorre rabat-les-trois-seigneurs rablay-sur-layon rabodanges rabou rabouillet racecourt rachecourt-sur-marne
rachecourt-suzemont racines racrange raddon-et-chapendu radenac radepont radinghem radinghem-en-weppes radonvilliers raedersdorf raedersheim raffetot rageade rahart rahay rahling rahon rai raids
railleu raillicourt raillimont rainans raincheval raincourt rainfreville rainneville rainsars rainville rainvillers raissac raissac-d'aude raissac-sur-lampy raival raivavae raix raizeux ramasse
ramatuelle rambaud rambluzin-et-benoite-vaux rambucourt ramburelles rambures ramecourt ramerupt ramicourt ramillies rammersmatt ramonchamp ramoulu ramous ramousies ramouzens rampan rampieux rampillon
rampont rampoux rance rancenay rancennes rances ranchal ranchot ranchy rancon ranconnieres rancourt rancourt-sur-ornain rancy randan randens randevillers randonnai ranes rang rangecourt rangen
ranguevaux rannee ranrupt rans ransart ranspach ranspach-le-bas ranspach-le-haut ranton rantzwiller ranville-breuillaud ranzevelle ranzieres raon-aux-bois raon-les-leau raon-sur-plaine rapa rapaggio
rapale rapey rapilly rapsecourt raray rarecourt rasigueres raslay rasteau ratenelle ratieres ratte ratzwiller raucoules raucourt raucourt-au-bois raucourt-et-flaba raulhac rauret rauville-la-bigot
rauville-la-place rauwiller rauzan raveau ravel ravenel ravennefontaines ravenoville raves ravieres ravigny raville raville-sur-sanon ravilloles ray-sur-saone raye-sur-authie rayet raymond raynans
rayol-canadel-sur-mer rayssac razac-d'eymet razac-de-saussignac raze razecueille razengues razes razimet razines real realcamp reallon realville reans reao reaumont reaumur reaup-lisse reauville
reaux-sur-trefle rebenacq rebergues rebets rebeuville rebigue rebourguil rebourseaux reboursin rebrechien rebreuve-ranchicourt rebreuve-sur-canche rebreuviette recanoz recey-sur-ource rechesy
rechicourt rechicourt-la-petite rechicourt-le-chateau recicourt reclainville reclesne reclinghem reclonville recloses recologne recologne-les-rioz recoubeau-jansac recoules-d'aubrac recoules-de-fumas
recoules-previnquieres recourt recourt-le-creux recouvrance recques-sur-course recques-sur-hem reculfoz recurt recy redange redortiers reez-fosse-martin reffannes reffroy reffuveille refranche regades
regat regina regnauville regnevelle regneville-sur-mer regneville-sur-meuse regney regnie-durette regniere-ecluse regniowez regny reguiny rehaincourt rehainviller rehaupal reherrey reichsfeld reignac
reignac-sur-indre reignat reigneville-bocage reigny reilhac reilhaguet reilhanette reillanne reillon reilly reimerswiller reims-la-brulee reinhardsmunster reiningue reipertswiller reithouse reitwiller
rejaumont rejet-de-beaulieu relanges relans relevant rely remaisnil remalard-en-perche remaucourt remaugies remauville rembercourt-sommaisne rembercourt-sur-mad remecourt remelfang remelfing remeling
remennecourt remenoville remerangles remereville remering remering-les-puttelange remicourt remiencourt remies remigny remilly-aillicourt remilly-en-montagne remilly-les-marais remilly-les-pothees
remilly-sur-tille remilly-wirquin reminiac remoiville remollon remomeix remoncourt remondans-vaivre remonville remoray-boujeons remouille removille rempnat remungol remuzat remy renac renansart
renaucourt renauvoid renay rencurel rene renedale reneve rening rennemoulin rennepont rennes-en-grenouilles rennes-le-chateau rennes-les-bains rennes-sur-loue renneval renneville renno rentieres renty
renung renwez reotier repaix reparsac repel repentigny reppe requeil requista resenlieu resigny resson ressons-le-long ressons-sur-matz restigne retaud reterre retheuil rethondes rethonvillers retjons
retonfey retonval retschwiller rettel retzwiller reugney reugny reuil reuil-en-brie reuil-sur-breche reuilly reuilly-sauvigny reulle-vergy reumont reutenbourg reuves reuville reux reveillon
revel-tourdan revelles revens revercourt revest-des-brousses revest-du-bion revest-les-roches revest-saint-martin reviers revigny reville reville-aux-bois revillon revonnas rexingen rexpoede
reyersviller reygade reynel reynes reynier reynies reyrevignes reyssouze reyvroz rezay rezentieres rezonville rezonville-vionville rezza rheges rhodes rhodon rhuis ri ria-sirach riaucourt riaville
ribagnac ribarrouy ribaute ribeaucourt ribecourt-la-tour ribemont ribemont-sur-ancre ribennes ribes ribeyret ribiers ribouisse riboux ricarville ricarville-du-val ricaud richarville riche richecourt
richelieu richeling richerenches richeval richeville richtolsheim ricourt ricquebourg riedheim riedseltz riedwihr riel-les-eaux riencourt riencourt-les-bapaume riencourt-les-cagnicourt riervescemont
riespach rieucaze rieucros rieulay rieumajou rieupeyroux rieussec rieutort-de-randon rieux-de-pelleport rieux-en-cambresis rieux-en-val rieux-minervois riez rigarda rigaud rignaucourt rigney
rignieux-le-franc rignosot rignovelle rigny rigny-la-nonneuse rigny-la-salle rigny-le-ferron rigny-saint-martin rigny-sur-arroux rigny-usse riguepeu rilhac-lastours rilhac-treignac rilhac-xaintrie
rillans rille rilly-la-montagne rilly-sainte-syre rilly-sur-aisne rilly-sur-loire rilly-sur-vienne rimatara rimaucourt rimbach-pres-guebwiller rimbach-pres-masevaux rimbachzell rimbez-et-baudiets
rimboval rimeize rimling rimogne rimon-et-savel rimons rimont rimou rimplas rimsdorf ringendorf riocaud riolas riols rioms rions riotord rioux rioux-martin riquewihr ris riscle risoul ristolas
rittershoffen riupeyrous rivarennes rivas rivecourt rivehaute rivel riventosa riverenert riverie rives-de-boutonne rives-dervoises rives-du-fougerais riviere riviere-les-fosses riviere-saas-et-gourby
riviere-sur-tarn rivieres-le-bois riville rivolet rix rizaucourt-buchey roaillan roaix roannes-saint-mary robecourt robecq robehomme robersart robert-espagne robert-magny robertot roberval
robiac-rochessadoule rocamadour roce roche-charles-la-mayrand roche-d'agoux roche-en-forez roche-en-regnier roche-et-raucourt roche-le-peyroux roche-les-clerval roche-saint-secret-beconne
roche-sur-linotte-et-sorans-les-cordiers rochebaudin rochebrune rochechinard rochecolombe rochefort-en-terre rochefort-en-valdaine rochefort-en-yvelines rochefort-montagne rochefort-samson
rochefort-sur-brevon rochefort-sur-la-cote rochefort-sur-nenon rochefourchat rochegude rochejean rochepaule rocher roches roches-bettaincourt roches-les-blamont roches-sur-marne rochessauve rochesson
rochetaillee rochetaillee-sur-saone rochetoirin rochetrejoux rocheville rochonvillers rochy-conde rocles roclincourt rocourt-saint-martin rocquancourt rocquefort rocquemont rocquencourt rocques
rocquigny rodalbe rodelinghem rodelle rodemack roderen rodern rodes rodome roellecourt roeux roffey roffiac rogecourt rogerville rogeville roggenhouse rogliano rogna rognaix rognon rogny
rogny-les-sept-ecluses rogues rogy rohaire rohan rohr rohrwiller roiffe roiglise roilly roinville roinvilliers roisel roisey roissard roiville roizy rolampont rolbing rollainville rollancourt
rolleboise rolleville rollot rom romagne-sous-les-cotes romagne-sous-montfaucon romagnieu romagny romagny-fontenay romagny-sous-rougemont romain romain-aux-bois romain-sur-meuse romange romans
romanswiller romazieres romazy rombach-le-franc rombies-et-marchipont rombly romegoux romelfing romenay romeny-sur-marne romeries romery romescamps romestaing romette romeyer romigny romiguieres
romilly romilly-la-puthenaye romont rompon ronai roncenay roncey ronchaux roncheres roncherolles-en-bray roncherolles-sur-le-vivier ronchois roncourt rondefontaine ronel ronfeugerai rongeres ronnet
ronno ronquerolles ronsenac ronssoy rontalon ronthon rontignon ronvaux roocourt-la-cote roppe roppenheim roppentzwiller roppeviller roquebilliere roquebrun roquebrune roquecor roquecourbe-minervois
roquedur roquefere roquefeuil roquefixade roquefort-de-sault roquefort-des-corbieres roquefort-les-cascades roquefort-sur-garonne roquefort-sur-soulzon roquelaure roquelaure-saint-aubin roquepine
roqueredonde roqueseriere roquessels roquesteron roquetaillade roquetaillade-et-conilhac roquetoire roquevidal roquiague rorbach-les-dieuze rorschwihr rorthais rosans rosay rosay-sur-lieure rosazia
rosbruck roscanvel rosel rosenwiller roset-fluans rosey rosieres rosieres-en-blois rosieres-en-haye rosieres-sur-barbeche rosieres-sur-mance rosiers-d'egletons rosiers-de-juillac rosis rosnay
rosnay-l'hopital rosnoen rosoy rosoy-en-multien rosoy-sur-amance rospez rospigliani rossay rossfeld rossillon rosteig rosureux rotalier rotangy rothau rothbach rotherens rothois rothonay rott
rottelsheim rottier rou-marson rouairoux roubia roubion roucamps roucourt roucy roudouallec rouecourt rouede rouelle rouelles rouesse-fontaine rouesse-vasse rouet rouez rouffange rouffiac
rouffiac-d'aude rouffiac-des-corbieres rouffignac rouffignac-de-sigoules rouffignac-saint-cernin-de-reilhac rouffigny rouffilhac rouffy rouge-perriers rougefay rougegoutte rougemont
rougemont-le-chateau rougemontier rougemontot rougeou rougeries rougeux rougiers rougnac rougnat rougon rouhe rouhling rouilly rouilly-sacey rouilly-saint-loup roulans roullee roullens roullours
roumagne roumare roumazieres-loubert roumegoux roumengoux roumens roumoules rountzenheim roupeldange rouperroux rouperroux-le-coquet roupy roure roussac roussas roussay roussayrolles rousseloy
roussennac roussent rousses rousset-les-vignes rousset-serre-poncon roussieux roussillon-en-morvan roussines roussy-le-village routelle routes routier routot rouvenac rouves rouvignies rouville
rouvillers rouvray rouvray-catillon rouvray-saint-denis rouvray-saint-florentin rouvray-sainte-croix rouvrel rouvres rouvres-en-multien rouvres-en-plaine rouvres-en-woevre rouvres-en-xaintois
rouvres-la-chetive rouvres-les-bois rouvres-les-vignes rouvres-saint-jean rouvres-sous-meilly rouvres-sur-aube rouvrois-sur-meuse rouvrois-sur-othain rouvroy-en-santerre rouvroy-les-merles
rouvroy-ripont rouvroy-sur-audry rouvroy-sur-marne rouvroy-sur-serre rouxeville rouxmesnil-bouteilles rouy rouy-le-grand rouy-le-petit rouze rouzede rouziers rouziers-de-touraine roville-aux-chenes
roville-devant-bayon rovon roy-boissy royas royaucourt royaucourt-et-chailvet royaumeix roybon roye-sur-matz royer royere-de-vassiviere royeres roynac royon royville roz-landrieux roz-sur-couesnon
rozelieures rozerieulles rozerotte rozes rozet-saint-albin rozier-cotes-d'aurec rozier-en-donzy rozieres rozieres-en-beauce rozieres-sur-crise rozieres-sur-mouzon roziers-saint-georges rozoy-bellevalle
rozoy-le-vieil rozoy-sur-serre ruages ruan ruan-sur-egvonne rubecourt-et-lamecourt rubempre rubercy rubescourt rubigny rubrouck ruca ruch rudeau-ladosse rudelle ruederbach rueil-la-gadeliere ruesnes
rueyres ruffey-le-chateau ruffey-les-beaune ruffey-les-echirey ruffey-sur-seille ruffiac ruffieu ruffieux ruffigne rugney rugny ruhans ruille-en-champagne ruille-froid-fonds ruille-le-gravelais
ruille-sur-loir ruisseauville ruitz rullac-saint-cirq rully rumaisnil rumaucourt rumegies rumersheim rumersheim-le-haut rumesnil rumigny rumilly-en-cambresis rumilly-les-vaudes ruminghem rumont runan
rupereux ruppes rupt rupt-aux-nonains rupt-devant-saint-mihiel rupt-en-woevre rupt-sur-othain rupt-sur-saone rurey rusio russ russange russy russy-bemont rustenhart rustiques rustrel rustroff rutali
ruvigny ruyaulcourt ruynes-en-margeride ry rye ryes saacy-sur-marne saales saane-saint-just saasenheim sabadel-latronquiere sabadel-lauzes sabaillan sabalos sabarat sabarros sabazan sablet sablieres
sablonceaux sablonnieres sablons-sur-huisne sabonneres sabran sabres saccourvielle sace sacey sache sachin sachy sacierges-saint-martin saclas saconin-et-breuil sacoue sacquenay sacquenville sacy
sacy-le-grand sacy-le-petit sadeillan sadillac sadournin sadroc saessolsheim saffais saffloz saffres sagelat sagnat sagnes-et-goudoulet sagonne sagy sahorre sahune sahurs sai saignes saigneville
saignon saiguede sail-les-bains sail-sous-couzan sailhan saillac saillagouse saillans saillant saillat-sur-vienne saillenard sailly sailly-achatel sailly-au-bois sailly-en-ostrevent sailly-flibeaucourt
sailly-laurette sailly-le-sec sailly-lez-cambrai sailly-lez-lannoy sailly-saillisel saincaize-meauce sainneville sainpuits sains sains-en-amienois sains-les-fressin sains-les-marquion sains-les-pernes
sains-morainvillers sains-richaumont saint-abit saint-abraham saint-acheul saint-adjutory saint-adrien saint-affrique-les-montagnes saint-agil saint-agnan saint-agnan-de-cernieres saint-agnan-en-morvan
saint-agnan-en-vercors saint-agnan-sur-erre saint-agnan-sur-sarthe saint-agnant-de-versillat saint-agnant-pres-crocq saint-agnant-sous-les-cotes saint-agne saint-agnet saint-agnin-sur-bion
saint-agoulin saint-aignan-de-couptrain saint-aignan-de-cramesnil saint-aignan-des-noyers saint-aignan-le-jaillard saint-aignan-sur-roe saint-aignan-sur-ry saint-aigny saint-aigulin saint-ail
saint-albain saint-alban-auriolles saint-alban-d'ay saint-alban-d'hurtieres saint-alban-de-montbel saint-alban-des-villards saint-alban-du-rhone saint-alban-en-montagne saint-alban-les-eaux
saint-alban-sur-limagnole saint-albin-de-vaulserre saint-alexandre saint-algis saint-allouestre saint-alpinien saint-alyre-d'arlanc saint-alyre-es-montagne saint-amadou saint-amancet saint-amand
saint-amand-de-belves saint-amand-de-coly saint-amand-de-vergt saint-amand-des-hautes-terres saint-amand-en-puisaye saint-amand-jartoudeix saint-amand-le-petit saint-amand-longpre saint-amand-magnazeix
saint-amand-sur-fion saint-amand-sur-ornain saint-amand-sur-sevre saint-amandin saint-amans saint-amans-de-pellagal saint-amans-des-cots saint-amans-du-pech saint-amans-soult saint-amans-valtoret
saint-amant-de-boixe saint-amant-de-nouere saint-amant-roche-savine saint-amant-tallende saint-ambreuil saint-amour-bellevue saint-anastaise saint-andelain saint-andeol saint-andeol-de-berg
saint-andeol-de-clerguemort saint-andeol-de-fourchades saint-andeol-de-vals saint-andeol-le-chateau saint-andeux saint-andoche saint-andre-capceze saint-andre-d'allas saint-andre-d'apchon
saint-andre-d'embrun saint-andre-d'hebertot saint-andre-d'huiriat saint-andre-d'olerargues saint-andre-de-bage saint-andre-de-boege saint-andre-de-bohon saint-andre-de-briouze saint-andre-de-bueges
saint-andre-de-chalencon saint-andre-de-cruzieres saint-andre-de-double saint-andre-de-l'epine saint-andre-de-la-marche saint-andre-de-lancize saint-andre-de-lidon saint-andre-de-majencoules
saint-andre-de-messei saint-andre-de-najac saint-andre-de-roquelongue saint-andre-de-roquepertuis saint-andre-de-rosans saint-andre-de-seignanx saint-andre-de-valborgne saint-andre-de-vezines
saint-andre-du-bois saint-andre-en-barrois saint-andre-en-bresse saint-andre-en-morvan saint-andre-en-royans saint-andre-en-terre-plaine saint-andre-en-vivarais saint-andre-et-appelles
saint-andre-farivillers saint-andre-goule-d'oie saint-andre-la-cote saint-andre-lachamp saint-andre-le-bouchoux saint-andre-le-coq saint-andre-le-desert saint-andre-le-puy saint-andre-les-alpes
saint-andre-sur-cailly saint-andre-sur-orne saint-andre-sur-sevre saint-andre-sur-vieux-jonc saint-andre-treize-voies saint-androny saint-ange-et-torcay saint-ange-le-viel saint-angel saint-antheme
saint-anthot saint-antoine saint-antoine-d'auberoche saint-antoine-de-breuilh saint-antoine-de-ficalba saint-antoine-du-queyret saint-antoine-du-rocher saint-antoine-l'abbaye saint-antoine-la-foret
saint-antoine-sur-l'isle saint-antonin saint-antonin-de-lacalm saint-antonin-de-sommaire saint-antonin-du-var saint-antonin-noble-val saint-antonin-sur-bayon saint-aoustrille saint-aout
saint-apollinaire-de-rias saint-appolinaire saint-appolinard saint-aquilin saint-aquilin-de-corbion saint-aquilin-de-pacy saint-araille saint-arailles saint-arcons-d'allier saint-arcons-de-barges
saint-arey saint-armou saint-arnac saint-arnoult saint-arnoult-des-bois saint-arroman saint-arroumex saint-auban saint-auban-d'oze saint-auban-sur-l'ouveze saint-aubert saint-aubert-sur-orne
saint-aubin saint-aubin-celloville saint-aubin-chateau-neuf saint-aubin-d'appenai saint-aubin-d'arquenay saint-aubin-d'ecrosville saint-aubin-de-baubigne saint-aubin-de-blaye saint-aubin-de-bonneval
saint-aubin-de-branne saint-aubin-de-cadelech saint-aubin-de-courteraie saint-aubin-de-cretot saint-aubin-de-lanquais saint-aubin-de-locquenay saint-aubin-de-luigne saint-aubin-de-nabirat
saint-aubin-de-scellon saint-aubin-de-terregatte saint-aubin-des-bois saint-aubin-des-chateaux saint-aubin-des-chaumes saint-aubin-des-coudrais saint-aubin-des-grois saint-aubin-des-hayes
saint-aubin-des-landes saint-aubin-des-ormeaux saint-aubin-des-preaux saint-aubin-du-desert saint-aubin-du-pavail saint-aubin-du-perron saint-aubin-du-plain saint-aubin-du-thenney saint-aubin-en-bray
saint-aubin-en-charollais saint-aubin-epinay saint-aubin-fosse-louvain saint-aubin-la-plaine saint-aubin-le-cauf saint-aubin-le-cloud saint-aubin-le-depeint saint-aubin-le-guichard
saint-aubin-le-monial saint-aubin-le-vertueux saint-aubin-lebizay saint-aubin-les-forges saint-aubin-montenoy saint-aubin-riviere saint-aubin-routot saint-aubin-sous-erquery saint-aubin-sur-aire
saint-aubin-sur-loire saint-aubin-sur-quillebeuf saint-aubin-sur-scie saint-aubin-sur-yonne saint-augustin saint-augustin-des-bois saint-aulaire saint-aulais-la-chapelle saint-aulaye
saint-aulaye-puymangou saint-aunix-lengros saint-aupre saint-austremoine saint-auvent saint-avaugourd-des-landes saint-aventin saint-avit saint-avit-d'auvergne saint-avit-de-soulege
saint-avit-de-tardes saint-avit-de-vialard saint-avit-frandat saint-avit-le-pauvre saint-avit-les-guespieres saint-avit-riviere saint-avit-saint-nazaire saint-avit-senieur saint-avre saint-aybert
saint-babel saint-bandry saint-baraing saint-barbant saint-bard saint-bardoux saint-barnabe saint-barthelemy-d'agenais saint-barthelemy-de-bellegarde saint-barthelemy-de-bussiere
saint-barthelemy-de-sechilienne saint-barthelemy-de-vals saint-barthelemy-grozon saint-barthelemy-le-meil saint-barthelemy-le-plain saint-barthelemy-lestra saint-basile saint-baslemont saint-baudel
saint-baudelle saint-baudille-de-la-tour saint-baudille-et-pipet saint-bauld saint-baussant saint-bauzeil saint-bauzely saint-bauzile saint-bauzille-de-la-sylve saint-bauzille-de-montmel
saint-bauzille-de-putois saint-bazile saint-bazile-de-la-roche saint-bazile-de-meyssac saint-beat-lez saint-beaulize saint-beauzeil saint-beauzely saint-beauzile saint-benezet saint-benigne saint-benin
saint-benin-d'azy saint-benin-des-bois saint-benoist-sur-mer saint-benoist-sur-vanne saint-benoit-d'hebertot saint-benoit-des-ombres saint-benoit-des-ondes saint-benoit-du-sault saint-benoit-en-diois
saint-benoit-en-woevre saint-benoit-la-chipotte saint-benoit-la-foret saint-benoit-sur-loire saint-benoit-sur-seine saint-berain saint-berain-sous-sanvignes saint-berain-sur-dheune saint-bernard
saint-beron saint-berthevin-la-tanniere saint-bertrand-de-comminges saint-biez-en-belin saint-bihy saint-blaise saint-blaise-du-buis saint-blaise-la-roche saint-blancard saint-blimont saint-blin
saint-boes saint-bohaire saint-boil saint-boingt saint-bois saint-bomer saint-bomer-les-forges saint-bon saint-bonnet saint-bonnet-avalouze saint-bonnet-briance saint-bonnet-de-bellac
saint-bonnet-de-chavagne saint-bonnet-de-chirac saint-bonnet-de-condat saint-bonnet-de-cray saint-bonnet-de-four saint-bonnet-de-joux saint-bonnet-de-montauroux saint-bonnet-de-rochefort
saint-bonnet-de-salendrinque saint-bonnet-de-salers saint-bonnet-de-valclerieux saint-bonnet-de-vieille-vigne saint-bonnet-des-bruyeres saint-bonnet-des-quarts saint-bonnet-du-gard saint-bonnet-elvert
saint-bonnet-en-bresse saint-bonnet-l'enfantier saint-bonnet-la-riviere saint-bonnet-laval saint-bonnet-le-bourg saint-bonnet-le-chastel saint-bonnet-le-chateau saint-bonnet-le-courreau
saint-bonnet-le-froid saint-bonnet-le-troncy saint-bonnet-les-allier saint-bonnet-les-oules saint-bonnet-les-tours-de-merle saint-bonnet-pres-bort saint-bonnet-pres-orcival saint-bonnet-sur-gironde
saint-bonnet-troncais saint-bonnot saint-bouize saint-brancher saint-bresson saint-bressou saint-brice saint-brice-de-landelles saint-brice-en-cogles saint-brice-sous-ranes saint-brice-sur-vienne
saint-brieuc-de-mauron saint-brieuc-des-iffs saint-bris-des-bois saint-bris-le-vineux saint-brisson saint-brisson-sur-loire saint-broing saint-broing-les-moines saint-broingt-le-bois
saint-broingt-les-fosses saint-broladre saint-bueil saint-calais-du-desert saint-calez-en-saosnois saint-caprais saint-caprais-de-blaye saint-caprais-de-lerm saint-capraise-d'eymet
saint-capraise-de-lalinde saint-caradec saint-caradec-tregomel saint-carne saint-carreuc saint-cassien saint-cassin saint-castin saint-celerin saint-cenere saint-ceneri-le-gerei saint-ceols
saint-cernin saint-cernin-de-l'herm saint-cernin-de-labarde saint-cernin-de-larche saint-cernin-de-reillac saint-cesaire saint-cesaire-de-gauzignan saint-cezert saint-chabrais saint-chaffrey
saint-chamant saint-chamarand saint-chamassy saint-charles-de-percy saint-charles-la-foret saint-chartier saint-chartres saint-chels saint-chely-d'aubrac saint-chinian saint-christ-briost
saint-christaud saint-christo-en-jarez saint-christol saint-christol-de-rodieres saint-christoly-de-blaye saint-christoly-medoc saint-christophe saint-christophe-a-berry saint-christophe-d'allier
saint-christophe-de-chaulieu saint-christophe-de-double saint-christophe-de-valains saint-christophe-des-bardes saint-christophe-des-bois saint-christophe-dodinicourt saint-christophe-du-foc
saint-christophe-du-jambet saint-christophe-du-luat saint-christophe-en-bazelle saint-christophe-en-boucherie saint-christophe-en-bourbonnais saint-christophe-en-bresse saint-christophe-en-brionnais
saint-christophe-en-champagne saint-christophe-en-oisans saint-christophe-et-le-laris saint-christophe-la-couperie saint-christophe-le-chaudry saint-christophe-le-jajolet saint-christophe-les-gorges
saint-christophe-sur-avre saint-christophe-sur-conde saint-christophe-sur-dolaizon saint-christophe-sur-guiers saint-christophe-sur-le-nais saint-christophe-sur-roc saint-christophe-vallon saint-cibard
saint-cierge-la-serre saint-cierge-sous-le-cheylard saint-ciergues saint-ciers-champagne saint-ciers-d'abzac saint-ciers-de-canesse saint-ciers-du-taillon saint-ciers-sur-bonnieure saint-cirgue
saint-cirgues saint-cirgues-de-jordanne saint-cirgues-de-malbert saint-cirgues-de-prades saint-cirgues-en-montagne saint-cirgues-la-loutre saint-cirgues-sur-couze saint-cirice saint-cirq
saint-cirq-lapopie saint-cirq-madelon saint-cirq-souillaguet saint-civran saint-clair saint-clair-d'arcey saint-clair-de-halouze saint-clair-sur-epte saint-clair-sur-galaure saint-clair-sur-l'elle
saint-clair-sur-les-monts saint-clar saint-clar-de-riviere saint-claud saint-claude-de-diray saint-clement-a-arnes saint-clement-de-regnat saint-clement-de-valorgue saint-clement-de-vers
saint-clement-des-baleines saint-clement-des-levees saint-clement-les-places saint-clement-rancoudray saint-clement-sur-durance saint-clement-sur-guye saint-clement-sur-valsonne saint-clet
saint-colomb-de-lauzun saint-colomban-des-villards saint-come saint-come-d'olt saint-come-de-fresne saint-come-du-mont saint-come-et-maruejols saint-congard saint-connan saint-connec saint-constant
saint-constant-fournoules saint-corneille saint-cornier-des-landes saint-cosme saint-cosme-en-vairais saint-couat-d'aude saint-couat-du-razes saint-coulitz saint-coutant saint-coutant-le-grand
saint-creac saint-crepin saint-crepin-aux-bois saint-crepin-d'auberoche saint-crepin-de-richemont saint-crepin-et-carlucet saint-crepin-ibouvillers saint-crespin saint-crespin-sur-moine saint-cricq
saint-cricq-chalosse saint-cricq-du-gave saint-cricq-villeneuve saint-cybardeaux saint-cybranet saint-cyprien-sur-dourdou saint-cyr saint-cyr-bocage saint-cyr-de-favieres saint-cyr-de-salerne
saint-cyr-de-valorges saint-cyr-des-gats saint-cyr-du-bailleul saint-cyr-du-doret saint-cyr-du-gault saint-cyr-du-ronceray saint-cyr-en-arthies saint-cyr-en-bourg saint-cyr-en-pail
saint-cyr-en-talmondais saint-cyr-la-campagne saint-cyr-la-lande saint-cyr-la-riviere saint-cyr-la-roche saint-cyr-la-rosiere saint-cyr-le-chatoux saint-cyr-le-gravelais saint-cyr-les-champagnes
saint-cyr-les-colons saint-cyr-les-vignes saint-cyr-montmalin saint-cyr-sous-dourdan saint-cyr-sur-le-rhone saint-cyr-sur-menthon saint-cyr-sur-morin saint-cyran-du-jambot saint-dalmas-le-selvage
saint-daunes saint-denis-catus saint-denis-combarnazat saint-denis-d'aclon saint-denis-d'anjou saint-denis-d'augerons saint-denis-d'authou saint-denis-d'oleron saint-denis-d'orques
saint-denis-de-cabanne saint-denis-de-gastines saint-denis-de-jouhet saint-denis-de-mailloc saint-denis-de-mere saint-denis-de-palin saint-denis-de-vaux saint-denis-de-villenette
saint-denis-des-coudrais saint-denis-des-monts saint-denis-des-murs saint-denis-des-puits saint-denis-du-maine saint-denis-du-payre saint-denis-du-pin saint-denis-en-margeride saint-denis-le-ferment
saint-denis-le-gast saint-denis-le-thiboult saint-denis-le-vetu saint-denis-les-martel saint-denis-les-rebais saint-denis-les-sens saint-denis-maisoncelles saint-denis-sur-coise saint-denis-sur-huisne
saint-denis-sur-loire saint-denis-sur-ouanne saint-denis-sur-sarthon saint-denis-sur-scie saint-deniscourt saint-denoeux saint-denoual saint-derrien saint-desert saint-desir saint-desirat saint-desire
saint-dezery saint-didier-d'allier saint-didier-d'aussiat saint-didier-de-bizonnes saint-didier-des-bois saint-didier-en-bresse saint-didier-en-brionnais saint-didier-en-donjon saint-didier-la-foret
saint-didier-sous-aubenas saint-didier-sous-ecouves saint-didier-sous-riverie saint-didier-sur-arroux saint-didier-sur-beaujeu saint-didier-sur-doulon saint-dier-d'auvergne saint-diery saint-dionisy
saint-divy saint-dizant-du-bois saint-dizant-du-gua saint-dizier-en-diois saint-dizier-l'eveque saint-dizier-la-tour saint-dizier-les-domaines saint-dizier-leyrenne saint-dizier-masbaraud saint-domet
saint-donan saint-donat saint-dos saint-dye-sur-loire saint-ebremond-de-bonfosse saint-edmond saint-elie saint-elier saint-eliph saint-elix-d'astarac saint-elix-le-chateau saint-elix-seglan
saint-elix-theux saint-ellier-du-maine saint-ellier-les-bois saint-eloi-de-fourques saint-eloy saint-eloy-d'allier saint-eloy-de-gy saint-eloy-la-glaciere saint-eloy-les-tuileries saint-eman
saint-emiland saint-emilion saint-ennemond saint-epain saint-epvre saint-erme-outre-et-ramecourt saint-escobille saint-esteben saint-estephe saint-esteve-janson saint-etienne-a-arnes
saint-etienne-au-temple saint-etienne-aux-clos saint-etienne-cantales saint-etienne-d'albagnan saint-etienne-d'orthe saint-etienne-de-baigorry saint-etienne-de-boulogne saint-etienne-de-brillouet
saint-etienne-de-carlat saint-etienne-de-chigny saint-etienne-de-chomeil saint-etienne-de-cuines saint-etienne-de-fougeres saint-etienne-de-gourgas saint-etienne-de-l'olm saint-etienne-de-lisse
saint-etienne-de-lugdares saint-etienne-de-maurs saint-etienne-de-mer-morte saint-etienne-de-puycorbier saint-etienne-de-serre saint-etienne-de-tinee saint-etienne-de-valoux saint-etienne-de-vicq
saint-etienne-de-villereal saint-etienne-des-champs saint-etienne-des-guerets saint-etienne-des-sorts saint-etienne-du-gue-de-l'isle saint-etienne-du-valdonnez saint-etienne-du-vauvray
saint-etienne-du-vigan saint-etienne-en-bresse saint-etienne-en-cogles saint-etienne-estrechoux saint-etienne-l'allier saint-etienne-la-geneste saint-etienne-la-thillaye saint-etienne-la-varenne
saint-etienne-lardeyrol saint-etienne-le-laus saint-etienne-le-molard saint-etienne-les-orgues saint-etienne-roilaye saint-etienne-sous-bailleul saint-etienne-sous-barbuise saint-etienne-sur-blesle
saint-etienne-sur-chalaronne saint-etienne-sur-reyssouze saint-etienne-sur-suippe saint-etienne-sur-usson saint-etienne-vallee-francaise saint-eugene saint-eulien saint-euphraise-et-clairizet
saint-euphrone saint-eusebe saint-eustache saint-eustache-la-foret saint-eutrope-de-born saint-evroult-de-montfort saint-evroult-notre-dame-du-bois saint-exupery saint-exupery-les-roches saint-fargeau
saint-fargeol saint-faust saint-felicien saint-feliu-d'amont saint-felix-de-bourdeilles saint-felix-de-foncaude saint-felix-de-l'heras saint-felix-de-lodez saint-felix-de-lunel saint-felix-de-pallieres
saint-felix-de-reillac-et-mortemart saint-felix-de-rieutord saint-felix-de-sorgues saint-felix-de-tournegat saint-felix-de-villadeix saint-felix-lauragais saint-fergeux saint-ferjeux saint-ferme
saint-ferreol saint-ferreol-de-comminges saint-ferreol-des-cotes saint-ferreol-trente-pas saint-ferriol saint-fiacre saint-fiacre-sur-maine saint-fiel saint-firmin saint-firmin-des-bois
saint-firmin-des-pres saint-firmin-sur-loire saint-flavy saint-florent saint-florent-des-bois saint-florent-le-jeune saint-florent-le-vieil saint-florent-sur-auzonnet saint-floret saint-floris
saint-flour-de-mercoire saint-flour-l'etang saint-flovier saint-floxel saint-forgeot saint-forget saint-forgeux saint-forgeux-lespinasse saint-fort saint-fort-sur-gironde saint-fort-sur-le-ne
saint-fortunat-sur-eyrieux saint-fraigne saint-fraimbault saint-fraimbault-de-prieres saint-frajou saint-franc saint-franchy saint-francois-de-sales saint-francois-lacroix saint-francois-longchamp
saint-fregant saint-frejoux saint-frezal-d'albuges saint-frezal-de-ventalon saint-frichoux saint-frion saint-fromond saint-front saint-front-d'alemps saint-front-de-pradoux saint-front-la-riviere
saint-front-sur-lemance saint-front-sur-nizonne saint-froult saint-fulgent-des-ormes saint-fuscien saint-gal saint-gal-sur-sioule saint-gand saint-ganton saint-gatien-des-bois saint-gaudent
saint-gauderic saint-gaultier saint-gauzens saint-gein saint-gelven saint-generoux saint-genes-champespe saint-genes-de-blaye saint-genes-de-castillon saint-genes-de-fronsac saint-genes-de-lombaud
saint-genes-du-retz saint-genes-la-tourette saint-genest saint-genest-d'ambiere saint-genest-de-beauzon saint-genest-de-contest saint-genest-lachamp saint-genest-sur-roselle
saint-geneys-pres-saint-paulien saint-gengoulph saint-gengoux-de-scisse saint-gengoux-le-national saint-genies saint-genies-de-fontedit saint-genies-de-varensal saint-geniez saint-geniez-d'olt
saint-geniez-o-merle saint-genis-d'hiersac saint-genis-de-saintonge saint-genis-du-bois saint-genis-l'argentiere saint-genis-sur-menthon saint-genix-sur-guiers saint-genou saint-genouph saint-geoirs
saint-georges-antignac saint-georges-armont saint-georges-blancaneix saint-georges-buttavent saint-georges-d'annebecq saint-georges-d'aunay saint-georges-d'aurac saint-georges-d'elle
saint-georges-d'hurtieres saint-georges-de-baroille saint-georges-de-bohon saint-georges-de-chesne saint-georges-de-grehaigne saint-georges-de-la-couee saint-georges-de-la-riviere
saint-georges-de-levejac saint-georges-de-livoye saint-georges-de-longuepierre saint-georges-de-luzencon saint-georges-de-montaigu saint-georges-de-montclard saint-georges-de-noisne
saint-georges-de-pointindoux saint-georges-de-poisieux saint-georges-de-reintembault saint-georges-de-rex saint-georges-de-rouelley saint-georges-des-agouts saint-georges-des-gardes
saint-georges-des-sept-voies saint-georges-du-rosay saint-georges-du-vievre saint-georges-en-auge saint-georges-en-couzan saint-georges-haute-ville saint-georges-la-pouge saint-georges-lagricol
saint-georges-le-flechard saint-georges-le-gaultier saint-georges-les-landes saint-georges-montcocq saint-georges-motel saint-georges-nigremont saint-georges-sur-allier saint-georges-sur-arnon
saint-georges-sur-erve saint-georges-sur-fontaine saint-georges-sur-l'aa saint-georges-sur-la-pree saint-georges-sur-layon saint-georges-sur-moulon saint-georges-sur-renon saint-geours-d'auribat
saint-gerand saint-gerand-croixanvec saint-gerand-de-vaux saint-gerand-le-puy saint-geraud saint-geraud-de-corps saint-germain-beaupre saint-germain-chassenay saint-germain-d'anxure
saint-germain-d'arce saint-germain-d'aunay saint-germain-d'ectot saint-germain-d'elle saint-germain-d'esteuil saint-germain-d'etables saint-germain-de-belves saint-germain-de-calberte
saint-germain-de-clairefeuille saint-germain-de-confolens saint-germain-de-coulamer saint-germain-de-fresney saint-germain-de-grave saint-germain-de-joux saint-germain-de-la-coudre
saint-germain-de-la-grange saint-germain-de-la-riviere saint-germain-de-livet saint-germain-de-longue-chaume saint-germain-de-lusignan saint-germain-de-marencennes saint-germain-de-martigny
saint-germain-de-modeon saint-germain-de-montbron saint-germain-de-montgommery saint-germain-de-pasquier saint-germain-de-princay saint-germain-de-salles saint-germain-de-tallevende-la-lande-vaumont
saint-germain-de-tournebut saint-germain-de-varreville saint-germain-de-vibrac saint-germain-des-angles saint-germain-des-bois saint-germain-des-champs saint-germain-des-essourts
saint-germain-des-grois saint-germain-des-pres saint-germain-des-vaux saint-germain-du-bel-air saint-germain-du-bois saint-germain-du-crioult saint-germain-du-pert saint-germain-du-pinel
saint-germain-du-salembre saint-germain-du-seudre saint-germain-du-teil saint-germain-en-brionnais saint-germain-en-montagne saint-germain-et-mons saint-germain-l'aiguiller saint-germain-l'herm
saint-germain-la-campagne saint-germain-la-chambotte saint-germain-la-gatine saint-germain-la-montagne saint-germain-la-poterie saint-germain-la-ville saint-germain-langot saint-germain-lavolps
saint-germain-laxis saint-germain-le-chatelet saint-germain-le-fouilloux saint-germain-le-gaillard saint-germain-le-guillaume saint-germain-le-rocheux saint-germain-le-vasson saint-germain-le-vieux
saint-germain-les-arlay saint-germain-les-belles saint-germain-les-buxy saint-germain-les-paroisses saint-germain-les-senailly saint-germain-les-vergnes saint-germain-lespinasse
saint-germain-pres-herment saint-germain-sous-cailly saint-germain-sous-doue saint-germain-sur-avre saint-germain-sur-ay saint-germain-sur-bresle saint-germain-sur-eaulne saint-germain-sur-ecole
saint-germain-sur-ille saint-germain-sur-l'arbresle saint-germain-sur-meuse saint-germain-sur-moine saint-germain-sur-renon saint-germain-sur-rhone saint-germain-sur-sarthe saint-germain-sur-seves
saint-germain-sur-vienne saint-germainmont saint-germe saint-germer-de-fly saint-germier saint-geron saint-gerons saint-gervais-d'auvergne saint-gervais-de-vic saint-gervais-des-sablons
saint-gervais-du-perron saint-gervais-en-valliere saint-gervais-les-trois-clochers saint-gervais-sous-meymont saint-gervais-sur-couches saint-gervais-sur-mare saint-gervais-sur-roubion saint-gervasy
saint-gervazy saint-gery saint-gery-vers saint-geyrac saint-gibrien saint-gildas saint-gilles-de-cretot saint-gilles-de-la-neuville saint-gilles-des-marais saint-gilles-du-mene saint-gilles-les-bois
saint-gilles-les-forets saint-gilles-pligeaux saint-gilles-vieux-marche saint-gineys-en-coiron saint-gingolph saint-girod saint-girons-d'aiguevives saint-girons-en-bearn saint-gladie-arrive-munein
saint-glen saint-goazec saint-gobert saint-goin saint-gondon saint-gondran saint-gonlay saint-gonnery saint-gor saint-gorgon saint-gorgon-main saint-goueno saint-gourgon saint-gourson saint-goussaud
saint-gratien-savigny saint-grave saint-gregoire-d'ardennes saint-gregoire-du-vievre saint-griede saint-groux saint-guen saint-guilhem-le-desert saint-guillaume saint-guinoux saint-guiraud
saint-guyomard saint-haon saint-haon-le-chatel saint-haon-le-vieux saint-helen saint-helier saint-hellier saint-herblon saint-herent saint-hernin saint-herve saint-hilaire saint-hilaire-au-temple
saint-hilaire-bonneval saint-hilaire-cottes saint-hilaire-cusson-la-valmitte saint-hilaire-d'estissac saint-hilaire-d'ozilhan saint-hilaire-de-beauvoir saint-hilaire-de-brens saint-hilaire-de-briouze
saint-hilaire-de-court saint-hilaire-de-gondilly saint-hilaire-de-la-cote saint-hilaire-de-la-noaille saint-hilaire-de-lavit saint-hilaire-de-loulay saint-hilaire-de-lusignan
saint-hilaire-de-villefranche saint-hilaire-de-voust saint-hilaire-des-landes saint-hilaire-des-loges saint-hilaire-du-bois saint-hilaire-du-maine saint-hilaire-en-lignieres saint-hilaire-en-morvan
saint-hilaire-en-woevre saint-hilaire-foissac saint-hilaire-fontaine saint-hilaire-la-croix saint-hilaire-la-foret saint-hilaire-la-gerard saint-hilaire-la-gravelle saint-hilaire-la-palud
saint-hilaire-la-plaine saint-hilaire-la-treille saint-hilaire-le-chateau saint-hilaire-le-chatel saint-hilaire-le-grand saint-hilaire-le-petit saint-hilaire-le-vouhis saint-hilaire-les-andresis
saint-hilaire-les-courbes saint-hilaire-les-monges saint-hilaire-les-places saint-hilaire-lez-cambrai saint-hilaire-luc saint-hilaire-peyroux saint-hilaire-saint-florent saint-hilaire-sous-charlieu
saint-hilaire-sous-romilly saint-hilaire-sur-benaize saint-hilaire-sur-erre saint-hilaire-sur-helpe saint-hilaire-sur-puiseaux saint-hilaire-sur-risle saint-hilaire-taurieux saint-hilarion
saint-hilliers saint-hippolyte-de-caton saint-hippolyte-de-montaigu saint-hippolyte-le-graveyron saint-honore saint-honore-les-bains saint-hostien saint-hubert saint-huruge saint-hymer
saint-hymetiere-sur-valouse saint-igeaux saint-igest saint-ignan saint-ignat saint-igny-de-roche saint-igny-de-vers saint-illide saint-illiers-la-ville saint-illiers-le-bois saint-ilpize saint-imoges
saint-inglevert saint-izaire saint-jacques saint-jacques-d'aliermont saint-jacques-d'ambur saint-jacques-d'atticieux saint-jacques-de-nehou saint-jacques-de-thouars saint-jacques-des-arrets
saint-jacques-des-blats saint-jacques-des-guerets saint-jacques-en-valgodemard saint-jacut-de-la-mer saint-jacut-du-mene saint-jacut-les-pins saint-jal saint-jammes saint-jans-cappel
saint-jean-aux-amognes saint-jean-aux-bois saint-jean-cap-ferrat saint-jean-chambre saint-jean-d'aigues-vives saint-jean-d'alcapies saint-jean-d'angle saint-jean-d'ardieres saint-jean-d'arves
saint-jean-d'arvey saint-jean-d'asse saint-jean-d'ataux saint-jean-d'aubrigoux saint-jean-d'aulps saint-jean-d'avelanne saint-jean-d'estissac saint-jean-d'eyraud saint-jean-d'herans saint-jean-d'heurs
saint-jean-d'ormont saint-jean-de-barrou saint-jean-de-bassel saint-jean-de-beauregard saint-jean-de-belleville saint-jean-de-beugne saint-jean-de-blaignac saint-jean-de-boeuf saint-jean-de-bonneval
saint-jean-de-bueges saint-jean-de-ceyrargues saint-jean-de-chevelu saint-jean-de-cole saint-jean-de-cornies saint-jean-de-couz saint-jean-de-crieulon saint-jean-de-cuculles saint-jean-de-daye
saint-jean-de-duras saint-jean-de-folleville saint-jean-de-fos saint-jean-de-galaure saint-jean-de-la-blaquiere saint-jean-de-la-croix saint-jean-de-la-foret saint-jean-de-la-haize
saint-jean-de-la-motte saint-jean-de-la-neuville saint-jean-de-la-porte saint-jean-de-la-riviere saint-jean-de-laur saint-jean-de-lier saint-jean-de-linieres saint-jean-de-livet saint-jean-de-losne
saint-jean-de-marcel saint-jean-de-marsacq saint-jean-de-maruejols-et-avejan saint-jean-de-minervois saint-jean-de-nay saint-jean-de-niost saint-jean-de-paracol saint-jean-de-pourcharesse
saint-jean-de-rebervilliers saint-jean-de-rives saint-jean-de-sauves saint-jean-de-savigny saint-jean-de-serres saint-jean-de-sixt saint-jean-de-soudain saint-jean-de-tholome saint-jean-de-thouars
saint-jean-de-thurac saint-jean-de-thurigneux saint-jean-de-touslas saint-jean-de-trezy saint-jean-de-valeriscle saint-jean-de-vals saint-jean-de-vaulx saint-jean-de-vaux saint-jean-de-verges
saint-jean-delnous saint-jean-des-baisants saint-jean-des-bois saint-jean-des-champs saint-jean-des-echelles saint-jean-des-essartiers saint-jean-des-mauvrets saint-jean-des-ollieres
saint-jean-des-vignes saint-jean-devant-possesse saint-jean-du-bois saint-jean-du-bouzet saint-jean-du-bruel saint-jean-du-cardonnay saint-jean-du-castillonnais saint-jean-du-corail
saint-jean-du-corail-des-bois saint-jean-du-doigt saint-jean-du-pin saint-jean-du-thenney saint-jean-en-val saint-jean-et-saint-paul saint-jean-froidmentel saint-jean-kerdaniel saint-jean-kourtzerode
saint-jean-la-bussiere saint-jean-la-fouillouse saint-jean-la-poterie saint-jean-la-vetre saint-jean-lachalm saint-jean-lagineste saint-jean-lasseille saint-jean-le-centenier saint-jean-le-comtal
saint-jean-le-priche saint-jean-le-thomas saint-jean-le-vieux saint-jean-les-buzy saint-jean-les-deux-jumeaux saint-jean-les-longuyon saint-jean-lespinasse saint-jean-lherm saint-jean-ligoure
saint-jean-mirabel saint-jean-pied-de-port saint-jean-pierre-fixte saint-jean-poudge saint-jean-poutge saint-jean-rohrbach saint-jean-roure saint-jean-saint-germain saint-jean-saint-gervais
saint-jean-saint-maurice-sur-loire saint-jean-saint-nicolas saint-jean-saverne saint-jean-soleymieux saint-jean-sur-couesnon saint-jean-sur-erve saint-jean-sur-mayenne saint-jean-sur-moivre
saint-jean-sur-reyssouze saint-jean-sur-tourbe saint-jean-sur-veyle saint-jean-sur-vilaine saint-jean-trolimon saint-jeanvrin saint-jeoire-prieure saint-jeure-d'andaure saint-jeure-d'ay saint-jeures
saint-jodard saint-joire saint-jores saint-jory-de-chalais saint-jory-las-bloux saint-joseph-de-riviere saint-joseph-des-bancs saint-josse saint-jouan-de-l'isle saint-jouin saint-jouin-bruneval
saint-jouin-de-blavou saint-jouin-de-marnes saint-jouin-de-milly saint-jouvent saint-juan saint-judoce saint-juire-champgillon saint-julia saint-julia-de-bec saint-julien-aux-bois
saint-julien-beychevelle saint-julien-d'ance saint-julien-d'armagnac saint-julien-d'arpaon saint-julien-d'asse saint-julien-d'eymet saint-julien-d'intres saint-julien-d'oddes
saint-julien-de-bourdeilles saint-julien-de-briola saint-julien-de-cassagnas saint-julien-de-chedon saint-julien-de-civry saint-julien-de-coppel saint-julien-de-crempse saint-julien-de-gras-capou
saint-julien-de-jonzy saint-julien-de-l'escap saint-julien-de-l'herms saint-julien-de-la-liegue saint-julien-de-la-nef saint-julien-de-lampon saint-julien-de-mailloc saint-julien-de-peyrolas
saint-julien-de-toursac saint-julien-de-vouvantes saint-julien-des-chazes saint-julien-des-points saint-julien-du-gua saint-julien-du-pinet saint-julien-du-puy saint-julien-du-serre
saint-julien-du-terroux saint-julien-du-tournel saint-julien-du-verdon saint-julien-en-beauchene saint-julien-en-born saint-julien-en-champsaur saint-julien-en-quint saint-julien-en-saint-alban
saint-julien-en-vercors saint-julien-gaulene saint-julien-innocence-eulalie saint-julien-la-geneste saint-julien-la-genete saint-julien-la-vetre saint-julien-labrousse saint-julien-le-chatel
saint-julien-le-faucon saint-julien-le-pelerin saint-julien-le-petit saint-julien-le-roux saint-julien-le-vendomois saint-julien-les-gorze saint-julien-les-montbeliard saint-julien-les-russey
saint-julien-maumont saint-julien-molhesabate saint-julien-molin-molette saint-julien-mont-denis saint-julien-puy-laveze saint-julien-sous-les-cotes saint-julien-sur-bibost saint-julien-sur-calonne
saint-julien-sur-cher saint-julien-sur-dheune saint-julien-sur-garonne saint-julien-sur-reyssouze saint-julien-sur-sarthe saint-julien-sur-veyle saint-julien-vocance saint-junien-la-bregere
saint-junien-les-combes saint-jure saint-jurs saint-just-d'ardeche saint-just-d'avray saint-just-de-belengard saint-just-de-claix saint-just-en-bas saint-just-en-brie saint-just-en-chevalet
saint-just-et-le-bezu saint-just-et-vacquieres saint-just-ibarre saint-just-la-pendue saint-just-pres-brioude saint-just-sauvage saint-just-sur-dive saint-just-sur-loire saint-just-sur-viaur
saint-justin saint-juvat saint-juvin saint-lactencin saint-lager saint-lager-bressac saint-lamain saint-lambert saint-lambert-des-levees saint-lambert-du-lattay saint-lambert-et-mont-de-jeux
saint-lambert-sur-dive saint-langis-les-mortagne saint-lanne saint-laon saint-lary saint-lary-boujean saint-lary-soulan saint-lattier saint-launeuc saint-laure saint-laurent saint-laurent-bretagne
saint-laurent-chabreuges saint-laurent-d'andenay saint-laurent-d'arce saint-laurent-d'oingt saint-laurent-d'olt saint-laurent-d'onay saint-laurent-de-brevedent saint-laurent-de-carnols
saint-laurent-de-cerdans saint-laurent-de-ceris saint-laurent-de-cognac saint-laurent-de-condel saint-laurent-de-cuves saint-laurent-de-gosse saint-laurent-de-jourdes saint-laurent-de-la-cabrerisse
saint-laurent-de-la-plaine saint-laurent-de-la-salle saint-laurent-de-levezou saint-laurent-de-lin saint-laurent-de-muret saint-laurent-de-neste saint-laurent-de-terregatte saint-laurent-de-treves
saint-laurent-de-veyres saint-laurent-des-autels saint-laurent-des-batons saint-laurent-des-bois saint-laurent-des-combes saint-laurent-des-hommes saint-laurent-des-mortiers saint-laurent-des-vignes
saint-laurent-du-bois saint-laurent-du-cros saint-laurent-du-mottay saint-laurent-du-pape saint-laurent-du-plan saint-laurent-du-tencement saint-laurent-du-verdon saint-laurent-en-beaumont
saint-laurent-en-brionnais saint-laurent-en-caux saint-laurent-en-gatines saint-laurent-en-grandvaux saint-laurent-en-royans saint-laurent-l'abbaye saint-laurent-la-conche saint-laurent-la-gatine
saint-laurent-la-vallee saint-laurent-la-vernede saint-laurent-le-minier saint-laurent-les-bains saint-laurent-les-bains-laval-d'aurelle saint-laurent-les-eglises saint-laurent-les-tours
saint-laurent-lolmie saint-laurent-rochefort saint-laurent-sous-coiron saint-laurent-sur-gorre saint-laurent-sur-manoire saint-laurent-sur-mer saint-laurent-sur-othain saint-laurent-sur-oust
saint-laurent-sur-saone saint-laurs saint-leger saint-leger-aux-bois saint-leger-bridereix saint-leger-de-balson saint-leger-de-fougeret saint-leger-de-la-martiniere saint-leger-de-montbrillais
saint-leger-de-montbrun saint-leger-de-peyre saint-leger-de-rotes saint-leger-des-aubees saint-leger-des-bois saint-leger-des-pres saint-leger-des-vignes saint-leger-du-bois saint-leger-du-gennetey
saint-leger-du-malzieu saint-leger-du-ventoux saint-leger-dubosq saint-leger-en-bray saint-leger-en-yvelines saint-leger-la-montagne saint-leger-le-gueretois saint-leger-le-petit saint-leger-les-authie
saint-leger-les-domart saint-leger-les-melezes saint-leger-les-paray saint-leger-magnazeix saint-leger-pres-troyes saint-leger-sous-beuvray saint-leger-sous-brienne saint-leger-sous-la-bussiere
saint-leger-sous-margerie saint-leger-sur-bresle saint-leger-sur-dheune saint-leger-sur-roanne saint-leger-sur-sarthe saint-leger-sur-vouzance saint-leger-triey saint-leger-vauban saint-leomer
saint-leon saint-leon-d'issigeac saint-leon-sur-vezere saint-leonard-des-bois saint-leonard-des-parcs saint-leonard-en-beauce saint-leons saint-leopardin-d'augy saint-lery saint-lezer saint-lezin
saint-lieux-lafenasse saint-lieux-les-lavaur saint-lin saint-lions saint-lizier saint-lizier-du-plante saint-lo-d'ourville saint-lon-les-mines saint-longis saint-lormel saint-lothain saint-loube
saint-loubert saint-loubouer saint-louet-sur-seulles saint-louet-sur-vire saint-louis-en-l'isle saint-louis-et-parahou saint-louis-les-bitche saint-loup saint-loup-d'ordon saint-loup-de-buffigny
saint-loup-de-fribois saint-loup-de-naud saint-loup-de-varennes saint-loup-des-bois saint-loup-des-chaumes saint-loup-des-vignes saint-loup-du-dorat saint-loup-du-gast saint-loup-en-champagne
saint-loup-en-comminges saint-loup-geanges saint-loup-hors saint-loup-lamaire saint-loup-nantouard saint-loup-sur-aujon saint-loup-terrier saint-loyer-des-champs saint-lubin-de-cravant
saint-lubin-de-la-haye saint-lubin-en-vergonnois saint-luc saint-lucien saint-lumier-en-champagne saint-lumier-la-populeuse saint-luperce saint-lupicin saint-lupien saint-lye-la-foret saint-m'herve
saint-m'hervon saint-macaire saint-macaire-du-bois saint-macaire-en-mauges saint-maclou saint-maclou-de-folleville saint-maclou-la-briere saint-macoux saint-maden saint-magne saint-maigner
saint-maigrin saint-maime saint-maixent saint-maixent-de-beugne saint-maixent-sur-vie saint-maixme-hauterive saint-malo-de-beignon saint-malo-de-la-lande saint-malo-de-phily
saint-malo-des-trois-fontaines saint-malo-du-bois saint-malo-en-donziois saint-malon-sur-mel saint-mamert saint-mamert-du-gard saint-mamet saint-mamet-la-salvetat saint-mande-sur-bredoire
saint-manvieu-bocage saint-marc-a-frongier saint-marc-a-loubaud saint-marc-du-cor saint-marc-jaumegarde saint-marc-la-lande saint-marc-le-blanc saint-marc-sur-couesnon saint-marc-sur-seine saint-marcan
saint-marceau saint-marcel-bel-accueil saint-marcel-campes saint-marcel-d'urfe saint-marcel-de-careiret saint-marcel-de-felines saint-marcel-du-perigord saint-marcel-en-marcillat saint-marcel-en-murat
saint-marcel-l'eclaire saint-marcel-les-annonay saint-marcel-les-sauzet saint-marcel-paulel saint-marcelin-de-cray saint-marcellin-les-vaison saint-marcet saint-marcory saint-marcouf saint-mard-de-reno
saint-mard-de-vaux saint-mard-les-rouffy saint-mard-sur-auve saint-mard-sur-le-mont saint-mards saint-mards-de-blacarville saint-mards-de-fresne saint-mards-en-othe saint-marien saint-mariens
saint-mars-d'egrenne saint-mars-de-locquenay saint-mars-la-jaille saint-mars-la-reorthe saint-mars-sur-colmont saint-mars-sur-la-futaie saint-mars-vieux-maisons saint-marsal saint-marsault
saint-martial saint-martial-d'albarede saint-martial-d'artenset saint-martial-de-gimel saint-martial-de-mirambeau saint-martial-de-nabirat saint-martial-de-valette saint-martial-de-vitaterne
saint-martial-entraygues saint-martial-le-mont saint-martial-le-vieux saint-martial-sur-isop saint-martial-sur-ne saint-martial-viveyrol saint-martin-au-bosc saint-martin-aux-arbres
saint-martin-aux-bois saint-martin-aux-buneaux saint-martin-aux-champs saint-martin-aux-chartrains saint-martin-belle-roche saint-martin-bellevue saint-martin-cantales saint-martin-chateau
saint-martin-choquel saint-martin-curton saint-martin-d'abbat saint-martin-d'ablois saint-martin-d'aout saint-martin-d'arberoue saint-martin-d'arc saint-martin-d'arce saint-martin-d'ardeche
saint-martin-d'armagnac saint-martin-d'arrossa saint-martin-d'ary saint-martin-d'aubigny saint-martin-d'audouville saint-martin-d'auxy saint-martin-d'ecublei saint-martin-d'entraunes
saint-martin-d'estreaux saint-martin-d'hardinghem saint-martin-d'heuille saint-martin-d'ollieres saint-martin-d'oney saint-martin-d'ordon saint-martin-d'oydes saint-martin-de-bavel
saint-martin-de-beauville saint-martin-de-belleville saint-martin-de-bernegoue saint-martin-de-bienfaite-la-cressonniere saint-martin-de-blagny saint-martin-de-bonfosse saint-martin-de-boscherville
saint-martin-de-bossenay saint-martin-de-boubaux saint-martin-de-brethencourt saint-martin-de-bromes saint-martin-de-caralp saint-martin-de-castillon saint-martin-de-cenilly saint-martin-de-clelles
saint-martin-de-commune saint-martin-de-connee saint-martin-de-coux saint-martin-de-fenouillet saint-martin-de-fontenay saint-martin-de-fraigneau saint-martin-de-fressengeas saint-martin-de-fugeres
saint-martin-de-goyne saint-martin-de-gurson saint-martin-de-hinx saint-martin-de-juillers saint-martin-de-jussac saint-martin-de-l'arcon saint-martin-de-l'if saint-martin-de-la-brasque
saint-martin-de-la-cluze saint-martin-de-la-lieue saint-martin-de-la-mer saint-martin-de-la-place saint-martin-de-la-porte saint-martin-de-lamps saint-martin-de-landelles saint-martin-de-lansuscle
saint-martin-de-laye saint-martin-de-lenne saint-martin-de-lerm saint-martin-de-lixy saint-martin-de-macon saint-martin-de-mailloc saint-martin-de-mieux saint-martin-de-nigelles
saint-martin-de-pallieres saint-martin-de-queyrieres saint-martin-de-riberac saint-martin-de-saint-maixent saint-martin-de-salencey saint-martin-de-sallen saint-martin-de-sanzay saint-martin-de-sescas
saint-martin-de-valamas saint-martin-de-varreville saint-martin-de-vaulserre saint-martin-de-vers saint-martin-de-villereal saint-martin-de-villereglan saint-martin-des-besaces saint-martin-des-bois
saint-martin-des-combes saint-martin-des-entrees saint-martin-des-fontaines saint-martin-des-lais saint-martin-des-landes saint-martin-des-monts saint-martin-des-olmes saint-martin-des-pezerits
saint-martin-des-plains saint-martin-des-pres saint-martin-des-puits saint-martin-des-tilleuls saint-martin-don saint-martin-du-bec saint-martin-du-bois saint-martin-du-boschet saint-martin-du-clocher
saint-martin-du-fouilloux saint-martin-du-frene saint-martin-du-lac saint-martin-du-limet saint-martin-du-manoir saint-martin-du-mesnil-oury saint-martin-du-puy saint-martin-du-tartre
saint-martin-du-tilleul saint-martin-du-vieux-belleme saint-martin-du-vivier saint-martin-en-biere saint-martin-en-bresse saint-martin-en-campagne saint-martin-en-gatinois saint-martin-en-vercors
saint-martin-gimois saint-martin-l'aiguillon saint-martin-l'ars saint-martin-l'astier saint-martin-l'heureux saint-martin-l'hortier saint-martin-la-campagne saint-martin-la-garenne
saint-martin-la-meanne saint-martin-la-patrouille saint-martin-la-sauvete saint-martin-labouval saint-martin-lacaussade saint-martin-laguepie saint-martin-lalande saint-martin-lars-en-sainte-hermine
saint-martin-le-bouillant saint-martin-le-chatel saint-martin-le-colonel saint-martin-le-gaillard saint-martin-le-greard saint-martin-le-hebert saint-martin-le-mault saint-martin-le-noeud
saint-martin-le-pin saint-martin-le-redon saint-martin-le-vieil saint-martin-le-vieux saint-martin-les-eaux saint-martin-les-langres saint-martin-les-melle saint-martin-les-seyne saint-martin-lestra
saint-martin-longueau saint-martin-lys saint-martin-osmonville saint-martin-petit saint-martin-riviere saint-martin-saint-firmin saint-martin-sainte-catherine saint-martin-sepert
saint-martin-sous-montaigu saint-martin-sous-vigouroux saint-martin-sur-armancon saint-martin-sur-cojeul saint-martin-sur-ecaillon saint-martin-sur-la-chambre saint-martin-sur-la-renne
saint-martin-sur-lavezon saint-martin-sur-le-pre saint-martin-sur-nohain saint-martin-sur-ocre saint-martin-sur-oreuse saint-martin-sur-ouanne saint-martin-sur-oust saint-martin-terressus
saint-martin-valmeroux saint-martin-vesubie saint-martinien saint-martory saint-mary saint-mary-le-plain saint-masmes saint-mathieu saint-mathurin-sur-loire saint-matre saint-maudan saint-maudez
saint-maugan saint-maulvis saint-maur-des-bois saint-maur-sur-le-loir saint-maurice-aux-forges saint-maurice-aux-riches-hommes saint-maurice-colombier saint-maurice-crillat saint-maurice-d'ardeche
saint-maurice-d'etelan saint-maurice-d'ibie saint-maurice-de-cazevieille saint-maurice-de-lestapel saint-maurice-de-remens saint-maurice-de-rotherens saint-maurice-de-satonnay saint-maurice-des-champs
saint-maurice-des-lions saint-maurice-des-noues saint-maurice-du-desert saint-maurice-en-chalencon saint-maurice-en-cotentin saint-maurice-en-gourgois saint-maurice-en-quercy saint-maurice-en-riviere
saint-maurice-en-trieves saint-maurice-en-valgodemard saint-maurice-etusson saint-maurice-la-clouere saint-maurice-la-fougereuse saint-maurice-la-souterraine saint-maurice-le-girard
saint-maurice-le-vieil saint-maurice-les-brousses saint-maurice-les-charencey saint-maurice-les-chateauneuf saint-maurice-les-couches saint-maurice-montcouronne saint-maurice-navacelles
saint-maurice-pres-crocq saint-maurice-pres-pionsat saint-maurice-saint-germain saint-maurice-sous-les-cotes saint-maurice-sur-adour saint-maurice-sur-aveyron saint-maurice-sur-dargoire
saint-maurice-sur-eygues saint-maurice-sur-fessard saint-maurice-sur-mortagne saint-maurice-sur-moselle saint-maurice-sur-vingeanne saint-maurice-thizouaille saint-maurin saint-maxent saint-maxire
saint-may saint-mayeux saint-mayme-de-pereyrol saint-meard saint-meard-de-drone saint-meard-de-gurcon saint-medard saint-medard-d'excideuil saint-medard-de-mussidan saint-medard-de-presque
saint-medard-en-forez saint-medard-la-rochette saint-medard-nicourby saint-medard-sur-ille saint-meen saint-melany saint-meloir-des-bois saint-meme-le-tenu saint-meme-les-carrieres saint-menge
saint-menges saint-menoux saint-merd-de-lapleau saint-merd-la-breuille saint-merd-les-oussines saint-mery saint-meslin-du-bosc saint-mesmes saint-mesmin saint-mexant saint-mezard saint-micaud
saint-michel-d'aurance saint-michel-d'euzet saint-michel-d'halescourt saint-michel-de-bannieres saint-michel-de-boulogne saint-michel-de-castelnau saint-michel-de-chabrillanoux saint-michel-de-chaillol
saint-michel-de-chavaignes saint-michel-de-deze saint-michel-de-double saint-michel-de-feins saint-michel-de-fronsac saint-michel-de-la-pierre saint-michel-de-la-roe saint-michel-de-lanes
saint-michel-de-lapujade saint-michel-de-livet saint-michel-de-llotes saint-michel-de-montaigne saint-michel-de-montjoie saint-michel-de-plelan saint-michel-de-rieufret saint-michel-de-riviere
saint-michel-de-saint-geoirs saint-michel-de-vax saint-michel-de-veisse saint-michel-de-villadeix saint-michel-de-volangis saint-michel-des-andaines saint-michel-en-beaumont saint-michel-en-brenne
saint-michel-en-greve saint-michel-escalus saint-michel-et-chanveaux saint-michel-l'ecluse-et-leparon saint-michel-l'observatoire saint-michel-labadie saint-michel-le-cloucq saint-michel-les-portes
saint-michel-loubejou saint-michel-mont-mercure saint-michel-sous-bois saint-michel-sur-meurthe saint-michel-sur-rhone saint-michel-sur-savasse saint-michel-sur-ternoise saint-michel-tuboeuf
saint-momelin saint-mont saint-montan saint-more saint-moreil saint-morel saint-morillon saint-mury-monteymond saint-myon saint-nabor saint-nabord-sur-aube saint-nauphary saint-nazaire-de-ladarez
saint-nazaire-de-pezan saint-nazaire-de-valentane saint-nazaire-des-gardies saint-nazaire-en-royans saint-nazaire-le-desert saint-nazaire-sur-charente saint-nectaire saint-nexans saint-nic
saint-nicodeme saint-nicolas-aux-bois saint-nicolas-courbefy saint-nicolas-d'attez saint-nicolas-de-bliquetuit saint-nicolas-de-bourgueil saint-nicolas-de-la-balerme saint-nicolas-de-la-haie
saint-nicolas-de-la-taille saint-nicolas-de-macherin saint-nicolas-de-pierrepont saint-nicolas-de-sommaire saint-nicolas-des-biefs saint-nicolas-des-bois saint-nicolas-des-laitiers
saint-nicolas-des-motets saint-nicolas-du-pelem saint-nicolas-du-tertre saint-nicolas-la-chapelle saint-nicolas-les-citeaux saint-nizier-d'azergues saint-nizier-de-fornas saint-nizier-du-moucherotte
saint-nizier-le-bouchoux saint-nizier-le-desert saint-nizier-sous-charlieu saint-nizier-sur-arroux saint-offenge saint-omer-capelle saint-omer-en-chaussee saint-ondras saint-onen-la-chapelle
saint-oradoux-de-chirouze saint-oradoux-pres-crocq saint-orens saint-orens-pouy-petit saint-ost saint-ouen-d'attez saint-ouen-de-la-cour saint-ouen-de-mimbre saint-ouen-de-pontcheuil
saint-ouen-de-secherouvre saint-ouen-des-alleux saint-ouen-des-besaces saint-ouen-des-champs saint-ouen-des-toits saint-ouen-des-vallons saint-ouen-domprot saint-ouen-du-breuil
saint-ouen-du-mesnil-oger saint-ouen-du-tilleul saint-ouen-en-belin saint-ouen-en-brie saint-ouen-en-champagne saint-ouen-la-rouerie saint-ouen-la-thene saint-ouen-le-brisoult saint-ouen-le-houx
saint-ouen-le-mauger saint-ouen-le-pin saint-ouen-les-parey saint-ouen-les-vignes saint-ouen-marchefroy saint-ouen-sous-bailly saint-ouen-sur-gartempe saint-ouen-sur-iton saint-ouen-sur-loire
saint-ouen-sur-maire saint-ouen-sur-morin saint-oulph saint-ours saint-outrille saint-ovin saint-oyen saint-paer saint-pair saint-pal-de-chalencon saint-pal-de-senouire saint-palais-de-negrignac
saint-palais-de-phiolin saint-palais-du-ne saint-pancrace saint-pancrasse saint-pancre saint-pandelon saint-pantaleon saint-pantaleon-de-lapleau saint-pantaleon-les-vignes saint-pantaly-d'ans
saint-pantaly-d'excideuil saint-papoul saint-pardon-de-conques saint-pardoult saint-pardoux saint-pardoux-corbier saint-pardoux-d'arnet saint-pardoux-de-drone saint-pardoux-du-breuil
saint-pardoux-et-vielvic saint-pardoux-isaac saint-pardoux-l'ortigier saint-pardoux-la-croisille saint-pardoux-la-riviere saint-pardoux-le-lac saint-pardoux-le-neuf saint-pardoux-le-vieux
saint-pardoux-les-cards saint-pardoux-morterolles saint-pardoux-soutiers saint-parize-en-viry saint-parize-le-chatel saint-parres-les-vaudes saint-parthem saint-pastour saint-pastous saint-paterne
saint-paterne-racan saint-patrice-de-claids saint-patrice-du-desert saint-paul-aux-bois saint-paul-cap-de-joux saint-paul-d'espis saint-paul-d'izeaux saint-paul-d'oueil saint-paul-d'uzore
saint-paul-de-baise saint-paul-de-courtonne saint-paul-de-fenouillet saint-paul-de-fourques saint-paul-de-jarrat saint-paul-de-loubressac saint-paul-de-salers saint-paul-de-serre saint-paul-de-tartas
saint-paul-de-varax saint-paul-de-vern saint-paul-de-vezelin saint-paul-des-landes saint-paul-du-bois saint-paul-du-vernay saint-paul-en-born saint-paul-en-cornillon saint-paul-en-foret
saint-paul-en-gatine saint-paul-en-pareds saint-paul-et-valmalle saint-paul-flaugnac saint-paul-la-coste saint-paul-la-roche saint-paul-le-froid saint-paul-le-gaultier saint-paul-le-jeune
saint-paul-les-durance saint-paul-les-fonts saint-paul-les-monestier saint-paul-les-romans saint-paul-lizonne saint-paul-mont-penit saint-paul-sur-isere saint-paul-sur-save saint-paul-sur-ubaye
saint-paul-sur-yenne saint-paulet saint-paulet-de-caisson saint-pe-d'ardet saint-pe-de-bigorre saint-pe-de-leren saint-pe-delbosc saint-pe-saint-simon saint-pellerin saint-peran saint-peravy-epreux
saint-peravy-la-colombe saint-perdon saint-perdoux saint-pere saint-pere-sur-loire saint-pereuse saint-pern saint-perreux saint-pever saint-pey-d'armens saint-pey-de-castets saint-phal
saint-philbert-des-champs saint-philbert-du-peuple saint-philbert-du-pont-charrault saint-philbert-en-mauges saint-philbert-sur-boissey saint-philbert-sur-orne saint-philbert-sur-risle saint-philibert
saint-philippe-d'aiguilhe saint-philippe-du-seignal saint-piat saint-pierre-a-arnes saint-pierre-a-champ saint-pierre-aigle saint-pierre-avez saint-pierre-azif saint-pierre-bellevue
saint-pierre-benouville saint-pierre-bois saint-pierre-brouck saint-pierre-canivet saint-pierre-cherignat saint-pierre-colamine saint-pierre-d'alvey saint-pierre-d'amilly saint-pierre-d'argencon
saint-pierre-d'artheglise saint-pierre-d'aubezies saint-pierre-d'aurillac saint-pierre-d'entremont saint-pierre-d'exideuil saint-pierre-d'eyraud saint-pierre-de-bailleul saint-pierre-de-bat
saint-pierre-de-belleville saint-pierre-de-boeuf saint-pierre-de-bressieux saint-pierre-de-buzet saint-pierre-de-caubel saint-pierre-de-cernieres saint-pierre-de-chartreuse saint-pierre-de-cherennes
saint-pierre-de-cheville saint-pierre-de-chignac saint-pierre-de-clairac saint-pierre-de-cole saint-pierre-de-colombier saint-pierre-de-cormeilles saint-pierre-de-coutances saint-pierre-de-curtille
saint-pierre-de-frugie saint-pierre-de-genebroz saint-pierre-de-jards saint-pierre-de-juillers saint-pierre-de-l'isle saint-pierre-de-la-fage saint-pierre-de-lages saint-pierre-de-maille
saint-pierre-de-mailloc saint-pierre-de-manneville saint-pierre-de-mearoz saint-pierre-de-mesage saint-pierre-de-mezoargues saint-pierre-de-mons saint-pierre-de-nogaret saint-pierre-de-plesguen
saint-pierre-de-riviere saint-pierre-de-salerne saint-pierre-de-semilly saint-pierre-de-soucy saint-pierre-de-trivisy saint-pierre-de-varennes saint-pierre-de-vassols saint-pierre-dels-forcats
saint-pierre-des-bois saint-pierre-des-champs saint-pierre-des-echaubrognes saint-pierre-des-fleurs saint-pierre-des-ifs saint-pierre-des-jonquieres saint-pierre-des-landes saint-pierre-des-loges
saint-pierre-des-nids saint-pierre-des-ormes saint-pierre-des-tripiers saint-pierre-du-bosguerard saint-pierre-du-bu saint-pierre-du-champ saint-pierre-du-chemin saint-pierre-du-fresne
saint-pierre-du-jonquet saint-pierre-du-lorouer saint-pierre-du-mesnil saint-pierre-du-palais saint-pierre-du-regard saint-pierre-du-val saint-pierre-du-vauvray saint-pierre-eglise saint-pierre-en-port
saint-pierre-en-val saint-pierre-en-vaux saint-pierre-es-champs saint-pierre-eynac saint-pierre-la-bourlhonne saint-pierre-la-bruyere saint-pierre-la-garenne saint-pierre-la-noaille
saint-pierre-la-noue saint-pierre-la-riviere saint-pierre-la-roche saint-pierre-la-vieille saint-pierre-lafeuille saint-pierre-langers saint-pierre-laval saint-pierre-lavis saint-pierre-le-bost
saint-pierre-le-chastel saint-pierre-le-moutier saint-pierre-le-vieux saint-pierre-le-viger saint-pierre-les-bitry saint-pierre-les-bois saint-pierre-les-etieux saint-pierre-les-franqueville
saint-pierre-montlimart saint-pierre-roche saint-pierre-saint-jean saint-pierre-sur-dives saint-pierre-sur-doux saint-pierre-sur-dropt saint-pierre-sur-erve saint-pierre-sur-orthe
saint-pierre-sur-vence saint-pierre-tarentaine saint-pierre-toirac saint-pierremont saint-pierreville saint-pierrevillers saint-plaisir saint-plancard saint-planchers saint-plantaire saint-point
saint-point-lac saint-pois saint-poix saint-pol-sur-mer saint-polgues saint-polycarpe saint-pompain saint-pompon saint-poncy saint-pons saint-pons-de-mauchiens saint-pons-de-thomieres
saint-pons-la-calm saint-pont saint-porquier saint-potan saint-pouange saint-pourcain-sur-besbre saint-prancher saint-prejet-armandon saint-prejet-d'allier saint-preuil saint-priest-bramefant
saint-priest-d'andelot saint-priest-de-gimel saint-priest-des-champs saint-priest-en-murat saint-priest-la-feuille saint-priest-la-marche saint-priest-la-plaine saint-priest-la-prugne
saint-priest-la-roche saint-priest-la-vetre saint-priest-le-betoux saint-priest-les-fougeres saint-priest-ligoure saint-priest-palus saint-priest-sous-aixe saint-prim saint-privat saint-privat-d'allier
saint-privat-de-champclos saint-privat-de-vallongue saint-privat-du-dragon saint-privat-du-fau saint-privat-en-perigord saint-privat-la-montagne saint-prive saint-prix-les-arnay saint-projet
saint-projet-de-salers saint-projet-saint-constant saint-prouant saint-puy saint-python saint-quantin-de-rancanne saint-quay-perros saint-quentin-au-bosc saint-quentin-de-blavou
saint-quentin-de-caplong saint-quentin-de-chalais saint-quentin-des-isles saint-quentin-des-pres saint-quentin-du-dropt saint-quentin-en-mauges saint-quentin-en-tourmont saint-quentin-la-chabanne
saint-quentin-la-motte-croix-au-bailly saint-quentin-la-tour saint-quentin-le-petit saint-quentin-le-verger saint-quentin-les-anges saint-quentin-les-beaurepaire saint-quentin-les-chardonnets
saint-quentin-les-marais saint-quentin-les-troo saint-quentin-sur-charente saint-quentin-sur-coole saint-quentin-sur-indrois saint-quentin-sur-isere saint-quentin-sur-le-homme saint-quentin-sur-nohain
saint-quentin-sur-sauxillanges saint-quintin-sur-sioule saint-quirc saint-quirin saint-rabier saint-racho saint-regis-du-coin saint-regle saint-remeze saint-remimont saint-remy-au-bois
saint-remy-aux-bois saint-remy-blanzy saint-remy-boscrocourt saint-remy-chaussee saint-remy-de-blot saint-remy-de-chargnat saint-remy-de-chaudes-aigues saint-remy-de-la-vanne saint-remy-de-maurienne
saint-remy-de-salers saint-remy-de-sille saint-remy-des-landes saint-remy-des-monts saint-remy-du-nord saint-remy-du-plain saint-remy-du-val saint-remy-en-bouzemont-saint-genest-et-isson
saint-remy-en-comte saint-remy-en-l'eau saint-remy-en-mauges saint-remy-en-rollat saint-remy-l'honore saint-remy-la-calonne saint-remy-la-varenne saint-remy-le-petit saint-remy-sous-barbuise
saint-remy-sous-broyes saint-remy-sur-bussy saint-remy-sur-creuse saint-remy-sur-durolle saint-restitut saint-reverend saint-reverien saint-rieul saint-rigomer-des-bois saint-rimay saint-riquier
saint-riquier-en-riviere saint-riquier-es-plains saint-rirand saint-rivoal saint-robert saint-roch saint-roch-sur-egrenne saint-romain saint-romain-au-mont-d'or saint-romain-d'ay saint-romain-d'urfe
saint-romain-de-benet saint-romain-de-lerps saint-romain-de-monpazier saint-romain-de-popey saint-romain-de-surieu saint-romain-en-gier saint-romain-en-jarez saint-romain-en-viennois
saint-romain-et-saint-clement saint-romain-la-motte saint-romain-la-virvee saint-romain-lachalm saint-romain-le-noble saint-romain-les-atheux saint-romain-sous-gourdon saint-romain-sous-versigny
saint-romain-sur-cher saint-roman saint-roman-de-codieres saint-roman-de-malegarde saint-romans saint-romans-des-champs saint-romans-les-melle saint-rome saint-rome-de-cernon saint-rome-de-dolan
saint-rome-de-tarn saint-romphaire saint-rustice saint-saire saint-salvadou saint-salvadour saint-salvi-de-carcaves saint-salvy saint-salvy-de-la-balme saint-samson saint-samson-de-bonfosse
saint-samson-de-la-roque saint-samson-la-poterie saint-samson-sur-rance saint-sandoux saint-santin saint-santin-cantales saint-santin-de-maurs saint-sardos saint-satur saint-saturnin-de-lenne
saint-saturnin-de-lucian saint-saturnin-du-bois saint-saturnin-du-limet saint-saturnin-sur-loire saint-saud-lacoussiere saint-sauflieu saint-saulge saint-saury saint-sauvant saint-sauves-d'auvergne
saint-sauveur-camprieu saint-sauveur-d'emalleville saint-sauveur-de-carrouges saint-sauveur-de-cruzieres saint-sauveur-de-flee saint-sauveur-de-ginestoux saint-sauveur-de-landemont
saint-sauveur-de-meilhan saint-sauveur-de-montagut saint-sauveur-de-peyre saint-sauveur-de-pierrepont saint-sauveur-de-puynormand saint-sauveur-des-landes saint-sauveur-en-diois
saint-sauveur-en-puisaye saint-sauveur-en-rue saint-sauveur-gouvernet saint-sauveur-la-pommeraye saint-sauveur-la-sagne saint-sauveur-la-vallee saint-sauveur-lalande saint-sauveur-lendelin
saint-sauveur-les-bray saint-sauveur-marville saint-sauveur-sur-ecole saint-sauveur-sur-tinee saint-sauvier saint-sauvy saint-saviol saint-sebastien saint-sebastien-d'aigrefeuille
saint-sebastien-de-raids saint-secondin saint-segal saint-seglin saint-seine saint-seine-en-bache saint-seine-l'abbaye saint-seine-sur-vingeanne saint-senier-de-beuvron saint-senier-sous-avranches
saint-senoch saint-senoux saint-series saint-sernin saint-sernin-du-bois saint-sernin-du-plain saint-sernin-les-lavaur saint-sernin-sur-rance saint-serotin saint-servais saint-servant saint-setiers
saint-seurin-de-bourg saint-seurin-de-cadourne saint-seurin-de-cursac saint-seurin-de-palenne saint-seurin-de-prats saint-seve saint-sever-calvados saint-sever-de-rustan saint-sever-de-saintonge
saint-sever-du-moustier saint-severin saint-severin-d'estissac saint-severin-sur-boutonne saint-siffret saint-sigismond saint-sigismond-de-clermont saint-silvain-bas-le-roc saint-silvain-bellegarde
saint-silvain-montaigut saint-silvain-sous-toulx saint-simeon saint-simeux saint-simon saint-simon-de-bordes saint-simon-de-pellouaille saint-sixt saint-sixte saint-solve saint-sorlin
saint-sorlin-d'arves saint-sorlin-de-conac saint-sorlin-de-morestel saint-sorlin-de-vienne saint-sorlin-en-bugey saint-sornin saint-sornin-la-marche saint-sornin-lavolps saint-sornin-leulac
saint-soulan saint-souplet saint-souplet-sur-py saint-sozy saint-stail saint-suliac saint-sulpice saint-sulpice-d'arnoult saint-sulpice-d'excideuil saint-sulpice-de-cognac saint-sulpice-de-faleyrens
saint-sulpice-de-favieres saint-sulpice-de-grimbouville saint-sulpice-de-guilleragues saint-sulpice-de-mareuil saint-sulpice-de-pommeray saint-sulpice-de-pommiers saint-sulpice-de-roumagnac
saint-sulpice-de-ruffec saint-sulpice-des-landes saint-sulpice-des-rivoires saint-sulpice-en-pareds saint-sulpice-la-foret saint-sulpice-lauriere saint-sulpice-le-dunois saint-sulpice-le-gueretois
saint-sulpice-le-verdon saint-sulpice-les-bois saint-sulpice-les-champs saint-sulpice-les-feuilles saint-sulpice-sur-risle saint-supplet saint-sylvain saint-sylvain-d'anjou saint-sylvestre
saint-sylvestre-cappel saint-sylvestre-de-cormeilles saint-sylvestre-pragoulin saint-symphorien saint-symphorien-d'ancelles saint-symphorien-de-lay saint-symphorien-de-mahun
saint-symphorien-de-marmagne saint-symphorien-de-thenieres saint-symphorien-des-bois saint-symphorien-des-bruyeres saint-symphorien-des-monts saint-symphorien-le-valois saint-symphorien-sous-chomerac
saint-symphorien-sur-couze saint-symphorien-sur-saone saint-thegonnec saint-thelo saint-theodorit saint-theoffrey saint-thibaud-de-couz saint-thibault saint-thibaut saint-thiebaud saint-thiebault
saint-thierry saint-thois saint-thomas saint-thomas-de-conac saint-thomas-de-courceriers saint-thomas-en-argonne saint-thomas-en-royans saint-thomas-la-garde saint-thome saint-thonan saint-thual
saint-thuriau saint-thurien saint-thurin saint-tricat saint-trimoel saint-trinit saint-trivier-de-courtes saint-trivier-sur-moignans saint-trojan saint-trojan-les-bains saint-tugdual saint-ulphace
saint-ulrich saint-uniac saint-urbain-maconcourt saint-urcisse saint-urcize saint-ursin saint-usage saint-usuge saint-utin saint-vaast-d'equiqueville saint-vaast-de-longmont saint-vaast-dieppedalle
saint-vaast-du-val saint-vaast-en-auge saint-vaast-en-cambresis saint-vaast-en-chaussee saint-vaast-la-hougue saint-vaast-les-mello saint-vaast-sur-seulles saint-vaize saint-valbert saint-valentin
saint-valerien saint-valery saint-vallerin saint-vallier-sur-marne saint-vaury saint-venerand saint-verain saint-veran saint-verand saint-vert saint-viance saint-viatre saint-victeur
saint-victor-d'epine saint-victor-de-buthon saint-victor-de-chretienville saint-victor-de-malcap saint-victor-de-morestel saint-victor-de-reno saint-victor-des-oules saint-victor-en-marche
saint-victor-et-melvieu saint-victor-l'abbaye saint-victor-la-riviere saint-victor-malescours saint-victor-montvianeix saint-victor-rouzaud saint-victor-sur-arlanc saint-victor-sur-avre
saint-victor-sur-ouche saint-victor-sur-rhins saint-victour saint-victurnien saint-vidal saint-vigor saint-vigor-d'ymonville saint-vigor-des-mezerets saint-vigor-des-monts saint-vincent
saint-vincent-bragny saint-vincent-cramesnil saint-vincent-d'autejac saint-vincent-d'olargues saint-vincent-de-barbeyrargues saint-vincent-de-barres saint-vincent-de-boisset saint-vincent-de-connezac
saint-vincent-de-cosse saint-vincent-de-durfort saint-vincent-de-lamontjoie saint-vincent-de-mercuze saint-vincent-de-pertignas saint-vincent-de-reins saint-vincent-de-salers saint-vincent-des-bois
saint-vincent-des-landes saint-vincent-des-pres saint-vincent-du-boulay saint-vincent-du-lorouer saint-vincent-du-pendit saint-vincent-en-bresse saint-vincent-jalmoutiers saint-vincent-la-chatre
saint-vincent-la-commanderie saint-vincent-le-paluel saint-vincent-les-forts saint-vincent-lespinasse saint-vincent-puymaufrais saint-vincent-rive-d'olt saint-vincent-sterlanges saint-vincent-sur-graon
saint-vincent-sur-jabron saint-vincent-sur-jard saint-vincent-sur-l'isle saint-vincent-sur-oust saint-vinnemer saint-vital saint-vite saint-vitte saint-vitte-sur-briance saint-vivien
saint-vivien-de-blaye saint-vivien-de-medoc saint-vivien-de-monsegur saint-voir saint-vougay saint-vran saint-vulbas saint-waast saint-wandrille-rancon saint-yaguen saint-yan saint-ybard saint-ybars
saint-yon saint-yrieix-la-montagne saint-yrieix-le-dejalat saint-yrieix-les-bois saint-yrieix-sous-aixe saint-ythaire saint-yvoine saint-yzans-de-medoc sainte-agathe sainte-agathe-d'aliermont
sainte-agathe-en-donzy sainte-agathe-la-bouteresse sainte-agnes sainte-alauzie sainte-alvere sainte-anastasie sainte-anne-saint-priest sainte-anne-sur-gervonde sainte-anne-sur-vilaine sainte-aulde
sainte-aurence-cazaux sainte-austreberthe sainte-barbe sainte-barbe-sur-gaillon sainte-beuve-en-riviere sainte-blandine sainte-brigitte sainte-camelle sainte-catherine-de-fierbois sainte-cecile
sainte-cecile-d'andorge sainte-cecile-du-cayrou sainte-ceronne-les-mortagne sainte-cerotte sainte-christie sainte-christie-d'armagnac sainte-christine sainte-colombe-de-duras
sainte-colombe-de-la-commanderie sainte-colombe-de-peyre sainte-colombe-de-villeneuve sainte-colombe-des-bois sainte-colombe-en-auxois sainte-colombe-en-bruilhois sainte-colombe-la-commanderie
sainte-colombe-pres-vernon sainte-colombe-sur-gand sainte-colombe-sur-guette sainte-colombe-sur-l'hers sainte-colombe-sur-loing sainte-colombe-sur-seine sainte-colome sainte-croix sainte-croix-a-lauze
sainte-croix-aux-mines sainte-croix-de-caderle sainte-croix-de-mareuil sainte-croix-de-quintillargues sainte-croix-du-mont sainte-croix-du-verdon sainte-croix-en-bresse sainte-croix-en-jarez
sainte-croix-grand-tonne sainte-croix-hague sainte-croix-sur-aizier sainte-croix-sur-buchy sainte-croix-sur-mer sainte-croix-sur-orne sainte-croix-vallee-francaise sainte-croix-volvestre sainte-dode
sainte-eanne sainte-engrace sainte-enimie sainte-eugenie-de-villeneuve sainte-eulalie-d'ans sainte-eulalie-d'eymet sainte-eulalie-d'olt sainte-eulalie-de-cernon sainte-eulalie-en-born
sainte-eulalie-en-royans sainte-euphemie sainte-euphemie-sur-ouveze sainte-eusoye sainte-fauste sainte-feyre-la-montagne sainte-florence sainte-foi sainte-fortunade sainte-foy-de-belves
sainte-foy-de-longas sainte-foy-de-montgommery sainte-foy-l'argentiere sainte-foy-la-longue sainte-foy-saint-sulpice sainte-foy-tarentaise sainte-gauburge-sainte-colombe sainte-gemme
sainte-gemme-en-sancerrois sainte-gemme-martaillac sainte-gemme-moronval sainte-gemmes sainte-gemmes-d'andigne sainte-gemmes-le-robert sainte-genevieve-les-gasny sainte-helene-bondeville
sainte-helene-du-lac sainte-helene-sur-isere sainte-hermine sainte-honorine-de-ducy sainte-honorine-des-pertes sainte-honorine-du-fay sainte-honorine-la-chardonne sainte-honorine-la-guillaume
sainte-innocence sainte-jalle sainte-jamme-sur-sarthe sainte-julie sainte-juliette sainte-juliette-sur-viaur sainte-leocadie sainte-lheurine sainte-liviere sainte-livrade sainte-lizaigne
sainte-lucie-de-tallano sainte-magnance sainte-marguerite-d'elle sainte-marguerite-de-carrouges sainte-marguerite-de-viette sainte-marguerite-des-loges sainte-marguerite-en-ouche
sainte-marguerite-lafigere sainte-marguerite-sur-fauville sainte-marguerite-sur-mer sainte-marie-a-py sainte-marie-au-bosc sainte-marie-cappel sainte-marie-d'alloix sainte-marie-d'alvey
sainte-marie-d'attez sainte-marie-de-chignac sainte-marie-de-cuines sainte-marie-de-gosse sainte-marie-de-vatimesnil sainte-marie-de-vaux sainte-marie-des-champs sainte-marie-du-bois
sainte-marie-du-lac-nuisement sainte-marie-du-mont sainte-marie-en-chanois sainte-marie-en-chaux sainte-marie-kerque sainte-marie-la-blanche sainte-marie-la-robert sainte-marie-lapanouze
sainte-marie-laumont sainte-marie-outre-l'eau sainte-marie-sur-ouche sainte-marthe sainte-maure sainte-maure-de-peyriac sainte-meme sainte-mere sainte-mesme sainte-mondane sainte-montaine
sainte-nathalene sainte-neomaye sainte-olive sainte-opportune sainte-opportune-du-bosc sainte-opportune-la-mare sainte-orse sainte-osmane sainte-ouenne sainte-pallaye sainte-paule sainte-pexine
sainte-pole sainte-preuve sainte-radegonde sainte-radegonde-des-noyers sainte-ramee sainte-reine sainte-ruffine sainte-sabine sainte-sabine-born sainte-sabine-sur-longeve sainte-scolasse-sur-sarthe
sainte-segree sainte-seve sainte-severe sainte-severe-sur-indre sainte-solange sainte-soline sainte-souline sainte-suzanne-et-chammes sainte-suzanne-sur-vire sainte-terre sainte-therence
sainte-thorette sainte-trephine sainte-trie sainte-valiere sainte-vaubourg sainte-verge sainte-vertu sainteny saintigny saintines saints-en-puisaye saints-geosmes sainville saires saires-la-verrerie
saissac saisseval saisy saivres saizenay saizerais saizy sajas salagnac salagnon salans salasc salaunes salavas salavre salazac salechan saleich saleignes salency salenthal saleon salerans salers
salesches salettes salherm salice saliceto salies salies-du-salat salignac salignac-de-mirambeau salignac-eyvigues salignac-sur-charente saligney saligny saligny-sur-roudon saligos salinelles salins
salins-fontaine salins-les-thermes salives sallagriffon salledes salleles-cabardes sallen sallenelles sallenoves salles-adour salles-arbuissonnas-en-beaujolais salles-courbaties salles-curan
salles-d'angles salles-d'armagnac salles-de-barbezieux salles-de-belves salles-de-villefagnan salles-et-pratviel salles-lavalette salles-mongiscard salles-sous-bois salles-sur-garonne salles-sur-l'hers
sallespisse salmagne salmaise salmbach salmiech salon salon-la-tour salonnes salornay-sur-guye salperwick salsein salsigne salt-en-donzy salvagnac salvagnac-cajarc salvezines salviac salvizinet salza
salzuit samadet saman samaran samazan sambin sambourg sameon samerey sames sammarcolles sammeron samognat samogneux samonac samouillan samoussy sampans sampigny sampigny-les-maranges sampolo sampzon
samson samsons-lion samuran san-damiano san-gavino-d'ampugnani san-gavino-di-carbini san-gavino-di-fiumorbo san-gavino-di-tenda san-giovanni-di-moriani san-giuliano san-lorenzo sana sancergues sancerre
sancey sancheville sanchey sancourt sancy sancy-les-cheminots sancy-les-provins sand sandarville sandaucourt sandouville sandrans sanghen sanilhac-sagries sannat sannerville sannes sanous
sanry-les-vigy sanry-sur-nied sans-vallois sansa sansac-de-marmiesse sansac-veinazes sansais sansan sanssac-l'eglise sanssat sant'andrea-d'orcino sant'andrea-di-bozio sant'andrea-di-cotone
sant'antonino santa-lucia-di-mercurio santa-lucia-di-moriani santa-maria-di-lota santa-maria-figaniella santa-maria-poggio santa-maria-siche santa-reparata-di-balagna santa-reparata-di-moriani santans
santeau santenay santeuil santigny santilly santo-pietro-di-tenda santo-pietro-di-venaco santosse santranges sanvensa sanxay sanzey saon saonnet saorge saosnes saou sap-en-auge sapignicourt sapignies
sapogne-et-feucheres sapogne-sur-marche sapois saponay saponcourt saramon saraz sarbazan sarce sarceaux sarcenas sarcey sarcicourt sarcos sarcus sarcy sardan sardent sardieu sardon sardy-les-epiry
sarge-sur-braye sari-d'orcino sari-solenzara sariac-magnoac sarlabous sarlande sarliac-sur-l'isle sarniguet sarnois saron-sur-aube sarp sarpourenx sarragachies sarrageois sarraguzan sarraltroff
sarramea sarran sarrance sarrancolin sarrant sarrazac sarraziet sarrecave sarreinsming sarremezan sarrewerden sarrey sarriac-bigorre sarrigne sarrogna sarron sarrouilles sarroux---saint-julien
sars-et-rosieres sars-le-bois sars-poteries sartes sartilly sarton sarzay sasnieres sassangy sassay sassegnies sassenay sassetot-le-malgarde sassetot-le-mauconduit sasseville sassey sassey-sur-meuse
sassierges-saint-germain sassis sassy satillieu saturargues saubion saubole saubrigues saubusse saucede sauchay sauchy-cauchy sauchy-lestree sauclieres saucourt-sur-rognon saudemont saudoy saudron
saudrupt saugeot saugnac-et-cambran saugnac-et-muret saugon saugues sauguis-saint-etienne saugy saujac saul saulce-sur-rhone saulces-champenoises saulces-monclin saulcet saulchery saulchoy
saulchoy-sous-poix saulcy saules saulge saulge-l'hopital saulges saulgond sauliac-sur-cele saulles saulmory-villefranche saulnay saulnieres saulnot saulny saulon-la-chapelle saulon-la-rue sault
sault-brenaz sault-de-navailles sault-les-rethel sault-saint-remy saulty saulvaux saulx saulx-le-duc saulx-les-champlon saulx-marchais saulxerotte saulxures saulxures-les-bulgneville
saulxures-les-vannes saulzais-le-potier saulzet saulzet-le-froid saulzoir saumane saumane-de-vaucluse saumejan saumeray saumont saumont-la-poterie saumos saunay saunieres sauqueville saurais saurat
sauret-besserve saurier saussay saussay-la-campagne saussemesnil saussenac saussens sausses sausseuzemare-en-caux saussey saussignac saussines saussy sautel sauternes sauteyrargues sauto sauvage-magny
sauvagnac sauvagnas sauvagnat sauvagnat-sainte-marthe sauvagney sauvagny sauvain sauvat sauve sauvelade sauverny sauvessanges sauveterre-de-bearn sauveterre-de-comminges sauveterre-de-guyenne
sauveterre-de-rouergue sauveterre-la-lemance sauveterre-saint-denis sauviac sauviat sauviat-sur-vige sauvignac sauvigney-les-gray sauvigney-les-pesmes sauvigny sauvigny-le-beureal sauvigny-le-bois
sauvigny-les-bois sauville sauvillers-mongival sauvimont sauvoy saux saux-et-pomarede sauxillanges sauze sauze-vaussais sauzelles sauzet sauzon savarthes savas savas-mepin savasse savenes savennes
savennieres saveres saveuse savianges savieres savignac savignac-de-duras savignac-de-l'isle savignac-de-miremont savignac-de-nontron savignac-ledrier savignac-les-eglises savignac-les-ormeaux
savignac-mona savignac-sur-leyze savignargues savigne savigne-sous-le-lude savigne-sur-lathan savignies savigny savigny-en-revermont savigny-en-sancerre savigny-en-septaine savigny-en-terre-plaine
savigny-en-veron savigny-le-sec savigny-le-vieux savigny-les-beaune savigny-levescault savigny-poil-fol savigny-sous-faye savigny-sous-malain savigny-sur-aisne savigny-sur-ardres savigny-sur-braye
savigny-sur-clairis savigny-sur-grosne savigny-sur-seille savilly savines-le-lac savins savoillan savoisy savolles savonnieres-devant-bar savonnieres-en-perthois savouges savournon savoyeux savy
savy-berlette saxel saxi-bourdon saxon-sion sazeray sazeret sazilly sazos scata sceau-saint-angel sceautres sceaux-d'anjou sceaux-du-gatinais sceaux-sur-huisne scey-maisieres
scey-sur-saone-et-saint-albin schaeffersheim schaffhouse-pres-seltz schaffhouse-sur-zorn schalbach schalkendorf scharrachbergheim-irmstett scheibenhard scherlenheim schillersdorf schirrhoffen
schleithal schlierbach schmittviller schneckenbusch schnersheim schoenau schoenbourg schoenenbourg schopperten schorbach schwabwiller schweighouse-thann schwenheim schwerdorff schweyen schwindratzheim
schwoben schwobsheim sciecq scientrier scieurac-et-floures scille scolca scrignac scrupt scye seailles sebecourt sebeville seboncourt sebourg sebouville sebrazac seby secenans sechault secheras
secheval sechilienne sechin secondigne-sur-belle secondigny secourt secqueville-en-bessin sedeilhac sederon sedze-maubecq sedzere seebach segalas seglien segos segoufielle segre segreville segrie
segrie-fontaine segrois segry segur segur-le-chateau segur-les-villas segura seguret segus seich seichebrieres seicheprey seignalens seigne seignelay seigneulles seigny seigy seilhac seilhan seillac
seillonnaz seine-port seingbouse seissan seix selaincourt selens seligne seligney selincourt selles selles-saint-denis selles-sur-nahon sellieres selommes selonnet sem semalle semarey sembadel sembas
semblecay semboues semeacq-blachon semecourt semelay semens sementron semeries semerville semezanges semezies-cachan semide semillac semilly semmadon semoine semond semondans semons semousies semoussac
semoutiers-montsaon sempesserre sempigny sempy semur-en-brionnais semur-en-vallon semuy senac senaide senaillac-latronquiere senaillac-lauzes senailly senan senantes senard senarens senargent-mignafans
senarpont senaux sencenac-puy-de-fourches senconac sendets senechas senergues senestis seneujols senez senezergues sengouagnet seniergues senille senille-saint-sauveur seninghem senlecques
senlis-le-sec senlisse sennecay sennece-les-macon sennely sennevieres senneville-sur-fecamp sennevoy-le-bas sennevoy-le-haut senon senoncourt senoncourt-les-maujouy senonges senonnes senots senouillac
senoville senozan sens-beaujeu sens-sur-seille sentein sentelie sentenac-d'oust sentenac-de-serou sentheim sentilly sentous senuc senven-lehart sepeaux-saint-romain sepmeries sepmes seppois-le-bas
seppois-le-haut sept-forges sept-freres sept-meules sept-saulx sept-sorts sept-vents septfontaines septmoncel-les-molunes septmonts septsarges septvaux sepvigny sepvret sepx sequehart serain
seraincourt serandon seranon serans seranville seranvillers-forenville seraucourt seraucourt-le-grand seraumont serazereux serbannes serbonnes serches sercoeur sercus sercy serdinya sere
sere-en-lavedan sere-lanso sere-rustaing serecourt serempuy serenac serevillers serez serezin-de-la-tour sergeac sergenaux sergenon sergines sericourt seriers serignac serignac-peboudou
serignac-sur-garonne serigne serigny serilhac seringes-et-nesles seris serley sermages sermaise sermaises sermaize sermaize-les-bains sermamagny sermange sermano sermentizon sermentot sermerieu
sermersheim sermesse sermiers sermizelles sermoise sermoise-sur-loire sermoyer sermur sernhac serocourt seron serques serqueux serquigny serra-di-ferro serra-di-fiumorbo serra-di-scopamene serralongue
serraval serre-les-moulieres serre-nerpol serres serres-et-montguyard serres-gaston serres-morlaas serres-sainte-marie serres-sur-arget serreslous-et-arribans serriera serrieres serrieres-de-briord
serrieres-en-chautagne serrieres-sur-ain serrigny serrigny-en-bresse serrouville serruelles sers servais serval servance servance-miellin servanches servant servas servaville-salmonville serverette
serves-sur-rhone servieres servieres-le-chateau serviers-et-labaume servies servies-en-val servignat servigney servigny servigny-les-raville servigny-les-sainte-barbe serville servilly servin servins
servon-melzicourt servoz sery sery-les-mezieres sery-magneval serzy-et-prin setques seugy seuil seuil-d'argonne seuillet seuilly seulline seur seux seuzey sevelinges sevenans severac severac-le-chateau
seveux-motey sevignac sevignacq sevignacq-meyracq sevigny sevigny-la-foret sevigny-waleppe sevis sevrai sevrey sevry sewen sexcles sexey-aux-forges sexey-les-bois sexfontaines seychalles seyches seyne
seynes seynod seyre seyresse seysses-saves seytroux siarrouy siaugues-sainte-marie sibiril sibiville siccieu-saint-julien-et-carisieu sichamps sickert sideville sidiailles siecq siegen sierck-les-bains
siersthal sierville siest sieurac sieuras sievoz siewiller sigale sigalens sigave sigloy signac signeville signy-l'abbaye signy-le-petit signy-montlibert signy-signets sigogne sigolsheim sigonce
sigottier sigoules-et-flaugeac sigournais sigoyer siguer sigy sigy-en-bray sigy-le-chatel silfiac silhac sillans sillans-la-cascade sillars sillas sille-le-philippe sillegny sillery silley-amancey
silley-blefond silly-en-gouffern silly-en-saulnois silly-la-poterie silly-le-long silly-sur-nied silly-tillard silmont siltzheim silvareccio silvarouvres simacourbe simandre simandre-sur-suran
simandres simard simencourt simeyrols simiane-la-rotonde simorre simple sinard sincey-les-rouvray sinderes singles singleyrac singly singrist sinsat sinzos sion sion-les-mines sioniac sionne sionviller
siorac-de-riberac siorac-en-perigord siouville-hague sirac siracourt siradan siran sireix sireuil sirod siros sisco sissy sistels sivergues sivignon sivry sivry-ante sivry-courtry sivry-la-perche
sivry-sur-meuse sixt-fer-a-cheval smermesnil soccia socourt socx sode soeurdres sognolles-en-montois sogny-aux-moulins sogny-en-l'angle soignolles soindres soing-cubry-charentenay soings-en-sologne
soirans soissons-sur-nacey soisy-bouy soisy-sur-ecole soize soizy-aux-bois solaro solaure-en-diois solbach soleilhas solemont solente solerieux solers soleymieu soleymieux solferino solgne solignac
solignac-sous-roche solignac-sur-loire solignat soligny-la-trappe soligny-les-etangs sollacaro sollieres-sardieres sologny solomiac solore-en-forez solre-le-chateau solrinnes solterre solutre-pouilly
sombernon sombrin sombrun somloire sommaing sommaisne sommancourt sommant sommauthe somme-bionne somme-suippe somme-tourbe somme-vesle somme-yevre sommecaise sommedieue sommeilles sommelans sommelonne
sommepy-tahure sommerance sommerau sommerecourt sommereux sommermont sommeron sommervieu sommerviller sommery sommesnil sommesous sommette-eaucourt sommeval sommeville sommevoire sommieres-du-clain
sompt sompuis somsois son sonac sonchamp soncourt soncourt-sur-marne sondernach sondersdorf songeons songeson songy sonnac sonnac-sur-l'hers sonnay sons-et-roncheres sonthonnax-la-montagne sonzay
soppe-le-bas soppe-le-haut sor sorans-les-breurey sorbais sorbets sorbey sorbier sorbo-ocagnano sorbollano sorbon sorbs sorcy-bauthemont sorcy-saint-martin sorde-l'abbaye sore soreac sorel
sorel-en-vimeu sorel-moussel sorgeat sorges sorges-et-ligueux-en-perigord sorio sormery sormonne sornac sornay sorneville sorquainville sorrus sort-en-chalosse sortosville sortosville-en-beaumont sos
sossais sost sotta sottevast sotteville sotteville-sous-le-val sotteville-sur-mer soturac sotzeling souain-perthes-les-hurlus souance-au-perche souanyas souastre soubes soublecause soubran soubrebost
souce soucelles soucht soucia soucirac souclin soucy soudaine-lavinadiere soudan soudat souday soude soudeilles soudorgues soudron soueich soueix-rogalle souel souesmes souffrignac souge
souge-le-ganelon sougeal sougeres-en-puisaye sougeres-sur-sinotte sougraigne sougy sougy-sur-loire souhey souilhanels souilhe souille souilly soula soulages soulages-bonneval soulaincourt
soulaines-dhuys soulaines-sur-aubance soulaire-et-bourg soulaires soulan soulanges soulangis soulangy soulatge soulaucourt-sur-mouzon soulaures soulce-cernay soulge-sur-ouette soulieres soulievres
soulignac souligne-flace souligne-sous-ballon soulignonne souligny soulitre soulles soulom soulomes soulosse-sous-saint-elophe soultz-les-bains soultzbach-les-bains soultzeren soulvache soumaintrain
soumans soumensac soumeras soumont soumont-saint-quentin soumoulou soupex soupir souplicourt souprosse souraide sourans source-seine sourdeval-les-bois sourdon sourdun sournia sourniac sourribes sours
soursac sourzac sous-parsat sousceyrac sousceyrac-en-quercy sousmoulins souspierre soussac soussans soussey-sur-brionne soustelle sousville souternon soutiers souvans souvignargues souvigne
souvigne-sur-meme souvigne-sur-sarthe souvigny souvigny-de-touraine souvigny-en-sologne souyeaux souzay-champigny souzy souzy-la-briche soveria soyans soye soye-en-septaine soyecourt soyers spada
sparsbach spechbach speloncato speracedes spezet spincourt sponville spoy spycker squiffiec stainville staple stattmatten stazzona steenbecque steene steige steinbach steinbourg steinbrunn-le-bas
steinbrunn-le-haut steinseltz steinsoultz sternenberg stetten stigny still stonne storckensohn stosswihr stotzheim strazeele strenquels strueth struth stuckange stundwiller sturzelbronn
stutzheim-offenheim suarce suaux sublaines subles subligny suc-et-sentenac succieu suevres sugeres sugny suhescun suilly-la-tour suin suisse suizy-le-franc sulignat sully sully-la-chapelle sumene
sundhoffen sundhouse supt surat surba surbourg surcamps surdoux sure surfonds surfontaine surgy suriauville surin suris surjoux surjoux-lhopital surmont surques surrain surtainville surtauville survie
surville sury sury-aux-bois sury-en-vaux sury-es-bois sury-pres-lere sus sus-saint-leger susmiou sussac sussat sussey susville sutrieu suzan suzanne suzannecourt suzay suze suzette suzoy suzy sy syam
sylvains-les-moulins sylvanes tabaille-usquain tabanac tabre tachoires tacoignieres taconnay tadousse-ussau taglio-isolaccio tagnon tagolsheim tagsdorf tahuata tailhac taillancourt taillant taillebois
taillebourg taillecavat taillecourt taillefontaine taillepied taillet taillette taillis tailly taingy taintrux taisnieres-en-thierache taisnieres-sur-hon taisnil taix taize taize-aizie taize-maulais
taizy tajan takaroa talairan talais talasani talazac talcy talencieux talissieu talizat tallans tallenay tallende taller talloires talloires-montmin tallone tallud-sainte-gemme talmas talmay
talmont-sur-gironde talmontiers talon talus-saint-prix tamerville tamnay-en-bazois tamnies tanavelle tanay tancarville tancoigne tancon tanconville tancrou tangry tanis tanlay tannay
tannay-le-mont-dieu tanneron tannerre-en-puisaye tannieres tannois tanques tantonville tanus tanville tanzac taponas taponnat-fleurignac tarabel taradeau tarasteix tarcenay-foucherans tardais tardes
tardets-sorholus tardinghen tarentaise tarerach targasonne targe target tarnac tarnes taron-sadirac-viellenave tarquimpol tarrano tarsac tarsacq tarsul tart tart-l'abbaye tart-le-bas tart-le-haut
tartaras tartecourt tartiers tartigny tartonne tarzy tasque tasse tassenieres tassille tasso tatakoto taugon taulignan taulis tauriac tauriac-de-camares tauriac-de-naucelle tauriers taurignan-castet
taurignan-vieux taurinya taurize taussac taussac-la-billiere tautavel tauves tauxieres-mutry tauxigny-saint-bauld tavaco tavant tavaux-et-pontsericourt tavera tavernay tavernes tavers tavey taxat-senat
taxenne tayac taybosc tayrac tazilly teche tecou teigny teilhede teilhet teillay teillay-le-gaudin teillay-saint-benoit teille teillet teillet-argenty teillots teissieres-de-cornet
teissieres-les-boulies tellancourt tellecey tellieres-le-plessis temple-laguyon templeux-la-fosse templeux-le-guerard tenay tende tendon tendron tendu teneur tennie tenteling terce tercillat
tercis-les-bains terdeghem terjat termes termes-d'armagnac termignon terminiers ternand ternant ternant-les-eaux ternas ternat ternuay-melay-et-saint-hilaire terny-sorny terramesnil terrats terraube
terre-clapier terre-de-bancalie terre-de-bas terre-de-haut terre-et-marais terrebasse terrefondree terrehault terres-de-bord terres-de-druance terroles terron-sur-aisne terrou tersanne tersannes
terssac tertry terves tessancourt-sur-aubette tesse-froulay tessel tessens tesson tessonniere tetaigne teteghem teterchen tethieu teting-sur-nied teuillac teulat teurtheville-bocage teurtheville-hague
teyjat teyssieres teyssieu teyssode thaas thaims thaire thaix thal-drulingen thal-marmoutier thalamy thannenkirch thanville thaon tharaux tharoiseau tharot thaumiers thauron thauvenay thebe thedirac
thegra thehillac theil-rabier theil-sur-vanne theillay theize thel theligny thelis-la-combe thelod thelonne thelus themericourt themines theminettes thenac thenailles thenay thenelles thenesol theneuil
theneuille thenezay thenioux thenissey thenisy thennelieres thennes thenon thenorgues thenouville theoule-sur-mer therdonne thereval therines thermes-magnoac therondels therouanne therouldeville
thervay thesee thesy theuley theus theuville theuville-aux-maillots thevet-saint-julien theville thevray they-sous-montfort they-sous-vaudemont thezac thezan-des-corbieres theze thezey-saint-martin
theziers thezillieu thezy-glimont thiancourt thianges thiat thiaucourt-regnieville thiaville-sur-meurthe thiberville thibie thibivillers thibouville thicourt thiebaumenil thieblemont-faremont
thiebouhans thieffrain thieffrans thiefosse thiel-sur-acolin thiembronne thienans thiennes thiepval thiergeville thiernu thiers-sur-theve thierville thiery thiescourt thietreville thieulloy-l'abbaye
thieulloy-la-ville thieuloy-saint-antoine thieux thieville thievres thiezac thignonville thil-manneville thil-sur-arroux thilay thilleux thillois thillombois thillot thilouze thimert-gatelles
thimonville thimory thin-le-moutier thiolieres thionne thiouville thiraucourt thire thiron-gardais this thivars thivencelle thiverny thiverval-grignon thivet thiville thizay thizy thoard thodure
thoigne thoiras thoiras-corbes thoire-sous-contensor thoire-sur-dinan thoires thoirette-coisia thoiria thoissey thoissia thoisy-la-berchere thoisy-le-desert thoix thol-les-millieres thollet
thollon-les-memises thomirey thonac thonnance-les-joinville thonnance-les-moulins thonne-la-long thonne-le-thil thonne-les-pres thonnelle thonville thorailles thoraise thorame-basse thorame-haute
thoras thore-la-rochette thoree-les-pins thorens-glieres thorey thorey-en-plaine thorey-lyautey thorey-sous-charny thorey-sur-ouche thorigne thorigne-d'anjou thorigne-en-charnie thorigne-sur-due
thorigny thorigny-sur-le-mignon thorigny-sur-oreuse thorrenc thors thory thoste thou thouarce thouars-sur-arize thouars-sur-garonne thouarsais-bouildroux thourie thouron thoury thoury-ferottes thoux
thuboeuf thues-entre-valls thueyts thugny-trugny thuilley-aux-groseilles thuillieres thulay thumereville thun-l'eveque thun-saint-amand thun-saint-martin thurageau thuret thurey thurey-le-mont thury
thury-en-valois thury-harcourt thury-sous-clermont thusy thuy thyl tibiran-jaunac ticheville tichey tieffenbach tiercelet tieste-uragnoux tiffauges tigeaux tignac tigne tignecourt tignes tigny-noyelle
til-chatel tilh tilhouse tillac tillay-le-peneux tille tillenay tilleul-dame-agnes tilleux tillieres tillieres-sur-avre tilloloy tillou tilloy-et-bellay tilloy-floriville tilloy-les-conty
tilloy-les-hermaville tilloy-les-mofflaines tilloy-lez-cambrai tilloy-lez-marchiennes tilly tilly-capelle tilly-la-campagne tilly-sur-meuse tilly-sur-seulles tilques tincey-et-pontrebeau tinchebray
tincourt-boucly tincques tincry tingry tintry tintury tiranges tirent-pontejac tirepied-sur-see tissey tivernon tiviers tizac-de-curton tizac-de-lapouyade tocane-saint-apre tocqueville
tocqueville-en-caux tocqueville-les-murs tocqueville-sur-eu toeufles toges togny-aux-boeufs tolla tollaincourt tollent tollevast tombeboeuf tomino tonnac tonnay-boutonne tonneville tonnoy tonquedec
torce torce-en-vallee torce-viviers-en-charnie torcenay torchamp torchefelon torcheville torcieu torcy-en-valois torcy-et-pouligny torcy-le-grand torcy-le-petit torderes tordouet torfou
torigni-sur-vire tornac tornay torpes torsac torsiac tortebesse tortefontaine tortequesne torteron torteval-quesnay tortezais tortisambert torvilliers torxe tossiat tostat tostes totainville totes
touchay toudon touet-de-l'escarene touet-sur-var touffailles touffreville touffreville-la-cable touffreville-la-corbeline touffreville-sur-eu touget touille touillon touillon-et-loutelet toujouse
toulaud touligny toulis-et-attencourt toulon-la-montagne toulon-sur-allier toulon-sur-arroux toulonjac toulouse-le-chateau toulouzette toulx-sainte-croix touquettes touquin tour-de-faure tour-en-bessin
tour-en-sologne tourailles tourailles-sous-bois tourbes tourcelles-chaumont tourch tourdun tourette-du-chateau tourgeville tourlaville tourliac tourly tourmignies tourmont tournai-sur-dive tournan
tournans tournavaux tournay tournay-sur-odon tournebu tournecoupe tournedos-bois-hubert tournedos-sur-seine tournedoz tournefort tournehem-sur-la-hem tournemire tournes tourneville tourneville-sur-mer
tourniac tournieres tournissan tournoisis tournon tournon-d'agenais tournon-saint-martin tournon-saint-pierre tournous-darre tournous-devant tourny tourouvre tourouzelle tourreilles tourrenquets
tourriers tours-en-savoie tours-en-vimeu tours-sur-marne tours-sur-meymont tourtenay tourteron tourtoirac tourtour tourtouse tourtres tourtrol tourville-en-auge tourville-la-campagne
tourville-la-chapelle tourville-les-ifs tourville-sur-arques tourville-sur-odon tourville-sur-pont-audemer tourville-sur-sienne toury-lurcy toury-sur-jour tourzel-ronzieres toussaint toussieux tousson
toussus-le-noble toutainville toutenant toutencourt toutens toutlemonde toutry touverac touvois touvre touzac tox toy-viam tracy-bocage tracy-le-mont tracy-le-val tracy-sur-loire tracy-sur-mer trades
traenheim tragny trainel traitiefontaine traize tralaigues tralonca tramain tramayes trambly tramecourt tramery tramezaigues tramole tramont-emy tramont-lassus tramont-saint-andre tramoyes trampot
trancault trancrainville trange trannes tranqueville-graux trans trans-la-foret trans-sur-erdre tranzault trassanel traubach-le-bas traubach-le-haut trausse travaillan travecy traverseres traves trayes
treal treauville trebabu treban trebas trebedan trebons trebons-de-luchon trebons-sur-la-grasse trebrivan trebry treclun trecon tredaniel tredarzec tredias tredion tredrez-locquemeau treduder trefcon
treffendel treffieux treffort treffrin treflaouenan treflevenez treflez trefols trefumel tregarantec tregarvan treglamus treglonou tregomeur tregon tregonneau tregourez tregrom treguennec treguidel
trehet trehorenteuc treignac treignat treigny treigny-perreuse-sainte-colombe treilles treilles-en-gatinais treis-sants-en-ouche treix treize-vents trejouls trelans trelevern trelins trelly
trelou-sur-marne tremaouezan tremargat tremauville tremblay tremblecourt tremblois-les-carignan tremblois-les-rocroi tremeheuc tremel tremeoc tremereuc tremery tremeur tremilly treminis tremoins
tremolat tremons tremont tremont-sur-saulx tremonzey tremorel tremouille tremouille-saint-loup tremouilles tremoulet trenal trensacq trentels treogan treogat treon treouergat trepail trepot treprel
tresauvaux tresboeuf trescault treschenu-creyers trescleoux tresilley treslon tresnay trespoux-rassiels tresques tressan tressandans tresse tresserre tressignaux tressin tresson treteau treux
treuzy-levelay treve trevenans treveneuc treveray treverec treverien treves trevien trevieres trevignin trevillach treville trevillers trevilly trevol trevou-treguignec trevron trezelles trezeny
treziers trezilide trezioux triac-lautrait triaize tribehou trichey tricot trie-chateau trie-la-ville trie-sur-baise triembach-au-val trigance trigny trigueres trilbardou trilla trimbach trimer trinay
triors tripleville triquerville triqueville tritteling-redlach trivy trizac trizay trizay-coutretot-saint-serge trizay-les-bonneval troche trocheres trocy-en-multien troesnes troguery trogues
trois-fonds trois-fontaines-l'abbaye trois-palis trois-puits trois-vevres trois-villes troischamps troisfontaines troisfontaines-la-ville troissereux troissy troisvaux troisvilles tromarey tromborn
troncens tronchoy tronchy trondes tronget tronsanges tronville tronville-en-barrois troo trosly-loire trouans troubat trouhans trouhaut trouley-labarthe troussencourt troussey trouvans
trouville-alliquerville trouville-la-haule troye-d'ariege troyon trucy trucy-l'orgueilleux trucy-sur-yonne trugny truinas trumilly trun trungy truttemer-le-grand truttemer-le-petit tubersent tuchan
tudeils tudelle tuffalun tuffe-val-de-la-cheronne tugeras-saint-maurice tugny-et-pont tulette tully tupigny tupin-et-semons turcey tureia turenne turgon turgy turny turquant turquestein-blancrupt
turqueville turretot turriers tursac tusson tuzaguet tuzie ua-huka ubaye-serre-poncon ubexy ubraye ucciani uchacq-et-parentis uchaux uchentein uchizy uchon ueberstrass uffheim uffholtz uglas ugnouas
ugny ugny-l'equipee ugny-le-gay ugny-sur-meuse uhart-cize uhart-mixe uhlwiller uhrwiller ulcot ully-saint-georges umpeau unac uncey-le-franc unchair unias unienville unverre unzent upaix upie ur urau
urbalacone urbanya urbeis urbes urbise urcay urcel urcerey urciers urcy urdens urdes urdos urepel urgons urgosse urimenil urmatt urost urou-et-crennes urs urschenheim urtaca urtiere uruffe urval
urville urville-nacqueville urvillers ury urzy us usclades-et-rieutord usclas-d'herault usclas-du-bosc usinens ussat usseau ussel-d'allier usson usson-du-poitou usson-en-forez ussy ussy-sur-marne ustou
utelle uttenheim uttenhoffen uttwiller uvernet-fours uxeau uxelles uxem uz uza uzan uzay-le-venon uzech uzein uzel uzelle uzemain uzer uzeste uzos vaas vabre vabre-tizac vabres vabres-l'abbaye
vacherauville vacheres vacheres-en-quint vacheresse vacheresses-les-basses vacognes-neuilly vacquerie-le-boucq vacqueriette-erquieres vacqueville vacqueyras vacquieres vacquiers vadans vadelaincourt
vadenay vadencourt vadonville vagnas vahl-ebersing vahl-les-benestroff vahl-les-faulquemont vaiges vailhan vailhourles vaillac vaillant vailly vailly-sur-sauldre vains vaire vaire-sous-corbie vaissac
vaite val-buech-meouge val-d'aigoual val-d'arcomie val-d'auge val-d'auzon val-d'epy val-d'etangson val-d'isere val-d'issoire val-d'oire-et-gartempe val-d'orger val-d'ornain val-d'oronaye
val-de-bonnieure val-de-bride val-de-chaise val-de-chalvagne val-de-comporte val-de-dagne val-de-drome val-de-la-haye val-de-la-hune val-de-lambronne val-de-livenne val-de-livre
val-de-louyre-et-caudeau val-de-mercy val-de-meuse val-de-roulans val-de-saane val-de-sos val-de-vesle val-de-vie val-de-viere val-de-virieu val-des-marais val-des-pres val-des-vignes val-du-faby
val-du-maine val-du-mignon val-et-chatillon val-fouzon val-maravel val-mont val-sonnette val-suran val-suzon valady valailles valaire valambray valanjou valaurie valavoire valay valbeleix valbelle
valbois valbonnais valcabrere valcanville valcebollere valcivieres valcourt valdampierre valdeblore valdelancourt valdelaume valderies valderoure valdieu-lutran valdoule valdrome valdurenque valeille
valeilles valeins valempoulieres valence-d'albigeois valence-en-brie valence-sur-baise valencogne valennes valentine valernes valescourt valette valeuil valeyrac valezan valff valfin-sur-valouse
valflaunes valfleury valforet valframbert valfroicourt valgorge valherbasse valhey valhuon valiergues valignat valigny valines valjouffrey valjouze vallabregues vallabrix vallan vallangoujard vallans
vallant-saint-georges valle-d'alesani valle-d'orezza valle-di-campoloro valle-di-mezzana valle-di-rostino vallecalle vallee-de-ronsard vallees-d'antraigues-asperjoc vallees-en-champagne vallegue
vallenay vallentigny vallerange vallerargues valleres valleret vallereuil vallerois-le-bois vallerois-lorioz valleroy-aux-saules valleroy-le-sec vallery vallesvilles valletot vallica valliere vallieres
vallieres-les-grandes valliguieres valliquerville valloire vallois vallon-en-sully vallon-sur-gee vallorcine vallouise-pelvoux valmanya valmascle valmeinier valmestroff valmigere valmondois valmunster
valmy valojoulx valonne valoreille valouse valprivas valpuiseaux valravillon valromey-sur-seran valros valroufie vals vals-des-tilles vals-le-chastel valseme valserres valsonne valuejols valvigneres
valz-sous-chateauneuf valzergues valzin-en-petite-montagne vanault-le-chatel vanault-les-dames vancais vance vandeins vandelainville vandelans vandeleville vandelicourt vandenesse vandenesse-en-auxois
vandeuil vandieres vandoncourt vandrimare vandy vanlay vannaire vanne vannecourt vannecrocq vannes-le-chatel vannes-sur-cosson vannoz vanosc vantoux vantoux-et-longevelle vanvey vanville vanxains vany
vanzac vanzay vanzy vaour varacieux varades varages varaignes varaire varaize varambon varanges varaville vareilles varen varengeville-sur-mer varenguebec varenne-l'arconce varenne-saint-germain
varennes varennes-changy varennes-en-argonne varennes-les-macon varennes-les-narcy varennes-saint-honorat varennes-saint-sauveur varennes-sous-dun varennes-sur-amance varennes-sur-fouzon
varennes-sur-loire varennes-sur-morge varennes-sur-teche varennes-sur-usson vares varesnes varinfroy variscourt varize varize-vaudoncourt varmonzey varneville varneville-bretteville varogne varouville
varrains vars vars-sur-roseix varsberg varzay varzy vascoeuil vasles vasouy vasperviller vassel vasselay vasselin vassens vasseny vassieux-en-vercors vassimont-et-chapelaine vassincourt vassogne
vassonville vassy vassy-sous-pisy vasteville vatan vathimenil vatierville vatilieu vatimont vatry vattetot-sous-beaumont vattetot-sur-mer vatteville vatteville-la-rue vaubadon vauban vaubecourt vaubexy
vaucelles vaucelles-et-beffecourt vauchamps vauchassis vauchelles vauchelles-les-authie vauchelles-les-domart vauchelles-les-quesnoy vauchonvilliers vauchoux vauchretien vauciennes vauclaix vauclerc
vaucluse vauclusotte vaucogne vauconcourt-nervezain vaucouleurs vaucourt vaucourtois vaudancourt vaudebarrier vaudelnay vaudeloges vaudemange vaudemont vaudes vaudesincourt vaudesson vaudeurs vaudevant
vaudeville vaudeville-le-haut vaudherland vaudigny vaudoncourt vaudoy-en-brie vaudreching vaudrecourt vaudremont vaudreuille vaudreville vaudrey vaudricourt vaudrimesnil vaudringhem vaudrivillers
vaudry vaufrey vaugines vaugrigneuse vauhallan vaujany vaulandry vaulnaveys-le-bas vaulry vault-de-lugny vaulx vaulx-vraucourt vaumas vaumeilh vaumoise vaumort vaunac vaunaveys-la-rochette vaunoise
vaupillon vaupoisson vauquois vaureilles vausseroux vautebis vauthiermont vautorte vauvenargues vauville vauvillers vaux vaux-andigny vaux-champagne vaux-d'amognes vaux-devant-damloup vaux-en-amienois
vaux-en-beaujolais vaux-en-bugey vaux-en-dieulet vaux-en-pre vaux-en-vermandois vaux-et-chantegrue vaux-la-douce vaux-la-grande vaux-la-petite vaux-lavalette vaux-le-moncelot vaux-les-mouron
vaux-les-mouzon vaux-les-palameix vaux-les-rubigny vaux-les-saint-claude vaux-marquenneville vaux-montreuil vaux-rouillac vaux-saules vaux-sous-aubigny vaux-sur-aure vaux-sur-blaise vaux-sur-eure
vaux-sur-lunain vaux-sur-poligny vaux-sur-saint-urbain vaux-sur-seulles vaux-sur-somme vaux-sur-vienne vaux-villaine vauxaillon vauxbons vauxbuin vauxcere vauxrenard vauxrezis vauxtin vavincourt
vavray-le-grand vavray-le-petit vaxainville vaxoncourt vaxy vaychis vaylats vayrac vayres-sur-essonne vazeilles-limandre vazeilles-pres-saugues vazerac veauce veauchette veaugues veauville-les-baons
veauville-les-quelles vebre vebret vebron veckersviller veckring vecoux vecquemont vecqueville vedrines-saint-loup veel vegennes veho veilhes veilleins veilly veix velaine-en-haye velaine-sous-amance
velaines velanne velars-sur-ouche velennes velesmes-echevanne velesmes-essarts velet velieux velines velle-le-chatel velle-sur-moselle velleches vellechevreux-et-courbenans velleclaire vellefaux
vellefrey-et-vellefrange vellefrie velleguindry-et-levrecey velleminfroy vellemoz vellerot-les-belvoir vellerot-les-vercel velles vellescot vellevans vellexon-queutrey-et-vaudey velloreille-les-choye
velluire velogny velone-orneto velorcey velosnes velotte-et-tatignecourt velu velving velye velzic venaco venanson venarsal venas venasque vendegies-au-bois vendegies-sur-ecaillon vendel vendelles
vendemian vendenesse-les-charolles vendenesse-sur-arroux vendes vendeuil vendeuil-caply vendeuvre vendeuvre-du-poitou vendeville vendhuile vendieres vendine vendoeuvres vendoire vendranges vendrennes
vendresse vendresse-beaulne vendrest venejan venerand venere venerieu venerolles venes venesmes venestanville veneux-les-sablons veney vengeons venise venisey venizel venizy vennans vennes vennezey
venon venosc venouse venoy vensac vensat ventalon-en-cevennes ventavon ventelay ventenac ventenac-cabardes ventenac-en-minervois venterol ventes-saint-remy venteuges venteuil venthon ventouse ventron
venzolasca ver ver-les-chartres ver-sur-launette ver-sur-mer verac veranne verargues veraza verbiesles vercel-villedieu-le-camp verchain-maugre verchaix vercheny verchin verchocq vercia verclause
vercoiran vercourt verdaches verdalle verdelais verdelot verdenal verderel-les-sauqueuse verderonne verdes verdese verdets verdigny verdille verdilly verdon verdonnet verdun-ciel verdun-en-lauragais
vereaux verel-de-montbel verel-pragondran vereux verfeuil vergaville vergeal verger-sur-dive vergeroux verges vergetot vergezac vergheas vergies vergigny vergisson vergne vergoignan vergoncey
vergongheon vergonnes vergons vergranne vergt vergt-de-biron veria verignon verin verissey verjon verjux verlans verlhac-tescou verlin verlincthun verlus vermand vermandovillers vermenton vern-d'anjou
vernais vernajoul vernancourt vernantois vernas vernassal vernaux vernay verne verneiges verneil-le-chetif verneix vernet-la-varenne vernet-les-bains verneugheol verneuil verneuil-en-bourbonnais
verneuil-grand verneuil-le-chateau verneuil-moustiers verneuil-petit verneuil-sous-coucy verneuil-sur-avre verneuil-sur-igneraie verneuil-sur-indre verneuil-sur-serre verneusses verneville vernie
vernierfontaine vernines vernioz vernix vernoil-le-fourrier vernois-le-fol vernois-les-belvoir vernois-les-vesvres vernois-sur-mance vernols vernonvilliers vernot vernou-en-sologne vernoux
vernoux-en-gatine vernoux-en-vivarais vernoux-sur-boutonne vernoy vernusse vero veron veronnes verosvres verpel verpillieres verpillieres-sur-ource verquieres verquigneul verrens-arvey
verreries-de-moussans verrey-sous-dree verrey-sous-salmaise verricourt verrie verrieres verrieres-de-joux verrieres-en-forez verrines-sous-celles verrue verruyes vers vers-en-montagne vers-pont-du-gard
vers-sous-sellieres vers-sur-meouge vers-sur-selle versailleux versainville versaugues verseilles-le-bas verseilles-le-haut versigny versols-et-lapeyre vert vert-en-drouais vert-toulon vertain
vertamboz vertault verteillac verteuil-d'agenais verteuil-sur-charente verthemex vertheuil vertolaye vertrieu vertus vertuzey vervant vervezelle very verze verzeille verzenay verzy
vesaignes-sous-lafauche vesaignes-sur-marne vesancy vesc vescemont vescheim vescles vescours vesdun vesigneul-sur-marne vesines vesles-et-caumont veslud vesly vestric-et-candiac vesvres
vesvres-sous-chalancey vetheuil vetre-sur-anzon vetrigne veuil veuilly-la-poterie veules-les-roses veulettes-sur-mer veurey-voroize veuves veuvey-sur-ouche veuxhaulles-sur-aube vevy vexaincourt veyras
veyreau veyrieres veyrignac veyrines-de-domme veyrines-de-vergt veyrins-thuellin veyssilieu vez vezac vezannes vezaponin veze vezelay vezelin-sur-loire vezelise vezelois vezels-roussy vezenobres vezet
vezezoux vezieres vezillon vezilly vezinnes vezins vezins-de-levezou vezot vezzani viabon viala-du-pas-de-jaux viala-du-tarn vialas vialer viam viane vianges vianne viapres-le-petit viazac vibersviller
vibeuf vibrac vic-de-chassenay vic-des-pres vic-le-fesq vic-sous-thil vic-sur-aisne vic-sur-cere vic-sur-seille vicdessos vichel vichel-nanteuil vicheres vicherey vico vicq vicq-d'auribat vicq-exemplet
vicq-sur-breuilh vicq-sur-gartempe vicq-sur-mer vicq-sur-nahon vicques victot-en-auge victot-pontfol vidai vidaillac vidaillat videcosville videix videlles vidou vidouville vidouze viefvillers
vieil-hesdin vieil-moutier vieille-brioude vieille-chapelle vieille-eglise vieille-eglise-en-yvelines vieille-toulouse vieilles-maisons-sur-joudry vieillespesse vieillevie vieilley vieilmoulin
viel-arcy viel-saint-remy viella vielle-adour vielle-aure vielle-louron vielle-saint-girons vielle-soubiran vielle-tursan viellenave-d'arthez viellenave-de-navarrenx viellenave-sur-bidouze viellesegure
vielmanay vielmur-sur-agout vielprat viels-maisons vielverge viennay vienne-en-arthies vienne-en-bessin vienne-la-ville vienne-le-chateau viens vienville vier-bordes viersat vierville vierville-sur-mer
vierzy viesly viessoix viethorey vieu vieu-d'izenave vieure vieussan vieuvicq vieuvy vieux vieux-boucau-les-bains vieux-bourg vieux-champagne vieux-chateau vieux-ferrette vieux-fort vieux-fume
vieux-les-asfeld vieux-lixheim vieux-maisons vieux-manoir vieux-mareuil vieux-mesnil vieux-moulin vieux-moulins vieux-pont vieux-pont-en-auge vieux-port vieux-reng vieux-rouen-sur-bresle vieux-ruffec
vieux-viel vieux-villez vieux-vy-sur-couesnon vieuzos vievigne vieville vieville-en-haye vieville-sous-les-cotes vievy vievy-le-raye viey viffort vigeois viger vigeville viggianello viglain vignale
vignats vignaux vignec vignely vignemont vignes vignes-la-cote vigneul-sous-montmedy vigneulles vigneulles-les-hattonchatel vigneux-hocquet vignevieille vignieu vignol vignoles vignolles vignols
vignonet vignory vignot vignoux-sous-les-aix vigny vigoulant vigoulet-auzil vigoux vigueron vigy vihiers vijon vilbert vilcey-sur-trey vilde-guingalan villabon villac villacerf villacourt villadin
villafans villaines-en-duesmois villaines-la-carelle villaines-la-gonais villaines-les-prevotes villaines-les-rochers villaines-sous-bois villaines-sous-luce villaines-sous-malicorne villainville
villalier villamblain villamblard villamee villampuy villandraut villandry villaniere villanova villapourcon villar-d'arene villar-en-val villar-loubiere villar-saint-anselme villar-saint-pancrace
villard villard-d'hery villard-leger villard-notre-dame villard-reculas villard-reymond villard-saint-christophe villard-saint-sauveur villard-sallet villard-sur-bienne villard-sur-doron villardebelle
villardonnel villards-d'heria villarembert villargent villargoix villargondran villaries villarlurin villarodin-bourget villaroger villaroux villars-colmars villars-en-azois villars-en-pons
villars-et-villenotte villars-fontaine villars-le-pautel villars-le-sec villars-les-blamont villars-les-bois villars-saint-georges villars-saint-marcellin villars-santenoge villars-sous-dampjoux
villars-sous-ecot villars-sur-var villarzel-cabardes villarzel-du-razes villasavary villate villaudric villautou villavard ville ville-au-montois ville-au-val ville-aux-bois ville-devant-belrain
ville-devant-chaumont ville-di-paraso ville-dommange ville-du-pont ville-en-blaisois ville-en-sallaz ville-en-selve ville-en-tardenois ville-en-vermois ville-en-woevre ville-houdlemont ville-issey
ville-langy ville-le-marclet ville-saint-jacques ville-savoye ville-sous-anjou ville-sous-la-ferte ville-sur-ancre ville-sur-arce ville-sur-cousances ville-sur-illon ville-sur-jarnioux ville-sur-lumes
ville-sur-retourne ville-sur-saulx ville-sur-terre ville-sur-tourbe ville-sur-yron villeau villebadin villebaudon villebazy villebeon villebernier villeberny villebichot villeblevin villebois
villebois-lavalette villebois-les-pins villebon villebougis villebourg villebout villebramar villebret villebrumier villecelin villecerf villecey-sur-mad villechauve villecheneve villechetif
villechetive villechien villecien villecloye villecomtal villecomtal-sur-arros villecomte villeconin villecourt villecroze villedaigne villedieu villedieu-la-blouere villedieu-le-chateau
villedieu-les-bailleul villedieu-les-poeles villedomain villedomer villedubert villefagnan villefargeau villefavard villeferry villefloure villefollet villefort villefranche villefranche-d'albigeois
villefranche-d'allier villefranche-d'astarac villefranche-de-conflent villefranche-de-lonchat villefranche-de-panat villefranche-du-perigord villefranche-du-queyran villefranche-le-chateau
villefrancoeur villefrancon villegagnon villegailhenc villegats villegaudin villegenon villegly villegongis villegouge villegouin villegusien-le-lac villeherviers villejesus villejoubert
villeloin-coulange villelongue villelongue-d'aude villelongue-dels-monts villeloup villemade villemagne villemagne-l'argentiere villemain villemanoche villemardy villemarechal villemareuil villematier
villemaur-sur-vanne villemaury villembits villembray villemer villemereuil villemervry villemeux-sur-eure villemoirieu villemoiron-en-othe villemoisan villemolaque villemontais villemontoire
villemorien villemorin villemoron villemort villemotier villemoutiers villemoyenne villemur villemurlin villemus villenauxe-la-petite villenave villenave-de-rions villenave-pres-bearn
villenave-pres-marsac villenavotte villeneuve-au-chemin villeneuve-d'allier villeneuve-d'amont villeneuve-d'aval villeneuve-d'entraunes villeneuve-d'olmes villeneuve-de-duras villeneuve-de-marc
villeneuve-de-mezin villeneuve-de-riviere villeneuve-du-latou villeneuve-du-pareage villeneuve-en-montagne villeneuve-frouville villeneuve-l'archeveque villeneuve-la-comptal villeneuve-la-comtesse
villeneuve-la-dondagre villeneuve-la-lionne villeneuve-la-riviere villeneuve-le-comte villeneuve-lecussan villeneuve-les-bordes villeneuve-les-bouloc villeneuve-les-cerfs villeneuve-les-corbieres
villeneuve-les-genets villeneuve-les-lavaur villeneuve-les-montreal villeneuve-les-sablons villeneuve-minervois villeneuve-renneville-chevigny villeneuve-saint-denis villeneuve-saint-nicolas
villeneuve-saint-salves villeneuve-saint-vistre-et-villevotte villeneuve-sous-charigny villeneuve-sous-dammartin villeneuve-sous-pymont villeneuve-sur-allier villeneuve-sur-auvers villeneuve-sur-bellot
villeneuve-sur-cher villeneuve-sur-conie villeneuve-sur-fere villeneuve-sur-verberie villeneuve-sur-vere villeneuvette villenouvelle villentrois villentrois-faverolles-en-berry villeny villepail
villeparois villeperdrix villeperdue villeperrot villeporcher villepot villequier villequier-aumont villequiers viller villerable villerbon villereal villereau villeret villereversure villermain
villeromain villeron villerouge-termenes villeroy villeroy-sur-meholle villers villers-agron-aiguizy villers-allerand villers-au-bois villers-au-flos villers-au-tertre villers-aux-bois
villers-aux-erables villers-aux-noeuds villers-aux-vents villers-bouton villers-brulin villers-buzon villers-campsart villers-canivet villers-carbonnel villers-cernay villers-chatel
villers-chemin-et-mont-les-etrelles villers-chief villers-devant-dun villers-devant-le-thour villers-devant-mouzon villers-ecalles villers-en-argonne villers-en-arthies villers-en-cauchies
villers-en-haye villers-en-ouche villers-en-prayeres villers-en-vexin villers-farlay villers-faucon villers-franqueux villers-grelot villers-guislain villers-helon villers-l'hopital villers-la-chevre
villers-la-combe villers-la-faye villers-la-montagne villers-la-ville villers-le-chateau villers-le-rond villers-le-sec villers-le-tilleul villers-le-tourneur villers-les-bois villers-les-cagnicourt
villers-les-guise villers-les-luxeuil villers-les-mangiennes villers-les-moivrons villers-les-ormes villers-les-pots villers-les-roye villers-marmery villers-pater villers-patras villers-plouich
villers-pol villers-robert villers-rotin villers-saint-barthelemy villers-saint-christophe villers-saint-frambourg-ognon villers-saint-genest villers-saint-martin villers-saint-sepulcre
villers-sir-simon villers-sire-nicole villers-sous-ailly villers-sous-chalamont villers-sous-chatillon villers-sous-foucarmont villers-sous-pareid villers-sous-preny villers-stoncourt villers-sur-auchy
villers-sur-authie villers-sur-bar villers-sur-bonnieres villers-sur-coudun villers-sur-fere villers-sur-le-mont villers-sur-le-roule villers-sur-meuse villers-sur-nied villers-sur-port
villers-sur-saulnot villers-tournelle villers-vaudey villers-vermont villers-vicomte villerserine villersexel villerville villery villes villes-sur-auzon villeselve villeseneux villeseque
villeseque-des-corbieres villesequelande villesiscle villespassans villespy villetelle villethierry villeton villetoureix villetritouls villetrun villette villette-les-arbois villette-les-dole
villette-sur-ain villette-sur-aube villettes villevallier villevenard villeveque villevieille villevieux villevocance villevoques villexanton villexavier villey-le-sec villey-saint-etienne
villey-sur-tille villez-sous-bailleul villez-sur-le-neubourg villiers villiers-adam villiers-au-bouin villiers-aux-bois villiers-aux-chenes villiers-aux-corneilles villiers-charlemagne villiers-couture
villiers-en-biere villiers-en-bois villiers-en-desoeuvre villiers-en-lieu villiers-en-morvan villiers-en-plaine villiers-fossard villiers-herbisse villiers-le-bacle villiers-le-bois villiers-le-duc
villiers-le-mahieu villiers-le-morhier villiers-le-pre villiers-le-roux villiers-le-sec villiers-les-aprey villiers-les-hauts villiers-louis villiers-saint-benoit villiers-saint-denis
villiers-saint-georges villiers-saint-orien villiers-sous-grez villiers-sous-mortagne villiers-sous-praslin villiers-sur-chize villiers-sur-loir villiers-sur-seine villiers-sur-suize
villiers-sur-tholon villiers-sur-yonne villiers-vineux villiersfaux villing villognon villon villoncourt villons-les-buissons villorceau villossanges villotran villotte villotte-devant-louppy
villotte-saint-seine villotte-sur-aire villotte-sur-ource villouxel villuis villy villy-bocage villy-en-auxois villy-en-trodes villy-le-bois villy-le-bouveret villy-le-marechal villy-le-moutier
villy-le-pelloux villy-lez-falaise villy-sur-yeres vilory vilosnes-haraumont vilsberg vimarce vimartin-sur-orthe vimenet vimenil vimont vimory vimpelles vinantes vinax vincelles vincelottes
vincent-froideville vincly vincy-manoeuvre vincy-reuil-et-magny vindecy vindelle vindey vindrac-alayrac vinets vineuil-saint-firmin vinezac vingrau vinnemerville vinneuf vinon vins-sur-caramy vinsobres
vinzelles vinzier vinzieux viocourt viodos-abense-de-bas violay violes violot viols-en-laval viols-le-fort viomenil vion vions vionville viozan viplaix vira virac virandeville virargues virazeil vire
vire-en-champagne vire-sur-lot vireaux virecourt virelade viremont vireux-molhain vireux-wallerand virey virey-le-grand virey-sous-bar virginy viricelles virieu-le-grand virieu-le-petit virigneux
virignin viriville virlet virming virollet vironchaux vironvay virsac virson virville viry-noureuil vis-en-artois visan viscomtat viscos viserny visker vismes visoncourt vissac-auteyrac vissec
visseiche viterbe viterne vitot vitrac vitrac-saint-vincent vitrac-sur-montane vitrai-sous-laigle vitray vitray-en-beauce vitray-sous-brezolles vitreux vitrey vitrey-sur-mance vitrimont
vitrolles-en-luberon vitry-en-charollais vitry-en-montagne vitry-en-perthois vitry-la-ville vitry-lache vitry-le-croise vitry-les-cluny vitry-les-nogent vitry-sur-loire vittarville vitteaux vittefleur
vittersbourg vittoncourt vittonville vitz-sur-authie viuz-la-chiesaz vivaise vivans vivario viven viverols vives vivey vivieres viviers-le-gras viviers-les-lavaur viviers-les-offroicourt
viviers-sur-artaut viviers-sur-chiers vivies viviez vivoin vix vocance vodable voegtlinshoffen voelfling-les-bouzonville voellerdingen voeuil-et-giget vogelgrun vogue voharies void-vacon voigny
voilemont voillans voillecomte voimhaut voinemont voingt voinsles voipreux voires voiscreville voise voisenon voisey voisines voissant voissay voiteur voivres-les-le-mans volckerinckhove volesvres
volgre volksberg vollore-montagne vollore-ville volmerange-les-boulay volmunster volnay volon volonne volpajola volvent vomecourt vomecourt-sur-madon voncourt voncq vonges vongnes voray-sur-l'ognon
vorey vorges vorges-les-pins vorly vornay vosbles-valfin vosne-romanee vosnon vou vouarces voudenay voue vouecourt vouel vougecourt vougeot vougrey vougy vouharte vouhe vouhenans vouille-les-marais
vouillers vouillon vouilly voulaines-les-templiers voulangis vouleme voulgezac voulmentin voulon voulpaix voulton voulx vourey voussac voutenay-sur-cure voutezac vouthon vouthon-bas vouthon-haut voutre
vouvant vouvray-sur-huisne vouvray-sur-loir vouxey vouzailles vouzan vouzeron vouzon vouzy voves vovray-en-bornes voyenne voyennes voyer vraignes-en-vermandois vraignes-les-hornoy vraincourt vraiville
vraux vrecourt vred vregille vregny vrely vriange vrigne-meuse vrigny vritz vrizy vrocourt vroil vron vroncourt vroncourt-la-cote vroville vry vue vuillafans vuillecin vuillery vulaines
vulaines-les-provins vulbens vulmont vulvoz vy-le-ferroux vy-les-filain vy-les-lure vy-les-rupt vyans-le-val vyt-les-belvoir waben wacquemoulin wacquinghen wadelincourt wadimont wagnon wahlbach
wahlenheim wail wailly wailly-beaucamp walbach walbourg waldersbach waldhambach waldhouse waldighoffen waldolwisheim waldweistroff waldwisse walheim wallers-en-fagne wallon-cappel walschbronn walscheid
waltembourg waltenheim waltenheim-sur-zorn waly wambaix wambercourt wambez wamin wanchy-capval wancourt wandignies-hamage wanel wangen wangenbourg-engenthal wannehain wanquetin warcq wardrecques
wargemoulin-hurlus wargnies wargnies-le-grand wargnies-le-petit warlaing warlencourt-eaucourt warlincourt-les-pas warloy-baillon warluis warlus warluzel warnecourt warneton warsy warvillers wasigny
wasnes-au-bac wasserbourg wassigny watigny watronville wattignies-la-victoire wattwiller wavignies waville wavrans-sur-l'aa wavrans-sur-ternoise wavrechain-sous-denain wavrechain-sous-faulx wavrille
weckolsheim wegscheid weinbourg weislingen weiterswiller welles-perennes wemaers-cappel wentzwiller werentzhouse west-cappel westhalten westhoffen westhouse westhouse-marmoutier westrehem wettolsheim
weyer wickerschwihr wickersheim-wilshausen wicquinghem wicres widehem widensolen wiege-faty wiencourt-l'equipee wierre-au-bois wierre-effroy wiesviller wignicourt wihr-au-val wildenstein wildersbach
willeman willencourt willer willer-sur-thur willeroncourt willerval willerwald willgottheim williers willies wilshausen wilwisheim wimmenau wimy windstein wingen wingen-sur-moder wingersheim winkel
winnezeele wintersbourg wintershouse wintzenbach wintzenheim-kochersberg wirwignes wiry-au-mont wisembach wiseppe wismes wisques wissant wissignicourt witternesse witternheim wittersdorf wittersheim
wittes wittring wiwersheim woel woelfling-les-sarreguemines woellenheim woerth woignarue woimbey woincourt woinville woirel wolfersdorf wolfgantzen wolfskirchen wolschheim wolschwiller wolxheim
wuenheim wuisse wulverdinghe wy-dit-joli-village wylder xaffevillers xaintrailles xaintray xambes xammes xamontarupt xanrey xanton-chassenon xaronval xermamenil xeuilley xirocourt xivray-et-marvoisin
xivry-circourt xocourt xonrupt-longemer xonville xouaxange xousse xures y yainville yate yaucourt-bussus ydes yebleron yebles yermenonville yevre-la-ville yevre-le-chatel yevres yevres-le-petit
ygos-saint-saturnin ygrande ymare ymeray ymonville yolet yoncq yonval youx yport ypreville-biville yquebeuf yquelon yronde-et-buron yrouerre yssac-la-tourette yssandon ytres yvecrique yvernaumont
yversay yves yvetot-bocage yvias yviers yvignac-la-tour yville-sur-seine yvoire yvoy-le-marron yvrac-et-malleyrand yvrandes yvre-le-polin yvrench yvrencheux yzengremer yzernay yzeron yzeures-sur-creuse
yzeux yzosse zaessingue zalana zarbeling zegerscappel zehnacker zeinheim zellenberg zellwiller zermezeele zerubia zetting zevaco zicavo zigliara zilia zilling zimmerbach zimmersheim zimming zincourt
zinswiller zittersheim zoebersdorf zollingen zommange zoteux zouafques zoufftgen zoza zuani zudausques zutkerque zutzendorf zuydcoote zuytpeene
`
