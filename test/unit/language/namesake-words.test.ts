import { expect, test } from 'vitest'
import { saidOfName, tellsNamesake } from '../../../src/language/namesakes/words.ts'

// Words around the bare family name of somebody asked for (third stranger's attack): another's violence left as his.

test.each([
  ['le vieux ', ', chiffonnier, a frappe'],
  ['un ', " d'une cite voisine"],
  ['le ', ' du rez-de-chaussee'],
  ['le boulanger ', ' a gifle un client'],
  ['m. ', ', le notaire de la place, a insulte'],
  ['m. ', ' (facteur) a bouscule'],
])('« %sX%s » tells of another of the name', (before, after) => {
  expect(saidOfName(before, after, false)).toBe('generation')
})

test.each([
  ['m. ', ' a frappe'],
  ['m. ', ', carreleur, a frappe'],
  ['le jour ou m. ', ' du service parle'],
  ['le domicile de m. ', ', le 3 mars'],
])('« %sX%s » tells of nobody else', (before, after) => {
  expect(saidOfName(before, after, false)).toBeNull()
})

test('a name that somebody else is called by too, without any tie', () => {
  expect(tellsNamesake("le blond qu'on surnomme aussi x a cogne")).toBe(true)
  expect(tellsNamesake('le pharmacien x, aucun lien, a blesse un homme')).toBe(true)
  expect(tellsNamesake("il n'a aucun lien avec sa mere")).toBe(false)
})
