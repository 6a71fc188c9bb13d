import { expect, test } from 'vitest'
import { isGrammar } from '../../../src/model/standard-words.ts'

test.each([
  ['url', 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code'],
  ['system', 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM'],
  ['system', 'https://identifiant-medicosocial-localusager.esante.gouv.fr'],
  ['profile', 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-patient-ins'],
  ['codeSystem', '2.16.840.1.113883.6.1'],
])('an address of a French or international standard says how to read a value: %s %s', (place, address) => {
  expect(isGrammar(place, address)).toBe(true)
})

test.each([
  ['url', 'https://hl7.fr.exemple.fr/bruno'],
  ['system', 'https://esante.gouv.fr/usager/88412355'],
  ['system', 'http://hopital-taverne.fr/ids'],
  ['value', 'https://hl7.fr/ig/fhir/core'],
])('another address, a number, or a value is no grammar: %s %s', (place, address) => {
  expect(isGrammar(place, address)).toBe(false)
})
