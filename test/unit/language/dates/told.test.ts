import { expect, test } from 'vitest'
import { datesIn, datesTold, isInPeriod } from '../../../../src/language/dates/told.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { cpuSince } from '../../../cpu-time.ts'

// Ranges as « from..to », days as they are; written on Tuesday 10 March 2026 unless a row says otherwise.
const told = (text: string, reference: string | null): string =>
  datesIn(foldText(text), reference)
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(' ')

const written = '2026-03-10'

test.each([
  ['le 12/03/2024', '2024-03-12'],
  ['le 12.3.24', '2024-03-12'],
  ['2024-03-12', '2024-03-12'],
  ['le 12-03-2024 à 10h', '2024-03-12'],
  ['le 12 03 2024', '2024-03-12'],
  ['le 3 mars 25', '2025-03-03'],
  ['ven 12/09/25 07:12', '2025-09-12'],
  ['le 1er avril 2023', '2023-04-01'],
  ['le premier mai 2024', '2024-05-01'],
  ['le vingt-et-un juin 2024', '2024-06-21'],
  ['le 3 sept. 2024', '2024-09-03'],
  ['en mars 2024', '2024-03-01..2024-03-31'],
  ['2026-03', '2026-03-01..2026-03-31'],
  ['fin mars 2024', '2024-03-20..2024-03-31'],
  ['en 2019', '2019-01-01..2019-12-31'],
  ['exercice 2019', '2019-01-01..2019-12-31'],
  ['bilan 2019', '2019-01-01..2019-12-31'],
  ['avant 2019', '1900-01-01..2018-12-31'],
  ['entre 2019 et 2021', '2019-01-01..2021-12-31'],
  ["l'été 2024", '2024-06-21..2024-09-21'],
  ['Noël 2024', '2024-12-24..2024-12-25'],
  ['à la rentrée 2024', '2024-08-28..2024-09-15'],
  ['année scolaire 2024-2025', '2024-09-01..2025-08-31'],
  ['du lundi 2 au vendredi 6 mars 2026', '2026-03-02..2026-03-06'],
  ['du 28 décembre au 3 janvier 2026', '2025-12-28..2026-01-03'],
  ['du 28 au 2 mars 2025', '2025-02-28..2025-03-02'],
  ['du 12/03/2025 au 15/03/2025', '2025-03-12..2025-03-15'],
  ['du 28/12 au 03/01/2026', '2025-12-28..2026-01-03'],
  ['de mars à mai 2025', '2025-03-01..2025-05-31'],
  ['de décembre à janvier 2026', '2025-12-01..2026-01-31'],
  ['le dix-neuf novembre deux mille vingt-trois', '2023-11-19'],
  ['APL 12/2025 non versée', '2025-12-01..2025-12-31'],
  ['premier trimestre 2025', '2025-01-01..2025-03-31'],
])('« %s » is whole: it needs no day of writing', (text, expected) => {
  expect(told(text, null)).toBe(expected)
  expect(told(text, written)).toBe(expected)
})

test.each([
  ['le mois écoulé', '2026-01-24..2026-03-10'],
  ['la semaine qui vient de finir', '2026-02-27..2026-03-10'],
  ['le 3 mars', '2026-03-03'],
  ['le quatre mars', '2026-03-04'],
  ['le premier mai', '2026-05-01'],
  ['le 12 mars au soir', '2026-03-12'],
  ['le 3 décembre', '2025-12-03'],
  ['le 3 mars 25 personnes étaient là', '2026-03-03'],
  ['le 3 mars 14h', '2026-03-03'],
  ['le 3 mars dernier', '2026-03-03'],
  ['le 30 mars dernier', '2025-03-30'],
  ['le 3 mars prochain', '2027-03-03'],
  ["le 3 mars de l'année dernière", '2025-03-03'],
  ['Me 05/11', '2025-11-05'],
  ['Me 05/11 : appel de la mère', '2025-11-05'],
  ['le 12/3', '2026-03-12'],
  ['05/11 RDV avec la psychologue', '2025-11-05'],
  ['la nuit du 14 au 15 juin', '2025-06-14..2025-06-15'],
  ['la nuit du 14 février', '2026-02-14..2026-02-15'],
  ['les 13 et 14 février', '2026-02-13 2026-02-14'],
  ['les 7, 8 et 9 février', '2026-02-07 2026-02-08 2026-02-09'],
  ['le week-end des 7 et 8 mars', '2026-03-07 2026-03-08'],
  ['le week-end du 7 mars', '2026-03-07..2026-03-08'],
  ['semaine du 2 mars', '2026-03-02..2026-03-08'],
  ['du 2/3 au 6/3', '2026-03-02..2026-03-06'],
  ['du 2 au 6/03', '2026-03-02..2026-03-06'],
  ['depuis le 3 mars', '2026-03-03..2026-03-10'],
  ['à partir du 3 février', '2026-02-03..2026-03-10'],
  ['les violences des 3 et 4 février', '2026-02-03 2026-02-04'],
  ['lundi 2', '2026-03-02'],
  ['le lundi 2, elle est venue', '2026-03-02'],
  ['mardi 3 enfants sont venus', '2026-03-10'],
  ['lundi 9 h 30', '2026-03-09'],
  ['le 3, il est parti', '2026-03-03'],
  ['le 23 au soir, il est parti', '2026-02-23'],
])('« %s » takes its year or month from the day of writing', (text, expected) => {
  expect(told(text, written)).toBe(expected)
  expect(told(text, null)).toBe('')
})

test.each([
  ['valable jusqu’au 14 mars 2027', '2026-03-10..2027-03-14'],
  ['renouvelée jusqu’en 2029', '2026-03-10..2029-12-31'],
  ['suivi jusqu’en mai 2025', '2025-05-01..2025-05-31'],
])('« %s » holds from the day of writing where it ends after it', (text, expected) => {
  expect(told(text, written)).toBe(expected)
})

test.each([
  ['fin décembre', '2026-01-08', '2025-12-20..2025-12-31'],
  ['le 15 août', '2025-08-28', '2025-08-15'],
  ['le 12 décembre', '2025-11-05', '2025-12-12'],
  ['entre octobre et décembre', '2026-01-08', '2025-10-01..2025-12-31'],
  ['en septembre', '2025-06-10', '2024-09-01..2024-09-30'],
  ['en septembre', '2025-11-10', '2025-09-01..2025-09-30'],
  ['mars dernier', '2026-03-28', '2025-03-01..2025-03-31'],
  ['mars dernier', '2026-04-02', '2026-03-01..2026-03-31'],
  ['il travaille depuis mai', written, '2025-05-01..2026-03-10'],
  ['mi-mars', written, '2026-03-10..2026-03-20'],
  ['début mars', written, '2026-03-01..2026-03-10'],
  ['courant avril', '2025-06-10', '2025-04-01..2025-04-30'],
  ['depuis février', written, '2026-02-01..2026-03-10'],
  ['avril-mai', '2025-06-10', '2025-04-01..2025-05-31'],
  ["d'avril à juin", '2025-09-10', '2025-04-01..2025-06-30'],
  ['2e semaine de mai', '2025-06-10', '2025-05-08..2025-05-14'],
  ['la dernière semaine de mai', '2025-06-10', '2025-05-25..2025-05-31'],
  ["la deuxième quinzaine d'août", '2025-09-10', '2025-08-16..2025-08-31'],
  ['S12', '2026-04-10', '2026-03-16..2026-03-22'],
  ['vendredi', written, '2026-03-06'],
  ['vendredi', '2026-03-06', '2026-03-06'],
  ['vendredi dernier', '2026-03-06', '2026-02-27'],
  ['jeudi prochain', written, '2026-03-12'],
  ['le rendez-vous est fixé à jeudi', written, '2026-03-12'],
  ['ce dimanche', written, '2026-03-08'],
  ['dimanche soir', written, '2026-03-08'],
  ['ce week-end', written, '2026-03-07..2026-03-08'],
  ['le week-end dernier', '2026-03-08', '2026-02-28..2026-03-01'],
  ['au printemps', '2026-02-10', '2025-03-20..2025-06-20'],
  ['au printemps', '2026-04-10', '2026-03-20..2026-06-20'],
  ["l'hiver d'avant", '2026-01-15', '2024-12-21..2025-03-20'],
  ["l'été dernier", written, '2025-06-21..2025-09-21'],
  ['la nuit du nouvel an', '2026-01-08', '2025-12-31..2026-01-01'],
  ['Noël dernier', written, '2025-12-24..2025-12-25'],
  ['depuis Noël', written, '2025-12-24..2026-03-10'],
  ['à la Pentecôte', '2025-07-01', '2025-06-06..2025-06-09'],
  ["à l'Ascension", '2025-07-01', '2025-05-29..2025-06-01'],
  ['à Pâques', '2025-05-05', '2025-04-18..2025-04-21'],
  ['mardi gras', written, '2026-02-17'],
  ['depuis les vacances de printemps', '2025-06-10', '2025-04-04..2025-06-10'],
  ['pendant les vacances de Noël', '2026-01-20', '2025-12-18..2026-01-06'],
  ['à la rentrée', '2025-11-10', '2025-08-28..2025-09-15'],
  ['hier soir', written, '2026-03-09'],
  ['avant-hier', written, '2026-03-08'],
  ['la veille au soir', written, '2026-03-09'],
  ['le 3 mars, il est parti ; la veille, il criait', written, '2026-03-03 2026-03-02'],
  ['la veille de son départ', written, ''],
  ['le lendemain', written, ''],
  ['le 3 mars il crie, et le lendemain il part', written, '2026-03-03 2026-03-04'],
  ['trois jours après', written, ''],
  ['le 3 mars il crie, trois jours après il part', written, '2026-03-03 2026-03-05..2026-03-07'],
  ['trois jours après son arrivée', written, ''],
  ['demain', written, '2026-03-11'],
  ['il y a une dizaine de jours', written, '2026-02-23..2026-03-05'],
  ["C'est vieux de dix jours", written, '2026-02-27..2026-03-01'],
  ['il y a deux ans', '2025-06-10', '2022-12-10..2023-12-11'],
  ['il y a un an et demi', written, '2024-03-09..2025-03-10'],
  ['depuis trois semaines', written, '2026-02-13..2026-03-10'],
  ['depuis 2019', '2025-06-10', '2019-01-01..2025-06-10'],
  ['dans deux jours', written, '2026-03-11..2026-03-13'],
  ['la semaine dernière', written, '2026-03-02..2026-03-08'],
  ['cette semaine', written, '2026-03-09..2026-03-15'],
  ['le mois dernier', '2026-01-10', '2025-12-01..2025-12-31'],
  ["l'an dernier", written, '2025-01-01..2025-12-31'],
  ['les trois derniers mois', written, '2025-11-25..2026-03-10'],
])('« %s » written on %s is %s', (text, reference, expected) => {
  expect(told(text, reference)).toBe(expected)
})

test.each([
  ...[
    'le mardi',
    'tous les lundis',
    'chaque vendredi',
    'un dimanche sur deux',
    'les lundi et jeudi',
    'du lundi au vendredi',
  ],
  ...['le week-end', 'ce soir-là', 'ce jour-là'],
  ...[
    '18h40',
    '12 h 30',
    'de 8h à 12h',
    'chambre 12/3',
    'chambre 12/03',
    'GIR 3/4',
    'notes 12/20',
    'note : 8/10',
    '7/7, 24/24',
  ],
  ...[
    'douleur cotée à 4/10',
    'TA 12/8',
    'TA : 13/08',
    'le 3/4 du temps',
    '10/10 à chaque œil',
    'page 2/4',
    '3/4 temps',
    'EVA 07/10',
  ],
  ...[
    '06 39 98 12 34',
    '06.12.10.12.24',
    '01-12-10-12-24',
    '+33 6 12 10 24 11',
    '1 033,32 €',
    '12,50 €',
    '1.033,32 €',
    '2.10.12.1',
  ],
  ...[
    'art. 375-7',
    'article 375 du code civil',
    'L. 226-2-1',
    'n° 2026/004512',
    'n° 2026-03',
    'PV 2026-004512',
    'loi n° 2007-293',
  ],
  ...[
    'au 12 rue des Lilas',
    'il a appelé le 17, il a crié',
    'le 17 ont été appelés',
    'le 115',
    '3 rue du 8 mai 1945',
    'Place du 14-Juillet',
    'depuis sept',
    'de sept à dix',
    'il a été vu',
    'Mme Noël MARS',
    'Avril est venue',
  ],
  ...[
    'en 2000 euros',
    'un an',
    'âgée de 3 ans',
    'il y a trois mois de loyers impayés',
    '3 enfants',
    '1 91 02 14 118 045 12',
    '192.168.1.12',
  ],
  ...[
    'last Friday',
    'on March',
    'in the summer',
    '1.2.10 Logement',
    '31 avril',
    '45/03',
    '12/13',
    'le 40 mars',
    'mais il',
    'la loi du 6 juillet 1989',
    'loi n° 2022-140 du 7 février 2022',
    'il lui manque 6 trimestres',
    'Semaine 1',
    'la veille sanitaire',
    'la rentrée du soir',
  ],
])('« %s » tells no date', (text) => {
  expect(told(text, written)).toBe('')
})

test.each([
  ['Dans la nuit du samedi 7 au dimanche 8 mars, Madame est sortie en pleurs.', '2026-03-07..2026-03-08'],
  ['Madame déclare avoir été frappée lundi soir vers 22h.', '2026-03-09'],
  ['Le 28/02, appel de la mère à 14h15 au 06 12 34 56 78.', '2026-02-28'],
  ["Depuis septembre, il ne vient plus à l'atelier du mardi.", '2025-09-01..2026-03-10'],
  ['Il a été hospitalisé du 12 au 19 janvier 2026 au CHU.', '2026-01-12..2026-01-19'],
  ['Audience fixée au 15 avril 2026 à 9h30.', '2026-04-15'],
  ["L'OPP du 4 novembre 2025 a confié l'enfant à l'ASE.", '2025-11-04'],
  ['Vu ce matin en entretien, calme.', '2026-03-10'],
  ['Elle dit que cela a commencé il y a environ six mois.', '2025-08-27..2025-09-26'],
  ["Il y a trois semaines, il l'a étranglée.", '2026-02-13..2026-02-21'],
  ['Le jeune fugue tous les vendredis soirs.', ''],
  ['Traitement : 1 cp matin, 1/2 cp soir, 3/j.', ''],
  ['Loyer : 450,00 € ; APL 12/2025 non versée.', '2025-12-01..2025-12-31'],
  ['Mme est arrivée en France en 2018, à 17 ans.', '2018-01-01..2018-12-31'],
  ['Entre Noël et le jour de l’an, Monsieur a bu.', '2025-12-24..2026-01-01'],
  ['Les faits se sont produits au mois de juin dernier.', '2025-06-01..2025-06-30'],
  ['Mardi 3 mars : Inès revient avec un bleu.', '2026-03-03'],
  ['Jeu. 26/02 – RAS', '2026-02-26'],
  ['04/03 – 21h : coups à la porte', '2026-03-04'],
  ["Aujourd'hui elle raconte la scène d'avant-hier.", '2026-03-10 2026-03-08'],
  ['Revenue du week-end, elle ne parle pas.', '2026-03-07..2026-03-08'],
  ['Convocation à la gendarmerie jeudi prochain à 14 h.', '2026-03-12'],
  ['Elle prend le bus 12 ou le 17 pour aller au collège.', ''],
  ['Le SAMU (15) et le 17 ont été appelés.', ''],
  ['Score MMSE 18/30, GIR 2, tension 14/8.', ''],
  ["L'article 40 du CPP et l'article L. 226-3 du CASF.", ''],
  ["L'automne dernier, la voisine entendait des cris.", '2025-09-22..2025-12-20'],
  ["Pendant les vacances d'été, l'enfant dormait chez son père.", '2025-07-03..2025-09-02'],
  ['À la Toussaint il est resté au foyer.', '2025-11-01'],
  ['Pendant les vacances de février elle a été frappée.', '2026-02-05..2026-03-10'],
  ['Madame vit ici depuis le 1er septembre 2024.', '2024-09-01..2026-03-10'],
  ['Le contrat court du 01/10/2025 au 31/03/2026.', '2025-10-01..2026-03-31'],
  ['Fin janvier il a perdu son emploi, début février il est parti.', '2026-01-20..2026-01-31 2026-02-01..2026-02-10'],
  ['Elle a accouché le 30/11/25.', '2025-11-30'],
  ['Né le deux mai mil neuf cent.', '1900-05-02'],
  ['La semaine passée, deux altercations.', '2026-03-02..2026-03-08'],
  ['Deux jours plus tôt, elle avait appelé.', '2026-03-07..2026-03-09'],
  ['Il la suit chaque jour depuis des mois.', ''],
  ['Le 14 février, puis trois semaines plus tard, mêmes faits.', '2026-02-14 2026-03-03..2026-03-11'],
  ['Bilan semestriel : premier semestre 2025.', '2025-01-01..2025-06-30'],
  ['Le lundi matin il accompagne sa sœur à l’école.', ''],
  ['Ouvert 24h/24 et 7j/7.', ''],
  ['Les 24 et 25 décembre il était seul.', '2025-12-24 2025-12-25'],
  ['Il doit 3/4 de la somme, soit 1 200 €.', ''],
  ['Pièce n° 12/2026, cote D 45.', ''],
  ['Réf. : 2025-11/ASE/4512', ''],
  ['En avril et en mai 2025, plusieurs plaintes.', '2025-04-01..2025-04-30 2025-05-01..2025-05-31'],
  ['Le soir du réveillon de Noël, il a cassé la porte.', '2025-12-24..2025-12-25'],
  ['Hier vers 18h40, chambre 12, cris.', '2026-03-09'],
  ['Placée en mai 2019, sortie en juillet 2021.', '2019-05-01..2019-05-31 2021-07-01..2021-07-31'],
  ['Dimanche 1er mars, retour de fugue à 3h.', '2026-03-01'],
  ['Il y a quelques jours, menaces par SMS.', '2026-03-02..2026-03-08'],
  ['Ces derniers temps elle maigrit.', ''],
  ['Le 6 mars au matin et le 7 mars au soir.', '2026-03-06 2026-03-07'],
  ['Sa note du 5 est de 12/20 en janvier.', '2026-01-01..2026-01-31'],
  ['Elle a 16 ans, mesure 1,62 m et pèse 48 kg.', ''],
  ['75012 Paris, 3 rue du 8 mai 1945', ''],
  ['Place du 14-Juillet, bât. 3, 2e étage.', ''],
  ['Depuis lundi, elle ne mange plus.', '2026-03-09..2026-03-10'],
  ['Sortie prévue vendredi, retour dimanche.', '2026-03-13 2026-03-08'],
])('in a sentence: « %s »', (text, expected) => {
  expect(told(text, written)).toBe(expected)
})

test.each(['lundi, ', 'mars à ', 'le 1, ', '1 et 1 ', '12/12/', 'depuis deux '])(
  '« %s » said ten thousand times is read in time',
  (text) => {
    const started = process.cpuUsage()
    datesIn(foldText(text).repeat(10_000), written)
    expect(cpuSince(started)).toBeLessThan(20_000)
  },
)

test('a date told stands where its words stand', () => {
  const text = foldText('Vu le 3 mars, puis en avril 2025.')
  expect(datesTold(text, written).map(({ start, end }) => text.slice(start, end))).toEqual(['3 mars', 'avril 2025'])
})

test('a range that touches the period is in it; one that stops the day before is not', () => {
  const period = { from: '2026-01-01', to: '2026-03-31' }
  expect(isInPeriod({ from: '2025-11-01', to: '2026-01-01' }, period)).toBe(true)
  expect(isInPeriod({ from: '2025-11-01', to: '2025-12-31' }, period)).toBe(false)
  expect(isInPeriod({ from: '2026-04-01', to: '2026-04-01' }, period)).toBe(false)
  expect(isInPeriod({ from: '2026-04-01', to: '2026-04-01' }, { from: null, to: null })).toBe(true)
})

test.each(['10/10 | 02 h 20 | 14 | porte ouverte', '10/10;22:15;hall', '11/11\t23 h 05\tcour'])(
  'a row of a register opens with its day: %s',
  (row) => {
    const [day] = row.split('/')
    expect(datesIn(foldText(row), '2026-12-01')).toContainEqual({
      from: `2026-${day}-${day}`,
      to: `2026-${day}-${day}`,
    })
  },
)

test.each([
  ['Ch 4 : RAS\nLe 7 : pas rentré\nLe 8 : endormi', ''],
  ['N° 22 : calme\nLe 7 : pas rentré', ''],
  ['Le 7 : pas rentré\nLe 12 : bruit\nLit 14 : vide', ''],
  ['Tour des chambres\nLe 5 : RAS\nLe 7 : pas rentré', ''],
  ['Le 4 : calme\nLe 38 : porte fermée\nLe 11 : malade', ''],
  ['Le 4 : visite\nLe 7 : pas rentré', '2026-03-04 2026-03-07'],
  ['Ch 4 : RAS\n\nAppels\nLe 7 : sa mère', '2026-03-07'],
])('the number of a room is no day where a line beside it says so: « %s »', (text, expected) => {
  expect(
    datesTold(text, written)
      .map(({ range }) => range.from)
      .join(' '),
  ).toBe(expected)
})
