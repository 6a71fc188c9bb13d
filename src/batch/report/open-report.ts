import { ruleWords } from '../../messages/explain/explain-rules.ts'
import type { Policy } from '../../model/law/policy.ts'
import { addEnds, countEnds, type EndKind, noEnds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import type { TreatedFacts } from '../model/treated.ts'
import type { Migration } from '../settings/migration.ts'
import { joinedOf } from '../target/tables/part-file.ts'
import { arrivalOf } from './arrival.ts'
import { formatOf, knownExtension } from './extension.ts'
import type { ReportedDossier, ReportFacts, ReportHead, RestrictionCount, StatedRule } from './facts.ts'
import { sharedPlace } from './places.ts'
import { openSample, type Sampled } from './sample.ts'
import { openPairTally, openTally } from './tallies.ts'

export type ReportInput = {
  readonly plan: PlanHead
  readonly migration: Migration
  /** Rules of retention that decided: those of migration.yaml, else those of the law (`statedRules`). */
  readonly retention: readonly StatedRule[]
  /** To say in words what a rule takes out. */
  readonly policy: Pick<Policy, 'rules'>
}

/** What a report counts while the dossiers of a batch go by (`finishBatch`, `onDossier`): its memory does not grow with them. */
export type OpenReport = {
  readonly add: (ended: ReportedDossier) => void
  readonly facts: () => ReportFacts
  /** For `lists/controle.csv`: these hold paths of the source. */
  readonly sample: () => readonly Sampled[]
}

export const openReport = (input: ReportInput): OpenReport => {
  const counts = openCounts()
  const retained = openRetained(input.retention)
  const restricted = openRestricted()
  const sample = openSample(input.migration.sample)
  return {
    add: (ended) => {
      counts.add(ended)
      const { facts } = ended.receipt
      retained.add(facts.retention)
      restricted.add(facts.restrictions)
      if (ended.listed.key !== null) sample.add(ended.leaf, facts.risk, placesOf(ended))
    },
    facts: () => ({
      ...{ format: 'requis-report-v1' as const, head: headOf(input), planned: input.plan.items },
      ...counts.facts(input.policy),
      ...{ retention: retained.counts(), restrictions: restricted.counts(), holds: input.migration.holds.length },
      sample: sizesOf(sample.drawn(), input.plan),
    }),
    sample: sample.drawn,
  }
}

const headOf = ({ plan, migration }: ReportInput): ReportHead => {
  const { id, pipeline, treatment, connector, target, date, versions } = plan
  const { from, to, reason, decidedBy } = migration
  const own = { from: from.product ?? null, to: to.product ?? null, reason, decidedBy }
  return { id, pipeline, treatment, connector, target, date, versions, ...own }
}

const sizesOf = (drawn: readonly Sampled[], { dossiers }: PlanHead): ReportFacts['sample'] => ({
  risk: drawn.filter(({ draw }) => draw !== 'random').length,
  random: drawn.filter(({ draw }) => draw !== 'risk').length,
  dossiers,
})

/** Where to open a dossier on either side: the folder that all its places share, or the first of them. */
const placesOf = ({ listed, receipt }: ReportedDossier): Omit<Sampled, 'code' | 'draw'> => ({
  items: listed.items.length,
  source: sharedPlace(listed.items.map(({ source }) => source)),
  target: sharedPlace(
    receipt.ends.flatMap(({ targets }) => targets.map(({ path }) => path)).filter((path) => joinedOf(path) === null),
  ),
})

const openCounts = () => {
  const tallies = {
    ...{ items: openPairTally(), reasons: openPairTally(), rules: openPairTally() },
    ...{ converted: openTally(), notes: openTally() },
  }
  const dossiers = { whole: 0, partial: 0, apart: 0, none: 0 }
  let ends = noEnds
  let bytes = 0
  let alone = 0
  return {
    add: ({ listed, receipt }: ReportedDossier): void => {
      ends = addEnds(ends, countEnds(receipt.ends))
      for (const item of listed.items) {
        bytes += item.bytes
        tallies.items.add(formatOf(item.source), 1, item.bytes)
      }
      if (listed.key === null) alone += listed.items.length
      else dossiers[arrivalOf(receipt.ends)] += 1
      for (const [key, items] of reasonsOf(receipt.ends)) tallies.reasons.add(key, items, 1)
      for (const { end, rule } of receipt.ends)
        if (rule !== null && (end === 'minimised' || end === 'pseudonymised')) tallies.rules.add(rule, 1, 0)
      addFacts(receipt.facts, tallies)
    },
    facts: (policy: Pick<Policy, 'rules'>) => ({
      ...{ bytes, ends, dossiers: { ...dossiers }, alone },
      formats: tallies.items
        .sorted()
        .map(({ key, first, second }) => ({ extension: key, items: first, bytes: second })),
      converted: tallies.converted.sorted().map(([key, files]) => ({ ...fromTo(key), files })),
      reasons: tallies.reasons.sorted().map(({ key, first, second }) => reasonCount(key, first, second)),
      rules: tallies.rules
        .sorted()
        .map(({ key, first, second }) => ({ id: key, words: wordsOf(key, policy), items: first, places: second })),
      notes: tallies.notes.sorted().map(([code, count]) => ({ code, count })),
    }),
  }
}

type Tallies = {
  readonly rules: ReturnType<typeof openPairTally>
  readonly converted: ReturnType<typeof openTally>
  readonly notes: ReturnType<typeof openTally>
}

const addFacts = ({ rules, converted, problems }: TreatedFacts, tallies: Tallies): void => {
  for (const [rule, places] of Object.entries(rules)) tallies.rules.add(rule, 0, places)
  for (const [change, files] of Object.entries(converted)) {
    const { from, to } = fromTo(change)
    tallies.converted.add(`${knownExtension(from)}>${knownExtension(to)}`, files)
  }
  for (const [code, count] of Object.entries(problems)) tallies.notes.add(code, count)
}

const fromTo = (change: string) => {
  const [from = '', to = ''] = change.split('>')
  return { from, to }
}

/** The causes of what did not arrive, each with how many items of this dossier it stopped. */
const reasonsOf = (ends: ReportedDossier['receipt']['ends']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { end, reason } of ends) {
    if (end !== 'quarantined' && end !== 'rejected') continue
    const key = `${end} ${reason ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const reasonCount = (key: string, items: number, dossiers: number) => {
  const [end, code = ''] = key.split(' ')
  const kind: EndKind = end === 'rejected' ? 'rejected' : 'quarantined'
  return { code, end: kind, items, dossiers }
}

const wordsOf = (id: string, { rules }: Pick<Policy, 'rules'>): { readonly fr: string; readonly en: string } | null => {
  const rule = rules.find((one) => one.id === id) ?? null
  const [fr, en] = [ruleWords(id, rule, 'fr'), ruleWords(id, rule, 'en')]
  return fr === null || en === null ? null : { fr, en }
}

/** Rules that nothing met are listed too: a zero is an answer. */
const openRetained = (rules: readonly StatedRule[]) => {
  const counts = new Map(rules.map(({ id }) => [id, { dossiers: 0, held: 0 }]))
  const unknown = new Map<string, StatedRule>()
  return {
    add: (retention: TreatedFacts['retention']): void => {
      if (retention === null) return
      const known = counts.get(retention.rule) ?? { dossiers: 0, held: 0 }
      if (!counts.has(retention.rule)) unknown.set(retention.rule, unstated(retention))
      counts.set(retention.rule, { dossiers: known.dossiers + 1, held: known.held + (retention.hold ? 1 : 0) })
    },
    counts: () =>
      [...rules, ...unknown.values()].map((rule) => ({
        ...rule,
        ...(counts.get(rule.id) ?? { dossiers: 0, held: 0 }),
      })),
  }
}

const unstated = ({ rule, action }: NonNullable<TreatedFacts['retention']>): StatedRule => ({
  ...{ id: rule, action, years: 0, from: 'closed', source: '', status: null, verified: false },
})

const openRestricted = () => {
  const counts = new Map<string, RestrictionCount>()
  return {
    add: (restrictions: TreatedFacts['restrictions']): void => {
      for (const { id, outcome } of restrictions) {
        const known = counts.get(id) ?? { id, mapped: 0, masked: 0, apart: 0 }
        counts.set(id, { ...known, [outcome]: known[outcome] + 1 })
      }
    },
    counts: () => [...counts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Rules of migration.yaml take the place of those of the law, which say how binding they are. */
export const statedRules = (own: Migration['retention'], ofLaw: readonly StatedRule[]): readonly StatedRule[] =>
  own === null
    ? ofLaw
    : own.map(({ id, action, years, from, source }) => ({
        ...{ id, action, years, from, source, status: null, verified: true },
      }))
