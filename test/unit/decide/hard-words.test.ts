import { expect, test } from 'vitest'
import { disclosedText, oneNote } from './fixture.ts'

const threat = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧'

test.each([
  ['health', 'séropositive'],
  ['health', 'bipolaire'],
  ['health', 'schizophrène'],
  ['health', 'dépressive'],
  ['health', 'alcoolisée'],
  ['belief', 'musulmane'],
  ['sexuality', 'lesbienne'],
])('in a sentence about a threat, %s told in one word (%s) is withheld all the same', (category, word) => {
  const text = disclosedText({ pieces: oneNote(`${threat}, elle est ⟦${category}:${word}⟧.`) })
  expect(text).toContain('menacée de mort')
  expect(text).not.toContain(word)
})

test.each(['Le frère de Paul nous a alertés', 'L’ex de Paul nous prévient', 'Info transmise par la mère de Paul'])(
  'an informant told by kinship is withheld: %s',
  (source) => {
    const text = disclosedText({ pieces: oneNote(`${threat}. ${source}, il veut rester anonyme.`) })
    expect(text).not.toMatch(/frère|L.ex|mère/)
  },
)
