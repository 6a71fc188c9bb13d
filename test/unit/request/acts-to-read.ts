/** An invented act, and what a careful reader finds in it. A key that is not there must not be read. */
export type KnownAct = {
  readonly what: string
  readonly text: string
  readonly values: Readonly<Record<string, string>>
  /** « prénom NOM | né le | qualité », other names after a slash. */
  readonly persons: readonly string[]
}

/** The acts that the reader was written on. Every person, place and number is invented. */
export const actsToRead: readonly KnownAct[] = [
  {
    what: 'gendarmerie, nous soussigné, huit jours',
    text: `GENDARMERIE NATIONALE
Région de gendarmerie de Valverte
Compagnie de gendarmerie de Brécy
BRIGADE TERRITORIALE AUTONOME DE BRÉCY-SUR-LOUE
P.V. n° 05214/00517/2026
N° parquet : 26087000312

RÉQUISITION JUDICIAIRE
Nous soussigné, LAURENCIN Thibault, adjudant-chef, officier de police judiciaire en résidence à Brécy-sur-Loue,
Vu l'article 77-1-1 du code de procédure pénale,
Vu l'autorisation de Madame Claire DESMOULINS, substitute du procureur de la République à Valverte, en date du 2 novembre 2026,
Agissant en enquête préliminaire du chef de violences par conjoint,
Requérons Monsieur le directeur du foyer Les Amandiers de bien vouloir nous communiquer, dans un délai de huit jours,
les écrits relatant des violences subies par Madame Sandrine KERVELLA épouse PRADIER, née le 11/02/1990 à Niort,
pour la période du 1er janvier 2026 au 30 septembre 2026.
Fait à Brécy-sur-Loue, le 4 novembre 2026.`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'BRIGADE TERRITORIALE AUTONOME DE BRÉCY-SUR-LOUE',
      'requester.name': 'LAURENCIN Thibault',
      'requester.rank': 'adjudant-chef',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '05214/00517/2026',
      parquetNumber: '26087000312',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'Madame Claire DESMOULINS, substitute du procureur de la République à Valverte',
      'authorisation.date': '2026-11-02',
      dueBy: '2026-11-12',
      'period.from': '2026-01-01',
      'period.to': '2026-09-30',
    },
    persons: ['Sandrine KERVELLA/PRADIER | 1990-02-11'],
  },
  {
    what: 'police nationale, sous quinzaine, nom sur deux lignes, alias',
    text: `RÉPUBLIQUE FRANÇAISE
MINISTÈRE DE L'INTÉRIEUR
DIRECTION DÉPARTEMENTALE DE LA POLICE NATIONALE
Commissariat de police de Montfleury
Sûreté urbaine

PROCÈS-VERBAL
N° 2026/018823
L'an deux mille vingt-six, le quinze octobre
Nous, Élodie FRANCHET
Lieutenant de police
Officier de Police Judiciaire en fonction à Montfleury
Agissant en flagrant délit, vu les articles 53 et suivants et 60-1 du code de procédure pénale,
Requérons le responsable du CHRS La Passerelle de nous remettre sous quinzaine
le relevé des dates de présence, du 01.06.2026 au 14.10.2026, du nommé Jean-Baptiste
ARNOULD, alias « Jibé », né le 3 avril 1988 à Douai, mis en cause.
Réponse à adresser à : su-montfleury@interieur.gouv.fr`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'Commissariat de police de Montfleury',
      'requester.name': 'Élodie FRANCHET',
      'requester.rank': 'Lieutenant de police',
      'requester.quality': 'officier de police judiciaire',
      'requester.contact': 'su-montfleury@interieur.gouv.fr',
      procedureNumber: '2026/018823',
      inquiry: 'flagrance',
      dueBy: '2026-10-30',
      'period.from': '2026-06-01',
      'period.to': '2026-10-14',
      'delivery.to': 'su-montfleury@interieur.gouv.fr',
    },
    persons: ['Jean-Baptiste ARNOULD/Jibé | 1988-04-03 | suspect'],
  },
  {
    what: 'police municipale, sans texte',
    text: `VILLE DE CHARMOY
POLICE MUNICIPALE
Charmoy, le 9 septembre 2026
Objet : demande de renseignements
Madame la Directrice,
Je vous prie de bien vouloir me communiquer, dans les meilleurs délais, l'adresse actuelle de Monsieur Karim OUALI.
Le brigadier-chef principal,
Didier LESTRADE
police.municipale@charmoy.fr`,
    values: {
      authority: 'POLICE MUNICIPALE',
      'requester.name': 'Didier LESTRADE',
      'requester.rank': 'brigadier-chef principal',
      'requester.quality': 'police municipale',
      'requester.contact': 'police.municipale@charmoy.fr',
    },
    persons: ['Karim OUALI'],
  },
  {
    what: 'commission rogatoire',
    text: `TRIBUNAL JUDICIAIRE DE VALVERTE
Section de recherches de Valverte
RÉQUISITION
Procédure n° 1245/2026 – N° d'instruction : JI CABJI2 26000034
Nous, capitaine Marc-Antoine DELVAL, officier de police judiciaire à la section de recherches de Valverte,
agissant en exécution de la commission rogatoire n° 34/26/12 délivrée le 12 mai 2026 par Mme Odile SARRAZIN, vice-présidente
chargée de l'instruction au tribunal judiciaire de Valverte, du chef d'enlèvement et séquestration,
Vu l'article 99-3 du code de procédure pénale,
Requérons qu'il vous plaise de nous transmettre avant le 30 juin 2026 la copie des notes relatives aux visites reçues par
Mlle Tania BOURRELLY, née 14/07/2004, entre le 1er février 2026 et le 30 avril 2026.
Il vous est demandé de ne pas informer l'intéressée.`,
    values: {
      kind: 'requisition',
      basis: 'CPP 99-3',
      authority: 'Section de recherches de Valverte',
      'requester.name': 'Marc-Antoine DELVAL',
      'requester.rank': 'capitaine',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '1245/2026',
      cabinetNumber: 'JI CABJI2 26000034',
      inquiry: 'instruction',
      'commission.reference': '34/26/12',
      'commission.date': '2026-05-12',
      'commission.magistrate':
        "Mme Odile SARRAZIN, vice-présidente chargée de l'instruction au tribunal judiciaire de Valverte",
      dueBy: '2026-06-30',
      'period.from': '2026-02-01',
      'period.to': '2026-04-30',
      doNotNotify: 'true',
    },
    persons: ['Tania BOURRELLY | 2004-07-14'],
  },
  {
    what: 'parquet, article 560',
    text: `Cour d'appel de Rochebelle
Parquet du tribunal judiciaire de Corvanne
Nos réf. : 25 301 000 145
Corvanne, le 20/08/2026
Vu l'article 560 du code de procédure pénale,
Nous, Hervé TOUSSAINT, vice-procureur de la République, prions et requérons le gestionnaire de la résidence sociale de nous
faire connaître dans le délai d'un mois la dernière adresse connue de M. DUBREUIL Stéphane (né le 05/12/1979 à Lens).`,
    values: {
      kind: 'requisition',
      basis: 'CPP 560',
      authority: 'Parquet du tribunal judiciaire de Corvanne',
      'requester.name': 'Hervé TOUSSAINT',
      'requester.rank': 'vice-procureur de la République',
      'requester.quality': 'procureur de la République',
      reference: '25 301 000 145',
      dueBy: '2026-09-20',
    },
    persons: ['DUBREUIL Stéphane | 1979-12-05'],
  },
  {
    what: 'juge aux affaires familiales',
    text: `TRIBUNAL JUDICIAIRE DE CORVANNE
Chambre de la famille – Cabinet C
N° RG 26/01187 – N° Portalis DBXY-W-B7K-ABCD
ORDONNANCE
Nous, Anne-Laure PICQUET, juge aux affaires familiales, assistée de Paul VERNIER, greffier,
Vu les articles 11 et 138 du code de procédure civile,
Dans l'instance opposant Madame Lucie HAMELIN, née le 8 juin 1985, à Monsieur Fabien HAMELIN, né le 19 mars 1982,
Ordonnons à l'association Les Deux Rives de produire, avant le 15 décembre 2026, les comptes rendus des visites médiatisées
exercées par le père entre le 1er mars 2026 et le 31 août 2026.
La présente ordonnance est susceptible de recours dans un délai de quinze jours.`,
    values: {
      kind: 'court-order',
      basis: 'CPC 138',
      authority: 'TRIBUNAL JUDICIAIRE DE CORVANNE',
      'requester.name': 'Anne-Laure PICQUET',
      'requester.rank': 'juge aux affaires familiales',
      'requester.quality': 'juge civil (affaires familiales, tutelles, mise en état)',
      reference: '26/01187',
      dueBy: '2026-12-15',
      'period.from': '2026-03-01',
      'period.to': '2026-08-31',
    },
    persons: ['Lucie HAMELIN | 1985-06-08', 'Fabien HAMELIN | 1982-03-19'],
  },
  {
    what: 'juge des enfants, fratrie',
    text: `Tribunal pour enfants de Valverte
Cabinet de M. Étienne GARANCE, juge des enfants
N° Secteur : 3 – Affaire : A26/0123
SOIT-TRANSMIS
Dans l'intérêt des mineurs Léo MERCADIER, né le 02/09/2014, et Zoé MERCADIER, née le 17/01/2017,
Vu l'article 1187 du code de procédure civile et l'article 375 du code civil,
prions le service d'AEMO de nous adresser pour le 10 octobre 2026 un rapport sur la scolarité et les visites depuis le 1er avril 2026.
Le 14 septembre 2026
Le juge des enfants,
Étienne GARANCE`,
    values: {
      kind: 'court-order',
      basis: 'CC 375',
      authority: 'Tribunal pour enfants de Valverte',
      'requester.name': 'Étienne GARANCE',
      'requester.rank': 'juge des enfants',
      'requester.quality': 'juge des enfants',
      reference: 'A26/0123',
      dueBy: '2026-10-10',
      'period.from': '2026-04-01',
    },
    persons: ['Léo MERCADIER | 2014-09-02', 'Zoé MERCADIER | 2017-01-17'],
  },
  {
    what: 'commissaire de justice',
    text: `SELARL BRUNEL & ASSOCIÉS
Commissaires de justice associés
12 rue des Halles – 99120 Brécy
Tél. 03 99 00 45 12 – etude@brunel-justice.example
V/Réf : – N/Réf : 26-D-4471
Brécy, le 7 juillet 2026
Conformément à l'article L. 152-1 du code des procédures civiles d'exécution, et porteur d'un titre exécutoire, nous vous prions
de nous indiquer l'adresse et l'employeur de : Monsieur Cyril VASSEUR né le 22/10/1991.
Maître Benoît BRUNEL
Commissaire de justice`,
    values: {
      kind: 'bailiff',
      basis: 'CPCE L152-1',
      authority: 'SELARL BRUNEL & ASSOCIÉS',
      'requester.name': 'Benoît BRUNEL',
      'requester.rank': 'Commissaire de justice',
      'requester.quality': 'commissaire de justice',
      'requester.contact': 'etude@brunel-justice.example',
      reference: '26-D-4471',
    },
    persons: ['Cyril VASSEUR | 1991-10-22'],
  },
  {
    what: 'préfecture',
    text: `PRÉFECTURE DE LA VALVERTE
Direction des étrangers – Bureau de l'éloignement
Affaire suivie par : Nadia PELLERIN – Tél. : 03 99 00 80 80
nadia.pellerin@valverte.gouv.fr
Vu les articles L. 811-3 et L. 811-4 du CESEDA, je vous demande de me transmettre, avant le 1er octobre 2026, les justificatifs
d'hébergement de M. Idrissa CAMARA, né le 01/01/1996.
Pour le préfet et par délégation,
le chef de bureau
Gilles RENAUDOT`,
    values: {
      kind: 'prefecture',
      basis: 'CESEDA L811-4',
      authority: 'PRÉFECTURE DE LA VALVERTE',
      'requester.name': 'Gilles RENAUDOT',
      'requester.rank': 'chef de bureau',
      'requester.quality': 'préfecture',
      'requester.contact': 'nadia.pellerin@valverte.gouv.fr',
      dueBy: '2026-10-01',
    },
    persons: ['Idrissa CAMARA | 1996-01-01'],
  },
  {
    what: 'tout en capitales, lu par une machine',
    text: `GENDARMERIE NATIONALE
COMMUNAUTE DE BRIGADES DE SAINT-ELOI
PROCES VERBAL N° : 00932/2O26
NUMERO PARQUET : 26 l04 000 077
NOUS SOUSSIGNEE, MARECHAL DES LOGIS-CHEF AURELIE TISSOT, OFFICIER DE POLICE JUDICIAIRE
VU L'ARTICLE 77-l-1 DU CODE DE PROCEDURE PENALE
SUR INSTRUCTIONS DE MONSIEUR LE PROCUREUR DE LA REPUBLIQUE PRES LE TRIBUNAL JUDICIAIRE DE CORVANNE EN DATE DU O8/O5/2026
REQUERONS MADAME LA DIRECTRICE DU FOYER DE NOUS REMETTRE SOUS 48 HEURES LES ECRITS RELATIFS AUX FUGUES DE LA MINEURE
MAELYS GAUTHERON NEE LE 2l/03/2OI0 A CORVANNE DEPUIS LE 1ER JANVIER 2026
FAIT A SAINT-ELOI LE 12/05/2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'COMMUNAUTE DE BRIGADES DE SAINT-ELOI',
      'requester.name': 'AURELIE TISSOT',
      'requester.rank': 'MARECHAL DES LOGIS-CHEF',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '00932/2026',
      parquetNumber: '26 104 000 077',
      'authorisation.magistrate': 'MONSIEUR LE PROCUREUR DE LA REPUBLIQUE PRES LE TRIBUNAL JUDICIAIRE DE CORVANNE',
      'authorisation.date': '2026-05-08',
      dueBy: '2026-05-14',
      'period.from': '2026-01-01',
    },
    persons: ['Maelys GAUTHERON | 2010-03-21'],
  },
  {
    what: 'formulaire en tableau',
    text: `RÉQUISITION
Service enquêteur : Brigade de recherches de Montfleury
Requérant : Adjudante Coralie JOUVE, OPJ
N° PV : 04411/00218/2026    Parquet : 26 250 000 019
Cadre juridique : article 60-1 CPP – enquête de flagrance
Infraction : menaces de mort réitérées
PERSONNE CONCERNÉE
Nom : BELLANGER
Nom d'usage : ROCHETTE
Prénom(s) : Océane, Marie
Né(e) le : 30/11/1999
Surnom : Nina
Objet de la réquisition : copie des écrits relatant des menaces
Période : du 15/06/2026 au 15/08/2026
Délai de réponse : trois jours
Date : 18/08/2026
Courriel : br-montfleury@gendarmerie.interieur.gouv.fr`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'Brigade de recherches de Montfleury',
      'requester.name': 'Coralie JOUVE',
      'requester.rank': 'Adjudante',
      'requester.quality': 'officier de police judiciaire',
      'requester.contact': 'br-montfleury@gendarmerie.interieur.gouv.fr',
      procedureNumber: '04411/00218/2026',
      parquetNumber: '26 250 000 019',
      inquiry: 'flagrance',
      offence: 'menaces de mort réitérées',
      dueBy: '2026-08-21',
      'period.from': '2026-06-15',
      'period.to': '2026-08-15',
      'delivery.to': 'br-montfleury@gendarmerie.interieur.gouv.fr',
    },
    persons: ['Océane Marie BELLANGER/ROCHETTE/Nina | 1999-11-30'],
  },
  {
    what: 'courriel, deux personnes, une née et une épouse',
    text: `De : bpdj-valverte@gendarmerie.interieur.gouv.fr
Objet : Réquisition judiciaire PV 00077/2026
Bonjour,
Dans le cadre de l'enquête préliminaire (art. 77-1-1 C.P.P.) ouverte pour des faits de violences sur mineur, et avec l'accord du parquet de Valverte
(Mme Soline AUBRIOT, substitut, le 6 mars 2026), je vous requiers de me faire parvenir d'ici le 20 mars 2026 les écrits du second semestre 2025
concernant l'enfant Noam TREVIDIC (14/05/2016) et sa mère Gwenaëlle LE BIHAN épouse TREVIDIC, née le 9 août 1990.
Cordialement,
Gendarme Yannick CORRE
Brigade de prévention de la délinquance juvénile de Valverte
06 39 98 20 31`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'Brigade de prévention de la délinquance juvénile de Valverte',
      'requester.name': 'Yannick CORRE',
      'requester.rank': 'Gendarme',
      'requester.contact': 'bpdj-valverte@gendarmerie.interieur.gouv.fr',
      procedureNumber: '00077/2026',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'Mme Soline AUBRIOT, substitut',
      'authorisation.date': '2026-03-06',
      dueBy: '2026-03-20',
      'period.from': '2025-07-01',
      'period.to': '2025-12-31',
    },
    persons: ['Noam TREVIDIC | 2016-05-14', 'Gwenaëlle LE BIHAN/TREVIDIC | 1990-08-09'],
  },
]
