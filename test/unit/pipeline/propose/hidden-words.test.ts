import { expect, test } from 'vitest'
import type { Draft } from '../../../../src/model/draft.ts'
import { tellsBirth, tellsHidden } from '../../../../src/pipeline/propose/hidden-words.ts'
import { law } from '../../decide/fixture.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const note = noteOf(
  'Elle vit à ⟦place/protected-place:Brécy⟧, près de la ⟦other:friterie du kiosque⟧, vers ⟦place:Valverte⟧.',
)

const [town, stall, other] = note.findings.map(({ id }) => id)

const draft: Draft = {
  ...note,
  decisions: [
    ...[{ findingId: town ?? '', ground: 'ADR-PROT', by: { rule: 'floor' } } as const],
    ...[{ findingId: stall ?? '', ground: 'TIERS', by: { reviewer: 'Claire VASSEUR' } } as const],
    ...[{ findingId: other ?? '', ground: 'HORS-OBJ', by: { rule: 'policy' } } as const],
  ].map((one) => ({ ...one, outcome: 'withhold', needsSecond: false }) as const),
}

test.each([
  ['a town that is hidden', 'Note, BRECY', true],
  ['words that were masked by hand', 'Note de la friterie du kiosque', true],
  ['a town that hides nobody', 'Note de Valverte', false],
  ['a neutral title', 'Note éducative', false],
])('a title with %s: %s', (_, title, tells) => {
  expect(tellsHidden(title, draft)).toBe(tells)
})

test.each([
  ['Accouchement sous X', true],
  ['Attestation de scolarité', false],
])('a title tells no secret birth: « %s »', (title, tells) => {
  expect(tellsBirth(title, law)).toBe(tells)
})
