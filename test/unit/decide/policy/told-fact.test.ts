import { expect, test } from 'vitest'
import { withinLine } from '../../../../src/decide/policy/told-fact.ts'
import { disclosedText, marked, oneNote } from '../fixture.ts'

// The act asks for violence: a threat and its admission are the fact itself, whatever else a list took them for.

test.each([
  ['⟦health:je vais t’éclater\n12/03 18:30⟧ rien', 'je vais t’éclater'],
  ['⟦health:il dort\nmal⟧', 'il dort\nmal'],
  ['⟦health:il tousse⟧', 'il tousse'],
])('a claim that reaches into the hour of the next message is of its own line: %j', (source, own) => {
  const { passage, findings } = marked(source, 'P01-1')
  const at = findings.map((finding) => withinLine(finding, { passageOf: new Map([[passage.id, passage]]) }))
  expect(at.map(({ start, end }) => passage.text.slice(start, end))).toEqual([own])
})

test.each(['a reconnu avoir bousculé', 'admet avoir giflé', 'avait avoué avoir frappé'])('« %s » leaves', (words) => {
  const text = disclosedText({
    pieces: oneNote(`Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ ⟦judicial:${words}⟧ sa collègue avec violence.`),
  })
  expect(text).toContain(words)
})

test('a sentence of a court stays masked', () => {
  const text = disclosedText({
    pieces: oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧, ⟦judicial:condamnée⟧, a frappé sa collègue.'),
  })
  expect(text).not.toContain('condamnée')
})
