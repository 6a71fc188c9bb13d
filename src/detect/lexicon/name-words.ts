/** Words with a capital that are no person of the dossier: authors, public figures in names of laws, feasts, brands. */
export const quotedAuthors = `
winnicott dolto bowlby freud lacan piaget wallon spitz klein bion ainsworth erikson rogers ferenczi cyrulnik berger guedeney lebovici golse delion rufo marcelli maslow vygotski freinet montessori deligny makarenko bettelheim mannoni anzieu aulagnier kaes foucault goffman bourdieu durkheim castel paugam levi-strauss
houzel fonagy stern brazelton main pikler loczy rosenczveig fustier rouzel capul lemay neirinck potin serre delaroche bonneville rorschach wechsler wisc wppsi raven beck hamilton hare karpman palo-alto glasgow zarit barthel katz lawton norton braden epices bayley brunet-lezine vineland conners asperger down turner williams-beuren
crohn parkinson alzheimer huntington hodgkin lyme willebrand basedow hashimoto gilles-de-la-tourette tourette charcot raynaud sjogren biermer marfan addison cushing korsakoff munchausen diogene stockholm babinski apgar
claeys leonetti claeys-leonetti badinter perben taubira kouchner veil dalo besson evin borloo boutin elan alur blois outreau taquet ferrand hugo zola camus moliere verne rousseau voltaire prevert mozart bach beethoven chopin picasso napoleon gaulle
spiderman batman superman mario zelda pokemon pikachu naruto mickey elsa-reine barbie peppa tchoupi petit-poucet cendrillon harry-potter marvel disney lego playmobil kapla monopoly uno scrabble
`

/** Parts of surnames that stand before a name word, in lower case or not. */
export const particles = `
de du des d da das do dos di del della dei degli dalla dal le la les l el al as ul ben bin bint ibn ait ould oulad ouled abou abu abd van vande vanden vander von der den ter ten ter~ zu zum san santa st ste saint sainte mac mc o y e i dit bel bou n m
`

/** Words that end a name read after a cue although they have a capital, and never start one. */
export const nameStops = `
centre service maison rue avenue boulevard place route chemin impasse allee cedex bp tel telephone mail email fax adresse objet date lieu page ref nom prenom ne nee nes age agee sexe nationalite profession domicile domicilie residence situation code postal ville commune departement
sarl sas sa association collectif fait a le la les en du de au aux et ou est sont pour par avec chez son sa ses qui que dans sur monsieur madame mme mr mlle dr me maitre docteur pr cordialement bonjour bonsoir merci
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
educateur educatrice assistant assistante psychologue directeur directrice chef cheffe medecin infirmier infirmiere juge referent referente responsable coordinateur coordinatrice avocat avocate cesf tisf
`

/** Given names that are never taken for names in lower case without a cue. */
export const lowerTraps = `
doudou jeton vien vienne clement memo allee rares alor felicite indu come nono visant bebe titi loulou toto lulu tata tati mimi nini gigi kiki fifi momo roro bobo dodo jojo kelly grace perle colin barbe mica mina rima lima aime aimable mama papa hadj imam gala sari romain roman constant constance line helen mick genet soma tama moana manolo farid milan victor lazare parfait prudent prosper innocent fidele severe modeste juste gratien bienvenu
`

/** Given names whose use as a word hardly ever starts a sentence or stands with a capital. */
export const surelyGiven = `
pierre claire marine rose luc jean marie rene andre aime ange olive blanche brune victoire violette oceane marin modeste romane roman tess prune reine logan fidele desire loup moise luis ali jade ambre alma lou lea lola emma anis amine aya eva eve ines leo max nina noa noe theo tom zoe
`
