import { writeBagInfo } from '../../../container/bag.ts'
import { treeNames } from '../../../container/tree.ts'
import type { Agreement } from '../agreement.ts'
import { folderOfCopies, type Words } from '../words.ts'

const day = (date: Date): string => date.toISOString().slice(0, 10)

/** Every file that a communication may hold, beside its copies. */
const known: ReadonlySet<string> = new Set(
  [...Object.values(treeNames), 'data/letter.pdf'].filter((name) => name !== treeNames.dossier),
)

const saysTheBag = ({ predicate: { service, reference, date }, bundle }: Words): boolean => {
  const info = { 'Source-Organization': service ?? 'Requis', 'External-Identifier': reference }
  const own = bundle.contents.get(treeNames.bagInfo) ?? new Uint8Array()
  return Buffer.from(writeBagInfo(info, [...bundle.files.values()], new Date(`${date}T00:00:00Z`))).equals(own)
}

/** The statement against the seal: its date, its key, its stamps, its list, what it replaces. */
export const sealRules: readonly Agreement[] = [
  {
    id: 'seal-date',
    since: 1,
    holds: ({ predicate: { date }, bundle: { verdict } }) =>
      verdict?.claimedAt != null && day(verdict.claimedAt) === date,
  },
  {
    id: 'seal-demonstration',
    since: 1,
    holds: ({ predicate: { demonstration }, inside }) => demonstration === inside.demonstration,
  },
  {
    id: 'seal-timestamped',
    since: 1,
    holds: ({ predicate: { timestamped }, inside }) => timestamped === inside.timestamped,
  },
  { id: 'seal-long-term', since: 1, holds: ({ predicate: { longTerm }, inside }) => longTerm === inside.longTerm },
  { id: 'seal-bag', since: 1, holds: saysTheBag },
  {
    id: 'seal-files',
    since: 1,
    holds: ({ bundle, copiesOf }) =>
      [...bundle.files.keys()].every((name) => known.has(name) || name.startsWith(folderOfCopies)) &&
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
    id: 'seal-period',
    since: 1,
    holds: ({ predicate: { request } }) =>
      [request.period, ...(request.periods ?? [])].every(({ from, to }) => from === null || to === null || from <= to),
  },
]
