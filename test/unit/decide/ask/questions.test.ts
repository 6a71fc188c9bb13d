import { describe, expect, test } from 'vitest'
import type { Question } from '../../../../src/model/ask/question.ts'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import { marked, request } from '../fixture.ts'
import { judge } from './asked.ts'

const ruling = (question: Question | undefined, settled: readonly Settled[]): Ruling => ({
  ...{ id: 'R1', question: question?.id ?? null, by: 'Directrice', second: null, reason: null },
  settled,
})

const keep = (question: Question | undefined, ids?: readonly string[]): Ruling =>
  ruling(
    question,
    (question?.items ?? []).map((item) => ({
      kind: 'unit',
      unit: item.unit,
      values: item.values,
      outcome: ids === undefined || ids.includes(item.id) ? 'keep' : 'withhold',
    })),
  )

const school = {
  lines: [
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:giflée⟧ devant le portail.',
    'Elle prend le car de 17 heures.',
    'Le 9 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au téléphone par ⟦person@p3:Awa SARR⟧.',
  ],
  piece: { kind: 'rapport d’un partenaire', authorQuality: 'principal de collège', madeFor: 'juge des enfants' },
} as const

describe('a held piece is one question, with its sentences', () => {
  test('nothing of it leaves before the answer', () => {
    const { questions, leaving } = judge(school)
    const [question] = questions.filter(({ kind }) => kind === 'piece')
    expect(leaving('Seconde')).not.toMatch(/\p{L}/u)
    expect(question?.items.map(({ text }) => text).join(' ')).toContain('giflée')
    expect(question?.default).toBe('withhold')
  })

  test('the sentences that she keeps leave, each as it was shown, and no other', () => {
    const { questions } = judge(school)
    const [question] = questions.filter(({ kind }) => kind === 'piece')
    const item = question?.items.find(({ text }) => text.includes('giflée'))
    expect(item?.text).not.toContain('Awa')
    const after = judge({ ...school, rulings: [keep(question, [item?.id ?? ''])], before: questions })
    expect(after.leaving(null)).toContain('giflée')
    expect(after.leaving('Seconde')).not.toContain('car de 17 heures')
    expect(after.leaving('Seconde')).not.toContain('menacée')
    expect(after.leaving('Seconde')).not.toContain('SARR')
  })

  test('a doctor’s piece offers no answer that opens it: its accord does', () => {
    const { questions } = judge({ ...school, piece: { authorQuality: 'médecin généraliste' } })
    const [question] = questions.filter(({ kind }) => kind === 'piece')
    expect(question?.options.map(({ id }) => id)).toEqual(['withhold'])
    const settled = [{ kind: 'accord', pieceId: 'P01', state: 'given', from: 'Dr X', date: null }] as const
    const after = judge({
      ...{ ...school, piece: { authorQuality: 'médecin généraliste' } },
      rulings: [ruling(undefined, settled)],
    })
    expect(after.leaving(null)).toContain('giflée')
  })
})

describe('a piece that is refused whole', () => {
  const long = {
    ...school,
    lines: Array.from(
      { length: 40 },
      (_, at) =>
        `Le ${(at % 27) + 1} mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧ devant le portail numéro ${at} du collège, à la sortie des cours du soir.`,
    ),
  }
  const refuse = (question: Question | undefined): Ruling =>
    ruling(question, [
      ...(question?.items ?? []).map(
        (item) => ({ kind: 'unit', unit: item.unit, values: [], outcome: 'withhold' }) as const,
      ),
      { kind: 'piece', pieceId: 'P01', ground: 'JUD-DOC' },
    ])

  test('is not asked about again, nor is what was not shown of it', () => {
    const { questions } = judge(long)
    const [question] = questions.filter(({ kind }) => kind === 'piece')
    expect(question?.items.length).toBeLessThan(40)
    const after = judge({ ...long, rulings: [refuse(question)], before: questions })
    expect(after.questions.filter(({ id }) => id !== question?.id)).toEqual([])
    expect(after.leaving('Seconde')).not.toContain('giflée')
  })

  test('stays so when what held it no longer does, until an accord opens it', () => {
    const [question] = judge(long).questions
    const open = { ...long, piece: { authorQuality: 'éducatrice' } }
    expect(judge(open).leaving(null)).toContain('giflée')
    expect(judge({ ...open, rulings: [refuse(question)] }).leaving('Seconde')).not.toContain('giflée')
    const given = [{ kind: 'accord', pieceId: 'P01', state: 'given', from: 'X', date: null }] as const
    const after = judge({ ...open, rulings: [refuse(question), ruling(undefined, given)] })
    expect(after.leaving(null)).toContain('giflée')
  })
})

describe('an answer holds for its words alone', () => {
  test('what absolute rules hide stays hidden in the text shown and after the answer', () => {
    const lines = [
      'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ au ⟦address/protected-place:12 rue des Aubes⟧ par un homme.',
    ]
    const given = { lines, piece: { madeFor: 'juge des enfants' } }
    const { questions } = judge(given)
    // It stands beside a hidden place: it is in no question with the rest of its piece.
    const [question] = questions.filter(({ doubt }) => doubt === 'hideout')
    const [item] = question?.items ?? []
    expect(item?.text).toContain('giflée')
    expect(item?.text).not.toContain('Aubes')
    const forced = ruling(question, [
      {
        ...{ kind: 'unit', outcome: 'keep' },
        unit: item?.unit ?? { pieceId: 'P01', passageId: 'P01-0', start: 0, end: 0, words: '' },
        values: [{ pieceId: 'P01', passageId: 'P01-0', start: 52, end: 70, words: 'au 12 rue des Aube' }],
      },
    ])
    expect(judge({ ...given, rulings: [forced] }).leaving('Seconde')).not.toContain('Aubes')
  })

  test('an answer about words that no longer stand there opens nothing', () => {
    const { questions } = judge(school)
    const [question] = questions.filter(({ kind }) => kind === 'piece')
    const changed = school.lines.map((line) => line.replace('giflée', 'frappé'))
    const after = judge({ ...school, lines: changed, rulings: [keep(question)], before: questions })
    expect(after.leaving('Seconde')).not.toContain('frappé')
  })
})

describe('the request itself is asked about', () => {
  const open = { lines: school.lines }

  test('an article that no table holds withholds all, and is one question with its neighbours', () => {
    const { questions, leaving } = judge({
      ...open,
      request: { basis: null },
    })
    expect(leaving('Seconde')).not.toMatch(/\p{L}/u)
    expect(questions[0]?.kind).toBe('basis')
    expect(questions[0]?.default).toBe('none')
  })

  test('the article that she names lets the judgement go on', () => {
    const none = judge({ ...open, request: { basis: null } })
    const settled = [{ kind: 'basis', basis: 'CPP 77-1-1' }] as const
    const after = judge({
      ...{ ...open, request: { basis: null }, before: none.questions },
      rulings: [ruling(none.questions[0], settled)],
    })
    expect(after.leaving(null)).toContain('giflée')
    expect(after.request.basis).toBe('CPP 77-1-1')
  })

  test('where no subject was read, subjects are asked, and nothing leaves meanwhile', () => {
    const asks = 'Transmettre tout ce qui est utile à la manifestation de la vérité.'
    const vague = { ...open, request: { asks, subjects: [], subjectsRead: true } }
    const { questions, leaving } = judge(vague)
    const [question] = questions
    expect(question?.kind).toBe('subject')
    expect(question?.several).toBe(true)
    expect(leaving('Seconde')).not.toMatch(/\p{L}/u)
    const settled = [{ kind: 'subjects', subjects: ['violence'] }] as const
    const after = judge({ ...vague, rulings: [ruling(question, settled)], before: questions })
    expect(after.leaving(null)).toContain('giflée')
    expect(after.request).toMatchObject({ subjects: ['violence'], subjectsRead: false })
  })
})

test('numbers are never used twice: an open question keeps its own, a new one takes the next', () => {
  const first = judge(school)
  const [question] = first.questions.filter(({ kind }) => kind === 'piece')
  const again = judge({ ...school, before: first.questions })
  expect(again.questions.map(({ id }) => id)).toEqual(first.questions.map(({ id }) => id))
  const after = judge({ ...school, rulings: [keep(question, [])], before: first.questions })
  const ids = after.questions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain(question?.id)
})

describe('a value masked in a sentence that leaves', () => {
  const lines = [
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧, qui lui a pris ⟦finance:200 euros⟧.',
  ]
  const item = {
    kind: 'unit',
    unit: { pieceId: 'P01', passageId: 'P01-0', start: 0, end: 78, words: '' },
    values: [{ pieceId: 'P01', passageId: 'P01-0', start: 68, end: 77, words: '200 euros' }],
  } as const

  test.each(['withhold', 'keep'] as const)('is opened or not, and its sentence leaves either way: %s', (outcome) => {
    const [text] = [marked(lines[0] ?? '', 'P01-0').passage.text]
    const start = text.indexOf('200')
    const unit = { ...item.unit, end: text.length, words: text }
    const values = [{ ...item.unit, start, end: start + 9, words: '200 euros' }]
    const after = judge({ lines, rulings: [ruling(undefined, [{ ...item, outcome, unit, values }])] })
    expect(judge({ lines }).leaving(null)).toContain('giflée')
    expect(after.leaving(null)).toContain('giflée')
    expect(after.leaving(null).includes('200 euros')).toBe(outcome === 'keep')
    expect(after.questions.flatMap(({ items }) => items.map(({ id }) => id))).not.toContain('v-P01-1')
  })
})

test.each([
  'Le 3 mars 2026, ⟦person@p6:Lina⟧ a dit : « Papa il a mis maman dans le mur. »',
  'Le 3 mars 2026, ⟦person@p6:Lina⟧ a soufflé à la maîtresse que papa avait mis maman dans le mur.',
  'Dit que papa a ⟦violence:cogné⟧ maman et l’a mise dans le mur, en présence de ⟦person@p1:Inès BARTOLI⟧.',
  '⟦person@p6:Lina⟧ explique : papa il met maman dans le mur quand ⟦person@p1:Inès BARTOLI⟧ ⟦violence:crie⟧.',
  'Papa a mis maman dans le mur, raconte-t-elle à ⟦person@p1:Inès BARTOLI⟧ après les ⟦violence:coups⟧.',
  'Le 3 mars 2026, la petite demande pourquoi papa met maman dans le mur et ⟦violence:frappe⟧ ⟦person@p1:Inès BARTOLI⟧.',
  'Le 3 mars 2026, ⟦person@p6:Lina⟧ m’a confié que Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ et mise dans le mur.',
  'Le 3 mars 2026, leur fils finit par dire que Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:jetée⟧ dans le mur.',
])('what a child confides is in no question: « %s »', (line) => {
  const lines = [line, ...school.lines]
  const { questions, leaving } = judge({ lines })
  expect(questions.flatMap(({ items }) => items.map(({ text }) => text)).join(' ')).not.toContain('dans le mur')
  expect(leaving('Seconde')).not.toContain('dans le mur')
})

test('a refused act is asked nothing about', () => {
  const { questions } = judge({ ...school, request: { requester: { ...request.requester, quality: 'détective' } } })
  expect(questions).toEqual([])
})
