import { expect, test } from 'vitest'
import { wordsIn, wordsRead } from '../../../../src/decide/ask/items.ts'
import { judge } from './asked.ts'

// A request whose words tell no subject: each one that is offered shows what choosing it would let out.

const lines = [
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ échange des SMS avec ⟦person@p3:Awa SARR⟧, au ⟦phone@p1:06 39 98 12 34⟧.',
  'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a reçu un appel d’un numéro masqué.',
  'Le 5 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a payé le loyer de son appartement.',
  'Le 5 janvier 2020, ⟦person@p1:Inès BARTOLI⟧ recevait des messages.',
] as const

const given = {
  lines,
  request: { asks: 'Disparition inquiétante de Mme BARTOLI : merci de nous aider.', subjects: [], subjectsRead: true },
} as const

const optionOf = (id: string) =>
  judge(given)
    .questions.find(({ kind }) => kind === 'subject')
    ?.options.find((option) => option.id === id)

test('a subject that no model knows shows its sentences as they would leave, and counts those of the period', () => {
  const contacts = optionOf('contacts')
  expect(contacts?.passages).toBe(2)
  const texts = contacts?.examples?.map(({ text }) => text).join(' ') ?? ''
  expect(texts).toMatch(/SMS avec \[TIERS\]|appel d’un numéro masqué/)
  expect(texts).not.toMatch(/SARR|2020/)
})

test('each subject shows its own, and those that would bring most come first', () => {
  expect(optionOf('housing')?.examples?.[0]).toEqual({ piece: 'P01', text: expect.stringContaining('loyer') })
  const counts = judge(given)
    .questions.find(({ kind }) => kind === 'subject')
    ?.options.filter(({ id }) => id !== 'none')
    .map(({ passages }) => passages)
  expect(counts).toEqual([...(counts ?? [])].sort((a, b) => b - a))
})

test('a subject that the act hardly hints at and that nothing is on is not offered; no sentence of a doctor’s piece is', () => {
  expect(optionOf('residence-status')).toBeUndefined()
  const sealed = judge({ ...given, piece: { authorQuality: 'médecin' } })
  const options = sealed.questions.find(({ kind }) => kind === 'subject')?.options ?? []
  expect(options.flatMap(({ examples = [] }) => examples)).toEqual([])
})

test('what the answers show is counted among the words that she reads, and one sentence of a subject is shown', () => {
  const [subject] = judge(given).questions.filter(({ kind }) => kind === 'subject')
  const shown = subject?.options.flatMap(({ examples = [] }) => examples) ?? []
  expect(shown.length).toBeGreaterThan(0)
  expect(subject?.options.every(({ examples = [] }) => examples.length <= 1)).toBe(true)
  expect(wordsRead(subject === undefined ? [] : [subject])).toBe(
    shown.reduce((sum, { text }) => sum + wordsIn(text), 0),
  )
})

test('a mask in the sentence that a subject shows bears the code that the copy would bear, never the one that tells why', () => {
  const lines = [
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ échange des SMS avec ⟦person@p6:Lina DELMAS⟧.',
    'Adresse tenue secrète. Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ reçoit un SMS à ⟦place:Sarlat⟧.',
  ]
  const options = judge({ ...given, lines }).questions.flatMap(({ options: all }) => all)
  const shown = options.flatMap(({ examples = [] }) => examples.map(({ text }) => text)).join(' ')
  expect(shown).toContain('SMS')
  expect(shown).toMatch(/\[(?:TIERS|SECU)\]/)
  expect(shown).not.toMatch(/MIN-TIERS|ADR-PROT|Lina|Sarlat/)
})

test('a director who finds none of the subjects is not asked again: her sentences are', () => {
  const answer = { id: 'R-1', question: 'Q01', by: 'Directrice', second: null, reason: null } as const
  const [first] = judge(given).questions
  const after = judge({
    ...given,
    before: first === undefined ? [] : [{ ...first, id: 'Q01' }],
    rulings: [{ ...answer, settled: [{ kind: 'subjects', subjects: [] }] }],
  }).questions.filter(({ id }) => id !== 'Q01')
  expect(first?.kind).toBe('subject')
  expect(after.map(({ kind }) => kind)).not.toContain('subject')
  expect(after.flatMap(({ items }) => items.map(({ text }) => text)).join(' ')).toMatch(/SMS|appel/)
})
