import { expect, test } from 'vitest'
import { judge } from './asked.ts'

// A notebook of two who bear one name: what is dated hers leaves, and each entry that nothing dates is a question of its own.

const lines = [
  [
    '10/03/2026 - ⟦person@p1:Inès BARTOLI⟧ (née en 1991) appelle : ⟦violence:menacée de mort⟧ au portail.',
    '12/03/2026 - ⟦person@p1:Inès BARTOLI⟧, 68 ans, appelle : ⟦violence:menacée de mort⟧ dans l’escalier.',
    '15/03/2026 - ⟦person@p1:Inès BARTOLI⟧ rappelle : ⟦person@p2:Marc DELMAS⟧ l’a suivie en scooter à la cave et l’a insultée.',
    '19/03/2026 - ⟦person@p1:Inès BARTOLI⟧ rappelle : ⟦person@p2:Marc DELMAS⟧ l’a bousculée au marché et l’a traitée.',
  ].join('\n'),
]

test('each doubtful entry is asked apart, and none with the other’s', () => {
  const { questions, leaving } = judge({ lines, piece: { kind: 'cahier' } })
  expect(leaving('Seconde')).toContain('portail')
  expect(leaving('Seconde')).not.toMatch(/escalier|cave|marché/)
  const asked = questions.map(({ items }) => items.map(({ text }) => text).join(' '))
  for (const place of ['cave', 'marché']) {
    const own = asked.filter((text) => text.includes(place))
    expect(own).toHaveLength(1)
    expect(own[0]).not.toMatch(place === 'cave' ? /marché|escalier/ : /cave|escalier/)
  }
})

test('her answer opens that entry alone', () => {
  const { questions } = judge({ lines, piece: { kind: 'cahier' } })
  const question = questions.find(({ items }) => items.some(({ text }) => text.includes('cave')))
  const settled = (question?.items ?? []).map(({ unit, values }) => ({
    ...({ kind: 'unit', outcome: 'keep' } as const),
    ...{ unit, values },
  }))
  const ruling = { id: 'R1', question: question?.id ?? null, by: 'Directrice', second: null, reason: null, settled }
  const after = judge({ lines, piece: { kind: 'cahier' }, rulings: [ruling], before: questions })
  expect(after.leaving('Seconde')).toContain('cave')
  expect(after.leaving('Seconde')).not.toMatch(/escalier|marché/)
})
