import { describe, expect, test } from 'vitest'
import { judge } from './asked.ts'

// Whose a sentence is, where nothing says it for certain: only the answer that names somebody opens it, one sentence at a time.

const lines = [
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ au portail.',
  'Une dame du quartier a été ⟦violence:giflée⟧ devant le lavoir le 4 mars 2026.',
  'Le 5 mars 2026, ⟦person:Mme Bartoli⟧ a été ⟦violence:frappée⟧ au marché couvert.',
  'Le 6 mars 2026, ⟦person@p4:Mme COSTA⟧, qui ne veut pas être citée, a vu ⟦person@p2:Marc DELMAS⟧ ⟦violence:frapper⟧ ⟦person@p1:Inès BARTOLI⟧.',
  'Le 7 mars 2026, ⟦person@p2:Marc DELMAS⟧ a ⟦violence:frappé⟧ ⟦person@p1:Inès BARTOLI⟧ au ⟦address/protected-place:12 rue des Aubes⟧.',
]

const { questions } = judge({ lines })

/** What leaves once it was said of the sentence with these words that it is hers, and what is asked then. */
const told = (written: readonly string[], words: string) => {
  const asked = judge({ lines: written })
  const question = asked.questions.find(({ items }) => items.some(({ text }) => text.includes(words)))
  const settled = (question?.items ?? []).map(
    (item) =>
      ({
        kind: 'unit',
        unit: item.unit,
        values: item.values,
        masked: item.masked ?? [],
        outcome: 'keep',
        whose: 'p1',
      }) as const,
  )
  const answer = {
    id: 'R1',
    question: question?.id ?? null,
    by: 'Directrice',
    second: 'Seconde',
    reason: null,
    settled,
  }
  const after = judge({ lines: written, rulings: [answer], before: asked.questions })
  const open = after.questions.filter(({ id }) => id !== question?.id)
  return { kind: question?.kind, leaving: after.leaving('Seconde'), open }
}

const of = (words: string) => questions.filter(({ items }) => items.some(({ text }) => text.includes(words)))

test('no question that « keep » answers holds a sentence of which nobody knows whose it is', () => {
  const kept = questions.filter(({ options }) => options.some(({ id }) => id === 'keep'))
  const unsure = kept.flatMap(({ items }) => items).filter(({ doubt }) => doubt === 'who' || doubt === 'namesake')
  expect(unsure).toEqual([])
})

test.each(['lavoir', 'marché couvert'])('« %s »: asked alone, by who it is, and closed by default', (words) => {
  const asked = of(words)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ kind: 'person', default: 'none', items: [{ id: expect.any(String) }] })
  expect(asked[0]?.options.map(({ id }) => id)).toContain('p1')
})

test('who may be recognised, and a hidden place, stand in no question with other sentences', () => {
  const apart = questions.filter(({ items }) =>
    items.some(({ doubt }) => doubt === 'silence' || doubt === 'informant' || doubt === 'hideout'),
  )
  expect(apart.length).toBeGreaterThan(0)
  for (const { items } of apart) expect(new Set(items.map(({ doubt }) => doubt)).size).toBe(1)
})

describe('whose it is says nothing of when it was', () => {
  test('a fact of the period leaves by the answer', () => {
    const { kind, leaving } = told(lines, 'lavoir')
    expect(kind).toBe('person')
    expect(leaving).toContain('lavoir')
  })

  test.each([
    ['long before', 'Une dame du quartier a été ⟦violence:giflée⟧ devant le lavoir le 4 mars 2019.'],
    ['the month before', 'Une dame du quartier a été ⟦violence:giflée⟧ devant le lavoir le 4 décembre 2025.'],
  ])('one from %s stays withheld, and is asked about again for itself', (_, line) => {
    const { kind, leaving, open } = told([lines[0] ?? '', line], 'lavoir')
    expect(kind).toBe('person')
    expect(leaving).not.toContain('lavoir')
    const again = open.filter(({ items }) => items.some(({ text }) => text.includes('lavoir')))
    expect(again).toHaveLength(1)
    expect(again[0]?.kind).not.toBe('person')
  })
})
