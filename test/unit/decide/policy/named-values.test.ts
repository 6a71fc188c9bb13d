import { expect, test } from 'vitest'
import { marked, pieceOf, propose } from '../fixture.ts'

const text =
  'Le 12 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a reçu des ⟦violence:menaces⟧ au ⟦phone@p1:06 12 34 56 78⟧. Elle a fui les menaces dans sa voiture ⟦vehicle@p1:AB-123-CD⟧. Sous la menace, elle a remis ⟦finance/amount@p1:200 euros⟧ chez ⟦organisation/employer@p1:Tolix⟧.'

const ruleOf = (asks: string, category: string, source = text): string => {
  const one = marked(source, 'P01-T1')
  const { findings, decisions } = propose({
    pieces: [{ piece: pieceOf('P01', [one.passage]), findings: one.findings }],
    request: { asks },
  })
  const id = findings.find((finding) => finding.category === category)?.id
  const decision = decisions.find(({ findingId }) => findingId === id)
  return decision === undefined || 'reviewer' in decision.by ? '' : `${decision.outcome} ${decision.by.rule}`
}

test.each([
  ['phone', 'les menaces et les numéros de téléphone utilisés', 'withhold contacts-named'],
  ['vehicle', 'les menaces et les véhicules', 'withhold value-named'],
  ['finance', 'les menaces et les sommes remises', 'withhold value-named'],
  ['organisation', 'les menaces et son employeur', 'withhold value-named'],
])(
  'a value (%s) of a person asked about that the act names is told from the others, and stays masked',
  (category, asks, rule) => {
    expect(ruleOf(asks, category)).toBe(rule)
  },
)

test.each([
  ['phone', 'withhold contacts'],
  ['vehicle', 'withhold address'],
  ['finance', 'withhold otherwise'],
  ['organisation', 'withhold otherwise'],
])('a value (%s) that the act does not name is masked as before', (category, rule) => {
  expect(ruleOf('les menaces', category)).toBe(rule)
})

test('a value that the act refuses is not named', () => {
  expect(ruleOf('les menaces. Les numéros de téléphone ne sont pas demandés.', 'phone')).toBe('withhold contacts')
})

test('a value of a third person is not, whatever the act names', () => {
  const other =
    'Mme ⟦person@p1:Inès BARTOLI⟧ a reçu des menaces de M. ⟦person@p2:Marc DELMAS⟧, joint au ⟦phone@p2:06 12 34 56 78⟧.'
  expect(ruleOf('les numéros de téléphone', 'phone', other)).toBe('withhold contacts')
})

test.each(['nir', 'iban', 'id-number'])('no name opens what the association never hands over (%s)', (category) => {
  const number = `Mme ⟦person@p1:Inès BARTOLI⟧, ⟦${category}@p1:255081416802538⟧, a reçu des menaces.`
  expect(ruleOf('son numéro de sécurité sociale, son rib et son passeport', category, number)).toBe(
    'withhold identifiers',
  )
})
