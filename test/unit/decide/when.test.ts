import { expect, test } from 'vitest'
import { datesIn } from '../../../src/decide/when.ts'

test.each([
  ['le 12/03/2024', [['2024-03-12', '2024-03-12']]],
  ['le 12.3.24', [['2024-03-12', '2024-03-12']]],
  ['2024-03-12', [['2024-03-12', '2024-03-12']]],
  ['le 1er avril 2023', [['2023-04-01', '2023-04-01']]],
  ['le 3 mars', [['2025-03-03', '2025-03-03']]],
  ['en mars 2024', [['2024-03-01', '2024-03-31']]],
  ['en 2019', [['2019-01-01', '2019-12-31']]],
  ['depuis 2019', [['2019-01-01', '2025-06-10']]],
  ['hier', [['2025-06-09', '2025-06-09']]],
  ['il y a deux ans', [['2022-12-10', '2023-12-11']]],
  ['article 375 du code civil', []],
  ['au 12 rue', []],
])('« %s » gives its dates', (text, expected) => {
  expect(datesIn(text, '2025-06-10').map((range) => [range.from, range.to])).toEqual(expected)
})
