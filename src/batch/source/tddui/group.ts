import type { Problem } from '../../../model/problem.ts'
import type { FhirEntry } from './fhir-entry.ts'
import { type Graph, isRoot, openGraph } from './graph.ts'

/** One person's entries: places among all, in the order of the source. `shared` are others' items that they refer to as well. */
export type Group = {
  readonly root: number
  readonly own: readonly (readonly number[])[]
  readonly shared: readonly number[]
  /** References of theirs that lead to another person's dossier. */
  readonly outside: number
}

export type Grouped = { readonly groups: readonly Group[]; readonly aside: ReadonlyMap<number, Problem> }

/** Held in common: a professional is nobody's, whoever stands behind what he refers to. */
const common = new Set(
  'Organization Practitioner PractitionerRole Location HealthcareService Endpoint Device Medication Substance Questionnaire'.split(
    ' ',
  ),
)

/**
 * The entries by the patient to whom they lead: by what says whose they are, else by what they refer to, followed once round a
 * cycle. What leads to nobody goes with those that refer to it.
 */
export const groupEntries = (entries: readonly FhirEntry[]): Grouped => {
  const graph = openGraph(entries)
  const aside = new Map(graph.aside)
  const owners = ownersOf(entries, graph)
  for (const [at, set] of owners.entries())
    if (set.size > 1 && graph.first[at] === at) aside.set(at, { code: 'batch.several-persons' })
  spread(graph, aside)
  const groups = gather(entries, graph, owners, aside)
  const held = new Set(groups.flatMap(({ own }) => own.flat()))
  for (const at of entries.keys()) {
    if (held.has(at) || aside.has(at)) continue
    aside.set(at, aside.get(graph.first[at] ?? at) ?? { code: 'batch.orphan' })
  }
  return { groups, aside }
}

/** The roots that each entry leads to. */
const ownersOf = (entries: readonly FhirEntry[], graph: Graph): readonly ReadonlySet<number>[] => {
  const direct = entries.map((entry, at): ReadonlySet<number> => {
    if (isRoot(entry)) return new Set([leaderOf(graph, at)])
    const rootsAmong = (targets: readonly number[] = []) =>
      targets.flatMap((to) => (isRootAt(entries, to) ? [leaderOf(graph, to)] : []))
    const said = rootsAmong(graph.subjects[at])
    return new Set(said.length > 0 || common.has(entry.type) ? said : rootsAmong(graph.to[at]))
  })
  return entries.map((entry, at) => {
    const own = direct[at] ?? new Set()
    return own.size > 0 || common.has(entry.type) ? own : follow(at, graph, direct, entries)
  })
}

const leaderOf = ({ first, leader }: Graph, at: number): number => first[leader[at] ?? at] ?? at

const isRootAt = (entries: readonly FhirEntry[], at: number): boolean => {
  const entry = entries[at]
  return entry !== undefined && isRoot(entry)
}

/** Through those that lead nowhere by themselves, each once. */
const follow = (
  start: number,
  graph: Graph,
  direct: readonly ReadonlySet<number>[],
  entries: readonly FhirEntry[],
): ReadonlySet<number> => {
  const found = new Set<number>()
  const seen = new Set([start])
  const waiting = [start]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of graph.to[at] ?? []) {
      if (seen.has(next) || common.has(entries[next]?.type ?? '')) continue
      seen.add(next)
      const owners = direct[next] ?? new Set()
      for (const owner of owners) found.add(owner)
      if (owners.size === 0) waiting.push(next)
    }
  }
  return found
}

/** What refers to something that is set aside would point to nothing: it is set aside too. */
const spread = (graph: Graph, aside: Map<number, Problem>): void => {
  const from = new Map<number, number[]>()
  for (const [at, targets] of graph.to.entries()) for (const target of targets) push(from, target, at)
  const waiting = [...aside.keys()]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const one of from.get(at) ?? []) {
      if (aside.has(one)) continue
      aside.set(one, { code: 'batch.reference-missing' })
      waiting.push(one)
    }
  }
}

const gather = (
  entries: readonly FhirEntry[],
  graph: Graph,
  owners: readonly ReadonlySet<number>[],
  aside: ReadonlyMap<number, Problem>,
): readonly Group[] => {
  const members = new Map<number, number[]>()
  const isKept = (at: number): boolean => graph.first[at] === at && !aside.has(at)
  for (const at of entries.keys()) {
    const [root] = owners[at] ?? []
    if (root !== undefined && isKept(at) && !aside.has(root)) push(members, root, at)
  }
  const alike = new Map<number, number[]>()
  for (const [at, first] of graph.first.entries()) if (first !== at) push(alike, first, at)
  const taken = new Set<number>()
  return [...members].map(([root, own]) => {
    const { reached, outside } = reach(own, root, graph, owners)
    const mine = reached.filter((at) => !taken.has(at))
    const shared = reached.filter((at) => taken.has(at))
    for (const at of mine) taken.add(at)
    const all = [...own, ...mine].sort((a, b) => a - b)
    return { root, own: all.map((at) => [at, ...(alike.get(at) ?? [])]), shared, outside }
  })
}

const push = (lists: Map<number, number[]>, key: number, at: number): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [at])
  else list.push(at)
}

/** What nobody owns and a dossier refers to, near or far. */
const reach = (own: readonly number[], root: number, graph: Graph, owners: readonly ReadonlySet<number>[]) => {
  const seen = new Set(own)
  const reached: number[] = []
  const waiting = [...own]
  let outside = 0
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of graph.to[at] ?? []) {
      const [owner] = owners[next] ?? []
      if (owner !== undefined && owner !== root) outside += 1
      if (seen.has(next) || owner !== undefined) continue
      seen.add(next)
      reached.push(next)
      waiting.push(next)
    }
  }
  return { reached: reached.sort((a, b) => a - b), outside }
}
