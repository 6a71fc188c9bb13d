/** Words that announce a person, folded. A name may follow them at once, or after a comma. */
export const titles = `
m mr mrs ms mm mme mmes mlle mlles melle monsieur madame mesdames messieurs mademoiselle sieur dame dr drs docteur docteure pr prof professeur professeure me maitre mgr abbe capitaine lieutenant adjudant adjudant-chef brigadier brigadier-chef major
gardien-de-la-paix sergent commandant colonel commissaire gendarme opj apj officier soeur frere pere imam rabbin pasteur rav cheikh hadj hadja el-hadj veuve vve consorts epoux mdme mamdame mosieur monsier msieur
`

/** Titles that are also words of kinship or ranks: a capital must follow. */
export const kinship = `
mere pere maman papa parent fils fille enfant bebe nourrisson jumeau jumelle jumeaux jumelles aine ainee cadet cadette benjamin benjamine puine puinee frere soeur demi-frere demi-soeur frerot frangin frangine soeurette
grand-mere grand-pere grand-maman grand-papa mamie mamy papi papy pepe meme mame mima nonna nonno yaya jida jeddi baba arriere-grand-mere arriere-grand-pere oncle tante tonton tata tatie tati neveu niece cousin cousine parrain marraine
beau-pere belle-mere beau-frere belle-soeur beau-fils belle-fille gendre bru compagnon compagne conjoint conjointe concubin concubine epoux epouse mari femme ex ex-mari ex-femme ex-compagnon ex-compagne ex-conjoint ex-conjointe copain copine
petit-ami petite-amie ami amie amis amies voisin voisine camarade colocataire petit-fils petite-fille filleul filleule orphelin bebe gamin gamine garcon fillette petit petite jeune mineur mineure ado adolescent adolescente eleve fiance fiancee
famille fam fratrie enfants filles fils soeurs freres parents epoux consorts couple jumeaux cousins cousines tantes oncles petits-enfants grands-parents menage mari veuf veuve defunt defunte feu chienne~
collegue collegues camarades copains copines amant maitresse~ tuteur~ proche nomme nommee prenomme prenommee surnomme surnommee alias dit dite appele appelee
`

export const professions = `
educateur educatrice educ assistant assistante psychologue psy psychiatre pedopsychiatre medecin docteur generaliste infirmier infirmiere ide puericultrice sage-femme kine kinesitherapeute orthophoniste ergotherapeute psychomotricien psychomotricienne dentiste pediatre neurologue
cardiologue gynecologue addictologue dermatologue ophtalmologue pharmacien pharmacienne chirurgien chirurgienne interne aide-soignant aide-soignante as ash ases tisf cesf avs aesh ass aes ame amp auxiliaire travailleur travailleuse intervenant intervenante referent referente conseiller conseillere
cheffe chef directeur directrice dirlo directeur-adjoint responsable coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice formateur formatrice moniteur monitrice maitre maitresse instit institutrice instituteur enseignant enseignante professeur prof cpe principal principale proviseur surveillant surveillante
veilleur veilleuse stagiaire benevole mediateur mediatrice interprete traducteur traductrice secretaire comptable gestionnaire mandataire tuteur tutrice curateur curatrice mjpm delegue deleguee juge substitut procureur procureure vice-procureur vice-procureure magistrat magistrate greffier greffiere avocat avocate
avocats notaire huissier commissaire cip spip dpip enqueteur enquetrice inspecteur inspectrice officier gendarme policier brigadier maire adjoint adjointe president presidente vice-president vice-presidente prefet prefete depute deputee famille-d'accueil assfam assmat nounou nourrice
gardien gardienne concierge proprietaire bailleur bailleresse patron patronne employeur chauffeur cuisinier cuisiniere maraudeur pasteur imam pretre cure coach entraineur entraineuse juriste redacteur redactrice expert experte evaluateur evaluatrice agent technicien technicienne chargee charge
emetteur emettrice signataire soussigne soussignee requerant requerante demandeur demanderesse defendeur defenderesse prevenu prevenue mis-en-cause victime plaignant plaignante temoin appelant appelante declarant declarante beneficiaire usager usagere resident residente patient patiente locataire allocataire titulaire
debiteur debitrice creancier salarie salariee candidat candidate detenu detenue condamne condamnee heberge hebergee proche-aidant aidant aidante tiers personne medecin-traitant interlocuteur interlocutrice contact ecoutant ecoutante permanencier permanenciere cadre iao idec tresorier tresoriere diaconesse diacre magistrate exploitant exploitante chauffeuse caissier caissiere serveur serveuse pharmaciens reverend aumonier aumoniere adjudante
`

/** Words that may stand between a profession and the name (« assistante sociale de secteur, Clémence X »). */
export const professionExtras = `
social sociale sociaux specialise specialisee scolaire scolaires familial familiale jeunes enfants principal principale referent referente de du des d la le l secteur service traitant traitante adjoint adjointe technique educatif educative judiciaire medical medicale clinicien clinicienne
coordinateur coordinatrice liberal liberale aux affaires familiales liberte detention instruction application peines general generale polyvalence etat diplome diplomee en a chef cheffe equipe educateur educatrice psychologue infirmier infirmiere pmi ase aemo nuit jour internat externe pedopsychiatre charge chargee stagiaire unique suppleant suppleante
vice republique pour tutelles contentieux protection insertion probation formation spip mecs ime itep mairie mission actuel actuelle nouveau nouvelle ancien ancienne
`

/** Labels of forms whose value is a person. Words of a label, the last one decides. */
export const personLabels = `
nom noms prenom prenoms nom-prenom identite patronyme civilite beneficiaire usager usagere resident residente patient patiente enfant enfants mineur mineure mineurs jeune jeunes mere pere parent parents fratrie famille familles epoux epouse conjoint conjointe concubin signataire redacteur redactrice redige
auteur referent referente referents referentes educateur educatrice as assistante tuteur tutrice curateur curatrice mandataire medecin psychologue intervenant intervenante intervenants intervenantes participants participantes presents presentes present presente absents absentes absent absente excuses excusees excuse excusee
destinataire destinataires expediteur de a cc cci copie par contact interlocuteur responsable chef cheffe directeur directrice emetteur appelant declarant demandeur demanderesse requerant defendeur prevenu victime temoin auteurs titulaire titulaires locataire allocataire salarie employeur proprietaire avocat avocate juge greffier greffiere magistrat
naissance usage jeune-fille marital alias surnom pseudonyme dit suivie suivi signe signature signatures visa evaluateur evaluatrice stagiaire veilleur equipe animation animateur secretaire president presidente membres assesseurs rapporteur interprete prevenir confiance tiers heberge hebergeant personne personnes concernee concernees accompagnee aidant proche
eleve eleves etudiant candidat agent ecoutant ecoutante psy permanence astreinte professionnel professionnels cadre coordination coordinateur coordinatrice maitresse veilleuse vu recu recus recue rencontre rencontres sujet consorts fam abs couple menage identif demandeuse beneficiaires usagers intervention moniteur monitrice accueilli accueillie conducteur gardien gardienne tuteurs
parrain marraine grand-mere grand-pere soeur frere fils fille oncle tante cousin voisin voisine ami amie compagnon compagne mari femme ex-conjoint ex-compagnon nourrice assfam animatrice veilleurs interlocutrice destinatrice chargee charge
`

/** After a cue, these are functions and not names (« Madame la Juge », « M. le Maire »). */
export const roleWords = `
juge procureur procureure president presidente maire prefet prefete ministre directeur directrice inspecteur inspectrice commissaire officier substitut greffier greffiere principal principale proviseur proviseure recteur rectrice docteur professeur maitre
chef cheffe responsable medecin psychologue educateur educatrice assistant assistante madame monsieur mme mr mademoiselle mere pere maman papa avocat avocate batonnier conseiller conseillere bonjour bonsoir merci suite objet conformement vous nous je il elle on ils elles
le la les l un une des ce cette son sa ses leur notre votre mon ma mes ne n se s a est et ou ni mais donc car etait sera avait aura qui que qu dont quand si pour par sur sous dans avec sans chez vers depuis pendant selon apres avant tout tous toute
`
