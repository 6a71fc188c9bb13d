import type { JsonNode } from '../../../read/data/json-tree.ts'
import { memberOf, textOf } from '../json/value.ts'
import { readCda } from './cda.ts'
import { describeEntry } from './fhir-entry.ts'

/** The name of whoever keeps a dossier, where its resources or its documents give one and no other; null otherwise. */
export const serviceOf = (resources: readonly JsonNode[], documents: readonly Uint8Array[]): string | null => {
  const said = resources.flatMap((resource) => describeEntry({ fullUrl: null, resource })?.services ?? [])
  const keepers = said.filter(({ by }) => by === 'keeper')
  const asked = keepers.length > 0 ? keepers : said
  const names = [
    ...asked.flatMap((one) => [...one.names, ...namesAt(one.reference, resources)]),
    ...documents.flatMap((bytes) => readCda(bytes)?.service ?? []),
  ].filter((name) => /\p{L}{3}/u.test(name))
  const distinct = new Set(names)
  return distinct.size === 1 ? (names[0] ?? null) : null
}

const namesAt = (reference: string | null, resources: readonly JsonNode[]): readonly string[] =>
  resources.flatMap((one) => {
    const isIt =
      reference !== null &&
      textOf(memberOf(one, 'resourceType')) === 'Organization' &&
      reference.split('/').at(-1) === textOf(memberOf(one, 'id'))
    return isIt ? (textOf(memberOf(one, 'name')) ?? []) : []
  })
