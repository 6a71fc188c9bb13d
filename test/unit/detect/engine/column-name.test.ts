import { describe, expect, test } from 'vitest'
import { isColumnName, isFieldName, isFileName } from '../../../../src/detect/engine/column-name.ts'
import { account } from '../../../../src/detect/identifiers/account.ts'
import { expectMarks } from '../mark.ts'

describe('the columns of a table are no accounts', () => {
  test('words of the language and of computers make a column', () => {
    for (const name of ['duree_min', 'date_debut', 'user_id', 'nb_enfants_charge', 'type_logement'])
      expect(isColumnName(name)).toBe(true)
  })
  test('a name inside makes a nickname', () => {
    for (const name of ['lea_mrtn', 'rayou_du_93', 'kevin_paris', 'le_j_93_xx']) expect(isColumnName(name)).toBe(false)
  })
  test('a file is known by its ending', () => {
    expect(isFileName('compte_rendu_v2.docx')).toBe(true)
    expect(isFileName('lea.martin')).toBe(false)
  })
  test('a heading of columns is left', () => expectMarks(account, 'ref;duree_min;date_debut;motif_sortie'))
  test('a key of a log is left', () => expectMarks(account, 'agent_ref = 12'))
  test('a nickname is claimed', () => expectMarks(account, 'le compte de ⟦account:rayou_du_93⟧ est ouvert'))
  test('a nickname in quotes is claimed whole', () => expectMarks(account, 'nouveau profil « ⟦account:Bri Bri 59⟧ »'))
})

describe('the key of a value', () => {
  test.each([
    'dateNaissance',
    'nomUsuel',
    'firstName',
    'household_size',
    'MontantAide',
    'code-postal',
    'assigned_to',
    'Référent',
  ])('words of the language and of computers make a key: %s', (key) => expect(isFieldName(key)).toBe(true))
  test.each([
    'noteJulie',
    'julie',
    'kevin_delaunoy',
    'dossier_vaucresson',
    'JulieMartin',
    'rose',
    'Angel',
    '06 12',
    'vu par',
  ])('a name, a word that no list knows or a sentence is none: %s', (key) => expect(isFieldName(key)).toBe(false))
})
