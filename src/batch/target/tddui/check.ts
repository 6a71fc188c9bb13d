import { createHash } from 'node:crypto'
import { resourceTypes } from '../../../model/standard-words.ts'
import { required } from './required.ts'

/** A rule that a Bundle does not hold, and the entry where (null: the Bundle itself). Codes and places, no word of the record. */
export type TdduiFlaw = { readonly rule: TdduiRule; readonly entry: number | null }

type TdduiRule =
  | 'not-transaction'
  | 'no-patient'
  | 'full-url'
  | 'full-url-twice'
  | 'not-post'
  | 'unknown-resource'
  | 'missing-element'
  | 'reference'
  | 'id-from-identifier'
  | 'attachment'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const nodeAt = (node: unknown, ...keys: readonly string[]): unknown => {
  let at: unknown = node
  for (const key of keys) at = isNode(at) ? at[key] : undefined
  return at
}

const listAt = (node: unknown, key: string): readonly unknown[] => {
  const value = nodeAt(node, key)
  return Array.isArray(value) ? value : []
}

const textAt = (node: unknown, ...keys: readonly string[]): string | null => {
  const value = nodeAt(node, ...keys)
  return typeof value === 'string' && value !== '' ? value : null
}

/**
 * The rules of a TDDUI 2.x transaction that can be written down from the guide (docs/law-study.md, 5.3) and base R4: what a
 * server would refuse, and with it the whole dossier, is found before it is sent. It is no validator of the profiles.
 */
export const checkTddui = (bundle: unknown): readonly TdduiFlaw[] => {
  const entries = listAt(bundle, 'entry')
  const whole =
    entries.length > 0 && textAt(bundle, 'resourceType') === 'Bundle' && textAt(bundle, 'type') === 'transaction'
  const isPatient = (entry: unknown) => textAt(entry, 'resource', 'resourceType') === 'Patient'
  const context = contextOf(entries)
  return [
    ...(whole ? [] : [{ rule: 'not-transaction', entry: null } as const]),
    ...(entries.some(isPatient) ? [] : [{ rule: 'no-patient', entry: null } as const]),
    ...entries.flatMap((entry, at) => rulesOf(entry, context).map((rule) => ({ rule, entry: at }))),
  ]
}

type Context = {
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
  readonly numbers: readonly string[]
  readonly bases: ReadonlySet<string>
}

const tailOf = (url: string): readonly [base: string, tail: string] | null => {
  const [, base, tail] = /^(https?:\/\/.{1,500}?)\/([A-Z][A-Za-z]{1,40}\/[\w.-]{1,64})$/.exec(url) ?? []
  return base === undefined || tail === undefined ? null : [base, tail]
}

const contextOf = (entries: readonly unknown[]): Context => {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const bases = new Set<string>()
  for (const entry of entries) {
    const url = textAt(entry, 'fullUrl')
    if (url === null) continue
    counts.set(url, (counts.get(url) ?? 0) + 1)
    names.add(url)
    const parts = tailOf(url)
    if (parts !== null) {
      names.add(parts[1])
      bases.add(parts[0])
    }
  }
  const patients = entries
    .map((entry) => nodeAt(entry, 'resource'))
    .filter((one) => textAt(one, 'resourceType') === 'Patient')
  const numbers = patients.flatMap((one) => listAt(one, 'identifier').flatMap((id) => textAt(id, 'value') ?? []))
  // By hand: a shorter number stands by chance in any address.
  return { counts, names, bases, numbers: numbers.filter((number) => number.length >= 6) }
}

const rulesOf = (entry: unknown, context: Context): readonly TdduiRule[] => {
  const resource = nodeAt(entry, 'resource')
  const type = textAt(resource, 'resourceType') ?? ''
  const url = textAt(entry, 'fullUrl')
  const id = textAt(resource, 'id') ?? ''
  const found: TdduiRule[] = []
  if (url === null || !/^(?:urn:(?:uuid|oid):|https?:\/\/).{1,600}$/.test(url)) found.push('full-url')
  if (url !== null && (context.counts.get(url) ?? 0) > 1) found.push('full-url-twice')
  if (textAt(entry, 'request', 'method') !== 'POST' || !isCreate(textAt(entry, 'request', 'url'), type))
    found.push('not-post')
  if (!resourceTypes.has(type)) found.push('unknown-resource')
  if (!hasRequired(resource, type)) found.push('missing-element')
  if (!referencesIn(resource).every((reference) => resolves(reference, resource, context))) found.push('reference')
  if (context.numbers.some((number) => id.includes(number) || (url ?? '').includes(number)))
    found.push('id-from-identifier')
  if (type === 'DocumentReference' && !listAt(resource, 'content').every(isWholeAttachment)) found.push('attachment')
  return found
}

/** The guide's own examples post to the name of the profile (`TDDUIPatient`). */
const isCreate = (url: string | null, type: string): boolean =>
  url === type || (url?.startsWith(`TDDUI${type}`) ?? false)

const hasRequired = (resource: unknown, type: string): boolean =>
  (required[type] ?? []).every((choice) => choice.some((key) => isSaid(resource, key)))

/** Said, or said to be absent and why: `_birthDate` with its reason. */
const isSaid = (resource: unknown, key: string): boolean => {
  const value = nodeAt(resource, key)
  const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''
  return isThere || isNode(nodeAt(resource, `_${key}`))
}

const referencesIn = (resource: unknown): readonly string[] => {
  if (Array.isArray(resource)) return resource.flatMap(referencesIn)
  if (!isNode(resource)) return []
  return Object.entries(resource).flatMap(([key, value]) =>
    key === 'reference' && typeof value === 'string' ? [value] : referencesIn(value),
  )
}

const resolves = (reference: string, resource: unknown, { names, bases }: Context): boolean => {
  if (reference.startsWith('#'))
    return reference === '#' || listAt(resource, 'contained').some((one) => `#${textAt(one, 'id')}` === reference)
  const bare = reference.replace(/\/_history\/.{1,64}$/, '')
  const parts = tailOf(bare)
  // By a search, or on another server: not ours to find.
  return names.has(bare) || reference.includes('?') || (parts !== null && !bases.has(parts[0]))
}

/** In base64, typed, never an address elsewhere; its hash and size are those of what is attached. */
const isWholeAttachment = (content: unknown): boolean => {
  const attachment = nodeAt(content, 'attachment')
  const data = textAt(attachment, 'data')
  if (data === null || textAt(attachment, 'contentType') === null || textAt(attachment, 'url') !== null) return false
  const bytes = Buffer.from(data, 'base64')
  const [hash, size] = [textAt(attachment, 'hash'), nodeAt(attachment, 'size')]
  return (
    (hash === null || hash === createHash('sha1').update(bytes).digest('base64')) &&
    (size === undefined || size === bytes.length)
  )
}
