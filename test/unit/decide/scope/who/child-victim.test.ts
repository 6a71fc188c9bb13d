import { expect, test } from 'vitest'
import { isDoneToChild } from '../../../../../src/decide/scope/who/child-victim.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import { disclosedText, marked, oneNote } from '../../fixture.ts'

const isTo = (source: string): boolean => {
  const { passage, findings } = marked(source, 'P01-T1')
  return findings.some((finding) => isDoneToChild(foldText(passage.text), finding))
}

test.each([
  'Son fils a été ⟦violence:frappé⟧.',
  'La petite a pris une ⟦violence:gifle⟧.',
  'Les enfants ont reçu des ⟦violence:coups⟧.',
  'Elle a ⟦violence:giflé⟧ son fils dans l’entrée.',
  'Il a ⟦violence:secoué⟧ le bébé.',
  'Monsieur a porté des ⟦violence:coups⟧ sur la fillette.',
  'Il ⟦violence:a levé la main⟧ sur sa fille.',
  'Elle reconnaît des ⟦violence:fessées⟧ aux petits.',
  'Les ⟦violence:violences⟧ subies par les enfants sont anciennes.',
  'L’aînée se fait ⟦violence:insulter⟧ chaque soir.',
  'Le gamin était ⟦violence:battu⟧ par le beau-père.',
  'On parle d’un enfant ⟦violence:maltraité⟧.',
  'Le nourrisson a été ⟦violence:jeté contre⟧ le mur.',
  'Il a ⟦violence:menacé⟧ les jumeaux avec sa ceinture.',
])('done to a child whom nobody names: « %s »', (source) => {
  expect(isTo(source)).toBe(true)
})

test.each([
  'Son fils l’a ⟦violence:frappée⟧.',
  'Elle a été ⟦violence:frappée⟧ par son fils.',
  'Il l’a ⟦violence:giflée⟧ devant les enfants.',
  'Il a ⟦violence:menacé⟧ Madame en présence de la petite.',
  'Elle a été ⟦violence:insultée⟧ par la fille du voisin.',
  'Les ⟦violence:violences⟧ de son fils durent depuis un an.',
  'Il a ⟦violence:frappé⟧ Madame. Les enfants dormaient.',
  'Sa petite amie a été ⟦violence:giflée⟧.',
  'Il l’a ⟦violence:battue⟧ parce que le bébé pleurait.',
  'Elle dormait avec les enfants quand il l’a ⟦violence:étranglée⟧.',
])('done to somebody else: « %s »', (source) => {
  expect(isTo(source)).toBe(false)
})

const source =
  'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit que son fils a été ⟦violence:frappé⟧ par ⟦person@p2:Marc DELMAS⟧.'

test('such an act leaves with a second signature only', () => {
  expect(disclosedText({ pieces: oneNote(source) })).not.toContain('frappé')
  expect(disclosedText({ pieces: oneNote(source) }, true)).toContain('frappé')
})
