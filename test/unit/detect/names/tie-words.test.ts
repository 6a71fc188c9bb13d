import { expect, test } from 'vitest'
import { namesTie } from '../../../../src/detect/names/tie-words.ts'

test.each(['Son frère', 'SA DEMI-SŒUR,', 'chez la voisine', 'l’ex de Madame', 'lien : fille', 'mon ex-mari', 'Tonton'])(
  'says what somebody is to another: %s',
  (text) => expect(namesTie(text)).toBe(true),
)

test.each(['Vu hier au service', 'le même jour', 'auteur : ', 'le témoin dit', 'une fraternité', 'Mme', ''])(
  'says nothing of the kind: %s',
  (text) => expect(namesTie(text)).toBe(false),
)
