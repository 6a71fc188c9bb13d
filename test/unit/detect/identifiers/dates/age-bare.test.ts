import { describe, test } from 'vitest'
import { age } from '../../../../../src/detect/identifiers/dates/age.ts'
import { expectMarks } from '../../mark.ts'

describe('an age without its unit is claimed', () => {
  test.each([
    ['after a name and a comma', 'Kevin, ⟦age:9⟧, vit chez sa tante'],
    ['between brackets after a title', 'M. Kouamé (⟦age:52⟧) est venu'],
    ['between brackets after a given name', 'sa fille Grâce (⟦age:17⟧)'],
    ['after each name of a family', 'fratrie : Aaron ⟦age:12⟧, Naël ⟦age:10⟧, Jade ⟦age:7⟧'],
    ['in words after another age', 'Il a ⟦age:17 ans⟧. Sa sœur en a ⟦age:quatorze⟧.'],
    ['of kin after another age', 'Ousmane a ⟦age:6 ans⟧, sa sœur ⟦age:9⟧.'],
    ['in the shorthand of emergencies', 'H⟦age:52⟧, douleur. F ⟦age:34⟧, enceinte'],
    ['of an infant in short', 'bb ⟦age:5m⟧, dort bien'],
    ['with a half', 'Noam (⟦age:3a½⟧)'],
    ['with a letter after a name', 'M. Le Dantec, ⟦age:82A⟧, seul'],
    ['in boxes', 'Âge : |⟦age:4|7⟧|'],
    ['of a parent', 'Age de la mère : ⟦age:31⟧. Suite'],
    ['with decimals', 'Âge osseux : ⟦age:18,5 ans⟧'],
  ])('%s', (_title, marked) => expectMarks(age, marked))
})

describe('a number after a word is no age', () => {
  test.each([
    ['a department after a town', 'né à Langon (33)'],
    ['a quantity', 'reçu 12 colis, 3 couvertures'],
    ['an hour', 'à 05 H 50, une patrouille'],
    ['one name with a number', 'voir salle Marie 12'],
    ['a street number', 'il habite Lille, 12 rue Basse'],
    ['a limit of the law', 'ne peut excéder cinq ans'],
  ])('%s', (_title, text) => expectMarks(age, text))
})
