import type { Problem } from '../../../model/problem.ts'
import type { FhirEntry } from './fhir-entry.ts'
import { openReferences } from './references.ts'

export type Graph = {
  /** For each entry the first that says the same under the same address. */
  readonly first: readonly number[]
  /** For a document the first of which it is a version; else itself. */
  readonly leader: readonly number[]
  readonly to: readonly (readonly number[])[]
  readonly subjects: readonly (readonly number[])[]
  readonly aside: ReadonlyMap<number, Problem>
}

export const isRoot = ({ type, isDocument }: FhirEntry): boolean => type === 'Patient' || isDocument

/** Who refers to whom, once entries that say the same are one. */
export const openGraph = (entries: readonly FhirEntry[]): Graph => {
  const aside = new Map<number, Problem>()
  const first = firstOfEach(entries, aside)
  const resolve = openReferences(entries)
  const lead = (references: readonly string[], from: number, isCounted: boolean): readonly number[] => {
    const found: number[] = []
    let isLost = false
    for (const reference of references) {
      const led = resolve(reference, from)
      if (led === 'missing') isLost = true
      if (typeof led === 'string') continue
      const targets = new Set(led.to.map((at) => first[at] ?? at))
      for (const target of targets) found.push(target)
      // Two that do not say the same answer to one name: nobody knows which is meant.
      if (targets.size > 1) isLost = true
    }
    if (isCounted && isLost) aside.set(from, { code: 'batch.reference-missing' })
    return [...new Set(found)]
  }
  const to = entries.map(({ references }, at) => lead(references, at, !aside.has(at)))
  const subjects = entries.map((entry, at) => lead(entry.subjects, at, false))
  return { first, leader: leadersOf(entries), to, subjects, aside }
}

/** Entries of one address that say the same are one; that do not, are set aside together. So are patients of one number. */
const firstOfEach = (entries: readonly FhirEntry[], aside: Map<number, Problem>): readonly number[] => {
  const seen = new Map<string, number>()
  const numbers = new Map<string, number>()
  return entries.map((entry, at) => {
    for (const key of identitiesOf(entry)) {
      const before = seen.get(key)
      if (before === undefined) seen.set(key, at)
      else if (entries[before]?.meaning === entry.meaning) return before
      else refuseBoth(before, at, entries, aside)
    }
    if (entry.localId === null) return at
    const twin = numbers.get(entry.localId)
    if (twin === undefined) numbers.set(entry.localId, at)
    else if (entries[twin]?.born !== entry.born) refuseBoth(twin, at, entries, aside)
    return at
  })
}

/** A professional may have changed from one Bundle to the next: each Bundle has its own. A patient may not. */
const identitiesOf = (entry: FhirEntry): readonly string[] => {
  const name = entry.fullUrl ?? (entry.id === null ? null : `${entry.type}/${entry.id}`)
  if (name === null) return []
  const far = isRoot(entry) ? `\n${name}` : `\n${name}\n${entry.meaning}`
  return [`${entry.file}\n${name}`, far]
}

const refuseBoth = (one: number, other: number, entries: readonly FhirEntry[], aside: Map<number, Problem>): void => {
  const isPerson = entries[one]?.born !== entries[other]?.born
  for (const at of [one, other]) aside.set(at, { code: isPerson ? 'batch.identity-conflict' : 'batch.reference-twice' })
}

const leadersOf = (entries: readonly FhirEntry[]): readonly number[] => {
  const records = new Map<string, number>()
  return entries.map(({ record }, at) => {
    if (record === null) return at
    const before = records.get(record)
    if (before === undefined) records.set(record, at)
    return before ?? at
  })
}
