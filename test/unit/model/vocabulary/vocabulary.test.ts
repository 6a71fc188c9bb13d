import { describe, expect, test } from 'vitest'
import { isVocabulary } from '../../../../src/model/vocabulary/vocabulary.ts'

type Fields = Readonly<Record<string, string>>

const v2 = 'http://terminology.hl7.org/CodeSystem/v2-0203'
const units = 'http://unitsofmeasure.org'

const isOne = (element: string, text: string, beside: Fields = {}, parent = ''): boolean =>
  isVocabulary(text, { element, parent, beside: (name) => beside[name] ?? null, codings: [] })

describe('the vocabulary of FHIR', () => {
  test.each<[string, string, Fields, string?]>([
    ['code', 'PI', { system: v2 }],
    ['display', 'Patient internal identifier', { system: v2, code: 'PI' }],
    ['display', 'patient identifier', { system: v2, code: 'PI' }],
    ['code', 'HH', { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode' }],
    ['code', '28653-4', { system: 'https://mos.esante.gouv.fr/NOS/TRE_A04-Loinc/FHIR/TRE-A04-Loinc' }],
    ['code', 'INS-NIR', { system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203' }],
    ['code', 'kg', { system: units }],
    ['unit', 'jours', { value: '3' }],
    ['comparator', '<', {}],
    ['url', 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-event-report', {}, 'extension'],
    ['url', 'identityStatus', {}, 'extension'],
    ['url', 'Patient', { method: 'POST' }, 'request'],
    ['url', 'TDDUIDocumentReference2', { method: 'POST' }, 'request'],
    ['method', 'POST', {}, 'request'],
    ['type', 'transaction', { resourceType: 'Bundle' }],
    ['intent', 'plan', { resourceType: 'CarePlan' }],
    ['contentType', 'application/pdf', {}],
    ['valueCode', 'masked', { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' }],
  ])('a word of the standard says how to read a value: %s %s', (element = '', text = '', beside = {}, parent = '') => {
    expect(isOne(element, text, beside, parent)).toBe(true)
  })

  test.each<[string, string, Fields, string?]>([
    ['code', 'DUPONT', { system: v2 }],
    ['code', 'PI', { system: 'https://exemple.fr/codes' }],
    ['code', 'PI', {}],
    ['display', 'Marie Dupont', { system: v2, code: 'PI' }],
    ['display', 'Patient internal identifier', { system: v2, code: 'VN' }],
    ['code', 'HIV', { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode' }],
    ['code', 'asked-declined', { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason' }],
    ['code', 'F32.1', { system: 'http://hl7.org/fhir/sid/icd-10' }],
    ['code', 'dupont', { system: units }],
    ['unit', 'dupont', { value: '3' }],
    ['unit', 'jours', {}],
    ['url', 'https://exemple.fr/roy', {}, 'extension'],
    ['url', 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-marie-dupont', {}, 'extension'],
    ['url', '255081416802538', {}, 'extension'],
    ['url', 'http://hl7.org/fhir/StructureDefinition/Patient', {}, 'attachment'],
    ['url', 'Patient?identifier=255081416802538', { method: 'PUT' }, 'request'],
    ['url', 'TDDUIDupont', { method: 'POST' }, 'request'],
    ['url', 'Patient', {}, 'request'],
    ['ifNoneExist', 'identifier=255081416802538', {}, 'request'],
    ['valueUri', 'https://hl7.fr/ig/fhir/core', {}],
    ['type', 'transaction', { resourceType: 'Patient' }],
    ['contentType', 'dupont/marie', {}],
  ])('whatever only looks like one is a value: %s %s', (element = '', text = '', beside = {}, parent = '') => {
    expect(isOne(element, text, beside, parent)).toBe(false)
  })

  test('the text of a concept is vocabulary where it is the wording of one of its codes', () => {
    const text = (words: string) =>
      isVocabulary(words, {
        ...{ element: 'text', parent: 'type', beside: () => null },
        codings: [{ system: v2, code: 'PI' }],
      })
    expect([text('Patient internal identifier'), text('Carte de Mme Dupont')]).toEqual([true, false])
  })
})
