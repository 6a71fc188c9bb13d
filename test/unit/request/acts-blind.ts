import type { KnownAct } from './acts-to-read.ts'

/**
 * Acts written after the reader was. Scored once: 98 fields of 116 as written here, none invented, 12 persons of 15 whole;
 * the reader was mended on them afterwards. Everything in them is invented.
 */
export const blindActs: readonly KnownAct[] = [
  {
    what: 'gendarmerie, flagrance, trois jours francs',
    text: `MINISTÈRE DES ARMÉES
GENDARMERIE NATIONALE
Groupement de gendarmerie départementale de la Loue
COB VERNIOLLE – BP VERNIOLLE
Procès-verbal n° 01877/2026
Pièce n° 4
RÉQUISITION À PERSONNE
(Articles 53 à 67 du code de procédure pénale, article 60-1)
Le 19 janvier 2026 à 14 heures 30
Nous soussignée, Adjudante Manon CASTERAN, Officier de Police Judiciaire en résidence à VERNIOLLE,
Vu les articles 16 à 19 et 53 à 67 du code de procédure pénale
Requérons Madame Monique ESCUDIÉ, directrice de la maison relais L'Escale, de nous remettre dans les trois jours la copie
des mains courantes mentionnant Monsieur Patrick LAFFONT né le 30/03/1971 à Pamiers (auteur présumé), du 1er au 18 janvier 2026.`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'COB VERNIOLLE – BP VERNIOLLE',
      'requester.name': 'Manon CASTERAN',
      'requester.rank': 'Adjudante',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '01877/2026',
      dueBy: '2026-01-22',
      'period.from': '2026-01-01',
      'period.to': '2026-01-18',
    },
    persons: ['Patrick LAFFONT | 1971-03-30 | suspect'],
  },
  {
    what: 'police judiciaire, commission rogatoire, dans les meilleurs délais',
    text: `DIRECTION INTERDÉPARTEMENTALE DE LA POLICE NATIONALE
Service de police judiciaire de Marsac
Brigade criminelle
Affaire suivie par : Cdt Irène VALADIER
N° de procédure : 2025/000412
L'an deux mille vingt-six, le neuf avril,
NOUS, Irène VALADIER, commandant de police, officier de police judiciaire en résidence à Marsac,
Agissant en vertu de la commission rogatoire numéro 11/25/8 en date du 3 mars 2026 de Monsieur Yves BONTEMPS, juge d'instruction
au tribunal judiciaire de Marsac, relative à une information ouverte des chefs d'assassinat,
Vu les articles 99-3 et 151 du code de procédure pénale,
PRIONS ET REQUÉRONS Monsieur le chef de service du SIAO de bien vouloir nous faire connaître dans les meilleurs délais les lieux
d'hébergement de Mademoiselle Nour BENSALAH alias Nora MEZIANE, née le 7 septembre 2000 à Oran, du 1er août 2025 au 31 décembre 2025.
Transmission par courriel : spj-marsac@interieur.gouv.fr`,
    values: {
      kind: 'requisition',
      basis: 'CPP 99-3',
      authority: 'Service de police judiciaire de Marsac',
      'requester.name': 'Irène VALADIER',
      'requester.rank': 'commandant de police',
      'requester.quality': 'officier de police judiciaire',
      'requester.contact': 'spj-marsac@interieur.gouv.fr',
      procedureNumber: '2025/000412',
      inquiry: 'instruction',
      'commission.reference': '11/25/8',
      'commission.date': '2026-03-03',
      'commission.magistrate': "Monsieur Yves BONTEMPS, juge d'instruction au tribunal judiciaire de Marsac",
      'period.from': '2025-08-01',
      'period.to': '2025-12-31',
      'delivery.to': 'spj-marsac@interieur.gouv.fr',
    },
    persons: ['Nour BENSALAH/Nora MEZIANE | 2000-09-07'],
  },
  {
    what: 'police municipale, lettre',
    text: `Mairie de Saint-Cernin
Service de la police municipale
Saint-Cernin, le 2 mars 2026
Madame,
Dans le cadre d'un différend de voisinage, je vous demande de m'indiquer sous dix jours si Madame Colette BASTIDE réside toujours
dans votre établissement.
Je vous prie d'agréer, Madame, mes salutations.
Le chef de service de police municipale
Franck DELORT`,
    values: {
      authority: 'Service de la police municipale',
      'requester.name': 'Franck DELORT',
      'requester.rank': 'chef de service de police municipale',
      'requester.quality': 'police municipale',
      dueBy: '2026-03-12',
    },
    persons: ['Colette BASTIDE'],
  },
  {
    what: 'procureur, réquisition directe',
    text: `COUR D'APPEL DE MARSAC
TRIBUNAL JUDICIAIRE DE VERNIOLLE
PARQUET DU PROCUREUR DE LA RÉPUBLIQUE
N° Parquet : 26 033 000 121
Le Procureur de la République près le tribunal judiciaire de Verniolle,
Vu l'article 77-1-1 du code de procédure pénale,
Vu l'enquête préliminaire ouverte du chef d'abandon de famille,
Requiert l'association Horizon de communiquer avant le 28 février 2026 tous documents relatifs aux ressources de
M. Sylvain COURTADE, né le 11 juin 1976, pour l'année 2025.
Fait au parquet, le 4 février 2026
Pour le procureur de la République,
Lise MONTAGNAC, vice-procureure`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'PARQUET DU PROCUREUR DE LA RÉPUBLIQUE',
      'requester.name': 'Lise MONTAGNAC',
      'requester.rank': 'vice-procureure',
      'requester.quality': 'procureur de la République',
      parquetNumber: '26 033 000 121',
      inquiry: 'preliminary',
      dueBy: '2026-02-28',
      'period.from': '2025-01-01',
      'period.to': '2025-12-31',
    },
    persons: ['Sylvain COURTADE | 1976-06-11'],
  },
  {
    what: 'jaf, ordonnance avant dire droit',
    text: `TRIBUNAL JUDICIAIRE DE MARSAC
JUGE AUX AFFAIRES FAMILIALES
Minute n° 26/00458
RG n° 25/03312
ORDONNANCE DU 17 MARS 2026
Nous, Philippe ARNAL, vice-président, juge aux affaires familiales,
Vu l'article 138 du code de procédure civile,
ENTRE Madame Pauline ROUANET épouse GINESTE, née le 21 janvier 1989,
ET Monsieur Thomas GINESTE, né le 6 octobre 1986,
Ordonnons au service de médiation familiale de produire dans le délai d'un mois les attestations de présence de l'année 2025.`,
    values: {
      kind: 'court-order',
      basis: 'CPC 138',
      authority: 'TRIBUNAL JUDICIAIRE DE MARSAC',
      'requester.name': 'Philippe ARNAL',
      'requester.rank': 'vice-président',
      'requester.quality': 'juge civil (affaires familiales, tutelles, mise en état)',
      reference: '25/03312',
      dueBy: '2026-04-17',
      'period.from': '2025-01-01',
      'period.to': '2025-12-31',
    },
    persons: ['Pauline ROUANET/GINESTE | 1989-01-21', 'Thomas GINESTE | 1986-10-06'],
  },
  {
    what: 'juge des enfants, demande de note',
    text: `TRIBUNAL JUDICIAIRE DE VERNIOLLE
TRIBUNAL POUR ENFANTS
Cabinet n° 2
Dossier : C24/0087
Affaire suivie par le greffe : 05 99 00 11 22
Verniolle, le 5 juin 2026
Le juge des enfants
à Monsieur le directeur de la MECS
Concernant : Inaya SOULIER née le 28/11/2013
             Kenzo SOULIER né le 09/02/2016
Vu l'article 375 du code civil, je vous prie de bien vouloir m'adresser une note d'actualisation sur les visites, pour le 30 juin 2026.
Le juge des enfants
Maëva TEISSIER`,
    values: {
      kind: 'court-order',
      basis: 'CC 375',
      authority: 'TRIBUNAL POUR ENFANTS',
      'requester.name': 'Maëva TEISSIER',
      'requester.rank': 'juge des enfants',
      'requester.quality': 'juge des enfants',
      'requester.contact': '05 99 00 11 22',
      reference: 'C24/0087',
      dueBy: '2026-06-30',
    },
    persons: ['Inaya SOULIER | 2013-11-28', 'Kenzo SOULIER | 2016-02-09'],
  },
  {
    what: 'commissaire de justice, lettre simple',
    text: `SCP DURIEUX – LANNES
Commissaires de Justice
Nos références : D 20261187
Objet : recherche d'adresse
Marsac, le 14 mai 2026
Mesdames, Messieurs,
Chargé de l'exécution d'un jugement du 12 janvier 2026, je vous prie, en application de l'article L152-1 du code des procédures
civiles d'exécution, de me communiquer sous quinze jours l'adresse de Mme Fatoumata DIARRA née le 15/08/1984.
Me Gilles LANNES`,
    values: {
      kind: 'bailiff',
      basis: 'CPCE L152-1',
      authority: 'SCP DURIEUX – LANNES',
      'requester.name': 'Gilles LANNES',
      'requester.quality': 'commissaire de justice',
      reference: 'D 20261187',
      dueBy: '2026-05-29',
    },
    persons: ['Fatoumata DIARRA | 1984-08-15'],
  },
  {
    what: 'préfecture, courriel',
    text: `De : pref-asile@marsac.gouv.fr
Date : 3 septembre 2026
Objet : demande de communication
Bonjour,
Sur le fondement des articles L. 811-3 et L. 811-4 du CESEDA, merci de bien vouloir nous communiquer pour le 15 septembre 2026
la liste des pièces d'identité détenues pour M. Tesfay GEBREMEDHIN (01/01/1999).
Bien cordialement,
Sonia LEROUX
Cheffe de bureau
Préfecture de Marsac – Bureau de l'asile`,
    values: {
      kind: 'prefecture',
      basis: 'CESEDA L811-4',
      authority: "Préfecture de Marsac – Bureau de l'asile",
      'requester.name': 'Sonia LEROUX',
      'requester.rank': 'Cheffe de bureau',
      'requester.quality': 'préfecture',
      'requester.contact': 'pref-asile@marsac.gouv.fr',
      dueBy: '2026-09-15',
    },
    persons: ['Tesfay GEBREMEDHIN | 1999-01-01'],
  },
  {
    what: 'capitales, machine, nom sur deux lignes',
    text: `GENDARMERIE NATIONALE
BRIGADE DE RECHERCHES DE MARSAC
PV NO 00645/2O26            PARQUET NO 26 l77 000 033
REQUISITION A PERSONNE
NOUS SOUSSIGNE, GUIRAUD FABIEN, MARECHAL DES LOGIS-CHEF, OFFICIER DE POLICE JUDICIAIRE EN RESIDENCE A MARSAC
AGISSANT EN ENQUETE PRELIMINAIRE SUR INSTRUCTIONS DE MADAME AGNES ROQUES, SUBSTITUTE A MARSAC, DU 24/O6/2026
VU L'ARTICLE 77-1-l DU CODE DE PROCEDURE PENALE
REQUERONS LE DIRECTEUR DU FOYER DE NOUS COMMUNIQUER SOUS QUINZE JOURS LES ECRITS SUR LES MENACES VISANT MADAME SOPHIE
DELPECH NEE LE l9/11/1982 DU 01/O3/2026 AU 31/05/2026
FAIT A MARSAC LE 25/06/2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'BRIGADE DE RECHERCHES DE MARSAC',
      'requester.name': 'GUIRAUD FABIEN',
      'requester.rank': 'MARECHAL DES LOGIS-CHEF',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '00645/2026',
      parquetNumber: '26 177 000 033',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'MADAME AGNES ROQUES, SUBSTITUTE A MARSAC',
      'authorisation.date': '2026-06-24',
      dueBy: '2026-07-10',
      'period.from': '2026-03-01',
      'period.to': '2026-05-31',
    },
    persons: ['Sophie DELPECH | 1982-11-19'],
  },
  {
    what: 'formulaire, deux personnes',
    text: `RÉQUISITION JUDICIAIRE – FORMULAIRE
Service : Commissariat de Verniolle, unité de protection de la famille
Enquêteur : Brigadier de police Julien CAZALS (APJ)
Procédure n° 2026/001290
Magistrat mandant : M. Olivier PRADEL, substitut – autorisation du 11/05/2026
Cadre : préliminaire, art. 77-1-1 CPP
Personne 1
Nom : FABRE        Prénom : Alizée        Née le : 03/03/2001
Qualité : victime
Personne 2
Nom : BORIES       Prénom : Dylan         Né le : 22/07/1998
Qualité : mis en cause
Demande : copie des écrits relatant des violences
Période : 01/01/2026 au 30/04/2026
Réponse attendue le : 29/05/2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'Commissariat de Verniolle, unité de protection de la famille',
      'requester.name': 'Julien CAZALS',
      'requester.rank': 'Brigadier de police',
      'requester.quality': 'agent de police judiciaire',
      procedureNumber: '2026/001290',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'M. Olivier PRADEL, substitut',
      'authorisation.date': '2026-05-11',
      dueBy: '2026-05-29',
      'period.from': '2026-01-01',
      'period.to': '2026-04-30',
    },
    persons: ['Alizée FABRE | 2001-03-03 | victim', 'Dylan BORIES | 1998-07-22 | suspect'],
  },
  {
    what: 'noms à particule, veuve, dénonciation d’un tiers',
    text: `Brigade territoriale de Castelvert
PV 00391/2026
Nous, maréchal des logis Théo VAN DER ELST, agent de police judiciaire,
sous l'ordre et la responsabilité du major Luc AMIEL, officier de police judiciaire,
Vu l'article 60-1 du code de procédure pénale,
Suite au signalement de M. René POUGET, requérons l'EHPAD social Les Acacias de nous transmettre sous 8 jours tout écrit faisant état
d'un vol dont Madame Yvonne DE LA CROIX veuve MARTIN, née le 02/01/1941, aurait été victime entre mai et juillet 2026.
Castelvert, le 21 août 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'Brigade territoriale de Castelvert',
      'requester.name': 'Théo VAN DER ELST',
      'requester.rank': 'maréchal des logis',
      'requester.quality': 'agent de police judiciaire',
      procedureNumber: '00391/2026',
      dueBy: '2026-08-29',
      'period.from': '2026-05-01',
      'period.to': '2026-07-31',
    },
    persons: ['Yvonne DE LA CROIX/MARTIN | 1941-01-02 | victim'],
  },
  {
    what: 'douanes, sans cadre',
    text: `DIRECTION GÉNÉRALE DES DOUANES ET DROITS INDIRECTS
Bureau de Marsac
Droit de communication
Le 6 octobre 2026
Je soussignée Estelle CARRIÈRE, inspectrice, vous prie de bien vouloir me remettre dans un délai de deux semaines
les justificatifs de domicile de M. Luan HOXHA, né le 18 avril 1990 à Durrës.`,
    values: {
      authority: 'DIRECTION GÉNÉRALE DES DOUANES ET DROITS INDIRECTS',
      'requester.name': 'Estelle CARRIÈRE',
      'requester.rank': 'inspectrice',
      // Customs are an author of the tables since their right of communication is one of the articles.
      'requester.quality': 'administration des douanes',
      dueBy: '2026-10-20',
    },
    persons: ['Luan HOXHA | 1990-04-18'],
  },
]
