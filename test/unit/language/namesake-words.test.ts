import { expect, test } from 'vitest'
import { namesakeAt, tellsSeveral } from '../../../src/language/namesakes/same-name.ts'
import { isOfRelative, tieSaid } from '../../../src/language/namesakes/ties.ts'
import { saidOfName } from '../../../src/language/namesakes/words.ts'

// Words around the bare family name of somebody asked for (third stranger's attack): another's violence left as his.

test.each([
  ['le vieux ', ', chiffonnier, a frappe'],
  ['un ', " d'une cite voisine"],
  ['le ', ' du rez-de-chaussee'],
  ["l'affaire du ", ' de la rue haute'],
  ['le ', ' qui joue du violon'],
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
  expect(namesakeAt("le blond qu'on surnomme aussi x a cogne")).not.toBeNull()
  expect(namesakeAt('le pharmacien x, aucun lien, a blesse un homme')).not.toBeNull()
  expect(namesakeAt("il n'a aucun lien avec sa mere")).toBeNull()
})

test.each([
  ['deux residentes portent le meme nom', true],
  ['il y a ici 2 homonymes', true],
  ["ils sont trois a s'appeler ainsi", true],
  ["l'homonyme du 207, 46 ans, suivi pour alcool", false],
  ['son homonyme du 3, qui a deux enfants', false],
  ["l'homonyme de l'appartement 4, croise plusieurs fois", false],
])('« %s » says that several bear the name: %s', (said, isSeveral) => {
  expect(tellsSeveral(said)).toBe(isSeveral)
})

test.each([
  ['m. ', ', son pere, a frappe', 'parent'],
  ['', " (l'oncle) : je viens", 'uncle'],
  ['m. ', ', voisin de palier, crie', 'neighbour'],
  ['', ' - le gendre', 'step-child'],
  ['m. ', ', beau-frere de lise, menace', 'in-law'],
  ['le cousin ', ' menace', 'cousin'],
  ['le cousin, ', ' lui aussi, menace', 'cousin'],
  ['hier, tonton ', ' crie', 'elder-fond'],
])('« %sX%s » tells who bears the name', (before, after, tie) => {
  expect(tieSaid(before, after)?.tie).toBe(tie)
})

test.each([
  ['mme ', ', mere de famille, menace'],
  ['mme ', ', sa voisine et leur gardien sont recus'],
  ['m. ', ', sa compagne, leur fils et lui'],
  ['m. ', '\nle voisin crie'],
  ['la mere de ', ' crie'],
])('« %sX%s » tells no tie of who bears it', (before, after) => {
  expect(tieSaid(before, after)).toBeNull()
})

test('the relative of a name, alone in a cell or before a message', () => {
  expect(isOfRelative('qui : pere de ', '\nfait : crie')).toBe(true)
  expect(isOfRelative('la mere de ', ' crie')).toBe(false)
})

test.each([
  ['votre autre demandeur, m. ', 'another'],
  ['une autre residente, mme ', 'another'],
  ['un autre jour, m. ', null],
])('« %sX »: %s', (before, said) => {
  expect(saidOfName(before, ' a', true)).toBe(said)
})
