import {
  frenchCore,
  hl7Extensions,
  hl7Systems,
  nomenclatures,
  numbered,
  partsOfExtensions,
  posted,
  transfer,
} from './published-names.ts'

const namesIn = (list: string): readonly string[] => list.trim().split(/\s+/)

const under = (base: string, list: string): readonly string[] => namesIn(list).map((name) => base + name)

const core = 'https://hl7.fr/ig/fhir/core'
const tddui = 'https://interop.esante.gouv.fr/ig/fhir/tddui'
const terminologies = 'https://smt.esante.gouv.fr/fhir/CodeSystem'

/** Addresses of code systems, profiles and extensions, letter for letter as they are published. */
const addresses: ReadonlySet<string> = new Set([
  ...under('http://hl7.org/fhir/StructureDefinition/', hl7Extensions),
  ...under(`${core}/StructureDefinition/fr-core-`, frenchCore),
  ...under(`${tddui}/StructureDefinition/tddui-`, transfer),
  ...under('http://terminology.hl7.org/CodeSystem/', hl7Systems),
  ...namesIn('identifier-type v2-0203 v2-0445 identity-reliability mode-validation-identity contact-relationship').map(
    (name) => `${core}/CodeSystem/fr-core-cs-${name}`,
  ),
  ...namesIn(
    `identifier encounter-identifier encounter-identifier-cs service-request-identifier goal-identifier
    observation-identifier slot-identifier basic-type basic-decision-identifier encounter-participant discriminator
    discriminator-cs task-input-action task-input-prestation task-input-moyen-ressource task-input-bilan task-output-bilan
    task-input-transport observation-type observation-periode-scolaire`,
  ).map((name) => `${tddui}/CodeSystem/tddui-${name}`),
  ...namesIn('aggir-pa-ssiad aggir-ph-ssiad serafin situation-ssiad').map(
    (name) => `${tddui}/Questionnaire/tddui-questionnaire-${name}`,
  ),
  ...under(`${terminologies}/`, 'terminologie-cisis terminologie-cim-10 terminologie-ccam terminologie-serafin'),
  ...namesIn(nomenclatures).map((name) => `https://mos.esante.gouv.fr/NOS/TRE_${name}/FHIR/TRE-${name}`),
  ...namesIn(numbered).map((what) => `https://identifiant-medicosocial-${what}.esante.gouv.fr`),
  ...namesIn(
    `http://loinc.org http://snomed.info/sct http://unitsofmeasure.org http://www.whocc.no/atc
    http://hl7.org/fhir/sid/icd-10 http://hl7.org/fhir/sid/icd-10-fr http://id.who.int/icd/release/11/mms
    http://hl7.org/fhir/administrative-gender http://hl7.org/fhir/task-code http://hl7.org/fhir/goal-status
    http://hl7.org/fhir/resource-types http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedEndDate
    http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter.plannedStartDate
    http://interopsante.org/fhir/StructureDefinition/FrPatient http://hl7.org/fhir/StructureDefinition/Patient`,
  ),
  ...namesIn('urn:ietf:bcp:47 urn:ietf:bcp:13 urn:ietf:rfc:3986 urn:iso:std:iso:3166 urn:iso:std:iso:3166:-2'),
])

export const isKnownAddress = (text: string): boolean => addresses.has(text)

const parts: ReadonlySet<string> = new Set(namesIn(partsOfExtensions))

/** `identityStatus`: the bare word that names a part of an extension. */
export const isKnownPart = (text: string): boolean => parts.has(text)

const endpoints: ReadonlySet<string> = new Set(under('TDDUI', posted))

/** `TDDUIPatient`, `TDDUIDocumentReference2`: where the examples of the transfer post a resource to. */
export const isKnownEndpoint = (text: string): boolean => endpoints.has(text.replace(/\d{1,2}$/, ''))
