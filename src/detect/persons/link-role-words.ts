import type { Role } from '../../model/record/person.ts'

/** Words that, beside a name, tell what a person is in the record. Folded. */
export const roleWordsText: readonly { readonly role: Role; readonly words: string }[] = [
  {
    role: 'magistrate',
    words: `juge juges magistrat magistrate procureur procureure substitut substitute vice-procureur vice-procureure
      vice-president vice-presidente jaf jex jld assesseur`,
  },
  {
    role: 'informant',
    words: `emetteur emettrice signalant signalante informateur informatrice appelant appelante denonciateur denonciatrice`,
  },
  {
    role: 'professional',
    words: `educateur educatrice educateurs educatrices educ assistant assistante assistants as psychologue psy psychiatre pedopsychiatre
      medecin generaliste infirmier infirmiere ide idec iao puericultrice sage-femme kine kinesitherapeute orthophoniste
      ergotherapeute psychomotricien psychomotricienne dentiste pediatre neurologue cardiologue gynecologue addictologue
      oncologue chirurgien chirurgienne aide-soignant aide-soignante ash tisf cesf ccf avs aesh aes amp auxiliaire
      travailleur travailleuse intervenant intervenante intervenants intervenantes referent referente conseiller conseillere chef cheffe
      directeur directrice directeur-adjoint responsable coordinateur coordinatrice coordonnateur coordonnatrice coordination
      animateur animatrice animation formateur formatrice moniteur monitrice maitre maitresse instit institutrice instituteur enseignant
      enseignante prof professeur cpe proviseur proviseure surveillant surveillante veilleur veilleuse
      stagiaire benevole mediateur mediatrice interprete traducteur traductrice secretaire secretariat comptable gestionnaire mandataire
      tuteur tutrice curateur curatrice mjpm greffier greffiere avocat avocate notaire huissier commissaire
      cip cpip spip enqueteur enquetrice inspecteur inspectrice officier opj apj gendarme policier brigadier brigadier-chef
      major adjudant capitaine lieutenant commandant maire adjoint adjointe president presidente prefet prefete assfam assmat
      juriste redacteur redactrice redaction evaluateur evaluatrice technicien technicienne
      ecoutant ecoutante ecoutants permanencier permanenciere cadre encadrant encadrante accueillant accueillante correspondante correspondant
      edu eduq af maraudeur cds`,
  },
  {
    role: 'minor',
    words: `enfant enfants mineur mineure mineurs bebe nourrisson eleve jeune jumeau jumelle adolescent adolescente ado collegien
      collegienne lyceen lyceenne fils fille filles fillette garcon garconnet pupille gamin gamine petit petite`,
  },
  {
    role: 'accompanied',
    words: `usager usagere beneficiaire resident residente patient patiente heberge hebergee protege protegee allocataire
      demandeur demandeuse demanderesse requerant requerante soussigne soussignee interesse interessee locataire locataires accompagnee
      accompagne accueilli accueillie salarie salariee probationnaire detenu detenue condamne menage beneficiaires concerne concernee`,
  },
  {
    role: 'parent',
    words: `mere pere maman papa mamans parent parents daron daronne belle-mere beau-pere responsables legaux`,
  },
  {
    role: 'relative',
    words: `soeur frere demi-soeur demi-frere soeurette frerot grand-mere grand-pere mamie mamy papi papy meme pepe oncle tante tata
      tatie tonton cousin cousine cousins neveu niece epoux epouse mari femme conjoint conjointe compagnon compagne concubin
      concubine veuf veuve gendre bru beau-frere belle-soeur beau-fils belle-fille petit-fils petite-fille marraine parrain
      fiance fiancee arriere-grand-mere fratrie`,
  },
  {
    role: 'third-party',
    words: `voisin voisine ami amie amis copain copine petit-ami petite-amie ex ex-mari ex-femme ex-conjoint ex-conjointe
      ex-compagnon ex-compagne ex-epoux ex-epouse camarade colocataire proprietaire bailleur employeur patron patronne temoin
      auteur agresseur suspect compatriote collegue connaissance logeur logeuse hebergeante hebergeant gerant gerante`,
  },
]

/** What the one who gave the alarm is said to do. */
export const informantSays =
  /^[^.;!?]{0,50}(?:(?:a|avait|ont) (?:\w{1,12} )?(?:signale|alerte|denonce|prevenu le 119|appele le 119|contacte le 119)|(?:appelle|contacte|signale au|alerte) le 119|a l'origine (?:du signalement|de l'information))/

/** Jobs that an accompanied person may have as well as one who writes in the record: after a name they weigh little. */
export const generalJobs = `enseignant enseignante prof professeur aide-soignant aide-soignante auxiliaire infirmier infirmiere
  secretaire comptable animateur animatrice gendarme policier officier adjudant capitaine commandant major brigadier surveillant
  surveillante formateur formatrice moniteur monitrice cadre technicien technicienne avocat avocate medecin juriste responsable chef
  gestionnaire maitre tuteur tutrice`

/** What may stand between the word of a role and the name. */
export const betweenWords = `social sociale sociaux specialise specialisee scolaire scolaires familial familiale jeunes enfants principal principale
  referent referente referents de du des d la le l les secteur service services traitant traitante adjoint adjointe technique educatif
  educative judiciaire medical medicale clinicien clinicienne coordinateur coordinatrice liberal liberale aux affaires familiales
  instruction application peines general generale polyvalence protection liberte detention equipe pmi ase aemo nuit jour stagiaire
  unique suppleant suppleante pour vice republique tutelles contentieux insertion probation mairie actuel actuelle nouveau nouvelle
  ancien ancienne est et par en l aine ainee cadet cadette jumeau jumelle maternel maternelle paternel paternelle concerne concernee
  concernes concernees confie confiee confies present presente presents a charge domicile adoptif adoptive biologique accueil d'accueil
  nomme nommee prenomme prenommee appele appelee s prenom nom dit dite petit petite grand grande jeune premier premiere deuxieme
  troisieme seul dernier derniere protege signature visa titulaire aider ci-dessus mineur mineure feu defunt defunte decede decedee
  autre propre ami amie son sa ses mon ma leur leurs notre avec`
