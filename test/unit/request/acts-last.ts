import type { KnownAct } from './acts-to-read.ts'

/**
 * Acts written after the reader was mended on the others. Scored once: 41 fields of 47, one of them a wrong day, 4 persons
 * of 5; the reader was mended on them afterwards. Everything in them is invented.
 */
export const lastActs: readonly KnownAct[] = [
  {
    what: 'transports, agent, urgence',
    text: `GENDARMERIE NATIONALE
Peloton de surveillance et d'intervention d'Orsenne
Procès-verbal d'investigations n° 00088/2026
Nous soussigné, Gendarme BERTHIER Quentin, Agent de Police Judiciaire,
Agissant sous le contrôle de l'adjudant VIDAL, Officier de Police Judiciaire,
Vu l'article 60-1 du code de procédure pénale relatif aux réquisitions,
Requérons le centre d'hébergement de nous communiquer dans les 24 heures les horaires d'entrée et de sortie, entre le 3 et le 5 mai 2026,
de la personne suivante : M. Ahmed SERRAJ, né le 21.02.1994.
Orsenne, le 6 mai 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: "Peloton de surveillance et d'intervention d'Orsenne",
      'requester.name': 'BERTHIER Quentin',
      'requester.rank': 'Gendarme',
      'requester.quality': 'agent de police judiciaire',
      procedureNumber: '00088/2026',
      dueBy: '2026-05-07',
      'period.from': '2026-05-03',
      'period.to': '2026-05-05',
    },
    persons: ['Ahmed SERRAJ | 1994-02-21'],
  },
  {
    what: 'police, lettre de réquisition, deux semaines',
    text: `DDPN 81 – Commissariat d'Orsenne
Brigade de sûreté urbaine
Nos réf. : 2026/5567
OBJET : réquisition judiciaire
Le lieutenant de police Amélie CASTAGNÉ, officier de police judiciaire, requiert Madame la directrice de l'accueil de jour
aux fins de lui transmettre, dans un délai maximum de deux semaines, les comptes rendus relatant les violences dénoncées par
Madame Hawa CISSÉ née TRAORÉ, née le 12 mars 1988 à Kayes,
Vu l'autorisation de M. Pascal NOUGARO, vice-procureur, du 2 juillet 2026
Vu l'article 77-1-1 du CPP
Orsenne, le 3 juillet 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'Brigade de sûreté urbaine',
      'requester.name': 'Amélie CASTAGNÉ',
      'requester.rank': 'lieutenant de police',
      'requester.quality': 'officier de police judiciaire',
      reference: '2026/5567',
      'authorisation.magistrate': 'M. Pascal NOUGARO, vice-procureur',
      'authorisation.date': '2026-07-02',
      dueBy: '2026-07-17',
    },
    persons: ['Hawa CISSÉ/TRAORÉ | 1988-03-12'],
  },
  {
    what: 'juge des enfants, ordonnance, parents et enfant',
    text: `COUR D'APPEL D'ORSENNE
TRIBUNAL POUR ENFANTS D'ORSENNE
Assistance éducative – N° B25/0312
Nous, Quentin LABORDE, vice-président chargé des fonctions de juge des enfants,
Vu les articles 375 et suivants du code civil,
Vu la procédure concernant Ilyes MANSOURI, né le 4 octobre 2012, fils de Monsieur Farid MANSOURI et de Madame Élise JOUBERT,
Ordonnons au service de placement de nous remettre avant le 15 novembre 2026 le calendrier des visites du 1er juin au 30 septembre 2026.
Fait à Orsenne, le 12 octobre 2026`,
    values: {
      kind: 'court-order',
      basis: 'CC 375',
      authority: "TRIBUNAL POUR ENFANTS D'ORSENNE",
      'requester.name': 'Quentin LABORDE',
      'requester.rank': 'vice-président chargé des fonctions de juge des enfants',
      'requester.quality': 'juge des enfants',
      dueBy: '2026-11-15',
      'period.from': '2026-06-01',
      'period.to': '2026-09-30',
    },
    persons: ['Ilyes MANSOURI | 2012-10-04'],
  },
  {
    what: 'machine, tableau, procès-verbal sur deux lignes',
    text: `COMPAGNIE DE GENDARMERIE D ORSENNE
BRIGADE TERRITORIALE DE MAUVEZIN
PROCES-VERBAL
N° 004l2/2026
NUMERO DE PARQUET : 26/2l0/00055
Nous soussignée Clara PUJOL, MDL/Chef, Officier de Police Judiciaire
enquête préliminaire – article 77-1-1 du code de procédure pénale
autorisation du magistrat : Mme Julie SERRES, substitute, le 3O/07/2026
Identité de la personne
Nom de famille : ORTEGA
Prénom : Lucas
Date de naissance : O7/11/2003
Documents demandés : écrits mentionnant un vol
Période : juin et juillet 2026
Réponse sous 10 jours
Fait le 31/07/2026 à MAUVEZIN`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'BRIGADE TERRITORIALE DE MAUVEZIN',
      'requester.name': 'Clara PUJOL',
      'requester.rank': 'MDL/Chef',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '00412/2026',
      parquetNumber: '26/210/00055',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'Mme Julie SERRES, substitute',
      'authorisation.date': '2026-07-30',
      dueBy: '2026-08-10',
      'period.from': '2026-06-01',
      'period.to': '2026-07-31',
    },
    persons: ['Lucas ORTEGA | 2003-11-07'],
  },
  {
    what: 'avocat, demande d’accès',
    text: `Maître Solène BARRAUD
Avocate au barreau d'Orsenne
Le 9 janvier 2026
Au nom de ma cliente, Madame Inès CHAPELLE née le 17/09/1993, et sur le fondement de l'article 15 du RGPD, je vous prie de bien
vouloir me transmettre une copie de son dossier dans le délai d'un mois.`,
    values: {
      kind: 'user-access',
      basis: 'RGPD 15',
      'requester.name': 'Solène BARRAUD',
      'requester.quality': 'avocat',
      dueBy: '2026-02-09',
    },
    persons: ['Inès CHAPELLE | 1993-09-17'],
  },
]
