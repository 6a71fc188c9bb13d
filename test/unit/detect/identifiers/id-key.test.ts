import { describe, test } from 'vitest'
import { idNumber } from '../../../../src/detect/identifiers/id-number.ts'
import { expectMarks } from '../mark.ts'

describe('a number of an export or of a log is claimed', () => {
  test.each([
    ['a key and its value', 'user_id=⟦id-number:48812⟧ role=referent'],
    ['a key of JSON', '{"num_dossier": "⟦id-number:AB-44120⟧"}'],
    ['a session', 'session=⟦id-number:8f3a2c91b7d04e55⟧'],
    ['a column', 'id;motif\n⟦id-number:44120⟧;visite'],
    ['a card in part', 'CB ⟦id-number:**** **** **** 4417⟧'],
    ['a fund and its department', 'Dossier CAF 59 – ⟦id-number:9 887 120⟧ – quotient 412'],
    ['a box of keys', 'boite à clé ⟦id-number:0418⟧'],
    ['a number cut by a line end', 'plainte sous le numéro ⟦id-number:2025/\n000418⟧'],
  ])('%s', (_title, marked) => expectMarks(idNumber, marked))
})

describe('what only looks like one is left', () => {
  test.each([
    ['a key without digits', 'motif_id=abandon'],
    ['a sum', 'CAF du Nord : 1 250 €'],
    ['a word of hexadecimal letters', 'la facade'],
  ])('%s', (_title, text) => expectMarks(idNumber, text))
})
