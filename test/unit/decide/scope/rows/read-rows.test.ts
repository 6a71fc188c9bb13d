import { expect, test } from 'vitest'
import { readRows } from '../../../../../src/decide/scope/rows/read-rows.ts'
import type { Passage } from '../../../../../src/model/record/passage.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { marked, people, pieceOf } from '../../fixture.ts'

const of = (id: string, given: string, family: string, more: Partial<Person> = {}): Person => ({
  ...people.ines,
  ...{ id, given: [given], family: [family], born: null },
  ...more,
})

const kamel = of('k', 'Kamel', 'BELLOUNIS')
const brother = of('s', 'Sofiane', 'BELLOUNIS', { role: 'relative', calledBy: 'frere' })
const child = of('c', 'Nour', 'BELLOUNIS', { role: 'minor' })

/** Whose each row is: `k` for the one asked for. */
const ends = (
  passages: readonly Passage[],
  persons: readonly Person[],
  asked: readonly string[],
): readonly string[] => {
  const rows = readRows([pieceOf('P01', passages)], {
    ...{ byPassage: new Map(), passageOf: new Map(passages.map((one) => [one.id, one])), targetIds: asked },
    personOf: new Map(persons.map((one) => [one.id, one])),
  })
  return rows.map(({ of: end }) => (end.is === 'asked' ? end.ids.join('+') : end.is))
}

/** The rows of a table with these columns. */
const table = (
  heads: string,
  rows: readonly string[],
  persons = [kamel, brother],
  asked = ['k'],
): readonly string[] => {
  const passages = [heads, ...rows].map((row, at) => marked(row.split(';').join('\t'), `P01-${at}`, 'row').passage)
  return ends(passages, persons, asked)
}

/** The lines of a register. */
const lines = (...said: readonly string[]): readonly string[] =>
  ends([marked(said.join('\n'), 'P01-0').passage], [kamel, brother], ['k'])

test.each([
  ['BELLOUNIS Kamel', 'k'],
  ['Bellounis K.', 'k'],
  ['K. Bellounis', 'k'],
  ['M. Bellounis K.', 'k'],
  ['K.B.', 'k'],
  ['KB', 'k'],
  ['Kamel', 'k'],
  ['BELLOUNIS Sofiane', 'other'],
  ['Bellounis S.', 'other'],
  ['S.B.', 'other'],
  ['Mme Bellounis', 'other'],
  ['Trémois Jules', 'stranger'],
  ['Bellounis', 'either'],
  ['Belounis', 'either'],
  ['K.', 'either'],
  ['–', 'stranger'],
  ['K.B. / Trémois J.', 'k'],
  ['tous les résidents', 'open'],
  ['Bellounis, son père', 'open'],
])('in a column of residents, « %s » is of %s', (cell, whose) => {
  const men = [{ ...kamel, gender: 'm' as const }, brother]
  expect(table('Date;Résident;Fait', [`01/02;${cell};rentré`], men)).toEqual([whose])
})

test('initials that another person of the record has too are asked about, and a room settles whose they are', () => {
  const karim = of('b', 'Karim', 'BENALI')
  const rows = ['31;BELLOUNIS Kamel;x', '4;BENALI Karim;x', ';K.B.;x', '31;K.B.;x', '4;K.B.;x', '9;K.B.;x']
  expect(table('Ch.;Nom;Fait', rows, [kamel, karim])).toEqual(['k', 'stranger', 'either', 'k', 'other', 'either'])
})

test('a family name alone is asked about where the register names another of it, and is hers where none does', () => {
  expect(table('Nom;Fait', ['BELLOUNIS Kamel;x', 'BELLOUNIS;x'], [kamel])).toEqual(['k', 'k'])
  expect(table('Nom;Fait', ['BELLOUNIS Kamel;x', 'BELLOUNIS Rachid;x', 'BELLOUNIS;x'], [kamel])).toEqual([
    ...['k', 'other', 'either'],
  ])
})

test('a family name alone is of all those who bear it where all are asked for', () => {
  expect(table('Nom;Fait', ['BELLOUNIS;x'], [kamel, brother], ['k', 's'])).toEqual(['k+s'])
})

test('« idem » and an empty name are of whom the row above is', () => {
  const rows = ['BELLOUNIS Kamel;x', 'idem;x', '";x', 'Trémois J.;x', 'id.;x', ';x', 'K.B.;x', ';x', 'même;x']
  expect(table('Nom;Fait', rows)).toEqual(['k', 'k', 'k', 'stranger', 'other', 'other', 'k', 'k', 'k'])
})

test('« idem » in the room of another is asked about', () => {
  const rows = ['31;BELLOUNIS Kamel;x', '12;BELLOUNIS Sofiane;x', '31;idem;x']
  expect(table('Chambre;Nom;Fait', rows)).toEqual(['k', 'other', 'either'])
})

test('a room alone is of who was named with it; one where several were, of either', () => {
  const rows = ['31;BELLOUNIS Kamel;x', '12;Trémois J.;x', '12;;x', '31;;x', '9;;x', '31;Trémois J.;x']
  expect(table('Chambre;Nom;Fait', rows.slice(0, 5))).toEqual(['k', 'stranger', 'other', 'k', 'stranger'])
  expect(table('Chambre;Nom;Fait', rows)[3]).toBe('either')
})

test('a column of children of the family, or of who was there, says not whose the row is', () => {
  expect(table('Date;Enfants;Fait', ['01/02;Nour, Lina;x'], [kamel, child])).toEqual(['open'])
  expect(table('Date;Enfant;Fait', ['01/02;Nour BELLOUNIS;père en retard'], [kamel, child])).toEqual(['open'])
})

test('a page keeps no empty cell: the words of the others say who and where', () => {
  const rows = [
    '01/02;31;BELLOUNIS Kamel;x;RAS',
    '02/02;12;Bellounis S.;rentré',
    '03/02;12;rentré;RAS',
    '04/02;31;rentré',
  ]
  expect(table('Date;Chambre;Nom;Fait;Observation', rows)).toEqual(['k', 'other', 'other', 'k'])
})

test('a table without heads is read by its words', () => {
  const rows = [
    '02/02;21h10;31;BELLOUNIS Kamel;x',
    '02/02;21h15;12;S. B.;x',
    '02/02;23h;12;idem;x',
    '03/02;20h;31;K. B.;x',
  ]
  expect(table('01/02;18h;31;Kamel Bellounis;x', rows)).toEqual(['k', 'k', 'other', 'other', 'k'])
})

test('in lines, the day, the room and the initials say it', () => {
  expect(
    lines(
      '03/02 – 21 h 10 – ch. 31 – K. Bellounis – rentré',
      '03/02 – 21 h 20 – ch. 12 – S. B. – rentré',
      '03/02 – 23 h 05 – ch. 12 – idem – ressorti',
      '04/02 – 22 h 15 – 31 – rentré',
      '04/02 – 22 h 40 – ch. 12 – Bellounis – rentré',
      '05/02 – 23 h – ch. 31 – Bellounis – rentré',
      '06/02 – 23 h – Bellounis – rentré',
    ),
  ).toEqual(['k', 'other', 'other', 'k', 'other', 'k', 'either'])
})

test('in lines that only blanks part, too', () => {
  expect(
    lines(
      '01/02 18h40 ch. 31 Kamel Bellounis rentré par le portique',
      '03/02 21h10 ch. 31 K. B. rentré par le portail',
      '03/02 21h20 ch. 12 S. B. rentré par la courette',
      '03/02 23h05 ch. 12 idem ressorti par la véranda',
      '05/02 22h40 ch. 12 Bellounis rentré par la cave',
      '06/02 23h10 ch. 12 rentré par le soupirail',
    ),
  ).toEqual(['k', 'k', 'other', 'other', 'other', 'other'])
})

test('in lines that name nobody asked for at their head, who writes is not whose they are', () => {
  expect(lines('03/02 – 21 h – N. L. – ronde', '03/02 – 22 h – N. L. – ronde', '04/02 – 21 h – R. S. – ronde')).toEqual(
    [...['open', 'open', 'open']],
  )
})

test('sentences are no register', () => {
  expect(lines('Le 3 février, M. Bellounis est rentré.', 'Il dort, chambre 31.', 'Le 4, rien.')).toEqual([])
})

test.each([
  [
    'one hand, no room',
    'date;heure;init.;observations',
    ['01/03;22 h;OC;rentré', '02/03;22 h;OC;absent', '03/03;23 h;OC;rentré'],
  ],
  [
    'the same hand goes with several rooms',
    'date;ch.;initiales;observations',
    ['01/03;7;R.D.;rentré', '01/03;9;R.D.;absent', '02/03;7;L.M.;rentré'],
  ],
  [
    'two hands sign six rows',
    'date;init.;observations',
    ['HT', 'HT', 'BN', 'HT', 'BN', 'HT'].map((by, at) => `0${at + 1}/03;${by};calme`),
  ],
  [
    'a few hands sign each row',
    'date;lieu;observations;visa;init',
    ['01/03;hall;calme;x;HT', '02/03;cour;bruit;x;EM', '03/03;hall;calme;x;HT'],
  ],
])('initials of who writes say nothing of whose a row is: %s', (_, heads, rows) => {
  expect(new Set(table(heads, rows))).toEqual(new Set(['open']))
})

test('initials of residents say whose a row is, whoever they are', () => {
  expect(table('date;initiales;observations', ['01/03;J.T.;rentré', '02/03;K.B.;absent', '03/03;S.B.;rentré'])).toEqual(
    ['other', 'k', 'other'],
  )
  expect(
    table('date;ch.;initiales;observations', ['01/03;7;J.T.;rentré', '01/03;9;K.B.;absent', '02/03;7;J.T.;rentré']),
  ).toEqual(['other', 'k', 'other'])
})

const karim = of('q', 'Karim', 'PASQUET', { role: 'professional' })

test.each(['Qui', 'Usager', 'Résident', 'Pour', 'Enfant'])(
  'a given name alone under « %s » says whose the row is, whoever signs it by the same initials',
  (column) => {
    const rows = [
      '15/03;Kamel;revenu à trois heures;KB',
      '";Sofiane;pleure;"',
      '16/03;Kamel;a quitté le stade;KP',
      '17/03;Kamel;en retard;KB',
    ]
    const read = table(`Date;${column};Fait;init.`, rows, [kamel, brother, karim])
    expect([read[0], read[2], read[3]]).toEqual(['k', 'k', 'k'])
    expect(read[1]).not.toBe('k')
  },
)

test('« le cadet » under « Qui » may be one asked for, or not: a person says', () => {
  const rows = ['15/03;Kamel;rentré', '16/03;le cadet;vu à l’infirmerie', '17/03;la mère;appelle']
  expect(table('Date;Qui;Fait', rows)).toEqual(['k', 'either', 'open'])
})

test('« Qui » of a register of payments is who pays: initials beside it say whose the row is', () => {
  const rows = ['15/03;CAF;versement;K.B.', '16/03;CPAM;remboursement;S.B.', '17/03;CAF;rappel;K.B.']
  expect(table('Date;Qui;Fait;Initiales', rows)).toEqual(['k', 'other', 'k'])
})
