import { findRanges } from '../../source/json/ranges.ts'
import { memberOf, readSlice, textOf } from '../../source/json/value.ts'
import type { BuildAt } from './build.ts'
import { addressOf } from './resource.ts'

/** An entry with the address and the request that a transaction wants: exports of version 1 give neither. */
export const completeEntry = (raw: Uint8Array, at: BuildAt): Uint8Array => {
  const node = readSlice(raw)
  const resource = memberOf(node, 'resource')
  const type = textOf(memberOf(resource, 'resourceType'))
  if (type === null || node?.kind !== 'object') return raw
  const id = textOf(memberOf(resource, 'id'))
  const address =
    id === null
      ? addressOf(at.key, at.place, Buffer.from(raw).toString('utf8'))
      : `https://source.invalid/${type}/${id}`
  const has = (key: string): boolean => node.entries.some(([name]) => name === key)
  return insertIn(raw, [], {
    ...(has('fullUrl') ? {} : { fullUrl: address }),
    ...(has('request') ? {} : { request: { method: 'POST', url: type } }),
  })
}

/** Documents of version 1 say nowhere whose they are: theirs is the one person of the dossier. */
export const withSubject = (raw: Uint8Array, patient: string): Uint8Array => {
  const resource = memberOf(readSlice(raw), 'resource')
  if (textOf(memberOf(resource, 'resourceType')) !== 'DocumentReference' || memberOf(resource, 'subject') !== null)
    return raw
  return insertIn(raw, ['resource'], { subject: { reference: patient } })
}

/** Members at the beginning of an object; its own bytes stay. An entry and a resource are never empty. */
const insertIn = (raw: Uint8Array, path: readonly string[], members: object): Uint8Array => {
  const text = JSON.stringify(members).slice(1, -1)
  const [range] = findRanges(raw, [path]) ?? []
  if (text === '' || range === undefined) return raw
  return Buffer.concat([raw.subarray(0, range.start + 1), Buffer.from(`${text},`), raw.subarray(range.start + 1)])
}
