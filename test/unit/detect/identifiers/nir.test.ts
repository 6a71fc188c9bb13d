import { describe, test } from 'vitest'
import { nir } from '../../../../src/detect/identifiers/nir.ts'
import { expectMarks } from '../mark.ts'

describe('a social security number is claimed', () => {
  test.each([
    ['with its key', 'NIR ⟦nir:255081416802538⟧'],
    ['in spaced groups', 'N° de sécurité sociale : ⟦nir:2 55 08 14 168 025 38⟧.'],
    ['with dots', 'sécu ⟦nir:2.55.08.14.168.025.38⟧ (mère)'],
    ['with dashes', 'NSS : ⟦nir:2-55-08-14-168-025-38⟧'],
    ['without its key, after a label', 'Numéro SS : ⟦nir:2 55 08 14 168 025⟧'],
    ['in a form with boxes', 'N° SS |⟦nir:2|5|5|0|8|1|4|1|6|8|0|2|5|3|8⟧|'],
    ['in boxes with spaces', 'NIR ⟦nir:2 | 5 | 5 | 0 | 8 | 1 | 4 | 1 | 6 | 8 | 0 | 2 | 5 | 3 | 8⟧'],
    ['of Corsica', 'immatriculée ⟦nir:1 84 09 2A 004 215 77⟧'],
    ['of Corsica, in lower case', 'NIR : ⟦nir:2 84 09 2b 004 215 50⟧'],
    ['read by a scanner', 'NSS : ⟦nir:l 6O ll 64 l2O 0O8 84⟧'],
    ['with a wrong key after a label', 'NIR erroné : ⟦nir:1 80 02 99 341 873 99⟧'],
    ['with a wrong key and no label', 'le père (⟦nir:1 80 02 99 341 873 99⟧) est venu'],
    ['cut by a line end', 'NIR : ⟦nir:2 55 08 14\n168 025 38⟧'],
    ['cut in a quoted e-mail', 'NIR : ⟦nir:2 55 08 14\n> 168 025 38⟧'],
    ['with its key in brackets', 'NIR : ⟦nir:1 82 04 99 341 418 (77)⟧, né'],
    ['with its key named', 'NIR : ⟦nir:1 73 02 56 121 / 04 4 / clé 18⟧. Puis'],
    ['before a date', 'NIR ⟦nir:163.0729.155.018⟧. 14 juillet'],
    ['provisional', 'Numéro provisoire ⟦nir:7 89 06 99 203 441 52⟧.'],
    ['truncated after a label', 'n° sécu ⟦nir:2 84 12 75⟧ à compléter'],
    ['half masked', 'NIR : ⟦nir:2 84 12 75 XXX XXX⟧'],
    ['with no-break spaces', 'NIR : ⟦nir:2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038⟧'],
    ['born abroad', 'assuré n° ⟦nir:1 77 09 99 397 041 30⟧'],
  ])('%s', (_, marked) => expectMarks(nir, marked))
})

describe('another number is left', () => {
  test.each([
    ['a phone', 'Tél. 06 39 98 41 07'],
    ['a French bank account', 'FR76 3099 9140 2200 9876 5004 363'],
    ['a list of years', '2019 2020 2021 2022'],
    ['the words alone', 'La sécurité sociale rembourse 70 % en 2024.'],
    ['a date and an hour', 'sécurité sociale, le 12/03/2024 à 14 h 30'],
  ])('%s', (_, marked) => expectMarks(nir, marked))
})
