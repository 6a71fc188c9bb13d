import { expect, test } from 'vitest'
import { speaksAsChild } from '../../../../../src/decide/scope/who/child-speech.ts'
import { foldText } from '../../../../../src/model/fold.ts'

test.each([
  '« Maman elle saigne », répète-t-il.',
  'Il dit que papa crie.',
  'Elle m’a confié que papa la tape.',
  'Timéo raconte comment maman est tombée.',
  'Nous a montré où papa met le bâton, et dit que maman pleure.',
  'Elle demande si papa va revenir.',
  'Dit : papa boit.',
  'Maman pleure la nuit, m’a dit Lina.',
])('a child speaks: « %s »', (sentence) => {
  expect(speaksAsChild(foldText(sentence))).toBe(true)
})

test.each([
  'Elle dit que sa maman est partie.',
  'Il raconte que la maman de Léo l’a frappée.',
  'Je vous dis que maman a été retrouvée au marché.',
  'Maman : je rappelle ce soir.',
  'Il a crié. Elle est une jeune maman.',
  'Le groupe des papas se réunit.',
  'Mme dit que son papa est mort.',
])('no child speaks: « %s »', (sentence) => {
  expect(speaksAsChild(foldText(sentence))).toBe(false)
})
