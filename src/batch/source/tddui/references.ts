import type { FhirEntry } from './fhir-entry.ts'

/** Where a reference leads: to entries (several that say the same are one), to nothing that is here, or out of the export. */
export type Led = { readonly to: readonly number[] } | 'missing' | 'outside'

export type Resolve = (reference: string, from: number) => Led

/**
 * How the entries of a source find each other (FHIR R4, bundle.html#references): first in their own Bundle, by full address, or by
 * type and id beside their own address; then in the whole export, where one thing must answer, not two.
 */
export const openReferences = (entries: readonly FhirEntry[]): Resolve => {
  const index = new Map<string, number[]>()
  const bases = new Set<string>()
  for (const [at, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      push(index, key, at)
      push(index, `${entry.file}\n${key}`, at)
    }
    const base = baseOf(entry.fullUrl ?? '')
    if (base !== null) bases.add(base)
  }
  return (reference, from) => {
    const entry = entries[from]
    if (entry === undefined || isConditional(reference)) return 'outside'
    const found = candidatesOf(reference, entry).flatMap((key) => {
      const near = index.get(`${entry.file}\n${key}`)
      return near === undefined ? [] : [near]
    })[0]
    const far =
      found ?? candidatesOf(reference, entry).flatMap((key) => (index.has(key) ? [index.get(key) ?? []] : []))[0]
    if (far !== undefined) return { to: far }
    return isForeign(reference, bases) ? 'outside' : 'missing'
  }
}

const push = (index: Map<string, number[]>, key: string, at: number): void => {
  const before = index.get(key)
  if (before === undefined) index.set(key, [at])
  else if (before.at(-1) !== at) before.push(at)
}

/** What others may call an entry by. */
const keysOf = ({ fullUrl, type, id }: FhirEntry): readonly string[] => {
  const keys = [...(fullUrl === null ? [] : [fullUrl]), ...(id === null ? [] : [`${type}/${id}`])]
  const tail = fullUrl === null ? null : (/([A-Z][A-Za-z]{1,40}\/[\w.-]{1,64})$/.exec(fullUrl)?.[1] ?? null)
  return [...new Set([...keys, ...(tail === null ? [] : [tail])])]
}

const baseOf = (url: string): string | null =>
  /^(https?:\/\/.{1,500}?)\/[A-Z][A-Za-z]{1,40}\/[\w.-]{1,64}$/.exec(url)?.[1] ?? null

/** A server finds it by a search: nothing to follow here. */
const isConditional = (reference: string): boolean => reference.includes('?')

const candidatesOf = (reference: string, from: FhirEntry): readonly string[] => {
  const bare = reference.replace(/\/_history\/.{1,64}$/, '').replace(/#.{0,200}$/, '')
  const base = baseOf(from.fullUrl ?? '')
  return /^[A-Z][A-Za-z]{1,40}\/[\w.-]{1,64}$/.test(bare) && base !== null ? [`${base}/${bare}`, bare] : [bare]
}

/** An address of another server (a directory of professionals): the export never meant to hold what stands there. */
const isForeign = (reference: string, bases: ReadonlySet<string>): boolean => {
  const base = baseOf(reference.replace(/\/_history\/.{1,64}$/, ''))
  return base !== null && !bases.has(base)
}
