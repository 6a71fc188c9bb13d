import { expect, test } from 'vitest'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import type { Draft } from '../../../../src/model/draft.ts'
import { answerDraft } from '../../../../src/pipeline/propose/answering.ts'
import { stayingOf } from '../../../../src/pipeline/propose/staying.ts'
import { law } from '../../decide/fixture.ts'
import { noteOf, policy } from '../../explain/explain-draft.ts'

// Nothing that a line lets out stays withheld without a word.

const draft = noteOf(
  'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a payé le loyer de son appartement.',
  'Le 5 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence/sexual-violence:violée⟧.',
  'Le 6 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a accouché sous X.',
)

const context = { law, policy, subjectWeights: null, askWeights: null }

const at = (rank: number, words?: string) => {
  const passage = draft.dossier.pieces[0]?.passages[rank]
  const text = passage?.text ?? ''
  const start = words === undefined ? 0 : text.indexOf(words)
  const end = words === undefined ? text.length : start + words.length
  return { pieceId: 'P01', passageId: passage?.id ?? '', start, end, words: text.slice(start, end) }
}

const staying = (...settled: readonly Settled[]) => {
  const ruling: Ruling = { id: 'R1', question: 'Q01', settled, by: 'A', second: null, reason: null }
  const after: Draft = answerDraft(draft, [ruling], context)
  return stayingOf(draft, after, [{ line: 4, ruling }]).map(({ line, kind, count, rules }) => ({
    ...{ line, kind, count },
    rules: rules.map(({ ground }) => ground),
  }))
}

const keep = (rank: number): Settled => ({ kind: 'unit', unit: at(rank), values: [], outcome: 'keep' })

test('a sentence that leaves is not spoken of', () => {
  expect(staying(keep(0))).toEqual([])
})

test('one that stays shut is, with what shuts it', () => {
  expect(staying(keep(2))).toEqual([{ line: 4, kind: 'closed', count: 1, rules: ['X-NAISS'] }])
})

test('one that waits for a second person is', () => {
  expect(staying(keep(1))).toEqual([{ line: 4, kind: 'second', count: 1, rules: [] }])
})

test('a word that the director masked inside words that she keeps is', () => {
  const mask = { kind: 'mask', words: 'loyer', at: at(0, 'loyer'), ground: 'TIERS' } as const
  expect(staying({ kind: 'keep', at: at(0) }, mask)).toEqual([
    { line: 4, kind: 'own-mask', count: 1, rules: ['TIERS'] },
  ])
})

test('an accord on a piece that waits for none is', () => {
  const accord = { kind: 'accord', pieceId: 'P01', state: 'given', from: 'X', date: null } as const
  expect(staying(accord)).toEqual([{ line: 4, kind: 'not-held', count: 1, rules: [] }])
})
