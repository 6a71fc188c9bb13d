import { describe, test } from 'vitest'
import { iban } from '../../../../src/detect/identifiers/iban.ts'
import { expectMarks } from '../mark.ts'

describe('a bank account is claimed', () => {
  test.each([
    ['spaced', 'RIB : ⟦iban:FR76 3099 9140 2200 9876 5004 363⟧ (Crédit)'],
    ['without spaces', 'IBAN ⟦iban:FR7630999140220098765004363⟧.'],
    ['in lower case', 'mon iban ⟦iban:fr76 3099 9140 2200 9876 5004 363⟧ merci'],
    ['with a wrong key', 'Compte ⟦iban:FR76 1234 5678 9012 3456 7890 123⟧ dont elle ignore le solde'],
    ['with letters', 'RIB ⟦iban:FR72 2009 9006 7001 1220 8543 H68⟧, avis'],
    ['of Portugal', 'IBAN de la mère : ⟦iban:PT50 0035 0722 0001 4587 9315 1⟧)'],
    ['of Belgium', 'un compte pour les frais : ⟦iban:BE24 7330 4618 2538⟧.'],
    ['of Morocco', 'IBAN ⟦iban:MA64 0115 1900 0001 2050 0053 4921⟧'],
    ['cut by a line end', 'IBAN : ⟦iban:FR76 3099 9140\n2200 9876 5004 363⟧'],
    ['with dashes', 'IBAN ⟦iban:FR76-3099-9140-2200-9876-5004-363⟧'],
    ['incomplete, after a label', 'IBAN : ⟦iban:FR76 3099 9140 22⟧ (illisible)'],
    ['with a slash', 'envoie : ⟦iban:FR76 1558 9297 1200 4417 7083 0/42⟧ évaluatrice'],
    ['said sign by sign', "L'iban là, ⟦iban:F R 7 6, 1 8 8 0, 0 0 0 7, 7 1 4 4, 0 0 4 1, 8 8 2 0, 0 1 7⟧. T"],
    ['half masked', 'IBAN : ⟦iban:FR76 3099 9140 XXXX XXXX XXXX 363⟧'],
    ['in boxes', 'IBAN |⟦iban:F|R|7|6|3|0|9|9|9|1|4|0|2|2|0|0|9|8|7|6|5|0|0|4|3|6|3⟧|'],
    ['as a French RIB', 'RIB : ⟦iban:30999 14022 00987650043 63⟧'],
    ['by its account number', 'compte bancaire n° ⟦iban:00987650043⟧'],
    ['by its bank code', 'BIC : ⟦iban:PSSTFRPPXXX⟧'],
    ['by its swift code', 'BIC (SWIFT) : ⟦iban:AGRIFRPP⟧'],
    ['a payment card', 'carte ⟦iban:4970 1000 0000 0014⟧'],
    ['after a no-break space', 'IBAN\u00a0: ⟦iban:FR76\u00a03099\u00a09140\u00a02200\u00a09876\u00a05004\u00a0363⟧'],
  ])('%s', (_, marked) => expectMarks(iban, marked))
})

describe('what only looks like one is left', () => {
  test.each([
    ['a price after "de"', 'un secours de 25 000 euros et de 30 000 ensuite'],
    ['a phone after "au"', 'au 06 39 98 41 07'],
    ['a phone after "numéro"', 'numéro 06 39 98 30 45 est partagé'],
    ['a plate', 'voiture AB-123-CD'],
  ])('%s', (_, marked) => expectMarks(iban, marked))
})
