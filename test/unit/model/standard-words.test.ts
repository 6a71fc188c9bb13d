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

test.each([
  ['profile', 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-marie-dupont'],
  ['system', 'http://hl7.org/fhir/tel-06-39-98-12-34'],
  ['system', 'urn:oid:1.2.250.1.213.06.39.98.12.34'],
  ['system', 'urn:oid:1.2.250.1.213.2.55.8.14.168.25.38.99'],
])('an address of a standards body may be made of somebody’s name or number: it is judged: %s %s', (place, address) => {
  expect(isGrammar(place, address)).toBe(false)
})
