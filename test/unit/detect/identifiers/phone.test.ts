import { describe, test } from 'vitest'
import { phone } from '../../../../src/detect/identifiers/phone.ts'
import { expectMarks } from '../mark.ts'

describe('a telephone number is claimed', () => {
  test.each([
    ['spaced', 'Tél. ⟦phone:06 39 98 41 07⟧.'],
    ['stuck', 'rappel (⟦phone:0639985520⟧).'],
    ['dotted', '⟦phone:06.39.98.66.70⟧'],
    ['with dashes', '⟦phone:04-65-71-90-12⟧ (ligne directe)'],
    ['with slashes', 'pharmacie|⟦phone:03/53/01/22/17⟧|'],
    ['with wide dots', '⟦phone:06 . 19 . 00 . 72 . 48⟧'],
    ['digit by digit', 'Tél : ⟦phone:0 6 4 1 0 0 2 8 5 3⟧'],
    ['oddly spaced', 'éteint (⟦phone:06 95 0 0 62 41⟧).'],
    ['in groups of three', 'mob ⟦phone:0692 00 41 77⟧ '],
    ['with the French code', '⟦phone:+33 6 39 98 10 44⟧'],
    ['with the French code and a zero', '⟦phone:+33 (0)6 39 98 02 64⟧)'],
    ['with the French code, stuck', '⟦phone:+33639981044⟧'],
    ['with double zero', '⟦phone:0033 6 39 98 10 44⟧'],
    ['with the French code and dots', '⟦phone:+33.6.39.98.10.44⟧'],
    ['in boxes', 'Téléphone : |⟦phone:0|7|0|0|0|4|1|2|0|9⟧|'],
    ['read by a scanner', 'TEL ⟦phone:O6 39 98 7l 2O⟧'],
    ['cut by a line end', 'au ⟦phone:05 61 00\n42 87⟧.'],
    ['with a second ending', 'fixe ⟦phone:01 99 00 12 34 / 35⟧'],
    ['before a street number', '⟦phone:06 39 98 41 07⟧ 12 rue des Lilas'],
    ['of Reunion', '⟦phone:+262 692 00 41 77⟧'],
    ['of Guyana', '(⟦phone:+594 694 00 77 21⟧)'],
    ['of New Caledonia', 'WhatsApp : ⟦phone:+687 70.00.42⟧'],
    ['of Morocco', '⟦phone:+212 6 00 00 00 17⟧'],
    ['of Algeria, with double zero', '⟦phone:00213 550 00 00 12⟧'],
    ['of Belgium', '⟦phone:+32 470 00 00 12⟧'],
    ['of Germany, with brackets', '⟦phone:+49 (0)30 0000 1234⟧'],
    ['in words', 'rappelez-moi au ⟦phone:zéro sept cinquante-huit vingt-deux dix-neuf zéro six⟧ merci'],
    ['in words, digit by digit', '⟦phone:zéro six un deux trois quatre cinq six sept huit⟧'],
    ['in words and digits', 'Mon portable : ⟦phone:zéro six, puis 81 00 33 52⟧.'],
    ['without its zero, after a label', 'portable : ⟦phone:6 39 98 41 07⟧'],
    ['half masked, after a label', 'Tél : ⟦phone:06 39 98 XX XX⟧'],
    ['incomplete, after a label', 'tel ⟦phone:06 39 98 41⟧ (manque la fin)'],
    ['with its head in brackets', 'au ⟦phone:(06)12345678⟧ svp'],
    ['with mixed signs', '⟦phone:06-12 34.56/78⟧ ou'],
    ['with the French code and a zero, stuck', '⟦phone:+33(0)6 12 34 56 78⟧'],
    ['of Belgium, with a slash', '⟦phone:+32/479.12.34.56⟧'],
    ['in words, in twos', '⟦phone:zéro six, vingt-deux, trente-trois, quarante-quatre, cinquante-cinq⟧'],
    ['of an office, with a letter', 'Ophélia (poste ⟦phone:T4177⟧) bonjour'],
    ['two in a row', '⟦phone:06 39 98 41 07⟧ / ⟦phone:07 00 81 33 06⟧'],
    ['free of charge', 'n° ⟦phone:0 800 00 00 00⟧'],
    ['of an office, with its extension', 'Tél. ⟦phone:01 99 00 12 34⟧ poste ⟦phone:4412⟧'],
    ['after a colon stuck', 'Port.:⟦phone:0639984107⟧'],
    ['with narrow no-break spaces', '⟦phone:06\u202f39\u202f98\u202f41\u202f07⟧'],
  ])('%s', (_, marked) => expectMarks(phone, marked))
})

describe('another number is left', () => {
  test.each([
    ['emergency numbers', 'Faire le 15, le 17, le 18, le 112, le 115, le 119 ou le 114.'],
    ['help lines in four digits', 'Appeler le 3919, le 3018, le 3977 ou le 39 19.'],
    ['a date and an hour', 'le 01/02/2024 12 h 30'],
    ['a date and an hour stuck', 'le 01/02/2024 12:30'],
    ['an amount', 'soit 0,125 400 310 euros'],
    ['a period', 'du 01/02/2024 au 12/03/2024'],
    ['a file number', 'dossier n° 00933/2025'],
    ['words that count', 'zéro un deux'],
    ['a year after a verb', 'joindre en 2024 2025'],
    ['a job', 'un poste 2024'],
    ['a resident permit', 'titre 0399 127 551'],
  ])('%s', (_, marked) => expectMarks(phone, marked))
})
