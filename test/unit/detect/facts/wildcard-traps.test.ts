import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { belief } from '../../../../src/detect/facts/belief.ts'
import { health } from '../../../../src/detect/facts/health.ts'
import { judicial } from '../../../../src/detect/facts/judicial.ts'
import { sexuality } from '../../../../src/detect/facts/sexuality.ts'
import { violence } from '../../../../src/detect/facts/violence.ts'
import { benefit } from '../../../../src/detect/identifiers/benefit.ts'
import { nobody } from '../mark.ts'

const claimsOf = (text: string) =>
  [belief, health, judicial, sexuality, violence, benefit].flatMap((detect) =>
    detect(viewOf(text), nobody).map(({ category, start, end }) => `${category}: ${text.slice(start, end)}`),
  )

// Words of the French word list (npm an-array-of-french-words) that begin like a fact and are none: a wildcard took each.
describe('a wildcard does not take an ordinary word that begins alike', () => {
  test.each([
    'Ils cherchent une moquette pour la chambre.',
    'Il a répondu sur Messenger hier soir.',
    'Une plaque à induction a été achetée.',
    "Elle habitait rue d'Athènes, au 75.",
    "L'amendement au contrat de séjour est signé.",
    'Le démêlant pour ses cheveux manque.',
    'Une évaluation psychosociale est prévue.',
    "Il travaille à la droguerie d'en face.",
    'Un chantier pour reboiser la parcelle.',
    'Un choix rationnel, dit-elle.',
    'La cuvette est à changer.',
    'Elle apprend à stériliser les biberons.',
    'Il ne se gêne pas pour guetter le facteur.',
    'Il sort du réfrigérateur, un vieux frigidaire.',
    'Sa veste est en polyamide.',
    'Une escorte de motards est passée.',
    "L'atelier de lutherie reprend mardi.",
    'Il manie bien la scie, une machine maniable.',
    "Le tribunal n'a pas d'avis : le stentor est parti.",
    'Les castagnettes sont dans le placard.',
    'Il parle avec déférence.',
    "On note l'ingérence de la mairie dans ce projet.",
  ])('%s', (text) => expect(claimsOf(text)).toEqual([]))
})

describe('the fact itself is still claimed', () => {
  test.each([
    ['Tout le monde se moque de lui en classe.', 'violence'],
    ['Elle est athée, son père aussi.', 'belief'],
    ['Il a été déféré ce matin.', 'judicial'],
    ['Elle souffre de psychose.', 'health'],
    ['Il a démêlé ses affaires, puis ses démêlés avec la police ont repris.', 'judicial'],
    ['Il va à la messe le dimanche.', 'belief'],
    ['Elle est droguée, elle se droguait déjà.', 'health'],
    ['Il le rationne depuis un mois.', 'violence'],
    ['Il a été lapidé par ses cousins.', 'violence'],
    ['Elle est stérile.', 'health'],
  ])('%s', (text, category) => expect(claimsOf(text).join()).toContain(`${category}:`))
})

test('insulin is a drug and no insult', () => {
  const found = claimsOf('Elle fait sa piqûre d’insuline lente, elle est insulinodépendante.')
  expect(found.join()).toContain('health:')
  expect(found.join()).not.toContain('violence:')
})
