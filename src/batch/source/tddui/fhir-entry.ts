import { createHash } from 'node:crypto'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import type { SaidService, SourceItem } from '../../model/source.ts'
import { itemsOf, memberOf, readSlice, textOf, valueAt } from '../json/value.ts'
import { type CdaSaid, documentIn, readCda } from './cda.ts'
import { isNir } from './nir.ts'

/** What is kept of an entry while the source is listed: where it is, what it calls itself, to whom it refers. No content. */
export type FhirEntry = SourceItem & {
  readonly file: string
  readonly start: number
  /** An entry of a Bundle, a file that is one resource, or one that is a CDA document. */
  readonly form: 'entry' | 'resource' | 'document'
  readonly type: string
  readonly id: string | null
  readonly fullUrl: string | null
  readonly references: readonly string[]
  /** Those by which a resource says whose it is. */
  readonly subjects: readonly string[]
  /** Hash of what the resource says, however its bytes are laid out. */
  readonly meaning: string
  /** The service's own number of a patient, and the birth date: two records of one number must agree. */
  readonly localId: string | null
  readonly born: string | null
  /** It is a CDA document, or carries one, that holds a record of its own (TDDUI 1.x). */
  readonly isDocument: boolean
  /** Whose the entry is, as a reference or by what it says itself; and, of an organisation, all that it is called. */
  readonly services: readonly ServiceRef[]
  readonly names: SaidService
  /** Of which document it is a version. */
  readonly record: string | null
}

/** The parts of an entry that is read; `resource` null: nothing that may be carried. */
export type ReadEntry = { readonly fullUrl: string | null; readonly resource: JsonNode | null }

export const readEntry = (bytes: Uint8Array, form: 'entry' | 'resource'): ReadEntry | null => {
  const node = readSlice(bytes)
  if (node?.kind !== 'object') return null
  if (form === 'resource') return { fullUrl: null, resource: node }
  const resource = memberOf(node, 'resource')
  return { fullUrl: textOf(memberOf(node, 'fullUrl')), resource: resource?.kind === 'object' ? resource : null }
}

/** A service by a reference to its Organization, by its names and numbers, or both. */
export type ServiceRef = {
  /** Whoever keeps the record goes before whoever saw the person. */
  readonly by: 'keeper' | 'provider'
  readonly reference: string | null
  readonly names: SaidService
}

type Said = Omit<FhirEntry, keyof SourceItem | 'file' | 'start' | 'form'>

export const describeEntry = ({ fullUrl, resource }: ReadEntry): Said | null => {
  const type = textOf(memberOf(resource, 'resourceType'))
  if (resource === null || type === null) return null
  const isDocument = carriesRecord(resource)
  const cda = isDocument ? cdaIn(resource) : null
  return {
    type,
    id: textOf(memberOf(resource, 'id')),
    fullUrl,
    references: [...new Set(referencesIn(resource))],
    subjects: ownersKeys.flatMap((key) => referencesBelow(memberOf(resource, key))),
    meaning: createHash('sha256').update(JSON.stringify(resource)).digest('hex'),
    localId: type === 'Patient' ? localIdOf(resource) : (cda?.localId ?? null),
    born: type === 'Patient' ? textOf(memberOf(resource, 'birthDate')) : (cda?.born ?? null),
    isDocument,
    record: cda?.record ?? null,
    services: servicesSaid(resource, cda),
    names: type === 'Organization' ? namesIn(resource) : [],
  }
}

/** Whose a resource is, by its own elements and by the document that it carries: of both, the keeper is one. */
export const servicesSaid = (resource: JsonNode, cda: CdaSaid | null): readonly ServiceRef[] => [
  ...servicesIn(resource),
  ...(cda === null ? [] : keeperOf(cda)),
]

const keeperOf = ({ service }: CdaSaid): readonly ServiceRef[] =>
  service.length === 0 ? [] : [{ by: 'keeper', reference: null, names: service }]

/** Elements that say whose record it is (FHIR R4: Patient, EpisodeOfCare, DocumentReference), and who provided (Encounter). */
const serviceKeys = [
  ['managingOrganization', 'keeper'],
  ['custodian', 'keeper'],
  ['serviceProvider', 'provider'],
] as const

const servicesIn = (resource: JsonNode): readonly ServiceRef[] =>
  serviceKeys.flatMap(([key, by]) => {
    const said = memberOf(resource, key)
    const reference = textOf(memberOf(said, 'reference'))
    const names = [textOf(valueAt(said, 'identifier', 'value')), textOf(memberOf(said, 'display'))].flatMap(
      (name) => name ?? [],
    )
    return reference === null && names.length === 0 ? [] : [{ by, reference, names }]
  })

const namesIn = (organization: JsonNode): SaidService => [
  ...itemsOf(memberOf(organization, 'identifier')).flatMap((one) => textOf(memberOf(one, 'value')) ?? []),
  ...[textOf(memberOf(organization, 'name'))].flatMap((name) => name ?? []),
]

const cdaIn = (resource: JsonNode): CdaSaid | null => {
  const document = documentIn(resource)
  return document === null ? null : readCda(document)
}

/** A CDA document that lies there by itself. Null where the file is none. */
export const describeDocument = (bytes: Uint8Array): Said | null => {
  const cda = readCda(bytes)
  if (cda === null) return null
  const meaning = createHash('sha256').update(bytes).digest('hex')
  return {
    ...{ type: 'ClinicalDocument', id: null, fullUrl: null, references: [], subjects: [], meaning, isDocument: true },
    ...{ localId: cda.localId, born: cda.born, record: cda.record, services: keeperOf(cda), names: [] },
  }
}

/** Elements that say whose a resource is (FHIR R4, compartment of the patient). */
const ownersKeys = ['subject', 'patient', 'for', 'beneficiary'] as const

const referencesBelow = (node: JsonNode | null): readonly string[] => {
  const one = textOf(memberOf(node, 'reference'))
  return [...(one === null ? [] : [one]), ...itemsOf(node).flatMap(referencesBelow)]
}

/** Every `reference` of a resource; of what it contains too. Those to a contained resource that is there are its own affair. */
const referencesIn = (resource: JsonNode): readonly string[] => {
  const contained = new Set(itemsOf(memberOf(resource, 'contained')).map((one) => `#${textOf(memberOf(one, 'id'))}`))
  const found: string[] = []
  const visit = (node: JsonNode): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item)
    if (node.kind !== 'object') return
    for (const [key, value] of node.entries) {
      if (key === 'reference' && value.kind === 'leaf' && value.type === 'string') found.push(value.text)
      else visit(value)
    }
  }
  visit(resource)
  return found.filter((reference) => reference !== '#' && !contained.has(reference))
}

const localSystem = 'https://identifiant-medicosocial-localusager.esante.gouv.fr'

/**
 * The number that the service gave: never the INS, which may not serve as a key of another processing (docs/law-study.md, 5.3). One
 * number, or none.
 */
export const localIdOf = (patient: JsonNode): string | null => {
  const local = itemsOf(memberOf(patient, 'identifier')).filter(
    (one) => textOf(memberOf(one, 'system')) === localSystem || hasType(one, 'PI'),
  )
  const [value, ...others] = local.flatMap((one) => textOf(memberOf(one, 'value')) ?? [])
  return value === undefined || others.length > 0 || isNir(value) ? null : value
}

const hasType = (identifier: JsonNode, code: string): boolean =>
  itemsOf(valueAt(identifier, 'type', 'coding')).some((coding) => textOf(memberOf(coding, 'code')) === code)

/** A document of type 28653-4 without a subject, as v1 writes it. */
export const carriesRecord = (resource: JsonNode): boolean =>
  textOf(memberOf(resource, 'resourceType')) === 'DocumentReference' &&
  memberOf(resource, 'subject') === null &&
  itemsOf(valueAt(resource, 'type', 'coding')).some((coding) => textOf(memberOf(coding, 'code')) === '28653-4')
