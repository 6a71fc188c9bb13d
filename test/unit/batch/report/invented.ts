import { createHash } from 'node:crypto'
import type { ItemEnd } from '../../../../src/batch/model/ends.ts'
import type { PlanHead } from '../../../../src/batch/model/plan.ts'
import { noFacts, type TreatedFacts } from '../../../../src/batch/model/treated.ts'
import type { ReportedDossier, ReportFacts, StatedRule } from '../../../../src/batch/report/facts.ts'
import { openReport, type ReportInput } from '../../../../src/batch/report/open-report.ts'
import { type Migration, noMigration } from '../../../../src/batch/settings/migration.ts'
import type { Policy } from '../../../../src/model/law/policy.ts'

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

export const planOf = (change: Partial<PlanHead> = {}): PlanHead => ({
  ...{ format: 'requis-batch-v1', id: hash('plan').slice(0, 32), pipeline: 'migration', treatment: 'migrate' },
  versions: { software: '0.1.0', policy: 'migration + association 2026-11', law: '2026-11-26' },
  ...{
    connector: 'folder',
    target: 'folders',
    date: '2026-12-01T08:00:00Z',
    migration: null,
    answers: null,
    request: null,
  },
  ...{ preparedBy: 'Hugo Lemaire', origin: null, previous: null },
  ...{ keyId: 'abcd', items: 0, dossiers: 0, shards: 1, shardsHash: hash('shards') },
  ...change,
})

export const rules: readonly StatedRule[] = [
  {
    ...{ id: 'dernier-contact-2-ans', action: 'archive', years: 2, from: 'last-contact' },
    ...{ source: 'CNIL, délib. 2023-095 du 14-9-2023', status: 'recommended', verified: false },
  },
  {
    ...{ id: 'aide-ponctuelle-10-ans', action: 'eliminate', years: 10, from: 'closed' },
    ...{ source: 'Tableau de tri du service, 2024', status: null, verified: true },
  },
]

export const policy: Pick<Policy, 'rules'> = {
  rules: [
    {
      ...{ id: 'protected-place', when: { kind: ['protected-place'] }, outcome: 'withhold', ground: 'ADR-PROT' },
      needsSecond: false,
    },
  ],
}

export const ended = (
  place: number,
  change: {
    readonly key?: string | null
    readonly ends?: readonly ItemEnd[]
    readonly facts?: Partial<TreatedFacts>
    readonly extension?: string
    readonly folder?: string
  } = {},
): ReportedDossier => {
  const key = change.key === undefined ? `D${place}` : change.key
  const ends = change.ends ?? [arrived(place, 0)]
  const folder = change.folder ?? `dossiers/${key ?? 'seul'}`
  return {
    place,
    listed: {
      ...{ key, locator: '', trouble: null },
      items: ends.map((_, at) => ({
        ...{ rank: place * 100 + at, source: `${folder}/piece-${at}.${change.extension ?? 'pdf'}` },
        ...{ sha256: hash(`${place}/${at}`), bytes: 1000 },
      })),
    },
    receipt: { ends, leaf: null, facts: { ...noFacts, ...change.facts }, answered: null },
    leaf: hash(`leaf ${place}`),
  }
}

export const arrived = (place: number, at: number): ItemEnd => ({
  ...{ end: 'migrated', rule: null, reason: null },
  targets: [{ path: `targets/D${place}/piece-${at}.pdf`, sha256: hash(`${place}/${at}`) }],
})

export const stopped = (reason: string, end: 'quarantined' | 'rejected' = 'quarantined'): ItemEnd => ({
  ...{ end, rule: null, reason, targets: [] },
})

export const reportOf = (
  dossiers: readonly ReportedDossier[],
  change: Partial<ReportInput> & { readonly own?: Partial<Migration> } = {},
): ReportFacts => {
  const report = openReport({
    plan: planOf({
      items: dossiers.reduce((sum, { listed }) => sum + listed.items.length, 0),
      dossiers: dossiers.length,
    }),
    ...{ migration: { ...noMigration, ...change.own }, retention: rules, policy },
    ...change,
  })
  for (const dossier of dossiers) report.add(dossier)
  return report.facts()
}

/** A base of some size with a little of everything. */
export const mixed = (count: number): readonly ReportedDossier[] =>
  Array.from({ length: count }, (_, place) => {
    const pieces = Array.from({ length: 3 + (place % 5) }, (_, at) => arrived(place, at))
    if (place % 40 === 7)
      return ended(place, {
        ends: [...pieces, stopped('read.no-text')],
        facts: { problems: { 'read.no-text': 1 }, risk: 0.7 },
      })
    if (place % 90 === 11) return ended(place, { ends: pieces.map(() => stopped('batch.identity-conflict')) })
    if (place % 120 === 13) return ended(place, { key: null, ends: [stopped('batch.orphan')], extension: 'docx' })
    if (place % 150 === 17) return ended(place, { ends: [stopped('batch.foreign', 'rejected')] })
    if (place % 25 === 3)
      return ended(place, {
        ends: pieces.map((end): ItemEnd => ({ ...end, end: 'minimised', rule: 'hidden-address' })),
        extension: 'docx',
        facts: {
          ...{ rules: { 'protected-place': 4, informant: 1 }, converted: { 'doc>pdf': 1 }, risk: 1 },
          restrictions: [{ id: 'hidden-address', outcome: 'masked' }],
        },
      })
    if (place % 25 === 9)
      return ended(place, {
        ends: [...pieces, { end: 'merged', targets: pieces[0]?.targets ?? [], rule: null, reason: null }],
        facts: { restrictions: [{ id: 'medical', outcome: 'apart' }], risk: 0.5 },
      })
    if (place % 30 === 21)
      return ended(place, {
        ends: pieces.map(
          (): ItemEnd => ({ end: 'archived', targets: [], rule: 'dernier-contact-2-ans', reason: null }),
        ),
        facts: { retention: { rule: 'dernier-contact-2-ans', action: 'archive', hold: place % 60 === 21 } },
      })
    if (place % 60 === 31)
      return ended(place, {
        ends: pieces.map(
          (): ItemEnd => ({ end: 'archived', targets: [], rule: 'aide-ponctuelle-10-ans', reason: null }),
        ),
        facts: { retention: { rule: 'aide-ponctuelle-10-ans', action: 'eliminate', hold: false } },
      })
    return ended(place, { ends: pieces, extension: ['pdf', 'docx', 'odt', 'jpg', 'dupont'][place % 5] ?? 'pdf' })
  })

export const proof = { root: hash('root'), sealedBy: 'Claire Vasseur' }
