import { describe, expect, test } from 'vitest'
import { ownedBefore } from '../../../src/language/owned.ts'

// A name after « de » tells whose somebody is: what follows is told of her.
describe('words before a name that say whose somebody is', () => {
  test.each([
    ['la mère de ', 'f'],
    ['La sœur de ', 'f'],
    ['le frère aîné du petit ', 'm'],
    ['sa cousine maternelle, puis la tante de M. ', 'f'],
    ['la nièce à ', 'f'],
    ['la mère de l’enfant ', 'f'],
    ['le compagnon de son ex ', 'm'],
    ['l’avocate de Mme ', null],
    ['la tutrice d’', null],
  ])('%s', (before, gender) => {
    expect(ownedBefore(before)?.gender).toBe(gender)
  })

  test.each([
    'la mère, ',
    'sa sœur ',
    'le dossier de ',
    'la situation du jeune ',
    'La mère est venue. Avec ',
    'la chambre de M. ',
    '',
  ])('none: %s', (before) => {
    expect(ownedBefore(before)).toBeNull()
  })
})
