import { describe, test } from 'vitest'
import { benefit } from '../../../../src/detect/identifiers/benefit.ts'
import { expectMarks } from '../mark.ts'

describe('benefits, debts and resources of somebody are claimed', () => {
  test.each([
    ['benefits', "Elle ⟦finance:touche le RSA et l'APL⟧."],
    ['a benefit in capitals', "⟦finance:ARE⟧ jusqu'en août."],
    ['rent arrears', 'Elle ⟦finance:a trois mois de loyers impayés⟧.'],
    ['a debt', '⟦finance:La dette de loyer⟧ est reconnue.'],
    ['an overdraft', 'Son ⟦finance:découvert bancaire augmente⟧.'],
    ['over-indebtedness', 'Ils ⟦finance:ont déposé un dossier de surendettement⟧.'],
    ['a seizure', '⟦finance:Un huissier est passé⟧, ⟦finance:saisie sur salaire⟧.'],
    ['undeclared work', 'Il ⟦finance:travaille au noir sur des chantiers⟧.'],
    ['maintenance', "⟦finance:La pension alimentaire⟧ n'est plus versée."],
    ['savings', 'Il ⟦finance:a un livret A et une assurance-vie⟧.'],
    ['no resources', 'Elle ⟦finance:est sans ressources⟧ depuis mars.'],
    ['a benefit cut, misspelt', '⟦finance:la caf mavais couper pour un papier⟧'],
    ['no money', 'Elle ⟦finance:est fauchée en fin de mois⟧.'],
    ['an overpayment', '⟦finance:Un indu CAF⟧ lui est réclamé.'],
  ])('%s', (_, marked) => expectMarks(benefit, marked, 'finance'))
})

describe('false friends of money stay untouched', () => {
  test.each([
    ['grass that is mown', 'La pelouse fauchée, le jardin est fauché.'],
    ['somebody who is run over', 'La voiture a fauché le petit.'],
    ['a family booklet', 'Apporter le livret de famille.'],
    ['a boarding house', 'Il visite la pension de famille.'],
    ['a report', 'Le compte rendu sera transmis.'],
    ['ahead of time', 'Il est arrivé en avance.'],
    ['a discovery', 'Ils ont découvert la mer.'],
  ])('%s', (_, text) => expectMarks(benefit, text, 'finance'))
})
