import type { ConnectorInput, ListedDossier, SaidService, SourceItem } from '../../model/source.ts'
import type { FhirEntry } from './fhir-entry.ts'
import { type Group, groupEntries } from './group.ts'
import type { Locator } from './locator.ts'
import { readFiles, type SetAside } from './read-files.ts'
import { openReferences, type Resolve } from './references.ts'

/**
 * The dossiers of a TDDUI export: one a patient, whatever the Bundles. To follow references one must have seen all entries: an
 * index of them is kept in memory (some 500 bytes an entry), never their content.
 */
export async function* listTddui({ tree }: ConnectorInput): AsyncIterable<ListedDossier> {
  const { entries, aside } = readFiles(tree)
  const grouped = groupEntries(entries)
  const keyOf = openKeys(entries, grouped.groups)
  const listing = { entries, keyOf, resolve: openReferences(entries) }
  const dossiers = grouped.groups.map((group) => dossierOf(group, listing))
  const left: SetAside[] = [...aside]
  for (const [at, problem] of grouped.aside) {
    const entry = entries[at]
    if (entry !== undefined) left.push({ item: itemOf(entry), problem })
  }
  yield* [...dossiers, ...left.map(asideOf)].sort((a, b) => firstRank(a) - firstRank(b))
}

const firstRank = ({ items }: ListedDossier): number => items[0]?.rank ?? 0

const asideOf = ({ item, problem }: SetAside): ListedDossier => ({
  key: null,
  locator: '',
  items: [item],
  trouble: { end: 'quarantined', problem },
})

const itemOf = ({ rank, source, sha256, bytes }: SourceItem): SourceItem => ({ rank, source, sha256, bytes })

/** The service's own number, where one patient alone has it; else the id of the resource, its address, its place. */
const openKeys = (entries: readonly FhirEntry[], groups: readonly Group[]): ((entry: FhirEntry) => string) => {
  const names = (entry: FhirEntry): readonly (string | null)[] => [entry.localId, entry.id, entry.fullUrl]
  const counts = new Map<string, number>()
  for (const { root } of groups) {
    const entry = entries[root]
    for (const name of new Set(entry === undefined ? [] : names(entry)))
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (entry) => names(entry).find((name) => name !== null && counts.get(name) === 1) ?? entry.source
}

/** Whose the dossier is: by whoever keeps it, else by whoever provided; left out where no entry says. */
const servicesOf = (
  held: readonly number[],
  entries: readonly FhirEntry[],
  resolve: Resolve,
): ListedDossier['services'] => {
  const said = held.flatMap((at) => (entries[at]?.services ?? []).map((one) => ({ ...one, at })))
  const keepers = said.filter(({ by }) => by === 'keeper')
  const found = (keepers.length > 0 ? keepers : said).map(({ reference, names, at }): SaidService => {
    const led = reference === null ? 'outside' : resolve(reference, at)
    const known = typeof led === 'string' ? [] : led.to.flatMap((to) => entries[to]?.names ?? [])
    const all = [...known, ...names]
    return all.length === 0 && reference !== null ? [reference] : all
  })
  const distinct = new Map(found.map((names) => [JSON.stringify(names), names]))
  return distinct.size === 0 ? undefined : [...distinct.values()]
}

type Listing = {
  readonly entries: readonly FhirEntry[]
  readonly keyOf: (entry: FhirEntry) => string
  readonly resolve: Resolve
}

const dossierOf = (group: Group, { entries, keyOf, resolve }: Listing): ListedDossier => {
  const held = group.own.flat().sort((a, b) => a - b)
  const places = new Map(held.map((at, place) => [at, place]))
  const files: string[] = []
  const placeOf = (file: string): number => {
    const before = files.indexOf(file)
    return before === -1 ? files.push(file) - 1 : before
  }
  const located = (at: number, items: readonly number[], sha256: string | null): Locator['entries'] => {
    const entry = entries[at]
    if (entry === undefined) return []
    const { start, bytes, form } = entry
    return [{ file: placeOf(entry.file), start, bytes, form, items: [...items], sha256 }]
  }
  const own = group.own.flatMap((alike) =>
    located(
      alike[0] ?? -1,
      alike.flatMap((at) => places.get(at) ?? []),
      null,
    ),
  )
  const shared = group.shared.flatMap((at) => located(at, [], entries[at]?.sha256 ?? null))
  const root = entries[group.root]
  const locator: Locator = {
    files,
    person: root?.localId ?? null,
    outside: group.outside,
    root: group.own.findIndex(([at]) => at === group.root),
    entries: [...own, ...shared],
  }
  return {
    key: root === undefined ? null : keyOf(root),
    locator: JSON.stringify(locator),
    items: held.flatMap((at) => entries[at] ?? []).map(itemOf),
    trouble: null,
    services: servicesOf(held, entries, resolve),
  }
}
