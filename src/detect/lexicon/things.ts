/** Brands, shops, games, shows, drugs, feasts and figures of public life: capitals that name nobody of a dossier. */
export const things = `
doliprane dafalgan efferalgan aspirine advil nurofen spasfon levothyrox risperdal risperidone xanax concerta ritaline quasym medikinet subutex suboxone methadone seresta valium tercian loxapac abilify zyprexa haldol lexomil imovane stilnox atarax theralene laroxyl prozac zoloft deroxat seroplex effexor depakine depakote tegretol lamictal keppra
rivotril urbanyl equanil temesta lysanxia solian xeplion leponex clopixol nozinan ventoline seretide symbicort flixotide singulair kardegic plavix previscan eliquis xarelto lasilix tahor crestor januvia lantus novorapid humalog diamicron metformine stagid forxiga aricept ebixa exelon modopar sinemet lyrica neurontin tramadol acupan oxycontin
skenan actiskenan durogesic fentanyl lamaline ixprim topalgic bi-profenid voltarene inexium mopral gaviscon smecta imodium augmentin amoxicilline clamoxyl orelox polaramine aerius xyzall zyrtec uvedose zymad tardyferon speciafoldine champix nicopatch nicorette lovenox nexplanon implanon mirena norlevo ellaone gardasil priorix infanrix prevenar
nutella pampers huggies lidl aldi leclerc carrefour auchan intermarche franprix monoprix decathlon ikea conforama fly gifi action kiabi zara primark shein temu amazon vinted leboncoin fnac darty castorama brico-depot emmaus coca coca-cola orangina pepsi red-bull heineken ricard kronenbourg desperados marlboro haribo
kinder danone nestle gallia bledina guigoz nidal mcdo mcdonald macdo kfc quick subway starbucks burger-king nike adidas puma reebok lacoste vuitton gucci vans eastpak quechua bic samsung iphone huawei xiaomi nokia apple android windows microsoft excel word powerpoint outlook teams zoom skype visio
google chrome firefox facebook instagram snapchat tiktok twitter whatsapp messenger telegram signal discord twitch youtube netflix deezer spotify disney canal hulu molotov tinder badoo grindr meetic uber deliveroo blablacar airbnb booking doctolib ameli pronote educonnect ecoledirecte parcoursup franceconnect impots cerfa
fortnite minecraft roblox call-of-duty gta valorant warzone league-of-legends clash-royale brawl-stars candy-crush playstation ps4 ps5 xbox nintendo switch wii sims among-us uno monopoly scrabble cluedo dixit skyjo dobble kapla lego playmobil barbie pokemon pikachu naruto dragon-ball sonic batman superman spiderman
pat-patrouille peppa-pig reine-des-neiges tchoupi oui-oui dumbo shrek titeuf asterix obelix tintin harry-potter plus-belle-la-vie koh-lanta star-academy the-voice ninja-warrior zidane mbappe griezmann neymar ronaldo jul pnl aya-nakamura orelsan 
johnny-hallyday brassens macron sarkozy hollande chirac mitterrand giscard darmanin melenchon le-pen trump poutine
renault peugeot citroen dacia volkswagen toyota audi bmw hyundai nissan scenic twingo kangoo berlingo 
paques pentecote ascension toussaint ramadan aid-el-kebir aid-el-fitr kippour pessah hanoucca halloween carnaval chandeleur epiphanie assomption armistice
zarit badinter vigipirate cerfa crenolibre heimlich vitale navigo linky velib tadeo sofiadis dalo cafat pharos segpa ulis cine ciné judo karate basket rugby handball zumba yoga piscine poterie
halal lingala wolof bambara skyrock nrj vaiana lupin mario-kart bac-pro cap-cuisine renov binax crest
bolero titanic taxi intouchables
`
