import { describe, test } from 'vitest'
import { postcode } from '../../../../../src/detect/identifiers/address/postcode.ts'
import { expectMarks } from '../../mark.ts'

describe('a postal code is claimed', () => {
  test.each([
    ['before its town', 'domicilié à ⟦postcode:59100⟧ ROUBAIX'],
    ['before a small town', 'commune : ⟦postcode:29470⟧ Plougastel-Daoulas'],
    ['after its town', 'Roubaix (⟦postcode:59100⟧)'],
    ['after its label', 'Code postal : ⟦postcode:59100⟧'],
    ['in two groups', 'CP ⟦postcode:59 100⟧'],
    ['before a town that begins as a title does', 'elle habite ⟦postcode:57000⟧ Metz'],
    ['before Melun', '⟦postcode:77000⟧ Melun'],
    ['before Dreux', '⟦postcode:28100⟧ Dreux'],
    ['before Telgruc', '⟦postcode:29560⟧ Telgruc-sur-Mer'],
    ['overseas', '⟦postcode:97300⟧ Cayenne'],
  ])('%s', (_, marked) => expectMarks(postcode, marked))
})

describe('another number of five digits is left', () => {
  test.each([
    ['a file', 'dossier 54021 Mme'],
    ['a file of a doctor', 'le 54021 Dr Prigent'],
    ['a file of a lawyer', 'le 54021, Me Prigent'],
    ['a file of a man', 'le 54021 Mr Prigent'],
    ['a count', '12000 familles'],
    ['a sum', '15000 Euros'],
  ])('%s', (_, marked) => expectMarks(postcode, marked))
})
