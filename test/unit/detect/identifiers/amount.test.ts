import { describe, test } from 'vitest'
import { amount } from '../../../../src/detect/identifiers/amount.ts'
import { expectMarks } from '../mark.ts'

describe('a sum of a person is claimed', () => {
  test.each([
    ['with its sign', 'une dette de ⟦finance:8 214,77 €⟧ (décompte)'],
    ['with its word', 'un crédit de ⟦finance:300 euros⟧ à'],
    ['stuck', 'dette ⟦finance:4812€⟧, paye plus'],
    ['with cents after the sign', 'il reste ⟦finance:9 €80⟧, justificatif'],
    ['with cents after the word', 'je vous dois ⟦finance:2476 euros 31⟧ de trop'],
    ['with a dot', 'loyer ⟦finance:1.240,50 €⟧'],
    ['with a monthly rate', 'elle gagne ⟦finance:920 euros par mois⟧'],
    ['with a monthly rate in short', 'environ ⟦finance:300 €/mois⟧ ;'],
    ['in words', 'il a perdu ⟦finance:deux cents euros⟧ au jeu'],
    ['in thousands', 'un héritage de ⟦finance:45 k€⟧'],
    ['in the international form', 'avance de ⟦finance:350,00 EUR⟧ en cours'],
    ['a range', 'envoie ⟦finance:40 à 60 € par soir⟧'],
    ['in francs', 'au prix de ⟦finance:120 francs⟧'],
    ['in CFA francs', 'il envoie ⟦finance:50 000 F CFA⟧ à sa mère'],
    ['in a hurry', 'il lui doit ⟦finance:300e⟧, depuis'],
    ['read by a scanner', 'un arriéré de ⟦finance:3 1O4,55 euros⟧.'],
    ['with no-break spaces', 'soit ⟦finance:1\u00a0240,50\u00a0€⟧'],
    ['after its label, without a unit', 'loyer : ⟦finance:450⟧, charges comprises'],
    ['after its label, four digits', 'Salaire : ⟦finance:1390⟧'],
    ['of a field, as stored', 'Montant : ⟦finance:1250.5⟧\nSolde : ⟦finance:-320.75⟧\nmontantAide : ⟦finance:980⟧'],
    ['of a budget line', 'Salaire M.            ⟦finance:1 390,00⟧'],
    ['a fine that was paid', 'Amende ⟦finance:1 500 €⟧ payée'],
  ])('%s', (_, marked) => expectMarks(amount, marked))
})

describe('a sum of everybody is left', () => {
  test.each([
    ['the fine of the law', "puni de cinq ans d'emprisonnement et de 75 000 euros d'amende"],
    ['a fine in general', 'une amende de 3 750 €'],
    ['a price', 'Tarif du repas : 3,20 €'],
    ['a scale', 'barème : 635,71 €'],
    ['a ceiling', 'plafond de ressources : 1 353,10 €'],
    ['a year group', 'en 4e et au 3e étage'],
    ['a year after a word of money', 'ressources 2024, crédit 2019'],
    ['an ordinal', 'Paris 9e'],
    ['a percentage', 'taux de 80 %'],
  ])('%s', (_, marked) => expectMarks(amount, marked))
})
