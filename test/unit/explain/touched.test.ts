import { expect, test } from 'vitest'
import { touchedBy } from '../../../src/explain/touched.ts'
import { indexDraft } from '../../../src/explain/view.ts'
import type { Ruling, Settled } from '../../../src/model/ask/ruling.ts'
import { opinionsOf } from '../../../src/review/opinions.ts'
import { noteOf } from './explain-draft.ts'

const touched = (...sources: readonly string[]) => {
  const draft = noteOf(...sources)
  return touchedBy(indexDraft(draft, draft.decisions), new Set(['p1']))
}

test('persons asked about, and those of whom a sentence that leaves speaks under a mask, are counted once each', () => {
  const note =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ devant ⟦person@p4:Quitterie ZANGRANDI⟧. ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ encore devant ⟦person@p4:Quitterie ZANGRANDI⟧ le 4 mars 2026.'
  expect(touched(note)).toMatchObject({ asked: 1, others: 0, masked: 1 })
})

test('whoever is spoken of in what does not leave only is not touched', () => {
  expect(touched('Le 3 mars 2026, ⟦person@p4:Quitterie ZANGRANDI⟧ a payé le loyer.')).toMatchObject({
    ...{ asked: 0, others: 0, masked: 0 },
  })
})

const ruling = (settled: Settled): Ruling => ({
  ...{ id: 'R01', question: null, settled: [settled], by: 'Claire', second: null, reason: null },
})

test('an opinion is told as it stands last', () => {
  const rulings = [
    ruling({ kind: 'opinion', of: 'Avocat', state: 'asked', date: '2026-01-20' }),
    ruling({ kind: 'opinion', of: 'avocat', state: 'given', date: '2026-01-22' }),
    ruling({ kind: 'opinion', of: 'DPO', state: 'asked', date: null }),
  ]
  expect(opinionsOf({ rulings })).toEqual([
    { of: 'avocat', state: 'given', date: '2026-01-22' },
    { of: 'DPO', state: 'asked', date: null },
  ])
})
