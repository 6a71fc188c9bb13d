import { expect, test } from 'vitest'
import { safetyNet } from '../../../../src/detect/names/safety-net.ts'
import { dossierOf, wordsOf } from '../dossier-text.ts'

const caught = (marked: string): readonly string[] => {
  const { pieces, findings } = dossierOf(marked)
  return safetyNet(pieces, findings).map((finding) => `${finding.category} ${wordsOf(pieces, finding)}`)
}

test.each([
  ['elle vit avec Zorvane depuis mai', ['person Zorvane']],
  ['Zorvane refuse de venir', ['person Zorvane']],
  ['numéro 4471203 au registre', ['id-number 4471203']],
  ['carte 2 84 09 99 215 au fichier', ['id-number 2 84 09 99 215']],
])('« %s » is not passed over in silence', (text, expected) => {
  expect(caught(text)).toEqual(expected)
})

test.each([
  'La CAF et la MDPH sont saisies.',
  'Recevez mes salutations.',
  'Le loyer est de 12 450 euros.',
  'la loi n° 2016-297 du 14 mars 2016',
  'de 2022 à 2024, année 2023-2024',
  'elle vit avec ⟦person:Zorvane⟧ depuis mai',
  'Cerfa 13594*02',
])('« %s » is explained', (text) => {
  expect(caught(text)).toEqual([])
})

test('what the net catches is marked as doubtful', () => {
  const { pieces, findings } = dossierOf('elle vit avec Zorvane depuis mai')
  expect(safetyNet(pieces, findings)[0]).toMatchObject({ detector: 'safety-net', confidence: 0.3, personId: null })
})
