import { findRanges, type JsonRange } from '../../source/json/ranges.ts'
import { itemsOf, memberOf, readSlice, textOf } from '../../source/json/value.ts'
import type { BuildAt } from './build.ts'
import { addressOf, bareOf } from './resource.ts'
import { type Change, emptyNarrative, replaceValues } from './splice.ts'
import { type Tells, tellsOf } from './telling.ts'

/** An address of the source that held a number of the record, and the one that stands for it. */
export type NewId = { readonly from: string; readonly to: string }

export type Renamed = { readonly entries: readonly Uint8Array[]; readonly ids: readonly NewId[] }

/**
 * Addresses and ids that tell somebody (some software makes them of the INS, or of its hash) give way to new ones, and so do the
 * references to them; a request is a plain creation, without a search by a number; a narrative that a machine made, and that says
 * such a number again, is empty. Nothing else of the entries changes: most exports have none. `isAll`: whatever they tell, as an
 * address is a link to the record in a test set.
 */
export const renameTelling = (entries: readonly Uint8Array[], at: BuildAt, isAll = false): Renamed => {
  const said = entries.map(readNames)
  const isTelling = tellsOf(entries.flatMap((raw) => memberOf(readSlice(raw), 'resource') ?? []))
  const goes: Tells = (text) => text !== '' && (isAll || isTelling(text))
  const news = new Map<string, string>()
  const ids: NewId[] = []
  for (const { fullUrl, type, id } of said) {
    if (!goes(fullUrl) && !goes(id)) continue
    const to = addressOf(at.key, at.place, fullUrl === '' ? `${type}/${id}` : fullUrl)
    for (const from of [fullUrl, `${type}/${id}`]) if (!from.endsWith('/') && from !== '') news.set(from, to)
    ids.push({ from: fullUrl === '' ? `${type}/${id}` : fullUrl, to })
  }
  return { entries: entries.map((raw) => rewrite(raw, { news, goes, isTelling, at })), ids }
}

type Names = { readonly fullUrl: string; readonly type: string; readonly id: string }

const readNames = (raw: Uint8Array): Names => {
  const node = readSlice(raw)
  const resource = memberOf(node, 'resource')
  const textAt = (key: string): string => textOf(memberOf(resource, key)) ?? ''
  return { fullUrl: textOf(memberOf(node, 'fullUrl')) ?? '', type: textAt('resourceType'), id: textAt('id') }
}

type Renaming = {
  readonly news: ReadonlyMap<string, string>
  readonly goes: Tells
  readonly isTelling: Tells
  readonly at: BuildAt
}

const patterns = [
  ['fullUrl'],
  ['request'],
  ['resource', 'id'],
  ['resource', 'text'],
  ['resource', 'contained', '*', 'id'],
  ['resource', 'contained', '*', 'text'],
]

const rewrite = (raw: Uint8Array, renaming: Renaming): Uint8Array => {
  const { fullUrl, type, id } = readNames(raw)
  const { news } = renaming
  const own = news.get(fullUrl) ?? news.get(`${type}/${id}`)
  const inside = containedIds(raw, `${fullUrl} ${type}/${id}`, renaming)
  const ranges = findRanges(raw, patterns) ?? []
  const changes = ranges.flatMap((range): readonly Change[] => {
    const value = valueFor(range, raw, { own, type, inside, renaming })
    return value === undefined ? [] : [{ range, value }]
  })
  const text = Buffer.from(changes.length === 0 ? raw : replaceValues(raw, changes)).toString('utf8')
  if (news.size === 0 && inside.size === 0) return changes.length === 0 ? raw : Buffer.from(text)
  const renamed = text.replaceAll(referencePattern, (whole, before: string, written: string) => {
    const reference: unknown = JSON.parse(written)
    if (typeof reference !== 'string') return whole
    const to = inside.get(reference) ?? news.get(reference.replace(/\/_history\/.{1,64}$/, ''))
    return to === undefined ? whole : before + JSON.stringify(to)
  })
  return Buffer.from(renamed)
}

/** Inside a text quotes are escaped: what this finds is an element, never words. */
const referencePattern = /("reference"\s{0,20}:\s{0,20})("(?:[^"\\]|\\.){0,600}")/g

/** `#med-255…` and what it becomes. */
const containedIds = (raw: Uint8Array, owner: string, { goes, at }: Renaming): ReadonlyMap<string, string> => {
  const contained = itemsOf(memberOf(memberOf(readSlice(raw), 'resource'), 'contained'))
  const found = contained.flatMap((one) => textOf(memberOf(one, 'id')) ?? []).filter(goes)
  return new Map(found.map((id) => [`#${id}`, `#${bareOf(addressOf(at.key, at.place, owner, id))}`]))
}

type Facts = {
  readonly own: string | undefined
  readonly type: string
  readonly inside: ReadonlyMap<string, string>
  readonly renaming: Renaming
}

/** What stands for a value; undefined where it stays. */
const valueFor = (range: JsonRange, raw: Uint8Array, { own, type, inside, renaming }: Facts): unknown => {
  const { pointer, start, end } = range
  const node = readSlice(raw.subarray(start, end))
  if (pointer === '/fullUrl') return own
  if (pointer === '/resource/id') return own === undefined ? undefined : bareOf(own)
  if (pointer === '/request') return isPlain(node, type) ? undefined : { method: 'POST', url: type }
  if (pointer.endsWith('/id')) return inside.get(`#${textOf(node) ?? ''}`)?.slice(1)
  const isMade = textOf(memberOf(node, 'status')) === 'generated'
  const told = textOf(memberOf(node, 'div')) ?? ''
  const words = told.split(/[\s<>"'=&;,()]+/)
  return isMade && (renaming.isTelling(told) || words.some(renaming.isTelling)) ? emptyNarrative : undefined
}

/** The guide knows creations alone (POST), and its own examples post to the name of a profile (`TDDUIPatient1`). */
const isPlain = (request: ReturnType<typeof readSlice>, type: string): boolean => {
  const method = textOf(memberOf(request, 'method'))
  // A deletion is no record: the whole is refused (check.ts).
  if (request?.kind !== 'object' || (method !== 'POST' && method !== 'PUT')) return true
  const url = textOf(memberOf(request, 'url')) ?? ''
  const isBare = request.entries.every(([key]) => key === 'method' || key === 'url')
  return isBare && method === 'POST' && (url === type || url.startsWith(`TDDUI${type}`))
}
