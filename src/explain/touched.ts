import type { Finding } from '../model/record/finding.ts'
import type { Person } from '../model/record/person.ts'
import { coversOver, type DraftIndex, isDoubtful } from './view.ts'

/**
 * Whom an export touches, in numbers (GREJ: a reply touches the trust of others). `asked` and `others` are named in what leaves;
 * `masked` are spoken of in a sentence that leaves, under a mask: who knows them may know them again. Nobody counts twice.
 */
export type Touched = {
  readonly asked: number
  readonly others: number
  readonly masked: number
  readonly minors: number
  readonly sheltered: number
  /** Names and facts in what leaves that the program read without certainty. */
  readonly doubts: number
}

export const touchedBy = (view: DraftIndex, askedIds: ReadonlySet<string>): Touched => {
  const standing = view.draft.findings.filter((finding) => coversOver(finding, view).length === 0)
  const speaking = standing.filter(({ category, detector }) => category === 'person' && detector !== 'scope')
  const idsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
    new Set(findings.flatMap(({ personId }) => personId ?? []))
  const named = idsOf(speaking.filter(({ id }) => view.decisionOf.get(id)?.outcome === 'disclose'))
  const told = idsOf(speaking)
  const known = view.draft.persons.filter(({ id, role }) => told.has(id) && !staff.has(role))
  const count = (holds: (person: Person) => boolean): number => known.filter(holds).length
  return {
    asked: count(({ id }) => named.has(id) && askedIds.has(id)),
    others: count(({ id }) => named.has(id) && !askedIds.has(id)),
    masked: count(({ id }) => !named.has(id)),
    minors: count(({ role }) => role === 'minor'),
    sheltered: count(({ flags }) => flags.some((flag) => flag !== 'allegedPerpetrator')),
    doubts: standing.filter((finding) => isDoubtful(finding) && finding.detector !== 'scope').length,
  }
}

/** They act in their office: what is told of them is the service's. */
const staff: ReadonlySet<Person['role']> = new Set(['professional', 'magistrate'])
