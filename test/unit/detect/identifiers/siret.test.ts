import { describe, test } from 'vitest'
import { siret } from '../../../../src/detect/identifiers/siret.ts'
import { expectMarks } from '../mark.ts'

describe('the number of a firm or of a health professional is claimed', () => {
  test.each([
    ['SIRET after its label', 'SIRET ⟦id-number:778 560 128 00036⟧ –'],
    ['SIRET stuck', 'SIRET : ⟦id-number:50998811900020⟧ –'],
    ['SIRET by its key alone', 'la société (⟦id-number:732 829 320 00074⟧)'],
    ['SIREN after its label', 'SIREN : ⟦id-number:732 829 320⟧'],
    ['company register', 'RCS Paris ⟦id-number:732 829 320⟧'],
    ['FINESS', 'FINESS ⟦id-number:440 990 127⟧'],
    ['FINESS of a site', 'FINESS ET : ⟦id-number:440990127⟧'],
    ['RPPS', 'N° RPPS : ⟦id-number:10100482937⟧'],
    ['ADELI', 'ADELI ⟦id-number:75 93 1234 5⟧'],
  ])('%s', (_, marked) => expectMarks(siret, marked))
})

describe('a sum is left', () => {
  test.each([
    ['in millions', 'un budget de 732 829 320 euros'],
    ['a phone', 'au 06 39 98 41 07'],
  ])('%s', (_, marked) => expectMarks(siret, marked))
})
