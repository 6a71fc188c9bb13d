import { dataFolders, treeNames } from '../../../container/tree.ts'
import type { Agreement } from '../agreement.ts'
import { isSignedOn, saysTheBag } from '../sealed.ts'

/** Every file that a communication may hold, beside its copies. */
const known: ReadonlySet<string> = new Set(
  [...Object.values(treeNames), 'data/letter.pdf'].filter((name) => name !== treeNames.dossier),
)

/** The day on which the tables of law were last checked, and the first digits of their hash (`load-pipeline.ts`). */
const isLaw = (said: string): boolean => {
  const day = /^(\d{4}-\d{2}-\d{2}) \([0-9a-f]{12}\)$/.exec(said)?.[1]
  return day !== undefined && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** The statement against the seal: its date, its key, its stamps, its list, what it replaces. */
export const sealRules: readonly Agreement[] = [
  {
    id: 'seal-date',
    since: 1,
    holds: ({ predicate: { date }, bundle }) => isSignedOn(bundle, date),
  },
  {
    id: 'seal-demonstration',
    since: 1,
    holds: ({ predicate: { demonstration }, inside }) => demonstration === inside.demonstration,
  },
  {
    // Whoever keeps an export may date its container and its signature later (docs/seal.md): that contradicts nothing.
    id: 'seal-timestamped',
    since: 1,
    holds: ({ predicate: { timestamped }, inside }) => (timestamped ? inside.timestamped : !inside.bordereauStamped),
  },
  { id: 'seal-long-term', since: 1, holds: ({ predicate: { longTerm }, inside }) => longTerm === inside.longTerm },
  {
    id: 'seal-bordereau-proved',
    since: 3,
    holds: ({ predicate: { longTerm }, inside }) => longTerm === inside.bordereauProved,
  },
  {
    id: 'seal-bag',
    since: 1,
    holds: ({ predicate: { service, reference, date }, bundle }) =>
      saysTheBag(bundle, { service: service ?? 'Requis', reference, date }),
  },
  {
    id: 'seal-files',
    since: 1,
    holds: ({ bundle, copiesOf }) =>
      [...bundle.files.keys()].every((name) => known.has(name) || name.startsWith(dataFolders.copies)) &&
      !copiesOf.has('') &&
      bundle.files.has('data/letter.pdf'),
  },
  {
    id: 'seal-lineage',
    since: 1,
    holds: ({ predicate: { version, supersedes } }) =>
      supersedes === null
        ? version === 1
        : version === supersedes.length + 1 && new Set(supersedes).size === supersedes.length,
  },
  {
    id: 'seal-versions',
    since: 2,
    holds: ({ predicate: { pipeline, versions, approvedBy, secondBy } }) =>
      versions.pipeline === pipeline && secondBy !== approvedBy,
  },
  {
    id: 'seal-software',
    since: 3,
    holds: ({ predicate: { versions } }) =>
      /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z.-]{1,40})?$/.test(versions.software) &&
      (versions.law === undefined || isLaw(versions.law)),
  },
  {
    id: 'seal-period',
    since: 1,
    holds: ({ predicate: { request } }) =>
      [request.period, ...(request.periods ?? [])].every(({ from, to }) => from === null || to === null || from <= to),
  },
  {
    id: 'seal-periods',
    since: 3,
    holds: ({ predicate: { request } }) => {
      const { period, periods } = request
      if (periods === undefined) return true
      const [froms, tos] = [periods.map(({ from }) => from ?? ''), periods.map(({ to }) => to ?? '')]
      return period.from === [...froms].sort()[0] && period.to === [...tos].sort().at(-1)
    },
  },
]
