import { describe, test } from 'vitest'
import { age } from '../../../src/detect/age.ts'
import { expectMarks } from './mark.ts'

describe('the age of a person is claimed', () => {
  test.each([
    ['after a name', 'Enora, ⟦age:9 ans⟧, et Titouan, ⟦age:5 ans et demi⟧'],
    ['between brackets', 'Kelly (⟦age:14 ans⟧)'],
    ['after a verb', 'Il a ⟦age:24 ans⟧. Il travaille'],
    ['with its word', 'âgée de ⟦age:34 ans⟧'],
    ['in words', 'Mon fils de ⟦age:six ans⟧ dort'],
    ['in longer words', 'je l’ai su à ⟦age:cinquante et un ans⟧'],
    ['cut by a line end', 'âgée de ⟦age:dix-\nneuf ans⟧'],
    ['with months', 'âge : ⟦age:15 ans et 7 mois⟧'],
    ['with a half sign', 'Lou, ⟦age:17 ans ½⟧,'],
    ['two ages', 'deux garçons de ⟦age:7⟧ et ⟦age:2 ans⟧'],
    ['three ages', 'filles de ⟦age:7⟧, ⟦age:4⟧ et ⟦age:2 ans⟧'],
    ['an uncertain age', 'Mme VERDIER, ⟦age:86 ou 87 ans⟧,'],
    ['of a baby', 'bébé de ⟦age:trois semaines⟧'],
    ['of a baby, between brackets', 'Lina (⟦age:10 mois ½⟧)'],
    ['of a baby in short', '1 BB ⟦age:4 mois⟧) dem HU'],
    ['of a baby after its birth', 'né le 18/09/24, ⟦age:3 mois et demi⟧\nChère consœur'],
    ['without its unit after a label', 'Prénom : Thibaut   Âge : ⟦age:26⟧'],
    ['in short', 'Mme NGUYEN, ⟦age:23 a⟧, étudiante'],
    ['in short, between brackets', 'TRAORÉ Djibril (⟦age:13 a⟧)'],
    ['at an event', 'incarcéré à ⟦age:19 ans⟧'],
    ['stuck', 'axel-junior ⟦age:5ans⟧, grace'],
    ['without accent and unit', 'Age: ⟦age:34⟧'],
    ['of a newborn in days', 'nourrisson de ⟦age:15 jours⟧'],
    ['in months in short', 'Zoé (⟦age:18m⟧)'],
    ['in capitals', 'MADAME, ⟦age:78 ANS⟧, VEUVE'],
    [
      'in a column',
      '| Nom | Âge | Lit |\n|---|---|---|\n| BRÉMOND Marius | ⟦age:33⟧ | 2 |\n| MAGNAN Ève | ⟦age:38⟧ | 4 |',
    ],
  ])('%s', (_, marked) => expectMarks(age, marked))
})

describe('a duration or a threshold is left', () => {
  test.each([
    ['since', 'suivi depuis 3 ans, pendant 2 ans, il y a cinq ans'],
    ['a sentence', 'condamné à 3 ans de prison dont un an ferme'],
    ['an experience', "avec dix ans d'expérience, 4 ans d'ancienneté"],
    ['after a participle', 'où il est resté onze ans, il a travaillé deux ans chez un maçon'],
    ['later', 'deux ans plus tard, trois ans après'],
    ['a threshold', 'les moins de 18 ans, plus de 65 ans, les 16-25 ans'],
    ['a public', 'accueil des enfants de 0 à 6 ans'],
    ['every', 'tous les 2 ans'],
    ['months of a measure', 'une mesure de six mois, un CDD de 3 mois'],
    ['an article', 'article 375, 2 ans'],
    ['a year', 'un an de retard de loyer'],
    ['a school form', 'en 4e, depuis le 3 mars'],
  ])('%s', (_, marked) => expectMarks(age, marked))
})
