import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question, QuestionItem, Quoted } from '../../../../src/model/ask/question.ts'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import { request } from '../fixture.ts'
import { type Given, judge as judgeAsked } from './asked.ts'

/** What leaves with two signatures. */
const judge = (given: Given) => {
  const judged = judgeAsked(given)
  return { ...judged, leaving: judged.leaving('Seconde') }
}

const ruling = (...settled: readonly Settled[]): Ruling => ({
  ...{ id: 'R1', question: null, by: 'Directrice', second: null, reason: null },
  settled,
})

const kept = (unit: Quoted, values: readonly Quoted[] = []): Settled => ({
  ...{ kind: 'unit', unit, values, outcome: 'keep' },
})

const keptAsShown = ({ unit, values, masked = [] }: QuestionItem): Settled => ({
  ...{ kind: 'unit', unit, values, masked, outcome: 'keep' },
})

const accord = (state: 'given' | 'refused'): Settled => ({
  ...{ kind: 'accord', pieceId: 'P01', state, from: 'Dr X', date: null },
})

const slap = 'Le 3 mars 2026, Inès BARTOLI dit que Marc DELMAS l’a giflée devant le portail.'
const slapped =
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:giflée⟧ devant le portail.'

const doctors = [{ authorQuality: 'médecin généraliste' }, { authorQuality: 'avocat' }] as const

describe('a piece that only its author may release', () => {
  test.each(doctors)('leaves nothing by an answer: %o', (piece) => {
    const given = { lines: [slapped], piece }
    const { quote } = judge(given)
    expect(judge({ ...given, rulings: [ruling(kept(quote(slap)))] }).leaving).not.toContain('giflée')
  })

  test.each(doctors)('leaves nothing of what was kept under an accord that was refused since: %o', (piece) => {
    const given = { lines: [slapped], piece }
    const { quote } = judge(given)
    const open = [ruling(kept(quote(slap))), ruling(accord('given'))]
    expect(judge({ ...given, rulings: open }).leaving).toContain('giflée')
    const shut = [...open, ruling(accord('refused'))]
    expect(judge({ ...given, rulings: shut }).leaving).not.toContain('giflée')
  })

  test.each(doctors)('offers no answer that opens it where somebody asks for silence in it: %o', (piece) => {
    const lines = [
      '⟦person@p1:Inès BARTOLI⟧ ne veut pas que cela se sache.',
      slapped,
      'Le 9 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ ; elle a fait promettre que cela ne sorte pas d’ici.',
    ]
    const { questions } = judge({ lines, piece })
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.flatMap(({ options }) => options.map(({ id }) => id))).not.toContain('keep')
  })
})

test('while no article is known nothing leaves, whatever is kept', () => {
  const given = { lines: [slapped], request: { basis: null } }
  const { quote, questions } = judge(given)
  expect(judge({ ...given, rulings: [ruling(kept(quote(slap)))] }).leaving).not.toContain('giflée')
  expect(questions.map(({ kind }) => kind)).toEqual(['basis'])
})

test('a legitimate ground holds what an answer had kept', () => {
  const given = { lines: [slapped], piece: { madeFor: 'juge des enfants' } }
  const { quote } = judge(given)
  const open = [ruling(kept(quote(slap)))]
  expect(judge({ ...given, rulings: open }).leaving).toContain('giflée')
  const motif = ruling({ kind: 'motif', pieceId: 'P01', text: 'x' })
  expect(judge({ ...given, rulings: [...open, motif] }).leaving).not.toContain('giflée')
})

describe('an informant is nobody else', () => {
  const lines = [
    slapped,
    'Le 3 mars 2026, ⟦person@p4:Paula⟧ a entendu ⟦person@p1:Inès BARTOLI⟧ être ⟦violence:giflée⟧.',
  ]

  test('her given name is not made the name of the one asked for', () => {
    expect(judge({ lines }).leaving).not.toContain('Paula')
    const same = ruling({ kind: 'same', personId: 'p1', words: 'Paula' })
    expect(judge({ lines, rulings: [same] }).leaving).not.toContain('Paula')
  })

  test('a name that she is given makes her nobody whom the request names', () => {
    const asked = [...request.persons, { given: ['Zoé'], family: ['VIDAL'], other: [], born: null }]
    const rename = ruling({ kind: 'rename', personId: 'p4', name: 'Zoé VIDAL' })
    expect(judge({ lines, rulings: [rename], request: { persons: asked } }).leaving).not.toContain('Paula')
  })
})

describe('a value that is let out is that value', () => {
  const lines = [
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧ près de ⟦phone:06 39 98 12 34⟧ ⟦person@p3:Awa SARR⟧.',
  ]
  const text = 'Le 3 mars 2026, Inès BARTOLI a été giflée par Marc DELMAS près de 06 39 98 12 34 Awa SARR.'

  test('nobody whose name touches it is shown with it', () => {
    const { quote } = judge({ lines })
    const wide = kept(quote(text), [quote('06 39 98 12 34 Awa SARR')])
    expect(judge({ lines, rulings: [ruling(wide)] }).leaving).not.toContain('SARR')
  })

  test('nor is a clue that protects somebody at the same place', () => {
    const { quote } = judge({ lines })
    const number = quote('06 39 98 12 34')
    const clue: Finding = {
      ...{ id: 'C1', pieceId: 'P01', passageId: 'P01-0', start: number.start, end: number.end, category: 'other' },
      ...{ kind: null, personId: null, confidence: 1, detector: 'protection', why: 'clue' },
    }
    const rulings = [ruling(kept(quote(text), [number]))]
    expect(judge({ lines, rulings }).leaving).toContain('06 39')
    expect(judge({ lines, rulings, more: [clue] }).leaving).not.toContain('06 39')
  })
})

describe('a sentence that an answer kept', () => {
  const asked = [...request.persons, { given: ['Awa'], family: ['DIOP'], other: [], born: null }]
  const given = {
    lines: [
      'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧ devant ⟦person@p3:Awa SARR⟧.',
    ],
    piece: { madeFor: 'juge des enfants' },
    request: { persons: asked },
  }
  const person = ruling({ kind: 'person', rank: 2, personId: 'p3' })
  const items = (questions: readonly Question[]) => questions.flatMap((question) => question.items)

  test('leaves as it was shown', () => {
    const [item] = items(judge(given).questions)
    if (item === undefined) throw new Error('no item')
    expect(item.text).not.toContain('SARR')
    const after = judge({ ...given, rulings: [ruling(keptAsShown(item))] })
    expect(after.leaving).toContain('giflée')
    expect(after.leaving).not.toContain('SARR')
  })

  test('waits again where another answer of the same file opens what was masked in it', () => {
    const { questions } = judge(given)
    const [item] = items(questions)
    if (item === undefined) throw new Error('no item')
    const after = judge({ ...given, rulings: [ruling(keptAsShown(item)), person], before: questions })
    expect(after.leaving).not.toContain('SARR')
    expect(after.leaving).not.toContain('giflée')
    const [again] = items(after.questions).filter(({ text }) => text.includes('SARR'))
    if (again === undefined) throw new Error('not asked again')
    expect(
      judge({ ...given, rulings: [ruling(keptAsShown(item)), person, ruling(keptAsShown(again))] }).leaving,
    ).toContain('SARR')
  })
})

/** What absolute rules hide, each in sentences that a request for violence asks for. */
const hidden = ['12 rue des Aubes', 'Paula COSTA', 'gouttière verte', 'sous le secret', 'Kv7-Zt4', 'SARR']

const record: Given = {
  lines: [
    slapped,
    'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ au ⟦address/protected-place:12 rue des Aubes⟧, où elle est cachée.',
    'Le 5 mars 2026, ⟦person@p4:Paula COSTA⟧ a vu ⟦person@p2:Marc DELMAS⟧ ⟦violence:menacer de mort⟧ ⟦person@p1:Inès BARTOLI⟧ depuis ⟦place/informant-clue:la fenêtre à la gouttière verte⟧.',
    'Le 6 mars 2026, ⟦person@p1:Inès BARTOLI⟧ raconte avoir accouché sous le secret après les ⟦violence:coups⟧ de ⟦person@p2:Marc DELMAS⟧.',
    'Le 7 mars 2026, le code ⟦other/credential:Kv7-Zt4⟧ a servi à ⟦person@p2:Marc DELMAS⟧ pour ⟦violence:menacer⟧ ⟦person@p1:Inès BARTOLI⟧.',
    'Elle a eu peur, et ⟦person@p3:Awa SARR⟧ aussi ; son numéro est le ⟦phone:06 39 98 12 34⟧.',
    'Le 9 juin 2025, ⟦person@p1:Inès BARTOLI⟧ avait reçu des ⟦violence:coups⟧ et gardé le silence.',
  ],
}

const codes = /\[[A-Z0-9-]*\]/

const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe.each([
  ['open', {}],
  ['held by a judge', { madeFor: 'juge des enfants' }],
  ['held by a doctor', { authorQuality: 'médecin généraliste' }],
])('answers to a record that is %s', (_, piece) => {
  const given = { ...record, piece }

  test('whichever sentences are kept, no word under an absolute ground leaves, shown or not', () => {
    const first = judge(given)
    const ids = first.questions.flatMap(({ items }) => items.map(({ id }) => id))
    fc.assert(
      fc.property(fc.subarray(ids), fc.boolean(), (chosen, isWide) => {
        const settled = first.questions.flatMap(({ items }) =>
          items
            .filter(({ id }) => chosen.includes(id))
            .map((item) => kept(item.unit, isWide ? [...item.values, item.unit] : item.values)),
        )
        const { leaving, questions } = judge({ ...given, rulings: [ruling(...settled)] })
        const shown = questions.flatMap(({ items }) => items.map(({ text }) => text)).join('\n')
        for (const words of hidden) expect(`${leaving}\n${shown}`).not.toContain(words)
      }),
      { numRuns: 40 },
    )
  })

  test('a sentence leaves as its question showed it, and no word more', () => {
    const first = judge(given)
    for (const question of first.questions.filter(({ options }) => options.some(({ id }) => id === 'keep')))
      for (const item of question.items) {
        const { leaving } = judge({ ...given, rulings: [ruling(kept(item.unit, item.values))] })
        for (const part of item.text.split(codes)) expect(bare(leaving)).toContain(bare(part))
      }
  })
})
