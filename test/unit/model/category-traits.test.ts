import { expect, test } from 'vitest'
import { type CategoryTrait, categoriesWith } from '../../../src/model/category.ts'

const values = ['phone', 'email', 'nir', 'iban', 'id-number', 'account', 'address', 'vehicle']

// Read before it is changed: each set closes or opens something.
test.each<[readonly CategoryTrait[], readonly string[]]>([
  [['name'], ['person', 'place', 'organisation']],
  [['place'], ['address', 'place', 'postcode', 'organisation']],
  [['value'], values],
  [['identifier'], ['person', ...values]],
  [
    ['identifier', 'born'],
    ['person', ...values, 'birth-date'],
  ],
  [
    ['identifier', 'intimate'],
    ['person', ...values, 'sexuality'],
  ],
  [['fact'], ['judicial', 'family', 'finance', 'health', 'belief', 'sexuality', 'origin']],
  [['everyday'], ['health', 'judicial', 'family', 'belief', 'sexuality']],
])('categories with %j', (traits, names) => {
  expect([...categoriesWith(...traits)].sort()).toEqual([...names].sort())
})
