/** Addresses of the guide (docs/law-study.md, 5.3), of the French core profiles and of HL7: words of a grammar. */
const guide = 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition'

const french = 'https://hl7.fr/ig/fhir/core'

export const profiles = {
  bundle: `${guide}/tddui-bundle`,
  patient: `${guide}/tddui-patient`,
  stay: `${guide}/tddui-encounter-sejour`,
  event: `${guide}/tddui-encounter-evenement`,
  document: `${guide}/tddui-document-reference`,
} as const

export const extensions = {
  birthOrder: `${guide}/tddui-birth-order`,
  eventReport: `${guide}/tddui-event-report`,
  eventLabel: `${guide}/tddui-event-label`,
  reliability: `${french}/StructureDefinition/fr-core-identity-reliability`,
  birthGivenNames: `${french}/StructureDefinition/fr-core-patient-birth-list-given-name`,
  birthPlace: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
  absent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const

export const systems = {
  localId: 'https://identifiant-medicosocial-localusager.esante.gouv.fr',
  stay: 'https://identifiant-medicosocial-sejour.esante.gouv.fr',
  stayType: 'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-encounter-identifier',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  reliability: `${french}/CodeSystem/fr-core-cs-v2-0445`,
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  role: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  unknown: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  documentType: 'http://loinc.org',
  /** Which restriction closes a resource: the ids of `carried.ts`. */
  restriction: 'urn:requis:restriction',
} as const
