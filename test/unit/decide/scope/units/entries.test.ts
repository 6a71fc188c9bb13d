import { describe, expect, test } from 'vitest'
import { entriesOf, isHead, letterDate } from '../../../../../src/decide/scope/units/entries.ts'
import { isBareHead, opensEntry, opensLine } from '../../../../../src/decide/scope/units/entry-head.ts'
import { unitsOf } from '../../../../../src/decide/scope/units/units.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import type { Passage } from '../../../../../src/model/record/passage.ts'
import { marked, pieceOf } from '../../fixture.ts'

type Source = string | readonly [string, Passage['role']]

const passagesOf = (...sources: readonly Source[]) =>
  sources.map((source, at) => {
    const [text, role] = typeof source === 'string' ? [source, 'paragraph' as const] : source
    return marked(text, `P01-${at}`, role).passage
  })

const cut = (...sources: readonly Source[]) =>
  entriesOf(pieceOf('P01', passagesOf(...sources)), '2026-03-10', '2026-11-04').map(({ units, dates, reference }) => ({
    text: units.map((unit) => unit.passage.text.slice(unit.start, unit.end).trim()).join(' | '),
    dates: dates.map(({ from }) => from),
    reference,
  }))

describe('a line of a log book opens with its date, its day or its hour', () => {
  test.each([
    'Me 05/11, 14h10. Appel reçu.',
    'ven 12/09/25 07:12 RAS',
    'Nuit du 3 au 4 mai',
    'Lundi : visite',
    '> Envoyé : lundi 19 janvier 2026',
    '2026-03-04 – appel',
    '22h15 : retour au foyer',
  ])('« %s »', (line) => {
    expect(opensEntry(foldText(line))).toBe(true)
  })

  test.each([
    'Elle est venue le 5 novembre.',
    '3 enfants sont là.',
    'Lundi elle est venue.',
    '12/2025/44 est la référence',
  ])('not « %s »', (line) => {
    expect(opensEntry(foldText(line))).toBe(false)
  })
})

describe('inside a paragraph a date opens an entry only when the line stops at it', () => {
  test.each(['05/03/2026 : appel', '5 mars 2026, 14h. Appel', '5 mars 2026'])('« %s »', (line) => {
    expect(opensLine(foldText(line))).toBe(true)
  })

  test.each(['3 mars 2026 elle est revenue', '12 mars dernier au foyer'])(
    'not « %s », a sentence that goes on',
    (line) => {
      expect(opensLine(foldText(line))).toBe(false)
    },
  )
})

test.each([
  ['Me 05/11, 14h10.', true],
  ['22h15 :', true],
  ['Me 05/11, 14h10. Menacée.', false],
  ['Menacée.', false],
])('a date and an hour say nothing by themselves: « %s » → %s', (line, isBare) => {
  expect(isBareHead(foldText(line))).toBe(isBare)
  const [unit] = unitsOf(passagesOf(line)[0] ?? marked('', 'x').passage)
  if (isBare) expect(unit !== undefined && isHead(unit)).toBe(true)
})

describe('what a log book says is of the day of its entry', () => {
  test('each dated paragraph opens an entry, and what follows without a date goes on with it', () => {
    expect(cut('Ve 06/02/2026 : appel.', 'Elle rappelle.', 'Sa 07/02/2026 : visite.')).toEqual([
      { text: 'Ve 06/02/2026 : appel. | Elle rappelle.', dates: ['2026-02-06'], reference: '2026-02-06' },
      { text: 'Sa 07/02/2026 : visite.', dates: ['2026-02-07'], reference: '2026-02-07' },
    ])
  })

  test('an entry whose line gives no year is of the year of the entry before it', () => {
    expect(cut('Ve 06/02/2024 : appel.', 'Lu 09/02 : visite.').map(({ dates }) => dates)).toEqual([
      ['2024-02-06'],
      ['2024-02-09'],
    ])
  })

  test('an entry that only gives an hour keeps the day told before it', () => {
    expect(cut('Ve 06/02/2026 : appel.', '22h15 : retour.').map(({ dates }) => dates)).toEqual([
      ['2026-02-06'],
      ['2026-02-06'],
    ])
  })

  test('a heading opens an entry, dated wherever its date stands', () => {
    const cuts = cut(['Compte rendu de l’entretien de suivi mensuel du 12 avril 2026', 'heading'], 'Elle vient.')
    expect(cuts.map(({ dates }) => dates)).toEqual([['2026-04-12']])
  })

  test('a date late in a sentence is not that of its entry', () => {
    const late = '22h15 : elle rappelle et dit que cela avait commencé le 3 janvier 2020.'
    expect(cut(late).map(({ dates }) => dates)).toEqual([['2026-03-10']])
  })
})

describe('a row of a table is an entry for itself', () => {
  test('its date is not that of the next row, nor of the text under the table', () => {
    const cuts = cut(['03/02/2025\tappel', 'row'], ['sans date\tvisite', 'row'], 'Fin de la note.')
    expect(cuts.map(({ dates }) => dates)).toEqual([['2025-02-03'], ['2026-03-10'], ['2026-03-10']])
  })
})

test('what a reader does not see of a piece is no entry: it never leaves', () => {
  expect(cut('Appel.', ['Commentaire caché.', 'hidden']).map(({ text }) => text)).toEqual(['Appel.'])
})

describe('a letter that nobody dated is of its first full date', () => {
  const dateOf = (...sources: readonly string[]) =>
    letterDate(pieceOf('P01', passagesOf(...sources)), (unit) => unit.folded.includes('nee le'), '2026-11-04')

  test.each([
    [['Brécy, le 4 mars 2026', 'Le 9 mars 2026 elle vient.'], '2026-03-04'],
    [['Madame BARTOLI, née le 14 février 1991', 'Brécy, le 4 mars 2026'], '2026-03-04'],
    [['Le 4 mars, elle vient.'], null],
    [['Carte valable jusqu’au 4 mars 2028', 'Brécy, le 4 mars 2026'], '2026-03-04'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'Le 4 mars 2026'], null],
  ])('%j → %s', (sources, date) => {
    expect(dateOf(...sources)).toBe(date)
  })
})

describe('in a log book a date opens an entry whatever follows it', () => {
  const log = '24/12 Alina partie 14h\n26/12 Alina revenue, sac vide\n08/01 briquet trouvé'

  test('where three lines open with a date', () => {
    expect(cut(log).map(({ text }) => text)).toEqual([
      '24/12 Alina partie 14h',
      '26/12 Alina revenue, sac vide',
      '08/01 briquet trouvé',
    ])
  })

  test('not in prose that wraps at a date', () => {
    expect(cut('Elle a quitté le foyer dans la soirée du\n24/12 avec son fils et deux sacs de sport')).toHaveLength(1)
  })
})

test('a report that tells of a day was not written on it: later days are counted from its own', () => {
  const told = cut('Le 4 octobre, il lui a arraché son sac.', 'Le 3 janvier, il l’a menacée.')
  expect(told.map(({ dates, reference }) => [dates[0], reference])).toEqual([
    ['2025-10-04', '2026-03-10'],
    ['2026-01-03', '2026-03-10'],
  ])
})

describe('a line of a thread of messages is a unit for itself', () => {
  const line = (hour: string, words: string) => `${hour} ${words}`
  const long = 'Karine > elle est revenue avec un sac que personne ne connaît et ne veut rien dire de sa soirée'

  test('where three lines and more open with an hour', () => {
    const text = [line('11h20', long), line('11h26', 'Paul > ok'), line('11:40', 'Karine > je note')].join('\n')
    const { passage } = marked(text, 'P01-0')
    expect(unitsOf(passage)).toHaveLength(3)
  })

  test('in prose an hour at the head of a wrapped line goes on with its sentence', () => {
    const { passage } = marked(`${line('11h20', long)}\n11h26 et elle repart aussitôt`, 'P01-0')
    expect(unitsOf(passage)).toHaveLength(1)
  })
})

describe('« idem » under a day of a register is of that day', () => {
  const days = (...rows: readonly Source[]) => cut(...rows).map(({ dates }) => dates)

  test.each([
    ['fields', 'date : 06/02/2026\nch. : 3\nnuit : présente', 'date : idem\nch. : 7\nnuit : absent'],
    ['row', '06/02/2026\t3\tprésente', '"\t7\tabsent'],
    ['row', '3\t06/02/2026\tprésente', '7\tidem\tabsent'],
  ] as const)('%s', (role, first, second) => {
    expect(days([first, role], [second, role])).toEqual([['2026-02-06'], ['2026-02-06']])
  })

  test('and not where another column says so', () => {
    expect(days(['06/02/2026\t3\tNT', 'row'], ['\t7\tidem', 'row'])[1]).not.toEqual(['2026-02-06'])
  })
})
