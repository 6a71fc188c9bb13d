import { foldText } from '../../../model/fold.ts'
import { digestsOf, holdsDigest } from '../../../read/data/fhir-digests.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import { itemsOf, memberOf, textOf } from '../../source/json/value.ts'

/** True for an address or an id that tells somebody: it holds one of their numbers, a hash of one, or a family name. */
export type Tells = (text: string) => boolean

const persons = new Set(['Patient', 'RelatedPerson', 'Person', 'Practitioner'])

/** By hand: a shorter number, and a shorter name, stand by chance in any address. */
const [leastNumber, leastName] = [6, 5]

/** The national number, with its key or without, wherever it comes from. */
const national = /(?<!\d)[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}(?:\d{2})?(?!\d)/i

/** What the resources of a dossier give of persons, theirs and those that they contain. */
export const tellsOf = (resources: readonly JsonNode[]): Tells => {
  const people = resources.flatMap(personsIn)
  const numbers = people.flatMap((one) => [...valuesIn(one, 'identifier'), ...valuesIn(one, 'telecom')])
  const names = people.flatMap((one) =>
    itemsOf(memberOf(one, 'name')).flatMap((name) => textOf(memberOf(name, 'family')) ?? []),
  )
  const words = [
    ...numbers.map(bare).filter((text) => text.length >= leastNumber),
    ...names.map(bare).filter((text) => text.length >= leastName),
  ]
  const digests = digestsOf(numbers)
  return (text) => {
    const own = bare(text)
    return words.some((word) => own.includes(word)) || national.test(text) || holdsDigest(text, digests)
  }
}

const bare = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, '')

const personsIn = (resource: JsonNode): readonly JsonNode[] => [
  ...(persons.has(textOf(memberOf(resource, 'resourceType')) ?? '') ? [resource] : []),
  ...itemsOf(memberOf(resource, 'contained')).flatMap(personsIn),
]

const valuesIn = (resource: JsonNode, key: string): readonly string[] =>
  itemsOf(memberOf(resource, key)).flatMap((one) => textOf(memberOf(one, 'value')) ?? [])
