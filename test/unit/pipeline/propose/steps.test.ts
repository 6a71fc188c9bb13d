import { describe, expect, test } from 'vitest'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import type { Draft } from '../../../../src/model/draft.ts'
import { answerDraft } from '../../../../src/pipeline/propose/answering.ts'
import { redoStep, undoStep, withStep } from '../../../../src/pipeline/propose/steps.ts'
import { law } from '../../decide/fixture.ts'
import { noteOf, policy } from '../../explain/explain-draft.ts'

const alone = { by: 'Claire VASSEUR', second: null }

const context = { law, policy, subjectWeights: null, askWeights: null }

const draft = noteOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au kiosque, près du port.')

const masking = (id: string, words: string): Ruling => {
  const settled: readonly Settled[] = [{ kind: 'mask', words, at: null, ground: 'TIERS' }]
  return { id, question: null, settled, by: 'Claire VASSEUR', second: null, reason: 'x' }
}

const decide = (before: Draft, ruling: Ruling): Draft => withStep(before, answerDraft(before, [ruling], context))

const judged = ({ past: _past, future: _future, ...rest }: Draft) => rest

const one = decide(draft, masking('R0001', 'kiosque'))
const two = decide(one, masking('R0002', 'port'))

test('acts are taken back one by one, the last first, to what was proposed', () => {
  const back = undoStep(two, context, alone)
  expect(judged(back)).toEqual(judged(one))
  const first = undoStep(back, context, alone)
  expect(first.decisions).toEqual(draft.decisions)
  expect(first.rulings).toEqual([])
  expect(() => undoStep(first, context, alone)).toThrow(expect.objectContaining({ problem: { code: 'steps.none' } }))
})

test('what was taken back is done again, until another act is done', () => {
  const back = undoStep(undoStep(two, context, alone), context, alone)
  expect(judged(redoStep(redoStep(back, context, alone), context, alone))).toEqual(judged(two))
  const other = decide(undoStep(two, context, alone), masking('R0003', 'près'))
  expect(() => redoStep(other, context, alone)).toThrow(expect.objectContaining({ problem: { code: 'steps.none' } }))
  expect(() => redoStep(draft, context, alone)).toThrow()
})

test('an act that replaced another gives it back when it is taken back', () => {
  const other: Ruling = {
    ...masking('R0002', 'kiosque'),
    settled: [{ kind: 'mask', words: 'kiosque', at: null, ground: 'SECU' }],
  }
  const replaced = decide(one, other)
  expect(replaced.rulings).toHaveLength(1)
  expect(judged(undoStep(replaced, context, alone))).toEqual(judged(one))
})

test('a long sitting keeps its last forty acts', () => {
  let now = draft
  for (let at = 0; at < 45; at += 1) now = withStep(now, { ...now, rulings: [masking(`R${at}`, 'kiosque')] })
  expect(now.past).toHaveLength(40)
  expect(now.past?.at(-1)?.[0]?.id).toBe('R43')
})

describe('what two persons gave', () => {
  const seconded = decide(one, { ...masking('R0002', 'port'), second: 'Nora LECLERCQ' })
  const problem = expect.objectContaining({ problem: { code: 'steps.two' } })
  const withHer = { by: 'Claire VASSEUR', second: 'Mme Nora Leclercq' }

  test('one of them alone does not take back', () => {
    expect(() => undoStep(seconded, context, alone)).toThrow(problem)
    expect(() => undoStep(seconded, context, { by: 'Claire VASSEUR', second: 'Paul ROZIER' })).toThrow(problem)
    expect(judged(undoStep(seconded, context, withHer))).toEqual(judged(one))
    expect(judged(undoStep(seconded, context, { by: 'Nora LECLERCQ', second: null }))).toEqual(judged(one))
  })

  test('is not given again in the name of who no longer sits there', () => {
    const back = undoStep(seconded, context, withHer)
    expect(() => redoStep(back, context, alone)).toThrow(problem)
    expect(judged(redoStep(back, context, withHer))).toEqual(judged(seconded))
  })

  test('stays, and hinders nobody from taking back what came after', () => {
    const later = decide(seconded, masking('R0003', 'kiosque'))
    expect(judged(undoStep(later, context, alone))).toEqual(judged(seconded))
  })
})
