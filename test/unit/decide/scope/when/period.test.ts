import { describe, expect, test } from 'vitest'
import { disclosedText, marked, pieceOf, type Setup } from '../../fixture.ts'

// The period asked goes from 1 January to 31 October 2026; the request was received on 4 November.

type Source = string | readonly [string, Parameters<typeof marked>[2]]

const piece = (more: Parameters<typeof pieceOf>[2], ...sources: readonly Source[]): Setup['pieces'] => {
  const parts = sources.map((source, at) => {
    const [text, role] = typeof source === 'string' ? [source, 'paragraph' as const] : source
    return marked(text, `P01-${at}`, role)
  })
  const passages = parts.map(({ passage }) => passage)
  return [{ piece: pieceOf('P01', passages, more), findings: parts.flatMap(({ findings }) => findings) }]
}

const hit = '⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par son compagnon.'

const isKept = (pieces: Setup['pieces']): boolean => disclosedText({ pieces }).includes('giflée')

describe('the day of an entry is known whatever marks stand around it', () => {
  test.each(['[5 mars]', '(5 mars 2026)', '=== 05/03/2026 ===', '# 5 mars', '— 05/03 —', '{jeudi 5 mars}'])(
    '« %s »',
    (head) => {
      expect(isKept(piece({ date: null }, `Main courante des nuits\n${head}\n${hit}`))).toBe(true)
    },
  )

  test('an entry so headed that lies out of the period stays out of it', () => {
    expect(isKept(piece({ date: null }, `Main courante des nuits\n[5 mars 2025]\n${hit}`))).toBe(false)
  })
})

describe('what holds until a day to come, or is expected, tells how things stand on the day of writing', () => {
  test.each([
    ['an agreement', 'Mesure de protection valable jusqu’au 14 mars 2028 : '],
    ['a right', 'Prise en charge renouvelée jusqu’en juin 2029, '],
    ['what is expected', 'Audience prévue le 12 décembre 2026 : '],
  ])('%s', (_what, lead) => {
    expect(isKept(piece({ date: '2026-03-10' }, `${lead}${hit}`))).toBe(true)
  })

  test('not where the day of writing lies out of the period', () => {
    expect(isKept(piece({ date: '2025-03-10' }, `Audience prévue le 12 décembre 2025 : ${hit}`))).toBe(false)
  })

  test('what ended before is of its end', () => {
    expect(isKept(piece({ date: '2026-03-10' }, `Suivie jusqu’en juin 2025 : ${hit}`))).toBe(false)
  })
})

describe('a report tells of the stretch that it is about', () => {
  test.each([
    ['its title names a year', { date: '2027-02-20' }, [['Compte rendu de l’exercice 2026', 'heading'], hit]],
    ['its first line does', { date: '2027-02-20' }, ['Bilan 2026 du suivi', hit]],
    ['it is written every year', { date: '2027-02-20', kind: 'rapport annuel' }, [hit]],
    ['every three months', { date: '2026-12-20', title: 'Synthèse trimestrielle' }, [hit]],
  ] as const)('%s', (_why, more, sources) => {
    expect(isKept(piece(more, ...sources))).toBe(true)
  })

  test('not of the year before it', () => {
    expect(isKept(piece({ date: '2025-02-20', kind: 'rapport annuel' }, hit))).toBe(false)
  })

  test('the day of a visit in a title is no stretch', () => {
    expect(isKept(piece({ date: '2025-12-20', title: 'Visite du 3 mars 2026' }, hit))).toBe(false)
  })
})

describe('a piece written in the weeks after the period', () => {
  test.each([
    ['dated alone', { date: '2026-11-20' }, hit],
    ['that names its month', { date: '2026-11-25', title: 'Synthèse de novembre' }, hit],
    ['that tells what has just happened', { date: '2026-11-04' }, `Il vient de partir. ${hit}`],
  ])('does not tell of it by itself: %s', (_what, known, text) => {
    expect(isKept(piece(known, text))).toBe(false)
  })
})

describe('notes that nobody dated', () => {
  test('a day to come in their first lines is not theirs', () => {
    const note = piece({ date: null }, 'Notes', 'Récépissé valable jusqu’au 4 mars 2028.', '12 mars.', hit)
    expect(isKept(note)).toBe(true)
  })

  test('their head gives their year', () => {
    const of = (year: string) => piece({ date: null }, [`Cahier de suivi, ${year}`, 'heading'], '12 mars.', hit)
    expect(isKept(of('2026'))).toBe(true)
    expect(isKept(of('2024'))).toBe(false)
  })
})

describe('a night of which one day alone is in the period is read by the hours of its lines', () => {
  const lines = (head: string, hour: string): boolean =>
    isKept(piece({ date: '2026-11-02' }, `Registre des nuits\n${head}\n22h00 Ronde.\n${hour} ${hit}\n23h50 RAS.`))

  test.each([
    ['Nuit du 31 octobre au 1er novembre 2026', '23h05', true],
    ['Nuit du 31 octobre au 1er novembre 2026', '02h40', false],
    ['Nuit du 31/12/2025 au 01/01/2026', '23h05', false],
    ['Nuit du 31/12/2025 au 01/01/2026', '02h40', true],
    ['Nuit du 9 au 10 mars 2026', '02h40', true],
  ])('« %s », %s', (head, hour, isIn) => {
    expect(lines(head, hour)).toBe(isIn)
  })

  test('without an hour it is not kept, and in a row of both days neither', () => {
    const night = 'Registre des nuits\nNuit du 31 octobre au 1er novembre 2026\n'
    expect(isKept(piece({ date: '2026-11-02' }, `${night}${hit}`))).toBe(false)
    const row = (hours: string) => `nuit : 31/10/2026 au 01/11/2026\nheure : ${hours}\nfait : ${hit}`
    expect(isKept(piece({ date: null }, [row('23:05'), 'fields']))).toBe(true)
    expect(isKept(piece({ date: null }, [row('02:40'), 'fields']))).toBe(false)
    expect(isKept(piece({ date: null }, [row('23:05 puis 02:40'), 'fields']))).toBe(false)
  })
})
