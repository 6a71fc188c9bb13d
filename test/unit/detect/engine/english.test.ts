import { expect, test } from 'vitest'
import { english } from '../../../../src/detect/engine/english.ts'
import { viewOf } from '../../../../src/detect/engine/view.ts'

const found = (text: string): readonly string[] =>
  english(viewOf(text), { persons: [], services: [] }).map(
    (claim) => `${claim.category}:${text.slice(claim.start, claim.end)}`,
  )

test('persons and towns of an English passage are found', () => {
  const text =
    'The worker said that Mr. John Parker was seen in London with his brother, and that he had left the house.'
  expect(found(text)).toContain('person:John Parker')
  expect(found(text)).toContain('place:London')
})

test('a French passage is left to the French layers', () => {
  expect(found('Madame Claire Martin est venue au service avec son frère et le dossier de la mairie.')).toEqual([])
})
