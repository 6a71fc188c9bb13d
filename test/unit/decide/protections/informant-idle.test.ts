import { describe, expect, test } from 'vitest'
import { disclosedText, marked, people, pieceOf } from '../fixture.ts'

const fact = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧'
const told = 'Une dame nous a alertés, elle souhaite rester anonyme.'

const disclosed = (parts: readonly ReturnType<typeof marked>[]): string =>
  disclosedText({
    pieces: [
      {
        piece: pieceOf(
          'P01',
          parts.map(({ passage }) => passage),
        ),
        findings: parts.flatMap((part) => part.findings),
      },
    ],
    persons: [people.ines, people.marc],
  })

const leaving = (sentence: string, role: 'paragraph' | 'row' = 'paragraph'): string =>
  disclosed([marked(sentence, 'P01-0', role), marked(told, 'P01-1')])

describe('where the record holds an informant', () => {
  test.each([
    '3 mars 2026\t⟦person@p1:Inès BARTOLI⟧\t⟦violence:menacée⟧\taide à domicile',
    '3 mars 2026\t⟦person@p1:Inès BARTOLI⟧\t⟦violence:menacée⟧, photo de la dame',
    '3 mars 2026\t⟦person@p1:Inès BARTOLI⟧\t⟦violence:menacée⟧\tchèques du livreur',
  ])('a common word of a row in which nobody tells anything stays: « %s »', (row) => {
    const text = leaving(row, 'row')
    expect(text).toContain('menacée')
    expect(text).not.toContain('[AUT-SIGN]')
  })

  // Who stood by is told in too many ways for prose to spare a word.
  test.each([
    `${fact} avec une photo de la dame`,
    `${fact} pendant que le facteur déposait le colis`,
    `${fact} ; le concierge balayait le palier`,
    `${fact} à l’heure où la boulangère ferme`,
  ])('in prose every such word is masked: « %s »', (sentence) => {
    expect(leaving(`${sentence}.`)).toContain('[AUT-SIGN]')
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
