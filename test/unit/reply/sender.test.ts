import { describe, expect, test } from 'vitest'
import { noSender } from '../../../src/model/copy/sender.ts'
import { exampleKeys, isExample, missingKeys, senderLines, townOf } from '../../../src/reply/sender.ts'

describe('nothing is printed from an example', () => {
  test.each([
    'direction@association.example',
    'accueil@exemple.fr',
    'contact@example.org',
    'x@mon-service.test',
    'à compléter',
    'A COMPLETER après délibération',
    'Association Exemple',
    'Association (modèle à adopter)',
    '[adresse du service]',
    'xxxx',
    '???',
  ])('%s', (text) => {
    expect(isExample(text)).toBe(true)
  })

  test.each(['4, rue des Teinturiers – 99100 CORVANNE', 'direction@relais-corvanne.fr', '03 53 01 22 40', 'Le Relais'])(
    '%s is no example',
    (text) => {
      expect(isExample(text)).toBe(false)
    },
  )

  test('the keys to fill in are named', () => {
    expect(exampleKeys({ ...noSender, email: 'direction@association.example', post: 'à compléter' })).toEqual([
      'post',
      'email',
    ])
  })
})

describe('what lacks is known, what is there is laid out', () => {
  test('a postal address, a town, and one way to be called', () => {
    expect(missingKeys(noSender)).toEqual(['post', 'place', 'phone', 'email'])
    expect(missingKeys({ ...noSender, post: '4, rue Haute – 99100 CORVANNE', phone: '03 53 01 22 40' })).toEqual([])
  })

  test.each([
    ['4, rue des Teinturiers – 99100 CORVANNE', 'Corvanne'],
    ['BP 12\n93200 SAINT-DENIS CEDEX 2', 'Saint-Denis'],
    ['1 place de la Mairie, 99 130 L’ÎLE-SUR-SORBE', 'L’Île-sur-Sorbe'],
    ['99100 Corvanne', 'Corvanne'],
    ['4, rue Haute', null],
  ])('the town of %j', (post, town) => {
    expect(townOf({ ...noSender, post })).toBe(town)
  })

  test('the association is named once', () => {
    expect(senderLines('Service d’accueil – Association Le Relais', { ...noSender, association: 'Le Relais' })).toEqual(
      ['Service d’accueil – Association Le Relais'],
    )
    expect(senderLines('CHRS', { ...noSender, association: 'Le Relais', phone: '01', email: 'a@b.fr' })).toEqual([
      'CHRS',
      'Le Relais',
      '01 – a@b.fr',
    ])
  })
})
