import { expect, test } from 'vitest'
import { disclosedText, oneNote } from '../fixture.ts'

test.each([
  ['the rest of a name', '⟦person@t9:Idrissou⟧ ⟦place:Fontvieille⟧ avec un couteau.'],
  ['what opens it', '⟦place:Fontvieille⟧ ⟦person@t9:Idrissou⟧ avec un couteau.'],
])('a place that touches a masked name is masked with it: %s', (_, said) =>
  expect(
    disclosedText({ pieces: oneNote(`Mme ⟦person@p1:Inès BARTOLI⟧ a été frappée par ${said}`) }, true),
  ).not.toContain('Fontvieille'),
)

test.each(['à ⟦place:Fontvieille⟧', ', à ⟦place:Fontvieille⟧,'])('a place apart stays: « %s »', (said) => {
  const source = `Mme ⟦person@p1:Inès BARTOLI⟧ a été frappée par ⟦person@t9:Idrissou⟧ ${said} avec un couteau.`
  expect(disclosedText({ pieces: oneNote(source) }, true)).toContain('Fontvieille')
})
