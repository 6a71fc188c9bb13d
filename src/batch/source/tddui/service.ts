import { groupBy } from '../../../model/record/finding.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import { memberOf, textOf } from '../json/value.ts'
import { readCda } from './cda.ts'
import { carriesRecord, servicesSaid } from './fhir-entry.ts'

/** A CDA document, and the resource that carries it; null where it lies by itself. */
type CarriedDocument = { readonly bytes: Uint8Array; readonly resource: JsonNode | null }

/** The name of whoever keeps a dossier, where its resources or its documents give one and no other; null otherwise. */
export const serviceOf = (resources: readonly JsonNode[], documents: readonly CarriedDocument[]): string | null => {
  const cdas = new Map(documents.map(({ bytes, resource }) => [resource ?? bytes, readCda(bytes)]))
  const said = resources.flatMap((resource) =>
    servicesSaid(resource, carriesRecord(resource) ? (cdas.get(resource) ?? null) : null),
  )
  const keepers = said.filter(({ by }) => by === 'keeper')
  const asked = keepers.length > 0 ? keepers : said
  const namesAt = openNames(resources)
  const names = [
    ...asked.flatMap((one) => [...one.names, ...namesAt(one.reference)]),
    ...[...cdas.values()].flatMap((cda) => cda?.service ?? []),
  ].filter((name) => /\p{L}{3}/u.test(name))
  const distinct = new Set(names)
  return distinct.size === 1 ? (names[0] ?? null) : null
}

/** The names of the organizations to which a reference leads: two may have one id. */
const openNames = (resources: readonly JsonNode[]) => {
  const organizations = groupBy(
    resources.filter((one) => textOf(memberOf(one, 'resourceType')) === 'Organization'),
    (one) => textOf(memberOf(one, 'id')),
  )
  return (reference: string | null): readonly string[] =>
    (organizations.get(reference?.split('/').at(-1) ?? '') ?? []).flatMap((one) => textOf(memberOf(one, 'name')) ?? [])
}
