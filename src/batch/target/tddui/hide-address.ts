import { findRanges, type JsonRange } from '../../source/json/ranges.ts'
import type { BuildAt } from './build.ts'
import { documentOf } from './document.ts'
import { absent, addressOf, entryJson } from './resource.ts'
import { emptyNarrative, replaceValues } from './splice.ts'

type Hiding = {
  readonly says: (raw: Uint8Array) => boolean
  /** Hers is the hidden home: her address and what reaches her go whatever they say. */
  readonly isHers: boolean
  readonly patient: string
  readonly at: BuildAt
}

const patterns = [
  ['resource'],
  ['resource', 'text'],
  ['resource', 'address'],
  ['resource', 'telecom'],
  ['resource', 'contact', '*', 'address'],
  ['resource', 'contact', '*', 'telecom'],
]

/**
 * A person of a FHIR source whose address is hidden: without it, without what reaches her there (and without the narrative that repeats
 * them), so that an importer that knows no label shows nothing; and the resource as it was, whole, as a closed document. So is whatever
 * else is open and says the hidden home or its number: a contact, who receives a child. Null where none of it stands there.
 */
export const hideAddress = (
  raw: Uint8Array,
  { says, isHers, patient, at }: Hiding,
): readonly [open: Uint8Array, closed: Uint8Array] | null => {
  const found = findRanges(raw, patterns) ?? []
  const resource = found.find(({ pointer }) => pointer === '/resource')
  const hidden = found.filter(
    ({ pointer, start, end }) =>
      /\/(?:address|telecom)$/.test(pointer) &&
      ((isHers && !pointer.includes('/contact/')) || says(raw.subarray(start, end))),
  )
  if (resource === undefined || hidden.length === 0) return null
  const text = found.filter(({ pointer }) => pointer === '/resource/text')
  const changes = [
    ...hidden.map((range) => ({ range, value: maskOf(raw, range) })),
    ...text.map((range) => ({ range, value: emptyNarrative })),
  ]
  const whole = raw.subarray(resource.start, resource.end)
  const fullUrl = addressOf(at.key, at.place, `closed ${Buffer.from(whole).toString('utf8')}`)
  const closed = documentOf({
    bytes: whole,
    contentType: 'application/fhir+json',
    title: 'Élément protégé',
    date: null,
    restrictions: ['hidden-address'],
    ...{ address: fullUrl, patient, others: [], organization: null },
  })
  const entry = entryJson({ fullUrl, resource: closed, from: '' })
  return [replaceValues(raw, changes), Buffer.from(JSON.stringify(entry))]
}

/** A contact of the patient and a place have one address, a person several. */
const maskOf = (raw: Uint8Array, { start }: JsonRange): unknown =>
  raw[start] === openingBracket ? [absent('masked')] : absent('masked')

const openingBracket = '['.charCodeAt(0)
