import { findRanges } from '../../source/json/ranges.ts'
import type { BuildAt } from './build.ts'
import { documentOf } from './document.ts'
import { absent, addressOf, entryJson } from './resource.ts'
import { emptyNarrative, replaceValues } from './splice.ts'

/**
 * A person of a FHIR source whose address is hidden: without it, without numbers that are hidden with it (and without the narrative that
 * repeats them), so that an importer that knows no label shows nothing; and the resource as it was, whole, as a closed document. Null
 * where neither stands in it.
 */
export const hideAddress = (
  raw: Uint8Array,
  {
    says,
    patient,
    at,
  }: { readonly says: (raw: Uint8Array) => boolean; readonly patient: string; readonly at: BuildAt },
): readonly [open: Uint8Array, closed: Uint8Array] | null => {
  const found = new Map(
    findRanges(raw, [['resource'], ['resource', 'address'], ['resource', 'telecom'], ['resource', 'text']])?.map(
      (one) => [one.pointer, one],
    ),
  )
  const [resource, text, telecom] = [
    found.get('/resource'),
    found.get('/resource/text'),
    found.get('/resource/telecom'),
  ]
  const hidden = [
    found.get('/resource/address'),
    telecom !== undefined && says(raw.subarray(telecom.start, telecom.end)) ? telecom : undefined,
  ].filter((one) => one !== undefined)
  if (resource === undefined || hidden.length === 0) return null
  const changes = [
    ...hidden.map((range) => ({ range, value: [absent('masked')] })),
    ...(text === undefined ? [] : [{ range: text, value: emptyNarrative }]),
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
