import { findRanges } from '../../source/json/ranges.ts'
import { itemsOf, memberOf, readSlice, textOf } from '../../source/json/value.ts'
import type { BuildAt } from './build.ts'
import { addressOf } from './resource.ts'

/** An address of the source that held a number of the record, and the one that stands for it. */
export type NewId = { readonly from: string; readonly to: string }

export type Renamed = { readonly entries: readonly Uint8Array[]; readonly ids: readonly NewId[] }

/** By hand: a shorter number stands by chance in any address. */
const leastNumber = 6

/**
 * Addresses and ids that hold an identifier of the patient (some software makes them of the INS) give way to new ones, and so do the
 * references to them; nothing else of the entries changes. Most exports have none.
 */
export const renameTelling = (entries: readonly Uint8Array[], at: BuildAt): Renamed => {
  const said = entries.map(readNames)
  const numbers = said.flatMap((one) => one.numbers).filter((number) => number.length >= leastNumber)
  const isTelling = (text: string): boolean => numbers.some((number) => text.includes(number))
  const news = new Map<string, string>()
  const ids: NewId[] = []
  for (const { fullUrl, type, id } of said) {
    if (!isTelling(fullUrl) && !isTelling(id)) continue
    const to = addressOf(at.key, at.place, fullUrl === '' ? `${type}/${id}` : fullUrl)
    for (const from of [fullUrl, `${type}/${id}`]) if (!from.endsWith('/') && from !== '') news.set(from, to)
    ids.push({ from: fullUrl === '' ? `${type}/${id}` : fullUrl, to })
  }
  return { entries: ids.length === 0 ? entries : entries.map((raw) => rename(raw, news)), ids }
}

type Names = {
  readonly fullUrl: string
  readonly type: string
  readonly id: string
  readonly numbers: readonly string[]
}

const readNames = (raw: Uint8Array): Names => {
  const node = readSlice(raw)
  const resource = memberOf(node, 'resource')
  const textAt = (key: string): string => textOf(memberOf(resource, key)) ?? ''
  const type = textAt('resourceType')
  const identifiers = type === 'Patient' ? itemsOf(memberOf(resource, 'identifier')) : []
  return {
    ...{ fullUrl: textOf(memberOf(node, 'fullUrl')) ?? '', type, id: textAt('id') },
    numbers: identifiers.flatMap((one) => textOf(memberOf(one, 'value')) ?? []),
  }
}

/** Inside a text quotes are escaped: what this finds is an element, never words. */
const referencePattern = /("reference"\s{0,20}:\s{0,20})("(?:[^"\\]|\\.){0,600}")/g

const rename = (raw: Uint8Array, news: ReadonlyMap<string, string>): Uint8Array => {
  const { fullUrl, type, id } = readNames(raw)
  const own = news.get(fullUrl) ?? news.get(`${type}/${id}`)
  const ranges = findRanges(raw, [['fullUrl'], ['resource', 'id']]) ?? []
  const parts: string[] = []
  let from = 0
  for (const { pointer, start, end } of own === undefined ? [] : ranges) {
    const value = pointer === '/fullUrl' ? own : own?.replace('urn:uuid:', '')
    parts.push(Buffer.from(raw.subarray(from, start)).toString('utf8'), JSON.stringify(value))
    from = end
  }
  const text = parts.join('') + Buffer.from(raw.subarray(from)).toString('utf8')
  const renamed = text.replaceAll(referencePattern, (whole, before: string, written: string) => {
    const reference: unknown = JSON.parse(written)
    const to = typeof reference === 'string' ? news.get(reference.replace(/\/_history\/.{1,64}$/, '')) : undefined
    return to === undefined ? whole : before + JSON.stringify(to)
  })
  return Buffer.from(renamed)
}
