import { expect, test } from 'vitest'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import { answerDraft, judgeUnder } from '../../../../src/pipeline/propose/answering.ts'
import { law, oneNote } from '../../decide/fixture.ts'
import { draftOf, noteOf, policy } from '../../explain/explain-draft.ts'

const context = { law, policy, subjectWeights: null, askWeights: null }

const draft = noteOf(
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée⟧ au kiosque.',
  'Le 4 mars 2026, ⟦person:Nana⟧ a payé son loyer au kiosque.',
)

const ruling = (id: string, ...settled: readonly Settled[]): Ruling => ({
  ...{ id, question: null, settled, by: 'Claire VASSEUR', second: null, reason: 'x' },
})

const rulings = [
  ruling('R0001', { kind: 'same', personId: 'p1', words: 'Nana' }, { kind: 'title', pieceId: 'P01', title: 'Rapport' }),
  ruling('R0002', { kind: 'rename', personId: 'p2', name: 'Marco DALMASSO' }),
  ruling('R0003', { kind: 'mask', words: 'kiosque', at: null, ground: 'TIERS' }),
]

test('an answered draft is what its record gives under the same rulings, in one go or one by one', () => {
  const [first, ...others] = rulings
  const one = answerDraft(answerDraft(draft, first === undefined ? [] : [first], context), others, context)
  expect(one).toEqual(answerDraft(draft, rulings, context))
  expect(judgeUnder(one, rulings, context)).toEqual(one)
})

test('without its rulings a draft is again as it was proposed', () => {
  const again = judgeUnder(answerDraft(draft, rulings, context), [], context)
  expect(again.findings).toEqual(draft.findings)
  expect(again.decisions).toEqual(draft.decisions)
  expect(again.persons).toEqual(draft.persons)
  expect(again.dossier).toEqual(draft.dossier)
  expect([...again.problems]).toEqual([...draft.problems])
})

test('the draft keeps what rulings changed, as it was', () => {
  const { before, persons, dossier } = answerDraft(draft, rulings, context)
  expect(before?.pieces.P01?.title).toBe('Note')
  expect(dossier.pieces[0]?.title).toBe('Rapport')
  expect(before?.persons.find(({ id }) => id === 'p2')?.family).toEqual(['DELMAS'])
  expect(persons.find(({ id }) => id === 'p2')?.family).toEqual(['DALMASSO'])
})

test('what was told when the record was read stays told, what judging tells is told anew', () => {
  const told = { ...draft, problems: [...draft.problems, { code: 'read.unlisted', pieceId: 'P01' } as const] }
  const codes = answerDraft(told, rulings, context).problems.map(({ code }) => code)
  expect(codes.filter((code) => code === 'read.unlisted')).toHaveLength(1)
  expect(codes.filter((code) => code === 'gate.director').length).toBeLessThan(2)
})

test('what the director says a piece is opens it; another title alone does not, and taken back it is as it was', () => {
  const [note] = oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧.')
  const held = draftOf({
    pieces: note === undefined ? [] : [{ ...note, piece: { ...note.piece, kind: 'suivi médical' } }],
  })
  const gates = (one: typeof held) => one.decisions.filter(({ by }) => 'rule' in by && by.rule === 'gate').length
  const titled = answerDraft(held, [ruling('R0001', { kind: 'title', pieceId: 'P01', title: 'Réunion' })], context)
  const stated = answerDraft(titled, [ruling('R0002', { kind: 'nature', pieceId: 'P01', is: 'réunion' })], context)
  expect([gates(held), gates(titled), gates(stated)]).toEqual([1, 1, 0])
  expect(judgeUnder(stated, [], context).dossier).toEqual(held.dossier)
})
