import { expect, test } from 'vitest'
import { metPlaces } from '../../../../../src/decide/protections/hiding/met-places.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import { marked } from '../../fixture.ts'

const placesIn = (source: string): readonly string[] => {
  const { passage, findings } = marked(source, 'P01-1')
  const passages = [{ pieceId: 'P01', passage, folded: foldText(passage.text) }]
  return metPlaces(passages, findings, new Set(['p1'])).map(({ start, end }) => passage.text.slice(start, end))
}

test.each([
  ['⟦person@p1:Inès BARTOLI⟧ au lavoir, en larmes, montre un message.', 'au lavoir'],
  ['Vue hier soir sous le pont, elle a la lèvre fendue.', 'sous le pont'],
  ['Elle dort à la gare depuis lundi.', 'à la gare'],
  ['Elle travaille au marché.', 'au marché'],
  ['Rencontrée chaque matin dans le square.', 'dans le square'],
])('« %s » says where she is met', (text, place) => expect(placesIn(text)).toEqual([place]))

test.each([
  '⟦person@p1:Inès BARTOLI⟧ à la sortie de l’audience a été insultée.',
  'Elle l’attend à la sortie du rendez-vous.',
  '⟦person@p2:Marc DELMAS⟧ au lavoir a crié.',
  'Il l’a giflée au marché.',
  'Elle dort mal.',
])('« %s » says no such place', (text) => expect(placesIn(text)).toEqual([]))
