type Count = { readonly count: string; readonly many: boolean }

const plural = ({ count, many }: Count, one: string, more: string): string => `${count} ${many ? more : one}`

/** The words of the director's report. Numbers come written: only their sense is known here. */
export const reportFr = {
  titles: {
    migrate: 'Bilan de la migration',
    'test-set': 'Bilan du jeu d’essai',
    disclose: 'Bilan de la communication',
    review: 'Bilan de la relecture',
    archive: 'Bilan du tri pour les archives',
  },
  title: 'Bilan du lot',
  lead: (date: string, id: string) => `Lot ${id} du ${date}.`,
  noContent:
    'Ce document ne contient aucun mot des dossiers : des comptes, des règles et des empreintes. Les listes, fichier par fichier, sont dans le dossier lists/ et restent dans le service.',
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,

  essential: 'L’essentiel',
  balanced: ({ items, dossiers }: { readonly items: Count; readonly dossiers: Count }) =>
    `Le compte y est : ${plural(items, 'élément de la source a une fin, et une seule', 'éléments de la source ont chacun une fin, et une seule')}, dans ${plural(dossiers, 'dossier', 'dossiers')}. Rien n’a disparu.`,
  unbalanced: (planned: string, ended: string) =>
    `Le compte n’y est pas : ${planned} éléments prévus, ${ended} terminés. N’acceptez pas ce lot : relancez la même commande.`,
  sum: (planned: string, parts: readonly string[]) => `${planned} dans la source = ${parts.join(' + ')}`,
  arrivedShare: (share: string, gap: Count) =>
    gap.count === '0'
      ? 'Tout ce que contient la source est arrivé.'
      : `${share} des éléments sont arrivés. ${plural(gap, 'n’est pas', 'ne sont pas')} de l’autre côté, et chacun a son explication ci-dessous.`,
  toSee: 'Ce qui attend une décision ou un geste',
  nothingToSee: 'Rien n’attend de geste, hors le contrôle et la décision.',
  points: {
    quarantined: (items: Count) =>
      `${plural(items, 'élément est', 'éléments sont')} en quarantaine : pas encore de l’autre côté, et pas perdu${items.many ? 's' : ''}. Chaque motif a un responsable (partie 2).`,
    rejected: (items: Count) =>
      `${plural(items, 'élément est refusé', 'éléments sont refusés')}, avec la raison (partie 2).`,
    eliminate: (dossiers: Count) =>
      `${plural(dossiers, 'dossier est proposé', 'dossiers sont proposés')} à l’élimination. Rien n’est éliminé : il y faut le visa des archives (partie 4).`,
    archive: (dossiers: Count) =>
      `${plural(dossiers, 'dossier a passé son terme et reste', 'dossiers ont passé leur terme et restent')} à verser ou à garder en archive intermédiaire (partie 4).`,
    closed: (files: Count) =>
      `${plural(files, 'restriction d’accès n’a pas pu être portée telle quelle', 'restrictions d’accès n’ont pas pu être portées telles quelles')} : fermées par défaut (partie 5).`,
    converted: (files: Count) => `${plural(files, 'fichier a changé', 'fichiers ont changé')} de format (partie 6).`,
    unchecked: 'Aucun contrôle par une personne n’est enregistré : les oublis ne sont pas mesurés (partie 7).',
    defects: (defects: Count) =>
      `Le contrôle a trouvé ${plural(defects, 'élément en défaut', 'éléments en défaut')} (partie 7).`,
    stale: 'Le contrôle enregistré porte sur un état antérieur du lot : recommencez-le (partie 7).',
    contractor: 'Le certificat d’effacement du prestataire est à demander (partie 9).',
  },

  counts: '1. Les comptes',
  countsWhy: 'Chaque élément de la source (fichier, ligne, enregistrement) compte pour un.',
  endHeads: ['Fin', 'Éléments', 'Part', 'Ce que cela veut dire'],
  ends: {
    migrated: ['repris tels quels', 'Octet pour octet : l’empreinte à l’arrivée est celle du départ.'],
    minimised: ['repris, allégés', 'Repris sans ce qu’une règle retire (partie 3). L’original n’est pas touché.'],
    pseudonymised: ['sous pseudonyme', 'Identités fictives cohérentes. Ce n’est pas de l’anonymat.'],
    disclosed: ['communiqués', 'Copies occultées, dans le périmètre de la demande.'],
    reviewed: ['relus', 'Repérages remis au service ; rien n’est exporté.'],
    archived: ['mis à part', 'Leur terme est passé : listés avec leur règle, gardés jusqu’au visa (partie 4).'],
    quarantined: ['en quarantaine', 'Attendent une personne, avec un motif (partie 2).'],
    rejected: ['refusés', 'Ne peuvent ou ne doivent pas entrer, avec la raison (partie 2).'],
    merged: ['doublons réunis', 'Copies exactes d’un élément qui, lui, est arrivé.'],
  },
  total: 'Total',
  planned: 'Prévus dans la source',
  countsTable: 'Les fins, une par une',
  countsChart: 'Ce que sont devenus les éléments de la source',
  dossierHeads: ['Dossiers', 'Nombre', 'Ce que cela veut dire'],
  dossiers: {
    whole: ['arrivés entiers', 'Tous leurs éléments sont de l’autre côté.'],
    partial: ['arrivés en partie', 'Au moins un élément manque : à compléter avant de fermer l’ancien logiciel.'],
    apart: ['mis à part', 'Leur terme est passé (partie 4).'],
    none: ['pas arrivés', 'En quarantaine ou refusés en entier.'],
  },
  dossiersCaption: 'Les dossiers',
  alone: (items: Count) => `${plural(items, 'élément n’appartient', 'éléments n’appartiennent')} à aucun dossier.`,

  gaps: '2. Quarantaine et refus',
  noGaps: 'Aucun élément n’est en quarantaine ni refusé.',
  gapsWhy:
    'La liste, élément par élément, est dans lists/quarantaine.csv. Un élément en quarantaine reste dans la source ; il repart avec --retry quarantine une fois la cause levée.',
  gapsChart: 'Motifs, par nombre d’éléments',
  gapHeads: ['Motif', 'Éléments', 'Dossiers', 'Responsable', 'Pour relancer'],
  refused: '(refus)',

  minimised: '3. Ce qui a été retiré, par règle',
  noMinimised: 'Rien n’a été retiré d’aucun fichier.',
  minimisedWhy:
    'Un passage retiré reste dans l’original, dans l’ancien logiciel et dans son export : le retrait est réversible tant qu’ils sont gardés.',
  pseudonymsWhy: 'Les valeurs fictives se rattachent aux vraies par la clé du service, qui n’est pas dans le résultat.',
  itemRules: 'Éléments allégés, par raison',
  itemRuleHeads: ['Raison', 'Éléments'],
  placeRules: 'Passages retirés, par règle',
  placeRuleHeads: ['Règle', 'Ce qu’elle retire', 'Passages'],
  rules: {
    'hidden-address': 'adresse tenue secrète',
    informant: 'auteur d’un signalement',
    'secret-birth': 'naissance sous secret',
    credentials: 'mots de passe et codes d’accès',
    'attachment-withheld': 'fichier joint retenu : illisible, ou copie non prouvée (lists/quarantaine.csv)',
    rebuilt: 'fichier refait entier, dans le doute',
  },
  noWords: '–',

  retention: '4. Durées de conservation',
  noRetention: 'Aucune règle de conservation n’a été appliquée.',
  retentionWhy:
    'Requis n’élimine rien. Les dossiers dont le terme est passé sont listés (lists/versement.csv, lists/elimination.csv) et gardés jusqu’au visa des archives départementales (code du patrimoine, L212-2). Un gel l’emporte sur tout.',
  retentionHeads: ['Règle', 'Portée', 'Proposition', 'Dossiers', 'Dont gelés', 'Texte'],
  retentionChart: 'Dossiers dont le terme est passé, par règle',
  actions: { archive: 'archives', eliminate: 'élimination' },
  statuses: { mandatory: 'obligatoire', recommended: 'recommandée', association: 'association' },
  ownRule: 'règle du service',
  toVerify: 'à vérifier',
  unstated: 'Règle sans texte dans ce lot.',
  term: (years: number, from: 'closed' | 'last-contact' | 'birth') =>
    `${years} an${years < 2 ? '' : 's'} après ${{ closed: 'la clôture', 'last-contact': 'le dernier contact', birth: 'la naissance' }[from]}`,
  active: (dossiers: Count) => `${plural(dossiers, 'dossier reste', 'dossiers restent')} dans la base active.`,
  holds: (declared: Count, held: Count) =>
    `${plural(declared, 'gel est déclaré', 'gels sont déclarés')} (litige, enquête) ; ${plural(held, 'dossier au terme passé est retenu', 'dossiers au terme passé sont retenus')} par un gel.`,
  noHolds: 'Aucun gel (litige, enquête) n’est déclaré dans migration.yaml. Vérifiez que c’est bien le cas.',

  access: '5. Restrictions d’accès',
  noAccess: 'Aucun fichier repéré sous restriction. Vérifiez-le si le service suit des personnes protégées.',
  accessWhy:
    'Ce qui n’a pas pu être porté dans les termes du nouveau logiciel est fermé par défaut : occulté dans le fichier, ou rangé à part. Ouvrir est une décision d’une personne.',
  accessHeads: ['Restriction', 'Portées telles quelles', 'Occultées dans le fichier', 'Rangées à part'],
  accessChart: 'Fichiers sous restriction',
  restrictions: {
    'hidden-address': 'adresse tenue secrète',
    informant: 'auteur d’un signalement',
    'secret-birth': 'naissance sous secret',
    credentials: 'mots de passe et codes d’accès',
    medical: 'pièces médicales',
    lawyer: 'pièces d’avocat',
    judge: 'pièces de justice',
    'personal-note': 'notes personnelles',
    stated: 'confidentiel, selon l’ancien logiciel',
  },

  formats: '6. Formats',
  formatsCaption: 'Les formats de la source',
  formatHeads: ['Format', 'Éléments', 'Volume'],
  otherFormat: 'autre',
  rowsOf: 'Les lignes d’un tableau et les enregistrements d’un export comptent sous le format de leur fichier.',
  converted: 'Fichiers dont le format a changé',
  convertedHeads: ['De', 'Vers', 'Fichiers'],
  noConverted: 'Aucun fichier n’a changé de format.',
  convertedWhy:
    'Un fichier dont quelque chose devait être retiré, et dont le format ne s’écrit pas, part en PDF : le texte reste, la mise en page peut changer.',
  notes: 'Remarques relevées en route',
  noteHeads: ['Remarque', 'Nombre'],

  checks: '7. Contrôle par une personne',
  notMeasured: 'Non mesuré : aucun contrôle n’est enregistré.',
  howToCheck: ({ risk, random }: { readonly risk: Count; readonly random: Count }) =>
    `Ouvrez côte à côte, dans l’ancien logiciel et à l’arrivée, les dossiers de lists/controle.csv (${risk.count} choisis par risque, ${random.count} tirés au hasard), remplissez ses colonnes, puis enregistrez-le : requis status DOSSIER --checks lists/controle.csv --by NOM.`,
  checkedBy: (by: string, date: string, names: string) =>
    `Contrôle enregistré par ${by} le ${date}. Dossiers comparés par : ${names}.`,
  checkHeads: ['Tirage', 'À comparer', 'Comparés', 'Avec défaut', 'Éléments vus', 'En défaut'],
  checkDraws: { risk: 'par risque', random: 'au hasard' },
  checksCaption: 'Dossiers comparés côte à côte',
  bothDraws: 'Un dossier choisi des deux façons compte dans les deux lignes.',
  estimate: {
    none: 'Aucun dossier tiré au hasard n’a été comparé : rien ne peut être dit des autres.',
    all: (defective: string, checked: string) =>
      `Tous les dossiers ont été comparés : ${defective} sur ${checked} ont un défaut. Rien n’est estimé.`,
    three: (checked: Count, high: string, most: Count) =>
      `Aucun défaut dans ${plural(checked, 'dossier tiré', 'dossiers tirés')} au hasard : au plus ${high} des dossiers en ont un, soit au plus ${plural(most, 'dossier', 'dossiers')} (règle de trois, confiance 95 %).`,
    wilson: (share: string, low: string, high: string, least: string, most: Count) =>
      `Part estimée des dossiers avec un défaut : ${share}, entre ${low} et ${high}, soit entre ${least} et ${plural(most, 'dossier', 'dossiers')} (intervalle de Wilson, confiance 95 %).`,
  },
  incomplete: (left: Count) =>
    `${plural(left, 'dossier tiré au hasard n’a', 'dossiers tirés au hasard n’ont')} pas été comparé${left.many ? 's' : ''} : tant qu’il en reste, l’estimation peut être trop favorable.`,
  riskOnly:
    'Les dossiers choisis par risque ne servent pas à l’estimation : ils sont les plus exposés, non les plus courants.',
  staleChecks: 'Le lot a changé depuis ce contrôle (autre racine) : il est à refaire.',

  proof: '8. Preuves',
  proofRows: {
    batch: 'Lot',
    pipeline: 'Chaîne',
    from: 'De',
    to: 'Vers',
    reason: 'Raison',
    decidedBy: 'Décidé par',
    connector: 'Lecture de la source',
    target: 'Forme d’arrivée',
    date: 'Date',
    bytes: 'Volume de la source',
    root: 'Racine (SHA-256)',
    sealedBy: 'Signée par',
    software: 'Version de Requis',
    policy: 'Règles',
    law: 'Droit',
  },
  connectors: {
    folder: 'dossiers de fichiers',
    table: 'tableaux (CSV, XLSX)',
    tables: 'tableaux (CSV, XLSX)',
    tree: 'exports JSON ou XML',
    tddui: 'TDDUI (ANS)',
    postgres: 'base PostgreSQL, en lecture',
  },
  targets: {
    folders: 'dossiers de fichiers',
    tables: 'tableaux (CSV, XLSX)',
    tddui: 'TDDUI v2 (FHIR R4)',
    containers: 'un conteneur signé par dossier',
    seda: 'paquet SEDA pour les archives',
  },
  proofWhy:
    'Chaque fin est une ligne de ledger.jsonl avec l’empreinte de l’élément. Toutes tiennent dans une seule racine, signée (checkpoint.p7s). « requis verify DOSSIER » recompte et vérifie tout ; verify-inclusion.sh le fait pour un dossier sans Requis.',

  contractor: '9. Prestataire et ancien logiciel',
  contractorList: [
    'Certificat d’effacement du prestataire (RGPD, art. 28) : à demander, à joindre à ce bilan.',
    'Ancien logiciel : en lecture seule jusqu’à la décision, et tant que la quarantaine n’est pas vide.',
    'Export d’origine : dire qui le garde, et jusqu’à quand.',
  ],
  contractorBlanks: [
    ['Certificat demandé le', 'Certificat reçu le'],
    ['En lecture seule jusqu’au', 'Export gardé par', 'Export détruit le'],
  ],

  decision: 'Décision',
  decisionWhy: 'Ce bilan informe ; il ne décide pas.',
  choices: ['Accepté', 'Accepté avec réserves', 'Refusé'],
  decisionBlanks: [['Réserves'], ['Nom', 'Qualité'], ['Date', 'Signature']],
}
