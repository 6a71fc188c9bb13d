import { describe, expect, test } from 'vitest'
import { disclosedText, oneNote, people } from '../fixture.ts'

const fact = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧'
const told = 'Une dame nous a alertés, elle souhaite rester anonyme.'

const leaving = (sentence: string): string =>
  disclosedText({ pieces: oneNote(sentence, told), persons: [people.ines, people.marc] })

describe('where the record holds an informant', () => {
  test.each([
    `${fact} avec une photo de la dame`,
    `${fact} pour les chèques de l’aide à domicile`,
    `${fact} chez le cousin`,
    `${fact} près de la camionnette du livreur`,
    `${fact} devant chez le cousin`,
    `${fact} devant la camionnette du livreur`,
  ])('a common word of a sentence in which nobody tells anything stays: « %s »', (sentence) => {
    expect(leaving(`${sentence}.`)).not.toContain('[AUT-SIGN]')
  })

  test.each([
    `${fact} ; l’aide à domicile a tout vu`,
    `${fact}, la voisine du dessous était là`,
    `${fact}, d’après la concierge`,
    `La gardienne raconte : ${fact}`,
    `Un ami nous prévient : ${fact}`,
    `La dame entend des cris : ${fact}`,
    `${fact} devant le facteur`,
    `${fact} en présence de l’aide à domicile`,
    `${fact} sous les yeux de sa tante`,
    `${fact} devant sa fille et la gardienne`,
    `${fact}, le livreur était présent`,
    `${fact} ; le facteur était là`,
    `${fact}, le cousin en a été témoin`,
  ])('who may have told, or is told from others, is masked: « %s »', (sentence) => {
    expect(leaving(`${sentence}.`)).toContain('[AUT-SIGN]')
  })
})
