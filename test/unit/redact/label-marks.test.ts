import { describe, expect, test } from 'vitest'
import type { Person } from '../../../src/model/record/person.ts'
import { people } from '../decide/fixture.ts'
import { textsWith } from './labelled.ts'

const { marc } = people
const marcTwice = ['Vu ⟦person@p2:Marc DELMAS⟧ hier.', 'Puis ⟦person@p2:Marc⟧ est parti.']

const others = (change: Partial<Person>): readonly Person[] => [{ ...marc, ...change }]

describe('letters of masked persons', () => {
  test('one person has one letter in every piece, whatever the ground of the mark', () => {
    const texts = [...marcTwice, 'Enfin ⟦person@p2:Marc DELMAS⟧ et ⟦person@p6:Lina⟧, puis ⟦person@p6:Lina⟧ seule.']
    const groundOf = ({ id, personId }: { id: string; personId: string | null }) =>
      personId === 'p6' ? 'MIN-TIERS' : id.startsWith('P02') ? 'HORS-PERS' : 'TIERS'
    expect(textsWith({ texts, groundOf })).toEqual([
      'Vu [TIERS A] hier.',
      'Puis [HORS-PERS A] est parti.',
      'Enfin [TIERS A] et [MIN-TIERS B], puis [MIN-TIERS B] seule.',
    ])
  })

  test('a person whom one mark alone hides has none: it would link nothing', () => {
    expect(textsWith({ texts: ['Vu ⟦person@p2:Marc⟧ hier.', 'Rien.'] })).toEqual(['Vu [TIERS] hier.', 'Rien.'])
  })

  test('a mark in a piece of which nothing leaves counts for nothing', () => {
    const texts = ['Vu ⟦person@p2:Marc⟧ hier.', '⟦person@p2:Marc⟧']
    expect(textsWith({ texts })).toEqual(['Vu [TIERS] hier.', ''])
  })

  test('after the twenty-sixth person come letters by two', () => {
    const family = (at: number): string => `NOM${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
    const persons = Array.from(
      { length: 28 },
      (_, at): Person => ({ ...marc, id: `n${100 + at}`, family: [family(at)] }),
    )
    const texts = persons.map(({ id }, at) => `Vu ⟦person@${id}:${family(at)}⟧ hier avec ⟦person@${id}:${family(at)}⟧.`)
    expect(textsWith({ texts: texts.slice(0, 9), persons })[8]).toBe('Vu [TIERS I] hier avec [TIERS I].')
    expect(textsWith({ texts: [texts.join(' ')], persons })[0]).toMatch(
      /\[TIERS Z\]\. .*\[TIERS AA\]\. .*\[TIERS AB\]\.$/,
    )
  })
})

describe('no letter for whoever is protected absolutely', () => {
  test.each<[string, readonly Person[]]>([
    ['an informant', others({ role: 'informant' })],
    ['a magistrate', others({ role: 'magistrate' })],
    ['a protected address', others({ flags: ['protectedAddress'] })],
    ['an anonymous placement', others({ flags: ['anonymousPlacement'] })],
    ['a secret birth', others({ flags: ['secretBirth'] })],
    ['a person whom nobody lists', []],
  ])('%s', (_, persons) => {
    expect(textsWith({ texts: marcTwice, persons })).toEqual(['Vu [TIERS] hier.', 'Puis [TIERS] est parti.'])
  })

  test.each(['AUT-SIGN', 'X-NAISS', 'ADR-PROT', 'LIEU-ANON', 'SECU', 'ASILE'] as const)(
    'one mention under %s takes the letter from all the others',
    (ground) => {
      const texts = [...marcTwice, 'Enfin ⟦person@p2:Marc⟧.']
      const groundOf = ({ id }: { id: string }) => (id.startsWith('P03') ? ground : 'TIERS')
      expect(textsWith({ texts, groundOf })).toEqual([
        'Vu [TIERS] hier.',
        'Puis [TIERS] est parti.',
        `Enfin [${ground}].`,
      ])
    },
  )

  test('whoever is named beside a mark that hides an informant', () => {
    const texts = [...marcTwice, 'Selon ⟦other@x1:qui appelle le 119⟧, à savoir M. ⟦person@p2:Marc⟧, il crie.']
    const groundOf = ({ personId }: { personId: string | null }) => (personId === 'x1' ? 'AUT-SIGN' : 'TIERS')
    expect(textsWith({ texts, groundOf }).join()).not.toContain('[TIERS A]')
    const place = ({ personId }: { personId: string | null }) => (personId === 'x1' ? 'ADR-PROT' : 'TIERS')
    expect(textsWith({ texts, groundOf: place }).join()).toContain('[TIERS A]')
  })

  test('whoever is named in a sentence held back because it tells of an informant', () => {
    const texts = [...marcTwice, 'Alerte donnée par ⟦person@p2:Marc⟧. Rien d’autre.']
    const found = textsWith({ texts, outside: new Map([[2, 'AUT-SIGN']]) })
    expect(found.join(' ')).not.toMatch(/\[TIERS A\]/)
  })
})

describe('no letter that the kept text would decode', () => {
  test('a mention of the person is kept', () => {
    const texts = [...marcTwice, 'Signé ⟦person@p2:Marc DELMAS⟧.']
    expect(textsWith({ texts, keeps: ({ id }) => id.startsWith('P03') })).toEqual([
      'Vu [TIERS] hier.',
      'Puis [TIERS] est parti.',
      'Signé Marc DELMAS.',
    ])
  })

  test('its name stands where nobody found it', () => {
    expect(textsWith({ texts: [...marcTwice, 'Le sac de Delmas.'] }).join()).not.toContain('[TIERS A]')
  })

  test('a namesake who is kept takes it from nobody', () => {
    const texts = ['Vu ⟦person@p2:Marc⟧ hier.', 'Puis ⟦person@p2:Marc⟧ est parti.', 'Pour ⟦person@p6:Lina DELMAS⟧.']
    expect(textsWith({ texts, keeps: ({ personId }) => personId === 'p6' })).toEqual([
      'Vu [TIERS A] hier.',
      'Puis [TIERS A] est parti.',
      'Pour Lina DELMAS.',
    ])
  })

  test.each([
    'Son frère ⟦person@p2:Marc⟧ crie.',
    'La sœur, le chat et ⟦person@p2:Marc⟧ crient.',
    'C’est ⟦person@p2:Marc⟧, l’ex de Madame.',
    'Que ⟦person@p2:Marc⟧ soit ⟦family:son demi-frère⟧ la gêne.',
  ])('a word of kinship stands by one of its marks: %s', (text) => {
    expect(textsWith({ texts: [...marcTwice, text] }).join()).not.toContain('[TIERS A]')
  })
})

describe('a mark without a letter beside others that have one', () => {
  const withThird = (third: string): string | undefined => textsWith({ texts: [...marcTwice, third] }).at(-1)

  test('the letter is there where nothing stands against it', () => {
    expect(withThird('Ici ⟦person@p2:DELMAS⟧ seul.')).toBe('Ici [TIERS] seul.')
    expect(withThird('Ici ⟦person@p2:Marc⟧ seul.')).toBe('Ici [TIERS A] seul.')
  })

  test.each([
    ['it hides a title, which tells a gender', 'Ici ⟦person@p2:M. Marc DELMAS⟧ seul.'],
    ['it hides a telephone number too', 'Ici ⟦person@p2:Marc⟧ ⟦phone:06 39 98 12 34⟧.'],
    ['it hides two persons', 'Ici ⟦person@p2:Marc⟧, ⟦person@p3:Awa⟧.'],
    ['it hides somebody whom nobody recognised', 'Ici ⟦person@p2:Marc⟧, ⟦person:Paulo⟧.'],
    ['two persons answer to the name', 'Ici ⟦person@p2:DELMAS⟧ seul.'],
    ['the name is not one that the list of persons has', 'Ici ⟦person@p2:Marko⟧ seul.'],
    ['half of the name is kept beside it', 'Ici ⟦person@p2:Marc⟧ ⟦person@p6:DELMAS⟧ seul.'],
  ])('%s', (_, text) => {
    const texts = [...marcTwice, text]
    const shown = textsWith({ texts, keeps: ({ personId }) => personId === 'p6' })
    expect(shown[0]).toBe('Vu [TIERS A] hier.')
    expect(shown[2]).not.toContain('TIERS A')
  })

  test('a sentence held back whole', () => {
    const texts = [...marcTwice, 'Alors ⟦person@p2:Marc⟧ part. Et puis rien.']
    expect(textsWith({ texts, outside: new Map([[2, 'HORS-OBJ']]) })).toEqual([
      'Vu [TIERS A] hier.',
      'Puis [TIERS A] est parti.',
      '[HORS-OBJ] Et puis rien.',
    ])
  })
})
