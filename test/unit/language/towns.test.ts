import { expect, test } from 'vitest'
import { isOtherAddress, isOtherTown } from '../../../src/language/towns.ts'

test.each([
  ['ST-DENIS', 'Saint Denis'],
  ['Saint-Denis (93)', '93200 SAINT DENIS'],
  ['Sainte-Foy-lès-Lyon', 'STE FOY LES LYON'],
  ['Paris 18e', 'PARIS'],
  ['Lyon 3ème arrondissement', 'Lyon (69)'],
  ['Le Havre', 'HAVRE (LE)'],
  ['Évry', 'EVRY'],
  ['Bourg-la-Reine', 'Bourg la Reine CEDEX'],
  ['Châlons s/ Marne', 'Châlons-sur-Marne'],
  ['Villeurbane', 'Villeurbanne'],
  ['Bastia (2B)', '20200 Bastia'],
  ['', 'Brest'],
])('« %s » and « %s » are one town', (a, b) => {
  expect(isOtherTown(a, b)).toBe(false)
  expect(isOtherTown(b, a)).toBe(false)
})

test.each([
  ['Brest', 'Quimper'],
  ['Saint-Denis (93)', 'Saint-Denis (974)'],
  ['Saint-Étienne', 'Saint-Denis'],
  ['Caen', 'Cannes'],
  ['Marseille', 'Alger (Algérie)'],
])('« %s » and « %s » are two', (a, b) => expect(isOtherTown(a, b)).toBe(true))

test.each([
  ['12 rue des Lilas, 75020 Paris', '12, r. des Lilas 75020 PARIS 20', false],
  ['12 bd Saint-Michel', '12 boulevard St Michel', false],
  ['12 rue des Lilas', '14 rue des Lilas', true],
  ['12 rue des Lilas, Brest', '12 rue des Roses, Brest', true],
])('« %s » and « %s »: another address, %s', (a, b, other) => expect(isOtherAddress(a, b)).toBe(other))
