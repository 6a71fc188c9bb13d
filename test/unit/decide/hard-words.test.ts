import { expect, test } from 'vitest'
import { judge } from './ask/asked.ts'
import { disclosedText, oneNote } from './fixture.ts'

const threat = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧'

test.each([
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

test('a screening is asked of a person with its sentence, and is withheld where the sentence alone is kept', () => {
  const lines = [`${threat}, elle est ⟦health:séropositive⟧.`]
  const { questions, leaving } = judge({ lines })
  expect(leaving('Seconde')).toBe('')
  expect(questions).toMatchObject([{ doubt: 'delicate', ground: 'SANTE', default: 'withhold', needsSecond: true }])
  const settled = questions
    .flatMap(({ items }) => items)
    .map(({ unit }) => ({ kind: 'unit', unit, values: [], outcome: 'keep' }) as const)
  const ruling = { id: 'R1', question: null, by: 'Directrice', second: null, reason: null, settled }
  const kept = judge({ lines, rulings: [ruling] }).leaving('Seconde')
  expect(kept).toContain('menacée de mort')
  expect(kept).not.toContain('séropositive')
})

test.each(['Le frère de Paul nous a alertés', 'L’ex de Paul nous prévient', 'Info transmise par la mère de Paul'])(
  'an informant told by kinship is withheld: %s',
  (source) => {
    const text = disclosedText({ pieces: oneNote(`${threat}. ${source}, il veut rester anonyme.`) })
    expect(text).not.toMatch(/frère|L.ex|mère/)
  },
)
