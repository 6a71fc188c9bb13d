import type { KnownAct } from './acts-to-read.ts'

/** A second set to write the reader on: other layouts, other words. Everything in it is invented. */
export const moreActs: readonly KnownAct[] = [
  {
    what: 'je soussigné, de janvier à mars, un vendredi',
    text: `GENDARMERIE NATIONALE
Brigade de proximité de Lussan-le-Vieil
Procès-verbal de renseignement judiciaire n° 1142/2026
Je soussigné, lieutenant Alexandre PIOLET, officier de police judiciaire,
Autorisé par M. Bertrand HUCHET, procureur adjoint à Corvanne, le 28 avril 2026,
Vu l'article 77-1-1 du code de procédure pénale,
requiers le pôle social de Lussan de me remettre, avant le vendredi 12 juin 2026, copie des courriers évoquant des menaces de mort
adressées à Mme Jeanne MARCILLAC (née le 4 mai 1967 à Albi) de janvier à mars 2026.`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'Brigade de proximité de Lussan-le-Vieil',
      'requester.name': 'Alexandre PIOLET',
      'requester.rank': 'lieutenant',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '1142/2026',
      'authorisation.magistrate': 'M. Bertrand HUCHET, procureur adjoint à Corvanne',
      'authorisation.date': '2026-04-28',
      dueBy: '2026-06-12',
      'period.from': '2026-01-01',
      'period.to': '2026-03-31',
    },
    persons: ['Jeanne MARCILLAC | 1967-05-04'],
  },
  {
    what: 'juge d’instruction, de sa main',
    text: `COUR D'APPEL DE ROCHEBELLE
TRIBUNAL JUDICIAIRE DE VALVERTE
CABINET DE MME CLAIRE VANNIER
JUGE D'INSTRUCTION
N° du parquet : 25309000217
N° instruction : 2/26/14
RÉQUISITION
Nous, Claire VANNIER, juge d'instruction au tribunal judiciaire de Valverte,
Vu l'information suivie contre Bruno TAVERNE né le 9 juillet 1983 du chef de viols aggravés,
Vu l'article 99-3 du code de procédure pénale,
Requérons la responsable de l'accueil de jour de communiquer sous un mois les comptes rendus d'entretien d'Agathe LORMEAU
née le 25/12/1995, rédigés depuis le 1er septembre 2025 jusqu'au 31 décembre 2025.
Fait en notre cabinet, le 3 février 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 99-3',
      authority: 'TRIBUNAL JUDICIAIRE DE VALVERTE',
      'requester.name': 'Claire VANNIER',
      'requester.rank': "juge d'instruction",
      'requester.quality': "juge d'instruction",
      parquetNumber: '25309000217',
      cabinetNumber: '2/26/14',
      inquiry: 'instruction',
      dueBy: '2026-03-03',
      'period.from': '2025-09-01',
      'period.to': '2025-12-31',
    },
    persons: ['Bruno TAVERNE | 1983-07-09', 'Agathe LORMEAU | 1995-12-25'],
  },
  {
    what: 'tableau de personnes, en-tête de colonnes du PV',
    text: `GENDARMERIE NATIONALE
Unité : BTA DE QUINSAC
Code unité | Nmr P.V. | Année | Nmr pièce
05518 | 00263 | 2026 | 7
RÉQUISITION À PERSONNE MORALE
Nous soussigné Gendarme Loïc PERRIGAULT, agent de police judiciaire en résidence à QUINSAC
Vu les articles 20 et 60-1 du C.P.P.
prions le CADA Les Genêts de nous transmettre sous 72 heures les dates de présence des personnes suivantes :
NOM            PRÉNOM         NÉ(E) LE
HADDADI        Samir          14/11/1987
KOUYATÉ        Mariam         02/02/1992
du 10 janvier au 15 février 2026
Fait à QUINSAC le 16 février 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'BTA DE QUINSAC',
      'requester.name': 'Loïc PERRIGAULT',
      'requester.rank': 'Gendarme',
      'requester.quality': 'agent de police judiciaire',
      procedureNumber: '00263',
      dueBy: '2026-02-19',
      'period.from': '2026-01-10',
      'period.to': '2026-02-15',
    },
    persons: ['Samir HADDADI | 1987-11-14', 'Mariam KOUYATÉ | 1992-02-02'],
  },
  {
    what: 'machine, accents perdus, dix jours ouvrés',
    text: `MINISTERE DE L INTERIEUR
C.S.P. DE MONTFLEURY - Groupe des atteintes aux personnes
P. V. N° 2O26/009417
Nous, Yassine BELKACEM
Brigadier-chef de Police, Officier de Police Judiciaire
Agissant en preliminaire, conformement aux instructions de Mme Ines CORDIER, substitut
du Procureur de la Republique pres le T.J. de Valverte, le O7/O9/2026
Vu l article 77-l-1 du C.P.P.
Requerons le CHRS de nous fournir dans un delai de dix (10) jours ouvres tous ecrits concernant Monsieur
DELAUNAY Remi, ne le l2/O8/1979 a Tours, entre le O1/O1/2026 et le 31/O8/2026
Montfleury, le 8 septembre 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 77-1-1',
      authority: 'C.S.P. DE MONTFLEURY - Groupe des atteintes aux personnes',
      'requester.name': 'Yassine BELKACEM',
      'requester.rank': 'Brigadier-chef de Police',
      'requester.quality': 'officier de police judiciaire',
      procedureNumber: '2026/009417',
      inquiry: 'preliminary',
      'authorisation.magistrate': 'Mme Ines CORDIER, substitut du Procureur de la Republique',
      'authorisation.date': '2026-09-07',
      dueBy: '2026-09-22',
      'period.from': '2026-01-01',
      'period.to': '2026-08-31',
    },
    persons: ['Remi DELAUNAY | 1979-08-12'],
  },
  {
    what: 'disparition, mineure en fugue, signé en bas',
    text: `Brigade des mineurs de Rochebelle
Affaire : disparition inquiétante
Réf. 2026-DISP-0044
Vu les articles 74-1 et suivants du code de procédure pénale et sur instructions du parquet de Rochebelle en date de ce jour,
il vous est demandé de bien vouloir nous communiquer par retour les adresses de proches de la mineure Lilou FERRAND,
née le 19/06/2011, en fugue depuis le 2 mai 2026.
Le 4 mai 2026
Signé : Capitaine Hélène SOUBISE
Officier de police judiciaire`,
    values: {
      kind: 'requisition',
      basis: 'CPP 74-1',
      authority: 'Brigade des mineurs de Rochebelle',
      'requester.name': 'Hélène SOUBISE',
      'requester.rank': 'Capitaine',
      'requester.quality': 'officier de police judiciaire',
      inquiry: 'disappearance',
      'authorisation.magistrate': 'parquet de Rochebelle',
      'authorisation.date': '2026-05-04',
    },
    persons: ['Lilou FERRAND | 2011-06-19 | missing'],
  },
  {
    what: 'soit-transmis du procureur',
    text: `PARQUET DE VALVERTE
SOIT-TRANSMIS
N/Réf : 26/118/000042
Le procureur de la République
à Madame la directrice du service d'accompagnement
prie de bien vouloir lui faire parvenir, au plus tard le 1er juillet 2026, tout élément sur la situation de logement de
M. et Mme DUCASSE et de leurs enfants Tom DUCASSE, né le 12/12/2012 et Lina DUCASSE, née le 03/04/2015.
Valverte, le 2 juin 2026
P/ le procureur de la République
Antoine SERVIÈRES, substitut`,
    values: {
      authority: 'PARQUET DE VALVERTE',
      'requester.name': 'Antoine SERVIÈRES',
      'requester.rank': 'substitut',
      'requester.quality': 'procureur de la République',
      reference: '26/118/000042',
      dueBy: '2026-07-01',
    },
    persons: ['Tom DUCASSE | 2012-12-12', 'Lina DUCASSE | 2015-04-03'],
  },
  {
    what: 'fratrie sous un nom, plainte d’une voisine',
    text: `POLICE NATIONALE
Commissariat de Saint-Maurin
PV N° : 2026/000731/BPF
Nous, Maud ESTÈVE, gardien de la paix, agent de police judiciaire, sous le contrôle de M. PONS, officier de police judiciaire,
Vu l'article 60-1 du code de procédure pénale,
A la suite de la plainte de Mme Ginette LEGUEN, voisine, pour violences sur mineurs, prions la MECS Les Ormes de nous
communiquer sous huitaine les observations relatives aux mineurs Enzo et Jade LAGARDE.
Le 11 mars 2026`,
    values: {
      kind: 'requisition',
      basis: 'CPP 60-1',
      authority: 'Commissariat de Saint-Maurin',
      'requester.name': 'Maud ESTÈVE',
      'requester.rank': 'gardien de la paix',
      'requester.quality': 'agent de police judiciaire',
      procedureNumber: '2026/000731/BPF',
      dueBy: '2026-03-19',
    },
    persons: ['Enzo LAGARDE', 'Jade LAGARDE'],
  },
]
