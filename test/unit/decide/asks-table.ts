/** The words of an act, and the subjects that a careful reader finds in them. Written before any rule was run on them. */
export type AskRow = readonly [asks: string, subjects: string]

/** Sixty acts of every sort of author: police, gendarmerie, parquet, judges, bailiffs, the person herself, others. */
export const askRows: readonly AskRow[] = [
  // Police.
  [
    'Prions Mme la directrice de nous remettre copie des écrits relatant les coups et menaces de mort dont Mme Aïcha BELROND aurait fait état. Son adresse n’est pas demandée.',
    'violence',
  ],
  [
    'En flagrance du chef de vol avec violences, nous indiquer les heures d’entrée et de sortie de M. Denis OUVRARD du foyer dans la nuit du 3 au 4 mai 2026.',
    'presence-dates',
  ],
  ['Nous communiquer l’identité et la qualité des personnels présents le 12 juin 2026 entre 14 h et 22 h.', 'staff'],
  [
    'Requérons copie de tous écrits relatant des propos de Mme BELROND sur les violences subies, à l’exception des éléments médicaux et psychologiques.',
    'violence',
  ],
  [
    'Dans l’enquête suivie contre X du chef d’abus de faiblesse, nous remettre les écrits faisant apparaître les retraits, chèques et mouvements d’argent de Mme Odile FERRANT.',
    'resources',
  ],
  [
    'Nous faire connaître si M. Denis OUVRARD, mis en cause pour violences conjugales, était hébergé par votre établissement et les dates de son séjour.',
    'presence-dates',
  ],
  [
    'Nous remettre les relevés de présence et d’absence, les horaires de retour au foyer et les sorties sans autorisation du mineur Kylian MORVAND.',
    'presence-dates',
  ],
  [
    'Agissant en flagrance du chef de violences habituelles par conjoint, requérons la remise de tous éléments utiles à l’enquête.',
    'violence',
  ],
  [
    'Copie des écrits relatant ces faits de harcèlement et des signalements d’insultes dans la cour. Les éléments relatifs à sa santé ne sont pas demandés.',
    'violence',
  ],
  ['Nous indiquer la dernière adresse connue de M. Fabien LEGRISET, ainsi que son numéro de téléphone.', 'whereabouts'],
  [
    'Copie du règlement et des comptes rendus d’incident concernant M. Fabien LEGRISET, ainsi que de toute sanction prononcée contre lui.',
    'behaviour',
  ],
  [
    'Nous préciser l’état de santé psychique de M. LEGRISET au cours du mois d’août, les hospitalisations sous contrainte et les propos suicidaires éventuels.',
    'mental-health health',
  ],
  [
    'Remettre les éléments sur la consommation d’alcool et de stupéfiants de Mme Carole PINSAULT au domicile.',
    'addiction',
  ],
  // Gendarmerie.
  [
    'Nous faire parvenir les jours et nuits où M. Wilfried TANCREL était présent ou absent, ainsi que ses heures de départ et de retour.',
    'presence-dates',
  ],
  [
    'Mis en cause pour dégradation par incendie, le mineur Théo RAMBOURG : nous indiquer ses absences scolaires et ses fugues entre le 1er et le 30 avril. Les notes d’entretien et les éléments de santé ne sont pas demandés.',
    'schooling presence-dates',
  ],
  [
    'Nous communiquer toutes pièces relatives aux droits de visite de M. Pascal RAMBOURG auprès de ses enfants : dates, retards, incidents, propos tenus.',
    'visits behaviour',
  ],
  [
    'Sont sollicités les écrits relatifs au comportement du père lors des visites. Le lieu d’accueil des enfants n’est pas demandé.',
    'visits behaviour',
  ],
  [
    'Bien vouloir nous indiquer qui était présent au domicile lors de la visite du 14 février et quels agents du service s’y sont rendus.',
    'presence-dates visits staff',
  ],
  [
    'Disparition inquiétante : nous communiquer sans délai tout élément permettant de localiser la mineure Inaya CORBREUX, ses fugues antérieures et les lieux où elle se rend.',
    'whereabouts presence-dates',
  ],
  [
    'Copie des écrits faisant état de pressions, d’intimidations ou de représailles de la part de M. Hervé GOUJAT.',
    'violence',
  ],
  [
    'Sur l’information selon laquelle Mme GOUJAT aurait été étranglée en février, nous remettre les notes qui en font mention, hors documents relatifs à ses dettes.',
    'violence',
  ],
  ['Nous indiquer la profession, l’employeur et les horaires de travail de M. Hervé GOUJAT.', 'work'],
  ['Communiquer le planning des personnels du 1er au 15 mars et le nom des veilleurs de nuit.', 'staff'],
  ['Emploi du temps de la mineure Inaya CORBREUX pour la semaine du 4 au 10 mai 2026.', 'presence-dates'],
  [
    'Nous faire connaître les prestations, allocations et revenus déclarés par M. Gérald SOUBRANE de 2024 à 2026.',
    'resources',
  ],
  [
    'Requérons les éléments relatifs à la conduite du fils de Mme SOUBRANE envers le voisinage et aux plaintes reçues.',
    'behaviour',
  ],
  // Parquet.
  [
    'Au visa de l’article 560 du code de procédure pénale, faire connaître l’adresse du prévenu M. Loïc HERBELIN.',
    'whereabouts',
  ],
  [
    'Le procureur de la République sollicite un point sur la situation familiale et les conditions de logement des enfants HERBELIN.',
    'family-life housing',
  ],
  [
    'Faire connaître si M. HERBELIN respecte les obligations de son contrôle judiciaire et l’interdiction de contact.',
    'judicial-measures',
  ],
  [
    'Dans le cadre d’une enquête aux fins de recherche des causes de la mort de Mme Berthe ANTILLAC, communiquer les écrits relatifs à son état de santé et à ses traitements depuis le 1er janvier.',
    'health',
  ],
  [
    'Transmettre les écrits relatifs aux attouchements dénoncés par la mineure. Il n’est pas demandé d’éléments sur sa scolarité ni sur son placement.',
    'violence',
  ],
  [
    'Enquête ouverte du chef d’escroquerie aux prestations sociales : préciser la composition du foyer et la vie commune du couple VASSELIN.',
    'family-life',
  ],
  // Juge d’instruction.
  [
    'Vu l’information suivie contre X du chef de traite des êtres humains, faire connaître les dates d’hébergement et les ressources déclarées de Mme Blessing ADEYORU.',
    'presence-dates resources',
  ],
  [
    'En exécution de la commission rogatoire délivrée du chef de violences aggravées, remettre les écrits relatant les intrusions et menaces subies par M. Lucas PERDRIAL. Sont exclus les éléments médicaux.',
    'violence',
  ],
  ['Faire connaître les démarches d’asile et la situation administrative de M. Yonas TESFALEM.', 'residence-status'],
  [
    'Copie des écrits relatifs à la grossesse de Mme Nelly ORSEAU et aux circonstances de la naissance de l’enfant.',
    'pregnancy-birth',
  ],
  [
    'Communiquer les éléments relatifs aux troubles psychiatriques de M. PERDRIAL et à son suivi en CMP.',
    'mental-health',
  ],
  // Juge des enfants.
  [
    'Ordonnons la transmission d’une note sur l’évolution du placement de la mineure Clémence TOUZET et sur ses relations avec sa fratrie.',
    'placement family-life',
  ],
  [
    'Faire parvenir un rapport sur le déroulement des visites médiatisées et sur la scolarité de l’enfant.',
    'visits schooling',
  ],
  [
    'Rendre compte du comportement de l’enfant chez son assistante familiale et des crises constatées au retour des week-ends chez la mère.',
    'placement visits behaviour',
  ],
  [
    'Nous adresser les écrits relatifs aux carences éducatives, à l’absentéisme et à l’hygiène des mineurs TOUZET.',
    'child-care schooling',
  ],
  // Juge aux affaires familiales, juge civil, juge des tutelles.
  [
    'Ordonne la production des écrits relatifs aux conditions d’exercice du droit de visite et d’hébergement de M. Alban CRESSON sur l’enfant Zoé.',
    'visits',
  ],
  [
    'Ordonne au service de produire les pièces relatives aux ressources et charges de Mme CRESSON ; les données de santé sont exclues de la production.',
    'resources',
  ],
  [
    'Le juge des tutelles demande un compte rendu des dettes, crédits et saisies en cours de M. Jules BARRANDON, ainsi que du budget.',
    'debts resources',
  ],
  [
    'Produire les écrits décrivant les relations entre les parents et le climat familial, sans les adresses des parties.',
    'family-life',
  ],
  // Commissaire de justice.
  [
    'En vertu du titre exécutoire joint, nous communiquer l’adresse actuelle et l’identité de l’employeur de M. Jules BARRANDON.',
    'whereabouts work',
  ],
  [
    'Faire connaître le domicile de la débitrice Mme Rose KERVADEC et les comptes bancaires dont elle serait titulaire.',
    'whereabouts resources',
  ],
  ['Sommation de communiquer le montant des loyers impayés et le bail de Mme KERVADEC.', 'debts housing'],
  // The person herself.
  [
    'Je souhaite recevoir une copie de tout ce qui concerne mon hébergement, mes demandes de logement social et mon expulsion.',
    'housing',
  ],
  [
    'Je demande les bulletins et les comptes rendus d’école de mon fils, ainsi que son suivi d’apprentissage.',
    'schooling work',
  ],
  [
    'Je voudrais les pages de mon dossier sur mon handicap, la MDPH et l’AAH. Je ne demande rien sur mes enfants.',
    'disability',
  ],
  ['Pouvez-vous me donner ce qui a été écrit sur ma recherche d’emploi et ma formation ?', 'work'],
  ['Je veux tout mon dossier.', ''],
  // Others.
  ['La mairie souhaite connaître les difficultés de la famille dans l’intérêt de la tranquillité publique.', ''],
  ['La préfecture demande la copie du titre de séjour et l’adresse de l’intéressé.', 'residence-status whereabouts'],
  [
    'Au titre du partage d’informations, merci de transmettre ce qui concerne les violences conjugales dont l’enfant a été témoin, à l’exclusion de l’histoire personnelle de la mère.',
    'violence',
  ],
  ['Tous documents concernant la famille, depuis l’origine.', ''],
  [
    'Le SPIP demande les mesures judiciaires en cours, les condamnations connues et le respect des rendez-vous de M. Eddy MALVAUX.',
    'judicial-measures',
  ],
  [
    'Copie des messages et courriels adressés par M. MALVAUX à Mme THIRION dans lesquels il la menace ou l’insulte, sans les pièces relatives à l’addiction de celle-ci.',
    'violence',
  ],
  [
    'Requérons la remise des écrits relatant les faits. Information suivie contre X du chef d’agression sexuelle sur mineur.',
    'violence',
  ],
]

/** Forty more, written once the rules for the first sixty stood, and before they were run on these. */
export const laterAskRows: readonly AskRow[] = [
  [
    'La présente réquisition porte sur les dates de présence de M. X, date de naissance 12/03/1990. Réponse attendue à l’adresse : gaj@interieur.gouv.fr',
    'presence-dates',
  ],
  [
    'Prions M. le directeur de nous remettre, dans les meilleurs délais, les écrits où Mme SERVOLLE rapporte avoir été frappée ou suivie par son mari.',
    'violence',
  ],
  [
    'Enquête préliminaire suivie contre M. Igor BALMONT pour viols sur conjoint. Nous remettre les éléments relatifs à la dispute du 8 mai et à la peur exprimée par sa compagne.',
    'violence',
  ],
  [
    'Nous indiquer si M. BALMONT perçoit le RSA et sur quel compte il est versé. L’adresse de sa compagne n’a pas à être communiquée.',
    'resources',
  ],
  [
    'Nous transmettre la liste des sorties et retours nocturnes de Kenza AMROUCHE, ainsi que l’identité des veilleurs l’ayant accueillie.',
    'presence-dates staff',
  ],
  ['Merci de préciser où dort actuellement M. Sacha VILLENOY et chez qui il loge.', 'whereabouts'],
  [
    'Copie intégrale du rapport d’incident du 3 mars : M. VILLENOY aurait jeté une chaise sur un résident.',
    'violence behaviour',
  ],
  ['Requérons communication du dossier scolaire de Malo PRUNIAUX (notes, retards, exclusions).', 'schooling'],
  [
    'Dire si la mineure était enceinte lors de son admission et si une interruption de grossesse a été pratiquée.',
    'pregnancy-birth',
  ],
  [
    'Poursuivi pour non-représentation d’enfant, M. ELVIRO soutient avoir ramené l’enfant : nous remettre les comptes rendus de remise de l’enfant des mois de mai et juin.',
    'visits',
  ],
  [
    'Nous faire connaître les dettes de jeu, crédits à la consommation et dossiers de surendettement de M. ELVIRO, hors toute donnée de santé.',
    'debts',
  ],
  [
    'Vu l’article 99-3, remettre les notes du psychologue et le certificat médical du 4 avril relatifs aux violences subies.',
    'violence health mental-health',
  ],
  ['Transmettre tout document sur le retrait de l’enfant et son accueil en urgence à la pouponnière.', 'placement'],
  [
    'Au titre de l’article 375, faire rapport sur l’évolution de la mineure, sa santé, son école et ses liens avec ses parents.',
    'health schooling family-life',
  ],
  [
    'Nous adresser les éléments établissant que la mère laisse ses enfants seuls le soir, sans nourriture.',
    'child-care',
  ],
  ['Je demande à voir ce que les éducateurs ont écrit sur moi concernant mes crises et mes punitions.', 'behaviour'],
  ['Nous communiquer les nom, prénom et fonction des salariés qui étaient de service le soir du 2 avril.', 'staff'],
  [
    'Du chef de travail dissimulé, nous remettre les contrats de travail et fiches de paie présentés par M. Oleg DARNOVSKI.',
    'work',
  ],
  [
    'Interpellé pour conduite en état d’ivresse, M. DARNOVSKI déclare résider chez vous : confirmer la date de son arrivée et de son départ.',
    'presence-dates',
  ],
  [
    'Les écrits concernant la consommation d’alcool de la mère ne sont pas sollicités ; seuls le sont ceux relatifs aux gifles reçues par l’enfant.',
    'violence',
  ],
  [
    'Ne sont demandés ni l’adresse ni les ressources de l’intéressée, mais uniquement ses dates d’entrée et de sortie.',
    'presence-dates',
  ],
  [
    'Requérons les dates et heures des visites de M. JORDANE. Les questions d’argent ne sont pas demandées ici.',
    'visits',
  ],
  ['Sauf les éléments médicaux, communiquer les écrits relatifs au harcèlement subi au lycée.', 'violence schooling'],
  [
    'Nous indiquer les allées et venues de M. Tim JORDANE, les personnes qui lui rendaient visite et les véhicules utilisés.',
    'presence-dates visits',
  ],
  [
    'Transmettre les échanges par lesquels M. JORDANE aurait fait pression sur sa fille pour qu’elle retire sa plainte.',
    'violence',
  ],
  ['Nous remettre les justificatifs des sommes remises par Mme Paule RIVANEL à son petit-fils.', 'resources'],
  ['Abus de confiance : relevé des dépenses engagées avec la carte bancaire de Mme RIVANEL.', 'resources'],
  [
    'Communiquer la situation locative, les quittances de loyer et le relogement envisagé de M. Yvon CASTERA.',
    'housing',
  ],
  [
    'Nous faire savoir si la famille a demandé l’asile et si elle fait l’objet d’une obligation de quitter le territoire.',
    'residence-status',
  ],
  ['Le juge demande si la personne est apte à gérer ses revenus compte tenu de son handicap.', 'resources disability'],
  [
    'Ordonnons la production du rapport d’expertise psychiatrique et des bulletins de situation de l’hôpital.',
    'health mental-health',
  ],
  [
    'Préciser les mesures éducatives en cours, le nom du juge et les décisions de justice rendues.',
    'judicial-measures',
  ],
  [
    'Copie des écrits relatifs aux fréquentations de la mineure, à ses tenues et à ses mises en danger sur les réseaux sociaux.',
    'behaviour',
  ],
  ['Faire parvenir les éléments du dossier relatifs à la radicalisation supposée de M. Adel KHERBACHE.', ''],
  ['Remettre les écrits relatifs aux faits dénoncés. Les données concernant la fratrie sont à exclure.', ''],
  ['Nous indiquer les numéros de téléphone et adresses électroniques connus de M. KHERBACHE.', 'whereabouts'],
  [
    'Vu l’enquête de flagrance diligentée pour vol en réunion, dire si Rayan TOUBEL était en cours le 6 mai et, à défaut, où il était.',
    'schooling presence-dates',
  ],
  ['Communiquer les certificats de scolarité, mais pas les appréciations sur le comportement.', 'schooling'],
  [
    'Nous transmettre les observations du service sur l’alcoolisation de M. GRELLOU lors des droits de visite.',
    'addiction visits',
  ],
  ['Extrait du cahier de liaison des 4 et 5 mai relatant l’altercation entre M. GRELLOU et un agent.', 'violence'],
  [
    'Mise en examen pour privation de soins, Mme GRELLOU : adresser les écrits sur le suivi médical et les vaccins de l’enfant.',
    'health',
  ],
]

/** Twenty-four more, written when the rules stood for the hundred before. */
export const lastAskRows: readonly AskRow[] = [
  [
    'Nous remettre les comptes rendus relatant les scènes de violence entre M. ABELARD et sa compagne, à l’exclusion de tout élément relatif à leur vie sexuelle ou à leur santé.',
    'violence',
  ],
  ['Indiquer les dates auxquelles Mme ABELARD a dormi au foyer entre le 2 et le 9 juin.', 'presence-dates'],
  [
    'Préciser si le mineur fréquentait régulièrement le collège et si des sanctions scolaires ont été prises.',
    'schooling',
  ],
  ['Vu la plainte déposée pour viol, communiquer les noms des éducateurs présents la nuit des faits.', 'staff'],
  ['Communiquer le lieu de résidence actuel de M. Ugo FRANCHET et le nom de la personne qui l’héberge.', 'whereabouts'],
  ['Relevé des sommes versées à Mme FRANCHET au titre de l’aide sociale depuis janvier.', 'resources'],
  ['Tous écrits faisant état de la situation d’endettement du couple.', 'debts'],
  [
    'Le rapport d’évolution ne doit pas comporter l’adresse de la famille d’accueil ; il portera sur les visites et sur le comportement de l’enfant.',
    'visits behaviour',
  ],
  ['Nous faire tenir les attestations d’hébergement et le contrat de séjour de M. Yacine OUDRHIRI.', 'housing'],
  [
    'Au vu de la disparition de la mineure, préciser ses fréquentations, ses habitudes et son téléphone portable.',
    'behaviour whereabouts',
  ],
  ['Requérons communication des propos de l’enfant au sujet des attouchements qu’il impute à son oncle.', 'violence'],
  ['Dire si M. OUDRHIRI est suivi pour une addiction et s’il respecte son traitement.', 'addiction health'],
  [
    'Mise en cause pour escroquerie, Mme DELATTRE : indiquer ses périodes d’emploi et le nom de ses employeurs.',
    'work',
  ],
  [
    'Dans le cadre de l’enquête ouverte pour homicide involontaire, remettre le planning de l’équipe et la liste des résidents présents le 1er mai.',
    'staff presence-dates',
  ],
  ['Merci d’indiquer les jours d’absence injustifiée au lycée de l’élève.', 'schooling'],
  [
    'Les courriers échangés avec la prison ne sont pas requis. Seules importent les menaces proférées lors des appels.',
    'violence',
  ],
  ['Je souhaite obtenir les notes qui parlent de mon accouchement et de la naissance de mon fils.', 'pregnancy-birth'],
  [
    'Le tribunal ordonne la communication du dernier jugement et des mesures d’assistance éducative en cours.',
    'judicial-measures placement',
  ],
  [
    'Nous transmettre les éléments permettant d’apprécier l’autonomie et l’altération des facultés de Mme Jeanne VOISENET.',
    'disability',
  ],
  ['Faire connaître le nombre de demandes de place et la liste d’attente du service.', ''],
  ['Produire toute pièce justifiant de la régularité du séjour de l’intéressé.', 'residence-status'],
  ['Communiquer les écrits concernant les relations de la mineure avec sa belle-mère.', 'family-life'],
  [
    'Soupçonné de violences sur sa fille, M. RIBOULET aurait quitté le domicile : préciser la date de son départ.',
    'presence-dates',
  ],
  [
    'Sans préjudice d’un acte ultérieur, remettre les constatations de vos agents sur les traces de coups de l’enfant.',
    'violence',
  ],
]
