import { expect, test } from 'vitest'
import { mayGiveAccord } from '../../../../src/decide/gates/accord.ts'
import { law, people } from '../fixture.ts'

const may = (from: string, ground: Parameters<typeof mayGiveAccord>[1]): boolean =>
  mayGiveAccord(from, ground, law.regimes, Object.values(people))

test.each([
  ['docteur MERLE', 'MED-56-3'],
  ['Dr. Anne Le Goff', 'MED-56-3'],
  ['la sage-femme de secteur', 'SANTE'],
  ['Centre hospitalier de Brécy', 'MED-56-3'],
  ['Mme Inès BARTOLI', 'MED-56-3'],
  ['Me Castel, avocate', 'AVO-56-1'],
  ['Bartoli Inès', 'AVO-56-1'],
  ['le bâtonnier', 'AVO-56-1'],
  ['Mme Vernet, juge des enfants', 'JUD-DOC'],
  ['greffe du tribunal pour enfants', 'JUD-DOC'],
  ['le bailleur', 'ORIG-TIERS'],
] as const)('« %s » may lift %s', (from, ground) => {
  expect(may(from, ground)).toBe(true)
})

test.each([
  ['la directrice', 'MED-56-3'],
  ['Mme Rouvier, éducatrice', 'MED-56-3'],
  ['le brigadier Costes', 'MED-56-3'],
  ['Me Castel, avocate', 'MED-56-3'],
  ['Marc DELMAS', 'MED-56-3'],
  ['Inès', 'MED-56-3'],
  ['docteur MERLE', 'AVO-56-1'],
  ['sa mère', 'AVO-56-1'],
  ['Sophie MARTIN', 'AVO-56-1'],
  ['l’éducatrice', 'JUD-DOC'],
  ['?', 'JUD-DOC'],
] as const)('« %s » may not lift %s', (from, ground) => {
  expect(may(from, ground)).toBe(false)
})

test.each([
  'le docteur MERLE a refusé',
  'Anne LEGRAND, faute de joindre le docteur MERLE',
  'Anne LEGRAND pour le docteur MERLE',
  'la cadre de santé au nom du docteur MERLE',
])('« %s » is no accord of a doctor', (from) => {
  expect(may(from, 'MED-56-3')).toBe(false)
})

test('nor is it where no table says who may give one', () => {
  expect(may('le directeur du foyer', 'ORIG-TIERS')).toBe(true)
  expect(may('le directeur du foyer a refusé', 'ORIG-TIERS')).toBe(false)
})
