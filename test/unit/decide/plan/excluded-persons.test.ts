import { expect, test } from 'vitest'
import { excludedBy } from '../../../../src/decide/plan/excluded.ts'
import type { Person, Role } from '../../../../src/model/record/person.ts'
import { law, request } from '../fixture.ts'

const known = (id: string, given: string, family: string, role: Role, calledBy: string): Person => ({
  ...{ id, given: [given], family: [family], other: [], role, calledBy, born: null, flags: [], source: 'dossier' },
})

const persons: readonly Person[] = [
  known('mother', 'Ornella', 'TASSIGNY', 'parent', 'mere'),
  known('father', 'Gatien', 'BRÉHAULT', 'parent', 'pere'),
  known('child', 'Côme', 'BRÉHAULT', 'minor', 'mineur confie'),
]

const readIn = (words: string): string => {
  const asks = `Copie des écrits relatant les violences du beau-père${words}`
  const { personIds, doubtedIds } = excludedBy({ ...request, asks }, law, persons)
  return [...personIds, ...[...doubtedIds].map((id) => `${id}?`)].sort().join(' ')
}

test.each([
  ', hormis l’état psychique de la mère.',
  ', sauf ce qui touche à la santé du père.',
  '. Ne seront pas joints : a) ce qui a trait à l’état psychique de la mère et aux soins qu’elle reçoit.',
  ', à l’exclusion des soins que reçoit Ornella TASSIGNY.',
  ', sans mention de l’adresse de la mère.',
  ', à l’exception de la santé de la mère et du père.',
  '. Le suivi psychologique de Mme Ornella TASSIGNY ne sera pas communiqué.',
  ', hormis la santé de la mère, Ornella TASSIGNY.',
  ', exception faite des maladies de la mère.',
])('a matter that is excluded of somebody excludes nobody: %s', (words) => {
  expect(readIn(words)).toBe('')
})

test.each([
  [', hormis la mère.', 'mother'],
  [', à l’exclusion de ce qui concerne M. Gatien BRÉHAULT.', 'father'],
  [', à l’exception des enfants.', 'child'],
  [', sans mention du père.', 'father'],
  [', exception faite du père.', 'father'],
  [', sauf ce qui a trait au petit Côme et à la mère.', 'child mother'],
  [', à l’exclusion des éléments de santé et de ce qui concerne le jeune Côme.', 'child'],
  ['. La mère est exclue.', 'mother'],
])('who is excluded stays: %s', (words, who) => {
  expect(readIn(words)).toBe(who)
})

test.each([
  [', hormis les projets de la mère.', 'mother?'],
  [', sauf ce que le père a confié.', 'father?'],
  [', à l’exception de la santé de la mère et des projets du père.', 'father?'],
  [', hormis la santé de la mère et le père.', 'father?'],
  [', hormis ce qui concerne la mère sur le plan psychique.', 'mother?'],
])('what no list reads of her is asked: %s', (words, who) => {
  expect(readIn(words)).toBe(who)
})

const ownersIn = (words: string): string => {
  const asks = `Copie des écrits relatant les violences du beau-père${words}`
  const { owned, cues } = excludedBy({ ...request, asks }, law, persons)
  const owners = owned.flatMap((one) => one.persons.map(({ id }) => id))
  return [...new Set(owners), ...(cues === null ? [] : ['anybody'])].join(' ')
}

test.each([
  [', sauf ce qui touche à la santé du père.', 'father'],
  ['. Ne seront pas joints : a) ce qui a trait à l’état psychique de la mère et aux soins qu’elle reçoit.', 'mother'],
  [', hormis la santé de la mère et du père.', 'mother father'],
  [', hormis les éléments de santé.', 'anybody'],
  [', hormis la santé du père et les données médicales.', 'anybody'],
])('a subject is excluded of whom the act says: %s', (words, who) => {
  expect(ownersIn(words)).toBe(who)
})

test('a grandmother is no mother', () => {
  expect(readIn(', hormis ce qui concerne la grand-mère.')).toBe('')
})
